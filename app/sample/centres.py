"""A whole training centre from one seed and one day: the same file every time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from random import Random

from app.paperwork.register import Render
from app.registry import listing
from app.registry.listing import Filter
from app.sample import crowds, neighbours, staffing
from app.sample.cases import Cases
from app.sample.guidance import Life, Sessions
from app.sample.hands import Hands
from app.sample.history import History
from app.sample.people import Crowd
from app.sample.quarters import Quarters
from app.sample.schools import Schools
from app.store.store import Store

MOST = 1_000_000
CLOSE = 2_000
"""So many people have a history of their own; the rest of a larger centre are entered at once."""
_PAPERS = 600
_PAST = timedelta(days=730)


@dataclass(frozen=True, slots=True)
class Made:
    """What was made: how many people, and the papers worth looking at, by name."""

    people: int
    examples: Sequence[tuple[str, int]]


def opened_on(today: date) -> date:
    """Return the day on which a training centre's history begins."""
    return today - _PAST


def build(
    store: Store, seed: int, people: int, today: date, render: Render, *, signed: bool = True
) -> Made:
    """Fill a new file with an invented centre; ``people`` from 1 to a million.

    ``signed``: its quarters were closed in time. The same seed, day and size give the same
    records. The file must have been made with a :class:`Hands` for its clock, which is left
    standing at today.
    """
    assert isinstance(store.clock, Hands), "a training centre lives by a clock of its own"
    first = opened_on(today)
    store.clock.go_to(first)
    around = neighbours.found(store, Random(f"around {seed} {today}"), first)
    staffing.enter(store, today)
    crowd = Crowd(Random(f"people {seed} {today}"), first, today, around.settlements)
    everyone = crowd.many(people)
    close = list(islice(everyone, CLOSE))
    crowds.enter(store, everyone, Random(f"crowd {seed} {today}"))
    history = History(
        store, store.clock, Random(f"days {seed} {today}"), around, today, render, _PAPERS
    )
    for someone in close:
        history.expect(someone)
    history.own_days(first)
    life = Life(
        store,
        Random(f"guidance {seed} {today}"),
        around,
        today,
        render,
        history.plan,
        history.examples,
    )
    Sessions(life).expect()
    Cases(life).expect()
    Schools(life).expect()
    if signed:
        Quarters(life).expect()
    history.live()
    store.clock.go_to(today)
    history.examples.update(staffing.issue_papers(store, today, render))
    _keep_views(store)
    examples = [(name, paper) for name, paper in sorted(history.examples.items()) if paper]
    return Made(people, examples)


def _keep_views(store: Store) -> None:
    store.actor = ""
    listing.save_view(store, "Келісімі жоқтар", Filter(consent="none"))
    listing.save_view(store, "Жауап күтілуде", Filter(open_referral=True))
