"""Selections, contracts and incoming lists from the console."""

import pytest

INDEXES = ("index_tender_protocol=05-40", "index_acceptance=05-41")


@pytest.fixture
def agencies(office_file, gives):
    """A file with two agencies and an employer."""
    assert office_file
    gives("set", *INDEXES)
    for name in ("Бағыт", "Жол-Кадр"):
        gives("partner", "add", name, "--role", "agency")
    gives("partner", "add", "«Нұр» ЖШС", "--role", "employer", "--number", "120540001233")


@pytest.fixture
def won(agencies, gives):
    assert agencies is None
    said = ("--held-on", "20.08.2026", "--basis", "Заң", "--basis-ru", "Закон")
    bids = ("--bid", "Бағыт=4 800 000,50:92", "--rejected", "Жол-Кадр=Құжаты толық емес")
    return gives("tender", "add", "youth", *said, *bids, "--winner", "Бағыт")["uid"]


@pytest.fixture
def agreed(won, gives):
    term = ("--signed-on", "28.08.2026", "--from", "01.09.2026", "--to", "20.12.2026")
    ordered = ("--service", "meeting=20@120000", "--service", "Кеңес беру / Консультация:visit=500")
    track = ("--track", "youth", "--tender", won, "--amount", "2400000")
    return gives("contract", "add", "14-Ж", "Бағыт", *term, *track, *ordered)["uid"]


@pytest.fixture
def held(agreed, gives):
    card = gives("participant", "add", "Серікқызы Әсел", "--iin", "850512300120")
    told = ("--form", "meeting", "--audience", "youth", "--lead", "Бағыт")
    made = gives("sessions", "plan", *told, "--day", "10.09.2026")["uid"]
    gives("attend", made, "--add", card["uid"])
    gives("attend", made, "*")
    assert agreed
    return made


def test_a_selection_keeps_exact_prices_and_why_somebody_was_not_admitted(won, gives, says):
    told = gives("tender", "show", won)
    assert (told["track"], told["winner"], told["number"]) == ("youth", "Бағыт", None)
    bids = [(each["price"], each["score"], each["reason"]) for each in told["bids"]]
    assert bids == [("4800000.50", 92, ""), (None, None, "Құжаты толық емес")]
    assert gives("tender", "list", "--track", "adults") == []
    code, out, _ = says("tender", "list")
    assert code == 0
    assert won in out


def test_services_are_delivered_by_the_sessions_and_accepted(held, agreed, gives, tmp_path):
    (meeting, advice) = gives("contract", "delivered", "14-Ж")
    assert (meeting["delivered"], meeting["cost"], meeting["held"]) == (1, "120000.00", [held])
    assert (advice["name_ru"], advice["delivered"], advice["cost"]) == ("Консультация", 1, None)
    days = ("--from", "01.09.2026", "--to", "30.09.2026", "--on", "05.10.2026")
    act = gives("contract", "accept", agreed, *days)
    assert act["services"][0] == {
        "name_kk": meeting["name_kk"],
        "delivered": 1,
        "accepted": 1,
    }
    out = tmp_path / "act.pdf"
    paper = gives("print", "acceptance", act["uid"], "--out", out)
    assert paper["number"].startswith("05-41/")
    assert out.read_bytes().startswith(b"%PDF")
    shown = gives("contract", "show", "14-Ж")
    assert [each["number"] for each in shown["acceptances"]] == [paper["number"]]


def test_the_protocol_is_printed_once(won, gives, says, tmp_path):
    out = tmp_path / "protocol.pdf"
    paper = gives("print", "protocol", won, "--out", out)
    assert gives("tender", "show", won)["number"] == paper["number"]
    code, _, err = says("print", "protocol", won, "--out", tmp_path / "again.pdf")
    assert code == 1
    assert paper["number"] in err


def test_a_contract_that_ends_soon_is_told_and_ends_early_with_a_reason(agreed, gives):
    assert gives("contract", "list", "--ending", "--today", "01.11.2026") == []
    (soon,) = gives("contract", "list", "--ending", "--today", "23.11.2026")
    assert (soon["uid"], soon["days_left"], soon["amount"]) == (agreed, 27, "2400000.00")
    told = gives("contract", "end", "14-Ж", "--on", "30.11.2026", "--reason", "Келісім")
    assert (told["ended_on"], told["ended_reason"]) == ("2026-11-30", "Келісім")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("contract", "show", "99"), "contract-unknown"),
        (("tender", "show", "x"), "record-unknown"),
        (("incoming", "show", "x"), "record-unknown"),
        (("incoming", "add", "hosts", "1", "--name", "Жоқ"), "partner-unknown"),
    ],
    ids=lambda each: each if isinstance(each, str) else " ".join(each[:2]),
)
@pytest.mark.usefixtures("agencies")
def test_what_is_not_on_the_books_is_refused(says, words, code):
    exit_code, _, err = says(*words, "--json")
    assert exit_code == 1
    assert f'"code": "{code}"' in err


@pytest.mark.parametrize("wrong", ["Бағыт=бес", "Бағыт=5:көп", "Жоқ=5"])
@pytest.mark.usefixtures("agencies")
def test_a_bid_that_cannot_be_read_enters_nothing(says, gives, wrong):
    said = ("--held-on", "20.08.2026", "--basis", "Заң")
    assert says("tender", "add", "adults", *said, "--bid", wrong)[0] == 1
    assert gives("tender", "list") == []


@pytest.mark.usefixtures("agencies")
def test_a_list_that_came_in_names_partners_by_number_or_name(gives):
    letter = ("incoming", "add", "enterprises", "05-14/221", "--dated", "01.09.2026")
    made = gives(*letter, "--received", "03.09.2026", "--name", "120540001233")["uid"]
    told = gives("incoming", "name", made, "Бағыт", "«Нұр» ЖШС")
    assert {each["name_kk"] for each in told["partners"]} == {"Бағыт", "«Нұр» ЖШС"}
    told = gives("incoming", "unname", made, "Бағыт")
    assert [each["name_kk"] for each in told["partners"]] == ["«Нұр» ЖШС"]
    assert [each["uid"] for each in gives("incoming", "list")] == [made]
    gives("incoming", "remove", made)
    assert gives("incoming", "list") == []
    assert len(gives("partner", "list")) == 3


@pytest.mark.usefixtures("agencies")
def test_a_spreadsheet_of_organisations_comes_in_and_is_taken_back(gives, tmp_path):
    letter = ("incoming", "add", "enterprises", "05-14/221", "--received", "03.09.2026")
    made = gives(*letter)["uid"]
    path = tmp_path / "list.csv"
    path.write_text(
        "Ұйымның атауы;БСН;Саласы\n«Нұр» ЖШС;120540001233;сауда\nБағыт;940740000911;\nБағыт;1;\n",
        "utf-8",
    )
    asked = ("partner", "import", path, "--incoming", made)
    assert gives(*asked, "--dry-run")["batch"] is None
    told = gives(*asked)
    assert (told["changed"], told["new"], len(told["refused"])) == (2, 0, 1)
    assert told["refused"][0]["column"] == "БСН"
    assert len(gives("incoming", "show", made)["partners"]) == 2
    assert gives(*asked)["batch"] is None
    assert gives("undo")["verb"] == "import.partners"
    assert gives("incoming", "show", made)["partners"] == []
