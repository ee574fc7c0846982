"""Each row of a list is new, the same, changed, perhaps somebody's, or refused with its reason."""

from __future__ import annotations

from datetime import date
from typing import Any

import openpyxl
import pytest

from app.exchange import batches, people, reading
from app.registry import case, participants, places, statuses
from tests import builders
from tests.exchange import files

HEAD = ["Тегі", "Аты", "Әкесінің аты", "ЖСН", "Туған күні", "Телефоны"]
BORN = date(1990, 3, 28)
ASEL = builders.iin(BORN)


def judged(store, tmp_path, rows, head=HEAD):
    return people.prepare(store, reading.read(files.xlsx(tmp_path / "list.xlsx", [head, *rows])))


def outcomes(plan):
    return [each.outcome for each in plan.rows]


def codes(row):
    return [problem.code for problem in row.problems]


def register(store, **fields):
    plain = builders.draft("Сәрсенбаева", "Әсел", patronymic="Нұрланқызы", birth_date=BORN)
    changed = participants.Draft(
        **{**{n: getattr(plain, n) for n in participants.FIELDS}, **fields}
    )
    return participants.add(store, changed)


def test_a_number_nobody_has_is_a_new_person(store, tmp_path):
    plan = judged(store, tmp_path, [["сәрсенбаева", "ӘСЕЛ", "", ASEL, "28.03.1990", "87010000001"]])
    assert plan.counts == {"new": 1, "changed": 0, "same": 0, "duplicates": 0, "refused": 0}
    draft = plan.rows[0].draft
    assert (draft.surname, draft.given_name) == ("Сәрсенбаева", "Әсел")
    assert (draft.birth_date, draft.phone, draft.sex) == (BORN, "+77010000001", "")


def test_one_number_is_one_person_whatever_the_spelling(store, tmp_path):
    card = register(store, iin=ASEL)
    plan = judged(store, tmp_path, [["Сарсенбаева", "Асель", "", ASEL, "", ""]])
    assert plan.rows[0].outcome == "same"
    assert plan.rows[0].person_id == card


def test_what_the_list_adds_is_shown_beside_what_was(store, tmp_path):
    register(store, iin=ASEL, phone="+77010000001")
    plan = judged(store, tmp_path, [["Сәрсенбаева", "Әсел", "", ASEL, "", "8 701 000 00 02"]])
    assert plan.rows[0].outcome == "changed"
    assert plan.rows[0].changes == {"phone": ("+77010000001", "+77010000002")}


def test_two_numbers_are_two_people(store, tmp_path):
    register(store, iin=ASEL)
    row = ["Сәрсенбаева", "Әсел", "Нұрланқызы", builders.iin(BORN, serial=50), BORN, ""]
    assert outcomes(judged(store, tmp_path, [row])) == ["new"]


def test_without_a_number_name_and_birth_date_must_agree(store, tmp_path):
    register(store, iin=ASEL)
    rows = [
        ["Сарсенбаева", "Асель", "", None, BORN, ""],
        ["Сәрсенбаева", "Әсел", "Серікқызы", None, BORN, ""],
        ["Сәрсенбаева", "Әсел", "", None, date(1990, 3, 29), ""],
    ]
    assert outcomes(judged(store, tmp_path, rows)) == ["same", "duplicate", "new"]


def test_a_person_merely_alike_is_a_question_with_candidates(store, tmp_path):
    card = register(store, phone="+77010000001")
    plan = judged(store, tmp_path, [["Сәрсенбаева", "Әсел", "", "", "", "87010000001"]])
    assert plan.rows[0].outcome == "duplicate"
    assert codes(plan.rows[0]) == ["person-alike"]
    assert [each.person.id for each in plan.rows[0].candidates] == [card]


def test_twins_are_two(store, tmp_path):
    rows = [
        ["Ахметов", "Хасен", "Серікұлы", "", BORN, "87010000001"],
        ["Ахметов", "Хусен", "Серікұлы", "", BORN, "87010000001"],
    ]
    assert outcomes(judged(store, tmp_path, rows)) == ["new", "new"]


def test_a_number_gained_since_joins_the_card_without_one(store, tmp_path):
    register(store)
    plan = judged(store, tmp_path, [["Сәрсенбаева", "Әсел", "Нұрланқызы", ASEL, BORN, ""]])
    assert plan.rows[0].changes == {"iin": ("", ASEL)}
    batches.commit(store, plan, "list.xlsx")
    assert participants.get(store, plan.rows[0].person_id).iin_absence == ""


def test_a_row_written_twice_names_the_first(store, tmp_path):
    rows = [
        ["Сәрсенбаева", "Әсел", "", ASEL, BORN, ""],
        ["Сарсенбаева", "Асель", "", ASEL, BORN, ""],
        ["Сарсенбаева", "Асель", "", "", BORN, ""],
    ]
    plan = judged(store, tmp_path, rows)
    assert outcomes(plan) == ["new", "duplicate", "duplicate"]
    assert [row.problems[0].details for row in plan.rows[1:]] == [{"row": 2}, {"row": 2}]


