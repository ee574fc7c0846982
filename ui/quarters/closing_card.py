"""The card of a closed period: what moved since, the lines behind it, its papers and files."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import Refusal
from app.kazakh.dates import long_date, short_date
from app.paperwork import register
from app.paperwork.register import Issued, Render
from app.quarters import changes, closings, corrections, layouts
from app.quarters.changes import Change, Changes
from app.quarters.figures import Figure
from app.staffing import staff
from app.store.store import Store
from ui import documents, language, tasks
from ui.parts.progress_strip import ProgressStrip
from ui.parts_card import PartsCard
from ui.quarters import backing, cause_words, words
from ui.quarters.closing_columns import (
    CHANGES,
    MOVED,
    SHEETS,
    ChangeLine,
    MovedLine,
    SheetLine,
    badge,
)
from ui.quarters.freezing import CHANGED, ReopenDialog
from ui.quarters.plurals import Quarters
from ui.quarters.words import translate
from ui.tasks import Task
from ui.workspace import Workspace


class ClosingCard(PartsCard):
    """What moved is counted beside everything else, and stays while it is counted again."""

    keys = (
        ("print_copy", "Ctrl+P"),
        ("correct", "Ctrl+R"),
        ("save_as", "Ctrl+E"),
        ("show_figures", "Ctrl+O"),
        ("reopen", ""),
    )
    offered = ("print_copy", "correct", "show_figures")
    primary = "print_copy"
    parts = (("changes", CHANGES), ("lines", MOVED), ("sheets", SHEETS))
    changed = CHANGED
    figures_wanted = Signal(object)
    files_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self.found: Changes | None = None
        self._task: Task[Changes] | None = None
        self.strip = ProgressStrip(name="quarters.closing.progress")
        super().__init__(workspace, name="quarters.closing", parent=parent)
        self._shelf.addWidget(self.strip)
        self.lists["changes"].list.activated_id.connect(lambda _row: self._open_lines())
        self.lists["changes"].list.current_changed.connect(lambda _row: self._show_lines())
        self.lists["lines"].list.activated_id.connect(lambda _row: self.open_record())
        self.lists["lines"].list.current_changed.connect(lambda _row: self._say_why("lines"))
        self.lists["sheets"].list.activated_id.connect(lambda _row: self._print_sheet())

    @override
    def fill(self, record: int) -> None:
        store = self.workspace.store
        held = closings.get(store, record)
        day = long_date(held.closed_on, language.current())
        line = " · ".join(filter(None, (f"№ {held.number}", day, held.closed_by)))
        self.head.say(words.period(held.period), line, [badge(held)])
        self.details.show_rows(self._rows(record))
        rows = {
            each.id: SheetLine(each.paper_id, each.number, short_date(each.made_on))
            for each in reversed(corrections.of(store, record))
        }
        self.lists["sheets"].show_rows(rows)
        if self.found is None or self.found.closing_id != record:
            self.found = None
            self._show_changes()
        self._count(record)

    def _rows(self, record: int) -> list[tuple[str, str]]:
        store = self.workspace.store
        held = closings.get(store, record)
        signer = staff.get(store, held.signatory_id).name.full if held.signatory_id else ""
        rows = [
            (translate("Quarters", "Days"), _days(held.period.first, held.period.last)),
            (translate("Quarters", "Signatory"), signer),
        ]
        if held.reopened_on is not None:
            who = held.reopened_staff_id
            rows += [
                (translate("Quarters", "Opened again on"), short_date(held.reopened_on)),
                (
                    translate("Quarters", "Opened again by"),
                    staff.get(store, who).name.full if who else held.reopened_by,
                ),
                (translate("Quarters", "Reason"), held.reopened_reason),
            ]
        return rows

    @override
    def suit(self) -> None:
        closed = (
            self.record >= 0 and closings.get(self.workspace.store, self.record).state == "closed"
        )
        self.doing["reopen"].setEnabled(closed)
        moved = self.found is not None and bool(self.found.cells)
        self.doing["correct"].setEnabled(closed and moved)

    # What moved

    def _count(self, record: int) -> None:
        if self._task is not None:
            self._task.cancel()
        store = self.workspace.store
        self._task = tasks.run(
            self,
            lambda told, stop: changes.since(store, record, told, stop),
            self._counted,
            self._not_counted,
        )
        self.strip.watch(self._task, translate("Quarters", "Looking for what moved"))

    def _counted(self, found: Changes) -> None:
        self._task = None
        self.found = found
        self._show_changes()
        self.suit()

    def _not_counted(self, error: Exception) -> None:
        self._task = None
        if not isinstance(error, Refusal):
            raise error
        if error.code != "cancelled":
            self.refuse(error)

    def _show_changes(self) -> None:
        found = self.found.cells if self.found is not None else ()
        figures = layouts.of(self.workspace.store).figures
        self.lists["changes"].show_rows(
            {
                at: ChangeLine(each, _unit(figures, each.cell.figure), self._why(each))
                for at, each in enumerate(found)
            }
        )
        none = self.lists["changes"].none
        if self.found is None:
            none.setText(translate("Quarters", "Comparing with the records as they stand now…"))
        else:
            none.setText(self.nothing()["changes"])
        self._show_lines()

    def _why(self, change: Change) -> str:
        because = change.because
        if not because:
            return ""
        first = cause_words.whole(self.workspace.store, because[-1])
        more = len(because) - 1
        if not more:
            return first
        return Quarters().more(first, more)

    def _show_lines(self) -> None:
        self._say_why("changes")
        row = self.lists["changes"].current
        lines = row.change.lines if isinstance(row, ChangeLine) else ()
        store = self.workspace.store
        self.lists["lines"].show_rows(
            {
                at: MovedLine(
                    each, "; ".join(cause_words.whole(store, cause) for cause in each.because)
                )
                for at, each in enumerate(lines)
            }
        )
        self._say_why("lines")

    def _say_why(self, key: str) -> None:
        """Say whole below a list why its current row is there."""
        part = self.lists[key]
        row = part.current
        part.foot.setText(row.why if row is not None else "")
        part.foot.setVisible(row is not None)

    def _open_lines(self) -> None:
        self.chips.choose("lines")
        self.enter()

    def open_record(self) -> None:
        """Show in its own tab the person or the session that a line is about."""
        row = self.lists["lines"].current
        if not isinstance(row, MovedLine):
            return
        held = row.moved.now or row.moved.was
        place = backing.record(row.moved.source, held.line) if held is not None else None
        if place is not None:
            self.workspace.open_card(*place)

    # What is done

    def print_copy(self) -> None:
        """Print the report again from its stored bytes; the register counts the copy."""
        self._reprint(closings.get(self.workspace.store, self.record).paper_id)

    def _print_sheet(self) -> None:
        row = self.lists["sheets"].current
        if isinstance(row, SheetLine):
            self._reprint(row.paper_id)

    def _reprint(self, paper_id: int) -> None:
        self.refusal.dismiss()
        try:
            documents.reprint(self.workspace, paper_id)
        except Refusal as refusal:
            self.refuse(refusal)

    def correct(self) -> None:
        """Issue a correction sheet of what moved."""
        self.press.issue(self.record, _sheet, CHANGED)

    def save_as(self) -> None:
        """Write the report as it was signed into a file."""
        self.files_wanted.emit(closings.get(self.workspace.store, self.record))

    def show_figures(self) -> None:
        """Show the figures as they were signed, each with its list."""
        self.figures_wanted.emit(closings.get(self.workspace.store, self.record))

    def reopen(self) -> None:
        """Open the period again, by the director's act."""
        closing = closings.get(self.workspace.store, self.record)
        self.open(ReopenDialog(self.workspace, closing, self))

    # Words

    @override
    def part_title(self, key: str) -> str:
        return {
            "changes": translate("Quarters", "Changed since"),
            "lines": translate("Quarters", "Lines behind it"),
            "sheets": translate("Quarters", "Correction sheets"),
            "details": translate("Quarters", "Details"),
        }[key]

    @override
    def words(self) -> Mapping[str, str]:
        return {
            "print_copy": translate("Quarters", "Print a copy"),
            "correct": translate("Quarters", "Correction sheet"),
            "save_as": translate("Quarters", "Report as a file"),
            "show_figures": translate("Quarters", "Show the figures"),
            "reopen": translate("Quarters", "Open the period again…"),
        }

    @override
    def nothing(self) -> Mapping[str, str]:
        return {
            "changes": translate("Quarters", "Every figure stands as it was signed."),
            "lines": translate("Quarters", "Choose a figure that moved."),
            "sheets": translate("Quarters", "No correction sheet yet."),
        }


def _days(first: date, last: date) -> str:
    return f"{short_date(first)} – {short_date(last)}"


def _sheet(store: Store, closing_id: int, render: Render) -> Issued:
    return register.get(store, corrections.issue(store, closing_id, render))


def _unit(figures: Mapping[str, Figure], code: str) -> str:
    return figures[code].unit if code in figures else ""
