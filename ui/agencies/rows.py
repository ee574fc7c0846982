"""Several agencies, services or partners being typed, each in a row of its own."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.agencies.contracts import UNITS, Service
from app.agencies.tenders import Bid
from app.guidance import forms
from app.store.store import Store
from ui import language, theme
from ui.agencies import words
from ui.agencies.words import translate
from ui.fields.rows import Bare, BareChoice, BareDigits, BareLine, BareMoney, Record, Row, RowsField
from ui.guidance import asked
from ui.referrals.addressees import AddresseeField

_ANY = 0


class BarePartner(Bare, AddresseeField):
    """A partner found by name or number, in a row."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(160), super().minimumSizeHint().height())


class _PartnerRow(Row[Record]):
    """A row that begins with a partner."""

    role = "agency"

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self.who = BarePartner(store, lambda: self.role)
        self.who.changed.connect(self.changed)

    @override
    def start(self) -> None:
        self.who.editor.setFocus()


class BidRow(_PartnerRow[Bid]):
    """An agency; below it the price, the score, whether it was admitted and why not."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self.price, self.score = BareMoney(), BareDigits()
        self.admitted, self.reason = BareChoice(), BareLine()
        self.grid.addWidget(self.who, 0, 0, 1, 4)
        self.grid.addWidget(self.away, 0, 4, Qt.AlignmentFlag.AlignTop)
        below = (self.price, self.score, self.admitted, self.reason)
        for place, part in enumerate(below):
            self.grid.addWidget(part, 1, place)
            part.changed.connect(self.changed)
        self.grid.setColumnStretch(3, 1)
        self.retranslate()
        self.admitted.set_value("yes")
        self.admitted.changed.connect(self._adapt)
        self._adapt()

    @override
    def record(self) -> Bid:
        admitted = self.admitted.value() != "no"
        return Bid(
            self.who.value().id or 0,
            self.price.value(),
            self.score.number(),
            admitted,
            "" if admitted else self.reason.value(),
        )

    @override
    def show_record(self, held: Bid) -> None:
        self.who.set_value(asked.picked(self._store, held.partner_id or None))
        self.price.set_value(held.price)
        self.score.set_value("" if held.score is None else str(held.score))
        self.admitted.set_value("yes" if held.admitted else "no")
        self.reason.set_value(held.reason)
        self._adapt()

    @override
    def typed(self) -> list[str]:
        return [part.typed() for part in self._all()]

    @override
    def set_typed(self, typed: Sequence[str]) -> None:
        for part, text in zip(self._all(), typed, strict=False):
            part.set_typed(text)
        self._adapt()

    @override
    def set_name(self, name: str) -> None:
        for key, part in zip(
            ("who", "price", "score", "admitted", "reason"), self._all(), strict=True
        ):
            part.set_name(f"{name}.{key}")
        self.away.setObjectName(f"{name}.away")

    @override
    def retranslate(self) -> None:
        self.admitted.set_options(
            [
                ("yes", translate("Agencies", "Admitted")),
                ("no", translate("Agencies", "Not admitted")),
            ]
        )
        self.admitted.set_words(translate("Agencies", "Admitted or not"))
        for part, said in (
            (self.who, translate("Agencies", "Agency: name or BIN")),
            (self.price, translate("Agencies", "Price, ₸")),
            (self.score, translate("Agencies", "Score")),
            (self.reason, translate("Agencies", "Why not admitted")),
        ):
            part.set_words(said)
            part.line.setPlaceholderText(said)
        self.away.setAccessibleName(translate("Agencies", "Take away"))

    def _adapt(self) -> None:
        self.reason.setVisible(self.admitted.value() == "no")

    def _all(self) -> tuple[BarePartner, BareMoney, BareDigits, BareChoice, BareLine]:
        return (self.who, self.price, self.score, self.admitted, self.reason)


class ServiceRow(Row[Service]):
    """The form of session, or a name of its own; below it the unit, how many, the price of one."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self.form, self.kk, self.ru = BareChoice(), BareLine(), BareLine()
        self.unit, self.ordered, self.price = BareChoice(), BareDigits(), BareMoney()
        for place, part in enumerate((self.form, self.kk, self.ru)):
            self.grid.addWidget(part, 0, place)
        self.grid.addWidget(self.away, 0, 3, Qt.AlignmentFlag.AlignTop)
        for place, part in enumerate((self.unit, self.ordered, self.price)):
            self.grid.addWidget(part, 1, place)
        for place in range(3):
            self.grid.setColumnStretch(place, 1)
        self.retranslate()
        self.form.set_value(_ANY)
        self.unit.set_value(UNITS[0])
        for part in self._all():
            part.changed.connect(self.changed)

    @override
    def record(self) -> Service:
        form = self.form.value()
        return Service(
            form if isinstance(form, int) and form else None,
            self.kk.value(),
            self.ru.value(),
            str(self.unit.value()),
            self.ordered.number() or 0,
            self.price.value(),
        )

    @override
    def show_record(self, held: Service) -> None:
        self.form.set_value(held.form_id or _ANY)
        self.kk.set_value(held.name_kk)
        self.ru.set_value(held.name_ru)
        self.unit.set_value(held.unit)
        self.ordered.set_value(str(held.ordered or ""))
        self.price.set_value(held.price)

    @override
    def typed(self) -> list[str]:
        return [part.typed() for part in self._all()]

    @override
    def set_typed(self, typed: Sequence[str]) -> None:
        for part, text in zip(self._all(), typed, strict=False):
            part.set_typed(text)

    @override
    def set_name(self, name: str) -> None:
        keys = ("form", "kk", "ru", "unit", "ordered", "price")
        for key, part in zip(keys, self._all(), strict=True):
            part.set_name(f"{name}.{key}")
        self.away.setObjectName(f"{name}.away")

    @override
    def retranslate(self) -> None:
        known = [(each.id, language.spoken(each.name)) for each in forms.listed(self._store)]
        self.form.set_options([(_ANY, translate("Agencies", "Any form")), *known])
        self.form.set_words(translate("Agencies", "Form of session"))
        self.unit.set_options(asked.chosen(UNITS, words.unit))
        self.unit.set_words(translate("Agencies", "Counted in"))
        for part, said in (
            (self.kk, translate("Agencies", "Name in Kazakh")),
            (self.ru, translate("Agencies", "Name in Russian")),
            (self.ordered, translate("Agencies", "How many")),
            (self.price, translate("Agencies", "Price of one, ₸")),
        ):
            part.set_words(said)
            part.line.setPlaceholderText(said)
        self.away.setAccessibleName(translate("Agencies", "Take away"))

    @override
    def start(self) -> None:
        self.form.editor.setFocus()

    def _all(self) -> tuple[BareChoice, BareLine, BareLine, BareChoice, BareDigits, BareMoney]:
        return (self.form, self.kk, self.ru, self.unit, self.ordered, self.price)


