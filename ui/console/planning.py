"""A session as a command describes it: its form, day, place, conductors and guests."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import Any

from app.errors import Refusal
from app.guidance import forms, sessions
from app.guidance.sessions import Conductor, Draft, Guest
from app.store.store import Store
from ui.console import choosing
from ui.console.usage import Shape, code, day

_PLAIN = {
    "title": "title_kk",
    "title_ru": "title_ru",
    "at": "starts",
    "ends": "ends",
    "audience": "audience",
    "venue": "venue",
    "room": "room_kk",
    "room_ru": "room_ru",
    "away_reason": "away_reason",
    "capacity": "capacity",
    "note": "note",
    "portal_number": "portal_number",
    "portal_date": "portal_date",
    **{name: name for name in sessions.HEADS},
}
"""Options whose value is kept as it is typed, with the field it goes to."""


def offer(shape: Shape) -> None:
    """Take everything that a session is described by; what is not named stays as it was."""
    shape.take("--form", metavar="FORM", type=code, words="session-form")
    shape.take("--title", metavar="TEXT", words="session-title")
    shape.take("--title-ru", metavar="TEXT", words="session-title-ru")
    shape.take("--day", metavar="DATE", type=day, words="session-day")
    shape.take("--at", metavar="TIME", words="session-at")
    shape.take("--ends", metavar="TIME", words="session-ends")
    shape.take("--audience", choices=sessions.AUDIENCES, words="session-audience")
    shape.take("--venue", choices=sessions.VENUES, words="session-venue")
    shape.take("--room", metavar="TEXT", words="session-room")
    shape.take("--room-ru", metavar="TEXT", words="session-room-ru")
    shape.take("--partner", metavar="PARTNER", words="session-partner")
    shape.take("--place", metavar="NAME", words="session-place")
    shape.take("--away-reason", metavar="TEXT", words="session-away-reason")
    shape.take("--heads", action="store_true", default=None, words="session-heads")
    shape.take("--capacity", metavar="N", type=int, words="session-capacity")
    for name in sessions.HEADS:
        shape.take(f"--{name}", metavar="N", type=int, words=f"session-{name}")
    shape.take("--topic", action="append", type=code, choices=forms.TOPICS, words="session-topic")
    shape.take("--lead", metavar="WHO", words="session-lead")
    shape.take("--with", dest="others", metavar="WHO", action="append", words="session-with")
    shape.take("--guest", metavar="NAME=PROFESSION", action="append", words="session-guest")
    shape.take("--note", metavar="TEXT", words="session-note")
    shape.take("--portal-number", metavar="TEXT", words="session-portal-number")
    shape.take("--portal-date", metavar="DATE", type=day, words="session-portal-date")


def described(store: Store, asked: argparse.Namespace, held: Draft) -> Draft:
    """Return a session with everything that the command names in its place."""
    said: dict[str, Any] = {}
    for option, name in _PLAIN.items():
        value = getattr(asked, option)
        if value is not None:
            said[name] = value
    if asked.title_ru and not asked.title and not held.title_kk:
        said["title_kk"] = asked.title_ru
    if asked.form:
        said["form_id"] = forms.by_code(store, asked.form).id
    if asked.day:
        said["day"] = asked.day
    if asked.at and not asked.ends:
        said["ends"] = ""
    if asked.heads:
        said["roster"] = "heads"
    if asked.topic:
        said["topics"] = tuple(asked.topic)
    return replace(held, **said, **_places(store, asked), **_people(store, asked, held))


def _places(store: Store, asked: argparse.Namespace) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if asked.partner:
        said["partner_id"] = _partner(store, asked.partner)
    if asked.place:
        said["place_id"] = choosing.place(store, asked.place)
    return said


def _partner(store: Store, named: str) -> int:
    found = choosing.partner(store, named)
    if found is None:
        raise Refusal("partner-unknown", name=named)
    return found


def _people(store: Store, asked: argparse.Namespace, held: Draft) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if asked.lead or asked.others:
        lead = (_conductor(store, asked.lead),) if asked.lead else held.conductors[:1]
        others = tuple(_conductor(store, each) for each in asked.others or ())
        said["conductors"] = (*lead, *(others or held.conductors[1:]))
    if asked.guest:
        said["guests"] = tuple(_guest(store, each) for each in asked.guest)
    return said


def _conductor(store: Store, named: str) -> Conductor:
    """A colleague by name, else a partner by name or number, else whoever is named so."""
    body, _, rest = named.partition(":")
    if rest and body in sessions.BODIES:
        known = choosing.partner(store, rest)
        return Conductor(body, partner_id=known, name="" if known else rest.strip())
    known = choosing.partner(store, named)
    if known is not None:
        return Conductor(_body(store, known), partner_id=known)
    return Conductor("centre", choosing.colleague(store, named).id)


_BODY_OF = {"agency": "agency", "school": "school", "chamber": "chamber", "employer": "employer"}


def _body(store: Store, partner_id: int) -> str:
    roles = str(store.row("partner", partner_id)["roles"]).split()
    return next((_BODY_OF[role] for role in roles if role in _BODY_OF), "other")


def _guest(store: Store, named: str) -> Guest:
    name, _, profession = (part.strip() for part in named.partition("="))
    known = choosing.partner(store, name)
    kk, _, ru = (part.strip() for part in profession.partition("/"))
    return Guest(known, "" if known else name, kk, ru)
