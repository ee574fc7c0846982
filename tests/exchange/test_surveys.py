from __future__ import annotations

from app.exchange import columns, headers, surveys
from app.exchange.sheets import Sheet, Workbook

LIST = Sheet(
    "Тізім",
    (
        ("Қарағаш ауылдық округі", None, None),
        ("Деректер", None, None),
        ("Тегі", "Аты", "ЖСН"),
        (1, 2, 3),
        ("Бекова", "Айна", "800101400012"),
    ),
    1,
)
NOTES = Sheet("Ескерту", (("Хат жіберілді", None),), 1)


def book(*sheets: Sheet) -> Workbook:
    return Workbook(sheets, "xlsx", None, None, "0" * 64, ())


def test_the_sheet_whose_titles_say_most_is_looked_at(store):
    found = surveys.survey(store, book(NOTES, LIST), store.today())
    assert found.sheet_index == 1
    assert found.mapping == {0: "surname", 1: "given_name", 2: "iin"}


def test_the_row_pointed_at_becomes_the_header_with_the_numbers_under_it():
    header = headers.header_at(LIST, 2)
    assert (header.first, header.last) == (2, 3)
    assert header.titles == ("Тегі", "Аты", "ЖСН")


def test_no_header_leaves_every_row_to_the_list(store):
    header = headers.header_at(LIST, None)
    assert not header.present
    assert len(list(headers.body(LIST, header))) >= 4
    assert surveys.survey(store, book(LIST), store.today(), 0, header).header == header


def test_what_was_said_of_such_titles_once_is_said_again(store):
    titles = [str(title) for title in LIST.rows[2]]
    columns.remember(store, titles, {0: "given_name", 1: "surname"})
    found = surveys.survey(store, book(LIST), store.today())
    assert found.recalled
    assert found.mapping == {0: "given_name", 1: "surname"}


def test_a_list_with_numbers_alone_names_nobody():
    assert not surveys.names_people({0: "iin", 1: "phone"})
    assert surveys.names_people({0: "full_name"})
