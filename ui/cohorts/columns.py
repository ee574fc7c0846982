"""The columns of schools, of the classes of one, of pupils, and of moves."""

from __future__ import annotations

from typing import NamedTuple

from app.kazakh.dates import short_date
from app.schooling.cohorts import ClassRow, Cohort, Member
from app.schooling.enrolments import Move
from ui import language
from ui.cohorts import words
from ui.cohorts.words import translate
from ui.parts.pill import Badge
from ui.tables import Column


class Pupil(NamedTuple):
    """A pupil of a list, with the name of the school."""

    member: Member
    school: str


class Found(NamedTuple):
    """A move with the names it is told by: whose, from where, to where."""

    move: Move
    name: str
    was: str
    now: str


def _count(value: int | None) -> str:
    return "—" if value is None else words.number(value)


SCHOOLS: tuple[Column[Cohort], ...] = (
    Column(
        "name",
        lambda: translate("Cohorts", "School or college"),
        lambda row: language.spoken(row.name),
        kind="name",
        width=240,
        least=130,
        stretch=3,
        optional=False,
    ),
    Column(
        "size",
        lambda: translate("Cohorts", "Given"),
        lambda row: _count(row.size),
        kind="muted",
        width=88,
        least=72,
        right=True,
    ),
    Column(
        "held",
        lambda: translate("Cohorts", "Listed"),
        lambda row: _count(row.held),
        width=76,
        least=56,
        right=True,
    ),
    Column(
        "covered",
        lambda: translate("Cohorts", "Reached"),
        words.reached,
        width=104,
        least=76,
        right=True,
    ),
    Column(
        "consented",
        lambda: translate("Cohorts", "Consent"),
        lambda row: _count(row.consented),
        kind="muted",
        width=92,
        least=64,
        right=True,
        from_width=560,
    ),
    Column(
        "undecided",
        lambda: translate("Cohorts", "Not chosen"),
        lambda row: _count(row.undecided),
        kind="muted",
        width=104,
        least=76,
        right=True,
        from_width=660,
    ),
)

CLASSES: tuple[Column[ClassRow], ...] = (
    Column(
        "name",
        lambda: translate("Cohorts", "Class"),
        lambda row: row.name,
        kind="name",
        width=120,
        least=80,
        stretch=2,
        optional=False,
    ),
    Column(
        "held",
        lambda: translate("Cohorts", "Listed"),
        lambda row: _count(row.held),
        width=76,
        least=52,
        right=True,
    ),
    Column(
        "covered",
        lambda: translate("Cohorts", "Reached"),
        words.reached,
        width=104,
        least=76,
        right=True,
    ),
    Column(
        "consented",
        lambda: translate("Cohorts", "Consent"),
        lambda row: _count(row.consented),
        kind="muted",
        width=86,
        least=60,
        right=True,
    ),
    Column(
        "undecided",
        lambda: translate("Cohorts", "Not chosen"),
        lambda row: _count(row.undecided),
        kind="muted",
        width=104,
        least=70,
        right=True,
        from_width=420,
    ),
)


def _choice(row: Pupil) -> Badge | None:
    if row.member.decided is None:
        return None
    return Badge(words.choice(row.member.decided), "ok" if row.member.decided else "neutral")


def pupil_badges(row: Pupil) -> tuple[Badge, ...]:
    """Return what stands out of a pupil, with the choice where it is known."""
    choice = _choice(row)
    return (*words.member_badges(row.member), *((choice,) if choice else ()))


PUPILS: tuple[Column[Pupil], ...] = (
    Column(
        "name",
        lambda: translate("Cohorts", "Surname, name, patronymic"),
        lambda row: row.member.name,
        kind="name",
        width=230,
        least=130,
        stretch=3,
        optional=False,
    ),
    Column(
        "class",
        lambda: translate("Cohorts", "Class"),
        lambda row: row.member.class_name,
        width=80,
        least=60,
        optional=False,
    ),
    Column(
        "school",
        lambda: translate("Cohorts", "School or college"),
        lambda row: row.school,
        kind="muted",
        width=170,
        least=80,
        stretch=2,
        from_width=640,
    ),
    Column(
        "reached",
        lambda: translate("Cohorts", "Reached"),
        lambda row: "✓" if row.member.covered else "",
        kind="muted",
        width=76,
        least=56,
        from_width=480,
    ),
    Column(
        "marks",
        lambda: translate("Cohorts", "State"),
        lambda row: ", ".join(badge.text for badge in pupil_badges(row)),
        kind="pills",
        width=190,
        least=110,
        stretch=1,
        badges=pupil_badges,
    ),
)

MOVES: tuple[Column[Found], ...] = (
    Column(
        "name",
        lambda: translate("Cohorts", "Surname, name, patronymic"),
        lambda row: row.name,
        kind="name",
        width=210,
        least=130,
        stretch=2,
        optional=False,
    ),
    Column(
        "was",
        lambda: translate("Cohorts", "Studies at"),
        lambda row: row.was,
        width=170,
        least=90,
        stretch=2,
    ),
    Column(
        "now",
        lambda: translate("Cohorts", "Found in the list of"),
        lambda row: row.now,
        width=170,
        least=90,
        stretch=2,
    ),
    Column(
        "found_on",
        lambda: translate("Cohorts", "Found on"),
        lambda row: short_date(row.move.found_on),
        kind="muted",
        width=96,
        least=84,
        from_width=560,
    ),
)
