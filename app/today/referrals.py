"""Referrals on their way: whoever was to come, and answers that were promised."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.papers import Both
from app.today.items import Asked, Item

_OPEN = """
  select referral.id, paper_id, number, to_whom, referral.state, come_by, answer_by
    from referral join paper on paper.id = paper_id
   where referral.state in ('issued', 'came') and {when}
"""


def answers(asked: Asked) -> Iterator[Item]:
    """Yield referrals whose answer is due: no word of them yet, or the slip not returned."""
    for row in asked.tuples(_OPEN.format(when="answer_by <= :until")):
        kind = "referral-slip" if row[4] == "came" else "referral-answer"
        yield _item(kind, row, date.fromisoformat(row[6]))


def comings(asked: Asked) -> Iterator[Item]:
    """Yield referrals whose person was to come by a day, and nobody has said whether they did."""
    past = "referral.state = 'issued' and come_by < :today and answer_by > :today"
    for row in asked.tuples(_OPEN.format(when=past)):
        yield _item("referral-come", row, date.fromisoformat(row[5]))


def _item(kind: str, row: tuple[int, int, str, str, str, str, str], on: date) -> Item:
    return Item(
        kind=kind,
        key=f"referral/{row[0]}",
        on=on,
        room="papers",
        record=row[1],
        what=Both(row[2]),
        who=Both(row[3]),
    )
