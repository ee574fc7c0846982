"""The quarters of a made-up year: closed in time, and a late sheet that moves a signed figure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from app.guidance import attendance
from app.quarters import changes, closings, periods
from app.quarters.periods import Period
from app.sample.guidance import Life

_CLOSED = 3
_PREPARING = timedelta(days=6)
_LATE = timedelta(days=11)
_CORRECTING = timedelta(days=18)


@dataclass
class Quarters:
    """Closes the last three quarters, each some days after its end."""

    life: Life

    def expect(self) -> None:
        """Plan the closings, and after each but the middle one a sheet that was found late."""
        ended = list(self._ended())
        for place, period in enumerate(ended):
            morrow = period.next.first
            self.life.plan(morrow + _PREPARING, partial(self._close, period))
            if place != 1:
                self.life.plan(morrow + _LATE, partial(self._late_sheet, period))
            if place == 0:
                self.life.plan(morrow + _CORRECTING, partial(self._correct, period))

    def _ended(self) -> list[Period]:
        """Return the last quarters that could be closed by today, the earliest first."""
        period = periods.of_quarter(self.life.today).previous
        if period.next.first + _PREPARING > self.life.today:
            period = period.previous
        found = [period]
        while len(found) < _CLOSED:
            found.insert(0, found[0].previous)
        return found

    def _close(self, period: Period) -> None:
        store = self.life.store
        closing = closings.freeze(store, period, self.life.render)
        self.life.examples["quarter"] = closing.paper_id

    def _late_sheet(self, period: Period) -> None:
        """Two who were taken for absent had come; one who was marked had not."""
        store, days = self.life.store, (period.first.isoformat(), period.last.isoformat())
        for mark, number, becomes in (("absent", 2, "present"), ("present", 1, "absent")):
            for (line,) in store.tuples(_MARKED, (*days, mark, number)):
                attendance.mark(store, [line], becomes)

    def _correct(self, period: Period) -> None:
        closing = closings.of(self.life.store, period)
        if closing and changes.since(self.life.store, closing.id).cells:
            paper = changes.correct(self.life.store, closing.id, self.life.render)
            self.life.examples["correction"] = paper


_MARKED = """
  select attendance.id from attendance join session on session.id = session_id
   where day between ? and ? and state = 'held' and mark = ?
     and (select count(*) from attendance other where other.session_id = session.id) > 5
   order by day desc, attendance.id limit ?
"""
