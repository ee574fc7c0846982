"""Makes one list of invented people twice: as a centre's file, and as the plain table rivals get.

make_people.py COUNT FOLDER
"""

from __future__ import annotations

import random
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path

from app import office
from app.registry import intake, participants, places, statuses
from app.store.store import Store
from bench.material import VILLAGES, invented_iin

_ROOTS = (
    *("Абай", "Ақын", "Алтын", "Арыстан", "Бақыт", "Бек", "Болат", "Ғаби", "Дәулет", "Ермек"),
    *("Есен", "Жақсы", "Жұма", "Зейнол", "Иман", "Кәрім", "Қайрат", "Қасым", "Қонысбай"),
    *("Құдайберген", "Мақсат", "Мұқан", "Нұрлан", "Оразбай", "Өмір", "Сағын", "Сәрсен"),
    *("Тілеу", "Төлеген", "Түсіп", "Ұлан", "Үсен", "Хамит", "Шәкен", "Ыбырай", "Ілияс"),
)
_SURNAMES = [f"{root}{end}" for root in _ROOTS for end in ("баев", "беков", "ов", "ғалиев", "аев")]
_NAMES = [
    f"{root}{end}" for root in _ROOTS[::2] for end in ("", "жан", "хан", "гүл", "болат", "бек")
]
_PATRONYMICS = [f"{root}{end}" for root in _ROOTS for end in ("ұлы", "жанұлы", "бекұлы")]
_BATCH = 20_000
_FIRST_DAY = date(1960, 1, 1)
_TODAY = date(2026, 11, 23)


def _drafts(count: int) -> Iterator[participants.Draft]:
    chance = random.Random(count)
    for number in range(count):
        born = _FIRST_DAY + timedelta(days=number // 10_000 + 200 * chance.randrange(80))
        yield participants.Draft(
            surname=chance.choice(_SURNAMES),
            given_name=chance.choice(_NAMES),
            patronymic=chance.choice(_PATRONYMICS),
            iin=invented_iin(born, number),
            birth_date=born,
            phone=f"+77{chance.randrange(10**9):09}",
        )


def _fill(store: Store, drafts: Iterator[participants.Draft], villages: Sequence[int]) -> None:
    chance = random.Random(0)
    while batch := list(islice(drafts, _BATCH)):
        with store.transaction("participant.add", str(len(batch))):
            people = [(store.uid(), draft, chance.choice(villages)) for draft in batch]
            cards = intake.add(store, people, lambda _written: None)
            intake.give(store, ((card, chance.choice(statuses.KINDS)) for card in cards), _TODAY)


def _centre(path: Path, count: int) -> None:
    with office.create(path, lambda: datetime(2026, 11, 23, 9, tzinfo=UTC)) as store:
        villages = [places.add(store, "settlement", name) for name in VILLAGES]
        _fill(store, _drafts(count), villages)


def _plain(path: Path, count: int) -> None:
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("create table people (id integer primary key, name, iin, phone, birth_date)")
        file.executemany(
            "insert into people (name, iin, phone, birth_date) values (?, ?, ?, ?)",
            ((d.name.full, d.iin, d.phone, str(d.birth_date)) for d in _drafts(count)),
        )
        file.execute("create index people_by_name on people (name)")


def main(count: str, folder: str) -> None:
    """Leave ``centre.bagdar`` and ``plain.db`` in the folder."""
    out = Path(folder)
    out.mkdir(parents=True)
    _centre(out / "centre.bagdar", int(count))
    _plain(out / "plain.db", int(count))


main(*sys.argv[1:])
