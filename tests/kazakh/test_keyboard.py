"""Keys are read for what they were meant to write."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kazakh import keyboard

KEYS = st.text(string.ascii_letters + string.digits + string.punctuation + " ", max_size=30)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("әіңғүұқөһ", "2345890-="),
        ("ӘІҢҒҮҰҚӨҺ", "2345890-="),
        ('қ"қәқіғқққ"ә', "010203500012"),
        ("қ!қӘқІғқққ!ә", "010203500012"),
        ("үө,.ң", "8-674"),
        ("٢٢.١١", "22.11"),
        ("１２３", "123"),
        ("ә.5", "2.5"),
        ('"Сымбат", 12', '"Сымбат", 12'),
        ("Москва", "Москва"),
    ],
)
def test_number_row_letters_are_the_digits_they_sit_on(typed, meant):
    assert keyboard.digits(typed) == meant


def test_a_field_of_digits_reads_signs_key_by_key():
    assert "".join(map(keyboard.row_digits, '"әің ғ,.үұқ'.replace(" ", ""))) == "1234567890"
    assert keyboard.row_digits("!ӘІҢҒ;:ҮҰҚ") == "1234567890"


@pytest.mark.parametrize(
    ("keys", "layout", "meant"),
    [
        ("2ctk", "kk", "әсел"),
        ("5fksv", "kk", "ғалым"),
        ("@ctk", "kk", "Әсел"),
        ("4", "kk", "ң"),
        ("09hfkfq", "kk", "құралай"),
        ("-pty", "kk", "өзен"),
        ("ghbdtn", "ru", "привет"),
        ("`krf", "ru", "ёлка"),
        ('":j,f', "ru", "ЭЖоба"),
    ],
)
def test_latin_keys_write_what_was_meant(keys, layout, meant):
    assert keyboard.from_latin_keys(keys, layout) == meant
    assert keyboard.to_latin_keys(meant, layout) == keys


@given(KEYS, st.sampled_from(["kk", "ru"]))
def test_changing_the_layout_and_back_changes_nothing(keys, layout):
    assert keyboard.to_latin_keys(keyboard.from_latin_keys(keys, layout), layout) == keys


@given(st.text(st.sampled_from('әіңғүұқөһӘ"!,;.:0123 ٢а'), max_size=12) | st.text(max_size=20))
def test_digits_once_read_stay_as_they_are(text):
    assert keyboard.digits(keyboard.digits(text)) == keyboard.digits(text)
