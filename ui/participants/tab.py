"""The tab of participants: the list left; the card, the form or the filter right."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from app.errors import Refusal
from app.paperwork.referrals import Referral
from app.registry import duplicates, listing, participants, places
from app.registry.listing import Filter, ListRow
from app.registry.participants import Draft, Participant
from ui import language
from ui.actions import Offer, button
from ui.editing import EditRoom
from ui.fields import Candidate
from ui.importing.dropping import dropped_file
from ui.participants import actions, case_dialogs, merge_dialogs, sheets, words
from ui.participants import filters as narrowing
from ui.participants.card import ParticipantCard
from ui.participants.columns import COLUMNS
from ui.participants.filters import FilterPane
from ui.participants.finding import Finder
from ui.participants.form import ParticipantForm
from ui.participants.likenesses import LikenessPanel
from ui.participants.portal import Carrier
from ui.parts.button import Button
from ui.parts.empty_state import Step
from ui.workspace import Workspace

_OFFERED = ("refer", "edit", "print_paper", "consent")
_LESSER = (
    "give_status",
    "end_status",
    "application",
    "note",
    "answer",
    "carry",
    "mark",
    "merge",
    "archive",
    "refer_all",
    "imports",
    "columns_menu",
)
"""What stands in the menu at the end of the buttons."""
_TYPING = 80  # milliseconds: while one types, the card waits for the list


class ParticipantsRoom(EditRoom):
    """Everybody the centre guides."""

    name = "participants"
    icon = "people"
    subjects = ("participant", "paper", "place", "partner")
    columns = COLUMNS
    filters = narrowing.CHIPS
    always = narrowing.CHIPS
    first_field = "surname"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self.typing = ParticipantForm(
            self.find_place, self._holder, workspace.today, name="participants.form"
        )
        self._workspace = workspace
        super().__init__(workspace, self.typing, parent)
        self.card = ParticipantCard(name="participants.card")
        self.likenesses = LikenessPanel(name="participants.likenesses")
        self.finder = Finder(workspace, self)
        self.doing = actions.of(self)
        self.sheet: sheets.Sheet | None = None
        self.ask: QDialog | None = None
        self._filter = Filter()
        self._carrier = Carrier()
        self.setAcceptDrops(True)
        self._wanted = -1
        self._closest = False
        self._decided = False
        self._over: Any = None
        self._waiting = QTimer(self, interval=_TYPING, singleShot=True)
        self._compose()
        self._connect_parts()
        self.retranslate()
        self.look()
        self.offer()

    @override
    def title(self) -> str:
        return self.tr("Participants")

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

    # The card

    @override
    def show_card(self, record: int) -> None:
        if self._waiting.isActive():
            return  # typing a search: the card follows when the fingers rest
        self._read(record)

    def _read(self, record: int) -> None:
        busy = self.editing or self.filtering
        if busy and (record == self._shown() or not self.list.hasFocus()):
            return  # what happens elsewhere closes neither the form nor the filter
        self.show_page()
        self.sheet = self._sheet(record)
        self.doing.suit(self.sheet)
        self.card.setVisible(self.sheet is not None)
        if self.sheet is not None:
            archived = self.sheet.person.archived_on is not None
            self.offered.show(*(("bring_back",) if archived else _OFFERED), lesser=_LESSER)
            self.card.show_sheet(self.sheet)

    def _shown(self) -> int:
        return self.sheet.person.id if self.sheet else -1

    def _sheet(self, record: int) -> sheets.Sheet | None:
        if record < 0:
            return None
        return sheets.read(self.workspace.store, record, self.workspace.today())

    def take_step(self, step: str) -> None:
        """Do what comes next with the person shown."""
        act = {"return": self.answer, "consent": self.consent, "application": self.application}
        act[step]()

    # The form

    def add(self) -> None:
        """Register a new person."""
        self.begin(None)

    def edit(self) -> None:
        """Open the form of the person shown."""
        if self.sheet is not None:
            self.begin(self.sheet.person.id)

    @override
    def fill(self, record: int | None) -> str:
        self._decided = False
        self.likenesses.dismiss()
        if record is None:
            self.typing.show_draft(Draft(iin_absence="list_only"))
            return self.tr("New participant")
        person = participants.get(self.workspace.store, record)
        place = (
            language.spoken(places.get(self.workspace.store, person.place_id).name)
            if person.place_id
            else ""
        )
        self.typing.show_draft(participants.draft_of(person), place, record)
        return person.name.full

    @override
    def keep(self, record: int | None) -> int:
        store, draft = self.workspace.store, self.typing.draft()
        near = [] if record is not None else self._near(draft)
        if near and not self._decided:
            self.likenesses.show_candidates(near)
            raise Refusal("duplicate-likely", found=near[0].person.name.full)
        with store.transaction("participant.save"):
            draft = replace(draft, place_id=self._place(draft.place_id))
            if record is not None:
                participants.change(store, record, draft)
                return record
            made = participants.add(store, draft)
            for each in near:
                duplicates.tell_apart(store, made, each.person.id)
            return made

    def _near(self, draft: Draft) -> list[duplicates.Candidate]:
        """Return who a new card may be; the very same number is refused by the register itself."""
        tidy = participants.checked(draft, self.workspace.today())
        found = duplicates.candidates(self.workspace.store, tidy)
        return [each for each in found if each.agrees != ("iin",)]

    def _place(self, chosen: int | None) -> int | None:
        name = self.typing.new_place()
        if not name:
            return chosen
        return places.add(self.workspace.store, "settlement", name)

    @override
    def refused(self, refusal: Refusal) -> None:
        if refusal.code == "duplicate-likely":
            return  # the panel shows who it may be
        super().refused(refusal)

    def save_apart(self) -> None:
        """Save as somebody else: the office looked and decided."""
        self._decided = True
        self.likenesses.dismiss()
        self.save()

    @override
    def sentence(self, record: int) -> str:
        name = participants.get(self.workspace.store, record).name.full
        return self.tr("Saved: {name}").format(name=name)

    def find_place(self, typed: str) -> list[Candidate]:
        """Return the settlements that a name begins, in either language."""
        wanted = typed.strip().casefold()
        found = []
        for place in places.listed(self._workspace.store, "settlement"):
            both = (place.name.kk.casefold(), place.name.ru.casefold())
            if any(name.startswith(wanted) or f" {wanted}" in name for name in both):
                found.append(self._candidate(place))
        return found[:20]

    def _candidate(self, place: places.Place) -> Candidate:
        parent = places.get(self._workspace.store, place.parent_id) if place.parent_id else None
        hint = language.spoken(parent.name) if parent else ""
        return Candidate(place.id, language.spoken(place.name), hint)

    def _holder(self, iin: str) -> Participant | None:
        held = participants.by_iin(self._workspace.store, iin)
        return participants.get(self._workspace.store, held) if held else None

    # The filter

    @cached_property
    def filter_pane(self) -> FilterPane:
        """The filter, made when it is first opened: the list need not wait for it."""
        pane = FilterPane(self.find_place, name="participants.filter")
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
        self._read(self.current)

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
        self._filter_link.set_words(said)

    def _say_found(self, count: int) -> None:
        if self.filtering:
            self.filter_pane.say_found(self.tr("%n participant(s)", "", count))

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

    # Papers

    def refer(self) -> None:
        """Write a referral for the person shown."""
        from ui.referrals.dialog import ReferralDialog  # drawing loads when it is first needed

        if self.sheet is not None:
            self._open(ReferralDialog(self.workspace, self.sheet.person.id, self))

    def refer_all(self) -> None:
        """Write the same referral for everybody listed."""
        from ui.referrals.batch import BatchDialog

        if len(self.model.ids):
            self._open(BatchDialog(self.workspace, list(self.model.ids), self))

    def consent(self) -> None:
        """Print the form of a consent, enter a signed one, or record its withdrawal."""
        from ui.referrals.consent import ConsentDialog

        if self.sheet is not None:
            self._open(ConsentDialog(self.workspace, self.sheet.person.id, self))

    def answer(self) -> None:
        """Record what came of the referral whose answer is due first."""
        if self.sheet is not None and self.sheet.open_referrals:
            self._answer(self.sheet.open_referrals[0])

    def open_referral(self, referral: int) -> None:
        """Record the answer of a referral that awaits it; show the paper of one that does not."""
        sent = [each for each in self.sheet.referrals if each.id == referral] if self.sheet else []
        for each in sent:
            if each.state in ("issued", "came"):
                self._answer(each)
            else:
                self.workspace.open_card("papers", each.paper_id)

    def _answer(self, referral: Referral) -> None:
        from ui.referrals.outcome import OutcomeDialog

        self._open(OutcomeDialog(self.workspace, referral.id, self))

    def print_paper(self) -> None:
        """Print the newest referral of the person shown once more; the register counts it."""
        from ui import documents

        if self.sheet is None or not self.sheet.referrals:
            return
        newest = self.sheet.referrals[0]
        said = self.tr("Copy of referral № {number} goes to the printer")
        self.workspace.do(
            lambda: documents.reprint(self.workspace, newest.paper_id),
            changed="paper",
            said=said.format(number=newest.number),
            refused=self.refuse,
        )

    # The case

    def give_status(self) -> None:
        """Give the person shown a status."""
        self._ask(case_dialogs.give_status)

    def end_status(self) -> None:
        """End a status of the person shown."""
        self._ask(case_dialogs.end_status)

    def application(self) -> None:
        """Enter an application of the person shown."""
        self._ask(case_dialogs.enter_application)

    def note(self) -> None:
        """Write a note on the person shown."""
        self._ask(case_dialogs.write_note)

    def mark(self) -> None:
        """Set a mark on the person shown."""
        self._ask(case_dialogs.set_mark)

    def archive(self) -> None:
        """Take the card shown off the lists."""
        self._ask(case_dialogs.archive)

    def bring_back(self) -> None:
        """Return the archived card shown to the lists."""
        if self.sheet is None:
            return
        person = self.sheet.person
        self.workspace.do(
            lambda: participants.bring_back(self.workspace.store, person.id),
            changed="participant",
            said=self.tr("Brought back: {name}").format(name=person.name.full),
            refused=self.refuse,
        )

    def carry(self) -> None:
        """Copy the next field of the card, to be pasted into the portal."""
        if self.sheet is not None and (key := self._carrier.copy_next(self.sheet.person)):
            said = self.tr("Copied: {field}. The same keys copy the next one")
            self.say(said.format(field=words.field(key)))

    def merge(self) -> None:
        """Fold another card of the same person into the one shown."""
        if self.sheet is not None:
            keep = self.sheet.person.id
            self._open(merge_dialogs.choose(self.workspace, keep, self, self._compare))

    def _compare(self, other: int) -> None:
        if self.sheet is not None:
            keep = self.sheet.person.id
            self._open(merge_dialogs.compare(self.workspace, keep, other, self))

    def _ask(self, make: Any) -> None:
        if self.sheet is not None:
            self._open(make(self.workspace, self.sheet, self))

    def _open(self, dialog: QDialog) -> None:
        self.ask = dialog
        dialog.open()

    # Lists from elsewhere

    def take_in(self) -> None:
        """Take a spreadsheet of people in."""
        self._take_in()

    def _take_in(self, dropped: Path | None = None) -> None:
        from ui.importing.page import ImportPage

        page = ImportPage(self.workspace)
        page.history_wanted.connect(self.imports)
        self._lay_over(page)
        if dropped is not None:
            page.start(dropped)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._over is None and dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self._take_in(path)

    def imports(self) -> None:
        """Show the lists taken in before."""
        from ui.importing.history import History

        self._lay_over(History(self.workspace))

    def _lay_over(self, page: Any) -> None:
        """Put a page where the list and the card stood, until it is closed."""
        self._uncover()
        self._over = page
        page.closed.connect(self._uncover)
        page.people_wanted.connect(self._show_people)
        whole = self.layout()
        assert whole is not None
        whole.addWidget(page)
        self.split.hide()
        page.setFocus()

    def _show_people(self, batch: int) -> None:
        self._uncover()
        self.show_batch(batch)

    def _uncover(self) -> None:
        page, self._over = self._over, None
        if page is not None:
            page.hide()
            page.deleteLater()
        self.split.show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # Words and widgets

    @override
    def retranslate(self) -> None:
        self.doing.retranslate()
        self.head.search.set_words(self.tr("Name, end of the IIN, telephone"))
        self.head.chips.retranslate()
        self.list.retranslate()
        if "filter_pane" in self.__dict__:
            self.filter_pane.retranslate()
        self._say_filter()
        self.card.bar.set_more_words(self.tr("More"))
        self.empty.set_words(
            self.tr("Nobody is registered yet"),
            self.tr(
                "Everybody who turns to the centre, and the lists that schools and villages send."
            ),
            [
                Step(
                    self.tr("Register a person"),
                    self.tr("A name is enough to begin with; the rest can be added later."),
                ),
                Step(
                    self.tr("Or take a list in"),
                    self.tr(
                        "Excel or CSV; columns are recognised, nothing changes before you agree."
                    ),
                ),
                Step(
                    self.tr("Have the consent signed"),
                    self.tr("Then a referral can be issued with its number."),
                ),
            ],
        )
        if self.sheet is not None:
            self.card.show_sheet(self.sheet)

    def columns_menu(self) -> None:
        """Offer the columns to show and hide."""
        place = self._filter_link.mapToGlobal(QPoint(0, self._filter_link.height()))
        self.list.column_menu().popup(place)

    def _compose(self) -> None:
        self._filter_link = Button(
            "", "link", shortcut="Ctrl+Shift+F", name="participants.filter_link"
        )
        self.head.add(self._filter_link)
        self.head.first.follow(self.doing["add"])
        buttons = {name: button(self.doing[name]) for name in (*_OFFERED, *_LESSER, "bring_back")}
        buttons["refer"] = button(self.doing["refer"], "primary")
        self.offered = Offer(self.card.bar, buttons)
        self.pages.insertWidget(0, self.card)
        self.pages.setCurrentIndex(0)
        self.pane.put_above(self.likenesses)
        self.empty.set_actions(
            [
                button(self.doing["add"], "primary", icon="plus"),
                button(self.doing["take_in"], icon="table"),
            ]
        )
        self.list.show_sorting("name")

    def _connect_parts(self) -> None:
        self.finder.listed.connect(self.show_listed)
        self.finder.counted.connect(self.head.chips.show_counts)
        self._waiting.timeout.connect(lambda: self._read(self.current))
        self._filter_link.clicked.connect(self.filter)
        self.card.referral_opened.connect(self.open_referral)
        self.card.step_taken.connect(self.take_step)
        self.typing.open_asked.connect(self._go_to)
        self.likenesses.open_asked.connect(self._go_to)
        self.likenesses.apart_told.connect(self.save_apart)
        self.list.sort_requested.connect(self.sort)

    def _go_to(self, person: int) -> None:
        """Leave the form, whose typing is kept, for a card that is there already."""
        self.leave_form()
        self.open_record(person)
