"""The agreement sheet of a plan: what each party said, and its place to sign (R190-12.1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.kazakh import dates
from app.papers import NOTHING, AgreementSheet, Answer, Both
from reports import blocks, page, pages, parties, plan_lines, tables, words
from reports.blocks import Field
from reports.ink import Ink
from reports.page import Band, Frame, Rendered
from reports.parties import Block
from reports.tables import Cell

_COLUMNS = ("version_of", "party", "state", "dated", "objection")


def render(record: AgreementSheet) -> Rendered:
    """Return the agreement sheet as one PDF."""
    sheet = page.frame(record.margins)
    reference = pages.reference("agreement_sheet", record.number, record.footer)

    def lay(ink: Ink) -> list[list[Band]]:
        return page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))

    title = f"agreement-sheet {record.uid}"
    return pages.paper(title, sheet, lay, reference, sample=record.sample)


def _bands(ink: Ink, sheet: Frame, record: AgreementSheet, tight: float) -> Iterator[Band]:
    """The places to sign stand on one page with the last answer."""
    say = words.phrases("agreement_sheet")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    yield blocks.title(ink, sheet, say["title"], say["second"], page.TITLE_TABLE, tight)
    yield from blocks.rows(ink, sheet, _rows(record), tight)
    if record.earlier:
        yield blocks.section(ink, sheet, say["earlier"])
        yield from plan_lines.ended(_table(ink, sheet, record.earlier))
    yield blocks.section(ink, sheet, say["current"])
    yield from _table(ink, sheet, record.answers)
    signing = [
        Block(
            words.phrases("common")["agreed"], each.body, each.post, each.name, each.agreed_on,
            each.letter, seal=True,
        )
        for each in record.agreed
    ]  # fmt: skip
    yield parties.row(ink, sheet, signing, page.SECTION_GAP)


def _rows(record: AgreementSheet) -> Iterator[list[Field]]:
    say = words.phrases("agreement_sheet")
    yield [Field(say["plan"], plan_lines.second(record.head), page.NAME)]
    yield [Field(say["compiler"], record.compiler, detail=_numbered(record))]


def _numbered(record: AgreementSheet) -> Both:
    """The compiler's own number and day, as far as they are known."""
    day = words.long_date(record.compiler_date) if record.compiler_date else NOTHING
    number = Both(f"№ {record.compiler_number}") if record.compiler_number else NOTHING
    return words.joined([each for each in (number, day) if words.in_kazakh(each)], ", ")


def _table(ink: Ink, sheet: Frame, answers: Sequence[Answer]) -> Iterator[Band]:
    say, widths = words.phrases("agreement_sheet"), tables.fitted(sheet, page.ANSWERS_COLUMNS)
    heads = plan_lines.titles("agreement_sheet", _COLUMNS)
    rows = [_cells(answer) for answer in answers]
    yield from tables.whole(ink, sheet, widths, heads, rows, say["nothing"])


def _cells(answer: Answer) -> list[Cell]:
    signed = Cell(answer.signed_by).both
    named = [each for each in (answer.body, signed) if words.in_kazakh(each)]
    return [
        tables.plain(str(answer.version)),
        Cell(words.joined(named, ". ")),
        Cell(answer.state),
        Cell(_dated(answer)),
        tables.plain(answer.objection),
    ]


def _dated(answer: Answer) -> Both:
    day = dates.short_date(answer.dated) if answer.dated else ""
    if not answer.letter:
        return Both(day)
    letter = words.filled(words.phrases("common")["letter"], number=answer.letter)
    return words.joined([each for each in (Both(day), letter) if each.kk], ", ")
