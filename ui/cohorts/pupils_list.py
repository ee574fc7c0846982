"""The list of pupils of a year: searched, narrowed to a school or a class, counted by chips."""

from __future__ import annotations

from abc import abstractmethod
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.registry import partners
from app.schooling import cohorts, years
from app.schooling.cohorts import Member, Wanted
from ui import language
from ui.cohorts import dialogs, words
from ui.cohorts.columns import PUPILS, Pupil
from ui.cohorts.scope import Scope, YearChips
from ui.cohorts.views import View
from ui.cohorts.words import translate
from ui.parts.button import Button
from ui.parts.empty_state import EmptyState
from ui.parts.list_head import ChipRow, ListHead
from ui.tables import ListView, PagedModel
from ui.workspace import Workspace

_ALWAYS = ("", "covered", "uncovered", "undecided")
_MOST_FOUND = 500


@dataclass(frozen=True, slots=True)
class Narrowed:
    """A school, or a class of it; nothing for everybody."""

    partner_id: int | None = None
    grade: int | None = None
    letter: str | None = None


class PupilsList(View):
    """Shift and the arrows choose several, Ctrl+A all; rows are places of study."""

    key = "pupils"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.scope = Scope(workspace.store, self)
        self.narrowed = Narrowed()
        self.people: dict[int, int] = {}
        self._schools: dict[int, str] = {}
        self.chips = ChipRow(cohorts.WHICH, words.which, always=_ALWAYS, name="cohorts.which")
        self.head = ListHead(self.chips, name="cohorts.pupils")
        self.narrow_link = Button("", "link", icon="filter", name="cohorts.pupils.narrow")
        self.model = PagedModel(PUPILS, self._fetch)
        self.list = ListView(self.model, name="cohorts.pupils.list")
        self.model.setParent(self.list)
        self.empty = EmptyState("cap", name="cohorts.pupils.empty")
        self._shelf = QStackedWidget()
        self._years: YearChips | None = None
        self._lay_out()
        self._connect()

    @abstractmethod
    def show_pupil(self, enrolment_id: int) -> None:
        """Show the card of a place of study; -1 shows none."""

    @override
    def take(self, scope: Scope) -> None:
        self.scope = scope
        self._years = YearChips(scope, name="cohorts.pupils.years")
        self.head.put_first(self._years)
        scope.changed.connect(self._another_year)

    # What is listed

    def wanted(self, which: str | None = None) -> Wanted:
        """Return whose pupils are asked for."""
        return Wanted(
            self.scope.year,
            self.narrowed.partner_id,
            self.narrowed.grade,
            self.narrowed.letter,
            self.chips.current if which is None else which,
        )

    def show_those(self, narrowed: Narrowed, which: str = "") -> None:
        """List exactly those that a count counts."""
        self.narrowed = narrowed
        self.head.search.line.blockSignals(True)
        self.head.search.line.clear()
        self.head.search.line.blockSignals(False)
        self.chips.choose("")
        if which:
            self.chips.choose(which)
        self.look()
        self.list.select_row(0)

    @override
    def look(self) -> None:
        """Ask again whom to list; whoever is current stays so while they are listed."""
        found = self._found(self.wanted())
        self.people = dict(found)
        self._schools = {}
        self.list.set_ids(array("q", self.people))
        self.model.refresh()
        self._count()
        self._say_narrowed()
        plain = not self.head.search.text and not self.chips.current
        self._shelf.setCurrentIndex(int(not found and plain and self.narrowed == Narrowed()))
        if self._years is not None:
            self._years.show_counts(self.scope.counts())
        if self.list.current_id < 0 and found:
            self.list.select_row(0)
        self.show_pupil(self.list.current_id)

    def _found(self, wanted: Wanted) -> list[tuple[int, int]]:
        store, typed = self.workspace.store, self.head.search.text
        if not typed.strip():
            return cohorts.enrolments(store, wanted)
        found = cohorts.matching(store, wanted, typed)
        if found:
            return found
        near = set(self.workspace.searcher.search(typed, _MOST_FOUND).ids)
        return [each for each in cohorts.enrolments(store, wanted) if each[1] in near]

    def _count(self) -> None:
        store = self.workspace.store
        if self.head.search.text.strip():
            shown = {key: len(self._found(self.wanted(key))) for key in cohorts.WHICH}
        else:
            shown = {key: cohorts.count(store, self.wanted(key)) for key in cohorts.WHICH}
        self.chips.show_counts(shown)

    def _fetch(self, ids: Sequence[int]) -> Sequence[Pupil]:
        found = cohorts.of_enrolments(self.workspace.store, ids, self.scope.year)
        return [Pupil(each, self._school(each.partner_id)) for each in found]

    def _school(self, partner_id: int) -> str:
        if partner_id not in self._schools:
            self._schools[partner_id] = dialogs.place(self.workspace, partner_id)
        return self._schools[partner_id]

    def _another_year(self) -> None:
        self.narrowed = replace(self.narrowed, grade=None, letter=None)
        if self.isVisible():
            self.look()

    # Who is chosen

    @property
    def places(self) -> list[int]:
        """The places of study chosen, in the order of the list."""
        return list(self.list.selected_ids())

    @property
    def members(self) -> list[Member]:
        """The pupils chosen, in the order of the list."""
        return cohorts.of_enrolments(self.workspace.store, self.places, self.scope.year)

    # What narrows it

    def narrow(self) -> None:
        """Offer the schools of the year, and the classes of the one looked at."""
        place = QPoint(0, self.narrow_link.height())
        self.menu().popup(self.narrow_link.mapToGlobal(place))

    def menu(self) -> QMenu:
        """Return a menu of everybody, each school, each class; the one in force is ticked."""
        offered = QMenu(self)
        offered.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(offered)
        store, year = self.workspace.store, self.scope.year
        self._offer(offered, group, Narrowed(), translate("Cohorts", "All schools"))
        offered.addSeparator()
        for each in cohorts.listed(store, year):
            self._offer(offered, group, Narrowed(each.partner_id), language.spoken(each.name))
        at = self.narrowed.partner_id
        if at is not None:
            offered.addSeparator()
            for one in cohorts.classes(store, at, year):
                self._offer(offered, group, Narrowed(at, one.grade, one.letter), one.name)
        return offered

    def _offer(self, menu: QMenu, group: QActionGroup, wanted: Narrowed, said: str) -> None:
        made = QAction(said.replace("&", "&&"), menu)
        made.setCheckable(True)
        made.setChecked(wanted == self.narrowed)
        made.triggered.connect(lambda: self.narrow_to(wanted))
        group.addAction(made)
        menu.addAction(made)

    def narrow_to(self, wanted: Narrowed) -> None:
        """List the pupils of a school, of a class, or all."""
        self.narrowed = wanted
        self.look()

    def _say_narrowed(self) -> None:
        at = self.narrowed
        everywhere = at.partner_id is None
        self.list.choose_columns(c.key for c in PUPILS if everywhere or c.key != "school")
        if at.partner_id is None:
            said = translate("Cohorts", "All schools")
        else:
            said = self._school(at.partner_id)
            if at.grade is not None:
                kind = words.level(partners.get(self.workspace.store, at.partner_id))
                said += f", {years.class_name(at.grade, at.letter or '', kind)}"
        self.narrow_link.set_words(said)

    # Words and widgets

    @override
    def show_own(self, record: int) -> None:
        """Show a person's place of study of the year, as another tab asks."""
        self.show_those(Narrowed())
        wanted = [at for at, person in self.people.items() if person == record]
        if wanted:
            self.list.select_id(wanted[-1])

    @override
    def take_focus(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def focus_search(self) -> None:
        self.head.search.take_focus()

    @override
    def retranslate(self) -> None:
        self.head.search.set_words(translate("Cohorts", "Pupil's name, or end of the IIN"))
        self.chips.retranslate()
        if self._years is not None:
            self._years.retranslate()
        self.list.retranslate()
        self.list.setAccessibleName(translate("Cohorts", "Pupils"))
        self._say_narrowed()
        self.empty.set_words(
            translate("Cohorts", "No pupils in {year}").format(year=years.called(self.scope.year)),
            translate("Cohorts", "Pupils come with the class lists that schools send."),
        )

    def _lay_out(self) -> None:
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.head.first.hide()
        self.head.add(self.narrow_link)
        self._shelf.addWidget(self.list)
        self._shelf.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._shelf, 1)

    def _connect(self) -> None:
        self.head.search.searched.connect(lambda _words: self._search())
        self.head.search.left.connect(self.take_focus)
        self.head.search.submitted.connect(lambda _words: self.take_focus())
        self.chips.chosen.connect(lambda _key: self.look())
        self.narrow_link.clicked.connect(self.narrow)
        self.list.current_changed.connect(self.show_pupil)

    def _search(self) -> None:
        self.look()
        self.list.select_row(0)
