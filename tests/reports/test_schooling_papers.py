"""The plan and its papers, the undecided, protocol and act: what officials of three bodies sign."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.papers import NOTHING, Both, Paper, Plan, PlanHead
from reports import batch, plan_lines
from tests.reports import schooling_samples as samples
from tests.reports.samples import assert_apart, boxes_of, letters_of, read, words_of
from tests.reports.schooling_samples import AGREED, CHANGES, HEAD, PROTOCOL, SHEET

EVERY: dict[str, Paper] = {
    "plan": samples.plan(7),
    "plan_agreed": samples.plan(7, agreed=AGREED),
    "plan_approved": samples.plan(3, approved_block=True),
    "timetable": samples.timetable(12),
    "timetable_of_school": samples.timetable(3, of="school", body=samples.SCHOOL),
    "changes": CHANGES,
    "agreement_sheet": SHEET,
    "undecided": samples.undecided(30),
    "protocol": PROTOCOL,
    "act": samples.act(6),
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
def test_each_sheet_says_its_number_and_the_paragraph_of_the_order(record: Paper) -> None:
    for page in words_of(batch.render(record)):
        assert f"№ {getattr(record, 'number', '')}" in page
        assert re.search(r"№ 190 бұйрық, \d+", page)
        assert re.search(r"Приказ № 190, пункты? \d+", page)


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
def test_a_paper_of_an_exercise_says_so_on_each_page(record: Paper) -> None:
    for page in words_of(batch.render(replace(record, sample=True))):
        assert "ОБРАЗЕЦ" in page


# The plan


def test_a_plan_of_a_year_lists_every_line_once_and_in_order() -> None:
    words = said(samples.plan(120))
    places = [words.index(f" {at} {samples.FORMS[at % 5].kk} ") for at in range(1, 121)]
    assert places == sorted(places)


def test_the_heads_of_the_plan_stand_over_its_lines_on_every_page() -> None:
    pages = words_of(batch.render(samples.plan(120)))
    assert len(pages) > 10
    assert all("Место проведения" in page for page in pages)
    assert [page.count("КЕЛІСІЛДІ") for page in pages] == [2, *[0] * (len(pages) - 1)]


def test_the_longest_lines_lose_no_word_and_two_of_them_share_a_page() -> None:
    rendered = batch.render(samples.crowded(300))
    letters = letters_of(rendered)
    assert "…" not in letters
    for words in (samples.LONG["topic"], samples.SCHOOL, samples.LONG["responsible"]):
        assert isinstance(words, Both)
        for language in (words.kk, words.ru):
            assert letters.count("".join(language.split())) == 300
    assert rendered.pages == 151


@pytest.mark.parametrize("count", [*range(1, 12), 40, 41, 42, 43])
@pytest.mark.parametrize("make", [samples.plan, samples.crowded])
def test_the_compiler_never_signs_a_page_without_a_line_of_the_plan(
    make: Callable[[int], Plan], count: int
) -> None:
    last = words_of(batch.render(make(count)))[-1]
    assert "Б. А. Нұрпейісова" in last
    assert "Барлығы / Итого" in last
    assert f" {count} {samples.FORMS[count % 5].kk} " in last


@pytest.mark.parametrize("record", [samples.crowded(5), *map(samples.plan, range(1, 9))])
def test_the_first_line_stands_with_the_title(record: Plan) -> None:
    first = words_of(batch.render(record))[0]
    assert "План проведения социальной профессиональной ориентации" in first
    assert f" 1 {samples.FORMS[1].kk} " in first


def test_the_plan_says_who_drew_it_up_under_which_number_and_when() -> None:
    words = said(samples.plan(1))
    assert "ЖОСПАРДЫ ЖАСАҒАН СОСТАВИТЕЛЬ ПЛАНА" in words
    for expected in ("№ 03-08/57", "2026 жылғы 28 тамыз", "28 августа 2026 года", "тел. 8 (722)"):
        assert expected in words


def test_who_has_not_agreed_has_lines_to_write_on() -> None:
    waiting = said(samples.plan(1))
    assert waiting.count("лауазымы / должность") == 1  # of the chamber; the centre's is known
    assert waiting.count("«») ") == 0
    assert waiting.count("20 ж./г.") == 2


def test_who_has_agreed_is_named_with_day_and_letter() -> None:
    words = said(samples.plan(1, agreed=AGREED))
    assert "Қ. Т. Жақсыбеков Ж. М. Оразалин" in words
    assert "31.08.2026 № 05-1/214 хат / письмо № 05-1/214" in words
    assert "02.09.2026 № 01-4/88 хат / письмо № 01-4/88" in words
    assert "лауазымы" not in words


def test_nobody_approves_the_plan_unless_the_office_asks_for_it() -> None:
    assert "УТВЕРЖДАЮ" not in said(samples.plan(1))
    assert "БЕКІТЕМІН УТВЕРЖДАЮ" in said(samples.plan(1, approved_block=True))


def test_a_long_name_beside_three_others_stands_whole_under_its_line() -> None:
    name = "Г. С. Константинопольская-Әбдірахманова"
    parties = (replace(AGREED[0], name=name), AGREED[1])
    rendered = batch.render(samples.plan(1, agreed=parties, approved_block=True))
    assert "".join(name.split()) in letters_of(rendered)
    assert_apart(rendered)


def test_only_a_later_version_says_which_it_is() -> None:
    assert "нұсқа" not in said(samples.plan(1))
    second = said(samples.plan(1, head=replace(HEAD, version=2)))
    assert "Көктөбе ауданы, 2-нұсқа" in second
    assert "Коктобинский район, редакция 2" in second


def test_a_line_with_only_a_month_says_the_month() -> None:
    line = samples.row(1, day=None, month="2026-11")
    words = said(samples.plan(1, rows=(line,)))
    assert "2026 ж. қараша ноябрь 2026 г." in words
    assert "не назначен" in said(samples.plan(1, rows=(replace(line, month=""),)))


def test_a_line_shows_by_what_it_is_known_to_be_carried_out() -> None:
    line = samples.row(1, indicator=Both("85 адам", "85 человек"))
    words = said(samples.plan(1, rows=(line,)))
    assert "болжамы. Көрсеткіші: 85 адам" in words
    assert "кадрах. Показатель: 85 человек" in words


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2026, 9, 1), date(2027, 5, 31), "2026–2027 учебный год"),
        (date(2026, 9, 15), date(2027, 8, 31), "2026–2027 учебный год"),
        (date(2026, 9, 1), date(2026, 12, 31), "01.09.2026 – 31.12.2026"),
        (date(2026, 1, 1), date(2026, 12, 31), "01.01.2026 – 31.12.2026"),
        (date(2026, 9, 1), date(2028, 5, 31), "01.09.2026 – 31.05.2028"),
        (date(2026, 9, 1), date(2027, 9, 30), "01.09.2026 – 30.09.2027"),
    ],
)
def test_only_a_whole_school_year_is_called_so(first: date, last: date, expected: str) -> None:
    period = plan_lines.period(PlanHead(first=first, last=last))
    assert (period.ru or period.kk) == expected


hostile = st.text(st.characters(exclude_categories=["Cs"]), max_size=400)


@settings(max_examples=20, deadline=None)
@given(hostile, hostile, hostile, hostile)
def test_no_text_can_break_a_plan_or_leave_the_sheet(
    topic: str, grades: str, name: str, letter: str
) -> None:
    line = samples.row(1, topic=Both(topic, grades), grades=grades, note=Both(letter))
    parties = (replace(AGREED[0], name=name, letter=letter), replace(AGREED[1], body=Both(topic)))
    rendered = batch.render(samples.plan(1, rows=(line,) * 3, agreed=parties, executor=name))
    boxes = boxes_of(rendered)
    assert max(box.right for box in boxes) <= 841.89 - 15 * 72 / 25.4 + 0.5
    assert min(box.bottom for box in boxes) >= 12 * 72 / 25.4


# The timetable


def test_a_schools_timetable_names_the_school_once() -> None:
    record = samples.timetable(5, of="school", body=Both("№ 7 мектеп", "Школа № 7"))
    words = said(record)
    assert words.count("№ 7 мектеп") == 1
    assert words.count("Организация образования") == 1
    everybody = said(samples.timetable(5))
    assert everybody.count(samples.PLACES[0].kk.split()[0]) >= 5


def test_an_event_shows_its_hours_under_its_day() -> None:
    assert "11.09.2026 10:00–11:30 " in said(samples.timetable(1))


@pytest.mark.parametrize("count", range(1, 9))
def test_a_timetable_is_never_signed_alone(count: int) -> None:
    last = words_of(batch.render(samples.timetable(count)))[-1]
    assert "Қ. Т. Жақсыбеков" in last
    assert f" {count} " in last


# What changed


def test_changes_show_what_was_and_what_is_under_the_new_number() -> None:
    words = said(CHANGES)
    assert "Добавлено: 1" in words
    assert "Изменено: 2" in words
    assert "Исключено: 2" in words
    assert "Мерзімі Срок 08.10.2026 15.10.2026" in words
    assert "көрсетілмеген не указано автобус" in words
    assert "От редакции 1 к редакции 2" in words


def test_a_heading_of_changes_stands_with_its_lines_and_the_signature_with_the_last() -> None:
    for count in range(1, 9):
        rows = tuple(samples.row(at) for at in range(1, count + 1))
        pages = words_of(batch.render(replace(CHANGES, added=rows, removed=rows)))
        (heading,) = [page for page in pages if "Добавлено" in page]
        assert f" 1 {samples.FORMS[1].kk} " in heading
        (heading,) = [page for page in pages if "Исключено" in page]
        assert f" 1 {samples.FORMS[1].kk} " in heading.split("Исключено")[1]
        assert "Қ. Т. Жақсыбеков" in pages[-1]
        assert f" {count} {samples.FORMS[count % 5].kk} " in pages[-1]


def test_versions_without_a_change_are_still_a_whole_page() -> None:
    words = said(replace(CHANGES, added=(), changed=(), removed=()))
    assert "Изменений нет" in words


def test_a_line_with_two_changed_fields_is_named_once() -> None:
    words = said(replace(CHANGES, added=(), removed=()))
    assert words.count(" 3 Кәсіптік экскурсия ") == 1
    assert "Добавлено" not in words


# The agreement sheet


def test_an_objection_stands_in_full_with_its_version() -> None:
    words = said(SHEET)
    assert "қарсылық бар есть возражение" in words
    assert "элеватор мен жөндеу шеберханасы жоқ." in words
    assert words.index("Предыдущие редакции") < words.index("Настоящая редакция")


def test_a_first_version_has_no_earlier_answers() -> None:
    assert "Предыдущие" not in said(replace(SHEET, earlier=()))


def test_parties_sign_the_sheet_beside_their_last_answers() -> None:
    last = words_of(batch.render(SHEET))[-1]
    assert last.count("КЕЛІСІЛДІ") == 2
    assert last.count("М.О. / М.П.") == 2
    assert "жауап күтілуде" in last


# The undecided


def test_the_list_counts_its_pupils_and_explains_gaps_in_its_numbers() -> None:
    words = said(samples.undecided(12, removed=(3, 9)))
    assert "Всего, учащихся: 12" in words
    assert "Исключены из списка строки: 3, 9" in words
    assert "Исключены" not in said(samples.undecided(12))


def test_one_school_is_named_above_the_list_and_several_in_it() -> None:
    one = samples.undecided(4)
    assert said(one).count("Абай атындағы") == 1
    rows = (replace(one.rows[0], school=samples.PLACES[1]), *one.rows[1:])
    assert said(replace(one, rows=rows)).count("Абай атындағы") == 3


def test_a_list_not_sent_yet_says_so() -> None:
    assert "ещё не направлен" in said(samples.undecided(1, sent_on=None))


# The papers of agencies


def test_a_protocol_shows_every_bidder_and_why_one_was_not_admitted() -> None:
    words = said(PROTOCOL)
    assert "БИН 000940000018 1 234 567,00 92 жеңімпаз победитель" in words
    assert "жіберілмеді: лицензияның көшірмесі берілмеген не допущен" in words
    assert "Агентство, прошедшее отбор Частное агентство занятости «Бағыт»" in words


def test_a_selection_nobody_won_says_so() -> None:
    words = said(replace(PROTOCOL, bidders=(), winner=NOTHING, result=NOTHING))
    assert "Заявок не поступило" in words
    assert "не определено" in words


@pytest.mark.parametrize(("track", "words"), [("adults", "взрослых"), ("youth", "студентов")])
def test_adults_and_youth_are_told_apart_on_papers_of_agencies(track: str, words: str) -> None:
    for record in (replace(PROTOCOL, track=track, subject=NOTHING), samples.act(1, track=track)):
        assert words in said(record)


def test_an_act_shows_what_was_ordered_delivered_and_what_it_costs() -> None:
    words = said(samples.act(4))
    assert (
        "Ашық есік күні, адам День открытых дверей, человек 12 4 6 5 30 002,00 150 010,00" in words
    )
    assert "Барлығы, теңге Итого, тенге 482 523,00" in words


def test_a_service_without_a_price_is_crossed_and_never_nought() -> None:
    row = replace(samples.service(1), price=None, cost=None)
    words = said(samples.act(0, rows=(row,), total=None))
    assert " × × " in words
    assert "Итого" not in words


def test_both_parties_sign_the_act_on_the_page_of_its_total() -> None:
    for count in range(1, 12):
        last = words_of(batch.render(samples.act(count)))[-1]
        assert "ТАПСЫРДЫ" in last
        assert "ҚАБЫЛДАДЫ" in last
        assert "Итого, тенге" in last
        assert last.count("М.О. / М.П.") == 2
