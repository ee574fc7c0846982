"""Who studies where: from a day to a day, in one place at a time.

Nobody is taken out of a contingent for good: leaving has a day and a reason, and can be taken back.
A pupil who appears in another school's list is a move for a person to confirm.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from app.errors import FieldRefusal, Refusal
from app.kazakh import text, twins
from app.registry import participants, partners, statuses
from app.schooling import years
from app.store.store import Row, Store

LEVELS = ("school", "college")
ENDS = ("moved", "finished", "left", "removed")
STATUS = {"school": "senior_pupil", "college": "student"}
"""What a learner is under R190-1; college learners are students, not pupils (R190-2.14)."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A place of study as typed: class or course now, with the school year that "now" is in."""

    partner_id: int = 0
    level: str = "school"
    grade: int = 0
    letter: str = ""
    year: int = 0
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A person at a school or college; ``until`` is the last day there."""

    id: int
    uid: str
    person_id: int
    partner_id: int
    level: str
    began: int
    letter: str
    since: date
    until: date | None
    ended: str
    reason: str

    def grade(self, year: int) -> int:
        """Return the class or course of a school year."""
        return years.grade(self.began, year)

    def class_name(self, year: int) -> str:
        """Return the class of a school year as a sheet shows it."""
        return years.class_name(self.grade(year), self.letter, self.level)

    def stands_on(self, day: date) -> bool:
        """Tell whether the person studies there on a day; both end days count."""
        return self.since <= day and (self.until is None or day <= self.until)


def checked(draft: Draft) -> Draft:
    """Return the draft as it will be kept; refuses no place, no class, one there is not."""
    if not draft.partner_id:
        raise FieldRefusal("partner_id", "school-missing")
    if draft.level not in LEVELS:
        raise FieldRefusal("level", "choice-unknown", value=draft.level)
    most = years.most(draft.level)
    if not 1 <= draft.grade <= most:
        raise FieldRefusal("grade", "count-outside", least=1, most=most)
    if draft.since is None:
        raise FieldRefusal("since", "date-missing")
    year = draft.year or years.of(draft.since)
    return replace(draft, letter=_letter(draft.letter), year=year)


def _letter(typed: str) -> str:
    """A class has a capital of the Kazakh alphabet, on whatever keyboard it was typed."""
    letter = text.field("letter", typed, 30)
    return twins.cyrillic(letter.upper()) if len(letter) == 1 else letter


def enrol(store: Store, person_id: int, draft: Draft) -> int:
    """Enter where a person studies.

    Refuses one who is enrolled already or was somewhere else in those days, naming where.
    """
    tidy = checked(draft)
    held = open_of(store, person_id)
    if held is not None:
        place = partners.get(store, held.partner_id).name_kk
        raise Refusal("enrolled-elsewhere", place=place, since=held.since)
    _refuse_crossing(store, person_id, tidy)
    with store.transaction("enrolment.add", _called(store, person_id)):
        enrolment = store.insert("enrolment", _row(person_id, tidy))
        _give_status(store, person_id, tidy)
        return enrolment


def _refuse_crossing(
    store: Store, person_id: int, draft: Draft, until: date | None = None, but: int = 0
) -> None:
    """Nobody studies in two places at a time; the day of a move may belong to both."""
    if draft.since is None:
        raise AssertionError(person_id)
    for each in of(store, person_id):
        before = until is not None and until <= each.since
        after = each.until is not None and each.until <= draft.since
        if each.id != but and not before and not after:
            place = partners.get(store, each.partner_id).name_kk
            raise Refusal("enrolments-cross", place=place, since=each.since, until=each.until)


def _called(store: Store, person_id: int) -> str:
    return participants.get(store, person_id).name.full


def _row(person_id: int, draft: Draft) -> dict[str, Any]:
    if draft.since is None:
        raise AssertionError(person_id)
    return {
        "person_id": person_id,
        "partner_id": draft.partner_id,
        "level": draft.level,
        "began": years.began(draft.grade, draft.year),
        "letter": draft.letter,
        "since": draft.since.isoformat(),
    }


def _give_status(store: Store, person_id: int, draft: Draft) -> None:
    """A learner becomes a pupil of the senior classes or a student by being entered as one."""
    if draft.since is None:
        return
    if draft.level == "school" and draft.grade not in years.senior_grades(store):
        return
    kind = STATUS[draft.level]
    later = [each for each in statuses.of(store, person_id) if each.kind == kind]
    if all(each.until is not None and each.until < draft.since for each in later):
        statuses.give(store, person_id, kind, draft.since)


def correct(store: Store, enrolment_id: int, draft: Draft) -> None:
    """Correct the place, class or first day of an enrolment."""
    tidy, held = checked(draft), get(store, enrolment_id)
    if held.until is not None and tidy.since is not None and held.until < tidy.since:
        raise FieldRefusal("since", "dates-crossed")
    _refuse_crossing(store, held.person_id, tidy, held.until, enrolment_id)
    with store.transaction("enrolment.correct", _called(store, held.person_id)):
        store.update("enrolment", enrolment_id, _row(held.person_id, tidy))


def leave(store: Store, enrolment_id: int, day: date, ended: str, reason: str = "") -> None:
    """End an enrolment on its last day; what the pupil did while there stays.

    Refuses an unknown way of ending, a day before it began, and a removal without a reason.
    """
    held, why = get(store, enrolment_id), text.field("reason", reason, 300)
    if ended not in ENDS:
        raise FieldRefusal("ended", "choice-unknown", value=ended)
    if day < held.since:
        raise FieldRefusal("until", "dates-crossed")
    if ended == "removed" and not why:
        raise FieldRefusal("reason", "reason-missing")
    with store.transaction("enrolment.leave", _called(store, held.person_id)):
        values = {"until": day.isoformat(), "ended": ended, "reason": why}
        store.update("enrolment", enrolment_id, values)


def readmit(store: Store, enrolment_id: int) -> None:
    """Take a pupil back where they were; refuses one who studies elsewhere by now."""
    held = get(store, enrolment_id)
    other = open_of(store, held.person_id)
    if other is not None and other.id != enrolment_id:
        place = partners.get(store, other.partner_id).name_kk
        raise Refusal("enrolled-elsewhere", place=place, since=other.since)
    with store.transaction("enrolment.readmit", _called(store, held.person_id)):
        store.update("enrolment", enrolment_id, {"until": None, "ended": "", "reason": ""})


def move(store: Store, person_id: int, draft: Draft) -> int:
    """Move a person to another place: the old one ends the day before the new begins.

    Whether they moved there is asked no more. Refuses a day before they came to the old one.
    """
    tidy, held = checked(draft), open_of(store, person_id)
    if tidy.since is None:
        raise AssertionError(person_id)
    if held is not None and tidy.since < held.since:
        raise FieldRefusal("since", "dates-crossed")
    with store.transaction("enrolment.move", _called(store, person_id)):
        if held is not None:
            last = max(held.since, tidy.since - timedelta(days=1))
            leave(store, held.id, last, "moved")
        for each in moves_of(store, person_id):
            if each.state == "waiting" and each.to_partner_id == tidy.partner_id:
                _decide(store, each.id, "confirmed")
        return enrol(store, person_id, tidy)


# School moves that a list brought to light


@dataclass(frozen=True, slots=True)
class Move:
    """A pupil of one school stands in another's list; a person says which is right."""

    id: int
    person_id: int
    enrolment_id: int
    to_partner_id: int
    began: int
    letter: str
    found_on: date
    source: str
    state: str
    decided_on: date | None


