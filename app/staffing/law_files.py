"""Reading the files of the law: all in them is checked, and a mistake is named with its place."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Collection, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from app.errors import Refusal
from app.papers import Both
from app.staffing import law
from app.staffing.law import Act, Demand, Law, Position, Rule, Schooling, Stint

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "law"


@functools.cache
def load() -> Law:
    """Return the law that comes with the program; read and checked once."""
    return read(FOLDER)


def read(folder: Path) -> Law:
    """Return the law of a folder, newest act first; refuses a file with a mistake in it."""
    acts: dict[str, Act] = {}
    positions: dict[str, Position] = {}
    for path in sorted(folder.glob("*.toml"), reverse=True):
        try:
            act, held = _file(path)
        except (tomllib.TOMLDecodeError, _Wrong, TypeError, ValueError, KeyError) as error:
            raise Refusal("law-file-wrong", file=path.name, place=str(error)) from error
        acts[act.key] = act
        positions |= {each.key: each for each in held}
    _check_heirs(acts, positions)
    newest = sorted(acts.values(), key=lambda each: each.since, reverse=True)
    return Law({each.key: each for each in newest}, positions)


def _check_heirs(acts: Mapping[str, Act], positions: Mapping[str, Position]) -> None:
    for each in positions.values():
        for family, heir in each.gives_way.items():
            if heir not in acts or family not in each.families:
                raise Refusal("law-file-wrong", file=f"{each.act}.toml", place=each.key)


class _Wrong(Exception):
    """A word or a value that the file may not hold, with its place."""


def _file(path: Path) -> tuple[Act, list[Position]]:
    with path.open("rb") as file:
        said = tomllib.load(file)
    _only(said, ("act", "position"), path.stem)
    act = _act(path.stem, said["act"])
    positions = [_position(act, each) for each in said.get("position", ())]
    rules = [rule.id for each in positions for rule in each.rules]
    twice = {one for one in rules if rules.count(one) > 1}
    if twice or len({each.key for each in positions}) < len(positions):
        raise _Wrong(f"{path.stem}: {', '.join(sorted(twice)) or 'position'}")
    return act, positions


_ACT = (
    "number", "date", "registered", "registered_on", "title_kk", "title_ru", "since", "since_open",
    "until", "until_open", "ladder", "text",
)  # fmt: skip
_POSITION = (
    "key", "paragraph_kk", "paragraph_ru", "families", "kind", "name_kk", "name_ru", "card",
    "inferred", "doubts", "since", "wording_from", "gives_way", "rule",
)  # fmt: skip
_RULE = ("id", "level", "category", "education", "service", "condition", "quote")
_SCHOOLING = ("levels", "fields", "fits", "certificate", "more")
_STINT = ("years", "spheres", "fits", "profile", "kind", "level", "category")


def _act(key: str, said: Mapping[str, Any]) -> Act:
    _only(said, _ACT, key)
    act = Act(
        key=key,
        number=said["number"],
        dated=_day(said, "date", key),
        title=Both(said["title_kk"], said["title_ru"]),
        since=_day(said, "since", key),
        since_open=said.get("since_open", False),
        until=said.get("until"),
        until_open=said.get("until_open", False),
        registered=said.get("registered", ""),
        registered_on=said.get("registered_on"),
        ladder=_each(said.get("ladder", ()), law.CATEGORIES, key),
        text=said["text"],
    )
    if act.until is not None and act.until < act.since:
        raise _Wrong(f"{key}: until")
    return act


def _position(act: Act, said: Mapping[str, Any]) -> Position:
    place = f"{act.key}/{said['key']}"
    _only(said, _POSITION, place)
    return Position(
        key=place,
        act=act.key,
        paragraph=Both(said["paragraph_kk"], said["paragraph_ru"]),
        name=Both(said["name_kk"], said["name_ru"]),
        families=_each(said["families"], (), place),
        kind=_one(said["kind"], law.KINDS, place),
        rules=tuple(_rule(act, place, each) for each in said["rule"]),
        card=said.get("card"),
        inferred=said.get("inferred", False),
        doubts=tuple(said.get("doubts", ())),
        since=said.get("since"),
        wording_from=said.get("wording_from"),
        gives_way=dict(said.get("gives_way", {})),
    )


def _rule(act: Act, position: str, said: Mapping[str, Any]) -> Rule:
    place = f"{position}/{said['id']}"
    _only(said, _RULE, place)
    if not said["quote"].strip() or not said["education"]:
        raise _Wrong(place)
    demand = _demand(
        tuple(_schooling(each, place) for each in said["education"]),
        tuple(_stint(each, act, place) for each in said.get("service", ())),
        _one(said.get("condition", ""), ("", *law.CONDITIONS), place),
    )
    level = _one(said["level"], law.LEVELS, place)
    category = _one(said.get("category", ""), ("", *act.ladder), place)
    return Rule(place, act.key, position, level, category, demand, said["quote"])


def _schooling(said: Mapping[str, Any], place: str) -> Schooling:
    _only(said, _SCHOOLING, place)
    return _way(
        _each(said["levels"], law.EDUCATION, place),
        _each(said.get("fields", ()), law.FIELDS, place),
        said.get("fits", False),
        _one(said.get("certificate", ""), ("", "social_certificate"), place),
        said.get("more", False),
    )


def _stint(said: Mapping[str, Any], act: Act, place: str) -> Stint:
    _only(said, _STINT, place)
    if not isinstance(said["years"], int) or not 0 < said["years"] < 50:
        raise _Wrong(f"{place}: years")
    return _years(
        said["years"],
        _each(said.get("spheres", ()), law.SPHERES, place),
        said.get("fits", False),
        _each(said.get("profile", ()), law.SPHERES, place),
        _one(said.get("kind", ""), ("", *law.KINDS), place),
        _one(said.get("level", ""), ("", "high", "mid"), place),
        _one(said.get("category", ""), ("", *act.ladder), place),
        act.ladder,
    )


# What is asked for in the same words is one object, wherever it is asked.
_demand = functools.cache(Demand)
_way = functools.cache(Schooling)
_years = functools.cache(Stint)


def _only(said: Mapping[str, Any], known: Collection[str], place: str) -> None:
    unknown = [key for key in said if key not in known]
    if unknown:
        raise _Wrong(f"{place}: {', '.join(unknown)}")


def _one(value: str, known: Collection[str], place: str) -> str:
    if value not in known:
        raise _Wrong(f"{place}: {value}")
    return value


def _each(values: Collection[str], known: Collection[str], place: str) -> tuple[str, ...]:
    for value in values:
        if known:
            _one(value, known, place)
    return tuple(values)


def _day(said: Mapping[str, Any], name: str, place: str) -> date:
    day = said[name]
    if not isinstance(day, date):
        raise _Wrong(f"{place}: {name}")
    return day
