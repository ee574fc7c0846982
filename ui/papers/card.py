"""The card of a paper: what it is, what came of it, its copies, and how to tell it is whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.kazakh.dates import long_date, short_date
from app.paperwork.listing import ListRow
from app.paperwork.referrals import Referral
from app.paperwork.register import Copy
from ui import language
from ui.papers import columns, words
from ui.parts.action_bar import ActionBar
from ui.parts.card_head import CardHead
from ui.parts.next_step import NextStep
from ui.parts.section import CardBody, Section
from ui.parts.timeline import Entry, Timeline
from ui.referrals import words as referral_words


class PaperCard(QWidget):
    """Read only; its next step is the answer awaited, or what was written by hand."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.head = CardHead(name=f"{name}.head")
        self.next = NextStep(name=f"{name}.next")
        self.body = CardBody(name=f"{name}.body")
        self.paper = Section(name=f"{name}.paper")
        self.answer = Section(name=f"{name}.answer")
        self.copies = Section(name=f"{name}.copies")
        self.timeline = Timeline(name=f"{name}.timeline")
        self.whole = Section(name=f"{name}.whole")
        self.bar = ActionBar(name=f"{name}.actions")
        self._lay_out()
        self.retranslate()

    def show_paper(
        self, held: ListRow, referral: Referral | None, copies: Sequence[Copy], today: date
    ) -> None:
        """Show a paper as it stands today."""
        paper, spoken = held.paper, language.current()
        line = self.tr("{kind}, {day}").format(
            kind=words.kind(paper.kind), day=long_date(paper.dated, spoken)
        )
        number = self.tr("№ {number}").format(number=paper.number)
        self.head.say(number, line, (words.badge(held, today),))
        self._show_next(held, today)
        self._show_paper(held, referral)
        self._show_answer(held, referral)
        self._show_copies(held, copies)
        self.whole.show_rows(
            [
                (self.tr("Fingerprint"), words.short_digest(paper.sha256)),
                (self.tr("Identifier"), paper.uid),
            ]
        )

    def retranslate(self) -> None:
        """Write the sections' names again."""
        self.paper.set_title(self.tr("Paper"))
        self.answer.set_title(self.tr("Answer"))
        self.copies.set_title(self.tr("Copies"))
        self.whole.set_title(self.tr("Wholeness"))
        self.bar.set_more_words(self.tr("More"))

    def _show_next(self, held: ListRow, today: date) -> None:
        standing = held.standing(today)
        if standing == "reserved":
            self.next.say(
                self.tr("This number is set aside"),
                self.tr("Enter what was written under it by hand, or annul it."),
                self.tr("Enter from paper"),
            )
        elif standing in ("awaiting", "came", "overdue") and held.answer_by is not None:
            day = short_date(held.answer_by)
            late = standing == "overdue"
            title = self.tr("The answer was due by {day}") if late else self.tr("Answer by {day}")
            hint = self.tr("Ask the addressee and record what came of it.") if late else ""
            self.next.say(title.format(day=day), hint, self.tr("Record the answer"))
        else:
            self.next.say("")

    def _show_paper(self, held: ListRow, referral: Referral | None) -> None:
        paper = held.paper
        by_hand = paper.source == "by_hand" and paper.state == "issued"
        written = self.tr("by hand, under a number set aside") if by_hand else ""
        self.paper.show_rows(
            [
                (self.tr("Kind"), columns.kind(held)),
                (self.tr("To whom"), paper.to_whom),
                (self.tr("Addressee"), paper.addressee),
                (self.tr("Position"), language.spoken(referral.position) if referral else ""),
                (self.tr("Come by"), _day(referral.come_by) if referral else ""),
                (self.tr("Pages"), str(paper.pages or "")),
                (self.tr("Written"), written),
                (self.tr("Annulled"), _day(paper.annulled_on)),
                (self.tr("Reason"), paper.reason),
            ]
        )

    def _show_answer(self, held: ListRow, referral: Referral | None) -> None:
        answered = referral is not None and referral.state != "issued"
        self.answer.setVisible(answered)
        if referral is None or not answered:
            return
        self.answer.show_rows(
            [
                (self.tr("Outcome"), referral_words.answer(referral.state)),
                (self.tr("Day"), short_date(referral.state_on)),
                (self.tr("Known from"), _source(referral)),
                (self.tr("Reason"), referral.state_reason),
                (self.tr("Order"), referral.order_number),
                (self.tr("Was due by"), _day(held.answer_by)),
            ]
        )

    def _show_copies(self, held: ListRow, copies: Sequence[Copy]) -> None:
        paper = held.paper
        entries = [
            Entry(
                self.tr("Copy {number}").format(number=copy.number + 1),
                short_date(copy.printed_on),
                copy.actor,
            )
            for copy in copies
        ]
        first = Entry(self.tr("First printing"), short_date(paper.dated))
        self.timeline.show_entries([*entries, first] if paper.sha256 else [])
        for part in (self.copies, self.whole):
            part.setVisible(bool(paper.sha256))

    def _lay_out(self) -> None:
        self.head.put(self.next)
        self.copies.add(self.timeline)
        for section in (self.paper, self.answer, self.copies, self.whole):
            self.body.add(section)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.body, 1)
        column.addWidget(self.bar)


def _day(day: date | None) -> str:
    return short_date(day) if day else ""


def _source(referral: Referral) -> str:
    return referral_words.source(referral.state_source) if referral.state_source else ""
