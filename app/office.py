"""Opening a centre's file with everything its rooms keep in step with it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from random import Random

from app import centre
from app.agencies import deliveries
from app.guidance import forms, meanings
from app.paperwork import referral_kinds
from app.quarters import annulling
from app.registry import words
from app.schooling import plans
from app.store import opening
from app.store.store import Derive, Store
from app.store.uids import Clock

DERIVED: Mapping[str, Derive] = {
    "person": words.refresh,
    "paper": annulling.refuse_signed,
    "plan": plans.refuse_rivals,
    "acceptance": deliveries.refuse_overlaps,
}
"""What is asked of the records an action touched, before it stands; an undo is an action too."""


def create(path: Path, clock: Clock, *, random: Random | None = None) -> Store:
    """Make a new centre's file with the default kinds of referral, and open it."""
    store = opening.create(path, clock, DERIVED, random=random)
    with store.transaction("centre.create"):
        centre.put(store, "created_on", store.today().isoformat())
        referral_kinds.add_defaults(store)
        forms.add_defaults(store)
        meanings.add_defaults(store)
    return store


def open_centre(path: Path, clock: Clock, *, read_only: bool = False, wait: float = 0.0) -> Store:
    """Open the centre's file, or refuse saying why."""
    store = opening.open_file(path, clock, DERIVED, read_only=read_only, wait=wait)
    if not store.read_only:
        _furnish(store)
    return store


def _furnish(store: Store) -> None:
    """A file of an earlier edition gets what a new one begins with, once."""
    if store.scalar("select 1 from form limit 1") is None:
        forms.add_defaults(store)
    meanings.add_defaults(store)
