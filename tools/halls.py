"""What scenes of guidance share: the sessions' room, a seminar, people to come to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from stages import Stage

from app.guidance import (
    attendance,
    forms,
    sessions,
)
from app.registry import listing
from app.registry.listing import Filter
from app.store.store import Store
from ui.sessions.tab import SessionsRoom

TOPIC = "Еңбек нарығы және бос орындар"


def room_of(stage: Stage) -> SessionsRoom:
    """Return the sessions' room of a window that is opened for it."""
    room = stage.window("sessions").room("sessions")
    assert isinstance(room, SessionsRoom)
    stage.settle()
    return room


def shown(room: QWidget) -> QWidget:
    """Return the window a room stands in, as the picture."""
    window: QWidget = room.window()
    return window


def session(room: SessionsRoom, topic: str) -> int:
    """Return the latest session of a topic."""
    sql = "select id from session where title_kk = ? order by day desc, id desc limit 1"
    return int(room.workspace.store.scalar(sql, (topic,)))


def people(store: Store, wanted: Filter, most: int) -> list[int]:
    """Return the first people whom a filter lets through."""
    return list(listing.ids(store, wanted, store.today()))[:most]


def plan(room: SessionsRoom, draft: sessions.Draft, people: Sequence[int]) -> int:
    """Put a session with its people into the calendar; return its number."""
    store = room.workspace.store
    made = sessions.plan(store, draft)
    attendance.enrol(store, made, people)
    room.workspace.tell("session")
    return made


def seminar(room: SessionsRoom) -> int:
    """Plan a seminar for forty on this day."""
    store = room.workspace.store
    held = sessions.get(store, session(room, TOPIC))
    draft = sessions.Draft(
        form_id=forms.by_code(store, "seminar").id,
        title_kk=held.title_kk,
        title_ru=held.title_ru,
        day=store.today(),
        starts="11:00",
        audience="adults",
        room_kk=held.room_kk,
        room_ru=held.room_ru,
        topics=held.topics,
        conductors=held.conductors,
    )
    return plan(room, draft, people(store, Filter(statuses=("unemployed",)), 40))
