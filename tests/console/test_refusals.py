"""What the console says when something is wrong: where, why, and with which exit code."""

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from app.store.lock import FileHold
from ui import console
from ui.console import desk, door, find

HOUSE = Path(__file__).resolve().parents[2]


def started(*argv, **named):
    return subprocess.run(
        [sys.executable, "main.py", *map(str, argv)], cwd=HOUSE, capture_output=True, **named
    )


def test_a_refusal_is_one_line_that_names_the_file(says, tmp_path):
    code, out, err = says("list", "--db", tmp_path / "nothing.bagdar")
    assert (code, out) == (1, "")
    assert "nothing.bagdar" in err
    assert "Traceback" not in err


def test_a_program_gets_the_code_and_the_details(says, office_file):
    code, _, err = says("find", "x", "--db", office_file.with_name("no.bagdar"), "--json")
    error = json.loads(err)["error"]
    assert code == 1
    assert error["code"] == "file-missing"
    assert "no.bagdar" in error["details"]["path"]
    assert error["message"]


def test_a_bad_spreadsheet_is_refused_by_name_and_a_bad_row_by_row_and_column(
    says, office_file, tmp_path
):
    bad = tmp_path / "village.xlsx"
    bad.write_bytes(b"PK\x03\x04 nonsense")
    code, _, err = says("import", "participants", bad)
    assert code == 1
    assert "village.xlsx" in err
    rows = tmp_path / "rows.csv"
    rows.write_text("Тегі;Аты;ЖСН\nАхметов;Нұрлан;12\n", "utf-8")
    code, out, _ = says("import", "participants", rows)
    assert code == 0
    assert "row 2, column “ЖСН”" in out
    assert office_file


def test_a_wrong_field_is_named_in_words(says, office_file):
    code, _, err = says("participant", "add", "Ахметов Нұрлан", "--iin", "123")
    assert code == 1
    assert "IIN" in err
    assert office_file


def test_wrong_usage_ends_with_two_and_tells_the_usage(says):
    for argv in (
        ["find"],
        ["nonsense"],
        ["reserve", "poem", "2"],
        ["find", "x", "--limit", "y"],
        [],
    ):
        code, out, err = says(*argv)
        assert (code, out) == (2, ""), argv
        assert err.startswith("usage: ")


def test_misuse_is_told_in_the_language_of_the_command(says):
    assert "не хватает: TEXT" in says("find", "--lang", "ru")[2]
    assert "жетіспейді: TEXT" in says("find", "--lang", "kk")[2]


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_every_verb_explains_itself_with_examples_in_every_language(says, language):
    for verb in console.VERBS:
        code, out, _ = says(verb, "--help", "--lang", language)
        assert code == 0
        assert f"main.py {verb}" in out.split("\n\n")[-1]
    whole = says("--help", "--lang", language)[1]
    assert all(f"    {verb} " in whole for verb in console.VERBS)


def test_help_in_one_language_borrows_no_sentence_of_another(says):
    words = {language: says("--help", "--lang", language)[1] for language in ("kk", "ru")}
    assert "show this help" not in words["kk"] + words["ru"]
    assert "найти" not in words["kk"]
    assert "табу" not in words["ru"]


def test_a_held_file_is_refused_after_a_wait_naming_who_holds_it(says, office_file, monkeypatch):
    monkeypatch.setattr(desk, "WAIT", 0.1)
    hold = FileHold(office_file)
    hold.take(datetime.now().astimezone(), 0.0)
    try:
        code, _, err = says("participant", "add", "Ким Виктор", "--iin-absence", "other", "--json")
        assert (code, json.loads(err)["error"]["code"]) == (1, "file-held")
        assert hold.holder().host in err
        assert says("list")[0] == 0  # looking needs no lock
    finally:
        hold.release()


def test_another_date_writes_only_in_a_training_centre(says, gives, office_file):
    gives("set", "training=", "--db", office_file)
    words = ("participant", "add", "Ким Виктор", "--iin-absence", "other")
    code, _, err = says(*words, "--today", "01.02.2026", "--json")
    assert (code, json.loads(err)["error"]["code"]) == (1, "today-only-training")
    gives("set", "training=1")
    uid = gives(*words, "--today", "01.02.2026")["uid"]
    assert gives("participant", "show", uid)["registered_on"] == "2026-02-01"


def test_a_year_is_told_as_a_year(says, office_file, tmp_path):
    code, _, err = says("print", "05-12/9", "--year", "2025", "--out", tmp_path / "x.pdf")
    assert code == 1
    assert "2025" in err
    assert office_file


