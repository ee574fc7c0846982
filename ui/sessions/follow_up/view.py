"""The view of follow-up: three lists, one card, a contact written down by keys."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import Refusal
from app.guidance import follow_up
from app.kazakh.dates import short_date
from ui import tasks, theme
from ui.actions import action, button
from ui.asking import Asking, Dialogs
from ui.parts.button import Button
from ui.parts.empty_state import EmptyState
from ui.parts.list_head import ChipRow
from ui.parts.refusal_bar import RefusalBar
from ui.sessions.follow_up import exporting, rows, words
from ui.sessions.follow_up.card import FollowUpCard
from ui.sessions.follow_up.contacting import ContactDialog
from ui.sessions.follow_up.rows import COLUMNS, Lists, Row
from ui.sessions.follow_up.words import translate
from ui.sessions.views import View
from ui.tables import ListView, PagedModel
from ui.tasks import Task
from ui.workspace import Workspace

_LARGE = 20_000
"""People from which the lists are gathered off the window's thread."""


class FollowUpView(View):
    """Who did not come, who three times in a row, who has had nothing for long."""

    key = "follow_up"
    subjects = ("session", "participant")

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None = None,
        *,
        asking: Asking | None = None,
    ) -> None:
        super().__init__(workspace, parent)
        self.asking: Asking = asking or Dialogs()
        self.ask: QDialog | None = None
        self.spans = {key: self._kept_span(key) for key in words.CHIPS}
        self.lists = Lists({key: array("q") for key in words.CHIPS}, {})
        self._gathering: Task[Lists] | None = None
        self.chips = ChipRow(words.CHIPS, words.chip, name=f"{self.objectName()}.chips")
        self.model = PagedModel(COLUMNS, self._fetch)
        self.list = ListView(self.model, name=f"{self.objectName()}.list")
        self.model.setParent(self.list)
        self.empty = EmptyState("people", name=f"{self.objectName()}.empty")
        self.refusal = RefusalBar(name=f"{self.objectName()}.refusal")
        self.card: FollowUpCard = FollowUpCard(name=f"{self.objectName()}.card")
        self._shelf, self._head = QStackedWidget(), QHBoxLayout()
        self._act()
        self._lay_out()
        self._connect()
        self.retranslate()

    # What is listed

    @property
    def shown(self) -> str:
        """Which of the three lists is shown."""
        return self.chips.current

    @property
    def row(self) -> Row | None:
        """The current row."""
        place = self.list.current_row
        return self.model.record(place) if place >= 0 else None

    @override
    def look(self) -> None:
        """Gather the three lists; those of a large office beside the window."""
        if self._gathering is not None:
            self._gathering.cancel()
            self._gathering = None
        store, today, spans = self.workspace.store, self.workspace.today(), dict(self.spans)
        newest = store.scalar("select coalesce(max(id), 0) from person")
        if int(newest) < _LARGE:
            self._arrived(rows.gather(store, today, spans))
            return
        self._gathering = tasks.run(
            self, lambda _told, stop: rows.gather(store, today, spans, stop), self._arrived
        )

    def _arrived(self, lists: Lists) -> None:
        self._gathering = None
        self.lists = lists
        self.chips.show_counts({key: len(ids) for key, ids in lists.ids.items()})
        self._show_list()

    def _show_list(self) -> None:
        ids = self.lists.ids[self.shown]
        self.list.set_ids(ids)
        self.model.refresh()
        self._shelf.setCurrentIndex(0 if ids else 1)
        if self.list.current_row < 0:
            self.list.select_row(0)
        self._say_span()
        self._show_card()

    def _fetch(self, ids: Sequence[int]) -> Sequence[Row | None]:
        return rows.fetch(self.workspace.store, self.shown, self.lists, ids)

    def _show_card(self) -> None:
        row = self.row
        held = follow_up.contacts(self.workspace.store, row.person_id) if row else []
        self.card.show_row(row, held)
        for made in (self.contact_action, self.person_action):
            made.setEnabled(row is not None)
        self.session_action.setEnabled(row is not None and row.session_id is not None)
        self.export_action.setEnabled(bool(self.model.ids))

    def choose(self, key: str) -> None:
        """Show one of the three lists."""
        if key != self.shown:
            self.chips.choose(key)

    def _turn(self) -> None:
        """Begin another list at its top: a row of one is no row of another."""
        self.list.select_row(-1)
        self._show_list()

    def look_back(self, days: int) -> None:
        """Look so many days back in the list shown."""
        self.spans[self.shown] = days
        self.workspace.memory.keep(f"follow_up/{self.shown}", days)
        self.look()

    def _kept_span(self, key: str) -> int:
        days = int(self.workspace.memory.number(f"follow_up/{key}", words.USUAL[key]))
        return days if days in words.SPANS else words.USUAL[key]

    def _offer_spans(self) -> None:
        menu, below = QMenu(self), QPoint(0, self.span.height())
        group = QActionGroup(menu)
        for days in words.SPANS:
            on = days == self.spans[self.shown]
            choice = QAction(words.span(days), menu, checkable=True, checked=on)
            choice.triggered.connect(lambda _on, days=days: self.look_back(days))
            group.addAction(choice)
            menu.addAction(choice)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.span.mapToGlobal(below))

    # What is done

    def record_contact(self) -> None:
        """Ask how the current person was asked after."""
        if (row := self.row) is not None:
            self.ask = ContactDialog(self.workspace, row, parent=self)
            self.ask.finished.connect(self._answered)
            self.ask.open()

    def _answered(self) -> None:
        self.ask = None
        self.take_focus()

    def open_person(self) -> None:
        """Show the current person's card in their own tab."""
        if (row := self.row) is not None:
            self.workspace.open_card("participants", row.person_id)

    def open_session(self) -> None:
        """Show the session the current person did not come to."""
        row = self.row
        if row is not None and row.session_id is not None:
            self.workspace.open_card("sessions", row.session_id)

    def export(self) -> None:
        """Save the list shown as a spreadsheet."""
        day = short_date(self.workspace.today())
        proposed = self.workspace.documents.folder / exporting.name(self.shown, day)
        title = translate("FollowUp", "Save the list")
        kinds = translate("FollowUp", "Spreadsheet (*.xlsx)")
        path = self.asking.new_file(self, title, kinds, proposed)
        if path is not None:
            self._write(path.with_suffix(".xlsx"))

    def _write(self, path: Path) -> None:
        store, key, lists, ids = self.workspace.store, self.shown, self.lists, list(self.model.ids)

        def work(_told: tasks.Progress, _stop: tasks.Cancelled) -> int:
            held = [row for row in rows.fetch(store, key, lists, ids) if row is not None]
            exporting.write(path, key, held)
            return len(held)

        tasks.run(self, work, lambda count: self._written(path, count), self._not_written)

    def _written(self, path: Path, count: int) -> None:
        said = translate("FollowUp", "Saved {count} rows: {file}")
        self.workspace.said.emit(said.format(count=count, file=path.name), None)

    def _not_written(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.refusal.refuse(error)

    # Words and widgets

    @override
    def take_focus(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def retranslate(self) -> None:
        self.contact_action.setText(translate("FollowUp", "Asked after…"))
        self.person_action.setText(translate("FollowUp", "Open the card"))
        self.session_action.setText(translate("FollowUp", "Show the session"))
        self.export_action.setText(translate("FollowUp", "Save as a table"))
        self.chips.retranslate()
        self.list.retranslate()
        self.list.setAccessibleName(translate("FollowUp", "Whom to ask after"))
        self.card.retranslate()
        self._say_span()
        self._show_card()

    def _say_span(self) -> None:
        self.span.set_words(words.span(self.spans[self.shown]))
        self.empty.set_words(*words.nobody(self.shown))

    def _act(self) -> None:
        self.contact_action = action(self, "contact", "Ctrl+Return", self.record_contact)
        self.person_action = action(self, "person", "Ctrl+O", self.open_person)
        self.session_action = action(self, "session", "Ctrl+L", self.open_session)
        self.export_action = action(self, "export", "Ctrl+E", self.export)
        # The card stands in the other pane: its actions are found from there too.
        self.card.addActions([self.contact_action, self.person_action, self.session_action])
        self.card.bar.set_buttons(
            [
                button(self.contact_action, "primary"),
                button(self.person_action),
                button(self.session_action),
            ]
        )

    def _lay_out(self) -> None:
        self.span = Button("", "link", icon="chevron-down", name=f"{self.objectName()}.span")
        self._head.addWidget(self.chips, 1)
        for made in (self.span, button(self.export_action, "link")):
            made.show_shortcut(False)
            self._head.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        self._shelf.addWidget(self.list)
        self._shelf.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.refusal)
        column.addWidget(self._shelf, 1)
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._head.setContentsMargins(theme.unit(20), theme.unit(4), theme.unit(20), theme.unit(8))
        self._head.setSpacing(theme.unit(12))

    def _connect(self) -> None:
        self.chips.chosen.connect(lambda _key: self._turn())
        self.list.current_changed.connect(lambda _one: self._show_card())
        self.list.activated_id.connect(lambda _one: self.open_person())
        self.span.clicked.connect(self._offer_spans)
