"""What a session of guidance is, and how it is read: its day, place, conductors and guests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any

from app.errors import FieldRefusal, Refusal
from app.guidance import forms, times
from app.kazakh import text
from app.papers import Both
from app.store.store import Row, Store

STATES = ("planned", "held", "cancelled")
AUDIENCES = ("adults", "youth", "mixed")
VENUES = ("centre", "school", "host", "settlement", "other")
BODIES = ("centre", "agency", "school", "chamber", "employer", "other")
"""Who conducts: one leads, the others help (R190-4)."""
HEADS = ("participants", "parents", "employers", "representatives")
"""Who is counted by heads, apart from the named roster (R190-16.1)."""
MOST = 100_000
"""People that one session can have."""


@dataclass(frozen=True, slots=True)
class Conductor:
    """Who conducts: a colleague, a partner, or a name of any body."""

    body: str = "centre"
    staff_id: int | None = None
    partner_id: int | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Guest:
    """Who is invited and with which profession (R190-7.1)."""

    partner_id: int | None = None
    name: str = ""
    profession_kk: str = ""
    profession_ru: str = ""

    @property
    def profession(self) -> Both:
        """The profession shown, in both languages."""
        return Both(self.profession_kk, self.profession_ru)


@dataclass(frozen=True, slots=True)
class Draft:
    """A session as typed; the first conductor leads. Times are "HH:MM" or empty."""

    form_id: int = 0
    title_kk: str = ""
    title_ru: str = ""
    day: date | None = None
    starts: str = ""
    ends: str = ""
    audience: str = "adults"
    venue: str = "centre"
    room_kk: str = ""
    room_ru: str = ""
    partner_id: int | None = None
    place_id: int | None = None
    away_reason: str = ""
    roster: str = "named"
    capacity: int | None = None
    topics: tuple[str, ...] = ()
    participants: int = 0
    parents: int = 0
    employers: int = 0
    representatives: int = 0
    note: str = ""
    portal_number: str = ""
    portal_date: date | None = None
    conductors: tuple[Conductor, ...] = ()
    guests: tuple[Guest, ...] = ()

    @property
    def title(self) -> Both:
        """The topic in both languages."""
        return Both(self.title_kk, self.title_ru)

    @property
    def room(self) -> Both:
        """The room or address in both languages."""
        return Both(self.room_kk, self.room_ru)

    @property
    def heads(self) -> int:
        """How many were counted without names."""
        return sum(getattr(self, name) for name in HEADS)


@dataclass(frozen=True, slots=True)
class Session(Draft):
    """A session on the books; ``paper_id`` is the last sign-in sheet printed for it."""

    id: int = 0
    uid: str = ""
    state: str = "planned"
    state_on: date | None = None
    state_reason: str = ""
    series: str = ""
    paper_id: int | None = None
    form: forms.Form = field(default_factory=forms.Form)

    @property
    def on(self) -> date:
        """The day, which a kept session always has."""
        if self.day is None:
            raise AssertionError(self.id)
        return self.day

    @property
    def called(self) -> Both:
        """The topic, or the form's name where no topic was given.

        A confidential session goes by its form: its topic may name somebody (R190-2.10).
        """
        return self.title if self.title_kk and not self.form.confidential else self.form.name


@dataclass(frozen=True, slots=True)
class Move:
    """A planned session went from one day to another, and why."""

    moved_on: date
    from_day: date
    from_starts: str
    to_day: date
    to_starts: str
    reason: str


FIELDS = tuple(each.name for each in fields(Draft))
_LINES = {"title_kk": 300, "title_ru": 300, "room_kk": 200, "room_ru": 200, "portal_number": 60}
_PARTS = ("conductors", "guests")
"""What goes with a session that is taken away."""


def checked(store: Store, draft: Draft) -> Draft:
    """Return the draft as it will be kept.

    Refuses a missing form or day, a day before R190, crossed hours, an unknown choice, a head
    count below nought.
    An end that was not typed is the form's usual length after the start.
    """
    if not draft.form_id:
        raise FieldRefusal("form_id", "form-missing")
    if draft.day is None:
        raise FieldRefusal("day", "date-missing")
    times.refuse_before_rules("day", draft.day)
    form = forms.get(store, draft.form_id)
    lines: dict[str, Any] = {
        name: text.field(name, getattr(draft, name), limit) for name, limit in _LINES.items()
    }
    starts = times.read("starts", draft.starts)
    ends = times.read("ends", draft.ends) or times.after(starts, form.minutes)
    if starts and ends <= starts:
        raise FieldRefusal("ends", "times-crossed")
    _known(draft)
    return replace(
        draft,
        **lines,
        starts=starts,
        ends=ends if starts else "",
        away_reason=text.field("away_reason", draft.away_reason, 500),
        note=text.field_lines("note", draft.note, 5000),
        topics=tuple(topic for topic in forms.TOPICS if topic in draft.topics),
        conductors=tuple(_conductor(each) for each in draft.conductors),
        guests=tuple(_guest(each) for each in draft.guests if each != Guest()),
    )


def _known(draft: Draft) -> None:
    choices = {"audience": AUDIENCES, "venue": VENUES, "roster": ("named", "heads")}
    for name, known in choices.items():
        if getattr(draft, name) not in known:
            raise FieldRefusal(name, "choice-unknown", value=getattr(draft, name))
    for topic in draft.topics:
        if topic not in forms.TOPICS:
            raise FieldRefusal("topics", "choice-unknown", value=topic)
    for name in HEADS:
        if not 0 <= getattr(draft, name) <= MOST:
            raise FieldRefusal(name, "count-outside", least=0, most=MOST)
    if draft.capacity is not None and not 1 <= draft.capacity <= MOST:
        raise FieldRefusal("capacity", "count-outside", least=1, most=MOST)


def _conductor(conductor: Conductor) -> Conductor:
    if conductor.body not in BODIES:
        raise FieldRefusal("conductors", "choice-unknown", value=conductor.body)
    tidy = replace(conductor, name=text.field("conductors", conductor.name, 300))
    if tidy.staff_id is None and tidy.partner_id is None and not tidy.name:
        raise FieldRefusal("conductors", "conductor-missing")
    return tidy


def _guest(guest: Guest) -> Guest:
    named, kk, ru = (
        text.field("guests", words, 300)
        for words in (guest.name, guest.profession_kk, guest.profession_ru)
    )
    return replace(guest, name=named, profession_kk=kk, profession_ru=ru)


# Reading


def get(store: Store, session_id: int) -> Session:
    """Return a session whole, or refuse an unknown number."""
    row = store.row("session", session_id)
    return _session(
        row,
        forms.get(store, row["form_id"]),
        _conductors(store, session_id),
        _guests(store, session_id),
    )


def by_uid(store: Store, uid: str) -> Session:
    """Return the session with this public identifier, or refuse."""
    found = store.scalar("select id from session where uid = ?", (uid,))
    if found is None:
        raise Refusal("session-unknown", session=uid)
    return get(store, int(found))


def draft_of(session: Session) -> Draft:
    """Return the part of a session that a person types."""
    return Draft(**{name: getattr(session, name) for name in FIELDS})


def moves(store: Store, session_id: int) -> list[Move]:
    """Return where a session was moved from, the last move first."""
    sql = "select * from session_move where session_id = ? order by id desc"
    return [
        Move(
            date.fromisoformat(row["moved_on"]),
            date.fromisoformat(row["from_day"]),
            row["from_starts"],
            date.fromisoformat(row["to_day"]),
            row["to_starts"],
            row["reason"],
        )
        for row in store.query(sql, (session_id,))
    ]


def of_series(store: Store, series: str, since: date | None = None) -> list[int]:
    """Return the sessions of a series in their order, from a day on when one is given."""
    sql = "select id from session where series = ? and day >= ? order by day, starts, id"
    return [row[0] for row in store.tuples(sql, (series, since.isoformat() if since else ""))]


def _conductors(store: Store, session_id: int) -> tuple[Conductor, ...]:
    sql = """
      select body, staff_id, partner_id, name from session_conductor
       where session_id = ? order by position
    """
    return tuple(Conductor(*row) for row in store.tuples(sql, (session_id,)))


def _guests(store: Store, session_id: int) -> tuple[Guest, ...]:
    sql = """
      select partner_id, name, profession_kk, profession_ru from session_guest
       where session_id = ? order by position
    """
    return tuple(Guest(*row) for row in store.tuples(sql, (session_id,)))


def row_of(draft: Draft) -> dict[str, Any]:
    """Return a session's own columns as the file keeps them."""
    row = {name: getattr(draft, name) for name in FIELDS if name not in _PARTS}
    row["day"] = draft.day.isoformat() if draft.day else None
    row["portal_date"] = draft.portal_date.isoformat() if draft.portal_date else None
    row["topics"] = " ".join(draft.topics)
    return row


def _session(
    row: Row, form: forms.Form, conductors: Sequence[Conductor], guests: Sequence[Guest]
) -> Session:
    values = {name: row[name] for name in FIELDS if name not in _PARTS}
    values["topics"] = tuple(row["topics"].split())
    for name in ("day", "portal_date"):
        values[name] = date.fromisoformat(row[name]) if row[name] else None
    kept = {name: row[name] for name in ("id", "uid", "state", "state_reason", "series")}
    return Session(
        **values,
        **kept,
        conductors=tuple(conductors),
        guests=tuple(guests),
        paper_id=row["paper_id"],
        state_on=date.fromisoformat(row["state_on"]),
        form=form,
    )
