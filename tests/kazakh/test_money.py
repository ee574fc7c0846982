"""Sums are typed as people write them and kept to the tiyn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FieldRefusal
from app.kazakh import money


@pytest.mark.parametrize(
    "typed",
    [
        "1 234 567,00", "1234567", "1 234 567.0", "1\xa0234\xa0567,00", "1\u202f234\u202f567,00 ₸",
        " 1234567,00 тг.", "1234567 теңге", "1'234'567,00", "1234567 ТЕНГЕ", "1әі4567",
    ],
)  # fmt: skip
def test_one_sum_is_one_sum_however_it_is_typed(typed):
    assert money.read("amount", typed) == 123_456_700


@pytest.mark.parametrize(
    "typed",
    [
        "1,234,567",
        "12 34",
        "1 2345",
        "0,005",
        "-5",
        "1e6",
        "мың",
        "5,",
        ",5",
        "1..5",
        "1 234 56,00",
    ],
)
def test_what_is_no_sum_is_refused(typed):
    with pytest.raises(FieldRefusal) as refused:
        money.read("amount", typed)
    assert (refused.value.field, refused.value.code) == ("amount", "money-unreadable")


def test_a_sum_nobody_pays_is_refused():
    with pytest.raises(FieldRefusal) as refused:
        money.read("amount", "99999999999999999")
    assert refused.value.code == "money-too-large"


def test_nothing_typed_is_no_sum():
    assert money.read("amount", "  ") is None


@given(st.integers(0, money.MOST))
def test_what_papers_say_reads_back_to_the_tiyn(tiyn):
    assert money.read("amount", money.tenge(tiyn)) == tiyn


def test_a_sum_is_said_in_tenge_with_its_tiyn():
    assert money.tenge(123_456_700) == "1\xa0234\xa0567,00"
    assert money.tenge(5) == "0,05"
    assert money.tenge(-150_000) == "−1\xa0500,00"
