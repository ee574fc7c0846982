"""What the attendance pane says of marks, counts and keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.guidance.attendance import Totals
from ui.colours import Tone
from ui.parts.pill import Badge
from ui.parts.totals_bar import Total

translate = QCoreApplication.translate

MARKS = ("present", "excused", "absent")
"""The marks in the order of their buttons."""
TONES: dict[str, Tone] = {"present": "ok", "excused": "warn", "absent": "err"}


def mark(kind: str) -> str:
    """Return the word of one person's mark."""
    return {
        "present": translate("Attendance", "Came"),
        "excused": translate("Attendance", "Excused"),
        "absent": translate("Attendance", "Absent"),
        "": translate("Attendance", "Unmarked"),
    }[kind]


def badge(kind: str, *, standing: bool = True) -> Badge:
    """Return the pill of a mark; one that is only going to be has no dot."""
    return Badge(mark(kind), TONES[kind], live=standing)


def totals(counted: Totals) -> list[Total]:
    """Return the numbers of a session over their strip; whoever is unlisted only where any is."""
    shown = [
        Total(counted.listed, translate("Attendance", "Listed")),
        Total(counted.present, mark("present"), "ok"),
        Total(counted.excused, mark("excused"), "warn"),
        Total(counted.absent, mark("absent"), "err"),
        Total(counted.unmarked, mark(""), "border"),
    ]
    if counted.unnamed:
        shown.append(Total(counted.unnamed, translate("Attendance", "Unlisted"), "accent"))
    return shown


def both_counts(counted: Totals) -> str:
    """Return both counts of a session, and whoever else was there."""
    said = translate("Attendance", "Persons by name: {persons}. Visits: {visits}.").format(
        persons=counted.present, visits=counted.visits
    )
    if not counted.others:
        return said
    others = translate("Attendance", "Parents, employers and others: {count}.")
    return f"{said} {others.format(count=counted.others)}"


def to_be(counted: Totals) -> str:
    """Return what a sheet's line will leave, said before it is saved."""
    return translate(
        "Attendance",
        "Enter saves: came {present}, excused {excused}, absent {absent}, unmarked {unmarked}",
    ).format(
        present=counted.present,
        excused=counted.excused,
        absent=counted.absent,
        unmarked=counted.unmarked,
    )


def nobody(typed: str) -> str:
    """Return what an empty roll says: where its people come from."""
    if typed:
        return translate("Attendance", "Nobody by this name is listed.")
    return translate(
        "Attendance",
        "Nobody is listed yet. Type a name above, or press Ins for a class or a whole list.",
    )


def hints() -> Sequence[tuple[str, str]]:
    """Return which keys do what in the line."""
    return (
        ("Enter", translate("Attendance", "came")),
        ("Shift+Enter", translate("Attendance", "excused")),
        ("Delete", translate("Attendance", "absent")),
        ("Ctrl+Z", translate("Attendance", "take back")),
    )


def saved(name: str, kind: str) -> str:
    """Return what was marked, quietly."""
    return {
        "present": translate("Attendance", "Came: {name}"),
        "excused": translate("Attendance", "Excused: {name}"),
        "absent": translate("Attendance", "Absent: {name}"),
        "": translate("Attendance", "Mark taken back: {name}"),
    }[kind].format(name=name)


def heads(key: str, *, named: bool = True) -> str:
    """Return who is counted without a name, as a small field has room for it."""
    unlisted, everybody = translate("Attendance", "Unlisted"), translate("Attendance", "Attendees")
    return {
        "participants": unlisted if named else everybody,
        "parents": translate("Attendance", "Parents"),
        "employers": translate("Attendance", "Employers"),
        "representatives": translate("Attendance", "Representatives"),
    }[key]
