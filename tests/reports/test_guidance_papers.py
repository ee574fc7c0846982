"""Recommendation, selection sheet, training list, fair: what a director signs and files."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.papers import Both, Paper, Plan, Selection
from reports import batch
from tests.reports import guidance_samples as samples
from tests.reports.guidance_samples import (
    INVALID,
    PROFILE,
    RECOMMENDATION,
    RETEST,
    SELECTION,
    fair,
    sheet,
    training,
)
from tests.reports.samples import CONSULTANT, assert_apart, boxes_of, letters_of, read, words_of

EVERY: dict[str, Paper] = {
    "sheet": sheet(12),
    "profile": PROFILE,
    "retest": RETEST,
    "invalid": INVALID,
    "recommendation": RECOMMENDATION,
    "selection": SELECTION,
    "training_list": training(30),
    "fair": fair(9),
}
ALL = pytest.mark.parametrize("record", EVERY.values(), ids=EVERY.keys())


def said(record: Paper) -> str:
    return " ".join(words_of(batch.render(record)))


@ALL
def test_the_same_paper_gives_the_same_bytes_and_names_nobody_in_them(record: Paper) -> None:
    rendered = batch.render(record)
    assert rendered.body == batch.render(record).body
    metadata = read(rendered).metadata
    assert metadata is not None
    assert not metadata.author
    assert not set("әғқңөұүһі") & set((metadata.title or "").lower())


@ALL
def test_every_paper_says_its_number_and_the_paragraph_of_the_rules(record: Paper) -> None:
    for page in words_of(batch.render(record)):
        number = getattr(record, "number", "")
        assert f"№ {number} · № 190 бұйрық" in page
        assert "Приказ № 190, пункт" in page


@ALL
def test_no_two_lines_of_a_paper_lie_on_each_other(record: Paper) -> None:
    rendered = batch.render(record)
    assert_apart(rendered)
    assert rendered.missing == ()
    boxes = boxes_of(rendered)
    assert min(box.left for box in boxes) >= 25 * 72 / 25.4 - 0.5
    assert max(box.right for box in boxes) <= 595.28 - 15 * 72 / 25.4 + 0.5


@ALL
def test_a_paper_of_an_exercise_says_so_on_each_page(record: Paper) -> None:
    for page in words_of(batch.render(replace(record, sample=True))):
        assert "ОБРАЗЕЦ" in page


@ALL
def test_an_act_named_on_the_paper_itself_stands_at_its_foot(record: Paper) -> None:
    other = replace(record, footer=Both("өзге акт", "иной акт"))  # type: ignore[arg-type]
    assert "өзге акт · иной акт" in said(other)


@ALL
def test_a_text_in_one_language_stands_for_both(record: Paper) -> None:
    assert not isinstance(record, Plan)  # it has another body's head
    head = replace(record.letterhead, centre=Both("Орталық"))
    assert said(replace(record, letterhead=head)).lower().count("орталық") >= 2


# The recommendation


def test_a_recommendation_names_its_grounds_and_whether_selection_is_needed() -> None:
    words = said(RECOMMENDATION)
    for expected in (
        "о необходимости прохождения профессионального отбора",
        "Тестілеу «Еңбектің бес нысаны», 26.11.2026",
        "Профессиональная консультация 24.11.2026, Д. Н. Сейітов",
        "Кәсіптік іріктеуден өту қажет",
        "Профессиональный отбор необходим",
        "Специальность предъявляет требования к здоровью и вниманию.",
        "040317600000",
        "ответственный специалист Д. Н. Сейітов",
    ):
        assert expected in words


def test_a_recommendation_without_a_test_or_consultation_says_which_is_missing() -> None:
    words = said(replace(RECOMMENDATION, test=Both("")))
    assert "Тестирование не проводилось" in words
    assert "24.11.2026, Д. Н. Сейітов" in words


def test_a_recommendation_against_selection_says_that_none_is_needed() -> None:
    words = said(replace(RECOMMENDATION, selection_needed=False, reasons=Both("")))
    assert "Профессиональный отбор не требуется" in words
    assert "отбор необходим" not in words
    assert "Обоснование" not in words


def test_a_name_is_never_bent_into_a_sentence() -> None:
    for record in (RECOMMENDATION, SELECTION):
        words = said(record)
        assert words.count("Сәрсенбаева Әсел Нұрланқызы") == 1
        assert words.count("Сәрсенбаева") == 1


# The selection sheet


def test_a_selection_sheet_holds_its_three_parts_in_the_order_of_the_rules() -> None:
    words = said(SELECTION)
    parts = ("1. Диагностика", "2. Соответствие", "3. Возможность участия")
    places = [words.index(part) for part in parts]
    assert places == sorted(places)
    assert "Степень профессиональной пригодности Полная пригодность" in words
    assert "Решение Отобрана" in words
    assert "Направить на обучение." in words
    assert "Кем принято решение" in words
    assert words.count("30.11.2026") == 2


def test_a_part_of_selection_left_empty_says_that_it_is_not_stated() -> None:
    words = said(replace(SELECTION, qualities=Both(""), recommendation=Both("")))
    assert "конкретной специальности не указано" in words
    assert "Рекомендация не выдавалась" in words


CROWDED = replace(
    SELECTION,
    diagnostics=Both("сөз " * 500),
    measures=Both("ә" * 700),
    decided_by="Ұ" * 200,
    officer=CONSULTANT,
)


def test_a_long_selection_sheet_keeps_its_decision_over_the_signature() -> None:
    last = words_of(batch.render(CROWDED))[-1]
    assert "30.11.2026" in last
    assert "Қ. Т. Жақсыбеков" in last
    assert letters_of(batch.render(CROWDED)).count("ә" * 700) == 2


# The training list


def test_a_training_list_holds_everyone_in_order_and_counts_them() -> None:
    words = said(training(30))
    places = [words.index(f" {at} {samples.NAMES[at % 6].kk}") for at in range(1, 31)]
    assert places == sorted(places)
    assert "Барлығы, адам: 30 / Всего, человек: 30" in words
    assert "Коктобинский агротехколледж" in words


def test_numbers_of_people_stand_on_a_list_only_when_it_asks_for_them() -> None:
    row = training(1).rows[0]
    assert row.iin not in said(training(1))
    assert "ИИН" not in said(training(1))
    assert row.iin in said(training(1, with_iin=True))


def test_those_taken_off_are_printed_only_when_the_list_asks() -> None:
    quiet, loud = (
        training(2, removed=samples.REMOVED),
        training(2, removed=samples.REMOVED, with_removed=True),
    )
    assert "Исключены" not in said(quiet)
    assert "04.12.2026 Жұмысқа тұрды Трудоустроился" in said(loud)


@pytest.mark.parametrize("count", [0, 1, 2, *range(5, 40)])
def test_a_signature_under_a_list_never_stands_without_its_last_row(count: int) -> None:
    last = words_of(batch.render(training(count)))[-1]
    assert "Қ. Т. Жақсыбеков" in last
    assert f"Всего, человек: {count}" in last
    assert "Фамилия, имя, отчество" in last
    if count:
        assert f" {count} {samples.NAMES[count % 6].kk}" in last
    else:
        assert "В списке никого нет" in last


@pytest.mark.parametrize("count", range(1, 14))
def test_a_row_of_a_list_is_never_split_between_pages(count: int) -> None:
    pages = words_of(batch.render(training(count)))
    for at in range(1, count + 1):
        name = samples.NAMES[at % 6]
        assert sum(f" {at} {name.kk} {name.ru}".rstrip() in page for page in pages) == 1


# The fair


def test_a_fair_is_summed_with_a_dash_for_none_and_a_cross_for_not_offered() -> None:
    words = said(fair(9))
    totals = fair(9).totals
    assert totals.employers == 8
    row = (totals.places, totals.interviews, totals.invited, totals.hired)
    figures = " ".join(str(each) for each in row)
    assert f"Всего: работодателей 8, профессий {totals.vacancies} {figures}" in words
    assert "«Нұр-5» ЖШС ТОО «Нур-5» × × × ×" in words
    assert "«Нұр-7» ЖШС ТОО «Нур-7» келген жоқ не явился" in words
    assert "Студенттер Студенты –" in words
    assert "Всего, каждый один раз 47" in words


def test_an_employer_is_never_parted_from_its_first_vacancy() -> None:
    for page in words_of(batch.render(fair(40))):
        page = re.sub(r" № 05-20/1 · .*", "", page)
        assert not re.search(r"ТОО «Нур-\d+»$", page)


@pytest.mark.parametrize("count", range(0, 16))
def test_the_signature_of_a_fair_stands_under_its_visitors(count: int) -> None:
    last = words_of(batch.render(fair(count)))[-1]
    assert "Қ. Т. Жақсыбеков" in last
    assert "Всего, каждый один раз 47" in last


def test_a_fair_nobody_came_to_is_a_page_all_the_same() -> None:
    (words,) = words_of(batch.render(fair(0, visitors=(), visitors_total=0, title=Both(""))))
    assert "Работодателей не было" in words
    assert "Всего, каждый один раз –" in words


# Whatever is written


hostile = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)


@settings(max_examples=15, deadline=None)
@given(hostile, hostile)
def test_no_text_can_break_a_paper_or_leave_the_sheet(kk: str, ru: str) -> None:
    text = Both(kk, ru)
    records: list[Paper] = [
        replace(RECOMMENDATION, body=text, reasons=text, test=text, person_name=text),
        replace(SELECTION, diagnostics=text, object=text, place=text, decided_by=kk),
        training(2, rows=tuple(replace(r, name=text, profession=text) for r in training(2).rows)),
        fair(2, place=text, organisers=(text, text)),
        replace(PROFILE, instrument=text, conclusion=text, note=text),
    ]
    for record in records:
        boxes = boxes_of(batch.render(record))
        assert max(box.right for box in boxes) <= 595.28 - 15 * 72 / 25.4 + 0.5
        assert min(box.bottom for box in boxes) >= 12 * 72 / 25.4


def test_signs_no_letter_was_drawn_for_are_reported_by_every_paper() -> None:
    strange: Selection = replace(SELECTION, decision_words=Both("漢"))
    assert batch.render(strange).missing == ("漢",)
    assert batch.render(training(1, title=Both("漢"))).missing == ("漢",)
    assert batch.render(fair(1, title=Both("漢"))).missing == ("漢",)
    assert batch.render(replace(PROFILE, note=Both("漢"))).missing == ("漢",)
    assert batch.render(replace(RECOMMENDATION, body=Both("漢"))).missing == ("漢",)
