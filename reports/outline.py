"""Numbered words across the page: what an act or a card says in Kazakh alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.papers import Both
from reports import page, words
from reports.ink import Ink, Shaped, Style
from reports.page import Band, Frame


def point(
    ink: Ink,
    sheet: Frame,
    mark: str,
    said: str,
    style: Style = page.POINT,
    level: int = 0,
    *,
    keep: bool = False,
) -> Iterator[Band]:
    """Return a numbered text, so many levels in from the left edge; ``keep`` holds what follows.

    One too long to stay in one piece comes in several bands, so that it can cross pages.
    """
    start = sheet.left + level * page.OUTLINE_STEP
    text = start + page.OUTLINE_MARK
    shaped = ink.text(said, style, sheet.right - text)
    yield from _numbered(ink, mark, [(start, shaped)], keep=keep)


def under(ink: Ink, sheet: Frame, said: str) -> Iterator[Band]:
    """Return a text that goes on under a numbered one, in line with its words."""
    yield from point(ink, sheet, "", said)


def both(ink: Ink, sheet: Frame, mark: str, said: Both) -> Iterator[Band]:
    """Return a numbered text of both languages in their columns; one alone stands across."""
    if not said.ru or said.ru == said.kk:
        yield from point(ink, sheet, mark, words.in_kazakh(said))
        return
    width = sheet.column - page.OUTLINE_MARK
    parts = [ink.text(text, page.POINT, width) for text in (said.kk, said.ru)]
    yield from _numbered(ink, mark, list(zip(sheet.columns, parts, strict=True)))


def _numbered(
    ink: Ink, mark: str, columns: Sequence[tuple[float, Shaped]], *, keep: bool = False
) -> Iterator[Band]:
    lines = max(len(shaped.lines) for _, shaped in columns)
    piece = page.OUTLINE_WHOLE if lines <= page.OUTLINE_WHOLE else page.FIELD_PIECE
    firsts = range(0, max(lines, 1), piece)
    for first in firsts:
        parts = [(x, shaped.part(first, first + piece)) for x, shaped in columns]
        made = _piece(ink, "" if first else mark, parts)
        yield replace(made, keep=keep and first == firsts[-1])


def _piece(ink: Ink, mark: str, parts: Sequence[tuple[float, Shaped]]) -> Band:
    style = parts[0][1].style
    number = ink.text(mark, style, page.OUTLINE_MARK)
    above = page.OUTLINE_GAP if mark else 0.0

    def draw(ink: Ink, top: float) -> None:
        for x, shaped in parts:
            ink.left(number, x, top + above)
            ink.left(shaped, x + page.OUTLINE_MARK, top + above)

    return Band(above + max(style.leading, *(shaped.height for _, shaped in parts)), draw)
