"""Sets a sign-in sheet or a training list with our own layout.

our_tables.py sheet|training PEOPLE CALLS
"""

from __future__ import annotations

import json
import sys
import time
from datetime import date

from app.papers import (
    AttendanceSheet,
    Both,
    Letterhead,
    Paper,
    SheetRow,
    Signatory,
    TrainingList,
    TrainingRow,
)
from bench.contestants import table_pages
from reports import batch

_CENTRE = Both(*table_pages.CENTRE)
_HEAD = Letterhead(_CENTRE, _CENTRE, Both("Қарабұлақ ауылы", "село Карабулак"))
_DAY = date(2026, 11, 26)
_UID = "00000000-0000-7000-8000-000000000000"


def _sheet(people: int) -> Paper:
    rows = (SheetRow(at, table_pages.name(at)[0], "10 «А»") for at in range(1, people + 1))
    return AttendanceSheet(
        number="05-15/1",
        date=_DAY,
        letterhead=_HEAD,
        form=Both("Семинар", "Семинар"),
        day=_DAY,
        rows=tuple(rows),
        uid=_UID,
    )


def _training(people: int) -> Paper:
    return TrainingList(
        number="05-19/1",
        date=_DAY,
        letterhead=_HEAD,
        rows=tuple(_trainee(at) for at in range(1, people + 1)),
        signatory=Signatory(Both("Директор"), "Қ. Т. Жақсыбеков"),
        uid=_UID,
    )


def _trainee(at: int) -> TrainingRow:
    return TrainingRow(
        line=at,
        name=Both(*table_pages.name(at)),
        birth_year=1990,
        group=Both("жұмыссыз", "безработный"),
        settlement=Both("Қарабұлақ", "Карабулак"),
        profession=Both("Дәнекерлеуші", "Сварщик"),
    )


def main(kind: str, people: str, calls: str) -> None:
    """Print the seconds of each call, after one that loads the faces."""
    record = {"sheet": _sheet, "training": _training}[kind](int(people))
    batch.render(record)
    seconds = []
    for _ in range(int(calls)):
        begun = time.perf_counter()
        batch.render(record)
        seconds.append(time.perf_counter() - begun)
    print(json.dumps({"measured": seconds}))


main(*sys.argv[1:])
