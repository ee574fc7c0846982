"""Who carries on what a colleague left behind; who did it stays who did it.

A consultation held, a test taken and a referral given out remain theirs who did them: figures of
closed periods rest on that. Whoever takes the unfinished part over is kept beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.steps.making import make

if TYPE_CHECKING:
    from sqlite_utils import Database

_HANDED = """
create table handed (
  id integer primary key autoincrement, uid text not null unique,
  kind text not null check (kind in ('referral', 'consultation', 'test', 'adaptation')),
  record_id integer not null,
  giver_id integer not null references staff(id),
  taker_id integer not null references staff(id),
  handed_on text not null,
  check (giver_id <> taker_id)
) strict;
create index handed_of on handed(kind, record_id);
"""

WATCHED = ["handed"]
"""The tables of this step whose every change is journalled."""


def m006_handing(db: Database) -> None:
    """Make room for what colleagues hand over to each other."""
    make(db, (_HANDED,), WATCHED)
