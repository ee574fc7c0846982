"""What the card knows of a person's tests, read at once so that other words need no second look."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import Refusal
from app.guidance import instruments, meanings, results
from app.guidance.instruments import Instrument
from app.guidance.meanings import Field
from app.guidance.results import Comparison, Result
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Known:
    """A result with its test, the retest's comparison and the fields of work it points to."""

    result: Result
    instrument: Instrument | None
    before: Comparison | None
    fields: list[Field]


def read(store: Store, person_id: int) -> list[Known]:
    """Return a person's results, newest first."""
    found = results.of(store, person_id)
    return [_known(store, each, found[place + 1 :]) for place, each in enumerate(found)]


def _known(store: Store, result: Result, older: list[Result]) -> Known:
    same = next((each for each in older if each.instrument == result.instrument), None)
    return Known(
        result,
        _instrument(store, result),
        results.compare(same, result) if same else None,
        meanings.fields_for(store, result.instrument, result.profile),
    )


def _instrument(store: Store, result: Result) -> Instrument | None:
    """Return the test itself, while it is known; a result reads the same without it."""
    try:
        return instruments.get(store, result.instrument, result.version)
    except Refusal:
        return None
