"""A recommendation (R190-7.5): what it rests on, whether selection is needed, by whom it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from typing_extensions import override

from app.guidance import consultations, recommendations, results
from app.guidance.recommendations import Draft, Recommendation
from app.kazakh.dates import short_date
from app.papers import Both
from app.paperwork import guidance_papers
from app.paperwork.register import Issued, Render
from app.store.store import Store
from ui import language
from ui.fields import Spec
from ui.guidance import asked, words
from ui.guidance.asked import Option
from ui.guidance.dialogs import PaperedDialog
from ui.guidance.words import translate
from ui.kept_dialog import Options, needed

_NONE = 0
_OF_AGENCY = ("partner_id", "author_name", "incoming_number", "incoming_date")
_OF_CENTRE = ("officer_id", "signatory_id")


class RecommendationDialog(PaperedDialog):
    """The centre's own is printed under a number; an agency's is entered as it came (A6)."""

    room = "recommendation"
    role = "agency"

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            asked.choice("author", lambda: translate("Guidance", "Drawn up by")),
            asked.partner(
                self.store,
                "partner_id",
                lambda: translate("Guidance", "Agency"),
                lambda: "agency",
            ),
            asked.line("author_name", lambda: translate("Guidance", "Who signed it")),
            asked.line("incoming_number", lambda: translate("Guidance", "Incoming №")),
            asked.day(
                self.workspace, "incoming_date", lambda: translate("Guidance", "Incoming date")
            ),
            asked.day(self.workspace, "dated", lambda: translate("Guidance", "Day")),
            asked.choice("test_result_id", lambda: translate("Guidance", "Rests on the test")),
            asked.choice(
                "consultation_id", lambda: translate("Guidance", "Rests on the consultation")
            ),
            *asked.profession(),
            asked.lines("body_kk", lambda: translate("Guidance", "Recommended, in Kazakh")),
            asked.lines("body_ru", lambda: translate("Guidance", "Recommended, in Russian")),
            asked.choice("selection_needed", lambda: translate("Guidance", "Need for selection")),
            asked.lines("reasons_kk", lambda: translate("Guidance", "Reasons in Kazakh")),
            asked.lines("reasons_ru", lambda: translate("Guidance", "Reasons in Russian")),
            asked.choice("officer_id", lambda: translate("Guidance", "Officer")),
            asked.choice("signatory_id", lambda: translate("Guidance", "Signatory")),
        )

    @override
    def options(self) -> Options:
        known = self._record()
        none: Option = (_NONE, translate("Guidance", "None"))
        return {
            "author": asked.chosen(recommendations.AUTHORS, words.author),
            "test_result_id": [none, *tests(self.store, self.person.id)],
            "consultation_id": [none, *talks(self.store, self.person.id)],
            "selection_needed": [(True, words.needed(True)), (False, words.needed(False))],
            "officer_id": asked.colleagues(self.store, known.officer_id if known else None),
            "signatory_id": asked.signatories(self.store),
        }

    @override
    def fill(self) -> Mapping[str, Any]:
        known = self._record()
        if known is not None:
            shown = asdict(recommendations.draft_of(known))
            partner = asked.picked(self.store, known.partner_id)
        else:
            shown = asdict(recommendations.proposed(self.store, self.person.id, self.today))
            shown["officer_id"] = asked.at_work(self.store)
            shown["signatory_id"] = asked.signs(self.store)
            partner = None
        for ground in ("test_result_id", "consultation_id"):
            shown[ground] = shown[ground] or _NONE
        return {**shown, "partner_id": partner}

    @override
    def draft(self, values: Mapping[str, Any]) -> Draft:
        needed(values, "author", "dated")
        plain = ("author", "author_name", "incoming_number", "incoming_date", "dated")
        texts = ("profession_kk", "profession_ru", "body_kk", "body_ru", "reasons_kk", "reasons_ru")
        rest = {name: values[name] for name in (*plain, *texts, *_OF_CENTRE, "selection_needed")}
        return Draft(
            person_id=self.person.id,
            partner_id=values["partner_id"].id,
            test_result_id=values["test_result_id"] or None,
            consultation_id=values["consultation_id"] or None,
            **rest,
        )

    @override
    def warn(self, _draft: Draft) -> Sequence[str]:
        return [words.warning(code) for code in recommendations.warnings(self.store, _draft)]

    @override
    def keep(self, draft: Draft) -> int:
        if self.record_id is None:
            return recommendations.record(self.store, draft)
        recommendations.correct(self.store, self.record_id, draft)
        return self.record_id

    @override
    def remove(self, record_id: int) -> None:
        recommendations.remove(self.store, record_id)

    @override
    def paper_of(self, record_id: int) -> int | None:
        return recommendations.get(self.store, record_id).paper_id

    @override
    def paper(self, store: Store, record_id: int, render: Render) -> Issued:
        return guidance_papers.print_recommendation(store, record_id, store.today(), render)

    @override
    def prints(self) -> bool:
        return bool(self.form.fields["author"].value() == "centre")

    @override
    def adapt(self) -> None:
        super().adapt()
        ours = self.prints()
        for name in _OF_AGENCY:
            self.form.fields[name].setVisible(not ours)
        for name in _OF_CENTRE:
            self.form.fields[name].setVisible(ours)

    @override
    def heading(self) -> str:
        return self.tr("Recommendation")

    @override
    def said(self) -> str:
        return self.tr("Recommendation recorded: {name}").format(name=self.person.name.full)

    def _record(self) -> Recommendation | None:
        if self.record_id is None:
            return None
        return recommendations.get(self.store, self.record_id)


def tests(store: Store, person_id: int) -> list[Option]:
    """Return a person's test results as answers: the day, then what was asked."""
    return [
        (each.id, f"{short_date(each.taken_on)} · {each.name.spoken(language.current())}")
        for each in results.of(store, person_id)
    ]


def talks(store: Store, person_id: int) -> list[Option]:
    """Return a person's consultations as answers: the day and by whom, nothing confidential."""
    return [
        (each.id, " · ".join(part for part in (short_date(each.held_on), _by(store, each)) if part))
        for each in consultations.of(store, person_id)
    ]


def _by(store: Store, talk: consultations.Public) -> str:
    return talk.consultant or words.colleague(store, talk.staff_id)


def titled(kk: str, ru: str) -> str:
    """Return a text kept in both languages in the one of the window."""
    return language.spoken(Both(kk, ru))
