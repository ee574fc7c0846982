"""Lists of staff, the table, attestations, load and handing over from the command line."""

import pytest

from app.exchange import writing

GULNAR = "Оспанова Гүлнар Серікқызы"


@pytest.fixture
def colleagues(gives, office_file):
    for name in (GULNAR, "Ким Виктория Сергеевна"):
        gives("staff", "add", name, "--post", "Маман", "--db", office_file)
    return ("--db", office_file)


def listed(tmp_path, *rows):
    path = tmp_path / "staff.xlsx"
    titles = ["Аты-жөні", "Лауазымы", "Карточка №", "Қабылданған күні"]
    writing.write_xlsx(path, [("Тізім", titles, rows)])
    return path


def test_a_list_of_staff_is_judged_then_taken_in_and_undone(gives, office_file, tmp_path):
    path = listed(tmp_path, (GULNAR, "Маман", 9, "03.07.2023"), ("Ким", None, None, None))
    asked = ("staff", "import", path, "--db", office_file)
    told = gives(*asked, "--dry-run")
    assert (told["new"], [each["code"] for each in told["refused"]]) == (1, ["post-missing"])
    before = len(gives("staff", "list", "--db", office_file))
    assert gives(*asked)["batch"]
    assert len(gives("staff", "list", "--db", office_file)) == before + 1
    assert gives("undo", "--db", office_file)["verb"] == "import.staff"
    assert len(gives("staff", "list", "--db", office_file)) == before


def test_unclear_rows_are_taken_as_written_when_told_to(gives, office_file, tmp_path):
    row = (GULNAR, "Маман", 9, "03.07.2023")
    path = listed(tmp_path, row, (GULNAR, "Маман", 13, "03.07.2023"))
    asked = ("staff", "import", path, "--db", office_file)
    assert [each["code"] for each in gives(*asked, "--dry-run")["questions"]][-1:] == [
        "staff-row-again"
    ]
    gives(*asked, "--take-unclear")
    shown = gives("staff", "show", "Оспанова", "--db", office_file)
    assert sorted(each["card"] for each in shown["posts"]) == [9, 13]


def test_an_empty_list_of_staff_is_written(gives, tmp_path):
    gives("staff", "template", tmp_path / "form.xlsx")
    assert (tmp_path / "form.xlsx").exists()


def test_the_table_tells_what_is_vacant_and_what_stands_outside_it(gives, colleagues):
    gives("staff", "post", "Ким", "--name", "Жүргізуші", "--since", "01.09.2026", *colleagues)
    added = ("staff", "line", "--card", "9", "--position", "unit_specialist", "--places", "1,5")
    gives(*added, "--since", "01.09.2026", *colleagues)
    gives(
        *("staff", "post", "Оспанова", "--card", "9", "--position", "unit_specialist"),
        *("--since", "01.09.2026", *colleagues),
    )
    line, outside = gives("staff", "table", "--date", "01.12.2026", *colleagues)
    assert (line["places"], line["taken"], line["free"], line["held"]) == (1.5, 1.0, 0.5, [GULNAR])
    assert (outside["uid"], outside["name"]) == (None, "Жүргізуші")


@pytest.fixture
def line(gives, colleagues):
    asked = ("--card", "9", "--position", "unit_specialist", "--unit", "Бөлім", "--places", "1,5")
    kept = gives("staff", "line", *asked, "--since", "01.09.2026", *colleagues)
    return ("staff", "line", "--uid", kept["uid"], *colleagues)


def test_a_line_of_the_table_is_put_right_and_what_is_not_typed_stays(gives, colleagues, line):
    before = gives("staff", "table", "--date", "01.12.2026", *colleagues)
    assert gives(*line, "--places", "2")["uid"] == before[0]["uid"]
    (after,) = gives("staff", "table", "--date", "01.12.2026", *colleagues)
    assert after == {**before[0], "places": 2.0, "free": 2.0}
    gives(*line, "--until", "30.11.2026")
    assert gives("staff", "table", "--date", "01.12.2026", *colleagues) == []
    assert len(gives("staff", "table", "--date", "30.11.2026", *colleagues)) == 1


