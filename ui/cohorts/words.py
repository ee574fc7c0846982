"""What the tab of school cohorts says of pupils, classes, moves and choices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from app.kazakh.dates import short_date
from app.registry.partners import Partner
from app.schooling import years
from app.schooling.cohorts import ClassRow, Cohort, Member
from app.schooling.contingents import Contingent
from app.schooling.enrolments import Enrolment
from ui import language
from ui.parts.pill import Badge

translate = QCoreApplication.translate


def which(key: str) -> str:
    """Return whom a chip or a tile opens."""
    return {
        "": translate("Cohorts", "All"),
        "covered": translate("Cohorts", "Reached"),
        "uncovered": translate("Cohorts", "Not reached"),
        "consented": translate("Cohorts", "Consent valid"),
        "unconsented": translate("Cohorts", "No consent"),
        "no_iin": translate("Cohorts", "No IIN"),
        "undecided": translate("Cohorts", "Not chosen yet"),
        "left": translate("Cohorts", "Left this year"),
    }[key]


def kind(key: str) -> str:
    """Return which schools a chip opens."""
    return {
        "": translate("Cohorts", "All"),
        "school": translate("Cohorts", "Schools"),
        "college": translate("Cohorts", "Colleges"),
        "ungiven": translate("Cohorts", "Size not given"),
        "uncovered": translate("Cohorts", "Not all reached"),
    }[key]


def ended(key: str) -> str:
    """Return how somebody ended at a place of study."""
    return {
        "": "",
        "moved": translate("Cohorts", "Moved elsewhere"),
        "finished": translate("Cohorts", "Finished"),
        "left": translate("Cohorts", "Left"),
        "removed": translate("Cohorts", "Entered by mistake"),
    }[key]


def year(of: int) -> str:
    """Return a school year in words, «2026/27 school year»."""
    return translate("Cohorts", "School year {year}").format(year=years.called(of))


def number(count: int) -> str:
    """Return a count as the language writes it."""
    return QLocale().toString(count)


def percent(share: float | None) -> str:
    """Return a share as whole percents, nothing where there is none; all is said of all only."""
    if share is None:
        return ""
    return f"{min(int(share * 100), 100)} %"


def reached(row: Cohort | ClassRow) -> str:
    """Return how many were reached, and which part of the contingent that is."""
    whole = row.size or row.held if isinstance(row, Cohort) else row.held
    share = percent(row.covered / whole if whole else None)
    return f"{number(row.covered)} · {share}" if share else number(row.covered)


def classes(found: Sequence[ClassRow]) -> str:
    """Return classes as a sentence names them."""
    return ", ".join(each.name for each in found)


def document(given: Contingent) -> str:
    """Return the number and date of the document that named a contingent."""
    day = short_date(given.document_date) if given.document_date else ""
    return " · ".join(part for part in (given.document, day) if part)


def level(of: Partner) -> str:
    """Return what a place of study has: classes, or courses where it is a college alone."""
    return years.level_of(of.roles)


def member_badges(member: Member) -> tuple[Badge, ...]:
    """Return what stands out of a pupil in a list: what is lacking, what is known of a choice."""
    found = []
    if member.left:
        found.append(Badge(ended(member.left)))
    if not member.consented:
        found.append(Badge(which("unconsented"), "warn"))
    if member.no_iin:
        found.append(Badge(which("no_iin"), "warn"))
    return tuple(found)


def choice(decided: bool | None) -> str:
    """Return what is known of a pupil's choice."""
    if decided is None:
        return translate("Cohorts", "Not asked yet")
    return translate("Cohorts", "Chosen") if decided else which("undecided")


def place(name: str, at: Enrolment, year_of: int) -> str:
    """Return a place of study with the class of a year, the last one there where it has ended."""
    last = min(year_of, years.of(at.until)) if at.until else year_of
    known = 1 <= at.grade(last) <= years.most(at.level)
    return ", ".join(part for part in (name, at.class_name(last) if known else "") if part)


def days(at: Enrolment) -> str:
    """Return from when to when somebody studies at a place."""
    first = short_date(at.since)
    if at.until is None:
        return translate("Cohorts", "since {day}").format(day=first)
    return f"{first} – {short_date(at.until)}"


def spoken(partner: Partner) -> str:
    """Return a school's name in the language of the window."""
    return language.spoken(partner.name)
