from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.errors import FieldRefusal, Refusal
from app.guidance import forms, sessions
from app.schooling import changes, facts, plans
from app.schooling.plans import Agreement, Draft, LineDraft
from app.store.store import Store

YEAR = Draft("Көктөбе ауданы", first=date(2026, 9, 1), last=date(2027, 5, 31))
TODAY = date(2026, 11, 23)


def plan(store: Store, lines: int = 3, draft: Draft = YEAR) -> int:
    made = plans.add(store, draft)
    form = forms.by_code(store, "meeting").id
    for number in range(lines):
        day = date(2026, 9 + number % 4, 10)
        plans.add_line(store, made, LineDraft(form, f"Тақырып {number + 1}", day=day))
    return made


def agree(store: Store, made: int, *parties: str) -> None:
    for party in parties or plans.PARTIES:
        plans.answer(store, made, Agreement(party, "agreed", TODAY, "05-1/7"))


def in_force(store: Store, lines: int = 3) -> int:
    made = plan(store, lines)
    plans.send(store, made)
    agree(store, made)
    plans.bring_into_force(store, made)
    return made


def test_a_plan_is_agreed_only_when_both_parties_agree(store: Store) -> None:
    made = plan(store)
    plans.send(store, made)
    agree(store, made, "centre")
    assert plans.get(store, made).state == "sent"
    with pytest.raises(Refusal):
        plans.bring_into_force(store, made)
    agree(store, made, "chamber")
    assert plans.get(store, made).state == "agreed"


def test_an_objection_returns_the_plan_with_its_words(store: Store) -> None:
    made = plan(store)
    plans.send(store, made)
    agree(store, made, "centre")
    said = Agreement("chamber", "objected", TODAY, objection="Кәсіпорындар тізімі толық емес")
    plans.answer(store, made, said)
    assert plans.get(store, made).state == "returned"
    assert plans.agreements(store, made)["chamber"].objection == "Кәсіпорындар тізімі толық емес"


def test_who_objected_agrees_only_to_what_is_sent_again(store: Store) -> None:
    made = plan(store)
    plans.send(store, made)
    agree(store, made, "centre")
    plans.answer(store, made, Agreement("chamber", "objected", TODAY, objection="Жоқ"))
    with pytest.raises(Refusal) as refused:
        agree(store, made, "chamber")
    assert refused.value.code == "plan-not-sent"
    plans.send(store, made)
    assert {each.state for each in plans.agreements(store, made).values()} == {"waiting"}


@pytest.mark.parametrize(
    ("said", "field"),
    [
        (Agreement("chamber", "agreed"), "dated"),
        (Agreement("chamber", "objected", TODAY), "objection"),
        (Agreement("akimat", "agreed", TODAY), "party"),
        (Agreement("centre", "agreed", date(2027, 1, 1)), "dated"),
    ],
)
def test_an_answer_without_its_grounds_is_refused(
    store: Store, said: Agreement, field: str
) -> None:
    made = plan(store)
    plans.send(store, made)
    with pytest.raises(FieldRefusal) as refused:
        plans.answer(store, made, said)
    assert refused.value.field == field
    assert plans.get(store, made).state == "sent"


def test_an_agreed_version_is_never_edited_only_followed(store: Store) -> None:
    made = in_force(store)
    line = plans.lines(store, made)[0]
    for attempt in (
        lambda: plans.change(store, made, YEAR),
        lambda: plans.add_line(store, made, LineDraft(1)),
        lambda: plans.change_line(store, line.id, LineDraft(1)),
        lambda: plans.remove_line(store, line.id),
        lambda: plans.remove(store, made),
    ):
        with pytest.raises(Refusal) as refused:
            attempt()
        assert refused.value.code == "plan-not-editable"


def test_a_new_version_in_force_supersedes_the_one_before(store: Store) -> None:
    first = in_force(store)
    second = plans.revise(store, first)
    with pytest.raises(Refusal):
        plans.revise(store, first)
    plans.send(store, second)
    agree(store, second)
    assert plans.get(store, first).state == "in_force"
    plans.bring_into_force(store, second)
    states = [plans.get(store, each).state for each in (first, second)]
    assert states == ["superseded", "in_force"]
    assert [each.version for each in plans.in_force(store, TODAY)] == [2]


def test_one_plan_is_in_force_for_an_area_and_a_period(store: Store) -> None:
    in_force(store)
    other = plan(store)
    plans.send(store, other)
    agree(store, other)
    with pytest.raises(Refusal) as refused:
        plans.bring_into_force(store, other)
    assert refused.value.code == "plan-in-force-already"


