"""A selection sheet (R190-6.3): its object, its three parts, the degree, what was decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from typing import Any

from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from app.guidance import recommendations, selections
from app.guidance.selections import Draft, Selection
from app.kazakh.dates import short_date
from app.paperwork import guidance_papers
from app.paperwork.register import Issued, Render
from app.store.store import Store
from ui.fields import Spec
from ui.guidance import asked, words
from ui.guidance.asked import Option
from ui.guidance.confidential import Band
from ui.guidance.dialogs import PaperedDialog
from ui.guidance.recommendations import titled
from ui.guidance.words import translate
from ui.kept_dialog import Options, needed
from ui.parts.pane import Hairline

_NONE = 0


class SelectionDialog(PaperedDialog):
    """Held on a recommendation of either author; without one it warns and is kept."""

    room = "selection"
    role = "employer"

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            asked.day(self.workspace, "held_on", lambda: translate("Guidance", "Day")),
            asked.choice(
                "recommendation_id", lambda: translate("Guidance", "On the recommendation")
            ),
            asked.choice("object", lambda: translate("Guidance", "Selected for")),
            asked.line("object_kk", lambda: translate("Guidance", "Its name in Kazakh")),
            asked.line("object_ru", lambda: translate("Guidance", "Its name in Russian")),
            asked.partner(
                self.store,
                "partner_id",
                lambda: translate("Guidance", "Organisation"),
                lambda: "employer",
            ),
            *_parts(),
            asked.choice("degree", lambda: translate("Guidance", "Degree of aptitude")),
            asked.choice("decision", lambda: translate("Guidance", "Decision")),
            asked.lines("decision_kk", lambda: translate("Guidance", "Decision in Kazakh")),
            asked.lines("decision_ru", lambda: translate("Guidance", "Decision in Russian")),
            asked.choice("staff_id", lambda: translate("Guidance", "Held by")),
            asked.line(
                "decided_by",
                lambda: translate("Guidance", "Decided by"),
                lambda: translate("Guidance", "Empty: whoever held it"),
            ),
            asked.day(self.workspace, "decided_on", lambda: translate("Guidance", "Decided on")),
            asked.choice("signatory_id", lambda: translate("Guidance", "Signatory")),
        )

    @override
    def options(self) -> Options:
        known = self._record()
        none: Option = (_NONE, translate("Guidance", "None"))
        return {
            "recommendation_id": [none, *grounds(self.store, self.person.id)],
            "object": asked.chosen(selections.OBJECTS, words.selected_for),
            "degree": asked.chosen(selections.DEGREES, words.degree),
            "decision": asked.chosen(selections.DECISIONS, words.decision),
            "staff_id": asked.colleagues(self.store, known.staff_id if known else None),
            "signatory_id": asked.signatories(self.store),
        }

    @override
    def fill(self) -> Mapping[str, Any]:
        known = self._record()
        if known is not None:
            shown = asdict(selections.draft_of(known))
        else:
            shown = asdict(selections.proposed(self.store, self.person.id, self.today))
            shown |= {"degree": None, "decision": None, "decided_on": self.today}
            shown |= {"staff_id": asked.at_work(self.store)}
            shown |= {"signatory_id": asked.signs(self.store)}
        shown["recommendation_id"] = shown["recommendation_id"] or _NONE
        partner = asked.picked(self.store, known.partner_id if known else None)
        return {**shown, "partner_id": partner}

    @override
    def draft(self, values: Mapping[str, Any]) -> Draft:
        needed(values, "held_on", "object", "degree", "decision")
        named = {field.name for field in fields(Draft)}
        rest = {name: value for name, value in values.items() if name in named}
        rest["partner_id"] = values["partner_id"].id
        rest["recommendation_id"] = values["recommendation_id"] or None
        return Draft(person_id=self.person.id, **rest)

    @override
    def warn(self, _draft: Draft) -> Sequence[str]:
        return [words.warning(code) for code in selections.warnings(self.store, _draft)]

    @override
    def keep(self, draft: Draft) -> int:
        if self.record_id is None:
            return selections.record(self.store, draft)
        selections.correct(self.store, self.record_id, draft)
        return self.record_id

    @override
    def remove(self, record_id: int) -> None:
        selections.remove(self.store, record_id)

    @override
    def paper_of(self, record_id: int) -> int | None:
        return selections.get(self.store, record_id).paper_id

    @override
    def paper(self, store: Store, record_id: int, render: Render) -> Issued:
        return guidance_papers.print_selection(store, record_id, store.today(), render)

    @override
    def heading(self) -> str:
        return self.tr("Professional selection")

    @override
    def said(self) -> str:
        return self.tr("Selection recorded: {name}").format(name=self.person.name.full)

    @override
    def _assemble(self) -> None:
        super()._assemble()
        self._band = Band(name="guidance.selection.band")
        column, asked_for = self.form.layout(), self.form.fields
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(asked_for["diagnostics_kk"]), self._band)
        column.insertWidget(column.indexOf(asked_for["measures_kk"]), Hairline())

    def _record(self) -> Selection | None:
        return None if self.record_id is None else selections.get(self.store, self.record_id)


def _parts() -> tuple[Spec, ...]:
    """The three parts of the paragraph, each in both languages."""
    return (
        asked.lines("diagnostics_kk", lambda: translate("Guidance", "Features, in Kazakh")),
        asked.lines("diagnostics_ru", lambda: translate("Guidance", "Features, in Russian")),
        asked.lines("qualities_kk", lambda: translate("Guidance", "Qualities, in Kazakh")),
        asked.lines("qualities_ru", lambda: translate("Guidance", "Qualities, in Russian")),
        asked.lines("measures_kk", lambda: translate("Guidance", "Measures, in Kazakh")),
        asked.lines("measures_ru", lambda: translate("Guidance", "Measures, in Russian")),
    )


def grounds(store: Store, person_id: int) -> list[Option]:
    """Return a person's recommendations as answers: the day, the author, the profession."""
    return [
        (
            each.id,
            " · ".join(
                part
                for part in (
                    short_date(each.dated),
                    each.incoming_number and f"№ {each.incoming_number}",
                    titled(each.profession_kk, each.profession_ru),
                )
                if part
            ),
        )
        for each in recommendations.of(store, person_id)
    ]
