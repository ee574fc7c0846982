"""Papers of staff are composed from the records and the law of the day, and numbered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

import pytest

from app import centre, papers
from app.errors import FieldRefusal, Refusal
from app.guidance import forms, sessions
from app.guidance.sessions import Conductor
from app.papers import NOTHING, Both
from app.paperwork import register, staff_papers
from app.paperwork.register import Issued
from app.staffing import (
    attestations,
    cards,
    categories,
    duties,
    education,
    handing_over,
    leaves,
    posts,
    service,
    staff,
    staffing_table,
    training,
)
from app.store.store import Store
from tests import builders
from tests.builders import TODAY, draw

Record = TypeVar("Record")
RULE = "309-2025/57/high"


def record(store: Store, issued: Issued, kind: type[Record]) -> Record:
    """Return the record a paper was frozen as; its bytes are the same words."""
    found = papers.from_json(register.bytes_of(store, issued.id).decode())
    assert isinstance(found, kind)
    return found


@pytest.fixture
def one(furnished: Store) -> int:
    """Give a specialist with two years and eight months here, and a year elsewhere before."""
    said = staff.Draft(
        surname="Оспанова", given_name="Айнұр", patronymic="Маратқызы", post_kk="Маман",
        post_ru="Специалист",
    )  # fmt: skip
    made = staff.add(furnished, said)
    posts.add(
        furnished,
        posts.Draft(
            made, "unit_specialist", 9, since=date(2024, 3, 1), order_number="15-ж",
            order_date=date(2024, 2, 28), unit_kk="Бөлім", unit_ru="Отдел",
        ),
    )  # fmt: skip
    learned = education.Draft(
        made, "higher", "pedagogical", "Педагогика", "Педагогика (ru)", "Университет",
        "ЖБ-Б 0103", date(2012, 7, 16),
    )  # fmt: skip
    education.add(furnished, learned)
    service.add(
        furnished,
        service.Draft(
            made, "Аптека", "Провизор", sphere="health", level="high",
            since=date(2020, 1, 1), until=date(2021, 12, 31),
        ),
    )  # fmt: skip
    return made


def described(store: Store, one: int, **said) -> papers.JobDescription:
    issued = staff_papers.print_job_description(store, one, TODAY, draw, **said)
    return record(store, issued, papers.JobDescription)


# The job description


def test_a_job_description_is_the_card_the_act_and_own_duties(furnished: Store, one: int):
    duties.put(furnished, one, [Both("Кабинетке жауап береді.", "Отвечает за кабинет.")])
    made = described(furnished, one)
    card = cards.get(9)
    assert made.number == "05-28/1"
    assert made.post.name == card.name
    assert made.post.order == "№ 15-ж, 28.02.2024"
    assert [each.name for each in made.functions] == [each.name.said for each in card.functions]
    assert made.functions[0].tasks[0].skills[0] == card.functions[0].tasks[0].skills[0].said
    assert made.competences == card.competences_kk
    assert made.duties == (Both("Кабинетке жауап береді.", "Отвечает за кабинет."),)
    assert made.act == Both(
        "06.10.2025 ж. № 309 бұйрық, 57-тармақ", "приказ от 06.10.2025 № 309, пункт 57"
    )
    assert [each.name.ru for each in made.requirements] == [
        "наставник",
        "кейс-менеджер",
        "карьерный консультант",
        "без категории",
    ]


def test_what_several_tasks_ask_to_know_is_said_once(furnished: Store, one: int):
    known = described(furnished, one).knowledge
    lines = [line.said for task in cards.get(9).functions[0].tasks for line in task.knowledge]
    assert len(known) == len(set(known)) < len(lines)


def test_what_the_card_cites_of_repealed_acts_is_told_apart_from_the_paper(
    furnished: Store, one: int
):
    assert staff_papers.outdated(furnished, one, TODAY) == cards.get(9).outdated
    assert len(cards.get(9).outdated) == 2


def test_a_post_that_no_act_speaks_of_has_no_requirements(furnished: Store):
    director = 1
    posts.add(furnished, posts.Draft(director, name_kk="Есепші", since=date(2020, 1, 1)))
    with pytest.raises(Refusal, match="job-description-empty"):
        described(furnished, director)
    duties.put(furnished, director, [Both("Есеп жүргізеді", "")])
    made = described(furnished, director)
    assert made.number == "05-28/1"
    assert (made.requirements, made.act, made.functions, made.notes) == ((), NOTHING, (), ())
    assert staff_papers.outdated(furnished, director, TODAY) == ()


def test_an_act_whose_words_are_not_at_hand_is_named_in_place_of_requirements(
    furnished: Store, one: int
):
    (held,) = posts.of(furnished, one)
    posts.change(furnished, held.id, replace(posts.draft_of(held), since=date(2020, 1, 1)))
    day = date(2020, 6, 1)
    issued = staff_papers.print_job_description(furnished, one, day, draw)
    made = record(furnished, issued, papers.JobDescription)
    assert made.requirements == ()
    assert "№ 360" in made.notes[0].ru


def test_a_colleague_without_a_post_has_no_job_description(furnished: Store, one: int):
    with pytest.raises(Refusal, match="staff-post-none"):
        described(furnished, 1)
    (held,) = posts.of(furnished, one)
    with pytest.raises(Refusal, match="staff-post-none"):
        described(furnished, 1, post_id=held.id)
    assert described(furnished, one).number == "05-28/1"


# The qualification sheet


def sheet(store: Store, one: int, **said) -> papers.QualificationSheet:
    issued = staff_papers.print_qualification_sheet(store, one, TODAY, draw, **said)
    return record(store, issued, papers.QualificationSheet)


def test_the_sheet_has_every_rule_of_the_post_with_what_is_missing(furnished: Store, one: int):
    made = sheet(furnished, one)
    assert (made.held.ru, made.opened.ru, made.coming.ru) == (
        "без категории",
        "без категории",
        "карьерный консультант",
    )
    assert made.coming_on == date(2027, 3, 1)
    states = {each.name.ru: each.state.ru for each in made.rules}
    assert states == {
        "наставник": "не соответствует",
        "кейс-менеджер": "не соответствует",
        "карьерный консультант": "не соответствует",
        "без категории": "соответствует",
    }
    coming = next(each for each in made.rules if each.name == made.coming)
    assert coming.lacks[0].kk.startswith("тағы 3 ай")
    assert coming.lacks[0].ru.startswith("нужно ещё 3 месяца")
    assert coming.quote.startswith("мансап консультанты:")


def test_a_rule_that_the_records_never_meet_is_told_apart_from_one_not_yet(
    furnished: Store, one: int
):
    rules = sheet(furnished, one).rules
    assert any(each.never for each in rules)
    for each in rules:
        dated = each.met_on is not None
        assert each.never == (each.state.ru == "не соответствует" and not dated), each.name.ru
    (coming,) = [each for each in rules if each.name.ru == "карьерный консультант"]
    assert (coming.met_on, coming.never) == (date(2027, 3, 1), False)


def test_service_is_counted_for_the_next_category_and_says_why_not(furnished: Store, one: int):
    (stint,) = sheet(furnished, one).service
    pharmacy, here = stint.rows
    assert (pharmacy.counts, pharmacy.reason.ru) == (False, "другая сфера")
    assert (here.counts, here.last, here.post.ru) == (True, None, cards.get(9).name.ru)
    assert stint.wanted.ru.startswith("3 года и более: специалист")
    assert stint.counted.ru == "2 года 8 месяцев 22 дня"
    assert stint.left.ru == "3 месяца 6 дней"


def test_what_is_missing_is_one_length_wherever_the_sheet_tells_it(furnished: Store, one: int):
    """Laid end to end, broken service ends on a shorter month than the calendar's own."""
    before = service.Draft(
        one, "Орталық", "Маман", sphere="employment", level="high",
        since=date(2019, 3, 1), until=date(2019, 5, 30),
    )  # fmt: skip
    service.add(furnished, before)
    (here,) = posts.of(furnished, one)
    posts.change(furnished, here.id, replace(posts.draft_of(here), since=date(2025, 1, 31)))
    made = sheet(furnished, one)
    coming = next(each for each in made.rules if each.name == made.coming)
    (stint,) = made.service
    assert coming.lacks[0].ru.startswith(f"нужно ещё {stint.left.ru}: ")


