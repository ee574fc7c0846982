"""What of the staff's papers runs out, and attestations that are planned, the soonest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from app.kazakh.dates import short_date
from app.staffing import expiring, speech, staff
from app.staffing.expiring import Expiring
from ui import language
from ui.listed_view import ListedView
from ui.parts.empty_state import Step
from ui.parts.pill import Badge
from ui.staff import planning, words
from ui.staff.due_card import DueCard
from ui.staff.words import translate
from ui.tables import Column
from ui.workspace import Workspace

KINDS = ("category", "attestation", "training", "right", "substitution")
_AHEAD = 366 * 5
"""Days ahead that are looked at: a category is given for three years."""


@dataclass(frozen=True, slots=True)
class Due:
    """Something that ends or is to be held on a day, and whose it is."""

    record: Expiring
    name: str
    post: str

    @property
    def id(self) -> int:
        """A number of its own: records of several kinds stand in one list."""
        return self.record.record_id * len(KINDS) + KINDS.index(self.record.kind)

    @property
    def what(self) -> str:
        """What it is in words: the category sought or held, the title, the basis."""
        graded = self.record.kind in ("category", "attestation") and self.record.what
        if graded:
            return speech.said("category", self.record.what, language.current())
        return self.record.what

    @property
    def badge(self) -> Badge:
        """Red once it has ended, amber within ninety days."""
        days = self.record.days
        if days < 0:
            held = self.record.kind == "attestation"
            said = translate("Staff", "Not held") if held else translate("Staff", "Ended")
        elif days == 0:
            said = translate("Staff", "Today")
        else:
            said = translate("Staff", "Days left: {count}").format(count=days)
        return Badge(said, words.due_tone(days), live=days <= expiring.SOON)

    @property
    def said(self) -> str:
        """What is searched."""
        return f"{self.name} {self.post} {self.what}"

    @property
    def chips(self) -> Sequence[str]:
        """The chips it stands under."""
        days = self.record.days
        when = "over" if days < 0 else "soon" if days <= expiring.SOON else ""
        kind = "right" if self.record.kind == "substitution" else self.record.kind
        return (when, kind)


DUES: tuple[Column[Due], ...] = (
    Column(
        "on",
        lambda: translate("Staff", "Day"),
        lambda row: short_date(row.record.on),
        kind="muted",
        width=104,
        least=100,
        optional=False,
    ),
    Column(
        "name",
        lambda: translate("Staff", "Surname, given name, patronymic"),
        lambda row: row.name,
        kind="name",
        width=220,
        least=130,
        stretch=3,
        optional=False,
    ),
    Column(
        "kind",
        lambda: translate("Staff", "What ends"),
        lambda row: words.due(row.record.kind),
        width=130,
        least=100,
        stretch=1,
    ),
    Column(
        "what",
        lambda: translate("Staff", "Which"),
        lambda row: row.what,
        kind="muted",
        width=160,
        least=90,
        stretch=2,
        from_width=640,
    ),
    Column(
        "left",
        lambda: translate("Staff", "Time left"),
        lambda row: row.badge.text,
        kind="pills",
        width=172,
        least=160,
        badges=lambda row: (row.badge,),
    ),
)


class DueView(ListedView):
    """Several rows may be chosen: an attestation is planned for all of them at once."""

    room = "staff"
    key = "due"
    icon = "calendar"
    subjects = ("staff",)
    columns = DUES
    filters = ("", "over", "soon", "category", "attestation", "training", "right")
    always = ("", "over", "soon", "category", "attestation")
    alarming = ("over",)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self.ask: planning.PlanDialog | None = None
        self.due_card = DueCard(workspace)
        super().__init__(workspace, self.due_card, parent)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.due_card.plan_asked.connect(self.begin_new)
        self.retranslate()

    @override
    def found(self) -> Sequence[Due]:
        store, today = self.workspace.store, self.workspace.today()
        known = {each.id: each for each in staff.listed(store, today)}
        found = [
            Due(each, known[each.staff_id].name.full, language.spoken(known[each.staff_id].post))
            for each in expiring.of(store, today, _AHEAD)
        ]
        self.due_card.known = {each.id: each for each in found}
        return found

    @override
    def begin_new(self) -> None:
        """Plan an attestation, for those chosen in the list unless others are ticked."""
        chosen = [self.due_card.known[each] for each in self.list.selected_ids()]
        self.ask = planning.PlanDialog(
            self.workspace, [each.record.staff_id for each in chosen], self
        )
        self.ask.open()

    @override
    def chip(self, key: str) -> str:
        return {
            "": translate("Staff", "All"),
            "over": translate("Staff", "Has ended"),
            "soon": translate("Staff", "Within 90 days"),
            "category": translate("Staff", "Categories"),
            "attestation": translate("Staff", "Attestations"),
            "training": translate("Staff", "Certificates"),
            "right": translate("Staff", "Right to sign"),
        }[key]

    @override
    def reword(self) -> None:
        self.begin.setText(translate("Staff", "Plan an attestation"))
        self.head.search.set_words(translate("Staff", "Name, post or category"))
        self.list.setAccessibleName(translate("Staff", "What ends, and attestations"))
        self.empty.set_words(
            translate("Staff", "Nothing ends and nothing is planned"),
            translate("Staff", "Categories, certificates and rights to sign stand here by day."),
            [
                Step(
                    translate("Staff", "Enter the categories with their days"),
                    translate("Staff", "On the card of each colleague, as the order says."),
                ),
                Step(
                    translate("Staff", "Plan the attestations"),
                    translate("Staff", "For several colleagues at once, for one day."),
                ),
            ],
        )
