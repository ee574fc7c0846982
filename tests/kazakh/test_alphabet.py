"""Lists stand in the order of the Kazakh alphabet, in Python and in SQLite alike."""

import sqlite3
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.kazakh.alphabet import LETTERS, sort_key

ANYTHING = st.text(st.characters(), max_size=30)
NAMES = st.text(LETTERS + LETTERS.upper() + " -", max_size=12)


def assert_in_order(texts):
    for one, following in pairwise(texts):
        assert sort_key(one) < sort_key(following), (one, following)


def test_the_alphabet_has_forty_two_letters():
    assert len(set(LETTERS)) == len(LETTERS) == 42


def test_names_stand_in_the_order_of_the_alphabet():
    ordered = (
        "Абай", "Абылай", "Айгүл", "Әбіл", "Әсел", "Бақыт", "Гүлнәр", "Ғалым", "Дана", "Елена",
        "Ёлкин", "Жанар", "Ибрагим", "Йод", "Кәрім", "Қайрат", "Қуаныш", "Марат", "Нұрлан",
        "Оразбай", "Өмір", "Сәуле", "Улжан", "Ұлан", "Үміт", "Фатима", "Хасен", "Һәкім", "Шолпан",
        "Ыбырай", "Ілияс", "Эльмира", "Юрий", "Яна",
    )  # fmt: skip
    assert_in_order(ordered)


def test_signs_stand_before_digits_letters_and_latin():
    ordered = ["", "(А)", "10 сынып", "Ән", "Ян", "Ärman", "Zara", "李"]
    assert_in_order(ordered)


def test_a_shorter_surname_stands_before_a_double_one():
    ordered = ["Петров Яков", "Петров-Водкин Абай", "Петрова Абай"]
    assert_in_order(ordered)


def test_case_and_look_alike_letters_change_nothing():
    assert sort_key("ӘСЕЛ") == sort_key("әсел") == sort_key("Əсел")
    assert sort_key("қауiпсiздiк") == sort_key("Қауіпсіздік")
    assert sort_key("Серии\u0306") == sort_key("Серий")


def test_every_sign_of_the_keyboard_has_its_own_place():
    signs = [chr(code) for code in range(0x20, 0x7F) if not chr(code).isupper()]
    assert len(set(map(sort_key, signs))) == len(signs)


@given(st.lists(NAMES, max_size=8))
def test_letters_compare_as_places_in_the_alphabet(names):
    def by_place(name):
        return [(" -" + LETTERS).index(letter) for letter in name.lower()]

    assert sorted(names, key=sort_key) == sorted(names, key=by_place)


@given(st.lists(ANYTHING, max_size=6))
def test_sqlite_orders_keys_as_python_does(texts):
    keys = [sort_key(text) for text in texts]
    db = sqlite3.connect(":memory:")
    db.execute("create table entry (key text not null)")
    db.executemany("insert into entry values (?)", [(key,) for key in keys])
    stored = [key for (key,) in db.execute("select key from entry order by key")]
    db.close()
    assert stored == sorted(keys)
    assert "\0" not in "".join(keys)
