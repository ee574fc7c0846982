"""The questions of a report go by an index wherever a table grows with the years."""

from __future__ import annotations

import re

import pytest

from app.quarters import outcomes, sources, standings
from app.store.store import Store

DAYS = {"first": "2026-10-01", "last": "2026-12-31", "from": "2026-01-01", "opened": "2026-10-01",
        "year": 2026, "senior": "[9, 10, 11]", "courses": 6}  # fmt: skip
GROWING = ("attendance", "session", "person", "status", "test_result", "consultation", "selection",
           "recommendation", "adaptation")  # fmt: skip
ASKED = {
    "sessions": sources._SESSIONS,
    "visits": sources._CAME,
    "registered": sources._REGISTERED,
    "consultations": sources._CONSULTATIONS,
    "tests": sources._TESTS,
    "recommendations": sources._RECOMMENDATIONS,
    "selections": sources._SELECTIONS,
    "adaptations": sources._ADAPTATIONS,
    "fair_employers": sources._FAIR_EMPLOYERS,
    "fair_vacancies": sources._FAIR_VACANCIES,
    "after": outcomes._FIRST_SERVED,
    "contingent": standings._CONTINGENT.format(reached=standings._REACHED),
    "starting": standings._CONTINGENT.format(reached="null"),
}


@pytest.mark.parametrize("name", ASKED)
def test_no_growing_table_is_read_from_end_to_end(store: Store, name: str) -> None:
    sql = ASKED[name]
    values = {each: value for each, value in DAYS.items() if f":{each}" in sql}
    steps = [row[3] for row in store.tuples(f"explain query plan {sql}", values)]
    for step in steps:
        read = re.match(r"SCAN (\w+)(.*)", step)
        if read and read[1] in GROWING:
            # Merged and archived cards are few, and stand in indexes of their own.
            assert "person_by_successor" in read[2] or "person_archived" in read[2], step
