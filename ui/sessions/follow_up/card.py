"""The card of follow-up: who it is, how to reach them, and how they were asked after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guidance.follow_up import Contact
from app.kazakh.dates import short_date
from ui.parts.action_bar import ActionBar
from ui.parts.card_head import CardHead
from ui.parts.label import Label
from ui.parts.pane import Pane
from ui.parts.section import CardBody, Section
from ui.parts.timeline import Entry, Timeline
from ui.sessions.follow_up import words
from ui.sessions.follow_up.rows import Row
from ui.sessions.follow_up.words import translate


class FollowUpCard(Pane):
    """Read only."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__("surface", name=name, parent=parent)
        self.head = CardHead(name=f"{name}.head")
        self.body = CardBody(name=f"{name}.body")
        self.facts = Section(name=f"{name}.facts")
        self.past = Section(name=f"{name}.past")
        self.contacts = Timeline(name=f"{name}.contacts")
        self.none = Label("", "small", "muted", wrap=True, name=f"{name}.none")
        self.bar = ActionBar(name=f"{name}.actions")
        self.past.add(self.contacts)
        self.past.add(self.none)
        self.body.add(self.facts)
        self.body.add(self.past)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.body, 1)
        column.addWidget(self.bar)
        self.retranslate()

    def show_row(self, row: Row | None, contacts: Sequence[Contact]) -> None:
        """Show somebody of the list, or nobody."""
        for part in (self.head, self.body):
            part.setVisible(row is not None)
        if row is None:
            return
        self.head.say(row.name, row.phone, row.badges)
        self.facts.show_rows(
            [
                (translate("FollowUp", "Session"), row.what),
                (translate("FollowUp", "Days"), row.when),
            ]
        )
        self.contacts.show_entries([_entry(each) for each in contacts])
        self.contacts.setVisible(bool(contacts))
        self.none.setVisible(not contacts)

    def retranslate(self) -> None:
        """Write the words again."""
        self.facts.set_title(translate("FollowUp", "What happened"))
        self.past.set_title(translate("FollowUp", "Asked after"))
        self.none.setText(translate("FollowUp", "Nobody has asked after this person yet."))
        self.bar.set_more_words(translate("FollowUp", "More"))


def _entry(contact: Contact) -> Entry:
    again = ""
    if contact.next_on:
        again = translate("FollowUp", "Again on {day}").format(day=short_date(contact.next_on))
    said = " · ".join(part for part in (contact.outcome, again) if part)
    return Entry(words.way(contact.way), short_date(contact.contacted_on), said)
