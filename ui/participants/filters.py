"""The filter: who is to be listed, said in a form whose every change shows at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.registry import case, participants, statuses
from app.registry.filters import CONSENTS, SOON, Filter
from ui import theme
from ui.fields import (
    Candidate,
    CheckField,
    ChoiceField,
    DigitsField,
    Form,
    Picked,
    PickField,
    Spec,
    TextField,
)
from ui.participants import words
from ui.parts.action_bar import ActionBar
from ui.parts.button import Button
from ui.parts.card_head import CardHead
from ui.parts.section import CardBody

Find = Callable[[str], Sequence[Candidate]]
translate = words.translate

_STATUS = "status_"
_FLAGS = ("no_iin", "not_in_portal", "open_referral", "archived")
_YEARS = ("born_from", "born_to", "finishing_year")
_CHOICES = ("sex", "goal", "consent", "mark")
_MOST_DAYS = 3650
CHIPS = ("active", "pupils", "no_consent", "awaiting")
"""The filters one press away."""


def chip(key: str) -> str:
    """Return the word of a chip."""
    return {
        "active": translate("Participants", "Active"),
        "pupils": translate("Participants", "Pupils"),
        "no_consent": translate("Participants", "No consent"),
        "awaiting": translate("Participants", "Awaiting answer"),
    }[key]


def narrowed(wanted: Filter, key: str) -> Filter:
    """Return a filter with what a chip adds to it."""
    if key == "pupils":
        return replace(wanted, statuses=("senior_pupil",))
    if key == "no_consent":
        return replace(wanted, consent="none")
    return replace(wanted, open_referral=True) if key == "awaiting" else wanted


def size(wanted: Filter) -> int:
    """Return how many things a filter asks, beside words and order."""
    plain = Filter()
    asked = [name for name, value in asdict(wanted).items() if value != getattr(plain, name)]
    return len([name for name in asked if name not in ("words", "order", "within")])


def _flag(key: str) -> str:
    return {
        "no_iin": translate("Participants", "Without an IIN"),
        "not_in_portal": translate("Participants", "Not entered in the portal"),
        "open_referral": translate("Participants", "A referral awaits its answer"),
        "archived": translate("Participants", "Archived cards"),
        "born_from": translate("Participants", "Born in or after"),
        "born_to": translate("Participants", "Born in or before"),
        "finishing_year": words.field("finishing_year"),
        "consent": translate("Participants", "Consent"),
        "within": translate("Participants", "Within days"),
        "mark": translate("Participants", "Mark"),
        "education": words.field("education"),
    }[key]


def _learning() -> str:
    return translate("Participants", "Profession and place of study are searched too")


def specs(find_place: Find) -> tuple[Spec, ...]:
    """Return the rows of the filter."""

    def status(kind: str) -> Spec:
        return Spec(f"{_STATUS}{kind}", lambda: words.status(kind), CheckField)

    def flag(key: str) -> Spec:
        return Spec(key, lambda: _flag(key), CheckField)

    def year(key: str) -> Spec:
        return Spec(key, lambda: _flag(key), DigitsField)

    return (
        *(status(kind) for kind in statuses.KINDS),
        Spec("place_id", lambda: words.field("place_id"), lambda: PickField(find_place)),
        Spec("sex", lambda: words.field("sex"), ChoiceField),
        Spec("goal", lambda: words.field("goal"), ChoiceField),
        Spec("consent", lambda: _flag("consent"), ChoiceField),
        Spec("within", lambda: _flag("within"), DigitsField),
        Spec("education", lambda: _flag("education"), TextField, _learning),
        *(year(key) for key in _YEARS),
        Spec("mark", lambda: _flag("mark"), ChoiceField),
        *(flag(key) for key in _FLAGS),
    )


class FilterForm(Form):
    """A filter as fields; the days are asked only of consents that end soon."""

    def __init__(self, specs: Sequence[Spec], *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(specs, name=name, parent=parent)
        self.fields["consent"].changed.connect(self._ask_days)
        self.fields["within"].set_value(str(SOON))
        self._ask_days()

    def _ask_days(self) -> None:
        self.fields["within"].setVisible(self.fields["consent"].value() == "expiring")

    def wanted(self) -> Filter:
        """Return the filter; a year that is no year asks nothing."""
        values = self.values()
        kinds = tuple(kind for kind in statuses.KINDS if values[f"{_STATUS}{kind}"])
        asked: dict[str, Any] = {key: _year(values[key]) for key in _YEARS}
        asked |= {key: bool(values[key]) for key in _FLAGS}
        asked |= {key: values[key] or "" for key in _CHOICES}
        asked["education"] = values["education"].strip()
        if asked["consent"] == "expiring":
            asked["within"] = _days(values["within"])
        return Filter(statuses=kinds, place_id=values["place_id"].id, **asked)

    def show_filter(self, wanted: Filter, place: str) -> None:
        """Show a filter."""
        values: dict[str, Any] = asdict(wanted)
        values["place_id"] = Picked(wanted.place_id, place)
        values |= {key: str(values[key] or "") for key in (*_YEARS, "within")}
        values |= {f"{_STATUS}{kind}": kind in wanted.statuses for kind in statuses.KINDS}
        self.show_values(values)
        self._ask_days()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        any_one = translate("Participants", "Any")
        for key, said, answers in (
            ("sex", words.sex, ("female", "male")),
            ("goal", words.goal, participants.GOALS[1:]),
            ("consent", _consent, CONSENTS),
            ("mark", words.mark, case.MARKS),
        ):
            field = self.fields[key]
            assert isinstance(field, ChoiceField)
            field.set_options([("", any_one), *((one, said(one)) for one in answers)])


def _consent(state: str) -> str:
    return {
        "valid": translate("Participants", "Consent is valid"),
        "none": translate("Participants", "No valid consent"),
        "expiring": translate("Participants", "Consent ends soon"),
        "withdrawn": translate("Participants", "Consent withdrawn"),
    }[state]


def _days(typed: str) -> int:
    text = typed.strip()
    return min(int(text), _MOST_DAYS) if text.isdecimal() else SOON


def _year(typed: str) -> int | None:
    text = typed.strip()
    return int(text) if len(text) == 4 and text.isdecimal() else None


class FilterPane(QWidget):
    """The filter in place of the card; the list follows each change, views are kept by name."""

    changed = Signal(object)
    left = Signal()
    keep_asked = Signal(str)
    forget_asked = Signal(str)
    view_chosen = Signal(str)

    def __init__(self, find_place: Find, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.head = CardHead(name=f"{name}.head")
        self.form = FilterForm(specs(find_place), name=name)
        self.views = ChoiceField(name=f"{name}.view")
        self.view_name = TextField(name=f"{name}.view_name", limit=100)
        self.clear_button = Button("", "secondary", name=f"{name}.clear")
        self.back_button = Button("", "primary", shortcut="Esc", name=f"{name}.back")
        self._keep = Button("", "secondary", name=f"{name}.keep")
        self._forget = Button("", "quiet", name=f"{name}.forget")
        self._found = 0
        self._build()
        self._connect()
        self.retranslate()

    def say_found(self, count: int) -> None:
        """Say how many the filter finds."""
        self._found = count
        self.head.say(self.tr("Filter"), self.tr("%n participant(s)", "", count))

    def show_views(self, views: Mapping[str, Filter]) -> None:
        """Offer the kept views."""
        nothing = [("", self.tr("No kept view"))] if not views else []
        self.views.set_options([*nothing, *((name, name) for name in views)])
        self._forget.setEnabled(bool(self.views.value()))

    def retranslate(self) -> None:
        """Write every word again."""
        self.say_found(self._found)
        self.form.retranslate()
        self.views.set_words(self.tr("Kept views"))
        self.view_name.set_words(self.tr("Keep as"))
        self.clear_button.set_words(self.tr("Clear"))
        self.back_button.set_words(self.tr("To the list"))
        self._keep.set_words(self.tr("Keep this view"))
        self._forget.set_words(self.tr("Forget the view"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        body, bar = CardBody(name=f"{self.objectName()}.body"), ActionBar()
        kept = QWidget()
        row = QHBoxLayout(kept)
        row.setContentsMargins(theme.unit(128), 0, 0, theme.unit(8))
        row.addWidget(self._keep)
        row.addWidget(self._forget)
        row.addStretch(1)
        for part in (self.form, self.views, self.view_name, kept):
            body.add(part)
        body.column.setSpacing(theme.unit(10))
        bar.set_buttons([self.back_button, self.clear_button])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(body, 1)
        column.addWidget(bar)

    def _connect(self) -> None:
        self.form.changed.connect(lambda: self.changed.emit(self.form.wanted()))
        self.back_button.clicked.connect(self.left)
        self.clear_button.clicked.connect(self._clear)
        self.views.changed.connect(self._take_view)
        self._keep.clicked.connect(self._keep_view)
        self._forget.clicked.connect(lambda: self.forget_asked.emit(str(self.views.value() or "")))

    def _clear(self) -> None:
        self.form.show_filter(Filter(), "")
        self.changed.emit(Filter())

    def _take_view(self) -> None:
        if name := self.views.value():
            self.view_name.set_value(str(name))
            self._forget.setEnabled(True)
            self.view_chosen.emit(str(name))

    def _keep_view(self) -> None:
        name = self.view_name.value().strip()
        if name:
            self.keep_asked.emit(name)
        else:
            self.view_name.editor.setFocus()
