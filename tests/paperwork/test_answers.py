"""What came of a referral can be put right, saying why; an annulled paper stays annulled."""

from __future__ import annotations

from datetime import date

import pytest

from app.errors import FieldRefusal, Refusal
from app.paperwork import referral_kinds, referrals, register
from app.paperwork.referrals import Referral
from app.registry import consents, participants, partners
from app.store.store import Store
from tests import builders
from tests.builders import TODAY


@pytest.fixture
def sent(furnished: Store) -> Referral:
    return builders.refer(furnished, builders.people(furnished, 1)[0])[0]


def test_a_state_recorded_wrongly_is_put_right_and_the_journal_says_why(
    furnished: Store, sent: Referral
) -> None:
    referrals.record_state(furnished, sent.id, "accepted", TODAY, "slip", order_number="45-к")
    referrals.correct_state(
        furnished, sent.id, "no_show", TODAY, "phone", why="Басқа адамның талоны"
    )
    held = referrals.get(furnished, sent.id)
    assert (held.state, held.state_source, held.order_number) == ("no_show", "phone", "")
    assert held.correction == "Басқа адамның талоны"
    action, change = furnished.history("referral", sent.id)[-1]
    assert (action.verb, action.subject) == ("referral.correct", sent.number)
    assert (change.before["state"], change.before["order_number"]) == ("accepted", "45-к")


def test_an_answer_that_was_another_referrals_leaves_this_one_open(
    furnished: Store, sent: Referral, clock: builders.Clock
) -> None:
    clock.pass_days(40)
    day = furnished.today()
    referrals.record_state(furnished, sent.id, "refused", day, "slip", reason="Орын жоқ")
    assert referrals.overdue(furnished, day) == []
    referrals.correct_state(furnished, sent.id, "issued", day, "", why="Нөмірі шатасты")
    held = referrals.get(furnished, sent.id)
    assert (held.state, held.state_on, held.state_reason) == ("issued", TODAY, "")
    assert referrals.overdue(furnished, day) == [sent.id]
    referrals.record_state(furnished, sent.id, "came", day, "slip")


def test_a_correction_asks_what_an_answer_asks_and_why(furnished: Store, sent: Referral) -> None:
    with pytest.raises(Refusal) as none_yet:
        referrals.correct_state(furnished, sent.id, "came", TODAY, "slip", why="қате")
    assert none_yet.value.code == "referral-not-answered"
    referrals.record_state(furnished, sent.id, "came", TODAY, "slip")
    for state, day, source, why, field in (
        ("accepted", TODAY, "slip", " ", "why"),
        ("accepted", date(2026, 11, 22), "slip", "қате", "state_on"),
        ("accepted", date(2026, 11, 24), "slip", "қате", "state_on"),
        ("accepted", TODAY, "rumour", "қате", "source"),
        ("lost", TODAY, "slip", "қате", "state"),
        ("refused", TODAY, "slip", "қате", "reason"),
    ):
        with pytest.raises(FieldRefusal) as refused:
            referrals.correct_state(furnished, sent.id, state, day, source, why=why)
        assert refused.value.field == field
    assert referrals.get(furnished, sent.id).state == "came"


def test_a_correction_can_be_taken_back(furnished: Store, sent: Referral) -> None:
    referrals.record_state(furnished, sent.id, "came", TODAY, "slip")
    referrals.correct_state(furnished, sent.id, "accepted", TODAY, "portal", why="Порталда бар")
    assert furnished.last_action is not None
    furnished.undo(furnished.last_action)
    held = referrals.get(furnished, sent.id)
    assert (held.state, held.correction) == ("came", "")


def test_an_annulment_is_final(furnished: Store, sent: Referral) -> None:
    referrals.annul(furnished, sent.paper_id, "Қате толтырылған")
    annulled = furnished.last_action
    assert annulled is not None
    with pytest.raises(Refusal) as refused:
        furnished.undo(annulled)
    assert refused.value.code == "undo-paper-annulled"
    with pytest.raises(Refusal) as refused:
        referrals.correct_state(furnished, sent.id, "came", TODAY, "slip", why="қате")
    assert refused.value.code == "referral-annulled"
    assert register.get(furnished, sent.paper_id).state == "annulled"
    assert referrals.get(furnished, sent.id).state == "revoked"


def test_what_cannot_be_taken_back_is_known_beforehand(furnished: Store, sent: Referral) -> None:
    def final() -> bool:
        assert furnished.last_action is not None
        return register.is_final(furnished, furnished.last_action)

    assert final()  # the referral issued
    referrals.record_state(furnished, sent.id, "came", TODAY, "slip")
    assert not final()
    register.reprint(furnished, sent.paper_id)
    assert final()
    register.reserve(furnished, "referral", 2, TODAY)
    assert final()
    referrals.annul(furnished, sent.paper_id, "Қате толтырылған")
    assert final()


@pytest.mark.parametrize(
    ("kind", "born", "agreed", "warned"),
    [
        ("job_placement", date(2009, 6, 1), None, True),
        ("job_placement", date(2009, 6, 1), TODAY, False),
        ("job_placement", date(2008, 11, 23), None, False),
        ("job_placement", None, None, False),
        ("public_works", date(2009, 6, 1), None, False),  # there it is refused, not warned of
    ],
)
def test_a_minor_without_a_guardians_consent_is_a_warning_where_no_act_requires_it(
    furnished: Store, kind: str, born: date | None, agreed: date | None, warned: bool
) -> None:
    pupil = participants.add(furnished, builders.draft(birth_date=born))
    mother = consents.Draft(TODAY, signer="guardian", guardian_name="Сәуле Ахметова")
    consents.give(furnished, pupil, mother)
    draft = referrals.Draft(
        pupil,
        referral_kinds.by_code(furnished, kind).id,
        partners.ids(furnished)[0],
        guardian_agreed_on=agreed,
    )
    codes = {each.code for each in referrals.warnings(furnished, draft, TODAY)}
    assert ("guardian-not-asked" in codes) == warned
