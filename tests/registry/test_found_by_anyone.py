"""Everybody of a training centre is found by whoever types, however they type."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

import pytest

from app import office
from app.kazakh import keyboard
from app.registry import participants
from app.registry.search import Searcher
from app.sample import centres
from app.sample.hands import Hands
from app.store.store import Store
from tests import builders

RUSSIAN = str.maketrans("әғқңөұүһіӘҒҚҢӨҰҮҺІ", "агкноуухиАГКНОУУХИ")
PAIRS = (
    "а=a ә=a б=b в=v г=g ғ=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k қ=k л=l м=m н=n ң=n о=o ө=o п=p "
    "р=r с=s т=t у=u ұ=u ү=u ф=f х=kh һ=h ц=ts ч=ch ш=sh щ=shch ъ= ы=y і=i ь= э=e ю=yu я=ya"
)
LATIN = dict(pair.split("=") for pair in PAIRS.split())


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path: Path = tmp_path_factory.mktemp("sample") / "centre.bagdar"
    today = date(2026, 11, 23)
    with office.create(path, Hands(centres.opened_on(today)), random=Random(5)) as store:
        centres.build(store, 5, 300, today, builders.draw)
        yield store


def slipped(name: str, chance: Random) -> str:
    """Return a name with one slip: a letter lost, doubled, changed or out of turn."""
    place = chance.randrange(1, len(name) - 1)
    kind = chance.randrange(4)
    if kind == 0:
        return name[:place] + name[place + 1 :]
    if kind == 1:
        return name[:place] + name[place + 1] + name[place] + name[place + 2 :]
    other = chance.choice("абвгдеиклмнопрст")
    return name[:place] + other + name[place + (kind == 2) :]


def test_everybody_is_first_by_the_exact_name_and_among_five_by_any_other(centre: Store) -> None:
    chance, searcher = Random(9), Searcher(centre)
    everyone = [row[0] for row in centre.tuples("select id from person where archived_on is null")]
    missed, asked = [], 0
    for number in chance.sample(everyone, 120):
        full = participants.get(centre, number).name.full
        assert searcher.search(full, 5).ids[0] == number, full
        russian = full.translate(RUSSIAN)
        latin = "".join(LATIN.get(letter.lower(), letter) for letter in full)
        wrong_layout = keyboard.to_latin_keys(full, "kk")
        for typed in (russian, latin, wrong_layout, slipped(full, chance)):
            asked += 1
            if number not in searcher.search(typed, 5).ids:
                missed.append((typed, full))
    assert len(missed) <= asked // 200, missed
