"""Composes a quarter's whole report from a centre's file, all its sections and spans.

our_quarters.py FOLDER time|memory
"""

from __future__ import annotations

import gc
import sys
from datetime import UTC, datetime
from pathlib import Path

from app import office
from app.quarters import content, layouts, periods
from bench.contestants import questions

_NOW = datetime(2027, 1, 10, 9, tzinfo=UTC)


def main(folder: str, question: str) -> None:
    """Print the seconds of the report, or the greatest size in memory."""
    gc.disable()  # as in the window, where rubbish is collected at quiet moments
    with office.open_centre(Path(folder) / "centre.bagdar", lambda: _NOW) as store:
        quarter, layout = periods.quarter(2026, 4), layouts.standard()
        seconds = questions.timed(content.compose, store, quarter, layout)
        questions.report([seconds if question == "time" else questions.memory()])


main(*sys.argv[1:])
