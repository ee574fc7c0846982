"""Schools of a year in the window: every count opens its pupils; all of it by keys."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app import centre
from app.exchange import reading
from app.guidance import attendance, forms, sessions
from app.guidance.sessions import Draft
from app.registry import partners
from app.schooling import cohorts, contingents
from app.schooling.cohorts import Wanted
from tests.ui import rooms
from tests.ui.asked import Asked
from ui import language
from ui.cohorts.tab import CohortsRoom
from ui.referrals.issued_many import IssuedManyDialog


def current(tab):
    return tab.views["pupils"]


def listed(view):
    return [view.people[each] for each in view.model.ids]


def test_each_school_says_what_was_given_listed_and_reached(tab, district):
    tab.list.select_id(district.abai)
    row = tab.list.current_row
    assert [tab.model.text(row, column) for column in range(4)] == [
        "Абай атындағы мектеп",
        "8",
        "5",
        "1 · 12 %",
    ]


def test_a_school_without_a_size_says_so_and_counts_against_whom_it_lists(tab, district):
    tab.list.select_id(district.second)
    row = tab.list.current_row
    assert [tab.model.text(row, column) for column in (1, 3)] == ["—", "0 · 0 %"]


@pytest.mark.parametrize(
    "which", ["", "covered", "uncovered", "unconsented", "no_iin", "undecided"]
)
def test_a_tile_opens_exactly_whom_it_counts(tab, district, furnished, which):
    tab.list.select_id(district.abai)
    tile = tab.card.tiles.tiles[which]
    said = int(tile.number)
    tile.click()
    view = current(tab)
    assert tab.view is view
    assert len(listed(view)) == said
    assert listed(view) == cohorts.ids(furnished, Wanted(2026, district.abai, which=which))


def test_enter_goes_into_a_school_and_enter_on_a_class_into_the_class(tab, district):
    tab.list.select_id(district.abai)
    tab.list.setFocus()
    QTest.keyClick(tab.list, Qt.Key.Key_Return)
    assert set(listed(current(tab))) == {*district.tens, *district.elevens}
    tab.show_view("list")
    tab.card.classes.select_row(1)
    QTest.keyClick(tab.card.classes, Qt.Key.Key_Return)
    assert set(listed(current(tab))) == set(district.elevens)
    assert current(tab).narrow_link.text() == "Абай атындағы мектеп, 11 «Ә»"


def test_the_classes_of_a_school_stand_the_lowest_first(tab, district):
    tab.list.select_id(district.abai)
    assert [each.name for each in tab.card.rows] == ["10 «А»", "11 «Ә»"]


def test_a_search_finds_a_school_by_its_name_and_by_its_pupil(tab, district):
    tab.head.search.set_text("аграр")
    assert list(tab.model.ids) == [district.college]
    tab.head.search.set_text("Құнанбаева")
    assert list(tab.model.ids) == [district.abai]
    tab.activate(district.abai)
    assert listed(current(tab)) == district.tens[:1]


def test_chips_part_schools_from_colleges(tab, district):
    tab.head.chips.choose("college")
    assert list(tab.model.ids) == [district.college]
    tab.head.chips.choose("ungiven")
    assert set(tab.model.ids) == {district.second, district.college}


def test_another_year_is_looked_at_in_every_view(tab):
    tab.show_view("pupils")
    assert len(listed(current(tab))) == 8
    tab.scope.choose(2025)
    assert listed(current(tab)) == []
    tab.show_view("list")
    assert tab.years.current == "2025"
    assert list(tab.model.ids) == []


def test_a_year_nothing_has_come_for_teaches_where_it_comes_from(tab):
    tab.scope.choose(2025)
    assert not tab.empty.isHidden()
    assert "2025/26" in rooms.label(tab, "cohorts.empty.title")


def test_the_size_is_kept_as_they_gave_it_and_can_be_taken_back(tab, district, furnished):
    tab.list.select_id(district.second)
    tab.contingent()
    ask = tab.ask
    ask.form.fields["size"].set_value("abc")
    ask.submit()
    assert ask.form.wrong() == ["size"]
    ask.form.fields["size"].set_value("40")
    ask.form.fields["document"].set_value("04-12/400")
    ask.submit()
    kept = contingents.of(furnished, district.second, 2026)
    assert kept is not None
    assert (kept.size, kept.document) == (40, "04-12/400")
    assert tab.model.text(tab.list.current_row, 1) == "40"
    tab.remove_contingent()
    assert contingents.of(furnished, district.second, 2026) is None
    furnished.undo(furnished.last_action)
    assert contingents.of(furnished, district.second, 2026) == kept


def test_a_class_goes_on_a_sessions_list_with_its_name(tab, district, furnished):
    form = forms.by_code(furnished, "meeting").id
    planned = sessions.plan(furnished, Draft(form, day=date(2026, 11, 25), starts="10:00"))
    tab.list.select_id(district.abai)
    tab.card.classes.select_row(1)
    tab.to_session()
    ask = tab.ask
    ask.submit()
    assert ask.form.wrong() == ["session_id"]
    ask.form.fields["session_id"].set_value(planned)
    ask.submit()
    roster = attendance.roster(furnished, planned)
    assert {each.person_id for each in roster} == set(district.elevens)
    assert {each.class_name for each in roster} == {"11 «Ә»"}
    furnished.undo(furnished.last_action)
    assert attendance.roster(furnished, planned) == []


def test_consent_forms_go_to_those_without_one_only(tab, district, furnished, qtbot):
    tab.list.select_id(district.abai)
    tab.card.classes.select_row(0)
    tab.consents()
    qtbot.waitUntil(lambda: tab.findChildren(IssuedManyDialog) != [], timeout=20_000)
    found = furnished.tuples("select person_id from paper where kind = 'consent'")
    assert {row[0] for row in found} == set(district.tens[1:])
    dialog = tab.findChild(IssuedManyDialog)
    qtbot.waitUntil(lambda: dialog.path is not None, timeout=20_000)
    assert dialog.path.read_bytes().startswith(b"%PDF")
    dialog.reject()


def test_nothing_is_printed_where_everybody_has_consented(tab, district, furnished):
    from app.registry import consents
    from app.registry.consents import Draft as Consent

    for person in district.tens[1:]:
        signed = Consent(date(2026, 9, 1), signer="guardian", guardian_name="Әкесі")
        consents.give(furnished, person, signed)
    tab.list.select_id(district.abai)
    tab.card.classes.select_row(0)
    tab.consents()
    assert not tab.refusal.isHidden()
    assert furnished.scalar("select count(*) from paper") == 0


def test_a_setting_that_lacks_is_led_to(tab, district, furnished):
    centre.put(furnished, "index_consent", "")
    tab.list.select_id(district.abai)
    tab.consents()
    assert not tab.refusal.isHidden()
    assert furnished.scalar("select count(*) from paper") == 0


def test_what_is_done_with_a_school_waits_while_another_view_is_looked_at(tab, district):
    tab.list.select_id(district.abai)
    assert tab.doing["contingent"].isEnabled()
    tab.show_view("pupils")
    assert not tab.doing["contingent"].isEnabled()
    assert tab.doing["add"].isEnabled()
    tab.show_view("list")
    assert tab.doing["contingent"].isEnabled()


def test_an_empty_office_is_taught_where_the_contingent_comes_from(qtbot, furnished, tmp_path):
    with rooms.opened(qtbot, CohortsRoom(rooms.workspace(furnished, tmp_path))) as room:
        assert not room.empty.isHidden()
        assert "2026/27" in rooms.label(room, "cohorts.empty.title")
        rooms.press(qtbot, rooms.KEY.Key_N, rooms.CTRL)
        assert room.editing


def test_a_schools_list_is_saved_to_be_put_right_there(tab, district, furnished, tmp_path, qtbot):
    tab.asking = Asked(tmp_path / "list.xlsx")
    tab.list.select_id(district.abai)
    tab.save_sheet()
    qtbot.waitUntil(lambda: (tmp_path / "list.xlsx").exists(), timeout=10_000)
    rows = reading.read(tmp_path / "list.xlsx").sheets[0].rows
    assert len(rows) == 6
    uid = furnished.scalar("select uid from person where id = ?", (district.tens[0],))
    assert uid in str(rows)
    assert str(tab.asking.proposed[0].name).startswith("class-list-2026")


def test_a_class_list_is_taken_in_over_the_tab_for_the_year_looked_at(tab, district, furnished):
    tab.scope.choose(2025)
    tab.take_in()
    assert tab._page._given == {"school_year": 2025}
    assert tab.split.isHidden()
    tab._page.closed.emit()
    assert not tab.split.isHidden()
    tab.scope.choose(2026)
    tab.list.select_id(district.abai)
    tab.take_in_here()
    uid = partners.get(furnished, district.abai).uid
    assert tab._page._given == {"school": uid, "school_year": 2026}
    tab._page.closed.emit()


def test_everything_is_said_in_the_language_of_the_window(tab, district, qapp):
    tab.list.select_id(district.college)
    for key in ("pupils", "moves", "undecided", "list"):
        tab.show_view(key)
    before = tab.head.search.line.placeholderText()
    for spoken in ("ru", "en", "kk"):
        language.switch(qapp, spoken)
        assert tab.card.head.title == "Аграрлық колледж"
    assert tab.head.search.line.placeholderText() == before


def test_a_pupil_another_tab_asks_for_is_shown(tab, district):
    tab.show_in("pupils", district.nines[0])
    view = current(tab)
    assert view.people[view.list.current_id] == district.nines[0]
