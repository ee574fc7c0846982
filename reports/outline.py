"""Numbered words across the page: what an act or a card says in Kazakh alone."""

from __future__ import annotations

from app.papers import Both
from reports import page, words
from reports.ink import Ink, Style
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
) -> Band:
    """Return a numbered text, so many levels in from the left edge; ``keep`` holds what follows."""
    start = sheet.left + level * page.OUTLINE_STEP
    text = start + page.OUTLINE_MARK
    number = ink.text(mark, style, page.OUTLINE_MARK)
    shaped = ink.text(said, style, sheet.right - text).capped(page.OUTLINE_LINES)

    def draw(ink: Ink, top: float) -> None:
        ink.left(number, start, top + page.OUTLINE_GAP)
        ink.left(shaped, text, top + page.OUTLINE_GAP)

    return Band(page.OUTLINE_GAP + max(shaped.height, number.height), draw, keep=keep)


def under(ink: Ink, sheet: Frame, said: str, level: int = 0) -> Band:
    """Return a text that goes on under a numbered one, in line with its words."""
    text = sheet.left + level * page.OUTLINE_STEP + page.OUTLINE_MARK
    shaped = ink.text(said, page.POINT, sheet.right - text).capped(page.OUTLINE_LINES)
    return Band(
        page.QUOTE_GAP + shaped.height,
        lambda ink, top: ink.left(shaped, text, top + page.QUOTE_GAP),
    )


def both(ink: Ink, sheet: Frame, mark: str, said: Both) -> Band:
    """Return a numbered text of both languages in their columns; one alone stands across."""
    if not said.ru or said.ru == said.kk:
        return point(ink, sheet, mark, words.in_kazakh(said))
    number = ink.text(mark, page.POINT, page.OUTLINE_MARK)
    width = sheet.column - page.OUTLINE_MARK
    parts = [
        ink.text(text, page.POINT, width).capped(page.OUTLINE_LINES) for text in (said.kk, said.ru)
    ]

    def draw(ink: Ink, top: float) -> None:
        for part, x in zip(parts, sheet.columns, strict=True):
            ink.left(number, x, top + page.OUTLINE_GAP)
            ink.left(part, x + page.OUTLINE_MARK, top + page.OUTLINE_GAP)

    return Band(page.OUTLINE_GAP + max(part.height for part in parts), draw)
