"""The list of follow-up as a spreadsheet: names, telephones and days, no reasons."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.exchange import writing
from ui.sessions.follow_up import words
from ui.sessions.follow_up.rows import Row
from ui.sessions.follow_up.words import translate


def write(path: Path, key: str, rows: Sequence[Row]) -> None:
    """Write a list, one row a person; why somebody was excused stays in the office."""
    titles = [
        translate("FollowUp", "Name"),
        translate("FollowUp", "Telephone"),
        translate("FollowUp", "Days"),
        translate("FollowUp", "Session"),
        translate("FollowUp", "State"),
        translate("FollowUp", "Asked after"),
    ]
    cells = [[row.name, row.phone, row.when, row.what, row.said, row.contacted] for row in rows]
    writing.write_xlsx(path, [(words.chip(key), titles, cells)])


def name(key: str, day: str) -> str:
    """Return a file name: the list and its day, never a person."""
    return f"follow-up-{key}-{day}.xlsx"
