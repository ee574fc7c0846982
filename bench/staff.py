"""The law of posts: everybody at a centre of two hundred judged by every rule of every act.

The rival is the usual way: for each rule every day of service struck off in a set.
"""

from __future__ import annotations

from collections.abc import Iterator

from bench.contests import medians
from bench.rivals import ours
from bench.rows import Row


def staff(quick: bool) -> Iterator[Row]:
    """Yield the time of all verdicts, with what is missing and from when each rule is met."""
    people = 20 if quick else 200
    mine = ours("our_staff.py", people, needs="app/staffing/standing.py", reports=True)
    plain = ours("plain_staff.py", people, needs="app/staffing/standing.py", reports=True)
    rounds = 1 if quick else 3
    figure, rival = medians([mine, plain], rounds)
    method = f"median of 5, {rounds} turn{'s' * (rounds > 1)}; the rival tells met or not alone"
    what = f"{people} colleagues judged by 189 rules"
    yield Row(what, figure, "days of service struck off one by one", rival, method)
