"""What figures count, under their table: the term bold, the rest beside and beneath it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.kazakh.text import clean
from app.papers import Both, ReportTerm
from reports import page, words
from reports.ink import Ink, Shaped
from reports.page import Band, Frame


@dataclass(frozen=True, slots=True)
class _Said:
    """A term, the words that go on in its last line, and those beneath."""

    term: Shaped
    beside: Shaped
    under: Shaped

    @property
    def height(self) -> float:
        """The words beside the term take no line of their own."""
        return self.term.height + self.under.height

    def draw(self, ink: Ink, x: float, top: float) -> None:
        ink.left(self.term, x, top)
        last = self.term.part(-1, None)
        down = top + self.term.height - self.term.style.leading
        ink.left(self.beside, x + last.width, down)
        ink.left(self.under, x, top + self.term.height)


def bands(
    ink: Ink, sheet: Frame, terms: Sequence[ReportTerm], notes: Sequence[Both]
) -> Iterator[Band]:
    """Return a band for each term and note, in both columns, the first with more air above."""
    said = [(term.name, term.said) for term in terms] + [(Both(""), note) for note in notes]
    for at, (name, text) in enumerate(said):
        yield _band(ink, sheet, name, text, page.TERM_TOP if at == 0 else page.TERM_GAP)


def _band(ink: Ink, sheet: Frame, name: Both, text: Both, gap: float) -> Band:
    parts = [
        _said(ink, sheet.column, words.in_kazakh(name), words.in_kazakh(text)),
        _said(ink, sheet.column, words.in_russian(name), words.in_russian(text)),
    ]

    def draw(ink: Ink, top: float) -> None:
        for part, x in zip(parts, sheet.columns, strict=True):
            part.draw(ink, x, top + gap)

    return Band(gap + max(part.height for part in parts), draw)


def _said(ink: Ink, width: float, name: str, text: str) -> _Said:
    nothing = Shaped(page.TERM_SAID, ())
    if not clean(name):
        return _Said(nothing, nothing, ink.text(text, page.TERM_SAID, width))
    term = ink.text(f"{clean(name)}:", page.TERM, width)
    room = width - term.part(-1, None).width - page.TERM_SPACE
    beside, rest = _beside(ink, clean(text), room)
    spaced = replace(beside, lines=tuple(f"\xa0{line}" for line in beside.lines))
    return _Said(term, spaced, ink.text(rest, page.TERM_SAID, width))


def _beside(ink: Ink, text: str, room: float) -> tuple[Shaped, str]:
    """Return what of a text stands in the room beside its term, whole words only, and the rest."""
    first = text.split(" ", 1)[0] if text else ""
    if room <= 0 or not first or ink.text(first, page.TERM_SAID, page.WIDE).width > room:
        return Shaped(page.TERM_SAID, ()), text
    shaped = ink.text(text, page.TERM_SAID, room)
    line = shaped.lines[0]
    return shaped.part(0, 1), text[len(line) :].lstrip(" ")
