"""The lists from which a training centre is made, as they stand in ``resources/sample``."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from app.papers import Both

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "sample"


@functools.cache
def words(name: str) -> tuple[str, ...]:
    """Return a list of names in the order written."""
    return tuple((FOLDER / f"{name}.txt").read_text("utf-8").split())


@functools.cache
def centre() -> Mapping[str, Any]:
    """Return the invented district: settings, staff, places, partners, phrases."""
    with (FOLDER / "centre.toml").open("rb") as file:
        return tomllib.load(file)


@functools.cache
def guidance() -> Mapping[str, Any]:
    """Return the year of guidance: its sessions, rooms and phrases."""
    with (FOLDER / "guidance.toml").open("rb") as file:
        return tomllib.load(file)


@functools.cache
def staffing() -> Mapping[str, Any]:
    """Return the colleagues' posts and lives, and the staffing table."""
    with (FOLDER / "staffing.toml").open("rb") as file:
        return tomllib.load(file)


def phrases(name: str) -> tuple[str, ...]:
    """Return phrases of one sort: professions, notes, reasons."""
    return tuple(centre()["words"][name])


def street(chance: Random) -> Both:
    """Return a street and a house in both languages."""
    place, house = chance.randrange(len(phrases("streets"))), chance.randint(1, 90)
    kk, ru = phrases("streets")[place], phrases("streets_ru")[place]
    return Both(f"{kk}, {house}", f"{ru}, {house}")


@dataclass(frozen=True, slots=True)
class People:
    """Names of one people: surnames as men bear them, given names of men and women."""

    surnames: tuple[str, ...]
    men: tuple[str, ...]
    women: tuple[str, ...]


@functools.cache
def names(people: str) -> People:
    """Return the names of one people, ``kazakh`` or ``russian``."""
    lists = (f"{people}_surnames", f"{people}_men", f"{people}_women")
    return People(*(words(name) for name in lists))
