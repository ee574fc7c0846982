"""Answers that a list brings are scored here; scores alone stand as they came."""

from __future__ import annotations

from datetime import date

import pytest

from app.exchange import batches, columns, plans, tested
from app.exchange.sheets import Sheet, Workbook
from app.guidance import answer_lines, instruments, results, scoring
from app.registry import participants
from app.store.dump import dump
from tests import builders

DAY = date(2026, 11, 20)
HEAD = ("Аты-жөні", "Туған күні", "Тест", "Тест тілі", "Тест күні", "Жауаптар")


@pytest.fixture
def people(store):
    return builders.people(store, 4)


@pytest.fixture
def inventory():
    return instruments.shipped()[1]


def workbook(*rows, head=HEAD):
    return Workbook((Sheet("Тізім", (head, *rows), 1),), "xlsx", None, None, "first", ())


def judged(store, *rows, head=HEAD, **said):
    return plans.prepare(store, tested.SUBJECT, workbook(*rows, head=head), **said)


def who(store, person):
    card = participants.get(store, person)
    return card.name.full, card.birth_date


def row(store, person, instrument, line, language="қазақша", day=DAY):
    return (*who(store, person), instrument.code, language, day, line)


def line(instrument, turn=0):
    return "".join(item.signs[(item.number + turn) % len(item.signs)] for item in instrument.items)


def outcomes(plan):
    return [each.outcome for each in plan.rows]


def codes(plan):
    return [problem.code for each in plan.rows for problem in each.problems]


def bring(store, plan, **how):
    return batches.commit(store, plan, "тест.xlsx", **how)


@pytest.mark.parametrize("instrument", instruments.shipped(), ids=lambda each: each.code)
def test_answers_of_a_list_are_scored_as_if_they_were_typed(store, people, instrument):
    plan = judged(store, *(row(store, each, instrument, line(instrument)) for each in people))
    assert outcomes(plan) == ["new"] * 4
    outcome = bring(store, plan)
    (kept,) = results.of(store, people[0])
    wanted = scoring.score(instrument, answer_lines.read(instrument, line(instrument)))
    assert kept.profile.scores == wanted.scores
    assert (kept.language, kept.taken_on, kept.way) == ("kk", DAY, "paper")
    assert batches.get(store, outcome.batch_id).subject == "result"


def test_the_same_results_again_change_nothing_and_other_answers_correct_them(
    store, people, inventory
):
    first = row(store, people[0], inventory, line(inventory))
    bring(store, judged(store, first))
    before = "".join(dump(store))
    assert outcomes(judged(store, first)) == ["same"]
    assert bring(store, judged(store, first)).batch_id is None
    assert "".join(dump(store)) == before
    other = judged(store, row(store, people[0], inventory, line(inventory, 1)))
    assert outcomes(other) == ["changed"]
    bring(store, other)
    (kept,) = results.of(store, people[0])
    assert kept.answers == answer_lines.read(inventory, line(inventory, 1))


def test_answers_do_not_change_under_a_conclusion(store, people, inventory):
    bring(store, judged(store, row(store, people[0], inventory, line(inventory))))
    (kept,) = results.of(store, people[0])
    results.conclude(store, kept.id, "Әлі ерте", by="Оспанова А.", reason="әңгімеден кейін")
    other = judged(store, row(store, people[0], inventory, line(inventory, 1)))
    assert (outcomes(other), codes(other)) == (["refused"], ["test-result-differs"])


def test_scores_of_our_scales_stand_as_they_came(store, people, inventory):
    scales = inventory.scales
    head = (*HEAD[:3], "Тест күні", *(each.name.kk for each in scales))
    cells = (*who(store, people[0]), inventory.name.kk, DAY, *(each.most for each in scales))
    plan = judged(store, cells, head=head)
    assert outcomes(plan) == ["new"]
    bring(store, plan)
    (kept,) = results.of(store, people[0])
    assert kept.way == "elsewhere"
    assert [each.share for each in kept.profile.scores] == [1.0] * len(scales)
    assert outcomes(judged(store, cells, head=head)) == ["same"]


def test_scores_of_a_strange_method_need_the_greatest_that_a_scale_gives(store, people):
    head = (*HEAD[:3], "Тест күні", "Логика (20)", "Зейін")
    mapping = {0: "full_name", 1: "birth_date", 2: "instrument", 3: "taken_on", 4: "score"}
    cells = (*who(store, people[0]), "Мектеп тесті", DAY, 15, "7/10")
    bring(store, judged(store, cells, head=head, mapping={**mapping, 5: "score"}))
    (kept,) = results.of(store, people[0])
    assert [(each.name.kk, each.share) for each in kept.profile.scores] == [
        ("Логика", 0.75),
        ("Зейін", 0.7),
    ]
    bare = judged(store, (*cells[:5], 7), head=head, mapping={**mapping, 5: "score"})
    assert codes(bare) == ["score-most-missing"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({2: "мұндай жоқ"}, "instrument-unknown"),
        ({2: None}, "test-name-missing"),
        ({4: None}, "date-missing"),
        ({4: date(2026, 12, 24)}, "date-in-future"),
        ({5: "12345"}, "answer-line-short"),
        ({5: 1.2345e59}, "answers-rounded"),
        ({5: None}, "scores-none"),
        ({3: "клингон"}, "choice-unknown"),
    ],
)
def test_a_row_at_fault_is_refused_and_says_why(store, people, inventory, change, code):
    cells = list(row(store, people[0], inventory, line(inventory)))
    for place, cell in change.items():
        cells[place] = cell
    plan = judged(store, tuple(cells))
    assert (outcomes(plan), codes(plan)) == (["refused"], [code])


def test_what_is_said_of_the_whole_list_holds_for_every_row(store, people, inventory):
    rows = [(*who(store, each), line(inventory)) for each in people]
    said = {"instrument": inventory.code, "taken_on": "20.11.2026", "language": "ru"}
    bring(store, judged(store, *rows, head=("Аты-жөні", "Туған күні", "Жауаптар"), given=said))
    assert [results.of(store, each)[0].language for each in people] == ["ru"] * 4


def test_a_whole_list_of_results_is_taken_back(store, people, inventory):
    rows = [row(store, each, inventory, line(inventory)) for each in people]
    outcome = bring(store, judged(store, *rows))
    batches.undo(store, outcome.batch_id)
    assert [results.of(store, each) for each in people] == [[]] * 4


def test_every_scale_of_our_instruments_is_known_by_its_name_in_three_languages():
    for instrument in instruments.shipped():
        for spoken in ("kk", "ru", "en"):
            heads = [getattr(each.name, spoken) for each in instrument.scales]
            guessed = columns.guess_columns(heads, "result")
            assert set(guessed.values()) == {"score"}, heads
            assert len(guessed) == len(heads)
