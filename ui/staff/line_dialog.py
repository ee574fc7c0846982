"""A line of the staffing table as its order has it: the post, the unit, how many places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import FieldRefusal
from app.staffing import law_files, staffing_table
from app.staffing.posts import Post
from app.staffing.staffing_table import Draft
from ui.fields import Spec
from ui.guidance import asked
from ui.kept_dialog import KeptDialog, Options
from ui.staff import dialogs, positions, words
from ui.staff.words import translate
from ui.workspace import Workspace

_WHOLE = 100


class LineDialog(KeptDialog):
    """``like`` is a post that no line is for yet: its own line begins with what it says."""

    part = "staff"
    room = "line"
    kept_as = "staff.line"
    changes = "staff"

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None = None,
        record_id: int | None = None,
        *,
        like: Post | None = None,
    ) -> None:
        self._families = {each.key: each for each in law_files.load().families()}
        self._like = like
        super().__init__(workspace, parent, record_id, whose=like.id if like else None)

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            *positions.rows(),
            asked.line(
                "unit_kk",
                lambda: translate("Staff", "Unit in Kazakh"),
                lambda: translate("Staff", "Left empty: a post of any unit"),
            ),
            asked.line("unit_ru", lambda: translate("Staff", "Unit in Russian")),
            asked.line(
                "places",
                lambda: translate("Staff", "Places"),
                lambda: translate("Staff", "1 is a whole post, 0,5 half of one"),
            ),
            asked.day(self.workspace, "since", lambda: translate("Staff", "In the table since")),
            asked.day(self.workspace, "until", lambda: translate("Staff", "Until")),
            asked.line("document", lambda: translate("Staff", "Approved by")),
        )

    @override
    def options(self) -> Options:
        return positions.options(self._families)

    @override
    def fill(self) -> Mapping[str, Any]:
        if self.record_id is not None:
            held = staffing_table.get(self.store, self.record_id)
            return _shown(staffing_table.draft_of(held))
        if self._like is None:
            return _shown(Draft(since=self.today))
        post = self._like
        return _shown(
            Draft(
                post.name_kk,
                post.name_ru,
                post.position,
                post.card,
                post.level,
                post.unit_kk,
                post.unit_ru,
                post.rate,
                post.since,
            )
        )

    @override
    def draft(self, values: Mapping[str, Any]) -> Draft:
        rest = dialogs.coded(values, "position", "level")
        return Draft(**{**rest, "places": _places(values), "card": values["card"] or None})

    @override
    def adapt(self) -> None:
        positions.suit(self.form.fields, self._families)

    @override
    def keep(self, draft: Draft) -> int:
        if self.record_id is None:
            return staffing_table.add(self.store, draft)
        staffing_table.change(self.store, self.record_id, draft)
        return self.record_id

    @override
    def remove(self, record_id: int) -> None:
        staffing_table.remove(self.store, record_id)

    @override
    def heading(self) -> str:
        return translate("Staff", "Line of the staffing table")

    @override
    def said(self) -> str:
        return translate("Staff", "Line of the staffing table saved")

    @override
    def taken_back(self) -> str:
        return translate("Staff", "Line of the staffing table removed")


def _shown(draft: Draft) -> dict[str, Any]:
    shown = {**asdict(draft), "card": draft.card or positions.NO_CARD}
    return {**shown, "places": words.places(draft.places)}


def _places(values: Mapping[str, Any]) -> int:
    """Return the places in percent; refuses what is no number of them."""
    typed = str(values["places"]).strip().replace(",", ".")
    try:
        return round(float(typed) * _WHOLE)
    except (ValueError, OverflowError):
        raise FieldRefusal("places", "number-unreadable", text=typed) from None
