"""How long each kind of record is kept, and which ones somebody looked at and keeps longer.

A kind without years is a kind of which nobody has said anything: nothing of it falls due.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.steps.making import make

if TYPE_CHECKING:
    from sqlite_utils import Database

_KEEPING = """
create table keeping_term (
  id integer primary key autoincrement, uid text not null unique,
  subject text not null unique check (subject in ('participant', 'consent', 'answers', 'referral',
    'list', 'plan', 'contract', 'report', 'staff')),
  years integer check (years between 1 and 100),
  permanent integer not null default 0 check (permanent in (0, 1)),
  counted_from text not null default 'year' check (counted_from in ('year', 'day')),
  act_kk text not null default '',
  act_ru text not null default '',
  item text not null default '',
  note text not null default '',
  check (permanent = 0 or years is null)
) strict;
create table keeping_review (
  id integer primary key autoincrement, uid text not null unique,
  subject text not null,
  record text not null unique,
  kept_until text not null,
  reason text not null check (reason <> ''),
  reviewed_on text not null
) strict;
create index consent_by_withdrawal on consent(withdrawn_on) where withdrawn_on is not null;
create index consent_by_end on consent(until) where until is not null;
"""

WATCHED = ["keeping_term", "keeping_review"]
"""The tables of this step whose every change is journalled."""


def m007_keeping(db: Database) -> None:
    """Make room for terms of keeping."""
    make(db, (_KEEPING,), WATCHED)
