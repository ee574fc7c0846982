"""The form of a participant: fields in, a draft out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.errors import Refusal
from app.kazakh import dates, identity
from app.registry import participants
from app.registry.participants import Draft, Participant
from ui import language, messages, theme
from ui.fields import (
    Candidate,
    ChoiceField,
    DateField,
    DigitsField,
    Form,
    Picked,
    PickField,
    Spec,
    TextField,
)
from ui.participants import words
from ui.parts.button import Button

Find = Callable[[str], Sequence[Candidate]]
Holder = Callable[[str], Participant | None]
"""Gives the card, on the lists or in the archive, that has an identification number already."""

_GROUP = 116 + 12  # where fields begin, behind their labels


def _line(key: str, hint: Callable[[], str] | None = None) -> Spec:
    return Spec(key, lambda: words.field(key), TextField, hint)


def _digits(key: str, hint: Callable[[], str] | None = None) -> Spec:
    return Spec(key, lambda: words.field(key), DigitsField, hint)


def _choice(key: str) -> Spec:
    return Spec(key, lambda: words.field(key), lambda: ChoiceField(wide=key != "sex"))


def specs(find_place: Find, today: Callable[[], date]) -> tuple[Spec, ...]:
    """Return the rows of the form, in the order they are asked."""
    return (
        _line("surname"),
        _line("given_name"),
        _line("patronymic"),
        _digits("iin"),
        _choice("iin_absence"),
        Spec("birth_date", lambda: words.field("birth_date"), lambda: DateField(today=today)),
        _choice("sex"),
        _digits("phone"),
        Spec("place_id", lambda: words.field("place_id"), lambda: PickField(find_place, free=True)),
        _line("study_place"),
        _digits("finishing_year"),
        _choice("goal"),
        _line("education"),
        _line("profession"),
        _line("chosen_profession"),
        _digits("second_phone"),
        _line("address_kk"),
        _line("address_ru"),
        _line("ru_surname"),
        _line("ru_given_name"),
        _line("ru_patronymic"),
        _line("previous_surname"),
        _line("other_spellings"),
        _digits("portal_number"),
        Spec("portal_date", lambda: words.field("portal_date"), lambda: DateField(today=today)),
    )


class ParticipantForm(Form):
    """Everything a card holds. What a number says of birth and sex is offered, never filled in."""

    open_asked = Signal(int)
    back_asked = Signal(int)

    def __init__(
        self,
        find_place: Find,
        holder: Holder,
        today: Callable[[], date],
        *,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        self._holder = holder
        self._editing: int | None = None
        self._held: Participant | None = None
        super().__init__(specs(find_place, today), name=name, parent=parent)
        self._offer = Button("", "secondary", icon="check", name=f"{name}.iin.offer")
        self._open = Button("", "secondary", icon="person", name=f"{name}.iin.open")
        self._offers = self._lay_offers()
        self._connect()
        self._say_offers()

    def draft(self) -> Draft:
        """Return what was typed; a settlement that is not on the list comes by ``new_place``."""
        values = self.values()
        values["place_id"] = values["place_id"].id
        year = str(values["finishing_year"]).strip()
        values["finishing_year"] = int(year) if year.isdecimal() else None
        for key in ("iin_absence", "sex", "goal"):
            values[key] = values[key] or ""
        return Draft(**values)

    def new_place(self) -> str:
        """Return the name of a settlement that is typed and not yet on the list."""
        picked: Picked = self.fields["place_id"].value()
        return picked.text if picked.id is None else ""

    def show_draft(self, draft: Draft, place: str = "", editing: int | None = None) -> None:
        """Show a card's fields as saved; ``place`` is the name of its settlement."""
        self._editing = editing
        values: dict[str, Any] = asdict(draft)
        values["place_id"] = Picked(draft.place_id, place)
        values["finishing_year"] = str(draft.finishing_year or "")
        self.show_values(values)
        self._look_at_number()

    @override
    def check(self) -> bool:
        fine = super().check()
        year = str(self.fields["finishing_year"].value()).strip()
        if year and not year.isdecimal():
            refusal = Refusal("year-unlikely", year=year)
            self.fields["finishing_year"].refuse(refusal)
            return False
        return fine

    @override
    def retranslate(self) -> None:
        super().retranslate()
        for key, said, answers in (
            ("iin_absence", words.absence, ("", *participants.IIN_ABSENCES)),
            ("sex", words.sex, ("", "female", "male")),
            ("goal", words.goal, participants.GOALS),
        ):
            field = self.fields[key]
            assert isinstance(field, ChoiceField)
            field.set_options([(answer, said(answer)) for answer in answers])
        if hasattr(self, "_offers"):
            self._look_at_number()

    def _connect(self) -> None:
        for key in ("iin", "birth_date", "sex"):
            self.fields[key].changed.connect(self._look_at_number)
        self.fields["place_id"].changed.connect(self._look_at_place)
        self._offer.clicked.connect(self._take_offer)
        self._open.clicked.connect(self._open_held)

    def _lay_offers(self) -> QWidget:
        """Put the two buttons between the number and the next field, where Tab finds them."""
        shelf = QWidget()
        row = QHBoxLayout(shelf)
        row.setContentsMargins(theme.unit(_GROUP), 0, 0, 0)
        row.setSpacing(theme.unit(8))
        for button in (self._offer, self._open):
            row.addWidget(button)
        row.addStretch(1)
        place = list(self.fields).index("iin") + 1
        self._column.insertWidget(place, shelf)
        self.setTabOrder(self.fields["iin"].editor, self._offer)
        self.setTabOrder(self._offer, self._open)
        self.setTabOrder(self._open, self.fields["iin_absence"].editor)
        return shelf

    def _number(self) -> str:
        try:
            return identity.normalise(self.fields["iin"].value())
        except Refusal:
            return ""

    def _look_at_number(self) -> None:
        """Say what looks wrong with the number, who has it, and what it says of its holder."""
        number = self._number()
        held = self._holder(number) if number else None
        self._held = held if held and held.id != self._editing else None
        self.fields["iin_absence"].setVisible(not self.fields["iin"].value().strip())
        self.fields["iin"].set_hint(" ".join(self._doubts(number)))
        self._say_offers()

    def _doubts(self, number: str) -> list[str]:
        if not number:
            return []
        sex = self.fields["sex"].value() or None
        codes = identity.warnings(number, self.fields["birth_date"].value(), sex)
        said = (messages.said(code, language.current()) for code in codes)
        return [f"{sentence.happened} {sentence.remedy}".strip() for sentence in said]

    def _say_offers(self) -> None:
        facts = identity.facts(self._number()) if self._number() else None
        offered = facts is not None and facts.birth_date is not None and self._lacks_facts()
        if offered and facts and facts.birth_date:
            day = dates.long_date(facts.birth_date, language.current())
            asked = words.translate("Participants", "Fill in: {day}, {sex}")
            self._offer.set_words(asked.format(day=day, sex=words.sex(facts.sex or "")))
        if self._held is not None:
            self._open.set_words(_opening(self._held))
        self._offer.setVisible(offered)
        self._open.setVisible(self._held is not None)
        self._offers.setVisible(offered or self._held is not None)

    def _lacks_facts(self) -> bool:
        return not (self.fields["birth_date"].typed() and self.fields["sex"].value())

    def _take_offer(self) -> None:
        facts = identity.facts(self._number())
        for key, said in (("birth_date", facts.birth_date), ("sex", facts.sex)):
            if said and not self.fields[key].value():
                self.fields[key].set_value(said)
        self.changed.emit()
        self._look_at_number()
        self.fields["birth_date"].editor.setFocus()

    def _open_held(self) -> None:
        if self._held is not None:
            asked = self.back_asked if self._held.archived_on else self.open_asked
            asked.emit(self._held.id)

    def _look_at_place(self) -> None:
        new = words.translate("Participants", "New settlement: it will be put on the list")
        self.fields["place_id"].set_hint(new if self.new_place() else "")


def _opening(held: Participant) -> str:
    if held.archived_on:
        asked = words.translate("Participants", "In the archive: bring back and open {name}")
    else:
        asked = words.translate("Participants", "Already on the books: open {name}")
    return asked.format(name=held.name.full)
