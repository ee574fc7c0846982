"""A quarter from the console: reported, checked, closed, explained, corrected, inspected."""

from __future__ import annotations

import hashlib
import json
import shutil

import pytest
from openpyxl import load_workbook

from tests.quarters import closed


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return closed.found(tmp_path_factory.mktemp("console"), people=30)


@pytest.fixture
def life(base, tmp_path):
    """A centre without a closed period, on a date of its own."""
    path = tmp_path / "centre.bagdar"
    shutil.copy(base, path)
    return ("--db", path, "--today", "2026-11-20", "--actor", "Айгүл")


def test_a_quarter_is_closed_and_reprinted_as_it_was(life, gives, says, tmp_path):
    out, copy = tmp_path / "report.pdf", tmp_path / "copy.pdf"
    draft = gives("report", "2026-Q3", "--out", tmp_path / "draft.pdf", *life)
    assert (draft["state"], draft["number"]) == ("draft", None)
    made = gives("freeze", "2026-Q3", "--out", out, *life)
    assert (made["period"], made["number"], made["state"]) == ("2026-Q3", "05-34/1", "closed")
    assert made["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    again = gives("report", "2026-Q3", "--out", copy, *life)
    assert (again["state"], again["number"]) == ("closed", "05-34/1")
    assert copy.read_bytes() == out.read_bytes()
    assert (tmp_path / "draft.pdf").read_bytes() != out.read_bytes()
    code, _, err = says("freeze", "2026-Q3", *life, "--json")
    assert code == 1
    assert json.loads(err)["error"]["code"] == "period-closed"
    assert [each["number"] for each in gives("freeze", *life)] == ["05-34/1"]


def test_what_moved_is_told_corrected_and_the_period_reopened(life, gives, says, tmp_path):
    closing = gives("freeze", "2026-Q3", *life)
    assert gives("changes", "2026-Q3", *life)["changes"] == []
    assert says("correct", "2026-Q3", *life)[0] == 1
    lines = gives("figures", "2026-Q3", "--lines", "served", *life)
    person = lines[0]["person"]
    sex = gives("participant", "show", person, *life)["sex"]
    other = "male" if sex == "female" else "female"
    gives("participant", "change", person, "--sex", other, *life)
    told = gives("changes", "2026-Q3", *life)["changes"]
    assert {each["figure"] for each in told} == {"served_women"}
    for each in told:
        assert each["was"] != each["now"]
        assert [(c["actor"], c["uid"]) for c in each["because"]] == [("Айгүл", person)]
    assert "card corrected" in says("changes", "2026-Q3", *life)[1]
    sheet = gives("correct", "2026-Q3", "--out", tmp_path / "sheet.pdf", *life)
    assert sheet["number"] == "05-35/1"
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    who = gives("staff", "list", *life)
    signs = next(each for each in who if each["signs"])
    director = " ".join(signs[part] for part in ("surname", "given_name", "patronymic"))
    code, _, _ = says("reopen", "2026-Q3", "--by", director, "--reason", " ", *life)
    assert code == 1
    opened = gives("reopen", "2026-Q3", "--by", director, "--reason", "Парақ кеш келді", *life)
    assert (opened["state"], opened["number"]) == ("reopened", closing["number"])
    assert gives("freeze", "2026-Q3", *life)["number"] == "05-34/2"
    code, _, err = says("changes", "2026-Q2", *life, "--json")
    assert json.loads(err)["error"]["code"] == "period-open"


def test_figures_agree_with_their_lists_now_and_as_closed(life, gives, says):
    gives("freeze", "2026-Q3", *life)
    for way in ((), ("--closed",)):
        found = gives("figures", "2026-Q3", "--by", "group", *way, *life)["figures"]
        served = next(each for each in found if each["figure"] == "served")
        for part in served["by"]:
            asked = ("--lines", "served", "--by", "group", "--key", part["key"])
            lines = gives("figures", "2026-Q3", *asked, *way, *life)
            assert len({each["person"] for each in lines}) == part["persons"]
            assert sum(each["amount"] for each in lines) == part["number"]
    code, _, err = says("figures", "2026-Q3", "--lines", "gold", *life, "--json")
    assert (code, json.loads(err)["error"]["code"]) == (1, "figure-unknown")
    unfit = ("--lines", "sessions", "--by", "sex")
    code, _, err = says("figures", "2026-Q3", *unfit, *life, "--json")
    assert (code, json.loads(err)["error"]["code"]) == (1, "cut-unknown")


def test_the_report_is_shown_and_written_in_every_form(life, gives, says, tmp_path):
    said = gives("report", "2026-Q3", *life)
    assert (said["state"], said["period"]) == ("draft", "2026-Q3")
    assert "DRAFT" in says("report", "2026-Q3", *life)[1]
    gives("report", "2026-Q3", "--out", tmp_path / "r.json", *life)
    assert json.loads((tmp_path / "r.json").read_text("utf-8")) == said
    gives("report", "2026-Q3", "--out", tmp_path / "r.xlsx", *life)
    assert len(load_workbook(tmp_path / "r.xlsx").sheetnames) > 3
    gives("report", "2026-Q3", "--public", "--out", tmp_path / "p.pdf", *life)
    assert (tmp_path / "p.pdf").read_bytes().startswith(b"%PDF")
    for wrong, code in (
        (("--out", tmp_path / "r.doc"), "report-format"),
        (("--public",), "report-public-file"),
    ):
        ended, _, err = says("report", "2026-Q3", *wrong, *life, "--json")
        assert (ended, json.loads(err)["error"]["code"]) == (1, code)
    ended, _, err = says("report", "2026-Q7", *life, "--json")
    assert json.loads(err)["error"]["code"] == "period-unreadable"


def test_checks_are_counted_and_listed(life, gives):
    found = gives("checks", "2026-Q3", *life)["checks"]
    assert sum(found.values()) > 0
    for name, number in found.items():
        listed = gives("checks", "2026-Q3", "--list", name.replace("_", "-"), *life)
        assert len(listed) == number
        assert all(each["uid"] for each in listed)


def test_a_folder_for_an_inspection_is_made_and_verified(life, gives, says, tmp_path):
    made = gives("inspect", "2026", tmp_path / "papers", *life)
    assert made["files"] == len(list((tmp_path / "papers").rglob("*.pdf"))) > 0
    assert gives("inspect", "2026", tmp_path / "papers", "--verify", *life)["whole"]
    next((tmp_path / "papers").rglob("*.pdf")).write_bytes(b"%PDF")
    code, out, _ = says("inspect", "2026", tmp_path / "papers", "--verify", *life)
    assert code == 1
    assert "altered: " in out
    assert says("inspect", "2026", tmp_path / "papers", *life)[0] == 1
