"""Cohorts from the console: class lists with their questions, one pupil's places, sheets out."""

from __future__ import annotations

import json

import pytest

SCHOOL, OTHER = "Ақсуат мектебі", "Басқа мектеп"


@pytest.fixture
def schools(office_file, gives):
    return [
        gives("partner", "add", name, "--role", "school", "--db", office_file)["uid"]
        for name in (SCHOOL, OTHER)
    ]


def written(tmp_path, name, *rows):
    path = tmp_path / name
    head = "Аты-жөні;Туған күні;Сыныбы"
    path.write_text("\n".join([head, *rows]), "utf-8")
    return path


@pytest.fixture
def first(schools, tmp_path, gives):
    assert len(schools) == 2
    rows = ("Ахметов Ерлан;01.02.2009;11 Ә", "Бекова Гүл;03.04.2009;11 Ә")
    path = written(tmp_path, "a.csv", *rows)
    return gives("cohort", "import", path, "--school", SCHOOL, "--year", 2026)


def test_a_list_comes_in_and_shows_in_its_school_and_class(first, gives):
    assert (first["new"], first["same"]) == (2, 0)
    assert first["batch"]
    (held, *_) = gives("cohort", "list", "--year", 2026)
    assert (held["name_kk"], held["held"], held["size"]) == (SCHOOL, 2, None)
    (group,) = gives("cohort", "show", SCHOOL, "--year", 2026)
    assert (group["class"], group["held"], group["no_iin"]) == ("11 «Ә»", 2, 2)
    people = gives("cohort", "show", SCHOOL, "--class", "11 Ә", "--year", 2026)
    assert [each["name"] for each in people] == ["Ахметов Ерлан", "Бекова Гүл"]


@pytest.mark.usefixtures("schools")
def test_a_dry_run_writes_nothing(tmp_path, gives):
    path = written(tmp_path, "a.csv", "Ахметов Ерлан;01.02.2009;11 Ә")
    said = gives("cohort", "import", path, "--school", SCHOOL, "--year", 2026, "--dry-run")
    assert (said["new"], said["batch"]) == (1, None)
    assert gives("cohort", "show", SCHOOL, "--year", 2026) == []


@pytest.mark.usefixtures("schools")
def test_a_list_may_name_its_school_itself(tmp_path, gives):
    path = written(tmp_path, f"{OTHER} 2026-2027.csv", "Ахметов Ерлан;01.02.2009;11 Ә")
    gives("cohort", "import", path)
    assert len(gives("cohort", "show", OTHER, "--class", "11 Ә", "--year", 2026)) == 1


@pytest.mark.usefixtures("first")
def test_questions_are_told_with_their_numbers_and_answered_by_them(tmp_path, gives):
    path = written(tmp_path, "b.csv", "Ахметов Ерлан;01.02.2009;11 Ә")
    how = ("--school", OTHER, "--year", 2026)
    said = gives("cohort", "import", path, *how, "--dry-run")
    (asked,) = said["questions"]
    assert (asked["question"], asked["name"], said["moved"]) == ("moved", "Ахметов Ерлан", 1)
    moved = gives("cohort", "import", path, *how, "--answer", f"{asked['number']}=move")
    assert moved["changed"] == 1
    assert len(gives("cohort", "show", OTHER, "--class", "11 Ә", "--year", 2026)) == 1


@pytest.mark.usefixtures("first")
def test_an_unanswered_move_waits_and_is_confirmed_later(tmp_path, gives, says):
    path = written(tmp_path, "b.csv", "Ахметов Ерлан;01.02.2009;11 Ә")
    gives("cohort", "import", path, "--school", OTHER, "--year", 2026)
    (move,) = gives("cohort", "moves")
    assert (move["from"], move["to"], move["to_class"]) == (SCHOOL, OTHER, "11 «Ә»")
    gives("cohort", "confirm", move["person"], "--since", "2026-11-20")
    assert gives("cohort", "moves") == []
    code, _, err = says("cohort", "reject", move["person"], "--json")
    assert (code, json.loads(err)["error"]["code"]) == (1, "move-decided")


@pytest.mark.usefixtures("first")
def test_who_is_missing_is_taken_off_only_when_the_command_says_so(tmp_path, gives):
    path = written(tmp_path, "c.csv", "Ахметов Ерлан;01.02.2009;11 Ә")
    how = ("--school", SCHOOL, "--year", 2026)
    said = gives("cohort", "import", path, *how)
    assert (said["same"], said["absent"], said["batch"]) == (1, 1, None)
    gives("cohort", "import", path, *how, "--absent", "remove")
    gone = gives("cohort", "show", SCHOOL, "--which", "left", "--year", 2026)
    assert [each["name"] for each in gone] == ["Бекова Гүл"]
    back = gives("cohort", "readmit", "Бекова Гүл")
    assert back["ended"] is None


@pytest.mark.usefixtures("schools")
def test_one_pupil_is_entered_leaves_and_moves(gives, says):
    gives("participant", "add", "Серікқызы Әсел", "--iin-absence", "list-only")
    name = "Серікқызы Әсел"
    group = ("--class", "10 Ә", "--since", "2026-09-01")
    held = gives("cohort", "enrol", name, "--school", SCHOOL, *group)
    assert (held["class"], held["since"]) == ("10 «Ә»", "2026-09-01")
    code, _, err = says("cohort", "enrol", name, "--school", OTHER, *group, "--json")
    assert (code, json.loads(err)["error"]["code"]) == (1, "enrolled-elsewhere")
    gives("cohort", "move", name, "--school", OTHER, "--class", "10 Б", "--since", "2026-10-01")
    left = gives("cohort", "leave", name, "--until", "2026-11-01", "--reason", "көшті")
    assert (left["ended"], left["until"]) == ("left", "2026-11-01")
    code, _, err = says("cohort", "leave", name, "--json")
    assert (code, json.loads(err)["error"]["code"]) == (1, "enrolment-none")


@pytest.mark.usefixtures("schools")
def test_size_and_document_come_with_the_list_or_by_themselves(tmp_path, gives):
    path = written(tmp_path, "a.csv", "Ахметов Ерлан;01.02.2009;11 Ә")
    how = ("--school", SCHOOL, "--year", 2026)
    gives("cohort", "import", path, *how, "--size", 40, "--document", "01-15/77")
    (held, *_) = gives("cohort", "list", "--year", 2026)
    assert (held["size"], held["document"]) == (40, "01-15/77")
    kept = gives("cohort", "given", SCHOOL, "--year", 2026, "--size", 41)
    assert (kept["size"], kept["document"]) == (41, "01-15/77")


@pytest.mark.usefixtures("first")
def test_a_sheet_goes_out_and_comes_back_without_doubles(tmp_path, gives):
    path = tmp_path / "out.xlsx"
    assert gives("cohort", "export", SCHOOL, path, "--year", 2026)["count"] == 2
    back = gives("cohort", "import", path)
    assert (back["same"], back["new"], back["batch"]) == (2, 0, None)
