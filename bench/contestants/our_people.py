"""Asks a centre's file what the list and the search box ask it.

our_people.py FOLDER first|end|search
"""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from pathlib import Path

from app import office
from app.registry import listing
from app.registry.search import Searcher
from app.store.store import Store
from bench.contestants import questions

_TODAY = date(2026, 11, 23)
_EVERYONE = listing.Filter()


def _first(store: Store) -> object:
    return listing.rows(store, listing.ids(store, _EVERYONE, _TODAY, limit=questions.PAGE), _TODAY)


def _end(store: Store) -> object:
    order = listing.ids(store, _EVERYONE, _TODAY)
    return listing.rows(store, order[-questions.PAGE :], _TODAY)


def _search(store: Store, folder: Path) -> None:
    searcher = Searcher(store)

    def answer(word: str) -> object:
        found = searcher.search(word, questions.FOUND)
        return listing.rows(store, found.ids[: questions.PAGE], _TODAY)

    questions.report_slowest(answer, questions.typed(folder, 200))


def main(folder: str, question: str) -> None:
    """Print the seconds of one question."""
    place = Path(folder)
    now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    with office.open_centre(place / "centre.bagdar", lambda: now) as store:
        if question == "search":
            _search(store, place)
        else:
            questions.report_usual(lambda: {"first": _first, "end": _end}[question](store))


main(*sys.argv[1:])
