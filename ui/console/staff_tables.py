"""Records of staff as a table: what programs read, and what people read in its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ui.console import output
from ui.console.desk import Answer, Desk

Record = Mapping[str, Any]


def answer(
    desk: Desk,
    records: Sequence[Record],
    names: Sequence[str],
    said: Sequence[Record] = (),
) -> Answer:
    """Return records as they are for programs, and the named columns of them for people.

    ``said`` gives, record by record, the words that stand in the table in place of codes.
    """
    titles = [desk.say(f"col-staff-{name}") for name in names]
    shown = [
        {**each, **words} for each, words in zip(records, said or [{}] * len(records), strict=True)
    ]
    rows = [[_cell(each[name]) for name in names] for each in shown]
    return Answer(list(records), output.table(titles, rows))


def _cell(value: Any) -> Any:
    return ", ".join(value) if isinstance(value, list) else value
