"""The tab of papers: the register left, one paper right, and what can be done with it."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from app.errors import Refusal
from app.paperwork import listing, referrals, register
from app.paperwork.listing import Filter, ListRow
from ui import documents, tasks
from ui.actions import Offer, button
from ui.asking import Asking, Dialogs
from ui.fields import FormDialog
from ui.lists import ListRoom
from ui.papers import actions, narrowing, printing, words
from ui.papers.card import PaperCard
from ui.papers.columns import COLUMNS, Row
from ui.papers.entering import EntryDialog
from ui.papers.periods import Period, PeriodDialog
from ui.papers.reserving import AnnulDialog, ReserveDialog
from ui.parts.button import Button, icon_button
from ui.referrals.outcome import OutcomeDialog
from ui.workspace import Workspace

_SMALL = 10_000
"""Papers that are looked through between two keys."""


class _Found(NamedTuple):
    ids: array[int]
    counts: dict[str, int]


class PapersRoom(ListRoom):
    """Every paper the centre has given out."""

    name = "papers"
    icon = "document"
    subjects = ("paper", "participant", "partner")
    columns = COLUMNS
    filters = ("", "awaiting", "overdue", "month", "reserved", "annulled")
    always = ("", "awaiting", "overdue", "month")
    alarming = ("overdue",)

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None = None,
        *,
        asking: Asking | None = None,
    ) -> None:
        self.period: Period = (None, None)
        self.kind = ""
        self.order, self.descending = "dated", True
        self.asking: Asking = asking or Dialogs()
        self.ask: FormDialog | None = None
        self._asked: tasks.Task[_Found] | None = None
        super().__init__(workspace, parent)
        self.card = PaperCard(name="papers.card")
        self.doing = actions.of(self)
        self._compose()
        self.retranslate()
        self.look()

    @override
    def title(self) -> str:
        return self.tr("Papers")

    @override
    def chip(self, key: str) -> str:
        return words.chip(key)

    @override
    def fetch(self, ids: Sequence[int]) -> Sequence[Row]:
        today = self.workspace.today()
        held = listing.rows(self.workspace.store, ids)
        return [Row(each, words.badge(each, today)) for each in held]

    def wanted(self, standing: str = "") -> Filter:
        """Return what the list is narrowed to."""
        first, last = self.period
        return Filter(
            self.words, standing, first, last, self.kind, self.order, descending=self.descending
        )

    @override
    def listed(self) -> array[int]:
        standing = self.head.chips.current
        return listing.ids(self.workspace.store, self.wanted(standing), self.workspace.today())

    @override
    def counted(self) -> Mapping[str, int]:
        return listing.counts(self.workspace.store, self.wanted(), self.workspace.today())

    @override
    def look(self) -> None:
        """Ask the register; one that has grown long is asked off the window's thread."""
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        if listing.size(self.workspace.store) <= _SMALL:
            super().look()
            return
        store, today = self.workspace.store, self.workspace.today()
        wanted, all_of_it = self.wanted(self.head.chips.current), self.wanted()

        def work(_progress: tasks.Progress, _cancelled: tasks.Cancelled) -> _Found:
            ids = listing.ids(store, wanted, today)
            return _Found(ids, listing.counts(store, all_of_it, today))

        self._asked = tasks.run(self, work, lambda found: self.show_found(*found))

    @override
    def narrowed(self) -> bool:
        return bool(self.kind) or self.period != (None, None)

    @override
    def widen(self) -> None:
        self.period, self.kind = (None, None), ""
        self._say_period()
        super().widen()

    @override
    def show_card(self, record: int) -> None:
        store, known = self.workspace.store, record >= 0
        held = listing.row(store, record) if known else None
        self.doing.suit(held)
        self.card.setVisible(known)
        self.refusal.dismiss()
        if held is not None:
            referral = referrals.by_paper(store, record)
            copies = register.copies_of(store, record)
            self.card.show_paper(held, referral, copies, self.workspace.today())
            self._offer(held)

    def _offer(self, held: ListRow) -> None:
        names = {
            "reserved": ("enter", "annul"),
            "annulled": ("reprint", "person"),
        }.get(held.paper.state, ("reprint", "person", "annul"))
        waiting = self.doing.answer.isEnabled()
        self.offered.show(*(("answer", *names) if waiting else names))

    @override
    def activate(self, record: int) -> None:
        """Do with Enter what the paper waits for: its answer, or what was written by hand."""
        if self.split.single and self.list.isVisible():
            super().activate(record)  # the card first: nothing of it is in sight
        elif self.doing.answer.isEnabled():
            self.record_answer()
        elif self.doing.enter.isEnabled():
            self.enter()
        else:
            super().activate(record)

    # Doing

    def record_answer(self) -> None:
        """Ask what came of the referral shown."""
        referral = referrals.by_paper(self.workspace.store, self.current)
        if referral is not None:
            self._ask(OutcomeDialog(self.workspace, referral.id, self), "state")

    def enter(self) -> None:
        """Ask what was written by hand under the number shown."""
        paper = register.get(self.workspace.store, self.current)
        self._ask(EntryDialog(self.workspace, paper, parent=self))

    def annul(self) -> None:
        """Ask why the paper shown no longer counts."""
        paper = register.get(self.workspace.store, self.current)
        self._ask(AnnulDialog(self.workspace, paper, parent=self))

    def reserve(self) -> None:
        """Ask how many numbers to set aside."""
        self._ask(ReserveDialog(self.workspace, parent=self), "count")

    def print_register(self) -> None:
        """Ask which days the printed register holds."""
        self._ask(printing.RegisterDialog(self.workspace, self.period, self.kind, parent=self))

    def reprint(self) -> None:
        """Print the paper shown once more, as it was issued, and count the copy."""
        try:
            kept = documents.reprint(self.workspace, self.current)
        except Refusal as refusal:
            self.refuse(refusal)
            return
        number = words.printings(register.get(self.workspace.store, self.current))
        said = self.tr("Copy {number} is counted: {file}").format(number=number, file=kept.name)
        self.say(said)

    def open_person(self) -> None:
        """Show the card of the person the paper is about."""
        person = register.get(self.workspace.store, self.current).person_id
        if person is not None:
            self.workspace.open_card("participants", person)

    def export(self) -> None:
        """Save what the list shows as a spreadsheet."""
        proposed = self.workspace.documents.folder / printing.table_name(self.period)
        title, kinds = self.tr("Save the list"), self.tr("Spreadsheet (*.xlsx)")
        path = self.asking.new_file(self, title, kinds, proposed)
        if path is not None:
            self._write(path.with_suffix(".xlsx"))

    def _write(self, path: Path) -> None:
        store, ids = self.workspace.store, list(self.model.ids)

        def work(_progress: tasks.Progress, _cancelled: tasks.Cancelled) -> int:
            printing.write_table(path, listing.rows(store, ids), store)
            return len(ids)

        tasks.run(self, work, lambda count: self._written(path, count), self._not_written)

    def _written(self, path: Path, count: int) -> None:
        rows = self.tr("Saved {count} rows: {file}")
        self.say(rows.format(count=count, file=path.name))

    def _not_written(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.refuse(error)

    def _ask(self, dialog: FormDialog, first: str = "") -> None:
        self.ask = dialog
        dialog.finished.connect(self._answered)
        dialog.open()
        fields = dialog.form.fields
        fields[first or next(iter(fields))].editor.setFocus()

    def _answered(self) -> None:
        self.ask = None

    # Period, kind, order

    def choose_period(self) -> None:
        """Offer periods and kinds to narrow the list to."""
        below = QPoint(0, self.narrow_button.height())
        narrowing.menu(self).popup(self.narrow_button.mapToGlobal(below))

    def choose_days(self) -> None:
        """Ask for any two days."""
        asked = PeriodDialog(self.workspace, self.period, parent=self)
        asked.accepted.connect(lambda: self.narrow(asked.chosen))
        self._ask(asked)

    def narrow(self, wanted: Period | str) -> None:
        """Show the papers of a period, or of a kind."""
        if isinstance(wanted, str):
            self.kind = wanted
        else:
            self.period = wanted
        self._say_period()
        self.look()

    def _say_period(self) -> None:
        self.doing.narrow.setText(narrowing.said(self.period, self.kind))

    def _put_more(self) -> None:
        self.more_button = icon_button("more", "", name="papers.more")
        self.more_button.clicked.connect(self._more)
        self.head.put_first(self.more_button)

    def _more(self) -> None:
        """Offer what is done with the whole list."""
        menu = QMenu(self)
        menu.addActions([self.doing.export, self.doing.reserve, self.doing.register])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def _sort(self, key: str, descending: bool) -> None:
        self.order, self.descending = key, descending
        self.list.show_sorting(key, descending)
        self.look()

    # Words and widgets

    @override
    def retranslate(self) -> None:
        self.doing.retranslate()
        self._say_period()
        self.more_button.setAccessibleName(self.tr("More"))
        self.head.search.set_words(self.tr("Number, name or addressee"))
        self.head.chips.retranslate()
        self.list.retranslate()
        self.card.retranslate()
        self.empty.set_words(*words.beginning())
        self.draw()

    def _compose(self) -> None:
        self.pages.insertWidget(0, self.card)
        self.pages.setCurrentIndex(0)
        for made in (
            button(self.doing.register, icon="printer", height=36),
            button(self.doing.reserve, height=36),
        ):
            made.show_shortcut(False)  # the tooltip keeps it; the search needs the room
            self.head.put_first(made)
        self.head.first.hide()
        self._put_more()
        self.narrow_button: Button = button(self.doing.narrow, "link", icon="chevron-down")
        self.narrow_button.show_shortcut(False)
        self.head.add(self.narrow_button)
        self.empty.set_actions([button(self.doing.reserve, "primary")])
        self.list.show_sorting(self.order, self.descending)
        self.list.sort_requested.connect(self._sort)
        self.card.next.opened.connect(lambda: self.activate(self.current))
        self.offered = Offer(
            self.card.bar,
            {
                "answer": button(self.doing.answer, "primary"),
                "enter": button(self.doing.enter, "primary"),
                "reprint": button(self.doing.reprint),
                "person": button(self.doing.person),
                "annul": button(self.doing.annul),
            },
        )
