"""A signed sheet is typed back as one line, and means the same however the line is written."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FieldRefusal
from app.guidance import sheet_lines

FORTY = tuple(range(1, 41))
KINDS = ("present", "absent", "excused")
_SIGN = {"present": "", "absent": "!", "excused": "у"}


def test_the_line_of_the_brochure_says_what_it_says():
    said = sheet_lines.read("1-14 17 !5 у8 +3", range(1, 21))
    came = {number for number, mark in said.marks.items() if mark == "present"}
    assert came == {1, 2, 3, 4, 6, 7, 9, 10, 11, 12, 13, 14, 17}
    assert said.marks[5] == "absent"
    assert said.marks[8] == "excused"
    assert {said.marks[number] for number in (15, 16, 18, 19, 20)} == {"absent"}
    assert said.unlisted == 3
    assert (said.count("present"), said.count("absent"), said.count("excused")) == (13, 6, 1)


@pytest.mark.parametrize("typed", ["* !5", "1-40 !5", "1-4 6-40", "!5 1-40", "6-40,1-4"])
def test_everybody_but_one_can_be_said_in_many_ways(typed):
    assert sheet_lines.read(typed, FORTY).marks == {
        number: "absent" if number == 5 else "present" for number in FORTY
    }


@pytest.mark.parametrize("typed", ["y8 1", "Y8 1", "у8 1", "У8 1", "с8 1", "c8 1", "e8 1", "е8 1"])
def test_the_sign_of_an_excuse_is_the_same_key_on_every_layout(typed):
    assert sheet_lines.read(typed, FORTY).marks[8] == "excused"


@pytest.mark.parametrize("typed", ["1–3", "1—3", "1−3", "  1-3  ", "1;2;3", "1, 2, 3"])
def test_dashes_and_gaps_are_free(typed):
    said = sheet_lines.read(typed, range(1, 6))
    assert [number for number, mark in said.marks.items() if mark == "present"] == [1, 2, 3]


@pytest.mark.parametrize("typed", ['"-3', '"ө3', '"өі'])
def test_digits_typed_on_the_kazakh_row_are_digits(typed):
    typed = typed.replace("3", "і") if typed.startswith('"ө') else typed
    said = sheet_lines.read(typed, range(1, 6))
    assert [number for number, mark in said.marks.items() if mark == "present"] == [1, 2, 3]


def test_signs_keep_their_meaning_on_the_kazakh_row():
    said = sheet_lines.read('"өғ !ә уі Һң', range(1, 7))
    assert said.marks == {
        1: "present",
        2: "absent",
        3: "excused",
        4: "present",
        5: "present",
        6: "absent",
    }
    assert said.unlisted == 4


def test_a_line_of_signs_alone_speaks_of_nobody_else():
    said = sheet_lines.read("!5 у8", FORTY)
    assert said.marks == {5: "absent", 8: "excused"}
    assert said.unlisted is None


def test_those_who_came_beside_the_list_are_added_up_and_nobody_else_is_marked():
    said = sheet_lines.read("+3 +2", FORTY)
    assert said.marks == {}
    assert said.unlisted == 5
    assert sheet_lines.read("+0", FORTY).unlisted == 0


def test_nothing_typed_marks_nobody():
    assert sheet_lines.read("   ", FORTY).marks == {}


def test_who_is_passed_over_in_silence_can_be_left_unmarked():
    assert sheet_lines.read("1-2", (1, 2, 3), rest="").marks == {1: "present", 2: "present", 3: ""}


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("1-14 абв", "sheet-piece-unreadable"),
        ("1-", "sheet-piece-unreadable"),
        ("+3-5", "sheet-piece-unreadable"),
        ("+*", "sheet-piece-unreadable"),
        ("*-3", "sheet-piece-unreadable"),
        ("!!5", "sheet-piece-unreadable"),
        ("5!", "sheet-piece-unreadable"),
        ("999999", "sheet-piece-unreadable"),
        ("14-1", "sheet-range-crossed"),
        ("41", "sheet-number-unknown"),
        ("0", "sheet-number-unknown"),
        ("1-99999", "sheet-number-unknown"),
        ("!41", "sheet-number-unknown"),
        ("5 !5", "sheet-number-twice"),
        ("!5 у5", "sheet-number-twice"),
    ],
)
def test_what_cannot_be_meant_is_refused_and_named(typed, code):
    with pytest.raises(FieldRefusal) as refused:
        sheet_lines.read(typed, FORTY)
    assert refused.value.code == code
    assert refused.value.field == "line"
    assert refused.value.details


def test_a_number_taken_off_the_sheet_is_unknown_though_others_are_greater():
    with pytest.raises(FieldRefusal, match="sheet-number-unknown"):
        sheet_lines.read("1-5", (1, 2, 4, 5))
    assert sheet_lines.read("* !4", (1, 2, 4, 5)).count("present") == 3


def test_the_same_said_twice_is_said_once():
    once, twice = (sheet_lines.read(typed, FORTY) for typed in ("1-9 !5 17", "1-9 3-9 !5 !5 17 17"))
    assert once == twice


@pytest.mark.parametrize("typed", ["1-14", "17", "!5", "+3", "*", "у8", "e8", "C8", '"ө', " 1"])
def test_a_line_of_a_sheet_is_known_from_its_beginning(typed):
    assert sheet_lines.is_one(typed)


@pytest.mark.parametrize("typed", ["", "қыд", "у", "Уәли", "әсел", "ңғ", "Сәуле", "елена", "-"])
def test_the_beginning_of_a_name_is_no_sheet(typed):
    assert not sheet_lines.is_one(typed)


MARKS = st.dictionaries(st.integers(1, 60), st.sampled_from(KINDS), min_size=1)


@given(MARKS, st.randoms())
def test_a_sheet_written_mark_by_mark_is_read_back_as_it_was(marks, random):
    pieces = [f"{_SIGN[kind]}{number}" for number, kind in marks.items()]
    random.shuffle(pieces)
    said = sheet_lines.read(" ".join(pieces), tuple(marks))
    assert said.marks == marks
    assert said.named == marks.keys()


@given(MARKS, st.integers(0, 50))
def test_a_sheet_written_by_everybody_and_exceptions_is_the_same_sheet(marks, unlisted):
    pieces = [f"{_SIGN[kind]}{number}" for number, kind in marks.items() if kind != "present"]
    said = sheet_lines.read(" ".join(["*", *pieces, f"+{unlisted}"]), tuple(marks))
    assert said.marks == marks
    assert said.unlisted == unlisted


@given(st.sets(st.integers(1, 80), min_size=1), st.data())
def test_every_line_of_the_sheet_gets_one_mark_once_it_is_said_who_came(lines, data):
    came = data.draw(st.sets(st.sampled_from(sorted(lines)), min_size=1))
    said = sheet_lines.read(" ".join(map(str, came)), sorted(lines))
    assert said.marks.keys() == lines
    assert said.count("present") + said.count("absent") == len(lines)
    assert said.count("present") == len(came)


@given(st.text(max_size=40))
def test_whatever_is_typed_is_read_or_refused_and_marks_only_lines_of_the_sheet(typed):
    said = sheet_lines.Reading({})
    with suppress(FieldRefusal):
        said = sheet_lines.read(typed, FORTY)
    assert set(said.marks) <= set(FORTY)
    assert set(said.marks.values()) <= set(KINDS)


def test_what_nobody_sees_between_the_signs_is_passed_over() -> None:
    """A line copied from a message brings marks that turn it round."""
    seen = sheet_lines.read("1-3 5", FORTY)
    assert sheet_lines.read("\u202a1-3\u200e \u200f5\u202c", FORTY) == seen
    assert sheet_lines.is_one("\u200e1-3")


def test_a_line_that_names_everybody_of_a_great_hall_is_read_at_once() -> None:
    hall = range(1, 10_001)
    began = time.process_time()
    said = sheet_lines.read(" ".join(map(str, hall)), hall)
    assert said.count("present") == 10_000
    assert time.process_time() - began < 0.5
