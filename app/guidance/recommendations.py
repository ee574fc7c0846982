"""Recommendations on the need for selection, from a test and a consultation (R190-7.5).

The centre prepares one itself, and prints it under a number, or writes down one that an agency
sent: either author is accepted (A6).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app import drafts
from app.errors import FieldRefusal, Refusal
from app.guidance import cases, choices, consultations, results, rows
from app.papers import Both
from app.store.store import Store

AUTHORS = ("centre", "agency")
OLD = 365
"""Days after which a test or a consultation is called old."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A recommendation as drawn up; ``selection_needed`` None means that nobody has said yet.

    One of an agency names it as the partner, with the number and the date of its letter.
    """

    person_id: int
    dated: date
    author: str = "centre"
    partner_id: int | None = None
    author_name: str = ""
    incoming_number: str = ""
    incoming_date: date | None = None
    test_result_id: int | None = None
    consultation_id: int | None = None
    profession_kk: str = ""
    profession_ru: str = ""
    body_kk: str = ""
    body_ru: str = ""
    selection_needed: bool | None = None
    reasons_kk: str = ""
    reasons_ru: str = ""
    officer_id: int | None = None
    signatory_id: int | None = None


@dataclass(frozen=True, slots=True)
class Recommendation(Draft):
    """A recommendation on the books; ``paper_id`` is the paper it was issued as."""

    id: int = 0
    uid: str = ""
    paper_id: int | None = None
    statuses: tuple[str, ...] = ()

    @property
    def profession(self) -> Both:
        """The profession in both languages."""
        return Both(self.profession_kk, self.profession_ru)

    @property
    def body(self) -> Both:
        """The words of the recommendation in both languages."""
        return Both(self.body_kk, self.body_ru)

    @property
    def reasons(self) -> Both:
        """Why selection is needed, or why not, in both languages."""
        return Both(self.reasons_kk, self.reasons_ru)


_LINES = ("author_name", "incoming_number", "profession_kk", "profession_ru")
_LONG = ("body_kk", "body_ru", "reasons_kk", "reasons_ru")


def proposed(store: Store, person_id: int, day: date) -> Draft:
    """Return the draft to begin with: the last test, consultation and chosen profession."""
    tests, talks = results.of(store, person_id), consultations.of(store, person_id)
    choice = choices.standing(store, person_id)
    return Draft(
        person_id,
        day,
        test_result_id=tests[0].id if tests else None,
        consultation_id=talks[0].id if talks else None,
        profession_kk=choice.profession_kk if choice else "",
        profession_ru=choice.profession_ru if choice else "",
    )


def warnings(store: Store, draft: Draft) -> tuple[str, ...]:
    """Return what speaks against a recommendation, by code; a specialist may still give it.

    It rests on testing **and** consultation: either may be missing, give no ground, or be old.
    """
    return (*_of_test(store, draft), *_of_consultation(store, draft))


def _of_test(store: Store, draft: Draft) -> Sequence[str]:
    if draft.test_result_id is None:
        return ("recommend-no-test",)
    result = results.get(store, draft.test_result_id)
    found = {
        "recommend-no-ground": bool(result.profile.validity),
        "recommend-not-concluded": result.conclusion is None,
        "recommend-test-old": result.taken_on < draft.dated - timedelta(OLD),
    }
    return [code for code, speaks in found.items() if speaks]


def _of_consultation(store: Store, draft: Draft) -> Sequence[str]:
    if draft.consultation_id is None:
        return ("recommend-no-consultation",)
    held_on = consultations.get(store, draft.consultation_id).held_on
    old = held_on < draft.dated - timedelta(OLD)
    return ("recommend-consultation-old",) if old else ()


def checked(store: Store, draft: Draft) -> Draft:
    """Return the draft as it will be kept.

    Refuses a need for selection that is not said or has no reasons, words that say nothing, an
    agency that is not named or whose letter has no number and date, a test or a consultation of
    somebody else or of a later day.
    """
    tidy = drafts.tidied(draft, _LINES, _LONG)
    cases.past("dated", tidy.dated, store.today())
    drafts.chosen("author", tidy.author, AUTHORS)
    if tidy.selection_needed is None:
        raise FieldRefusal("selection_needed", "field-required")
    if tidy.selection_needed and not tidy.reasons_kk:
        raise FieldRefusal("reasons_kk", "reason-missing")
    if not (tidy.body_kk or tidy.profession_kk):
        raise FieldRefusal("body_kk", "recommendation-empty")
    _check_grounds(store, tidy)
    return _by_agency(store, tidy) if tidy.author == "agency" else _by_centre(tidy)


def _check_grounds(store: Store, draft: Draft) -> None:
    whose, day = draft.person_id, draft.dated
    if draft.test_result_id is not None:
        test = results.get(store, draft.test_result_id)
        cases.check_ground("test_result_id", whose, day, test.person_id, test.taken_on)
    if draft.consultation_id is not None:
        talk = consultations.get(store, draft.consultation_id)
        cases.check_ground("consultation_id", whose, day, talk.person_id, talk.held_on)


def _by_agency(store: Store, draft: Draft) -> Draft:
    if draft.partner_id is None:
        raise FieldRefusal("partner_id", "agency-missing")
    cases.partner(store, "partner_id", draft.partner_id)
    if not draft.incoming_number:
        raise FieldRefusal("incoming_number", "number-missing")
    if draft.incoming_date is None:
        raise FieldRefusal("incoming_date", "date-missing")
    cases.past("incoming_date", draft.incoming_date, store.today())
    return replace(draft, officer_id=None, signatory_id=None)


def _by_centre(draft: Draft) -> Draft:
    return replace(draft, partner_id=None, author_name="", incoming_number="", incoming_date=None)


def record(store: Store, draft: Draft) -> int:
    """Write a recommendation down; one of the centre is then printed under a number."""
    tidy = checked(store, draft)
    card = cases.person(store, tidy.person_id)
    with store.transaction("recommendation.record", card.name.full):
        held = cases.statuses_on(store, card.id, tidy.dated)
        return store.insert("recommendation", {**rows.row(tidy), "statuses": held})


def correct(store: Store, recommendation_id: int, draft: Draft) -> None:
    """Put a recommendation right; refuses one whose paper stands: annul that paper first."""
    known = get(store, recommendation_id)
    cases.refuse_issued(store, known.paper_id)
    tidy = checked(store, replace(draft, person_id=known.person_id))
    card = cases.person(store, known.person_id)
    with store.transaction("recommendation.correct", card.name.full):
        held = cases.statuses_on(store, card.id, tidy.dated)
        values = {**rows.row(tidy), "statuses": held}
        store.update("recommendation", recommendation_id, values)


def remove(store: Store, recommendation_id: int) -> None:
    """Take back a recommendation entered by mistake; refuses one printed or leaned on."""
    if get(store, recommendation_id).paper_id is not None:
        raise Refusal("record-has-paper")
    sql = "select 1 from selection where recommendation_id = ?"
    if store.scalar(sql, (recommendation_id,)):
        raise Refusal("recommendation-leaned-on")
    with store.transaction("recommendation.remove"):
        store.delete("recommendation", recommendation_id)


def get(store: Store, recommendation_id: int) -> Recommendation:
    """Return a recommendation, or refuse an unknown number."""
    return rows.read(Recommendation, store.row("recommendation", recommendation_id))


def of(store: Store, person_id: int) -> list[Recommendation]:
    """Return a person's recommendations, newest first."""
    sql = "select * from recommendation where person_id = ? order by dated desc, id desc"
    return [rows.read(Recommendation, row) for row in store.query(sql, (person_id,))]


def unselected(store: Store) -> list[Recommendation]:
    """Return the recommendations that ask for a selection which was not held, oldest first."""
    sql = """
      select recommendation.* from recommendation join person on person.id = person_id
       where selection_needed = 1 and person.archived_on is null
         and not exists (select 1 from selection where recommendation_id = recommendation.id)
       order by dated, recommendation.id
    """
    return [rows.read(Recommendation, row) for row in store.query(sql)]


def draft_of(recommendation: Recommendation) -> Draft:
    """Return the part of a recommendation that a person types."""
    return rows.part(Draft, recommendation)
