"""Charts of horizontal bars, drawn so that a black and white copier keeps them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.papers import Both
from reports import page, words
from reports.ink import BAR_GREY, GRID_GREY, WHITE, Ink, Shaped
from reports.page import Band, Frame

_GRID = (0.25, 0.5, 0.75, 1.0)
Ticks = Sequence[tuple[float, str]]
"""Where lines of the grid stand, as shares of the axis, each with its figure."""
_SHARES: Ticks = tuple((each, f"{each * 100:.0f}\xa0%") for each in _GRID)
_STEPS = (1, 2, 5)
_MOST_TICKS = 6


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: its name, how much of the whole axis it takes (0 to 1), the figure at its end."""

    label: Both
    share: float
    figure: str
    earlier: float | None = None  # drawn white under it
    earlier_figure: str = ""


def ticks(most: int) -> tuple[int, Ticks]:
    """Return the end of an axis of figures up to ``most``, from nought, and its round steps."""
    step = next(
        each * 10**power
        for power in range(len(str(most)) + 1)
        for each in _STEPS
        if each * 10**power * _MOST_TICKS >= most
    )
    count = max(-(-most // step), 1)
    return count * step, [(at / count, str(at * step)) for at in range(1, count + 1)]


def bars(ink: Ink, sheet: Frame, wanted: Sequence[Bar], marks: Ticks = _SHARES) -> Iterator[Band]:
    """Return the bars and the axis, held together and to what follows.

    Too many for a page go on over it; the last two then stay with the axis.
    """
    loose = range(1, len(wanted) - 2) if len(wanted) > page.CHART_WHOLE else range(0)
    for at, bar in enumerate(wanted):
        yield replace(_bar(ink, sheet, bar, marks), keep=at not in loose)
    yield _axis(ink, sheet, marks)


def key(ink: Ink, sheet: Frame, later: Both, earlier: Both) -> Band:
    """Return what black and white bars stand for, held to what follows."""
    start, _ = _span(sheet)
    said = [
        ink.text(words.side_by_side(each), page.DEFINITION, page.CHART_KEY_WORDS)
        for each in (later, earlier)
    ]
    height = max(part.height for part in said) + page.CHART_AIR

    def draw(ink: Ink, top: float) -> None:
        size = (page.CHART_KEY, page.CHART_BAR)
        down = top + (page.DEFINITION.leading - page.CHART_BAR) / 2
        ink.bar(start, down, size, BAR_GREY)
        ink.outline(start + page.CHART_KEY_STEP, down, size, page.CHART_OUTLINE)
        for at, part in enumerate(said):
            x = start + at * page.CHART_KEY_STEP + page.CHART_KEY + page.CHART_VALUE_GAP
            ink.left(part, x, top)

    return Band(height, draw, keep=True)


def _span(sheet: Frame) -> tuple[float, float]:
    """Return where the axis begins and how long it is."""
    start = sheet.left + page.CHART_LABEL + page.CHART_GAP
    return start, sheet.right - page.CHART_VALUE - start


def _bar(ink: Ink, sheet: Frame, bar: Bar, marks: Ticks) -> Band:
    names = dict.fromkeys((words.in_kazakh(bar.label), words.in_russian(bar.label)))
    labels = [
        ink.text(name, page.DETAIL, page.CHART_LABEL).capped(page.CHART_LABEL_LINES)
        for name in names
    ]
    tall = sum(label.height for label in labels)
    height = max(page.CHART_PITCH, tall + page.CHART_AIR)

    def draw(ink: Ink, top: float) -> None:
        _grid(ink, sheet, marks, top, top + height)
        down = top + (height - tall) / 2
        for label in labels:
            ink.left(label, sheet.left, down)
            down += label.height
        _pair(ink, sheet, bar, top + height / 2)

    return Band(height, draw, keep=True)


def _grid(ink: Ink, sheet: Frame, marks: Ticks, top: float, end: float) -> None:
    start, length = _span(sheet)
    for share, _figure in marks:
        ink.upright(start + share * length, top, end, page.CHART_GRID, GRID_GREY)
    ink.upright(start, top, end, page.CHART_AXIS)


def _pair(ink: Ink, sheet: Frame, bar: Bar, middle: float) -> None:
    """The bar about the middle of its row, or above it when an earlier one stands below."""
    start, length = _span(sheet)
    both = bar.earlier is not None
    top = middle - (page.CHART_BAR + page.CHART_PAIR / 2 if both else page.CHART_BAR / 2)
    if bar.share > 0:
        ink.bar(start, top, (bar.share * length, page.CHART_BAR), BAR_GREY)
    _figure(ink, ink.text(bar.figure, page.DETAIL_BOLD, sheet.width), start, bar.share, top, length)
    if bar.earlier is None:
        return
    top += page.CHART_BAR + page.CHART_PAIR
    if bar.earlier > 0:
        size = (bar.earlier * length, page.CHART_BAR)
        ink.outline(start, top, size, page.CHART_OUTLINE)
    said = ink.text(bar.earlier_figure, page.DETAIL, sheet.width)
    _figure(ink, said, start, bar.earlier, top, length)


def _figure(ink: Ink, said: Shaped, start: float, share: float, top: float, length: float) -> None:
    """The figure at the end of its bar, on white so that the grid does not cross it."""
    x = start + share * length + page.CHART_VALUE_GAP
    edge = page.CHART_VALUE_GAP / 2
    ink.bar(x - edge, top, (said.width + 2 * edge, page.CHART_BAR), WHITE)
    ink.left(said, x, top + (page.CHART_BAR - said.style.leading) / 2)


def _axis(ink: Ink, sheet: Frame, marks: Ticks) -> Band:
    start, length = _span(sheet)
    ticks = [
        (share, ink.text(figure, page.TICK_LABEL, length)) for share, figure in ((0.0, "0"), *marks)
    ]

    def draw(ink: Ink, top: float) -> None:
        for share, tick in ticks:
            ink.centred(tick, start + share * length, top + page.CHART_VALUE_GAP / 2)

    return Band(page.CHART_TICKS, draw, keep=True)
