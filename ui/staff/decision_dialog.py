"""A decision entered by a person: granted or not, by which order; the advice stands beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.staffing import decisions, laws, speech
from app.staffing.qualifications import Verdict
from ui import language
from ui.fields import ChoiceField, Spec
from ui.guidance import asked
from ui.guidance.asked import Option
from ui.kept_dialog import Options, needed
from ui.parts.label import Label
from ui.staff import dialogs, judging, words
from ui.staff.dialogs import StaffDialog
from ui.staff.words import translate
from ui.workspace import Workspace


class DecisionDialog(StaffDialog):
    """A decision by an order; the advice of its day stands beside it and binds nobody.

    ``rules`` are offered to choose from; one decided before can only be looked at and taken back.
    """

    room = "decision"

    def __init__(
        self,
        workspace: Workspace,
        staff_id: int,
        parent: QWidget | None = None,
        record_id: int | None = None,
        *,
        day: date | None = None,
        rule: str = "",
    ) -> None:
        self._rule = rule
        self._day = day or workspace.today()
        self._advised: dict[tuple[str, date], Verdict] = {}
        self._asked_of: date | None = None
        super().__init__(workspace, staff_id, parent, record_id)

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            asked.day(self.workspace, "decided_on", lambda: translate("Staff", "Decided on")),
            asked.choice(
                "rule",
                lambda: translate("Staff", "On what"),
                lambda: translate("Staff", "The rules of the day of the decision"),
            ),
            asked.choice("kind", lambda: translate("Staff", "Kind")),
            asked.choice("granted", lambda: translate("Staff", "Decision")),
            asked.line("order_number", lambda: translate("Staff", "Order number")),
            asked.lines(
                "reason",
                lambda: translate("Staff", "Reason"),
                hint=lambda: translate("Staff", "Needed where it differs from the advice"),
            ),
        )

    @override
    def options(self) -> Options:
        return {
            "rule": self._rules(self._day),
            "kind": [
                ("category", translate("Staff", "On a category")),
                ("appointment", translate("Staff", "On the appointment")),
            ],
            "granted": [
                ("yes", translate("Staff", "Granted")),
                ("no", translate("Staff", "Not granted")),
            ],
        }

    @override
    def fill(self) -> Mapping[str, Any]:
        if self.record_id is None:
            return {"decided_on": self._day, "rule": self._rule, "kind": "category"}
        known = decisions.get(self.store, self.record_id)
        return {**asdict(known), "granted": "yes" if known.granted else "no"}

    @override
    def begin(self) -> None:
        if self.record_id is not None:
            known = decisions.get(self.store, self.record_id)
            self._day, self._rule = known.decided_on or self._day, known.rule
        super().begin()
        if self.record_id is not None:
            for field in self.form.fields.values():
                field.setEnabled(False)
            self.accept_button.hide()

    @override
    def draft(self, values: Mapping[str, Any]) -> decisions.Draft:
        needed(values, "rule", "granted")
        return decisions.Draft(
            self.staff_id,
            kind=dialogs.text(values["kind"]) or "category",
            rule=dialogs.text(values["rule"]),
            granted=values["granted"] == "yes",
            decided_on=values["decided_on"],
            order_number=values["order_number"],
            reason=values["reason"],
        )

    @override
    def keep(self, draft: decisions.Draft) -> int:
        return decisions.decide(self.store, draft)

    @override
    def adapt(self) -> None:
        """Offer the rules of the day typed, and say what the judge advises on the one chosen."""
        day = self.form.fields["decided_on"].value()
        field = self.form.fields["rule"]
        assert isinstance(field, ChoiceField)
        if isinstance(day, date) and self.record_id is None and day != self._asked_of:
            field.set_options(self._rules(day))
        said = self._said()
        self.advice.setText("\n".join(said))
        self.advice.setVisible(bool(said))

    @override
    def warn(self, draft: decisions.Draft) -> Sequence[str]:
        """Say that the decision is another than the advice, once it is."""
        if self.record_id is not None or draft.decided_on is None:
            return ()
        advised = self._advice(draft.rule, draft.decided_on).state
        if not decisions.differs(advised, draft.granted):
            return ()
        return [translate("Staff", "The decision differs from the advice: it needs a reason.")]

    def _said(self) -> list[str]:
        day = self.form.fields["decided_on"].value()
        rule = dialogs.text(self.form.fields["rule"].value())
        if self.record_id is not None:
            return [words.advised(decisions.get(self.store, self.record_id).advised)]
        if not isinstance(day, date) or not rule:
            return []
        verdict = self._advice(rule, day)
        return [words.advised(verdict.state), *speech.missing(verdict, language.current())]

    def _advice(self, rule: str, day: date) -> Verdict:
        if (rule, day) not in self._advised:
            self._advised[rule, day] = decisions.advice(self.store, self.staff_id, rule, day)
        return self._advised[rule, day]

    def _rules(self, day: date) -> list[Option]:
        self._asked_of = day
        law = laws.of(self.store)
        found = judging.rules_on(self.store, self.staff_id, day)
        if self.record_id is not None and self._rule in law.rules:
            found = [law.rules[self._rule]]
        return [(each.id, words.rule(law, each)) for each in found]

    @override
    def _assemble(self) -> None:
        self.advice = Label("", "small", "muted", wrap=True, name=f"{self.objectName()}.advice")
        self.pin(self.advice)
        super()._assemble()

    @override
    def remove(self, record_id: int) -> None:
        decisions.remove(self.store, record_id)

    @override
    def heading(self) -> str:
        return translate("Staff", "Decision")

    @override
    def said(self) -> str:
        name = self.colleague.name.full
        return translate("Staff", "Decision entered: {name}").format(name=name)
