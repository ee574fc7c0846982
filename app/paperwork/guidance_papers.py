"""Papers of guidance: sign-in sheet, profile, recommendation, selection, training list, fair."""

from __future__ import annotations

from datetime import date

from app.paperwork.register import Issued, Render
from app.store.store import Store


def print_sheet(store: Store, session_id: int, day: date, render: Render) -> Issued:
    """Issue a session's sign-in sheet: names and groups only, blank rows at the end.

    Printed anew it takes a new number; the session names the last one.
    """
    raise NotImplementedError


def print_profile(
    store: Store, result_id: int, day: date, render: Render, earlier_id: int | None = None
) -> Issued:
    """Issue the profile of a test result; ``earlier_id`` is the retest's first one beside it."""
    raise NotImplementedError


def print_recommendation(store: Store, recommendation_id: int, day: date, render: Render) -> Issued:
    """Issue a recommendation of the centre; refuses an agency's, and one whose paper stands."""
    raise NotImplementedError


def print_selection(store: Store, selection_id: int, day: date, render: Render) -> Issued:
    """Issue a selection sheet (R190-6.3); refuses one whose paper stands."""
    raise NotImplementedError


def print_training_list(store: Store, list_id: int, day: date, render: Render) -> Issued:
    """Issue a training list (R190-7.6); refuses an empty one, and one whose paper stands."""
    raise NotImplementedError


def print_fair(store: Store, session_id: int, day: date, render: Render) -> Issued:
    """Issue the summary of a job fair (R190-9)."""
    raise NotImplementedError
