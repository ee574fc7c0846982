"""What hangs on a colleague: each thing opens its record, and is given to somebody else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from app.kazakh.dates import short_date
from app.schooling import plans
from app.staffing import handing_over
from app.staffing.handing_over import Hanging
from ui import language
from ui.parts.pill import Badge
from ui.parts_card import PartsCard
from ui.staff.giving import GiveDialog
from ui.staff.printing import HandOverDialog
from ui.staff.words import translate
from ui.tables import Column
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.staff.leaving_view import Leaver


def kind(name: str) -> str:
    """Return what kind of thing hangs."""
    return {
        "referral": translate("Staff", "Referral"),
        "consultation": translate("Staff", "Consultation"),
        "test": translate("Staff", "Test"),
        "adaptation": translate("Staff", "Adaptation"),
        "session": translate("Staff", "Session"),
        "plan_line": translate("Staff", "Plan line"),
    }[name]


@dataclass(frozen=True, slots=True)
class Loose:
    """An unfinished thing as the card lists it; red where its day has passed."""

    hanging: Hanging
    late: bool

    @property
    def id(self) -> int:
        """A number of its own: things of several kinds stand in one list."""
        return self.hanging.id * len(handing_over.KINDS) + handing_over.KINDS.index(
            self.hanging.kind
        )

    @property
    def about(self) -> str:
        """Whom it is about and what it is."""
        hanging = self.hanging
        name, about = language.spoken(hanging.name), language.spoken(hanging.about)
        number = f"№ {hanging.number}" if hanging.number and hanging.kind != "plan_line" else ""
        return " · ".join(part for part in (name, about, number) if part)

    @property
    def badge(self) -> Badge:
        """Its day."""
        day = short_date(self.hanging.on) if self.hanging.on else "–"
        return Badge(day, "err" if self.late else "neutral", live=self.late)


LOOSE: tuple[Column[Loose], ...] = (
    Column(
        "kind",
        lambda: translate("Staff", "Kind"),
        lambda row: kind(row.hanging.kind),
        kind="muted",
        width=120,
        least=100,
        optional=False,
    ),
    Column(
        "about",
        lambda: translate("Staff", "About"),
        lambda row: row.about,
        kind="name",
        width=220,
        least=120,
        stretch=3,
        optional=False,
    ),
    Column(
        "on",
        lambda: translate("Staff", "Day"),
        lambda row: row.badge.text,
        kind="pills",
        width=116,
        least=110,
        badges=lambda row: (row.badge,),
        optional=False,
    ),
)
_DUE = ("referral", "consultation", "adaptation", "session", "plan_line")
"""Kinds whose day is when they fall due; a test's day is when it was taken."""


class LeavingCard(PartsCard):
    """Shift and the arrows choose several; without more than one chosen, all of it is given."""

    changed = "staff session participant paper"
    keys = (
        ("give", "Ctrl+G"),
        ("print_act", "Ctrl+P"),
        ("open_record", ""),
        ("open_colleague", "Ctrl+O"),
    )
    offered = ("give", "print_act", "open_record", "open_colleague")
    primary = "give"
    parts = (("hanging", LOOSE),)

    def __init__(self, workspace: Workspace) -> None:
        self.known: Mapping[int, Leaver] = {}
        super().__init__(workspace, name="staff.leaving.card")
        listed = self.lists["hanging"].list
        listed.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        listed.activated_id.connect(lambda _one: self.open_record())
        listed.selectionModel().selectionChanged.connect(lambda *_: self.suit())

    @override
    def fill(self, record: int) -> None:
        leaver = self.known[record]
        post = language.spoken(leaver.colleague.post)
        self.head.say(leaver.colleague.name.full, post, [leaver.badge])
        today = self.workspace.today()
        found = [
            Loose(each, each.kind in _DUE and each.on is not None and each.on < today)
            for each in handing_over.of(self.workspace.store, record)
        ]
        lines = any(each.hanging.kind == "plan_line" for each in found)
        foot = translate("Staff", "Plan lines go with the sessions that carry them out.")
        self.lists["hanging"].show_rows({each.id: each for each in found}, foot if lines else "")
        counts = Counter(each.hanging.kind for each in found)
        self.details.show_rows(
            [(kind(each), str(counts[each])) for each in handing_over.KINDS if counts[each]]
        )

    @property
    def chosen(self) -> Sequence[Hanging]:
        """What is to be given: the several chosen, else everything."""
        part = self.lists["hanging"]
        picked = [part.rows[each] for each in part.list.selected_ids() if each in part.rows]
        found = picked if len(picked) > 1 else part.rows.values()
        return [each.hanging for each in found]

    @override
    def suit(self) -> None:
        there = self.lists["hanging"].current is not None
        self.doing["give"].setEnabled(there)
        self.doing["give"].setText(self.words()["give"])
        self.doing["print_act"].setEnabled(there)
        self.doing["open_record"].setEnabled(there)

    # What is done

    def give(self) -> None:
        """Ask to whom the unfinished goes."""
        if self.record >= 0 and self.chosen:
            self.open(GiveDialog(self.workspace, self.record, self.chosen, self))

    def print_act(self) -> None:
        """Issue the act by which the unfinished is handed over, for both to sign."""
        if self.record >= 0 and self.chosen:
            self.open(HandOverDialog(self.workspace, self, self.record, self.chosen))

    def open_record(self) -> None:
        """Open what hangs where it belongs."""
        loose = self.lists["hanging"].current
        if loose is None:
            return
        hanging: Hanging = loose.hanging
        store = self.workspace.store
        if hanging.kind == "referral":
            paper = store.row("referral", hanging.id)["paper_id"]
            self.workspace.open_card("papers", int(paper))
        elif hanging.kind == "session":
            self.workspace.open_card("sessions", hanging.id)
        elif hanging.kind == "plan_line":
            plan = plans.get_line(store, hanging.id).plan_id
            self.workspace.open_card("cohorts/plan", plan)
        elif hanging.person_id is not None:
            self.workspace.open_card("participants", hanging.person_id)

    def open_colleague(self) -> None:
        """Show the whole card of the colleague."""
        self.workspace.open_card("staff/list", self.record)

    # Words

    @override
    def part_title(self, key: str) -> str:
        return {
            "hanging": translate("Staff", "Unfinished"),
            "details": translate("Staff", "Counts"),
        }[key]

    @override
    def words(self) -> Mapping[str, str]:
        several = "lists" in self.__dict__ and len(self.lists["hanging"].list.selected_ids()) > 1
        some, whole = translate("Staff", "Give those chosen"), translate("Staff", "Give all of it")
        return {
            "give": some if several else whole,
            "print_act": translate("Staff", "Hand-over act"),
            "open_record": translate("Staff", "Open the record"),
            "open_colleague": translate("Staff", "Open the colleague's card"),
        }

    @override
    def nothing(self) -> Mapping[str, str]:
        return {"hanging": translate("Staff", "Nothing hangs on this colleague.")}
