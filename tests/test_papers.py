from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import papers
from app.errors import Refusal

words = st.text(max_size=30)
both = st.builds(papers.Both, words, words)
signatory = st.builds(papers.Signatory, both, words, both)
letterhead = st.builds(papers.Letterhead, both, both, both, words, words, words)
margins = st.builds(
    papers.Margins,
    st.integers(20, 40),
    st.integers(10, 40),
    st.integers(10, 40),
    st.integers(10, 40),
)
row = st.builds(
    papers.RegisterRow, words, st.dates(), both, words, words, both, st.integers(0, 9), words
)
referral = st.builds(
    papers.Referral,
    letterhead=letterhead,
    birth_date=st.none() | st.dates(),
    come_by=st.none() | st.dates(),
    officer=st.none() | signatory,
    signatory=signatory,
    margins=margins,
)
consent = st.builds(
    papers.Consent,
    letterhead=letterhead,
    categories=st.lists(both, max_size=4).map(tuple),
    signatory=st.none() | signatory,
    margins=margins,
)
sheet = st.builds(
    papers.AttendanceSheet,
    letterhead=letterhead,
    conductors=st.lists(both, max_size=3).map(tuple),
    rows=st.lists(st.builds(papers.SheetRow, st.integers(1, 99), words, words)).map(tuple),
    margins=margins,
)
points = st.floats(0, 100)
scores = st.lists(
    st.builds(papers.ProfileScore, both, both, points, points, points), max_size=4
).map(tuple)
profile = st.builds(
    papers.Profile,
    letterhead=letterhead,
    birth_date=st.none() | st.dates(),
    scores=scores,
    earlier_on=st.none() | st.dates(),
    earlier=scores,
    fields=st.lists(st.builds(papers.FieldOfWork, both, both), max_size=3).map(tuple),
    concluded_by=st.none() | signatory,
    concluded_on=st.none() | st.dates(),
    margins=margins,
)
recommendation = st.builds(
    papers.Recommendation,
    letterhead=letterhead,
    birth_date=st.none() | st.dates(),
    officer=st.none() | signatory,
    signatory=signatory,
    margins=margins,
)
selection = st.builds(
    papers.Selection,
    letterhead=letterhead,
    birth_date=st.none() | st.dates(),
    officer=st.none() | signatory,
    signatory=signatory,
    margins=margins,
)
trainee = st.builds(
    papers.TrainingRow, st.integers(1, 99), both, st.none() | st.integers(1930, 2012), both
)
gone = st.builds(papers.TrainingRemoved, st.integers(1, 99), both, st.dates(), both)
training = st.builds(
    papers.TrainingList,
    letterhead=letterhead,
    rows=st.lists(trainee, max_size=4).map(tuple),
    removed=st.lists(gone, max_size=3).map(tuple),
    officer=st.none() | signatory,
    signatory=signatory,
    margins=margins,
)
vacancy = st.builds(papers.FairVacancy, both, *[st.integers(0, 99)] * 4)
employer = st.builds(
    papers.FairEmployer, both, st.lists(vacancy, max_size=3).map(tuple), st.booleans()
)
fair = st.lists(employer, max_size=4).flatmap(
    lambda employers: st.builds(
        papers.Fair,
        letterhead=letterhead,
        organisers=st.lists(both, max_size=2).map(tuple),
        employers=st.just(tuple(employers)),
        totals=st.just(papers.fair_totals(employers)),
        visitors=st.lists(st.builds(papers.FairVisitors, both, st.integers(0, 99)), max_size=3).map(
            tuple
        ),
        officer=st.none() | signatory,
        signatory=signatory,
        margins=margins,
    )
)
register = st.lists(row, max_size=5).flatmap(
    lambda rows: st.builds(
        papers.Register,
        letterhead=letterhead,
        rows=st.just(tuple(rows)),
        totals=st.just(papers.tally(rows)),
        signatory=signatory,
        margins=margins,
    )
)


guidance = sheet | profile | recommendation | selection | training | fair

