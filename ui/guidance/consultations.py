"""A consultation written down: the day, by whom, what was said in confidence, what was agreed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from app.guidance import consultations
from app.guidance.consultations import CONFIDENTIAL, Draft
from ui.fields import Picked, Spec
from ui.guidance import asked, words
from ui.guidance.confidential import Band
from ui.guidance.dialogs import CaseDialog
from ui.guidance.words import translate
from ui.kept_dialog import Options, needed
from ui.parts.pane import Hairline

_SOMEBODY_ELSE = 0


class ConsultationDialog(CaseDialog):
    """Asks first what is told in confidence, in a block of its own, then what may be read."""

    room = "consultation"
    role = "agency"

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            asked.day(self.workspace, "held_on", lambda: translate("Guidance", "Day")),
            asked.choice("staff_id", lambda: translate("Guidance", "Held by")),
            asked.line("consultant", lambda: translate("Guidance", "Consultant")),
            asked.partner(
                self.store,
                "partner_id",
                lambda: translate("Guidance", "Of the organisation"),
                lambda: "agency",
            ),
            *(asked.lines(name, partial(words.confidential, name)) for name in CONFIDENTIAL),
            asked.lines("market", lambda: translate("Guidance", "The labour market")),
            asked.lines("conclusion", lambda: translate("Guidance", "Conclusion")),
            asked.line("next_step", lambda: translate("Guidance", "Next step")),
            asked.day(self.workspace, "next_on", lambda: translate("Guidance", "By the day")),
        )

    @override
    def options(self) -> Options:
        known = self._record()
        here = asked.colleagues(self.store, known.staff_id if known else None)
        other = translate("Guidance", "Somebody of another organisation")
        return {"staff_id": [*here, (_SOMEBODY_ELSE, other)]}

    @override
    def fill(self) -> Mapping[str, Any]:
        known = self._record()
        if known is None:
            return {"held_on": self.today, "staff_id": asked.at_work(self.store)}
        shown = asdict(consultations.draft_of(known))
        shown["staff_id"] = known.staff_id or _SOMEBODY_ELSE
        return {**shown, "partner_id": asked.picked(self.store, known.partner_id)}

    @override
    def draft(self, values: Mapping[str, Any]) -> Draft:
        needed(values, "held_on")
        partner: Picked = values["partner_id"]
        ours = values["staff_id"] not in (None, _SOMEBODY_ELSE)
        rest = {name: values[name] for name in (*CONFIDENTIAL, "market", "conclusion")}
        return Draft(
            person_id=self.person.id,
            held_on=values["held_on"],
            staff_id=values["staff_id"] if ours else None,
            consultant="" if ours else values["consultant"],
            partner_id=None if ours else partner.id,
            next_step=values["next_step"],
            next_on=values["next_on"],
            **rest,
        )

    @override
    def keep(self, draft: Draft) -> int:
        if self.record_id is None:
            return consultations.record(self.store, draft)
        consultations.correct(self.store, self.record_id, draft)
        return self.record_id

    @override
    def remove(self, record_id: int) -> None:
        consultations.remove(self.store, record_id)

    @override
    def adapt(self) -> None:
        elsewhere = self.form.fields["staff_id"].value() == _SOMEBODY_ELSE
        for name in ("consultant", "partner_id"):
            self.form.fields[name].setVisible(elsewhere)

    @override
    def heading(self) -> str:
        return self.tr("Consultation")

    @override
    def said(self) -> str:
        return self.tr("Consultation recorded: {name}").format(name=self.person.name.full)

    @override
    def _assemble(self) -> None:
        super()._assemble()
        self._band = Band(name="guidance.consultation.band")
        column = self.form.layout()
        assert isinstance(column, QVBoxLayout)
        fields = self.form.fields
        column.insertWidget(column.indexOf(fields[CONFIDENTIAL[0]]), self._band)
        column.insertWidget(column.indexOf(fields["market"]), Hairline())

    def _record(self) -> consultations.Consultation | None:
        return None if self.record_id is None else consultations.get(self.store, self.record_id)
