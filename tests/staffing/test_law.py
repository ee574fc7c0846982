"""The law beside the program: whole, checked, and word for word what the regulations say."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from app.errors import FieldRefusal, Refusal
from app.staffing import cards, law_files, laws, speech
from app.staffing.law import Law
from app.store.store import Store
from ui import wording

LAW = law_files.load()


def plain(words: str) -> str:
    return " ".join(words.split())


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    acts = (each for each in LAW.acts.values() if each.text)
    folder = law_files.FOLDER / "texts"
    return {each.key: plain((folder / each.text).read_text("utf-8")) for each in acts}


@pytest.mark.parametrize("rule", LAW.rules.values(), ids=lambda rule: rule.id)
def test_every_quote_stands_in_the_text_of_its_act(rule, texts):
    assert plain(rule.quote) in texts[rule.act]


def test_every_line_of_a_card_stands_in_the_text_of_the_standard(texts):
    text = re.sub(r"\W", "", texts[cards.ACT])
    for card in cards.load():
        for function in card.functions:
            lines = [function.name]
            for task in function.tasks:
                lines += [task.name, *task.skills, *task.knowledge]
            for line in lines:
                assert re.sub(r"\W", "", line.verbatim) in text, (card.number, line.verbatim)


def test_the_law_is_whole():
    assert len(LAW.rules) == 189
    assert len(LAW.positions) == 50
    assert {key for key, act in LAW.acts.items() if not act.text} == {"360-2017"}
    assert [card.number for card in cards.load()] == list(range(1, 18))


def test_a_card_is_of_a_position_at_its_own_level():
    for card in cards.load():
        (position,) = [each for each in LAW.positions.values() if each.card == card.number]
        assert {rule.level for rule in position.rules} == {card.level}


def test_knowledge_that_cites_repealed_acts_is_told_before_printing():
    outdated = {card.number for card in cards.load() if card.outdated}
    assert {1, 9} <= outdated
    assert "Халықты жұмыспен қамту туралы" in cards.get(1).outdated[0]


@pytest.mark.parametrize(
    ("day", "key"),
    [
        ("2012-03-08", None),
        ("2012-03-09", "31-2012/3.7"),
        ("2016-05-01", "31-2012/3.7"),
        ("2017-12-16", "31-2012/3.7"),
        ("2017-12-17", None),
        ("2019-05-01", None),
        ("2022-12-10", None),
        ("2022-12-11", "714-2019/card09"),
        ("2024-05-01", "714-2019/card09"),
        ("2025-10-16", "714-2019/card09"),
        ("2025-10-17", "309-2025/57"),
        ("2026-11-22", "309-2025/57"),
    ],
)
def test_the_act_is_the_one_of_the_day_of_decision(day, key):
    found = LAW.positions_on("unit_specialist", 9, date.fromisoformat(day))
    assert [each.key for each in found] == ([key] if key else [])


def test_social_workers_are_judged_by_their_own_order_until_its_last_day():
    def keys(day: str) -> list[str]:
        found = LAW.positions_on("social_work_specialist", None, date.fromisoformat(day))
        return [each.key for each in found]

    assert keys("2016-01-01") == ["31-2012/3.6"]
    assert keys("2019-01-01") == keys("2023-06-30") == ["350-2018/4"]
    assert keys("2023-07-01") == []


def test_a_section_added_later_did_not_stand_before_its_day():
    assert LAW.positions_on("needs_assessor", None, date(2014, 11, 29)) == []
    assert len(LAW.positions_on("needs_assessor", None, date(2014, 11, 30))) == 1


def test_cards_of_the_fourth_level_give_way_only_where_the_post_is_an_assistants():
    day = date(2026, 1, 1)
    assert [one.key for one in LAW.positions_on("assistant", 15, day)] == ["309-2025/69"]
    assert [one.key for one in LAW.positions_on("centre_employee", 15, day)] == ["714-2019/card15"]


def test_a_day_that_only_an_act_without_words_ruled_is_silent():
    assert [act.number for act in LAW.silent_on(date(2019, 1, 1))] == ["360"]
    assert LAW.silent_on(date(2016, 1, 1)) == []


def test_the_office_may_set_a_day_that_the_act_leaves_open(store: Store):
    laws.set_days(store, "309-2025", date(2025, 11, 3), basis="«Егемен Қазақстан», 23.10.2025")
    known = laws.of(store)
    assert not known.acts["309-2025"].since_open
    keys = [one.key for one in known.positions_on("unit_specialist", 9, date(2025, 11, 2))]
    assert keys == ["714-2019/card09"]  # what it takes the place of holds so much longer
    assert laws.basis(store, "309-2025").startswith("«Егемен")
    laws.set_days(store, "309-2025", None)
    assert laws.of(store) is law_files.load()


def test_a_day_that_the_act_states_is_not_for_the_office_to_change(store: Store):
    with pytest.raises(FieldRefusal, match="act-day-stated"):
        laws.set_days(store, "350-2018", None, date(2024, 1, 1))
    with pytest.raises(FieldRefusal, match="dates-crossed"):
        laws.set_days(store, "31-2012", date(2018, 1, 1))
    with pytest.raises(Refusal, match="act-unknown"):
        laws.set_days(store, "999-2030", date(2030, 1, 1))


def test_a_new_act_is_a_new_file(tmp_path: Path):
    folder = copied(tmp_path)
    newer = (folder / "309-2025.toml").read_text("utf-8")
    newer = newer.replace('number = "309"', 'number = "12"').replace("2025-10-17", "2030-01-01")
    (folder / "12-2030.toml").write_text(newer, "utf-8")
    known = law_files.read(folder)
    assert len(known.rules) == 189 + 15
    assert known.rules["12-2030/57/high/mentor"].service[0].years == 3


def copied(tmp_path: Path) -> Path:
    for path in law_files.FOLDER.glob("*.toml"):
        shutil.copy(path, tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("there", "wrong"),
    [
        ('level = "high"', 'level = "hihg"'),
        ('category = "mentor"', 'category = "highest"'),
        ("years = 3", "years = 0"),
        ('kind = "specialist"', 'sort = "specialist"'),
        ('levels = ["tvet"]', 'levels = ["college"]'),
        ("since = 2025-10-17", 'since = "soon"'),
        ("[act]", "[[act]"),
    ],
)
def test_a_mistake_in_a_file_is_refused_with_its_place(tmp_path: Path, there, wrong):
    path = copied(tmp_path) / "309-2025.toml"
    said = path.read_text("utf-8")
    assert there in said
    path.write_text(said.replace(there, wrong, 1), "utf-8")
    with pytest.raises(Refusal, match="law-file-wrong") as refusal:
        law_files.read(tmp_path)
    assert refusal.value.details["file"] == "309-2025.toml"


def test_everything_the_judge_may_say_has_words_in_three_languages():
    words = wording.load("staffing")
    for section, codes in words.items():
        for code, said in codes.items():
            assert set(said) == set(wording.LANGUAGES), (section, code)
    known = {doubt for each in LAW.positions.values() for doubt in each.doubts}
    assert known <= set(words["doubt"])


@pytest.mark.parametrize("rule", LAW.rules.values(), ids=lambda rule: rule.id)
@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_every_demand_can_be_said(rule, language):
    for way in rule.education:
        assert "_" not in speech.schooling(way, language)
    for way in rule.service:
        assert "_" not in speech.stint(way, language)


def test_time_is_said_as_people_say_it():
    from app.staffing.spans import Length

    assert speech.length(Length(2, 4, 0), "kk") == "2 жыл 4 ай"
    assert speech.length(Length(1, 2, 5), "ru") == "1 год 2 месяца 5 дней"
    assert speech.length(Length(11, 0, 21), "ru") == "11 лет 21 день"
    assert speech.length(Length(1, 0, 2), "en") == "1 year 2 days"
    assert speech.length(Length(), "kk") == "0 күн"


def test_the_law_tells_apart_what_is_one_post_under_all_its_acts():
    assert isinstance(LAW, Law)
    family = LAW.family("unit_specialist")
    assert family is not None
    assert family.cards == tuple(range(3, 13))
    assert set(family.levels) == {"high", "mid"}
    assert LAW.family("nobody") is None