def test_a_leave_that_does_not_count_is_a_stretch_of_its_own(furnished: Store, one: int):
    away = leaves.Draft(one, "unpaid", date(2025, 1, 1), date(2025, 6, 30), "no")
    leaves.add(furnished, away)
    (stint,) = sheet(furnished, one).service
    assert [each.counts for each in stint.rows] == [False, True, False, True]
    assert stint.rows[2].reason.ru == "дни отпуска в стаж не входят"


def test_another_rule_counts_service_otherwise(furnished: Store, one: int):
    made = sheet(furnished, one, rule=f"{RULE}/mentor")
    assert made.aimed.ru == "наставник"
    assert not any(each.counts for each in made.service[0].rows)
    bare = sheet(furnished, one, rule=f"{RULE}/none")
    assert bare.service[0].wanted.ru == "Без предъявления требований к стажу работы"
    assert bare.service[0].counted == NOTHING
    with pytest.raises(FieldRefusal):
        sheet(furnished, one, rule="350-2018/1")


def test_nobody_prepares_their_own_sheet(furnished: Store, one: int):
    centre.put(furnished, "officer", str(one))
    assert sheet(furnished, one).officer is None
    issued = staff_papers.print_staff_list(furnished, TODAY, draw)
    assert record(furnished, issued, papers.StaffList).officer is not None


