from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app import centre
from app.errors import Refusal
from app.paperwork import referral_kinds
from app.registry import places
from app.staffing import staff
from app.store.store import Store
from tests import builders
from ui import language, theme
from ui.documents import Documents
from ui.memory import Memory
from ui.settings.centre_page import CentrePage
from ui.settings.papers_page import PapersPage
from ui.settings.tab import SECTIONS, SettingsRoom
from ui.workspace import Workspace

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def workspace(store: Store, tmp_path: Path) -> Workspace:
    return Workspace(store, Memory(tmp_path))


@pytest.fixture
def room(workspace: Workspace, qtbot: QtBot) -> Iterator[SettingsRoom]:
    made = SettingsRoom(workspace)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    yield made
    delete(made)  # before the file closes, as the window does


def save(room: SettingsRoom, qtbot: QtBot) -> None:
    qtbot.keyClick(room.current, Qt.Key.Key_S, CTRL)


def test_the_centres_names_are_kept_by_ctrl_s(room, store, qtbot):
    page = room.open("centre")
    page.field("centre_kk").line.setFocus()
    qtbot.keyClicks(page.field("centre_kk").line, "Karabulak")
    save(room, qtbot)
    assert centre.get(store, "centre_kk") == "Karabulak"


def test_a_number_that_is_no_bin_says_so_beside_itself(room, store, qtbot):
    page = room.open("centre")
    qtbot.keyClicks(page.field("bin").line, "123")
    save(room, qtbot)
    assert page.field("bin").error
    assert centre.get(store, "bin") == ""


def test_an_unlikely_bin_is_told_and_kept(room, store, qtbot):
    page = room.open("centre")
    qtbot.keyClicks(page.field("bin").line, "000940000000")
    assert page.field("bin")._saying.words.text()
    save(room, qtbot)
    assert centre.get(store, "bin") == "000940000000"


def test_margins_narrower_than_the_standard_are_refused_at_their_field(room, store):
    page = room.open("papers")
    page.field("margin_left").set_value("5")
    page.save()
    assert page.field("margin_left").error
    assert centre.margins(store).left == 25


def test_two_kinds_of_paper_never_share_an_index(room, store):
    page = room.open("papers")
    page.field("index_referral").set_value("05-12")
    page.field("index_consent").set_value("05-12")
    page.save()
    assert page.field("index_consent").error
    assert centre.get(store, "index_referral") == ""


def test_a_colleague_becomes_the_usual_signatory(room, store):
    director, _ = builders.furnish(store)
    page = room.open("papers")
    page.field("signatory").set_value(str(director))
    page.save()
    assert centre.get(store, "signatory") == str(director)
    assert staff.get(store, director).name.surname == "Жақсыбеков"


@pytest.mark.parametrize(
    ("setting", "section"),
    [("centre_ru", "centre"), ("index_consent", "papers"), ("purpose_kk", "consent")],
)
def test_a_setting_that_is_missing_is_one_press_away(room, setting, section, qtbot):
    room.show_setting(setting)
    assert room.current.key == section
    qtbot.waitUntil(lambda: room.current.field(setting).editor.hasFocus())


def test_a_sample_page_needs_a_head_and_leads_to_it(room, qtbot):
    page = room.open("papers")
    page.show_sample()
    assert not page.refusal.isHidden()
    with qtbot.waitSignal(room.workspace.settings_asked) as asked:
        page.refusal._button.click()
    assert asked.args == ["parent_kk"]


@pytest.mark.usefixtures("furnished")
def test_a_sample_page_is_drawn_and_opened(workspace, tmp_path):
    opened: list[Path] = []

    def look(path: Path) -> bool:
        opened.append(path)
        return True

    page = PapersPage(workspace, Documents(workspace.memory, tmp_path / "papers", look, look))
    page.show_sample()
    assert opened[0].read_bytes().startswith(b"%PDF")
    delete(page)


def test_a_settlement_is_added_corrected_and_taken_off(room, store, qtbot):
    page = room.open("places")
    qtbot.keyClick(page, Qt.Key.Key_N, CTRL)
    page.form.fields["name_kk"].set_value("Қарағаш")
    save(room, qtbot)
    assert [place.name.kk for place in places.listed(store)] == ["Қарағаш"]
    page.form.fields["name_ru"].set_value("Карагаш")
    save(room, qtbot)
    assert places.listed(store)[0].name.ru == "Карагаш"
    page.remove_button.click()
    assert places.listed(store) == []


def test_settlements_stand_under_their_district(room, store):
    district = places.add(store, "rural_district", "Қарағаш округі")
    places.add(store, "settlement", "Ақсу", parent_id=district)
    places.add(store, "settlement", "Айнабұлақ")
    page = room.open("places")
    names = [page.model.text(row, 0).strip() for row in range(3)]
    assert names == ["Қарағаш округі", "Ақсу", "Айнабұлақ"]


