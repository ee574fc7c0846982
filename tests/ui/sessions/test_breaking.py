"""Long Kazakh and Russian words are broken at a syllable, and nothing of them is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.parts import painting
from ui.sessions import breaking
from ui.theme import Role

WORDS = st.sampled_from(
    "профессиональная консультация тестирование кәсіптік бағдар түйіндеме жәрмеңкесі а және "
    "семинар-тренинг представителями бейімдеу іріктеу қожалығына".split()
)
ROLE: Role = "small_strong"

pytestmark = pytest.mark.usefixtures("qapp")


def lines(said: str, letters: int, most: int = 99) -> list[str]:
    wide = painting.metrics(ROLE).averageCharWidth() * letters
    return breaking.lines(said, ROLE, wide, most)


@given(st.lists(WORDS, min_size=1, max_size=6), st.integers(9, 40))
def test_every_letter_is_written_and_every_line_fits(words, letters):
    said = " ".join(words)
    found = lines(said, letters)
    wide = painting.metrics(ROLE).averageCharWidth() * letters
    assert all(painting.width_of(each, ROLE) <= wide + 1 for each in found)
    assert "".join(found).replace("-", "").replace(" ", "") == said.replace("-", "").replace(
        " ", ""
    )


@pytest.mark.parametrize(
    ("word", "letters", "begun"),
    [
        ("профессиональная", 12, "профессио-"),
        ("семинар-тренинг", 12, "семинар-"),
        ("консультация", 9, "консуль-"),
        ("семинар-тренинг", 7, "семи-"),
    ],
)
def test_a_word_is_broken_where_one_would_break_it_by_hand(word, letters, begun):
    assert lines(word, letters)[0] == begun


def test_what_does_not_fit_ends_in_an_ellipsis():
    found = lines("Түрлі кәсіп өкілдерімен кездесу", 12, most=2)
    assert len(found) == 2
    assert found[1].endswith("…")


def test_a_session_without_words_has_no_lines():
    assert lines("   ", 12) == []
