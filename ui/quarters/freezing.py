"""Closing a period: what is closed, what speaks against it, who signs; and opening it again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import FieldRefusal, Refusal
from app.kazakh.dates import long_date
from app.paperwork import register
from app.quarters import checks, closings, layouts
from app.quarters.closings import Closing
from app.quarters.periods import Period
from ui import documents, language, tasks
from ui.fields import ChoiceField, FormDialog
from ui.guidance import asked
from ui.guidance.dialogs import hand_out
from ui.guidance.errands import Printed
from ui.quarters import check_words, words
from ui.quarters.words import translate
from ui.quarters.work_dialog import Job, WorkDialog
from ui.referrals.remarks import Remarks
from ui.tasks import Cancelled, Progress
from ui.workspace import Workspace

CHANGED = "quarter paper"


class FreezeDialog(WorkDialog):
    """The checks speak for themselves as the dialog opens; nothing of them forbids."""

    def __init__(
        self,
        workspace: Workspace,
        period: Period,
        closed: Callable[[Closing], object],
        parent: QWidget,
    ) -> None:
        self._period, self._closed = period, closed
        rows = (asked.choice("signatory_id", lambda: translate("Quarters", "Signatory")),)
        super().__init__(workspace, rows, name="quarters.freeze", parent=parent)
        self.remarks = Remarks(name="quarters.freeze.remarks")
        self.pin(self.remarks)
        self._fill()
        self._check()

    @override
    def job(self, values: dict[str, Any]) -> Job:
        store, period, signer = self.workspace.store, self._period, values["signatory_id"]
        missing: list[str] = []

        def render(record: Any) -> register.Rendered:
            drawn = documents.render(record)
            missing.extend(drawn.missing)
            return drawn

        def work(told: Progress, stop: Cancelled) -> tuple[Closing, tuple[str, ...]]:
            return closings.freeze(store, period, render, signer, told, stop), tuple(missing)

        return work

    @override
    def said(self) -> str:
        return translate("Quarters", "Closing the period")

    @override
    def landed(self, result: tuple[Closing, tuple[str, ...]]) -> None:
        closing, missing = result
        self.workspace.tell(CHANGED)
        self._closed(closing)
        issued = register.get(self.workspace.store, closing.paper_id)
        hand_out(self.workspace, Printed(closing.id, issued, missing), self.parentWidget())

    @override
    def refuse(self, refusal: Refusal) -> None:
        if getattr(refusal, "field", "") == "period":
            self.refusal.refuse(refusal)
        else:
            super().refuse(refusal)

    def _fill(self) -> None:
        store = self.workspace.store
        field = self.form.fields["signatory_id"]
        assert isinstance(field, ChoiceField)
        field.set_options(asked.signatories(store))
        self.form.show_values({"signatory_id": asked.signs(store)})
        self._say()

    def _say(self) -> None:
        layout = layouts.of(self.workspace.store)
        figures = {code for section in layout.sections for code in section.figures}
        today = long_date(self.workspace.today(), language.current())
        self.set_words(
            translate("Quarters", "Close: {period}").format(period=words.within(self._period)),
            translate("Quarters", "Close and print"),
            " ".join(
                (
                    translate(
                        "Quarters", "Kept: {figures} figures with their lists, dated {day}."
                    ).format(figures=len(figures), day=today),
                    translate("Quarters", "The report takes a number of the register."),
                    translate(
                        "Quarters", "Records can be corrected later; what then differs is shown."
                    ),
                )
            ),
        )

    def _check(self) -> None:
        store, period = self.workspace.store, self._period
        tasks.run(
            self,
            lambda _told, stop: checks.counts(store, period, stop),
            self._show_checks,
        )

    def _show_checks(self, found: Mapping[str, int]) -> None:
        line = translate("Quarters", "{what}: {count}")
        self.remarks.say(
            [
                line.format(what=check_words.title(code), count=count)
                for code, count in found.items()
                if count
            ]
        )

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        if "remarks" in self.__dict__:
            self._say()


class ReopenDialog(FormDialog):
    """The director's act: who opens the period again, and why."""

    def __init__(self, workspace: Workspace, closing: Closing, parent: QWidget) -> None:
        self.workspace, self._closing = workspace, closing
        rows = (
            asked.choice("staff_id", lambda: translate("Quarters", "Opened again by")),
            asked.lines("reason", lambda: translate("Quarters", "Reason")),
        )
        super().__init__(rows, self._reopen, name="quarters.reopen", parent=parent)
        field = self.form.fields["staff_id"]
        assert isinstance(field, ChoiceField)
        field.set_options(asked.signatories(workspace.store))
        self.form.show_values({"staff_id": asked.signs(workspace.store)})
        self.set_words(
            translate("Quarters", "Open again: {period}").format(
                period=words.within(closing.period)
            ),
            translate("Quarters", "Open the period again"),
            " ".join(
                (
                    translate(
                        "Quarters", "The report № {number} stays in the register, annulled."
                    ).format(number=closing.number),
                    translate("Quarters", "The period can be closed anew under another number."),
                    translate("Quarters", "This cannot be taken back."),
                )
            ),
        )

    def _reopen(self, values: dict[str, Any]) -> None:
        if values["staff_id"] is None:
            raise FieldRefusal("staff_id", "field-required")
        store = self.workspace.store
        before = store.last_action
        closings.reopen(store, self._closing.id, values["staff_id"], values["reason"])
        said = translate("Quarters", "Opened again: {period}")
        name = words.within(self._closing.period)
        self.workspace.tell(CHANGED, said.format(period=name), before)
