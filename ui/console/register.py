"""``register``: the papers issued in a period, as a list or as the printed register."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from app.paperwork import other_papers, register
from app.paperwork.register import Issued
from reports import batch
from ui.console import choosing, output, papers_out
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code, day

examples = (
    "register --from 01.10.2026 --to 31.12.2026",
    "register --kind referral --state annulled --json",
    "register --from 01.10.2026 --out register.pdf",
)


def shape(shape: Shape) -> None:
    """Take a period, a kind and a state; with a file, issue the printed register."""
    shape.take("--from", dest="first", metavar="DATE", type=day)
    shape.take("--to", dest="last", metavar="DATE", type=day)
    shape.take("--kind", type=code, choices=register.KINDS, default="", words="paper-kind")
    shape.take("--state", type=code, choices=register.STATES, default="", words="paper-state")
    shape.take("--out", metavar="FILE.pdf", type=Path)
    shape.take("--signatory", metavar="NAME")


def run(desk: Desk) -> Answer:
    """List the papers, oldest first, or issue the register of them."""
    return _issue(desk) if desk.asked.out else _list(desk)


def _list(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.reading() as store:
        ids = register.ids(store, asked.first, asked.last, asked.kind, asked.state)
        found = register.many(store, ids[::-1])
    titles = [
        desk.say(f"col-{name}")
        for name in ("paper", "date", "kind", "name", "addressee", "state", "copies")
    ]
    rows = [_row(desk, each) for each in found]
    return Answer([_record(each) for each in found], output.table(titles, rows))


def _row(desk: Desk, each: Issued) -> list[object]:
    kind, state = desk.say(f"kind-{each.kind}"), desk.say(f"word-{each.state}")
    return [each.number, each.dated, kind, each.to_whom, each.addressee, state, each.copies]


def _record(each: Issued) -> dict[str, Any]:
    return {
        "kind": each.kind,
        "number": each.number,
        "date": each.dated,
        "sha256": each.sha256,
        "state": each.state,
        "copies": each.copies,
        "uid": each.uid,
        "source": each.source,
        "reason": each.reason,
    }


def _issue(desk: Desk) -> Answer:
    asked, today = desk.asked, desk.today()
    out = papers_out.fit(asked.out)
    first, last = asked.first or date(today.year, 1, 1), asked.last or today
    with desk.writing() as store:
        signer = choosing.colleague(store, asked.signatory).id if asked.signatory else None
        issued = other_papers.print_register(
            store, first, last, today, batch.render, asked.kind, signer
        )
        papers_out.write(out, register.bytes_of(store, issued.id), issued)
    return papers_out.answer(desk, issued, out)
