"""Small centres that live through a year: everything done by the program's own verbs, day by day.

An act is a verb with a few numbers that choose whom and what; what the office's rules refuse is
simply not done.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import NamedTuple

from hypothesis import strategies as st

from app import office
from app.agencies import contracts
from app.errors import Refusal
from app.guidance import (
    adaptations,
    attendance,
    choices,
    consultations,
    fairs,
    recommendations,
    results,
    selections,
    sessions,
    training,
    training_entries,
)
from app.guidance.questions import Three
from app.guidance.scoring import Score
from app.paperwork import answers, referrals
from app.registry import case, merging, participants, partners, places, statuses
from app.schooling import contingents, enrolments, facts, plans, undecided, years
from app.schooling.plans import Agreement, LineDraft
from app.store.store import Store
from tests import builders

FIRST = date(2027, 11, 1)
DAYS = 470
"""From the autumn of one year to the winter after the next: a leap day lies between."""


class Act(NamedTuple):
    """Something done on a day; the numbers choose among what there is."""

    day: int
    verb: str
    a: int
    b: int
    c: int


def acts(most: int = 160) -> st.SearchStrategy[list[Act]]:
    """Draw what happens, in any order of days."""
    one = st.builds(
        Act,
        st.integers(0, DAYS),
        st.sampled_from(sorted(VERBS)),
        st.integers(0, 60),
        st.integers(0, 60),
        st.integers(0, 60),
    )
    return st.lists(one, min_size=40, max_size=most)


def by_seed(seed: int, number: int) -> list[Act]:
    """Return so many acts that follow from a number."""
    chance = random.Random(seed)
    verbs = sorted(VERBS)
    return [
        Act(chance.randint(0, DAYS), chance.choice(verbs), *(chance.randint(0, 60) for _ in "abc"))
        for _ in range(number)
    ]


def lived(path: Path, happened: list[Act], people: int = 8) -> Store:
    """Return an open centre in which all of it happened; its clock stands at the last day."""
    clock = builders.Clock()
    _to(clock, FIRST)
    store = office.create(path, clock)
    _furnish(store, people)
    for act in sorted(happened, key=lambda each: each.day):
        _to(clock, FIRST + timedelta(days=act.day))
        try:
            VERBS[act.verb](store, act)
        except Refusal:
            continue
    return store


def _to(clock: builders.Clock, day: date) -> None:
    clock.now = datetime.combine(day, time(9), builders.ALMATY)


def _furnish(store: Store, people: int) -> None:
    builders.furnish(store)
    district = places.add(store, "rural_district", "Ақсу округі", "Аксуский округ")
    places.add(store, "settlement", "Ақсу", "Аксу", district)
    places.add(store, "settlement", "Орталық", "Центр")
    for name, role in (("№ 1 мектеп", "school"), ("№ 2 мектеп", "school"),
                       ("Колледж", "college"), ("Агенттік", "agency"),
                       ("Екінші агенттік", "agency")):  # fmt: skip
        partners.add(store, partners.Draft(name_kk=name, roles=(role,)))
    for number in range(people):
        _person(store, number)


def _person(store: Store, number: int) -> None:
    born = None if number % 7 == 6 else date(1990 + number % 23, 3 + number % 10, 29)
    if number % 5 == 1:
        born = date(1992 + number % 6 * 4, 2, 29)
    said = builders.draft(
        f"Тегі{number}", "Аты", birth_date=born, sex=("male", "female", "")[number % 3],
        place_id=(None, 1, 2, 3)[number % 4],
    )  # fmt: skip
    participants.add(store, said)


# Choosing


def pick(store: Store, table: str, number: int, where: str = "1") -> int:
    """Return one of a table's records; refuses where there is none."""
    found = store.tuples(f"select id from {table} where {where} order by id")
    if not found:
        raise Refusal("record-unknown", table=table, record=0)
    return int(found[number % len(found)][0])


def _someone(store: Store, number: int) -> int:
    return pick(store, "person", number, "archived_on is null")


def _back(store: Store, days: int) -> date:
    return store.today() - timedelta(days=days % 25)


def _of(words: tuple[str, ...], number: int) -> str:
    return words[number % len(words)]


# What happens


def _register(store: Store, act: Act) -> None:
    _person(store, 20 + act.a)


def _status(store: Store, act: Act) -> None:
    since = _back(store, act.b * 3)
    until = since + timedelta(days=act.c) if act.c % 2 else None
    statuses.give(store, _someone(store, act.a), _of(statuses.KINDS, act.c), since, until)


