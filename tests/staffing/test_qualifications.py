"""The judge: every rule on its boundary day, and what no order of entries may change."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.staffing import law, law_files, qualifications, spans
from app.staffing.categories import Category
from app.staffing.education import Education
from app.staffing.evidence import Evidence
from app.staffing.law import Rule, Schooling, Stint
from app.staffing.leaves import Leave
from app.staffing.qualifications import MET, NOT_MET, UNKNOWN
from app.staffing.service import Entry, in_order
from app.staffing.spans import Length
from app.staffing.training import Training

LAW = law_files.load()
RULES = list(LAW.rules.values())
DAY = timedelta(days=1)
STARTS = (date(2012, 2, 29), date(2015, 1, 31), date(2018, 6, 1), date(2019, 3, 1))
"""First days of service that a calendar trips over, and two that it does not."""
EARLY = date(2004, 6, 30)


def schooled(way: Schooling, on: date = EARLY, person: int = 1) -> tuple[Education, ...]:
    field = way.fields[0] if way.fields else ""
    fits = "yes" if way.fits else ""
    return (Education(person, way.levels[0], field, finished_on=on, fits=fits),)


def beside(rule: Rule, way: Schooling) -> tuple[Training, ...]:
    kinds = [one for one in (rule.condition, way.certificate) if one]
    return tuple(Training(1, one, "Сертификат", finished_on=EARLY) for one in kinds)


def entry(way: Stint, since: date) -> Entry:
    sphere = way.spheres[0] if way.spheres else "other"
    fits = "yes" if way.fits else ""
    kind = way.kind or "specialist"
    return Entry(1, "Мекеме", "", kind, way.level, way.category, sphere, since=since, fits=fits)


def ways(rule: Rule) -> list[tuple[Schooling, Stint | None]]:
    return [(one, other) for one in rule.education for other in rule.service or (None,)]


CASES = [
    pytest.param(rule, schooling, stint, start, id=f"{rule.id}-{number}-{start}")
    for rule in RULES
    for number, (schooling, stint) in enumerate(ways(rule))
    for start in STARTS
]


def test_no_rule_is_left_out_of_the_boundary():
    assert len({getattr(case.values[0], "id", None) for case in CASES}) == 189


@pytest.mark.parametrize(("rule", "schooling", "stint", "start"), CASES)
def test_a_rule_is_met_on_its_day_and_not_the_day_before(rule, schooling, stint, start):
    if stint is None:
        known = Evidence(1, education=schooled(schooling, start), training=beside(rule, schooling))
        full = start
    else:
        known = Evidence(
            1,
            education=schooled(schooling),
            service=(entry(stint, start),),
            training=beside(rule, schooling),
        )
        full = spans.months_on(start, 12 * stint.years)
    past = qualifications.judge(known, rule, full)
    short = qualifications.judge(known, rule, full - DAY)
    assert (past.state, past.met_on, past.missing, past.unsure) == (MET, full, (), ())
    assert (short.state, short.met_on) == (NOT_MET, full)
    if stint is None:
        assert {each.code for each in short.missing} == {"lack-education"}
    else:
        (lack,) = [each for each in short.missing if each.stint is stint]
        assert (lack.left, lack.counted.years) == (Length(0, 0, 1), stint.years - 1)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_service_that_ended_a_day_too_soon_never_meets_a_rule(rule):
    for schooling, stint in ways(rule):
        if stint is None or len(rule.service) > 1:
            continue
        full = spans.months_on(STARTS[0], 12 * stint.years)
        known = Evidence(
            1,
            education=schooled(schooling),
            service=(replace(entry(stint, STARTS[0]), until=full - 2 * DAY),),
            training=beside(rule, schooling),
        )
        verdict = qualifications.judge(known, rule, date(2040, 1, 1))
        assert (verdict.state, verdict.met_on) == (NOT_MET, None)
        kept = replace(known, service=(replace(known.service[0], until=full - DAY),))
        assert qualifications.judge(kept, rule, full).state == MET


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_nobody_meets_a_rule_by_nothing(rule):
    verdict = qualifications.judge(Evidence(1), rule, date(2026, 1, 1))
    assert verdict.state == NOT_MET
    assert {each.code for each in verdict.missing} >= {"lack-education"}


@pytest.mark.parametrize(
    "rule",
    [each for each in RULES if len(each.education) == 1 and each.education[0].fields],
    ids=lambda rule: rule.id,
)
def test_another_field_is_not_the_one_asked_for_and_none_told_is_unknown(rule):
    schooling, stint = ways(rule)[0]
    service = (entry(stint, STARTS[0]),) if stint else ()
    held = schooled(schooling)[0]
    known = Evidence(1, service=service, training=beside(rule, schooling))
    other = replace(known, education=(replace(held, field="other"),))
    untold = replace(known, education=(replace(held, field=""),))
    late = date(2030, 1, 1)
    assert qualifications.judge(other, rule, late).state == NOT_MET
    verdict = qualifications.judge(untold, rule, late)
    assert (verdict.state, verdict.unsure) == (UNKNOWN, ("field-untold",))


def test_postgraduate_education_always_stands_for_higher():
    for rule in RULES:
        for schooling, stint in ways(rule):
            if "higher" not in schooling.levels:
                continue
            held = replace(schooled(schooling)[0], level="postgraduate")
            service = (entry(stint, STARTS[0]),) if stint else ()
            known = Evidence(1, (), (held,), service, (), beside(rule, schooling))
            assert qualifications.judge(known, rule, date(2030, 1, 1)).state == MET, rule.id


# What holds of any life


days = st.dates(date(2008, 1, 1), date(2027, 12, 31))
lengths = st.integers(1, 1500)


@st.composite
def stretches(draw: st.DrawFn) -> Entry:
    since = draw(days)
    until = draw(st.none() | lengths.map(lambda n: since + timedelta(n)))
    return Entry(
        1,
        "Мекеме",
        "",
        draw(st.sampled_from(["specialist", "specialist", "assistant", "head", "expert"])),
        draw(st.sampled_from(["", "high", "mid"])),
        draw(st.sampled_from(["", "", "none", "second", "case_manager"])),
        draw(st.sampled_from(["", "employment", "employment", "social_protection", "other"])),
        since=since,
        until=until,
        fits=draw(st.sampled_from(["", "yes", "no"])),
    )


@st.composite
def categories_(draw: st.DrawFn) -> Category:
    since = draw(days)
    category = draw(st.sampled_from(law.CATEGORIES[1:]))
    until = draw(st.none() | lengths.map(lambda n: since + timedelta(n)))
    return Category(
        1, category, draw(st.sampled_from(["", "high", "mid"])), since=since, until=until
    )


@st.composite
def leaves_(draw: st.DrawFn) -> Leave:
    since = draw(days)
    counts = draw(st.sampled_from(["", "yes", "no"]))
    return Leave(1, "childcare", since, since + timedelta(draw(lengths)), counts)


educations = st.builds(
    Education,
    st.just(1),
    st.sampled_from(law.EDUCATION),
    st.sampled_from(["", *law.FIELDS]),
    finished_on=days,
    fits=st.sampled_from(["", "yes", "no"]),
)


@st.composite
def lives(draw: st.DrawFn) -> Evidence:
    return Evidence(
        1,
        (),
        tuple(draw(st.lists(educations, max_size=2))),
        tuple(in_order(draw(st.lists(stretches(), max_size=5)))),
        tuple(draw(st.lists(leaves_(), max_size=2))),
        (),
        tuple(draw(st.lists(categories_(), max_size=3))),
    )


RANK = {NOT_MET: 0, UNKNOWN: 1, MET: 2}


def judged(known: Evidence, on: date) -> list[qualifications.Verdict]:
    standing = qualifications.Standing(known, on)
    return [standing.verdict(rule) for rule in RULES]


@settings(deadline=None, max_examples=60)
@given(lives(), stretches(), days)
def test_more_service_never_closes_a_category(known, more, on):
    before = judged(known, on)
    after = judged(replace(known, service=tuple(in_order([*known.service, more]))), on)
    for less, greater in zip(before, after, strict=True):
        assert RANK[greater.state] >= RANK[less.state], less.rule.id
        if less.met_on is not None:
            assert greater.met_on is not None
            assert greater.met_on <= less.met_on


@settings(deadline=None, max_examples=40)
@given(lives(), days, st.randoms(use_true_random=False))
def test_the_order_of_entries_does_not_matter(known, on, chance: random.Random):
    def mixed(found):
        return tuple(chance.sample(found, len(found)))

    other = Evidence(
        1,
        (),
        mixed(known.education),
        mixed(known.service),
        mixed(known.leaves),
        (),
        mixed(known.categories),
    )
    for one, two in zip(judged(known, on), judged(other, on), strict=True):
        assert (one.state, one.met_on, set(one.unsure)) == (two.state, two.met_on, set(two.unsure))
        assert one.missing == two.missing


_FOUR_YEARS = timedelta(days=1461)


@settings(deadline=None, max_examples=40)
@given(lives(), days, st.integers(-4, 8))
def test_shifting_all_days_shifts_the_answer(known, on, times):
    shift = times * _FOUR_YEARS

    def later(each):
        named = {
            name: value + shift
            for name in ("since", "until", "finished_on")
            if (value := getattr(each, name, None)) is not None
        }
        return replace(each, **named)

    moved = Evidence(
        1,
        (),
        tuple(map(later, known.education)),
        tuple(map(later, known.service)),
        tuple(map(later, known.leaves)),
        (),
        tuple(map(later, known.categories)),
    )
    for one, two in zip(judged(known, on), judged(moved, on + shift), strict=True):
        assert (one.state, one.missing, one.unsure) == (two.state, two.missing, two.unsure)
        assert two.met_on == (None if one.met_on is None else one.met_on + shift)


@settings(deadline=None, max_examples=40)
@given(lives(), days)
def test_the_first_day_told_is_the_day_on_which_the_verdict_turns(known, on):
    for verdict in judged(known, on):
        if verdict.met_on is None:
            assert verdict.state != MET
            continue
        for day in (verdict.met_on - DAY, verdict.met_on):
            turned = qualifications.judge(known, verdict.rule, day)
            assert (turned.state == MET) == (day == verdict.met_on)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(days, lengths), min_size=1, max_size=6), st.integers(1, 5))
def test_full_years_are_those_that_a_count_by_hand_gives(found, years):
    """Every day of service struck off once in a calendar, laid end to end from the first."""
    struck = sorted({since + timedelta(n) for since, number in found for n in range(number)})
    wanted = (spans.months_on(struck[0], 12 * years) - struck[0]).days
    by_hand = struck[wanted - 1] + DAY if len(struck) >= wanted else None
    runs = spans.joined(spans.run(since, since + timedelta(number - 1)) for since, number in found)
    told = spans.reached(runs, years)
    assert (None if told == spans.FAR else date.fromordinal(told)) == by_hand
