"""A class list asks exactly the right questions, enters nobody twice and takes nobody off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.errors import Refusal
from app.exchange import batches, class_lists, cohort_sheets, plans, reviews
from app.exchange.class_headings import called, read_heading
from app.exchange.parsing import parse
from app.exchange.sheets import Sheet, Workbook
from app.registry import case, consents, participants, partners, statuses
from app.schooling import cohorts, contingents, enrolments
from app.schooling.cohorts import Wanted
from app.store.dump import dump
from tests import builders

TODAY = builders.TODAY
HEAD = ("№", "Аты-жөні", "Туған күні", "ЖСН", "Телефон", "Сыныбы")
BORN = date(2009, 2, 1)
NUMBER = builders.iin(BORN, "male")


@pytest.fixture
def school(store):
    return partners.add(store, partners.Draft(name_kk="№ 1 мектеп", roles=("school",)))


@pytest.fixture
def other(store):
    return partners.add(store, partners.Draft(name_kk="№ 2 мектеп", roles=("school",)))


def pupil(store, place, surname, given, group=(11, "Ә"), since=date(2025, 9, 1), **card):
    person = participants.add(store, builders.draft(surname, given, **card))
    grade, letter = group
    draft = enrolments.Draft(place, "school", grade, letter, 2026, since)
    return person, enrolments.enrol(store, person, draft)


def row(name, born=None, iin=None, phone=None, group="11 Ә"):
    return (None, name, born, iin, phone, group)


def judged(store, place, *rows, digest="first", head=HEAD, **given):
    book = Workbook((Sheet("Тізім", (head, *rows), 1),), "xlsx", None, None, digest, ())
    said = {"school": partners.get(store, place).uid, "school_year": 2026, **given}
    return plans.prepare(store, class_lists.SUBJECT, book, given=said)


def bring(store, plan, **decisions):
    return batches.commit(store, plan, "list.xlsx", decisions.get("decisions"))


def outcomes(plan):
    return [each.outcome for each in plan.rows]


def codes(plan):
    return [said.code for each in plan.rows for said in (*each.problems, *each.warnings)]


def classes(store, person):
    return [
        (each.partner_id, each.class_name(2026), each.ended)
        for each in enrolments.of(store, person)
    ]


def dumped(store):
    return "".join(dump(store))


# Who a row is


def test_three_things_of_four_are_the_same_pupil(store, school):
    person, _ = pupil(store, school, "Ахметов", "Ерлан", birth_date=BORN)
    for said in (
        row("Ахметов Ерлан", BORN, group="10 А"),  # another class
        row("Ахметов Ерлан", None),  # no birth date
        row("Сейтов Ерлан", BORN),  # another surname
        row("Akhmetov Erlan", "01.02.2009"),
    ):
        plan = judged(store, school, said)
        assert plan.rows[0].person_id == person, said


def test_two_things_of_four_are_a_question_or_nobody(store, school, other):
    pupil(store, other, "Ахметов", "Ерлан", birth_date=BORN)
    alike = judged(store, school, row("Ахметов Ерлан"))
    assert (outcomes(alike), codes(alike)) == (["duplicate"], ["person-alike"])
    another_grade = judged(store, school, row("Ахметов Ерлан", group="9 Ә"))
    another_day = judged(store, school, row("Ахметов Ерлан", date(2009, 8, 8)))
    assert outcomes(another_grade) == outcomes(another_day) == ["new"]


def test_twins_stay_two(store, school):
    first, _ = pupil(store, school, "Асанова", "Дана", birth_date=BORN)
    one_of_them = judged(store, school, row("Асанова Сана", BORN))
    assert outcomes(one_of_them) == ["new", "absent"]
    plan = judged(store, school, row("Асанова Сана", BORN), row("Асанова Дана", BORN))
    assert outcomes(plan) == ["new", "same"]
    bring(store, plan)
    again = judged(store, school, row("Асанова Дана", BORN), row("Асанова Сана", BORN))
    assert outcomes(again) == ["same", "same"]
    assert plan.rows[1].person_id == first


def test_a_slip_in_a_given_name_is_asked_about_unless_the_other_stands_there_too(store, school):
    person, _ = pupil(store, school, "Асанова", "Айгерім", birth_date=BORN)
    plan = judged(store, school, row("Асанова Айгерім-ай", BORN))
    assert outcomes(plan) == ["duplicate"]
    assert [each.person.id for each in plan.rows[0].candidates] == [person]
    both = judged(store, school, row("Асанова Айгерім-ай", BORN), row("Асанова Айгерім", BORN))
    assert outcomes(both) == ["new", "same"]


def test_a_number_decides_before_any_name(store, school):
    person, _ = pupil(store, school, "Ахметов", "Ерлан", birth_date=BORN, iin=NUMBER)
    plan = judged(store, school, row("Мүлде Басқаша", None, NUMBER))
    assert plan.rows[0].person_id == person


def test_a_different_number_never_matches_and_asks_which_is_wrong(store, school):
    pupil(store, school, "Ахметов", "Ерлан", birth_date=BORN, iin=NUMBER)
    wrong = builders.iin(BORN, "male", 77)
    plan = judged(store, school, row("Ахметов Ерлан", BORN, wrong))
    assert outcomes(plan) == ["duplicate"]
    assert codes(plan)[0] == "pupil-iin-differs"
    assert plan.rows[0].candidates == ()
    before = dumped(store)
    assert bring(store, plan).batch_id is None
    assert dumped(store) == before


def test_namesakes_of_one_class_with_two_birth_dates_are_two(store, school):
    pupil(store, school, "Ахметов", "Ерлан", birth_date=BORN)
    plan = judged(store, school, row("Ахметов Ерлан", date(2009, 7, 7)), row("Ахметов Ерлан", BORN))
    assert outcomes(plan) == ["new", "same"]


def test_a_pupil_who_stands_twice_in_a_list_is_taken_once(store, school):
    rows = [
        row("Ахметов Ерлан", BORN),
        row("Ахметов Ерлан", BORN, group="10 А"),
        row("Ахметов Ерлан"),
    ]
    plan = judged(store, school, *rows)
    assert outcomes(plan) == ["new", "duplicate", "duplicate"]
    assert codes(plan) == ["row-doubled", "row-doubled"]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (row("Ахметов Ерлан", group=None), "class-missing"),
        (row("Ахметов Ерлан", group="13 А"), "class-unreadable"),
        (row("Ахметов Ерлан", "31.02.2009"), "date-no-such-day"),
        (row("Ахметов Ерлан", None, "12345"), "iin-not-12-digits"),
    ],
)
def test_a_row_at_fault_is_refused_and_says_why(store, school, said, code):
    plan = judged(store, school, said)
    assert outcomes(plan) == ["refused"]
    assert code in codes(plan)


def test_a_school_not_on_the_books_refuses_the_row(store, school):
    head = (*HEAD, "Мектеп")
    plan = judged(store, school, (*row("Ахметов Ерлан"), "№ 9 мектеп"), head=head)
    assert codes(plan) == ["school-unknown"]


# What becomes of those on the books


def test_a_pupil_of_another_school_waits_for_a_person_once(store, school, other):
    person, _ = pupil(store, other, "Ахметов", "Ерлан", birth_date=BORN)
    plan = judged(store, school, row("Ахметов Ерлан", BORN))
    assert (outcomes(plan), codes(plan)) == (["moved"], ["pupil-elsewhere"])
    assert bring(store, plan).counts["moved"] == 1
    (move,) = enrolments.waiting_moves(store)
    assert (move.person_id, move.to_partner_id) == (person, school)
    assert classes(store, person) == [(other, "11 «Ә»", "")]
    again = judged(store, school, row("Ахметов Ерлан", BORN))
    assert (outcomes(again), codes(again)) == (["same"], ["move-waiting"])
    assert bring(store, again).batch_id is None


def test_a_move_can_be_decided_in_the_review(store, school, other):
    person, _ = pupil(store, other, "Ахметов", "Ерлан", birth_date=BORN)
    plan = judged(store, school, row("Ахметов Ерлан", BORN))
    bring(store, plan, decisions={plan.rows[0].row: "move"})
    assert classes(store, person) == [(school, "11 «Ә»", ""), (other, "11 «Ә»", "moved")]
    assert next(each.since for each in enrolments.of(store, person)) == date(2026, 9, 1)
    assert outcomes(judged(store, school, row("Ахметов Ерлан", BORN))) == ["same"]


def test_a_move_within_the_year_begins_when_it_was_found(store, school, other):
    person, _ = pupil(store, other, "Ахметов", "Ерлан", since=date(2026, 9, 1), birth_date=BORN)
    plan = judged(store, school, row("Ахметов Ерлан", BORN))
    bring(store, plan, decisions={plan.rows[0].row: "move"})
    new, old = enrolments.of(store, person)
    assert (new.since, old.until) == (TODAY, date(2026, 11, 22))


def test_who_had_left_is_asked_about_and_goes_on_where_they_were(store, school):
    person, held = pupil(store, school, "Ахметов", "Ерлан", birth_date=BORN)
    enrolments.leave(store, held, date(2026, 10, 1), "left", "көшті")
    plan = judged(store, school, row("Ахметов Ерлан", BORN))
    assert (outcomes(plan), codes(plan)) == (["returned"], ["pupil-returned"])
    assert bring(store, plan).batch_id is None
    bring(store, plan, decisions={plan.rows[0].row: "readmit"})
    assert classes(store, person) == [(school, "11 «Ә»", "")]


def test_who_had_left_a_year_ago_begins_anew(store, school):
    person, held = pupil(store, school, "Ахметов", "Ерлан", since=date(2023, 9, 1), birth_date=BORN)
    enrolments.leave(store, held, date(2025, 5, 25), "left")
    plan = judged(store, school, row("Ахметов Ерлан", BORN))
    bring(store, plan, decisions={plan.rows[0].row: "readmit"})
    assert [each.since for each in enrolments.of(store, person)] == [
        date(2026, 9, 1),
        date(2023, 9, 1),
    ]


def test_who_is_missing_is_a_proposal_and_only_of_the_lists_classes(store, school, other):
    person, held = pupil(store, school, "Ахметов", "Ерлан", birth_date=BORN)
    pupil(store, school, "Бекова", "Гүл", group=(10, "А"))
    pupil(store, other, "Жанов", "Бек")
    plan = judged(store, school, row("Жаңа Оқушы", BORN))
    assert outcomes(plan) == ["new", "absent"]
    gone = plan.rows[1]
    assert (gone.person_id, gone.where) == (person, "—")
    bring(store, plan)
    assert enrolments.open_of(store, person) is not None
    plan = judged(store, school, row("Жаңа Оқушы", BORN))
    outcome = bring(store, plan, decisions={gone.row: "remove"})
    left = enrolments.get(store, held)
    assert (left.ended, left.until) == ("removed", TODAY)
    assert left.reason
    batches.undo(store, outcome.batch_id)
    assert enrolments.open_of(store, person) is not None


def test_a_pupil_of_another_class_is_changed_and_keeps_the_day_they_came(store, school):
    person, held = pupil(store, school, "Ахметов", "Ерлан", birth_date=BORN)
    plan = judged(store, school, row("Ахметов Ерлан", BORN, group="11 Б"))
    assert outcomes(plan) == ["changed"]
    assert plan.rows[0].changes["class"] == ("11 «Ә»", "11 «Б»")
    bring(store, plan)
    assert classes(store, person) == [(school, "11 «Б»", "")]
    assert enrolments.get(store, held).since == date(2025, 9, 1)


def test_a_known_person_is_enrolled_and_becomes_a_senior_pupil(store, school):
    person = participants.add(store, builders.draft("Ахметов", "Ерлан", birth_date=BORN))
    bring(store, judged(store, school, row("Ахметов Ерлан", BORN)))
    assert classes(store, person) == [(school, "11 «Ә»", "")]
    assert [each.kind for each in statuses.of(store, person)] == ["senior_pupil"]


def test_younger_pupils_are_no_senior_pupils(store, school):
    bring(store, judged(store, school, row("Ахметов Ерлан", BORN, group="7 А")))
    assert store.scalar("select count(*) from status") == 0


# What may be kept of a pupil


def test_without_consent_only_name_birth_and_class_are_kept(store, school):
    plan = judged(store, school, row("Ахметов Ерлан", BORN, NUMBER, "87010000001"))
    assert codes(plan) == ["kept-without-consent"]
    bring(store, plan)
    (person,) = cohorts.ids(store, Wanted(2026, school))
    card = participants.get(store, person)
    assert (card.iin, card.phone, card.sex, card.iin_absence) == ("", "", "", "list_only")
    assert card.birth_date == BORN
    assert NUMBER not in dumped(store)
    assert outcomes(judged(store, school, row("Ахметов Ерлан", BORN, NUMBER))) == ["same"]


def test_a_standing_consent_lets_number_and_phone_in(store, school):
    person, _ = pupil(store, school, "Ахметов", "Ерлан", birth_date=BORN)
    consents.give(store, person, consents.Draft(TODAY, None, "guardian", "Ахметов Серік"))
    bring(store, judged(store, school, row("Ахметов Ерлан", BORN, NUMBER, "87010000001")))
    assert participants.get(store, person).iin == NUMBER


def test_consents_signed_on_paper_are_kept_with_their_day_and_representative(store, school):
    head = (*HEAD, "Ата-анасының аты-жөні")
    rows = [
        (*row("Ахметов Ерлан", BORN, NUMBER), "Ахметов Серік"),
        (*row("Бекова Гүл", date(2009, 3, 3)), None),
    ]
    signed = date(2026, 9, 5)
    plan = judged(store, school, *rows, head=head, consent_on=signed)
    assert codes(plan) == ["guardian-not-in-list"]
    bring(store, plan)
    first, second = cohorts.ids(store, Wanted(2026, school))
    assert participants.get(store, first).iin == NUMBER
    (consent,) = consents.of(store, first)
    assert (consent.signed_on, consent.guardian_name) == (signed, "Ахметов Серік")
    assert consents.of(store, second) == []
    assert "05.09.2026" in case.notes(store, second)[0].text
    again = judged(store, school, *rows, head=head, consent_on=signed)
    assert outcomes(again) == ["same", "same"]
    assert bring(store, again).batch_id is None


# The whole list


def test_a_list_with_everything_in_it_asks_exactly_the_right_questions(store, school, other):
    pupil(store, school, "Ахметов", "Ерлан", birth_date=BORN, iin=NUMBER)
    pupil(store, school, "Асанова", "Дана", birth_date=date(2009, 3, 3))
    pupil(store, other, "Бекова", "Гүл", birth_date=date(2009, 4, 4))
    _, left = pupil(store, school, "Жанов", "Бек", birth_date=date(2009, 5, 5))
    enrolments.leave(store, left, date(2026, 10, 1), "left")
    pupil(store, school, "Сейтова", "Мөлдір", birth_date=date(2009, 6, 6))
    plan = judged(
        store,
        school,
        row("Ахметов Ерлан", BORN, builders.iin(BORN, "male", 50)),
        row("Асанова Дана", date(2009, 3, 3)),
        row("Асанова Сана", date(2009, 3, 3)),
        row("Бекова Гүл", date(2009, 4, 4)),
        row("Жанов Бек", date(2009, 5, 5)),
        row("Жаңа Оқушы", date(2009, 7, 7)),
    )
    assert outcomes(plan) == ["duplicate", "same", "new", "moved", "returned", "new", "absent"]
    assert plan.rows[-1].draft.surname == "Сейтова"
    before = dumped(store)
    answers = {3 + 2: "move", 4 + 2: "readmit", plan.rows[-1].row: "remove"}
    outcome = bring(store, plan, decisions=answers)
    assert dumped(store) != before
    batches.undo(store, outcome.batch_id)
    assert dumped(store) == before


def test_a_list_is_not_taken_back_over_a_place_changed_since(store, school):
    outcome = bring(store, judged(store, school, row("Ахметов Ерлан", BORN)))
    (person,) = cohorts.ids(store, Wanted(2026, school))
    held = enrolments.open_of(store, person)
    assert held is not None
    enrolments.leave(store, held.id, TODAY, "left")
    with pytest.raises(Refusal, match="import-changed-since") as refusal:
        batches.undo(store, outcome.batch_id)
    assert refusal.value.details["names"] == ["Ахметов Ерлан"]


def test_an_answer_that_does_not_fit_is_refused_by_its_row(store, school, other):
    pupil(store, other, "Ахметов", "Ерлан", birth_date=BORN)
    plan = judged(store, school, row("Ахметов Ерлан", BORN))
    with pytest.raises(Refusal, match="import-answer-unfit"):
        bring(store, plan, decisions={plan.rows[0].row: "remove"})


def test_somebody_says_whose_row_it_is_and_that_moves_them(store, school, other):
    person, _ = pupil(store, other, "Ахметов", "Ерлан", birth_date=BORN)
    plan = judged(store, school, row("Ахметов Ерлан"))
    bring(store, plan, decisions={plan.rows[0].row: person})
    assert classes(store, person) == [(school, "11 «Ә»", ""), (other, "11 «Ә»", "moved")]


def test_what_was_put_right_since_stays_against_the_same_file(store, school):
    bring(store, judged(store, school, row("Ахметов Ерлан", BORN)))
    (person,) = cohorts.ids(store, Wanted(2026, school))
    held = enrolments.open_of(store, person)
    assert held is not None
    enrolments.correct(
        store, held.id, enrolments.Draft(school, "school", 11, "Б", 2026, held.since)
    )
    card = participants.draft_of(participants.get(store, person))
    participants.change(store, person, replace(card, given_name="Ерлан-бек"))
    assert outcomes(judged(store, school, row("Ахметов Ерлан", BORN))) == ["same"]


def test_size_and_document_typed_with_the_list_are_kept(store, school):
    day = date(2026, 9, 3)
    given = {"size": 120, "document": "01-15/77", "document_date": day}
    outcome = bring(store, judged(store, school, row("Ахметов Ерлан", BORN), **given))
    held = contingents.of(store, school, 2026)
    assert held is not None
    assert (held.size, held.document, held.document_date) == (120, "01-15/77", day)
    batches.undo(store, outcome.batch_id)
    assert contingents.of(store, school, 2026) is None


# Sheets of our own, and reviews that wait


def test_a_sheet_that_went_out_comes_back_without_doubles(store, school, tmp_path):
    bring(store, judged(store, school, row("Ахметов Ерлан", BORN), row("Бекова Гүл")))
    path = tmp_path / "cohort.csv"
    assert cohort_sheets.write(store, Wanted(2026, school, everybody=True), path, "kk") == 2
    text = path.read_text("utf-8-sig")
    text = text.replace("Ахметов;Ерлан", "Ахметов-Сейітов;Ерлан-бек").replace(
        "01.02.2009", "02.02.2009"
    )
    book = parse("cohort.csv", text.replace("Бекова;Гүл;;;11 «Ә»", "Бекова;Гүл;;;10 «А»").encode())
    plan = plans.prepare(store, class_lists.SUBJECT, book)
    assert outcomes(plan) == ["changed", "changed"]
    bring(store, plan)
    names = [
        each.name for each in cohorts.members(store, cohorts.ids(store, Wanted(2026, school)), 2026)
    ]
    assert sorted(names) == ["Ахметов-Сейітов Ерлан-бек", "Бекова Гүл"]
    assert store.scalar("select count(*) from person") == 2


def test_the_sheet_says_no_more_of_a_pupil_than_name_birth_and_class(store, school, tmp_path):
    pupil(store, school, "Ахметов", "Ерлан", birth_date=BORN, iin=NUMBER, phone="+77010000001")
    path = tmp_path / "cohort.csv"
    cohort_sheets.write(store, Wanted(2026, school), path, "ru")
    said = path.read_text("utf-8-sig")
    assert "Ахметов" in said
    assert NUMBER not in said
    assert "7010000001" not in said


def test_a_review_survives_being_left_and_forgets_what_is_judged_otherwise(store, school, other):
    pupil(store, other, "Ахметов", "Ерлан", birth_date=BORN)
    _, held = pupil(store, school, "Жанов", "Бек", birth_date=date(2009, 5, 5))
    rows = [row("Ахметов Ерлан", BORN), row("Жаңа Оқушы", date(2009, 7, 7))]
    plan = judged(store, school, *rows, consent_on=TODAY)
    said = {plan.rows[0].row: "move", plan.rows[2].row: "remove"}
    reviews.keep(store, plan, "/lists/a.xlsx", said)
    (left,) = reviews.pending(store, "class_list")
    assert (left.source, left.given["consent_on"]) == ("/lists/a.xlsx", TODAY)
    assert reviews.fitting(left, judged(store, school, *rows)) == said
    enrolments.leave(store, held, TODAY, "left")
    assert reviews.fitting(left, judged(store, school, *rows)) == {plan.rows[0].row: "move"}
    reviews.forget(store, plan)
    assert reviews.pending(store) == []


@pytest.mark.parametrize(
    ("said", "heading"),
    [
        ("11 «Ә»", {"grade": 11, "letter": "Ә"}),
        ("11-Ә сыныбы", {"grade": 11, "letter": "Ә"}),
        ("10 A", {"grade": 10, "letter": "А"}),
        ("Список учащихся 9 «б» класса", {"grade": 9, "letter": "Б"}),
        ("Класс: 8 В", {"grade": 8, "letter": "В"}),
        ("2-курс, МТ-21 тобы", {"grade": 2, "letter": "МТ-21"}),
        ("№ 7 мектеп", {}),
        ("2026-2027 оқу жылы", {}),
        ("Ахметов Ерлан", {}),
        ("1", {}),
    ],
)
def test_a_heading_says_its_class(said, heading):
    assert read_heading(said, alone=True) == heading


def test_rows_of_several_sheets_are_told_apart_in_the_file_of_outcomes():
    assert [called(number) for number in (7, 100_007, 90_000_000)] == [7, "2 · 7", "—"]
