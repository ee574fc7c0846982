"""The first form of the file: people, partners, staff, papers, imports and their journal.

A local number is never given twice, even after its record is gone: the journal, and a card still
open in a window, go by it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store import journal
from app.store.steps.making import make

if TYPE_CHECKING:
    from sqlite_utils import Database

_CENTRE = """
create table setting (
  id integer primary key autoincrement, uid text not null unique,
  name text not null unique,
  value text not null default ''
) strict;
create table place (
  id integer primary key autoincrement, uid text not null unique,
  kind text not null check (kind in ('rural_district', 'settlement')),
  name_kk text not null,
  name_ru text not null default '',
  parent_id integer references place(id),
  archived integer not null default 0 check (archived in (0, 1))
) strict;
create table staff (
  id integer primary key autoincrement, uid text not null unique,
  surname text not null,
  given_name text not null default '',
  patronymic text not null default '',
  post_kk text not null,
  post_ru text not null default '',
  phone text not null default '',
  since text, until text,
  sort_key text not null
) strict;
create table signing_right (
  id integer primary key autoincrement, uid text not null unique,
  staff_id integer not null unique references staff(id),
  basis_kk text not null,
  basis_ru text not null default '',
  since text, until text
) strict;
create table calendar_day (
  id integer primary key autoincrement, uid text not null unique,
  day text not null unique check (day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  working integer not null check (working in (0, 1)),
  name text not null default ''
) strict;
"""

_PEOPLE = """
create table person (
  id integer primary key autoincrement, uid text not null unique,
  surname text not null,
  given_name text not null default '',
  patronymic text not null default '',
  ru_surname text not null default '',
  ru_given_name text not null default '',
  ru_patronymic text not null default '',
  other_spellings text not null default '',
  previous_surname text not null default '',
  iin text
    check (length(iin) = 12 and iin not glob '*[^0-9]*'),
  iin_absence text not null default '',
  birth_date text check (birth_date glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  sex text check (sex in ('male', 'female')),
  phone text not null default '',
  second_phone text not null default '',
  place_id integer references place(id),
  address_kk text not null default '',
  address_ru text not null default '',
  education text not null default '',
  profession text not null default '',
  chosen_profession text not null default '',
  study_place text not null default '',
  finishing_year integer check (finishing_year between 1950 and 2100),
  goal text not null default '' check (goal in ('', 'choice', 'change', 'upskilling')),
  portal_number text not null default '',
  portal_date text,
  registered_on text not null,
  archived_on text,
  archive_reason text not null default '',
  merged_into integer references person(id),
  sort_key text not null,
  name_fold text not null,
  study_fold text not null default ''
) strict;
create unique index person_iin on person(iin) where iin is not null and archived_on is null;
create index person_by_archived_iin on person(iin)
  where iin is not null and archived_on is not null;
create index person_by_name on person(sort_key, id) where archived_on is null;
create index person_by_fold on person(name_fold);
create index person_by_phone on person(phone) where phone <> '';
create index person_by_second_phone on person(second_phone) where second_phone <> '';
create index person_by_iin_tail on person(substr(iin, 9)) where iin is not null;
create index person_by_phone_tail on person(substr(phone, -4)) where phone <> '';
create index person_by_second_phone_tail on person(substr(second_phone, -4))
  where second_phone <> '';
create index person_by_birth on person(birth_date) where birth_date is not null;
create index person_by_place on person(place_id) where place_id is not null;
create index person_by_registration on person(registered_on);
create index person_by_successor on person(merged_into) where merged_into is not null;
create index person_archived on person(archived_on, sort_key) where archived_on is not null;

create table person_word (
  word text not null,
  person_id integer not null,
  primary key (word, person_id)
) strict, without rowid;
create index person_word_of on person_word(person_id);
create table name_word (word text primary key) strict, without rowid;

create table status (
  id integer primary key autoincrement, uid text not null unique,
  person_id integer not null references person(id),
  kind text not null
    check (kind in ('job_seeker', 'unemployed', 'kandas', 'student', 'senior_pupil')),
  since text not null,
  until text,
  document text not null default '',
  check (until is null or until >= since)
) strict;
create index status_of on status(person_id, kind, since, until);
create index status_by_kind on status(kind, until, person_id);
create table mark (
  id integer primary key autoincrement, uid text not null unique,
  person_id integer not null references person(id),
  kind text not null,
  purpose text not null check (purpose <> ''),
  since text not null,
  until text
) strict;
create index mark_of on mark(person_id);
create table application (
  id integer primary key autoincrement, uid text not null unique,
  person_id integer not null references person(id),
  applied_on text not null,
  purpose text not null,
  document text not null default ''
) strict;
create index application_of on application(person_id);
create table consent (
  id integer primary key autoincrement, uid text not null unique,
  person_id integer not null references person(id),
  signed_on text not null,
  until text,
  signer text not null check (signer in ('self', 'guardian')),
  guardian_name text not null default '',
  guardian_relation text not null default '',
  third_parties integer not null default 0 check (third_parties in (0, 1)),
  cross_border integer not null default 0 check (cross_border in (0, 1)),
  made_public integer not null default 0 check (made_public in (0, 1)),
  categories text not null default '',
  withdrawn_on text,
  paper_id integer references paper(id),
  check (signer = 'self' or guardian_name <> '')
) strict;
create index consent_of on consent(person_id);
create table note (
  id integer primary key autoincrement, uid text not null unique,
  person_id integer not null references person(id),
  written_on text not null,
  author text not null default '',
  text text not null,
  confidential integer not null default 0 check (confidential in (0, 1))
) strict;
create index note_of on note(person_id);
create table distinct_pair (
  id integer primary key autoincrement, uid text not null unique,
  one_id integer not null references person(id),
  other_id integer not null references person(id),
  unique (one_id, other_id), check (one_id < other_id)
) strict;
create index distinct_pair_by_other on distinct_pair(other_id);
create table saved_view (
  id integer primary key autoincrement, uid text not null unique,
  subject text not null,
  name text not null,
  filter text not null,
  unique (subject, name)
) strict;
"""

_PARTNERS = """
create table partner (
  id integer primary key autoincrement, uid text not null unique,
  name_kk text not null,
  name_ru text not null default '',
  roles text not null default '',
  number text not null default '',
  address_kk text not null default '',
  address_ru text not null default '',
  phone text not null default '',
  email text not null default '',
  contact text not null default '',
  sector text not null default '',
  note text not null default '',
  archived_on text,
  archive_reason text not null default '',
  sort_key text not null,
  name_fold text not null
) strict;
create index partner_by_name on partner(sort_key, id) where archived_on is null;
create index partner_by_fold on partner(name_fold);
create unique index partner_number on partner(number) where number <> '' and archived_on is null;
"""

_PAPERS = """
create table paper (
  id integer primary key autoincrement, uid text not null unique,
  kind text not null,
  year integer not null,
  serial integer not null check (serial > 0),
  number text not null,
  dated text not null,
  state text not null check (state in ('reserved', 'issued', 'annulled')),
  source text not null default 'printed' check (source in ('printed', 'by_hand')),
  person_id integer references person(id),
  to_whom text not null default '',
  addressee text not null default '',
  record text not null default '',
  sha256 text not null default '',
  pages integer not null default 0,
  copies integer not null default 0,
  annulled_on text,
  reason text not null default '',
  unique (kind, year, serial)
) strict;
create trigger paper_is_kept before delete on paper begin
  select raise(abort, 'permanent'); end;
create trigger paper_stays_annulled before update of state on paper
  when old.state = 'annulled' and new.state <> 'annulled' begin
  select raise(abort, 'annulled'); end;
create unique index paper_by_number on paper(year, number);
create index paper_by_date on paper(dated, kind, serial);
create index paper_of on paper(person_id) where person_id is not null;
create table paper_bytes (
  paper_id integer primary key references paper(id),
  body blob not null
) strict;
create table paper_copy (
  id integer primary key autoincrement, uid text not null unique,
  paper_id integer not null references paper(id),
  number integer not null,
  printed_on text not null,
  unique (paper_id, number)
) strict;
create trigger paper_copy_is_kept before delete on paper_copy begin
  select raise(abort, 'permanent'); end;
create table referral_kind (
  id integer primary key autoincrement, uid text not null unique,
  code text not null unique,
  name_kk text not null,
  name_ru text not null,
  title_kk text not null default '',
  title_ru text not null default '',
  addressee_role text not null
    check (addressee_role in ('employer', 'education', 'agency', 'centre', 'other')),
  basis_kk text not null default '',
  basis_ru text not null default '',
  come_by_days integer not null default 3 check (come_by_days between 0 and 366),
  answer_days integer not null default 10 check (answer_days between 1 and 366),
  least_age integer, greatest_age integer,
  greatest_months integer, years_after_graduation integer,
  unemployed_only integer not null default 0 check (unemployed_only in (0, 1)),
  guardian_consent integer not null default 0 check (guardian_consent in (0, 1)),
  place integer not null default 0,
  archived integer not null default 0 check (archived in (0, 1))
) strict;
create table referral (
  id integer primary key autoincrement, uid text not null unique,
  paper_id integer not null unique references paper(id),
  person_id integer not null references person(id),
  kind_id integer not null references referral_kind(id),
  partner_id integer references partner(id),
  position_kk text not null default '',
  position_ru text not null default '',
  months integer,
  issued_on text not null,
  come_by text,
  answer_by text not null,
  officer_id integer references staff(id),
  signatory_id integer references staff(id),
  guardian_agreed_on text,
  statuses text not null default '',
  state text not null
    check (state in ('issued', 'came', 'accepted', 'refused', 'no_show', 'revoked')),
  state_on text not null,
  state_source text not null default '',
  state_reason text not null default '',
  order_number text not null default '',
  correction text not null default ''
) strict;
create index referral_of on referral(person_id);
create index referral_open on referral(answer_by) where state in ('issued', 'came');
create index referral_by_date on referral(issued_on, kind_id);
create index referral_of_partner on referral(partner_id) where partner_id is not null;
"""

_IMPORTS = """
create table batch (
  id integer primary key autoincrement, uid text not null unique,
  subject text not null,
  source text not null,
  sha256 text not null,
  at text not null,
  counts text not null
) strict;
create table batch_row (
  batch_id integer not null references batch(id) on delete cascade,
  row integer not null,
  outcome text not null,
  record_uid text not null default '',
  message text not null default '',
  primary key (batch_id, row)
) strict, without rowid;
create table column_mapping (
  id integer primary key autoincrement, uid text not null unique,
  subject text not null,
  titles text not null,
  columns text not null,
  unique (subject, titles)
) strict;
create table draft (
  key text primary key,
  at text not null,
  fields text not null
) strict, without rowid;
"""

WATCHED = [
    "setting",
    "place",
    "staff",
    "signing_right",
    "calendar_day",
    "person",
    "status",
    "mark",
    "application",
    "consent",
    "note",
    "distinct_pair",
    "saved_view",
    "partner",
    "paper",
    "paper_copy",
    "referral_kind",
    "referral",
    "batch",
    "column_mapping",
]
"""The tables whose every change is journalled."""


def m001_first(db: Database) -> None:
    """Make the first form of the file."""
    make(db, (journal.TABLES, _CENTRE, _PEOPLE, _PARTNERS, _PAPERS, _IMPORTS), WATCHED)
