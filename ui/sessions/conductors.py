"""Who conducts, who is invited and where: the words for what a session only points at."""

from __future__ import annotations

from app.guidance.sessions import Conductor, Guest, Session
from app.registry import partners, places
from app.staffing import staff
from app.store.store import Store
from ui import language


def named(store: Store, conductor: Conductor) -> str:
    """Return who a conductor is."""
    if conductor.staff_id is not None:
        return staff.get(store, conductor.staff_id).name.full
    if conductor.partner_id is not None:
        return _and(_partner(store, conductor.partner_id), conductor.name)
    return conductor.name


def guest(store: Store, invited: Guest) -> str:
    """Return who is invited."""
    if invited.partner_id is not None:
        return _and(_partner(store, invited.partner_id), invited.name)
    return invited.name


def lead(store: Store, session: Session) -> str:
    """Return who leads, shortly; nothing where it is not said."""
    if not session.conductors:
        return ""
    first = session.conductors[0]
    if first.staff_id is not None:
        return staff.get(store, first.staff_id).name.short
    return named(store, first)


def place(store: Store, session: Session) -> str:
    """Return whose premises, which settlement and which room, as far as they are known."""
    parts = [
        _partner(store, session.partner_id) if session.partner_id else "",
        language.spoken(places.get(store, session.place_id).name) if session.place_id else "",
        language.spoken(session.room),
    ]
    return ", ".join(part for part in parts if part)


def _partner(store: Store, partner_id: int) -> str:
    return language.spoken(partners.get(store, partner_id).name)


def _and(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