def test_the_file_may_be_named_before_the_verb_or_after_it(says, office_file):
    assert says("--db", office_file, "list")[0] == 0
    assert says("list", "--db", office_file)[0] == 0


def test_a_missing_folder_is_refused_before_a_number_is_taken(says, gives, office_file, tmp_path):
    uid = gives("participant", "add", "Ким Виктор", "--iin-absence", "other")["uid"]
    words = ("--addressee", "Нұр", "--out", tmp_path / "no" / "x.pdf")
    code, _, err = says("referral", "--participant", uid, *words, "--json")
    assert (code, json.loads(err)["error"]["code"]) == (1, "folder-missing")
    assert gives("register") == []
    assert gives("partner", "list") == []
    assert office_file


def test_our_own_fault_is_one_line_and_its_log_holds_no_name(
    says, office_file, monkeypatch, tmp_path
):
    def broken(_):
        raise ZeroDivisionError("Серікқызы Әсел")

    monkeypatch.setattr(find, "run", broken)
    code, out, err = says("find", "Серікқызы")
    assert (code, out, err.count("\n")) == (3, "", 1)
    (log,) = (tmp_path / "home").rglob("bagdar.log")
    written = log.read_text("utf-8")
    assert "ZeroDivisionError" in written
    assert "door.py" in written
    assert "Серік" not in written + err
    assert office_file


def test_a_damaged_file_is_refused_and_found_out_by_the_check(says, office_file):
    torn = office_file.with_name("torn.bagdar")
    body = bytearray(office_file.read_bytes())
    body[8192:40960] = bytes(32768)
    torn.write_bytes(body)
    assert says("check", "--db", torn)[0] == 1
    assert says("participant", "add", "Ким Виктор", "--db", torn)[0] == 1


def test_a_check_that_finds_something_ends_with_one(says, gives, office_file):
    uid = gives("participant", "add", "Ким Виктор", "--iin-absence", "other")["uid"]
    gives("referral", "--participant", uid, "--addressee", "Нұр")
    _spoil_paper(office_file)
    code, out, _ = says("check", "--json")
    report = json.loads(out)
    assert (code, report["ok"]) == (1, False)
    (problem,) = report["problems"]
    assert (problem["code"], problem["number"]) == ("paper-damaged", "05-12/1")


def _spoil_paper(path):
    from app.store import driver

    connection = driver.connect(path)
    connection.execute("update paper_bytes set body = cast(body || x'00' as blob)")
    connection.close()


def test_a_process_speaks_utf8_on_a_terminal_of_another_code_page(sample_copy):
    env = {"PYTHONIOENCODING": "cp1251", "BAGDAR_LANG": "kk", "PATH": "/usr/bin"}
    done = started("list", "--db", sample_copy, "--limit", "3", env=env)
    assert done.returncode == 0
    assert "Аты-жөні" in done.stdout.decode("utf-8")


def test_a_reader_that_stops_early_is_no_fault(sample_copy):
    command = f"{sys.executable} main.py dump --db {sample_copy} | head -c 100"
    done = subprocess.run(["bash", "-c", command], cwd=HOUSE, capture_output=True, check=False)
    assert len(done.stdout) == 100
    assert done.stderr == b""


def test_the_console_loads_no_window(sample_copy):
    code = (
        "import sys; from ui import console;"
        f"console.run(['find', 'а', '--db', {str(sample_copy)!r}]);"
        "sys.exit(any(name.startswith(('PySide6', 'reportlab')) for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=HOUSE, check=False).returncode == 0


def test_every_word_the_console_needs_is_there_in_three_languages():
    from ui import wording

    for key, words in wording.load("console").items():
        assert set(words) == {"kk", "ru", "en"}, key
        assert all(words.values()), key
    for language in wording.LANGUAGES:
        assert door.parser(language).format_help()


def test_a_number_in_the_archive_says_which_card_and_how_to_bring_it_back(says, gives, office_file):
    person = gives("participant", "add", "Ахметов Нұрлан", "--iin", "850512300120")
    gives("participant", "archive", person["uid"], "--reason", "Көшіп кетті")
    code, _, err = says("participant", "add", "Үсен Дәулет", "--iin", "850512300120")
    assert code == 1
    assert "Ахметов Нұрлан" in err
    assert f"participant bring-back {person['uid']}" in err
    assert gives("participant", "bring-back", "850512300120")["uid"] == person["uid"]
    assert gives("participant", "show", person["uid"])["archived_on"] is None
    assert office_file
