"""What a matter of the day is called outside the file: its kind and its record's public name."""

from __future__ import annotations

from dataclasses import replace

from app.errors import FieldRefusal
from app.staffing import training
from app.store.store import Store
from app.today import items
from tests.today import matters
from tests.today.matters import FRIDAY, ON_THE_DAY, TODAY, told


def test_every_matter_has_a_key_of_its_own(furnished: Store) -> None:
    for begin in {*ON_THE_DAY.values()} - {matters.moves}:
        try:
            begin(furnished)
        except FieldRefusal:
            continue  # one number, one contract: it is there already
    found = told(furnished, FRIDAY)
    named = items.keys(furnished, found)
    assert len({*named.values()}) == len(found) == len(named) > 5
    assert all("/" not in each for each in named.values())


def test_two_certificates_of_a_colleague_are_two_matters(furnished: Store) -> None:
    director = int(furnished.scalar("select id from staff limit 1"))
    one = training.Draft(director, title_kk="Курс", hours=72, finished_on=TODAY, valid_until=FRIDAY)
    for title in ("Курс", "Екінші курс"):
        training.add(furnished, replace(one, title_kk=title))
    found = [each for each in told(furnished, FRIDAY) if each.kind == "staff-training"]
    assert len({*items.keys(furnished, found).values()}) == 2
    assert len({*items.uids(furnished, found).values()}) == 1