def test_another_day_of_decision_is_another_act(furnished: Store, one: int):
    made = sheet(furnished, one, on=date(2025, 10, 16))
    assert "№ 714" in made.act.ru
    assert made.day == date(2025, 10, 16)
    assert made.date == TODAY


def test_nothing_beyond_the_day_of_the_decision_is_told_of_service(furnished: Store, one: int):
    given = categories.Draft(
        one, "career_consultant", "high", "309-2025", "31-ж", None, date(2025, 11, 3),
        date(2027, 1, 1),
    )  # fmt: skip
    categories.add(furnished, given)
    made = sheet(furnished, one)
    assert made.service[0].rows[-1].last is None
    assert [(each.order, each.until) for each in made.categories] == [("№ 31-ж", date(2027, 1, 1))]


def test_the_sheet_shows_schooling_training_and_doubts(furnished: Store, one: int):
    course = training.Draft(
        one, title_kk="Профбағдар", organisation="Орталық", hours=72, number="1147",
        finished_on=date(2025, 9, 26),
    )  # fmt: skip
    training.add(furnished, course)
    made = sheet(furnished, one)
    assert made.education[0].what.ru == "высшее; Педагогика (ru) (педагогическое)"
    assert made.training[0].amount == Both("72 сағат", "72 ч")
    assert any("пункт 55" in each.ru for each in made.doubts)


# Lists of all


def test_the_staff_list_has_a_line_for_every_post_and_counts_people(furnished: Store, one: int):
    (held,) = posts.of(furnished, one)
    posts.change(furnished, held.id, replace(posts.draft_of(held), rate=50))
    posts.add(furnished, posts.Draft(one, name_kk="Мұрағатшы", rate=50, since=date(2025, 1, 1)))
    staffing_table.add(
        furnished,
        staffing_table.Draft(
            position="unit_specialist", card=9, places=200, since=date(2024, 1, 1)
        ),
    )
    attestations.add(furnished, attestations.Draft(one, date(2026, 12, 10), "post"))
    issued = staff_papers.print_staff_list(furnished, TODAY, draw)
    made = record(furnished, issued, papers.StaffList)
    assert [(each.line, each.name.kk.split()[0], each.rate) for each in made.rows] == [
        (1, "Жақсыбеков", None),
        (2, "Оспанова", 50),
        (3, "Оспанова", 50),
    ]
    assert made.rows[0].post.kk == "Мансап орталығының директоры"
    assert {each.attested for each in made.rows[1:]} == {date(2026, 12, 10)}
    assert (made.people, made.places, made.taken) == (2, 200, 100)


def test_the_list_of_another_day_is_of_those_who_worked_then(furnished: Store):
    left = staff.Draft(surname="Ескі", post_kk="Маман", until=date(2026, 1, 31))
    staff.add(furnished, left)
    for day, people in ((None, 1), (date(2026, 1, 31), 2)):
        issued = staff_papers.print_staff_list(furnished, TODAY, draw, day)
        assert record(furnished, issued, papers.StaffList).people == people


