"""What ``staff post|education|service|…`` take: one record of a colleague's life, by its fields."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from app.staffing import (
    attestations,
    categories,
    decisions,
    education,
    law,
    law_files,
    leaves,
    posts,
    service,
    substitutions,
    training,
)
from app.store.store import Store
from ui.console import choosing, records
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code, day

_WORDS: dict[str, Any] = {"metavar": "TEXT", "default": ""}
_DAY: dict[str, Any] = {"metavar": "DATE", "type": day}
_COUNT: dict[str, Any] = {"metavar": "N", "type": int}


def _one_of(known: Collection[str], default: str = "") -> dict[str, Any]:
    return {"type": code, "choices": [one for one in known if one], "default": default}


_TELLS = {"choices": ("yes", "no"), "default": ""}
_UNTIL = {"since": _DAY, "until": _DAY}
_ORDER = {"order": _WORDS, "order-date": _DAY}
_NAMES = {"order": "order_number", "name": "name_kk", "unit": "unit_kk", "title": "title_kk",
          "specialty": "specialty_kk", "basis-kk": "basis_kk", "on": "decided_on"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record: what it is described by, and how it is entered."""

    table: str
    draft: Callable[..., Any]
    add: Callable[[Store, Any], int]
    options: dict[str, dict[str, Any]]


def kinds() -> dict[str, Kind]:
    """Return every kind of record by the word that names it."""
    families = [each.key for each in law_files.load().families()]
    place = {"position": _one_of(families), "card": {**_COUNT, "default": None}}
    graded = {"category": _one_of(categories.GIVEN), "level": _one_of(("high", "mid"))}
    return {
        "post": Kind("staff_post", posts.Draft, posts.add, {
            **place, "level": _one_of(law.LEVELS), "name": _WORDS, "name-ru": _WORDS,
            "unit": _WORDS, "unit-ru": _WORDS, "rate": {**_COUNT, "default": 100},
            **_UNTIL, **_ORDER, "note": _WORDS,
        }),
        "education": Kind("staff_education", education.Draft, education.add, {
            "level": _one_of(law.EDUCATION), "field": _one_of(law.FIELDS), "specialty": _WORDS,
            "specialty-ru": _WORDS, "institution": _WORDS, "diploma": _WORDS,
            "finished-on": _DAY, "fits": _TELLS, "note": _WORDS,
        }),
        "service": Kind("staff_service", service.Draft, service.add, {
            "organisation": _WORDS, "post": _WORDS, "kind": _one_of(law.KINDS, "specialist"),
            "level": _one_of(("high", "mid")), "category": _one_of(law.CATEGORIES),
            "sphere": _one_of(law.SPHERES), "rate": {**_COUNT, "default": 100}, **_UNTIL,
            "fits": _TELLS, "basis": _WORDS, "note": _WORDS,
        }),
        "leave": Kind("staff_leave", leaves.Draft, leaves.add, {
            "kind": _one_of(leaves.KINDS, "childcare"), **_UNTIL, "counts": _TELLS,
            "basis": _WORDS,
        }),
        "training": Kind("staff_training", training.Draft, training.add, {
            "kind": _one_of(training.KINDS, "course"), "title": _WORDS, "title-ru": _WORDS,
            "organisation": _WORDS, "hours": _COUNT, "number": _WORDS, "finished-on": _DAY,
            "valid-until": _DAY,
        }),
        "category": Kind("staff_category", categories.Draft, categories.add, {
            **graded, "act": {"choices": sorted(law_files.load().acts), "default": ""},
            **_ORDER, **_UNTIL, "note": _WORDS,
        }),
        "attestation": Kind("staff_attestation", attestations.Draft, attestations.add, {
            "planned-on": _DAY, "purpose": _one_of(attestations.PURPOSES, "category"), **graded,
            "held-on": _DAY, "result": _one_of(attestations.RESULTS), **_ORDER, "note": _WORDS,
        }),
        "substitute": Kind("substitution", substitutions.Draft, substitutions.add, {
            "basis-kk": _WORDS, "basis-ru": _WORDS, **_UNTIL, "note": _WORDS,
        }),
        "decide": Kind("staff_decision", decisions.Draft, decisions.decide, {
            "rule": {"metavar": "RULE", "required": True}, "on": _DAY, **_ORDER_NUMBER,
            "kind": _one_of(decisions.KINDS, "category"), "reason": _WORDS,
        }),
    }  # fmt: skip


_ORDER_NUMBER = {"order": _WORDS}


def offer(shape: Shape, name: str, kind: Kind) -> None:
    """Take a colleague and all that a record is described by."""
    shape.take("person", metavar="COLLEAGUE", words="staff-person")
    for option, how in kind.options.items():
        shape.take(f"--{option}", words=f"staff-{option}", **how)
    if name == "substitute":
        shape.take("--for", dest="absent", metavar="COLLEAGUE", words="staff-for")
    if name == "decide":
        shape.take("--refuse", action="store_true", words="staff-refuse")


def enter(desk: Desk, name: str) -> Answer:
    """Enter one record of a colleague's life."""
    asked, kind = desk.asked, kinds()[name]
    with desk.writing() as store:
        colleague = choosing.colleague(store, asked.person)
        values = {
            _NAMES.get(option, option.replace("-", "_")): getattr(asked, option.replace("-", "_"))
            for option in kind.options
        }
        if name == "substitute":
            values["absent_id"] = records.staff(store, asked.absent)
        if name == "decide":
            values["granted"] = not asked.refuse
            values["decided_on"] = asked.on or desk.today()
        number = kind.add(store, kind.draft(colleague.id, **values))
        uid = records.uid(store, kind.table, number)
    return records.kept(desk, colleague.name.full, uid)
