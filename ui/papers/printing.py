"""Printing: a copy of a paper as it was issued, or the register of a period."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app import centre
from app.errors import Refusal
from app.exchange import writing
from app.kazakh.dates import short_date
from app.paperwork import other_papers, register
from app.paperwork.listing import ListRow
from app.paperwork.register import Issued
from app.staffing import staff
from app.store.store import Store
from ui import documents, language
from ui.fields import ChoiceField, FormDialog, Spec
from ui.papers import columns, periods, words
from ui.papers.periods import Period
from ui.workspace import Workspace

translate = QCoreApplication.translate


def copy(workspace: Workspace, paper_id: int) -> tuple[int, Path]:
    """Print the stored bytes once more; return which copy it is, and the file it is in.

    The first printing is copy one. The file is written before the copy is counted, so that a
    disk that refuses leaves nothing counted that nobody has.
    """
    paper = register.get(workspace.store, paper_id)
    body = register.bytes_of(workspace.store, paper_id)
    kept = workspace.documents.keep(documents.name_of(paper), body)
    _, number = register.reprint(workspace.store, paper_id)
    workspace.documents.print(kept)
    return number + 1, kept


class RegisterDialog(FormDialog):
    """The period, the kind and who signs; the register is itself a paper with a number."""

    not_written = Signal(object)

    def __init__(
        self, workspace: Workspace, period: Period, kind: str, *, parent: QWidget | None = None
    ) -> None:
        self._workspace = workspace
        specs = (
            *periods.specs(workspace),
            Spec("kind", lambda: translate("Papers", "Kind"), _kinds),
            Spec("signatory_id", lambda: translate("Papers", "Signs"), self._signatories),
        )
        super().__init__(specs, self._print, name="papers.register.ask", parent=parent)
        first, last = period
        if first is None or last is None:
            first, last = periods.days("quarter", workspace.today())
        self.form.show_values(
            {"first": first, "last": last, "kind": kind, "signatory_id": self._default()}
        )
        self.set_words(
            self.tr("Print the register"),
            self.tr("Print"),
            self.tr("All papers of these days, the annulled and the reserved ones included."),
        )

    def _signatories(self) -> ChoiceField:
        return ChoiceField(signatories(self._workspace))

    def _default(self) -> int | None:
        return default_signatory(self._workspace)

    def _print(self, values: dict[str, Any]) -> None:
        # reportlab comes with the first paper drawn, never before the window is shown
        from reports import batch

        first, last = periods.settled(values["first"], values["last"])
        store, kind = self._workspace.store, str(values["kind"] or "")
        signer = values["signatory_id"]
        issued = other_papers.print_register(
            store, first, last, self._workspace.today(), batch.render, kind, signer
        )
        said = self.tr("Register № {number} is issued").format(number=issued.number)
        self._workspace.tell("paper", said, store.last_action)
        self._hand_out(issued)

    def _hand_out(self, issued: Issued) -> None:
        """The number is taken: a disk that refuses now must not make it be taken twice."""
        body = register.bytes_of(self._workspace.store, issued.id)
        name = documents.name_of(issued)
        try:
            self._workspace.documents.show(self._workspace.documents.keep(name, body))
        except Refusal as refusal:
            told = Refusal("paper-not-written", number=issued.number, file=name)
            told.__cause__ = refusal
            self.not_written.emit(told)


def signatories(workspace: Workspace) -> list[tuple[object, str]]:
    """Return who may sign today, as answers of a choice."""
    able = staff.signatories(workspace.store, workspace.today())
    return [(each.id, f"{each.name.short}, {language.spoken(each.post)}") for each in able]


def default_signatory(workspace: Workspace) -> int | None:
    """Return who signs unless somebody else is chosen: the centre's own choice if able today."""
    able = [each.id for each in staff.signatories(workspace.store, workspace.today())]
    chosen = int(centre.get(workspace.store, "signatory") or 0)
    return chosen if chosen in able else next(iter(able), None)


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
