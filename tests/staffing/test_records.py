"""What is kept of colleagues: entered, refused, put right, taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app import centre
from app.errors import FieldRefusal, Refusal
from app.papers import Both
from app.paperwork import officials
from app.staffing import (
    attestations,
    categories,
    decisions,
    duties,
    education,
    evidence,
    expiring,
    laws,
    leaves,
    posts,
    qualifications,
    service,
    signing,
    staff,
    staffing_table,
    substitutions,
    training,
)
from app.store.store import Store
from tests import builders

TODAY = builders.TODAY


def colleague(store: Store, surname: str = "Оспанова") -> int:
    return staff.add(store, staff.Draft(surname=surname, given_name="Айнұр", post_kk="Маман"))


def a_post(store: Store, one: int, since: date = date(2024, 3, 1), **rest) -> int:
    said = {"position": "unit_specialist", "card": 9, "since": since, **rest}
    return posts.add(store, posts.Draft(one, **said))


def test_a_post_takes_name_and_level_from_its_card(store: Store):
    one = colleague(store)
    kept = posts.get(store, a_post(store, one))
    assert (kept.level, kept.name.ru) == ("high", "Специалист по профессиональной ориентации")
    own = posts.get(store, a_post(store, one, name_kk="Бағдарлаушы", rate=50))
    assert own.name == Both("Бағдарлаушы", "")
    assert [each.rate for each in posts.on(store, one, TODAY)] == [100, 50]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"card": 13}, "card-of-another-post"),
        ({"card": 18}, "card-unknown"),
        ({"position": "nobody", "card": None}, "choice-unknown"),
        (
            {"position": "mobility_specialist", "card": None, "level": "head"},
            "level-of-another-post",
        ),
        ({"rate": 200}, "count-outside"),
        ({"since": None}, "date-missing"),
        ({"until": date(2020, 1, 1)}, "dates-crossed"),
        ({"position": "", "card": None}, "field-required"),
    ],
)
def test_a_post_that_cannot_be_is_refused(store: Store, said, code):
    one = colleague(store)
    with pytest.raises(Refusal, match=code):
        a_post(store, one, **said)


def test_someone_who_left_and_came_back_has_two_periods(store: Store):
    one = colleague(store)
    first = a_post(store, one)
    posts.end(store, first, date(2025, 5, 31), "Өз еркімен")
    a_post(store, one, date(2025, 9, 1))
    assert posts.on(store, one, date(2025, 7, 1)) == []
    assert len(posts.of(store, one)) == 2
    assert service.gaps(service.all_of(store, one)) == [(date(2025, 6, 1), date(2025, 8, 31))]


def test_service_that_shares_days_is_shown(store: Store):
    one = colleague(store)
    a_post(store, one)
    service.add(
        store,
        service.Draft(one, "Колледж", sphere="education", since=date(2023, 9, 1)),
    )
    ((earlier, later),) = service.overlaps(service.all_of(store, one))
    assert (earlier.organisation, later.post_id is not None) == ("Колледж", True)


def test_what_is_entered_is_put_right_and_taken_back_and_undone(store: Store):
    one = colleague(store)
    book = education.Draft(one, "higher", "social", finished_on=date(2010, 6, 30))
    number = education.add(store, book)
    education.change(store, number, replace(book, staff_id=99, field="legal"))
    kept = education.get(store, number)
    assert (kept.field, kept.staff_id) == ("legal", one)
    education.remove(store, number)
    assert education.of(store, one) == []
    store.undo(store.last_action or 0)
    assert education.of(store, one) == [kept]


@pytest.mark.parametrize(
    ("enter", "field"),
    [
        (lambda s, n: education.add(s, education.Draft(n, "college", finished_on=TODAY)), "level"),
        (lambda s, n: education.add(s, education.Draft(n, "higher")), "finished_on"),
        (lambda s, n: service.add(s, service.Draft(n, since=TODAY)), "organisation"),
        (lambda s, n: service.add(s, service.Draft(n, "А", kind="boss", since=TODAY)), "kind"),
        (lambda s, n: leaves.add(s, leaves.Draft(n, "holiday", TODAY)), "kind"),
        (lambda s, n: training.add(s, training.Draft(n, title_kk="А")), "finished_on"),
        (
            lambda s, n: training.add(
                s, training.Draft(n, title_kk="А", finished_on=TODAY, hours=0)
            ),
            "hours",
        ),
        (
            lambda s, n: categories.add(s, categories.Draft(n, "mentor", since=TODAY)),
            "order_number",
        ),
        (
            lambda s, n: categories.add(
                s, categories.Draft(n, "first", act="309-2025", order_number="1", since=TODAY)
            ),
            "category",
        ),
        (
            lambda s, n: substitutions.add(s, substitutions.Draft(n, n, basis_kk="А", since=TODAY)),
            "absent_id",
        ),
        (lambda s, n: attestations.add(s, attestations.Draft(n, TODAY)), "category"),
        (
            lambda s, n: attestations.add(s, attestations.Draft(n, TODAY, "post", result="passed")),
            "held_on",
        ),
    ],
)
def test_a_record_that_lacks_what_it_stands_on_names_the_field(store: Store, enter, field):
    one = colleague(store)
    with pytest.raises(FieldRefusal) as refusal:
        enter(store, one)
    assert refusal.value.field == field


def test_the_category_of_a_day_is_the_one_given_last_of_those_valid(store: Store):
    one = colleague(store)
    for category, since, until in (
        ("second", date(2019, 4, 1), None),
        ("career_consultant", date(2025, 11, 3), date(2028, 11, 2)),
    ):
        draft = categories.Draft(one, category, "high", "", "1", None, since, until)
        categories.add(store, draft)
    held = [categories.held_on(store, one, day) for day in (date(2019, 3, 31), TODAY)]
    assert held[0] is None
    assert held[1] is not None
    assert held[1].category == "career_consultant"


def test_everybodys_evidence_is_each_ones(store: Store):
    people = [colleague(store, name) for name in ("Әбенова", "Оспанова", "Ким")]
    for one in people[:2]:
        a_post(store, one)
        education.add(store, education.Draft(one, "higher", "social", finished_on=TODAY))
    found = {each.staff_id: each for each in evidence.everyone(store)}
    assert found == {one: evidence.of(store, one) for one in people}


def test_a_decision_keeps_the_advice_of_its_day(store: Store):
    one = colleague(store)
    a_post(store, one)
    education.add(store, education.Draft(one, "higher", "social", finished_on=date(2010, 6, 30)))
    rule = "309-2025/57/high/career_consultant"
    asked = decisions.Draft(one, "category", rule, True, TODAY, "12-ж")
    with pytest.raises(FieldRefusal, match="decision-differs"):
        decisions.decide(store, asked)
    number = decisions.decide(store, replace(asked, reason="Комиссия хаттамасы № 2"))
    kept = decisions.get(store, number)
    assert (kept.advised, kept.differs, kept.act) == ("not_met", True, "309-2025")
    assert kept.paragraph == "57-тармақ"
    refused = decisions.decide(store, replace(asked, granted=False, order_number="13-ж"))
    assert not decisions.get(store, refused).differs
    with pytest.raises(FieldRefusal, match="date-in-future"):
        decisions.decide(store, replace(asked, decided_on=date(2027, 1, 1)))


def test_an_attestation_that_was_passed_gives_one_category(store: Store):
    one = colleague(store)
    planned = attestations.Draft(one, date(2026, 12, 10), category="career_consultant")
    number = attestations.add(store, planned)
    given = categories.Draft(
        0, "career_consultant", "high", "309-2025", "15-ж", None, TODAY, date(2029, 11, 22)
    )
    with pytest.raises(Refusal, match="attestation-not-passed"):
        attestations.grant(store, number, given)
    assert [each.id for each in attestations.due(store, TODAY)] == [number]
    attestations.conclude(store, number, TODAY, "passed", "15-ж")
    category = attestations.grant(store, number, given)
    assert categories.get(store, category).staff_id == one
    assert attestations.due(store, TODAY) == []
    with pytest.raises(Refusal, match="attestation-not-passed"):
        attestations.grant(store, number, given)
    with pytest.raises(Refusal, match="attestation-gave-category"):
        attestations.conclude(store, number, None, "")


def test_what_runs_out_is_told_soonest_first(store: Store):
    one, two = colleague(store), colleague(store, "Ким")
    for each, until in ((one, date(2026, 11, 1)), (two, date(2027, 2, 21))):
        draft = categories.Draft(each, "first", "", "", "1", None, date(2023, 11, 2), until)
        categories.add(store, draft)
    training.add(
        store,
        training.Draft(
            one, title_kk="Өрт қауіпсіздігі", finished_on=TODAY, valid_until=date(2027, 2, 22)
        ),
    )
    found = expiring.of(store, TODAY)
    assert [(each.staff_id, each.days) for each in found] == [(one, -22), (two, 90)]
    # What is followed by a later one has not run out.
    categories.add(
        store, categories.Draft(one, "highest", "", "", "2", None, TODAY, date(2029, 11, 22))
    )
    assert [each.staff_id for each in expiring.of(store, TODAY)] == [two]


def test_an_old_category_without_a_term_does_not_hide_that_the_new_one_runs_out(store: Store):
    one = colleague(store)
    for category, since, until in (
        ("second", date(2015, 4, 1), None),
        ("career_consultant", date(2025, 11, 3), date(2026, 12, 31)),
    ):
        draft = categories.Draft(one, category, "", "", "1", None, since, until)
        categories.add(store, draft)
    assert [each.what for each in expiring.of(store, TODAY)] == ["career_consultant"]


def certificate(
    store: Store,
    staff_id: int,
    got: int,
    until: int | None,
    title: str = "Өрт қауіпсіздігі",
    kind: str = "course",
) -> int:
    """Return a certificate got in November of a year and valid until December of another."""
    ends = None if until is None else date(until, 12, 1)
    got_on = date(got, 11, 1)
    draft = training.Draft(staff_id, kind, title, finished_on=got_on, valid_until=ends)
    return training.add(store, draft)


def ending(store: Store, day: date = TODAY) -> list[int]:
    return [each.record_id for each in expiring.of(store, day) if each.kind == "training"]


def test_a_certificate_renewed_by_a_later_one_has_not_run_out(store: Store):
    one, two = colleague(store), colleague(store, "Ким")
    first = certificate(store, one, 2021, 2024)
    second = certificate(store, one, 2025, 2026, "өрт  қауіпсіздігі")
    others = certificate(store, two, 2021, 2024)
    assert ending(store) == [others, second]
    certificate(store, two, 2026, None)
    assert ending(store) == [second]
    # Until the day it was renewed it had run out.
    assert ending(store, date(2025, 10, 31)) == [first, others]
    assert ending(store, date(2025, 11, 1)) == [others]
    training.remove(store, second)
    assert ending(store) == [first]


def test_a_renewal_still_to_come_or_sooner_over_renews_nothing(store: Store):
    one = colleague(store)
    held = certificate(store, one, 2021, 2025)
    certificate(store, one, 2027, 2030)
    sooner = certificate(store, one, 2022, 2023)
    assert ending(store) == [sooner, held]


def test_a_course_renews_no_other_course_and_a_certificate_of_a_kind_any_of_it(store: Store):
    one = colleague(store)
    fire = certificate(store, one, 2022, 2025)
    certificate(store, one, 2024, 2029, "Профбағдар")
    certificate(store, one, 2022, 2025, "Сертификат", "social_certificate")
    certificate(store, one, 2025, 2029, "Жаңа сертификат", "social_certificate")
    assert ending(store) == [fire]


def test_a_substitute_signs_within_days_and_kinds(furnished: Store):
    director = staff.listed(furnished)[0].id
    one = colleague(furnished)
    substitutions.add(
        furnished,
        substitutions.Draft(
            one,
            director,
            post_kk="Директордың міндетін атқарушы",
            post_ru="И. о. директора",
            basis_kk="2026 жылғы 20 қарашадағы № 5 бұйрық",
            kinds=("referral", "register"),
            since=date(2026, 11, 20),
            until=date(2026, 11, 30),
        ),
    )
    assert [each.colleague.id for each in signing.on(furnished, TODAY)] == [director, one]
    assert officials.signatory(furnished, one, TODAY, "referral") == one
    for day, kind in ((TODAY, "plan"), (date(2026, 12, 1), "referral")):
        with pytest.raises(FieldRefusal, match="signatory-may-not"):
            officials.signatory(furnished, one, day, kind)
    line = signing.signature(furnished, one, TODAY)
    assert line.post.ru == "И. о. директора"
    assert "№ 5" in line.basis.kk
    assert [each.id for each in staff.signatories(furnished, TODAY)] == [director, one]
    assert signing.signature(furnished, one, date(2026, 12, 1)).post.kk == "Маман"


def test_the_staffing_table_tells_its_vacancies(store: Store):
    line = staffing_table.Draft(
        position="unit_specialist", card=9, places=250, since=date(2026, 1, 1)
    )
    number = staffing_table.add(store, line)
    assert staffing_table.get(store, number).name_ru.startswith("Специалист")
    a_post(store, colleague(store))
    a_post(store, colleague(store, "Ким"), rate=50)
    outside = a_post(store, colleague(store, "Әбенова"), card=11)
    found, others = staffing_table.on(store, TODAY)
    assert [(each.taken, each.free) for each in found] == [(150, 100)]
    assert [each.id for each in others] == [outside]
    assert len(staffing_table.vacancies(store, TODAY)) == 1
    staffing_table.change(store, number, replace(line, places=150))
    assert staffing_table.vacancies(store, TODAY) == []


def test_whoever_left_holds_no_place_and_serves_no_longer_though_nobody_ended_the_post(
    store: Store,
):
    last = date(2026, 10, 30)
    line = staffing_table.Draft(position="unit_specialist", card=9, since=date(2026, 1, 1))
    staffing_table.add(store, line)
    one = colleague(store)
    a_post(store, one)
    staff.change(store, one, replace(staff.draft_of(staff.get(store, one)), until=last))
    assert [each.taken for each in staffing_table.on(store, last)[0]] == [100]
    assert [each.free for each in staffing_table.on(store, TODAY)[0]] == [100]
    assert staffing_table.on(store, TODAY)[1] == []
    known = evidence.of(store, one)
    assert [each.until for each in known.posts] == [last]
    assert [each.until for each in known.service] == [last]
    assert evidence.everyone(store) == [known]
    (kept,) = posts.of(store, one)
    assert kept.until is None


def test_own_duties_keep_their_order(store: Store):
    one = colleague(store)
    wanted = [Both("Мектептермен жұмыс", "Работа со школами"), Both("Есеп", "")]
    duties.put(store, one, [*wanted, Both("", "")])
    assert duties.of(store, one) == wanted
    duties.put(store, one, wanted[::-1])
    assert duties.of(store, one) == wanted[::-1]


def test_hours_of_training_are_counted_in_a_period(store: Store):
    one = colleague(store)
    for hours, on in ((72, date(2025, 3, 1)), (36, date(2026, 3, 1)), (None, date(2026, 4, 1))):
        training.add(store, training.Draft(one, title_kk="Курс", hours=hours, finished_on=on))
    assert training.hours(store, one, date(2026, 1, 1), date(2026, 12, 31)) == 36


def test_a_change_of_an_acts_day_changes_which_act_judges(store: Store):
    one = colleague(store)
    a_post(store, one)
    day = date(2025, 10, 20)

    def act() -> str:
        (found,) = qualifications.check(laws.of(store), evidence.of(store, one), day)
        return found.verdicts[0].rule.act

    assert act() == "309-2025"
    laws.set_days(store, "309-2025", date(2025, 11, 3), basis="ресми жарияланған күні 23.10.2025")
    assert act() == "714-2019"
    store.undo(store.last_action or 0)
    assert act() == "309-2025"


def test_the_kinds_a_substitute_may_sign_are_kinds_of_paper(store: Store):
    one = colleague(store)
    for kind, known in (("referral", True), ("letter", False)):
        draft = substitutions.Draft(one, basis_kk="№ 1", kinds=(kind,), since=TODAY)
        if known:
            assert kind in centre.PAPER_KINDS
            assert substitutions.get(store, substitutions.add(store, draft)).kinds == (kind,)
        else:
            with pytest.raises(FieldRefusal):
                substitutions.add(store, draft)


def test_of_two_equal_posts_the_one_held_longest_is_the_main_one_everywhere() -> None:
    held = [
        posts.Post(staff_id=1, name_kk="Кейінгі", rate=50, since=date(2025, 3, 1), id=1),
        posts.Post(staff_id=1, name_kk="Бұрынғы", rate=50, since=date(2024, 9, 1), id=2),
        posts.Post(staff_id=1, name_kk="Аяқталған", since=date(2020, 1, 1),
                   until=date(2021, 1, 1), id=3),
    ]  # fmt: skip
    named = [each.name_kk for each in posts.held(held, date(2026, 1, 1))]
    assert named == ["Бұрынғы", "Кейінгі"]
