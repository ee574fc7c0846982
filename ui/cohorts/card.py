"""The card of a school in a year: what was given, the counts, the classes."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from app.kazakh.dates import short_date
from app.schooling.cohorts import ClassRow, Cohort
from app.schooling.contingents import Contingent
from ui import language, theme
from ui.cohorts import words
from ui.cohorts.columns import CLASSES
from ui.cohorts.tiles import Tiles
from ui.cohorts.words import translate
from ui.parts.action_bar import ActionBar
from ui.parts.card_head import CardHead
from ui.parts.label import Label
from ui.parts.pill import Badge
from ui.parts.section import CardBody, Section
from ui.tables import ListView, PagedModel

_TILES = ("", "covered", "uncovered", "unconsented", "no_iin", "undecided")
_SPARE = 52  # what a list keeps free at its foot
_MOST = 40


class SchoolCard(QWidget):
    """Each tile opens exactly those it counts; Enter on a class opens the class.

    Several classes are chosen by Shift and the arrows; with none chosen the whole school is meant.
    """

    opened = Signal(str)
    class_opened = Signal(int, str)
    chosen = Signal()

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.head = CardHead(name=f"{name}.head")
        self.body = CardBody(name=f"{name}.body")
        self.given = Section(name=f"{name}.given")
        self.tiles = Tiles(_TILES, name=f"{name}.tiles")
        self.model = PagedModel(CLASSES, self._fetch)
        self.classes = ListView(self.model, name=f"{name}.classes")
        self.model.setParent(self.classes)
        self.nobody = Label("", "small", "muted", wrap=True, name=f"{name}.nobody")
        self.bar = ActionBar(name=f"{name}.actions")
        self.rows: list[ClassRow] = []
        self._lay_out()
        self.retranslate()

    def show_cohort(
        self, cohort: Cohort, given: Contingent | None, author: str, classes: Sequence[ClassRow]
    ) -> None:
        """Show a school in a year."""
        self.rows = list(classes)
        badges = [Badge(words.kind("college"))] if cohort.level == "college" else []
        self.head.say(language.spoken(cohort.name), words.year(cohort.year), badges)
        self._show_given(given, author)
        self._show_counts(cohort)
        self.classes.set_ids(array("q", range(len(self.rows))))
        self.model.refresh()
        self.classes.setVisible(bool(self.rows))
        self.nobody.setVisible(not self.rows)
        self._fit()

    @property
    def chosen_classes(self) -> list[ClassRow]:
        """The classes chosen; none means the whole school."""
        return [self.rows[each] for each in self.classes.selected_ids() if each < len(self.rows)]

    def retranslate(self) -> None:
        """Write the words again."""
        self.given.set_title(translate("Cohorts", "Given"))
        self.tiles.retranslate()
        self.classes.retranslate()
        self.classes.setAccessibleName(translate("Cohorts", "Classes"))
        self.nobody.setText(
            translate("Cohorts", "Nobody is listed here yet: take the class list in, or enter one.")
        )
        self.bar.set_more_words(translate("Cohorts", "More"))

    def _show_given(self, given: Contingent | None, author: str) -> None:
        received = short_date(given.received_on) if given and given.received_on else ""
        none = translate("Cohorts", "nothing has come yet")
        size = words.number(given.size) if given and given.size is not None else ""
        self.given.show_rows(
            [
                (translate("Cohorts", "Size"), size or ("" if given else none)),
                (translate("Cohorts", "Document"), words.document(given) if given else ""),
                (translate("Cohorts", "Received on"), received),
                (translate("Cohorts", "From"), author),
                (translate("Cohorts", "Note"), given.note if given else ""),
            ]
        )

    def _show_counts(self, cohort: Cohort) -> None:
        given = translate("Cohorts", "given: {count}")
        size = given.format(count=words.number(cohort.size)) if cohort.size is not None else ""
        self.tiles.show_counts(
            {
                "": (cohort.held, size),
                "covered": (cohort.covered, words.percent(cohort.share)),
                "uncovered": (cohort.held - cohort.covered, ""),
                "unconsented": (cohort.held - cohort.consented, ""),
                "no_iin": (cohort.no_iin, ""),
                "undecided": (cohort.undecided, ""),
            }
        )

    def _fetch(self, ids: Sequence[int]) -> Sequence[ClassRow]:
        return [self.rows[each] for each in ids]

    def _lay_out(self) -> None:
        self.classes.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for part in (self.given, self.tiles, self.nobody, self.classes):
            self.body.add(part)
        self.body.column.setSpacing(theme.unit(12))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.body, 1)
        column.addWidget(self.bar)
        self.tiles.opened.connect(self.opened)
        self.classes.activated_id.connect(self._open_class)
        self.classes.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        theme.current().changed.connect(self._fit)

    def _open_class(self, place: int) -> None:
        self.class_opened.emit(self.rows[place].grade, self.rows[place].letter)

    def _fit(self) -> None:
        """The classes stand whole in the card, which scrolls them with the rest."""
        row = self.classes.verticalHeader().defaultSectionSize()
        head = self.classes.horizontalHeader().sizeHint().height()
        shown = min(len(self.rows), _MOST)
        self.classes.setFixedHeight(head + shown * row + theme.unit(_SPARE))