def test_the_calendar_has_what_is_planned_and_who_is_left_without(furnished: Store, one: int):
    other = staff.add(furnished, staff.Draft(surname="Әбенова", post_kk="Маман"))
    for who in (one, other):
        given = categories.Draft(
            who, "career_consultant", "high", "309-2025", "31-ж", None, date(2025, 11, 3),
            date(2027, 1, 31),
        )  # fmt: skip
        categories.add(furnished, given)
    planned = attestations.Draft(one, date(2026, 12, 10), "confirmation", "career_consultant")
    attestations.add(furnished, planned)
    attestations.add(furnished, attestations.Draft(one, date(2027, 5, 1), "post"))
    first, last = date(2026, 12, 1), date(2027, 2, 28)
    issued = staff_papers.print_attestation_calendar(furnished, first, last, TODAY, draw)
    made = record(furnished, issued, papers.AttestationCalendar)
    (row,) = made.rows
    assert row.sought.ru == "подтверждение категории: карьерный консультант"
    assert (row.held.ru, row.until) == ("карьерный консультант", date(2027, 1, 31))
    (left,) = made.unplanned
    assert (left.name.kk, left.until) == ("Әбенова", date(2027, 1, 31))


def test_a_cancelled_attestation_stands_on_no_calendar(furnished: Store, one: int):
    made = attestations.add(furnished, attestations.Draft(one, date(2026, 12, 10), "post"))
    attestations.conclude(furnished, made, None, "cancelled")
    days = (date(2026, 12, 1), date(2026, 12, 31))
    issued = staff_papers.print_attestation_calendar(furnished, *days, TODAY, draw)
    assert record(furnished, issued, papers.AttestationCalendar).rows == ()


def planned(store: Store, led_by: int, day: date = TODAY) -> int:
    form_id = forms.by_code(store, "presentation").id
    lead = (Conductor("centre", led_by),)
    said = sessions.Draft(form_id, day=day, conductors=lead, roster="heads", participants=20)
    return sessions.plan(store, said)


def test_the_load_is_each_ones_and_all_together(furnished: Store, one: int):
    sessions.hold(furnished, planned(furnished, one))
    days = (date(2026, 10, 1), date(2026, 12, 31))
    issued = staff_papers.print_load(furnished, *days, TODAY, draw)
    made = record(furnished, issued, papers.LoadTable)
    assert [(each.sessions, each.persons) for each in made.rows] == [(0, 0), (1, 20)]
    assert (made.total.sessions, made.total.visits) == (1, 20)
    with pytest.raises(FieldRefusal):
        staff_papers.print_load(furnished, days[1], days[0], TODAY, draw)


# The hand-over


def test_a_hand_over_lists_what_hangs_and_names_both(furnished: Store, one: int):
    card = builders.people(furnished, 1)[0]
    _, referral = builders.refer(furnished, card, officer_id=one)
    planned(furnished, one, TODAY + timedelta(9))
    ground = Both("№ 40-ж бұйрық", "приказ № 40-ж")
    issued = staff_papers.print_hand_over(furnished, one, TODAY, draw, 1, ground)
    made = record(furnished, issued, papers.HandOver)
    assert (issued.to_whom, issued.addressee) == (
        "Оспанова Айнұр Маратқызы",
        "Жақсыбеков Қайрат Тұрарұлы",
    )
    assert made.reason == ground
    first, second = made.kinds
    assert first.rows[0].number == referral.number
    assert [each.line for kind in made.kinds for each in kind.rows] == [1, 2]
    assert (second.rows[0].name, made.count) == (NOTHING, 2)


def test_what_was_given_over_already_can_be_printed_after(furnished: Store, one: int):
    planned(furnished, one, TODAY + timedelta(9))
    things = handing_over.of(furnished, one)
    sessions.remove(furnished, things[0].id)
    issued = staff_papers.print_hand_over(furnished, one, TODAY, draw, things=things)
    assert record(furnished, issued, papers.HandOver).count == 1
    assert record(furnished, issued, papers.HandOver).taking == papers.HandingParty()


def test_nothing_and_oneself_are_no_hand_over(furnished: Store, one: int):
    with pytest.raises(Refusal, match="hand-over-nothing"):
        staff_papers.print_hand_over(furnished, one, TODAY, draw)
    planned(furnished, one, TODAY + timedelta(9))
    with pytest.raises(FieldRefusal, match="hand-over-to-self"):
        staff_papers.print_hand_over(furnished, one, TODAY, draw, one)


def test_a_paper_that_cannot_be_drawn_takes_no_number(furnished: Store, one: int):
    def torn(_: papers.Paper) -> builders.Drawn:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        staff_papers.print_job_description(furnished, one, TODAY, torn)
    assert described(furnished, one).number == "05-28/1"
