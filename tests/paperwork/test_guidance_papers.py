"""Papers of guidance are composed from the case, numbered, and tell nothing they should not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest

from app import papers
from app.errors import FieldRefusal, Refusal
from app.guidance import (
    attendance,
    consultations,
    fairs,
    forms,
    instruments,
    recommendations,
    results,
    selections,
    sessions,
    training,
)
from app.papers import Both
from app.paperwork import guidance_papers, headings, register, written
from app.paperwork.phrases import section
from app.paperwork.register import Issued
from app.registry import partners, places, statuses
from app.staffing import staff
from app.store.store import Store
from tests import builders
from tests.builders import TODAY, draw
from tests.guidance import makings

Record = TypeVar("Record")


@pytest.fixture
def people(furnished: Store) -> list[int]:
    return builders.people(furnished, 3)


def record(store: Store, issued: Issued, kind: type[Record]) -> Record:
    """Return the record a paper was frozen as; its bytes are the same words."""
    body = register.bytes_of(store, issued.id).decode()
    found = papers.from_json(body)
    assert isinstance(found, kind)
    return found


def planned(store: Store, form: str, **said: object) -> int:
    form_id = forms.by_code(store, form).id
    plain = sessions.Draft(form_id, "Еңбек нарығы", "Рынок труда", TODAY, "10:00", "11:30")
    return sessions.plan(store, replace(plain, **said))  # type: ignore[arg-type]


# The sheet


def test_a_sheet_names_people_and_settlements_and_nothing_more(
    furnished: Store, people: list[int]
) -> None:
    led = (sessions.Conductor(staff_id=1),)
    session = planned(furnished, "seminar", room_kk="12-бөлме", conductors=led)
    attendance.enrol(furnished, session, people)
    issued = guidance_papers.print_sheet(furnished, session, TODAY, draw)
    sheet = record(furnished, issued, papers.AttendanceSheet)
    assert [(row.line, row.name.split()[0], row.group) for row in sheet.rows] == [
        (1, "Әбдіғаниев", "Қарағаш 3"),
        (2, "Байғұтты", "Қарағаш 3"),
        (3, "Құнанбаева", "Қарағаш 3"),
    ]
    assert (sheet.hours, sheet.place.kk) == ("10:00–11:30", "12-бөлме")
    assert sheet.class_column == Both("Елді мекені", "Населённый пункт")
    assert sheet.conductors[0].kk.endswith("Жақсыбеков, Мансап орталығының директоры")
    assert sheet.led_by is not None
    assert sheet.led_by.name.endswith("Жақсыбеков")
    assert sheet.blanks >= 6
    body = register.bytes_of(furnished, issued.id).decode()
    card = furnished.row("person", people[0])
    assert not any(secret in body for secret in (card["iin"], card["phone"], card["birth_date"]))


def test_a_sheet_of_a_class_shows_the_class(furnished: Store, people: list[int]) -> None:
    session = planned(furnished, "seminar", audience="youth")
    attendance.enrol(furnished, session, people, dict.fromkeys(people, "11 «А»"))
    issued = guidance_papers.print_sheet(furnished, session, TODAY, draw)
    sheet = record(furnished, issued, papers.AttendanceSheet)
    assert {row.group for row in sheet.rows} == {"11 «А»"}
    assert sheet.class_column.kk == "Сыныбы, тобы"


def test_a_sheet_printed_anew_takes_a_new_number_and_the_session_names_it(
    furnished: Store, people: list[int]
) -> None:
    session = planned(furnished, "seminar")
    first = guidance_papers.print_sheet(furnished, session, TODAY, draw)
    attendance.enrol(furnished, session, people)
    second = guidance_papers.print_sheet(furnished, session, TODAY, draw)
    assert (first.serial, second.serial) == (1, 2)
    assert sessions.get(furnished, session).paper_id == second.id
    assert record(furnished, first, papers.AttendanceSheet).rows == ()


def test_a_sheet_away_from_the_centre_names_the_host_or_the_settlement(
    furnished: Store,
) -> None:
    partner = partners.ids(furnished)[0]
    host = planned(furnished, "excursion", venue="host", partner_id=partner)
    place = places.add(furnished, "settlement", "Тасбұлақ", "Тасбулак")
    away = planned(furnished, "seminar", venue="settlement", place_id=place, room_kk="клуб")
    told = []
    for session in (host, away):
        issued = guidance_papers.print_sheet(furnished, session, TODAY, draw)
        told.append(record(furnished, issued, papers.AttendanceSheet).place)
    assert told == [partners.get(furnished, partner).name, Both("Тасбұлақ, клуб", "Тасбулак, клуб")]


def test_no_sheet_is_printed_for_a_cancelled_session(furnished: Store) -> None:
    session = planned(furnished, "seminar")
    sessions.cancel(furnished, session, "дауыл")
    with pytest.raises(Refusal) as refused:
        guidance_papers.print_sheet(furnished, session, TODAY, draw)
    assert refused.value.code == "session-cancelled"


# The profile


def taken(store: Store, person: int, which: int = 0, day: date = TODAY) -> int:
    instrument = instruments.shipped()[0]
    answers = [item.signs[which] for item in instrument.items]
    return results.keep(
        store, person, instrument, answers, taken_on=day, way="paper", language="kk", staff_id=1
    )


def test_a_profile_shows_every_scale_with_its_own_most_and_what_it_means(
    furnished: Store, people: list[int]
) -> None:
    number = taken(furnished, people[0])
    issued = guidance_papers.print_profile(furnished, number, TODAY, draw)
    profile = record(furnished, issued, papers.Profile)
    instrument = instruments.shipped()[0]
    assert [score.name.kk for score in profile.scores] == [s.name.kk for s in instrument.scales]
    assert all(0 <= score.raw <= score.most for score in profile.scores)
    assert all(score.says.kk and score.says.ru for score in profile.scores)
    assert profile.way.kk == "қағазда"
    assert results.get(furnished, number).paper_id == issued.id


def test_a_profile_carries_the_conclusion_of_a_named_person_only(
    furnished: Store, people: list[int]
) -> None:
    number = makings.examined(furnished, people[0], concluded=False)
    plain = guidance_papers.print_profile(furnished, number, TODAY, draw)
    assert record(furnished, plain, papers.Profile).conclusion == Both("")
    results.conclude(furnished, number, "Табиғатпен жұмысқа бейім", staff_id=1)
    signed = guidance_papers.print_profile(furnished, number, TODAY, draw)
    profile = record(furnished, signed, papers.Profile)
    assert profile.conclusion.kk == "Табиғатпен жұмысқа бейім"
    assert profile.concluded_by == staff.get(furnished, 1).signatory()
    assert profile.concluded_on == TODAY


def test_a_retest_stands_beside_the_test_before_it(furnished: Store, people: list[int]) -> None:
    first = taken(furnished, people[0], day=date(2026, 3, 2))
    second = taken(furnished, people[0], 1)
    issued = guidance_papers.print_profile(furnished, second, TODAY, draw, first)
    profile = record(furnished, issued, papers.Profile)
    assert profile.earlier_on == date(2026, 3, 2)
    assert [each.name for each in profile.earlier] == [each.name for each in profile.scores]
    theirs = taken(furnished, people[1])
    with pytest.raises(Refusal):
        guidance_papers.print_profile(furnished, second, TODAY, draw, theirs)


def test_points_that_are_no_whole_numbers_are_given_as_percentages(
    furnished: Store, people: list[int]
) -> None:
    number = makings.examined(furnished, people[0])
    sql = "select scores from test_result where id = ?"
    halved = furnished.scalar(sql, (number,)).replace('"raw":9', '"raw":9.5')
    with furnished.transaction("halve"):
        furnished.update("test_result", number, {"scores": halved})
    issued = guidance_papers.print_profile(furnished, number, TODAY, draw)
    profile = record(furnished, issued, papers.Profile)
    assert [(each.raw, each.most) for each in profile.scores] == [(95, 100), (30, 100)]
    assert "пайызбен" in profile.note.kk


# Recommendation and selection


def test_a_recommendation_says_on_what_it_rests_and_nothing_confidential(
    furnished: Store, people: list[int]
) -> None:
    talk, _ = makings.confided(furnished, people[0], "құпия")
    number = makings.recommended(furnished, people[0], consultation_id=talk)
    issued = guidance_papers.print_recommendation(furnished, number, TODAY, draw)
    paper = record(furnished, issued, papers.Recommendation)
    short = staff.get(furnished, 1).name.short
    assert paper.test.kk == "Қызығушылық сауалнамасы, 2026 жылғы 23 қараша"
    assert paper.consultation == Both(
        f"2026 жылғы 23 қараша, {short}", f"23 ноября 2026 года, {short}"
    )
    assert (paper.selection_needed, paper.reasons.kk) == (True, "Мамандық талаптары жоғары")
    assert paper.footer == Both(
        "№ 190 бұйрық, 7-тармақтың 5) тармақшасы", "приказ № 190, подпункт 5) пункта 7"
    )
    assert "құпия" not in register.bytes_of(furnished, issued.id).decode()
    assert recommendations.get(furnished, number).paper_id == issued.id


def test_a_recommendation_that_stands_is_neither_printed_twice_nor_changed(
    furnished: Store, people: list[int]
) -> None:
    number = makings.recommended(furnished, people[0])
    issued = guidance_papers.print_recommendation(furnished, number, TODAY, draw)
    held = recommendations.get(furnished, number)
    draft = replace(recommendations.draft_of(held), selection_needed=False)
    for code, touch in (
        ("paper-issued-already", lambda: printed(furnished, number)),
        ("record-issued", lambda: recommendations.correct(furnished, number, draft)),
        ("record-has-paper", lambda: recommendations.remove(furnished, number)),
    ):
        refuses(code, touch)
    register.annul(furnished, issued.id, "қате")
    recommendations.correct(furnished, number, draft)
    again = guidance_papers.print_recommendation(furnished, number, TODAY, draw)
    assert again.serial == issued.serial + 1
    assert not record(furnished, again, papers.Recommendation).selection_needed


def printed(store: Store, number: int) -> Issued:
    return guidance_papers.print_recommendation(store, number, TODAY, draw)


def refuses(code: str, touch: Callable[[], object]) -> None:
    with pytest.raises(Refusal) as refused:
        touch()
    assert refused.value.code == code


def test_an_agencys_recommendation_is_not_the_centres_to_issue(
    furnished: Store, people: list[int]
) -> None:
    number = makings.recommended(
        furnished,
        people[0],
        author="agency",
        partner_id=makings.agency(furnished),
        incoming_number="17",
        incoming_date=TODAY,
    )
    refuses("recommendation-of-agency", lambda: printed(furnished, number))
    assert register.ids(furnished) == []


def test_a_selection_sheet_has_three_parts_a_degree_and_who_decided(
    furnished: Store, people: list[int]
) -> None:
    ground = makings.recommended(furnished, people[0])
    paper = guidance_papers.print_recommendation(furnished, ground, TODAY, draw)
    draft = replace(
        selections.proposed(furnished, people[0], TODAY),
        diagnostics_kk="ұқыпты",
        qualities_kk="сәйкес",
        measures_kk="қатыса алады",
        degree="full",
        decision="selected",
        staff_id=1,
    )
    number = selections.record(furnished, draft)
    issued = guidance_papers.print_selection(furnished, number, TODAY, draw)
    sheet = record(furnished, issued, papers.Selection)
    assert [sheet.diagnostics.kk, sheet.qualities.kk, sheet.measures.kk] == [
        "ұқыпты",
        "сәйкес",
        "қатыса алады",
    ]
    assert (sheet.object_kind.ru, sheet.object.kk) == ("Профессия", "Агроном")
    assert (sheet.degree.kk, sheet.decision.ru) == (
        "толық жарамды",
        "Профессиональный отбор пройден",
    )
    assert paper.number in sheet.recommendation.kk
    assert sheet.decided_by == "Қ. Т. Жақсыбеков"
    assert sheet.officer is None
    refuses(
        "paper-issued-already",
        lambda: guidance_papers.print_selection(furnished, number, TODAY, draw),
    )


def test_a_selection_names_the_agencys_letter(furnished: Store, people: list[int]) -> None:
    makings.recommended(
        furnished,
        people[0],
        author="agency",
        partner_id=makings.agency(furnished),
        incoming_number="17",
        incoming_date=date(2026, 11, 20),
    )
    draft = replace(selections.proposed(furnished, people[0], TODAY), staff_id=1)
    number = selections.record(furnished, draft)
    issued = guidance_papers.print_selection(furnished, number, TODAY, draw)
    said = record(furnished, issued, papers.Selection).recommendation
    assert said == Both(
        "2026 жылғы 20 қараша № 17, «Бағыт» агенттігі", "№ 17 от 20 ноября 2026 года, Агентство"
    )


# The training list


def test_a_training_list_numbers_those_who_stand_on_it_and_hides_their_numbers(
    furnished: Store, people: list[int]
) -> None:
    statuses.give(furnished, people[0], "unemployed", date(2026, 9, 1))
    head = training.Draft(TODAY, "Дәнекерлеуші курсы", starts_on=date(2026, 12, 1))
    made = training.make(furnished, head)
    entries = training.add(furnished, made, people, profession_kk="Дәнекерлеуші")
    training.take_off(furnished, entries[:1], "көшті")
    issued = guidance_papers.print_training_list(furnished, made, TODAY, draw)
    paper = record(furnished, issued, papers.TrainingList)
    assert [(row.line, row.name.kk.split()[0]) for row in paper.rows] == [
        (1, "Байғұтты"),
        (2, "Құнанбаева"),
    ]
    assert paper.rows[1].group == Both("жұмыссыз", "безработный")
    assert [(each.line, each.reason.kk) for each in paper.removed] == [(3, "көшті")]
    assert paper.term == Both("2026 жылғы 1 желтоқсан бастап", "с 1 декабря 2026 года")
    body = register.bytes_of(furnished, issued.id).decode()
    assert furnished.row("person", people[0])["iin"] not in body
    assert training.get(furnished, made).number == issued.number


def test_an_issued_training_list_keeps_its_rows_whatever_comes_after(
    furnished: Store, people: list[int]
) -> None:
    made = training.make(furnished, training.Draft(TODAY, "Курс"))
    entries = training.add(furnished, made, people)
    issued = guidance_papers.print_training_list(furnished, made, TODAY, draw)
    before = register.bytes_of(furnished, issued.id)
    training.take_off(furnished, entries[:1], "бас тартты")
    training.follow(furnished, entries[1:], "studying", TODAY)
    assert register.bytes_of(furnished, issued.id) == before
    training.put_back(furnished, entries[:1])
    refuses("training-list-issued", lambda: training.add(furnished, made, people))
    refuses(
        "paper-issued-already",
        lambda: guidance_papers.print_training_list(furnished, made, TODAY, draw),
    )


def test_an_empty_training_list_takes_no_number(furnished: Store, people: list[int]) -> None:
    made = training.make(furnished, training.Draft(TODAY, "Курс"))
    entries = training.add(furnished, made, people[:1])
    training.take_off(furnished, entries, "көшті")
    refuses(
        "training-list-empty",
        lambda: guidance_papers.print_training_list(furnished, made, TODAY, draw),
    )
    assert register.ids(furnished) == []


# The fair


def test_a_fair_is_summed_with_its_employers_and_its_visitors_by_group(
    furnished: Store, people: list[int]
) -> None:
    statuses.give(furnished, people[0], "unemployed", date(2026, 9, 1))
    session = planned(furnished, "job_fair", parents=4)
    for person in people[:2]:
        attendance.came(furnished, session, person)
    attendance.mark_many(furnished, session, {}, unnamed=50)
    employer = fairs.add_employer(furnished, session, fairs.EmployerDraft(name_kk="«Дала» ШҚ"))
    fairs.add_vacancy(furnished, employer, fairs.VacancyDraft("Тракторшы", "", 3, 12, 5, 2))
    fairs.add_employer(furnished, session, fairs.EmployerDraft(name_kk="«Су»", came=False))
    issued = guidance_papers.print_fair(furnished, session, TODAY, draw)
    fair = record(furnished, issued, papers.Fair)
    assert [(each.name.kk, each.came) for each in fair.employers] == [
        ("«Дала» ШҚ", True),
        ("«Су»", False),
    ]
    assert (fair.totals.employers, fair.totals.places, fair.totals.hired) == (1, 3, 2)
    assert {each.group.kk: each.persons for each in fair.visitors} == {
        "жұмыссыздар": 1,
        "тізімсіз есептелген қатысушылар": 50,
        "ата-аналар": 4,
    }
    assert fair.visitors_total == 52


def test_only_a_fair_is_summed_as_one(furnished: Store) -> None:
    seminar = planned(furnished, "seminar")
    refuses("session-no-fair", lambda: guidance_papers.print_fair(furnished, seminar, TODAY, draw))


# Written by hand


def test_what_was_written_by_hand_becomes_the_paper_of_its_record(
    furnished: Store, people: list[int]
) -> None:
    number = makings.recommended(furnished, people[0])
    first, second = register.reserve(furnished, "recommendation", 2, TODAY)
    entered = written.enter(furnished, first.id, number, TODAY)
    assert (entered.state, entered.person_id) == ("issued", people[0])
    assert recommendations.get(furnished, number).paper_id == first.id
    refuses("record-issued", lambda: written.enter(furnished, second.id, number, TODAY))
    assert register.get(furnished, second.id).state == "reserved"


def test_a_list_written_by_hand_takes_nobody_in_any_more(
    furnished: Store, people: list[int]
) -> None:
    made = training.make(furnished, training.Draft(TODAY, "Курс"))
    training.add(furnished, made, people[:2])
    (paper,) = register.reserve(furnished, "training_list", 1, TODAY)
    assert written.enter(furnished, paper.id, made, TODAY).to_whom == "Курс"
    assert training.get(furnished, made).number == paper.number
    refuses("training-list-issued", lambda: training.add(furnished, made, people))


def test_a_fair_written_by_hand_is_entered_by_its_subject_alone(furnished: Store) -> None:
    session = planned(furnished, "job_fair")
    (paper,) = register.reserve(furnished, "fair", 1, TODAY)
    refuses("paper-of-another-kind", lambda: written.enter(furnished, paper.id, session, TODAY))


# All of them


def test_a_paper_nobody_may_sign_takes_no_number(furnished: Store, people: list[int]) -> None:
    number = makings.recommended(furnished, people[0])
    draft = staff.draft_of(staff.get(furnished, 1))
    staff.change(furnished, 1, replace(draft, signs=False))
    with pytest.raises(Refusal) as refused:
        guidance_papers.print_recommendation(furnished, number, TODAY, draw)
    assert refused.value.details["settings"] == "signatory"
    staff.change(furnished, 1, replace(draft, signs_until=date(2026, 1, 1)))
    held = recommendations.draft_of(recommendations.get(furnished, number))
    recommendations.correct(furnished, number, replace(held, signatory_id=1))
    with pytest.raises(FieldRefusal) as missed:
        guidance_papers.print_recommendation(furnished, number, TODAY, draw)
    assert missed.value.code == "signatory-may-not"
    assert register.ids(furnished) == []


def test_a_page_that_fails_to_be_drawn_leaves_no_number_and_no_link(
    furnished: Store, people: list[int]
) -> None:
    number = makings.recommended(furnished, people[0])

    def broken(_record: papers.Paper) -> builders.Drawn:
        raise OSError("no space")

    with pytest.raises(OSError, match="no space"):
        guidance_papers.print_recommendation(furnished, number, TODAY, broken)
    assert recommendations.get(furnished, number).paper_id is None
    assert printed(furnished, number).serial == 1


@pytest.mark.parametrize("form", forms.defaults(), ids=lambda form: form.code)
def test_every_form_says_its_paragraphs_at_the_foot(form: forms.Form) -> None:
    said = headings.basis(form.paragraph)
    assert said.kk
    assert said.ru
    assert all(each.strip().partition(".")[0] in said.kk for each in form.paragraph[5:].split(","))


def test_a_form_of_the_offices_own_without_an_act_has_no_foot() -> None:
    assert headings.basis("") == Both("")
    assert headings.basis("ішкі бұйрық") == Both("")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("group", statuses.KINDS),
        ("visitors", (*statuses.KINDS, "unnamed", *sessions.HEADS[1:])),
        ("test_way", results.WAYS),
        ("test_language", tuple(f"in_{each}" for each in results.LANGUAGES)),
        ("test_validity", ("incomplete", "flat", "contradictory")),
        ("selection_object", selections.OBJECTS),
        ("selection_degree", selections.DEGREES),
        ("selection_decision", selections.DECISIONS),
    ],
)
def test_every_word_of_guidance_has_its_phrase_and_no_phrase_lies_idle(
    name: str, words: tuple[str, ...]
) -> None:
    assert set(section(name)) == set(words)


def test_no_name_of_a_confidential_field_is_in_a_record_of_a_group(
    furnished: Store, people: list[int]
) -> None:
    for person in people:
        makings.confided(furnished, person, "құпия")
    session = planned(furnished, "job_fair")
    for person in people:
        attendance.came(furnished, session, person)
    made = training.make(furnished, training.Draft(TODAY, "Курс"))
    training.add(furnished, made, people)
    for issued in (
        guidance_papers.print_sheet(furnished, session, TODAY, draw),
        guidance_papers.print_fair(furnished, session, TODAY, draw),
        guidance_papers.print_training_list(furnished, made, TODAY, draw),
    ):
        body = register.bytes_of(furnished, issued.id).decode()
        assert "құпия" not in body
        assert not set(consultations.CONFIDENTIAL) & set(body.replace('"', " ").split())
        assert "құпия" not in issued.to_whom + issued.addressee
