"""What every verb stands at: what was asked, the office's file, its clock and its language."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from app import centre, office, paths
from app.errors import Refusal
from app.store.store import Store
from ui.console import speech
from ui.wording import LANGUAGES

WAIT = 10.0
"""Seconds that a writing verb waits for the file before it names who holds it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a verb gives: ``result`` for programs, ``lines`` for people, and its exit code.

    A verb that has printed by itself gives None and no lines.
    """

    result: Any
    lines: Iterable[str] = ()
    code: int = 0


@dataclass
class Desk:
    """One run of one verb."""

    asked: argparse.Namespace
    language: str
    chosen: bool = False  # the language was asked for, so the file's own setting gives way
    _today: date | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self._today = self.asked.today

    def clock(self) -> datetime:
        """Return this moment, on the office date that was asked for if one was."""
        now = datetime.now().astimezone()
        if self._today is None:
            return now
        return now.replace(year=self._today.year, month=self._today.month, day=self._today.day)

    def today(self) -> date:
        """Return the office's date."""
        return self.clock().date()

    def say(self, key: str, **details: object) -> str:
        """Return words in the language of this run."""
        return speech.say(self.language, key, **details)

    def path(self) -> Path:
        """Return the centre's file that is meant, or refuse when nothing says which."""
        path = self.asked.db or paths.last_file()
        if path is None:
            raise Refusal("file-not-named")
        return Path(path)

    @contextmanager
    def reading(self) -> Iterator[Store]:
        """Open the file for looking only, whoever else has it open."""
        with office.open_centre(self.path(), self.clock, read_only=True) as store:
            self._settle(store)
            yield store

    @contextmanager
    def writing(self) -> Iterator[Store]:
        """Open the file for work; refuses, naming the holder, when it is held for ten seconds."""
        with office.open_centre(self.path(), self.clock, wait=WAIT) as store:
            if self._today is not None and not centre.is_training(store):
                raise Refusal("today-only-training")
            self._settle(store)
            yield store

    def _settle(self, store: Store) -> None:
        store.actor = self.asked.actor or ""
        language = centre.get(store, "language")
        if not self.chosen and language in LANGUAGES:
            self.language = language
