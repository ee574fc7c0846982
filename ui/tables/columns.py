"""What a column is, and how columns share the width of a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from ui.parts.pill import Badge

Row = TypeVar("Row")
Kind = Literal["name", "text", "muted", "pills", "pair"]


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its title, what it says of a row, and how wide it wants to be.

    Widths are pixels of the drawings. ``stretch`` is its share of spare width, ``from_width``
    the narrowest list that still shows it. ``badges`` fills a column of pills, ``second`` the
    muted words after the text of a pair; ``text`` is always the whole in words.
    """

    key: str
    title: Callable[[], str]
    text: Callable[[Row], str]
    kind: Kind = "text"
    width: int = 120
    least: int = 56
    stretch: int = 0
    from_width: int = 0
    badges: Callable[[Row], Sequence[Badge]] | None = None
    first: Callable[[Row], str] | None = None
    second: Callable[[Row], str] | None = None
    right: bool = False
    sortable: bool = False
    optional: bool = True
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a column stands: its number, its left edge and its width, logical pixels."""

    number: int
    left: int
    width: int


def fitting(columns: Sequence[Column[Row]], chosen: Sequence[str], width: float) -> list[int]:
    """Return the numbers of the chosen columns that a list this wide has room for."""
    return [
        number
        for number, column in enumerate(columns)
        if (column.key in chosen or not column.optional) and column.from_width <= width
    ]


def widths(columns: Sequence[Column[Row]], total: float) -> list[int]:
    """Return a width for each column: spare shared by stretch, want taken from what can give."""
    if not columns:
        return []
    wished = [float(column.width) for column in columns]
    spare = total - sum(wished)
    shares = [column.stretch for column in columns] if spare > 0 else _giving(columns)
    if sum(shares):
        wished = [
            wish + spare * share / sum(shares) for wish, share in zip(wished, shares, strict=True)
        ]
    whole = [int(max(wish, column.least)) for wish, column in zip(wished, columns, strict=True)]
    rest = int(total) - sum(whole[:-1])
    return [*whole[:-1], max(rest, columns[-1].least)]


def _giving(columns: Sequence[Column[Row]]) -> list[int]:
    return [max(0, column.width - column.least) for column in columns]
