"""What the dialogs of a colleague's records share: whose they are, how each is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import FieldRefusal
from app.staffing import speech, staff
from app.staffing.entries import Book
from ui import language
from ui.fields import DigitsField, Spec
from ui.guidance.asked import Option
from ui.kept_dialog import KeptDialog
from ui.staff.words import translate
from ui.workspace import Workspace

NOT_TOLD = ""


class StaffDialog(KeptDialog):
    """One record of one colleague, new or opened again; its ``book`` keeps it."""

    part = "staff"
    changes = "staff"
    next_wanted = Signal(str, int)
    """Another dialog of the colleague is wanted by its name, with a record."""
    book: Book[Any, Any]

    def __init__(
        self,
        workspace: Workspace,
        staff_id: int,
        parent: QWidget | None = None,
        record_id: int | None = None,
    ) -> None:
        self.staff_id, self.kept_as = staff_id, f"staff.{self.room}"
        self.colleague = staff.get(workspace.store, staff_id)
        super().__init__(workspace, parent, record_id, whose=staff_id)

    def usual(self) -> Mapping[str, Any]:
        """Return what stands in the fields of a new record."""
        return {}

    def made(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the values of the fields as the draft has them."""
        return values

    def shown(self, draft: Any) -> Mapping[str, Any]:
        """Return a draft as the fields show it."""
        return asdict(draft)

    @override
    def fill(self) -> Mapping[str, Any]:
        if self.record_id is None:
            return self.usual()
        return self.shown(self.book.draft_of(self.book.get(self.store, self.record_id)))

    @override
    def draft(self, values: Mapping[str, Any]) -> Any:
        return self.book.draft(staff_id=self.staff_id, **self.made(values))

    @override
    def keep(self, draft: Any) -> int:
        if self.record_id is None:
            return self.book.add(self.store, draft)
        self.book.change(self.store, self.record_id, draft)
        return self.record_id

    @override
    def remove(self, record_id: int) -> None:
        self.book.remove(self.store, record_id)

    @override
    def about(self) -> str:
        return self.colleague.name.full

    @override
    def said(self) -> str:
        return translate("Staff", "Saved: {name}").format(name=self.colleague.name.full)

    @override
    def taken_back(self) -> str:
        return translate("Staff", "Removed: {name}").format(name=self.colleague.name.full)

    @override
    def _assemble(self) -> None:
        super()._assemble()
        self.form.setObjectName(f"{self.objectName()}.form")
        for key, field in self.form.fields.items():
            field.set_name(f"{self.form.objectName()}.{key}")


def word(section: str, code: str) -> str:
    """Return the words of a code of the law in the language of the window."""
    return speech.said(section, code, language.current())


def answers(section: str, codes: Iterable[str], *, untold: str | None = None) -> list[Option]:
    """Return codes of the law as answers; ``untold`` is the words of the answer "not told"."""
    offered: list[Option] = [] if untold is None else [(NOT_TOLD, untold)]
    return offered + [(code, word(section, code)) for code in codes]


def yes_no(untold: str) -> list[Option]:
    """Return yes and no as answers, after that nobody has told it."""
    yes, no = translate("Staff", "Yes"), translate("Staff", "No")
    return [(NOT_TOLD, untold), ("yes", yes), ("no", no)]


def text(value: object) -> str:
    """Return the answer of a choice as its code; none chosen is an empty one."""
    return value if isinstance(value, str) else ""


def number(key: str, title: Callable[[], str], hint: Callable[[], str] | None = None) -> Spec:
    """Return a row for a whole number, with at most six digits."""
    return Spec(key, title, partial(DigitsField, limit=6), hint)


def whole(values: Mapping[str, Any], key: str) -> int | None:
    """Return the number typed in a field, None where none is; refuses what is no number."""
    typed = str(values[key]).strip().removesuffix("%").strip()
    if not typed:
        return None
    if not typed.isdecimal():
        raise FieldRefusal(key, "number-unreadable", text=typed)
    return int(typed)


def share(values: Mapping[str, Any], key: str = "rate") -> int:
    """Return the share of a post in percent; none typed is a whole one."""
    typed = whole(values, key)
    return 100 if typed is None else typed


def coded(values: Mapping[str, Any], *keys: str) -> dict[str, Any]:
    """Return the values with the answers of these choices as their codes."""
    return {**values, **{key: text(values[key]) for key in keys}}