def test_a_place_entered_twice_is_refused_beside_its_name(room, store):
    places.add(store, "settlement", "Ақсу")
    page = room.open("places")
    page.begin_new()
    page.form.fields["name_kk"].set_value("Ақсу")
    page.save()
    assert page.form.fields["name_kk"].error


def test_the_office_adds_a_kind_of_referral_of_its_own(room, store):
    page = room.open("kinds")
    page.begin_new()
    page.form.fields["name_kk"].set_value("Тестілеу")
    page.form.fields["come_by_days"].set_value("4")
    page.save()
    kind = next(k for k in referral_kinds.listed(store) if k.name_kk == "Тестілеу")
    assert (kind.come_by_days, kind.least_age, kind.addressee_role) == (4, None, "employer")


def test_a_term_that_is_no_number_stays_typed_and_is_told(room):
    page = room.open("kinds")
    page.form.fields["come_by_days"].set_value("ертең")
    page.save()
    assert page.form.fields["come_by_days"].error
    assert page.form.fields["come_by_days"].value() == "ертең"


def test_a_kind_taken_off_is_offered_no_more(room, store):
    page = room.open("kinds")
    before = len(referral_kinds.listed(store))
    page.remove()
    assert len(referral_kinds.listed(store)) == before - 1


def test_a_day_the_government_moved_is_corrected_by_keyboard(room, store, qtbot):
    page = room.open("calendar")
    page.year.go_to(date(2026, 12, 18))
    page.year.setFocus()
    qtbot.keyClick(page.year, Qt.Key.Key_Right)
    qtbot.keyClick(page.year, Qt.Key.Key_Space)
    assert centre.calendar(store).is_working(date(2026, 12, 19))
    qtbot.keyClick(page.year, Qt.Key.Key_Space)
    assert not centre.calendar(store).is_working(date(2026, 12, 19))


def test_a_day_is_corrected_by_a_second_click(room, store, qtbot):
    page = room.open("calendar")
    qtbot.waitUntil(lambda: bool(page.year._boxes))
    place = page.year._boxes[date(2026, 11, 24)].center().toPoint()
    for _ in range(2):
        qtbot.mouseClick(page.year, Qt.MouseButton.LeftButton, pos=place)
    assert not centre.calendar(store).is_working(date(2026, 11, 24))


def test_language_colours_and_letters_are_taken_at_once(room, workspace):
    page = room.open("look")
    page.form.fields["language"].combo.setCurrentIndex(1)
    page.form.fields["scheme"].combo.setCurrentIndex(2)
    page.form.fields["letters"].combo.setCurrentIndex(2)
    assert language.current() == "ru"
    assert theme.tokens().dark
    assert theme.current().font_scale == 1.3
    assert workspace.memory.text("window/scheme") == "dark"


def test_what_is_half_typed_survives_somebody_elses_change(room, store):
    page = room.open("centre")
    page.field("centre_kk").set_value("Жартысы")
    centre.put(store, "phone", "8 722")
    room.workspace.changed.emit("settings")
    assert page.field("centre_kk").value() == "Жартысы"


def test_arrows_lead_through_every_section(room, qtbot):
    room.open("centre")
    room.focus_search()
    seen = []
    for _ in SECTIONS:
        seen.append(room.current.key)
        entry = room.navigation.entries[room.current.key]
        qtbot.keyClick(entry, Qt.Key.Key_Down)
    assert seen == [key for key, _, _ in SECTIONS]


def test_end_and_home_lead_to_the_last_section_and_the_first(room, qtbot):
    first, last = SECTIONS[0][0], SECTIONS[-1][0]
    room.open(first)
    qtbot.keyClick(room.navigation.entries[first], Qt.Key.Key_End)
    assert room.current.key == last
    qtbot.keyClick(room.navigation.entries[last], Qt.Key.Key_Home)
    assert room.current.key == first


def test_a_refusal_of_the_frame_lands_in_the_open_section(room):
    room.open("backups")
    room.refuse(Refusal("file-damaged", path="x"))
    assert not room.current.refusal.isHidden()


def test_a_setting_half_typed_is_there_again_after_a_power_cut(workspace, qtbot):
    page = CentrePage(workspace)
    qtbot.keyClicks(page.field("centre_ru").editor, "Karabul")
    qtbot.waitUntil(lambda: workspace.store.draft("settings.centre.names:new") is not None)
    delete(page)
    again = CentrePage(workspace)
    assert again.field("centre_ru").value() == "Karabul"
    again.save()
    assert workspace.store.draft("settings.centre.names:new") is None
    delete(again)


def test_the_office_says_which_classes_are_senior(room, store, qtbot):
    page = room.open("centre")
    page.field("senior_grades").set_value("9 abc")
    save(room, qtbot)
    assert page.field("senior_grades").error
    assert centre.get(store, "senior_grades") == ""
    page.field("senior_grades").set_value("11, 10")
    save(room, qtbot)
    assert centre.get(store, "senior_grades") == "10 11"
