"""Who leaves or has left, and what hangs on them still, for others to take over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.kazakh.dates import short_date
from app.staffing import expiring, handing_over, staff
from app.staffing.staff import Colleague
from ui import language
from ui.listed_view import ListedView
from ui.parts.empty_state import Step
from ui.parts.pill import Badge
from ui.staff.leaving_card import LeavingCard
from ui.staff.words import translate
from ui.tables import Column
from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Leaver:
    """A colleague, how much hangs on them, and whether they leave, have left, or stay."""

    colleague: Colleague
    hanging: int
    standing: str

    @property
    def id(self) -> int:
        """The colleague's number on the books."""
        return self.colleague.id

    @property
    def said(self) -> str:
        """What is searched."""
        one = self.colleague
        return f"{one.name.full} {one.post_kk} {one.post_ru}"

    @property
    def chips(self) -> Sequence[str]:
        """The chips it stands under."""
        left = ("left_hanging",) if self.standing == "left" and self.hanging else ()
        return (self.standing, *left)

    @property
    def badge(self) -> Badge:
        """Red for who has left with work hanging, amber for who leaves soon."""
        day = short_date(self.colleague.until) if self.colleague.until else ""
        if self.standing == "left":
            said = translate("Staff", "Left {day}").format(day=day)
            return Badge(said, "err" if self.hanging else "neutral", live=bool(self.hanging))
        if self.standing == "leaving":
            said = translate("Staff", "Leaves {day}").format(day=day)
            return Badge(said, "warn", live=True)
        return Badge(translate("Staff", "Works here"), "ok")


LEAVERS: tuple[Column[Leaver], ...] = (
    Column(
        "name",
        lambda: translate("Staff", "Surname, given name, patronymic"),
        lambda row: row.colleague.name.full,
        kind="name",
        width=220,
        least=130,
        stretch=3,
        optional=False,
    ),
    Column(
        "post",
        lambda: translate("Staff", "Post"),
        lambda row: language.spoken(row.colleague.post),
        kind="muted",
        width=170,
        least=90,
        stretch=2,
        from_width=600,
    ),
    Column(
        "standing",
        lambda: translate("Staff", "State"),
        lambda row: row.badge.text,
        kind="pills",
        width=170,
        least=150,
        badges=lambda row: (row.badge,),
    ),
    Column(
        "hanging",
        lambda: translate("Staff", "Unfinished"),
        lambda row: str(row.hanging or "–"),
        width=110,
        least=96,
        right=True,
        optional=False,
    ),
)


class LeavingView(ListedView):
    """Those who left with work hanging first, then those who leave, then everybody at work."""

    room = "staff"
    key = "leaving"
    icon = "people"
    subjects = ("staff", "session", "participant", "paper", "plan")
    columns = LEAVERS
    filters = ("", "left_hanging", "leaving", "here", "left")
    always = ("", "left_hanging", "leaving")
    alarming = ("left_hanging",)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self.leaving_card = LeavingCard(workspace)
        super().__init__(workspace, self.leaving_card, parent)
        self.head.first.hide()
        self.retranslate()

    @override
    def found(self) -> Sequence[Leaver]:
        store, today = self.workspace.store, self.workspace.today()
        hanging = handing_over.counts(store)
        found = [
            Leaver(each, hanging.get(each.id, 0), _standing(each, today))
            for each in staff.listed(store)
        ]
        found.sort(key=_pressing)
        self.leaving_card.known = {each.id: each for each in found}
        return found

    @override
    def begin_new(self) -> None:
        """Give what hangs on the colleague shown."""
        self.leaving_card.give()

    @override
    def chip(self, key: str) -> str:
        return {
            "": translate("Staff", "All"),
            "left_hanging": translate("Staff", "Left with work unfinished"),
            "leaving": translate("Staff", "Leaves within 90 days"),
            "here": translate("Staff", "At work"),
            "left": translate("Staff", "Not at work"),
        }[key]

    @override
    def reword(self) -> None:
        self.begin.setText(translate("Staff", "Give to a colleague"))
        self.head.search.set_words(translate("Staff", "Name or post"))
        self.list.setAccessibleName(translate("Staff", "Handing over"))
        self.empty.set_words(
            translate("Staff", "No colleagues yet"),
            translate("Staff", "What hangs on whoever leaves is found here and given to others."),
            [
                Step(
                    translate("Staff", "Enter the last day at work"),
                    translate("Staff", "In the form of the colleague."),
                ),
                Step(
                    translate("Staff", "Give the unfinished to colleagues"),
                    translate("Staff", "Some of it or all, as one action that can be undone."),
                ),
            ],
        )


def _standing(each: Colleague, today: date) -> str:
    if each.until is not None and each.until < today:
        return "left"
    soon = today + timedelta(expiring.SOON)
    return "leaving" if each.until is not None and each.until <= soon else "here"


def _pressing(each: Leaver) -> tuple[int, date]:
    """Those with work hanging who left, those who leave, those at work, the rest who left."""
    order = {"left": 0 if each.hanging else 3, "leaving": 1, "here": 2}
    return order[each.standing], each.colleague.until or date.max
