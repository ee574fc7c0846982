"""Who may sign what on a day: by a right of their own, or standing in for a colleague."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from app import centre
from app.staffing import signing, substitutions
from app.staffing.signing import Right
from app.staffing.substitutions import Substitution
from ui import language
from ui.fields import ChoiceField, FormDialog
from ui.guidance import asked
from ui.listed_view import ListedView
from ui.papers import words as paper_words
from ui.parts.empty_state import Step
from ui.parts.pill import Badge
from ui.staff import entering, words
from ui.staff.days import DayRow
from ui.staff.signing_card import SigningCard
from ui.staff.words import translate
from ui.tables import Column
from ui.workspace import Workspace

ANY = ""


@dataclass(frozen=True, slots=True)
class Signer:
    """A right on the day looked at, and the substitution it rests on, if any."""

    right: Right
    substitution: Substitution | None

    @property
    def id(self) -> int:
        """A number of its own: a colleague may have a right and stand in for others too."""
        held = self.substitution
        return self.right.colleague.id * 2 if held is None else held.id * 2 + 1

    @property
    def said(self) -> str:
        """What is searched."""
        right = self.right
        posts = f"{right.post.kk} {right.post.ru} {right.basis.kk} {right.basis.ru}"
        return f"{right.colleague.name.full} {posts}"

    @property
    def chips(self) -> Sequence[str]:
        """The chips it stands under."""
        return ("own" if self.substitution is None else "instead",)

    @property
    def kinds(self) -> str:
        """What may be signed under it."""
        named = [paper_words.kind(each) for each in self.right.kinds]
        return ", ".join(named) or translate("Staff", "Every paper")

    @property
    def badge(self) -> Badge:
        """Whether it is a right of one's own."""
        if self.substitution is None:
            return Badge(translate("Staff", "Own right"), "ok")
        absent = self.right.absent
        if absent is None:
            return Badge(translate("Staff", "Stands in"), "tint")
        said = translate("Staff", "In place of {name}").format(name=absent.name.short)
        return Badge(said, "tint")


SIGNERS: tuple[Column[Signer], ...] = (
    Column(
        "name",
        lambda: translate("Staff", "Surname, given name, patronymic"),
        lambda row: row.right.colleague.name.full,
        kind="name",
        width=210,
        least=130,
        stretch=3,
        optional=False,
    ),
    Column(
        "post",
        lambda: translate("Staff", "Signs as"),
        lambda row: language.spoken(row.right.post),
        width=150,
        least=90,
        stretch=2,
    ),
    Column(
        "kinds",
        lambda: translate("Staff", "What"),
        lambda row: row.kinds,
        kind="muted",
        width=130,
        least=90,
        stretch=2,
    ),
    Column(
        "days",
        lambda: translate("Staff", "Days"),
        lambda row: words.days(row.right.since, row.right.until),
        kind="muted",
        width=170,
        least=120,
        from_width=760,
    ),
    Column(
        "how",
        lambda: translate("Staff", "By what right"),
        lambda row: row.badge.text,
        kind="pills",
        width=160,
        least=130,
        badges=lambda row: (row.badge,),
        from_width=560,
    ),
)


class SigningView(ListedView):
    """The day and the kind of paper are chosen above; everybody listed may sign it then."""

    room = "staff"
    key = "signing"
    icon = "shield-check"
    subjects = ("staff", "settings")
    columns = SIGNERS
    filters = ("", "own", "instead")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self.ask: QDialog | None = None
        self.signing_card = SigningCard(workspace)
        super().__init__(workspace, self.signing_card, parent)
        self.days = DayRow(workspace, name="staff.signing.days")
        self.kind = self.days.add_choice("kind", lambda: translate("Staff", "Paper"))
        self._offer()
        self.kind.set_value(ANY)
        self.head.add_row(self.days)
        self.days.changed.connect(self.look)
        self.retranslate()

    @override
    def found(self) -> Sequence[Signer]:
        store, day = self.workspace.store, self.days.on
        standing = substitutions.on(store, day)
        found = [Signer(each, _behind(each, standing)) for each in signing.on(store, day)]
        kind = self.kind.value()
        wanted = [each for each in found if kind in (ANY, None) or each.right.covers(str(kind))]
        self.signing_card.known = {each.id: each for each in wanted}
        return wanted

    @override
    def begin_new(self) -> None:
        """Ask who stands in, then for whom and by which order."""
        chosen: list[int] = []
        asks = FormDialog(
            [asked.choice("staff", lambda: translate("Staff", "Who stands in"))],
            lambda values: chosen.append(int(values["staff"])),
            name="staff.substitute.ask",
            parent=self,
        )
        field = asks.form.fields["staff"]
        assert isinstance(field, ChoiceField)
        offered = asked.colleagues(self.workspace.store)
        field.set_options(offered)
        current = self.signing_card.known.get(self.list.current_id)
        first = current.right.colleague.id if current else offered[0][0] if offered else None
        field.set_value(first)
        title = translate("Staff", "Who may sign for somebody else")
        asks.set_words(title, translate("Staff", "Go on"))
        asks.accepted.connect(lambda: self._enter(chosen[0]))
        self.ask = asks
        asks.open()

    def _enter(self, staff_id: int) -> None:
        self.ask = entering.dialog(self.workspace, "substitution", staff_id, -1, self)
        self.ask.open()

    @override
    def chip(self, key: str) -> str:
        return {
            "": translate("Staff", "All"),
            "own": translate("Staff", "By their own right"),
            "instead": translate("Staff", "Standing in"),
        }[key]

    @override
    def reword(self) -> None:
        self.begin.setText(translate("Staff", "New substitution"))
        self.head.search.set_words(translate("Staff", "Name, post or basis"))
        self.list.setAccessibleName(translate("Staff", "Who may sign"))
        self.days.retranslate()
        self._offer()
        self.empty.set_words(
            translate("Staff", "Nobody may sign on this day"),
            translate("Staff", "A paper names whoever may sign it on its day, and by what right."),
            [
                Step(
                    translate("Staff", "Enter the right to sign"),
                    translate("Staff", "In the form of the colleague, with its basis and days."),
                ),
                Step(
                    translate("Staff", "Enter who stands in"),
                    translate("Staff", "By which order, from when to when, for which papers."),
                ),
            ],
        )

    def _offer(self) -> None:
        kinds = [(each, paper_words.kind(each)) for each in centre.PAPER_KINDS]
        self.kind.set_options([(ANY, translate("Staff", "Any paper")), *kinds])


def _behind(right: Right, standing: Sequence[Substitution]) -> Substitution | None:
    """Return the substitution that a right rests on; one's own rests on none."""
    wanted = (right.colleague.id, right.basis, right.since, right.until, right.kinds)
    return next(
        (
            each
            for each in standing
            if (each.staff_id, each.basis, each.since, each.until, each.kinds) == wanted
        ),
        None,
    )
