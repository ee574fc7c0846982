"""Sessions and attendance are worked from the command line, in the shapes that programs rely on."""

import json

import pytest

DAY = ("--day", "20.11.2026")
TODAY = ("--today", "22.11.2026")


@pytest.fixture
def people(office_file, gives):
    names = ("Ахметов Нұрлан", "Бек Ораз", "Серікқызы Әсел", "Ян Стефания")
    added = [
        gives("participant", "add", name, "--iin-absence", "list-only", "--phone", "87011234567")
        for name in names
    ]
    assert office_file.exists()
    return [each["uid"] for each in added]


@pytest.fixture
def seminar(people, gives):
    words = ("--at", "9:30", "--title", "Еңбек нарығы", "--lead", "Жақсыбеков", "--room", "Зал")
    uid = gives("sessions", "plan", "--form", "seminar", *DAY, *words, *TODAY)["uid"]
    gives("attend", uid, "--add-from", "all", "--class", "11 Ә", *TODAY)
    assert len(people) == 4
    return uid


def test_a_session_is_planned_shown_and_listed(seminar, gives):
    shown = gives("sessions", "show", seminar)
    expected = {"form": "seminar", "day": "2026-11-20", "starts": "09:30", "state": "planned"}
    assert expected.items() <= shown.items()
    assert shown["conductors"] == [{"body": "centre", "name": "Жақсыбеков Қуаныш Тұрарұлы"}]
    (line,) = gives("sessions", "--from", "16.11.2026", "--to", "22.11.2026")
    assert (line["uid"], line["people"], line["called_kk"]) == (seminar, 4, "Еңбек нарығы")
    assert gives("sessions", "--state", "held") == []
    assert gives("sessions", "--state", "waiting", *TODAY) == [line]


def test_a_session_is_named_by_its_day_and_hour_too(seminar, gives, says):
    for named in ("20.11.2026", "2026-11-20", "20.11.2026 9:30", "20.11.2026 еңбек"):
        assert gives("sessions", "show", named)["uid"] == seminar
    gives("sessions", "plan", "--form", "meeting", *DAY, *TODAY)
    assert says("sessions", "show", "20.11.2026")[0] == 1
    assert says("sessions", "show", "21.11.2026")[0] == 1


def test_a_sheet_typed_as_a_line_shows_its_totals_and_saves_them_as_one_action(seminar, gives):
    tried = gives("attend", seminar, "1-2 у3 +3", "--dry-run", *TODAY)
    counts = {"present": 2, "excused": 1, "absent": 1, "unnamed": 3, "visits": 5}
    assert counts.items() <= tried.items()
    assert gives("attend", seminar)["unmarked"] == 4
    saved = gives("attend", seminar, "1-2 у3 +3", *TODAY)
    assert counts.items() <= saved.items()
    assert (tried["saved"], saved["saved"]) == (False, True)
    assert gives("sessions", "show", seminar)["state"] == "held"
    gives("undo", *TODAY)
    assert gives("attend", seminar)["unmarked"] == 4


def test_a_roster_is_shown_by_its_numbers(seminar, gives):
    gives("attend", seminar, "1 !2", "--rest", "unmarked", *TODAY)
    lines = gives("attend", seminar, "--roster")["lines"]
    assert [(each["line"], each["mark"]) for each in lines] == [
        (1, "present"),
        (2, "absent"),
        (3, None),
        (4, None),
    ]
    assert {each["class"] for each in lines} == {"11 Ә"}


def test_a_number_that_is_not_on_the_sheet_is_refused_and_nothing_is_marked(seminar, says, gives):
    code, out, err = says("attend", seminar, "1-9", "--json", *TODAY)
    assert (code, out) == (1, "")
    assert json.loads(err)["error"]["code"] == "sheet-number-unknown"
    assert gives("attend", seminar)["unmarked"] == 4


def test_a_session_is_moved_cancelled_and_brought_back(seminar, gives, says):
    gives("sessions", "move", seminar, "--day", "19.11.2026", "--reason", "Боран", *TODAY)
    shown = gives("sessions", "show", seminar)
    assert shown["moves"][0]["from"] == "2026-11-20"
    assert gives("sessions", "cancel", seminar, "--reason", "Жол жабық")["state"] == "cancelled"
    assert says("attend", seminar, "1", *TODAY)[0] == 1
    assert gives("sessions", "reopen", seminar)["state"] == "planned"
    assert gives("sessions", "change", seminar, "--title", "Түйіндеме")["uid"] == seminar
    assert gives("sessions", "show", seminar)["title_kk"] == "Түйіндеме"
    assert gives("sessions", "hold", seminar, *TODAY)["state"] == "held"
    assert gives("sessions", "remove", seminar)["removed"]


