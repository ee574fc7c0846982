"""The staffing table on a day: places, who holds them, what is vacant, posts outside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from app.papers import Both
from app.staffing import staff, staffing_table
from app.staffing.posts import Post
from app.staffing.staffing_table import Staffed
from ui import language
from ui.listed_view import ListedView
from ui.parts.empty_state import Step
from ui.parts.pill import Badge
from ui.staff import words
from ui.staff.days import DayRow
from ui.staff.line_dialog import LineDialog
from ui.staff.table_card import TableCard
from ui.staff.words import translate
from ui.tables import Column
from ui.workspace import Workspace

Names: TypeAlias = dict[int, str]


@dataclass(frozen=True, slots=True)
class Place:
    """A line of the table with who holds it, or a post that no line is for."""

    staffed: Staffed | None
    post: Post | None
    holders: str = ""

    @property
    def id(self) -> int:
        """A number of its own: lines and posts stand in one list."""
        if self.staffed is not None:
            return self.staffed.line.id * 2
        assert self.post is not None
        return self.post.id * 2 + 1

    @property
    def name(self) -> Both:
        """The post's name."""
        return self._held.name

    @property
    def unit(self) -> Both:
        """The unit's name."""
        return self._held.unit

    @property
    def _held(self) -> staffing_table.Line | Post:
        held = self.staffed.line if self.staffed is not None else self.post
        assert held is not None
        return held

    @property
    def badge(self) -> Badge:
        """Vacant, full, more held than there is, or outside the table."""
        if self.staffed is None:
            return Badge(translate("Staff", "Outside the table"), "warn")
        free = self.staffed.free
        if free > 0:
            said = translate("Staff", "Vacant: {count}").format(count=words.places(free))
            return Badge(said, "warn", live=True)
        if free < 0:
            said = translate("Staff", "Over by {count}").format(count=words.places(-free))
            return Badge(said, "err", live=True)
        return Badge(translate("Staff", "Taken"), "ok")

    @property
    def said(self) -> str:
        """What is searched."""
        name, unit = self.name, self.unit
        return f"{name.kk} {name.ru} {unit.kk} {unit.ru} {self.holders}"

    @property
    def chips(self) -> Sequence[str]:
        """The chips it stands under."""
        if self.staffed is None:
            return ("outside",)
        return ("vacant" if self.staffed.free > 0 else "over" if self.staffed.free < 0 else "full",)


PLACES: tuple[Column[Place], ...] = (
    Column(
        "name",
        lambda: translate("Staff", "Post"),
        lambda row: language.spoken(row.name),
        kind="name",
        width=230,
        least=130,
        stretch=3,
        optional=False,
    ),
    Column(
        "unit",
        lambda: translate("Staff", "Unit"),
        lambda row: language.spoken(row.unit),
        kind="muted",
        width=150,
        least=80,
        stretch=2,
        from_width=700,
    ),
    Column(
        "holders",
        lambda: translate("Staff", "Who holds it"),
        lambda row: row.holders,
        width=150,
        least=90,
        stretch=2,
        from_width=560,
    ),
    Column(
        "state",
        lambda: translate("Staff", "State"),
        lambda row: row.badge.text,
        kind="pills",
        width=150,
        least=130,
        badges=lambda row: (row.badge,),
    ),
    Column(
        "places",
        lambda: translate("Staff", "Places"),
        lambda row: words.places(row.staffed.line.places) if row.staffed else "–",
        width=104,
        least=90,
        right=True,
    ),
    Column(
        "taken",
        lambda: translate("Staff", "Held"),
        lambda row: words.places(row.staffed.taken if row.staffed else row.post.rate),  # type: ignore[union-attr]
        width=104,
        least=90,
        right=True,
    ),
)


class TableView(ListedView):
    """Today unless another day is chosen above; the sums stand beside it."""

    room = "staff"
    key = "table"
    icon = "table"
    subjects = ("staff",)
    columns = PLACES
    filters = ("", "vacant", "full", "over", "outside")
    always = ("", "vacant", "full")
    alarming = ("over",)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self.ask: QDialog | None = None
        self.table_card = TableCard(workspace)
        super().__init__(workspace, self.table_card, parent)
        self.days = DayRow(workspace, name="staff.table.days")
        self.days.add_note()
        self.head.add_row(self.days)
        self.days.changed.connect(self.look)
        self.retranslate()

    @override
    def found(self) -> Sequence[Place]:
        store = self.workspace.store
        lines, outside = staffing_table.on(store, self.days.on)
        named = {each.id: each.name.short for each in staff.listed(store)}
        found = [Place(each, None, _holders(each.held, named)) for each in lines]
        found += [Place(None, each, named[each.staff_id]) for each in outside]
        self.table_card.known = {each.id: each for each in found}
        self.table_card.named = named
        self._sum(lines)
        return found

    def _sum(self, lines: Sequence[Staffed]) -> None:
        places = sum(each.line.places for each in lines)
        taken = sum(each.taken for each in lines)
        free = sum(each.free for each in lines if each.free > 0)
        said = translate("Staff", "Places {places} · held {taken} · vacant {free}")
        told = {"places": places, "taken": taken, "free": free}
        sums = {name: words.places(number) for name, number in told.items()}
        self.days.note.setText(said.format(**sums) if lines else "")

    @override
    def begin_new(self) -> None:
        """Enter a line of the table."""
        self.ask = LineDialog(self.workspace, self)
        self.ask.recorded.connect(lambda line: self.show_own(line * 2))
        self.ask.open()

    @override
    def chip(self, key: str) -> str:
        return {
            "": translate("Staff", "All"),
            "vacant": translate("Staff", "Vacant"),
            "full": translate("Staff", "Taken"),
            "over": translate("Staff", "Too many"),
            "outside": translate("Staff", "Outside the table"),
        }[key]

    @override
    def reword(self) -> None:
        self.begin.setText(translate("Staff", "New line"))
        self.head.search.set_words(translate("Staff", "Post, unit or name"))
        self.list.setAccessibleName(translate("Staff", "Staffing table"))
        self.days.retranslate()
        self.empty.set_words(
            translate("Staff", "The staffing table is empty"),
            translate("Staff", "Posts and their places stand here against who holds them."),
            [
                Step(
                    translate("Staff", "Enter the lines as the table was approved"),
                    translate("Staff", "The post, its unit, how many places, since when."),
                ),
                Step(
                    translate("Staff", "Enter the posts that colleagues hold"),
                    translate("Staff", "What is vacant then counts itself."),
                ),
            ],
        )


def _holders(held: Sequence[Post], named: Names) -> str:
    return ", ".join(dict.fromkeys(named[each.staff_id] for each in held))
