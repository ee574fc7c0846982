"""The card of what ends: whose it is, when, and the way to its record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from typing_extensions import override

from app.kazakh.dates import long_date
from app.staffing import attestations, categories, speech, substitutions, training
from ui import language
from ui.parts_card import PartsCard
from ui.staff import entering, words
from ui.staff.printing import CalendarDialog
from ui.staff.words import translate
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.staff.due_view import Due

Rows = list[tuple[str, str]]


class DueCard(PartsCard):
    """Enter opens the record in its own dialog; an attestation is concluded there."""

    changed = "staff"
    keys = (
        ("open_record", "F2"),
        ("plan", "Ctrl+L"),
        ("print_calendar", "Ctrl+P"),
        ("open_colleague", "Ctrl+O"),
    )
    offered = ("open_record", "plan", "print_calendar", "open_colleague")
    primary = "open_record"
    plan_asked = Signal()

    def __init__(self, workspace: Workspace) -> None:
        self.known: Mapping[int, Due] = {}
        super().__init__(workspace, name="staff.due.card")

    @override
    def fill(self, record: int) -> None:
        due = self.known[record]
        self.head.say(due.name, due.post, [due.badge])
        on = long_date(due.record.on, language.current())
        held = due.record.kind == "attestation"
        day = translate("Staff", "Planned for") if held else translate("Staff", "Last day")
        graded = held or due.record.kind == "category"
        named = translate("Staff", "Category") if graded else words.due(due.record.kind)
        rows = [(named, due.what), (day, on)]
        self.details.set_title(words.due(due.record.kind))
        self.details.show_rows([*rows, *self._rest(due)])

    def _rest(self, due: Due) -> Rows:
        store, number = self.workspace.store, due.record.record_id
        if due.record.kind == "category":
            return _of_category(categories.get(store, number))
        if due.record.kind == "attestation":
            return _of_attestation(attestations.get(store, number))
        if due.record.kind == "training":
            held = training.get(store, number)
            return [(translate("Staff", "Organisation"), held.organisation)]
        if due.record.kind == "substitution":
            standing = substitutions.get(store, number)
            return [(translate("Staff", "Days"), words.days(standing.since, standing.until))]
        return []

    # What is done

    @override
    def enter(self) -> None:
        self.open_record()

    def open_record(self) -> None:
        """Open what ends; a right to sign of one's own stands in the colleague's form."""
        due = self.known.get(self.record)
        if due is None:
            return
        if due.record.kind == "right":
            self.open_colleague()
            return
        room, owner = due.record.kind, due.record.staff_id
        self.open(entering.dialog(self.workspace, room, owner, due.record.record_id, self))

    def plan(self) -> None:
        """Plan an attestation for those chosen."""
        self.plan_asked.emit()

    def print_calendar(self) -> None:
        """Issue the calendar of attestations."""
        self.open(CalendarDialog(self.workspace, self))

    def open_colleague(self) -> None:
        """Show the whole card of the colleague."""
        due = self.known.get(self.record)
        if due is not None:
            self.workspace.open_card("staff/list", due.record.staff_id)

    # Words

    @override
    def part_title(self, key: str) -> str:
        return translate("Staff", "Details")

    @override
    def words(self) -> Mapping[str, str]:
        return {
            "open_record": translate("Staff", "Open the record"),
            "plan": translate("Staff", "Plan an attestation"),
            "print_calendar": translate("Staff", "Attestation calendar"),
            "open_colleague": translate("Staff", "Open the colleague's card"),
        }

    @override
    def nothing(self) -> Mapping[str, str]:
        return {}


def _of_category(held: categories.Category) -> Rows:
    return [
        (translate("Staff", "Valid from"), words.days(held.since, None)),
        (translate("Staff", "Level"), _said("level", held.level)),
        (translate("Staff", "Order number"), held.order_number),
        (translate("Staff", "Note"), held.note),
    ]


def _of_attestation(held: attestations.Attestation) -> Rows:
    return [
        (translate("Staff", "Purpose"), _said("purpose", held.purpose)),
        (translate("Staff", "Level"), _said("level", held.level)),
        (translate("Staff", "Result"), _said("result", held.result)),
        (translate("Staff", "Note"), held.note),
    ]


def _said(section: str, code: str) -> str:
    return speech.said(section, code, language.current()) if code else ""
