"""What stands before the first person comes: settings, colleagues, places, partners."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

from app import centre
from app.papers import Both
from app.registry import partners, places
from app.sample import stock
from app.sample.numbers import Numbers
from app.staffing import staff
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Firm:
    """A partner and what it offers."""

    id: int
    role: str
    jobs: tuple[Both, ...]


@dataclass(frozen=True, slots=True)
class Around:
    """The centre's surroundings: settlements, partners, colleagues, the officers among them."""

    settlements: list[int]
    firms: tuple[Firm, ...]
    officers: tuple[int, ...]
    actors: tuple[str, ...]


def found(store: Store, chance: Random, day: date) -> Around:
    """Enter everything an office needs before it can issue its first paper."""
    numbers = Numbers(chance)
    with store.transaction("centre.found"):
        officials = _staff(store, day)
        _settings(store, numbers, day, officials)
        settlements = _places(store)
        firms = tuple(_firms(store, chance, numbers))
    colleagues = [staff.get(store, each) for each in officials[2:]]
    actors = tuple(each.name.short.replace("\N{NO-BREAK SPACE}", " ") for each in colleagues)
    return Around(settlements, firms, tuple(officials[2:]), actors)


def _settings(store: Store, numbers: Numbers, day: date, officials: list[int]) -> None:
    values = dict(stock.centre()["settings"])
    values["bin"] = numbers.bin(day)
    values |= {"signatory": str(officials[0]), "officer": str(officials[2]), "training": "1"}
    centre.put_all(store, values)


def _staff(store: Store, day: date) -> list[int]:
    return [staff.add(store, _colleague(each, day)) for each in stock.centre()["staff"]]


def _colleague(each: dict[str, list[str]], day: date) -> staff.Draft:
    basis = each.get("basis", ["", ""])
    surname, given_name, patronymic = each["name"]
    return staff.Draft(
        surname,
        given_name,
        patronymic,
        post_kk=each["post"][0],
        post_ru=each["post"][1],
        since=day.replace(year=day.year - 1),
        signs="basis" in each,
        basis_kk=basis[0],
        basis_ru=basis[1],
    )


def _places(store: Store) -> list[int]:
    settlements = []
    for district in stock.centre()["district"]:
        parent = places.add(store, "rural_district", *district["name"])
        for name in district["settlements"]:
            settlements.append(places.add(store, "settlement", name[0], name[1], parent))
    return settlements


def _firms(store: Store, chance: Random, numbers: Numbers) -> list[Firm]:
    firms = []
    for each in stock.centre()["partner"]:
        since = date(chance.randint(2003, 2022), chance.randint(1, 12), 1)
        born = date(chance.randint(1970, 1995), chance.randint(1, 12), chance.randint(1, 28))
        street = stock.street(chance)
        number = numbers.iin(born, "female") if each.get("trader") else numbers.bin(since)
        draft = partners.Draft(
            name_kk=each["name"][0],
            name_ru=each["name"][1],
            roles=tuple(each["roles"]),
            number=number,
            address_kk=f"Көктерек ауылы, {street.kk}",
            address_ru=f"с. Коктерек, {street.ru}",
            phone=numbers.phone(),
            sector=each.get("sector", ""),
        )
        jobs = tuple(Both(*job) for job in each.get("jobs", []))
        firms.append(Firm(partners.add(store, draft), each["roles"][0], jobs))
    return firms
