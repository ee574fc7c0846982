"""The card of a plan: its head, what each party said, how far it is carried out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.kazakh.dates import short_date
from app.schooling import plans, preparation, progress
from app.schooling.cohorts import Cohort
from app.schooling.facts import Standing
from app.schooling.plans import Agreement, Plan
from app.schooling.progress import Totals
from ui import language, messages
from ui.parts.action_bar import ActionBar
from ui.parts.button import Button
from ui.parts.card_head import CardHead
from ui.parts.pill import Badge
from ui.parts.section import CardBody, Section
from ui.plans import words
from ui.plans.words import translate
from ui.referrals.remarks import Remarks
from ui.workspace import Workspace

COUNTED = ("in_force", "closed", "superseded")
"""States of a plan whose lines are told to be held or late."""


class PlanCard(QWidget):
    """Read only; what the order names and the plan lacks stands above everything."""

    school_asked = Signal(object)
    """Whom guidance reached at a school is to be shown."""

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.workspace = workspace
        self.head = CardHead(name=f"{name}.head")
        self.body = CardBody(name=f"{name}.body")
        self.remarks = Remarks(name=f"{name}.remarks")
        self.main = Section(name=f"{name}.main")
        self.parties = {each: Section(name=f"{name}.{each}") for each in plans.PARTIES}
        self.facts = Section(name=f"{name}.facts")
        self.coverage = Section(name=f"{name}.coverage")
        self.schools: dict[int, Button] = {}
        self.bar = ActionBar(name=f"{name}.actions")
        self._lay_out()

    def show_plan(self, plan: Plan | None, standings: Sequence[Standing], early: int = 0) -> None:
        """Show a plan and how far it is carried out; none hides the card.

        ``early`` lines come before the preparatory work of their classes.
        """
        self.setVisible(plan is not None)
        if plan is None:
            return
        store = self.workspace.store
        self._say_head(plan, len(standings))
        self._remark(standings, early)
        self._show_main(plan)
        self._show_parties(plans.agreements(store, plan.id))
        counted = plan.state in COUNTED
        self.facts.setVisible(counted)
        self.coverage.setVisible(counted)
        if counted:
            self._show_facts(progress.totals(store, plan.id, standings))
            self._show_coverage(progress.coverage(store, plan.id))

    def retranslate(self) -> None:
        """Write the sections' names again."""
        self.main.set_title(translate("Plans", "Plan"))
        for key, section in self.parties.items():
            section.set_title(words.party_section(key))
        self.facts.set_title(translate("Plans", "Carried out"))
        self.coverage.set_title(translate("Plans", "Reached"))
        self.bar.set_more_words(translate("Plans", "More"))

    def _say_head(self, plan: Plan, lines: int) -> None:
        since = short_date(plan.state_on) if plan.state_on else ""
        pills = [
            words.state_badge(plan),
            Badge(words.version(plan)),
            Badge(translate("Plans", "Lines: {count}").format(count=lines)),
        ]
        line = translate("Plans", "{period} · {state} since {day}").format(
            period=words.period(plan), state=words.state(plan.state), day=since
        )
        self.head.say(words.called(plan), line, pills)

    def _remark(self, standings: Sequence[Standing], early: int) -> None:
        """An empty plan lacks everything, and nothing need be said of it."""
        store, lines = self.workspace.store, [each.line for each in standings]
        codes = preparation.lacking(store, lines) if lines else ()
        said = [messages.said(code, language.current()).happened for code in codes]
        if early:
            told = translate("Plans", "Before the preparatory work of their classes: {count} lines")
            said.append(told.format(count=early))
        self.remarks.say(said)

    def _show_main(self, plan: Plan) -> None:
        dated = short_date(plan.compiler_date) if plan.compiler_date else ""
        number = " · ".join(each for each in (plan.compiler_number, dated) if each)
        compiler = words.partner(self.workspace.store, plan.compiler_id)
        self.main.show_rows(
            [
                (translate("Plans", "Area"), language.spoken(plan.area)),
                (translate("Plans", "Period"), words.period(plan)),
                (translate("Plans", "Compiled by"), compiler or words.body("education")),
                (translate("Plans", "Its number and date"), number),
                (translate("Plans", "Note"), plan.note),
            ]
        )

    def _show_parties(self, said: Mapping[str, Agreement]) -> None:
        for key, section in self.parties.items():
            section.show_rows(self._party(said[key]))

    def _party(self, said: Agreement) -> list[tuple[str, str]]:
        post = said.post_ru if language.current() == "ru" and said.post_ru else said.post_kk
        signed = ", ".join(each for each in (said.signatory, post) if each)
        return [
            (translate("Plans", "Answer"), words.answer(said.state)),
            (translate("Plans", "Day"), short_date(said.dated) if said.dated else ""),
            (translate("Plans", "Letter"), said.letter),
            (translate("Plans", "Signed by"), signed),
            (translate("Plans", "Objection"), said.objection),
        ]

    def _show_facts(self, found: Totals) -> None:
        of = translate("Plans", "{count} of {whole}")
        came = of.format(count=found.visits, whole=found.expected) if found.expected else ""
        rows = [
            (translate("Plans", "Lines held"), of.format(count=found.done, whole=found.lines)),
            (translate("Plans", "Late"), str(found.late or "")),
            (translate("Plans", "Sessions held"), str(found.held)),
            (translate("Plans", "Came, of those expected"), came or str(found.visits)),
            (translate("Plans", "Persons"), str(found.people)),
            (translate("Plans", "Parents"), str(found.parents or "")),
            (translate("Plans", "Employers"), str(found.employers or "")),
            (translate("Plans", "Representatives"), str(found.representatives or "")),
        ]
        if found.outreach:
            told = translate("Plans", "sessions {count}, came {came}")
            said = told.format(count=found.outreach, came=found.informed)
            rows.append((translate("Plans", "Students informed"), said))
        self.facts.show_rows(rows)

    def _show_coverage(self, schools: Sequence[Cohort]) -> None:
        for gone in self.schools.values():
            gone.hide()
            gone.deleteLater()
        self.schools = {each.partner_id: self._school(each) for each in schools}
        for made in self.schools.values():
            self.coverage.add(made)
        self.coverage.setVisible(bool(schools))

    def _school(self, one: Cohort) -> Button:
        """Return a school as a link to those whom its count counts."""
        said = f"{language.spoken(one.name)}: {share(one)}"
        made = Button(said, "link", name=f"{self.objectName()}.school.{one.partner_id}")
        made.setEnabled(bool(one.held))
        made.clicked.connect(partial(self.school_asked.emit, one))
        return made

    def _lay_out(self) -> None:
        sections = (self.main, *self.parties.values(), self.facts, self.coverage)
        for part in (self.remarks, *sections):
            self.body.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.body, 1)
        column.addWidget(self.bar)


def share(one: Cohort) -> str:
    """Return how many were reached, of the contingent as it was given where it was."""
    whole = one.size if one.size else one.held
    if one.share is None:
        return str(one.covered)
    told = translate("Plans", "{count} of {whole} ({percent} %)")
    return told.format(count=one.covered, whole=whole, percent=round(100 * one.share))
