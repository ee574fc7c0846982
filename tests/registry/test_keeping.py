"""Terms of keeping: nothing is due until somebody says so, and what is due is never thrown away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FieldRefusal, Refusal
from app.paperwork import answers
from app.registry import consents, keepable, keeping, merging, participants, statuses
from app.registry.keeping import SUBJECTS, Term
from app.staffing import staff
from app.store.store import Store
from tests import builders
from tests.today import matters

TODAY = builders.TODAY
FAR = date(2033, 6, 1)
_DAY = timedelta(days=1)


def say(store: Store, subject: str = "participant", years: int = 5, **others: object) -> None:
    keeping.put(store, replace(Term(subject, years), **others))  # type: ignore[arg-type]


def archived(store: Store) -> int:
    (person,) = builders.people(store, 1)
    participants.archive(store, person, "Көшіп кетті")
    return person


def uids(store: Store, day: date, subject: str = "") -> list[str]:
    return [each.uid for each in keeping.due(store, day, subject)]


# Terms


def test_a_new_office_has_every_kind_and_years_of_none(store: Store) -> None:
    found = keeping.terms(store)
    assert [each.subject for each in found] == list(SUBJECTS)
    assert not any(keeping.is_said(each) or each.item for each in found)
    assert all("279-НҚ" in each.act_kk and "279-НҚ" in each.act_ru for each in found)


def test_nothing_is_due_until_somebody_says_how_long(furnished: Store) -> None:
    archived(furnished)
    assert keeping.due(furnished, date(2126, 1, 1)) == []
    assert keeping.counts(furnished, date(2126, 1, 1)) == {}


def test_what_is_kept_for_ever_is_never_due(furnished: Store) -> None:
    archived(furnished)
    keeping.put(furnished, Term("participant", permanent=True))
    assert keeping.is_said(keeping.of(furnished, "participant"))
    assert keeping.due(furnished, date(2126, 1, 1)) == []


def test_a_term_is_kept_as_it_was_said_and_can_be_taken_back(store: Store) -> None:
    said = Term("referral", 3, False, "day", "Бұйрық", "Приказ", "128-т.", "ҚК")
    keeping.put(store, replace(said, item=" 128-т.  "))
    assert keeping.of(store, "referral") == said
    keeping.put(store, replace(said, years=4))
    assert keeping.of(store, "referral").years == 4
    keeping.forget(store, "referral")
    assert not keeping.is_said(keeping.of(store, "referral"))


def test_a_term_is_journalled_and_can_be_undone(store: Store) -> None:
    say(store)
    assert store.last_action is not None
    store.undo(store.last_action)
    assert not keeping.is_said(keeping.of(store, "participant"))


@pytest.mark.parametrize(
    ("term", "field", "code"),
    [
        (Term("wish", 5), "subject", "choice-unknown"),
        (Term("list", 0), "years", "keeping-years"),
        (Term("list", 101), "years", "keeping-years"),
        (Term("list", 5, permanent=True), "years", "keeping-both"),
        (Term("list", 5, counted_from="month"), "counted_from", "choice-unknown"),
    ],
)
def test_what_is_no_term_is_refused(store: Store, term: Term, field: str, code: str) -> None:
    with pytest.raises(FieldRefusal) as refused:
        keeping.put(store, term)
    assert (refused.value.field, refused.value.code) == (field, code)


_days = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@given(
    since=_days, day=_days, years=st.integers(1, 100), counted_from=st.sampled_from(keeping.COUNTED)
)
def test_a_record_is_due_from_the_day_its_term_is_over(
    since: date, day: date, years: int, counted_from: str
) -> None:
    term = Term("list", years, counted_from=counted_from)
    until, cut = term.until(since), term.cut(day)
    assert until is not None
    assert cut is not None
    assert (until <= day) == (since <= cut)


def test_archives_count_from_the_first_of_january_after() -> None:
    assert Term("list", 5).until(date(2026, 3, 4)) == date(2032, 1, 1)
    assert Term("list", 5, counted_from="day").until(date(2026, 3, 4)) == date(2031, 3, 4)
    assert Term("list", 1, counted_from="day").until(date(2028, 2, 29)) == date(2029, 3, 1)


# What is due


def test_an_archived_card_is_due_when_its_years_are_over(furnished: Store) -> None:
    person = archived(furnished)
    say(furnished)
    assert keeping.due(furnished, date(2031, 12, 31)) == []
    (found,) = keeping.due(furnished, date(2032, 1, 1))
    assert (found.subject, found.table, found.record) == ("participant", "person", person)
    assert found.who.kk == participants.get(furnished, person).name.full
    assert (found.since, found.until) == (TODAY, date(2032, 1, 1))
    assert keeping.counts(furnished, date(2032, 1, 1)) == {"participant": 1}


def test_a_card_on_the_lists_is_never_due(furnished: Store) -> None:
    builders.people(furnished, 2)
    say(furnished)
    assert keeping.due(furnished, date(2126, 1, 1)) == []


def test_a_card_brought_back_is_due_no_more(furnished: Store) -> None:
    person = archived(furnished)
    say(furnished)
    participants.bring_back(furnished, person)
    assert keeping.due(furnished, FAR) == []


def test_what_came_after_the_archiving_lengthens_the_term(furnished: Store) -> None:
    (person,) = builders.people(furnished, 1)
    held = statuses.give(furnished, person, "student", TODAY)
    statuses.end(furnished, held, date(2028, 7, 1))
    participants.archive(furnished, person, "Көшіп кетті")
    say(furnished, counted_from="day")
    assert keeping.due(furnished, date(2033, 6, 30)) == []
    assert [each.since for each in keeping.due(furnished, date(2033, 7, 1))] == [date(2028, 7, 1)]


def test_a_card_merged_into_another_is_told_with_it(furnished: Store) -> None:
    keep = participants.add(furnished, builders.draft())
    other = participants.add(furnished, builders.draft(given_name="Асель"))
    merging.merge(furnished, keep, other, {})
    participants.archive(furnished, keep, "Көшіп кетті")
    say(furnished)
    assert [each.record for each in keeping.due(furnished, FAR)] == [keep]


def test_a_consent_counts_from_its_end_its_withdrawal_or_the_persons(
    furnished: Store, clock: builders.Clock
) -> None:
    ended, withdrawn, gone, stays = builders.people(furnished, 4)
    consents.give(furnished, ended, consents.Draft(TODAY, until=TODAY + 9 * _DAY))
    taken = consents.give(furnished, withdrawn, consents.Draft(TODAY, until=TODAY + 99 * _DAY))
    for person in (gone, stays):
        consents.give(furnished, person, consents.Draft(TODAY))
    clock.pass_days(3)
    consents.withdraw(furnished, taken, furnished.today())
    participants.archive(furnished, gone, "Көшіп кетті")
    say(furnished, "consent", 1)
    found = keeping.due(furnished, FAR)
    over = {each.who.kk: each.since for each in found}
    names = [participants.get(furnished, each).name.full for each in (ended, withdrawn, gone)]
    three = TODAY + 3 * _DAY
    assert over == dict(zip(names, (TODAY + 9 * _DAY, three, three), strict=True))
    assert len(found) == 3


def test_a_referral_without_an_answer_is_not_over(furnished: Store) -> None:
    (person,) = builders.people(furnished, 1)
    sent, issued = builders.refer(furnished, person)
    say(furnished, "referral", 1)
    assert keeping.due(furnished, FAR) == []
    answers.record_state(furnished, sent.id, "accepted", TODAY, "slip")
    assert [each.what for each in keeping.due(furnished, FAR)] == [issued.number]


def test_a_colleague_counts_from_the_last_day_at_work(furnished: Store) -> None:
    gone = staff.add(
        furnished, staff.Draft("Оспанова", "Айнұр", post_kk="Маман", until=date(2026, 10, 1))
    )
    say(furnished, "staff", 1)
    assert [each.record for each in keeping.due(furnished, FAR)] == [gone]


def test_every_kind_of_record_can_be_asked_for(furnished: Store) -> None:
    for begin in (
        matters.referral_answer, matters.conclusion, matters.undecided_list, matters.plan_line,
        matters.contract_ends, matters.staff_category, matters.consultation,
    ):  # fmt: skip
        begin(furnished)
    for subject in SUBJECTS:
        say(furnished, subject, 1)
    day = date(2060, 1, 1)
    found = keeping.due(furnished, day)
    assert {"list", "plan", "contract"} <= {each.subject for each in found}
    counted: dict[str, int] = {}
    for each in found:
        counted[each.subject] = counted.get(each.subject, 0) + 1
        assert each.who.kk
        assert each.until == keeping.of(furnished, each.subject).until(each.since)
        assert each.until <= day
    assert keeping.counts(furnished, day) == counted
    assert [each.until for each in found] == sorted(each.until for each in found)
    assert keeping.due(furnished, day, limit=2) == found[:2]


def test_a_large_table_is_never_read_whole(furnished: Store) -> None:
    large = {"person", "consent", "test_result", "referral"}
    for source in keepable.SOURCES:
        sql = f"explain query plan {source.past}"
        steps = furnished.tuples(sql, {"cut": "2020-01-01", "day": "2026-01-01"})
        if source.table in large:
            assert not [step for *_, step in steps if step.startswith("SCAN")], source.table


# What is kept longer


def test_a_record_kept_longer_leaves_the_list_until_its_day(furnished: Store) -> None:
    archived(furnished)
    say(furnished)
    (uid,) = uids(furnished, FAR)
    keeping.reviewed(furnished, "participant", uid, date(2035, 1, 1), "Сот талқылауы")
    assert uids(furnished, date(2034, 12, 31)) == []
    assert keeping.counts(furnished, date(2034, 12, 31)) == {}
    (held,) = keeping.kept(furnished, date(2034, 12, 31))
    assert (held.uid, held.reason, held.reviewed_on) == (uid, "Сот талқылауы", TODAY)
    assert uids(furnished, date(2035, 1, 1)) == [uid]
    assert keeping.kept(furnished, date(2035, 1, 1)) == []


def test_a_record_looked_at_twice_keeps_the_later_word(furnished: Store) -> None:
    archived(furnished)
    say(furnished)
    (uid,) = uids(furnished, FAR)
    for year in (2034, 2040):
        keeping.reviewed(furnished, "participant", uid, date(year, 1, 1), "Сот")
    assert uids(furnished, date(2039, 12, 31)) == []


def test_a_decision_to_keep_can_be_undone(furnished: Store) -> None:
    archived(furnished)
    say(furnished)
    (uid,) = uids(furnished, FAR)
    keeping.reviewed(furnished, "participant", uid, date(2040, 1, 1), "Сот")
    assert furnished.last_action is not None
    furnished.undo(furnished.last_action)
    assert uids(furnished, FAR) == [uid]


@pytest.mark.parametrize(
    ("until", "reason", "code"),
    [(TODAY, "Сот", "date-past"), (FAR, " ", "reason-missing")],
)
def test_keeping_longer_asks_for_a_day_to_come_and_a_reason(
    furnished: Store, until: date, reason: str, code: str
) -> None:
    uid = participants.get(furnished, archived(furnished)).uid
    with pytest.raises(FieldRefusal) as refused:
        keeping.reviewed(furnished, "participant", uid, until, reason)
    assert refused.value.code == code


def test_a_record_is_looked_for_among_its_own_kind(furnished: Store) -> None:
    uid = participants.get(furnished, archived(furnished)).uid
    with pytest.raises(Refusal) as refused:
        keeping.reviewed(furnished, "referral", uid, FAR, "Сот")
    assert refused.value.code == "record-unknown"


def test_being_due_takes_nothing_away(furnished: Store) -> None:
    person = archived(furnished)
    say(furnished)
    before = furnished.scalar("select count(*) from person")
    assert uids(furnished, FAR)
    assert furnished.scalar("select count(*) from person") == before
    assert participants.get(furnished, person).archived_on == TODAY
