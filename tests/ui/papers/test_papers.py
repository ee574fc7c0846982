"""The register is worked by keys alone: answers, copies, annulments, numbers set aside."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.guidance import recommendations
from app.paperwork import referrals, register
from app.registry import participants
from app.store.store import Store
from tests import builders
from tests.ui import rooms
from tests.ui.asked import Asked
from tests.ui.rooms import CTRL, KEY, SHIFT, asked, press, shown, write
from ui import language, theme
from ui.papers import tab as papers_tab
from ui.papers.tab import PapersRoom
from ui.workspace import Workspace


@pytest.fixture
def busy(furnished: Store, clock: builders.Clock) -> Store:
    """Give a register with an overdue referral, two awaited ones and two numbers set aside."""
    people = builders.people(furnished, 5)
    builders.refer(furnished, people[0])
    clock.pass_days(40)
    for person in people[1:3]:
        builders.refer(furnished, person)
    register.reserve(furnished, "referral", 2, furnished.today())
    return furnished


@pytest.fixture
def workspace(busy: Store, tmp_path: Path) -> Workspace:
    return rooms.workspace(busy, tmp_path)


@pytest.fixture
def tab(qtbot: QtBot, workspace: Workspace) -> Iterator[PapersRoom]:
    with rooms.opened(qtbot, PapersRoom(workspace)) as room:
        yield room


def number(tab: PapersRoom, wanted: str) -> int:
    paper = register.by_number(tab.workspace.store, wanted, tab.workspace.today().year)
    tab.list.select_id(paper.id)
    tab.list.setFocus()
    return paper.id


def late(tab: PapersRoom) -> int:
    """Go to the referral of the year before, whose answer is overdue."""
    paper = register.by_number(tab.workspace.store, "05-12/1", 2026)
    tab.list.select_id(paper.id)
    tab.list.setFocus()
    return paper.id


def test_every_chip_opens_exactly_the_rows_it_counts(tab: PapersRoom) -> None:
    for key in tab.filters:
        tab.head.chips.choose(key)
        assert tab.model.rowCount() == int(tab.head.chips.chip(key).count), key
    tab.head.chips.choose("")
    tab.head.search.set_text("05-12/3")
    assert shown(tab) == ["05-12/3"]
    assert tab.head.chips.chip("").count == "1"
    assert tab.head.chips.chip("reserved").count == "1"


def test_an_answer_is_recorded_from_the_list_by_enter_and_enter(
    qtbot: QtBot, tab: PapersRoom
) -> None:
    paper = late(tab)
    press(qtbot, KEY.Key_Return)
    asked(qtbot, tab)
    press(qtbot, KEY.Key_2)
    press(qtbot, KEY.Key_Return)
    held = referrals.by_paper(tab.workspace.store, paper)
    assert held is not None
    assert (held.state, held.state_on) == ("accepted", tab.workspace.today())
    assert tab.ask is None
    assert tab.current == paper
    assert tab.head.chips.chip("overdue").count == "0"


def test_a_recorded_answer_can_be_taken_back(qtbot: QtBot, tab: PapersRoom) -> None:
    paper = late(tab)
    press(qtbot, KEY.Key_Return)
    asked(qtbot, tab)
    press(qtbot, KEY.Key_2)
    press(qtbot, KEY.Key_Return)
    held = referrals.by_paper(tab.workspace.store, paper)
    assert held is not None
    assert held.state == "accepted"
    rooms.back(qtbot, tab)
    press(qtbot, KEY.Key_Z, CTRL)
    held = referrals.by_paper(tab.workspace.store, paper)
    assert held is not None
    assert held.state == "issued"
    assert tab.head.chips.chip("overdue").count == "1"


def test_a_copy_is_the_stored_bytes_and_is_counted_on_the_card(
    qtbot: QtBot, tab: PapersRoom
) -> None:
    paper = late(tab)
    handed: list[Path] = []

    def note(path: Path) -> bool:
        handed.append(path)
        return True

    tab.workspace.documents.printing = note
    press(qtbot, KEY.Key_P, CTRL)
    assert handed[0].read_bytes() == register.bytes_of(tab.workspace.store, paper)
    assert "Құнанбаева" not in handed[0].name
    assert register.get(tab.workspace.store, paper).copies == 1
    assert [entry.title for entry in tab.card.timeline.entries] == ["2-дана", "Алғашқы басылуы"]
    assert "2" in tab.message.text


def test_a_printed_copy_offers_no_way_back(qtbot: QtBot, tab: PapersRoom) -> None:
    paper = late(tab)
    press(qtbot, KEY.Key_P, CTRL)
    press(qtbot, KEY.Key_Z, CTRL)
    assert register.get(tab.workspace.store, paper).copies == 1


def test_a_paper_is_annulled_with_a_reason_and_not_without(qtbot: QtBot, tab: PapersRoom) -> None:
    paper = late(tab)
    press(qtbot, KEY.Key_Delete, CTRL)
    dialog = asked(qtbot, tab)
    press(qtbot, KEY.Key_Return)
    assert dialog.form.fields["reason"].error
    write("Мекеменің атауы қате")
    press(qtbot, KEY.Key_Return)
    annulled = register.get(tab.workspace.store, paper)
    assert (annulled.state, annulled.reason) == ("annulled", "Мекеменің атауы қате")
    held = referrals.by_paper(tab.workspace.store, paper)
    assert held is not None
    assert held.state == "revoked"
    assert not tab.doing.annul.isEnabled()


def test_a_block_of_numbers_is_set_aside(qtbot: QtBot, tab: PapersRoom) -> None:
    late(tab)
    press(qtbot, KEY.Key_N, CTRL | SHIFT)
    asked(qtbot, tab)
    write("3")
    press(qtbot, KEY.Key_Return)
    assert tab.head.chips.chip("reserved").count == "5"
    assert tab.message.text.endswith("05-12/5 – 05-12/7")
    assert register.gaps(tab.workspace.store) == []


@pytest.mark.parametrize("typed", ["0", "101", "", "он"])
def test_a_block_that_is_no_number_from_1_to_100_is_refused_beside_its_field(
    qtbot: QtBot, tab: PapersRoom, typed: str
) -> None:
    late(tab)
    press(qtbot, KEY.Key_N, CTRL | SHIFT)
    dialog = asked(qtbot, tab)
    write(typed)
    press(qtbot, KEY.Key_Return)
    assert dialog.form.fields["count"].error
    assert tab.head.chips.chip("reserved").count == "2"


def test_a_referral_written_by_hand_is_entered_under_its_reserved_number(
    qtbot: QtBot, tab: PapersRoom
) -> None:
    paper = number(tab, "05-12/3")
    press(qtbot, KEY.Key_Return)
    fields = asked(qtbot, tab).form.fields
    write("Кунанбаева")  # as a Russian keyboard has it
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup, KEY.Key_Down)
    qtbot.keyClick(popup, KEY.Key_Return)
    fields["partner_id"].editor.setFocus()
    write("ветеринария")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup, KEY.Key_Down)
    qtbot.keyClick(popup, KEY.Key_Return)
    fields["position_kk"].editor.setFocus()
    write("Сатушы")
    press(qtbot, KEY.Key_Return, CTRL)
    assert tab.ask is None
    held = referrals.by_paper(tab.workspace.store, paper)
    assert held is not None
    assert (held.number, held.position.kk) == ("05-12/3", "Сатушы")
    assert held.to_whom.startswith("Құнанбаева")
    assert tab.card.head.title == "№ 05-12/3"
    assert not tab.doing.reprint.isEnabled()


def test_an_entry_without_a_person_says_so_beside_the_field(qtbot: QtBot, tab: PapersRoom) -> None:
    number(tab, "05-12/3")
    press(qtbot, KEY.Key_E, CTRL)
    dialog = asked(qtbot, tab)
    press(qtbot, KEY.Key_Return, CTRL)
    assert dialog.form.fields["person_id"].error


def test_a_consent_written_by_hand_needs_a_person_and_a_day_only(
    qtbot: QtBot, tab: PapersRoom
) -> None:
    store = tab.workspace.store
    paper = register.reserve(store, "consent", 1, store.today())[0]
    tab.look()
    tab.list.select_id(paper.id)
    tab.list.setFocus()
    press(qtbot, KEY.Key_E, CTRL)
    assert set(asked(qtbot, tab).form.fields) == {"person_id", "dated"}


@pytest.mark.parametrize("kind", ["profile", "recommendation", "selection"])
def test_a_paper_of_guidance_written_by_hand_is_entered_on_the_persons_card(
    qtbot: QtBot, tab: PapersRoom, kind: str
) -> None:
    store = tab.workspace.store
    paper = set_aside(tab, kind)
    press(qtbot, KEY.Key_E, CTRL)
    assert set(asked(qtbot, tab).form.fields) == {"person_id", "record_id", "dated"}
    write("Кунанбаева")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup, KEY.Key_Down)
    qtbot.keyClick(popup, KEY.Key_Return)
    press(qtbot, KEY.Key_Return, CTRL)
    assert tab.ask is None
    entered = register.get(store, paper)
    assert (entered.state, entered.kind) == ("issued", kind)
    assert entered.to_whom.startswith("Құнанбаева")
    assert entered.person_id is not None


@pytest.mark.parametrize("kind", ["sheet", "training_list", "fair"])
def test_a_groups_paper_written_by_hand_is_entered_by_what_it_is_about(
    qtbot: QtBot, tab: PapersRoom, kind: str
) -> None:
    store = tab.workspace.store
    paper = set_aside(tab, kind)
    press(qtbot, KEY.Key_E, CTRL)
    dialog = asked(qtbot, tab)
    press(qtbot, KEY.Key_Return, CTRL)
    assert dialog.form.fields["subject"].error
    dialog.form.fields["subject"].set_value("Аудандық ауруханаға экскурсия")
    press(qtbot, KEY.Key_Return, CTRL)
    assert tab.ask is None
    entered = register.get(store, paper)
    assert (entered.state, entered.to_whom) == ("issued", "Аудандық ауруханаға экскурсия")
    assert entered.person_id is None


def test_a_recommendation_written_by_hand_becomes_the_paper_of_its_record(
    qtbot: QtBot, tab: PapersRoom
) -> None:
    store = tab.workspace.store
    person = int(store.scalar("select min(id) from person"))
    draft = recommendations.Draft(
        person_id=person, dated=store.today(), profession_kk="Аспаз", selection_needed=False
    )
    record = recommendations.record(store, draft)
    paper = set_aside(tab, "recommendation")
    press(qtbot, KEY.Key_E, CTRL)
    form = asked(qtbot, tab).form
    assert form.fields["record_id"].value() == ""
    write("Кунанбаева")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup, KEY.Key_Down)
    qtbot.keyClick(popup, KEY.Key_Return)
    assert form.fields["record_id"].value() == record
    press(qtbot, KEY.Key_Return, CTRL)
    assert tab.ask is None
    assert recommendations.get(store, record).paper_id == paper
    assert register.get(store, paper).person_id == person


def set_aside(tab: PapersRoom, kind: str) -> int:
    """Set one number of a kind aside and go to it."""
    store = tab.workspace.store
    paper = register.reserve(store, kind, 1, store.today())[0]
    tab.look()
    tab.list.select_id(paper.id)
    tab.list.setFocus()
    return paper.id


def test_the_printed_register_is_itself_a_paper(qtbot: QtBot, tab: PapersRoom) -> None:
    late(tab)
    press(qtbot, KEY.Key_P, CTRL | SHIFT)
    dialog = asked(qtbot, tab)
    dialog.form.fields["first"].set_value(date(2026, 11, 1))
    dialog.form.fields["last"].set_value(date(2026, 11, 30))
    press(qtbot, KEY.Key_Return, CTRL)
    year = tab.workspace.today().year
    issued = register.by_number(tab.workspace.store, "05-14/1", year)
    assert issued.to_whom == "01.11.2026–30.11.2026"
    assert register.bytes_of(tab.workspace.store, issued.id).startswith(b"%PDF")


def test_a_register_whose_days_are_crossed_takes_no_number(qtbot: QtBot, tab: PapersRoom) -> None:
    late(tab)
    press(qtbot, KEY.Key_P, CTRL | SHIFT)
    dialog = asked(qtbot, tab)
    dialog.form.fields["first"].set_value(date(2026, 12, 1))
    dialog.form.fields["last"].set_value(date(2026, 11, 30))
    press(qtbot, KEY.Key_Return, CTRL)
    assert dialog.form.fields["last"].error
    assert not register.listed(tab.workspace.store, date(2020, 1, 1), date(2030, 1, 1), "register")


def test_a_period_and_a_kind_narrow_the_list_and_its_counts(tab: PapersRoom) -> None:
    tab.narrow((date(2026, 11, 1), date(2026, 11, 30)))
    assert shown(tab) == ["05-12/1"]
    assert tab.head.chips.chip("").count == "1"
    tab.narrow("consent")
    assert shown(tab) == []
    tab.show_record(register.by_number(tab.workspace.store, "05-12/2", 2027).id)
    assert len(shown(tab)) == 5


def test_the_list_as_it_is_narrowed_becomes_a_table(
    qtbot: QtBot, tab: PapersRoom, tmp_path: Path
) -> None:
    tab.asking = Asked(tmp_path / "тізілім.xlsx")
    tab.head.chips.choose("awaiting")
    tab.export()
    qtbot.waitUntil(lambda: (tmp_path / "тізілім.xlsx").exists() and bool(tab.message.text))
    sheet = openpyxl.load_workbook(tmp_path / "тізілім.xlsx").active
    assert sheet is not None
    rows = list(sheet.values)
    assert [row[0] for row in rows[1:]] == shown(tab)
    assert rows[0][:2] == ("Нөмірі", "Күні")


def test_a_long_register_is_asked_off_the_windows_thread(
    qtbot: QtBot, tab: PapersRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(papers_tab, "_SMALL", 0)
    tab.head.search.set_text("05-12/2")
    tab.head.search.set_text("05-12/4")
    assert shown(tab) != ["05-12/4"]
    qtbot.waitUntil(lambda: shown(tab) == ["05-12/4"])


def test_a_person_named_like_markup_is_shown_as_written(
    qtbot: QtBot, busy: Store, tmp_path: Path
) -> None:
    person = participants.add(busy, builders.draft("<b>A & B</b>", "<img src=x>"))
    builders.refer(busy, person)
    with rooms.opened(qtbot, PapersRoom(rooms.workspace(busy, tmp_path))) as tab:
        tab.head.search.set_text("05-12/5")
        assert "<b>A & B</b> <img src=x>" in [value for _, value in tab.card.paper.rows]


def test_words_follow_the_language_while_the_tab_is_open(
    qapp: QApplication, qtbot: QtBot, tab: PapersRoom
) -> None:
    late(tab)
    language.switch(qapp, "ru")
    qtbot.waitUntil(lambda: tab.head.chips.chip("overdue").text() == "Просрочено")
    assert tab.card.next.isVisible()
    assert "Ответ должен" in rooms.label(tab, "papers.card.next.title")


def test_on_a_small_screen_enter_opens_the_card_and_esc_returns_to_the_row(
    qapp: QApplication, qtbot: QtBot, tab: PapersRoom
) -> None:
    theme.apply(qapp, "light", 2.0)
    tab.resize(1024, 600)
    qtbot.waitUntil(lambda: tab.split.single)
    paper = late(tab)
    press(qtbot, KEY.Key_Return)
    assert tab.card.isVisible()
    assert not tab.list.isVisible()
    press(qtbot, KEY.Key_Escape)
    assert tab.list.isVisible()
    assert tab.current == paper


def test_an_empty_register_says_where_papers_come_from(
    qtbot: QtBot, furnished: Store, tmp_path: Path
) -> None:
    with rooms.opened(qtbot, PapersRoom(rooms.workspace(furnished, tmp_path))) as tab:
        assert tab.empty.isVisible()
        builders.refer(furnished, builders.people(furnished, 1)[0])
        tab.workspace.tell("paper")
        assert tab.list.isVisible()
        assert shown(tab) == ["05-12/1"]


def test_a_long_register_still_shows_the_paper_another_tab_asks_for(
    qtbot: QtBot, tab: PapersRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(papers_tab, "_SMALL", 0)
    tab.narrow("consent")
    qtbot.waitUntil(lambda: shown(tab) == [])
    wanted = register.by_number(tab.workspace.store, "05-12/1", 2026).id
    tab.show_record(wanted)
    qtbot.waitUntil(lambda: tab.current == wanted)
    assert tab.card.head.title == "№ 05-12/1"


def test_the_filters_menu_opens_by_keys_and_says_what_it_narrowed_to(
    qtbot: QtBot, tab: PapersRoom
) -> None:
    late(tab)
    press(qtbot, KEY.Key_F, CTRL | SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    ticked = [action.text() for action in menu.actions() if action.isChecked()]
    assert ticked == ["Барлық күндер", "Барлық түрлері"]
    for _ in range(len(register.KINDS) - register.KINDS.index("register")):
        qtbot.keyClick(menu, KEY.Key_Up)
    qtbot.keyClick(menu, KEY.Key_Return)
    assert tab.kind == "register"
    assert tab.narrow_button.text() == "Тізілім"
    assert shown(tab) == []
    assert not tab.empty.isVisible()
