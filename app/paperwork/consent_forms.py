"""Consent forms that were printed and have not come back signed."""

from __future__ import annotations

from app.paperwork import register
from app.paperwork.register import Issued
from app.store.store import Store


def unsigned(store: Store, person_id: int) -> list[Issued]:
    """Return a person's issued consent forms that no recorded consent names, newest first."""
    sql = """
      select id from paper
       where kind = 'consent' and state = 'issued' and person_id = ?
         and id not in (select paper_id from consent where paper_id is not null)
       order by dated desc, id desc
    """
    return register.many(store, [row[0] for row in store.tuples(sql, (person_id,))])
