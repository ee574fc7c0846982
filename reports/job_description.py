"""The job description: what whoever holds a post does, knows and answers for (R714, R360)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.papers import NOTHING, Both, DutyFunction, JobDescription
from reports import blocks, outline, page, pages, parties, posts, signatures, words
from reports.blocks import Field
from reports.ink import Ink
from reports.page import Band, Frame, Rendered
from reports.signatures import Signing


def render(record: JobDescription) -> Rendered:
    """Return the job description as one PDF; approved on top, signed by its holder at the end."""
    sheet = page.frame(record.margins)
    reference = pages.reference("job_description", record.number, record.footer)

    def lay(ink: Ink) -> list[list[Band]]:
        return page.fewest(sheet, lambda tight: list(_bands(ink, sheet, record, tight)))

    title = f"job-description {record.uid}"
    return pages.paper(title, sheet, lay, reference, sample=record.sample)


def _bands(ink: Ink, sheet: Frame, record: JobDescription, tight: float) -> Iterator[Band]:
    """The last point of the text and the signature travel together."""
    say = words.phrases("job_description")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    yield parties.approving(ink, sheet, NOTHING, record.signatory, tight)
    yield blocks.title(ink, sheet, say["title"], record.post.name, page.TITLE_TABLE, tight)
    yield from blocks.rows(ink, sheet, _rows(record), tight)
    *text, last = _text(ink, sheet, record)
    yield from text
    yield replace(last, keep=True)
    acquainted = Signing(say["acquainted"], record.short_name, dated=True)
    yield signatures.band(ink, sheet, acquainted, tight)


def _rows(record: JobDescription) -> Iterator[list[Field]]:
    say = words.phrases("job_description")
    yield [Field(say["holder"], record.person_name, page.NAME)]
    yield from posts.rows(record.post)
    yield from blocks.known(Field(say["card"], record.card, detail=record.source))


def _text(ink: Ink, sheet: Frame, record: JobDescription) -> Iterator[Band]:
    """Parts are numbered as they come: what is not known has no empty part."""
    parts = (
        ("requirements", _requirements(ink, sheet, record)),
        ("functions", _functions(ink, sheet, record.functions)),
        ("knowledge", _listed(ink, sheet, record.knowledge)),
        ("competences", _listed(ink, sheet, record.competences)),
        ("duties", _duties(ink, sheet, record)),
    )
    say, number = words.phrases("job_description"), 0
    for name, bands in parts:
        made = list(bands)
        if not made:
            continue
        number += 1
        heading = Both(f"{number}. {say[name].kk}", f"{number}. {say[name].ru}")
        yield blocks.section(ink, sheet, heading)
        yield from made


def _requirements(ink: Ink, sheet: Frame, record: JobDescription) -> Iterator[Band]:
    if words.in_kazakh(record.act):
        yield replace(blocks.text_pair(ink, sheet, record.act, page.DETAIL), keep=True)
    for note in record.notes:
        yield blocks.text_pair(ink, sheet, note, page.POINT)
    for at, each in enumerate(record.requirements, 1):
        name = words.side_by_side(each.name)
        yield from outline.point(ink, sheet, f"{at})", name, page.NAME, keep=True)
        yield from outline.under(ink, sheet, each.quote)


def _functions(ink: Ink, sheet: Frame, functions: tuple[DutyFunction, ...]) -> Iterator[Band]:
    """A function stands with its first task, a task with its first skill."""
    for at, function in enumerate(functions, 1):
        yield from outline.point(ink, sheet, f"{at})", function.name, page.NAME, keep=True)
        for number, task in enumerate(function.tasks, 1):
            mark = f"{at}.{number})"
            skills = bool(task.skills)
            yield from outline.point(ink, sheet, mark, task.name, page.DETAIL_BOLD, 1, keep=skills)
            for skill in task.skills:
                yield from outline.point(ink, sheet, "–", skill, level=2)


def _listed(ink: Ink, sheet: Frame, lines: tuple[str, ...]) -> Iterator[Band]:
    for at, line in enumerate(lines, 1):
        yield from outline.point(ink, sheet, f"{at})", line)


def _duties(ink: Ink, sheet: Frame, record: JobDescription) -> Iterator[Band]:
    for at, duty in enumerate(record.duties, 1):
        yield from outline.both(ink, sheet, f"{at})", duty)
