"""A name is found from any keyboard, by any of its parts, as its letters are typed."""

import sqlite3
import timeit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kazakh.alphabet import LETTERS
from app.kazakh.folding import fold, loose, prefix_range, variants, words

ANYTHING = st.text(st.characters(), max_size=40)
TYPED = st.text(LETTERS + "ӘҒabcdehijkosyzABCHӘ0129 -'дждшч", max_size=20)
KAZAKH = st.text(LETTERS.replace("д", ""), max_size=14)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Петров-Водкин Кузьма", "петров водкин кузма"),
        ("Ахметова\u00a0 Әсел,  Нұрлан қызы", "ахметова асел нурлан кизи"),
        ("10А сынып, 2026 ж.", "10 а синип 2026 ж"),
        ("Д'Артаньян", "дартаниан"),
        ("№ 05-12/134", "05 12 134"),
        ("٢٢", "22"),
        ("ＡＳＥＬ", "асел"),
        ("Сергеи\u0306", "сергеи"),
        ("A\u0308sel", "асел"),
        ("ж\u200bума\u00adбек", "жумабек"),
        ("Xeнрих", "хенрих"),
        ("李明 Әсел", "李明 асел"),
        ("!?.", ""),
        ("2200", "2200"),
    ],
)
def test_the_fold_is_plain_words(written, folded):
    assert fold(written) == folded
    assert words(written) == folded.split()


def test_a_double_surname_is_found_by_either_part_and_by_both():
    whole = words("Петров-Водкин")
    assert words("водкин")[0] in whole
    assert words("Петров")[0] in whole
    assert words("петров водкин") == words("Petrov–Vodkin") == whole


@given(ANYTHING | TYPED)
def test_folding_a_fold_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(ANYTHING)
def test_case_is_of_no_account(text):
    assert fold(text.casefold()) == fold(text.casefold().upper().casefold())


@given(TYPED)
def test_folds_of_names_are_russian_letters_and_digits(text):
    assert set(fold(text)) <= set("абвгдежзиклмнопрстуфхчш 0123456789")


@given(KAZAKH, st.integers(0, 14))
def test_the_beginning_of_a_name_folds_to_the_beginning_of_its_fold(name, typed):
    assert fold(name).startswith(fold(name[:typed]))


@given(TYPED, TYPED)
def test_words_fold_one_by_one(one, other):
    assert fold(f"{one} {other}") == f"{fold(one)} {fold(other)}".strip()


@given(ANYTHING | TYPED)
def test_the_coarser_form_follows_from_the_fold(text):
    assert loose(text) == loose(fold(text))
    assert len(loose(text).split()) == len(words(text))


# --- ranges ---------------------------------------------------------------------------------


@given(ANYTHING.map(fold), ANYTHING.map(fold))
def test_a_range_holds_exactly_what_begins_so(beginning, name):
    low, high = prefix_range(beginning)
    assert (low <= name < high) == name.startswith(beginning)


@given(ANYTHING.map(fold), ANYTHING.map(fold))
def test_a_range_holds_its_own_continuations(beginning, rest):
    low, high = prefix_range(beginning)
    assert low <= beginning + rest < high


@pytest.mark.parametrize("beginning", ["", "а", "ахмет", "\ud7ff", "я\U0010ffff"])
def test_sqlite_finds_by_range_what_python_finds_by_beginning(beginning):
    names = ["", "а", "ахмет", "ахметов", "б", "\ud7ffа", "я", "я\U0010ffffа"]
    db = sqlite3.connect(":memory:")
    db.execute("create table person (fold text)")
    db.executemany("insert into person values (?)", [(name,) for name in names])
    found = db.execute(
        "select fold from person where fold >= ? and fold < ?", prefix_range(beginning)
    )
    assert {name for (name,) in found} == {name for name in names if name.startswith(beginning)}
    db.close()


# --- variants -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("5fksv", "галим"),
        ("2ctk", "асел"),
        ("фыыуд", "асел"),
        ("pth", "зер"),
        ("Yehkfy", "нурлан"),
        ("Fqu8k", "аигул"),
        (";9vf,tr", "жумабек"),
        ("Ghjnfcjd", "протасов"),
        ("фдшнф", "алиа"),
        ("Nurlan", "нурлан"),
        ("әәқ", "220"),
        ('қ"қәқіғқққ"ә', "010203500012"),
    ],
)
def test_a_name_typed_on_the_wrong_layout_is_found(typed, meant):
    assert meant in variants(typed)


@pytest.mark.parametrize(
    "typed", ["Ахмет", "Әсел", "Шыңғыс", "Константинов", "010203500012", "Zhumabek"]
)
def test_a_name_typed_right_is_not_searched_for_in_other_words(typed):
    assert variants(typed) == [fold(typed)]


@given(ANYTHING | TYPED)
def test_what_was_typed_comes_first_and_nothing_comes_twice(text):
    found = variants(text)
    assert found[:1] == [fold(text)] or not fold(text)
    assert len(set(found)) == len(found)
    assert all(found)
    assert [fold(reading) for reading in found] == found


def test_fifty_thousand_names_fold_while_one_waits():
    names = ("Жақсыбекова", "Нұрланқызы", "Қуаныш", "Zhumabekova", "Петров-Водкин")
    fastest = min(timeit.repeat(lambda: list(map(fold, names)), number=2000, repeat=3))
    # 4 µs is the aim; a busy machine is allowed five times that before the test complains.
    assert fastest / 2000 / len(names) < 20e-6
