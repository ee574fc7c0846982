"""What each specialist carried in a period: sessions, consultations, tests, referrals, people."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.kazakh.dates import short_date
from app.staffing import load
from app.staffing.load import Load
from app.store.store import Store
from ui import language, tasks
from ui.listed_view import Line, ListedView
from ui.parts.empty_state import Step
from ui.parts.progress_strip import ProgressStrip
from ui.parts_card import PartsCard
from ui.staff.days import PeriodRow
from ui.staff.printing import LoadDialog
from ui.staff.words import translate
from ui.tables import Column
from ui.tasks import Task
from ui.workspace import Workspace

ALL = 0
"""The line of all of them together."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A colleague's figures; the first line is of all together."""

    load: Load

    @property
    def id(self) -> int:
        """The colleague's number, 0 of all together."""
        return self.load.colleague.id if self.load.colleague else ALL

    @property
    def name(self) -> str:
        """The colleague's name."""
        if self.load.colleague is None:
            return translate("Staff", "All together")
        return self.load.colleague.name.full

    @property
    def said(self) -> str:
        """What is searched."""
        one = self.load.colleague
        return f"{self.name} {one.post_kk} {one.post_ru}" if one else self.name

    @property
    def chips(self) -> Sequence[str]:
        """The chips it stands under."""
        if self.load.colleague is None:
            return ()
        return ("some",) if self.load.anything else ("none",)


def carried(store: Store, first: date, last: date) -> list[Carried]:
    """Return all together and everybody in Kazakh order; nothing where nobody works here."""
    found = [Carried(each) for each in load.of(store, first, last)]
    return [Carried(load.total(store, first, last)), *found] if found else []


def figure(name: str) -> str:
    """Return what a figure counts."""
    return {
        "sessions": translate("Staff", "Sessions led"),
        "helped": translate("Staff", "Sessions helped with"),
        "consultations": translate("Staff", "Consultations"),
        "tests": translate("Staff", "Tests"),
        "referrals": translate("Staff", "Referrals"),
        "persons": translate("Staff", "Persons"),
        "visits": translate("Staff", "Visits"),
    }[name]


def short(name: str) -> str:
    """Return the head of a figure's column."""
    return {
        "sessions": translate("Staff", "Led"),
        "helped": translate("Staff", "Helped"),
        "consultations": translate("Staff", "Consult."),
        "tests": translate("Staff", "Tests"),
        "referrals": translate("Staff", "Refer."),
        "persons": translate("Staff", "Persons"),
        "visits": translate("Staff", "Visits"),
    }[name]


_WIDE = {"helped": 720, "tests": 600, "referrals": 520, "visits": 640}


def _titled(name: str) -> Callable[[], str]:
    return lambda: short(name)


def _counted(name: str) -> Callable[[Carried], str]:
    return lambda row: str(getattr(row.load, name) or "–")


CARRIED: tuple[Column[Carried], ...] = (
    Column(
        "name",
        lambda: translate("Staff", "Surname, given name, patronymic"),
        lambda row: row.name,
        kind="name",
        width=200,
        least=130,
        stretch=3,
        optional=False,
    ),
    *(
        Column(
            name,
            _titled(name),
            _counted(name),
            width=88,
            least=70,
            right=True,
            from_width=_WIDE.get(name, 0),
        )
        for name in load.FIGURES
    ),
)


class LoadCard(PartsCard):
    """The figures in words; Enter opens the colleague's own card."""

    keys = (("print_load", "Ctrl+P"), ("open_colleague", "Ctrl+O"))
    offered = ("open_colleague", "print_load")
    primary = "open_colleague"

    def __init__(self, workspace: Workspace) -> None:
        self.known: Mapping[int, Carried] = {}
        self.period: tuple[date, date] = (workspace.today(), workspace.today())
        super().__init__(workspace, name="staff.load.card")

    @override
    def fill(self, record: int) -> None:
        carried = self.known[record]
        one = carried.load.colleague
        post = language.spoken(one.post) if one else translate("Staff", "A person counts once.")
        self.head.say(carried.name, post, [])
        first, last = self.period
        self.details.set_title(translate("Staff", "Load"))
        rows = [(translate("Staff", "Period"), f"{short_date(first)} – {short_date(last)}")]
        rows += [(figure(name), str(getattr(carried.load, name))) for name in self._told(one)]
        self.details.show_rows(rows)

    @staticmethod
    def _told(one: object) -> Sequence[str]:
        """Of all together nobody helps: the session is counted with whoever led it."""
        return [name for name in load.FIGURES if one is not None or name != "helped"]

    @override
    def suit(self) -> None:
        self.doing["open_colleague"].setEnabled(self.record > ALL)

    @override
    def enter(self) -> None:
        self.open_colleague()

    def print_load(self) -> None:
        """Issue the load of the period looked at."""
        self.open(LoadDialog(self.workspace, self, self.period))

    def open_colleague(self) -> None:
        """Show the whole card of the colleague."""
        if self.record > ALL:
            self.workspace.open_card("staff/list", self.record)

    @override
    def part_title(self, key: str) -> str:
        return translate("Staff", "Details")

    @override
    def words(self) -> Mapping[str, str]:
        return {
            "print_load": translate("Staff", "Load of specialists"),
            "open_colleague": translate("Staff", "Open the colleague's card"),
        }

    @override
    def nothing(self) -> Mapping[str, str]:
        return {}


