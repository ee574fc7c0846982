"""Accepting what an agency delivered in some days, and ending a contract before its time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from app.agencies import contracts, deliveries, settlements
from app.agencies.contracts import Contract
from app.errors import FieldRefusal
from ui import language
from ui.agencies import words
from ui.agencies.words import translate
from ui.fields import ChoiceField, FormDialog
from ui.guidance import asked
from ui.parts.label import Label
from ui.workspace import Workspace


class AcceptDialog(FormDialog):
    """Counts, as the days are typed, what of each service is accepted in them and what it costs."""

    def __init__(
        self,
        workspace: Workspace,
        contract: Contract,
        accepted: Callable[[int], object],
        parent: QWidget,
    ) -> None:
        self._workspace, self._contract, self._accepted = workspace, contract, accepted
        rows = (
            asked.day(workspace, "first", lambda: translate("Agencies", "Period from")),
            asked.day(workspace, "last", lambda: translate("Agencies", "Period until")),
            asked.day(workspace, "accepted_on", lambda: translate("Agencies", "Accepted on")),
            asked.lines("remarks", lambda: translate("Agencies", "Remarks")),
            asked.choice("signatory_id", lambda: translate("Agencies", "Signatory")),
        )
        super().__init__(rows, self._accept, name="agencies.accept", parent=parent)
        self.counts = Label("", "small", wrap=True, name="agencies.accept.counts")
        self.pin(self.counts)
        self._fill()
        self.form.changed.connect(self._count)
        self._count()

    def _fill(self) -> None:
        store, today = self._workspace.store, self._workspace.today()
        field = self.form.fields["signatory_id"]
        assert isinstance(field, ChoiceField)
        field.set_options(asked.signatories(store))
        known = deliveries.acceptances(store, self._contract.id)
        first, last = self._contract.first, self._contract.last
        assert first is not None
        assert last is not None
        if known:
            first = min(max(each.last for each in known) + timedelta(days=1), last)
        usual = {"first": first, "last": max(first, min(last, today)), "accepted_on": today}
        self.form.show_values({**usual, "signatory_id": asked.signs(store)})
        self.set_words(
            translate("Agencies", "Accept services: {name}").format(
                name=words.contract_name(self._contract)
            ),
            translate("Agencies", "Accept"),
            translate("Agencies", "Counted from the sessions held; nothing is typed twice."),
        )

    def _count(self) -> None:
        first, last = (self.form.fields[name].value() for name in ("first", "last"))
        if first is None or last is None or last < first:
            self.counts.setText("")
            return
        settled = settlements.of(self._workspace.store, self._contract, first, last)
        line = translate("Agencies", "{name}: {count} of {delivered}")
        said = [
            line.format(
                name=language.spoken(each.name), count=each.accepted, delivered=each.delivered
            )
            for each in settled
        ]
        total = settlements.total(settled)
        if total is not None:
            said.append(translate("Agencies", "In all: {sum}").format(sum=words.tenge(total)))
        self.counts.setText("\n".join(said))

    def _accept(self, values: dict[str, Any]) -> None:
        for name in ("first", "last", "accepted_on"):
            if values[name] is None:
                raise FieldRefusal(name, "field-required")
        store, before = self._workspace.store, self._workspace.store.last_action
        made = deliveries.accept(store, self._contract.id, **values)
        said = translate("Agencies", "Services accepted: {days}")
        days = words.days(values["first"], values["last"])
        self._workspace.tell("partner", said.format(days=days), before)
        self._accepted(made)


def end(workspace: Workspace, contract: Contract, parent: QWidget) -> FormDialog:
    """End a contract before its time, with the reason."""

    def work(values: dict[str, Any]) -> None:
        day: date | None = values["ended_on"]
        if day is None:
            raise FieldRefusal("ended_on", "field-required")
        before = workspace.store.last_action
        contracts.end(workspace.store, contract.id, day, values["reason"])
        workspace.tell("partner", translate("Agencies", "Contract ended early"), before)

    rows = (
        asked.day(workspace, "ended_on", lambda: translate("Agencies", "Its last day")),
        asked.line("reason", lambda: translate("Agencies", "Reason")),
    )
    dialog = FormDialog(rows, work, name="agencies.end", parent=parent)
    dialog.form.show_values({"ended_on": workspace.today()})
    dialog.set_words(
        translate("Agencies", "End early: {name}").format(name=words.contract_name(contract)),
        translate("Agencies", "End the contract"),
        translate("Agencies", "Sessions after that day no longer count under it."),
    )
    return dialog
