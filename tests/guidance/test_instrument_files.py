"""A file of an instrument: read whole, or refused by its line and the reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Refusal
from app.guidance import instrument_files, instruments, scoring
from app.guidance.instrument_lines import Source
from tests.guidance.files import CHOICE, DEGREES, line_of
from ui import messages, wording

ITEM = "[[items]]\nnumber = 2\n"

BROKEN = [
    ("syntax", CHOICE, 'kind = "choice"', 'kind = "choice', "kind ="),
    ("syntax", CHOICE, "leads = 1", "leads = [[[", "least_answered"),
    ("key_unknown", CHOICE, "leads = 1", "leeds = 1", "leeds"),
    ("key_unknown", CHOICE, 'kk = "Түсте"', 'kk = "Түсте"\nhint = "?"', "hint"),
    ("key_unknown", DEGREES, "points = 1", "points = 1\nweight = 2", "weight"),
    ("key_missing", CHOICE, 'kind = "choice"', "", "code"),
    ("key_missing", CHOICE, 'author = "Көктөбе орталығы"', 'author = " "', "author"),
    ("key_missing", CHOICE, "number = 2\n", "", "[[items]]", 1),
    ("wrong_type", CHOICE, "leads = 1", 'leads = "1"', "leads"),
    ("wrong_type", CHOICE, "leads = 1", "leads = true", "leads"),
    ("wrong_type", CHOICE, 'keys = ["1a", "2b:2", "3c"]', 'keys = "1a"', "keys"),
    ("wrong_type", CHOICE, 'ru = "Днём"', "ru = 12", "ru = 12"),
    ("count_outside", CHOICE, "leads = 1", "leads = 3", "leads"),
    ("count_outside", CHOICE, "flat_below = 0.2", "flat_below = 1.5", "flat_below"),
    ("count_outside", CHOICE, "flat_below = 0.2", "flat_below = nan", "flat_below"),
    ("count_outside", CHOICE, "least_answered = 3", "least_answered = 4", "least_answered"),
    ("count_outside", DEGREES, "apart = 2", "apart = 3", "apart"),
    ("text_long", CHOICE, 'kk = "Түсте"', f'kk = "{"т" * 601}"', "ттт"),
    ("code_bad", CHOICE, 'code = "riders"', 'code = "Кім болам"', "code"),
    ("version_bad", CHOICE, 'version = "1.0"', 'version = "бірінші"', "version"),
    ("licence_missing", CHOICE, 'licence = "CC BY 4.0"', 'licence = ""', "licence"),
    ("kind_unknown", CHOICE, 'kind = "choice"', 'kind = "essay"', "kind"),
    ("language_missing", CHOICE, 'ru = "Днём"', 'ru = ""', 'ru = ""'),
    ("language_missing", CHOICE, 'ru = "Вечером"\n', "", "[[items]]", 2),
    ("language_missing", CHOICE, ', en = "Town"', "", "Қала"),
    ("language_missing", DEGREES, 'name.en = "On horses"\n', "", "name.kk"),
    ("language_missing", DEGREES, 'en = "At times"\n', "", "[[options]]", 1),
    ("number_twice", CHOICE, "number = 3", "number = 2", "number = 2", 1),
    ("number_gap", CHOICE, "number = 3", "number = 4", "number = 4"),
    ("number_gap", CHOICE, "number = 1", "number = 7", "number = 7"),
    (
        "answer_missing",
        CHOICE,
        "c = {",
        "e = { kk = 'а', ru = 'а', en = 'a' }\nc = {",
        "[[items]]",
        2,
    ),
    ("item_repeated", DEGREES, "Атқа жем саламын", "Атты жемдеймін", "[[items]]", 3),
    ("item_keyless", DEGREES, "keys = [2, 4]", "keys = [2]", "[[items]]", 3),
    ("item_unknown", DEGREES, "keys = [2, 4]", "keys = [2, 4, 5]", "keys = [2, 4, 5]"),
    ("item_unknown", CHOICE, '"3c"]', '"3d"]', "3d"),
    ("item_unknown", DEGREES, "items = [2, 4]", "items = [2, 9]", "items = [2, 9]"),
    ("key_bad", CHOICE, '"3c"]', '"c3"]', "c3"),
    ("key_bad", DEGREES, "keys = [2, 4]", "keys = [2, 4, 1.5]", "1.5"),
    ("key_bad", DEGREES, "keys = [2, 4]", 'keys = [2, "4a"]', "4a"),
    ("key_twice", DEGREES, "keys = [2, 4]", "keys = [2, 4, 2]", "keys = [2, 4, 2]"),
    ("scale_code_bad", CHOICE, 'code = "town"', 'code = "қала"', "қала"),
    ("scale_twice", CHOICE, 'code = "town"', 'code = "land"', 'code = "land"', 1),
    ("scale_empty", DEGREES, "keys = [2, 4]", "keys = []", "keys = []"),
    ("scale_empty", DEGREES, "keys = [2, 4]\n", "", "[[scales]]", 1),
    ("most_zero", CHOICE, '"1a", "2b:2", "3c"]', '"1a:0", "2b:0", "3c:0"]', "1a:0"),
    (
        "level_order",
        CHOICE,
        "[[levels]]",
        "[[levels]]\nleast = 0.5\nkk = 'а'\nru = 'а'\nen = 'a'\n\n[[levels]]",
        "least = 0.5",
        1,
    ),
]


def nth_line(text: str, part: str, which: int) -> int:
    found = [n for n, line in enumerate(text.splitlines(), 1) if part in line]
    return found[which]


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: f"{case[0]}:{case[3][:25]}")
def test_a_broken_file_is_refused_by_its_line_and_the_reason(case) -> None:
    reason, whole, part, instead, at, *which = case
    assert part in whole
    broken = whole.replace(part, instead, 1)
    with pytest.raises(Refusal) as refused:
        instruments.load_text(broken, "own.toml")
    details = refused.value.details
    said = (refused.value.code, details["file"], details["reason"], details["line"])
    line = nth_line(broken, at, which[0] if which else 0)
    if reason == "key_missing" and at == "code":
        line = 1  # what is not there has no line of its own
    assert said == ("instrument-wrong", "own.toml", reason, line)


@pytest.mark.parametrize("reason", sorted({case[0] for case in BROKEN} | {"encoding", "too_big"}))
def test_every_reason_has_words_of_its_own_that_name_the_line(reason: str) -> None:
    refusal = Refusal("instrument-wrong", file="own.toml", line=17, reason=reason, **{reason: "Z"})
    plain = Refusal("instrument-wrong", file="own.toml", line=17)
    for language in ("kk", "ru", "en"):
        said = messages.sentence(refusal, language)
        assert said.happened != messages.sentence(plain, language).happened
        assert "17" in said.happened or reason == "too_big"
        assert "own.toml" in said.happened


def test_a_reason_is_in_the_tree_only_with_words() -> None:
    worded = {
        key.partition("@")[2] for key in wording.load("refusals") if "instrument-wrong@" in key
    }
    assert worded == {case[0] for case in BROKEN} | {"encoding", "too_big"}


def test_a_line_is_told_rightly_after_a_text_of_several_lines() -> None:
    long = 'asks = { kk = "Біреуін таңдаңыз.", ru = "Выберите одно.", en = "Choose one." }'
    several = 'asks.kk = """\n[[items]]\nБіреуін\n"""\nasks.ru = "А"\nasks.en = "B"'
    broken = CHOICE.replace(long, several).replace("number = 3", "number = 9")
    with pytest.raises(Refusal) as refused:
        instruments.load_text(broken, "own.toml")
    assert refused.value.details["line"] == line_of(broken, "number = 9")


def test_a_file_in_another_encoding_is_refused_by_the_line_of_the_first_letter(
    tmp_path: Path,
) -> None:
    path = tmp_path / "own.toml"
    path.write_bytes(CHOICE.split("[[levels]]")[0].encode() + 'kk = "Қала"'.encode("utf-16"))
    with pytest.raises(Refusal) as refused:
        instruments.load(path)
    assert refused.value.details["reason"] == "encoding"
    assert refused.value.details["line"] == line_of(CHOICE, "[[levels]]")


def test_a_file_too_big_or_not_there_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    with pytest.raises(Refusal, match="file-missing"):
        instruments.load(path)
    path.write_text("# " + "x" * 1_000_001)
    with pytest.raises(Refusal, match="too_big"):
        instruments.load(path)


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(CHOICE, "utf-8-sig")
    assert instruments.load(path).code == "riders"


@given(st.integers(0, len(CHOICE)), st.integers(0, 40))
def test_whatever_is_cut_out_of_a_file_it_is_read_or_refused(start: int, length: int) -> None:
    cut = CHOICE[:start] + CHOICE[start + length :]
    refusal = refusal_of(cut)
    if refusal is None:
        instrument = instruments.load_text(cut, "own.toml")
        assert scoring.score(instrument, [None] * len(instrument.items)).answered == 0
    else:
        assert refusal.code == "instrument-wrong"
        assert refusal.details["line"] in range(1, len(cut.splitlines()) + 2)


def refusal_of(text: str) -> Refusal | None:
    try:
        instruments.load_text(text, "own.toml")
    except Refusal as refusal:
        return refusal
    return None


@given(st.text(max_size=300))
def test_any_text_at_all_is_refused_and_never_breaks_the_reader(text: str) -> None:
    with pytest.raises(Refusal, match="instrument-wrong"):
        instruments.load_text(text, "own.toml")


def test_a_nest_of_brackets_is_refused() -> None:
    with pytest.raises(Refusal, match="syntax"):
        instruments.load_text("a = " + "[" * 100_000, "own.toml")


def test_points_of_a_choice_and_of_a_turned_degree_are_read() -> None:
    choice = instruments.load_text(CHOICE, "own.toml")
    assert [(scale.code, scale.most, scale.least) for scale in choice.scales] == [
        ("land", 4, 0),
        ("town", 5, 0),
    ]
    degrees = instruments.load_text(DEGREES, "own.toml")
    assert [scale.most for scale in degrees.scales] == [4, 4]
    walk = degrees.items[2]
    assert [option.points for option in walk.options] == [{"ride": 2}, {"ride": 1}, {"ride": 0}]


def test_a_key_of_thousands_of_parts_is_refused_before_it_is_read() -> None:
    """Each part of a dotted key costs as much as all before it: a line of them never ends."""
    with pytest.raises(Refusal) as caught:
        instrument_files.read("minutes = 5\na" + ".a" * 400_000 + " = 1", "own.toml")
    assert (caught.value.details["reason"], caught.value.details["line"]) == ("syntax", 2)


def test_a_line_of_dots_is_no_fault() -> None:
    source = Source("# " + "." * 500 + '\nname = "' + "т.б. " * 90 + '"', "own.toml")
    assert source.parsed() == {"name": "т.б. " * 90}


def test_of_a_file_without_end_no_more_is_read_than_an_instrument_has() -> None:
    with pytest.raises(Refusal) as caught:
        instrument_files.load(Path("/dev/zero"))
    assert caught.value.details["reason"] == "too_big"
