"""A post held here: the position the law knows, the profession card, unit, share, days, order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.staffing import law_files, posts
from ui.fields import Spec
from ui.guidance import asked
from ui.kept_dialog import Options
from ui.staff import dialogs, positions
from ui.staff.dialogs import StaffDialog
from ui.staff.words import translate
from ui.workspace import Workspace


class PostDialog(StaffDialog):
    """A position chosen leaves the cards and levels that are its own to choose from."""

    room = "post"
    book = posts.BOOK

    def __init__(
        self,
        workspace: Workspace,
        staff_id: int,
        parent: QWidget | None = None,
        record_id: int | None = None,
    ) -> None:
        self._families = {each.key: each for each in law_files.load().families()}
        super().__init__(workspace, staff_id, parent, record_id)

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            *positions.rows(),
            asked.line("unit_kk", lambda: translate("Staff", "Unit in Kazakh")),
            asked.line("unit_ru", lambda: translate("Staff", "Unit in Russian")),
            dialogs.number("rate", lambda: translate("Staff", "Share, %")),
            asked.day(self.workspace, "since", lambda: translate("Staff", "Since")),
            asked.day(self.workspace, "until", lambda: translate("Staff", "Until")),
            asked.line("order_number", lambda: translate("Staff", "Order number")),
            asked.day(self.workspace, "order_date", lambda: translate("Staff", "Order of")),
            asked.line("ended_reason", lambda: translate("Staff", "Why it ended")),
            asked.lines("note", lambda: translate("Staff", "Note")),
        )

    @override
    def options(self) -> Options:
        return positions.options(self._families)

    @override
    def usual(self) -> Mapping[str, Any]:
        return {"rate": "100", "since": self.today, "card": positions.NO_CARD}

    @override
    def shown(self, draft: posts.Draft) -> Mapping[str, Any]:
        return {**asdict(draft), "rate": str(draft.rate), "card": draft.card or positions.NO_CARD}

    @override
    def made(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        rest = dialogs.coded(values, "position", "level")
        return {**rest, "rate": dialogs.share(values), "card": values["card"] or None}

    @override
    def adapt(self) -> None:
        positions.suit(self.form.fields, self._families)
        self.form.fields["ended_reason"].setVisible(bool(self.form.fields["until"].typed()))

    @override
    def heading(self) -> str:
        return translate("Staff", "Post")
