from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.papers import Both
from reports import attendance_sheet as paper
from reports.page import Rendered
from tests.reports.guidance_samples import NAMES, sheet
from tests.reports.samples import CONSULTANT, assert_apart, boxes_of, letters_of, words_of


def lines_of(rendered: Rendered) -> list[int]:
    """Return the numbers of the lines, free ones included, in their order."""
    said = " ".join(words_of(rendered))
    said = said[said.index("Подпись") :]
    found: list[int] = []
    for number in re.findall(r"(?<![\w.:/-])\d+(?![\w.:/-])", said):
        if int(number) == len(found) + 1:
            found.append(int(number))
    return found


def test_a_sheet_says_the_session_in_both_languages() -> None:
    said = " ".join(words_of(paper.render(sheet(12))))
    for words in (
        "Қатысушыларды тіркеу парағы",
        "Лист регистрации участников",
        "№ 05-15/31, 2026 жылғы 25 қараша",
        "Кәсіптік экскурсия",
        "26.11.2026 10:00–11:30",
        "Районная больница: труд среднего медицинского работника",
        "Коктобинская районная больница",
        "Сыныбы, тобы Класс, группа",
        "Қатысқаны, адам / Присутствовало, чел.",
        "Өткізген / Провёл(а)",
        "Д. Н. Сейітов",
        "Приказ № 190, пункт 18",
    ):
        assert words in said


@pytest.mark.parametrize("count", [0, 1, 12, 13, 15, 40, 200])
def test_free_lines_are_numbered_on_after_the_named_and_are_six_at_least(count: int) -> None:
    rendered = paper.render(sheet(count))
    lines = lines_of(rendered)
    assert lines == list(range(1, len(lines) + 1))
    assert len(lines) >= count + 6


def test_a_class_of_twelve_fits_one_page_with_its_signature() -> None:
    (said,) = words_of(paper.render(sheet(12)))
    assert "18 Қатысқаны" in said
    assert "стр." not in said


@pytest.mark.parametrize("count", range(4, 15))
def test_a_page_alone_is_filled_with_free_lines(count: int) -> None:
    rendered = paper.render(sheet(count))
    if rendered.pages > 1:
        return
    lowest = boxes_of(rendered)
    footer = min(box.bottom for box in lowest)
    above = min(box.bottom for box in lowest if box.bottom > footer + 10)
    assert above - footer < 60


@pytest.mark.parametrize("count", range(10, 60))
def test_the_signature_stands_under_lines_and_nobody_signs_thirty_free_ones(count: int) -> None:
    rendered = paper.render(sheet(count))
    last = words_of(rendered)[-1]
    assert "Подпись" in last
    assert "Д. Н. Сейітов" in last
    if rendered.pages > 1:
        assert len(lines_of(rendered)) == count + max(6, -(-count // 5))


def test_more_free_lines_are_left_when_more_are_asked_for() -> None:
    assert len(lines_of(paper.render(sheet(3, blanks=60)))) >= 63


def test_every_page_of_a_sheet_repeats_the_head_of_its_table() -> None:
    pages = words_of(paper.render(sheet(200)))
    assert len(pages) > 7
    for at, said in enumerate(pages, 1):
        assert "Фамилия, имя, отчество" in said
        assert f"стр. {at} из {len(pages)}" in said
        assert "№ 05-15/31" in said


def test_a_column_is_called_as_the_session_wants() -> None:
    column = Both("Ұйымы", "Организация")
    said = " ".join(words_of(paper.render(sheet(2, class_column=column))))
    assert "Организация" in said
    assert "Класс" not in said


def test_several_conductors_are_all_named_and_the_first_signs() -> None:
    both = (Both("Д. Н. Сейітов"), Both("М. С. Иванова"))
    said = " ".join(words_of(paper.render(sheet(2, conductors=both))))
    assert "Проводят Д. Н. Сейітов; М. С. Иванова" in said
    assert said.count("М. С. Иванова") == 2  # once in each column, never under the line


def test_who_led_the_session_signs_with_the_post_beneath() -> None:
    led = replace(sheet(2), led_by=CONSULTANT, conductors=(Both("М. С. Иванова"),))
    said = " ".join(words_of(paper.render(led)))
    signature = said[said.index("Провёл(а)") :]
    assert "Д. Н. Сейітов" in signature
    assert "мансап консультанты / карьерный консультант" in signature
    assert "Иванова" not in said


def test_a_sheet_without_place_topic_or_conductor_leaves_no_empty_labels() -> None:
    bare = sheet(1, title=Both(""), place=Both(""), conductors=(), hours="")
    (said,) = words_of(paper.render(bare))
    for label in ("Тема", "Место проведения", "Проводят"):
        assert label not in said


def test_a_long_name_stands_whole_on_the_sheet() -> None:
    name = "Абдрахманқұлбайғазыұлының-Төлегенмұхаметжановская " * 4
    rendered = paper.render(sheet(3, name=name))
    assert letters_of(rendered).count("".join(name.split())) == 3
    assert_apart(rendered)


@settings(max_examples=20, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_no_name_can_break_a_sheet_or_leave_it(name: str) -> None:
    boxes = boxes_of(paper.render(sheet(3, name=name, title=Both(name), place=Both(name))))
    assert max(box.right for box in boxes) <= 595.28 - 15 * 72 / 25.4 + 0.5
    assert min(box.bottom for box in boxes) >= 12 * 72 / 25.4


def test_a_letter_no_face_has_is_reported_and_not_dropped() -> None:
    rendered = paper.render(sheet(1, name="Әсел 漢"))
    assert rendered.missing == ("漢",)
    assert "Әсел □" in " ".join(words_of(rendered))


def test_names_on_a_sheet_stand_as_they_are_written() -> None:
    said = " ".join(words_of(paper.render(sheet(6))))
    for name in NAMES:
        assert name.kk in said


def test_a_sheet_with_invented_people_says_so_on_every_page() -> None:
    for said in words_of(paper.render(replace(sheet(60), sample=True))):
        assert "ОБРАЗЕЦ" in said
