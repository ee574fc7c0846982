"""``today``: the day as the window shows it, for people and for programs."""

import pytest

DAY = ("--today", "2026-11-20")


pytestmark = pytest.mark.usefixtures("office_file")


@pytest.fixture
def session(gives):
    """A session of Friday's morning."""
    planned = ("--form", "seminar", "--day", "20.11.2026", "--at", "9:30")
    return gives("sessions", "plan", *planned, *DAY)["uid"]


def test_the_day_is_told_with_its_numbers_and_public_names(session, gives):
    told = gives("today", *DAY)
    assert (told["date"], told["works"]) == ("2026-11-20", True)
    assert set(told["tiles"]) == {"late", "unanswered", "no_consent", "unserved"}
    assert told["late"] == []
    (item,) = told["today"]
    expected = {"kind": "session", "uid": session, "on": "2026-11-20", "at": "09:30", "late": 0}
    assert expected.items() <= item.items()
    friday = told["week"][4]
    assert (friday["date"], friday["session"], friday["done"]) == ("2026-11-20", session, False)
    assert told["plan"]["period"] == "2026-Q4"


def test_another_day_is_told_without_changing_anything(session, gives, says):
    told = gives("today", "--date", "24.11.2026", *DAY)
    (item,) = [each for each in told["late"] if each["kind"] == "session-open"]
    assert (item["uid"], item["late"]) == (session, 2)
    assert told["tiles"]["late"]["number"] == len(told["late"])
    code, out, _ = says("today", "--date", "24.11.2026", *DAY)
    assert code == 0
    assert "20.11.2026 09:30" in out


def test_a_day_on_which_nothing_is_due_says_so(says):
    code, out, _ = says("today", *DAY, "--lang", "en")
    assert code == 0
    assert "Nothing is late" in out


def test_a_matter_is_put_off_by_its_key_and_brought_back(session, gives, says):
    key = f"session:{session}"
    assert [each["key"] for each in gives("today", *DAY)["today"]] == [key]
    words = ("--until", "23.11.2026", "--reason", "Боран")
    assert gives("today", "put-off", key, *words, *DAY) == {"key": key, "until": "2026-11-23"}
    told = gives("today", *DAY)
    assert told["today"] == []
    assert [(each["key"], each["until"]) for each in told["off"]] == [(key, "2026-11-23")]
    code, out, _ = says("today", "--keys", *DAY)
    assert code == 0
    assert key in out
    gives("today", "bring-back", key, *DAY)
    told = gives("today", *DAY)
    assert (len(told["today"]), told["off"]) == (1, [])


def test_keys_are_shown_when_they_are_asked_for(session, says):
    assert f"session:{session}" in says("today", "--keys", *DAY)[1]
    assert session not in says("today", *DAY)[1]


@pytest.mark.parametrize(
    "argv",
    [
        ("put-off", "session:nobody", "--until", "23.11.2026"),
        ("put-off", "session:{}"),
        ("put-off", "session:{}", "--until", "19.11.2026"),
        ("bring-back", "session:{}"),
    ],
)
def test_what_cannot_be_put_off_or_back_is_refused(session, says, argv):
    code, out, err = says("today", *(each.format(session) for each in argv), *DAY)
    assert (code, out) == (1, "")
    assert err
