"""What the centre does with people: sessions, attendance, tests, and what comes of them.

A mark, a result, a list's entry keep the statuses of their own day, so that an old quarter never
drifts; a paper that was issued is named by its number in the register.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.steps.making import make

if TYPE_CHECKING:
    from sqlite_utils import Database

_SESSIONS = """
create table form (
  id integer primary key autoincrement, uid text not null unique,
  code text not null unique,
  name_kk text not null,
  name_ru text not null,
  service text not null check (service in
    ('information', 'consultation', 'testing', 'selection', 'adaptation', 'preparation')),
  paragraph text not null default '',
  audience text not null default 'all' check (audience in ('all', 'adults', 'youth')),
  one_person integer not null default 0 check (one_person in (0, 1)),
  away integer not null default 0 check (away in (0, 1)),
  confidential integer not null default 0 check (confidential in (0, 1)),
  minutes integer not null default 60 check (minutes between 5 and 1440),
  position integer not null default 0,
  archived integer not null default 0 check (archived in (0, 1))
) strict;
create table session (
  id integer primary key autoincrement, uid text not null unique,
  form_id integer not null references form(id),
  title_kk text not null default '',
  title_ru text not null default '',
  day text not null check (day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  starts text not null default '' check (starts = '' or starts glob '[0-2][0-9]:[0-5][0-9]'),
  ends text not null default '' check (ends = '' or ends glob '[0-2][0-9]:[0-5][0-9]'),
  state text not null check (state in ('planned', 'held', 'cancelled')),
  state_on text not null,
  state_reason text not null default '',
  audience text not null check (audience in ('adults', 'youth', 'mixed')),
  venue text not null check (venue in ('centre', 'school', 'host', 'settlement', 'other')),
  room_kk text not null default '',
  room_ru text not null default '',
  partner_id integer references partner(id),
  place_id integer references place(id),
  away_reason text not null default '',
  roster text not null check (roster in ('named', 'heads')),
  capacity integer check (capacity between 1 and 100000),
  topics text not null default '',
  participants integer not null default 0 check (participants >= 0),
  parents integer not null default 0 check (parents >= 0),
  employers integer not null default 0 check (employers >= 0),
  representatives integer not null default 0 check (representatives >= 0),
  series text not null default '',
  note text not null default '',
  portal_number text not null default '',
  portal_date text,
  paper_id integer references paper(id),
  check (ends = '' or starts = '' or ends > starts)
) strict;
create index session_by_day on session(day, starts, id);
create index session_by_form on session(form_id, day);
create index session_by_series on session(series, day) where series <> '';
create index session_waiting on session(day) where state = 'planned';
create index session_of_partner on session(partner_id, day) where partner_id is not null;
create table session_conductor (
  id integer primary key autoincrement, uid text not null unique,
  session_id integer not null references session(id),
  position integer not null,
  body text not null
    check (body in ('centre', 'agency', 'school', 'chamber', 'employer', 'other')),
  staff_id integer references staff(id),
  partner_id integer references partner(id),
  name text not null default '',
  unique (session_id, position)
) strict;
create index session_conductor_staff on session_conductor(staff_id, session_id)
  where staff_id is not null;
create index session_conductor_partner on session_conductor(partner_id, session_id)
  where partner_id is not null;
create table session_guest (
  id integer primary key autoincrement, uid text not null unique,
  session_id integer not null references session(id),
  position integer not null,
  partner_id integer references partner(id),
  name text not null default '',
  profession_kk text not null default '',
  profession_ru text not null default ''
) strict;
create index session_guest_of on session_guest(session_id, position);
create table session_move (
  id integer primary key autoincrement, uid text not null unique,
  session_id integer not null references session(id),
  moved_on text not null,
  from_day text not null, from_starts text not null default '',
  to_day text not null, to_starts text not null default '',
  reason text not null default ''
) strict;
create index session_move_of on session_move(session_id);

create table attendance (
  id integer primary key autoincrement, uid text not null unique,
  session_id integer not null references session(id),
  person_id integer not null references person(id),
  line integer not null check (line > 0),
  mark text not null default '' check (mark in ('', 'present', 'absent', 'excused')),
  walk_in integer not null default 0 check (walk_in in (0, 1)),
  class text not null default '',
  reason text not null default '',
  statuses text not null default ''
) strict;
create unique index attendance_once on attendance(session_id, person_id);
create index attendance_of_session on attendance(session_id, mark, person_id);
create index attendance_of_person on attendance(person_id, session_id, mark);
create table contact (
  id integer primary key autoincrement, uid text not null unique,
  person_id integer not null references person(id),
  session_id integer references session(id),
  contacted_on text not null,
  way text not null check (way in ('phone', 'message', 'visit', 'letter', 'other')),
  outcome text not null default '',
  next_on text,
  staff_id integer references staff(id)
) strict;
create index contact_of on contact(person_id, contacted_on);
"""

_TESTS = """
create table instrument (
  id integer primary key autoincrement, uid text not null unique,
  code text not null,
  version text not null,
  name_kk text not null,
  name_ru text not null default '',
  body text not null,
  sha256 text not null,
  added_on text not null,
  archived integer not null default 0 check (archived in (0, 1)),
  unique (code, version)
) strict;
create table interest_field (
  id integer primary key autoincrement, uid text not null unique,
  instrument text not null,
  scales text not null,
  name_kk text not null,
  name_ru text not null default '',
  professions_kk text not null default '',
  professions_ru text not null default '',
  position integer not null default 0,
  archived integer not null default 0 check (archived in (0, 1))
) strict;
create table test_result (
  id integer primary key autoincrement, uid text not null unique,
  person_id integer not null references person(id),
  session_id integer references session(id),
  instrument text not null,
  version text not null default '',
  name_kk text not null,
  name_ru text not null default '',
  language text not null default '',
  taken_on text not null,
  way text not null check (way in ('screen', 'paper', 'elsewhere')),
  place text not null default '',
  answers text not null default '',
  scores text not null,
  validity text not null default '',
  statuses text not null default '',
  staff_id integer references staff(id),
  tester text not null default '',
  second_pass integer not null default 0 check (second_pass in (0, 1)),
  conclusion text not null default '',
  concluded_by text not null default '',
  concluded_staff_id integer references staff(id),
  concluded_on text,
  reason text not null default '',
  paper_id integer references paper(id)
) strict;
create index test_result_of on test_result(person_id, taken_on);
create index test_result_by_day on test_result(taken_on, instrument);
create index test_result_of_session on test_result(session_id) where session_id is not null;
create index test_result_open on test_result(taken_on) where concluded_on is null;
"""

_CASES = """
create table consultation (
  id integer primary key autoincrement, uid text not null unique,
  person_id integer not null references person(id),
  session_id integer references session(id),
  held_on text not null,
  staff_id integer references staff(id),
  consultant text not null default '',
  partner_id integer references partner(id),
  wishes text not null default '',
  abilities text not null default '',
  interest text not null default '',
  psychological text not null default '',
  physiological text not null default '',
  market text not null default '',
  conclusion text not null default '',
  next_step text not null default '',
  next_on text,
  statuses text not null default ''
) strict;
create index consultation_of on consultation(person_id, held_on);
create index consultation_by_day on consultation(held_on);
create index consultation_of_session on consultation(session_id) where session_id is not null;
create table choice (
  id integer primary key autoincrement, uid text not null unique,
  person_id integer not null references person(id),
  dated text not null,
  decided integer not null check (decided in (0, 1)),
  profession_kk text not null default '',
  profession_ru text not null default '',
  established text not null default '',
  staff_id integer references staff(id),
  statuses text not null default '',
  check (decided = 0 or profession_kk <> '')
) strict;
create index choice_of on choice(person_id, dated);
create table vacancy_check (
  id integer primary key autoincrement, uid text not null unique,
  person_id integer not null references person(id),
  profession_kk text not null,
  profession_ru text not null default '',
  checked_on text not null,
  area text not null default '',
  vacancies integer not null check (vacancies >= 0),
  demand text not null check (demand in ('none', 'low', 'medium', 'high')),
  note text not null default '',
  staff_id integer references staff(id)
) strict;
create index vacancy_check_of on vacancy_check(person_id, checked_on);
create table recommendation (
  id integer primary key autoincrement, uid text not null unique,
  person_id integer not null references person(id),
  paper_id integer unique references paper(id),
  dated text not null,
  author text not null check (author in ('centre', 'agency')),
  partner_id integer references partner(id),
  author_name text not null default '',
  incoming_number text not null default '',
  incoming_date text,
  test_result_id integer references test_result(id),
  consultation_id integer references consultation(id),
  profession_kk text not null default '',
  profession_ru text not null default '',
  body_kk text not null default '',
  body_ru text not null default '',
  selection_needed integer not null check (selection_needed in (0, 1)),
  reasons_kk text not null default '',
  reasons_ru text not null default '',
  officer_id integer references staff(id),
  signatory_id integer references staff(id),
  statuses text not null default '',
  check (author = 'centre' or partner_id is not null)
) strict;
create index recommendation_of on recommendation(person_id, dated);
create index recommendation_by_day on recommendation(dated);
create table selection (
  id integer primary key autoincrement, uid text not null unique,
  person_id integer not null references person(id),
  paper_id integer unique references paper(id),
  session_id integer references session(id),
  recommendation_id integer references recommendation(id),
  held_on text not null,
  object text not null check (object in ('profession', 'specialty', 'workplace')),
  object_kk text not null,
  object_ru text not null default '',
  partner_id integer references partner(id),
  diagnostics_kk text not null default '',
  diagnostics_ru text not null default '',
  qualities_kk text not null default '',
  qualities_ru text not null default '',
  measures_kk text not null default '',
  measures_ru text not null default '',
  degree text not null check (degree in ('full', 'partial', 'not_now', 'undetermined')),
  decision text not null check (decision in ('selected', 'with_conditions', 'not_selected')),
  decision_kk text not null default '',
  decision_ru text not null default '',
  decided_by text not null,
  decided_on text not null,
  staff_id integer references staff(id),
  signatory_id integer references staff(id),
  statuses text not null default ''
) strict;
create index selection_of on selection(person_id, held_on);
create index selection_by_day on selection(held_on);
create table training_list (
  id integer primary key autoincrement, uid text not null unique,
  paper_id integer unique references paper(id),
  title_kk text not null,
  title_ru text not null default '',
  made_on text not null,
  partner_id integer references partner(id),
  starts_on text, ends_on text,
  signatory_id integer references staff(id),
  officer_id integer references staff(id),
  note text not null default ''
) strict;
create index training_list_by_day on training_list(made_on);
create table training_entry (
  id integer primary key autoincrement, uid text not null unique,
  list_id integer not null references training_list(id),
  person_id integer not null references person(id),
  line integer not null check (line > 0),
  profession_kk text not null default '',
  profession_ru text not null default '',
  added_on text not null,
  added_reason text not null default '',
  removed_on text,
  removed_reason text not null default '',
  outcome text not null default '' check (outcome in
    ('', 'sent', 'studying', 'finished', 'left', 'declined', 'employed')),
  outcome_on text,
  outcome_note text not null default '',
  statuses text not null default '',
  unique (list_id, person_id)
) strict;
create index training_entry_of on training_entry(person_id);
create table adaptation (
  id integer primary key autoincrement, uid text not null unique,
  person_id integer not null references person(id),
  session_id integer references session(id),
  kind text not null check (kind in ('training_visit', 'workplace_visit', 'adaptation')),
  partner_id integer references partner(id),
  profession_kk text not null default '',
  profession_ru text not null default '',
  since text not null,
  until text,
  mentor text not null default '',
  outcome text not null default '' check (outcome in ('', 'done', 'broken_off', 'employed')),
  outcome_on text,
  outcome_note text not null default '',
  staff_id integer references staff(id),
  statuses text not null default '',
  check (until is null or until >= since)
) strict;
create index adaptation_of on adaptation(person_id, since);
create index adaptation_by_day on adaptation(since);
create table fair_employer (
  id integer primary key autoincrement, uid text not null unique,
  session_id integer not null references session(id),
  position integer not null,
  partner_id integer references partner(id),
  name_kk text not null default '',
  name_ru text not null default '',
  contact text not null default '',
  came integer not null default 1 check (came in (0, 1))
) strict;
create index fair_employer_of on fair_employer(session_id, position);
create table fair_vacancy (
  id integer primary key autoincrement, uid text not null unique,
  employer_id integer not null references fair_employer(id),
  position integer not null,
  occupation_kk text not null,
  occupation_ru text not null default '',
  places integer not null default 1 check (places >= 0),
  interviews integer not null default 0 check (interviews >= 0),
  invited integer not null default 0 check (invited >= 0),
  hired integer not null default 0 check (hired >= 0)
) strict;
create index fair_vacancy_of on fair_vacancy(employer_id, position);
"""

WATCHED = [
    "form",
    "session",
    "session_conductor",
    "session_guest",
    "session_move",
    "attendance",
    "contact",
    "instrument",
    "interest_field",
    "test_result",
    "consultation",
    "choice",
    "vacancy_check",
    "recommendation",
    "selection",
    "training_list",
    "training_entry",
    "adaptation",
    "fair_employer",
    "fair_vacancy",
]
"""The tables of this step whose every change is journalled."""


def m002_guidance(db: Database) -> None:
    """Make room for what is done with people."""
    make(db, (_SESSIONS, _TESTS, _CASES), WATCHED)
