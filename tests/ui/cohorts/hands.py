"""What tests of the tab ask of the file again and again."""

from __future__ import annotations

from app.guidance import choices
from app.guidance.choices import Choice
from app.schooling import enrolments
from app.schooling.enrolments import Enrolment
from app.store.store import Store


def studies(store: Store, person_id: int) -> Enrolment:
    """Return where somebody studies now."""
    found = enrolments.open_of(store, person_id)
    assert found is not None
    return found


def chose(store: Store, person_id: int) -> Choice:
    """Return what somebody chose last."""
    found = choices.standing(store, person_id)
    assert found is not None
    return found
