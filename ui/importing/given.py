"""What is said of a whole list at once: which session or test it is about, or which school."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.exchange.plans import Given
from app.guidance import calendars, forms, instruments
from app.guidance.calendars import Brief
from app.registry import incoming, partners
from app.schooling import plans, years
from app.schooling.plans import Plan
from app.store.store import Store
from ui import language, theme
from ui.agencies import words as agency_words
from ui.fields.choices import Combo
from ui.importing.list_papers import ListPapers
from ui.parts.edge import Edge
from ui.parts.label import Label
from ui.plans import words as plan_words

_KEYS = {
    "person": (),
    "attendance": ("session", "mark"),
    "result": ("instrument", "language", "day"),
    "class_list": ("school", "year", "sheets"),
    "plan_lines": ("plan", "form"),
    "partner": ("incoming",),
    "staff": (),
}
_BACK, _AHEAD = timedelta(days=180), timedelta(days=60)
Answer = tuple[dict[str, Any], str]


class GivenRow(QWidget):
    """A choice for each thing that may be said; ``said`` gives all of them by column."""

    said = Signal(object)

    def __init__(self, store: Store, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._store = store
        self._subject = "person"
        self.choices: dict[str, Combo] = {}
        self._labels: dict[str, Label] = {}
        self._groups: dict[str, QWidget] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for key in dict.fromkeys(key for keys in _KEYS.values() for key in keys):
            self._add(key)
        self.papers = ListPapers(self._typed, name=f"{name}.papers")
        self._row.addWidget(self.papers, 0, Qt.AlignmentFlag.AlignBottom)
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def show_subject(self, subject: str, given: Given) -> None:
        """Offer what may be said of a list about this; ``given`` was said before."""
        self._subject = subject
        wanted = _KEYS[subject]
        for key, choice in self.choices.items():
            self._groups[key].setVisible(key in wanted)
            if key in wanted:
                self._offer(choice, key, given)
        self.papers.setVisible(subject == "class_list")
        self.papers.show_given(given)
        self.setVisible(bool(wanted))

    def retranslate(self) -> None:
        """Name the choices again."""
        given = self._given()
        for key, title in self._titles().items():
            self._labels[key].setText(title)
            self.choices[key].setAccessibleName(title)
        self.show_subject(self._subject, given)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _add(self, key: str) -> None:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        choice = self.choices[key] = Combo()
        choice.setObjectName(f"{self.objectName()}.{key}")
        label = self._labels[key] = Label("", "small", "muted")
        column.addWidget(label)
        column.addWidget(Edge(choice))
        self._groups[key] = group
        self._row.addWidget(group, 3 if key == "session" else 2)
        choice.activated.connect(lambda _: self.said.emit(self._given()))

    def _given(self) -> dict[str, Any]:
        said: dict[str, Any] = {}
        for key in _KEYS[self._subject]:
            said |= self.choices[key].currentData() or {}
        return {**said, **(self.papers.given if self._subject == "class_list" else {})}

    def _typed(self) -> None:
        self.said.emit(self._given())

    def _titles(self) -> dict[str, str]:
        return {
            "session": self.tr("Which session"),
            "mark": self.tr("Who has no mark"),
            "instrument": self.tr("Which test"),
            "language": self.tr("Its language"),
            "day": self.tr("Its day"),
            "school": self.tr("School or college"),
            "year": self.tr("School year"),
            "sheets": self.tr("Its sheets"),
            "plan": self.tr("Into which plan"),
            "form": self.tr("Forms nobody knows"),
            "incoming": self.tr("Which incoming list names them"),
        }

    def _offer(self, choice: Combo, key: str, given: Given) -> None:
        silent = {
            "sheets": self.tr("All of them"),
            "plan": self.tr("Choose the plan"),
            "form": self.tr("Ask about each"),
            "incoming": self.tr("None"),
        }.get(key, self.tr("As the list says"))
        answers = [({}, silent), *self._answers(key)]
        choice.clear()
        for answer, said in answers:
            choice.addItem(said, answer)
        held = [at for at, (answer, _) in enumerate(answers) if answer and _within(answer, given)]
        choice.setCurrentIndex(held[0] if held else 0)
        choice.update()

    def _answers(self, key: str) -> list[Answer]:
        if key == "session":
            return [({"session_uid": each.uid}, _called(each)) for each in self._sessions()]
        if key == "mark":
            return [({"mark": "present"}, self.tr("Came")), ({"mark": "absent"}, self.tr("Absent"))]
        if key == "instrument":
            every = instruments.all_of(self._store)
            spoken = language.current()
            return [({"instrument": each.code}, each.name.spoken(spoken)) for each in every]
        if key == "language":
            named = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
            return [({"language": code}, word) for code, word in named.items()]
        if key == "day":
            return [({"taken_on": day}, f"{day:%d.%m.%Y}") for day in self._days()]
        return self._of_schools(key)

    def _of_schools(self, key: str) -> list[Answer]:
        if key == "school":
            return [({"school": uid}, named) for uid, named in self._schools()]
        if key == "year":
            now = years.of(self._store.today())
            return [({"school_year": y}, years.called(y)) for y in (now + 1, now, now - 1)]
        if key == "plan":
            return [({"plan": each.uid}, _of_plan(each)) for each in self._plans()]
        if key == "form":
            known = forms.listed(self._store)
            return [({"line_form": each.code}, language.spoken(each.name)) for each in known]
        if key == "incoming":
            found = incoming.listed(self._store)
            return [({"incoming": each.uid}, agency_words.incoming_name(each)) for each in found]
        if key == "sheets":
            return [({"sheets": "one"}, self.tr("Only the one shown"))]
        raise KeyError(key)

    def _schools(self) -> list[tuple[str, str]]:
        found = [
            each for role in ("school", "college") for each in partners.ids(self._store, role=role)
        ]
        spoken = language.current()
        listed = partners.many(self._store, list(dict.fromkeys(found)))
        return [(p.uid, (p.name_ru if spoken == "ru" else "") or p.name_kk) for p in listed]

    def _plans(self) -> list[Plan]:
        """Return the drafts, which alone take lines."""
        found = plans.listed(self._store)
        return [
            each for each in found if each.open and plans.newer_of(self._store, each.id) is None
        ]

    def _sessions(self) -> list[Brief]:
        """The latest first: a sheet is brought back soon after its session."""
        today = self._store.today()
        found = calendars.between(self._store, today - _BACK, today + _AHEAD)
        return [each for each in reversed(found) if each.state != "cancelled"]

    def _days(self) -> list[Any]:
        today = self._store.today()
        tested = calendars.between(self._store, today - _BACK, today, service="testing")
        return sorted({today, *(each.day for each in tested)}, reverse=True)

    def _restyle(self) -> None:
        self._row.setSpacing(theme.unit(12))


def _within(answer: dict[str, Any], given: Given) -> bool:
    return all(given.get(target) == value for target, value in answer.items())


def _of_plan(plan: Plan) -> str:
    said = plan_words.called(plan), plan_words.period(plan), plan_words.version(plan)
    return " · ".join(said)


def _called(each: Brief) -> str:
    both = each.called
    named = (both.ru if language.current() == "ru" else both.kk) or both.kk
    return " · ".join(filter(None, (f"{each.day:%d.%m.%Y}", each.starts, named)))
