"""The papers of staff: what each has to be asked, issued from where it is wanted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import Refusal
from app.papers import Both
from app.paperwork import staff_papers
from app.paperwork.register import Issued, Render
from app.staffing import speech, staff
from app.staffing.handing_over import Hanging
from app.store.store import Store
from ui import language
from ui.fields import ChoiceField, DateField, Spec, TextField
from ui.papers import periods
from ui.staff import judging
from ui.staff.paper_dialog import StaffPaperDialog
from ui.staff.words import translate
from ui.workspace import Workspace

_LONG = 200
"""Signs of a line that are quoted in a warning."""
_NOBODY = 0


class JobDescriptionDialog(StaffPaperDialog):
    """What the card of the profession cites of repealed acts is said before it is printed."""

    kind = "job_description"

    @override
    def heading(self) -> str:
        return translate("Staff", "Job description")

    @override
    def warnings(self) -> Sequence[str]:
        try:
            lines = staff_papers.outdated(self.store, self.staff_id, self.today)
        except Refusal:
            return ()  # nobody holds a post today: said when the button is pressed
        if not lines:
            return ()
        said = translate("Staff", "The profession card cites acts that are repealed:")
        return (said, *(line if len(line) <= _LONG else f"{line[:_LONG]}…" for line in lines))

    @override
    def issue(self, store: Store, render: Render, values: Mapping[str, Any]) -> Issued:
        signer = values["signatory_id"]
        return staff_papers.print_job_description(
            store, self.staff_id, self.today, render, signatory_id=signer
        )


class QualificationSheetDialog(StaffPaperDialog):
    """The day of the decision chooses the act; service is counted for the rule chosen."""

    kind = "qualification_sheet"

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None = None,
        staff_id: int = -1,
        on: date | None = None,
    ) -> None:
        self.on = on or workspace.today()
        super().__init__(workspace, parent, staff_id)
        self.form.fields["on"].changed.connect(self._offer)

    @override
    def heading(self) -> str:
        return translate("Staff", "Qualification sheet")

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            Spec(
                "on",
                lambda: translate("Staff", "Day of the decision"),
                lambda: DateField(today=self.workspace.today),
            ),
            Spec("rule", lambda: translate("Staff", "Count service for"), self._rules),
        )

    @override
    def fill(self) -> Mapping[str, Any]:
        return {"on": self.on, "rule": ""}

    def _rules(self) -> ChoiceField:
        return ChoiceField(self._options())

    def _options(self) -> list[tuple[object, str]]:
        """The rules of the post by the act of the day, the next category first."""
        judged = judging.judge(self.store, self.staff_id, self.on)
        usual: list[tuple[object, str]] = [("", translate("Staff", "The next category"))]
        held = next(iter(judged.checked), None)
        if held is None:
            return usual
        return usual + [
            (each.rule.id, speech.name(each.rule, language.current()))
            for each in held.verdicts
            if each.own_level
        ]

    def _offer(self) -> None:
        day = self.form.fields["on"].value()
        if not isinstance(day, date) or day == self.on:
            return
        self.on = day
        rule = self.form.fields["rule"]
        assert isinstance(rule, ChoiceField)
        rule.set_options(self._options())
        if rule.value() is None:
            rule.set_value("")

    @override
    def issue(self, store: Store, render: Render, values: Mapping[str, Any]) -> Issued:
        day, rule, signer = values["on"], str(values["rule"] or ""), values["signatory_id"]
        return staff_papers.print_qualification_sheet(
            store, self.staff_id, self.today, render, day, rule, signatory_id=signer
        )


class StaffListDialog(StaffPaperDialog):
    """Who works here on a day."""

    kind = "staff_list"

    @override
    def heading(self) -> str:
        return translate("Staff", "Staff list")

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            Spec(
                "on",
                lambda: translate("Staff", "On the day"),
                lambda: DateField(today=self.workspace.today),
            ),
        )

    @override
    def fill(self) -> Mapping[str, Any]:
        return {"on": self.today}

    @override
    def issue(self, store: Store, render: Render, values: Mapping[str, Any]) -> Issued:
        day, signer = values["on"], values["signatory_id"]
        return staff_papers.print_staff_list(store, self.today, render, day, signer)


class PeriodPaperDialog(StaffPaperDialog):
    """A paper of some days."""

    usual_period = "quarter"

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None = None,
        period: tuple[date, date] | None = None,
    ) -> None:
        self.period = period or periods.days(self.usual_period, workspace.today())
        super().__init__(workspace, parent)

    @override
    def rows(self) -> Sequence[Spec]:
        return periods.specs(self.workspace)

    @override
    def fill(self) -> Mapping[str, Any]:
        first, last = self.period
        return {"first": first, "last": last}


class CalendarDialog(PeriodPaperDialog):
    """Attestations of a year unless other days are asked for."""

    kind = "attestation_calendar"
    usual_period = "year"

    @override
    def heading(self) -> str:
        return translate("Staff", "Attestation calendar")

    @override
    def issue(self, store: Store, render: Render, values: Mapping[str, Any]) -> Issued:
        first, last = periods.settled(values["first"], values["last"])
        signer = values["signatory_id"]
        return staff_papers.print_attestation_calendar(
            store, first, last, self.today, render, signer
        )


class LoadDialog(PeriodPaperDialog):
    """What each specialist carried in a quarter unless other days are asked for."""

    kind = "load"

    @override
    def heading(self) -> str:
        return translate("Staff", "Load of specialists")

    @override
    def issue(self, store: Store, render: Render, values: Mapping[str, Any]) -> Issued:
        first, last = periods.settled(values["first"], values["last"])
        signer = values["signatory_id"]
        return staff_papers.print_load(store, first, last, self.today, render, signer)


class HandOverDialog(StaffPaperDialog):
    """Who takes over, or nobody yet: then their place is filled in by hand."""

    kind = "hand_over"

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None = None,
        staff_id: int = -1,
        things: Sequence[Hanging] | None = None,
    ) -> None:
        self.things = things
        super().__init__(workspace, parent, staff_id)

    @override
    def heading(self) -> str:
        return translate("Staff", "Hand-over act")

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            Spec("to_id", lambda: translate("Staff", "Takes over"), self._takers),
            Spec("ground_kk", lambda: translate("Staff", "Ground in Kazakh"), TextField),
            Spec("ground_ru", lambda: translate("Staff", "Ground in Russian"), TextField),
        )

    @override
    def fill(self) -> Mapping[str, Any]:
        return {"to_id": _NOBODY, "ground_kk": "", "ground_ru": ""}

    def _takers(self) -> ChoiceField:
        nobody: list[tuple[object, str]] = [(_NOBODY, translate("Staff", "Written in by hand"))]
        here = [each for each in staff.listed(self.store, self.today) if each.id != self.staff_id]
        return ChoiceField([*nobody, *((each.id, each.name.full) for each in here)])

    @override
    def issue(self, store: Store, render: Render, values: Mapping[str, Any]) -> Issued:
        ground = Both(str(values["ground_kk"]), str(values["ground_ru"]))
        return staff_papers.print_hand_over(
            store,
            self.staff_id,
            self.today,
            render,
            values["to_id"] or None,
            ground,
            self.things,
            values["signatory_id"],
        )
