from hypothesis import given
from hypothesis import strategies as st

from reports.lines import NBSP, broken, even

words = st.lists(st.text("абвәқұ -/.1№(", min_size=1, max_size=20), max_size=12).map(" ".join)


@given(words, st.integers(1, 30))
def test_breaking_keeps_every_sign_but_spaces(text: str, width: int) -> None:
    lines = broken(text, width, len)
    kept = "".join("".join(lines).replace(NBSP, "").split())
    assert kept == "".join(text.split())


@given(words, st.integers(1, 30))
def test_no_line_is_wider_than_asked(text: str, width: int) -> None:
    assert all(len(line) <= width for line in broken(text.strip(), width, len))


@given(words, st.integers(5, 40))
def test_even_lines_are_as_many_as_filled_ones(text: str, width: int) -> None:
    assert len(even(text, width, len)) == len(broken(text, width, len))


def test_lines_break_between_words_and_after_a_hyphen() -> None:
    assert broken("Петров-Водкин Ербол", 9, len) == ("Петров-", "Водкин", "Ербол")


def test_what_belongs_together_is_not_broken() -> None:
    assert broken("директор Қ. Т. Жақсыбеков", 17, len) == (
        "директор",
        "Қ. Т. Жақсыбеков".replace(" ", NBSP),
    )
    assert broken("бұйрық № 45", 10, len) == ("бұйрық", f"№{NBSP}45")
    assert broken("жылғы 22 қараша", 13, len) == ("жылғы", f"22{NBSP}қараша")
    assert broken("№ 05-12/134", 11, len) == (f"№{NBSP}05-12/134",)
    assert broken("9 «А», 11 «Ә»", 8, len) == (f"9{NBSP}«А»,", f"11{NBSP}«Ә»")


def test_a_year_is_parted_from_its_month_where_the_column_is_narrow() -> None:
    assert broken("2026 ж. қараша", 8, len) == (f"2026{NBSP}ж.", "қараша")
    assert broken("ноябрь 2026 г.", 8, len) == ("ноябрь", f"2026{NBSP}г.")


def test_an_even_heading_has_lines_of_like_length() -> None:
    heading = "КӨКТӨБЕ АУДАНЫНЫҢ МАНСАП ОРТАЛЫҒЫ"
    assert broken(heading, 26, len) == ("КӨКТӨБЕ АУДАНЫНЫҢ МАНСАП", "ОРТАЛЫҒЫ")
    assert even(heading, 26, len) == ("КӨКТӨБЕ АУДАНЫНЫҢ", "МАНСАП ОРТАЛЫҒЫ")
