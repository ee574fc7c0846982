"""The office's own: staff papers that run out, the quarter to close, old records, copies, disk."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime

from app import centre
from app.papers import Both
from app.quarters import closings, periods
from app.registry import keeping
from app.staffing import expiring, staff
from app.staffing.expiring import Expiring
from app.store import backups
from app.today.items import Asked, Item

NOTICES = (90, 30, 7, 0)
"""Days before something of the staff's runs out on which it is spoken of anew."""
CLOSE = 5
"""Working days after a quarter within which it is closed; no act says, so it is a habit."""
COPY = 3
"""Working days after which a checked copy of the file is called old."""
ROOM = 1_000_000_000
"""Bytes that the disk should have free, or three times the file where that is more."""
_QUARTERS = 4


def staffing(asked: Asked) -> Iterator[Item]:
    """Yield what of the staff's has run out or will: categories, attestations, rights to sign."""
    people = {each.id: each for each in staff.listed(asked.store)}
    for each in expiring.of(asked.store, asked.day, NOTICES[0]):
        stage = min(notice for notice in NOTICES if max(each.days, 0) <= notice)
        yield Item(
            kind=f"staff-{each.kind}",
            key=_key(each),
            on=each.on,
            stage=str(stage),
            room="staff",
            record=each.staff_id,
            what=Both(each.what),
            who=Both(people[each.staff_id].name.full),
            days=each.days,
        )


def _key(each: Expiring) -> str:
    """An attestation planned and the category it is for are one matter of one colleague."""
    if each.kind in ("category", "attestation"):
        return f"staff-rank/{each.staff_id}"
    return f"staff-{each.kind}/{each.record_id}"


def quarters(asked: Asked) -> Iterator[Item]:
    """Yield, as one matter, the past quarters of this file that nobody has closed.

    Those before the file was made were reported from elsewhere. The first of them is named; put
    off, the matter is back when another quarter has ended.
    """
    first, period, waiting = _created(asked), periods.of_quarter(asked.day).previous, []
    for _ in range(_QUARTERS):
        if period.last >= first and closings.of(asked.store, period) is None:
            waiting.append(period)
        period = period.previous
    if waiting:
        yield Item(
            kind="quarter",
            key=f"quarter/{waiting[0].called}",
            on=asked.working.add(waiting[-1].last, CLOSE),
            room="quarters",
            what=Both(waiting[-1].called),
            count=len(waiting),
        )


def keepings(asked: Asked) -> Iterator[Item]:
    """Yield, as one matter of the day, how many records are past their term of keeping.

    Whoever decides on them meets when it meets: it is never told as late.
    """
    if count := sum(keeping.counts(asked.store, asked.day).values()):
        place = "settings/keeping_due"
        yield Item(kind="keeping", key="keeping", on=asked.day, room=place, count=count)


def copies(asked: Asked) -> Iterator[Item]:
    """Yield that the last checked copy of the file is old; invented people need none."""
    store = asked.store
    if store.read_only or centre.is_training(store):
        return
    last = backups.latest(store.path)
    since = datetime.fromisoformat(last.at).date() if last else _created(asked)
    on = asked.working.add(since, COPY)
    if on <= asked.day:
        yield Item(kind="copy", key="copy", on=on, room="settings/backups", what=Both(f"{since}"))


def _created(asked: Asked) -> date:
    made = centre.get(asked.store, "created_on")
    return date.fromisoformat(made) if made else asked.day


def disk(asked: Asked) -> Iterator[Item]:
    """Yield that the disk has little room left for the file and its copies."""
    path = asked.store.path
    with suppress(OSError):
        free, wanted = shutil.disk_usage(path.parent).free, 3 * path.stat().st_size
        if free < max(ROOM, wanted):
            left = free // 1_000_000
            yield Item(kind="disk", key="disk", on=asked.day, room="settings/backups", count=left)
