"""Pupils in the window: narrowed, chosen by many, done with at once, every deed taken back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.guidance import attendance, choices, forms, sessions
from app.guidance.sessions import Draft
from app.schooling import cohorts, enrolments, undecided
from app.schooling.cohorts import Wanted
from tests.ui import rooms
from tests.ui.cohorts.hands import chose, studies
from ui.cohorts.pupils_list import Narrowed


def listed(view):
    return [view.people[each] for each in view.model.ids]


def choose_first(view, count):
    """Choose the first rows by Shift and the arrows."""
    view.list.select_row(0)
    for _ in range(count - 1):
        QTest.keyClick(view.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    return [view.people[each] for each in view.places]


def test_every_chip_opens_exactly_whom_it_counts(pupils, furnished):
    for which in cohorts.WHICH:
        said = int(pupils.chips.chip(which).count.replace("\N{NO-BREAK SPACE}", ""))
        pupils.chips.choose(which)
        assert len(listed(pupils)) == said
        assert listed(pupils) == cohorts.ids(furnished, Wanted(2026, which=which))
        pupils.chips.choose("")


def test_a_school_and_its_class_are_narrowed_to_by_a_menu(pupils, district):
    names = [each.text() for each in pupils.menu().actions()]
    assert names.index("№ 2 мектеп") > 0
    pupils.narrow_to(Narrowed(district.abai))
    tens = next(each for each in pupils.menu().actions() if each.text() == "10 «А»")
    tens.trigger()
    assert set(listed(pupils)) == set(district.tens)


def test_a_name_is_found_however_it_is_spelt(pupils, district):
    pupils.head.search.set_text("кунанбаева")
    assert listed(pupils) == district.tens[:1]
    pupils.head.search.set_text("Құнанбаеваа")  # one slip of the finger
    assert listed(pupils) == district.tens[:1]
    assert pupils.chips.chip("").count == "1"


def test_many_are_marked_as_not_chosen_yet_by_keys(pupils, furnished, qtbot):
    people = choose_first(pupils, 3)
    rooms.press(qtbot, rooms.KEY.Key_N, rooms.CTRL | rooms.SHIFT)
    ask = rooms.asked(qtbot, pupils)
    ask.submit()
    standing = [chose(furnished, each) for each in people]
    assert [each.decided for each in standing] == [False] * 3
    assert {each.established for each in standing} == {"survey"}
    furnished.undo(furnished.last_action)
    assert [choices.standing(furnished, each) for each in people] == [None] * 3


def test_a_profession_chosen_needs_its_name(pupils, furnished):
    people = choose_first(pupils, 2)
    pupils.chosen()
    pupils.ask.submit()
    assert pupils.ask.form.wrong() == ["profession_kk"]
    pupils.ask.form.fields["profession_kk"].set_value("Дәнекерлеуші")
    pupils.ask.submit()
    assert {chose(furnished, each).profession_kk for each in people} == {"Дәнекерлеуші"}
    pupils.chips.choose("undecided")
    assert not set(people) & set(listed(pupils))


def test_whoever_leaves_stays_known_and_is_taken_back(pupils, district, furnished):
    pupils.narrow_to(Narrowed(district.second))
    pupils.list.select_row(0)
    pupils.leave()
    fields = pupils.ask.form.fields
    fields["ended"].set_value("removed")
    pupils.ask.submit()
    assert pupils.ask.form.wrong() == ["reason"]
    fields["reason"].set_value("Екі рет енгізілген")
    pupils.ask.submit()
    assert listed(pupils) == []
    pupils.chips.choose("left")
    assert listed(pupils) == district.nines
    pupils.list.select_row(0)
    assert not pupils.doing["leave"].isEnabled()
    pupils.readmit()
    assert enrolments.open_of(furnished, district.nines[0]) is not None


def test_a_class_is_put_right_as_the_school_writes_it(pupils, district, furnished):
    pupils.narrow_to(Narrowed(district.second))
    pupils.list.select_row(0)
    pupils.correct()
    field = pupils.ask.form.fields["class"]
    assert field.value() == "9"
    field.set_value("13")
    pupils.ask.submit()
    assert pupils.ask.form.wrong() == ["class"]
    field.set_value("11-б")
    pupils.ask.submit()
    at = studies(furnished, district.nines[0])
    assert at.class_name(2026) == "11 «Б»"


def test_a_student_has_a_course_and_a_group(pupils, district, furnished):
    pupils.narrow_to(Narrowed(district.college))
    pupils.list.select_row(0)
    assert pupils.model.text(0, 1) == "2-курс, МТ-21"
    pupils.correct()
    pupils.ask.form.fields["class"].set_value("3 курс МТ-21")
    pupils.ask.submit()
    person = pupils.people[pupils.places[0]]
    assert studies(furnished, person).class_name(2026) == "3-курс, МТ-21"


def test_those_chosen_go_on_a_sessions_list_each_with_the_class(pupils, furnished):
    form = forms.by_code(furnished, "meeting").id
    planned = sessions.plan(furnished, Draft(form, day=date(2026, 11, 25)))
    pupils.list.selectAll()
    pupils.to_session()
    pupils.ask.form.fields["session_id"].set_value(planned)
    pupils.ask.submit()
    known = {
        each.person_id: each.class_name
        for each in cohorts.members(furnished, cohorts.ids(furnished, Wanted(2026)), 2026)
    }
    kept = {each.person_id: each.class_name for each in attendance.roster(furnished, planned)}
    assert kept == known
    assert len(kept) == 8


def test_those_chosen_go_on_a_list_of_undecided(pupils, district, furnished):
    pupils.narrow_to(Narrowed(district.abai))
    pupils.list.selectAll()
    pupils.to_list()
    pupils.ask.submit()
    made = undecided.listed(furnished)[0]
    assert {each.person_id for each in undecided.entries(furnished, made.id)} == {
        *district.tens,
        *district.elevens,
    }
    furnished.undo(furnished.last_action)
    assert undecided.listed(furnished) == []


def test_students_do_not_go_on_a_list_of_undecided_pupils(pupils, district, furnished):
    pupils.narrow_to(Narrowed(district.college))
    pupils.list.selectAll()
    pupils.to_list()
    pupils.ask.submit()
    assert not pupils.ask.refusal.isHidden()
    assert undecided.listed(furnished) == []


def test_enter_opens_the_whole_card(pupils, district, qtbot):
    pupils.list.select_row(0)
    pupils.list.setFocus()
    with qtbot.waitSignal(pupils.workspace.card_asked) as asked:
        QTest.keyClick(pupils.list, Qt.Key.Key_Return)
    assert asked.args[0] == "participants"
    assert asked.args[1] in {*district.tens, *district.elevens, *district.nines, *district.students}


def test_the_card_says_where_a_pupil_studied(pupils, district, furnished):
    enrolments.move(
        furnished,
        district.tens[0],
        enrolments.Draft(district.second, "school", 10, "Б", 2026, date(2026, 11, 1)),
    )
    pupils.narrow_to(Narrowed(district.second))
    wanted = next(at for at, one in pupils.people.items() if one == district.tens[0])
    pupils.list.select_id(wanted)
    rows = pupils.pupil_card.sections["study"].rows
    assert "01.11.2026" in rows[0][0]
    assert rows[0][1] == "№ 2 мектеп, 10 «Б»"
    assert rows[1][0] == "01.09.2026 – 31.10.2026"
    assert rows[1][1].startswith("Абай атындағы мектеп, 10 «А» · ")
