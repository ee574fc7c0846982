"""What every test stands on: no screen, a clock that is told the time, a centre of its own."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import office
from app.store.store import Store
from tests import builders

# A widget must not die in a worker thread or half way through a paint: as in the window itself,
# rubbish is collected only at quiet moments.
gc.disable()
_OFTEN = 20


@pytest.fixture(autouse=True)
def quiet_collection(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collect rubbish between two tests, the window's more often than the rest."""
    yield
    request.config.stash[_DONE] = done = request.config.stash.get(_DONE, 0) + 1
    if done % _OFTEN == 0:
        gc.collect()


_DONE = pytest.StashKey[int]()


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
