"""What changed between two versions of a plan, line by line and field by field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.schooling import plans
from app.schooling.plans import LINE_FIELDS, Line
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a line as it was and as it is."""

    name: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Change:
    """A line that was added, removed or changed; one of the two sides may be missing."""

    kind: str
    before: Line | None
    after: Line | None
    fields: tuple[Field, ...] = ()


def between(store: Store, older: int, newer: int) -> list[Change]:
    """Return what changed from one version to another, in the newer one's order.

    Lines are the same by their key, so that a line moved up or down is no change.
    """
    was = {line.key: line for line in plans.lines(store, older)}
    now = {line.key: line for line in plans.lines(store, newer)}
    changes = []
    for key, line in now.items():
        if key not in was:
            changes.append(Change("added", None, line))
        elif found := _fields(was[key], line):
            changes.append(Change("changed", was[key], line, found))
    gone = [Change("removed", line, None) for key, line in was.items() if key not in now]
    return changes + gone


def _fields(was: Line, now: Line) -> tuple[Field, ...]:
    pairs = ((name, getattr(was, name), getattr(now, name)) for name in LINE_FIELDS)
    return tuple(Field(name, one, two) for name, one, two in pairs if one != two)
