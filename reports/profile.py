"""The profile of a test: a chart a parent understands, and what a named person concludes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from app.kazakh import dates
from app.papers import NOTHING, Both, Profile, ProfileScore
from reports import blocks, charts, page, pages, people, signatures, tables, words
from reports.blocks import Field
from reports.charts import Bar
from reports.ink import Ink
from reports.page import Band, Frame, Rendered
from reports.signatures import Signing
from reports.tables import Cell

_WRITTEN = 3  # lines left for a conclusion in handwriting
_TIGHTER = (0.0, 0.5, 1.0)


def render(record: Profile) -> Rendered:
    """Return the profile as one PDF; the page itself judges nobody."""
    sheet = page.frame(record.margins)
    reference = pages.reference("profile", record.number, record.footer)

    title = f"profile {record.uid}"
    return pages.paper(
        title, sheet, lambda ink: _pages(ink, sheet, record), reference, sample=record.sample
    )


def _pages(ink: Ink, sheet: Frame, record: Profile) -> list[list[Band]]:
    """The gaps shrink if the chart and what its scales speak of then stand on the first page."""
    room = sheet.bottom - sheet.top
    first = {tight: list(_results(ink, sheet, record, tight)) for tight in _TIGHTER}
    eased = next((t for t in _TIGHTER if page.height(first[t]) <= room), 0.0)
    laid = [
        page.flow([*first[tight], *_follows(ink, sheet, record, tight)], room)
        for tight in (eased, 1.0)
    ]
    return min(laid, key=len)


def _results(ink: Ink, sheet: Frame, record: Profile, tight: float) -> Iterator[Band]:
    say = words.phrases("profile")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    yield blocks.title(ink, sheet, say["title"], record.instrument, page.TITLE, tight)
    yield from blocks.rows(ink, sheet, _rows(record), tight)
    yield from _chart(ink, sheet, record)
    yield from _meanings(ink, sheet, record)


def _follows(ink: Ink, sheet: Frame, record: Profile, tight: float) -> Iterator[Band]:
    yield from _fields_of_work(ink, sheet, record)
    yield from _conclusion(ink, sheet, record, tight)


def _rows(record: Profile) -> Iterator[list[Field]]:
    say = words.phrases("profile")
    taken = Both(dates.short_date(record.taken_on))
    yield [Field(say["person_name"], record.person_name, page.NAME)]
    yield [
        Field(say["birth_date"], people.short_date(record.birth_date)),
        Field(say["taken_on"], taken),
    ]
    yield from blocks.known(Field(say["instrument"], _source(record), page.DETAIL))
    heavy = page.HEAVY
    yield from blocks.known(Field(say["validity"], record.validity, page.NAME, weight=heavy))


def _source(record: Profile) -> Both:
    """How it was taken, then version, author and licence of the test, in one line."""
    say = words.phrases("profile")
    how = words.joined((each for each in (record.language, record.way) if each != NOTHING), ", ")
    version = words.filled(say["version"], version=record.version) if record.version else NOTHING
    parts = (how, version, record.author, record.licence)
    known = (part for part in parts if words.in_kazakh(part))
    return words.joined(known, " · ")


def _chart(ink: Ink, sheet: Frame, record: Profile) -> Iterator[Band]:
    """Title, what the bars mean, bars, axis and key: never parted."""
    say = words.phrases("profile")
    yield blocks.section(ink, sheet, say["results"])
    bars_mean = blocks.text_pair(ink, sheet, say["bars"], page.DEFINITION)
    yield replace(bars_mean, keep=True)
    yield page.gap(page.CHART_AIR)
    yield from charts.bars(ink, sheet, _bars(record))
    if record.earlier_on and record.earlier:
        yield charts.key(ink, sheet, _taken(record.taken_on), _taken(record.earlier_on))
    yield Band(0, lambda _ink, _top: None)


def _taken(day: date) -> Both:
    return Both(dates.short_date(day))


def _bars(record: Profile) -> list[Bar]:
    earlier = {score.name: score for score in record.earlier} if record.earlier_on else {}
    return [_bar(score, earlier) for score in record.scores]


def _bar(score: ProfileScore, known: Mapping[Both, ProfileScore]) -> Bar:
    earlier = known.get(score.name)
    if earlier is None:
        return Bar(score.name, score.share, _figure(score))
    return Bar(score.name, score.share, _figure(score), earlier.share, _figure(earlier))


def _figure(score: ProfileScore) -> str:
    """«75 % (9/12)»: the share, and the points it is made of."""
    return f"{score.share * 100:.0f}\xa0% ({_points(score.raw)}/{_points(score.most)})"


def _points(points: float) -> str:
    """Points with a decimal comma, or without a fraction where there is none."""
    return f"{points:.1f}".removesuffix(".0").replace(".", ",")


def _meanings(ink: Ink, sheet: Frame, record: Profile) -> Iterator[Band]:
    """What each scale speaks of, under the chart."""
    for score in record.scores:
        if words.in_kazakh(score.says):
            said = Both(
                f"{words.in_kazakh(score.name)}: {words.in_kazakh(score.says)}",
                f"{words.in_russian(score.name)}: {words.in_russian(score.says)}",
            )
            yield blocks.text_pair(ink, sheet, said, page.DEFINITION, page.MEANING_GAP)


def _fields_of_work(ink: Ink, sheet: Frame, record: Profile) -> Iterator[Band]:
    """Fields and professions to talk over; none where the answers allow no conclusion."""
    if not record.fields or words.in_kazakh(record.validity):
        return
    say = words.phrases("profile")
    yield blocks.section(ink, sheet, say["fields"])
    titles = [Cell(say[name], style=page.HEAD) for name in ("field", "professions")]
    rows = [
        [Cell(each.name, style=page.CELL_BOLD), Cell(each.professions)] for each in record.fields
    ]
    widths = tables.fitted(sheet, page.WORK_COLUMNS)
    yield from tables.whole(ink, sheet, widths, titles, rows, NOTHING)
    yield blocks.text_pair(ink, sheet, say["advice"], page.DEFINITION, page.MEANING_GAP)


def _conclusion(ink: Ink, sheet: Frame, record: Profile, tight: float) -> Iterator[Band]:
    """The words of whoever concludes, or lines to write them on, with the signature."""
    say = words.phrases("profile")
    yield blocks.section(ink, sheet, say["conclusion"])
    if words.in_kazakh(record.conclusion):
        fields = [[Field(_concluded_on(record), record.conclusion)]]
        yield from blocks.rows(ink, sheet, fields, tight, keep=True)
    else:
        yield from (blocks.written(sheet) for _ in range(_WRITTEN))
    if words.in_kazakh(record.note):
        note = blocks.text_pair(ink, sheet, record.note, page.DEFINITION, page.PARAGRAPH_GAP)
        yield replace(note, keep=True)
    yield signatures.band(ink, sheet, _signing(record), tight)


def _concluded_on(record: Profile) -> Both:
    say = words.phrases("profile")
    if not record.concluded_on:
        return say["concluded"]
    day = words.long_date(record.concluded_on)
    return Both(f"{say['concluded'].kk}, {day.kk}", f"{say['concluded'].ru}, {day.ru}")


def _signing(record: Profile) -> Signing:
    """Only a person concludes: one not named yet signs and dates by hand."""
    if record.concluded_by:
        sign = signatures.signing(record.concluded_by, seal=False)
        return replace(sign, dated=record.concluded_on is None)
    return Signing(words.phrases("profile")["specialist"], "", dated=True)
