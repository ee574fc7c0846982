"""A field that chooses several of a few."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.fields.checks import CheckBox
from ui.fields.field import Field

_COLUMNS = 2


class SeveralField(Field):
    """Squares in two columns; the value is the keys ticked, in the order they are offered."""

    label_on_top = True

    def __init__(
        self,
        keys: Sequence[str],
        words: Callable[[str], str],
        *,
        label: str = "",
        hint: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._words = words
        self._boxes = {key: CheckBox(words(key)) for key in keys}
        ground = QWidget()
        self._squares = QGridLayout(ground)
        self._squares.setContentsMargins(0, 0, 0, 0)
        for place, box in enumerate(self._boxes.values()):
            self._squares.addWidget(box, place // _COLUMNS, place % _COLUMNS)
        ground.setFocusProxy(next(iter(self._boxes.values())))
        super().__init__(ground, label=label, hint=hint, framed=False, name=name, parent=parent)
        for box in self._boxes.values():
            box.toggled.connect(self._edited)

    def box(self, key: str) -> CheckBox:
        """Return the square of a key."""
        return self._boxes[key]

    @override
    def set_name(self, name: str) -> None:
        super().set_name(name)
        for key, box in self._boxes.items():
            box.setObjectName(f"{name}.{key}" if name else "")

    @override
    def set_words(self, label: str, hint: str = "") -> None:
        super().set_words(label, hint)
        for key, box in self._boxes.items():
            box.setText(self._words(key))
            box.setAccessibleName(self._words(key))
            box.updateGeometry()

    @override
    def value(self) -> tuple[str, ...]:
        """Return the keys ticked."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    @override
    def set_value(self, value: Sequence[str]) -> None:
        """Tick these keys, and no others."""
        for key, box in self._boxes.items():
            box.setChecked(key in value)
        self.clear_error()

    @override
    def typed(self) -> str:
        return " ".join(self.value())

    @override
    def set_typed(self, text: str) -> None:
        self.set_value(text.split())

    @override
    def _arrange(self) -> None:
        super()._arrange()
        self._squares.setHorizontalSpacing(theme.unit(12))
        self._squares.setVerticalSpacing(theme.unit(2))
