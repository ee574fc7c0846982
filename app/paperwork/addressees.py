"""Partners as addressees: what was sent to each, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.paperwork import referrals
from app.paperwork.referrals import Referral
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Tally:
    """How many people were sent to a partner, and how their referrals ended."""

    sent: int = 0
    awaiting: int = 0
    accepted: int = 0
    declined: int = 0


def sent_to(store: Store, partner_id: int, limit: int = -1) -> list[Referral]:
    """Return the referrals to a partner, newest first; ``limit`` is how many at most."""
    sql = """
      select id from referral where partner_id = ? order by issued_on desc, id desc limit ?
    """
    return referrals.many(store, [row[0] for row in store.tuples(sql, (partner_id, limit))])


def tallies(store: Store, partner_ids: Sequence[int]) -> dict[int, Tally]:
    """Return the tally of each partner; ``declined`` are those refused, absent or revoked."""
    sql = f"""
      select partner_id, count(*), sum(state in ('issued', 'came')), sum(state = 'accepted')
        from referral where partner_id in ({", ".join("?" * len(partner_ids))})
       group by partner_id
    """
    found = {
        partner: Tally(sent, awaiting, accepted, sent - awaiting - accepted)
        for partner, sent, awaiting, accepted in store.tuples(sql, tuple(partner_ids))
    }
    return {each: found.get(each, Tally()) for each in partner_ids}
