"""``list``: the people a filter holds, in Kazakh order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from app.registry import listing, participants
from app.store.store import Store
from ui.console import filters, output
from ui.console.desk import Answer, Desk
from ui.console.participant import brief
from ui.console.usage import Shape

examples = (
    "list --filter status=unemployed,consent=none",
    "list --filter batch=last --json",
    "list --count",
)
_CHUNK = 400


def shape(shape: Shape) -> None:
    """Take a filter and a limit."""
    shape.take("--filter", metavar="FILTER", default="")
    shape.take("--limit", metavar="N", type=int)
    shape.take("--count", action="store_true")


def run(desk: Desk) -> Answer:
    """Print the list."""
    with desk.reading() as store:
        wanted = filters.parsed(store, desk.asked.filter)
        today = desk.today()
        if desk.asked.count:
            count = len(filters.ids(store, wanted, today))
            return Answer({"count": count}, [str(count)])
        ids = filters.ids(store, wanted, today, desk.asked.limit)
        found = list(records(store, ids, today))
    titles = [desk.say(f"col-{name}") for name in ("name", "birth", "iin", "place", "status")]
    rows = ([*_shown(desk, each)] for each in found)
    return Answer(found, output.table(titles, rows))


def records(store: Store, ids: Sequence[int], today: date) -> Iterator[dict[str, Any]]:
    """Return the people of a list as programs and spreadsheets take them."""
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        rows = {row.id: row for row in listing.rows(store, chunk, today)}
        for person in participants.many(store, chunk):
            row = rows[person.id]
            yield {
                **brief(person),
                "sex": person.sex or None,
                "phone": person.phone,
                "place": row.settlement.kk,
                "statuses": list(row.statuses),
                "consent": row.consent,
                "education": person.education,
                "profession": person.profession,
                "study_place": person.study_place,
                "finishing_year": person.finishing_year,
                "registered_on": person.registered_on,
                "last_referral": row.last_number if row.last_kind == "referral" else "",
            }


def _shown(desk: Desk, each: dict[str, Any]) -> Iterator[object]:
    yield " ".join(filter(None, (each["surname"], each["given_name"], each["patronymic"])))
    yield each["birth_date"]
    yield each["iin"]
    yield each["place"]
    yield ", ".join(desk.say(f"word-{kind}") for kind in each["statuses"])
