"""The qualification sheet: the rules of a post, the evidence and the doubts for the commission."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.kazakh import dates
from app.papers import (
    Both,
    QualificationSheet,
    SheetCategory,
    SheetRule,
    SheetSchooling,
    SheetService,
    SheetStint,
)
from reports import (
    blocks,
    commission,
    page,
    pages,
    plan_lines,
    posts,
    signatures,
    tables,
    words,
)
from reports.blocks import Field
from reports.ink import Ink
from reports.page import Band, Frame, Rendered
from reports.tables import Cell

_WIDE = 2.2
_RULES = ("rule", "quote", "verdict", "lacks")
_SCHOOLING = ("schooling", "institution", "document", "finished")
_SERVICE = ("first", "last", "served", "state", "reason")
_CATEGORIES = ("category", "order", "first", "last")


def render(record: QualificationSheet) -> Rendered:
    """Return the sheet as one PDF; the commission's decision is written by hand."""
    sheet = page.frame(record.margins)
    reference = pages.reference("qualification_sheet", record.number, record.footer)

    def lay(ink: Ink) -> list[list[Band]]:
        return page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))

    title = f"qualification-sheet {record.uid}"
    return pages.paper(title, sheet, lay, reference, sample=record.sample)


def _bands(ink: Ink, sheet: Frame, record: QualificationSheet, tight: float) -> Iterator[Band]:
    say = words.phrases("qualification_sheet")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    yield blocks.title(ink, sheet, say["title"], say["second"], page.TITLE_TABLE, tight)
    yield from blocks.rows(ink, sheet, _rows(record), tight)
    yield from _part(ink, sheet, "rules", _rules(ink, sheet, record))
    yield blocks.text_pair(ink, sheet, say["advice"], page.DEFINITION, page.MEANING_GAP)
    yield from _evidence(ink, sheet, record)
    yield from _doubts(ink, sheet, record.doubts)
    sign = signatures.signing(record.signatory, record.officer)
    yield signatures.band(ink, sheet, sign, tight)
    yield from commission.bands(ink, sheet, record.short_name)


def _rows(record: QualificationSheet) -> Iterator[list[Field]]:
    say = words.phrases("qualification_sheet")
    yield [Field(say["person_name"], record.person_name, page.NAME)]
    yield [Field(say["post"], record.post.name)]
    yield from posts.rows(record.post)
    yield [
        Field(say["day"], Both(dates.short_date(record.day))),
        Field(say["act"], _act(record), share=_WIDE),
    ]
    told = [
        Field(say[name], category)
        for name, category in (("held", record.held), ("opened", record.opened))
        if words.in_kazakh(category)
    ]
    if told:
        yield told
    yield from blocks.known(Field(say["coming"], _coming(record), page.NAME, weight=page.HEAVY))


def _act(record: QualificationSheet) -> Both:
    return words.either(record.act, words.phrases("qualification_sheet")["no_act"])


def _coming(record: QualificationSheet) -> Both:
    """The next category, and the day on which it opens if nothing changes."""
    if record.coming_on is None or not words.in_kazakh(record.coming):
        return record.coming
    say = words.phrases("qualification_sheet")
    day = words.filled(say["opens"], day=dates.short_date(record.coming_on))
    return words.joined((record.coming, day), ", ")


def _part(ink: Ink, sheet: Frame, name: str, bands: Iterator[Band]) -> Iterator[Band]:
    """A part under its heading, whose last row holds nothing that follows it."""
    yield blocks.section(ink, sheet, words.phrases("qualification_sheet")[name])
    yield from plan_lines.ended(bands)


def _table(
    ink: Ink,
    sheet: Frame,
    made: Sequence[float],
    columns: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    empty: str,
) -> Iterator[Band]:
    say = words.phrases("qualification_sheet")
    heads = plan_lines.titles("qualification_sheet", columns)
    table = tables.whole(ink, sheet, tables.fitted(sheet, made), heads, rows, say[empty])
    yield from tables.eased(table, page.TALL_RULE)


def _rules(ink: Ink, sheet: Frame, record: QualificationSheet) -> Iterator[Band]:
    rows = [_rule(each) for each in record.rules]
    yield from _table(ink, sheet, page.RULES_COLUMNS, _RULES, rows, "no_rules")


def _rule(each: SheetRule) -> list[Cell]:
    return [
        Cell(each.name, style=page.CELL_BOLD),
        tables.plain(each.quote),
        Cell(each.state, style=page.CELL_BOLD if each.met else page.CELL),
        Cell(words.joined([*each.lacks, *_met_on(each)])),
    ]