days = st.none() | st.dates()
head = st.builds(papers.PlanHead, title=both, area=both)
some_signatory = st.none() | signatory
parties = st.lists(st.builds(papers.PlanParty, both, both, words, days, words), max_size=2).map(
    tuple
)
line = st.builds(papers.PlanRow, day=days, expected=st.none() | st.integers(0, 900))
lines = st.lists(line, max_size=3).map(tuple)
plan = st.builds(
    papers.Plan,
    head=head,
    compiler_date=days,
    agreed=parties,
    rows=lines,
    signatory=some_signatory,
    margins=margins,
)
event = st.builds(papers.TimetableRow, day=days, expected=st.none() | st.integers(0, 900))
timetable = st.builds(
    papers.Timetable,
    head=head,
    letterhead=letterhead,
    of=st.sampled_from(["all", "school", "agency"]),
    rows=st.lists(event, max_size=3).map(tuple),
    officer=some_signatory,
    margins=margins,
)
field = st.builds(papers.ChangedField, both, both, both)
changed = st.builds(
    papers.ChangedRow, st.integers(1, 99), both, both, st.lists(field, max_size=2).map(tuple)
)
plan_changes = st.builds(
    papers.PlanChanges,
    head=head,
    letterhead=letterhead,
    added=lines,
    changed=st.lists(changed, max_size=2).map(tuple),
    removed=lines,
    officer=some_signatory,
    margins=margins,
)
answers = st.lists(st.builds(papers.Answer, dated=days), max_size=3).map(tuple)
agreement = st.builds(
    papers.AgreementSheet,
    head=head,
    letterhead=letterhead,
    compiler_date=days,
    answers=answers,
    earlier=answers,
    agreed=parties,
    margins=margins,
)
pupil = st.builds(
    papers.UndecidedRow, st.integers(1, 99), both, st.none() | st.integers(1990, 2030)
)
undecided = st.builds(
    papers.UndecidedList,
    letterhead=letterhead,
    sent_on=days,
    rows=st.lists(pupil, max_size=3).map(tuple),
    removed=st.lists(st.integers(1, 99), max_size=2).map(tuple),
    officer=some_signatory,
    margins=margins,
)
sums = st.none() | st.integers(0, 10**12)
bidder = st.builds(papers.Bidder, both, words, sums, st.none() | st.integers(0, 100))
protocol = st.builds(
    papers.TenderProtocol,
    letterhead=letterhead,
    announced_on=days,
    bidders=st.lists(bidder, max_size=3).map(tuple),
    officer=some_signatory,
    margins=margins,
)
service = st.builds(papers.AcceptedService, price=sums, cost=sums)
act = st.builds(
    papers.AcceptanceAct,
    letterhead=letterhead,
    amount=sums,
    rows=st.lists(service, max_size=3).map(tuple),
    total=sums,
    margins=margins,
)
schooling = plan | timetable | plan_changes | agreement | undecided | protocol | act

rate = st.integers(5, 150)
texts = st.lists(words, max_size=3).map(tuple)
boths = st.lists(both, max_size=3).map(tuple)
post = st.builds(papers.StaffPost, name=both, unit=both, rate=rate, since=days, order=words)
task = st.builds(papers.DutyTask, words, texts)
function = st.builds(papers.DutyFunction, words, st.lists(task, max_size=2).map(tuple))
job = st.builds(
    papers.JobDescription,
    letterhead=letterhead,
    person_name=both,
    post=post,
    requirements=st.lists(st.builds(papers.Requirement, both, words), max_size=2).map(tuple),
    functions=st.lists(function, max_size=2).map(tuple),
    knowledge=texts,
    duties=boths,
    signatory=signatory,
    margins=margins,
)
some_rule = st.builds(
    papers.SheetRule, both, words, both, boths, days, met=st.booleans(), never=st.booleans()
)
schooled = st.lists(st.builds(papers.SheetSchooling, both, both, words, days, both), max_size=2)
stretch = st.builds(papers.SheetService, st.dates(), days, both, both, both, counts=st.booleans())
stint = st.builds(papers.SheetStint, both, st.lists(stretch, max_size=2).map(tuple), both, both)
held = st.builds(papers.SheetCategory, both, words, st.dates(), days)
qualification = st.builds(
    papers.QualificationSheet,
    letterhead=letterhead,
    post=post,
    coming_on=days,
    rules=st.lists(some_rule, max_size=2).map(tuple),
    education=schooled.map(tuple),
    service=st.lists(stint, max_size=2).map(tuple),
    training=schooled.map(tuple),
    categories=st.lists(held, max_size=2).map(tuple),
    doubts=boths,
    officer=some_signatory,
    signatory=signatory,
    margins=margins,
)
staffed = st.builds(papers.StaffRow, st.integers(1, 99), both, both, both, st.none() | rate, days)
staff_list = st.builds(
    papers.StaffList,
    letterhead=letterhead,
    rows=st.lists(staffed, max_size=3).map(tuple),
    officer=some_signatory,
    signatory=signatory,
    margins=margins,
)
attested = st.lists(
    st.builds(papers.AttestationRow, st.integers(1, 99), both, both, both, days, both, days),
    max_size=3,
).map(tuple)
calendar = st.builds(
    papers.AttestationCalendar,
    letterhead=letterhead,
    rows=attested,
    unplanned=attested,
    officer=some_signatory,
    signatory=signatory,
    margins=margins,
)
loaded = st.builds(papers.LoadRow, st.integers(0, 99), both, both, *[st.integers(0, 9999)] * 7)
load = st.builds(
    papers.LoadTable,
    letterhead=letterhead,
    rows=st.lists(loaded, max_size=3).map(tuple),
    total=loaded,
    officer=some_signatory,
    signatory=signatory,
    margins=margins,
)
thing = st.builds(papers.HandedThing, st.integers(1, 99), both, words, both, days)
things = st.lists(thing, max_size=2).map(tuple)
hand_over = st.builds(
    papers.HandOver,
    letterhead=letterhead,
    kinds=st.lists(st.builds(papers.HandedKind, both, both, things), max_size=2).map(tuple),
    signatory=signatory,
    margins=margins,
)
of_staff = job | qualification | staff_list | calendar | load | hand_over


