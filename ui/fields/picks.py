"""A field that finds a record as one types: a partner, a settlement, a school."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from app.errors import FieldRefusal
from ui import theme
from ui.fields.field import Field
from ui.parts import painting

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Candidate(NamedTuple):
    """A record that may be meant: its id, its name, and a word that tells it from others."""

    id: int
    label: str
    hint: str = ""


class Picked(NamedTuple):
    """What a field holds: the id of a record, or ``None`` and the words typed."""

    id: int | None
    text: str


Find = Callable[[str], Sequence[Candidate]]


class _Candidates(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.found: Sequence[Candidate] = ()

    def show(self, found: Sequence[Candidate]) -> None:
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.found)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not 0 <= index.row() < len(self.found):
            return None
        wanted = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}
        return self.found[index.row()].label if role in wanted else None


class _Line(QAbstractItemDelegate):
    """Paints a candidate: its name, then the quiet word at the right."""

    def __init__(self, candidates: _Candidates, parent: QWidget) -> None:
        super().__init__(parent)
        self._candidates = candidates

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.unit(160), theme.unit(32))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        t, box = theme.tokens(), QRectF(option.rect)
        candidate = self._candidates.found[index.row()]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, t.accent if chosen else t.surface)
        inner = box.adjusted(theme.unit(10), 0, -theme.unit(10), 0)
        quiet = min(painting.width_of(candidate.hint, "small") + 2, inner.width() / 2)
        first, second = (t.on_accent, t.on_accent) if chosen else (t.text, t.muted)
        name = inner.adjusted(0, 0, -quiet - theme.unit(8), 0)
        painting.line(painter, name, candidate.label, "body", first)
        word = QRectF(inner.right() - quiet, inner.top(), quiet, inner.height())
        painting.line(painter, word, candidate.hint, "small", second, painting.RIGHT)


class PickField(Field):
    """Search-as-you-type for one record; with ``free`` the words alone are an answer too."""

    def __init__(
        self,
        find: Find,
        *,
        label: str = "",
        hint: str = "",
        placeholder: str = "",
        free: bool = False,
        wide: bool = True,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._find, self._free = find, free
        self._id: int | None = None
        self.line = QLineEdit()
        self.line.setFrame(False)
        self.line.setMaxLength(300)
        self.line.setPlaceholderText(placeholder)
        super().__init__(self.line, label=label, hint=hint, wide=wide, name=name, parent=parent)
        self._candidates = _Candidates()
        self._completer = self._make_completer()
        self.line.textEdited.connect(self._typing)
        self.line.editingFinished.connect(self._settle)

    @property
    def found(self) -> Sequence[Candidate]:
        """The candidates offered now."""
        return self._candidates.found

    @override
    def value(self) -> Picked:
        """Return the record picked, or the words typed."""
        return Picked(self._id, self.line.text().strip())

    @override
    def set_value(self, value: Picked | None) -> None:
        """Show a record by its id and name."""
        self._id, text = value or (None, "")
        self.line.setText(text)
        self.line.setCursorPosition(0)
        self.clear_error()

    @override
    def typed(self) -> str:
        return f"{'' if self._id is None else self._id}\t{self.line.text()}"

    @override
    def set_typed(self, text: str) -> None:
        number, _, words = text.partition("\t")
        self.set_value(Picked(int(number) if number else None, words))

    @override
    def check(self) -> bool:
        picked = self.value()
        if picked.text and picked.id is None and not self._free:
            self.refuse(FieldRefusal("", "choice-unknown", text=picked.text))
        return super().check()

    def pick(self, candidate: Candidate) -> None:
        """Take a candidate as the answer."""
        self._id = candidate.id
        self.line.setText(candidate.label)
        self._edited()

    def _make_completer(self) -> QCompleter:
        completer = QCompleter(self._candidates, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(10)
        popup = QListView()
        popup.setUniformItemSizes(True)
        completer.setPopup(popup)
        popup.setItemDelegate(_Line(self._candidates, popup))
        popup.clicked.connect(self._chosen)
        completer.activated.connect(self._named)
        self.line.setCompleter(completer)
        return completer

    def _typing(self, text: str) -> None:
        self._id = None
        self._candidates.show(self._find(text) if text.strip() else ())
        self._completer.complete()
        self._edited()

    def _chosen(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.found):
            self.pick(self.found[index.row()])

    def _named(self, _label: object) -> None:
        popup = self._completer.popup()
        if popup is not None:
            self._chosen(popup.currentIndex())

    def _settle(self) -> None:
        """Take the one candidate whose name was typed out whole."""
        popup = self._completer.popup()
        if self._id is None and not (popup and popup.isVisible()):
            typed = self.line.text().strip().casefold()
            same = [one for one in self.found if one.label.casefold() == typed]
            if typed and len(same) == 1:
                self.pick(same[0])
