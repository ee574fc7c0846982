"""The tab of school cohorts: schools of a year, their pupils, moves and lists; one card right."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from app.errors import Refusal
from app.exchange import cohort_sheets
from app.exchange.plans import Given
from app.registry import partners
from app.schooling import cohorts, contingents, enrolments, years
from app.schooling.cohorts import Cohort, Member, Wanted
from ui import language, tasks
from ui.actions import Offer, button
from ui.asking import Asking, Dialogs
from ui.cohorts import actions, dialogs, doings, views, words
from ui.cohorts.card import SchoolCard
from ui.cohorts.columns import SCHOOLS
from ui.cohorts.entering import EnteringRoom
from ui.cohorts.pupils import Narrowed, PupilsView
from ui.cohorts.scope import Scope, YearChips
from ui.cohorts.views import View
from ui.cohorts.words import translate
from ui.importing.dropping import dropped_file
from ui.parts.empty_state import Step
from ui.parts.progress_strip import ProgressStrip
from ui.views import LISTED
from ui.views import View as AnyView
from ui.workspace import Workspace


class CohortsRoom(EnteringRoom):
    """Schools and colleges of a school year: given, listed, reached, chosen."""

    subjects = ("cohort", "plan", "participant", "session", "partner", "settings", "paper")
    columns = SCHOOLS
    filters = ("", "school", "college", "ungiven", "uncovered")
    always = ("",)
    asking: Asking = Dialogs()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self._all: dict[int, Cohort] = {}
        self._task: tasks.Task[doings.Forms] | None = None
        self._page: Any = None
        super().__init__(workspace, Scope(workspace.store), parent)
        self.scope.setParent(self)
        self.years = YearChips(self.scope, name="cohorts.years")
        self.card = SchoolCard(name="cohorts.card")
        self.strip = ProgressStrip(name="cohorts.progress")
        self.doing = actions.of(self)
        self._compose()
        self.retranslate()
        self.open_first()
        self.offer()
        self.setAcceptDrops(True)

    @override
    def title(self) -> str:
        return self.tr("School cohorts")

    @override
    def way(self, key: str) -> str:
        return views.title(key)

    @override
    def hear_view(self, view: AnyView) -> None:
        if isinstance(view, View):
            view.take(self.scope)
        view.list_wanted.connect(lambda subject, given: self._take_in(None, subject, given))

    # The list

    @override
    def chip(self, key: str) -> str:
        return words.kind(key)

    @override
    def fetch(self, ids: Sequence[int]) -> Sequence[Cohort]:
        return [self._all[each] for each in ids]

    @override
    def look(self) -> None:
        found = cohorts.listed(self.workspace.store, self.scope.year)
        self._all = {each.partner_id: each for each in found}
        self._say_moves()
        super().look()

    @override
    def listed(self) -> array[int]:
        key, near = self.head.chips.current, self._searched()
        return array(
            "q", (one for one, each in self._all.items() if one in near and _fits(each, key))
        )

    @override
    def counted(self) -> Mapping[str, int]:
        near = self._searched()
        shown = [each for one, each in self._all.items() if one in near]
        self.years.show_counts(self.scope.counts())
        return {key: sum(_fits(each, key) for each in shown) for key in self.filters}

    def _searched(self) -> set[int]:
        """Return the schools whose own name is searched for, and where somebody of it studies."""
        if not self.words.strip():
            return set(self._all)
        store = self.workspace.store
        found = set(partners.ids(store, self.words))
        pupils = cohorts.matching(store, Wanted(self.scope.year), self.words)
        members = cohorts.of_enrolments(store, [at for at, _ in pupils], self.scope.year)
        return found | {each.partner_id for each in members}

    @override
    def show_found(self, ids: array[int], counts: Mapping[str, int]) -> None:
        super().show_found(ids, counts)
        bare = not self._all and not self.words
        self._shelf.setCurrentIndex(int(bare))

    def _say_moves(self) -> None:
        waiting = len(enrolments.waiting_moves(self.workspace.store))
        self.switch.chips.chip("moves").set_count(waiting or None)
        self.switch.chips.chip("moves").set_alarming(True)
        self.switch.chips.retranslate()

    def _another_year(self) -> None:
        if self.view_key == LISTED:
            self.look()
            self.draw()
        self._say_empty()

    # The card

    @override
    def show_card(self, record: int) -> None:
        self.show_page()
        self.refusal.dismiss()
        self.show_its_card()
        cohort = self._all.get(record)
        self.card.setVisible(cohort is not None)
        if cohort is None:
            return
        store, year = self.workspace.store, self.scope.year
        given = contingents.of(store, record, year)
        author = dialogs.place(self.workspace, given.author_id) if given and given.author_id else ""
        self.card.show_cohort(cohort, given, author, cohorts.classes(store, record, year))
        self.offered.show(*actions.OF_SCHOOL, lesser=actions.LESSER)

    @override
    def show_its_card(self) -> None:
        super().show_its_card()
        self.switch.first.setVisible(not self.apart or self.view_key == "pupils")
        # What is done with a school is not done while its card is not to be seen.
        cohort = None if self.apart else self._all.get(self.current)
        at = cohort.partner_id if cohort else -1
        given = contingents.of(self.workspace.store, at, self.scope.year)
        self.doing.suit(cohort, given=given is not None)

    @override
    def of_record(self) -> Sequence[QAction]:
        return self.doing.of_record()

    @override
    def activate(self, record: int) -> None:
        """Go into a school: its pupils, those searched for first."""
        self.show_pupils("")

    def pupils(self) -> None:
        """Show the pupils of the school shown, or of the one class chosen."""
        self.show_pupils("")

    def show_pupils(self, which: str) -> None:
        """Show exactly those whom a count of the card counts."""
        if self.current < 0:
            return
        chosen = self.card.chosen_classes
        one = chosen[0] if len(chosen) == 1 and not which else None
        grade, letter = (one.grade, one.letter) if one else (None, None)
        self._go_into(Narrowed(self.current, grade, letter), which)

    def _go_into(self, narrowed: Narrowed, which: str = "") -> None:
        typed = self.words
        self.show_view("pupils")
        view = self.load_view("pupils")
        assert isinstance(view, PupilsView)
        view.show_those(narrowed, which)
        named = partners.ids(self.workspace.store, typed) if typed.strip() else []
        if typed.strip() and narrowed.partner_id not in named and not which:
            view.head.search.set_text(typed)
        view.take_focus()

    @override
    def _open_school(self, record: int) -> None:
        if self.view_key != LISTED:
            self.show_view(LISTED)
        super()._open_school(record)

    # What is done with a school

    def chosen_people(self) -> list[Member]:
        """Return the pupils of the classes chosen, of the whole school where none is."""
        store, year, at = self.workspace.store, self.scope.year, self.current
        classes = self.card.chosen_classes
        wanted = [Wanted(year, at, each.grade, each.letter) for each in classes]
        found = [one for each in wanted or [Wanted(year, at)] for one in cohorts.ids(store, each)]
        return cohorts.members(store, found, year)

    def _whose(self) -> str:
        school = language.spoken(self._all[self.current].name)
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
        name = language.spoken(self._all[at].name)

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
        self._go_into(Narrowed())

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

    # Words and widgets

    @override
    def retranslate(self) -> None:
        self.doing.retranslate()
        self.switch.retranslate()
        self.head.search.set_words(self.tr("Pupil's name or school"))
        self.head.chips.retranslate()
        self.years.retranslate()
        self.list.retranslate()
        self.list.setAccessibleName(self.tr("Schools and colleges"))
        self.card.retranslate()
        for view in self.views.values():
            view.retranslate()
        self._say_empty()
        self.draw()

    def _say_empty(self) -> None:
        year = years.called(self.scope.year)
        self.empty.set_words(
            self.tr("The contingent of {year} has not come yet").format(year=year),
            self.tr(
                "The education authority gives it: the senior classes of schools and the students"
                " of colleges."
            ),
            [
                Step(
                    self.tr("Ask for the lists"),
                    self.tr("The district's education department names schools, classes, sizes."),
                ),
                Step(
                    self.tr("Take the class lists in"),
                    self.tr("Excel or CSV; columns are recognised, nothing changes unasked."),
                ),
                Step(
                    self.tr("Or enter a pupil by hand"),
                    self.tr("A name and a class are enough until the list comes."),
                ),
            ],
        )

    def _compose(self) -> None:
        self.cards.insertWidget(0, self.card)
        self.cards.setCurrentIndex(0)
        self.head.put_first(self.years)
        self.switch.first.follow(self.doing["add"])
        self.right_column.insertWidget(1, self.shelved(self.strip))
        self.empty.set_actions(
            [
                button(self.doing["take_in"], "primary", icon="table"),
                button(self.doing["add"], icon="plus"),
                button(self.doing["contingent_of_another"]),
            ]
        )
        buttons = {name: button(made) for name, made in self.doing.by_name.items()}
        buttons["pupils"] = button(self.doing["pupils"], "primary")
        self.offered = Offer(self.card.bar, buttons)
        self.scope.changed.connect(self._another_year)
        self.card.opened.connect(self.show_pupils)
        self.card.class_opened.connect(
            lambda grade, letter: self._go_into(Narrowed(self.current, grade, letter))
        )


def _fits(each: Cohort, key: str) -> bool:
    if key in ("school", "college"):
        return each.level == key
    if key == "ungiven":
        return each.size is None
    return key == "" or each.covered < each.held
