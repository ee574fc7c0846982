"""Columns are known however a village heads them."""

from __future__ import annotations

from datetime import date

import pytest

from app.exchange import columns, outcomes, people, reading, targets
from app.exchange.wordlists import load, meaning
from app.kazakh.folding import fold
from tests.exchange import files

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("title", "target"),
    [
        ("Тегі", "surname"),
        ("ФАМИЛИЯ", "surname"),
        ("Фамиля", "surname"),
        ("Т.А.Ә.", "full_name"),
        ("Ф.И.О. учащегося", "full_name"),
        ("Аты-жөні", "full_name"),
        ("Аты -  жөнi", "full_name"),
        ("Тегі, аты, әкесінің аты (бар болса)", "full_name"),
        ("ЖСН", "iin"),
        ("ИИН", "iin"),
        ("Туған күні, айы, жылы", "birth_date"),
        ("Дата рождения (дд.мм.гггг)", "birth_date"),
        ("Телефоны", "phone"),
        ("Елді мекен", "settlement"),
        ("Мамандығы", "profession"),
        ("Тегі / Фамилия", "surname"),
        ("Оқушының деректері Туған күні", "birth_date"),
        ("Әкесінің аты", "patronymic"),
        ("Ата-анасының телефоны", "second_phone"),
    ],
)
def test_a_column_is_known_however_it_is_headed(title, target):
    assert columns.known(title) == target


@pytest.mark.parametrize(
    "title",
    [
        "№",
        "ФИО родителей",
        "Мектеп директорының аты-жөні",
        "Сынып жетекшісі",
        "Мектептің аты",
        "Мамандығы бойынша жұмыс өтілі",
        "Ұлты",
        "Жұмыс орны",
    ],
)
def test_what_is_somebody_else_s_is_nobody_s_column(title):
    assert columns.known(title) is None


@pytest.mark.parametrize("subject", targets.OF)
def test_no_title_in_the_list_of_synonyms_means_two_things(subject):
    seen: dict[str, str] = {}
    for target in targets.OF[subject]:
        words = load("columns")[target]
        for title in (words["kk"], words["ru"], words["en"], *words.get("also", ())):
            assert seen.setdefault(fold(title), target) == target, title


def test_every_target_has_titles_in_three_languages():
    for language in ("kk", "ru", "en"):
        assert set(people.TARGETS) <= set(columns.titles(language))


def test_what_we_write_ourselves_we_understand():
    for name in ("sex", "goal", "status"):
        for means, said in load("cells")["written"][name].items():
            assert {meaning(name, words) for words in said.values()} == {means}


def test_the_second_column_of_one_name_is_its_russian_twin():
    found = people.guess_columns(["№", "Т.А.Ә.", "ФИО", "ЖСН", "Телефон", "Тел."])
    assert found == {1: "full_name", 2: "ru_full_name", 3: "iin", 4: "phone", 5: "second_phone"}


def test_a_whole_title_goes_before_a_part_of_another():
    found = people.guess_columns(["Ата-анасының телефоны", "Оқушының тегі, аты", "Телефоны"])
    assert found == {0: "second_phone", 1: "full_name", 2: "phone"}


def test_a_list_without_a_header_is_known_by_what_it_holds(store, tmp_path):
    rows = [
        [1, "Әбдіғаниев Үсен Һасанұлы", "900328300019", "28.03.1990", "8 701 000 00 01"],
        [2, "Иванова Мария Сергеевна", "851112400018", "12.11.1985", "8 701 000 00 02"],
    ]
    workbook = reading.read(files.xlsx(tmp_path / "list.xlsx", rows))
    mapping = people.prepare(store, workbook).mapping
    assert mapping[1] == "full_name"
    assert mapping[3] == "birth_date"
    assert mapping[4] == "phone"


def test_a_mapping_is_remembered_for_the_same_titles(store):
    heads = ("Р/с", "Кім", "Қай жылғы")
    columns.remember(store, heads, {1: "full_name", 2: "birth_date"})
    assert columns.recall(store, ("р/с", "КІМ", "қай жылғы")) == {1: "full_name", 2: "birth_date"}
    assert columns.recall(store, ("Кім",)) is None
    columns.remember(store, heads, {1: "full_name"})
    assert columns.recall(store, heads) == {1: "full_name"}


def test_the_empty_list_we_send_out_is_known_when_it_returns(tmp_path):
    outcomes.template(tmp_path / "list.xlsx")
    sheet = reading.read(tmp_path / "list.xlsx").sheets[0]
    found = people.guess_columns([str(cell) for cell in sheet.rows[0]])
    assert len(found) == len(sheet.rows[0])
    assert {"surname", "iin", "status", "settlement", "class", "note"} <= set(found.values())


def test_a_name_in_three_columns_under_one_title_is_read_whole() -> None:
    group = "Тұлға туралы мәлімет"
    found = people.guess_columns(["№", f"{group} Тегі", f"{group} Аты", f"{group} Әкесінің аты"])
    assert found == {1: "surname", 2: "given_name", 3: "patronymic"}


@pytest.mark.parametrize(
    "group", ["Тегі, аты, әкесінің аты", "Аты-жөні", "Фамилия, имя, отчество", "Т.А.Ә.", "ФИО"]
)
def test_a_title_of_the_whole_name_over_its_parts_hides_none_of_them(group: str) -> None:
    found = people.guess_columns(["№", f"{group} Тегі", f"{group} Аты", f"{group} Әкесінің аты"])
    assert found == {1: "surname", 2: "given_name", 3: "patronymic"}


def test_a_parents_name_in_three_columns_under_one_title_is_nobodys() -> None:
    group = "Ата-анасы туралы мәлімет"
    found = people.guess_columns(["Тегі", "Аты", f"{group} Тегі", f"{group} Аты"])
    assert found == {0: "surname", 1: "given_name"}


def test_a_schools_name_under_its_title_is_nobodys() -> None:
    found = people.guess_columns(["Тегі", "Мектебі аты", "Мектебі мекенжайы"])
    assert "given_name" not in found.values()