def test_a_session_comes_again_on_working_days(people, gives):
    words = ("--form", "meeting", "--day", "30.11.2026", "--at", "10")
    made = gives("sessions", "plan", *words, "--every", "week", "--times", "3")
    assert [each["day"] for each in made["sessions"]] == ["2026-11-30", "2026-12-07", "2026-12-14"]
    one = gives("sessions", "plan", *words, "--at", "15:00")
    assert one["clashes"] == []
    again = gives("sessions", "repeat", one["uid"], "--until", "15.12.2026")
    assert [each["day"] for each in again] == ["2026-12-07", "2026-12-14"]
    gives("sessions", "cancel", one["uid"], "--rest", "--reason", "Себеп")
    assert len(gives("sessions", "--state", "cancelled")) == 3
    assert len(people) == 4


def test_what_speaks_against_a_session_is_said_and_forbids_nothing(seminar, gives):
    words = ("--at", "10:00", "--room", "зал", "--venue", "centre", "--lead", "Жақсыбеков")
    told = gives("sessions", "plan", "--form", "meeting", *DAY, *words, *TODAY)
    assert {each["kind"] for each in told["clashes"]} == {"room", "staff"}
    away = gives("sessions", "plan", "--form", "meeting", *DAY, "--venue", "host", *TODAY)
    assert set(away["warnings"]) == {"away-without-reason", "nobody-leads"}
    assert seminar


def test_the_office_adds_a_form_of_its_own(office_file, gives):
    added = gives("forms", "add", "Ата-аналар жиналысы", "--minutes", "40")
    assert added in gives("forms")
    assert gives("sessions", "plan", "--form", added["code"], *DAY)["state"] == "planned"
    assert office_file


def test_who_did_not_come_is_followed_up(seminar, people, gives):
    gives("attend", seminar, "1-3", *TODAY)
    (missed,) = gives("follow-up", "missed", *TODAY)
    assert (missed["name"], missed["phone"]) == ("Ян Стефания", "+77011234567")
    words = ("--outcome", "Келеді", "--next", "25.11.2026")
    gives("follow-up", "contact", people[3], "--session", seminar, *words)
    assert gives("follow-up", "missed", *TODAY)[0]["contacted"] is not None
    assert gives("follow-up", "row", "--least", "1", *TODAY)[0]["times"] == 1
    assert gives("follow-up", "unserved", "--since", "01.01.2026") == []


def test_a_sheet_goes_out_is_marked_elsewhere_and_comes_back(seminar, gives, tmp_path):
    out = tmp_path / "sheet.csv"
    assert gives("attend", seminar, "--out", out)["file"] == str(out)
    lines = out.read_text("utf-8-sig").splitlines()
    marked = [line.replace(";11 Ә;;", ";11 Ә;+;") for line in lines]
    out.write_text("\n".join(marked), "utf-8")
    judged = gives("import", "attendance", out, "--dry-run", *TODAY)
    assert (judged["changed"], judged["batch"]) == (4, None)
    taken = gives("import", "attendance", out, *TODAY)
    assert gives("attend", seminar)["present"] == 4
    gives("undo", "--batch", taken["batch"], *TODAY)
    assert gives("attend", seminar)["unmarked"] == 4


def test_a_stranger_in_a_list_stays_outside_until_somebody_says_otherwise(seminar, gives, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text("Аты-жөні;Туған күні\nБөтен Адам;01.02.2009\n", "utf-8")
    said = ("--session", seminar, "--mark", "present", *TODAY)
    asked = gives("import", "attendance", file, *said)
    assert [each["code"] for each in asked["questions"]] == ["person-not-known"]
    assert gives("attend", seminar)["listed"] == 4
    gives("import", "attendance", file, *said, "--new-for-duplicates")
    assert gives("attend", seminar)["present"] == 1
    assert len(gives("find", "Бөтен Адам")) == 1


def test_results_come_in_from_a_list_and_are_known_the_second_time(people, gives, tmp_path):
    file = tmp_path / "results.csv"
    file.write_text(f"uid;Жауаптар\n{people[0]};{'12' * 15}\n", "utf-8")
    said = ("--instrument", "objects", "--day", "20.11.2026", "--language", "kk", *TODAY)
    assert gives("import", "results", file, *said)["new"] == 1
    assert gives("import", "results", file, *said)["same"] == 1


def test_a_session_is_called_in_the_language_of_the_command(seminar, people, gives, says):
    gives("sessions", "change", seminar, "--title-ru", "Рынок труда")
    gives("attend", seminar, "*", *TODAY)
    for asked in (("sessions",), ("sessions", "show", seminar), ("participant", "show", people[0])):
        assert "Рынок труда" in says("--lang", "ru", *asked)[1]
        assert "Еңбек нарығы" in says("--lang", "kk", *asked)[1]
    told = gives("participant", "show", people[0])["timeline"]
    assert "Еңбек нарығы" in [each.get("title_kk") for each in told]
