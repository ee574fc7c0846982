"""A paper from its pages: each with the sample mark, its bands, and its footer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.papers import Both
from reports import blocks, page, words
from reports.ink import Ink
from reports.page import Band, Frame, Rendered

Lay = Callable[[Ink], Sequence[Sequence[Band]]]


def paper(title: str, sheet: Frame, lay: Lay, reference: Both, *, sample: bool) -> Rendered:
    """Return the PDF of the pages that ``lay`` gives; ``reference`` stands at each one's foot."""

    def draw(ink: Ink) -> None:
        laid = lay(ink)
        for number, bands in enumerate(laid, 1):
            if sample:
                blocks.sample_mark(ink, sheet)
            page.draw(ink, bands, sheet.top)
            blocks.footer(ink, sheet, reference, number, len(laid))
            ink.end_page()

    return page.document(title, sheet, draw)


def reference(document: str, number: str, footer: Both) -> Both:
    """Return the number, so that each sheet is known by itself, and the paragraph of the rules."""
    said = words.either(footer, words.phrases(document)["footer"])
    marked = words.filled(words.phrases("common")["number"], number=number)
    return Both(f"{marked.kk} · {words.in_kazakh(said)}", words.in_russian(said))
