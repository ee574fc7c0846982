"""``keeping``: terms said by the office, what is past them, what is kept longer."""

import pytest
from openpyxl import load_workbook

FAR = ("--today", "2033-06-01")
NOW = ("--today", "2026-11-20")

pytestmark = pytest.mark.usefixtures("office_file")


@pytest.fixture
def archived(gives):
    """Somebody taken off the lists in 2026."""
    name = ("--surname", "Серікқызы", "--given-name", "Әсел")
    uid = gives("participant", "add", *name, "--iin-absence", "list-only", *NOW)["uid"]
    gives("participant", "archive", uid, "--reason", "Көшіп кетті", *NOW)
    return uid


def test_every_kind_is_listed_without_a_term(gives, says):
    found = gives("keeping", "list", *NOW)
    assert len(found) == 9
    assert {(each["years"], each["permanent"], each["due"]) for each in found} == {(None, False, 0)}
    code, out, _ = says("keeping", "list", *NOW, "--lang", "ru")
    assert code == 0
    assert "не задан" in out


def test_a_term_is_set_piece_by_piece_and_taken_away(gives):
    told = gives("keeping", "set", "referral", "--years", 3, "--item", "128-т.", *NOW)
    assert (told["years"], told["item"], told["counted_from"]) == (3, "128-т.", "year")
    told = gives("keeping", "set", "referral", "--from", "day", *NOW)
    assert (told["years"], told["item"], told["counted_from"]) == (3, "128-т.", "day")
    told = gives("keeping", "set", "referral", "--permanent", *NOW)
    assert (told["years"], told["permanent"]) == (None, True)
    told = gives("keeping", "set", "referral", "--unsaid", *NOW)
    assert (told["permanent"], told["item"]) == (False, "")


def test_a_term_of_no_years_is_refused(says):
    code, out, err = says("keeping", "set", "referral", "--years", 0, *NOW)
    assert (code, out) == (1, "")
    assert "1 to 100" in err


def test_what_is_past_its_term_is_told_written_and_kept_longer(archived, gives, says, tmp_path):
    assert gives("keeping", "due", *FAR)["due"] == []
    gives("keeping", "set", "participant", "--years", 5, "--item", "7", *FAR)
    told = gives("keeping", "due", *FAR)
    assert told["counts"] == {"participant": 1}
    (found,) = told["due"]
    expected = {"subject": "participant", "uid": archived, "since": "2026-11-20"}
    assert expected.items() <= found.items()
    assert found["until"] == "2032-01-01"
    assert gives("keeping", "due", "--date", "31.12.2031", *FAR)["due"] == []
    out = tmp_path / "due.xlsx"
    assert gives("keeping", "due", "--out", out, *FAR)["rows"] == 1
    due, kept = load_workbook(out).worksheets
    assert [cell.value for cell in due[2]][1] == "Серікқызы Әсел"
    assert due.max_row == 2
    assert kept.max_row == 1
    words = ("--until", "01.01.2040", "--reason", "Сот талқылауы", *FAR)
    gives("keeping", "reviewed", "participant", archived, *words)
    told = gives("keeping", "due", *FAR)
    assert (told["due"], told["counts"]) == ([], {})
    assert [(each["uid"], each["reason"]) for each in told["kept"]] == [(archived, "Сот талқылауы")]
    code, shown, _ = says("keeping", "due", *FAR, "--lang", "kk")
    assert code == 0
    assert "Сот талқылауы" in shown


def test_records_are_kept_longer_all_or_none(archived, gives, says):
    gives("keeping", "set", "participant", "--years", 5, *FAR)
    words = ("--until", "01.01.2040", "--reason", "Сот", *FAR)
    code, _, err = says("keeping", "reviewed", "participant", archived, "nobody", *words)
    assert code == 1
    assert "No such record" in err
    assert [each["uid"] for each in gives("keeping", "due", *FAR)["due"]] == [archived]


def test_a_list_goes_into_a_table_and_nothing_else(archived, gives, says, tmp_path):
    gives("keeping", "set", "participant", "--years", 5, *FAR)
    assert says("keeping", "due", "--out", tmp_path / "due.pdf", *FAR)[0] == 1
    out = tmp_path / "due.csv"
    gives("keeping", "due", "--out", out, *FAR)
    assert archived in out.read_text("utf-8-sig")


def test_records_past_their_term_stand_in_the_day(archived, gives):
    gives("keeping", "set", "participant", "--years", 5, *FAR)
    told = gives("today", *FAR)
    (item,) = [each for each in told["today"] if each["kind"] == "keeping"]
    assert (item["key"], item["uid"], item["count"]) == ("keeping", None, 1)
    assert archived
