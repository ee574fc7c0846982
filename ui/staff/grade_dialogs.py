"""Categories and attestations: what a commission held, and what an order gave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.staffing import attestations, categories, decisions, entries, laws
from app.store.store import Store
from ui.fields import ChoiceField, Spec
from ui.guidance import asked
from ui.guidance.asked import Option
from ui.kept_dialog import Options, needed
from ui.parts.button import Button
from ui.staff import dialogs, words
from ui.staff.dialogs import StaffDialog
from ui.staff.words import translate
from ui.workspace import Workspace

_LEVELS = ("high", "mid")


class CategoryDialog(StaffDialog):
    """A category with the act it was given under; ``attestation`` is the one that gave it."""

    room = "category"
    book = categories.BOOK

    def __init__(
        self,
        workspace: Workspace,
        staff_id: int,
        parent: QWidget | None = None,
        record_id: int | None = None,
        *,
        attestation: int | None = None,
    ) -> None:
        self._attestation = attestation
        super().__init__(workspace, staff_id, parent, record_id)

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            asked.choice("act", lambda: translate("Staff", "Under the act")),
            asked.choice("category", lambda: translate("Staff", "Category")),
            asked.choice("level", lambda: translate("Staff", "Level")),
            asked.line("order_number", lambda: translate("Staff", "Order number")),
            asked.day(self.workspace, "order_date", lambda: translate("Staff", "Order of")),
            asked.day(self.workspace, "since", lambda: translate("Staff", "Valid from")),
            asked.day(
                self.workspace,
                "until",
                lambda: translate("Staff", "Valid until"),
                lambda: translate("Staff", "As the order says; left empty: without a term"),
            ),
            asked.lines("note", lambda: translate("Staff", "Note")),
        )

    @override
    def options(self) -> Options:
        return {
            "act": _acts(self.store),
            "category": dialogs.answers("category", categories.GIVEN),
            "level": dialogs.answers("level", _LEVELS, untold=translate("Staff", "Not told")),
        }

    @override
    def usual(self) -> Mapping[str, Any]:
        """A category that an attestation gave rests on its order."""
        newest = next((each for each in _acts(self.store) if each[0]), None)
        shown: dict[str, Any] = {"act": newest[0] if newest else "", "level": dialogs.NOT_TOLD}
        if self._attestation is None:
            return shown
        held = attestations.get(self.store, self._attestation)
        rest = {name: getattr(held, name) for name in ("category", "level", "order_number")}
        return {**shown, **rest, "order_date": held.order_date, "since": held.order_date}

    @override
    def made(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        needed(values, "category")
        return dialogs.coded(values, "act", "category", "level")

    @override
    def keep(self, draft: categories.Draft) -> int:
        if self._attestation is not None and self.record_id is None:
            return attestations.grant(self.store, self._attestation, draft)
        return super().keep(draft)

    @override
    def adapt(self) -> None:
        """Offer the categories of the act's own ladder."""
        act = laws.of(self.store).acts.get(dialogs.text(self.form.fields["act"].value()))
        ladder = [one for one in (act.ladder if act else ()) if one != "none"]
        field = self.form.fields["category"]
        assert isinstance(field, ChoiceField)
        field.set_options(dialogs.answers("category", ladder or categories.GIVEN))

    @override
    def heading(self) -> str:
        return translate("Staff", "Category")


