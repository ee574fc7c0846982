"""A small invented centre with closed quarters, made once and copied for each test."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from random import Random

from app import centre, office, papers
from app.papers import Both
from app.quarters import closings, periods
from app.quarters.closings import Closing
from app.quarters.content import Content
from app.sample import centres
from app.sample.hands import Hands
from app.store.store import Store
from tests import builders

TODAY = date(2026, 11, 20)
Q3 = periods.quarter(2026, 3)


def found(folder: Path, people: int = 60, seed: int = 7) -> Path:
    """Make an invented centre, without a closed period; return its file."""
    path = folder / "base.bagdar"
    store = office.create(path, Hands(centres.opened_on(TODAY)), random=Random(f"u{seed}"))
    with store:
        centres.build(store, seed, people, TODAY, builders.draw, signed=False)
    return path


def opened(path: Path, folder: Path) -> Store:
    """Open a copy of a centre."""
    copy = folder / "centre.bagdar"
    shutil.copy(path, copy)
    store = office.open_centre(copy, Hands(TODAY))
    store.actor = "Директор"
    return store


def compose(
    store: Store, figures: Content, number: str, uid: str, day: date, _signer: int
) -> papers.QuarterReport:
    """Return a report of few words: what is drawn is not the question."""
    return papers.QuarterReport(
        number=number,
        date=day,
        letterhead=centre.letterhead(store),
        title=figures.title,
        period=Both(figures.period, figures.period),
        sections=(),
        uid=uid,
    )


def freeze(store: Store, called: str = "2026-Q3", **others: object) -> Closing:
    """Close a period, its report drawn as its own words."""
    period = periods.read(called)
    return closings.freeze(store, period, builders.draw, compose=compose, **others)  # type: ignore[arg-type]
