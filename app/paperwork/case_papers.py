"""Papers of a case: the profile of a test, the recommendation, the selection sheet.

None carries what a consultation said of a person; only a selection sheet tells, to that person's
own file, the three parts that R190-6.3 asks for.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from app import centre, papers
from app.errors import Refusal
from app.guidance import (
    consultations,
    instruments,
    meanings,
    recommendations,
    results,
    selections,
)
from app.guidance.cases import refuse_issued
from app.guidance.questions import Three
from app.guidance.recommendations import Recommendation
from app.guidance.results import Result
from app.guidance.scoring import Score
from app.papers import NOTHING, Both, Signatory
from app.paperwork import composing, headings, officials
from app.paperwork.phrases import phrase, section
from app.paperwork.register import Entry, Issued, Render
from app.registry import participants, partners
from app.registry.participants import Participant
from app.staffing import staff
from app.store.store import Store


def print_profile(
    store: Store, result_id: int, day: date, render: Render, earlier_id: int | None = None
) -> Issued:
    """Issue the profile of a test result; with an earlier result the retest is compared."""
    result = results.get(store, result_id)
    person = participants.get(store, result.person_id)
    make = partial(
        papers.Profile,
        person_name=Both(person.name.full, person.russian_name.full),
        birth_date=person.birth_date,
        instrument=_two(result.name),
        version=result.version,
        taken_on=result.taken_on,
        language=section("test_language").get(f"in_{result.language}", NOTHING),
        way=phrase("test_way", result.way),
        validity=section("test_validity").get(result.profile.validity, NOTHING),
        fields=_fields(store, result),
        footer=headings.basis("R190-7, 16"),
        **_scored(store, result, earlier_id),
        **_concluded(store, result),
    )
    with store.transaction("profile.issue", person.name.full):
        entry = Entry(person.name.full, "", person.id)
        issued = headings.issue(store, "profile", day, entry, make, render)
        store.update("test_result", result_id, {"paper_id": issued.id})
        return issued


def _two(said: Three) -> Both:
    return Both(said.kk or said.ru, said.ru)


def _scored(store: Store, result: Result, earlier_id: int | None) -> dict[str, Any]:
    """Give the points, and those of an earlier test of the same instrument and person."""
    found: dict[str, Any] = _source(store, result)
    says: dict[str, Both] = found.pop("says", {})
    before = results.get(store, earlier_id) if earlier_id is not None else None
    if before is not None:
        results.compare(before, result)  # refuses another person's and another instrument's
        found["earlier_on"] = before.taken_on
    shared = not all(_whole(each) for each in (result, before) if each is not None)
    if shared:
        found["note"] = phrase("test_note", "shares")
    found["scores"] = tuple(_score(each, says, shared) for each in result.profile.scores)
    if before is not None:
        found["earlier"] = tuple(_score(each, says, shared) for each in before.profile.scores)
    return found


def _source(store: Store, result: Result) -> dict[str, Any]:
    """An instrument that is gone, or a result from elsewhere, leaves its author unsaid."""
    if result.way == "elsewhere":
        return {}
    try:
        known = instruments.get(store, result.instrument, result.version)
    except Refusal:
        return {}
    says = {scale.code: _two(scale.says) for scale in known.scales}
    return {"author": Both(known.author), "licence": Both(known.licence), "says": says}


def _whole(result: Result) -> bool:
    scores = result.profile.scores
    return all(each.raw == int(each.raw) and each.most == int(each.most) for each in scores)


def _score(score: Score, says: dict[str, Both], shared: bool) -> papers.ProfileScore:
    """Points out of the most there are; halves, which no page has room for, as a percentage."""
    raw, most = score.raw - score.least, score.most - score.least
    if shared:
        raw, most = 100 * score.share, 100
    meant = says.get(score.scale, NOTHING)
    return papers.ProfileScore(_two(score.name), meant, round(raw), round(most))


def _fields(store: Store, result: Result) -> tuple[papers.FieldOfWork, ...]:
    found = meanings.fields_for(store, result.instrument, result.profile)
    return tuple(papers.FieldOfWork(each.name, each.professions) for each in found)


def _concluded(store: Store, result: Result) -> dict[str, Any]:
    told = result.conclusion
    if told is None:
        return {}
    by = headings.official(store, told.staff_id) or Signatory(NOTHING, told.by)
    found = {"conclusion": Both(told.words), "concluded_by": by, "concluded_on": told.on}
    if told.reason:
        why = phrase("test_note", "although", reason=(told.reason, told.reason))
        found["conclusion"] = Both(f"{told.words}\n{why.kk}", f"{told.words}\n{why.ru}")
    return found


def print_recommendation(store: Store, recommendation_id: int, day: date, render: Render) -> Issued:
    """Issue a recommendation of the centre (R190-7.5).

    Refuses an agency's, which came with its own number, and one whose paper stands.
    """
    held = recommendations.get(store, recommendation_id)
    if held.author != "centre":
        raise Refusal("recommendation-of-agency")
    _refuse_standing(store, held.paper_id)
    officer, signer = officials.pair(
        store, held.officer_id, held.signatory_id, day, "recommendation"
    )
    person = participants.get(store, held.person_id)
    make = partial(
        papers.Recommendation,
        author=centre.letterhead(store).centre,
        test=_tested(store, held.test_result_id),
        consultation=_consulted(store, held.consultation_id),
        profession=held.profession,
        body=held.body,
        selection_needed=bool(held.selection_needed),
        reasons=held.reasons,
        footer=headings.basis("R190-7.5"),
        officer=headings.official(store, officer),
        signatory=headings.signature(store, signer),
        **_named(person),
    )
    with store.transaction("recommendation.issue", person.name.full):
        entry = Entry(person.name.full, "", person.id)
        issued = headings.issue(store, "recommendation", day, entry, make, render)
        signed = {"paper_id": issued.id, "signatory_id": signer}
        store.update("recommendation", held.id, signed)
        return issued


def _refuse_standing(store: Store, paper_id: int | None) -> None:
    try:
        refuse_issued(store, paper_id)
    except Refusal as refusal:
        raise Refusal("paper-issued-already", **refusal.details) from None


def _named(person: Participant) -> dict[str, Any]:
    return {
        "person_name": Both(person.name.full, person.russian_name.full),
        "iin": person.iin,
        "iin_absence": composing.absence(person),
        "birth_date": person.birth_date,
    }


def _tested(store: Store, result_id: int | None) -> Both:
    if result_id is None:
        return NOTHING
    result = results.get(store, result_id)
    test = headings.both(_two(result.name))
    return phrase("ground", "test", test=test, day=headings.day(result.taken_on))


def _consulted(store: Store, consultation_id: int | None) -> Both:
    """When and by whom, never what was said."""
    if consultation_id is None:
        return NOTHING
    held = consultations.get(store, consultation_id).public()
    by = held.consultant or (staff.get(store, held.staff_id).name.short if held.staff_id else "")
    return phrase("ground", "consultation", day=headings.day(held.held_on), by=(by, by))


def print_selection(store: Store, selection_id: int, day: date, render: Render) -> Issued:
    """Issue a selection sheet with its three parts (R190-6.3); refuses one whose paper stands."""
    held = selections.get(store, selection_id)
    _refuse_standing(store, held.paper_id)
    officer, signer = officials.pair(store, held.staff_id, held.signatory_id, day, "selection")
    person = participants.get(store, held.person_id)
    make = partial(
        papers.Selection,
        recommendation=_recommended(store, held.recommendation_id),
        object_kind=phrase("selection_object", held.object),
        object=held.title,
        place=partners.get(store, held.partner_id).name if held.partner_id else NOTHING,
        diagnostics=Both(held.diagnostics_kk, held.diagnostics_ru),
        qualities=Both(held.qualities_kk, held.qualities_ru),
        measures=Both(held.measures_kk, held.measures_ru),
        degree=phrase("selection_degree", held.degree),
        decision=phrase("selection_decision", held.decision),
        decision_words=Both(held.decision_kk, held.decision_ru),
        decided_by=held.decided_by,
        decided_on=held.decided_on or held.held_on,
        officer=headings.official(store, officer),
        signatory=headings.signature(store, signer),
        footer=headings.basis("R190-6.3"),
        **_named(person),
    )
    with store.transaction("selection.issue", person.name.full):
        entry = Entry(person.name.full, held.object_kk, person.id)
        issued = headings.issue(store, "selection", day, entry, make, render)
        store.update("selection", held.id, {"paper_id": issued.id, "signatory_id": signer})
        return issued


def _recommended(store: Store, recommendation_id: int | None) -> Both:
    """Say the number, day and author of the recommendation, either author's (A6)."""
    if recommendation_id is None:
        return NOTHING
    held = recommendations.get(store, recommendation_id)
    number, day, author = _origin(store, held)
    told = {"day": headings.day(day), "author": headings.both(author)}
    if not number:
        return phrase("ground", "unnumbered", **told)
    return phrase("ground", "recommendation", number=(number, number), **told)


def _origin(store: Store, held: Recommendation) -> tuple[str, date, Both]:
    if held.author == "agency" and held.partner_id is not None:
        agency = partners.get(store, held.partner_id).name
        return held.incoming_number, held.incoming_date or held.dated, agency
    sql = "select number from paper where id = ? and state <> 'annulled'"
    number = store.scalar(sql, (held.paper_id,))
    return str(number or ""), held.dated, centre.letterhead(store).centre
