from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.errors import Refusal
from app.paperwork import consent_forms, other_papers, readiness, referral_kinds, register
from app.paperwork.referrals import Draft
from app.registry import consents, participants
from tests import builders

TODAY = builders.TODAY


def template(store, code: str) -> Draft:
    return Draft(0, referral_kinds.by_code(store, code).id)


def test_a_pupil_needs_the_guardian_only_for_a_subsidised_job(furnished):
    pupil = participants.add(
        furnished, builders.draft("Ахметова", "Аружан", birth_date=date(2010, 5, 1))
    )
    free = readiness.judge(furnished, [pupil], template(furnished, "short_course"), TODAY)
    paid = readiness.judge(furnished, [pupil], template(furnished, "social_jobs"), TODAY)
    assert free[0].refusal is None
    assert paid[0].codes == ("guardian-consent-missing",)
    agreed = replace(template(furnished, "social_jobs"), guardian_agreed_on=TODAY)
    assert readiness.judge(furnished, [pupil], agreed, TODAY)[0].refusal is None


def test_verdicts_come_in_the_order_asked(furnished):
    people = builders.people(furnished, 3)[::-1]
    verdicts = readiness.judge(furnished, people, template(furnished, "job_placement"), TODAY)
    assert [each.person_id for each in verdicts] == people
    assert {each.codes for each in verdicts} == {("consent-not-valid",)}


def test_judging_stops_when_it_is_cancelled(furnished):
    people = builders.people(furnished, 2)
    asked = template(furnished, "job_placement")
    with pytest.raises(Refusal) as refusal:
        readiness.judge(furnished, people, asked, TODAY, cancelled=lambda: True)
    assert refusal.value.code == "cancelled"


def test_a_printed_form_waits_until_its_consent_is_recorded(furnished):
    one, other = builders.people(furnished, 2)
    draft = consents.Draft(TODAY)
    first = other_papers.print_consent(furnished, one, draft, TODAY, builders.draw)
    second = other_papers.print_consent(furnished, one, draft, TODAY, builders.draw)
    other_papers.print_consent(furnished, other, draft, TODAY, builders.draw)
    assert [each.id for each in consent_forms.unsigned(furnished, one)] == [second.id, first.id]
    consents.give(furnished, one, replace(draft, paper_id=first.id))
    register.annul(furnished, second.id, "қате терілген")
    assert consent_forms.unsigned(furnished, one) == []
