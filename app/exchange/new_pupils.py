"""Judged pupils written onto the books: their cards, where they study, what they are by that."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from app.exchange import new_cards
from app.exchange.class_comparing import consent_note, consented, is_adult
from app.exchange.decisions import Entry
from app.exchange.deeds import Study
from app.exchange.plans import Plan, Told
from app.exchange.wordlists import written
from app.registry import consents, intake, lookups
from app.schooling import contingents, enrolments, years
from app.schooling.contingents import Contingent
from app.store.store import Store


def write(store: Store, plan: Plan, entries: Sequence[Entry], told: Told) -> None:
    """Enter the new, then everybody's place of study, statuses and consents."""
    _free_places(store, entries, plan.today)
    new_cards.write(store, plan, entries, told)
    enrolled = _enrol(store, entries)
    _change_places(store, plan, entries)
    _give_statuses(store, enrolled)
    _give_consents(store, plan, entries)
    _put_contingents(store, plan, entries)


def _studies(entries: Sequence[Entry], *acts: str) -> Iterator[tuple[int, Study]]:
    for entry in entries:
        if isinstance(entry.deed, Study) and entry.deed.act in acts and entry.card is not None:
            yield entry.card, entry.deed


def _free_places(store: Store, entries: Sequence[Entry], today: date) -> None:
    """End what ends before anything begins: nobody studies in two places at a time."""
    for _, study in _studies(entries, "move"):
        held = enrolments.get(store, study.enrolment or 0)
        last = (study.since or today) - timedelta(days=1)
        enrolments.leave(store, held.id, last, "moved")
    reason = written("class_list", "kk")["removed"]
    for _, study in _studies(entries, "remove"):
        held = enrolments.get(store, study.enrolment or 0)
        enrolments.leave(store, held.id, max(held.since, today), "removed", reason)


def _enrol(store: Store, entries: Sequence[Entry]) -> list[tuple[int, Study]]:
    found = list(_studies(entries, "enrol", "move"))
    sql = """
      insert into enrolment (uid, person_id, partner_id, level, began, letter, since)
      values (?, ?, ?, ?, ?, ?, ?)
    """
    rows = (
        (
            store.uid(),
            card,
            study.partner_id,
            study.level,
            years.began(study.grade, study.year),
            study.letter,
            (study.since or years.first_day(study.year)).isoformat(),
        )
        for card, study in found
    )
    store.execute_many(sql, rows)
    return found


def _change_places(store: Store, plan: Plan, entries: Sequence[Entry]) -> None:
    for _, study in _studies(entries, "class"):
        store.update("enrolment", study.enrolment or 0, _class(study))
    for _, study in _studies(entries, "readmit"):
        enrolments.readmit(store, study.enrolment or 0)
        store.update("enrolment", study.enrolment or 0, _class(study))
    for card, study in _studies(entries, "wait"):
        draft = enrolments.Draft(
            study.partner_id, study.level, study.grade, study.letter, study.year, study.since
        )
        enrolments.found_elsewhere(store, card, draft, plan.sheet)


def _class(study: Study) -> dict[str, object]:
    return {"began": years.began(study.grade, study.year), "letter": study.letter}


def _give_statuses(store: Store, enrolled: Sequence[tuple[int, Study]]) -> None:
    """A learner of the senior classes is a pupil under R190-1, a college's is a student."""
    senior = years.senior_grades(store)
    groups: dict[tuple[str, date], list[int]] = defaultdict(list)
    for card, study in enrolled:
        if study.level == "college" or study.grade in senior:
            since = study.since or years.first_day(study.year)
            groups[enrolments.STATUS[study.level], since].append(card)
    for (kind, since), cards in groups.items():
        held = lookups.statuses_of(store, cards, since)
        intake.give(store, ((c, kind) for c in cards if kind not in held.get(c, ())), since)


def _give_consents(store: Store, plan: Plan, entries: Sequence[Entry]) -> None:
    """Record the consents that were signed on paper; one without a representative is a note."""
    signed = [
        (entry.card, entry.deed)
        for entry in entries
        if entry.card and isinstance(entry.deed, Study) and entry.deed.consent_on
    ]
    if not signed:
        return
    people = [card for card, _ in signed]
    cards, held = lookups.cards(store, people), consented(store, people, plan.today)
    noted = lookups.notes_of(store, people)
    for card, study in signed:
        if card in held or study.consent_on is None:
            continue
        text = consent_note(study.consent_on)
        if study.guardian:
            draft = consents.Draft(study.consent_on, None, "guardian", study.guardian)
            consents.give(store, card, draft)
        elif is_adult(cards[card].birth_date, study.consent_on):
            consents.give(store, card, consents.Draft(study.consent_on))
        elif (card, text) not in noted:
            intake.note(store, [(card, text)])


def _put_contingents(store: Store, plan: Plan, entries: Sequence[Entry]) -> None:
    """Keep the size and document that were typed with the list, beside what came before."""
    said = ((name, plan.given.get(name)) for name in _TYPED)
    typed: dict[str, Any] = {name: value for name, value in said if value not in (None, "")}
    if not typed:
        return
    places = {(e.deed.partner_id, e.deed.year) for e in entries if isinstance(e.deed, Study)}
    for partner, year in sorted(places):
        held = contingents.of(store, partner, year) or Contingent(partner, year)
        contingents.put(store, replace(held, **typed, received_on=held.received_on or plan.today))


_TYPED = ("size", "document", "document_date")
