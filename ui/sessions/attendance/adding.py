"""Whom to put on a list: people found one by one, or everybody a filter holds."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.guidance import attendance
from app.guidance.sessions import Session
from app.kazakh import folding
from app.registry import listing, places, statuses
from app.registry.listing import Filter
from app.schooling import years
from ui import language, tasks
from ui.fields import (
    Candidate,
    ChoiceField,
    DigitsField,
    FormDialog,
    PickField,
    Spec,
    TextField,
)
from ui.participants import words as people_words
from ui.parts.button import Button
from ui.parts.label import Label
from ui.sessions.attendance import cohorts_to_add, words
from ui.workspace import Workspace

translate = words.translate

MOST = 5000
"""People that one press puts on a list; a wider filter is narrowed first."""
_FOUND, _PAUSE = 8, 200
_LEAVE_OUT = "Ctrl+Shift+Backspace"
_ALL, _STATUS, _VIEW, _SCHOOL = "all", "status:", "view:", "school:"


@dataclass(frozen=True, slots=True)
class Found:
    """Who a filter holds: those who would be added, and how many stand on the list already."""

    ids: array[int]
    listed: int

    @property
    def many(self) -> bool:
        """Whether they are too many to be meant."""
        return len(self.ids) + self.listed > MOST


class AddDialog(FormDialog):
    """One by one by name, or many by a kept view, a status, a settlement, a place of study.

    Whom the filter holds is counted and said before anybody is added.
    """

    wide = 620

    def __init__(
        self, workspace: Workspace, session: Session, *, parent: QWidget | None = None
    ) -> None:
        self.workspace, self._session = workspace, session
        self._views = listing.views(workspace.store)
        self._year = years.of(session.on)
        roster = attendance.roster(workspace.store, session.id)
        self._listed = frozenset(each.person_id for each in roster)
        self.chosen: dict[int, str] = {}
        self.found: Found | None = None
        self._counting: tasks.Task[Found] | None = None
        super().__init__(self._specs(), self._add, name="sessions.attendance.add", parent=parent)
        self.names = Label("", "body", wrap=True, name="sessions.attendance.add.names")
        self.scope = Label("", "small", "muted", wrap=True, name="sessions.attendance.add.scope")
        self.leave_out = Button("", "link", shortcut=_LEAVE_OUT, name=f"{self.objectName()}.last")
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._count)
        self._compose()
        self._say()

    # What is asked

    def _specs(self) -> tuple[Spec, ...]:
        return (
            Spec("person", lambda: translate("Attendance", "A person"), self._people),
            Spec("scope", lambda: translate("Attendance", "Many at once"), self._scopes),
            Spec("classes", lambda: translate("Attendance", "Class of the school"), ChoiceField),
            Spec("place_id", lambda: people_words.field("place_id"), self._places),
            Spec("education", lambda: translate("Attendance", "Place of study"), TextField),
            Spec("finishing_year", lambda: people_words.field("finishing_year"), DigitsField),
            Spec("class", lambda: translate("Attendance", "Class for all"), _short, _class_hint),
        )

    def _people(self) -> PickField:
        return PickField(self._find, placeholder=translate("Attendance", "Name, IIN or telephone"))

    def _find(self, typed: str) -> Sequence[Candidate]:
        taken = self._listed | self.chosen.keys()
        near = self.workspace.searcher.search(typed, _FOUND + len(taken)).ids
        wanted = [each for each in near if each not in taken][:_FOUND]
        rows = listing.rows(self.workspace.store, wanted, self.workspace.today())
        return [Candidate(each.id, each.name, _hint(each)) for each in rows]

    def _scopes(self) -> ChoiceField:
        offered: list[tuple[object, str]] = [
            ("", translate("Attendance", "Nobody: one by one only")),
            (_ALL, translate("Attendance", "Everybody on the books")),
            *((f"{_STATUS}{kind}", people_words.status(kind)) for kind in statuses.KINDS),
            *((f"{_VIEW}{name}", name) for name in self._views),
            *(
                (f"{_SCHOOL}{at}", name)
                for at, name in cohorts_to_add.schools(self.store, self._year)
            ),
        ]
        return ChoiceField(offered)

    def _places(self) -> PickField:
        return PickField(self._find_place)

    def _find_place(self, typed: str) -> Sequence[Candidate]:
        sought = folding.fold(typed)
        named = ((each.id, language.spoken(each.name)) for each in places.listed(self.store))
        return [Candidate(*each) for each in named if sought in folding.fold(each[1])][:_FOUND]

    @property
    def store(self) -> Any:
        """The open file."""
        return self.workspace.store

    def school(self) -> int | None:
        """Return the school whose pupils are asked for, if one is."""
        scope = str(self.form.fields["scope"].value() or "")
        return int(scope.removeprefix(_SCHOOL)) if scope.startswith(_SCHOOL) else None

    def wanted(self) -> Filter | None:
        """Return the filter asked for, or None where people are added one by one or by a class."""
        values = self.form.values()
        scope = str(values["scope"] or "")
        if not scope or self.school() is not None:
            return None
        wanted = self._views.get(scope.removeprefix(_VIEW), Filter())
        if scope.startswith(_STATUS):
            wanted = Filter(statuses=(scope.removeprefix(_STATUS),))
        narrower: dict[str, Any] = {
            "place_id": values["place_id"].id,
            "education": values["education"].strip(),
            "finishing_year": _year(values["finishing_year"]),
        }
        asked = {name: value for name, value in narrower.items() if value}
        return replace(wanted, archived=False, order="name", **asked)

    # What is found

    def _picked(self) -> None:
        picked = self.form.fields["person"].value()
        if picked.id is not None:
            self.chosen[picked.id] = picked.text
            self.form.fields["person"].set_value(None)
        self._say()

    def _narrowed(self) -> None:
        """Wait for the fingers to rest; until then nobody knows whom the filter holds."""
        self.found = None
        self._drop()
        self._adapt()
        if self.school() is not None:
            self._take_class()
        elif self.wanted() is not None:
            self._pause.start()
        self._say()

    def _another_scope(self) -> None:
        """Offer the classes of a school where one is chosen."""
        at, field = self.school(), self.form.fields["classes"]
        assert isinstance(field, ChoiceField)
        named = cohorts_to_add.classes(self.store, at, self._year) if at is not None else []
        whole = ("", translate("Attendance", "The whole school"))
        field.set_options([whole, *((each, each) for each in named)])
        field.set_value("")
        self._narrowed()

    def _adapt(self) -> None:
        """A school is narrowed by its classes, anybody else by where they live and studied."""
        cohort = self.school() is not None
        self.form.fields["classes"].setVisible(cohort)
        for key in ("place_id", "education", "finishing_year"):
            self.form.fields[key].setVisible(not cohort)

    def _take_class(self) -> None:
        """A school's pupils are known at once: nobody has to wait for them."""
        at, named = self.school(), str(self.form.fields["classes"].value() or "")
        assert at is not None
        people = cohorts_to_add.pupils(self.store, at, self._year, named)
        self.found = _parted(array("q", people), self._listed)

    def _count(self) -> None:
        wanted, store, today = self.wanted(), self.workspace.store, self.workspace.today()
        listed, searcher = self._listed, self.workspace.searcher
        if wanted is None:
            return
        if wanted.words:  # a kept view may hold a search, which the index answers at once
            ids, _more = listing.matching(searcher, wanted, today, limit=MOST + 1)
            self._counted(_parted(ids, listed))
            return

        def work(_told: tasks.Progress, stop: tasks.Cancelled) -> Found:
            ids = listing.ids(store, wanted, today, cancelled=stop, limit=MOST + 1)
            return _parted(ids, listed)

        self._counting = tasks.run(self, work, self._counted)

    def _counted(self, found: Found) -> None:
        self._counting = None
        self.found = found
        self._say()

    def _drop(self) -> None:
        self._pause.stop()
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None

    def _say(self) -> None:
        self.names.setText("; ".join(self.chosen.values()))
        self.names.setVisible(bool(self.chosen))
        self.leave_out.setVisible(bool(self.chosen))
        self.scope.setText(self._scope())
        self.scope.set_colour("err" if self.found is not None and self.found.many else "muted")
        waiting = self.wanted() is not None and self.found is None
        fits = self.found is None or not self.found.many
        self.accept_button.setEnabled(bool(self.people()) and fits and not waiting)

    def _scope(self) -> str:
        """Return in one sentence who is going to be added."""
        one = len(self.chosen)
        if self.wanted() is None and self.school() is None:
            said = translate("Attendance", "Chosen one by one: {count}")
            return said.format(count=one)
        if self.found is None:
            return translate("Attendance", "Counting…")
        if self.found.many:
            said = translate("Attendance", "The filter holds more than {most}: narrow it")
            return said.format(most=MOST)
        said = translate(
            "Attendance",
            "By the filter: {found}, already listed: {listed}. Will be added: {count}.",
        )
        everybody = len(self.found.ids) + self.found.listed
        return said.format(found=everybody, listed=self.found.listed, count=len(self.people()))

    def people(self) -> list[int]:
        """Return who is going to be added."""
        held = self.found.ids if self.found is not None and not self.found.many else ()
        return list(dict.fromkeys([*self.chosen, *held]))

    def take_last_back(self) -> None:
        """Leave out whoever was chosen last."""
        if self.chosen:
            self.chosen.popitem()
            self._say()

    # What is done

    @override
    def submit(self) -> None:
        """Add everybody chosen; words left in the search are a name still being looked for."""
        if self.form.fields["person"].value().text:
            self.form.fields["person"].check()
            return
        if self.accept_button.isEnabled():
            super().submit()

    def _add(self, values: dict[str, Any]) -> None:
        store, before, people = (
            self.workspace.store,
            self.workspace.store.last_action,
            self.people(),
        )
        named = values["class"].strip()
        known = cohorts_to_add.class_names(store, people, self._year)
        classes = dict.fromkeys(people, named) if named else known
        added = attendance.enrol(store, self._session.id, people, classes)
        said = translate("Attendance", "Added to the list: {count}").format(count=len(added))
        self.workspace.tell("session", said, before)

    @override
    def reject(self) -> None:
        self._drop()
        super().reject()

    def _compose(self) -> None:
        self._inner.insertWidget(0, self.names)
        self._inner.insertWidget(1, self.leave_out)
        self.pin(self.scope)
        self.form.fields["person"].changed.connect(self._picked)
        self.form.fields["scope"].changed.connect(self._another_scope)
        for key in ("classes", "place_id", "education", "finishing_year"):
            self.form.fields[key].changed.connect(self._narrowed)
        self._adapt()
        self.leave_out.clicked.connect(self.take_last_back)
        keys = QShortcut(QKeySequence(_LEAVE_OUT), self)
        keys.activated.connect(self.take_last_back)
        self.leave_out.set_words(translate("Attendance", "Leave the last one out"))
        accept = translate("Attendance", "Add to the list")
        called = language.spoken(self._session.called)
        self.set_words(translate("Attendance", "Add people"), accept, called)
        self.form.fields["person"].editor.setFocus()


def _parted(ids: array[int], listed: frozenset[int]) -> Found:
    fresh = array("q", (each for each in ids if each not in listed))
    return Found(fresh, len(ids) - len(fresh))


def _hint(row: listing.ListRow) -> str:
    where = language.spoken(row.settlement)
    return " · ".join(part for part in (row.birth_year, where) if part)


def _year(typed: str) -> int | None:
    text = typed.strip()
    return int(text) if len(text) == 4 and text.isdecimal() else None


def _short() -> TextField:
    return TextField(limit=60, wide=False)


def _class_hint() -> str:
    return translate("Attendance", "Empty: each pupil's own class")
