"""Papers of schools, the plan and agencies are composed from the books and numbered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest

from app import papers
from app.agencies import contracts, deliveries, tenders
from app.agencies.contracts import Service
from app.agencies.tenders import Bid
from app.errors import Refusal
from app.guidance import forms, sessions
from app.papers import NOTHING, Both
from app.paperwork import register, schooling_papers, written
from app.paperwork.register import Issued
from app.registry import partners
from app.schooling import enrolments, facts, plans, undecided
from app.schooling.plans import Agreement
from app.store.store import Store
from tests import builders
from tests.builders import TODAY, draw
from tests.schooling import planning

Record = TypeVar("Record")


def record(store: Store, issued: Issued, kind: type[Record]) -> Record:
    """Return the record a paper was frozen as; its bytes are the same words."""
    found = papers.from_json(register.bytes_of(store, issued.id).decode())
    assert isinstance(found, kind)
    return found


def partner(store: Store, name: str, role: str, **said: str) -> int:
    return partners.add(store, partners.Draft(name, f"{name} (ru)", roles=(role,), **said))


@pytest.fixture
def school(furnished: Store) -> int:
    return partner(furnished, "Абай атындағы мектеп", "school")


@pytest.fixture
def plan(furnished: Store, school: int) -> int:
    """Give a plan of four lines: a meeting, an excursion to a host, an open day, a month only."""
    host = partner(furnished, "Аудандық аурухана", "employer")
    lines = [
        planning.line(furnished, "meeting", "Еңбек нарығы", day=date(2026, 9, 10), expected=40),
        planning.line(
            furnished,
            "excursion",
            "Медицина",
            partner_id=school,
            host_id=host,
            place_kk="қабылдау бөлімі",
            grades="10, 11",
            month="2026-11",
            body="agency",
            indicator_kk="20 адам",
        ),
        planning.line(
            furnished, "open_day", "Колледж", day=date(2026, 10, 1), responsible_kk="Д. Сейітов"
        ),
        planning.line(furnished, "presentation", "Дәнекерлеуші", partner_id=school, expected=25),
    ]
    return planning.made(furnished, lines)


def print_plan(store: Store, plan_id: int) -> papers.Plan:
    return record(store, schooling_papers.print_plan(store, plan_id, TODAY, draw), papers.Plan)


# The plan


def test_a_plan_is_printed_as_it_stands_and_names_its_last_paper(
    furnished: Store, plan: int
) -> None:
    first = schooling_papers.print_plan(furnished, plan, TODAY, draw)
    second = schooling_papers.print_plan(furnished, plan, TODAY, draw)
    assert (first.number, second.number) == ("05-21/1", "05-21/2")
    assert plans.get(furnished, plan).paper_id == second.id
    printed = record(furnished, second, papers.Plan)
    assert [row.line for row in printed.rows] == [1, 2, 3, 4]
    assert printed.expected == 65
    assert printed.margins == papers.LANDSCAPE
    assert printed.head.area == Both("Көктөбе ауданы", "Коктобинский район")


def test_a_line_says_where_it_is_and_which_school_goes_there(furnished: Store, plan: int) -> None:
    meeting, excursion, _, presentation = print_plan(furnished, plan).rows
    assert meeting.place == NOTHING
    assert excursion.place.kk == (
        "Аудандық аурухана, қабылдау бөлімі; қатысатын мектеп: Абай атындағы мектеп"
    )
    assert "участвует школа: Абай атындағы мектеп (ru)" in excursion.place.ru
    assert presentation.place.kk == "Абай атындағы мектеп"


def test_a_line_without_a_name_says_which_body_answers_for_it(furnished: Store, plan: int) -> None:
    meeting, excursion, open_day, _ = print_plan(furnished, plan).rows
    assert meeting.responsible.kk == "Мансап орталығы"
    assert excursion.responsible.ru == "Частное агентство занятости"
    assert open_day.responsible.kk == "Д. Сейітов"
    assert (excursion.day, excursion.month) == (None, "2026-11")
    assert (meeting.day, meeting.month) == (date(2026, 9, 10), "")


def test_a_plan_without_lines_is_not_printed_and_takes_no_number(furnished: Store) -> None:
    empty = plans.add(furnished, planning.YEAR)
    with pytest.raises(Refusal) as refused:
        schooling_papers.print_plan(furnished, empty, TODAY, draw)
    assert refused.value.code == "plan-empty"
    assert register.ids(furnished) == []


def test_a_plan_names_its_compiler_and_whom_to_ask_there(furnished: Store, plan: int) -> None:
    authority = partner(
        furnished,
        "Білім бөлімі",
        "education_authority",
        contact="Г. С. Әбілқасымова",
        phone="87220000002",
    )
    held = plans.draft_of(plans.get(furnished, plan))
    known = replace(
        held,
        compiler_id=authority,
        compiler_number="03-08/57",
        compiler_date=date(2026, 8, 28),
        approved_block=True,
    )
    plans.change(furnished, plan, known)
    printed = print_plan(furnished, plan)
    assert printed.compiler.kk == "Білім бөлімі"
    assert (printed.compiler_number, printed.compiler_date) == ("03-08/57", date(2026, 8, 28))
    assert printed.executor.startswith("Г. С. Әбілқасымова, тел. ")
    assert printed.approved_block


def test_of_who_has_not_agreed_only_the_centres_own_signatory_is_known(
    furnished: Store, plan: int
) -> None:
    centre, chamber = print_plan(furnished, plan).agreed
    assert centre.name.endswith("Жақсыбеков")
    assert (centre.agreed_on, chamber.name, chamber.post) == (None, "", NOTHING)
    assert chamber.body.kk == "Өңірлік кәсіпкерлер палатасы"
    partner(furnished, "Абай облысының палатасы", "chamber")
    assert print_plan(furnished, plan).agreed[1].body.kk == "Абай облысының палатасы"


def test_who_has_agreed_stands_with_name_day_and_letter(furnished: Store, plan: int) -> None:
    plans.send(furnished, plan)
    said = Agreement("chamber", "agreed", TODAY, "01-4/88", "Ж. М. Оразалин", "Директор")
    plans.answer(furnished, plan, said)
    chamber = print_plan(furnished, plan).agreed[1]
    assert (chamber.name, chamber.agreed_on, chamber.letter) == (
        "Ж. М. Оразалин",
        TODAY,
        "01-4/88",
    )


# The agreement sheet


def test_the_agreement_sheet_tells_of_every_version(furnished: Store, plan: int) -> None:
    plans.send(furnished, plan)
    plans.answer(furnished, plan, Agreement("chamber", "objected", TODAY, objection="Жетпейді"))
    second = plans.revise(furnished, plan)
    issued = schooling_papers.print_agreement_sheet(furnished, second, TODAY, draw)
    sheet = record(furnished, issued, papers.AgreementSheet)
    assert [(each.version, each.objection) for each in sheet.earlier] == [(1, "Жетпейді")]
    assert [(each.version, each.state.kk) for each in sheet.answers] == [
        (2, "жауап күтілуде"),
        (2, "жауап күтілуде"),
    ]
    assert sheet.head.version == 2
    assert plans.get(furnished, second).paper_id is None


# What changed


def test_changes_are_told_in_the_words_of_the_plan(furnished: Store, plan: int) -> None:
    plans.send(furnished, plan)
    plans.answer(furnished, plan, Agreement("chamber", "objected", TODAY, objection="Кеш"))
    second = plans.revise(furnished, plan)
    meeting, excursion, open_day, _ = plans.lines(furnished, second)
    plans.remove_line(furnished, meeting.id)
    draft = plans.line_draft_of(excursion)
    later = replace(draft, day=date(2026, 12, 3), grades="9", indicator_kk="", body="centre")
    plans.change_line(furnished, excursion.id, later)
    plans.add_line(furnished, second, replace(plans.line_draft_of(open_day), title_kk="ЖОО"))
    issued = schooling_papers.print_changes(furnished, plan, second, TODAY, draw)
    told = record(furnished, issued, papers.PlanChanges)
    assert (told.older, told.head.version) == (1, 2)
    assert [(row.line, row.topic.kk) for row in told.added] == [(4, "ЖОО")]
    assert [(row.line, row.topic.kk) for row in told.removed] == [(1, "Еңбек нарығы")]
    (changed,) = told.changed
    assert changed.line == 1
    assert {field.name.kk: (field.before.kk, field.after.kk) for field in changed.fields} == {
        "Сыныбы": ("10, 11", "9"),
        "Жауапты тарап": ("Жұмыспен қамтудың жекеше агенттігі", "Мансап орталығы"),
        "Мерзімі": ("2026 ж. қараша", "03.12.2026"),
        "Көрсеткіші": ("20 адам", ""),
    }


def test_versions_that_are_alike_give_no_paper(furnished: Store, plan: int) -> None:
    plans.send(furnished, plan)
    plans.answer(furnished, plan, Agreement("chamber", "objected", TODAY, objection="Кеш"))
    second = plans.revise(furnished, plan)
    with pytest.raises(Refusal) as refused:
        schooling_papers.print_changes(furnished, plan, second, TODAY, draw)
    assert refused.value.code == "plan-unchanged"


# The timetable


def timetable(store: Store, plan_id: int, partner_id: int | None = None) -> papers.Timetable:
    issued = schooling_papers.print_timetable(store, plan_id, TODAY, draw, partner_id)
    return record(store, issued, papers.Timetable)


def topics(table: papers.Timetable) -> list[str]:
    return [row.topic.kk for row in table.rows]


def test_a_timetable_holds_the_forms_of_the_rules_by_date(furnished: Store, plan: int) -> None:
    assert topics(timetable(furnished, plan)) == ["Колледж", "Медицина", "Дәнекерлеуші"]


def test_a_school_sees_its_own_events_and_those_for_everybody(
    furnished: Store, plan: int, school: int
) -> None:
    other = partner(furnished, "№ 2 мектеп", "school")
    assert topics(timetable(furnished, plan, school)) == ["Колледж", "Медицина", "Дәнекерлеуші"]
    assert topics(timetable(furnished, plan, other)) == ["Колледж"]
    assert timetable(furnished, plan, other).of == "school"


def test_an_agency_sees_what_it_conducts(furnished: Store, plan: int) -> None:
    one, two = (partner(furnished, name, "agency") for name in ("Бағыт", "Жол"))
    assert topics(timetable(furnished, plan, one)) == ["Медицина"]
    line = plans.lines(furnished, plan)[1]
    draft = facts.drafted(line, date(2026, 11, 26))
    led = (sessions.Conductor("agency", partner_id=one),)
    session = sessions.plan(furnished, replace(draft, starts="10:00", conductors=led))
    facts.link(furnished, line.id, session)
    (row,) = timetable(furnished, plan, one).rows
    assert (row.day, row.hours) == (date(2026, 11, 26), "10:00–12:00")
    with pytest.raises(Refusal) as refused:
        timetable(furnished, plan, two)
    assert refused.value.code == "timetable-empty"


# The undecided


@pytest.fixture
def pupils(furnished: Store, school: int) -> list[int]:
    people = builders.people(furnished, 4)
    for person in people:
        draft = enrolments.Draft(school, "school", 11, "Ә", since=date(2026, 9, 1))
        enrolments.enrol(furnished, person, draft)
    return people


def undecided_list(store: Store, people: list[int]) -> int:
    draft = undecided.Draft("Бірінші тоқсан", "Первая четверть", made_on=TODAY)
    return undecided.make(store, draft, people)


def test_the_list_of_undecided_names_pupils_classes_and_schools_and_nothing_more(
    furnished: Store, pupils: list[int]
) -> None:
    made = undecided_list(furnished, pupils)
    second = undecided.entries(furnished, made)[1]
    undecided.take_off(furnished, second.id, "Таңдады")
    issued = schooling_papers.print_undecided(furnished, made, TODAY, draw)
    told = record(furnished, issued, papers.UndecidedList)
    assert [row.line for row in told.rows] == [1, 3, 4]
    assert told.removed == (2,)
    assert {(row.class_name, row.school.kk) for row in told.rows} == {
        ("11 «Ә»", "Абай атындағы мектеп")
    }
    assert told.year == "2026/27"
    body = register.bytes_of(furnished, issued.id).decode()
    card = furnished.row("person", pupils[0])
    assert not any(secret in body for secret in (card["iin"], card["phone"], card["birth_date"]))


def test_a_printed_list_stands_and_is_printed_anew_only_when_annulled(
    furnished: Store, pupils: list[int]
) -> None:
    made = undecided_list(furnished, pupils)
    issued = schooling_papers.print_undecided(furnished, made, TODAY, draw)
    with pytest.raises(Refusal) as refused:
        schooling_papers.print_undecided(furnished, made, TODAY, draw)
    assert refused.value.code == "record-issued"
    register.annul(furnished, issued.id, "қате")
    again = schooling_papers.print_undecided(furnished, made, TODAY, draw)
    assert undecided.get(furnished, made).paper_id == again.id


def test_an_empty_list_is_not_printed(furnished: Store) -> None:
    with pytest.raises(Refusal) as refused:
        schooling_papers.print_undecided(furnished, undecided_list(furnished, []), TODAY, draw)
    assert refused.value.code == "undecided-empty"


def test_what_was_written_by_hand_is_joined_to_its_record_once(
    furnished: Store, pupils: list[int], agency: int
) -> None:
    tender = tenders.Draft("youth", None, TODAY, "Заң", bids=(Bid(agency),), winner_id=agency)
    draft = contracts.Draft(
        "youth", "3-Е", TODAY, agency, first=date(2026, 9, 1), last=date(2026, 12, 31)
    )
    contract = contracts.add(furnished, draft)
    made = {
        "undecided": undecided_list(furnished, pupils),
        "tender_protocol": tenders.add(furnished, tender),
        "acceptance": deliveries.accept(furnished, contract, date(2026, 9, 1), TODAY, TODAY),
    }
    called = {"undecided": "Бірінші тоқсан", "tender_protocol": "Заң", "acceptance": "3-Е"}
    for kind, number in made.items():
        (waiting,) = written.waiting(furnished, kind)
        assert (waiting.id, waiting.about.kk) == (number, called[kind])
        first, second = register.reserve(furnished, kind, 2, TODAY)
        assert written.enter(furnished, first.id, number, TODAY).to_whom == called[kind]
        assert written.waiting(furnished, kind) == []
        with pytest.raises(Refusal) as refused:
            written.enter(furnished, second.id, number, TODAY)
        assert refused.value.code == "record-issued"


# The papers of agencies


@pytest.fixture
def agency(furnished: Store) -> int:
    return partner(furnished, "Бағыт", "agency", number="000940000018")


def test_a_protocol_tells_bidders_and_winner_and_closes_the_selection(
    furnished: Store, agency: int
) -> None:
    other = partner(furnished, "Жол", "agency")
    bids = (Bid(agency, 50_000_000, 90), Bid(other, None, None, False, "кеш келді"))
    draft = tenders.Draft("youth", None, TODAY, "Сатып алу туралы заң", bids=bids, winner_id=agency)
    made = tenders.add(furnished, draft)
    issued = schooling_papers.print_protocol(furnished, made, TODAY, draw)
    told = record(furnished, issued, papers.TenderProtocol)
    assert [(each.name.kk, each.admitted, each.winner) for each in told.bidders] == [
        ("Бағыт", True, True),
        ("Жол", False, False),
    ]
    assert told.footer.ru == "приказ № 190, пункт 13"
    assert tenders.get(furnished, made).paper_id == issued.id
    for attempt in (
        lambda: schooling_papers.print_protocol(furnished, made, TODAY, draw),
        lambda: tenders.change(furnished, made, draft),
    ):
        with pytest.raises(Refusal):
            attempt()


def test_an_act_tells_services_and_sums_of_its_days(furnished: Store, agency: int) -> None:
    meeting = forms.by_code(furnished, "meeting").id
    draft = contracts.Draft(
        "adults",
        "3-Е",
        date(2026, 8, 28),
        agency,
        first=date(2026, 9, 1),
        last=date(2026, 12, 31),
        amount=90_000_000,
        services=(Service(meeting, unit="session", ordered=10, price=2_500_000),),
    )
    contract = contracts.add(furnished, draft)
    led = (sessions.Conductor("agency", partner_id=agency),)
    for day in (date(2026, 9, 9), date(2026, 10, 14)):
        held = sessions.plan(
            furnished, sessions.Draft(meeting, day=day, audience="adults", conductors=led)
        )
        sessions.hold(furnished, held)
    days = (date(2026, 10, 1), date(2026, 10, 31))
    accepted = deliveries.accept(furnished, contract, *days, TODAY, "ескертусіз")
    issued = schooling_papers.print_acceptance(furnished, accepted, TODAY, draw)
    act = record(furnished, issued, papers.AcceptanceAct)
    (row,) = act.rows
    assert (row.ordered, row.before, row.delivered, row.accepted, row.cost) == (
        10,
        1,
        1,
        1,
        2_500_000,
    )
    assert (act.total, act.amount, act.track) == (2_500_000, 90_000_000, "adults")
    assert act.footer.ru == "приказ № 190, подпункт 2) пункта 6"
    assert deliveries.acceptance(furnished, accepted).paper_id == issued.id
    with pytest.raises(Refusal):
        schooling_papers.print_acceptance(furnished, accepted, TODAY, draw)


def test_an_act_annulled_by_mistake_is_printed_anew(furnished: Store, agency: int) -> None:
    draft = contracts.Draft(
        "adults", "3-Е", TODAY, agency, first=date(2026, 9, 1), last=date(2026, 12, 31)
    )
    contract = contracts.add(furnished, draft)
    accepted = deliveries.accept(furnished, contract, date(2026, 9, 1), TODAY, TODAY)
    issued = schooling_papers.print_acceptance(furnished, accepted, TODAY, draw)
    register.annul(furnished, issued.id, "қате")
    again = schooling_papers.print_acceptance(furnished, accepted, TODAY, draw)
    assert again.number == "05-27/2"
