from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.papers import Both, tally
from reports import register as paper
from tests.reports import samples
from tests.reports.samples import assert_apart, boxes_of, words_of


def test_a_hundred_papers_are_all_listed_once_and_in_order() -> None:
    said = " ".join(words_of(paper.render(samples.register(100))))
    places = [said.index(f" {at} 05-12/{at} ") for at in range(1, 101)]
    assert places == sorted(places)


def test_the_head_of_the_table_stands_over_rows_on_every_page() -> None:
    for page in words_of(paper.render(samples.register(60))):
        assert ("Кому выдан" in page) == ("05-12/" in page)


def test_the_pages_of_a_register_are_counted() -> None:
    rendered = paper.render(samples.register(100))
    pages = words_of(rendered)
    assert rendered.pages == len(pages) > 5
    for number, page in enumerate(pages, 1):
        assert f"{number}-бет / барлығы {len(pages)} · стр. {number} из {len(pages)}" in page


def test_a_period_without_papers_says_so_on_one_page() -> None:
    (said,) = words_of(paper.render(samples.register(0)))
    assert "За этот период документы не выдавались" in said
    assert "Барлығы / Всего – –" in said
    assert "Знак «–» означает ноль" in said
    assert "Қ. Т. Жақсыбеков" in said


def test_totals_are_those_of_the_record() -> None:
    said = " ".join(words_of(paper.render(samples.register(100))))
    assert "Барлығы / Всего 100 120" in said
    assert "аннулировано 7 " in said


def test_a_register_says_its_period_and_the_day_it_was_made() -> None:
    said = words_of(paper.render(samples.register(1)))[0]
    assert "2026 жылғы IV тоқсан, 01.10.2026 – 31.12.2026" in said
    assert "5 января 2027 года" in said


@pytest.mark.parametrize("count", range(1, 8))
def test_the_heading_of_a_short_register_keeps_its_first_row(count: int) -> None:
    first = words_of(paper.render(samples.register(count)))[0]
    assert "Реестр выданных документов" in first
    assert "05-12/1 " in first


@pytest.mark.parametrize("count", range(16))
def test_a_signature_never_stands_without_the_last_total(count: int) -> None:
    record = samples.register(count)
    last = words_of(paper.render(record))[-1]
    assert "Қ. Т. Жақсыбеков" in last
    assert f"Барлығы / Всего {count or '–'}" in last


def test_many_kinds_of_paper_carry_their_totals_over_pages() -> None:
    rows = tuple(
        replace(row, kind=Both(f"Жолдама {at}", f"Направление {at}"))
        for at, row in enumerate(samples.register(30).rows)
    )
    record = replace(samples.register(30), rows=rows, totals=tally(rows))
    pages = words_of(paper.render(record))
    assert all("Документов" in page for page in pages[-3:])
    assert sum(page.count("Жолдама 29") for page in pages) == 2


hostile = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)


@settings(max_examples=25, deadline=None)
@given(hostile, hostile, hostile, hostile)
def test_no_text_can_break_a_register_or_leave_the_sheet(
    number: str, name: str, addressee: str, note: str
) -> None:
    rendered = paper.render(
        samples.register(3, number=number, to_whom=name, addressee=addressee, note=note)
    )
    boxes = boxes_of(rendered)
    assert max(box.right for box in boxes) <= 841.89 - 15 * 72 / 25.4 + 0.5
    assert min(box.bottom for box in boxes) >= 12 * 72 / 25.4


def test_no_two_cells_of_a_register_lie_on_each_other() -> None:
    assert_apart(paper.render(samples.register(12)))
    assert_apart(paper.render(samples.register(3, to_whom="ә" * 300, addressee="сөз " * 200)))


def test_a_cell_too_long_for_a_page_ends_with_a_mark() -> None:
    rendered = paper.render(samples.register(1, addressee="сөз " * 10_000, note="0" * 900))
    assert words_of(rendered)[0].count("…") == 2
    assert max(box.right for box in boxes_of(rendered)) <= 841.89 - 15 * 72 / 25.4 + 0.02


def test_the_same_register_gives_the_same_bytes() -> None:
    assert paper.render(samples.register(9)).body == paper.render(samples.register(9)).body
