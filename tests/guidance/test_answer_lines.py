"""A sheet of answers typed as one line, whatever the layout of the keyboard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FieldRefusal
from app.guidance import answer_lines, instruments
from app.kazakh import keyboard
from tests.guidance.files import CHOICE

OBJECTS, INTERESTS, SKILLS = instruments.shipped()
OWN = instruments.load_text(CHOICE, "own.toml")
PAIRS = "abbab" * 6
DEGREES = "53142" * 12

signs = st.sampled_from([None, "1", "2", "3", "4", "5"])


@given(st.lists(signs, min_size=60, max_size=60))
def test_a_line_written_out_reads_back_as_the_same_answers(answers) -> None:
    assert answer_lines.read(INTERESTS, answer_lines.write(answers)) == tuple(answers)


@given(st.lists(signs, min_size=60, max_size=60), st.sampled_from(["kk", "ru"]))
def test_degrees_typed_on_another_layout_are_the_same_degrees(answers, layout) -> None:
    line = answer_lines.write(answers).replace("-", "0")
    typed = keyboard.from_latin_keys(line, layout)
    assert answer_lines.read(INTERESTS, typed) == tuple(answers)


@given(st.lists(st.sampled_from("ab"), min_size=30, max_size=30))
def test_letters_typed_on_another_layout_are_the_same_letters(answers) -> None:
    line = "".join(answers)
    for layout in ("kk", "ru"):
        assert (
            "".join(map(str, answer_lines.read(OBJECTS, keyboard.from_latin_keys(line, layout))))
            == line
        )


@pytest.mark.parametrize(
    "typed",
    [
        PAIRS,
        PAIRS.upper(),
        " ".join(PAIRS[n : n + 5] for n in range(0, 30, 5)),
        PAIRS.replace("a", "1").replace("b", "2"),
        PAIRS.replace("a", "а").replace("b", "б"),  # the order of the Cyrillic alphabet
        PAIRS.replace("a", "А").replace("b", "В"),  # look-alikes
        PAIRS.replace("a", "ф").replace("b", "и"),  # the Latin keys on a Cyrillic layout
        ", ".join(PAIRS),
    ],
)
def test_a_sheet_of_pairs_is_understood_however_it_is_typed(typed: str) -> None:
    assert "".join(map(str, answer_lines.read(OBJECTS, typed))) == PAIRS


def test_a_comma_between_digits_parts_them() -> None:
    assert answer_lines.read(INTERESTS, ",".join(DEGREES)) == tuple(DEGREES)


@pytest.mark.parametrize("none", ["-", "0", "–", "—", "_"])
def test_an_answer_left_out_is_a_dash_or_nought(none: str) -> None:
    read = answer_lines.read(INTERESTS, DEGREES[:-1] + none)
    assert read[-1] is None
    assert read[:-1] == tuple(DEGREES[:-1])


@pytest.mark.parametrize(("place", "sign"), [(1, "6"), (18, "9"), (60, "x")])
def test_a_sign_that_is_not_offered_is_refused_by_its_place(place: int, sign: str) -> None:
    line = DEGREES[: place - 1] + sign + DEGREES[place:]
    with pytest.raises(FieldRefusal, match="answer-sign-unknown") as refused:
        answer_lines.read(INTERESTS, line)
    details = refused.value.details
    assert (details["number"], details["sign"]) == (place, sign)
    assert details["offered"] == "1, 2, 3, 4, 5"


def test_the_place_of_a_wrong_letter_is_that_of_the_reading_that_goes_furthest() -> None:
    with pytest.raises(FieldRefusal) as refused:
        answer_lines.read(OBJECTS, "аббаб" * 5 + "абгаб")
    assert refused.value.details["number"] == 28


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (DEGREES[1:], "answer-line-short"),
        (DEGREES + "1", "answer-line-long"),
        ("", "answer-line-short"),
    ],
)
def test_a_line_of_another_length_is_refused_with_both_counts(line: str, code: str) -> None:
    with pytest.raises(FieldRefusal, match=code) as refused:
        answer_lines.read(INTERESTS, line)
    assert refused.value.details == {"count": len(line), "wanted": 60}


def test_letters_that_can_be_read_in_two_ways_are_refused_until_typed_in_latin() -> None:
    # «в» looks like b and is the third letter of the alphabet; the third item offers both
    with pytest.raises(FieldRefusal, match="answer-line-unclear"):
        answer_lines.read(OWN, "аав")
    assert answer_lines.read(OWN, "aab") == ("a", "a", "b")
    assert answer_lines.read(OWN, "113") == ("a", "a", "c")
    assert answer_lines.read(OWN, "абв") == ("a", "b", "c")


def test_two_passes_are_compared_item_by_item() -> None:
    first = answer_lines.read(INTERESTS, DEGREES)
    second = answer_lines.read(INTERESTS, "1" + DEGREES[1:59] + "-")
    assert answer_lines.compare(first, first) == ()
    assert answer_lines.compare(first, second) == (1, 60)
