"""The card of a participant: read only, everything that is known, what comes next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.paperwork.referrals import Referral
from ui import theme
from ui.participants import sections, threads, words
from ui.participants.identity_line import IdentityLine
from ui.participants.sheets import Sheet
from ui.parts.action_bar import ActionBar
from ui.parts.card_head import CardHead
from ui.parts.label import Label
from ui.parts.next_step import NextStep
from ui.parts.pill import Badge
from ui.parts.section import CardBody, Section
from ui.parts.timeline import Timeline

_SECTIONS = (
    "main",
    "statuses",
    "consent",
    "application",
    "referrals",
    "portal",
    "marks",
    "notes",
    "history",
)


class ParticipantCard(QWidget):
    """A person as the office knows them; ``step_taken`` asks for what comes next to be done."""

    referral_opened = Signal(int)
    step_taken = Signal(str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.head = CardHead(name=f"{name}.head")
        self.identity = IdentityLine(name=f"{name}.identity")
        self.next = NextStep(name=f"{name}.next")
        self.body = CardBody(name=f"{name}.body")
        self.sections = {key: Section(name=f"{name}.{key}") for key in _SECTIONS}
        self.referrals = Timeline(name=f"{name}.referrals.timeline")
        self.history = Timeline(name=f"{name}.history.timeline")
        self.bar = ActionBar(name=f"{name}.actions")
        self._step = ""
        self._sent: Sequence[Referral] = ()
        self._notes: list[Label] = []
        self._lay_out()
        self.referrals.opened.connect(lambda at: self.referral_opened.emit(self._sent[at].id))
        self.next.opened.connect(lambda: self.step_taken.emit(self._step))

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a person."""
        self.head.say(sheet.person.name.full, "", _badges(sheet))
        self.identity.show_person(sheet)
        self._show_step(sheet)
        for key, rows in sections.of(sheet).items():
            self.sections[key].show_rows(rows)
            self.sections[key].setVisible(any(value for _, value in rows))
        self._sent = sheet.referrals
        self.referrals.show_entries([threads.sent(each, sheet) for each in sheet.referrals])
        self.sections["referrals"].setVisible(bool(sheet.referrals))
        self.history.show_entries(
            [threads.event(each) for each in sheet.events if each.day <= sheet.today]
        )
        self._retitle()

    def _show_step(self, sheet: Sheet) -> None:
        self._step, title, text, button = threads.next_step(sheet)
        self.next.say(title, text, button)

    def _retitle(self) -> None:
        titles = {
            "main": self.tr("Main"),
            "statuses": self.tr("Statuses"),
            "consent": self.tr("Consent"),
            "application": self.tr("Application"),
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
        for key in _SECTIONS:
            self.body.add(self.sections[key])
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
