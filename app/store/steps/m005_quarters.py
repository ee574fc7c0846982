"""What is signed and what is due: closed periods with all they rest on, and reminders put off.

A closed period keeps its figures, the definitions they were counted by and the lines behind them,
so that it can be printed and explained unchanged when the records have moved on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.steps.making import make

if TYPE_CHECKING:
    from sqlite_utils import Database

_QUARTERS = """
create table report_form (
  id integer primary key autoincrement, uid text not null unique,
  name text not null unique,
  body text not null,
  sha256 text not null,
  changed_on text not null
) strict;
create table closing (
  id integer primary key autoincrement, uid text not null unique,
  first text not null check (first glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  last text not null check (last glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  closed_on text not null,
  closed_by text not null default '',
  signatory_id integer references staff(id),
  paper_id integer unique references paper(id),
  journal_at integer not null,
  form text not null,
  content text not null,
  state text not null check (state in ('closed', 'reopened')),
  reopened_on text,
  reopened_by text not null default '',
  reopened_staff_id integer references staff(id),
  reopened_reason text not null default '',
  check (last >= first),
  check (state = 'closed' or (reopened_on is not null and reopened_reason <> ''))
) strict;
create unique index closing_standing on closing(first, last) where state = 'closed';
create index closing_by_period on closing(last, first);
create table closing_lines (
  closing_id integer not null references closing(id),
  source text not null,
  span text not null,
  lines integer not null,
  body blob not null,
  sha256 text not null,
  primary key (closing_id, source, span)
) strict, without rowid;
create trigger closing_lines_are_kept before delete on closing_lines begin
  select raise(abort, 'permanent'); end;
create trigger closing_lines_stay before update on closing_lines begin
  select raise(abort, 'permanent'); end;
create trigger closing_is_kept before delete on closing begin
  select raise(abort, 'permanent'); end;
create trigger closing_stays before update of first, last, closed_on, closed_by, journal_at, form,
  content, paper_id on closing when old.paper_id is not null begin
  select raise(abort, 'permanent'); end;
create table correction (
  id integer primary key autoincrement, uid text not null unique,
  closing_id integer not null references closing(id),
  paper_id integer unique references paper(id),
  made_on text not null,
  journal_at integer not null,
  content text not null
) strict;
create index correction_of on correction(closing_id);
"""

_TODAY = """
create table reminder_off (
  id integer primary key autoincrement, uid text not null unique,
  key text not null unique,
  until text,
  put_on text not null,
  reason text not null default ''
) strict;
"""

WATCHED = ["report_form", "closing", "correction", "reminder_off"]
"""The tables of this step whose every change is journalled."""


def m005_quarters(db: Database) -> None:
    """Make room for closed periods and for what was put off."""
    make(db, (_QUARTERS, _TODAY), WATCHED)
