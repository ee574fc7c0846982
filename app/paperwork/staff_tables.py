"""Papers of all staff at once: who works here, when whose attestation is, what each carried."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import partial

from app import papers
from app.errors import FieldRefusal
from app.kazakh import dates
from app.papers import NOTHING, Both
from app.paperwork import headings, officials, staff_words
from app.paperwork.phrases import phrase
from app.paperwork.register import Entry, Issued, Render
from app.paperwork.staff_words import said
from app.staffing import (
    attestations,
    categories,
    evidence,
    expiring,
    law,
    load,
    posts,
    staff,
    staffing_table,
)
from app.staffing.attestations import Attestation
from app.staffing.evidence import Evidence
from app.staffing.load import Load
from app.staffing.posts import Post
from app.staffing.staff import Colleague
from app.store.store import Store


def print_staff_list(
    store: Store,
    day: date,
    render: Render,
    on: date | None = None,
    signatory_id: int | None = None,
    officer_id: int | None = None,
) -> Issued:
    """Issue the list of those who work here on a day, today if none; a line for each post held."""
    told = on or day
    officer, signer = officials.pair(store, officer_id, signatory_id, day, "staff_list")
    here = staff.listed(store, told)
    table, outside = staffing_table.on(store, told)
    make = partial(
        papers.StaffList,
        day=told,
        rows=tuple(_rows(store, here, told)),
        people=len(here),
        places=sum(each.line.places for each in table),
        taken=sum(each.taken for each in table) + sum(each.rate for each in outside),
        officer=headings.official(store, officer),
        signatory=headings.signature(store, signer),
    )
    return headings.issue_wide(store, "staff_list", day, Entry(_days(told, told)), make, render)


def _rows(store: Store, here: Iterable[Colleague], day: date) -> Iterator[papers.StaffRow]:
    known = {each.staff_id: each for each in evidence.everyone(store)}
    planned = _planned(store, day)
    line = 0
    for each in here:
        life = known[each.id]
        held = sorted(
            (post for post in life.posts if post.held_on(day)),
            key=lambda post: (-post.rate, post.since or day, post.id),
        )
        lines: list[Post | None] = [*held] or [None]
        for post in lines:
            line += 1
            yield _row(line, each, post, life, planned.get(each.id), day)


def _planned(store: Store, day: date) -> Mapping[int, date]:
    """The next attestation of each that is not held yet."""
    found: dict[int, date] = {}
    for each in attestations.BOOK.all(store):
        if each.result in ("", "postponed") and each.planned_on and each.planned_on >= day:
            found[each.staff_id] = min(each.planned_on, found.get(each.staff_id, date.max))
    return found


def _row(
    line: int,
    colleague: Colleague,
    post: Post | None,
    life: Evidence,
    planned: date | None,
    day: date,
) -> papers.StaffRow:
    """A colleague of whom no post is kept yet stands with the post of the card."""
    category = categories.newest(life.categories, day)
    own = posts.Draft(
        colleague.id, name_kk=colleague.post_kk, name_ru=colleague.post_ru, since=colleague.since
    )
    held = post or own
    return papers.StaffRow(
        line,
        Both(colleague.name.full),
        Both(held.name_kk, held.name_ru),
        Both(held.unit_kk, held.unit_ru),
        None if post is None else post.rate,
        held.since,
        staff_words.order(held.order_number, held.order_date),
        _education(life),
        NOTHING if category is None else said("category", category.category),
        None if category is None else category.until,
        planned,
    )


def _education(life: Evidence) -> Both:
    """The highest, and of two alike the later one."""
    if not life.education:
        return NOTHING
    best = max(
        life.education,
        key=lambda each: (law.EDUCATION.index(each.level), each.finished_on or date.min, each.id),
    )
    return staff_words.schooling(best)


def print_attestation_calendar(
    store: Store,
    first: date,
    last: date,
    day: date,
    render: Render,
    signatory_id: int | None = None,
    officer_id: int | None = None,
) -> Issued:
    """Issue the attestations planned in a period, and whose category ends in it with none planned.

    Refuses crossed days.
    """
    _in_order(first, last)
    officer, signer = officials.pair(store, officer_id, signatory_id, day, "attestation_calendar")
    planned = [each for each in attestations.between(store, first, last) if _stands(each)]
    people = {each.id: each for each in staff.listed(store)}
    lives = {each.staff_id: each for each in evidence.everyone(store)}
    make = partial(
        papers.AttestationCalendar,
        first=first,
        last=last,
        rows=tuple(
            _planned_row(line, each, people[each.staff_id], lives[each.staff_id])
            for line, each in enumerate(planned, 1)
        ),
        unplanned=tuple(_unplanned(store, day, last, people, lives)),
        officer=headings.official(store, officer),
        signatory=headings.signature(store, signer),
    )
    entry = Entry(_days(first, last))
    return headings.issue_wide(store, "attestation_calendar", day, entry, make, render)


def _stands(each: Attestation) -> bool:
    return each.result != "cancelled"


def _planned_row(
    line: int, each: Attestation, colleague: Colleague, life: Evidence
) -> papers.AttestationRow:
    day = each.planned_on or date.max
    held = categories.newest(life.categories, day)
    purpose = said("purpose", each.purpose)
    sought = purpose
    if each.category:
        category = headings.both(said("category", each.category))
        sought = phrase("staff_said", "sought", purpose=headings.both(purpose), category=category)
    return papers.AttestationRow(
        line,
        Both(colleague.name.full),
        _post_on(colleague, life, day),
        NOTHING if held is None else said("category", held.category),
        None if held is None else held.until,
        sought,
        each.planned_on,
        _result(each),
        staff_words.order(each.order_number, each.order_date),
    )


def _result(each: Attestation) -> Both:
    """What came of it, and on which day where that is not the day planned."""
    words = said("result", each.result)
    if each.held_on is None or each.held_on == each.planned_on:
        return words
    return staff_words.joined((words, Both(dates.short_date(each.held_on))))


def _post_on(colleague: Colleague, life: Evidence, day: date) -> Both:
    held = [post for post in life.posts if post.held_on(day)]
    return max(held, key=lambda post: (post.rate, -post.id)).name if held else colleague.post


def _unplanned(
    store: Store,
    day: date,
    last: date,
    people: Mapping[int, Colleague],
    lives: Mapping[int, Evidence],
) -> Iterator[papers.AttestationRow]:
    """A category that has run out, or will in the period, and no attestation to come."""
    waiting = {each.staff_id for each in attestations.due(store, last, 0)}
    line = 0
    for each in expiring.of(store, day, (last - day).days):
        if each.kind != "category" or each.staff_id in waiting:
            continue
        line += 1
        colleague = people[each.staff_id]
        post = _post_on(colleague, lives[each.staff_id], day)
        held = said("category", each.what)
        yield papers.AttestationRow(line, Both(colleague.name.full), post, held, each.on)


def print_load(
    store: Store,
    first: date,
    last: date,
    day: date,
    render: Render,
    signatory_id: int | None = None,
    officer_id: int | None = None,
) -> Issued:
    """Issue what everybody carried in a period, with all of them together; refuses crossed days."""
    _in_order(first, last)
    officer, signer = officials.pair(store, officer_id, signatory_id, day, "load")
    found = load.of(store, first, last)
    make = partial(
        papers.LoadTable,
        first=first,
        last=last,
        rows=tuple(_loaded(line, each) for line, each in enumerate(found, 1)),
        total=_loaded(0, load.total(store, first, last)),
        officer=headings.official(store, officer),
        signatory=headings.signature(store, signer),
    )
    return headings.issue(store, "load", day, Entry(_days(first, last)), make, render)


def _loaded(line: int, each: Load) -> papers.LoadRow:
    named = each.colleague
    name = NOTHING if named is None else Both(named.name.full)
    post = NOTHING if named is None else named.post
    figures = {figure: getattr(each, figure) for figure in load.FIGURES}
    return papers.LoadRow(line, name, post, **figures)


def _in_order(first: date, last: date) -> None:
    if last < first:
        raise FieldRefusal("last", "dates-crossed")


def _days(first: date, last: date) -> str:
    return (
        dates.short_date(first)
        if first == last
        else f"{dates.short_date(first)} – {dates.short_date(last)}"
    )
