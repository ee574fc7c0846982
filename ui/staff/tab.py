"""The tab of colleagues: list left; card, or the form in its place, right."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu, QWidget
from typing_extensions import override

from app import centre
from app.kazakh import folding
from app.staffing import staff
from app.staffing.staff import Colleague
from ui.actions import Offer, button
from ui.importing.covering import Cover
from ui.parts.empty_state import Step
from ui.staff import actions, entering, files, sections, views, words
from ui.staff.card import PARTS, StaffCard
from ui.staff.columns import COLUMNS, Row
from ui.staff.dialogs import StaffDialog
from ui.staff.form import StaffForm
from ui.staff.overview import Overview
from ui.staff.paper_dialog import StaffPaperDialog
from ui.staff.printing import (
    JobDescriptionDialog,
    QualificationSheetDialog,
    StaffListDialog,
)
from ui.views import View
from ui.views_room import ViewsRoom
from ui.workspace import Workspace

_OWN = ("staff", "settings")
"""What the list of colleagues and their cards show."""


class StaffRoom(ViewsRoom):
    """Everybody who works here, what the law asks of their posts, and who of them may sign."""

    name = "staff"
    icon = "people"
    subjects = (*_OWN, "session", "participant", "paper", "plan")
    ways = views.VIEWS
    columns = COLUMNS
    filters = ("working", "signing", "left", "")
    first_field = "surname"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self.typing = StaffForm(name="staff.form")
        super().__init__(workspace, self.typing, parent)
        self.card = StaffCard(workspace, name="staff.card")
        self.overview = Overview(workspace, self.model.refresh, self)
        self.ask: QDialog | None = None
        self.cover = Cover(self)
        self.doing = actions.of(self)
        self._compose()
        self.retranslate()
        self.open_first()
        self.offer()

    @override
    def way(self, key: str) -> str:
        return views.title(key)

    @override
    def title(self) -> str:
        return self.tr("Staff")

    @override
    def chip(self, key: str) -> str:
        return words.chip(key)

    @override
    def fetch(self, ids: Sequence[int]) -> Sequence[Row]:
        today = self.workspace.today()
        known = {each.id: each for each in staff.listed(self.workspace.store)}
        able = self._able()
        return [
            Row(
                known[one],
                words.badges(known[one], today, signs=one in able),
                self.overview.of(one),
            )
            for one in ids
        ]

    def _able(self) -> set[int]:
        """Who may sign today, standing in for somebody or not."""
        store = self.workspace.store
        return {each.id for each in staff.signatories(store, self.workspace.today())}

    @override
    def listed(self) -> array[int]:
        fits = self._fitting()[self.head.chips.current]
        return array("q", (each.id for each in self._worded() if fits(each)))

    @override
    def counted(self) -> Mapping[str, int]:
        found = self._worded()
        return {key: sum(map(fits, found)) for key, fits in self._fitting().items()}

    def _worded(self) -> list[Colleague]:
        sought = folding.words(self.words)
        return [
            each
            for each in staff.listed(self.workspace.store)
            if all(word in _said(each) for word in sought)
        ]

    def _fitting(self) -> dict[str, Callable[[Colleague], bool]]:
        today, able = self.workspace.today(), self._able()
        return {
            "working": lambda each: each.works_on(today),
            "signing": lambda each: each.id in able,
            "left": lambda each: not each.works_on(today),
            "": lambda _each: True,
        }

    @override
    def show_card(self, record: int) -> None:
        self.show_page()
        self.show_its_card()
        known = record >= 0
        self.card.setVisible(known)
        if known:
            store = self.workspace.store
            file = files.read(store, record, self.workspace.today())
            defaults = words.defaults(*self._defaults(record))
            self.card.show_file(file, sections.of(store, file), defaults)

    @override
    def show_its_card(self) -> None:
        super().show_its_card()
        # What is done with a colleague is not done while their card is not to be seen.
        if self.apart or self.current < 0:
            self.doing.suit(False, here=not self.apart)
        else:
            self._suit(staff.get(self.workspace.store, self.current))

    def _suit(self, colleague: Colleague) -> None:
        today, defaults = self.workspace.today(), self._defaults(colleague.id)
        self.doing.suit(
            True,
            signatory=colleague.id in self._able() and not defaults[0],
            officer=colleague.works_on(today) and not defaults[1],
        )

    def _defaults(self, staff_id: int) -> tuple[bool, bool]:
        store = self.workspace.store
        return (
            centre.get(store, "signatory") == str(staff_id),
            centre.get(store, "officer") == str(staff_id),
        )

    @override
    def of_record(self) -> Sequence[QAction]:
        return self.doing.of_record()

    @override
    def refresh(self, subject: str) -> None:
        """What others carry concerns the views alone, and only the one that is shown."""
        if subject in _OWN:
            self.overview.ask()
        shown = self.view
        if subject in _OWN or (isinstance(shown, View) and subject in shown.subjects):
            super().refresh(subject)

    # Records

    def enter_record(self) -> None:
        """Offer everything that can be entered of the colleague shown."""
        offered = QMenu(self)
        offered.setObjectName("staff.enter.menu")
        offered.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for room in entering.ROOMS:
            made = offered.addAction(entering.words(room))
            made.triggered.connect(lambda _=False, room=room: self.open_dialog(room, -1))
        bar = self.card.bar
        offered.popup(bar.mapToGlobal(QPoint(0, -offered.sizeHint().height())))

    def open_dialog(self, room: str, record: int) -> None:
        """Open a dialog of the colleague shown by its name, for a new record with -1."""
        if self.current < 0:
            return
        if room == "decision" and record < 0:
            self.decide()
            return
        self._open(entering.dialog(self.workspace, room, self.current, record, self))

    def decide(self, rule: str = "") -> None:
        """Enter a decision on the rule and the day looked at."""
        panel = self.card.verdict
        day = min(panel.on, self.workspace.today())
        named = rule or panel.shown_rule
        self._open(entering.decision(self.workspace, self.current, day, named, self))

    def look_at_law(self) -> None:
        """Turn between the records and what the law asks."""
        other = "records" if self.card.part == "verdict" else "verdict"
        self.card.show_part(other)
        if other == "verdict":
            self.card.verdict.take_focus()

    def _open(self, dialog: StaffDialog) -> None:
        dialog.next_wanted.connect(self.open_dialog)
        self.ask = dialog
        dialog.open()

    # Doing

    def add(self) -> None:
        """Begin a new colleague."""
        self.begin(None)

    def take_in(self) -> None:
        """Take a list of staff in."""
        self.cover.open("staff")

    def edit(self) -> None:
        """Open the form of the colleague shown."""
        self.begin(self.current)

    @override
    def heading(self, record: int | None) -> str:
        if record is None:
            return self.tr("New colleague")
        return staff.get(self.workspace.store, record).name.full

    @override
    def fill(self, record: int | None) -> None:
        if record is None:
            self.typing.show_draft(staff.Draft())
        else:
            self.typing.show_draft(staff.draft_of(staff.get(self.workspace.store, record)))

    @override
    def keep(self, record: int | None) -> int:
        draft = self.typing.draft()
        if record is None:
            return staff.add(self.workspace.store, draft)
        staff.change(self.workspace.store, record, draft)
        return record

    @override
    def sentence(self, record: int) -> str:
        name = staff.get(self.workspace.store, record).name.full
        return self.tr("Saved: {name}").format(name=name)

    def print_job(self) -> None:
        """Issue the job description of the post the colleague shown holds."""
        self._print(JobDescriptionDialog(self.workspace, self, self.current))

    def print_sheet(self) -> None:
        """Issue the qualification sheet of the colleague shown, for the day looked at."""
        day = self.card.verdict.on
        self._print(QualificationSheetDialog(self.workspace, self, self.current, day))

    def print_list(self) -> None:
        """Issue the list of those who work here on a day."""
        self._print(StaffListDialog(self.workspace, self))

    def _print(self, dialog: StaffPaperDialog) -> None:
        self.ask = dialog
        dialog.open()

    def make_signatory(self) -> None:
        """Let the colleague shown sign new papers unless somebody else is chosen."""
        self._make("signatory", self.tr("{name} signs by default from now on"))

    def make_officer(self) -> None:
        """Name the colleague shown on new papers unless somebody else is chosen."""
        self._make("officer", self.tr("{name} is the officer by default from now on"))

    def _make(self, setting: str, sentence: str) -> None:
        colleague = staff.get(self.workspace.store, self.current)
        self.workspace.do(
            lambda: centre.put(self.workspace.store, setting, str(colleague.id)),
            changed="settings",
            said=sentence.format(name=colleague.name.short),
            refused=self.refuse,
        )

    # Words and widgets

    @override
    def retranslate(self) -> None:
        self.doing.retranslate()
        self.switch.retranslate()
        for view in self.views.values():
            view.retranslate()
        self.head.search.set_words(self.tr("Name or post"))
        self.head.chips.retranslate()
        self.list.retranslate()
        self.card.retranslate()
        self.empty.set_words(
            self.tr("No colleagues yet"),
            self.tr("Whoever gives out papers and whoever signs them is kept here."),
            [
                Step(
                    self.tr("Enter who signs"),
                    self.tr("The post and the basis of the right are printed under every paper."),
                ),
                Step(
                    self.tr("Enter who receives people"),
                    self.tr("The journal then says who did what."),
                ),
            ],
        )
        self.draw()

    def _compose(self) -> None:
        self.cards.insertWidget(0, self.card)
        self.cards.setCurrentIndex(0)
        self.switch.first.follow(self.doing["add"])
        self.head.add(button(self.doing["take_in"], "link"))
        taking = (button(self.doing["add"], "primary", icon="plus"), button(self.doing["take_in"]))
        self.empty.set_actions(taking)
        buttons = {name: button(made) for name, made in self.doing.by_name.items()}
        buttons["enter_record"] = button(self.doing["enter_record"], "primary")
        Offer(self.card.bar, buttons).show(*actions.OF_COLLEAGUE, lesser=actions.LESSER)
        self.card.asked.connect(self.open_dialog)
        self.card.verdict.decide_asked.connect(self.decide)
        part = self.workspace.memory.text("staff/part", PARTS[0])
        self.card.show_part(part if part in PARTS else PARTS[0])
        self.card.part_shown.connect(lambda key: self.workspace.memory.keep("staff/part", key))


def _said(colleague: Colleague) -> str:
    """Return what a search looks through: the name and the post, folded."""
    return folding.fold(f"{colleague.name.full} {colleague.post_kk} {colleague.post_ru}")
