"""Colleagues are described and judged from the console."""

import pytest


@pytest.fixture
def colleague(office_file, gives):
    """A guidance specialist with higher education and two years here."""
    assert office_file
    uid = gives("staff", "add", "Оспанова Айнұр Маратқызы", "--post", "Маман")["uid"]
    gives("staff", "post", "Оспанова", "--position", "unit_specialist", "--card", "9",
          "--since", "01.03.2024")  # fmt: skip
    gives("staff", "education", "Оспанова", "--level", "higher", "--field", "pedagogical",
          "--finished-on", "30.06.2012")  # fmt: skip
    return uid


def test_the_verdicts_of_a_day_are_for_programs_too(colleague, gives):
    told = gives("staff", "check", "--date", "2026-11-22")
    assert {each["uid"] for each in told} == {colleague}
    by_rule = {each["rule"]: each for each in told}
    assert by_rule["309-2025/57/high/none"]["verdict"] == "met"
    coming = by_rule["309-2025/57/high/career_consultant"]
    assert (coming["verdict"], coming["date"]) == ("not_met", "2027-03-01")
    assert coming["lacks"] == [{"code": "lack-service", "way": 1, "left": [0, 3, 7]}]
    assert coming["act"] == "309"
    assert coming["quote"].startswith("мансап консультанты:")


def test_another_day_is_another_act(colleague, gives):
    def acts(day):
        return {each.get("act") for each in gives("staff", "check", colleague, "--date", day)}

    assert acts("2025-10-16") == {"714"}
    assert acts("2025-10-17") == {"309"}
    assert gives("staff", "check", colleague, "--date", "2024-02-29") == []


def test_a_verdict_is_said_in_words(colleague, says):
    code, out, _ = says("staff", "check", colleague, "--date", "2026-11-22", "--lang", "kk")
    assert code == 0
    assert "тағы 3 ай 7 күн керек" in out


def test_service_leave_category_and_training_are_kept(colleague, gives):
    gives("staff", "service", colleague, "--organisation", "ХЖҚО", "--level", "high",
          "--sphere", "employment", "--since", "2020-01-10", "--until", "2024-02-29")  # fmt: skip
    gives("staff", "leave", colleague, "--since", "2021-01-01", "--until", "2021-12-31",
          "--counts", "no")  # fmt: skip
    gives("staff", "category", colleague, "--category", "career-consultant", "--level", "high",
          "--act", "309-2025", "--order", "12-ж", "--since", "2025-11-03",
          "--until", "2027-01-01")  # fmt: skip
    gives("staff", "training", colleague, "--title", "Профбағдар", "--hours", "72",
          "--finished-on", "2025-05-30")  # fmt: skip
    gives("staff", "attestation", colleague, "--planned-on", "2026-12-10",
          "--category", "case-manager")  # fmt: skip
    shown = gives("staff", "show", colleague)
    kept = ("posts", "education", "service", "leaves", "training", "categories")
    assert [len(shown[name]) for name in kept] == [1, 1, 1, 1, 1, 1]
    soon = gives("staff", "expiring", "--date", "2026-11-22")
    assert [(each["kind"], each["days"]) for each in soon] == [
        ("attestation", 18),
        ("category", 40),
    ]


def test_a_decision_against_the_advice_needs_its_reason(colleague, says, gives):
    asked = ("staff", "decide", colleague, "--rule", "309-2025/57/high/mentor", "--order", "3")
    code, _, err = says(*asked)
    assert code != 0
    assert "reason" in err
    assert gives(*asked, "--reason", "Облыстық комиссия шешімі")["uid"]


def test_a_substitute_signs_while_the_director_is_away(colleague, gives):
    gives("staff", "substitute", colleague, "--for", "Жақсыбеков", "--basis-kk", "№ 5 бұйрық",
          "--since", "2026-11-20", "--until", "2026-11-30")  # fmt: skip
    able = gives("staff", "signing", "--date", "2026-11-22")
    assert [each["person"].split()[0] for each in able] == ["Жақсыбеков", "Оспанова"]
    assert len(gives("staff", "signing", "--date", "2026-12-01")) == 1


def test_the_day_of_an_act_is_set_where_its_text_leaves_it_open(colleague, gives, says):
    gives("staff", "act", "309-2025", "--since", "2025-11-03", "--basis", "Егемен Қазақстан")
    told = gives("staff", "check", colleague, "--date", "2025-10-20")
    assert {each["act"] for each in told} == {"714"}
    (act,) = gives("staff", "act", "309-2025")
    assert (act["since"], act["open"], act["basis"]) == ("2025-11-03", [], "Егемен Қазақстан")
    assert says("staff", "act", "350-2018", "--until", "2024-01-01")[0] != 0
    gives("staff", "act", "309-2025", "--as-stated")
    assert gives("staff", "act", "309-2025")[0]["open"] == ["since"]


def test_all_that_is_kept_is_shown_in_words(colleague, gives, says):
    gives("staff", "attestation", colleague, "--planned-on", "2026-12-10",
          "--category", "case-manager")  # fmt: skip
    gives("staff", "leave", colleague, "--since", "2025-01-01", "--until", "2025-12-31",
          "--counts", "no")  # fmt: skip
    gives("staff", "decide", colleague, "--rule", "309-2025/57/high/mentor", "--order", "3",
          "--refuse")  # fmt: skip
    gives("staff", "substitute", colleague, "--for", "Жақсыбеков", "--basis-kk", "№ 5 бұйрық",
          "--since", "2026-11-20", "--until", "2026-11-30")  # fmt: skip
    shown = gives("staff", "show", colleague)
    for name in ("posts", "leaves", "attestations", "decisions", "substitutions"):
        assert len(shown[name]) == 1, name
    _, out, _ = says("staff", "show", colleague, "--lang", "ru")
    assert "высшее, педагогическое, 30.06.2012" in out
    assert "с 01.03.2024" in out
    assert "10.12.2026, на категорию, кейс-менеджер" in out
    assert "в стаж не входит" in out
    assert "№ 5 бұйрық, 20.11.2026 – 30.11.2026" in out
    for code in ("unit_specialist", "higher", "childcare", "case_manager", "2026-", "mentor"):
        assert code not in out, code


def test_verdicts_in_words_say_act_paragraph_and_day(colleague, says):
    _, out, _ = says("staff", "check", colleague, "--date", "2026-11-22", "--lang", "ru")
    lines = [line.strip() for line in out.splitlines()]
    assert lines[0].endswith(", Специалист по профессиональной ориентации")
    assert lines[1] == "№ 309, 06.10.2025, пункт 57"
    assert "доступна: без категории; следующая: карьерный консультант" in lines[2]
    assert any(line.endswith("с 01.03.2027, если ничего не изменится") for line in lines)
    assert any(line.endswith("по нынешним записям срок не наступит") for line in lines)


def test_what_runs_out_and_who_signs_is_said_in_words(colleague, gives, says):
    gives("staff", "category", colleague, "--category", "career-consultant", "--order", "12-ж",
          "--since", "2025-11-03", "--until", "2027-01-01")  # fmt: skip
    _, out, _ = says("staff", "expiring", "--date", "2026-11-22", "--lang", "kk")
    assert "санат  мансап консультанты" in out
    gives("staff", "substitute", colleague, "--basis-kk", "№ 5 бұйрық", "--since", "2026-11-20")
    _, out, _ = says("staff", "signing", "--date", "2026-11-22", "--lang", "ru")
    assert "любой документ" in out
    _, out, _ = says("staff", "act", "31-2012", "--lang", "ru")
    assert "начало, окончание" in out
