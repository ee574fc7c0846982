"""The printed register of a period, and the list saved as a table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app import centre
from app.exchange import writing
from app.kazakh.dates import short_date
from app.paperwork import other_papers, register
from app.paperwork.listing import ListRow
from app.paperwork.register import Issued
from app.staffing import staff
from app.store.store import Store
from ui.fields import ChoiceField, Spec
from ui.papers import columns, periods, words
from ui.papers.periods import Period
from ui.referrals import words as referral_words
from ui.referrals.deciding import PaperDialog
from ui.referrals.issued import IssuedDialog
from ui.workspace import Workspace

translate = QCoreApplication.translate


class RegisterDialog(PaperDialog):
    """The period, the kind and who signs; the register is itself a paper with a number."""

    def __init__(
        self, workspace: Workspace, period: Period, kind: str, *, parent: QWidget | None = None
    ) -> None:
        self._paper: Issued | None = None
        specs = (
            *periods.specs(workspace),
            Spec("kind", lambda: translate("Papers", "Kind"), _kinds),
            Spec("signatory_id", lambda: translate("Papers", "Signs"), self._signatories),
        )
        self.able = staff.signatories(workspace.store, workspace.today())
        super().__init__(workspace, specs, self._issue, name="papers.register.ask", parent=parent)
        first, last = period
        if first is None or last is None:
            first, last = periods.days("quarter", workspace.today())
        shown = {"first": first, "last": last, "kind": kind, "signatory_id": self._usual()}
        self.form.show_values(shown)
        self.accepted.connect(self._hand_out)
        self._say()

    def _say(self) -> None:
        self.set_words(
            self.tr("Print the register"),
            self.tr("Issue"),
            self.tr("All papers of these days, the annulled and the reserved ones included."),
        )

    def _signatories(self) -> ChoiceField:
        return ChoiceField([(each.id, referral_words.colleague(each)) for each in self.able])

    def _usual(self) -> int | None:
        able = [each.id for each in self.able]
        chosen = int(centre.get(self.workspace.store, "signatory") or 0)
        return chosen if chosen in able else next(iter(able), None)

    def _issue(self, values: dict[str, Any]) -> None:
        # reportlab comes with the first paper drawn, never before the window is shown
        from reports import batch

        first, last = periods.settled(values["first"], values["last"])
        store, today = self.workspace.store, self.workspace.today()
        kind, signer = str(values["kind"] or ""), values["signatory_id"]
        self._paper = other_papers.print_register(
            store, first, last, today, batch.render, kind, signer
        )
        said = self.tr("Register № {number} is issued").format(number=self._paper.number)
        self.workspace.tell("paper", said, store.last_action)

    def _hand_out(self) -> None:
        """The number is taken now: a disk that refuses leaves the paper in the register."""
        if self._paper is not None:
            IssuedDialog(self.workspace, self._paper, self.parentWidget()).open()


def _kinds() -> ChoiceField:
    offered: list[tuple[object, str]] = [("", translate("Papers", "All kinds"))]
    return ChoiceField([*offered, *((kind, words.kind(kind)) for kind in register.KINDS)])


def write_table(path: Path, held: Sequence[ListRow], store: Store) -> None:
    """Write the list as a spreadsheet, one row a paper."""
    today = store.today()
    titles = [
        translate("Papers", "Number"),
        translate("Papers", "Date"),
        translate("Papers", "Kind"),
        translate("Papers", "To whom"),
        translate("Papers", "Addressee"),
        translate("Papers", "State"),
        translate("Papers", "Answer by"),
        translate("Papers", "Copies"),
        translate("Papers", "Note"),
    ]
    rows = [
        [
            row.paper.number,
            row.paper.dated,
            columns.kind(row),
            row.paper.to_whom,
            row.paper.addressee,
            words.standing(row.standing(today)),
            row.answer_by,
            words.printings(row.paper),
            row.paper.reason,
        ]
        for row in held
    ]
    writing.write_xlsx(path, [(translate("Papers", "Register of papers"), titles, rows)])


def table_name(period: Period) -> str:
    """Return a file name for the list: the document and its days, never a person."""
    first, last = period
    ends = f"-{short_date(first)}-{short_date(last)}" if first and last else ""
    return f"register{ends}.xlsx"
