"""How papers are numbered and set: index numbers, margins, who signs when nobody is named."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from app.errors import Refusal
from app.papers import PORTRAIT
from app.staffing import staff
from ui.documents import Documents
from ui.fields import ChoiceField, DigitsField, Spec, TextField
from ui.parts.button import Button
from ui.settings import sample_page
from ui.settings.form_page import FormPage, Group
from ui.workspace import Workspace

translate = QCoreApplication.translate
_EDGES = ("left", "right", "top", "bottom")
_PEOPLE = ("signatory", "officer")


def _index() -> TextField:
    return TextField(limit=40, wide=False)


def _millimetres() -> DigitsField:
    return DigitsField(limit=3)


GROUPS = (
    Group(
        "numbers",
        lambda: translate("Settings", "Index numbers"),
        (
            Spec("index_referral", lambda: translate("Settings", "Referrals"), _index),
            Spec("index_consent", lambda: translate("Settings", "Consents"), _index),
            Spec("index_register", lambda: translate("Settings", "Registers"), _index),
            Spec("index_sheet", lambda: translate("Settings", "Sign-in sheets"), _index),
            Spec("index_profile", lambda: translate("Settings", "Test profiles"), _index),
            Spec("index_recommendation", lambda: translate("Settings", "Recommendations"), _index),
            Spec("index_selection", lambda: translate("Settings", "Selection sheets"), _index),
            Spec("index_training_list", lambda: translate("Settings", "Training lists"), _index),
            Spec("index_fair", lambda: translate("Settings", "Fair summaries"), _index),
            Spec("index_plan", lambda: translate("Settings", "Guidance plans"), _index),
            Spec("index_timetable", lambda: translate("Settings", "Timetables"), _index),
            Spec("index_plan_changes", lambda: translate("Settings", "Changes in plans"), _index),
            Spec(
                "index_agreement_sheet", lambda: translate("Settings", "Agreement sheets"), _index
            ),
            Spec(
                "index_undecided",
                lambda: translate("Settings", "Lists of undecided pupils"),
                _index,
            ),
            Spec(
                "index_tender_protocol",
                lambda: translate("Settings", "Selection protocols"),
                _index,
            ),
            Spec("index_acceptance", lambda: translate("Settings", "Acceptance acts"), _index),
            Spec(
                "index_job_description", lambda: translate("Settings", "Job descriptions"), _index
            ),
            Spec(
                "index_qualification_sheet",
                lambda: translate("Settings", "Qualification sheets"),
                _index,
            ),
            Spec("index_staff_list", lambda: translate("Settings", "Staff lists"), _index),
            Spec(
                "index_attestation_calendar",
                lambda: translate("Settings", "Attestation calendars"),
                _index,
            ),
            Spec("index_load", lambda: translate("Settings", "Load tables"), _index),
            Spec("index_hand_over", lambda: translate("Settings", "Hand-over acts"), _index),
            Spec("index_quarter", lambda: translate("Settings", "Reports of periods"), _index),
            Spec("index_correction", lambda: translate("Settings", "Correction sheets"), _index),
        ),
        lambda: translate(
            "Settings", "From the office's list of files; the serial number follows it: 05-12/1."
        ),
    ),
    Group(
        "people",
        lambda: translate("Settings", "Who signs"),
        (
            Spec("signatory", lambda: translate("Settings", "Signs papers"), ChoiceField),
            Spec("officer", lambda: translate("Settings", "Responsible officer"), ChoiceField),
        ),
        lambda: translate("Settings", "Proposed on every paper; another may be chosen there."),
    ),
    Group(
        "margins",
        lambda: translate("Settings", "Margins, millimetres"),
        (
            Spec("margin_left", lambda: translate("Settings", "Left"), _millimetres),
            Spec("margin_right", lambda: translate("Settings", "Right"), _millimetres),
            Spec("margin_top", lambda: translate("Settings", "Top"), _millimetres),
            Spec("margin_bottom", lambda: translate("Settings", "Bottom"), _millimetres),
        ),
        lambda: translate("Settings", "The standard asks for at least 20, 10, 10 and 10."),
    ),
)


class PapersPage(FormPage):
    """Numbers, signatories and edges of papers, with a page to look at."""

    key = "papers"
    subjects = ("settings", "staff")

    def __init__(self, workspace: Workspace, documents: Documents | None = None) -> None:
        self._documents = documents or workspace.documents
        self.sample = Button("", "secondary", icon="printer", name="settings.papers.sample")
        super().__init__(workspace, GROUPS)
        self.sample.clicked.connect(self.show_sample)

    @override
    def more_buttons(self) -> Sequence[Button]:
        return (self.sample,)

    @override
    def title(self) -> str:
        return translate("Settings", "Papers")

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.sample.set_words(translate("Settings", "Look at a sample page"))

    @override
    def look(self) -> None:
        options = self._colleagues()
        for name in _PEOPLE:
            field = self.field(name)
            assert isinstance(field, ChoiceField)
            field.set_options(options)
        super().look()

    @override
    def shown(self, settings: Mapping[str, str]) -> Mapping[str, object]:
        margins = {f"margin_{edge}": str(getattr(PORTRAIT, edge)) for edge in _EDGES}
        given = {name: value for name, value in settings.items() if value}
        return {"signatory": "", "officer": "", **margins, **given}

    def show_sample(self) -> None:
        """Draw a referral of nobody with the present head and margins, and open it."""
        try:
            body = sample_page.draw(self.workspace.store)
            path = self._documents.keep("sample-referral.pdf", body)
            self._documents.hand(path, printing=False)
        except Refusal as refusal:
            self._send_to_missing(refusal)

    def _send_to_missing(self, refusal: Refusal) -> None:
        if refusal.code != "setting-missing":
            self.refuse(refusal)
            return
        first = str(refusal.details["settings"]).split(", ")[0]
        words = translate("Settings", "Fill it in")
        self.refusal.refuse(refusal, words, lambda: self.workspace.open_settings(first))

    def _colleagues(self) -> list[tuple[object, str]]:
        store = self.workspace.store
        everyone = staff.listed(store, self.workspace.today())
        nobody: list[tuple[object, str]] = [("", translate("Settings", "Nobody yet"))]
        return nobody + [(str(each.id), each.name.full) for each in everyone]
