"""What is done off the window's thread: a record kept and its paper issued, or the paper alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.papers import Paper
from app.paperwork import register
from app.paperwork.register import Issued, Render
from app.store.store import Store
from ui import documents
from ui.tasks import Cancelled, Progress

Draw = Callable[[Store, int, Render], Issued]


@dataclass(frozen=True, slots=True)
class Printed:
    """A paper issued for a record, and the signs its typeface has not."""

    record: int
    issued: Issued
    missing: tuple[str, ...] = ()


def kept_and_printed(
    store: Store,
    keep: Callable[[], int],
    draw: Draw,
    landed: list[Printed],
    _progress: Progress,
    _cancelled: Cancelled,
) -> Printed:
    """Save a record and issue its paper, both or neither; ``landed`` tells it was done."""
    missing: list[str] = []

    def render(record: Paper) -> register.Rendered:
        drawn = documents.render(record)
        missing.extend(drawn.missing)
        return drawn

    with store.transaction("record.issue"):
        record = keep()
        issued = draw(store, record, render)
    printed = Printed(record, issued, tuple(missing))
    landed.append(printed)
    return printed
