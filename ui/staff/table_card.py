"""The card of a line of the staffing table: who holds it, what it says; or a post outside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from typing_extensions import override

from app.staffing import law_files, speech, staffing_table
from app.staffing.posts import Post
from app.staffing.staffing_table import Line
from ui import language
from ui.parts_card import PartsCard
from ui.staff import words
from ui.staff.line_dialog import LineDialog
from ui.staff.words import translate
from ui.tables import Column
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.staff.table_view import Place


@dataclass(frozen=True, slots=True)
class Holder:
    """A post held, and whose it is."""

    post: Post
    name: str


HOLDERS: tuple[Column[Holder], ...] = (
    Column(
        "name",
        lambda: translate("Staff", "Surname, given name, patronymic"),
        lambda row: row.name,
        kind="name",
        width=170,
        least=110,
        stretch=3,
        optional=False,
    ),
    Column(
        "rate",
        lambda: translate("Staff", "Held"),
        lambda row: words.places(row.post.rate),
        width=104,
        least=90,
        right=True,
    ),
    Column(
        "days",
        lambda: translate("Staff", "Days"),
        lambda row: words.days(row.post.since, row.post.until),
        kind="muted",
        width=190,
        least=120,
        stretch=1,
    ),
)


class TableCard(PartsCard):
    """Enter on a holder opens their card."""

    changed = "staff"
    keys = (
        ("edit", "F2"),
        ("open_colleague", "Ctrl+O"),
        ("remove", ""),
    )
    offered = ("edit", "open_colleague")
    primary = "edit"
    parts = (("held", HOLDERS),)

    def __init__(self, workspace: Workspace) -> None:
        self.known: Mapping[int, Place] = {}
        self.named: Mapping[int, str] = {}
        super().__init__(workspace, name="staff.table.card")
        self.lists["held"].list.activated_id.connect(lambda _post: self.open_colleague())

    @override
    def fill(self, record: int) -> None:
        place = self.known[record]
        self.head.say(language.spoken(place.name), language.spoken(place.unit), [place.badge])
        held = place.staffed.held if place.staffed is not None else (place.post,)
        rows = {
            each.id: Holder(each, self.named.get(each.staff_id, ""))
            for each in held
            if each is not None
        }
        self.lists["held"].show_rows(rows)
        self._show_details(place.staffed.line if place.staffed is not None else place.post)

    def _show_details(self, held: Line | Post | None) -> None:
        if held is None:
            return
        family = law_files.load().family(held.position)
        level = speech.said("level", held.level, language.current()) if held.level else ""
        rows = [
            (translate("Staff", "Name in Russian"), held.name_ru),
            (translate("Staff", "Post by the act"), language.spoken(family.name) if family else ""),
            (translate("Staff", "Profession card"), str(held.card or "")),
            (translate("Staff", "Level"), level),
            (translate("Staff", "Days"), words.days(held.since, held.until)),
        ]
        if isinstance(held, Line):
            rows.append((translate("Staff", "Places"), words.places(held.places)))
            rows.append((translate("Staff", "Approved by"), held.document))
        self.details.show_rows(rows)

    @override
    def suit(self) -> None:
        place = self.known.get(self.record)
        line = place is not None and place.staffed is not None
        self.doing["edit"].setText(self.words()["edit"])
        self.doing["remove"].setEnabled(line)
        self.doing["open_colleague"].setEnabled(self.lists["held"].current is not None)

    # What is done

    def edit(self) -> None:
        """Correct the line of the table, or enter one for a post that none is for."""
        place, line = self.known.get(self.record), self._line()
        if line is not None:
            self.open(LineDialog(self.workspace, self, line.id))
        elif place is not None and place.post is not None:
            self.open(LineDialog(self.workspace, self, like=place.post))

    def open_colleague(self) -> None:
        """Show the whole card of whoever holds the post."""
        holder = self.lists["held"].current
        if holder is not None:
            self.workspace.open_card("staff/list", holder.post.staff_id)

    def remove(self) -> None:
        """Take the line back as a mistake; the posts held stay."""
        store, line = self.workspace.store, self._line()
        if line is not None:
            said = translate("Staff", "Line of the staffing table removed")
            self.do(lambda: staffing_table.remove(store, line.id), said)

    def _line(self) -> Line | None:
        place = self.known.get(self.record)
        return place.staffed.line if place is not None and place.staffed is not None else None

    # Words

    @override
    def part_title(self, key: str) -> str:
        return {
            "held": translate("Staff", "Who holds it"),
            "details": translate("Staff", "Details"),
        }[key]

    @override
    def words(self) -> Mapping[str, str]:
        outside = self.record >= 0 and self._line() is None
        edit, enter = (
            translate("Staff", "Edit the line"),
            translate("Staff", "Enter it in the table"),
        )
        return {
            "edit": enter if outside else edit,
            "open_colleague": translate("Staff", "Open the colleague's card"),
            "remove": translate("Staff", "Remove the line"),
        }

    @override
    def nothing(self) -> Mapping[str, str]:
        return {"held": translate("Staff", "Nobody holds this post on the day.")}
