"""The card of a partner: what is known of it, and who was sent to it with what outcome."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.kazakh import phones
from app.kazakh.dates import short_date
from app.paperwork.addressees import Tally
from app.paperwork.referrals import Referral
from app.registry.partners import Partner
from ui import language
from ui.agencies.dealings import Dealings
from ui.partners import words
from ui.parts.action_bar import ActionBar
from ui.parts.card_head import CardHead
from ui.parts.label import Label
from ui.parts.section import CardBody, Section
from ui.parts.timeline import Entry, Timeline
from ui.parts.totals_bar import Total, TotalsBar
from ui.workspace import Workspace


class PartnerCard(QWidget):
    """Read only; a referral opened in it opens its paper."""

    paper_asked = Signal(int)

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.head = CardHead(name=f"{name}.head")
        self.body = CardBody(name=f"{name}.body")
        self.main = Section(name=f"{name}.main")
        self.address = Section(name=f"{name}.address")
        self.note = Section(name=f"{name}.note")
        self.referrals = Section(name=f"{name}.referrals")
        self.totals = TotalsBar(name=f"{name}.totals")
        self.nobody = Label("", "small", "muted", wrap=True, name=f"{name}.nobody")
        self.timeline = Timeline(name=f"{name}.timeline")
        self.dealings = Dealings(workspace, name=name)
        self.bar = ActionBar(name=f"{name}.actions")
        self._sent: Sequence[Referral] = ()
        self._lay_out()
        self.timeline.opened.connect(lambda at: self.paper_asked.emit(self._sent[at].paper_id))

    def show_partner(self, partner: Partner) -> None:
        """Show what is known of a partner."""
        self.head.say(language.spoken(partner.name), self._line(partner), words.badges(partner))
        self.main.show_rows(
            [
                (words.number_name(partner.number), partner.number),
                (self.tr("Contact person"), partner.contact),
                (self.tr("Telephone"), phones.display(partner.phone)),
                (self.tr("E-mail"), partner.email),
                (self.tr("Sector"), partner.sector),
            ]
        )
        self.address.show_rows(
            [
                (self.tr("In Kazakh"), partner.address_kk),
                (self.tr("In Russian"), partner.address_ru),
            ]
        )
        self.note.show_rows([(self.tr("Note"), partner.note)])
        for section in (self.main, self.address, self.note):
            section.setVisible(bool([value for _, value in section.rows if value]))

    def show_sent(self, sent: Sequence[Referral], tally: Tally, entries: Sequence[Entry]) -> None:
        """Show who was sent to the partner, the newest first, and how many came to what."""
        self._sent = sent
        self.totals.show_totals(
            [
                Total(tally.sent, self.tr("Sent")),
                Total(tally.accepted, self.tr("Accepted"), "ok"),
                Total(tally.awaiting, self.tr("Awaited"), "warn"),
                Total(tally.declined, self.tr("Other"), "border"),
            ]
        )
        self.totals.setVisible(bool(sent))
        self.timeline.setVisible(bool(sent))
        self.nobody.setVisible(not sent)
        self.timeline.show_entries(entries)

    def retranslate(self) -> None:
        """Write the sections' names again."""
        self.main.set_title(self.tr("Main"))
        self.address.set_title(self.tr("Address"))
        self.note.set_title(self.tr("Note"))
        self.referrals.set_title(self.tr("Referrals"))
        self.nobody.setText(self.tr("Nobody has been sent here yet."))
        self.dealings.retranslate()
        self.bar.set_more_words(self.tr("More"))

    def _line(self, partner: Partner) -> str:
        if partner.archived_on is not None:
            return self.tr("Archived {day}: {reason}").format(
                day=short_date(partner.archived_on), reason=partner.archive_reason
            )
        other = partner.name_kk if language.current() == "ru" else partner.name_ru
        return other if other != language.spoken(partner.name) else ""

    def _lay_out(self) -> None:
        for widget in (self.totals, self.nobody, self.timeline):
            self.referrals.add(widget)
        for section in (
            self.main,
            *self.dealings.sections,
            self.address,
            self.note,
            self.referrals,
        ):
            self.body.add(section)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.body, 1)
        column.addWidget(self.bar)
        self.retranslate()