def _end_status(store: Store, act: Act) -> None:
    statuses.end(store, pick(store, "status", act.a, "until is null"), _back(store, act.b))


def _mark(store: Store, act: Act) -> None:
    until = store.today() + timedelta(days=act.c) if act.c % 2 else None
    kind = _of(("disability", "neet"), act.b)
    case.mark(store, _someone(store, act.a), kind, "есеп", store.today(), until)


def _session(store: Store, act: Act) -> None:
    """A session of these days, past or to come, led by one body or two."""
    day = store.today() + timedelta(days=act.b % 40 - 30)
    partner = pick(store, "partner", act.c)
    bodies = [sessions.Conductor("centre", name="Маман")]
    if act.c % 3 == 0:
        agency = pick(store, "partner", act.b, "roles = 'agency'")
        bodies.append(sessions.Conductor("agency", partner_id=agency, name="Кеңесші"))
    said = sessions.Draft(
        form_id=pick(store, "form", act.a), title_kk="Тақырып", day=day,
        audience=_of(("adults", "youth", "mixed"), act.b), venue=_of(sessions.VENUES, act.c),
        partner_id=partner if act.a % 2 else None, place_id=pick(store, "place", act.b),
        away_reason="ауыл", room_kk="бөлме", conductors=tuple(bodies[act.c % 5 == 0 :]),
        roster="heads" if act.a % 9 == 0 else "named",
    )  # fmt: skip
    held = sessions.plan(store, said)
    if day <= store.today() and said.roster == "named":
        people = {_someone(store, act.a + each * act.c) for each in range(1 + act.b % 5)}
        lines = attendance.enrol(store, held, sorted(people), {min(people): "9 «А»"})
        attendance.mark(store, lines[1:] or lines, "present")
        attendance.mark(store, lines[:1], _of(attendance.MARKS, act.a))


def _come(store: Store, act: Act) -> None:
    """Somebody comes to a session of another day, once more or for the first time."""
    number = pick(store, "session", act.a, f"day <= '{store.today().isoformat()}'")
    lines = attendance.enrol(store, number, [_someone(store, act.b)], walk_in=True)
    attendance.mark(store, lines, "present")


def _remark(store: Store, act: Act) -> None:
    attendance.mark(store, [pick(store, "attendance", act.a)], _of(("", *attendance.MARKS), act.b))


def _heads(store: Store, act: Act) -> None:
    number = pick(store, "session", act.a)
    attendance.count_heads(store, number, {_of(sessions.HEADS, act.b): act.c})


def _hold(store: Store, act: Act) -> None:
    sessions.hold(store, pick(store, "session", act.a))


def _cancel(store: Store, act: Act) -> None:
    sessions.cancel(store, pick(store, "session", act.a), "ауа райы")


def _postpone(store: Store, act: Act) -> None:
    number = pick(store, "session", act.a)
    said = sessions.draft_of(sessions.get(store, number))
    day = _back(store, act.b)
    sessions.change(store, number, replace(said, day=day))


def _enrol(store: Store, act: Act) -> None:
    place = pick(store, "partner", act.b, "roles in ('school', 'college')")
    level = "college" if store.row("partner", place)["roles"] == "college" else "school"
    since = _back(store, act.c)
    grade = 1 + act.c % 4 if level == "college" else 8 + act.c % 4
    said = enrolments.Draft(place, level, grade, "А", years.of(since), since)
    person = _someone(store, act.a)
    if enrolments.open_of(store, person):
        enrolments.move(store, person, said)
    else:
        enrolments.enrol(store, person, said)


def _leave(store: Store, act: Act) -> None:
    number = pick(store, "enrolment", act.a, "until is null")
    ended = _of(("finished", "finished", "left", "removed"), act.c)
    enrolments.leave(store, number, _back(store, act.b), ended, "жолы")


def _merge(store: Store, act: Act) -> None:
    merging.merge(store, _someone(store, act.a), _someone(store, act.b), {})


def _archive(store: Store, act: Act) -> None:
    participants.archive(store, _someone(store, act.a), "көшті")


def _bring_back(store: Store, act: Act) -> None:
    participants.bring_back(store, pick(store, "person", act.a, "archived_on is not null"))


def _import(store: Store, act: Act) -> None:
    """A list is brought in as one action, and often taken back at once."""
    with store.transaction("import", "тізім") as taken:
        for each in range(1 + act.b % 4):
            _person(store, 40 + act.a + each)
            _status(store, Act(act.day, "", act.a + each, act.b, act.c))
    if act.c % 2:
        store.undo(taken.id)


