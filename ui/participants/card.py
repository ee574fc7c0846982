"""The card of a participant: read only, everything that is known, what comes next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.paperwork.referrals import Referral
from ui import theme
from ui.guidance import glances
from ui.guidance import threads as guidance_threads
from ui.guidance.confidential import Covered, Said
from ui.guidance.strip import Strip
from ui.guidance.threads import Line
from ui.instruments.results import TestsSection
from ui.participants import sections, threads, words
from ui.participants.identity_line import IdentityLine
from ui.participants.sheets import Sheet
from ui.parts.action_bar import ActionBar
from ui.parts.card_head import CardHead
from ui.parts.next_step import NextStep
from ui.parts.pill import Badge
from ui.parts.section import CardBody, Section
from ui.parts.timeline import Timeline

_SECTIONS = (
    "wants",
    "main",
    "studied",
    "statuses",
    "consent",
    "application",
    "services",
    "consultations",
    "choice",
    "recommendations",
    "selections",
    "referrals",
    "training",
    "visits",
    "portal",
    "marks",
    "notes",
    "history",
)


_GUIDED = (
    "services",
    "consultations",
    "choice",
    "recommendations",
    "selections",
    "training",
    "visits",
)


class ParticipantCard(QWidget):
    """A person as the office knows them; ``step_taken`` asks for what comes next to be done.

    ``tell_confidential`` gives what a consultation keeps in confidence, when it is asked for.
    """

    referral_opened = Signal(int)
    step_taken = Signal(str)
    step_opened = Signal(str)
    guidance_opened = Signal(str, int)

    def __init__(
        self,
        tell_confidential: Callable[[int], Said],
        tests: TestsSection,
        *,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.tell_confidential, self.tests = tell_confidential, tests
        self.head = CardHead(name=f"{name}.head")
        self.identity = IdentityLine(name=f"{name}.identity")
        self.next = NextStep(name=f"{name}.next")
        self.body = CardBody(name=f"{name}.body")
        self.sections = {key: Section(name=f"{name}.{key}") for key in _SECTIONS}
        self.strip = Strip(name=f"{name}.strip")
        self.threads = {key: Timeline(name=f"{name}.{key}.timeline") for key in _GUIDED}
        self.confidential = Covered(name=f"{name}.confidential")
        self.referrals = Timeline(name=f"{name}.referrals.timeline")
        self.history = Timeline(name=f"{name}.history.timeline")
        self.bar = ActionBar(name=f"{name}.actions")
        self._step = ""
        self._sent: Sequence[Referral] = ()
        self._lines: dict[str, list[Line]] = {}
        self._lay_out()
        self.referrals.opened.connect(lambda at: self.referral_opened.emit(self._sent[at].id))
        self.next.opened.connect(lambda: self.step_taken.emit(self._step))
        self.strip.opened.connect(self.step_opened)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a person."""
        self.head.say(sheet.person.name.full, "", _badges(sheet))
        self.identity.show_person(sheet)
        self._show_step(sheet)
        for key, rows in sections.of(sheet).items():
            self.sections[key].show_rows(rows)
            self.sections[key].setVisible(any(value for _, value in rows))
        self._show_guidance(sheet)
        self._sent = sheet.referrals
        self.referrals.show_entries([threads.sent(each, sheet) for each in sheet.referrals])
        self.sections["referrals"].setVisible(bool(sheet.referrals))
        self.history.show_entries(
            [threads.event(each) for each in sheet.events if each.day <= sheet.today]
        )
        self._retitle()

    def _show_guidance(self, sheet: Sheet) -> None:
        self.strip.show_marks(glances.marks(sheet.guidance.glance))
        for key, lines in guidance_threads.of(sheet.guidance).items():
            self._lines[key] = lines
            self.threads[key].show_entries([line.entry for line in lines])
            self.sections[key].setVisible(bool(lines))
        talks = sheet.guidance.consultations
        read = partial(self.tell_confidential, talks[0].id) if talks else None
        self.confidential.show_of(talks[0].id if talks else None, read)
        self.tests.show_person(sheet.person.id)

    def bring(self, key: str) -> None:
        """Bring a section into sight, and let the keys walk its thread."""
        section = self.tests if key == "tests" else self.sections[key]
        self.body.bring(section)
        if key == "tests":
            self.tests.take_focus()
        elif key in self.threads:
            self.threads[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_line(self, key: str, place: int) -> None:
        line = self._lines[key][place]
        self.guidance_opened.emit(line.table, line.record)

    def _show_step(self, sheet: Sheet) -> None:
        self._step, title, text, button = threads.next_step(sheet)
        self.next.say(title, text, button)

    def _retitle(self) -> None:
        titles = {
            "main": self.tr("Main"),
            "studied": self.tr("Study"),
            "statuses": self.tr("Statuses"),
            "consent": self.tr("Consent"),
            "application": self.tr("Application"),
            "wants": self.tr("Still needed"),
            "services": self.tr("Services"),
            "consultations": self.tr("Consultations"),
            "choice": self.tr("Choice, vacancies"),
            "recommendations": self.tr("Advice given"),
            "selections": self.tr("Selection"),
            "training": self.tr("Training lists"),
            "visits": self.tr("Adaptation"),
            "referrals": self.tr("Referrals"),
            "portal": self.tr("Portal"),
            "marks": self.tr("Marks"),
            "notes": self.tr("Notes"),
            "history": self.tr("History"),
        }
        for key, title in titles.items():
            self.sections[key].set_title(title)

    def _lay_out(self) -> None:
        inside = self.head.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.insertWidget(2, self.identity)
        inside.addWidget(self.next)
        self.body.add(self.strip)
        for key in _SECTIONS:
            self.body.add(self.sections[key])
            if key == "consultations":
                self.body.add(self.tests)
        for key, thread in self.threads.items():
            self.sections[key].add(thread)
            thread.opened.connect(partial(self._open_line, key))
        self.sections["consultations"].add(self.confidential)
        self.sections["referrals"].add(self.referrals)
        self.sections["history"].add(self.history)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.body, 1)
        column.addWidget(self.bar)
        self.setMinimumWidth(theme.unit(240))


def _badges(sheet: Sheet) -> list[Badge]:
    badges = [words.status_badge(each.kind) for each in sheet.standing]
    badges += [Badge(words.mark(each.kind)) for each in sheet.marks if _marked(each, sheet)]
    if sheet.person.archived_on:
        badges.insert(0, Badge(words.translate("Participants", "Archived")))
    return [*badges, words.consent_badge(sheet.consent)]


def _marked(mark: object, sheet: Sheet) -> bool:
    until = getattr(mark, "until", None)
    return until is None or until >= sheet.today
