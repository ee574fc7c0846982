"""What is done with the school shown: its contingent, its classes, the lists it sends."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from app.errors import Refusal
from app.exchange import cohort_sheets
from app.exchange.plans import Given
from app.registry import partners
from app.schooling import cohorts, contingents
from app.schooling.cohorts import Cohort, Member, Wanted
from ui import language, tasks
from ui.asking import Asking, Dialogs
from ui.cohorts import actions, dialogs, doings, words
from ui.cohorts.card import SchoolCard
from ui.cohorts.entering import EnteringRoom
from ui.cohorts.pupils_list import Narrowed
from ui.cohorts.scope import Scope
from ui.cohorts.words import translate
from ui.importing.dropping import dropped_file
from ui.parts.progress_strip import ProgressStrip
from ui.workspace import Workspace


class SchoolRoom(EnteringRoom):
    """The doings of the tab; with no class chosen on the card the whole school is meant."""

    asking: Asking = Dialogs()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self.cohorts: dict[int, Cohort] = {}
        self._task: tasks.Task[doings.Forms] | None = None
        self._page: Any = None
        super().__init__(workspace, Scope(workspace.store), parent)
        self.scope.setParent(self)
        self.card = SchoolCard(name="cohorts.card")
        self.strip = ProgressStrip(name="cohorts.progress")
        self.setAcceptDrops(True)

    @abstractmethod
    def go_into(self, narrowed: Narrowed, which: str = "") -> None:
        """Show the pupils of a school, of a class, or all."""

    # What is done with a school

    def chosen_people(self) -> list[Member]:
        """Return the pupils of the classes chosen, of the whole school where none is."""
        store, year, at = self.workspace.store, self.scope.year, self.current
        classes = self.card.chosen_classes
        wanted = [Wanted(year, at, each.grade, each.letter) for each in classes]
        found = [one for each in wanted or [Wanted(year, at)] for one in cohorts.ids(store, each)]
        return cohorts.members(store, found, year)

    def _whose(self) -> str:
        school = language.spoken(self.cohorts[self.current].name)
        classes = words.classes(self.card.chosen_classes)
        return f"{school}, {classes}" if classes else school

    def contingent(self) -> None:
        """Keep what came about the school shown."""
        self._open(dialogs.contingent(self.workspace, self.scope.year, self.current, self))

    def contingent_of_another(self) -> None:
        """Keep what came about a school that is not on the list yet."""
        self._open(dialogs.contingent(self.workspace, self.scope.year, None, self))

    def remove_contingent(self) -> None:
        """Take back what was entered by mistake; the pupils stay."""
        store, at = self.workspace.store, self.current
        given = contingents.of(store, at, self.scope.year)
        if given is None:
            return
        name = language.spoken(self.cohorts[at].name)

        def work() -> bool:
            contingents.remove(store, given.id)
            return True

        self.workspace.do(
            work,
            changed="cohort",
            said=translate("Cohorts", "Removed what was given: {name}").format(name=name),
            refused=self.refuse,
        )

    def to_session(self) -> None:
        """Put the classes chosen on a session's list, each pupil with the class."""
        people = {each.person_id: each.class_name for each in self.chosen_people()}
        self._open(doings.to_session(self.workspace, people, self._whose(), self))

    def test(self) -> None:
        """Test the classes chosen, one pupil after another."""
        people = [each.person_id for each in self.chosen_people()]
        self._open(doings.test(self.workspace, people, self))

    def consents(self) -> None:
        """Print consent forms for those of the classes chosen who have no valid consent."""
        self.refusal.dismiss()
        members = self.chosen_people()
        self._task = doings.print_consents(self.workspace, members, self, self.refuse)
        if self._task is not None:
            self.strip.watch(self._task, translate("Cohorts", "Issuing consent forms"))

    def save_sheet(self) -> None:
        """Save the school's list, to be put right there without network and taken in again."""
        store, year, spoken = self.workspace.store, self.scope.year, language.current()
        proposed = self.workspace.documents.folder / f"class-list-{year}-{self.current}.xlsx"
        title, kinds = self.tr("Save the list"), self.tr("Spreadsheet (*.xlsx)")
        path = self.asking.new_file(self, title, kinds, proposed)
        if path is None:
            return
        wanted, into = Wanted(year, self.current), path.with_suffix(".xlsx")
        said = self.tr("Saved {count} rows: {file}")
        tasks.run(
            self,
            lambda _told, _stop: cohort_sheets.write(store, wanted, into, spoken),
            lambda count: self.say(said.format(count=count, file=into.name)),
            self._not_written,
        )

    def _not_written(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.refuse(error)

    def partner(self) -> None:
        """Show the school among the partners."""
        if self.current >= 0:
            self.workspace.open_card("partners", self.current)

    def _open(self, dialog: QDialog) -> None:
        self.ask = dialog
        dialog.open()

    # Lists that schools send

    def take_in(self) -> None:
        """Take a class list in."""
        self._take_in()

    def take_in_here(self) -> None:
        """Take in a list of the school shown."""
        school = partners.get(self.workspace.store, self.current)
        self._take_in(given={"school": school.uid, "school_year": self.scope.year})

    def _take_in(
        self,
        dropped: Path | None = None,
        subject: str = actions.CLASS_LIST,
        given: Given | None = None,
    ) -> None:
        from ui.importing.page import ImportPage  # reading of sheets loads when it is first needed

        said = given or ({"school_year": self.scope.year} if subject == actions.CLASS_LIST else {})
        page = ImportPage(self.workspace, subject=subject, given=said)
        page.history_wanted.connect(self._imports)
        self._lay_over(page)
        if dropped is not None:
            page.start(dropped)

    def _imports(self) -> None:
        """Show the lists taken in before."""
        from ui.importing.history import History

        self._lay_over(History(self.workspace))

    def _lay_over(self, page: Any) -> None:
        """Put a page where the list and the card stood, until it is closed."""
        self._uncover()
        self._page = page
        page.closed.connect(self._uncover)
        page.people_wanted.connect(lambda _batch: self._show_taken_in())
        whole = self.layout()
        assert whole is not None
        whole.addWidget(page)
        self.split.hide()
        page.setFocus()

    def _show_taken_in(self) -> None:
        self._uncover()
        self.go_into(Narrowed())

    def _uncover(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            page.hide()
            page.deleteLater()
        self.split.show()
        self.take_focus()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._page is None and dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self._take_in(path)
