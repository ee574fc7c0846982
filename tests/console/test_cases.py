"""A case is followed from the console, and its lists tell nothing confidential."""

import pytest

SECRET = "құпиясөз"


@pytest.fixture
def person(office_file, gives):
    """A card of an unemployed adult in a file whose colleague may sign."""
    card = gives("participant", "add", "Серікқызы Әсел", "--iin", "850512300120")
    gives("status", "give", card["uid"], "unemployed")
    assert office_file
    return card["uid"]


@pytest.fixture
def talk(gives, person):
    """A consultation whose confidential fields all say one word."""
    fields = ("wishes", "abilities", "interest", "psychological", "physiological")
    secrets = [word for name in fields for word in (f"--{name}", SECRET)]
    said = ("--staff", "Жақсыбеков", "--conclusion", "Бейім", "--next", "Тест")
    return gives("consult", "add", person, *said, *secrets)["uid"]


@pytest.fixture
def selection(gives, person):
    """A selection whose confidential parts say the same word."""
    parts = ("--diagnostics", SECRET, "--qualities", SECRET)
    said = ("--degree", "full", "--decision", "selected", "--staff", "Жақсыбеков")
    return gives("select", "add", person, "Аспаз", *said, *parts)["uid"]


@pytest.mark.parametrize("shown", [(), ("--json",)], ids=["text", "json"])
@pytest.mark.parametrize(
    "listing",
    [
        ("consult", "list"),
        ("consult", "list", "850512300120"),
        ("select", "list", "850512300120"),
        ("participant", "show", "850512300120"),
        ("glance", "850512300120"),
        ("sessions",),
        ("list",),
        ("find", "Серікқызы"),
        ("register",),
        ("undo",),
    ],
    ids=" ".join,
)
@pytest.mark.usefixtures("talk", "selection")
def test_no_listing_tells_what_is_confidential(says, listing, shown):
    code, out, err = says(*listing, *shown)
    assert code == 0, err
    assert out
    assert SECRET not in out + err


def test_what_is_confidential_is_told_when_it_is_asked_for_by_itself(gives, talk, selection):
    assert gives("consult", "show", talk)["wishes"] == SECRET
    assert gives("select", "show", selection)["diagnostics_kk"] == SECRET


def test_no_refusal_and_no_log_tells_what_is_confidential(says, person, tmp_path):
    code, out, err = says("consult", "add", person, "--wishes", SECRET)
    assert code == 1
    assert SECRET not in out + err
    logs = [each.read_bytes() for each in (tmp_path / "home").rglob("*") if each.is_file()]
    assert not any(SECRET.encode() in each for each in logs)


def test_a_case_goes_from_the_consultation_to_the_printed_selection(
    gives, says, person, talk, tmp_path
):
    result = gives("test", "elsewhere", person, "Сауалнама", "Табиғат=9/10", "Техника=3/10")
    result_uid = result["uid"]
    gives("test", "conclude", result_uid, "Табиғатқа бейім", "--by", "Жақсыбеков")
    gives("choice", "add", person, "Агроном", "--how", "test")
    assert gives("vacancy", "add", person, "Агроном", "--count", 3, "--demand", "high")["uid"]
    kept = gives("recommend", "add", person, "--needed", "--reasons", "Талаптары жоғары")
    assert kept["warnings"] == []
    (waiting,) = gives("recommend", "waiting")
    assert (waiting["uid"], waiting["consultation"], waiting["test"]) == (
        kept["uid"],
        talk,
        result_uid,
    )
    out = tmp_path / "paper.pdf"
    number = gives("print", "recommendation", kept["uid"], "--out", out)["number"]
    assert out.read_bytes().startswith(b"%PDF")
    assert gives("recommend", "list", person)[0]["number"] == number
    said = ("--degree", "full", "--decision", "selected", "--staff", "Жақсыбеков")
    held = gives("select", "add", person, *said)
    assert held["warnings"] == []
    assert gives("select", "list", person)[0]["object_kk"] == "Агроном"
    gives("print", "selection", held["uid"], "--out", out)
    gives("print", "profile", result_uid, "--out", out)
    steps = {each["code"]: each["state"] for each in gives("glance", person)["steps"]}
    assert {code for code, state in steps.items() if state == "done"} == {
        "consultation",
        "test",
        "recommendation",
        "selection",
    }
    code, _, err = says("print", "recommendation", kept["uid"], "--out", out)
    assert code == 1
    assert number in err


