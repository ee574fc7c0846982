"""The report of a period: tables of figures with what they count, charts, the signature."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.papers import Both, QuarterReport, ReportBar, ReportSection
from reports import blocks, charts, grouped, page, pages, signatures, terms, words
from reports.charts import Bar
from reports.ink import Ink
from reports.page import Band, Frame, Rendered


def render(record: QuarterReport) -> Rendered:
    """Return the report as one PDF; one without a number is marked as a draft on every page."""
    sheet = page.frame(record.margins)

    def lay(ink: Ink) -> list[list[Band]]:
        laid = page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))
        return laid if record.number else [[_draft(ink, sheet), *each] for each in laid]

    title = f"quarter {record.uid}"
    return pages.paper(title, sheet, lay, _reference(record), sample=record.sample)


def _reference(record: QuarterReport) -> Both:
    said = words.phrases("quarter")["draft"]
    if record.number:
        said = words.filled(words.phrases("common")["number"], number=record.number)
    parts = [said, record.period]
    if record.public:
        parts.append(words.phrases("quarter")["public"])
    return words.joined(parts, ", ")


def _draft(ink: Ink, sheet: Frame) -> Band:
    said = words.side_by_side(words.phrases("quarter")["draft"], " · ")
    mark = ink.text(said, page.REPORT_DRAFT, sheet.width)

    def draw(ink: Ink, _top: float) -> None:
        ink.left(mark, sheet.left, page.MARK_BASELINE - page.REPORT_DRAFT.ascent)

    return Band(0, draw)


def _bands(ink: Ink, sheet: Frame, record: QuarterReport, tight: float) -> Iterator[Band]:
    """The signature stays by the end of the last section."""
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    yield from _title(ink, sheet, record, tight)
    sections = [list(_section(ink, sheet, each)) for each in record.sections]
    for at, bands in enumerate(sections, 1):
        end = replace(bands[-1], keep=at == len(sections) and record.signatory is not None)
        yield from (*bands[:-1], end)
    if record.signatory:
        sign = signatures.signing(record.signatory)
        yield replace(signatures.band(ink, sheet, sign, tight), keep=bool(record.executor))
    if record.executor:
        yield executor(ink, sheet, record.executor)


def _title(ink: Ink, sheet: Frame, record: QuarterReport, tight: float) -> Iterator[Band]:
    first = blocks.title(ink, sheet, record.title, record.period, page.REPORT_TITLE, tight)
    more = [record.days] if words.in_kazakh(record.days) else []
    if record.public:
        more.append(words.phrases("quarter")["public"])
    under = [blocks.text_pair(ink, sheet, each, page.SECOND) for each in more]
    end = page.between(page.TITLE_END, tight)
    yield replace(first, height=first.height - end)
    yield from (replace(each, keep=True) for each in under)
    yield page.gap(end)


def executor(ink: Ink, sheet: Frame, said: str) -> Band:
    """Return the line that names who prepared the paper, and the telephone."""
    label = words.side_by_side(words.phrases("quarter")["executor"])
    shaped = ink.text(f"{label}: {said}", page.DEFINITION, sheet.width)

    def draw(ink: Ink, top: float) -> None:
        ink.left(shaped, sheet.left, top + page.EXECUTOR_GAP)

    return Band(page.EXECUTOR_GAP + shaped.height, draw)


def _section(ink: Ink, sheet: Frame, section: ReportSection) -> Iterator[Band]:
    """A heading keeps its table, the last rows what they count; nothing is left loose between."""
    yield blocks.section(ink, sheet, section.heading)
    if section.kind == "chart":
        yield from _chart(ink, sheet, section)
        return
    explained = list(terms.bands(ink, sheet, section.terms, section.notes))
    parts = list(grouped.tables(ink, sheet, section))
    for at, bands in enumerate(parts, 1):
        last = at == len(parts)
        yield from bands[:-1]
        yield replace(bands[-1], keep=last and bool(explained))
        if not last:
            yield page.gap(page.REPORT_NEXT)
    yield from _kept(explained)


def _kept(explained: Sequence[Band]) -> Iterator[Band]:
    """The last two stay together, so that no sentence begins a page alone."""
    for at, band in enumerate(explained, 1):
        yield replace(band, keep=at == len(explained) - 1)


def _chart(ink: Ink, sheet: Frame, section: ReportSection) -> Iterator[Band]:
    """The axis begins at nought and ends at a round figure; the key stands under it."""
    caption = blocks.text_pair(ink, sheet, section.caption, page.DEFINITION)
    yield replace(caption, height=caption.height + page.MEANING_GAP, keep=True)
    most = max((max(bar.value, bar.earlier or 0) for bar in section.bars), default=0)
    end, marks = charts.ticks(max(most, 1))
    yield from charts.bars(ink, sheet, [_bar(bar, end) for bar in section.bars], marks)
    explained = list(terms.bands(ink, sheet, (), section.notes))
    if words.in_kazakh(section.earlier):
        key = charts.key(ink, sheet, section.later, section.earlier)
        yield replace(key, keep=bool(explained))
    yield from _kept(explained)


def _bar(bar: ReportBar, end: int) -> Bar:
    earlier = None if bar.earlier is None else bar.earlier / end
    return Bar(bar.name, bar.value / end, bar.said, earlier, bar.earlier_said)