def _undo(store: Store, act: Act) -> None:
    found = store.tuples("select id from action where undoes is null order by id desc limit 12")
    store.undo(int(found[act.a % len(found)][0]))


def _test(store: Store, act: Act) -> None:
    score = (Score("A", Three("Табиғат", "Природа", "Nature"), 7, 10),)
    method = results.Elsewhere("Менің сауалнамам", score)
    number = results.keep_elsewhere(
        store, _someone(store, act.a), method, taken_on=_back(store, act.b), staff_id=1
    )
    if act.c % 2:
        results.conclude(store, number, "Бейім", staff_id=1, day=_back(store, act.c))


def _conclude(store: Store, act: Act) -> None:
    results.conclude(store, pick(store, "test_result", act.a), "Бейім", staff_id=1)


def _consult(store: Store, act: Act) -> None:
    said = consultations.Draft(_someone(store, act.a), _back(store, act.b), 1, conclusion="Бейім")
    consultations.record(store, said)


def _choose(store: Store, act: Act) -> None:
    decided = bool(act.c % 2)
    named = "Агроном" if decided else ""
    person = _someone(store, act.a)
    choices.record(store, choices.Draft(person, _back(store, act.b), decided, named, staff_id=1))


def _recommend(store: Store, act: Act) -> None:
    agency = pick(store, "partner", act.c, "roles = 'agency'")
    by_agency = act.c % 2 == 0
    said = recommendations.Draft(
        _someone(store, act.a), _back(store, act.b), "agency" if by_agency else "centre",
        agency if by_agency else None, author_name="Кеңесші", incoming_number="7",
        incoming_date=_back(store, act.b), profession_kk="Агроном",
        selection_needed=bool(act.a % 2), reasons_kk="Қажет",
    )  # fmt: skip
    recommendations.record(store, said)


def _select(store: Store, act: Act) -> None:
    decision = _of(("selected", "with_conditions", "not_selected"), act.c)
    said = selections.Draft(
        _someone(store, act.a), _back(store, act.b), object_kk="Агроном", degree="full",
        decision=decision, decision_kk="Шешім", staff_id=1, decided_by="Маман",
        decided_on=store.today(),
    )  # fmt: skip
    selections.record(store, said)


def _training(store: Store, act: Act) -> None:
    made = training.make(store, training.Draft(_back(store, act.b), "Тізім"))
    people = {_someone(store, act.a + each) for each in range(1 + act.c % 4)}
    training_entries.add(store, made, sorted(people), reason="өтініш")


def _take_off(store: Store, act: Act) -> None:
    training_entries.take_off(store, [pick(store, "training_entry", act.a)], "бас тартты")


def _follow(store: Store, act: Act) -> None:
    outcome = _of(("sent", "studying", "finished", "left", "employed"), act.b)
    number = pick(store, "training_entry", act.a)
    training_entries.follow(store, [number], outcome, _back(store, act.c))


def _adapt(store: Store, act: Act) -> None:
    kind = _of(("training_visit", "workplace_visit", "adaptation"), act.c)
    person, partner = _someone(store, act.a), pick(store, "partner", act.c)
    said = adaptations.Draft(person, _back(store, act.b), kind, partner, "Агроном", staff_id=1)
    adaptations.record(store, said)


def _adapted(store: Store, act: Act) -> None:
    outcome = _of(("done", "broken_off", "employed"), act.b)
    adaptations.conclude(store, pick(store, "adaptation", act.a), outcome, _back(store, act.c))


def _refer(store: Store, act: Act) -> None:
    kind = pick(store, "referral_kind", act.c, "archived = 0")
    person, to = _someone(store, act.a), pick(store, "partner", act.b)
    said = referrals.Draft(person, kind, to, "Маман", "Специалист")
    referrals.issue(store, said, store.today(), builders.draw)


def _answer(store: Store, act: Act) -> None:
    number = pick(store, "referral", act.a)
    state = _of(("came", "accepted", "refused", "no_show", "revoked"), act.b)
    source = answers.SOURCES[0]
    answers.record_state(store, number, state, _back(store, act.c), source, reason="жолы")


def _annul(store: Store, act: Act) -> None:
    paper = store.row("referral", pick(store, "referral", act.a))["paper_id"]
    answers.annul(store, paper, "қате")


