"""A result is kept whole, read the same for ever, and concluded from by a person only."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.errors import FieldRefusal, Refusal
from app.guidance import attendance, instruments, meanings, results
from app.guidance.questions import Three
from app.guidance.results import Conclusion, Elsewhere
from app.guidance.scoring import Score
from app.registry import merging, participants, statuses
from app.store.store import Store
from tests import builders
from tests.builders import TODAY
from tests.guidance.files import CHOICE
from tests.guidance.makings import examined, recommended

ROWS = "531425421435532415441324521425431415522435531324421415532425"
LATER = "".join(f"1{ROWS[n + 1]}5{ROWS[n + 3 : n + 6]}" for n in range(0, 60, 6))
"""The same, but for all that is realistic refused and all that is artistic loved."""


@pytest.fixture
def card(furnished: Store) -> int:
    return builders.people(furnished, 1)[0]


def taken(store: Store, card: int, answers: str = ROWS, code: str = "interests", **more) -> int:
    said = {"taken_on": TODAY, "way": "paper", "language": "kk", **more}
    instrument = instruments.get(store, code)
    signs = [None if sign == "-" else sign for sign in answers]
    return results.keep(store, card, instrument, signs, **said)


def concluded(store: Store, number: int) -> Conclusion:
    conclusion = results.get(store, number).conclusion
    assert conclusion is not None
    return conclusion


def brought(*scores: tuple[str, float, float, float], name: str = "Карта интересов") -> Elsewhere:
    kept = tuple(Score(s, Three(s), raw, most, least) for s, raw, most, least in scores)
    return Elsewhere(name, kept, place="Семей, колледж")


def test_a_result_keeps_all_it_was_made_of(furnished: Store, card: int) -> None:
    number = taken(furnished, card, language="ru", staff_id=1, second_pass=True)
    held = results.get(furnished, number)
    assert (held.instrument, held.version, held.language) == ("interests", "1.0", "ru")
    assert (held.name.ru, held.name.en) == ("Профессиональные интересы", "Vocational interests")
    assert "".join(map(str, held.answers)) == ROWS
    assert [(each.scale, each.raw, each.most) for each in held.profile.scores] == [
        ("R", 36, 40),
        ("I", 17, 40),
        ("A", 3, 40),
        ("S", 28, 40),
        ("E", 9, 40),
        ("C", 38, 40),
    ]
    assert held.profile.score_of("S").name.kk == "Әлеуметтік"
    assert held.profile.leading == ("C", "R", "S")
    assert (held.tester, held.second_pass) == ("Жақсыбеков Қайрат Тұрарұлы", True)
    assert (held.profile.answered, held.profile.asked) == (60, 60)
    assert results.by_uid(furnished, held.uid) == held
    assert results.of(furnished, card) == [held]


def test_a_result_keeps_the_statuses_of_its_own_day(furnished: Store, card: int) -> None:
    week_ago = TODAY - timedelta(days=7)
    statuses.give(furnished, card, "unemployed", week_ago, TODAY - timedelta(days=1))
    statuses.give(furnished, card, "kandas", week_ago)
    old = taken(furnished, card, taken_on=week_ago)
    new = taken(furnished, card)
    assert results.get(furnished, old).statuses == ("unemployed", "kandas")
    assert results.get(furnished, new).statuses == ("kandas",)
    results.correct(furnished, old, taken_on=TODAY)
    assert results.get(furnished, old).statuses == ("kandas",)


def test_a_result_reads_the_same_after_its_instrument_is_archived(
    furnished: Store, card: int
) -> None:
    instruments.add(furnished, CHOICE, "own.toml")
    number = taken(furnished, card, "aac", "riders")
    before = results.get(furnished, number)
    instruments.archive(furnished, "riders")
    assert results.get(furnished, number) == before
    assert [each.raw for each in before.profile.scores] == [2, 1]
    with pytest.raises(Refusal, match="instrument-unknown"):
        instruments.get(furnished, "riders")


def test_a_result_reads_the_same_after_a_new_version_counts_otherwise(
    furnished: Store, card: int
) -> None:
    instruments.add(furnished, CHOICE, "own.toml")
    number = taken(furnished, card, "aac", "riders")
    before = results.get(furnished, number)
    newer = CHOICE.replace('version = "1.0"', 'version = "1.1"').replace('"3c"', '"3c:9"')
    instruments.add(furnished, newer, "own.toml")
    assert instruments.get(furnished, "riders").version == "1.1"
    assert results.get(furnished, number) == before
    results.correct(furnished, number, answers=["a", "b", "c"])
    assert results.get(furnished, number).profile.score_of("land").raw == 4  # by version 1.0
    later = taken(furnished, card, "abc", "riders")
    compared = results.compare(before, results.get(furnished, later))
    assert compared.same_version is False


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"taken_on": TODAY + timedelta(days=1)}, "date-in-future"),
        ({"way": "elsewhere"}, "choice-unknown"),
        ({"language": "de"}, "choice-unknown"),
        ({"answers": "-" * 60}, "answers-none"),
        ({"answers": "6" * 60}, "answer-sign-unknown"),
    ],
)
def test_what_cannot_be_kept_is_refused_and_leaves_nothing(
    furnished: Store, card: int, more, code: str
) -> None:
    with pytest.raises(FieldRefusal, match=code):
        taken(furnished, card, **more)
    assert results.of(furnished, card) == []


def test_a_result_of_nobody_is_refused(furnished: Store) -> None:
    with pytest.raises(Refusal, match="record-unknown"):
        taken(furnished, 999)


def test_a_result_from_elsewhere_keeps_its_scores_within_their_own_range(
    furnished: Store, card: int
) -> None:
    said = brought(("Биология", 18, 24, 0), ("Техника", -5, 20, -20))
    number = results.keep_elsewhere(furnished, card, said, taken_on=date(2026, 10, 1))
    held = results.get(furnished, number)
    assert [each.share for each in held.profile.scores] == [0.75, 0.375]
    assert (held.way, held.place, held.answers) == ("elsewhere", "Семей, колледж", ())
    assert held.profile.leading[0] == "Биология"
    with pytest.raises(Refusal, match="test-without-answers"):
        results.correct(furnished, number, answers=["1"])


@pytest.mark.parametrize(
    ("scores", "name", "code"),
    [
        ([], "Карта", "scores-none"),
        ([("Биология", 25, 24, 0)], "Карта", "score-outside"),
        ([("Биология", -1, 24, 0)], "Карта", "score-outside"),
        ([("Биология", 0, 0, 0)], "Карта", "score-outside"),
        ([("Биология", float("nan"), 24, 0)], "Карта", "score-outside"),
        ([("Биология", 1, float("inf"), 0)], "Карта", "score-outside"),
        ([(" ", 1, 24, 0)], "Карта", "scale-unnamed"),
        ([("Биология", 1, 24, 0), ("Биология", 2, 24, 0)], "Карта", "scale-twice"),
        ([("Биология", 1, 24, 0)], " ", "test-name-missing"),
    ],
)
def test_a_result_from_elsewhere_that_makes_no_sense_is_refused(
    furnished: Store, card: int, scores, name: str, code: str
) -> None:
    with pytest.raises(FieldRefusal, match=code):
        results.keep_elsewhere(furnished, card, brought(*scores, name=name), taken_on=TODAY)


def test_a_named_person_concludes(furnished: Store, card: int) -> None:
    number = taken(furnished, card)
    assert [each.id for each in results.unconcluded(furnished)] == [number]
    results.conclude(furnished, number, "Есепке бейім", staff_id=1)
    conclusion = concluded(furnished, number)
    assert (conclusion.words, conclusion.by) == ("Есепке бейім", "Жақсыбеков Қайрат Тұрарұлы")
    assert (conclusion.on, conclusion.staff_id) == (TODAY, 1)
    assert results.unconcluded(furnished) == []
    results.withdraw_conclusion(furnished, number)
    assert results.get(furnished, number).conclusion is None


def test_nothing_is_concluded_by_nobody(furnished: Store, card: int) -> None:
    number = taken(furnished, card)
    assert results.get(furnished, number).conclusion is None
    furnished.actor = ""
    with pytest.raises(FieldRefusal, match="concluder-missing"):
        results.conclude(furnished, number, "Бейім")
    results.conclude(furnished, number, "Бейім", by="Агенттік маманы Ким В.")
    assert concluded(furnished, number).by == "Агенттік маманы Ким В."


def test_a_profile_without_ground_is_concluded_from_only_with_a_reason(
    furnished: Store, card: int
) -> None:
    flat = taken(furnished, card, "3" * 60)
    few = taken(furnished, card, ROWS[:50] + "-" * 10)
    for number, code in ((flat, "profile-flat"), (few, "profile-incomplete")):
        with pytest.raises(FieldRefusal, match=code) as refused:
            results.conclude(furnished, number, "Бейім", staff_id=1)
        assert refused.value.field == "reason"
        results.conclude(furnished, number, "Бейім", staff_id=1, reason="Әңгіме нәтижесі")
        assert concluded(furnished, number).reason == "Әңгіме нәтижесі"


@pytest.mark.parametrize(
    ("words", "day", "code"),
    [
        (" ", TODAY, "conclusion-empty"),
        ("Бейім", TODAY + timedelta(days=1), "date-in-future"),
        ("Бейім", TODAY - timedelta(days=1), "concluded-before-test"),
    ],
)
def test_an_empty_or_misdated_conclusion_is_refused(
    furnished: Store, card: int, words: str, day: date, code: str
) -> None:
    number = taken(furnished, card)
    with pytest.raises(FieldRefusal, match=code):
        results.conclude(furnished, number, words, staff_id=1, day=day)


def test_answers_stay_as_they_are_once_somebody_concluded(furnished: Store, card: int) -> None:
    number = taken(furnished, card)
    results.conclude(furnished, number, "Бейім", staff_id=1)
    with pytest.raises(Refusal, match="test-concluded"):
        results.correct(furnished, number, answers=list(LATER))
    results.withdraw_conclusion(furnished, number)
    results.correct(furnished, number, answers=list(LATER))
    assert results.get(furnished, number).profile.score_of("R").raw == 0


def test_who_gave_the_test_is_corrected_without_losing_the_rest(
    furnished: Store, card: int
) -> None:
    number = taken(furnished, card, staff_id=1)
    results.correct(furnished, number, tester="Ким В.", language="ru", place="Мектеп")
    held = results.get(furnished, number)
    assert (held.staff_id, held.tester, held.language, held.place) == (1, "Ким В.", "ru", "Мектеп")
    assert held.profile.leading == ("C", "R", "S")


def test_a_result_kept_by_mistake_is_taken_back_and_brought_again(
    furnished: Store, card: int
) -> None:
    held = results.get(furnished, taken(furnished, card))
    results.remove(furnished, held.id)
    assert results.of(furnished, card) == []
    furnished.undo(furnished.last_action or 0)
    assert results.of(furnished, card) == [held]


def test_a_result_that_a_recommendation_rests_on_stays(furnished: Store, card: int) -> None:
    recommended(furnished, card)
    (held,) = results.of(furnished, card)
    with pytest.raises(Refusal, match="test-recommended"):
        results.remove(furnished, held.id)


def test_a_retest_shows_what_moved_whichever_way_round_it_is_asked(
    furnished: Store, card: int
) -> None:
    first = results.get(furnished, taken(furnished, card, taken_on=TODAY - timedelta(days=30)))
    second = results.get(furnished, taken(furnished, card, LATER))
    compared = results.compare(first, second)
    assert results.compare(second, first) == compared
    moved = {change.scale: round(change.moved * 40) for change in compared.changes}
    assert moved == {"R": -36, "I": 0, "A": 37, "S": 0, "E": 0, "C": 0}
    assert (compared.days, compared.same_version) == (30, True)
    assert set(compared.still_leading) == {"C", "S"}
    assert results.earlier_of(furnished, second) == first
    assert results.earlier_of(furnished, first) is None


def test_tests_of_two_kinds_or_two_people_are_not_compared(furnished: Store) -> None:
    one, other = builders.people(furnished, 2)
    mine = results.get(furnished, taken(furnished, one))
    for number in (taken(furnished, other), taken(furnished, one, "ab" * 15, "objects")):
        with pytest.raises(Refusal, match="tests-not-comparable"):
            results.compare(mine, results.get(furnished, number))


def test_two_cards_of_one_person_become_one_with_the_results_of_both(furnished: Store) -> None:
    keep = builders.people(furnished, 1)[0]
    other = participants.add(furnished, builders.draft("Құнанбаева", "Әсемгүл"))
    mine, theirs = taken(furnished, keep), taken(furnished, other, LATER)
    results.conclude(furnished, theirs, "Өнерге бейім", staff_id=1)
    before = results.get(furnished, theirs)
    merging.merge(furnished, keep, other, {})
    assert {each.id for each in results.of(furnished, keep)} == {mine, theirs}
    after = results.get(furnished, theirs)
    assert (after.profile, after.conclusion) == (before.profile, before.conclusion)


def test_a_leading_profile_points_to_fields_of_work_and_professions(
    furnished: Store, card: int
) -> None:
    held = results.get(furnished, taken(furnished, card))
    found = meanings.fields_for(furnished, held.instrument, held.profile)
    assert [field.scales for field in found] == [
        ("R", "C"),
        ("S", "C"),
        ("R", "S"),
        ("C",),
        ("R",),
        ("S",),
    ]
    assert "бухгалтер" in next(f for f in found if f.scales == ("C",)).professions_ru
    flat = results.get(furnished, taken(furnished, card, "3" * 60))
    assert meanings.fields_for(furnished, "interests", flat.profile) == []


def test_the_office_edits_what_a_profile_points_to(furnished: Store, card: int) -> None:
    held = results.get(furnished, taken(furnished, card))
    own = meanings.Field("interests", ("C", "R", "S"), "Элеватор", professions_kk="таразышы")
    meanings.add(furnished, own)
    first = meanings.fields_for(furnished, "interests", held.profile)[0]
    assert (first.name_kk, first.professions.kk) == ("Элеватор", "таразышы")
    meanings.change(furnished, first.id, replace(first, archived=True))
    assert meanings.fields_for(furnished, "interests", held.profile)[0].scales == ("R", "C")
    assert first.id in {field.id for field in meanings.listed(furnished, archived=True)}
    for wrong in (replace(own, name_kk=""), replace(own, scales=())):
        with pytest.raises(FieldRefusal):
            meanings.add(furnished, wrong)


def test_a_test_given_to_one_person_is_a_visit_and_one_brought_from_elsewhere_is_not(
    furnished: Store, card: int
) -> None:
    taken(furnished, card)
    assert attendance.served(furnished, TODAY, TODAY, "testing") == attendance.Served(1, 1)
    results.keep_elsewhere(furnished, card, brought(("А", 3, 10, 0)), taken_on=TODAY)
    assert attendance.served(furnished, TODAY, TODAY, "testing") == attendance.Served(1, 1)
    taken(furnished, card)
    assert attendance.served(furnished, TODAY, TODAY, "testing").visits == 1


def test_the_day_of_a_test_stays_as_it_is_once_somebody_concluded(
    furnished: Store, card: int
) -> None:
    """Else a conclusion could stand before its own test."""
    number = examined(furnished, card, TODAY - timedelta(2))
    with pytest.raises(Refusal, match="test-concluded"):
        results.correct(furnished, number, taken_on=TODAY)
    results.withdraw_conclusion(furnished, number)
    results.correct(furnished, number, taken_on=TODAY)
    assert results.get(furnished, number).taken_on == TODAY
