"""The numbered list of pupils who have not chosen a profession (R190-17)."""

from __future__ import annotations

from datetime import date
from functools import partial

from app import papers
from app.errors import Refusal
from app.guidance.cases import refuse_issued
from app.papers import NOTHING, Both
from app.paperwork import headings, officials
from app.paperwork.register import Entry, Issued, Render
from app.registry import lookups, partners
from app.schooling import cohorts, undecided, years
from app.schooling.undecided import Undecided
from app.store.store import Store


def print_undecided(store: Store, list_id: int, day: date, render: Render) -> Issued:
    """Issue a list of the undecided: from now on its lines stand under a number.

    Refuses an empty list, and one whose paper stands. It names people, class and school, and how
    it was found that they have not chosen: no number, telephone or test.
    """
    held = undecided.get(store, list_id)
    refuse_issued(store, held.paper_id)
    rows = _rows(store, held)
    if not rows:
        raise Refusal("undecided-empty")
    officer, signer = officials.pair(store, held.officer_id, held.signatory_id, day, "undecided")
    sent_to = partners.get(store, held.partner_id).name if held.partner_id else NOTHING
    make = partial(
        papers.UndecidedList,
        title=held.title,
        year=years.called(held.year),
        organisation=sent_to,
        sent_on=held.sent_on,
        rows=rows,
        removed=tuple(e.line for e in undecided.entries(store, list_id) if e.removed_on),
        officer=headings.official(store, officer),
        signatory=headings.signature(store, signer),
        footer=headings.basis("R190-17"),
    )
    with store.transaction("undecided.issue", held.title_kk):
        entry = Entry(held.title_kk, sent_to.kk)
        issued = headings.issue(store, "undecided", day, entry, make, render)
        store.update("undecided_list", list_id, {"paper_id": issued.id, "signatory_id": signer})
        return issued


def _rows(store: Store, held: Undecided) -> tuple[papers.UndecidedRow, ...]:
    standing = [each for each in undecided.entries(store, held.id) if each.removed_on is None]
    people = [each.person_id for each in standing]
    cards = lookups.cards(store, people)
    members = {each.person_id: each for each in cohorts.members(store, people, held.year)}
    schools = {each.partner_id for each in members.values()}
    named = {each.id: each.name for each in partners.many(store, sorted(schools))}
    return tuple(
        papers.UndecidedRow(
            line=each.line,
            name=Both(each.name.full, cards[each.person_id].russian_name.full),
            birth_year=each.birth_date.year if each.birth_date else None,
            class_name=each.class_name,
            school=named[members[each.person_id].partner_id]
            if each.person_id in members
            else NOTHING,
            established=each.established,
        )
        for each in standing
    )
