"""One person being typed in a session's form: somebody who conducts, or somebody invited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.guidance.sessions import BODIES, Conductor, Guest
from app.kazakh import folding
from app.registry import partners
from app.staffing import staff
from app.store.store import Store
from ui import language
from ui.fields import Candidate, Picked
from ui.fields.rows import BareChoice, BareLine, BarePick, Row
from ui.sessions import conductors, words

translate = QCoreApplication.translate
_MOST = 12


class ConductorRow(Row[Conductor]):
    """The body, then a colleague, a partner or a name."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self.body, self.who = BareChoice(), BarePick(self._find, free=True)
        self.grid.addWidget(self.body, 0, 0)
        self.grid.addWidget(self.who, 0, 1)
        self.grid.addWidget(self.away, 0, 2, Qt.AlignmentFlag.AlignTop)
        self.grid.setColumnStretch(0, 2)
        self.grid.setColumnStretch(1, 3)
        self.retranslate()
        self.body.set_value("centre")
        self.body.changed.connect(self._turn)
        self.who.changed.connect(self.changed)

    def _turn(self) -> None:
        """Somebody of one body is not the one of the same number in another."""
        picked = self.who.value()
        if picked.id is not None:
            self.who.set_value(None)
        self.changed.emit()

    def _find(self, typed: str) -> Sequence[Candidate]:
        if self.body.value() == "centre":
            return _colleagues(self._store, typed)
        return _partners(self._store, typed)

    @override
    def record(self) -> Conductor:
        body, who = str(self.body.value()), self.who.value()
        if who.id is None:
            return Conductor(body, name=who.text)
        return Conductor(body, who.id) if body == "centre" else Conductor(body, None, who.id)

    @override
    def show_record(self, held: Conductor) -> None:
        self.body.set_value(held.body)
        number = held.staff_id if held.body == "centre" else held.partner_id
        said = conductors.named(self._store, held) if number else held.name
        self.who.set_value(Picked(number, said))

    @override
    def typed(self) -> list[str]:
        return [self.body.typed(), self.who.typed()]

    @override
    def set_typed(self, typed: Sequence[str]) -> None:
        self.body.set_typed(typed[0])
        self.who.set_typed(typed[1])

    @override
    def set_name(self, name: str) -> None:
        self.body.set_name(f"{name}.body")
        self.who.set_name(f"{name}.who")
        self.away.setObjectName(f"{name}.away")

    @override
    def retranslate(self) -> None:
        self.body.set_options([(key, words.body(key)) for key in BODIES])
        self.body.set_words(translate("Sessions", "Body"))
        self.who.set_words(translate("Sessions", "Who conducts"))
        self.who.line.setPlaceholderText(translate("Sessions", "Name"))
        self.away.setAccessibleName(translate("Sessions", "Take away"))

    @override
    def start(self) -> None:
        self.who.editor.setFocus()


class GuestRow(Row[Guest]):
    """A partner or a name, and the profession in both languages."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self.who = BarePick(lambda typed: _partners(self._store, typed), free=True)
        self.kk, self.ru = BareLine(), BareLine()
        self.grid.addWidget(self.who, 0, 0, 1, 2)
        self.grid.addWidget(self.away, 0, 2, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(self.kk, 1, 0)
        self.grid.addWidget(self.ru, 1, 1)
        self.retranslate()
        for part in (self.who, self.kk, self.ru):
            part.changed.connect(self.changed)

    @override
    def record(self) -> Guest:
        who = self.who.value()
        name = "" if who.id is not None else who.text
        return Guest(who.id, name, self.kk.value(), self.ru.value())

    @override
    def show_record(self, held: Guest) -> None:
        said = conductors.guest(self._store, held)
        self.who.set_value(Picked(held.partner_id, said))
        self.kk.set_value(held.profession_kk)
        self.ru.set_value(held.profession_ru)

    @override
    def typed(self) -> list[str]:
        return [self.who.typed(), self.kk.typed(), self.ru.typed()]

    @override
    def set_typed(self, typed: Sequence[str]) -> None:
        for part, text in zip((self.who, self.kk, self.ru), typed, strict=False):
            part.set_typed(text)

    @override
    def set_name(self, name: str) -> None:
        for key, part in (("who", self.who), ("kk", self.kk), ("ru", self.ru)):
            part.set_name(f"{name}.{key}")
        self.away.setObjectName(f"{name}.away")

    @override
    def retranslate(self) -> None:
        for part, said in (
            (self.who, translate("Sessions", "Organisation or name")),
            (self.kk, translate("Sessions", "Profession in Kazakh")),
            (self.ru, translate("Sessions", "Profession in Russian")),
        ):
            part.set_words(said)
            part.line.setPlaceholderText(said)
        self.away.setAccessibleName(translate("Sessions", "Take away"))

    @override
    def start(self) -> None:
        self.who.editor.setFocus()


def _colleagues(store: Store, typed: str) -> Sequence[Candidate]:
    sought = folding.words(typed)
    return [
        Candidate(each.id, each.name.full, language.spoken(each.post))
        for each in staff.listed(store, store.today())
        if all(word in folding.fold(each.name.full) for word in sought)
    ][:_MOST]


def _partners(store: Store, typed: str) -> Sequence[Candidate]:
    found = partners.find(store, typed, _MOST)
    return [Candidate(each.id, language.spoken(each.name), each.number) for each in found]
