"""The school year that the tab looks at, the same in all its views, and its chips."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.schooling import cohorts, contingents, years
from app.schooling.cohorts import Wanted
from app.store.store import Store
from ui import theme
from ui.cohorts import words
from ui.parts.list_head import ChipRow

_BACK = 4
_EARLY = range(4, 9)  # from April on the next year's contingents come


class Scope(QObject):
    """A year; ``changed`` tells every view that another one is looked at."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.now = years.of(store.today())
        self.year = self.now

    def choose(self, year: int) -> None:
        """Look at another year."""
        if year != self.year:
            self.year = year
            self.changed.emit()

    def years(self) -> list[int]:
        """Return the years that may have anything, the newest first; the next one once it nears."""
        soon = self._store.today().month in _EARLY or self._given(self.now + 1)
        return list(range(self.now + int(soon), self.now - _BACK, -1))

    def always(self) -> list[int]:
        """Return the years whose chips stand even while nobody is listed in them."""
        return [one for one in self.years() if one >= self.now or self._given(one)]

    def _given(self, year: int) -> bool:
        return bool(contingents.listed(self._store, year))

    def counts(self) -> dict[str, int]:
        """Return how many are listed in each year, by the year's chip."""
        return {str(one): cohorts.count(self._store, Wanted(one)) for one in self.years()}


class YearChips(ChipRow):
    """The years as chips; one is always on, and says that it is a school year."""

    def __init__(self, scope: Scope, *, name: str, parent: QWidget | None = None) -> None:
        self._scope = scope
        keys = [str(each) for each in scope.years()]
        always = [str(each) for each in scope.always()]
        super().__init__(keys, self._word, always=always, name=name, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        super().choose(str(scope.year))
        self.chosen.connect(lambda key: scope.choose(int(key)))
        scope.changed.connect(self._follow)

    @override
    def choose(self, key: str) -> None:
        if key != self.current:
            super().choose(key)
            self.retranslate()
        else:
            self.chip(key).setChecked(True)

    @override
    def sizeHint(self) -> QSize:
        chips = [each for each in map(self.chip, self._keys()) if not each.isHidden()]
        wide = sum(each.sizeHint().width() + theme.unit(8) for each in chips)
        return QSize(math.ceil(wide), self.heightForWidth(wide))

    def _keys(self) -> list[str]:
        return [str(each) for each in self._scope.years()]

    def _word(self, key: str) -> str:
        year = int(key)
        return words.year(year) if year == self._scope.year else years.called(year)

    def _follow(self) -> None:
        self.choose(str(self._scope.year))
