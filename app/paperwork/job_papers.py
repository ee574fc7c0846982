"""The job description of a colleague: what the card of the profession and the act say of the post.

The duties that an office adds stand beside those of the card (R714 annex, R360).
"""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from app import papers
from app.errors import Refusal
from app.papers import NOTHING, Both
from app.paperwork import headings, officials, staff_words
from app.paperwork.phrases import phrase
from app.paperwork.register import Entry, Issued, Render
from app.staffing import (
    cards,
    duties,
    evidence,
    law_files,
    laws,
    posts,
    qualifications,
    speech,
    staff,
)
from app.staffing.cards import Card
from app.staffing.posts import Post
from app.staffing.qualifications import Checked
from app.store.store import Store

_UNRULED = ("law-silent", "law-none")
"""Notes that stand in place of the requirements; the others are for whoever enters and decides."""


def held(store: Store, staff_id: int, day: date, post_id: int | None = None) -> Post:
    """Return the post a paper is for: the one named, else the main one of the day.

    Refuses a colleague who holds none that day, and a post that is another's.
    """
    name = staff.get(store, staff_id).name.full
    if post_id is not None:
        named = posts.get(store, post_id)
        if named.staff_id != staff_id:
            raise Refusal("staff-post-none", name=name, day=day)
        return named
    found = posts.on(store, staff_id, day)
    if not found:
        raise Refusal("staff-post-none", name=name, day=day)
    return found[0]


def outdated(store: Store, staff_id: int, day: date, post_id: int | None = None) -> tuple[str, ...]:
    """Return the lines of the card that cite acts repealed since (A30), to be looked at first."""
    post = held(store, staff_id, day, post_id)
    return cards.get(post.card).outdated if post.card is not None else ()


def print_job_description(
    store: Store,
    staff_id: int,
    day: date,
    render: Render,
    post_id: int | None = None,
    signatory_id: int | None = None,
) -> Issued:
    """Issue the job description of a colleague's post, by the law of the day.

    Refuses a colleague without a post that day, and a post of which nothing at all is known: no
    act, no card and no own duties.
    """
    colleague = staff.get(store, staff_id)
    post = held(store, staff_id, day, post_id)
    card = cards.get(post.card) if post.card is not None else None
    signer = officials.signatory(store, signatory_id, day, "job_description")
    ruled, own = _ruled(store, post, day), tuple(duties.of(store, staff_id))
    if card is None and not own and not any(ruled.values()):
        raise Refusal("job-description-empty", name=colleague.name.full, post=post.name_kk)
    make = partial(
        papers.JobDescription,
        person_name=Both(colleague.name.full),
        short_name=colleague.name.short,
        post=staff_words.post(post),
        **ruled,
        **(_carded(card) if card is not None else {}),
        duties=own,
        signatory=headings.signature(store, signer),
    )
    entry = Entry(colleague.name.full)
    return headings.issue(store, "job_description", day, entry, make, render)


def _ruled(store: Store, post: Post, day: date) -> dict[str, Any]:
    law = laws.of(store)
    standing = qualifications.Standing(evidence.of(store, post.staff_id), day)
    found = qualifications.checked(law, standing, post)
    if found.position is None:
        notes = tuple(staff_words.said("note", one) for one in found.notes if one in _UNRULED)
        return {"notes": notes}
    return {
        "act": staff_words.act(law.acts[found.position.act], found.position),
        "requirements": tuple(_requirements(found)),
    }


def _requirements(found: Checked) -> list[papers.Requirement]:
    """Rules that an act says in one sentence are printed once."""
    quotes: dict[str, list[Both]] = {}
    for each in found.verdicts:
        if each.own_level:
            name = staff_words.rule(each.rule)
            quotes.setdefault(speech.quote(each.rule), []).append(name)
    return [
        papers.Requirement(staff_words.joined(names, "; "), quote)
        for quote, names in quotes.items()
    ]


def _carded(card: Card) -> dict[str, Any]:
    return {
        "card": _named(card),
        "source": _source(),
        "functions": tuple(
            papers.DutyFunction(
                function.name.said,
                tuple(
                    papers.DutyTask(task.name.said, tuple(line.said for line in task.skills))
                    for task in function.tasks
                ),
            )
            for function in card.functions
        ),
        "knowledge": _knowledge(card),
        "competences": card.competences_kk,
    }


def _knowledge(card: Card) -> tuple[str, ...]:
    """What several tasks ask to know is said once."""
    lines = (
        line.said for function in card.functions for task in function.tasks
        for line in task.knowledge
    )  # fmt: skip
    return tuple(dict.fromkeys(lines))


def _named(card: Card) -> Both:
    level = (str(card.nqf_level), str(card.nqf_level))
    name = headings.both(card.name)
    if not card.code:
        return phrase("staff_said", "card", profession=name, level=level)
    return phrase(
        "staff_said", "card_code", profession=name, code=(card.code, card.code), level=level
    )


def _source() -> Both:
    known = law_files.load().acts.get(cards.ACT)
    if known is None:
        return NOTHING
    number = (known.number, known.number)
    return phrase(
        "staff_said",
        "standard",
        title=headings.both(known.title),
        day=staff_words.day(known.dated),
        number=number,
    )
