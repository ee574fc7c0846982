"""A plan is drawn up, agreed, carried out and told from the command line."""

from __future__ import annotations

import pytest

from app.exchange import writing

TODAY = ("--today", "23.11.2026")
AREA = "Көктөбе ауданы"


@pytest.fixture
def drafted(office_file, gives):
    gives("partner", "add", "Абай мектебі", "--role", "school")
    days = ("--from", "01.09.2026", "--to", "31.05.2027")
    gives("plan", "new", AREA, "--area-ru", "Коктобинский район", *days, *TODAY)
    rows = (
        ("preparation", "Даярлық", "10.09.2026", "85"),
        ("excursion", "Ветеринария", "25 қараша", "26"),
        ("testing", "Тестілеу", "желтоқсан", "31"),
    )
    for form, title, when, expected in rows:
        said = ("--form", form, "--title", title, "--when", when, "--expected", expected)
        gives("plan", "line", AREA, *said, "--school", "Абай мектебі", "--classes", "9–11", *TODAY)
    assert office_file.exists()
    return AREA


@pytest.fixture
def in_force(drafted, gives):
    gives("plan", "send", drafted, *TODAY)
    for party in ("centre", "chamber"):
        gives("plan", "answer", drafted, party, "agreed", "--letter", "05-1/7", *TODAY)
    gives("plan", "force", drafted, *TODAY)
    return drafted


def test_a_plan_is_drawn_up_and_shown_with_what_it_lacks(drafted, gives):
    shown = gives("plan", "show", drafted)
    assert [(each["form"], each["day"], each["month"]) for each in shown["lines"]] == [
        ("preparation", "2026-09-10", "2026-09"),
        ("excursion", "2026-11-25", "2026-11"),
        ("testing", None, "2026-12"),
    ]
    assert shown["lines"][0]["school"] == "Абай мектебі"
    assert shown["warnings"] == ["plan-lacks-outreach"]
    (line,) = gives("plan", "list")
    assert (line["state"], line["version"], line["lines"]) == ("draft", 1, 3)


def test_a_line_is_corrected_by_its_number_and_taken_out(drafted, gives, says):
    changed = gives("plan", "line", drafted, "--number", "2", "--expected", "30", *TODAY)
    assert (changed["title_kk"], changed["expected"]) == ("Ветеринария", 30)
    gives("plan", "line", drafted, "--number", "3", "--remove", *TODAY)
    assert len(gives("plan", "show", drafted)["lines"]) == 2
    code, _, err = says("plan", "line", drafted, "--number", "9", "--remove", *TODAY)
    assert code != 0
    assert "9" in err


def test_an_objection_returns_it_and_a_new_version_tells_what_changed(drafted, gives, says):
    gives("plan", "send", drafted, *TODAY)
    said = ("--on", "20.11.2026", "--letter", "12/1", "--text", "Кәсіпорындар аз")
    returned = gives("plan", "answer", drafted, "chamber", "objected", *said, *TODAY)
    assert returned["state"] == "returned"
    newer = gives("plan", "revise", drafted, *TODAY)
    assert (newer["version"], newer["previous"]) == (2, returned["uid"])
    gives("plan", "line", drafted, "--number", "2", "--expected", "44", *TODAY)
    told = gives("plan", "diff", drafted)
    assert told["changes"] == [
        {
            "kind": "changed",
            "number": 2,
            "title": "Ветеринария",
            "fields": [{"field": "expected", "before": 26, "after": 44}],
        }
    ]
    code, _, _ = says("plan", "send", returned["uid"], *TODAY)
    assert code != 0


def test_lines_go_into_the_calendar_and_are_told_as_they_stand(in_force, gives):
    made = gives("plan", "generate", in_force, "--spread", *TODAY)
    assert [each["day"][:7] for each in made] == ["2026-09", "2026-11", "2026-12"]
    gives("sessions", "hold", made[0]["uid"], *TODAY)
    told = gives("plan", "facts", in_force, *TODAY)
    assert [each["standing"] for each in told["lines"]] == ["done", "planned", "planned"]
    assert told["counts"]["done"] == 1
    assert told["totals"]["lines"] == 3
    (week,) = gives("plan", "facts", in_force, "--which", "week", *TODAY)["lines"]
    assert week["title_kk"] == "Ветеринария"


def test_a_session_planned_before_is_linked_to_its_line(in_force, gives):
    form = ("--form", "excursion", "--day", "24.11.2026")
    session = gives("sessions", "plan", *form, "--lead", "Жақсыбеков", *TODAY)["uid"]
    linked = gives("plan", "link", in_force, "--number", "2", "--session", session, *TODAY)
    assert linked["session"] == session


def test_its_papers_are_printed_and_its_lines_leave_as_a_spreadsheet(in_force, gives, tmp_path):
    for kind in ("plan", "agreement-sheet", "timetable"):
        out = tmp_path / f"{kind}.pdf"
        gives("print", kind, in_force, "--out", out, *TODAY)
        assert out.read_bytes().startswith(b"%PDF")
    out = tmp_path / "plan.xlsx"
    assert gives("plan", "export", in_force, "--out", out)["lines"] == 3
    assert out.exists()


def test_a_sheet_of_lines_comes_into_a_draft(office_file, gives, tmp_path):
    assert office_file.exists()
    gives("plan", "new", AREA, "--from", "01.09.2026", "--to", "31.05.2027", *TODAY)
    path = tmp_path / "authority.xlsx"
    head = ("№", "Форма мероприятия", "Наименование мероприятия", "Сроки", "Количество")
    rows = [(1, "Встреча", "Рынок труда", "ноябрь", 60), (2, "Квест", "Профессии", "декабрь", 20)]
    writing.write_xlsx(path, [("План", head, rows)])
    dry = gives("plan", "import", AREA, path, "--dry-run")
    assert (dry["new"], dry["unclear"], dry["batch"]) == (1, 1, None)
    assert dry["questions"][0]["code"] == "plan-form-unknown"
    assert gives("plan", "show", AREA)["lines"] == []
    assert gives("plan", "import", AREA, path, "--take-unclear", *TODAY)["new"] == 2
    again = gives("plan", "import", AREA, path, *TODAY)
    assert (again["same"], again["batch"]) == (2, None)


def test_a_plan_is_closed_and_a_draft_removed(in_force, gives):
    assert gives("plan", "close", in_force, *TODAY)["state"] == "closed"
    draft = gives("plan", "new", "Шар ауданы", *TODAY)
    assert gives("plan", "remove", draft["uid"], *TODAY)["removed"]
    assert len(gives("plan", "list")) == 1