class NameRow(_PartnerRow[int]):
    """One partner that a list names."""

    role = "employer"

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self.grid.addWidget(self.who, 0, 0)
        self.grid.addWidget(self.away, 0, 1, Qt.AlignmentFlag.AlignTop)
        self.grid.setColumnStretch(0, 1)
        self.retranslate()

    @override
    def record(self) -> int:
        return self.who.value().id or 0

    @override
    def show_record(self, held: int) -> None:
        self.who.set_value(asked.picked(self._store, held or None))

    @override
    def typed(self) -> list[str]:
        return [self.who.typed()]

    @override
    def set_typed(self, typed: Sequence[str]) -> None:
        self.who.set_typed(typed[0])

    @override
    def set_name(self, name: str) -> None:
        self.who.set_name(f"{name}.who")
        self.away.setObjectName(f"{name}.away")

    @override
    def retranslate(self) -> None:
        said = translate("Agencies", "Partner: name or BIN")
        self.who.set_words(said)
        self.who.line.setPlaceholderText(said)
        self.away.setAccessibleName(translate("Agencies", "Take away"))


class PartnersField(RowsField[Record]):
    """Rows of partners; ``partner_wanted`` asks for one nobody has entered yet."""

    partner_wanted = Signal(object, str)

    @abstractmethod
    def new_partner_row(self) -> _PartnerRow[Record]:
        """Return an empty row."""

    @override
    def new_row(self) -> Row[Record]:
        row = self.new_partner_row()
        row.who.new_asked.connect(lambda typed: self.partner_wanted.emit(row.who, typed))
        return row


class BidsField(PartnersField[Bid]):
    """Who offered themselves."""

    @override
    def new_partner_row(self) -> BidRow:
        return BidRow(self.store)

    @override
    def more(self) -> str:
        return translate("Agencies", "Add an agency")


class NamesField(PartnersField[int]):
    """Which partners a list names."""

    @override
    def new_partner_row(self) -> NameRow:
        return NameRow(self.store)

    @override
    def more(self) -> str:
        return translate("Agencies", "Add a partner")


class ServicesField(RowsField[Service]):
    """What is ordered."""

    @override
    def new_row(self) -> ServiceRow:
        return ServiceRow(self.store)

    @override
    def more(self) -> str:
        return translate("Agencies", "Add a service")
