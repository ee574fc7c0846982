"""Tests from the console: a class's sheets scored, answers kept, a person's conclusion."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

import pytest

from app import office, paths
from app.guidance import pin
from tests.guidance.files import CHOICE, line_of

ROWS = "53142 54214 35532 41544 13245 21425 43141 55224 35531 32442 14155 32425"
PAIRS = "aabba ababa baabb aabab baaab abbaa"


@pytest.fixture
def person(office_file, gives):
    added = gives("participant", "add", "Серікқызы Әсел", "--iin-absence", "list-only")
    assert office_file == paths.last_file()
    return added["uid"]


def test_the_programs_own_tests_are_listed_with_their_scales(office_file, gives):
    found = gives("test", "list", "--db", office_file)
    assert [each["code"] for each in found] == ["objects", "interests", "skills"]
    assert [scale["code"] for scale in found[1]["scales"]] == list("RIASEC")
    assert found[0]["name"]["kk"] == "Еңбектің бес нысаны"


def test_answers_typed_twice_are_kept_and_scored(person, gives):
    kept = gives("test", "answer", person, "interests", ROWS, "--second", ROWS, "--language", "ru")
    assert {each["scale"]: each["raw"] for each in kept["scores"]} == {
        "R": 36,
        "I": 17,
        "A": 3,
        "S": 28,
        "E": 9,
        "C": 38,
    }
    assert (kept["leading"], kept["conclusion_possible"]) == (["C", "R", "S"], True)
    assert (kept["language"], kept["way"], kept["second_pass"]) == ("ru", "paper", True)
    assert kept["fields"][0]["name_ru"] == "Обслуживание установок и склада"
    assert gives("test", "results", person) == [kept]


def test_two_passes_that_differ_are_refused_by_the_items(person, says, gives):
    other = "1" + ROWS[1:-1] + "1"
    code, _, err = says("test", "answer", person, "interests", ROWS, "--second", other, "--json")
    error = json.loads(err)["error"]
    assert (code, error["code"], error["details"]["items"]) == (1, "answers-differ", "1, 60")
    assert gives("test", "results", person) == []


def test_a_sign_too_many_is_refused_with_the_place(person, says):
    code, _, err = says("test", "answer", person, "interests", ROWS.replace("53142", "93142", 1))
    assert code == 1
    assert "Item 1" in err
    assert "answer “9”" in err


def test_a_conclusion_is_a_named_persons(person, gives, says):
    uid = gives("test", "answer", person, "objects", PAIRS)["uid"]
    code, _, err = says("test", "conclude", uid, "Табиғатқа бейім", "--json")
    assert (code, json.loads(err)["error"]["code"]) == (1, "concluder-missing")
    said = gives("test", "conclude", uid, "Табиғатқа бейім", "--by", "Нұрғалиева А.")
    assert (said["conclusion"]["words"], said["conclusion"]["by"]) == (
        "Табиғатқа бейім",
        "Нұрғалиева А.",
    )


def test_a_flat_profile_says_that_no_conclusion_is_possible(person, gives, says):
    code, out, _ = says("test", "answer", person, "interests", "3" * 60)
    assert code == 0
    assert "no conclusion possible" in out
    (held,) = gives("test", "results", person)
    assert (held["validity"], held["leading"], held["fields"]) == ("flat", [], [])
    code, _, err = says("test", "conclude", held["uid"], "Бейім", "--by", "Ким В.", "--json")
    assert (code, json.loads(err)["error"]["code"]) == (1, "profile-flat")
    assert (
        says("test", "conclude", held["uid"], "Бейім", "--by", "Ким", "--reason", "Әңгіме")[0] == 0
    )


def test_a_result_from_elsewhere_is_entered_by_its_scores(person, gives, says):
    words = ("--place", "Семей", "--day", "01.10.2026")
    kept = gives(
        "test", "elsewhere", person, "ДДО-30", "Табиғат=-4/-20..20", "Адам=15/-20..20", *words
    )
    assert [each["share"] for each in kept["scores"]] == [0.4, 0.875]
    assert (kept["way"], kept["place"], kept["taken_on"]) == ("elsewhere", "Семей", "2026-10-01")
    for typed in ("Табиғат", "Табиғат=x/5", "Табиғат=3"):
        code, _, err = says("test", "elsewhere", person, "ДДО", typed, "--json")
        assert (code, json.loads(err)["error"]["code"]) == (1, "score-unreadable")


def test_a_class_is_scored_from_a_file_and_nothing_is_kept(person, gives, tmp_path):
    sheets = tmp_path / "class.csv"
    sheets.write_text(f"тест;жауаптар;парақ\nobjects;{PAIRS};№ 1\ninterests;{ROWS};№ 2\n", "utf-8")
    scored = gives("test", "score", sheets)
    assert [(each["row"], each["name"], each["test"]) for each in scored] == [
        (2, "№ 1", "objects"),
        (3, "№ 2", "interests"),
    ]
    assert {each["scale"]: each["raw"] for each in scored[0]["scores"]}["nature"] == 10
    assert gives("test", "results", person) == []


def test_sheets_are_scored_without_any_centres_file(gives, tmp_path):
    sheets = tmp_path / "class.toml"
    sheets.write_text(
        f'[[answers]]\ntest = "objects"\nline = "{PAIRS}"\nname = "7-парақ"\n', "utf-8"
    )
    assert gives("test", "score", sheets)[0]["name"] == "7-парақ"


@pytest.mark.parametrize(
    ("name", "text", "code", "row"),
    [
        ("a.csv", f"objects;{PAIRS}\nobjects;{PAIRS[1:]}\n", "answer-line-short", 2),
        ("a.csv", f"objects;{PAIRS}\npoems;{PAIRS}\n", "instrument-unknown", 2),
        ("a.csv", "", "answers-none", None),
        ("a.toml", '[[answers]]\ntest = "objects"\n', "answer-file-wrong", 1),
        ("a.toml", "answers = [", "answer-file-wrong", 1),
        ("a.toml", "a" + ".a" * 400_000 + " = 1", "answer-file-wrong", 1),
        ("a.csv", f"objects;{PAIRS}\nobjects;{'a' * 200_000}\n", "answer-file-wrong", 2),
    ],
)
def test_a_faulty_sheet_is_refused_by_its_row(says, tmp_path, name, text, code, row):
    path = tmp_path / name
    path.write_text(text, "utf-8")
    ended, _, err = says("test", "score", path, "--json")
    error = json.loads(err)["error"]
    assert (ended, error["code"], error["details"].get("row")) == (1, code, row)
    assert error["details"]["file"] == name


def test_the_offices_own_test_is_checked_added_used_and_archived(person, gives, says, tmp_path):
    path = tmp_path / "own.toml"
    path.write_text(CHOICE.replace("number = 3", "number = 2"), "utf-8")
    code, _, err = says("test", "check", path, "--json")
    details = json.loads(err)["error"]["details"]
    assert (code, details["reason"]) == (1, "number_twice")
    assert details["line"] == line_of(CHOICE, "number = 3")
    assert says("test", "add", path)[0] == 1
    path.write_text(CHOICE, "utf-8")
    assert gives("test", "check", path)["items"] == 3
    gives("test", "add", path)
    assert gives("test", "list")[-1]["code"] == "riders"
    gives("test", "answer", person, "riders", "113")
    gives("test", "archive", "riders")
    assert len(gives("test", "list")) == 3
    assert gives("test", "results", person)[0]["name"]["kk"] == "Кім болам?"


def test_a_file_that_is_not_there_is_refused(says, tmp_path):
    for action in ("check", "add", "score"):
        assert says("test", action, tmp_path / "no.toml")[0] == 1


def _noon():
    return datetime(2026, 11, 20, 12, tzinfo=timezone(timedelta(hours=5)))


def test_a_forgotten_pin_is_taken_away_and_another_set(office_file, gives):
    with office.open_centre(office_file, _noon) as store:
        pin.set_pin(store, "2458")
    assert gives("test", "pin", "--db", office_file) == {"set": True}
    assert gives("test", "pin", "--clear", "--db", office_file) == {"set": False}
    assert gives("test", "pin", "--set", "9900", "--db", office_file) == {"set": True}
    with office.open_centre(office_file, _noon, read_only=True) as store:
        assert (pin.check(store, "9900"), pin.check(store, "2458")) == (True, False)


def test_what_is_no_pin_is_refused_and_nothing_shows_the_one_kept(office_file, gives, says):
    gives("test", "pin", "--set", "9900", "--db", office_file)
    code, _, err = says("test", "pin", "--set", "12", "--json")
    assert (code, json.loads(err)["error"]["code"]) == (1, "pin-not-digits")
    assert says("test", "pin", "--set", "1234", "--clear")[0] == 2
    code, out, err = says("test", "pin")
    assert (code, out + err) == (0, "A PIN is set.\n")
    assert "9900" not in says("set")[1] + says("dump")[1]
