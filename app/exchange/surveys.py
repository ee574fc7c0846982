"""A first look at a list before it is judged: which sheet, where its titles are, what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice

from app.exchange import columns, headers
from app.exchange.headers import Header
from app.exchange.sheets import Sheet, Workbook
from app.store.store import Store

_SAMPLE = 200
_NAMES = {"surname", "given_name", "full_name"}


@dataclass(frozen=True, slots=True)
class Survey:
    """What a list seems to be; ``recalled`` tells that its columns were said once before."""

    sheet_index: int
    header: Header
    mapping: Mapping[int, str]
    recalled: bool


def survey(
    store: Store,
    workbook: Workbook,
    today: date,
    sheet_index: int | None = None,
    header: Header | None = None,
    subject: str = columns.PERSON,
) -> Survey:
    """Return what can be told of a list at a glance; the sheet and header are found if not told."""
    index = likeliest(workbook, subject) if sheet_index is None else sheet_index
    sheet = workbook.sheets[index]
    found = header or headers.find_header(sheet, columns.knowing(subject))
    recalled = columns.recall(store, found.titles, subject)
    mapping = recalled or guessed(sheet, found, today, subject)
    return Survey(index, found, dict(mapping), recalled is not None)


def likeliest(workbook: Workbook, subject: str = columns.PERSON) -> int:
    """Return the sheet whose titles say most; of equals the one that stands first."""
    if len(workbook.sheets) == 1:
        return 0
    said = [len(_understood(sheet, subject)) for sheet in workbook.sheets]
    if not any(said):
        said = [len(sheet.rows) for sheet in workbook.sheets]
    return said.index(max(said))


def _understood(sheet: Sheet, subject: str) -> Mapping[int, str]:
    found = headers.find_header(sheet, columns.knowing(subject))
    return columns.guess_columns(found.titles, subject)


def guessed(
    sheet: Sheet, header: Header, today: date, subject: str = columns.PERSON
) -> dict[int, str]:
    """Return what the columns seem to hold; content speaks only for those without a title."""
    by_title = columns.guess_columns(header.titles, subject)
    sample = [row for _, row in islice(headers.body(sheet, header), _SAMPLE)]
    filled = columns.guess_content(sample, by_title, today, subject)
    titled = {column for column, title in enumerate(header.titles) if title}
    return {c: target for c, target in filled.items() if c in by_title or c not in titled}


def names_people(mapping: Mapping[int, str]) -> bool:
    """Tell whether some column holds a name, without which there is nobody to enter."""
    return bool(_NAMES & set(mapping.values()))
