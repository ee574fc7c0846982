"""Youth: who studies where, what the education authority plans, what the agencies are paid for.

A class is never stored: the year in which a pupil began is, and the class of any year follows, so
that September touches nobody by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.steps.making import make

if TYPE_CHECKING:
    from sqlite_utils import Database

_COHORTS = """
create table contingent (
  id integer primary key autoincrement, uid text not null unique,
  partner_id integer not null references partner(id),
  year integer not null check (year between 1990 and 2200),
  author_id integer references partner(id),
  document text not null default '',
  document_date text,
  received_on text,
  size integer check (size between 0 and 100000),
  note text not null default '',
  unique (partner_id, year)
) strict;
create table enrolment (
  id integer primary key autoincrement, uid text not null unique,
  person_id integer not null references person(id),
  partner_id integer not null references partner(id),
  level text not null check (level in ('school', 'college')),
  began integer not null check (began between 1950 and 2200),
  letter text not null default '',
  since text not null,
  until text,
  ended text not null default ''
    check (ended in ('', 'moved', 'finished', 'left', 'removed')),
  reason text not null default '',
  check (until is null or until >= since)
) strict;
create unique index enrolment_open on enrolment(person_id) where until is null;
create index enrolment_of on enrolment(person_id, since);
create index enrolment_at on enrolment(partner_id, began, letter);
create table school_move (
  id integer primary key autoincrement, uid text not null unique,
  person_id integer not null references person(id),
  enrolment_id integer not null references enrolment(id),
  to_partner_id integer not null references partner(id),
  began integer not null,
  letter text not null default '',
  found_on text not null,
  source text not null default '',
  state text not null check (state in ('waiting', 'confirmed', 'rejected')),
  decided_on text
) strict;
create index school_move_of on school_move(person_id);
create index school_move_waiting on school_move(found_on) where state = 'waiting';
"""

_PLANS = """
create table plan (
  id integer primary key autoincrement, uid text not null unique,
  area_kk text not null,
  area_ru text not null default '',
  title_kk text not null default '',
  title_ru text not null default '',
  first text not null,
  last text not null,
  version integer not null default 1 check (version > 0),
  previous_id integer references plan(id),
  compiler_id integer references partner(id),
  compiler_number text not null default '',
  compiler_date text,
  approved_block integer not null default 0 check (approved_block in (0, 1)),
  state text not null check (state in
    ('draft', 'sent', 'returned', 'agreed', 'in_force', 'closed', 'superseded')),
  state_on text not null,
  note text not null default '',
  paper_id integer references paper(id),
  check (last >= first)
) strict;
create index plan_by_period on plan(first, last);
create table plan_line (
  id integer primary key autoincrement, uid text not null unique,
  plan_id integer not null references plan(id),
  position integer not null,
  key text not null,
  form_id integer not null references form(id),
  title_kk text not null default '',
  title_ru text not null default '',
  partner_id integer references partner(id),
  grades text not null default '',
  place_kk text not null default '',
  place_ru text not null default '',
  host_id integer references partner(id),
  body text not null default 'centre'
    check (body in ('centre', 'agency', 'school', 'chamber', 'employer', 'education', 'other')),
  responsible_kk text not null default '',
  responsible_ru text not null default '',
  day text,
  month text not null default '' check (month = '' or month glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  expected integer check (expected between 0 and 100000),
  indicator_kk text not null default '',
  indicator_ru text not null default '',
  note_kk text not null default '',
  note_ru text not null default '',
  unique (plan_id, key)
) strict;
create index plan_line_of on plan_line(plan_id, position);
create table plan_agreement (
  id integer primary key autoincrement, uid text not null unique,
  plan_id integer not null references plan(id),
  party text not null check (party in ('centre', 'chamber')),
  partner_id integer references partner(id),
  state text not null check (state in ('waiting', 'agreed', 'objected')),
  dated text,
  letter text not null default '',
  signatory text not null default '',
  post_kk text not null default '',
  post_ru text not null default '',
  objection text not null default '',
  unique (plan_id, party),
  check (state = 'waiting' or dated is not null)
) strict;
create table plan_fact (
  id integer primary key autoincrement, uid text not null unique,
  line text not null,
  session_id integer not null unique references session(id)
) strict;
create index plan_fact_of on plan_fact(line);
create table incoming_list (
  id integer primary key autoincrement, uid text not null unique,
  kind text not null check (kind in ('enterprises', 'hosts')),
  author_id integer references partner(id),
  document text not null,
  document_date text,
  received_on text not null,
  note text not null default ''
) strict;
create table incoming_entry (
  id integer primary key autoincrement, uid text not null unique,
  list_id integer not null references incoming_list(id),
  partner_id integer not null references partner(id),
  unique (list_id, partner_id)
) strict;
create index incoming_entry_of on incoming_entry(partner_id);
"""

_AGENCIES = """
create table tender (
  id integer primary key autoincrement, uid text not null unique,
  track text not null check (track in ('adults', 'youth')),
  announced_on text,
  held_on text not null,
  basis_kk text not null,
  basis_ru text not null default '',
  subject_kk text not null default '',
  subject_ru text not null default '',
  criteria text not null default '',
  winner_id integer references partner(id),
  result_kk text not null default '',
  result_ru text not null default '',
  signatory_id integer references staff(id),
  paper_id integer unique references paper(id)
) strict;
create table tender_bid (
  id integer primary key autoincrement, uid text not null unique,
  tender_id integer not null references tender(id),
  partner_id integer not null references partner(id),
  position integer not null,
  price integer check (price >= 0),
  score integer check (score >= 0),
  admitted integer not null default 1 check (admitted in (0, 1)),
  reason text not null default '',
  unique (tender_id, partner_id)
) strict;
create table contract (
  id integer primary key autoincrement, uid text not null unique,
  track text not null check (track in ('adults', 'youth')),
  number text not null,
  signed_on text not null,
  partner_id integer not null references partner(id),
  tender_id integer references tender(id),
  first text not null,
  last text not null,
  subject_kk text not null default '',
  subject_ru text not null default '',
  amount integer check (amount >= 0),
  ended_on text,
  ended_reason text not null default '',
  note text not null default '',
  unique (number, signed_on),
  check (last >= first)
) strict;
create index contract_by_end on contract(last) where ended_on is null;
create table contract_service (
  id integer primary key autoincrement, uid text not null unique,
  contract_id integer not null references contract(id),
  position integer not null,
  form_id integer references form(id),
  name_kk text not null default '',
  name_ru text not null default '',
  unit text not null check (unit in ('session', 'person', 'visit')),
  ordered integer not null check (ordered >= 0),
  price integer check (price >= 0)
) strict;
create index contract_service_of on contract_service(contract_id, position);
create table acceptance (
  id integer primary key autoincrement, uid text not null unique,
  contract_id integer not null references contract(id),
  first text not null,
  last text not null,
  accepted_on text not null,
  remarks text not null default '',
  signatory_id integer references staff(id),
  paper_id integer unique references paper(id),
  check (last >= first)
) strict;
create index acceptance_of on acceptance(contract_id, first);
create table undecided_list (
  id integer primary key autoincrement, uid text not null unique,
  paper_id integer unique references paper(id),
  title_kk text not null,
  title_ru text not null default '',
  year integer not null,
  made_on text not null,
  partner_id integer references partner(id),
  sent_on text,
  signatory_id integer references staff(id),
  officer_id integer references staff(id),
  note text not null default ''
) strict;
create table undecided_entry (
  id integer primary key autoincrement, uid text not null unique,
  list_id integer not null references undecided_list(id),
  person_id integer not null references person(id),
  line integer not null check (line > 0),
  class text not null default '',
  established text not null default '',
  removed_on text,
  removed_reason text not null default '',
  outcome text not null default '' check (outcome in
    ('', 'studying', 'finished', 'left', 'declined', 'employed', 'chose')),
  outcome_on text,
  outcome_note text not null default '',
  unique (list_id, person_id)
) strict;
create index undecided_entry_of on undecided_entry(person_id);
"""

WATCHED = [
    "contingent",
    "enrolment",
    "school_move",
    "plan",
    "plan_line",
    "plan_agreement",
    "plan_fact",
    "incoming_list",
    "incoming_entry",
    "tender",
    "tender_bid",
    "contract",
    "contract_service",
    "acceptance",
    "undecided_list",
    "undecided_entry",
]
"""The tables of this step whose every change is journalled."""


def m003_schooling(db: Database) -> None:
    """Make room for schools, plans and agencies."""
    make(db, (_COHORTS, _PLANS, _AGENCIES), WATCHED)
