"""Results of a list compared with those on the books, and kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.errors import Refusal
from app.exchange import new_cards
from app.exchange.decisions import Entry
from app.exchange.deeds import Taken
from app.exchange.differences import Changes
from app.exchange.plans import Plan, Told
from app.guidance import answer_lines, instruments, results
from app.guidance.results import Elsewhere, Result
from app.registry import participants
from app.registry.participants import Draft, Participant
from app.store.store import Store


def draft_of(card: Participant) -> Draft:
    """Return the card as typed."""
    return participants.draft_of(card)


class Known:
    """The results on the books of the people a list is about."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._results: dict[int, list[Result]] = {}

    def compared(self, person: int, taken: Taken) -> tuple[str, Taken, Changes]:
        """Return what a row comes to, what to write for it, and the changes it makes.

        Refuses other scores than those on the books: where only scores are known, nobody can tell
        which are right.
        """
        held = self._same(person, taken)
        if held is None:
            return "new", taken, {}
        if not taken.answers:
            if _points(taken) != {each.name.kk: each.raw for each in held.profile.scores}:
                raise Refusal("test-result-differs", day=taken.taken_on)
            return "same", taken, {}
        if held.answers == taken.answers:
            return "same", taken, {}
        if held.conclusion is not None:
            raise Refusal("test-result-differs", day=taken.taken_on)
        said = answer_lines.write(held.answers), answer_lines.write(taken.answers)
        return "changed", replace(taken, result=held.id), {"answers": said}

    def _same(self, person: int, taken: Taken) -> Result | None:
        if person not in self._results:
            self._results[person] = results.of(self._store, person)
        ours = bool(taken.answers)
        for each in self._results[person]:
            named = each.instrument if ours else each.name.kk
            alike = named.casefold() == taken.instrument.casefold()
            if alike and each.taken_on == taken.taken_on and bool(each.answers) == ours:
                return each
        return None


def _points(taken: Taken) -> dict[str, float]:
    return {each.name.kk: each.raw for each in taken.scores}


def write(store: Store, _plan: Plan, entries: Sequence[Entry], told: Told) -> None:
    """Enter the people decided to be new, then keep every result."""
    new_cards.enter(store, entries, told)
    kept: set[tuple[int, str, date]] = set()
    for number, entry in enumerate(entries, 1):
        taken = entry.deed
        if not isinstance(taken, Taken) or entry.card is None:
            continue
        key = (entry.card, taken.instrument.casefold(), taken.taken_on)
        if key in kept:
            raise Refusal("import-card-twice", row=entry.judged.row)
        kept.add(key)
        _keep(store, entry.card, taken)
        if number % 100 == 0:
            told(number)


def _keep(store: Store, person: int, taken: Taken) -> None:
    if taken.result is not None:
        results.correct(store, taken.result, answers=taken.answers)
        return
    if not taken.answers:
        brought = Elsewhere(
            taken.instrument, taken.scores, language=taken.language, place=taken.place
        )
        results.keep_elsewhere(store, person, brought, taken_on=taken.taken_on, tester=taken.tester)
        return
    results.keep(
        store,
        person,
        instruments.get(store, taken.instrument),
        taken.answers,
        taken_on=taken.taken_on,
        way="paper",
        language=taken.language,
        tester=taken.tester,
    )
