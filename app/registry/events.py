"""One thing that happened to a person, as the history of a card tells it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.papers import NOTHING, Both


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: its day, its kind, and named fields for its sentence."""

    day: date
    kind: str
    state: str = ""
    title: Both = NOTHING
    record: int = 0
    fields: dict[str, Any] = field(default_factory=dict)
