"""The list of people: found, narrowed, ordered, and kept in its place."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.registry import listing, participants, places
from app.registry.listing import Filter, ListRow
from ui import language
from ui.editing import EditRoom
from ui.fields import Candidate, Form
from ui.participants import filters as narrowing
from ui.participants import words
from ui.participants.columns import COLUMNS
from ui.participants.filters import FilterPane
from ui.participants.finding import Finder
from ui.parts.button import Button
from ui.workspace import Workspace

_TYPING = 80  # milliseconds: while one types, the card waits for the list


class PeopleRoom(EditRoom):
    """The left of the tab, and the filter that narrows it; the card is its heir's."""

    name = "participants"
    icon = "people"
    subjects = ("participant", "paper", "place", "partner")
    columns = COLUMNS
    filters = narrowing.CHIPS
    always = narrowing.CHIPS
    first_field = "surname"

    def __init__(self, workspace: Workspace, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(workspace, form, parent)
        self.finder = Finder(workspace, self)
        self.filter_link = Button(
            "", "link", shortcut="Ctrl+Shift+F", name="participants.filter_link"
        )
        self._filter = Filter()
        self._wanted = -1
        self._closest = False
        self._waiting = QTimer(self, interval=_TYPING, singleShot=True)
        self.head.add(self.filter_link)
        self.list.show_sorting("name")
        self._waiting.timeout.connect(lambda: self.read_card(self.current))
        self.filter_link.clicked.connect(self.filter)
        self.finder.listed.connect(self.show_listed)
        self.finder.counted.connect(self.head.chips.show_counts)
        self.list.sort_requested.connect(self.sort)

    def read_card(self, record: int) -> None:
        """Read and show a person's card; -1 for none."""
        raise NotImplementedError

    @override
    def show_card(self, record: int) -> None:
        if not self._waiting.isActive():  # while a search is typed, the card waits for the list
            self.read_card(record)

    # The list

    @override
    def chip(self, key: str) -> str:
        return narrowing.chip(key)

    @override
    def fetch(self, ids: Sequence[int]) -> Sequence[ListRow]:
        return listing.rows(self.workspace.store, ids, self.workspace.today())

    @override
    def look(self) -> None:
        self.finder.ask(replace(self._filter, words=self.words), self.head.chips.current)

    @override
    def narrowed(self) -> bool:
        return bool(narrowing.size(self._filter))

    @override
    def find_again(self, words: str) -> None:
        self._closest = bool(words)
        self.look()

    def show_listed(self, ids: array[int], whole: bool) -> None:
        """List what was found; whoever was current stays, unless a search has a closer one."""
        closest, self._closest = self._closest, False
        if closest:
            self._waiting.start()
        self.list.set_ids(ids)
        self.model.refresh()
        bare = whole and not ids and not self.words and self._whole_list()
        self._shelf.setCurrentIndex(1 if bare else 0)
        self._place_current(closest)
        if whole:
            self._say_found(len(ids))

    def _place_current(self, closest: bool) -> None:
        if self._wanted >= 0 and self.list.select_id(self._wanted):
            self._wanted = -1
        elif len(self.model.ids) and (closest or self.current < 0):
            self.list.select_row(0)
        elif not len(self.model.ids):
            self.show_card(-1)

    def _whole_list(self) -> bool:
        return self.head.chips.current == narrowing.CHIPS[0] and not self.narrowed()

    @override
    def open_record(self, record: int) -> None:
        """Show a person's card whatever the list was narrowed to."""
        self._wanted = record
        if self.list.select_id(record):
            self._wanted = -1
        elif participants.get(self.workspace.store, record).archived_on:
            self._use_filter(Filter(archived=True))
        else:
            self.widen()
        self.forward()

    @override
    def widen(self) -> None:
        """Show everybody."""
        self.head.search.line.blockSignals(True)
        self.head.search.line.clear()
        self.head.search.line.blockSignals(False)
        self._filter = Filter(order=self._filter.order)
        if self.head.chips.current != narrowing.CHIPS[0]:
            self.head.chips.choose(narrowing.CHIPS[0])
        else:
            self.look()
        self._say_filter()

    def show_batch(self, batch: int) -> None:
        """List exactly the people of an import."""
        self._use_filter(Filter(batch_id=batch))

    def sort(self, key: str, _descending: bool) -> None:
        """List in another order."""
        self._filter = replace(self._filter, order=key)
        self.list.show_sorting(key, key != "name")
        self.look()

    def find_place(self, typed: str) -> list[Candidate]:
        """Return the settlements that a name begins, in either language."""
        return self._find_places(typed, "settlement")

    def find_area(self, typed: str) -> list[Candidate]:
        """Return the settlements and the rural districts that a name begins."""
        return self._find_places(typed, None)

    def _find_places(self, typed: str, kind: str | None) -> list[Candidate]:
        wanted = typed.strip().casefold()
        found = []
        for place in places.listed(self.workspace.store, kind):
            both = (place.name.kk.casefold(), place.name.ru.casefold())
            if any(name.startswith(wanted) or f" {wanted}" in name for name in both):
                found.append(self._candidate(place))
        return found[:20]

    def _candidate(self, place: places.Place) -> Candidate:
        parent = places.get(self.workspace.store, place.parent_id) if place.parent_id else None
        hint = language.spoken(parent.name) if parent else ""
        if place.kind == "rural_district":
            hint = words.translate("Participants", "Rural district")
        return Candidate(place.id, language.spoken(place.name), hint)

    # The filter

    @cached_property
    def filter_pane(self) -> FilterPane:
        """The filter, made when it is first opened: the list need not wait for it."""
        pane = FilterPane(self.find_area, name="participants.filter")
        self.pages.addWidget(pane)
        pane.changed.connect(self._use_filter)
        pane.left.connect(self.leave_filter)
        pane.view_chosen.connect(self._use_view)
        pane.keep_asked.connect(self._keep_view)
        pane.forget_asked.connect(self._forget_view)
        return pane

    @property
    def filtering(self) -> bool:
        """Whether the filter is shown."""
        return isinstance(self.pages.currentWidget(), FilterPane)

    def filter(self) -> None:
        """Open the filter in place of the card, or close it."""
        if self.filtering:
            self.leave_filter()
            return
        self.show_page()
        self._show_filter()
        self.filter_pane.show_views(listing.views(self.workspace.store))
        self.pages.setCurrentWidget(self.filter_pane)
        self._say_found(len(self.model.ids))
        self.split.show_card()
        first = next(iter(self.filter_pane.form.fields.values()))
        first.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave_filter(self) -> None:
        """Go back to the list, which stays filtered."""
        self.pages.setCurrentIndex(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.read_card(self.current)

    def _show_filter(self) -> None:
        place = self._filter.place_id
        name = language.spoken(places.get(self.workspace.store, place).name) if place else ""
        self.filter_pane.form.show_filter(self._filter, name)

    def _use_filter(self, wanted: Filter) -> None:
        self._filter = replace(wanted, words="", order=self._filter.order)
        self._say_filter()
        if self.head.chips.current != narrowing.CHIPS[0]:
            self.head.chips.choose(narrowing.CHIPS[0])
        else:
            self.look()

    def _say_filter(self) -> None:
        asked = narrowing.size(self._filter)
        said = self.tr("Filter: {count}").format(count=asked) if asked else self.tr("Filter")
        self.filter_link.set_words(said)

    def _say_found(self, count: int) -> None:
        if self.filtering:
            self.filter_pane.say_found(count)

    def _use_view(self, name: str) -> None:
        wanted = listing.views(self.workspace.store).get(name)
        if wanted is not None:
            self._use_filter(wanted)
            self._show_filter()

    def _keep_view(self, name: str) -> None:
        store = self.workspace.store
        self.workspace.do(
            lambda: listing.save_view(store, name, self._filter),
            changed="settings",
            said=self.tr("View kept: {name}").format(name=name),
            refused=self.refuse,
        )
        self.filter_pane.show_views(listing.views(store))
        self.filter_pane.views.set_value(name)

    def _forget_view(self, name: str) -> None:
        store = self.workspace.store
        self.workspace.do(
            lambda: listing.forget_view(store, name),
            changed="settings",
            said=self.tr("View forgotten: {name}").format(name=name),
            refused=self.refuse,
        )
        self.filter_pane.show_views(listing.views(store))

    def columns_menu(self) -> None:
        """Offer the columns to show and hide."""
        place = self.filter_link.mapToGlobal(QPoint(0, self.filter_link.height()))
        self.list.column_menu().popup(place)
