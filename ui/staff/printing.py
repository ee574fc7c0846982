"""The papers of staff: what each has to be asked, issued from where it is wanted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app import centre
from app.errors import Refusal
from app.papers import Both, Paper
from app.paperwork import register, staff_papers
from app.paperwork.register import Issued, Render
from app.staffing import signing, speech, staff
from app.staffing.handing_over import Hanging
from app.store.store import Store
from ui import documents, language
from ui.fields import ChoiceField, DateField, Spec, TextField
from ui.guidance.dialogs import hand_out
from ui.guidance.errands import Printed
from ui.papers import periods
from ui.referrals import words as referral_words
from ui.referrals.deciding import PaperDialog
from ui.referrals.issued import IssuedDialog
from ui.referrals.remarks import Remarks
from ui.staff import judging
from ui.staff.words import translate
from ui.workspace import Workspace

_LONG = 200
"""Signs of a line that are quoted in a warning."""
_NOBODY = 0


class StaffPaperDialog(PaperDialog):
    """Asks what one paper needs and who signs it; once issued, it is handed out.

    A dialog says its ``kind`` of paper, its ``rows``, what they show at first, and how it is
    issued.
    """

    kind = ""

    def __init__(
        self, workspace: Workspace, parent: QWidget | None = None, staff_id: int = -1
    ) -> None:
        self.workspace = workspace
        self.store, self.today = workspace.store, workspace.today()
        self.staff_id = staff_id
        self.whose = "" if staff_id < 0 else staff.get(self.store, staff_id).name.full
        self.paper: IssuedDialog | None = None
        self._printed: Printed | None = None
        rights = signing.on(self.store, self.today)
        able = {each.colleague.id: each.signing() for each in rights if each.covers(self.kind)}
        self.able = list(able.values())
        specs = (*self.rows(), Spec("signatory_id", self._signs, self._signatories))
        name = f"staff.print_{self.kind}"
        super().__init__(workspace, specs, self._issue, name=name, parent=parent)
        self.remarks = Remarks(name=f"{name}.remarks")
        self.pin(self.remarks)
        self.remarks.say(self.warnings())
        self.form.show_values({"signatory_id": self._usual(), **self.fill()})
        self.accepted.connect(self._hand_out)
        next(iter(self.form.fields.values())).editor.setFocus()
        self._retranslate()

    # What a dialog says

    def rows(self) -> Sequence[Spec]:
        """Return what is asked beside who signs."""
        return ()

    def fill(self) -> Mapping[str, Any]:
        """Return what stands in the fields at first."""
        return {}

    def warnings(self) -> Sequence[str]:
        """Return what is to be looked at before the paper is issued; nothing here forbids."""
        return ()

    def heading(self) -> str:
        """Return the dialog's title."""
        raise NotImplementedError

    def issue(self, store: Store, render: Render, values: Mapping[str, Any]) -> Issued:
        """Issue the paper of what was asked."""
        raise NotImplementedError

    # What every such dialog does

    def _issue(self, values: dict[str, Any]) -> None:
        missing: list[str] = []

        def render(record: Paper) -> register.Rendered:
            drawn = documents.render(record)
            missing.extend(drawn.missing)
            return drawn

        issued = self.issue(self.store, render, values)
        self._printed = Printed(max(self.staff_id, 0), issued, tuple(missing))
        self.workspace.tell("paper staff")

    def _hand_out(self) -> None:
        """The number is taken now: a disk that refuses leaves the paper in the register."""
        if self._printed is not None:
            self.paper = hand_out(self.workspace, self._printed, self.parentWidget())

    def _signs(self) -> str:
        return translate("Staff", "Signs the paper")

    def _signatories(self) -> ChoiceField:
        return ChoiceField([(each.id, referral_words.colleague(each)) for each in self.able])

    def _usual(self) -> int | None:
        able = [each.id for each in self.able]
        chosen = int(centre.get(self.store, "signatory") or 0)
        return chosen if chosen in able else next(iter(able), None)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self.set_words(self.heading(), translate("Staff", "Issue"), self.whose)


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
