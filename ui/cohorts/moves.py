"""Moves that lists brought to light: a pupil stands in two schools' lists; a person decides."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.kazakh.dates import short_date
from app.registry import lookups
from app.schooling import enrolments, years
from app.schooling.enrolments import Move
from ui import theme
from ui.actions import Offer, action, button
from ui.cohorts import dialogs, doings, words
from ui.cohorts.columns import MOVES, Found
from ui.cohorts.views import View
from ui.cohorts.words import translate
from ui.parts.action_bar import ActionBar
from ui.parts.card_head import CardHead
from ui.parts.empty_state import EmptyState, Step
from ui.parts.refusal_bar import RefusalBar
from ui.parts.section import CardBody, Section
from ui.tables import ListView, PagedModel
from ui.workspace import Workspace

_KEYS = {"confirm": "Ctrl+K", "reject": "Ctrl+Del", "open_person": "Ctrl+O"}
"""Every action with its keys; each is a method of the view by the same name."""


class MoveCard(QWidget):
    """Where the pupil studies, where they were found, by which list."""

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.workspace = workspace
        self.head = CardHead(name=f"{name}.head")
        self.refusal = RefusalBar(name=f"{name}.refusal")
        self.body = CardBody(name=f"{name}.body")
        self.section = Section(name=f"{name}.move")
        self.bar = ActionBar(name=f"{name}.actions")
        self._bars = QVBoxLayout()
        self._bars.addWidget(self.refusal)
        self._bars.setContentsMargins(theme.unit(24), 0, theme.unit(24), 0)
        self.body.add(self.section)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._bars)
        column.addWidget(self.body, 1)
        column.addWidget(self.bar)

    def show_move(self, found: Found | None) -> None:
        """Show a move, or none."""
        self.setVisible(found is not None)
        self.refusal.dismiss()
        if found is None:
            return
        year = years.of(self.workspace.today())
        at = enrolments.get(self.workspace.store, found.move.enrolment_id)
        said = translate("Cohorts", "Which list is right? A person says.")
        self.head.say(found.name, said)
        new = years.class_name(years.grade(found.move.began, year), found.move.letter, at.level)
        self.section.set_title(translate("Cohorts", "Move"))
        self.section.show_rows(
            [
                (translate("Cohorts", "Studies at"), words.place(found.was, at, year)),
                ("", words.days(at)),
                (translate("Cohorts", "Found in the list of"), f"{found.now}, {new}"),
                (translate("Cohorts", "Found on"), short_date(found.move.found_on)),
                (translate("Cohorts", "List"), found.move.source),
            ]
        )


class MovesView(View):
    """The oldest first; several are decided at once."""

    key = "moves"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.move_card = MoveCard(workspace, name="cohorts.move")
        self.card = self.move_card
        self.ask: QDialog | None = None
        self.model = PagedModel(MOVES, self._fetch)
        self.list = ListView(self.model, name="cohorts.moves")
        self.model.setParent(self.list)
        self.empty = EmptyState("cap", name="cohorts.moves.empty")
        self._moves: dict[int, Move] = {}
        self._shelf = QStackedWidget()
        self.doing = {
            key: action(self, key, keys, getattr(self, key)) for key, keys in _KEYS.items()
        }
        self._lay_out()
        self.retranslate()

    @override
    def look(self) -> None:
        """Ask again which moves wait for a person."""
        self._moves = {each.id: each for each in enrolments.waiting_moves(self.workspace.store)}
        self.list.set_ids(array("q", self._moves))
        self.model.refresh()
        self._shelf.setCurrentIndex(int(not self._moves))
        if self.list.current_id < 0 and self._moves:
            self.list.select_row(0)
        self._show(self.list.current_id)

    @property
    def chosen(self) -> list[int]:
        """The moves chosen."""
        return list(self.list.selected_ids())

    def confirm(self) -> None:
        """Confirm the moves chosen, as of a day."""
        if self.chosen:
            self.ask = dialogs.confirm(self.workspace, self.chosen, self._whose(), self)
            self.ask.open()

    def reject(self) -> None:
        """Leave the pupils chosen where they are: the list was wrong."""
        store, chosen, whose = self.workspace.store, self.chosen, self._whose()

        def work() -> bool:
            with store.transaction("school_move.reject", whose):
                for each in chosen:
                    enrolments.reject_move(store, each)
            return True

        self.workspace.do(
            work,
            changed=doings.SUBJECTS,
            said=translate("Cohorts", "Stays where they were: {name}").format(name=whose),
            refused=self.move_card.refusal.refuse,
        )

    def open_person(self) -> None:
        """Show the whole card of the pupil chosen."""
        for each in self.chosen[:1]:
            self.workspace.open_card("participants", self._moves[each].person_id)

    def _whose(self) -> str:
        chosen = self.chosen
        if len(chosen) == 1:
            return self._fetch(chosen)[0].name
        return translate("Cohorts", "Pupils: {count}").format(count=len(chosen))

    def _fetch(self, ids: Sequence[int]) -> list[Found]:
        store = self.workspace.store
        moves = [self._moves[each] for each in ids]
        cards = lookups.cards(store, [each.person_id for each in moves])
        return [
            Found(
                each,
                cards[each.person_id].name.full,
                dialogs.place(self.workspace, enrolments.get(store, each.enrolment_id).partner_id),
                dialogs.place(self.workspace, each.to_partner_id),
            )
            for each in moves
        ]

    def _show(self, move_id: int) -> None:
        known = move_id in self._moves
        self.move_card.show_move(self._fetch([move_id])[0] if known else None)
        self.suit()

    def suit(self) -> None:
        """Allow what makes sense with the moves chosen."""
        for made in self.doing.values():
            made.setEnabled(bool(self.chosen))

    @override
    def take_focus(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def retranslate(self) -> None:
        self.doing["confirm"].setText(translate("Cohorts", "Confirm the move"))
        self.doing["reject"].setText(translate("Cohorts", "The list is wrong"))
        self.doing["open_person"].setText(translate("Cohorts", "Open the card"))
        self.list.retranslate()
        self.list.setAccessibleName(translate("Cohorts", "Moves"))
        self.move_card.bar.set_more_words(translate("Cohorts", "More"))
        self.empty.set_words(
            translate("Cohorts", "No move waits for a decision"),
            translate(
                "Cohorts",
                "When a pupil stands in two schools' lists, it is asked here which one is right.",
            ),
            [
                Step(
                    translate("Cohorts", "Ask the school"),
                    translate("Cohorts", "Nobody is moved by a list alone."),
                ),
                Step(
                    translate("Cohorts", "Confirm it with the first day there"),
                    translate("Cohorts", "Or say that the list is wrong."),
                ),
            ],
        )
        self._show(self.list.current_id)

    def _lay_out(self) -> None:
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._shelf.addWidget(self.list)
        self._shelf.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._shelf, 1)
        buttons = {key: button(made) for key, made in self.doing.items()}
        buttons["confirm"] = button(self.doing["confirm"], "primary")
        Offer(self.move_card.bar, buttons).show(*_KEYS)
        for made in self.doing.values():
            self.move_card.addAction(made)
        self.list.current_changed.connect(self._show)
        self.list.activated_id.connect(lambda _move: self.confirm())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self.suit())
