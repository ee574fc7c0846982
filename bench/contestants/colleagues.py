"""Colleagues to judge: the same from one seed, with two to five stretches of service each."""

from __future__ import annotations

import random
from datetime import date, timedelta

from app.staffing.categories import Category
from app.staffing.education import Education
from app.staffing.evidence import Evidence
from app.staffing.leaves import Leave
from app.staffing.service import Entry

DAY = date(2026, 11, 22)


def made(number: int) -> list[Evidence]:
    """Return so many colleagues."""
    chance = random.Random(11)
    return [_one(chance, each) for each in range(1, number + 1)]


def _one(chance: random.Random, one: int) -> Evidence:
    level = chance.choice(("high", "high", "mid"))
    schooled = "higher" if level == "high" else "tvet"
    field = chance.choice(("social", "pedagogical", "legal", "economic"))
    graduated = date(chance.randint(1995, 2018), 6, 30)
    return Evidence(
        one,
        education=(Education(one, schooled, field, finished_on=graduated),),
        service=tuple(_service(chance, one, level, graduated)),
        leaves=(Leave(one, "childcare", date(2019, 3, 1), date(2020, 2, 29)),) * (one % 4 == 0),
        categories=tuple(_categories(one, level)[: chance.randint(0, 2)]),
    )


def _service(chance: random.Random, one: int, level: str, since: date) -> list[Entry]:
    found = []
    for place in range(chance.randint(2, 5)):
        until = since + timedelta(chance.randint(200, 1800))
        sphere = chance.choice(("employment", "employment", "social_protection", "education"))
        kind = "head" if place == 3 else "specialist"
        found.append(Entry(one, "Мекеме", "", kind, level, "", sphere, since=since, until=until))
        since = until + timedelta(chance.randint(-30, 300))
    return found


def _categories(one: int, level: str) -> list[Category]:
    return [
        Category(one, "second", level, since=date(2019, 4, 1), until=date(2024, 3, 31)),
        Category(one, "career_consultant", level, since=date(2025, 11, 3), until=date(2028, 11, 2)),
    ]