def test_a_training_list_is_filled_issued_and_followed(gives, says, person, tmp_path):
    other = gives("participant", "add", "Әбдіғаниев Үсен", "--iin-absence", "list_only")["uid"]
    made = gives("training", "make", "Дәнекерлеуші курсы")["uid"]
    added = gives("training", "add", made, "--all-from", "status=unemployed")
    assert (added["added"], added["warnings"]) == (1, {person: ["consent-not-valid"]})
    gives("training", "add", made, other, "--profession", "Дәнекерлеуші")
    gives("training", "off", made, other, "--reason", "Көшті")
    number = gives("print", "training", made, "--out", tmp_path / "list.pdf")["number"]
    code, _, err = says("training", "add", number, other)
    assert code == 1
    assert number in err
    gives("training", "follow", number, "studying")
    told = gives("training", "show", number)
    assert [(e["line"], e["outcome"], e["removed_reason"]) for e in told["entries"]] == [
        (1, "studying", ""),
        (2, "", "Көшті"),
    ]
    later = gives("training", "continue", number)["uid"]
    assert gives("training", "add", later, other)["added"] == 1
    assert [each["standing"] for each in gives("training", "list")] == [1, 1]


def test_a_fair_is_filled_and_summed_by_its_day(gives, office_file, tmp_path):
    day = "20.11.2026"
    gives("partner", "add", "«Нұр» ЖШС", "--role", "employer")
    gives("sessions", "plan", "--form", "job_fair", "--day", day, "--title", "Жәрмеңке")
    employer = gives("fair", "employer", day, "«Нұр» ЖШС")["uid"]
    counts = ("--places", 3, "--interviews", 12, "--invited", 5, "--hired", 4)
    kept = gives("fair", "vacancy", employer, "Сатушы", *counts)
    assert kept["warnings"] == ["fair-hired-over-places"]
    told = gives("fair", "show", day)
    assert (told["employers"], told["places"], told["hired"]) == (1, 3, 4)
    assert told["employers_list"][0]["vacancies"][0]["occupation_kk"] == "Сатушы"
    gives("print", "fair", day, "--out", tmp_path / "fair.pdf")
    gives("print", "sheet", day, "--out", tmp_path / "sheet.pdf")
    assert [each["hired"] for each in gives("fair", "list")] == [4]
    assert office_file


def test_a_period_of_adaptation_is_followed_to_its_outcome(gives, person):
    gives("partner", "add", "«Нұр» ЖШС", "--role", "employer")
    said = ("--partner", "«Нұр» ЖШС", "--until", "2030-01-01", "--mentor", "Сейіт Р.")
    visit = gives("adapt", "add", person, *said)["uid"]
    assert gives("adapt", "end", visit, "employed")["outcome"] == "employed"
    assert gives("adapt", "list", person)[0]["mentor"] == "Сейіт Р."


def test_a_sheet_written_by_hand_is_entered_for_its_session(gives, office_file):
    day = "20.11.2026"
    session = gives("sessions", "plan", "--form", "seminar", "--day", day, "--title", "Нарық")
    (paper,) = gives("reserve", "sheet", 1)
    gives("enter", paper["number"], "--record", session["uid"])
    (listed,) = gives("register", "--kind", "sheet")
    assert listed["state"] == "issued"
    assert office_file


def test_a_paper_of_no_known_kind_is_refused_before_anything_is_written(says, person, tmp_path):
    code, _, err = says("print", "poster", person, "--out", tmp_path / "x.pdf", "--json")
    assert code == 1
    assert "paper-kind-unknown" in err
    assert not (tmp_path / "x.pdf").exists()
