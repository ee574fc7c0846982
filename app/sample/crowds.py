"""The many behind the few: people entered by the thousand, as an import does it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import islice
from random import Random
from typing import Any

from app.registry import consents, participants
from app.sample import stock
from app.sample.people import Someone
from app.store.store import Store

CHUNK = 5_000
Rows = list[dict[str, Any]]


def enter(store: Store, people: Iterable[Someone], chance: Random) -> None:
    """Enter people with their statuses, applications and consents, a few thousand at a time."""
    everyone = iter(people)
    while chunk := list(islice(everyone, CHUNK)):
        with store.transaction("participant.import", str(len(chunk))):
            _enter(store, chunk, chance)


def _enter(store: Store, people: Sequence[Someone], chance: Random) -> None:
    next_id = int(store.scalar("select coalesce(max(id), 0) from person")) + 1
    cards: Rows = []
    spells: Rows = []
    applications: Rows = []
    given: Rows = []
    for person_id, someone in enumerate(people, next_id):
        cards.append({"id": person_id, "uid": store.uid(), **_card(someone)})
        spells += _spells(store, person_id, someone)
        applications.append(_application(store, person_id, someone, chance))
        given += _consent(store, person_id, someone, chance)
    for table, rows in (
        ("person", cards),
        ("status", spells),
        ("application", applications),
        ("consent", given),
    ):
        _insert(store, table, rows)


def _insert(store: Store, table: str, rows: Rows) -> None:
    if rows:
        names = ", ".join(rows[0])
        marks = ", ".join(f":{name}" for name in rows[0])
        store.execute_many(f"insert into {table} ({names}) values ({marks})", rows)


def _card(someone: Someone) -> dict[str, Any]:
    return {
        **participants.row_of(someone.draft),
        "registered_on": someone.came_on.isoformat(),
    }


def _spells(store: Store, person_id: int, someone: Someone) -> Iterator[dict[str, Any]]:
    for spell in someone.spells:
        yield {
            "uid": store.uid(),
            "person_id": person_id,
            "kind": spell.kind,
            "since": spell.since.isoformat(),
            "until": spell.until.isoformat() if spell.until else None,
        }


def _application(store: Store, person_id: int, someone: Someone, chance: Random) -> dict[str, Any]:
    return {
        "uid": store.uid(),
        "person_id": person_id,
        "applied_on": someone.came_on.isoformat(),
        "purpose": chance.choice(stock.phrases("purposes")),
    }


def _consent(
    store: Store, person_id: int, someone: Someone, chance: Random
) -> Iterator[dict[str, Any]]:
    if chance.random() < 0.12:
        return
    minor = consents.needs_guardian(someone.draft.birth_date, someone.came_on)
    until = someone.came_on + timedelta(days=chance.choice((365, 1095, 1095)))
    yield {
        "uid": store.uid(),
        "person_id": person_id,
        "signed_on": someone.came_on.isoformat(),
        "until": until.isoformat(),
        "signer": "guardian" if minor else "self",
        "guardian_name": f"{someone.draft.surname.removesuffix('а')}а Гүлмира" if minor else "",
        "guardian_relation": "анасы" if minor else "",
        "third_parties": int(chance.random() < 0.7),
    }