@given(referral | consent | register | guidance | schooling | of_staff)
def test_a_frozen_record_reads_back_as_it_was(record: papers.Paper) -> None:
    text = papers.to_json(record)
    assert papers.from_json(text) == record
    assert papers.to_json(papers.from_json(text)) == text


SMALLEST = (
    '{"paper":"register","period":{"kk":"қазан"},"first":"2026-10-01","last":"2026-10-31",'
    '"letterhead":{"parent":{"kk":"а"},"centre":{"kk":"б"},"address":{"kk":"в"}},"rows":[],'
    '"totals":{"by_kind":[],"papers":0,"copies":0},"made_on":"2026-11-01","uid":"u",'
    '"signatory":{"post":{"kk":"д"},"name":"Қ."}}'
)


def test_a_record_of_an_earlier_edition_without_the_later_fields_is_read() -> None:
    assert papers.from_json(SMALLEST).margins == papers.LANDSCAPE


@pytest.mark.parametrize(
    ("was", "now", "field"),
    [
        ("}", "", ""),
        ('"register"', '"decree"', "paper"),
        ('"paper":"register",', "", "paper"),
        ('"uid":"u",', "", "register"),
        ('"uid":"u"', '"uid":7', "register.uid"),
        ('"uid":"u"', '"uid":"u","colour":"red"', "register.colour"),
        ('"papers":0', '"papers":true', "register.totals.papers"),
        ("2026-10-31", "2026-10-32", "register.last"),
        ('"rows":[]', '"rows":[1]', "register.rows.0"),
        ('"rows":[]', '"rows":{}', "register.rows"),
    ],
)
def test_a_spoilt_record_is_refused_and_the_field_named(was: str, now: str, field: str) -> None:
    with pytest.raises(Refusal) as refused:
        papers.from_json(SMALLEST.replace(was, now, 1))
    assert refused.value.code == "paper-unreadable"
    assert refused.value.details == {"field": field}


def test_an_edge_narrower_than_office_papers_allow_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        papers.Margins(left=19, right=10, top=10, bottom=10)
    assert refused.value.code == "margin-too-small"


def test_the_register_counts_papers_and_copies_by_kind_and_state() -> None:
    issued, annulled = papers.Both("берілді"), papers.Both("күші жойылды")
    referral, consent = papers.Both("жолдама"), papers.Both("келісім")
    rows = [
        papers.RegisterRow("1", date(2026, 1, 1), referral, "", "", issued, 2),
        papers.RegisterRow("2", date(2026, 1, 2), consent, "", "", issued, 1),
        papers.RegisterRow("3", date(2026, 1, 3), referral, "", "", annulled, 1),
        papers.RegisterRow("4", date(2026, 1, 3), referral, "", "", issued, 1),
    ]
    assert papers.tally(rows) == papers.Totals(
        (
            papers.Total(referral, issued, 2, 3),
            papers.Total(referral, annulled, 1, 1),
            papers.Total(consent, issued, 1, 1),
        ),
        papers=4,
        copies=5,
    )


def test_whole_points_written_without_a_fraction_are_read_as_points() -> None:
    record = papers.Profile(
        number="1",
        date=date(2026, 1, 1),
        letterhead=papers.Letterhead(papers.NOTHING, papers.NOTHING, papers.NOTHING),
        person_name=papers.NOTHING,
        instrument=papers.NOTHING,
        taken_on=date(2026, 1, 1),
        scores=(papers.ProfileScore(papers.NOTHING, papers.NOTHING, 9, 12),),
        uid="u",
    )
    assert papers.from_json(papers.to_json(record)) == record


@given(st.integers(-50, 50), st.integers(-50, 50), st.integers(-50, 50))
def test_a_share_lies_between_nothing_and_all(raw: int, most: int, least: int) -> None:
    score = papers.ProfileScore(papers.NOTHING, papers.NOTHING, raw, most, least)
    assert 0 <= score.share <= 1
    if least < most:
        assert (score.share == 1) == (raw >= most)


def test_a_fair_counts_only_employers_who_came() -> None:
    welder = papers.FairVacancy(papers.Both("дәнекерлеуші"), 3, 5, 2, 1)
    cook = papers.FairVacancy(papers.Both("аспаз"), 1, 4, 1, 0)
    name = papers.Both("ЖШС")
    employers = [
        papers.FairEmployer(name, (welder, cook)),
        papers.FairEmployer(name, (welder,), came=False),
        papers.FairEmployer(name),
    ]
    assert papers.fair_totals(employers) == papers.FairTotals(
        employers=2, vacancies=2, places=4, interviews=9, invited=3, hired=1
    )
