"""Standing in for a colleague, and a colleague's own duties beside those of the card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app import centre
from app.papers import Both
from app.staffing import duties, staff, substitutions
from app.store.store import Store
from ui.fields import SeveralField, Spec
from ui.fields.rows import BareLine, Row, RowsField
from ui.guidance import asked
from ui.guidance.asked import Option
from ui.kept_dialog import Options
from ui.papers import words as paper_words
from ui.referrals import words as referral_words
from ui.staff.dialogs import StaffDialog
from ui.staff.words import translate

_NOBODY = 0


class SubstitutionDialog(StaffDialog):
    """Stands in for somebody from a day to a day, by an order, for all papers or some kinds."""

    room = "substitution"
    book = substitutions.BOOK

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            asked.choice("absent_id", lambda: translate("Staff", "Stands in for")),
            asked.line(
                "post_kk",
                lambda: translate("Staff", "Signs as, in Kazakh"),
                lambda: translate("Staff", "Left empty: as the own post"),
            ),
            asked.line("post_ru", lambda: translate("Staff", "Signs as, in Russian")),
            asked.line("basis_kk", lambda: translate("Staff", "Basis in Kazakh")),
            asked.line("basis_ru", lambda: translate("Staff", "Basis in Russian")),
            asked.day(self.workspace, "since", lambda: translate("Staff", "Since")),
            asked.day(self.workspace, "until", lambda: translate("Staff", "Until")),
            Spec(
                "kinds",
                lambda: translate("Staff", "May sign"),
                partial(SeveralField, centre.PAPER_KINDS, paper_words.kind),
                lambda: translate("Staff", "None ticked: every kind of paper"),
            ),
            asked.lines("note", lambda: translate("Staff", "Note")),
        )

    @override
    def options(self) -> Options:
        nobody: Option = (_NOBODY, translate("Staff", "Nobody in particular"))
        others = [each for each in staff.listed(self.store) if each.id != self.staff_id]
        return {"absent_id": [nobody, *((one.id, referral_words.colleague(one)) for one in others)]}

    @override
    def usual(self) -> Mapping[str, Any]:
        return {"absent_id": _NOBODY, "since": self.today, "kinds": ()}

    @override
    def shown(self, draft: substitutions.Draft) -> Mapping[str, Any]:
        return {**asdict(draft), "absent_id": draft.absent_id or _NOBODY}

    @override
    def made(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        return {**values, "absent_id": values["absent_id"] or None}

    @override
    def heading(self) -> str:
        return translate("Staff", "Substitution")


class DutiesDialog(StaffDialog):
    """Own duties as lines in their order; what stands there when it is saved is the whole list."""

    room = "duties"
    wide = 760

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            Spec(
                "duties",
                lambda: translate("Staff", "Own duties"),
                partial(DutiesField, self.store),
                lambda: translate(
                    "Staff", "Beside those of the profession card; in Kazakh, then in Russian"
                ),
            ),
        )

    @override
    def fill(self) -> Mapping[str, Any]:
        return {"duties": duties.of(self.store, self.staff_id) or [Both("")]}

    @override
    def draft(self, values: Mapping[str, Any]) -> tuple[Both, ...]:
        return tuple(values["duties"])

    @override
    def keep(self, draft: tuple[Both, ...]) -> int:
        duties.put(self.store, self.staff_id, draft)
        return self.staff_id

    @override
    def heading(self) -> str:
        return translate("Staff", "Own duties")


class DutyRow(Row[Both]):
    """A duty in both languages."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self.kk, self.ru = BareLine(limit=1000), BareLine(limit=1000)
        for place, field in enumerate((self.kk, self.ru)):
            self.grid.addWidget(field, place, 0)
            field.changed.connect(self.changed)
        self.grid.setColumnStretch(0, 1)
        self.grid.addWidget(self.away, 0, 1)
        self.retranslate()

    @override
    def record(self) -> Both:
        return Both(self.kk.value(), self.ru.value())

    @override
    def show_record(self, held: Both) -> None:
        self.kk.set_value(held.kk)
        self.ru.set_value(held.ru)

    @override
    def typed(self) -> list[str]:
        return [self.kk.typed(), self.ru.typed()]

    @override
    def set_typed(self, typed: Sequence[str]) -> None:
        for field, text in zip((self.kk, self.ru), typed, strict=False):
            field.set_typed(text)

    @override
    def set_name(self, name: str) -> None:
        self.setObjectName(name)
        self.kk.set_name(f"{name}.kk")
        self.ru.set_name(f"{name}.ru")
        self.away.setObjectName(f"{name}.away")

    @override
    def retranslate(self) -> None:
        self.kk.set_words(translate("Staff", "Duty in Kazakh"))
        self.ru.set_words(translate("Staff", "Duty in Russian"))
        self.away.set_words(translate("Staff", "Take the duty away"))

    @override
    def start(self) -> None:
        self.kk.editor.setFocus()


class DutiesField(RowsField[Both]):
    """Own duties, in their order."""

    @override
    def new_row(self) -> DutyRow:
        return DutyRow(self.store)

    @override
    def more(self) -> str:
        return translate("Staff", "One more duty")
