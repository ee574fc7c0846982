"""A visit to training or a workplace, a period of adaptation, and what came of it (R190-7.7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from typing_extensions import override

from app.guidance import adaptations
from app.guidance.adaptations import Adaptation, Draft
from ui.fields import Spec
from ui.guidance import asked, words
from ui.guidance.choices import standing
from ui.guidance.dialogs import CaseDialog
from ui.guidance.words import translate
from ui.kept_dialog import Options, needed

_OUTCOME = ("outcome", "outcome_on", "outcome_note")


class AdaptationDialog(CaseDialog):
    """With whom, from when to when; opened again it asks what came of it."""

    room = "adaptation"
    role = "employer"

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            asked.choice("kind", lambda: translate("Guidance", "Kind")),
            asked.partner(
                self.store,
                "partner_id",
                lambda: translate("Guidance", "Partner"),
                lambda: "employer",
            ),
            *asked.profession(),
            asked.day(self.workspace, "since", lambda: translate("Guidance", "From")),
            asked.day(self.workspace, "until", lambda: translate("Guidance", "Until")),
            asked.line("mentor", lambda: translate("Guidance", "Mentor")),
            asked.choice("staff_id", lambda: translate("Guidance", "Arranged by")),
            *(self._outcome_rows() if self.record_id is not None else ()),
        )

    def _outcome_rows(self) -> tuple[Spec, ...]:
        return (
            asked.choice("outcome", lambda: translate("Guidance", "What came of it")),
            asked.day(self.workspace, "outcome_on", lambda: translate("Guidance", "On the day")),
            asked.line("outcome_note", lambda: translate("Guidance", "Note")),
        )

    @override
    def options(self) -> Options:
        known = self._record()
        offered: dict[str, Sequence[tuple[object, str]]] = {
            "kind": asked.chosen(adaptations.KINDS, words.visit),
            "staff_id": asked.colleagues(self.store, known.staff_id if known else None),
        }
        if known is not None:
            outcomes = ("", *adaptations.OUTCOMES)
            offered["outcome"] = asked.chosen(outcomes, words.visit_outcome)
        return offered

    @override
    def fill(self) -> Mapping[str, Any]:
        known = self._record()
        if known is not None:
            partner = asked.picked(self.store, known.partner_id)
            return {**asdict(known), "partner_id": partner}
        usual = standing(self.store, self.person.id)
        worker = asked.at_work(self.store)
        return {**usual, "kind": "adaptation", "since": self.today, "staff_id": worker}

    @override
    def draft(self, values: Mapping[str, Any]) -> tuple[Draft, Mapping[str, Any]]:
        needed(values, "kind", "since")
        if values.get("outcome"):
            needed(values, "outcome_on")
        plain = ("kind", "profession_kk", "profession_ru", "since", "until", "mentor", "staff_id")
        rest = {name: values[name] for name in plain}
        draft = Draft(person_id=self.person.id, partner_id=values["partner_id"].id, **rest)
        return draft, {name: values.get(name) for name in _OUTCOME}

    @override
    def keep(self, draft: tuple[Draft, Mapping[str, Any]]) -> int:
        period, came = draft
        if self.record_id is None:
            return adaptations.record(self.store, period)
        day, note = came["outcome_on"] or self.today, came["outcome_note"]
        with self.store.transaction("adaptation.correct", self.person.name.full):
            adaptations.correct(self.store, self.record_id, period)
            adaptations.conclude(self.store, self.record_id, came["outcome"] or "", day, note)
        return self.record_id

    @override
    def remove(self, record_id: int) -> None:
        adaptations.remove(self.store, record_id)

    @override
    def adapt(self) -> None:
        if self.record_id is not None:
            known = bool(self.form.fields["outcome"].value())
            for name in ("outcome_on", "outcome_note"):
                self.form.fields[name].setVisible(known)

    @override
    def heading(self) -> str:
        return self.tr("Visit or adaptation")

    @override
    def said(self) -> str:
        return self.tr("Visit recorded: {name}").format(name=self.person.name.full)

    def _record(self) -> Adaptation | None:
        return None if self.record_id is None else adaptations.get(self.store, self.record_id)
