"""Rows of attendance compared with the rosters, and written onto them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.errors import Refusal
from app.exchange import new_cards
from app.exchange.decisions import Entry
from app.exchange.deeds import Visit
from app.exchange.differences import Changes
from app.exchange.doubles import fathers_agree
from app.exchange.plans import Plan, Told
from app.guidance import attendance
from app.guidance.attendance import Line
from app.kazakh import folding, names
from app.registry import lookups, participants
from app.registry.participants import Draft, Participant
from app.store.store import Store


class Names:
    """Cards by their numbers, those asked for at first fetched at once."""

    def __init__(self, store: Store, wanted: Iterable[int]) -> None:
        self._store = store
        self._cards = lookups.cards(store, wanted)

    def card(self, person: int) -> Participant:
        """Return a card."""
        if person not in self._cards:
            self._cards[person] = participants.get(self._store, person)
        return self._cards[person]


def draft_of(card: Participant) -> Draft:
    """Return the card as typed."""
    return participants.draft_of(card)


class Rosters:
    """The rosters that a list touches, each read once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[int, dict[int, Line]] = {}

    def of(self, session_id: int) -> dict[int, Line]:
        """Return a session's roster by person."""
        if session_id not in self._known:
            lines = attendance.roster(self._store, session_id)
            self._known[session_id] = {each.person_id: each for each in lines}
        return self._known[session_id]

    def named(self, session_id: int, draft: Draft) -> int | None:
        """Return the only person of a roster who is called so: on a sheet a name is enough."""
        wanted = _name_key(draft.name)
        if draft.iin or not wanted:
            return None
        found = [
            person
            for person, line in self.of(session_id).items()
            if _name_key(line.name) == wanted
            and fathers_agree(draft.patronymic, line.name.patronymic)
        ]
        return found[0] if len(found) == 1 else None

    def compared(self, person: int, visit: Visit) -> tuple[str, Visit, Changes]:
        """Return what a row comes to, what to write for it, and the changes it makes.

        What a row leaves blank stays as it is; a reason falls with the mark it belonged to.
        """
        held = self.of(visit.session_id).get(person)
        if held is None:
            return "new", replace(visit, reason=_reason(visit.mark, visit.reason)), {}
        mark = visit.mark or held.mark
        kept = held.reason if mark == held.mark else ""
        wanted = Visit(
            visit.session_id,
            mark,
            visit.class_name or held.class_name,
            _reason(mark, visit.reason or kept),
            held.id,
        )
        changes: Changes = {
            name: (old, new)
            for name, old, new in (
                ("mark", held.mark, wanted.mark),
                ("class", held.class_name, wanted.class_name),
                ("reason", held.reason, wanted.reason),
            )
            if old != new
        }
        return ("changed" if changes else "same"), wanted, changes


def _name_key(name: names.Name) -> str:
    return folding.fold(f"{name.surname} {name.given_name}")


def _reason(mark: str, reason: str) -> str:
    return reason if mark in ("absent", "excused") else ""


def write(store: Store, _plan: Plan, entries: Sequence[Entry], told: Told) -> None:
    """Enter the people decided to be new, then every session's lines and marks."""
    new_cards.enter(store, entries, told)
    rosters = Rosters(store)
    by_session: dict[int, list[tuple[int, Visit]]] = {}
    rows: dict[tuple[int, int], int] = {}
    for entry in entries:
        if not isinstance(entry.deed, Visit) or entry.card is None:
            continue
        session_id = entry.deed.session_id
        if rows.setdefault((session_id, entry.card), entry.judged.row) != entry.judged.row:
            raise Refusal("import-card-twice", row=entry.judged.row)
        visit = rosters.compared(entry.card, entry.deed)[1]
        by_session.setdefault(session_id, []).append((entry.card, visit))
    written = 0
    for session_id, visits in by_session.items():
        _write_session(store, session_id, visits)
        written += len(visits)
        told(written)


def _write_session(store: Store, session_id: int, visits: Sequence[tuple[int, Visit]]) -> None:
    new = {person: visit.class_name for person, visit in visits if visit.line is None}
    if new:
        attendance.enrol(store, session_id, new, new)
    lines = {each.person_id: each for each in attendance.roster(store, session_id)}
    marks: dict[tuple[str, str], list[int]] = {}
    for person, visit in visits:
        line = lines[person]
        if visit.class_name != line.class_name:
            attendance.set_class(store, line.id, visit.class_name)
        if visit.mark and (visit.mark, visit.reason) != (line.mark, line.reason):
            marks.setdefault((visit.mark, visit.reason), []).append(line.id)
    for (mark, reason), marked in marks.items():
        attendance.mark(store, marked, mark, reason)
