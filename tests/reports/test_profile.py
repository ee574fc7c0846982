from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream

from app.papers import Both, Profile
from reports import profile
from reports.page import Rendered
from tests.reports.guidance_samples import INVALID, PROFILE, RETEST, SCORES, score
from tests.reports.samples import assert_apart, boxes_of, words_of

LONG = "Абдрахманқұлбайғазыұлының-Төлегенмұхаметжановская " * 4


def bars_of(rendered: Rendered) -> list[tuple[str, float]]:
    """Return every bar with its colour, «dark» or «white», and its length in points."""
    reader = PdfReader(io.BytesIO(rendered.body))
    found: list[tuple[str, float]] = []
    for sheet in reader.pages:
        wide = 0.0
        ink = 0.0
        for operands, operator in ContentStream(sheet.get_contents(), reader).operations:
            if operator == b"g":
                ink = float(operands[0])
            elif operator == b"re":
                wide = float(operands[2])
            elif operator == b"f" and ink < 0.5:
                found.append(("dark", wide))
            elif operator == b"B":
                found.append(("white", wide))
    return found


def longest(rendered: Rendered) -> float:
    return max(length for _, length in bars_of(rendered))


def test_bars_are_as_long_as_the_shares_of_their_own_scales() -> None:
    uneven = (score("А", "А", 10, 10), score("Ә", "Э", 10, 40), score("Б", "Б", 3, 4))
    full, quarter, three = (
        length for _, length in bars_of(profile.render(replace(PROFILE, scores=uneven)))
    )
    assert quarter / full == pytest.approx(0.25, abs=0.001)
    assert three / full == pytest.approx(0.75, abs=0.001)


def test_a_full_bar_never_leaves_the_axis_and_its_figure_never_leaves_the_sheet() -> None:
    full = tuple(replace(each, raw=120.0, most=120.0) for each in SCORES)
    over = tuple(replace(each, raw=500.0, most=120.0) for each in SCORES)
    first, second = (profile.render(replace(PROFILE, scores=each)) for each in (full, over))
    assert longest(first) == longest(second)
    assert max(box.right for box in boxes_of(second)) <= 595.28 - 15 * 72 / 25.4 + 0.5


def test_nothing_scored_draws_no_bar_but_says_nought() -> None:
    rendered = profile.render(replace(PROFILE, scores=(score("Таңба", "Знак", 0),)))
    assert bars_of(rendered) == []
    assert "0 % (0/12)" in " ".join(words_of(rendered))


def test_a_retest_shows_white_bars_of_the_same_scales_and_a_key_of_both_days() -> None:
    rendered = profile.render(RETEST)
    white = [length for colour, length in bars_of(rendered) if colour == "white"]
    assert len(white) == len(SCORES) + 1  # and one in the key
    assert "26.11.2026 02.03.2026" in " ".join(words_of(rendered))


def test_a_scale_that_was_not_in_the_earlier_test_has_one_bar() -> None:
    rendered = profile.render(replace(RETEST, earlier=RETEST.earlier[:2]))
    assert [colour for colour, _ in bars_of(rendered)].count("white") == 3


def test_points_are_said_with_a_decimal_comma_and_without_an_empty_fraction() -> None:
    said = " ".join(words_of(profile.render(RETEST)))
    assert "75 % (9/12)" in said
    assert "54 % (6,5/12)" in said


def test_a_profile_says_what_its_bars_mean_and_that_they_are_no_mark() -> None:
    said = " ".join(words_of(profile.render(PROFILE)))
    assert "Полоса показывает, какую долю наибольшего числа баллов" in said
    assert "Это не оценка" in said
    assert "Бұл баға емес" in said
    assert "профессию человек выбирает сам" in said


def test_a_profile_says_the_test_its_way_and_its_author() -> None:
    said = " ".join(words_of(profile.render(PROFILE)))
    assert "Пять объектов труда" in said
    assert "версия 1.0 · Бағдар · CC BY 4.0" in said
    assert "на казахском языке, на экране" in said


def test_without_a_conclusion_the_machine_writes_none_and_leaves_lines() -> None:
    bare = replace(PROFILE, conclusion=Both(""), concluded_by=None, concluded_on=None)
    said = " ".join(words_of(profile.render(bare)))
    assert "Маман Специалист" in said
    assert "Заключение," not in said


def test_a_profile_that_allows_no_conclusion_says_so_and_lists_no_fields() -> None:
    said = " ".join(words_of(profile.render(INVALID)))
    assert "Заключение невозможно: ответы однообразны" in said
    assert "воспитатель" not in said
    assert "Области для обсуждения" not in said


def test_a_conclusion_is_that_of_a_named_person_on_a_named_day() -> None:
    last = words_of(profile.render(PROFILE))[-1]
    assert "Заключение, 27 ноября 2026 года" in last
    assert "Стоит посетить медицинский колледж" in last
    assert "Д. Н. Сейітов" in last


@pytest.mark.parametrize("count", [1, 2, 5, 8, 14])
def test_a_chart_stands_on_one_page_with_its_title_and_axis(count: int) -> None:
    scores = tuple(score(f"Сала {at}", f"Поле {at}", at % 13) for at in range(1, count + 1))
    pages = words_of(profile.render(replace(PROFILE, scores=scores)))
    (charted,) = [said for said in pages if "Поле 1 " in said and "75 %" in said]
    assert "Результаты" in charted
    assert len(re.findall(r"% \(\d+/12\)", charted)) == count
    assert "100 %" in charted


@pytest.mark.parametrize("count", [5, 6])
def test_what_the_scales_speak_of_stands_under_their_chart(count: int) -> None:
    long = Both("қызығады, " * 6, "интересно, " * 6)
    scores = tuple(replace(score(f"С{at}", f"П{at}", 7), says=long) for at in range(count))
    first = words_of(profile.render(replace(PROFILE, scores=scores)))[0]
    assert "Результаты" in first
    assert f"П{count - 1}: интересно" in first


def test_a_chart_too_tall_for_a_page_goes_on_without_losing_a_bar() -> None:
    scores = tuple(score(f"Сала {at}", f"Поле {at}", at % 12 + 1) for at in range(40))
    rendered = profile.render(replace(PROFILE, scores=scores))
    assert len(bars_of(rendered)) == 40
    assert_apart(rendered)
    assert rendered.pages <= 6


CROWDED = replace(
    RETEST,
    person_name=Both(LONG),
    instrument=Both(LONG),
    author=Both(LONG),
    scores=tuple(replace(each, name=Both(LONG, LONG + "а")) for each in SCORES),
    fields=tuple(replace(each, professions=Both("кәсіп " * 400)) for each in PROFILE.fields),
    conclusion=Both("қорытынды " * 500),
    note=Both("ескерту " * 60),
    sample=True,
)


@pytest.mark.parametrize("record", [PROFILE, RETEST, INVALID, CROWDED])
def test_no_two_lines_of_a_profile_lie_on_each_other(record: Profile) -> None:
    rendered = profile.render(record)
    assert_apart(rendered)
    boxes = boxes_of(rendered)
    assert max(box.right for box in boxes) <= 595.28 - 15 * 72 / 25.4 + 0.5
    lowest = 12 * 72 / 25.4
    assert min(box.bottom for box in boxes) >= lowest


@pytest.mark.parametrize("record", [PROFILE, RETEST, INVALID, CROWDED])
def test_a_profiles_signature_stands_with_a_conclusion_or_the_lines_for_it(
    record: Profile,
) -> None:
    last = words_of(profile.render(record))[-1]
    assert "қолы / подпись" in last
    assert "қорытынды" in last.lower()
