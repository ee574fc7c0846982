"""The list of persons for vocational training as a paper (R190-7.6)."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from app import papers
from app.errors import Refusal
from app.guidance import training
from app.guidance.training import Entry as Place
from app.guidance.training import TrainingList
from app.papers import NOTHING, Both
from app.paperwork import headings, officials
from app.paperwork.phrases import phrase, section
from app.paperwork.register import Entry, Issued, Render
from app.registry import lookups, partners, places
from app.registry.participants import Participant
from app.store.store import Store


def print_training_list(
    store: Store, list_id: int, day: date, render: Render, *, with_iin: bool = False
) -> Issued:
    """Issue a training list: from now on its names stand under a number.

    Refuses an empty list, and one whose paper stands. Identification numbers are left out unless
    the addressee needs them.
    """
    held = training.get(store, list_id)
    if held.number:
        raise Refusal("paper-issued-already", number=held.number)
    if not held.standing:
        raise Refusal("training-list-empty")
    wanted = (held.officer_id, held.signatory_id)
    officer, signer = officials.pair(store, *wanted, day, "training_list")
    with store.transaction("training_list.issue", held.title_kk):
        training.number_lines(store, list_id)
        make = partial(
            papers.TrainingList,
            title=held.title,
            organisation=_organisation(store, held),
            term=_term(held),
            with_iin=with_iin,
            officer=headings.official(store, officer),
            signatory=headings.signature(store, signer),
            footer=headings.basis("R190-7.6"),
            **_people(store, list_id, with_iin),
        )
        entry = Entry(held.title_kk, _organisation(store, held).kk)
        issued = headings.issue(store, "training_list", day, entry, make, render)
        signed = {"paper_id": issued.id, "signatory_id": signer}
        store.update("training_list", list_id, signed)
        return issued


def _organisation(store: Store, held: TrainingList) -> Both:
    return partners.get(store, held.partner_id).name if held.partner_id else NOTHING


def _term(held: TrainingList) -> Both:
    known = {"first": held.starts_on, "last": held.ends_on}
    days = {name: headings.day(each) for name, each in known.items() if each}
    if not days:
        return NOTHING
    key = "whole" if len(days) == 2 else "since" if held.starts_on else "until"
    return phrase("term", key, **days)


def _people(store: Store, list_id: int, with_iin: bool) -> dict[str, Any]:
    found = training.entries(store, list_id)
    cards = lookups.cards(store, [each.person_id for each in found])
    living = {place.id: place.name for place in places.listed(store, archived=True)}
    return {
        "rows": tuple(
            _row(each, cards[each.person_id], living, with_iin)
            for each in found
            if each.removed_on is None
        ),
        "removed": tuple(
            _removed(each, cards[each.person_id], each.removed_on)
            for each in found
            if each.removed_on is not None
        ),
    }


def _row(
    each: Place, card: Participant, living: dict[int, Both], with_iin: bool
) -> papers.TrainingRow:
    return papers.TrainingRow(
        line=each.line,
        name=_name(card),
        birth_year=card.birth_date.year if card.birth_date else None,
        group=_group(each.statuses),
        settlement=living.get(card.place_id or 0, NOTHING),
        profession=each.profession,
        iin=card.iin if with_iin else "",
    )


def _removed(each: Place, card: Participant, on: date) -> papers.TrainingRemoved:
    return papers.TrainingRemoved(each.line, _name(card), on, Both(each.removed_reason))


def _name(card: Participant) -> Both:
    return Both(card.name.full, card.russian_name.full)


def _group(held: tuple[str, ...]) -> Both:
    named = [section("group")[kind] for kind in held]
    return Both(", ".join(each.kk for each in named), ", ".join(each.ru for each in named))