def test_a_closed_plan_stands_in_nobodys_way(store: Store) -> None:
    plans.close(store, in_force(store))
    second = in_force(store)
    assert plans.get(store, second).state == "in_force"


def test_a_plan_of_another_area_or_period_is_no_rival(store: Store) -> None:
    in_force(store)
    for draft in (
        replace(YEAR, area_kk="Шар ауданы"),
        replace(YEAR, first=date(2027, 9, 1), last=date(2028, 5, 31)),
    ):
        other = plans.add(store, draft)
        month = "2027-09" if draft.first and draft.first.year == 2027 else "2026-10"
        plans.add_line(store, other, LineDraft(1, month=month))
        plans.send(store, other)
        agree(store, other)
        plans.bring_into_force(store, other)
        assert plans.get(store, other).state == "in_force"


def test_what_changed_between_two_versions_is_said_line_by_line(store: Store) -> None:
    first = in_force(store, 4)
    second = plans.revise(store, first)
    _, two, three, _ = plans.lines(store, second)
    plans.change_line(store, two.id, replace(plans.line_draft_of(two), expected=40))
    plans.remove_line(store, three.id)
    plans.add_line(store, second, LineDraft(1, "Жаңа жол", month="2026-12"))
    plans.order(
        store, second, [each.id for each in sorted(plans.lines(store, second), key=lambda x: -x.id)]
    )
    found = changes.between(store, first, second)
    assert sorted(each.kind for each in found) == ["added", "changed", "removed"]
    (changed,) = [each for each in found if each.kind == "changed"]
    assert [(f.name, f.before, f.after) for f in changed.fields] == [("expected", None, 40)]


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"form_id": 0}, "form_id"),
        ({"day": date(2028, 1, 1)}, "day"),
        ({"month": "2026-13"}, "month"),
        ({"month": "2028-01"}, "month"),
        ({"expected": -1}, "expected"),
        ({"body": "nobody"}, "body"),
    ],
)
def test_a_line_that_cannot_be_is_refused(
    store: Store, typed: dict[str, object], field: str
) -> None:
    made = plan(store, 0)
    with pytest.raises(FieldRefusal) as refused:
        plans.add_line(store, made, LineDraft(**{"form_id": 1, **typed}))  # type: ignore[arg-type]
    assert refused.value.field == field


def test_lines_go_into_the_calendar_once(store: Store) -> None:
    made = in_force(store)
    lines = [line.id for line in plans.lines(store, made)]
    assert len(facts.generate(store, lines)) == 3
    assert facts.generate(store, lines) == []
    session = facts.sessions_of(store, plans.lines(store, made)[0].key)[0]
    found = facts.line_of(store, session)
    assert found is not None
    assert found.title_kk == "Тақырып 1"


def test_a_line_with_a_month_only_asks_for_its_day(store: Store) -> None:
    made = plan(store, 0)
    plans.add_line(store, made, LineDraft(1, "Айлық", month="2026-12"))
    plans.send(store, made)
    agree(store, made)
    plans.bring_into_force(store, made)
    line = plans.lines(store, made)[0].id
    with pytest.raises(FieldRefusal):
        facts.generate(store, [line])
    with pytest.raises(FieldRefusal):
        facts.generate(store, [line], date(2027, 1, 10))
    assert len(facts.generate(store, [line], date(2026, 12, 10))) == 1


def test_lines_are_done_late_planned_due_or_for_later(store: Store) -> None:
    made = plan(store, 3)
    plans.add_line(store, made, LineDraft(1, "Осы аптада", day=date(2026, 11, 27)))
    plans.add_line(store, made, LineDraft(1, "Көктемде", month="2027-04"))
    plans.send(store, made)
    agree(store, made)
    plans.bring_into_force(store, made)
    lines = [line.id for line in plans.lines(store, made)]
    done, planned = facts.generate(store, [lines[0], lines[3]])
    sessions.hold(store, done)
    found = facts.standings(store, made, TODAY)
    assert [each.standing for each in found] == ["done", "late", "late", "planned", "later"]
    sessions.cancel(store, planned, "Боран")
    found = facts.standings(store, made, TODAY)
    assert [each.standing for each in found] == ["done", "late", "late", "due", "later"]


def test_facts_stay_with_a_line_through_a_new_version(store: Store) -> None:
    made = in_force(store)
    (session,) = facts.generate(store, [plans.lines(store, made)[0].id])
    sessions.hold(store, session)
    second = plans.revise(store, made)
    assert facts.standings(store, second, TODAY)[0].standing == "done"
