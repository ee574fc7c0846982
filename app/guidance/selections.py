"""Professional selection: how fit a person is for a profession, specialty, workplace (R190-6.3).

It is made on a recommendation, the agency's or the centre's own (A6). The first part tells of a
person's psychological features: it stands on the person's own sheet and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app import drafts
from app.errors import FieldRefusal, Refusal
from app.guidance import cases, recommendations, rows, visits
from app.papers import Both
from app.store.store import Store

OBJECTS = ("profession", "specialty", "workplace")
"""For what the person is selected (R190-2.11)."""
DEGREES = ("full", "partial", "not_now", "undetermined")
"""The degree of aptitude found (R190-2.11)."""
DECISIONS = ("selected", "with_conditions", "not_selected")
CONFIDENTIAL = ("diagnostics_kk", "diagnostics_ru", "qualities_kk", "qualities_ru")
"""Fields that nothing but the selection itself and its own sheet may show (R190-2.10, 6.3)."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A selection as drawn up: its object, its three parts, the degree, the decision.

    The parts are those of R190-6.3: (a) diagnostics of individual psychological features, (b) how
    personal qualities match the specialty, (c) the chance to take part in active measures.
    ``decided_by`` may be left empty when a colleague held it, who then decided.
    """

    person_id: int
    held_on: date
    object: str = "profession"
    object_kk: str = ""
    object_ru: str = ""
    partner_id: int | None = None
    recommendation_id: int | None = None
    session_id: int | None = None
    diagnostics_kk: str = ""
    diagnostics_ru: str = ""
    qualities_kk: str = ""
    qualities_ru: str = ""
    measures_kk: str = ""
    measures_ru: str = ""
    degree: str = "undetermined"
    decision: str = "not_selected"
    decision_kk: str = ""
    decision_ru: str = ""
    decided_by: str = ""
    decided_on: date | None = None
    staff_id: int | None = None
    signatory_id: int | None = None


@dataclass(frozen=True, slots=True)
class Public:
    """What a list may say of a selection: for what, which degree, what was decided and by whom."""

    id: int
    uid: str
    person_id: int
    session_id: int | None
    paper_id: int | None
    recommendation_id: int | None
    held_on: date
    object: str
    object_kk: str
    object_ru: str
    partner_id: int | None
    degree: str
    decision: str
    decided_by: str
    decided_on: date
    statuses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Selection(Draft):
    """A selection on the books; ``paper_id`` is the sheet it was issued as."""

    id: int = 0
    uid: str = ""
    paper_id: int | None = None
    statuses: tuple[str, ...] = ()

    @property
    def title(self) -> Both:
        """The profession, specialty or workplace in both languages."""
        return Both(self.object_kk, self.object_ru)

    def public(self) -> Public:
        """Return what a list may say of it."""
        return rows.part(Public, self)


WORDS = (*CONFIDENTIAL, "measures_kk", "measures_ru", "decision_kk", "decision_ru")
"""The texts of a selection: its three parts, and the decision in words."""
_LINES = ("object_kk", "object_ru", "decided_by")


def proposed(store: Store, person_id: int, day: date) -> Draft:
    """Return the draft to begin with: the last recommendation and its profession."""
    found = recommendations.of(store, person_id)
    if not found:
        return Draft(person_id, day)
    last = found[0]
    return Draft(
        person_id,
        day,
        object_kk=last.profession_kk,
        object_ru=last.profession_ru,
        recommendation_id=last.id,
    )


def warnings(store: Store, draft: Draft) -> tuple[str, ...]:
    """Return what speaks against a selection, by code; a specialist may still hold it."""
    found = []
    if draft.recommendation_id is None:
        found.append("select-no-recommendation")
    elif not recommendations.get(store, draft.recommendation_id).selection_needed:
        found.append("select-not-recommended")
    if draft.decision == "selected" and draft.degree in ("not_now", "undetermined"):
        found.append("select-against-degree")
    return tuple(found)


def checked(store: Store, draft: Draft) -> Draft:
    """Return the draft as it will be kept.

    Refuses no object, an unknown degree or decision, nobody who decided, days to come or crossed,
    a recommendation of somebody else or of a later day.
    """
    tidy = drafts.tidied(draft, _LINES, WORDS)
    for field, known in (("object", OBJECTS), ("degree", DEGREES), ("decision", DECISIONS)):
        drafts.chosen(field, getattr(tidy, field), known)
    if not tidy.object_kk:
        raise FieldRefusal("object_kk", "selection-object-missing")
    cases.partner(store, "partner_id", tidy.partner_id)
    settled = _decided(store, tidy)
    _check_days(store, settled)
    return settled


def _decided(store: Store, draft: Draft) -> Draft:
    by = draft.decided_by or cases.colleague_name(store, draft.staff_id)
    if not by:
        raise FieldRefusal("decided_by", "decider-missing")
    return replace(draft, decided_by=by, decided_on=draft.decided_on or draft.held_on)


def _check_days(store: Store, draft: Draft) -> None:
    cases.past("held_on", draft.held_on, store.today())
    assert draft.decided_on is not None  # settled above
    cases.past("decided_on", draft.decided_on, store.today())
    if draft.decided_on < draft.held_on:
        raise FieldRefusal("decided_on", "dates-crossed")
    if draft.recommendation_id is None:
        return
    ground = recommendations.get(store, draft.recommendation_id)
    cases.check_ground(
        "recommendation_id", draft.person_id, draft.held_on, ground.person_id, ground.dated
    )


def record(store: Store, draft: Draft) -> int:
    """Write a selection down; it is a visit too, at its session or at one held for it."""
    tidy = checked(store, draft)
    card = cases.person(store, tidy.person_id)
    with store.transaction("selection.record", card.name.full):
        session_id = visits.kept(
            store,
            card.id,
            "selection",
            tidy.held_on,
            session_id=tidy.session_id,
            staff_id=tidy.staff_id,
        )
        tidy = replace(tidy, session_id=session_id)
        held = cases.statuses_on(store, card.id, tidy.held_on)
        return store.insert("selection", {**rows.row(tidy), "statuses": held})


def correct(store: Store, selection_id: int, draft: Draft) -> None:
    """Put a selection right, its visit with it; refuses one whose sheet stands: annul it first."""
    known = get(store, selection_id)
    cases.refuse_issued(store, known.paper_id)
    kept = replace(draft, person_id=known.person_id, session_id=known.session_id)
    tidy = checked(store, kept)
    card = cases.person(store, known.person_id)
    with store.transaction("selection.correct", card.name.full):
        at = (known.id, "selection", tidy.held_on)
        session_id = visits.moved(store, "selection", *at, staff_id=tidy.staff_id)
        tidy = replace(tidy, session_id=session_id)
        held = cases.statuses_on(store, card.id, tidy.held_on)
        store.update("selection", selection_id, {**rows.row(tidy), "statuses": held})


def remove(store: Store, selection_id: int) -> None:
    """Take back a selection entered by mistake; refuses one printed; the visit stays."""
    if get(store, selection_id).paper_id is not None:
        raise Refusal("record-has-paper")
    with store.transaction("selection.remove"):
        store.delete("selection", selection_id)


def get(store: Store, selection_id: int) -> Selection:
    """Return a selection whole, for whoever opens it, or refuse an unknown number."""
    return rows.read(Selection, store.row("selection", selection_id))


def of(store: Store, person_id: int) -> list[Public]:
    """Return what a list may say of a person's selections, newest first."""
    columns = rows.columns(Public)
    sql = f"select {columns} from selection where person_id = ? order by held_on desc, id desc"
    return [rows.read(Public, row) for row in store.query(sql, (person_id,))]


def draft_of(selection: Selection) -> Draft:
    """Return the part of a selection that a person types."""
    return rows.part(Draft, selection)
