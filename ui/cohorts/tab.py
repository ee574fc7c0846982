"""The tab of school cohorts: schools of a year, their pupils, moves and lists; one card right."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.registry import partners
from app.schooling import cohorts, contingents, enrolments, years
from app.schooling.cohorts import Cohort, Wanted
from ui.actions import Offer, button
from ui.cohorts import actions, dialogs, views, words
from ui.cohorts.columns import SCHOOLS
from ui.cohorts.pupils_list import Narrowed, PupilsList
from ui.cohorts.school_room import SchoolRoom
from ui.cohorts.scope import YearChips
from ui.cohorts.views import View
from ui.parts.empty_state import Step
from ui.views import LISTED
from ui.views import View as AnyView
from ui.workspace import Workspace


class CohortsRoom(SchoolRoom):
    """Schools and colleges of a school year: given, listed, reached, chosen."""

    subjects = ("cohort", "plan", "participant", "session", "partner", "settings", "paper")
    columns = SCHOOLS
    filters = ("", "school", "college", "ungiven", "uncovered")
    always = ("",)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.years = YearChips(self.scope, name="cohorts.years")
        self.doing = actions.of(self)
        self._compose()
        self.retranslate()
        self.open_first()
        self.offer()

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
        return [self.cohorts[each] for each in ids]

    @override
    def look(self) -> None:
        found = cohorts.listed(self.workspace.store, self.scope.year)
        self.cohorts = {each.partner_id: each for each in found}
        self._say_moves()
        super().look()

    @override
    def listed(self) -> array[int]:
        key, near = self.head.chips.current, self._searched()
        return array(
            "q", (one for one, each in self.cohorts.items() if one in near and _fits(each, key))
        )

    @override
    def counted(self) -> Mapping[str, int]:
        near = self._searched()
        shown = [each for one, each in self.cohorts.items() if one in near]
        self.years.show_counts(self.scope.counts())
        return {key: sum(_fits(each, key) for each in shown) for key in self.filters}

    def _searched(self) -> set[int]:
        """Return the schools whose own name is searched for, and where somebody of it studies."""
        if not self.words.strip():
            return set(self.cohorts)
        store = self.workspace.store
        found = set(partners.ids(store, self.words))
        pupils = cohorts.matching(store, Wanted(self.scope.year), self.words)
        members = cohorts.of_enrolments(store, [at for at, _ in pupils], self.scope.year)
        return found | {each.partner_id for each in members}

    @override
    def show_found(self, ids: array[int], counts: Mapping[str, int]) -> None:
        super().show_found(ids, counts)
        bare = not self.cohorts and not self.words
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
        cohort = self.cohorts.get(record)
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
        cohort = None if self.apart else self.cohorts.get(self.current)
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
        self.go_into(Narrowed(self.current, grade, letter), which)

    @override
    def go_into(self, narrowed: Narrowed, which: str = "") -> None:
        typed = self.words
        self.show_view("pupils")
        view = self.load_view("pupils")
        assert isinstance(view, PupilsList)
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
            lambda grade, letter: self.go_into(Narrowed(self.current, grade, letter))
        )


def _fits(each: Cohort, key: str) -> bool:
    if key in ("school", "college"):
        return each.level == key
    if key == "ungiven":
        return each.size is None
    return key == "" or each.covered < each.held