def found_elsewhere(store: Store, person_id: int, draft: Draft, source: str) -> int:
    """Note that a pupil stands in another school's list; one question for one place."""
    held = open_of(store, person_id)
    if held is None or held.partner_id == draft.partner_id:
        raise Refusal("move-nowhere")
    began = years.began(draft.grade, draft.year or years.of(store.today()))
    for each in moves_of(store, person_id):
        if each.state == "waiting" and each.to_partner_id == draft.partner_id:
            return each.id
    with store.transaction("school_move.found", _called(store, person_id)):
        values = {
            "person_id": person_id,
            "enrolment_id": held.id,
            "to_partner_id": draft.partner_id,
            "began": began,
            "letter": _letter(draft.letter),
            "found_on": store.today().isoformat(),
            "source": text.field("source", source, 300),
            "state": "waiting",
        }
        return store.insert("school_move", values)


def waiting_moves(store: Store) -> list[Move]:
    """Return the moves nobody has decided, the oldest first."""
    sql = "select * from school_move where state = 'waiting' order by found_on, id"
    return [_move(row) for row in store.query(sql)]


def moves_of(store: Store, person_id: int) -> list[Move]:
    """Return a person's moves, newest first."""
    sql = "select * from school_move where person_id = ? order by id desc"
    return [_move(row) for row in store.query(sql, (person_id,))]


def confirm_move(store: Store, move_id: int, day: date) -> int:
    """Confirm a move as of the first day at the new place; return the new enrolment."""
    held = _waiting(store, move_id)
    person = held.person_id
    place = partners.get(store, held.to_partner_id)
    level, year = years.level_of(place.roles), years.of(day)
    draft = Draft(held.to_partner_id, level, years.grade(held.began, year), held.letter, year, day)
    with store.transaction("school_move.confirm", _called(store, person)):
        _decide(store, move_id, "confirmed")
        return move(store, person, draft)


def reject_move(store: Store, move_id: int) -> None:
    """Leave a pupil where they are: the list was wrong."""
    held = _waiting(store, move_id)
    with store.transaction("school_move.reject", _called(store, held.person_id)):
        _decide(store, move_id, "rejected")


def _waiting(store: Store, move_id: int) -> Move:
    held = _move(store.row("school_move", move_id))
    if held.state != "waiting":
        raise Refusal("move-decided")
    return held


def _decide(store: Store, move_id: int, state: str) -> None:
    values = {"state": state, "decided_on": store.today().isoformat()}
    store.update("school_move", move_id, values)


# Reading


def get(store: Store, enrolment_id: int) -> Enrolment:
    """Return an enrolment, or refuse an unknown number."""
    return enrolment_of(store.row("enrolment", enrolment_id))


def of(store: Store, person_id: int) -> list[Enrolment]:
    """Return where a person studied, newest first."""
    sql = "select * from enrolment where person_id = ? order by since desc, id desc"
    return [enrolment_of(row) for row in store.query(sql, (person_id,))]


def open_of(store: Store, person_id: int) -> Enrolment | None:
    """Return where a person studies now, if anywhere."""
    sql = "select * from enrolment where person_id = ? and until is null"
    found = store.query(sql, (person_id,))
    return enrolment_of(found[0]) if found else None


def enrolment_of(row: Row) -> Enrolment:
    """Return the enrolment that a row of the file holds."""
    values = dict(row)
    for name in ("since", "until"):
        values[name] = date.fromisoformat(row[name]) if row[name] else None
    return Enrolment(**values)


def _move(row: Row) -> Move:
    values = {name: value for name, value in row.items() if name != "uid"}
    values["found_on"] = date.fromisoformat(row["found_on"])
    values["decided_on"] = date.fromisoformat(row["decided_on"]) if row["decided_on"] else None
    return Move(**values)
