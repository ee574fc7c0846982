"""``report``: a period's report as PDF, workbook or JSON; as it was signed, or as a draft."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import Refusal
from app.files import atomic_write
from app.papers import Both, QuarterReport
from app.paperwork import quarter_papers, register
from app.quarters import backing, closings, content, labels, layouts, publishing
from app.quarters.closings import Closing
from app.quarters.content import TOTAL, Column, Content, Part, Row
from app.quarters.figures import Figure
from app.store.store import Store
from reports import batch, quarter_sheets
from ui.console import choosing, output, papers_out, reckoned
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape

examples = (
    "report 2026-Q3",
    "report 2026-Q3 --out report.pdf",
    "report 2026-Q3 --out report.xlsx",
    "report 2026-Q3 --public --out public.pdf",
    "report 2026-Q4 --json",
)


def shape(shape: Shape) -> None:
    """Take a period and a file; the public edition, or a draft of a period that is closed."""
    reckoned.take(shape, nargs="?")
    shape.take("--out", metavar="FILE", type=Path, words="report-out")
    shape.take("--public", action="store_true", words="report-public")
    shape.take("--draft", action="store_true", words="report-draft")
    shape.take("--signatory", metavar="NAME")


@dataclass(frozen=True, slots=True)
class _Made:
    """A report counted: as it was signed where there is a closing."""

    content: Content
    figures: Mapping[str, Figure]
    closing: Closing | None


def run(desk: Desk) -> Answer:
    """Show the report, or write it into a file; a draft is marked and has no number."""
    out = papers_out.fit(desk.asked.out)
    if out and out.suffix.lower() not in _WRITERS:
        raise Refusal("report-format", file=out.name, known=", ".join(_WRITERS))
    if desk.asked.public and not out:
        raise Refusal("report-public-file")
    with desk.reading() as store:
        made = _made(desk, store)
        if out:
            _WRITERS[out.suffix.lower()](desk, store, made, out)
            return _written(desk, made, out)
        return _shown(desk, made)


def _made(desk: Desk, store: Store) -> _Made:
    period = reckoned.period(desk)
    closing = None if desk.asked.draft else closings.of(store, period)
    if closing is None:
        form = layouts.of(store)
        return _Made(closings.compose(store, period, form), form.figures, None)
    form = closings.layout_of(store, closing.id)
    return _Made(closings.content_of(store, closing.id), form.figures, closing)


def _pdf(desk: Desk, store: Store, made: _Made, out: Path) -> None:
    """What was signed is the stored bytes; the public edition and a draft are drawn."""
    if made.closing and not desk.asked.public:
        _put(out, register.bytes_of(store, made.closing.paper_id))
        return
    _put(out, batch.render(_record(desk, store, made)).body)


def _record(desk: Desk, store: Store, made: _Made) -> QuarterReport:
    public, closing = desk.asked.public, made.closing
    if closing:
        return quarter_papers.report(
            store, made.content, closing.number, closing.uid, closing.closed_on,
            closing.signatory_id, figures=made.figures, public=public,
        )  # fmt: skip
    named = desk.asked.signatory
    signer = choosing.colleague(store, named).id if named else None
    return quarter_papers.draft(
        store, made.content, desk.today(), signer, figures=made.figures, public=public
    )


def _xlsx(desk: Desk, store: Store, made: _Made, out: Path) -> None:
    """The public edition has no lists of people."""
    closed = made.closing.id if made.closing else None
    lists = backing.lists(store, made.content, made.figures, closed)
    language = "ru" if desk.language == "ru" else "kk"
    record = _record(desk, store, made)
    quarter_sheets.write(out, record, () if record.public else lists, language=language)


def _json(desk: Desk, _store: Store, made: _Made, out: Path) -> None:
    said = _said(made)
    if desk.asked.public:
        said.update(json.loads(publishing.to_json(made.content, made.figures)))
    _put(out, (json.dumps(said, ensure_ascii=False, indent=1, default=str) + "\n").encode())


_WRITERS = {".pdf": _pdf, ".xlsx": _xlsx, ".json": _json}


def _put(out: Path, body: bytes) -> None:
    with atomic_write(out) as file:
        file.write(body)


def _said(made: _Made) -> dict[str, Any]:
    closing = made.closing
    head = {
        "state": "closed" if closing else "draft",
        "number": closing.number if closing else None,
        "closed_on": closing.closed_on if closing else None,
    }
    return {**head, **json.loads(content.to_json(made.content))}


def _state(desk: Desk, made: _Made) -> str:
    closing = made.closing
    if closing is None:
        return desk.say("report-state-draft")
    return desk.say("report-state-closed", number=closing.number, day=closing.closed_on)


def _written(desk: Desk, made: _Made, out: Path) -> Answer:
    closing = made.closing
    result = {
        "file": str(out),
        "period": made.content.period,
        "state": "closed" if closing else "draft",
        "number": closing.number if closing else None,
    }
    return Answer(result, [_state(desk, made), str(out)])


def _shown(desk: Desk, made: _Made) -> Answer:
    shown = made.content
    title = f"{reckoned.either(desk, shown.title, shown.title_en)}, {shown.period}"
    lines = [title, _state(desk, made)]
    for part in made.content.parts:
        if part.kind != "chart":
            heading = reckoned.either(desk, part.heading, part.heading_en)
            lines += ["", heading, *_table(desk, made, part)]
    return Answer(_said(made), lines)


def _table(desk: Desk, made: _Made, part: Part) -> Iterator[str]:
    """Persons and number stand in one column, as «12 / 30»."""
    titles = [desk.say("col-figure")]
    if part.kind == "coverage":
        titles += [_figure(desk, made, each.key, each.name) for each in part.columns]
    else:
        titles += [_heading(desk, part, each) for each in part.columns]
    rows = [[_name(desk, made, row), *_cells(part, row)] for row in part.rows]
    return output.table(titles, rows)


def _heading(desk: Desk, part: Part, column: Column) -> str:
    english = labels.english(part.by, column.key) if column.key else ""
    named = reckoned.either(desk, column.name, english) or desk.say("col-total")
    span = column.span
    return named if span == "now" else f"{named}, {desk.say(f'span-{span}')}"


def _figure(desk: Desk, made: _Made, code: str, name: Both) -> str:
    figure = made.figures.get(code)
    return reckoned.either(desk, name, figure.name_en if figure else "")


def _name(desk: Desk, made: _Made, row: Row) -> str:
    return _figure(desk, made, row.figure, row.name) or desk.say("col-total")


def _cells(part: Part, row: Row) -> Iterator[str]:
    for column in part.columns:
        figure, key = (column.key, row.key) if part.kind == "coverage" else ("", column.key)
        span = "now" if part.kind == "coverage" else column.span
        found = [row.cell(count, key or TOTAL, span, figure) for count in ("persons", "number")]
        yield " / ".join(str(each) for each in found if each is not None)