class LoadView(ListedView):
    """All together first, then everybody in Kazakh order; the period is chosen above.

    Counted off the window's thread: figures of another period go at once, those of the same one
    stay until the new ones are there.
    """

    room = "staff"
    key = "load"
    icon = "table"
    subjects = ("staff", "session", "participant", "paper")
    columns = CARRIED
    filters = ("", "some", "none")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self._task: Task[list[Carried]] | None = None
        self._carried: list[Carried] = []
        self._counted, self._awaited = False, -1
        self.load_card = LoadCard(workspace)
        super().__init__(workspace, self.load_card, parent)
        self.days = PeriodRow(workspace, name="staff.load.days")
        self.strip = ProgressStrip(name="staff.load.progress")
        self.head.add_row(self.days)
        self.head.add_row(self.strip)
        self.days.changed.connect(self.look)
        self.head.first.hide()
        self.retranslate()

    @override
    def found(self) -> Sequence[Carried]:
        return self._carried

    @property
    def counting(self) -> bool:
        """Whether figures are awaited."""
        return self._task is not None

    @override
    def look(self) -> None:
        """Count anew; an answer under way is dropped."""
        if self._task is not None:
            self._task.cancel()
        store, (first, last) = self.workspace.store, self.days.period
        task = self._task = tasks.run(
            self, lambda _told, _stop: carried(store, first, last), self._hear
        )
        task.ended.connect(lambda: self._ended(task))
        self.strip.watch(task, translate("Quarters", "Counting"))
        if self.load_card.period != (first, last):
            self._awaited = max(self.list.current_id, self._awaited)
            self.load_card.period = (first, last)
            self._counted = False
            self._take([])

    @override
    def sift(self) -> None:
        super().look()
        if not self._counted:
            self._shelf.setCurrentIndex(0)

    @override
    def show_own(self, record: int) -> None:
        super().show_own(record)
        self._awaited = record if self.list.current_id != record else -1

    @override
    def take_focus(self) -> None:
        if self._counted:
            super().take_focus()
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hear(self, found: list[Carried]) -> None:
        self._task, self._counted = None, True
        held = self.list.hasFocus()
        self._take(found)
        if self._awaited >= ALL and not self.list.select_id(self._awaited):
            self.list.select_row(0)
        self._awaited = -1
        if held:
            self.take_focus()

    def _take(self, found: list[Carried]) -> None:
        self._carried = found
        self.load_card.known = {each.id: each for each in found}
        self.sift()

    def _ended(self, task: Task[list[Carried]]) -> None:
        """Whatever its end was, a task that failed or was stopped is awaited no longer."""
        if self._task is task:
            self._task = None

    @override
    def counts(self, line: Line) -> bool:
        return line.id != ALL

    @override
    def begin_new(self) -> None:
        """Go to the period: what is carried is counted, not entered."""
        self.days.first.editor.setFocus()

    @override
    def chip(self, key: str) -> str:
        return {
            "": translate("Staff", "All"),
            "some": translate("Staff", "With figures"),
            "none": translate("Staff", "Without any"),
        }[key]

    @override
    def reword(self) -> None:
        self.begin.setText(translate("Staff", "Choose the period"))
        self.head.search.set_words(translate("Staff", "Name or post"))
        self.list.setAccessibleName(translate("Staff", "Load"))
        self.days.retranslate()
        self.empty.set_words(
            translate("Staff", "Nobody works here in this period"),
            translate("Staff", "What each specialist did is counted from the records themselves."),
            [
                Step(
                    translate("Staff", "Say who led a session"),
                    translate(
                        "Staff", "It counts for them; whoever helped is said to have helped."
                    ),
                )
            ],
        )
