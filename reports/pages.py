"""A paper from its pages: each with the sample mark, its bands, and its footer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from app.papers import Both
from reports import blocks, page, words
from reports.ink import Ink
from reports.page import Band, Frame, Rendered

Record = TypeVar("Record")
Lay = Callable[[Ink], Sequence[Sequence[Band]]]


def paper(title: str, sheet: Frame, lay: Lay, reference: Both, *, sample: bool) -> Rendered:
    """Return the PDF of the pages that ``lay`` gives; ``reference`` stands at each one's foot."""

    def draw_one(ink: Ink) -> None:
        draw(ink, sheet, lay(ink), reference, sample=sample)

    return page.document(title, sheet, draw_one)


def draw(
    ink: Ink, sheet: Frame, laid: Sequence[Sequence[Band]], reference: Both, *, sample: bool
) -> None:
    """Draw the pages of one paper, numbered among themselves."""
    for number, bands in enumerate(laid, 1):
        if sample:
            blocks.sample_mark(ink, sheet)
        page.draw(ink, bands, sheet.top)
        blocks.footer(ink, sheet, reference, number, len(laid))
        ink.end_page()


class StoppedError(Exception):
    """Somebody stopped a file of many papers half-way."""


def heard(
    records: Sequence[Record],
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> Iterator[Record]:
    """Give the records one by one; asking for the next means that the one before is drawn."""
    for done, record in enumerate(records):
        if cancelled and cancelled():
            raise StoppedError
        yield record
        if progress:
            progress(done + 1, len(records))


def reference(document: str, number: str, footer: Both) -> Both:
    """Return the number, so that each sheet is known by itself, and the paragraph of the rules."""
    said = words.either(footer, words.phrases(document)["footer"])
    marked = words.filled(words.phrases("common")["number"], number=number)
    return Both(f"{marked.kk} · {words.in_kazakh(said)}", words.in_russian(said))
