"""Consent forms of many at once, and those that have not come back signed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from app.errors import Refusal
from app.paperwork import other_papers, register
from app.paperwork.register import Issued, Render
from app.registry import consents, participants
from app.store.store import Store


def print_many(
    store: Store,
    people: Sequence[int],
    day: date,
    render: Render,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[Issued]:
    """Issue the form of each of many people, all or none: a class takes them home to be signed.

    For anybody under eighteen, and for those whose birth date is not known, a representative
    signs (law 94-V, art. 8), whose name is written by hand.
    """
    issued = []
    with store.transaction("consent.print_many", str(len(people))):
        for place, person_id in enumerate(people):
            if cancelled is not None and cancelled():
                raise Refusal("cancelled")
            draft = consents.Draft(day, signer=_signer(store, person_id, day))
            issued.append(other_papers.print_consent(store, person_id, draft, day, render))
            if progress is not None:
                progress(place + 1, len(people))
    return issued


def _signer(store: Store, person_id: int, day: date) -> str:
    birth = participants.get(store, person_id).birth_date
    return "guardian" if birth is None or consents.needs_guardian(birth, day) else "self"


def unsigned(store: Store, person_id: int) -> list[Issued]:
    """Return a person's issued consent forms that no recorded consent names, newest first."""
    sql = """
      select id from paper
       where kind = 'consent' and state = 'issued' and person_id = ?
         and id not in (select paper_id from consent where paper_id is not null)
       order by dated desc, id desc
    """
    return register.many(store, [row[0] for row in store.tuples(sql, (person_id,))])