def _met_on(each: SheetRule) -> Iterator[Both]:
    say = words.phrases("qualification_sheet")
    if each.met_on is not None:
        phrase = say["met_since"] if each.met else say["opens"]
        yield words.filled(phrase, day=dates.short_date(each.met_on))
    elif each.never:
        yield say["never"]


def _evidence(ink: Ink, sheet: Frame, record: QualificationSheet) -> Iterator[Band]:
    yield from _part(ink, sheet, "education", _schooling(ink, sheet, record.education))
    for stint in record.service or (SheetStint(Both(""), ()),):
        yield from _served(ink, sheet, record, stint)
    yield from _part(ink, sheet, "training", _schooling(ink, sheet, record.training))
    yield from _part(ink, sheet, "categories", _categories(ink, sheet, record))


def _schooling(ink: Ink, sheet: Frame, found: Sequence[SheetSchooling]) -> Iterator[Band]:
    rows = [
        [
            Cell(words.joined([one for one in (each.what, each.amount) if one.kk], ", ")),
            Cell(each.where),
            tables.plain(each.document),
            tables.plain(dates.short_date(each.on) if each.on else ""),
        ]
        for each in found
    ]
    yield from _table(ink, sheet, page.SCHOOLING_COLUMNS, _SCHOOLING, rows, "nothing")


def _served(
    ink: Ink, sheet: Frame, record: QualificationSheet, stint: SheetStint
) -> Iterator[Band]:
    """Service as one way of the rule takes it; what counts of it stays by the last row."""
    say = words.phrases("qualification_sheet")
    yield blocks.section(ink, sheet, say["service"])
    if words.in_kazakh(stint.wanted):
        wanted = words.joined([one for one in (record.aimed, stint.wanted) if one.kk], ": ")
        said = blocks.text_pair(ink, sheet, wanted, page.DETAIL)
        yield Band(said.height + page.CAPTION_END, said.draw, keep=True)
    rows = [_service(record, each) for each in stint.rows]
    table = _table(ink, sheet, page.SERVICE_COLUMNS, _SERVICE, rows, "nothing")
    if not words.in_kazakh(stint.counted):
        yield from plan_lines.ended(table)
        return
    yield from table
    total = words.filled(say["counted"], counted=stint.counted.kk)
    total = replace(total, ru=say["counted"].ru.format(counted=words.in_russian(stint.counted)))
    if words.in_kazakh(stint.left):
        kk = say["left"].kk.format(left=stint.left.kk)
        ru = say["left"].ru.format(left=words.in_russian(stint.left))
        total = words.joined((total, Both(kk, ru)), ". ")
    yield blocks.text_pair(ink, sheet, total, page.DETAIL_BOLD, page.MEANING_GAP)


def _service(record: QualificationSheet, each: SheetService) -> list[Cell]:
    """A post held here is one of this centre."""
    style = page.CELL_BOLD if each.counts else page.CELL
    where = words.either(each.organisation, record.letterhead.centre)
    return [
        tables.plain(dates.short_date(each.first)),
        _ended(each),
        Cell(words.joined([one for one in (each.post, where) if words.in_kazakh(one)])),
        Cell(each.state, style=style),
        Cell(each.reason),
    ]


def _ended(each: SheetService) -> Cell:
    if each.last is None:
        return Cell(words.phrases("qualification_sheet")["goes_on"])
    return tables.plain(dates.short_date(each.last))


def _categories(ink: Ink, sheet: Frame, record: QualificationSheet) -> Iterator[Band]:
    rows = [_category(each) for each in record.categories]
    yield from _table(ink, sheet, page.CATEGORIES_COLUMNS, _CATEGORIES, rows, "no_categories")


def _category(each: SheetCategory) -> list[Cell]:
    say = words.phrases("qualification_sheet")
    until = Both(dates.short_date(each.until)) if each.until else say["no_end"]
    return [
        Cell(each.name, style=page.CELL_BOLD),
        tables.plain(each.order),
        tables.plain(dates.short_date(each.since)),
        Cell(until),
    ]


def _doubts(ink: Ink, sheet: Frame, doubts: Sequence[Both]) -> Iterator[Band]:
    """What the sources leave open is said before anybody signs."""
    if not doubts:
        return
    yield blocks.section(ink, sheet, words.phrases("qualification_sheet")["doubts"])
    for at, each in enumerate(doubts, 1):
        said = Both(f"{at}. {words.in_kazakh(each)}", f"{at}. {words.in_russian(each)}")
        yield blocks.text_pair(
            ink, sheet, said, page.DEFINITION, page.MEANING_GAP, page.OUTLINE_LINES
        )