def test_a_name_that_the_act_gave_goes_with_its_post_and_another_stays(gives, colleagues, line):
    (before,) = gives("staff", "table", "--date", "01.12.2026", *colleagues)
    gives(*line, "--card", "11")
    (other,) = gives("staff", "table", "--date", "01.12.2026", *colleagues)
    assert other["name"] != before["name"]
    gives(*line, "--name", "Бас маман")
    gives(*line, "--card", "9")
    (kept,) = gives("staff", "table", "--date", "01.12.2026", *colleagues)
    assert kept["name"] == "Бас маман"


def test_a_line_of_the_table_is_taken_back_and_undone(gives, says, colleagues, line):
    assert gives(*line, "--remove")["removed"] is True
    assert gives("staff", "table", "--date", "01.12.2026", *colleagues) == []
    assert says(*line, "--remove")[0] != 0
    gives("undo", *colleagues)
    assert len(gives("staff", "table", "--date", "01.12.2026", *colleagues)) == 1


def test_nothing_is_taken_back_without_saying_which_line(gives, says, colleagues, line):
    assert line
    for asked in (("--remove",), ("--uid", "", "--remove"), ("--uid", "жоқ", "--places", "2")):
        code, _, err = says("staff", "line", *asked, *colleagues)
        assert code != 0
        assert err
    assert len(gives("staff", "table", "--date", "01.12.2026", *colleagues)) == 1


def test_places_that_are_no_number_are_refused(says, colleagues):
    code, _, err = says("staff", "line", "--name", "Маман", "--places", "екі", *colleagues)
    assert code != 0
    assert err


def test_an_attestation_is_planned_for_several_as_one_action(gives, colleagues):
    asked = ("staff", "plan", "Оспанова", "Ким", "--on", "15.01.2027", "--category", "mentor")
    assert [each["person"] for each in gives(*asked, *colleagues)] == [
        GULNAR,
        "Ким Виктория Сергеевна",
    ]
    assert gives(*asked, *colleagues) == []
    gives("undo", *colleagues)
    soon = ("staff", "expiring", "--date", "01.01.2027", *colleagues)
    assert [each for each in gives(*soon) if each["kind"] == "attestation"] == []


def test_the_load_is_told_with_all_together_last(gives, colleagues):
    told = gives("staff", "load", "--first", "01.10.2026", "--last", "31.12.2026", *colleagues)
    assert [each["uid"] is None for each in told][-1]
    assert {each["person"] for each in told} >= {GULNAR}


def test_crossed_days_of_a_load_are_refused(says, colleagues):
    asked = ("staff", "load", "--first", "31.12.2026", "--last", "01.10.2026")
    assert says(*asked, *colleagues)[0] != 0


def test_what_hangs_on_a_colleague_is_said_in_words(gives, says, colleagues):
    plan = ("sessions", "plan", "--form", "presentation", "--day", "01.12.2030")
    gives(*plan, "--lead", "Оспанова", *colleagues)
    _, out, _ = says("staff", "hanging", "Оспанова", "--lang", "ru", *colleagues)
    head, line = out.splitlines()
    assert head.split() == ["Вид", "Кто", "О", "чём", "№", "День"]
    assert line.startswith("мероприятие")


def test_what_hangs_on_a_colleague_is_given_to_another_and_undone(gives, colleagues):
    form = (
        "sessions",
        "plan",
        "--form",
        "presentation",
        "--day",
        "01.12.2030",
        "--lead",
        "Оспанова",
    )
    gives(*form, *colleagues)
    (hanging,) = gives("staff", "hanging", "Оспанова", *colleagues)
    assert hanging["kind"] == "session"
    asked = ("staff", "hand-over", "Оспанова", "--to", "Ким")
    assert gives(*asked, "--kind", "referral", *colleagues)["given"] == 0
    assert gives(*asked, *colleagues)["given"] == 1
    assert gives("staff", "hanging", "Оспанова", *colleagues) == []
    assert len(gives("staff", "hanging", "Ким", *colleagues)) == 1
    gives("undo", *colleagues)
    assert len(gives("staff", "hanging", "Оспанова", *colleagues)) == 1
