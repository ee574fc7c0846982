"""What every test stands on: no screen, a clock that is told the time, a centre of its own."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import office
from app.store.store import Store
from tests import builders


@pytest.fixture
def clock() -> builders.Clock:
    """Give a clock that stands at the morning of 23 November 2026."""
    return builders.Clock()


@pytest.fixture
def store(tmp_path: Path, clock: builders.Clock) -> Iterator[Store]:
    """Give a new centre's file, open."""
    with office.create(tmp_path / "centre.bagdar", clock) as opened:
        opened.actor = "Нұрғалиева Айгүл"
        yield opened


@pytest.fixture
def furnished(store: Store) -> Store:
    """Give a centre whose settings let papers be printed, with a director and an employer."""
    builders.furnish(store)
    return store
