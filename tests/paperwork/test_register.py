"""Every paper has one number, one text and one set of bytes, for good."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import centre, papers
from app.errors import FieldRefusal, Refusal
from app.paperwork import other_papers, referral_kinds, referrals, register
from app.registry import consents, participants, partners, statuses
from app.staffing import staff
from app.store.store import Store
from tests import builders
from tests.builders import TODAY


@pytest.fixture
def people(furnished: Store) -> list[int]:
    return builders.people(furnished, 6)


def test_numbers_follow_each_other_by_kind_and_year(
    furnished: Store, people: list[int], clock: builders.Clock
) -> None:
    first = builders.refer(furnished, people[0])[1].number
    consent = other_papers.print_consent(
        furnished, people[0], consents.Draft(TODAY), TODAY, builders.draw
    )
    second = builders.refer(furnished, people[1])[1].number
    clock.pass_days(60)
    next_year = builders.refer(furnished, people[2])[1].number
    assert [first, consent.number, second, next_year] == [
        "05-12/1",
        "05-13/1",
        "05-12/2",
        "05-12/1",
    ]
    assert register.gaps(furnished) == []


def test_a_paper_that_failed_to_draw_takes_no_number(furnished: Store, people: list[int]) -> None:
    def jammed(_record: papers.Paper) -> builders.Drawn:
        raise OSError("no font")

    kind = referral_kinds.by_code(furnished, "job_placement").id
    draft = referrals.Draft(people[0], kind, partners.ids(furnished)[0])
    with pytest.raises(OSError, match="no font"):
        referrals.issue(furnished, draft, TODAY, jammed)
    assert builders.refer(furnished, people[0])[1].number == "05-12/1"


def test_a_reprint_is_the_stored_bytes_and_is_counted(furnished: Store, people: list[int]) -> None:
    _, issued = builders.refer(furnished, people[0])
    original = register.bytes_of(furnished, issued.id)
    participants.change(furnished, people[0], builders.draft("Басқа", "Есім"))
    assert register.reprint(furnished, issued.id) == (original, 1)
    assert register.reprint(furnished, issued.id) == (original, 2)
    assert register.get(furnished, issued.id).copies == 2
    assert "Құнанбаева" in original.decode()


def test_a_copy_that_left_the_printer_is_never_uncounted(
    furnished: Store, people: list[int]
) -> None:
    _, issued = builders.refer(furnished, people[0])
    register.reprint(furnished, issued.id)
    assert furnished.last_action is not None
    with pytest.raises(Refusal) as refused:
        furnished.undo(furnished.last_action)
    assert refused.value.code == "undo-paper-issued"
    assert register.get(furnished, issued.id).copies == 1


def test_bytes_changed_behind_the_programs_back_are_refused(
    furnished: Store, people: list[int]
) -> None:
    _, issued = builders.refer(furnished, people[0])
    furnished._writer.execute("update paper_bytes set body = x'00'")
    with pytest.raises(Refusal) as refused:
        register.bytes_of(furnished, issued.id)
    assert refused.value.code == "paper-damaged"


def test_an_issued_paper_is_annulled_never_undone(furnished: Store, people: list[int]) -> None:
    _, issued = builders.refer(furnished, people[0])
    action = furnished.last_action
    assert action is not None
    with pytest.raises(Refusal) as refused:
        furnished.undo(action)
    assert refused.value.code == "undo-paper-issued"
    with pytest.raises(FieldRefusal):
        referrals.annul(furnished, issued.id, " ")
    referrals.annul(furnished, issued.id, "Қате толтырылған")
    assert register.get(furnished, issued.id).state == "annulled"
    assert referrals.of(furnished, people[0])[0].state == "revoked"
    assert builders.refer(furnished, people[0])[1].number == "05-12/2"
    with pytest.raises(Refusal):
        register.annul(furnished, issued.id, "тағы")


def test_a_block_of_numbers_serves_a_power_cut(furnished: Store, people: list[int]) -> None:
    block = register.reserve(furnished, "referral", 3, TODAY)
    assert [paper.number for paper in block] == ["05-12/1", "05-12/2", "05-12/3"]
    assert builders.refer(furnished, people[0])[1].number == "05-12/4"
    kind = referral_kinds.by_code(furnished, "job_placement").id
    draft = referrals.Draft(people[1], kind, partners.ids(furnished)[0], "Малшы")
    written = referrals.enter_by_hand(furnished, block[0].id, draft, TODAY)
    assert (written.number, written.state) == ("05-12/1", "issued")
    with pytest.raises(Refusal) as refused:
        register.reprint(furnished, block[0].id)
    assert refused.value.code == "paper-has-no-bytes"
    with pytest.raises(Refusal):
        referrals.enter_by_hand(furnished, block[0].id, draft, TODAY)
    register.annul(furnished, block[1].id, "Пайдаланылмады")
    assert [paper.number for paper in register.reserved(furnished, "referral")] == ["05-12/3"]
    assert register.gaps(furnished) == []


def test_printing_without_settings_names_every_one_that_is_missing(store: Store) -> None:
    person = participants.add(store, builders.draft())
    kind = referral_kinds.by_code(store, "professional_selection").id
    staff.add(
        store,
        staff.Draft(surname="Жақсыбеков", post_kk="Директор", signs=True, basis_kk="Ереже"),
    )
    with pytest.raises(Refusal) as refused:
        referrals.issue(store, referrals.Draft(person, kind), TODAY, builders.draw)
    assert refused.value.code == "setting-missing"
    assert "centre_kk" in str(refused.value.details["settings"])
    filled = {name: value for name, value in builders.SETTINGS.items() if "index" not in name}
    centre.put_all(store, filled)
    with pytest.raises(Refusal) as refused:
        referrals.issue(store, referrals.Draft(person, kind), TODAY, builders.draw)
    assert refused.value.details == {"settings": "index_referral"}
    assert store.scalar("select count(*) from paper") == 0


def test_a_new_centre_learns_at_once_of_all_that_its_referrals_lack(store: Store) -> None:
    person = participants.add(store, builders.draft())
    kind = referral_kinds.by_code(store, "professional_selection").id
    with pytest.raises(Refusal) as refused:
        referrals.issue(store, referrals.Draft(person, kind), TODAY, builders.draw)
    missing = str(refused.value.details["settings"]).split(", ")
    assert missing == [*centre.LETTERHEAD, "index_referral", "signatory"]


def test_two_kinds_of_paper_never_share_an_index(furnished: Store) -> None:
    with pytest.raises(FieldRefusal) as refused:
        centre.put(furnished, "index_consent", "05-12")
    assert refused.value.code == "index-taken"


def test_only_who_may_sign_that_day_signs(furnished: Store, people: list[int]) -> None:
    acting = staff.add(
        furnished,
        staff.Draft(
            surname="Нұрғалиева",
            given_name="Айгүл",
            post_kk="Директордың м.а.",
            signs=True,
            basis_kk="№ 15 бұйрық",
            signs_since=date(2026, 11, 24),
            signs_until=date(2026, 11, 30),
        ),
    )
    with pytest.raises(FieldRefusal) as refused:
        builders.refer(furnished, people[0], signatory_id=acting)
    assert refused.value.code == "signatory-may-not"
    assert [each.name.surname for each in staff.signatories(furnished, TODAY)] == ["Жақсыбеков"]
    assert len(staff.signatories(furnished, date(2026, 11, 24))) == 2


def test_a_subsidised_job_under_eighteen_needs_the_guardian(furnished: Store) -> None:
    pupil = participants.add(furnished, builders.draft(birth_date=date(2009, 6, 1)))
    with pytest.raises(FieldRefusal) as refused:
        builders.refer(furnished, pupil, "public_works")
    assert refused.value.code == "guardian-consent-missing"
    referral, issued = builders.refer(
        furnished, pupil, "public_works", guardian_agreed_on=date(2026, 11, 20)
    )
    record = json.loads(furnished.scalar("select record from paper where id=?", (issued.id,)))
    assert "20 қараша" in record["guardian_consent"]["kk"]
    assert referral.state == "issued"


@pytest.mark.parametrize(
    ("kind", "born", "months", "codes"),
    [
        ("silver_age", date(1977, 1, 1), 12, {"too-young"}),
        ("silver_age", date(1976, 11, 23), 37, {"term-too-long"}),
        ("silver_age", date(1965, 11, 23), 12, {"pension-age"}),
        ("youth_practice", date(1990, 11, 23), 12, {"too-old"}),
        ("youth_practice", date(1990, 11, 24), 12, set()),
        ("public_works", None, 12, {"birth-date-unknown"}),
    ],
)
def test_ages_and_terms_are_warnings(
    furnished: Store, kind: str, born: date | None, months: int, codes: set[str]
) -> None:
    person = participants.add(furnished, builders.draft(birth_date=born, sex="female"))
    statuses.give(furnished, person, "unemployed", date(2026, 1, 1))
    consents.give(furnished, person, consents.Draft(TODAY))
    kind_id = referral_kinds.by_code(furnished, kind).id
    draft = referrals.Draft(person, kind_id, partners.ids(furnished)[0], months=months)
    assert {each.code for each in referrals.warnings(furnished, draft, TODAY)} == codes


def test_a_referral_keeps_the_statuses_of_its_own_day(furnished: Store, people: list[int]) -> None:
    held = statuses.give(furnished, people[0], "unemployed", date(2026, 1, 1))
    referral, _ = builders.refer(furnished, people[0])
    statuses.end(furnished, held, date(2026, 2, 1))
    assert referrals.get(furnished, referral.id).statuses == ("unemployed",)


def test_the_come_by_day_counts_working_days_that_the_office_may_correct(
    furnished: Store, people: list[int], clock: builders.Clock
) -> None:
    clock.pass_days(18)  # Friday 11 December; the 16th is a holiday
    referral, _ = builders.refer(furnished, people[0])
    assert referral.come_by == date(2026, 12, 17)
    centre.set_day(furnished, date(2026, 12, 14), working=False, name="Қаулы")
    assert builders.refer(furnished, people[1])[0].come_by == date(2026, 12, 18)


def test_a_return_is_recorded_with_its_source_and_only_in_order(
    furnished: Store, people: list[int], clock: builders.Clock
) -> None:
    referral, _ = builders.refer(furnished, people[0])
    clock.pass_days(40)
    assert referrals.overdue(furnished, furnished.today()) == [referral.id]
    day = furnished.today()
    with pytest.raises(FieldRefusal):
        referrals.record_state(furnished, referral.id, "refused", day, "slip")
    referrals.record_state(furnished, referral.id, "came", day, "phone")
    referrals.record_state(furnished, referral.id, "accepted", day, "slip", order_number="№ 41-ж")
    with pytest.raises(Refusal) as refused:
        referrals.record_state(furnished, referral.id, "came", day, "slip")
    assert refused.value.code == "referral-step"
    held = referrals.get(furnished, referral.id)
    assert (held.state, held.state_source, held.order_number) == ("accepted", "slip", "№ 41-ж")
    assert referrals.overdue(furnished, day) == []


def test_a_batch_is_issued_whole_or_not_at_all(furnished: Store, people: list[int]) -> None:
    kind = referral_kinds.by_code(furnished, "public_works").id
    template = referrals.Draft(0, kind, partners.ids(furnished)[0])
    minor = participants.add(furnished, builders.draft(birth_date=date(2010, 1, 1)))
    with pytest.raises(FieldRefusal) as refused:
        referrals.issue_many(furnished, [*people, minor], template, TODAY, builders.draw)
    assert refused.value.details["person"] == "Сәрсенбаева Әсел"
    calls: list[int] = []
    with pytest.raises(Refusal) as stopped:
        referrals.issue_many(
            furnished,
            people,
            template,
            TODAY,
            builders.draw,
            progress=lambda done, _all: calls.append(done),
            cancelled=lambda: len(calls) >= 3,
        )
    assert stopped.value.code == "cancelled"
    assert furnished.scalar("select count(*) from paper") == 0
    issued = referrals.issue_many(furnished, people, template, TODAY, builders.draw)
    assert [paper.serial for _, paper in issued] == [1, 2, 3, 4, 5, 6]


def test_the_printed_register_lists_the_period_and_is_itself_registered(
    furnished: Store, people: list[int], clock: builders.Clock
) -> None:
    _, first = builders.refer(furnished, people[0])
    referrals.annul(furnished, first.id, "Қате")
    clock.pass_days(1)
    builders.refer(furnished, people[1])
    printed = other_papers.print_register(furnished, TODAY, TODAY, furnished.today(), builders.draw)
    record = papers.from_json(register.bytes_of(furnished, printed.id).decode())
    assert isinstance(record, papers.Register)
    assert [(row.number, row.state.kk) for row in record.rows] == [("05-12/1", "жарамсыз")]
    assert record.totals.papers == 1
    assert printed.number == "05-14/1"


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(["refer", "fail", "annul", "reserve", "reprint"]), max_size=12))
def test_whatever_happens_the_register_has_neither_gap_nor_double(
    furnished: Store, steps: list[str]
) -> None:
    person = participants.add(furnished, builders.draft())
    for step in steps:
        _step(furnished, person, step)
    assert register.gaps(furnished) == []
    numbers = furnished.tuples("select kind, year, number from paper")
    assert len(numbers) == len(set(numbers))


def _step(store: Store, person: int, step: str) -> None:
    issued = register.many(store, register.ids(store, kind="referral", state="issued"))
    printed = [paper for paper in issued if paper.sha256]
    if step == "refer":
        builders.refer(store, person)
    elif step == "reserve":
        register.reserve(store, "referral", 2, TODAY)
    elif step == "fail":
        with pytest.raises(ZeroDivisionError), store.transaction("x"):
            builders.refer(store, person)
            _ = 1 / 0
    elif printed and step == "annul":
        referrals.annul(store, printed[0].id, "қате")
    elif printed and step == "reprint":
        register.reprint(store, printed[0].id)


def test_an_index_that_changed_hands_never_gives_one_number_twice(
    furnished: Store, people: list[int]
) -> None:
    builders.refer(furnished, people[0])
    centre.put(furnished, "index_referral", "77")
    centre.put(furnished, "index_consent", builders.SETTINGS["index_referral"])
    with pytest.raises(FieldRefusal) as refused:
        register.reserve(furnished, "consent", 1, TODAY)
    assert (refused.value.field, refused.value.code) == ("index_consent", "index-taken")
    assert register.by_number(furnished, "05-12/1", 2026).kind == "referral"
    assert builders.refer(furnished, people[1])[1].number == "77/2"


def test_a_referral_is_not_entered_under_the_number_of_another_kind(
    furnished: Store, people: list[int]
) -> None:
    (number,) = register.reserve(furnished, "consent", 1, TODAY)
    kind = referral_kinds.by_code(furnished, "job_placement").id
    draft = referrals.Draft(people[0], kind, partners.ids(furnished)[0])
    with pytest.raises(Refusal) as refused:
        referrals.enter_by_hand(furnished, number.id, draft, TODAY)
    assert refused.value.code == "paper-no-referral"


def test_nobody_is_sent_to_a_partner_or_by_a_kind_that_was_put_away(
    furnished: Store, people: list[int]
) -> None:
    kind = referral_kinds.by_code(furnished, "job_placement")
    referral_kinds.change(furnished, kind.id, replace(kind, archived=True))
    with pytest.raises(FieldRefusal) as refused:
        builders.refer(furnished, people[0])
    assert refused.value.code == "referral-kind-archived"
    referral_kinds.change(furnished, kind.id, kind)
    partner = partners.ids(furnished)[0]
    partners.archive(furnished, partner, "жабылды")
    draft = referrals.Draft(people[0], kind.id, partner)
    with pytest.raises(FieldRefusal) as refused:
        referrals.issue(furnished, draft, TODAY, builders.draw)
    assert refused.value.code == "partner-archived"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("come_by_days", -1),
        ("answer_days", 0),
        ("greatest_months", 10**30),
        ("greatest_age", 10),
    ],
)
def test_a_kind_with_terms_that_cannot_be_is_refused_beside_its_field(
    store: Store, field: str, value: int
) -> None:
    counts: dict[str, Any] = {"least_age": 16, field: value}
    kind = referral_kinds.Kind("own", "Өз түрі", "", **counts)
    with pytest.raises(FieldRefusal) as refused:
        referral_kinds.add(store, kind)
    assert (refused.value.field, refused.value.code) == (field, "count-outside")


def test_no_paper_is_dated_tomorrow_and_no_period_ends_before_it_begins(
    furnished: Store, people: list[int]
) -> None:
    tomorrow = TODAY + timedelta(days=1)
    kind = referral_kinds.by_code(furnished, "job_placement").id
    draft = referrals.Draft(people[0], kind, partners.ids(furnished)[0])
    for wrong, code in (
        (lambda: referrals.issue(furnished, draft, tomorrow, builders.draw), "date-in-future"),
        (lambda: register.reserve(furnished, "referral", 1, tomorrow), "date-in-future"),
        (
            lambda: other_papers.print_register(furnished, tomorrow, TODAY, TODAY, builders.draw),
            "dates-crossed",
        ),
    ):
        with pytest.raises(FieldRefusal) as refused:
            wrong()
        assert refused.value.code == code
    assert register.ids(furnished) == []
