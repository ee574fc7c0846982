"""Colleagues: their posts, education and service, categories and what the law of posts asks.

The law itself is not here: it stands beside the program, one file for each act. Kept here are the
days of an act that its text leaves open, and what people entered and decided.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.steps.making import make

if TYPE_CHECKING:
    from sqlite_utils import Database

_LAW = """
create table law_date (
  id integer primary key autoincrement, uid text not null unique,
  act text not null unique,
  since text, until text,
  basis text not null default '',
  check (until is null or since is null or until >= since)
) strict;
"""

_POSTS = """
create table staff_post (
  id integer primary key autoincrement, uid text not null unique,
  staff_id integer not null references staff(id),
  position text not null default '',
  card integer check (card between 1 and 99),
  level text not null default '' check (level in ('', 'high', 'mid', 'head', 'none')),
  name_kk text not null default '',
  name_ru text not null default '',
  unit_kk text not null default '',
  unit_ru text not null default '',
  rate integer not null default 100 check (rate between 5 and 150),
  since text not null, until text,
  order_number text not null default '',
  order_date text,
  ended_reason text not null default '',
  note text not null default '',
  check (until is null or until >= since)
) strict;
create index staff_post_of on staff_post(staff_id, since);
create table substitution (
  id integer primary key autoincrement, uid text not null unique,
  staff_id integer not null references staff(id),
  absent_id integer references staff(id),
  post_kk text not null default '',
  post_ru text not null default '',
  basis_kk text not null,
  basis_ru text not null default '',
  kinds text not null default '',
  since text not null, until text,
  note text not null default '',
  check (until is null or until >= since)
) strict;
create index substitution_of on substitution(staff_id, since);
create table own_duty (
  id integer primary key autoincrement, uid text not null unique,
  staff_id integer not null references staff(id),
  position integer not null,
  duty_kk text not null,
  duty_ru text not null default ''
) strict;
create index own_duty_of on own_duty(staff_id, position);
create table staffing_line (
  id integer primary key autoincrement, uid text not null unique,
  position text not null default '',
  card integer check (card between 1 and 99),
  level text not null default '' check (level in ('', 'high', 'mid', 'head', 'none')),
  name_kk text not null,
  name_ru text not null default '',
  unit_kk text not null default '',
  unit_ru text not null default '',
  places integer not null check (places between 5 and 100000),
  since text not null, until text,
  document text not null default '',
  check (until is null or until >= since)
) strict;
"""

_LIVES = """
create table staff_education (
  id integer primary key autoincrement, uid text not null unique,
  staff_id integer not null references staff(id),
  level text not null check (level in ('basic_secondary', 'secondary', 'tvet', 'post_secondary',
    'higher', 'postgraduate')),
  field text not null default '',
  specialty_kk text not null default '',
  specialty_ru text not null default '',
  institution text not null default '',
  diploma text not null default '',
  finished_on text not null,
  fits text not null default '' check (fits in ('', 'yes', 'no')),
  note text not null default ''
) strict;
create index staff_education_of on staff_education(staff_id);
create table staff_service (
  id integer primary key autoincrement, uid text not null unique,
  staff_id integer not null references staff(id),
  organisation text not null,
  post text not null default '',
  kind text not null check (kind in ('head', 'specialist', 'assistant', 'instructor', 'expert',
    'other')),
  level text not null default '' check (level in ('', 'high', 'mid')),
  category text not null default '',
  sphere text not null default '',
  rate integer not null default 100 check (rate between 5 and 150),
  since text not null, until text,
  fits text not null default '' check (fits in ('', 'yes', 'no')),
  basis text not null default '',
  note text not null default '',
  check (until is null or until >= since)
) strict;
create index staff_service_of on staff_service(staff_id, since);
create table staff_leave (
  id integer primary key autoincrement, uid text not null unique,
  staff_id integer not null references staff(id),
  kind text not null check (kind in ('childcare', 'unpaid', 'study', 'military', 'other')),
  since text not null, until text,
  counts text not null default '' check (counts in ('', 'yes', 'no')),
  basis text not null default '',
  check (until is null or until >= since)
) strict;
create index staff_leave_of on staff_leave(staff_id, since);
create table staff_training (
  id integer primary key autoincrement, uid text not null unique,
  staff_id integer not null references staff(id),
  kind text not null check (kind in ('course', 'social_certificate', 'special_training',
    'specialty_category')),
  title_kk text not null,
  title_ru text not null default '',
  organisation text not null default '',
  hours integer check (hours between 1 and 10000),
  number text not null default '',
  finished_on text not null,
  valid_until text,
  check (valid_until is null or valid_until >= finished_on)
) strict;
create index staff_training_of on staff_training(staff_id, finished_on);
"""

_CATEGORIES = """
create table staff_category (
  id integer primary key autoincrement, uid text not null unique,
  staff_id integer not null references staff(id),
  category text not null,
  level text not null default '' check (level in ('', 'high', 'mid')),
  act text not null default '',
  order_number text not null,
  order_date text,
  since text not null, until text,
  note text not null default '',
  check (until is null or until >= since)
) strict;
create index staff_category_of on staff_category(staff_id, since);
create index staff_category_by_end on staff_category(until) where until is not null;
create table staff_decision (
  id integer primary key autoincrement, uid text not null unique,
  staff_id integer not null references staff(id),
  kind text not null check (kind in ('appointment', 'category')),
  rule text not null,
  act text not null default '',
  paragraph text not null default '',
  advised text not null default '' check (advised in ('', 'met', 'not_met', 'unknown')),
  granted integer not null check (granted in (0, 1)),
  decided_on text not null,
  order_number text not null,
  reason text not null default ''
) strict;
create index staff_decision_of on staff_decision(staff_id, decided_on);
create table staff_attestation (
  id integer primary key autoincrement, uid text not null unique,
  staff_id integer not null references staff(id),
  planned_on text not null,
  purpose text not null default 'category' check (purpose in ('category', 'confirmation', 'post')),
  category text not null default '',
  level text not null default '' check (level in ('', 'high', 'mid')),
  held_on text,
  result text not null default ''
    check (result in ('', 'passed', 'failed', 'postponed', 'cancelled')),
  order_number text not null default '',
  order_date text,
  decision_id integer references staff_decision(id),
  category_id integer references staff_category(id),
  note text not null default '',
  check ((result in ('passed', 'failed')) = (held_on is not null))
) strict;
create index staff_attestation_of on staff_attestation(staff_id, planned_on);
create index staff_attestation_due on staff_attestation(planned_on) where result = '';
"""

WATCHED = [
    "law_date",
    "staff_post",
    "substitution",
    "own_duty",
    "staffing_line",
    "staff_education",
    "staff_service",
    "staff_leave",
    "staff_training",
    "staff_category",
    "staff_decision",
    "staff_attestation",
]
"""The tables of this step whose every change is journalled."""


def m004_staffing(db: Database) -> None:
    """Make room for posts, education, service, categories and attestations."""
    make(db, (_LAW, _POSTS, _LIVES, _CATEGORIES), WATCHED)