def test_two_rows_never_change_one_card_unasked(store, tmp_path):
    register(store, iin=ASEL, previous_surname="")
    rows = [
        ["Сәрсенбаева", "Әсел", "", ASEL, None, "87010000001"],
        ["Сәрсенбаева", "Әсел", "", "", BORN, "87010000002"],
    ]
    plan = judged(store, tmp_path, rows)
    assert outcomes(plan) == ["changed", "duplicate"]
    assert codes(plan.rows[1]) == ["row-doubled"]


def test_a_number_that_lost_its_zero_gets_it_back_with_a_warning(store, tmp_path):
    iin = builders.iin(date(2001, 2, 3))
    plan = judged(store, tmp_path, [["Ахметов", "Серік", "", int(iin), "", ""]])
    assert plan.rows[0].draft.iin == iin
    assert [warning.code for warning in plan.rows[0].warnings] == ["iin-zero-restored", "iin-sex"][
        :1
    ]


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        (["Ахметов", "Серік", "", "12345", "", ""], "ЖСН", "iin-not-12-digits"),
        (["Ахметов", "Серік", "", "1,02035E+10", "", ""], "ЖСН", "iin-lost-in-exponent"),
        (["Ахметов", "Серік", "", "", "30.02.1990", ""], "Туған күні", "date-no-such-day"),
        (["Ахметов", "Серік", "", "", "кеше", ""], "Туған күні", "date-unreadable"),
        (["Ахметов", "Серік", "", "", "01.01.2030", ""], "Туған күні", "date-in-future"),
        (["", "", "", ASEL, "", "87010000001"], "Тегі", "name-missing"),
        (["А" * 301, "Серік", "", "", "", ""], "Тегі", "text-too-long"),
    ],
)
def test_a_bad_row_is_refused_with_row_column_and_reason(store, tmp_path, row, column, code):
    plan = judged(store, tmp_path, [["Жақсы", "Адам", "", "", "", ""], row])
    assert outcomes(plan) == ["new", "refused"]
    assert plan.rows[1].row == 3
    assert [(p.column, p.code) for p in plan.rows[1].problems] == [(column, code)]


def test_an_invented_check_digit_is_only_a_warning(store, tmp_path):
    wrong = ASEL[:-1] + str((int(ASEL[-1]) + 1) % 10)
    plan = judged(store, tmp_path, [["Ахметов", "Серік", "", wrong, "", ""]])
    assert outcomes(plan) == ["new"]
    assert [each.code for each in plan.rows[0].warnings] == ["iin-check-digit"]


def test_dashes_and_words_for_nothing_are_blank(store, tmp_path):
    plan = judged(store, tmp_path, [["Ахметов", "Серік", "-", "жоқ", "нет", "—"]])
    draft = plan.rows[0].draft
    assert (draft.patronymic, draft.iin, draft.birth_date, draft.phone) == ("", "", None, "")
    assert draft.iin_absence == "list_only"


def test_an_archived_card_with_the_number_is_a_question(store, tmp_path):
    participants.archive(store, register(store, iin=ASEL), "көшіп кетті")
    plan = judged(store, tmp_path, [["Сәрсенбаева", "Әсел", "", ASEL, "", ""]])
    assert outcomes(plan) == ["duplicate"]
    assert codes(plan.rows[0]) == ["card-archived"]


def test_statuses_villages_classes_and_notes_come_along(store, tmp_path):
    head = ["Т.А.Ә.", "Санаты", "Ауылдық округ", "Елді мекен", "Мектеп", "Сынып", "Ескерту"]
    district = places.add(store, "rural_district", "Ақтоғай ауылдық округі")
    known = places.add(store, "settlement", "Қарағаш", "Карагаш", district)
    rows = [
        ["Ахметов Серік", "қандас, жұмыссыз", "Ақтоғай а/о", "Қарағаш ауылы", "", "", "үйінде"],
        ["Иванова Мария", "оқушы", "", "с. Новое", "№ 3 мектеп", "10 «Ә»", ""],
        ["Петров Иван", "ғарышкер", "", "", "", "11", ""],
    ]
    plan = judged(store, tmp_path, rows, head)
    first, second, third = plan.rows
    assert (first.statuses, first.draft.place_id) == (("kandas", "unemployed"), known)
    assert (second.draft.finishing_year, second.draft.study_place) == (2028, "№ 3 мектеп, 10 «Ә»")
    assert [place.settlement for place in plan.new_places] == ["с. Новое"]
    assert third.draft.finishing_year == 2027
    assert [each.code for each in third.warnings] == ["status-unknown"]
    batches.commit(store, plan, "list.xlsx")
    ahmetov = participants.by_iin(store, "") or store.scalar("select min(id) from person")
    assert statuses.on(store, ahmetov, store.today()) == ("unemployed", "kandas")
    assert [note.text for note in case.notes(store, ahmetov)] == ["үйінде"]
    assert "с. Новое" in {place.name.kk for place in places.listed(store)}
    again = people.prepare(store, reading.read(tmp_path / "list.xlsx"))
    assert outcomes(again) == ["same", "same", "same"]


