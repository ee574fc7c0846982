"""The report of a period and what goes with it: what the director signs, page by page."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from app import papers
from app.papers import Both, Paper
from app.quarters import layouts
from reports import batch, charts, hyphens, page
from tests.reports import quarter_samples as samples
from tests.reports.samples import assert_apart, boxes_of, letters_of, read, words_of
from tests.reports.schooling_samples import SCHOOL

MANY = samples.content(
    samples.table("form", samples.named(16), samples.SERVICES),
    samples.table("school", samples.named(30, SCHOOL), ["served", "information"]),
    samples.table("class", samples.named(12), samples.SERVICES, 123_456),
    samples.coverage(30),
)
EVERY: dict[str, Paper] = {
    "report": samples.report(samples.everyday()),
    "report_draft": samples.report(samples.everyday(), number=""),
    "report_public": samples.report(samples.everyday(2), public=True),
    "report_of_millions": samples.report(samples.everyday(1_234_567)),
    "report_of_many_keys": samples.report(MANY),
    "report_of_one_person": samples.report(samples.everyday(1)),
    "report_empty": samples.report(samples.everyday(0)),
    "report_unsigned": replace(
        samples.report(samples.everyday()), signatory=None, executor="", number=""
    ),
    "correction": samples.correction(9),
    "correction_of_nothing": samples.correction(0),
    "backing": samples.backing(30),
    "backing_of_things": samples.backing(12, people=False),
    "backing_empty": samples.backing(0),
}
ALL = pytest.mark.parametrize("record", EVERY.values(), ids=EVERY.keys())


def said(record: Paper) -> str:
    return " ".join(words_of(batch.render(record)))


@ALL
def test_the_record_comes_back_from_the_register_as_it_was(record: Paper) -> None:
    assert papers.from_json(papers.to_json(record)) == record


@ALL
def test_the_same_record_gives_the_same_bytes_and_names_nobody_in_them(record: Paper) -> None:
    rendered = batch.render(record)
    assert rendered.body == batch.render(record).body
    metadata = read(rendered).metadata
    assert metadata is not None
    assert not metadata.author
    assert not set("әғқңөұүһі") & set((metadata.title or "").lower())


@ALL
def test_nothing_lies_on_anything_and_nothing_leaves_the_sheet(record: Paper) -> None:
    rendered = batch.render(record)
    assert_apart(rendered)
    assert rendered.missing == ()
    wide = float(read(rendered).pages[0].mediabox.width)
    boxes = boxes_of(rendered)
    assert min(box.left for box in boxes) >= record.margins.left * 72 / 25.4 - 0.5
    assert max(box.right for box in boxes) <= wide - record.margins.right * 72 / 25.4 + 0.5
    assert min(box.bottom for box in boxes) > 12 * 72 / 25.4 - 3


@ALL
def test_every_sheet_of_several_is_numbered_and_an_exercise_says_so(record: Paper) -> None:
    pages = words_of(batch.render(replace(record, sample=True)))
    assert all("ОБРАЗЕЦ" in each for each in pages)
    if len(pages) > 1:
        assert all(f"стр. {at} из {len(pages)}" in each for at, each in enumerate(pages, 1))


def test_every_figure_has_its_definition_in_both_languages_once() -> None:
    letters = letters_of(batch.render(EVERY["report"]))
    for code in (*samples.SERVICES, "registered", "sessions", "covered"):
        definition = samples.FIGURES[code].definition
        for text in (definition.kk, definition.ru):
            # a syllable's own hyphen at the end of a line stands in the text already
            assert letters.count("".join(text.split())) == 1, code


def test_nought_and_what_does_not_apply_are_said_and_explained() -> None:
    words = said(EVERY["report_empty"])
    assert "Знак «–» означает ноль." in words
    assert "«×»: показатель не применяется." in words
    assert not re.search(r"(?<![\d.№-])0(?![\d.-])", words.split("Оказанные")[1][:400])


def test_heads_stand_over_the_rows_on_every_page() -> None:
    many = samples.content(samples.coverage(30))
    pages = words_of(batch.render(samples.report(many)))
    assert len(pages) > 2
    with_rows = [each for each in pages if "54 42" in each]
    assert len(with_rows) > 2
    assert all("Учебное заведение" in each for each in with_rows)


def test_no_key_of_a_long_section_is_lost() -> None:
    letters = letters_of(batch.render(EVERY["report_of_many_keys"]))
    for at in range(16):
        assert "".join(f"{samples.LONG.ru} {at}".split()) in letters
    for at in range(30):
        assert "".join(f"{SCHOOL.kk} {at}".split()) in letters


def test_a_table_too_wide_for_the_sheet_goes_on_under_its_heads() -> None:
    wide = samples.table("form", samples.named(5, Both("Түрі", "Вид")), ["served"], 1_234_567_890)
    words = said(samples.report(samples.content(wide)))
    assert words.count("Показатель") > 1
    assert words.count("Получили услуги") >= words.count("Показатель")
    for step in range(5):
        assert f"{1_234_567_890 + step:,}".replace(",", " ") in words


def test_the_signature_never_begins_a_page_alone() -> None:
    for count in range(1, 25):
        held = samples.content(samples.coverage(count, Both("Мектеп", "Школа")))
        last = words_of(batch.render(samples.report(held)))[-1]
        assert "Қ. Т. Жақсыбеков" in last
        assert "Исполнитель: Д. Н. Сейітов" in last
        assert "не применяется" in last


def test_a_draft_says_so_on_every_sheet_and_has_no_number() -> None:
    for each in words_of(batch.render(EVERY["report_draft"])):
        assert each.count("ПРОЕКТ") >= 2
        assert "№ 05-34" not in each
    assert "ПРОЕКТ" not in said(EVERY["report"])


def test_the_public_edition_shows_no_small_number_and_explains_itself() -> None:
    words = said(EVERY["report_public"])
    assert "Публичная редакция" in words
    assert "«<5»: от одного до четырёх человек." in words
    assert "<5" not in said(EVERY["report"])


def test_the_share_of_those_covered_has_a_comma_and_students_are_let_out() -> None:
    words = said(EVERY["report"])
    assert "77,8 %" in words
    assert "77,8 % ×" in words


def test_a_period_as_signed_is_marked_in_the_key_of_the_chart() -> None:
    words = said(EVERY["report"])
    assert "По подписанному отчёту этого периода." in words
    assert "II кв. 2026" in words


@pytest.mark.parametrize(
    ("most", "end", "steps"),
    [(1, 1, 1), (6, 6, 6), (7, 8, 4), (118, 120, 6), (1000, 1000, 5), (12_345, 15_000, 3)],
)
def test_the_axis_begins_at_nought_and_ends_at_a_round_number(
    most: int, end: int, steps: int
) -> None:
    got, marks = charts.ticks(most)
    assert (got, len(marks)) == (end, steps)
    assert marks[-1] == (1.0, str(got))
    assert len(marks) <= 6
    assert all(int(figure) == round(share * got) for share, figure in marks)


def test_a_long_word_of_a_narrow_heading_is_parted_after_a_syllable() -> None:
    width = 50.0
    assert hyphens.parted("Студенты", width, page.REPORT_HEAD) == "Студенты"
    assert "-" in hyphens.parted("Старшеклассники", width, page.REPORT_HEAD)
    for word in ("Старшеклассники", "Жұмыссыздар", "оқушылары"):
        plain = hyphens.parted(word, width, page.REPORT_HEAD).replace("-", "")
        assert plain == word


def test_a_correction_names_both_numbers_the_difference_and_the_hand() -> None:
    words = said(EVERY["correction"])
    assert "к отчёту № 05-34/3 от 05.10.2026" in words
    assert "101 98 −3" in words
    assert "102 104 +2" in words
    assert "Нұрғалиева Айгүл, 01.11.2026 14:20" in words
    assert "ещё действий: 7" in words
    assert "Подписанный отчёт остаётся без изменений." in words


def test_a_backing_list_adds_up_to_its_figure() -> None:
    words = said(EVERY["backing"])
    assert "Человек: 12. Записей (посещения): 30" in words
    pages = words_of(batch.render(EVERY["backing"]))
    assert all("Фамилия, имя, отчество" in each for each in pages[:-1])
    assert "Всего (посещения): 24" in said(EVERY["backing_of_things"])
    assert "Записей нет" in said(EVERY["backing_empty"])


def compared(codes: list[str]) -> papers.ReportSection:
    """Return a comparison of two periods; every figure is one more than the one before."""
    part = samples.table("", [], codes, 9, ("now", "year"))
    rows = [
        replace(row, cells=tuple(replace(cell, value=9 + at) for cell in row.cells))
        for at, row in enumerate(part.rows)
    ]
    held = samples.content(replace(part, kind="compare", rows=tuple(rows), notes=()))
    return samples.report(held).sections[0]


def test_periods_are_compared_in_one_column_each_where_most_is_counted_in_one_way() -> None:
    codes = ["plan_due", "outreach", "informed", "contracts_adults"]
    section = compared(codes)
    assert [column.parts for column in section.columns] == [(), ()]
    cells = [row.cells for row in section.rows]
    assert cells == [("9", "9"), ("10", "10"), ("11", "11"), ("11", "11"), ("12", "12")]
    persons, visits = section.rows[2:4]
    assert persons.name.ru.endswith(", чел.")
    assert visits.name not in (persons.name, samples.FIGURES["informed"].name)
    assert len(section.terms) == len(codes), "every definition still stands once"


def test_both_counts_stand_side_by_side_where_most_figures_have_them() -> None:
    section = compared(["served", "tests", "sessions"])
    assert [len(column.parts) for column in section.columns] == [2, 2]
    assert section.rows[2].cells == ("×", "11", "×", "11")


def test_a_sign_is_explained_where_it_first_stands_and_not_again() -> None:
    words = said(EVERY["report_empty"])
    for sign in ("Знак «–» означает ноль.", "«×»: показатель не применяется."):
        assert words.count(sign) == 1
    apart = samples.report(samples.content(samples.coverage(2), samples.coverage(3)))
    first, second = apart.sections
    assert any("«×»" in note.ru for note in first.notes)
    assert not any("«×»" in note.ru or "Доля" in note.ru for note in second.notes)


def test_neighbours_counted_alike_are_told_of_together_and_stay_apart() -> None:
    agencies = compared(["delivered_adults", "delivered_youth"])
    assert [term.name.ru for term in agencies.terms] == [
        "Услуги агентств, взрослые; Услуги агентств, молодёжь"
    ]
    services = compared(["testing", "selection"])
    assert services.terms[0].name.ru == "Тестирование, Профессиональный отбор"


def test_the_standard_form_with_seventeen_schools_takes_six_sheets_at_most() -> None:
    """What a district signs every quarter is read through; it must not grow unnoticed."""
    spans = ("now", "year", "before")
    tables = [
        replace(samples.table("", [], list(part.figures), 12, spans), kind="compare")
        for part in layouts.standard().sections
        if part.kind == "compare"
    ]
    groups = samples.table("group", samples.named(5, Both("Студенттер", "Студенты")),
                           ["served", *samples.SERVICES[1:6]])  # fmt: skip
    schools = samples.coverage(17, Both("Ақжар жалпы білім беретін мектебі №", "Акжарская школа №"))
    record = samples.report(samples.content(groups, *tables, schools, samples.everyday().parts[-1]))
    assert batch.render(record).pages <= 6
