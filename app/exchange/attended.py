"""A list of who came judged row by row: whose row it is, of which session, and what is new in it.

A sheet that went out from here carries the codes of its rows and comes back without doubles. In
any other, a person whom the register does not know is a question and never entered by itself.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.errors import Refusal
from app.exchange import deed_decisions, new_cards, new_visits
from app.exchange.deed_rows import DeedReader, DeedRow
from app.exchange.deeds import Visit
from app.exchange.judging import Judged
from app.exchange.localities import Localities
from app.exchange.new_visits import Rosters
from app.exchange.plans import Listing, Subject
from app.exchange.recognising import Register, former
from app.exchange.typed_rows import PlaceName, Problem
from app.guidance import calendars, sessions
from app.guidance.calendars import Brief
from app.kazakh import folding
from app.registry import places
from app.store.store import Store

_OLD = "select id, uid, session_id, person_id from attendance where uid in (select value from {})"


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of a roster that a list names by its code."""

    session_id: int
    person_id: int


class _Sessions:
    """The sessions a list is about, each looked for once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._found: dict[tuple[Any, ...], int] = {}
        self._days: dict[date, list[Brief]] = {}
        self._states: dict[int, sessions.Session] = {}

    def of(self, said: Mapping[str, Any]) -> int:
        """Return the session a row is about; refuses when the row does not say which, or errs."""
        names = ("session_uid", "session_day", "session_start", "form", "topic")
        key = tuple(said.get(name) for name in names)
        if key not in self._found:
            self._found[key] = self._find(*key)
        return self._found[key]

    def _find(self, uid: Any, day: date | None, *rest: str | None) -> int:
        if uid:
            return sessions.by_uid(self._store, uid).id
        starts, form, topic = (each or "" for each in rest)
        if day is None:
            raise Refusal("session-not-said")
        if day not in self._days:
            self._days[day] = calendars.between(self._store, day, day)
        found = [each for each in self._days[day] if _fits(each, starts, form, topic)]
        if len(found) == 1:
            return found[0].id
        asked = " ".join(filter(None, (f"{day:%d.%m.%Y}", starts, form, topic)))
        if not found:
            raise Refusal("session-unknown", session=asked)
        listed = "; ".join(f"{each.starts} {each.called.kk}".strip() for each in found)
        raise Refusal("session-unclear", session=asked, found=listed)

    def takes(self, session_id: int, *, marked: bool, today: date) -> None:
        """Refuse a session that cannot take a row: cancelled, without names, or yet to come."""
        if session_id not in self._states:
            self._states[session_id] = sessions.get(self._store, session_id)
        held = self._states[session_id]
        if held.roster != "named":
            raise Refusal("session-counts-heads")
        if held.state == "cancelled":
            raise Refusal("session-cancelled")
        if marked and held.on > today:
            raise Refusal("session-not-yet", day=held.on)


def _fits(each: Brief, starts: str, form: str, topic: str) -> bool:
    if starts and each.starts != starts:
        return False
    named = {folding.fold(name) for name in (each.form.kk, each.form.ru, each.form_code)}
    if form and folding.fold(form) not in named:
        return False
    called = {folding.fold(name) for name in (each.called.kk, each.called.ru)}
    return not topic or folding.fold(topic) in called


class _Judge:
    """Holds what judging needs beside the row itself."""

    def __init__(self, store: Store, listing: Listing, rows: Sequence[DeedRow]) -> None:
        typed = [each.who for each in rows]
        before = former(store, listing.sha256, listing.sheet, SUBJECT.code)
        self._register = Register(store, typed, before)
        self._rosters = Rosters(store)
        self._sessions = _Sessions(store)
        self._today = listing.today
        self._lines = _lines(store, rows)
        self._claimed: dict[tuple[int, int], int] = {}
        self._strangers: dict[tuple[int, tuple[object, ...]], int] = {}
        self._names = new_visits.Names(store, [each.person_id for each in self._lines.values()])

    def judge(self, each: DeedRow) -> Judged:
        """Say what is to become of a row."""
        problems = (*each.who.problems, *each.problems)
        if problems:
            return _judged(each, "refused", problems)
        try:
            visit, person = self._visit(each)
        except Refusal as refusal:
            return _judged(each, "refused", (Problem("", refusal.code, refusal.details),))
        if person is not None:
            # A column sorted alone puts the name of another row beside the code of this one.
            if self._rosters.named(visit.session_id, each.who.draft) not in (None, person):
                return _judged(each, "refused", (Problem("", "attendance-name-differs"),))
            return self._known(each, person, visit)
        who = self._register.who(each.who)
        if who.refused is not None:
            return _judged(each, "refused", (who.refused,))
        listed = who.person_id or self._rosters.named(visit.session_id, each.who.draft)
        if listed is not None:
            return self._known(each, listed, visit)
        key = (visit.session_id, new_cards.stranger(each.who.draft, each.who.place))
        first = self._strangers.setdefault(key, each.row)
        if first != each.row:
            return _judged(each, "duplicate", (Problem("", "row-doubled", {"row": first}),))
        question = who.question or Problem("", "person-not-known")
        asked = _judged(each, "duplicate", (question,))
        return replace(asked, candidates=who.candidates, deed=visit)

    def _visit(self, each: DeedRow) -> tuple[Visit, int | None]:
        """Return what a row says, and of whom where its code tells."""
        code = each.said.get("attendance_uid", "")
        line = self._lines.get(code)
        if code and line is None:
            raise Refusal("attendance-row-unknown")
        session_id = line.session_id if line else self._sessions.of(each.said)
        if line and each.said.get("session_uid") and self._sessions.of(each.said) != session_id:
            raise Refusal("attendance-other-session")
        mark = each.said.get("mark", "")
        self._sessions.takes(session_id, marked=bool(mark), today=self._today)
        group, reason = each.said.get("class", ""), each.said.get("reason", "")
        return Visit(session_id, mark, group, reason), line.person_id if line else None

    def _known(self, each: DeedRow, person: int, visit: Visit) -> Judged:
        first = self._claimed.setdefault((visit.session_id, person), each.row)
        if first != each.row:
            return _judged(each, "duplicate", (Problem("", "row-doubled", {"row": first}),))
        outcome, deed, changes = self._rosters.compared(person, visit)
        card = self._register.cards.get(person) or self._names.card(person)
        draft = each.who.draft if each.who.draft.name.full else new_visits.draft_of(card)
        judged = _judged(each, outcome, ())
        return replace(
            judged, draft=draft, person_id=person, uid=card.uid, changes=changes, deed=deed
        )


def _lines(store: Store, rows: Sequence[DeedRow]) -> dict[str, _Line]:
    codes = [each.said["attendance_uid"] for each in rows if "attendance_uid" in each.said]
    sql = _OLD.format("json_each(?)")
    found = store.tuples(sql, (json.dumps(codes),))
    return {uid: _Line(session, person) for _, uid, session, person in found}


def _judged(each: DeedRow, outcome: Any, problems: tuple[Problem, ...]) -> Judged:
    who = each.who
    return Judged(
        row=each.row,
        outcome=outcome,
        draft=who.draft,
        problems=problems,
        warnings=who.warnings,
        place=who.place,
    )


def _judge(store: Store, listing: Listing) -> tuple[list[Judged], tuple[PlaceName, ...]]:
    reader = DeedReader(listing, Localities(places.listed(store)))
    rows = [reader.read(number, row) for number, row in listing.body]
    kept = [each for each in rows if _says_something(each)]
    judge = _Judge(store, listing, kept)
    return [judge.judge(each) for each in kept], ()


def _says_something(each: DeedRow) -> bool:
    """The blank numbered rows at the end of a sheet are nobody's."""
    who = each.who
    named = who.uid or who.draft.iin or who.draft.name.full or who.problems
    return bool(named or each.said.get("attendance_uid"))


SUBJECT = Subject(
    "attendance",
    ("person", "session", "attendance", "form"),
    _judge,
    deed_decisions.decided,
    new_visits.write,
)
"""Lists of who was to come and who came."""
