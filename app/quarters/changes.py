"""What has moved since a period was closed: which figures, by how much, through which lines, why.

The figures are counted again by the form and the definitions of the closing. A figure that stands
as it stood is not told of, whatever happened behind it.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.papers import Both
from app.paperwork.register import Render
from app.quarters.content import Cancelled, Cell, Progress
from app.quarters.kept import Kept
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Cause:
    """An action that touched what a line rests on: when, who, what, which record.

    ``at`` is UTC, as the journal has it; ``verb`` and ``subject`` are the action's own, and
    ``undone`` the verb of the action that an "undo" took back. ``table`` and ``record`` say what
    it touched.
    """

    action: int
    at: str
    actor: str
    verb: str
    subject: str
    table: str
    record: int
    undone: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """A line that came, went, or counts otherwise: as kept and as now, with what caused it."""

    source: str
    was: Kept | None
    now: Kept | None
    because: tuple[Cause, ...]

    @property
    def kind(self) -> str:
        """One of "come", "gone", "changed"."""
        if self.was is None:
            return "come"
        return "gone" if self.now is None else "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """A number that is not what was signed; ``cell`` is as it was signed."""

    cell: Cell
    name: Both
    heading: Both
    key_name: Both
    was: int
    now: int
    lines: tuple[Moved, ...]

    @property
    def because(self) -> tuple[Cause, ...]:
        """The actions behind it, each once, the first one first."""
        found = {cause.action: cause for line in self.lines for cause in line.because}
        return tuple(found[action] for action in sorted(found))


@dataclass(frozen=True, slots=True)
class Changes:
    """What moved since a closing, up to an action of the journal."""

    closing_id: int
    journal_at: int
    cells: tuple[Change, ...]


def since(
    store: Store,
    closing_id: int,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Changes:
    """Return what moved since a period was closed."""
    raise NotImplementedError


def correct(store: Store, closing_id: int, render: Render) -> int:
    """Issue a correction sheet and return its paper; refuses when nothing has moved."""
    raise NotImplementedError
