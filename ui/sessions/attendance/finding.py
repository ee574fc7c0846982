"""Whose name is being typed: of those on the roster, then of all the people on the books."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.guidance.attendance import Line
from app.kazakh import folding
from app.registry import listing
from app.registry.listing import ListRow
from app.registry.search import Searcher
from ui import tasks
from ui.workspace import Workspace

_PAUSE = 120  # milliseconds without a key before the books are searched
_LEAST, _MOST = 2, 8


class Names:
    """The names of a roster, folded once, so that each key finds among thousands at once."""

    def __init__(self) -> None:
        self._lines: Sequence[Line] = ()
        self._folds: dict[str, tuple[list[str], list[str]]] = {}

    def take(self, lines: Sequence[Line]) -> None:
        """Know these lines; a name known already is not folded again."""
        self._lines = lines
        for each in lines:
            full = each.name.full
            if full not in self._folds:
                self._folds[full] = (folding.words(full), folding.loose(full).split())

    def matching(self, typed: str) -> list[Line]:
        """Return the lines a name fits, however it is spelt or on whichever layout typed.

        Whoever is not marked yet comes first, then by the surname, then by the sheet.
        """
        for variant in folding.variants(typed):
            if found := self._having(variant.split(), 0):
                return found
        return self._having(folding.loose(typed).split(), 1)

    def _having(self, sought: Sequence[str], form: int) -> list[Line]:
        found = []
        for each in self._lines:
            own = self._folds[each.name.full][form]
            if sought and all(any(word.startswith(one) for word in own) for one in sought):
                first = not own[0].startswith(sought[0])
                found.append(((bool(each.mark), first, each.line), each))
        return [each for _, each in sorted(found, key=lambda pair: pair[0])]


class Register(QObject):
    """Looks for walk-ins among all the people, off the window's thread, when the fingers rest."""

    found = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._searcher = Searcher(workspace.store)  # its own: the window's is busy with the window
        self._asked: tasks.Task[list[ListRow]] | None = None
        self._typed, self._but = "", frozenset[int]()
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self._ask)

    def ask(self, typed: str, but: Collection[int]) -> None:
        """Look for people by name; ``but`` are those already listed."""
        self.stop()
        self._typed, self._but = typed.strip(), frozenset(but)
        if len(self._typed) >= _LEAST:
            self._timer.start()

    def stop(self) -> None:
        """Drop what was asked."""
        self._timer.stop()
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None

    def _ask(self) -> None:
        self._asked = tasks.run(self, self._work(self._typed, self._but), self._arrived)

    def _work(self, typed: str, but: frozenset[int]) -> Callable[[Any, Any], list[ListRow]]:
        store, today, searcher = self._workspace.store, self._workspace.today(), self._searcher

        def work(_told: tasks.Progress, _stop: tasks.Cancelled) -> list[ListRow]:
            near = searcher.search(typed, _MOST + len(but)).ids
            wanted = [each for each in near if each not in but][:_MOST]
            return listing.rows(store, wanted, today)

        return work

    def _arrived(self, rows: list[ListRow]) -> None:
        self._asked = None
        self.found.emit(rows)
