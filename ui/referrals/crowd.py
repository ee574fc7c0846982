"""Those of a batch of whom something was found: seen before issuing, left out at will."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.paperwork.readiness import Verdict
from ui import icons, theme
from ui.fields.checks import CheckBox
from ui.parts import painting
from ui.parts.label import Label
from ui.referrals import words

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate

_NOWHERE = QModelIndex()
_TALL, _ROWS = 32, 6


class CrowdModel(QAbstractListModel):
    """People with something to be said of them; ticked are those who get a referral."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.verdicts: Sequence[Verdict] = ()
        self.left_out: set[int] = set()

    def show(self, verdicts: Sequence[Verdict]) -> None:
        """Show these; whoever cannot be sent is left out, whoever was left out stays so."""
        self.beginResetModel()
        self.verdicts = verdicts
        self.left_out &= {each.person_id for each in verdicts}
        self.endResetModel()

    def leave_out(self, people: Sequence[int], *, out: bool) -> None:
        """Leave people out, or take them in again."""
        self.left_out = self.left_out | set(people) if out else self.left_out - set(people)
        last = self.index(max(0, len(self.verdicts) - 1))
        self.dataChanged.emit(self.index(0), last)
        self.changed.emit()

    def sent(self, verdict: Verdict) -> bool:
        """Tell whether somebody gets a referral."""
        return verdict.refusal is None and verdict.person_id not in self.left_out

    def toggle(self, index: Index) -> None:
        """Leave somebody out, or take them in again; who cannot be sent stays out."""
        if not 0 <= index.row() < len(self.verdicts):
            return
        verdict = self.verdicts[index.row()]
        if verdict.refusal is None:
            self.leave_out([verdict.person_id], out=self.sent(verdict))

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.verdicts)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.verdicts):
            return None
        verdict = self.verdicts[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{verdict.name}: {words.short(verdict.codes)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return escape(f"{verdict.name}: {words.short(verdict.codes)}")
        if role == Qt.ItemDataRole.CheckStateRole:
            sent = self.sent(verdict)
            return Qt.CheckState.Checked if sent else Qt.CheckState.Unchecked
        return None


class _Line(QAbstractItemDelegate):
    """Paints a person: tick, name, and in quiet letters what was found."""

    def __init__(self, model: CrowdModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.unit(200), theme.unit(_TALL))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        t, u, box = theme.tokens(), theme.unit, QRectF(option.rect)
        verdict = self._model.verdicts[index.row()]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painting.fill(painter, box.adjusted(1, 1, -1, -1), u(6), t.tint)
            if t.outlined:
                painting.outline(painter, box.adjusted(1, 1, -1, -1), u(6), t.border, 2)
        square = QRectF(box.left() + u(8), box.center().y() - u(9), u(18), u(18))
        self._tick(painter, square, verdict)
        inner = box.adjusted(u(36), 0, -u(10), 0)
        found = words.short(verdict.codes)
        quiet = min(painting.width_of(found, "small") + 2, inner.width() * 0.45)
        painting.line(painter, inner.adjusted(0, 0, -quiet - u(8), 0), verdict.name, "body", t.text)
        place = QRectF(inner.right() - quiet, inner.top(), quiet, inner.height())
        ink = t.err if verdict.refusal else t.warn
        painting.line(painter, place, found, "small", ink, painting.RIGHT)

    def _tick(self, painter: QPainter, square: QRectF, verdict: Verdict) -> None:
        t, u = theme.tokens(), theme.unit
        if self._model.sent(verdict):
            painting.fill(painter, square, u(4), t.accent)
            icons.paint(painter, square.adjusted(2, 2, -2, -2), "check", t.on_accent)
        else:
            painting.fill(painter, square, u(4), t.sunken if verdict.refusal else t.surface)
            painting.outline(painter, square, u(4), t.border)


class _List(QListView):
    """Space or a click turns a person's tick; six are in sight, the rest is scrolled to."""

    def __init__(self, model: CrowdModel, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setModel(model)
        self.setItemDelegate(_Line(model, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self._model = model
        self.clicked.connect(model.toggle)
        model.modelReset.connect(self.updateGeometry)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._model.toggle(self.currentIndex())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        rows = min(_ROWS, max(1, self._model.rowCount()))
        return QSize(theme.unit(200), theme.unit(_TALL) * rows + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(120), self.sizeHint().height())


class Crowd(QWidget):
    """How many get a referral, what was found of the rest, and who they are."""

    changed = Signal()

    def __init__(self, people: Sequence[int], *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._people = tuple(dict.fromkeys(people))
        self.model = CrowdModel()
        self.model.setParent(self)
        self.summary = Label("", "strong", wrap=True, name=f"{name}.summary")
        self.list = _List(self.model, f"{name}.list")
        self._groups: dict[str, CheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.unit(4))
        self._column.addWidget(self.summary)
        self._column.addWidget(self.list, 1)
        self._column.addStretch()
        self.model.changed.connect(self._heard)
        self.list.hide()
        self.retranslate()

    @property
    def chosen(self) -> list[int]:
        """Who gets a referral, in the order of the list they were chosen from."""
        out = {each.person_id for each in self.model.verdicts if not self.model.sent(each)}
        return [each for each in self._people if each not in out]

    @property
    def groups(self) -> dict[str, CheckBox]:
        """The ticks that leave out all those of whom one thing was found."""
        return self._groups

    def show_verdicts(self, verdicts: Sequence[Verdict]) -> None:
        """Show what was found of everybody; those of whom nothing was stay unnamed."""
        self.model.show([each for each in verdicts if each.codes])
        self.list.setVisible(bool(self.model.verdicts))
        self._regroup()
        self._heard()

    def retranslate(self) -> None:
        """Write every word again."""
        self.list.setAccessibleName(
            translate("Referrals", "People of whom something was found; Space leaves one out")
        )
        self._regroup()
        self._say()

    def _regroup(self) -> None:
        for box in self._groups.values():
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        found = Counter(code for each in self.model.verdicts for code in each.codes)
        most = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
        self._groups = {code: self._group(code, count) for code, count in most}

    def _group(self, code: str, count: int) -> CheckBox:
        label = translate("Referrals", "{found}: {count}").format(
            found=words.short((code,)), count=count
        )
        box = CheckBox(label, name=f"{self.objectName()}.{code}", parent=self)
        box.setAccessibleName(label)
        held = [each for each in self.model.verdicts if code in each.codes]
        box.setEnabled(any(each.refusal is None for each in held))
        box.setChecked(any(self.model.sent(each) for each in held))
        people = [each.person_id for each in held]
        box.toggled.connect(lambda ticked: self.model.leave_out(people, out=not ticked))
        self._column.insertWidget(self._column.indexOf(self.list), box)
        return box

    def _heard(self) -> None:
        """Follow the ticks of single people in those of their groups."""
        for code, box in self._groups.items():
            held = [each for each in self.model.verdicts if code in each.codes]
            box.blockSignals(True)
            box.setChecked(any(self.model.sent(each) for each in held))
            box.blockSignals(False)
            box.update()
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        everybody, sent = len(self._people), len(self.chosen)
        if sent == everybody:
            said = translate("Referrals", "Everybody gets a referral: {count}")
        else:
            said = translate("Referrals", "Chosen: {count}. Get a referral: {sent}")
        self.summary.setText(said.format(count=everybody, sent=sent))
