"""A job fair on the card of its session: employers, vacancies, counts, the summary."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.guidance import fairs, sessions
from app.paperwork import register
from app.registry import partners
from ui.sessions.fair.section import FairSection


@pytest.fixture
def held(furnished, plan):
    session = plan("10:00", "13:00", form="job_fair", roster="heads", participants=120)
    sessions.hold(furnished, session)
    return session


@pytest.fixture
def section(tab, held) -> FairSection:
    tab.open_record(held)
    tab.card.show_part("fair")
    shown = tab.card._parts["fair"]
    assert isinstance(shown, FairSection)
    return shown


def say(dialog, **answers) -> None:
    for name, answer in answers.items():
        dialog.form.fields[name].set_value(answer)


def rows(section) -> list[list[str]]:
    model = section.model
    return [[model.text(row, column) for column in range(5)] for row in range(model.rowCount())]


def test_a_fair_without_employers_says_how_to_begin(section):
    assert not section.none.isHidden()
    assert section.list.isHidden()
    assert not section.doing["print_summary"].isEnabled()


def test_employers_and_their_occupations_stand_below_each_other(section, furnished, held):
    section.add_employer()
    section.ask.form.fields["partner_id"].show_partner(1)
    section.ask.submit()
    section.add_employer()
    say(section.ask, name_kk="«Өркен» шаруа қожалығы", came=True)
    section.ask.submit()
    section.list.select_row(0)
    section.add_vacancy()
    say(section.ask, occupation_kk="Ветеринар", places="3", interviews="5", hired="1")
    section.ask.submit()
    name = partners.get(furnished, 1).name_kk
    assert rows(section)[0] == [name, "3", "5", "–", "1"]
    assert rows(section)[1][0].strip() == "Ветеринар"
    assert rows(section)[2] == ["«Өркен» шаруа қожалығы", "–", "–", "–", "–"]
    assert rows(section)[3][1:] == ["3", "5", "–", "1"]  # the total of those who came
    summary = fairs.summary(furnished, held)
    assert (summary.employers, summary.visitors, summary.hired) == (2, 120, 1)


def test_an_employer_without_a_name_is_refused_beside_it(section):
    section.add_employer()
    section.ask.submit()
    assert section.ask.form.wrong() == ["name_kk"]


def test_a_partner_stands_on_a_fair_once(section, furnished, held):
    fairs.add_employer(furnished, held, fairs.EmployerDraft(1))
    section.add_employer()
    section.ask.form.fields["partner_id"].show_partner(1)
    section.ask.submit()
    assert section.ask.form.wrong() == ["partner_id"]


def test_enter_corrects_the_line_the_keys_stand_on(section, furnished, held):
    employer = fairs.add_employer(furnished, held, fairs.EmployerDraft(1))
    fairs.add_vacancy(furnished, employer, fairs.VacancyDraft("Ветеринар", places=2))
    section.show_session(held)
    section.list.select_row(1)
    QTest.keyClick(section.list, Qt.Key.Key_Return)
    say(section.ask, hired="2")
    section.ask.submit()
    assert fairs.of(furnished, held)[0].vacancies[0].hired == 2


def test_more_hired_than_places_is_remarked_and_kept(section, furnished, held):
    employer = fairs.add_employer(furnished, held, fairs.EmployerDraft(1))
    fairs.add_vacancy(furnished, employer, fairs.VacancyDraft("Ветеринар", places=1, hired=2))
    section.show_session(held)
    assert len(section.remarks.said) == 1


@pytest.mark.parametrize("typed", ["екі", "1.5", "-1"])
def test_a_count_that_is_none_is_refused_beside_it(section, furnished, held, typed):
    fairs.add_employer(furnished, held, fairs.EmployerDraft(1))
    section.show_session(held)
    section.add_vacancy()
    say(section.ask, occupation_kk="Ветеринар", places=typed)
    section.ask.submit()
    assert section.ask.form.wrong() == ["places"]


def test_an_employer_leaves_with_all_it_offered_and_comes_back_whole(section, furnished, held):
    employer = fairs.add_employer(furnished, held, fairs.EmployerDraft(1))
    fairs.add_vacancy(furnished, employer, fairs.VacancyDraft("Ветеринар"))
    section.show_session(held)
    section.list.select_row(0)
    section.remove_line()
    assert fairs.of(furnished, held) == ()
    furnished.undo(furnished.last_action)
    assert len(fairs.of(furnished, held)[0].vacancies) == 1


def test_employers_of_an_earlier_fair_are_put_on_this_one(section, furnished, held, plan):
    earlier = plan("09:00", "12:00", form="job_fair", roster="heads")
    fairs.add_employer(furnished, earlier, fairs.EmployerDraft(1))
    section.invite_again()
    say(section.ask, earlier=earlier)
    section.ask.submit()
    assert [each.partner_id for each in fairs.of(furnished, held)] == [1]


def test_the_summary_is_issued_with_its_number(section, furnished, held, qtbot):
    employer = fairs.add_employer(furnished, held, fairs.EmployerDraft(1))
    fairs.add_vacancy(furnished, employer, fairs.VacancyDraft("Ветеринар", "Ветеринар", 3))
    section.show_session(held)
    with qtbot.waitSignal(section.press.printed, timeout=20_000):
        section.print_summary()
    assert register.by_number(furnished, "05-20/1", 2026).kind == "fair"


def test_the_fair_is_offered_on_no_other_session(tab, plan, held):
    tab.open_record(held)
    assert not tab.card.chips.chip("fair").isHidden()
    tab.open_record(plan("14:00", "15:00"))
    assert tab.card.chips.chip("fair").isHidden()


def test_the_total_is_no_line_that_can_be_corrected_or_taken_off(section, furnished, held):
    fairs.add_employer(furnished, held, fairs.EmployerDraft(1))
    section.show_session(held)
    section.list.select_row(1)
    assert section.current is None
    section.edit_line()
    section.remove_line()
    assert section.ask is None
    assert len(fairs.of(furnished, held)) == 1
