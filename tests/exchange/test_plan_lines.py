"""The authority's spreadsheet of a plan comes into a draft line by line, and goes back again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from app.exchange import batches, plan_sheets, plans, reading, subjects, writing
from app.exchange.plans import Plan
from app.guidance import forms
from app.registry import partners
from app.schooling import plans as books
from app.store.dump import dump
from app.store.store import Store
from tests.schooling import planning
from tests.schooling.planning import line, made

HEAD = (
    "№",
    "Нысаны / Форма",
    "Тақырыбы / Тема",
    "Сыныбы / Класс",
    "Мектеп / Школа",
    "Өтетін орны / Место проведения",
    "Жауапты / Ответственный",
    "Мерзімі / Срок",
    "Күтілетін саны / Количество",
    "Ескерту / Примечание",
)
ROWS: tuple[tuple[object, ...], ...] = (
    (1, "Алдын ала даярлық жұмысы", "Даярлық / Подготовка", "9–11", "Абай мектебі", "",
     "Г. Әбілқасымова, әдіскер", date(2026, 9, 10), 85, ""),
    ("І тоқсан", "", "", "", "", "", "", "", "", ""),
    (2, "Дөңгелек үстел / Круглый стол", "Мамандық таңдау / Выбор профессии", "9-11",
     "Абай мектебі / Школа им. Абая", "Мәжіліс залы / Актовый зал", "Мансап орталығы",
     "қараша", "85 адам", "12-тармақ, 3)"),
    (3, "Кездесу", "Еңбек нарығы", "10, 11", "барлық мектептер", "", "", "5 желтоқсан", "", ""),
    ("", "", "Директор: Г. Әбілқасымова", "", "", "", "", "", "", ""),
)  # fmt: skip


def sheet(tmp_path: Path, rows: Sequence[Sequence[object]], name: str = "plan.xlsx") -> Path:
    path = tmp_path / name
    writing.write_xlsx(path, [("Жоспар", HEAD, rows)])  # type: ignore[list-item]
    return path


@pytest.fixture
def school(furnished: Store) -> int:
    names = {"name_kk": "Абай мектебі", "name_ru": "Школа им. Абая"}
    return partners.add(furnished, partners.Draft(**names, roles=("school",)))


@pytest.fixture
def draft(furnished: Store, school: int) -> int:
    assert school
    return books.add(furnished, planning.YEAR)


def judged(store: Store, plan_id: int, path: Path, **given: object) -> Plan:
    said = {"plan": books.get(store, plan_id).uid, **given}
    subject = subjects.of("plan_lines")
    return plans.prepare(store, subject, reading.read(path), given=said)  # type: ignore[arg-type]


def outcomes(plan: Plan) -> list[str]:
    return [each.outcome for each in plan.rows]


def test_the_authoritys_sheet_becomes_the_lines_of_a_draft(
    furnished: Store, draft: int, school: int, tmp_path: Path
) -> None:
    plan = judged(furnished, draft, sheet(tmp_path, ROWS))
    assert outcomes(plan) == ["new", "new", "new"]
    assert batches.commit(furnished, plan, "plan.xlsx").counts["new"] == 3
    first, second, third = books.lines(furnished, draft)
    assert forms.get(furnished, first.form_id).code == "preparation"
    assert (first.title_kk, first.title_ru) == ("Даярлық", "Подготовка")
    assert (first.day, first.partner_id, first.body) == (date(2026, 9, 10), school, "education")
    assert forms.get(furnished, second.form_id).code == "round_table"
    assert (second.day, second.month, second.expected) == (None, "2026-11", 85)
    assert (second.place_kk, second.place_ru) == ("Мәжіліс залы", "Актовый зал")
    assert (second.body, second.note_kk) == ("centre", "12-тармақ, 3)")
    assert (third.partner_id, third.day) == (None, date(2026, 12, 5))


def test_the_second_import_changes_nothing_and_undo_leaves_no_trace(
    furnished: Store, draft: int, tmp_path: Path
) -> None:
    path = sheet(tmp_path, ROWS)
    before = list(dump(furnished))
    outcome = batches.commit(furnished, judged(furnished, draft, path), "plan.xlsx")
    again = judged(furnished, draft, path)
    assert outcomes(again) == ["same"] * 3
    assert batches.commit(furnished, again, "plan.xlsx").batch_id is None
    assert outcome.batch_id is not None
    batches.undo(furnished, outcome.batch_id)
    assert books.lines(furnished, draft) == []
    assert list(dump(furnished)) == before


def test_a_line_that_changed_is_the_same_line(furnished: Store, draft: int, tmp_path: Path) -> None:
    batches.commit(furnished, judged(furnished, draft, sheet(tmp_path, ROWS)), "plan.xlsx")
    keys = [each.key for each in books.lines(furnished, draft)]
    later = [list(each) for each in ROWS]
    later[2][7], later[2][8] = "20.11.2026", 90
    plan = judged(furnished, draft, sheet(tmp_path, later, "later.xlsx"))
    assert outcomes(plan) == ["same", "changed", "same"]
    assert set(plan.rows[1].changes) == {"day", "expected"}
    batches.commit(furnished, plan, "later.xlsx")
    found = books.lines(furnished, draft)
    assert [each.key for each in found] == keys
    assert (found[1].day, found[1].expected) == (date(2026, 11, 20), 90)
    assert found[1].place_kk == "Мәжіліс залы"


@pytest.mark.parametrize(
    ("at", "typed", "code"),
    [
        (1, "Квест", "plan-form-unknown"),
        (1, "", "plan-form-missing"),
        (4, "Шар мектебі", "plan-partner-unknown"),
        (7, "оқу жылы бойы", "plan-due-unreadable"),
    ],
)
def test_what_is_not_known_is_asked_and_stays_outside_until_it_is_answered(
    furnished: Store, draft: int, tmp_path: Path, at: int, typed: str, code: str
) -> None:
    row = list(ROWS[3])
    row[at] = typed
    plan = judged(furnished, draft, sheet(tmp_path, [row]))
    assert outcomes(plan) == ["unclear"]
    assert [each.code for each in plan.rows[0].problems] == [code]
    assert batches.commit(furnished, plan, "plan.xlsx").batch_id is None
    batches.commit(furnished, plan, "plan.xlsx", {plan.rows[0].row: "take"})
    (kept,) = books.lines(furnished, draft)
    said = forms.get(furnished, kept.form_id).name_kk, kept.place_kk, kept.note_kk
    assert typed in said or not typed
    assert kept.title_kk == "Еңбек нарығы"


def test_a_form_said_of_the_whole_list_answers_for_unknown_ones(
    furnished: Store, draft: int, tmp_path: Path
) -> None:
    row = list(ROWS[3])
    row[1] = "Квест"
    plan = judged(furnished, draft, sheet(tmp_path, [row]), line_form="meeting")
    assert outcomes(plan) == ["new"]


def test_a_form_taken_as_written_is_entered_once(
    furnished: Store, draft: int, tmp_path: Path
) -> None:
    rows = [[1, "Квест / Квест-игра", each, "", "", "", "", "", "", ""] for each in ("Бір", "Екі")]
    plan = judged(furnished, draft, sheet(tmp_path, rows))
    answers = {each.row: "take" for each in plan.rows}
    before = len(forms.listed(furnished))
    batches.commit(furnished, plan, "plan.xlsx", answers)
    assert len(forms.listed(furnished)) == before + 1
    assert outcomes(judged(furnished, draft, sheet(tmp_path, rows))) == ["same", "same"]


@pytest.mark.parametrize(("at", "typed"), [(7, "10.09.2028"), (8, "көп")])
def test_what_cannot_be_is_refused_with_its_reason(
    furnished: Store, draft: int, tmp_path: Path, at: int, typed: str
) -> None:
    row = list(ROWS[3])
    row[at] = typed
    assert outcomes(judged(furnished, draft, sheet(tmp_path, [row]))) == ["refused"]


def test_the_same_row_twice_is_asked_about(furnished: Store, draft: int, tmp_path: Path) -> None:
    plan = judged(furnished, draft, sheet(tmp_path, [ROWS[3], ROWS[3]]))
    assert outcomes(plan) == ["new", "unclear"]


def test_a_plan_that_was_sent_takes_no_list(furnished: Store, school: int, tmp_path: Path) -> None:
    assert school
    plan = made(furnished, [line(furnished)])
    books.send(furnished, plan)
    found = judged(furnished, plan, sheet(tmp_path, ROWS))
    assert set(outcomes(found)) == {"refused"}


def test_a_plan_saved_and_brought_back_is_the_same_in_every_field(
    furnished: Store, school: int, tmp_path: Path
) -> None:
    host = partners.ids(furnished, role="employer")[0]
    said = {
        "title_ru": "Тема",
        "partner_id": school,
        "host_id": host,
        "grades": "9–11",
        "place_kk": "Зал",
        "place_ru": "Кабинет",
        "body": "agency",
        "responsible_kk": "А. Ахметов",
        "responsible_ru": "А. Ахметов, методист",
        "expected": 40,
        "indicator_kk": "Есеп",
        "indicator_ru": "Отчёт",
        "note_kk": "Автобус",
    }
    lines = [
        line(furnished, "excursion", "Тақырып", day=date(2026, 10, 8), **said),
        line(furnished, "testing", "Тест", month="2026-12"),
    ]
    plan = made(furnished, lines)
    path = tmp_path / "out.xlsx"
    assert plan_sheets.write(furnished, plan, path) == 2
    assert outcomes(judged(furnished, plan, path)) == ["same", "same"]
    copy = books.add(furnished, planning.YEAR)
    batches.commit(furnished, judged(furnished, copy, path), "out.xlsx")
    plain = [
        [books.line_draft_of(each) for each in books.lines(furnished, x)] for x in (plan, copy)
    ]
    assert plain[0] == plain[1]
