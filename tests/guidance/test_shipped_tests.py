"""The program's own tests: their keys read by hand, their balance, their three languages."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations, pairwise

import pytest

from app.guidance import instruments, meanings, scoring
from app.guidance.questions import Instrument, Three

SHIPPED = {each.code: each for each in instruments.shipped()}
OBJECTS, INTERESTS, SKILLS = (SHIPPED[code] for code in ("objects", "interests", "skills"))

# Read from the thirty questions themselves: which object stands first, which second.
# N nature, T technology, P people, S signs, A art.
PAIRS = (
    "NT PS AN TP SA NP TS PA SN AT PN ST NA PT AS TN SP TA NS AP SN TP AN TS PA NT PS AT NP SA"
).split()
LETTER = {"nature": "N", "technology": "T", "people": "P", "signs": "S", "art": "A"}
GROUPS = ("speech", "numbers", "digital", "hands", "land", "care", "order", "service")


def raw(instrument: Instrument, answers: str) -> dict[str, float]:
    signs = [None if sign == "-" else sign for sign in answers]
    return {each.scale: each.raw for each in scoring.score(instrument, signs).scores}


@pytest.mark.parametrize("scale", list(LETTER))
def test_each_choice_for_an_object_counts_towards_it_and_no_other(scale: str) -> None:
    letter = LETTER[scale]
    for number, pair in enumerate(PAIRS, 1):
        for sign, chosen in zip("ab", pair, strict=True):
            answers = "-" * (number - 1) + sign + "-" * (30 - number)
            assert raw(OBJECTS, answers)[scale] == (chosen == letter), (number, sign)
    everything = "".join("b" if pair[1] == letter else "a" for pair in PAIRS)
    assert raw(OBJECTS, everything)[scale] == 12


def test_a_settled_order_of_five_objects_gives_twelve_nine_six_three_and_nothing() -> None:
    order = "TNAPS"
    answers = "".join(
        "a" if order.index(one) < order.index(two) else "b" for one, two in map(tuple, PAIRS)
    )
    profile = scoring.score(OBJECTS, list(answers))
    found = {LETTER[each.scale]: each.raw for each in profile.scores}
    assert found == {"T": 12, "N": 9, "A": 6, "P": 3, "S": 0}
    assert (profile.validity, profile.leading) == ("", ("technology", "nature"))


def test_a_sheet_of_thirty_pairs_counted_by_hand() -> None:
    # chosen: N P N P S N S P N A, N S N T S T S A N P, N T A T A N S T N S
    answers = "aabbaabababaabbaababbaaababbaa"
    assert raw(OBJECTS, answers) == {
        "nature": 10,
        "technology": 5,
        "people": 4,
        "signs": 7,
        "art": 4,
    }


def test_objects_meet_evenly_and_stand_first_as_often_as_second() -> None:
    meetings = Counter(frozenset(pair) for pair in PAIRS)
    assert meetings == {frozenset(pair): 3 for pair in combinations("NTPSA", 2)}
    assert Counter(pair[0] for pair in PAIRS) == dict.fromkeys("NTPSA", 6)
    assert Counter(pair[1] for pair in PAIRS) == dict.fromkeys("NTPSA", 6)
    assert not any(set(one) & set(two) for one, two in pairwise(PAIRS))


@pytest.mark.parametrize("place", range(6))
def test_every_sixth_item_counts_towards_one_type_of_interest(place: int) -> None:
    scale = "RIASEC"[place]
    for number in range(1, 61):
        answers = "1" * (number - 1) + "4" + "1" * (60 - number)
        assert raw(INTERESTS, answers)[scale] == (3 if number % 6 == (place + 1) % 6 else 0)
    liked = "".join("5" if number % 6 == place else "1" for number in range(60))
    profile = scoring.score(INTERESTS, list(liked))
    assert raw(INTERESTS, liked) == {code: 40 if code == scale else 0 for code in "RIASEC"}
    assert profile.leading[0] == scale


def test_a_sheet_of_sixty_items_counted_by_hand() -> None:
    # ten rows of R I A S E C; the columns added up, each answer less one
    rows = "531425 421435 532415 441324 521425 431415 522435 531324 421415 532425".split()
    by_hand = {"R": 36, "I": 17, "A": 3, "S": 28, "E": 9, "C": 38}
    assert raw(INTERESTS, "".join(rows)) == by_hand
    profile = scoring.score(INTERESTS, list("".join(rows)))
    assert (profile.validity, profile.leading) == ("", ("C", "R", "S"))
    assert profile.score_of("S").share == 28 / 40


@pytest.mark.parametrize("place", range(8))
def test_every_eighth_item_counts_towards_one_group_of_skills(place: int) -> None:
    scale = GROUPS[place]
    for number in range(1, 41):
        answers = "1" * (number - 1) + "4" + "1" * (40 - number)
        assert raw(SKILLS, answers)[scale] == (3 if number % 8 == (place + 1) % 8 else 0)
    able = "".join("4" if number % 8 == place else "2" for number in range(40))
    assert raw(SKILLS, able) == {code: 15 if code == scale else 5 for code in GROUPS}


@pytest.mark.parametrize("code", list(SHIPPED))
def test_the_maxima_of_a_test_are_equal_and_no_scale_is_longer(code: str) -> None:
    instrument = SHIPPED[code]
    most = {"objects": 12, "interests": 40, "skills": 15}[code]
    assert [scale.most for scale in instrument.scales] == [most] * len(instrument.scales)
    assert len(instrument.items) == {"objects": 30, "interests": 60, "skills": 40}[code]


def said(instrument: Instrument) -> list[Three]:
    own = [option.text for item in instrument.items for option in item.options]
    questions = [item.text for item in instrument.items if item.text.kk]
    return [*questions, *(own if instrument.kind == "pairs" else [])]


def test_no_question_is_asked_twice_in_any_test_or_language() -> None:
    for language in ("kk", "ru", "en"):
        words = [
            each.spoken(language).casefold() for test in SHIPPED.values() for each in said(test)
        ]
        assert [each for each, times in Counter(words).items() if times > 1] == []


@pytest.mark.parametrize("code", list(SHIPPED))
def test_every_language_is_written_in_its_own_letters(code: str) -> None:
    instrument = SHIPPED[code]
    scales = [each for scale in instrument.scales for each in (scale.name, scale.says)]
    options = [option.text for option in instrument.options]
    levels = [level.name for level in instrument.levels]
    for each in [*said(instrument), *scales, *options, *levels, instrument.name, instrument.asks]:
        assert not re.search("[A-Za-z]", each.kk + each.ru), each
        assert not re.search("[ӘәҒғҚқҢңӨөҰұҮүҺһІі]", each.ru), each
        assert not re.search("[Ѐ-ӿ]", each.en), each
        assert each.kk
        assert each.ru
        assert each.en


def test_a_line_of_a_question_fits_a_participants_screen() -> None:
    longest = max(
        len(each.spoken(s))
        for t in SHIPPED.values()
        for each in said(t)
        for s in ("kk", "ru", "en")
    )
    assert longest <= 75


def test_every_field_of_work_names_scales_that_exist_and_each_scale_has_a_field() -> None:
    for field in meanings.defaults():
        codes = {scale.code for scale in SHIPPED[field.instrument].scales}
        assert set(field.scales) <= codes
        kk, ru = field.professions_kk.split(", "), field.professions_ru.split(", ")
        assert len(kk) == len(ru) >= 3
    alone = {(f.instrument, f.scales[0]) for f in meanings.defaults() if len(f.scales) == 1}
    assert alone == {(test.code, scale.code) for test in SHIPPED.values() for scale in test.scales}


@pytest.mark.parametrize("code", ["objects", "interests"])
def test_any_two_leading_interests_point_to_a_field_of_both(code: str) -> None:
    pairs = {frozenset(f.scales) for f in meanings.defaults() if f.instrument == code}
    scales = [scale.code for scale in SHIPPED[code].scales]
    assert {frozenset(pair) for pair in combinations(scales, 2)} <= pairs
