"""Answers typed from a sheet as one line: «12345 1-243», place by place."""

from __future__ import annotations

from collections.abc import Sequence

from app.guidance.questions import Instrument

Answers = tuple[str | None, ...]


def read(instrument: Instrument, line: str) -> Answers:
    """Return the answers of a typed line, one for each item; "-" and "0" stand for none.

    Spaces are free, look-alike letters and the wrong layout are understood. Refuses a sign that
    the item does not offer, naming its place, and a line too long or too short.
    """
    raise NotImplementedError


def write(answers: Sequence[str | None]) -> str:
    """Return answers as a line to read aloud, in groups of five."""
    raise NotImplementedError


def compare(first: Sequence[str | None], second: Sequence[str | None]) -> tuple[int, ...]:
    """Return the numbers of the items on which two passes differ, counted from 1."""
    raise NotImplementedError
