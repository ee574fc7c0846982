"""``freeze``: close a period; its figures, lists and report are kept under a number."""

from __future__ import annotations

from pathlib import Path

from app.paperwork import register
from app.quarters import closings
from reports import batch
from ui.console import choosing, output, papers_out, reckoned
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape

examples = (
    "freeze 2026-Q3 --out report.pdf",
    'freeze 2026-07 --signatory "Жақсыбеков Қуаныш Тұрарұлы"',
    "freeze --json",
)


def shape(shape: Shape) -> None:
    """Take a period, who signs and a file; without a period, list what is closed."""
    reckoned.take(shape, nargs="?")
    shape.take("--signatory", metavar="NAME")
    shape.take("--out", metavar="FILE.pdf", type=Path)


def run(desk: Desk) -> Answer:
    """Close a period, or list the closings."""
    return _freeze(desk) if desk.asked.period else _list(desk)


def _freeze(desk: Desk) -> Answer:
    asked, period = desk.asked, reckoned.period(desk)
    out = papers_out.fit(asked.out)
    with desk.writing() as store:
        signer = choosing.colleague(store, asked.signatory).id if asked.signatory else None
        closing = closings.freeze(store, period, batch.render, signer)
        issued = register.get(store, closing.paper_id)
        papers_out.write(out, register.bytes_of(store, closing.paper_id), issued)
    answer = papers_out.answer(desk, issued, out)
    assert isinstance(answer.result, dict)
    closed = desk.say("period-closed", period=period.called, number=closing.number)
    return Answer({**answer.result, **reckoned.record(closing)}, [closed, *answer.lines])


def _list(desk: Desk) -> Answer:
    with desk.reading() as store:
        found = closings.listed(store)
    titles = [desk.say(f"col-{name}") for name in ("period", "paper", "date", "who", "state")]
    rows = [
        [each.period.called, each.number, each.closed_on, each.closed_by,
         desk.say(f"word-{each.state}")]
        for each in found
    ]  # fmt: skip
    return Answer([reckoned.record(each) for each in found], output.table(titles, rows))
