from hypothesis import given
from hypothesis import strategies as st

from app.kazakh import money


def test_a_sum_is_said_in_tenge_with_its_tiyn() -> None:
    assert money.tenge(123_456_700) == "1\xa0234\xa0567,00"
    assert money.tenge(5) == "0,05"
    assert money.tenge(-150_000) == "−1\xa0500,00"


@given(st.integers(-(10**15), 10**15))
def test_no_tiyn_is_lost_in_writing(tiyn: int) -> None:
    said = money.tenge(tiyn)
    assert int(said.replace("\xa0", "").replace(",", "").replace("−", "-")) == tiyn


def test_a_sum_is_said_in_tenge_with_its_tiyn():
    assert money.tenge(123_456_700) == "1\xa0234\xa0567,00"
    assert money.tenge(5) == "0,05"
    assert money.tenge(-150_000) == "−1\xa0500,00"
