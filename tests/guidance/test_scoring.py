"""Scores follow from the answers alone, and say when they say nothing."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FieldRefusal
from app.guidance import instruments, scoring
from app.guidance.questions import Instrument
from tests.guidance.files import CHOICE, DEGREES

SHIPPED = instruments.shipped()
OWN = tuple(instruments.load_text(text, "own.toml") for text in (CHOICE, DEGREES))
ALL = (*SHIPPED, *OWN)


@st.composite
def answered(draw: st.DrawFn) -> tuple[Instrument, list[str | None]]:
    instrument = draw(st.sampled_from(ALL))
    return instrument, [draw(st.sampled_from([None, *item.signs])) for item in instrument.items]


@given(answered())
def test_every_score_lies_between_its_least_and_its_most(case) -> None:
    profile = scoring.score(*case)
    for each in profile.scores:
        assert each.least <= each.raw <= each.most
        assert 0 <= each.share <= 1


@given(answered())
def test_the_scores_add_up_to_the_points_of_the_answers_chosen(case) -> None:
    instrument, answers = case
    given_points = sum(
        sum(item.option(answer).points.values())
        for item, answer in zip(instrument.items, answers, strict=True)
        if answer is not None
    )
    assert sum(each.raw for each in scoring.score(instrument, answers).scores) == given_points


@given(answered(), st.randoms(use_true_random=False))
def test_it_does_not_matter_in_which_order_the_answers_were_given(case, chance) -> None:
    instrument, answers = case
    places = list(range(len(answers)))
    chance.shuffle(places)
    filled: list[str | None] = [None] * len(answers)
    for place in places:
        filled[place] = answers[place]
    assert scoring.score(instrument, filled) == scoring.score(instrument, answers)


@given(answered(), st.integers(0, 10_000))
def test_an_answer_taken_away_never_raises_any_scale(case, place) -> None:
    instrument, answers = case
    fewer = [*answers]
    fewer[place % len(fewer)] = None
    before, after = scoring.score(instrument, answers), scoring.score(instrument, fewer)
    assert all(a.raw <= b.raw for a, b in zip(after.scores, before.scores, strict=True))
    assert after.answered in (before.answered, before.answered - 1)


@given(answered())
def test_nobody_leads_where_no_conclusion_is_possible(case) -> None:
    instrument, answers = case
    profile = scoring.score(instrument, answers)
    assert profile.conclusive == (profile.validity == "")
    assert bool(profile.leading) == profile.conclusive
    if profile.leading:
        shares = {each.scale: each.share for each in profile.scores}
        rest = [share for scale, share in shares.items() if scale not in profile.leading]
        assert min(shares[scale] for scale in profile.leading) > max(rest, default=-1)
        assert len(profile.leading) >= instrument.leads or rest == [0] * len(rest)


@pytest.mark.parametrize("instrument", SHIPPED, ids=lambda each: each.code)
def test_the_highest_answers_of_one_scale_reach_its_maximum(instrument: Instrument) -> None:
    for scale in instrument.scales:
        best = [
            max(item.options, key=lambda option: option.points.get(scale.code, 0)).sign
            for item in instrument.items
        ]
        assert scoring.score(instrument, best).score_of(scale.code).raw == scale.most


@pytest.mark.parametrize("instrument", SHIPPED, ids=lambda each: each.code)
def test_scores_are_the_same_whatever_the_language_of_the_words(instrument: Instrument) -> None:
    answers = [item.signs[item.number % len(item.signs)] for item in instrument.items]
    profile = scoring.score(instrument, answers)
    spoken = {
        language: {each.name.spoken(language): each.raw for each in profile.scores}
        for language in ("kk", "ru", "en")
    }
    assert [*spoken["kk"].values()] == [*spoken["ru"].values()] == [*spoken["en"].values()]
    assert len(spoken["kk"]) == len(instrument.scales)


def test_points_and_a_turned_degree_are_counted_as_the_file_says() -> None:
    choice, degrees = OWN
    assert {s.scale: s.raw for s in scoring.score(choice, list("abc")).scores} == {
        "land": 4,
        "town": 0,
    }
    assert {s.scale: s.raw for s in scoring.score(choice, list("bab")).scores} == {
        "land": 0,
        "town": 5,
    }
    # rides always (2) and never would rather walk (turned: 2); feeds now and then (1 and 1)
    assert {s.scale: s.raw for s in scoring.score(degrees, list("3212")).scores} == {
        "ride": 4,
        "tend": 2,
    }


def test_shares_are_of_each_scales_own_maximum() -> None:
    profile = scoring.score(OWN[0], ["a", "a", "c"])
    assert [each.share for each in profile.scores] == [2 / 4, 1 / 5]
    assert profile.leading == ("land",)


def test_too_few_answers_give_no_conclusion() -> None:
    interests = instruments.shipped()[1]
    rows = list("531425421435532415441324521425431415522435531324421415532425")
    few: list[str | None] = [*rows[:56], None, None, None, None]
    assert scoring.score(interests, few).validity == "incomplete"
    assert scoring.score(interests, [*rows[:57], None, None, None]).validity == ""
    assert scoring.score(interests, [None] * 60).validity == "incomplete"


@pytest.mark.parametrize("sign", "12345")
def test_the_same_answer_to_everything_is_flat(sign: str) -> None:
    assert scoring.score(instruments.shipped()[1], [sign] * 60).validity == "flat"


def test_a_pair_answered_all_a_is_flat() -> None:
    assert scoring.score(instruments.shipped()[0], ["a"] * 30).validity == "flat"


def test_like_questions_answered_unlike_contradict() -> None:
    interests = instruments.shipped()[1]
    rows = list("531425421435532415441324521425431415522435531324421415532425")
    assert scoring.contradictions(interests, rows) == 0
    rows[12], rows[54] = "5", "1"  # machines mended gladly, and not at all
    assert scoring.contradictions(interests, rows) == 1
    assert scoring.score(interests, rows).validity == ""
    rows[15], rows[57] = "5", "1"  # comforts gladly, and not at all
    assert scoring.contradictions(interests, rows) == 2
    assert scoring.score(interests, rows).validity == "contradictory"


def test_objects_preferred_in_circles_contradict() -> None:
    objects = instruments.shipped()[0]
    letters = {"nature": 0, "technology": 1, "people": 2, "signs": 3, "art": 4}
    # everything over art; among the rest N>T>P>S, but T, P and S come over N: circles through N
    beats = {(0, 1), (1, 2), (2, 3), (3, 0), (2, 0), (1, 3)} | {(each, 4) for each in range(4)}
    answers = []
    for item in objects.items:
        first, second = (letters[next(iter(option.points))] for option in item.options)
        answers.append("a" if (first, second) in beats else "b")
    assert scoring.contradictions(objects, answers) == 2
    assert scoring.score(objects, answers).validity == ""
    assert scoring.contradictions(objects, ["a"] * 30) >= 3


def test_an_answer_that_is_not_offered_is_refused_by_its_number() -> None:
    interests = instruments.shipped()[1]
    with pytest.raises(FieldRefusal, match="answer-sign-unknown") as refused:
        scoring.score(interests, ["1"] * 17 + ["6"] + ["1"] * 42)
    assert refused.value.details["number"] == 18
    with pytest.raises(FieldRefusal, match="answer-count-wrong"):
        scoring.score(interests, ["1"] * 59)


def test_most_careless_sheets_of_pairs_give_no_conclusion() -> None:
    chance = random.Random(7)
    objects = instruments.shipped()[0]
    sheets = [[chance.choice("ab") for _ in range(30)] for _ in range(400)]
    refused = sum(not scoring.score(objects, sheet).conclusive for sheet in sheets)
    assert refused > 200


@given(answered())
def test_a_tie_for_the_last_leading_place_is_not_broken_by_the_order_of_the_file(case) -> None:
    instrument, answers = case
    profile = scoring.score(instrument, answers)
    turned = scoring.lead(tuple(reversed(profile.scores)), instrument.leads)
    assert set(turned) == set(scoring.lead(profile.scores, instrument.leads))
