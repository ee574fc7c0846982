"""Lists of staff bring in colleagues with posts, education and categories, without doubles."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.exchange import batches, columns, outcomes, plans, reading, subjects, targets, writing
from app.staffing import categories, education, posts, staff
from app.staffing.staff import Draft
from app.store.dump import dump
from app.store.store import Store

TITLES = [
    "№",
    "Қызметкердің аты-жөні",
    "Лауазымы",
    "Лауазымы орысша",
    "Карточка №",
    "Ставка",
    "Қабылданған күні",
    "Бұйрық",
    "Білімі",
    "Білім бағыты",
    "Бітірген күні",
    "Диплом №",
    "Санаты",
    "Санат берілген күні",
    "Санат туралы бұйрық",
    "Телефоны",
]
OSPANOVA = [
    1,
    "Оспанова Гүлнар Серікқызы",
    "Кәсіптік бағдарлау жөніндегі маман",
    "Специалист по профориентации",
    9,
    0.5,
    date(2023, 7, 3),
    "№ 12-ө, 01.07.2023 ж.",
    "жоғары",
    "педагогика",
    "30.06.2012",
    "ЖБ № 0123456",
    "кейс-менеджер",
    "10.12.2025",
    "45-ө",
    "8 701 234 56 78",
]


def sheet(folder: Path, rows: list[list[object]], titles: list[str] | None = None) -> Path:
    path = folder / "staff.xlsx"
    writing.write_xlsx(path, [("Тізбе", titles or TITLES, rows)])  # type: ignore[list-item]
    return path


def judged(store: Store, path: Path) -> plans.Plan:
    return plans.prepare(store, subjects.of("staff"), reading.read(path))


def taken(store: Store, path: Path, decisions: dict[int, str] | None = None):
    return batches.commit(store, judged(store, path), path.name, decisions)


def altered(**cells: object) -> list[object]:
    at = {"name": 1, "post": 2, "card": 4, "rate": 5, "since": 6, "education": 8, "finished": 10}
    at |= {"category": 12, "category_order": 14, "phone": 15}
    row = list(OSPANOVA)
    for name, value in cells.items():
        row[at[name]] = value
    return row


def test_a_colleague_comes_in_with_post_education_and_category(store, tmp_path):
    assert taken(store, sheet(tmp_path, [OSPANOVA])).counts["new"] == 1
    (held,) = staff.listed(store)
    assert (held.name.full, held.post_kk, held.phone, held.since) == (
        "Оспанова Гүлнар Серікқызы",
        "Кәсіптік бағдарлау жөніндегі маман",
        "+77012345678",
        date(2023, 7, 3),
    )
    (post,) = posts.of(store, held.id)
    assert (post.position, post.card, post.level, post.rate) == ("unit_specialist", 9, "high", 50)
    assert (post.order_number, post.order_date) == ("12-ө", date(2023, 7, 1))
    (schooling,) = education.of(store, held.id)
    assert (schooling.level, schooling.field) == ("higher", "pedagogical")
    assert (schooling.finished_on, schooling.diploma) == (date(2012, 6, 30), "ЖБ № 0123456")
    (category,) = categories.of(store, held.id)
    assert (category.category, category.order_number) == ("case_manager", "45-ө")


def test_the_second_time_nothing_changes(store, tmp_path):
    path = sheet(tmp_path, [OSPANOVA])
    taken(store, path)
    before = "".join(dump(store))
    outcome = taken(store, path)
    assert (outcome.batch_id, outcome.counts["same"]) == (None, 1)
    assert "".join(dump(store)) == before


def test_undo_leaves_no_trace(store, tmp_path):
    staff.add(store, Draft("Оспанова", "Гүлнар", "Серікқызы", "Маман"))
    before = "".join(dump(store))
    batches.undo(store, taken(store, sheet(tmp_path, [OSPANOVA])).batch_id)
    assert "".join(dump(store)) == before


def test_a_known_colleague_gets_what_the_list_adds_and_keeps_what_it_is_silent_of(store, tmp_path):
    draft = Draft("Оспанова", "Гүлнар", "Серікқызы", "Маман", signs=True, basis_kk="Жарғы")
    known = staff.add(store, draft)
    (row,) = judged(store, sheet(tmp_path, [altered(phone=None)])).rows
    assert row.outcome == "changed"
    assert row.changes["staff_post"] == ("Маман", "Кәсіптік бағдарлау жөніндегі маман")
    assert row.changes["category"] == (None, "case_manager")
    taken(store, sheet(tmp_path, [altered(phone=None)]))
    held = staff.get(store, known)
    assert (held.signs, held.basis_kk, held.phone) == (True, "Жарғы", "")
    assert len(posts.of(store, known)) == 1


def test_a_post_put_right_by_the_list_stays_one_post(store, tmp_path):
    taken(store, sheet(tmp_path, [OSPANOVA]))
    outcome = taken(store, sheet(tmp_path, [altered(rate="1")]))
    assert outcome.counts["changed"] == 1
    (held,) = staff.listed(store)
    assert [each.rate for each in posts.of(store, held.id)] == [100]


def test_a_post_held_still_is_not_entered_again_under_another_day(store, tmp_path):
    taken(store, sheet(tmp_path, [OSPANOVA]))
    path = sheet(tmp_path, [altered(since=date(2023, 8, 1))])
    (row,) = judged(store, path).rows
    assert (row.outcome, [each.code for each in row.warnings]) == ("same", ["staff-post-other-day"])
    (held,) = staff.listed(store)
    posts.end(store, posts.of(store, held.id)[0].id, date(2023, 7, 31))
    taken(store, path)
    found = [each.since for each in posts.of(store, held.id)]
    assert found == [date(2023, 8, 1), date(2023, 7, 3)]


def test_a_second_half_post_of_one_person_is_asked_about_then_added_to_them(store, tmp_path):
    second = altered(card=13, post="Әлеуметтік жұмыс жөніндегі консультант")
    path = sheet(tmp_path, [OSPANOVA, second])
    first, again = judged(store, path).rows
    assert (first.outcome, again.outcome) == ("new", "unclear")
    assert again.problems[0].code == "staff-row-again"
    taken(store, path, {again.row: "take"})
    (held,) = staff.listed(store)
    found = posts.of(store, held.id)
    assert sorted((each.card, each.rate) for each in found) == [(9, 50), (13, 50)]
    assert len(education.of(store, held.id)) == 1


def test_a_namesake_without_patronymic_is_asked_about(store, tmp_path):
    staff.add(store, Draft("Оспанова", "Гүлнар", "", "Маман"))
    path = sheet(tmp_path, [OSPANOVA])
    (row,) = judged(store, path).rows
    assert (row.outcome, row.problems[0].code) == ("unclear", "staff-named-alike")
    assert taken(store, path).batch_id is None
    taken(store, path, {row.row: "take"})
    assert len(staff.listed(store)) == 2


def test_another_patronymic_is_another_person(store, tmp_path):
    staff.add(store, Draft("Оспанова", "Гүлнар", "Маратқызы", "Маман"))
    assert [row.outcome for row in judged(store, sheet(tmp_path, [OSPANOVA])).rows] == ["new"]


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"since": None}, "staff-post-undated"),
        ({"finished": "2012"}, "staff-year-alone"),
        ({"finished": None}, "staff-education-undated"),
        ({"category_order": None}, "staff-category-unordered"),
        ({"card": None}, "staff-post-unknown"),
    ],
)
def test_what_a_record_lacks_is_told_and_the_colleague_is_taken(store, tmp_path, cells, code):
    path = sheet(tmp_path, [altered(**cells)])
    (row,) = judged(store, path).rows
    assert row.outcome == "new"
    assert code in [each.code for each in row.warnings]
    assert taken(store, path).counts["new"] == 1


@pytest.mark.parametrize(
    ("cells", "column", "code"),
    [
        ({"education": "оқыған"}, "Білімі", "staff-education-unknown"),
        ({"category": "тамаша"}, "Санаты", "staff-category-unknown"),
        ({"rate": "толық"}, "Ставка", "staff-rate-unreadable"),
        ({"card": 77}, "Карточка №", "card-unknown"),
        ({"since": "ертең"}, "Қабылданған күні", "date-unreadable"),
        ({"post": None, "card": None}, "Лауазымы", "post-missing"),
    ],
)
def test_what_cannot_be_read_refuses_its_row_alone(store, tmp_path, cells, column, code):
    other: list[object] = [2, "Сейітов Асқар Қанатұлы", "Маман", *[None] * 13]
    row = altered(**cells)
    row[3] = None if "post" in cells else row[3]
    outcome = judged(store, sheet(tmp_path, [row, other]))
    assert [each.outcome for each in outcome.rows] == ["refused", "new"]
    assert (column, code) in [(each.column, each.code) for each in outcome.rows[0].problems]


@pytest.mark.parametrize(
    ("cell", "rate"),
    [(1, 100), ("0,5", 50), ("½", 50), ("50 %", 50), (0.25, 25), (75, 75), ("1,5 ставка", 150)],
)
def test_a_share_of_a_post_is_read_however_it_is_written(store, tmp_path, cell, rate):
    taken(store, sheet(tmp_path, [altered(rate=cell)]))
    (held,) = staff.listed(store)
    assert [each.rate for each in posts.of(store, held.id)] == [rate]


def test_the_level_tells_apart_two_cards_of_one_name(store, tmp_path):
    titles = ["ФИО специалиста", "Лауазымы / Должность", "Уровень", "Дата назначения"]
    name = "Кәсіптік бағдарлау жөніндегі маманы / Специалист по профессиональной ориентации"
    rows: list[list[object]] = [["Сейітов Асқар", name, "орта", "01.09.2024"]]
    taken(store, sheet(tmp_path, rows, titles))
    (held,) = staff.listed(store)
    (post,) = posts.of(store, held.id)
    assert (post.card, post.position, post.level) == (10, "unit_specialist", "mid")
    assert held.post_ru == "Специалист по профессиональной ориентации"


def test_every_column_has_titles_and_is_known_by_them():
    for language in ("kk", "ru", "en"):
        said = columns.titles(language)
        for target in targets.STAFF:
            assert columns.known(said[target], "staff") == target


def test_the_empty_list_of_staff_is_understood_when_it_comes_back(store, tmp_path):
    path = tmp_path / "form.xlsx"
    outcomes.template(path, "staff")
    asked = plans.prepare(store, subjects.of("staff"), reading.read(path)).mapping
    assert {"surname", "staff_post", "card", "since", "category_order"} <= set(asked.values())


def test_signatures_under_the_list_are_no_colleagues(store, tmp_path):
    foot: list[object] = [None, "Директор", *[None] * 14]
    path = sheet(tmp_path, [OSPANOVA, [None] * 16, foot])
    assert [row.outcome for row in judged(store, path).rows] == ["new"]


def test_a_post_without_a_name_is_told_and_never_passed_over(store, tmp_path):
    merged = altered(name=None, rate=0.25)  # its name stands in the row above, over both
    heading: list[object] = [None, None, "Кәсіптік бағдарлау бөлімі", *[None] * 13]
    first, second = judged(store, sheet(tmp_path, [OSPANOVA, merged, heading])).rows
    assert (first.outcome, second.outcome, second.row) == ("new", "refused", 3)
    assert "name-missing" in [each.code for each in second.problems]


def test_a_list_without_a_column_of_names_loses_no_row_in_silence(store, tmp_path):
    path = sheet(tmp_path, [["a", "b"], ["c", None]], ["бірінші", "екінші"])
    assert [row.outcome for row in judged(store, path).rows] == ["refused", "refused"]


def test_a_name_too_long_refuses_its_row_alone(store, tmp_path):
    path = sheet(tmp_path, [altered(name="Ә" * 2000), OSPANOVA])
    long, other = judged(store, path).rows
    assert (long.outcome, other.outcome) == ("refused", "new")
    (problem,) = long.problems
    assert (problem.column, problem.code) == (TITLES[1], "text-too-long")
