"""How long each kind of record is kept, what is past its term, and what is kept longer.

Terms come from the list of standard documents with terms of keeping; which item is which kind of
record the office says itself, and until it does nothing is due (law 94-V, art. 12, 18).

Nothing is destroyed here. Closed quarters are explained by the records behind them, and the
register of papers never loses a number: a card taken out from under them would make signed figures
false. The program lists what is due; a commission decides, and its act is a paper.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any

from app.errors import FieldRefusal, Refusal
from app.kazakh import text
from app.papers import Both
from app.paperwork import phrases
from app.registry import keepable
from app.registry.keepable import Source
from app.store.store import Store

SUBJECTS = (
    "participant",
    "consent",
    "answers",
    "referral",
    "list",
    "plan",
    "contract",
    "report",
    "staff",
)
"""The kinds of record that have a term, in the order in which they are told."""

COUNTED = ("year", "day")
"""A term counts from 1 January of the year after a record's last day, as archives count, or
from that day itself."""

LONGEST = 100


@dataclass(frozen=True, slots=True)
class Term:
    """How long records of a kind are kept, by which item of which act.

    No ``years`` and not ``permanent``: nobody has said yet.
    """

    subject: str
    years: int | None = None
    permanent: bool = False
    counted_from: str = "year"
    act_kk: str = ""
    act_ru: str = ""
    item: str = ""
    note: str = ""

    def until(self, since: date) -> date | None:
        """Return the day from which a record that was over on a day is no longer to be kept."""
        if self.years is None:
            return None
        if self.counted_from == "year":
            return date(since.year + 1 + self.years, 1, 1)
        return _years_on(since, self.years)

    def cut(self, day: date) -> date | None:
        """Return the last day on which a record was over whose term has run out by a day."""
        if self.years is None:
            return None
        if self.counted_from == "year":
            return date(day.year - self.years - 1, 12, 31)
        leap = (day.month, day.day) == (2, 29)
        back = day.replace(day=28) if leap else day
        there = back.replace(year=day.year - self.years)
        return date(there.year, 2, 29) if leap and _is_leap(there.year) else there


def _years_on(since: date, years: int) -> date:
    """Return the same day so many years later; of 29 February, 1 March in a common year."""
    year = since.year + years
    if (since.month, since.day) == (2, 29) and not _is_leap(year):
        return date(year, 3, 1)
    return since.replace(year=year)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


@dataclass(frozen=True, slots=True)
class Due:
    """A record past its term: over ``since`` a day, to be kept up to the day before ``until``.

    ``what`` is the number of its paper or contract, where it has one. ``table`` and ``record`` are
    of this file alone; outside it a record goes by ``uid``.
    """

    subject: str
    table: str
    record: int
    uid: str
    who: Both
    what: str
    since: date
    until: date


@dataclass(frozen=True, slots=True)
class Kept:
    """A record that somebody looked at and keeps ``until`` a day, and why."""

    subject: str
    uid: str
    who: Both
    what: str
    until: date
    reason: str
    reviewed_on: date


# Terms


def terms(store: Store) -> list[Term]:
    """Return the term of every kind, also of those of which nobody has said anything."""
    names = ", ".join(field.name for field in fields(Term))
    said = {row[0]: _term(row) for row in store.tuples(f"select {names} from keeping_term")}
    return [said.get(each) or _unsaid(each) for each in SUBJECTS]


def of(store: Store, subject: str) -> Term:
    """Return the term of a kind; refuses an unknown one."""
    _known(subject)
    return next(each for each in terms(store) if each.subject == subject)


def is_said(term: Term) -> bool:
    """Tell whether somebody has said how long records of the kind are kept."""
    return term.permanent or term.years is not None


def put(store: Store, term: Term) -> None:
    """Keep the term of a kind; refuses years beside "permanent" and a number that is no term."""
    _known(term.subject)
    if term.counted_from not in COUNTED:
        raise FieldRefusal("counted_from", "choice-unknown", value=term.counted_from)
    if term.years is not None and not 1 <= term.years <= LONGEST:
        raise FieldRefusal("years", "keeping-years", most=LONGEST)
    if term.permanent and term.years is not None:
        raise FieldRefusal("years", "keeping-both")
    values = {**asdict(term), "permanent": int(term.permanent), **_tidy(term)}
    known = _row(store, term.subject)
    with store.transaction("keeping.put", term.subject):
        if known is None:
            store.insert("keeping_term", values)
        else:
            store.update("keeping_term", known, values)


def forget(store: Store, subject: str) -> None:
    """Go back to a kind of which nobody has said how long it is kept."""
    _known(subject)
    known = _row(store, subject)
    if known is not None:
        with store.transaction("keeping.forget", subject):
            store.delete("keeping_term", known)


def _tidy(term: Term) -> dict[str, str]:
    limits = {"act_kk": 300, "act_ru": 300, "item": 100, "note": 300}
    return {name: text.field(name, getattr(term, name), most) for name, most in limits.items()}


def _row(store: Store, subject: str) -> int | None:
    found = store.scalar("select id from keeping_term where subject = ?", (subject,))
    return None if found is None else int(found)


def _term(row: tuple[Any, ...]) -> Term:
    subject, years, permanent, *rest = row
    return Term(subject, years, bool(permanent), *rest)


def _unsaid(subject: str) -> Term:
    act = phrases.read("keeping")["act"]["list"]
    return Term(subject, act_kk=act["kk"], act_ru=act["ru"])


def _known(subject: str) -> None:
    if subject not in SUBJECTS:
        raise FieldRefusal("subject", "choice-unknown", value=subject)


# What is past its term


def due(store: Store, day: date, subject: str = "", limit: int | None = None) -> list[Due]:
    """Return what is past its term on a day and kept no longer, what was due first standing first.

    ``subject``: of one kind only; ``limit``: no more than so many.
    """
    found: list[Due] = []
    for pair in _asked(store, subject):
        found += _past(store, day, pair, limit)
    found.sort(key=_place)
    return found[:limit]


def _place(each: Due) -> tuple[date, int, date, str]:
    return each.until, SUBJECTS.index(each.subject), each.since, each.uid


def counts(store: Store, day: date) -> dict[str, int]:
    """Return how many records of each kind are past their term; kinds that have none are left out.

    Without a term that somebody has said it asks nothing of any record.
    """
    found: dict[str, int] = {}
    for term, source in _asked(store):
        number = store.scalar(f"select count(*) from ({source.past})", _days(term, day))
        if number:
            found[term.subject] = found.get(term.subject, 0) + int(number)
    return found


def _asked(store: Store, subject: str = "") -> Iterator[tuple[Term, Source]]:
    for term in terms(store):
        if term.years is not None and subject in ("", term.subject):
            yield from ((term, source) for source in keepable.of(term.subject))


def _past(store: Store, day: date, pair: tuple[Term, Source], limit: int | None) -> Iterator[Due]:
    term, source = pair
    most = -1 if limit is None else limit
    sql = f"{source.past} order by since, id limit :most"
    for row in store.tuples(sql, {**_days(term, day), "most": most}):
        number, uid, since, what = row[:4]
        over = date.fromisoformat(since)
        until = term.until(over)
        assert until is not None
        who = keepable.name_of(source, row)
        yield Due(term.subject, source.table, number, uid, who, what, over, until)


def _days(term: Term, day: date) -> dict[str, str]:
    cut = term.cut(day)
    assert cut is not None
    return {"cut": cut.isoformat(), "day": day.isoformat()}


# What is kept longer


def reviewed(store: Store, subject: str, record: str, kept_until: date, reason: str) -> None:
    """Keep a record, named by its public identifier, until a day, on which it is due again.

    Refuses a day that is not to come, no reason, and a record that is not of this kind.
    """
    _known(subject)
    if kept_until <= store.today():
        raise FieldRefusal("kept_until", "date-past")
    why = text.field("reason", reason, 300)
    if not why:
        raise FieldRefusal("reason", "reason-missing")
    who = _found(store, subject, record)
    if who is None:
        raise Refusal("record-unknown", table=subject, record=record)
    values = {
        "subject": subject,
        "record": record,
        "kept_until": kept_until.isoformat(),
        "reason": why,
        "reviewed_on": store.today().isoformat(),
    }
    known = store.scalar("select id from keeping_review where record = ?", (record,))
    with store.transaction("keeping.reviewed", who[0].kk):
        if known is None:
            store.insert("keeping_review", values)
        else:
            store.update("keeping_review", int(known), values)


def review_all(store: Store, chosen: Sequence[Due], kept_until: date | None, reason: str) -> None:
    """Keep these records until a day, all of them or none; refuses as :func:`reviewed` does."""
    if kept_until is None:
        raise FieldRefusal("kept_until", "date-missing")
    with store.transaction("keeping.reviewed"):
        for each in chosen:
            reviewed(store, each.subject, each.uid, kept_until, reason)


def shown_on(store: Store, found: Due) -> int:
    """Return the record on whose card one that is due is seen: its own, or its person's."""
    if found.table not in _OF_A_PERSON:
        return found.record
    return int(store.row(found.table, found.record)["person_id"])


_OF_A_PERSON = ("consent", "test_result", "referral")


def kept(store: Store, day: date) -> list[Kept]:
    """Return what is kept longer on a day, the first to come back standing first."""
    sql = """
      select subject, record, kept_until, reason, reviewed_on from keeping_review
       where kept_until > ? order by kept_until, id
    """
    return [_kept(store, *row) for row in store.tuples(sql, (day.isoformat(),))]


def _kept(store: Store, subject: str, uid: str, until: str, reason: str, seen: str) -> Kept:
    who, what = _found(store, subject, uid) or (Both(""), "")
    return Kept(
        subject, uid, who, what, date.fromisoformat(until), reason, date.fromisoformat(seen)
    )


def _found(store: Store, subject: str, uid: str) -> tuple[Both, str] | None:
    """Return the name and the paper of a record of a kind, wherever it lies."""
    for source in keepable.of(subject):
        if rows := store.tuples(source.one, {"uid": uid}):
            return keepable.name_of(source, rows[0]), rows[0][3]
    return None
