"""Telephone numbers are kept in one form and shown as people read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kazakh import phones


@pytest.mark.parametrize(
    "typed",
    [
        "87012345648", "+77012345648", "7012345648", "77012345648", "8 (701) 234-56-48",
        "+7 701 234 56 48", "8-701-234-56-48", "8.701.234.56.48", "77012345648.0",
        "8\u00a0701\u00a02345648", "٨٧٠١٢٣٤٥٦٤٨", 'ү.қ"әіңғ,ңү',
    ],
)  # fmt: skip
def test_a_number_of_the_country_is_kept_in_one_form(typed):
    assert phones.normalise(typed) == "+77012345648"
    assert phones.display(phones.normalise(typed)) == "+7 701 234 56 48"


@pytest.mark.parametrize(
    "typed",
    [
        "", "2-12-34", "+998 90 123 45 67", "+1 701 234 5648", "87012345648, 87772223344",
        "8701234", "8 701 234 56 48 (анасы)", "жоқ", "+7701",
        "++77012345648", "00 49 30 1234567", "үйде",
    ],
)  # fmt: skip
def test_any_other_number_stays_as_typed(typed):
    assert phones.normalise(typed) == typed
    assert phones.display(typed) == typed


@given(st.from_regex(r"[3-9][0-9]{9}", fullmatch=True).filter(str.isascii))
def test_what_is_shown_reads_back(local):
    kept = phones.normalise(local)
    assert kept == f"+7{local}"
    assert phones.normalise(phones.display(kept)) == kept == phones.normalise(f"8{local}")


@given(st.text("+78 ()-.0123456ү,", max_size=16) | st.text(max_size=20))
def test_a_number_once_kept_stays(text):
    assert phones.normalise(phones.normalise(text)) == phones.normalise(text)