class AttestationDialog(StaffDialog):
    """An attestation as planned; once it is held, its result, the order and the decision."""

    room = "attestation"
    book = attestations.BOOK

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            asked.day(self.workspace, "planned_on", lambda: translate("Staff", "Planned for")),
            asked.choice("purpose", lambda: translate("Staff", "Purpose")),
            asked.choice("category", lambda: translate("Staff", "Category")),
            asked.choice("level", lambda: translate("Staff", "Level")),
            asked.choice("result", lambda: translate("Staff", "Result")),
            asked.day(self.workspace, "held_on", lambda: translate("Staff", "Held on")),
            asked.line("order_number", lambda: translate("Staff", "Order number")),
            asked.day(self.workspace, "order_date", lambda: translate("Staff", "Order of")),
            asked.choice("decision_id", lambda: translate("Staff", "Decision")),
            asked.lines("note", lambda: translate("Staff", "Note")),
        )

    @override
    def options(self) -> Options:
        not_held = translate("Staff", "Not held yet")
        none = translate("Staff", "None entered")
        known: list[Option] = [
            (each.id, words.decision(self.store, each))
            for each in decisions.of(self.store, self.staff_id)
        ]
        return {
            "purpose": dialogs.answers("purpose", attestations.PURPOSES),
            "category": dialogs.answers("category", categories.GIVEN),
            "level": dialogs.answers("level", _LEVELS, untold=translate("Staff", "Not told")),
            "result": dialogs.answers("result", attestations.RESULTS, untold=not_held),
            "decision_id": [(0, none), *known],
        }

    @override
    def usual(self) -> Mapping[str, Any]:
        untold = dialogs.NOT_TOLD
        return {"purpose": "category", "level": untold, "result": untold, "decision_id": 0}

    @override
    def shown(self, draft: attestations.Draft) -> Mapping[str, Any]:
        return {**asdict(draft), "decision_id": draft.decision_id or 0}

    @override
    def made(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        rest = dialogs.coded(values, "purpose", "category", "level", "result")
        if rest["purpose"] == "post":
            rest["category"] = ""
        else:
            needed(values, "category")
        return {**rest, "decision_id": values["decision_id"] or None}

    @override
    def keep(self, draft: attestations.Draft) -> int:
        if self.record_id is None:
            return attestations.add(self.store, draft)
        known = attestations.get(self.store, self.record_id)
        planned = replace(
            attestations.draft_of(known),
            planned_on=draft.planned_on,
            purpose=draft.purpose,
            category=draft.category,
            level=draft.level,
            note=draft.note,
        )
        whose = entries.whose(self.store, known)
        with self.store.transaction("staff_attestation.change", whose):
            attestations.change(self.store, self.record_id, planned)
            attestations.conclude(
                self.store,
                self.record_id,
                draft.held_on,
                draft.result,
                draft.order_number,
                draft.order_date,
                draft.decision_id,
            )
        return self.record_id

    @override
    def adapt(self) -> None:
        fields = self.form.fields
        sought, result = fields["purpose"].value() != "post", fields["result"].value()
        held = result in ("passed", "failed")
        for name in ("category", "level"):
            fields[name].setVisible(sought)
        fields["result"].setVisible(self.record_id is not None)
        for name in ("held_on", "order_number", "order_date", "decision_id"):
            fields[name].setVisible(held)
        if "_grant" in self.__dict__:
            self._grant.setVisible(self._grants())

    @override
    def heading(self) -> str:
        return translate("Staff", "Attestation")

    @override
    def _assemble(self) -> None:
        super()._assemble()
        self._grant = Button("", "link", name=f"{self.objectName()}.grant")
        self._buttons.insertWidget(1, self._grant)
        self._grant.clicked.connect(self.grant)
        self._grant.setVisible(self._grants())
        self._retranslate()

    def grant(self) -> None:
        """Enter the category that the attestation gave."""
        self.reject()  # what is half typed stays
        if self.record_id is not None:
            self.next_wanted.emit("grant", self.record_id)

    def _grants(self) -> bool:
        """Only a passed attestation on the books gives a category, and only one."""
        if self.record_id is None:
            return False
        known = attestations.get(self.store, self.record_id)
        return known.result == "passed" and known.category_id is None and bool(known.category)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        if "_grant" in self.__dict__:
            self._grant.set_words(translate("Staff", "Enter the category given…"))


def _acts(store: Store) -> list[Option]:
    """Return the acts that know categories, the newest first, and that none is named."""
    known = sorted(laws.of(store).acts.values(), key=lambda each: each.since, reverse=True)
    named: list[Option] = [(each.key, words.act(each)) for each in known if each.ladder]
    return [*named, (dialogs.NOT_TOLD, translate("Staff", "Not told"))]