def test_a_bare_name_that_is_known_is_a_question(store, tmp_path):
    head = ["Тегі", "Аты"]
    batches.commit(store, judged(store, tmp_path, [["Ахметов", "Серік"]], head), "list.xlsx")
    plan = judged(store, tmp_path, [["АХМЕТОВ", "Серік"], ["Ахметов", "Берік"]], head)
    assert outcomes(plan) == ["duplicate", "new"]


def test_a_list_as_excel_people_make_it(store, tmp_path):
    book = openpyxl.Workbook()
    sheet = book.create_sheet("Тізім", 0)
    sheet.append(["Ақтоғай ауылындағы жұмыссыз азаматтардың тізімі"])
    sheet.merge_cells("A1:F1")
    sheet.append([])
    sheet.append(["№", "Азаматтың деректері", None, None, "Байланыс", None])
    sheet.append([None, "Т.А.Ә.", "ЖСН", "Туған күні", "Телефоны", "Мекенжайы"])
    sheet.append([1, 2, 3, 4, 5, 6])
    number = int(builders.iin(date(2001, 2, 3)))
    sheet.append([1, "АХМЕТОВ СЕРІК", number, "2001 ж. 3 ақпан", 87010000001, "Абай к., 1"])
    sheet.append(["=A6+1", "Иванова Мария Сергеевна", ASEL, BORN, "8(701)000-00-02", None])
    sheet.append(["Барлығы", 2])
    book.save(tmp_path / "list.xlsx")
    plan = people.prepare(store, reading.read(tmp_path / "list.xlsx"))
    assert [(each.row, each.outcome) for each in plan.rows] == [(6, "new"), (7, "new")]
    assert plan.rows[0].draft.birth_date == date(2001, 2, 3)
    assert plan.rows[0].draft.address_kk == "Абай к., 1"
    assert plan.rows[1].draft.patronymic == "Сергеевна"


@pytest.mark.parametrize(
    "encoding", ["cp1251", "kz1048", "utf-16", "utf-8-sig", "utf-8", "ptcp154"]
)
def test_a_text_file_in_any_old_code_page(store, tmp_path, encoding):
    russian = ["Фамилия;Имя;Отчество;ИИН;Телефон", f"Иванова;Мария;Сергеевна;{ASEL};87010000001"]
    kazakh = [
        "Тегі;Аты;Әкесінің аты;ЖСН;Телефоны",
        f"Құнанбаева;Әсемгүл;Ғалымқызы;{ASEL};87010000001",
    ]
    lines = russian if encoding == "cp1251" else kazakh
    (tmp_path / "list.csv").write_bytes("\r\n".join(lines).encode(encoding))
    plan = people.prepare(store, reading.read(tmp_path / "list.csv"))
    assert outcomes(plan) == ["new"]
    assert plan.rows[0].draft.surname == lines[1].split(";")[0]
    assert plan.rows[0].draft.iin == ASEL


def test_old_excel_and_open_document_files(store, tmp_path):
    rows: list[list[Any]] = [HEAD, ["Ахметов", "Серік", "", ASEL, BORN, "87010000001"]]
    old = people.prepare(store, reading.read(files.xls(tmp_path / "list.xls", rows)))
    texts = [[str(cell) for cell in row] for row in rows]
    rows_ods = "".join(files.ods_row(row) for row in texts)
    opened = people.prepare(store, reading.read(files.ods(tmp_path / "list.ods", rows_ods)))
    assert old.rows[0].draft == opened.rows[0].draft
    assert old.rows[0].draft.birth_date == BORN


def test_a_card_s_code_with_another_person_s_number_is_refused(store, tmp_path):
    card = participants.get(store, register(store))
    holder = participants.get(store, participants.add(store, builders.person(1)))
    other = participants.get(store, participants.add(store, builders.person(2)))
    rows = [
        ["Сәрсенбаева", "Әсел", "", holder.iin, None, "", card.uid],
        ["Ғабдуллин", "Нұрлан", "", builders.iin(BORN, serial=77), None, "", other.uid],
    ]
    plan = judged(store, tmp_path, rows, [*HEAD, "Карточка коды"])
    assert [codes(each) for each in plan.rows] == [["iin-taken"], ["iin-differs"]]
    assert plan.rows[0].problems[0].details["name"] == holder.name.full
