"""What the dialogs that issue papers of staff share: who signs, how it is issued and handed out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app import centre
from app.papers import Paper
from app.paperwork import register
from app.paperwork.register import Issued, Render
from app.staffing import signing, staff
from app.store.store import Store
from ui import documents
from ui.fields import ChoiceField, Spec
from ui.guidance.dialogs import hand_out
from ui.guidance.errands import Printed
from ui.referrals import words as referral_words
from ui.referrals.deciding import PaperDialog
from ui.referrals.issued import IssuedDialog
from ui.referrals.remarks import Remarks
from ui.staff.words import translate
from ui.workspace import Workspace


class StaffPaperDialog(PaperDialog):
    """Asks what one paper needs and who signs it; once issued, it is handed out.

    A dialog says its ``kind`` of paper, its ``rows``, what they show at first, and how it is
    issued.
    """

    kind = ""

    def __init__(
        self, workspace: Workspace, parent: QWidget | None = None, staff_id: int = -1
    ) -> None:
        self.workspace = workspace
        self.store, self.today = workspace.store, workspace.today()
        self.staff_id = staff_id
        self.whose = "" if staff_id < 0 else staff.get(self.store, staff_id).name.full
        self.paper: IssuedDialog | None = None
        self._printed: Printed | None = None
        rights = signing.on(self.store, self.today)
        able = {each.colleague.id: each.signing() for each in rights if each.covers(self.kind)}
        self.able = list(able.values())
        specs = (*self.rows(), Spec("signatory_id", self._signs, self._signatories))
        name = f"staff.print_{self.kind}"
        super().__init__(workspace, specs, self._issue, name=name, parent=parent)
        self.remarks = Remarks(name=f"{name}.remarks")
        self.pin(self.remarks)
        self.remarks.say(self.warnings())
        self.form.show_values({"signatory_id": self._usual(), **self.fill()})
        self.accepted.connect(self._hand_out)
        next(iter(self.form.fields.values())).editor.setFocus()
        self._retranslate()

    # What a dialog says

    def rows(self) -> Sequence[Spec]:
        """Return what is asked beside who signs."""
        return ()

    def fill(self) -> Mapping[str, Any]:
        """Return what stands in the fields at first."""
        return {}

    def warnings(self) -> Sequence[str]:
        """Return what is to be looked at before the paper is issued; nothing here forbids."""
        return ()

    def heading(self) -> str:
        """Return the dialog's title."""
        raise NotImplementedError

    def issue(self, store: Store, render: Render, values: Mapping[str, Any]) -> Issued:
        """Issue the paper of what was asked."""
        raise NotImplementedError

    # What every such dialog does

    def _issue(self, values: dict[str, Any]) -> None:
        missing: list[str] = []

        def render(record: Paper) -> register.Rendered:
            drawn = documents.render(record)
            missing.extend(drawn.missing)
            return drawn

        issued = self.issue(self.store, render, values)
        self._printed = Printed(max(self.staff_id, 0), issued, tuple(missing))
        self.workspace.tell("paper staff")

    def _hand_out(self) -> None:
        """The number is taken now: a disk that refuses leaves the paper in the register."""
        if self._printed is not None:
            self.paper = hand_out(self.workspace, self._printed, self.parentWidget())

    def _signs(self) -> str:
        return translate("Staff", "Signs the paper")

    def _signatories(self) -> ChoiceField:
        return ChoiceField([(each.id, referral_words.colleague(each)) for each in self.able])

    def _usual(self) -> int | None:
        able = [each.id for each in self.able]
        chosen = int(centre.get(self.store, "signatory") or 0)
        return chosen if chosen in able else next(iter(able), None)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self.set_words(self.heading(), translate("Staff", "Issue"), self.whose)
