"""The papers of staff: what a director signs, a commission decides on, a successor takes over."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.papers import NOTHING, Both, HandingParty, Paper
from app.staffing import cards
from reports import batch
from tests.reports import staff_samples as samples
from tests.reports.guidance_samples import NAMES
from tests.reports.samples import (
    DIRECTOR,
    assert_apart,
    boxes_of,
    letters_of,
    read,
    words_of,
)

EVERY: dict[str, Paper] = {
    "job": samples.job(4),
    "job_bare": samples.BARE_JOB,
    "sheet": samples.qualification(4, 6),
    "sheet_bare": samples.BARE_SHEET,
    "list": samples.staff_list(9),
    "calendar": samples.calendar(5, 2),
    "load": samples.load(6),
    "hand_over": samples.handed(8),
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
def test_no_two_lines_of_a_paper_lie_on_each_other(record: Paper) -> None:
    rendered = batch.render(record)
    assert_apart(rendered)
    assert rendered.missing == ()
    wide = read(rendered).pages[0].mediabox.width
    boxes = boxes_of(rendered)
    assert min(box.left for box in boxes) >= record.margins.left * 72 / 25.4 - 0.5
    assert max(box.right for box in boxes) <= float(wide) - 15 * 72 / 25.4 + 0.5


@ALL
def test_each_sheet_says_its_number_and_that_it_is_of_an_exercise(record: Paper) -> None:
    for page in words_of(batch.render(replace(record, sample=True))):
        assert f"№ {getattr(record, 'number', '')} ·" in page
        assert "ОБРАЗЕЦ" in page


# The job description


def test_a_job_description_goes_from_requirements_to_own_duties() -> None:
    words = said(samples.job(2))
    parts = (
        "1. Требования к квалификации",
        "57-тармақ",
        samples.QUOTE,
        "2. Трудовые функции",
        "1.1) 1-міндет",
        "1.2) 2-міндет",
        "3. Должен знать",
        "4. Личностные компетенции",
        "5. Дополнительные обязанности",
        "Отвечает за тесты.",
        "С инструкцией ознакомлен(а)",
    )
    places = [words.index(part) for part in parts]
    assert places == sorted(places)


def test_parts_of_which_nothing_is_known_are_left_out_and_the_rest_counted_anew() -> None:
    words = said(samples.job(0, requirements=(), act=NOTHING, knowledge=(), functions=()))
    assert "Требования" not in words
    assert "1. Личностные компетенции" in words
    assert "2. Дополнительные обязанности" in words
    bare = said(samples.BARE_JOB)
    assert "Акта об этой должности нет." in bare
    assert "не указано" in bare


def test_what_the_act_says_in_kazakh_stands_once() -> None:
    words = said(samples.job(1, requirements=samples.job(1).requirements[:1]))
    assert words.count(samples.QUOTE) == 1


@pytest.mark.parametrize("skills", range(1, 30, 2))
def test_whoever_holds_the_post_never_signs_alone_on_a_page(skills: int) -> None:
    last = words_of(batch.render(samples.job(skills)))[-1]
    assert "2) Кабинеттермен байланыс жасайды." in last
    assert "А. М. Оспанова" in last


def test_every_profession_card_loses_no_word_on_the_page() -> None:
    for card in cards.load():
        skills = tuple(
            line.said
            for function in card.functions
            for task in function.tasks
            for line in (*task.skills, *task.knowledge)
        )
        record = samples.job(1, knowledge=skills, competences=card.competences_kk)
        rendered = batch.render(record)
        letters = letters_of(rendered)
        assert rendered.missing == ()
        for line in (*skills, *card.competences_kk):
            bare = "".join(line.split())  # a list of acts may go on over the page
            assert bare[:60] in letters
            assert bare[-60:] in letters
        assert "…" not in letters


# The qualification sheet


def test_the_sheet_tells_what_is_held_what_is_open_and_from_when_the_next_opens() -> None:
    words = said(samples.qualification(3, 2))
    assert "кейс-менеджер, открывается с 01.11.2028" in words
    assert words.count("соответствует") >= 2
    assert "нужно ещё 1 год 11 месяцев 12 дней; открывается с 01.11.2028" in words
    assert "определить нельзя" in words
    assert "с 02.03.2022" in words


def test_a_rule_whose_day_does_not_come_says_so_in_place_of_the_day() -> None:
    untold, known = samples.rule(2), samples.rule(1)
    never = replace(known, met_on=None, never=True)
    words = said(samples.qualification(0, 1, rules=(never,)))
    assert "нужно ещё 1 год 11 месяцев 12 дней; по нынешним записям срок не наступит" in words
    assert "қазіргі жазбалар бойынша күні келмейді" in words
    assert "не наступит" not in said(samples.qualification(0, 1, rules=(untold, known)))


def test_service_says_what_counts_and_why_the_rest_does_not() -> None:
    words = said(samples.qualification(1, 4))
    assert words.count("засчитывается") == 2
    assert words.count("другая сфера") == 2
    assert "Засчитано: 1 год 19 дней. Не хватает: 1 год 11 месяцев 12 дней" in words
    assert "Карьерный центр Коктобинского района" in words  # a post held here
    assert "по н. в." in words


def test_the_commission_decides_signs_and_is_signed_for_on_one_page() -> None:
    for rules, stretches in ((0, 0), (4, 6), (8, 30)):
        pages = words_of(batch.render(samples.qualification(rules, stretches)))
        (decided,) = [page for page in pages if "Решение комиссии" in page]
        assert decided.count("Член комиссии") == 3
        assert "Секретарь комиссии" in decided
        assert "С решением ознакомлен(а) А. М. Оспанова" in decided


def test_a_sheet_of_nothing_says_so_under_every_heading() -> None:
    words = said(samples.BARE_SHEET)
    assert words.count("Сведения не внесены") == 3
    assert "Категорий не присваивалось" in words
    assert "акта об этой должности не найдено" in words
    assert "Что комиссии следует учесть" not in words


# Lists


def test_a_staff_list_repeats_its_head_and_ends_with_the_total_and_the_signature() -> None:
    pages = words_of(batch.render(samples.staff_list(40)))
    assert len(pages) > 4
    assert all("Должность, подразделение" in page for page in pages)
    assert "Всего, человек: 40. Штатных единиц: 6,5, из них занято 4,5" in pages[-1]
    assert " 40 " in pages[-1]
    assert DIRECTOR.name in pages[-1]


@pytest.mark.parametrize("count", range(1, 9))
def test_a_total_never_stands_without_the_last_colleague(count: int) -> None:
    last = words_of(batch.render(samples.staff_list(count)))[-1]
    assert f" {count} {NAMES[count % len(NAMES)].kk.split()[0]}" in last


def test_a_list_of_nobody_says_so() -> None:
    assert "На этот день никто не работает" in said(samples.staff_list(0, places=0))
    assert "Штатных" not in said(samples.staff_list(0, places=0))


def test_a_calendar_is_approved_and_lists_whose_category_ends_unplanned() -> None:
    words = said(samples.calendar(3, 2))
    assert words.index("УТВЕРЖДАЮ") < words.index("График аттестации")
    assert "02.12.2026" in words
    assert "пройдена; № 9, 02.12.2026" in words
    assert "Истекает срок категории" in words
    assert "01.02.2027" in words
    empty = said(samples.calendar(0))
    assert "На этот период аттестаций не запланировано" in empty
    assert "Истекает" not in empty


@pytest.mark.parametrize("planned", range(1, 8))
def test_who_drew_the_calendar_up_signs_beside_its_last_line(planned: int) -> None:
    last = words_of(batch.render(samples.calendar(planned)))[-1]
    assert "график составил(а)" in last
    assert f" {planned} {NAMES[planned % len(NAMES)].kk.split()[0]}" in last


def test_a_load_adds_up_to_its_own_total_and_says_what_it_counts() -> None:
    words = said(samples.load(3))
    assert "Барлығы 41 × 43 29 9 193 1519" in words.replace("Всего ", "")
    assert "– – – – – – –" in words
    assert "каждый пришедший один раз" in words
    assert "никто не работал" in said(samples.load(0))


# The hand-over


def test_both_sign_beside_the_last_thing_and_the_head_approves() -> None:
    for count in (1, 2, 5, 9, 14, 40):
        pages = words_of(batch.render(samples.handed(count)))
        assert "УТВЕРЖДАЮ" in pages[0]
        assert "А. М. Оспанова" in pages[-1]
        assert "В. С. Ким" in pages[-1]
        assert f"Всего передано дел: {2 * count}" in pages[-1]
        assert f" {2 * count} Мамандықтар туралы" in pages[-1]


def test_who_takes_over_is_written_by_hand_where_nobody_is_named() -> None:
    words = said(samples.handed(1, taking=HandingParty()))
    assert "Принимает" not in words
    assert "лауазымы / должность" in words


def test_things_about_nobody_have_no_column_of_people() -> None:
    record = samples.handed(2)
    words = said(replace(record, kinds=record.kinds[1:], count=2))
    assert "Гражданин" not in words
    assert "Номер" not in words
    assert "Гражданин" in said(record)


hostile = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)


@settings(max_examples=15, deadline=None)
@given(hostile, hostile, hostile)
def test_no_text_can_break_a_paper_of_staff_or_leave_the_sheet(
    name: str, post: str, quote: str
) -> None:
    both = Both(post, quote)
    held = replace(samples.POST, name=both, unit=both, order=quote)
    rules = tuple(replace(samples.rule(at), name=both, quote=quote) for at in range(2))
    made = (
        samples.job(1, person_name=Both(name), short_name=name, post=held, duties=(both,)),
        samples.qualification(0, 1, rules=rules, person_name=Both(name), post=held),
        samples.handed(1, giving=HandingParty(Both(name), both, name), reason=both),
    )
    for record in made:
        rendered = batch.render(record)
        assert_apart(rendered)
        for box in boxes_of(rendered):
            assert box.left >= record.margins.left * 72 / 25.4 - 0.5
            assert box.right <= 595.3 - 10 * 72 / 25.4
