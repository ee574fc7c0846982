"""The papers of staff are issued from the console."""

import pytest


@pytest.fixture
def colleague(office_file, gives):
    """A guidance specialist with a card, an education and a referral of her own to hand over."""
    assert office_file
    uid = gives("staff", "add", "Оспанова Айнұр Маратқызы", "--post", "Маман")["uid"]
    gives("staff", "post", "Оспанова", "--position", "unit_specialist", "--card", "9",
          "--since", "01.03.2024")  # fmt: skip
    gives("staff", "education", "Оспанова", "--level", "higher", "--field", "pedagogical",
          "--finished-on", "30.06.2012")  # fmt: skip
    return uid


def issued(gives, tmp_path, *asked):
    out = tmp_path / "paper.pdf"
    told = gives("print", *asked, "--out", str(out))
    assert out.read_bytes().startswith(b"%PDF")
    return told


def test_a_job_description_is_printed_and_what_its_card_cites_is_told(colleague, gives, tmp_path):
    told = issued(gives, tmp_path, "job-description", colleague)
    assert told["number"] == "05-28/1"
    assert len(told["outdated"]) == 2
    assert all("Халықты жұмыспен қамту туралы" in line for line in told["outdated"])


def test_the_warning_is_words_on_the_screen(colleague, says, tmp_path):
    out = str(tmp_path / "job.pdf")
    code, told, _ = says("print", "job-description", colleague, "--out", out, "--lang", "ru")
    assert code == 0
    assert "утратившие силу" in told


def test_a_qualification_sheet_is_for_a_day_and_a_rule(colleague, gives, says, tmp_path):
    rule = "309-2025/57/high/mentor"
    told = issued(
        gives, tmp_path, "qualification-sheet", "Оспанова", "--on", "31.12.2026", "--rule", rule
    )
    assert told["number"] == "05-29/1"
    out = str(tmp_path / "other.pdf")
    asked = ("print", "qualification-sheet", colleague, "--rule", "309-2025/99", "--out", out)
    assert says(*asked)[0] != 0


@pytest.mark.parametrize(
    ("kind", "index"),
    [("staff-list", "05-30"), ("attestation-calendar", "05-31"), ("load", "05-32")],
)
def test_papers_of_all_staff_name_nobody(colleague, gives, tmp_path, kind, index):
    assert colleague
    assert issued(gives, tmp_path, kind)["number"] == f"{index}/1"
    days = ("--from", "01.10.2026", "--to", "31.12.2026")
    assert issued(gives, tmp_path, kind, *days)["number"] == f"{index}/2"


def test_crossed_days_are_refused_before_a_number_is_taken(colleague, says, gives, tmp_path):
    assert colleague
    out = str(tmp_path / "load.pdf")
    days = ("--from", "31.12.2026", "--to", "01.10.2026")
    assert says("print", "load", *days, "--out", out)[0] != 0
    assert issued(gives, tmp_path, "load")["number"] == "05-32/1"


def test_nothing_is_handed_over_where_nothing_hangs(colleague, says, tmp_path):
    out = str(tmp_path / "act.pdf")
    code, _, err = says("print", "hand-over", colleague, "--out", out, "--lang", "ru")
    assert code != 0
    assert "передавать нечего" in err


def test_a_hand_over_names_who_takes_over(colleague, gives, tmp_path):
    gives("sessions", "plan", "--form", "meeting", "--day", "25.12.2026", "--lead", "Оспанова")
    told = issued(gives, tmp_path, "hand-over", colleague, "--taker", "Жақсыбеков")
    assert told["number"] == "05-33/1"
    (kept,) = gives("register", "--kind", "hand-over")
    assert kept["kind"] == "hand_over"
