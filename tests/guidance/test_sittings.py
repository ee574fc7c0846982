"""A test on the screen is in the file after every answer, and leaves nothing half done."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app import office
from app.errors import FieldRefusal, Refusal
from app.guidance import forms, instruments, results, sessions, sittings
from app.registry import merging, participants
from app.store.store import Store
from tests import builders
from tests.builders import TODAY, Clock
from tests.guidance.files import CHOICE

OBJECTS = instruments.shipped()[0]
HOUSE = Path(__file__).resolve().parents[2]


@pytest.fixture
def card(furnished: Store) -> int:
    return builders.people(furnished, 1)[0]


def test_answers_are_gone_on_with_where_they_were_left(furnished: Store, card: int) -> None:
    key = sittings.begin(furnished, card, OBJECTS, "kk")
    for number, sign in enumerate("abba", 1):
        sittings.answer(furnished, key, number, sign)
    assert sittings.begin(furnished, card, OBJECTS, "ru") == key
    left = sittings.resume(furnished, key)
    assert (left.language, left.answered, left.next_number) == ("ru", 4, 5)
    assert left.answers[:5] == ("a", "b", "b", "a", None)


def test_an_answer_is_changed_and_taken_back(furnished: Store, card: int) -> None:
    key = sittings.begin(furnished, card, OBJECTS, "kk")
    sittings.answer(furnished, key, 3, "a")
    assert sittings.answer(furnished, key, 3, "b").answers[2] == "b"
    assert sittings.answer(furnished, key, 3, None).answered == 0


def test_a_finished_test_is_a_result_and_no_longer_under_way(furnished: Store, card: int) -> None:
    key = sittings.begin(furnished, card, OBJECTS, "ru", staff_id=1)
    for number in range(1, 31):
        sittings.answer(furnished, key, number, "ab"[number % 2])
    held = results.get(furnished, sittings.finish(furnished, key))
    assert (held.way, held.language, held.person_id) == ("screen", "ru", card)
    assert "".join(map(str, held.answers)) == "ba" * 15
    assert held.tester == "Жақсыбеков Қайрат Тұрарұлы"
    assert sittings.open_sittings(furnished) == []
    with pytest.raises(Refusal, match="sitting-unknown"):
        sittings.resume(furnished, key)


def test_a_test_finished_the_next_morning_keeps_the_day_it_was_begun_on(
    furnished: Store, card: int, clock: Clock
) -> None:
    key = sittings.begin(furnished, card, OBJECTS, "kk")
    sittings.answer(furnished, key, 1, "a")
    clock.pass_days(1)
    held = results.get(furnished, sittings.finish(furnished, key))
    assert held.taken_on == TODAY == furnished.today() - timedelta(days=1)
    assert held.profile.validity == "incomplete"


def test_a_test_nobody_answered_stays_under_way_until_it_is_left(
    furnished: Store, card: int
) -> None:
    key = sittings.begin(furnished, card, OBJECTS, "kk")
    with pytest.raises(FieldRefusal, match="answers-none"):
        sittings.finish(furnished, key)
    assert [each.key for each in sittings.open_sittings(furnished)] == [key]
    sittings.leave(furnished, key)
    assert sittings.open_sittings(furnished) == []
    assert results.of(furnished, card) == []


def test_tests_under_way_of_several_people_are_kept_apart(furnished: Store) -> None:
    one, two = builders.people(furnished, 2)
    keys = [sittings.begin(furnished, each, OBJECTS, "kk") for each in (one, two)]
    sittings.answer(furnished, keys[0], 1, "a")
    sittings.answer(furnished, keys[1], 1, "b")
    assert {each.person_id for each in sittings.open_sittings(furnished)} == {one, two}
    assert sittings.resume(furnished, keys[0]).answers[0] == "a"


def test_what_cannot_be_answered_is_refused(furnished: Store, card: int) -> None:
    key = sittings.begin(furnished, card, OBJECTS, "kk")
    for number, sign, code in ((1, "c", "answer-sign-unknown"), (31, "a", "item-unknown")):
        with pytest.raises(FieldRefusal, match=code):
            sittings.answer(furnished, key, number, sign)
    with pytest.raises(FieldRefusal, match="choice-unknown"):
        sittings.begin(furnished, card, OBJECTS, "de")
    with pytest.raises(Refusal, match="record-unknown"):
        sittings.begin(furnished, 999, OBJECTS, "kk")
    with pytest.raises(Refusal, match="sitting-unknown"):
        sittings.answer(furnished, "participant:1", 1, "a")


def test_a_test_goes_on_though_its_instrument_was_archived_meanwhile(
    furnished: Store, card: int
) -> None:
    own = instruments.add(furnished, CHOICE, "own.toml")
    key = sittings.begin(furnished, card, own, "kk")
    instruments.archive(furnished, "riders")
    for number in (1, 2, 3):
        sittings.answer(furnished, key, number, "a")
    assert results.get(furnished, sittings.finish(furnished, key)).instrument == "riders"


def test_a_result_goes_to_the_card_that_two_became_meanwhile(furnished: Store, card: int) -> None:
    other = participants.add(furnished, builders.draft("Құнанбаева", "Әсемгүл"))
    key = sittings.begin(furnished, other, OBJECTS, "kk")
    sittings.answer(furnished, key, 1, "a")
    merging.merge(furnished, card, other, {})
    assert results.get(furnished, sittings.finish(furnished, key)).person_id == card


def test_an_answer_waits_for_an_import_and_is_not_lost(furnished: Store, card: int) -> None:
    key = sittings.begin(furnished, card, OBJECTS, "kk")
    writing = threading.Event()

    def importing() -> None:
        with furnished.transaction("import"):
            writing.set()
            time.sleep(0.3)

    busy = threading.Thread(target=importing)
    busy.start()
    writing.wait()
    sittings.answer(furnished, key, 1, "b")
    busy.join()
    assert sittings.resume(furnished, key).answers[0] == "b"


def test_a_file_opened_for_looking_takes_no_answer(furnished: Store, card: int) -> None:
    with (
        office.open_centre(furnished.path, furnished.clock, read_only=True) as looking,
        pytest.raises(Refusal, match="file-read-only"),
    ):
        sittings.begin(looking, card, OBJECTS, "kk")


KILLED = """
import os, sys
from pathlib import Path
from app import office
from app.guidance import instruments, sittings
from tests.builders import Clock, people
store = office.create(Path(sys.argv[1]), Clock())
key = sittings.begin(store, people(store, 1)[0], instruments.shipped()[0], "kk")
for number, sign in enumerate("abbabba", 1):
    sittings.answer(store, key, number, sign)
print(key, flush=True)
os._exit(9)
"""


def test_every_answer_is_there_after_a_kill(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "killed.bagdar"
    run = [sys.executable, "-c", KILLED, str(path)]
    died = subprocess.run(run, cwd=HOUSE, capture_output=True, text=True, check=False)
    assert died.returncode == 9, died.stderr
    with office.open_centre(path, clock) as store:
        left = sittings.resume(store, died.stdout.strip())
        assert left.answers[:8] == (*"abbabba", None)
        assert [each.key for each in sittings.open_sittings(store)] == [left.key]


@pytest.mark.parametrize("gone", [sessions.remove, lambda s, n: sessions.cancel(s, n, "боран")])
def test_answers_are_kept_though_their_session_is_gone_meanwhile(
    furnished: Store, card: int, gone: Callable[[Store, int], None]
) -> None:
    form = forms.by_code(furnished, "testing").id
    session = sessions.plan(furnished, sessions.Draft(form_id=form, day=TODAY))
    key = sittings.begin(furnished, card, OBJECTS, "kk", session)
    for number in range(1, 31):
        sittings.answer(furnished, key, number, "a")
    gone(furnished, session)
    held = results.get(furnished, sittings.finish(furnished, key))
    assert held.session_id not in (None, session)
