"""Whom and what a command names: a card, a partner, a colleague, a paper, by any of their names."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.errors import FieldRefusal, Refusal
from app.guidance import calendars, sessions, times
from app.guidance.calendars import Brief
from app.guidance.sessions import Session
from app.kazakh import dates, folding
from app.paperwork import register
from app.paperwork.register import Issued
from app.registry import participants, partners, places
from app.registry.participants import Participant
from app.registry.search import Searcher
from app.staffing import staff
from app.staffing.staff import Colleague
from app.store.store import Store

_UID, _NUMBER = 36, 12


def person(store: Store, named: str) -> Participant:
    """Return the card with a uid, an IIN, or a name that only one person has; else refuse."""
    asked = named.strip()
    if len(asked) == _UID and asked.count("-") == 4:
        return participants.by_uid(store, asked)
    if asked.isdigit() and len(asked) == _NUMBER:
        known = participants.by_iin(store, asked)
        if known is None:
            known = participants.archived_by_iin(store, asked)
        if known is None:
            raise Refusal("participant-unknown", uid=asked)
        return participants.get(store, known)
    return _by_name(store, asked)


def _by_name(store: Store, asked: str) -> Participant:
    found = participants.many(store, Searcher(store).search(asked, 10).ids)
    wanted = folding.fold(asked)
    exact = [each for each in found if wanted and folding.fold(each.name.full) == wanted]
    if len(exact) == 1:
        return exact[0]
    if not found:
        raise Refusal("participant-unknown", uid=asked)
    raise Refusal("participant-unclear", name=asked, found=_described(exact or found))


def _described(found: Sequence[Participant]) -> str:
    return "; ".join(f"{each.name.full} ({each.uid})" for each in found)


def partner(store: Store, named: str) -> int | None:
    """Return the partner with a uid, a BIN or IIN, or exactly this name in either language."""
    asked = named.strip()
    sql = "select id from partner where archived_on is null and (uid = ? or number = ?)"
    known = store.scalar(sql, (asked, asked))
    return int(known) if known is not None else partners.by_name(store, asked)


def colleague(store: Store, named: str) -> Colleague:
    """Return the colleague with a uid, or with a surname or full name that only one has."""
    asked = named.strip()
    everyone = staff.listed(store)
    wanted = folding.fold(asked)
    for fits in (
        lambda each: each.uid == asked,
        lambda each: wanted in (folding.fold(each.name.full), folding.fold(each.surname)),
    ):
        found = [each for each in everyone if fits(each)]
        if len(found) == 1:
            return found[0]
    raise Refusal("colleague-unknown", name=asked)


def place(store: Store, named: str, kind: str | None = None) -> int:
    """Return the settlement or rural district called so, or refuse."""
    found = places.by_name(store, kind).get(folding.fold(named))
    if found is None:
        raise Refusal("place-unknown", name=named)
    return found


def paper(store: Store, number: str, year: int | None, today: date) -> Issued:
    """Return the paper with a number: of the year named, else of this one, else its only one."""
    if year is not None:
        return register.by_number(store, number, year)
    sql = "select year from paper where number = ? order by year desc"
    years = [row[0] for row in store.tuples(sql, (number.strip(),))]
    if not years:
        raise Refusal("paper-unknown", number=number, year=today.year)
    if len(years) > 1 and today.year not in years:
        raise Refusal("paper-year-needed", number=number, years=", ".join(map(str, years)))
    return register.by_number(store, number, today.year if today.year in years else years[0])


def session(store: Store, named: str) -> Session:
    """Return the session with a uid, or the only one of a day, of a day and hour, or of a topic.

    A day is «20.11.2026», with an hour «20.11.2026 9:30», with words «20.11.2026 семинар».
    """
    asked = named.strip()
    if len(asked) == _UID and asked.count("-") == 4:
        return sessions.by_uid(store, asked)
    typed, _, rest = asked.partition(" ")
    day = _day(typed)
    if day is None:
        raise Refusal("session-unknown", session=asked)
    found = [each for each in calendars.between(store, day, day) if _meant(each, rest)]
    if len(found) == 1:
        return sessions.get(store, found[0].id)
    if not found:
        raise Refusal("session-unknown", session=asked)
    listed = "; ".join(f"{each.starts} {each.called.kk} ({each.uid})".strip() for each in found)
    raise Refusal("session-unclear", session=asked, found=listed)


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        pass
    try:
        return dates.read_date(typed)
    except Refusal:
        return None


def _meant(each: Brief, words: str) -> bool:
    try:
        hour = times.read("at", words)
    except FieldRefusal:
        said = folding.fold(f"{each.called.kk} {each.called.ru} {each.form.kk} {each.form.ru}")
        return all(word in said for word in folding.words(words))
    return hour in ("", each.starts)
