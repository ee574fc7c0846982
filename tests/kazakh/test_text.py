"""What comes in is tidied once, and nothing invisible gets past the door."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Refusal
from app.kazakh.text import clean, clean_lines

ANYTHING = st.text(st.characters(), max_size=60)
INVISIBLE = st.text(
    st.sampled_from(
        "а1 \u0306и⊃\u0338👩⚕©\u200d\ufe0f\u200b\u202e\u00a0\u3164\ud83d\t\r\n\u2028\u0301"
    ),
    max_size=12,
)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Әсел\u00a0 Нұрланқызы\t", "Әсел Нұрланқызы"),
        ("Сери\u0306к", "Серйк"),
        ("Е\u0308лка", "Ёлка"),
        ("Айгүл\x00\x07\x1b[31m", "Айгүл[31m"),
        ("Ғалым\ud800", "Ғалым"),
        ("\u202eлеса\u202c \u2066Гүл\u2069", "леса Гүл"),
        ("Же\u00adті\u200bсу\ufeff", "Жетісу"),
        ("a\ufdd0b\uffff\U0001ffffc", "abc"),
        ("1\u2028бөлме\x85кабинет", "1 бөлме кабинет"),
        ("\u3164\u2800\u115f", ""),
        ("Дәрігер 👩\u200d⚕\ufe0f, а\u200dй", "Дәрігер 👩\u200d⚕\ufe0f, ай"),
        ("❤\ufe0f\u200d🔥", "❤\ufe0f\u200d🔥"),
        ("ә\ufe0fсел", "әсел"),
    ],
)
def test_text_is_tidied_at_the_door(typed, kept):
    assert clean(typed) == kept


def test_text_too_long_is_refused_with_its_length():
    with pytest.raises(Refusal) as refused:
        clean("  Жақсыбеков ", limit=9)
    assert refused.value.code == "text-too-long"
    assert refused.value.details == {"limit": 9, "length": 10}
    assert clean("Жақсыбеков", limit=10) == "Жақсыбеков"


def test_notes_keep_their_lines():
    assert clean_lines("\n 1-жол  \r\n\r\n2-жол\u2028 3-жол\x0b\n\n") == "1-жол\n\n2-жол\n3-жол"


def test_notes_too_long_are_refused():
    with pytest.raises(Refusal, match="text-too-long"):
        clean_lines("а\nб\nв", limit=4)


@given(ANYTHING | INVISIBLE)
def test_tidying_twice_is_tidying_once(text):
    assert clean(clean(text)) == clean(text)
    assert clean_lines(clean_lines(text)) == clean_lines(text)


@given(ANYTHING | INVISIBLE)
def test_tidy_text_can_be_stored_and_shows_all_it_holds(text):
    tidy = clean(text)
    assert tidy.encode("utf-8").decode() == tidy
    assert unicodedata.is_normalized("NFC", tidy)
    assert "  " not in tidy
    assert tidy == tidy.strip()
    assert not {unicodedata.category(sign) for sign in tidy} & {"Cc", "Cs", "Zl", "Zp"}


@given(st.text("аәбвгғдежзийкқлмнңоөАӘБ ", max_size=40))
def test_plain_names_pass_untouched(text):
    assert clean(text) == " ".join(text.split())
