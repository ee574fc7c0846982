"""Setting numbers aside for a power cut, and annulling what must not count."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.errors import FieldRefusal
from app.paperwork import referrals, register
from app.paperwork.register import Issued
from ui.fields import ChoiceField, DigitsField, FormDialog, Spec, TextField
from ui.papers import words
from ui.workspace import Workspace

translate = QCoreApplication.translate

_USUAL = 10
_MOST = 100


def kinds() -> ChoiceField:
    """Return a choice among the kinds of paper."""
    return ChoiceField([(kind, words.kind(kind)) for kind in register.KINDS])


class ReserveDialog(FormDialog):
    """How many numbers of which kind; they are then written on blank forms by hand."""

    def __init__(self, workspace: Workspace, *, parent: QWidget | None = None) -> None:
        self._workspace = workspace
        specs = (
            Spec("kind", lambda: translate("Papers", "Kind"), kinds),
            Spec("count", lambda: translate("Papers", "How many"), DigitsField),
        )
        super().__init__(specs, self._reserve, name="papers.reserve.ask", parent=parent)
        self.form.show_values({"kind": register.KINDS[0], "count": str(_USUAL)})
        self.set_words(
            self.tr("Set numbers aside"),
            self.tr("Set aside"),
            self.tr("For papers written by hand while there is no power; each is entered later."),
        )

    def _reserve(self, values: dict[str, Any]) -> None:
        store, typed = self._workspace.store, str(values["count"])
        if not typed.isdecimal():
            raise FieldRefusal("count", "count-outside", least=1, most=_MOST)
        held = register.reserve(store, str(values["kind"]), int(typed), self._workspace.today())
        said = self.tr("Set aside: {first} – {last}").format(
            first=held[0].number, last=held[-1].number
        )
        # A number that was given out is never taken back, so there is nothing to undo.
        self._workspace.tell("paper", said, store.last_action)


class AnnulDialog(FormDialog):
    """Why a paper no longer counts; its number is never given again."""

    def __init__(
        self, workspace: Workspace, paper: Issued, *, parent: QWidget | None = None
    ) -> None:
        self._workspace, self._paper = workspace, paper
        specs = (Spec("reason", lambda: translate("Papers", "Reason"), TextField),)
        super().__init__(specs, self._annul, name="papers.annul.ask", parent=parent)
        self.set_words(
            self.tr("Annul № {number}").format(number=paper.number),
            self.tr("Annul"),
            self.tr("The paper stays in the register; a referral without an answer is revoked."),
        )

    def _annul(self, values: dict[str, Any]) -> None:
        self._workspace.do(
            lambda: referrals.annul(self._workspace.store, self._paper.id, str(values["reason"])),
            changed="paper participant",
            said=self.tr("Annulled: № {number}").format(number=self._paper.number),
        )
