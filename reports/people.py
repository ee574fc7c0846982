"""The fields by which a paper names a person: name, number, day of birth."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Protocol

from app.kazakh import dates
from app.papers import Both
from reports import page, words
from reports.blocks import Field


class Named(Protocol):
    """A paper about one person."""

    @property
    def person_name(self) -> Both: ...  # noqa: D102

    @property
    def iin(self) -> str: ...  # noqa: D102

    @property
    def iin_absence(self) -> Both: ...  # noqa: D102

    @property
    def birth_date(self) -> date | None: ...  # noqa: D102


def identified(record: Named) -> Iterator[list[Field]]:
    """Give the rows that name the person; a number not given says why, or that it is not known."""
    say = words.phrases("common")
    absent = words.either(record.iin_absence, say["not_stated"])
    iin = Both(record.iin) if record.iin else absent
    yield [Field(say["person_name"], record.person_name, page.NAME)]
    yield [Field(say["iin_label"], iin), Field(say["birth_date"], short_date(record.birth_date))]


def short_date(day: date | None) -> Both:
    """Return «17.03.2004», or that the day is not stated."""
    return Both(dates.short_date(day)) if day else words.phrases("common")["not_stated"]