def _list_undecided(store: Store, act: Act) -> None:
    day = _back(store, act.b)
    sent = store.today() if act.c % 2 else None
    said = undecided.Draft("Тізім", year=years.of(day), made_on=day, sent_on=sent)
    people = undecided.candidates(store, years.of(day))
    undecided.make(store, said, people[: 1 + act.a % 4])


def _undecided_off(store: Store, act: Act) -> None:
    undecided.take_off(store, pick(store, "undecided_entry", act.a), "таңдады")


def _undecided_later(store: Store, act: Act) -> None:
    outcome = _of(("studying", "finished", "employed", "chose", "left"), act.b)
    number = pick(store, "undecided_entry", act.a)
    undecided.came_of(store, [number], outcome, _back(store, act.c))


def _fair(store: Store, act: Act) -> None:
    form = pick(store, "form", 0, "code = 'job_fair'")
    said = sessions.Draft(
        form_id=form, title_kk="Жәрмеңке", day=_back(store, act.b), venue="centre"
    )
    number = sessions.plan(store, said)
    at = fairs.add_employer(
        store, number, fairs.EmployerDraft(pick(store, "partner", act.a), came=bool(act.c % 3))
    )
    fairs.add_vacancy(store, at, fairs.VacancyDraft("Агроном", "", act.a, act.b, act.c % 5, 0))
    attendance.count_heads(store, number, {"participants": act.c})


def _given(store: Store, act: Act) -> None:
    place = pick(store, "partner", act.a, "roles in ('school', 'college')")
    received = store.today() if act.c % 2 else None
    said = contingents.Contingent(
        place, years.of(store.today()), size=act.b or None, received_on=received
    )
    contingents.put(store, said)


def _plan(store: Store, act: Act) -> None:
    """A plan comes into force: of months and days, over the turn of the year."""
    first = store.today() - timedelta(days=act.a)
    said = plans.Draft(f"Аудан {act.c % 2}", first=first, last=first + timedelta(days=200))
    number = plans.add(store, said)
    for each in range(1 + act.b % 4):
        due = first + timedelta(days=each * 37 % 200)
        line = LineDraft(
            pick(store, "form", act.c + each), "Тақырып", partner_id=pick(store, "partner", each),
            body=_of(("centre", "agency"), each), expected=each * 5 or None,
            day=due if each % 2 else None, month="" if each % 2 else f"{due:%Y-%m}",
        )  # fmt: skip
        plans.add_line(store, number, line)
    _bring_in(store, number)


def _bring_in(store: Store, number: int) -> None:
    plans.send(store, number)
    for party in plans.PARTIES:
        plans.answer(store, number, Agreement(party, "agreed", store.today(), "05-1/7"))
    plans.bring_into_force(store, number)


def _revise(store: Store, act: Act) -> None:
    number = plans.revise(store, pick(store, "plan", act.a))
    line = pick(store, "plan_line", act.b, f"plan_id = {number}")
    plans.remove_line(store, line)
    if act.c % 3:
        _bring_in(store, number)


def _close_plan(store: Store, act: Act) -> None:
    plans.close(store, pick(store, "plan", act.a))


def _link(store: Store, act: Act) -> None:
    facts.link(store, pick(store, "plan_line", act.a), pick(store, "session", act.b))


def _carry_out(store: Store, act: Act) -> None:
    line = pick(store, "plan_line", act.a)
    made = facts.generate(store, [line], _back(store, act.b))
    for each in made:
        attendance.count_heads(store, each, {"participants": act.c})


def _contract(store: Store, act: Act) -> None:
    agency = pick(store, "partner", act.a, "roles = 'agency'")
    first = store.today() - timedelta(days=act.b)
    services = [contracts.Service(None, "Қызмет", ordered=5)]
    services.append(contracts.Service(pick(store, "form", act.c), unit="visit", ordered=9))
    said = contracts.Draft(
        _of(("adults", "youth"), act.c), f"{act.a}-{act.b}-{act.c}", first, agency, None, first,
        first + timedelta(days=act.c * 3), services=tuple(services[act.b % 2 :]),
    )  # fmt: skip
    contracts.add(store, said)


def _end_contract(store: Store, act: Act) -> None:
    contracts.end(store, pick(store, "contract", act.a), _back(store, act.b), "келісім")


VERBS: dict[str, Callable[[Store, Act], None]] = {
    name.removeprefix("_"): do
    for name, do in list(globals().items())
    if getattr(do, "__annotations__", {}).get("act") == "Act"
}
"""Every verb of these lives by its name."""
