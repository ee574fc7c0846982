"""The sample centre's year of guidance: sessions, cases and papers of every sort."""

from datetime import date, timedelta
from random import Random

import pytest

from app import office
from app.guidance import calendars, follow_up, instruments, scoring
from app.sample import centres
from app.sample.guidance import answers
from app.sample.hands import Hands
from app.store import checking
from app.store.dump import dump
from reports import batch

TODAY = date(2026, 11, 20)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    clock = Hands(centres.opened_on(TODAY))
    path = tmp_path_factory.mktemp("guidance") / "centre.bagdar"
    with office.create(path, clock, random=Random("uid")) as store:
        yield store, centres.build(store, 11, 200, TODAY, batch.render)


def test_forty_sessions_and_more_were_held_in_the_year_and_some_lie_ahead(sample):
    store, _ = sample
    counted = calendars.counted(store, calendars.Wanted())
    assert counted["held"] >= 40
    assert counted["cancelled"] == 1
    assert counted["waiting"] >= 1
    ahead = calendars.between(store, TODAY, TODAY + timedelta(days=30))
    assert len([each for each in ahead if each.state == "planned"]) >= 5


def test_the_week_of_today_has_sessions_on_most_days(sample):
    store, _ = sample
    week = calendars.between(store, *calendars.week_of(TODAY))
    assert len({each.day for each in week}) >= 4
    assert any(each.people >= 25 for each in week)


def test_most_came_and_some_did_not_and_were_asked_after(sample):
    store, _ = sample
    marks = dict(store.tuples("select mark, count(*) from attendance group by mark"))
    assert marks["present"] > 3 * marks["absent"] > marks["excused"] > 0
    assert store.scalar("select count(*) from attendance where walk_in = 1") > 0
    assert store.scalar("select count(*) from contact") > 5
    assert follow_up.missed(store, TODAY - timedelta(days=30), TODAY)


def test_every_room_of_guidance_has_something_to_show(sample):
    store, _ = sample
    tables = "session_move session_guest consultation choice vacancy_check recommendation selection"
    more = "training_list training_entry adaptation fair_employer fair_vacancy test_result"
    for table in f"{tables} {more}".split():
        assert store.scalar(f"select count(*) from {table}") > 0, table
    assert store.scalar("select count(*) from test_result where concluded_on is not null") > 5
    assert store.scalar("select count(*) from test_result where validity <> ''") > 0
    assert store.scalar("select count(*) from training_entry where removed_on is not null") == 1


def test_the_new_papers_are_among_those_worth_looking_at(sample):
    _, result = sample
    names = {name for name, _ in result.examples}
    wanted = {"sheet", "profile", "recommendation", "selection", "training-list", "fair"}
    assert wanted <= names
    of_staff = {"job-description", "qualification-sheet", "staff-list", "attestation-calendar"}
    assert of_staff | {"load", "hand-over"} <= names


def test_nothing_was_done_after_today_and_the_file_is_whole(sample):
    store, _ = sample
    held = store.scalar("select max(day) from session where state = 'held'")
    marked = store.scalar(
        "select max(day) from session join attendance on session_id = session.id where mark <> ''"
    )
    assert held <= TODAY.isoformat()
    assert marked <= TODAY.isoformat()
    assert checking.check(store).problems == ()


@pytest.mark.parametrize("people", [1, 12])
def test_a_small_centre_has_a_year_too_and_the_same_one_each_time(tmp_path, people):
    said = []
    for name in ("a", "b"):
        clock = Hands(centres.opened_on(TODAY))
        path = tmp_path / f"{name}.bagdar"
        with office.create(path, clock, random=Random("uid")) as store:
            centres.build(store, 3, people, TODAY, batch.render)
            said.append("".join(dump(store)))
            assert checking.check(store).problems == ()
    assert said[0] == said[1]


def test_the_invented_answers_of_a_class_lean_to_every_scale_by_turns():
    chance = Random(5)
    for instrument in instruments.shipped():
        given = [answers(chance, instrument) for _ in range(120)]
        profiles = [scoring.score(instrument, each) for each in given]
        led = {scale for profile in profiles for scale in profile.leading[:1]}
        assert led == {scale.code for scale in instrument.scales}
        assert sum(profile.conclusive for profile in profiles) > 80
