"""What makes a period's figures wrong or weak, looked for before it is closed.

Each check gives a number at once and a list to walk through; nothing here forbids closing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.papers import Both
from app.quarters import standings
from app.quarters.content import Cancelled
from app.quarters.periods import Period
from app.quarters.printed import words
from app.registry import consents, duplicates
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Doubt:
    """One record to look at: in which room it is opened, whose it is, what it is, which day.

    ``room`` and ``record`` are as the window opens them: "cohorts/plan" is a room's view.
    """

    room: str
    record: int
    who: str
    what: Both
    day: date


_NAME = "trim(surname || ' ' || given_name || ' ' || patronymic)"
_HELD = "session.day between :first and :last and session.state = 'held'"
_TITLE = """coalesce(nullif(title_kk, ''), form.name_kk),
         coalesce(nullif(title_ru, ''), nullif(title_kk, ''), form.name_ru)"""

_SESSION_OPEN = f"""
  select 'sessions', session.id, '', {_TITLE}, day
    from session join form on form.id = form_id
   where state = 'planned' and day between :first and :last and day < :today
"""
_SESSION_UNMARKED = f"""
  select 'sessions', session.id, '', {_TITLE}, day
    from session join form on form.id = form_id
   where {_HELD} and roster = 'named' and participants = 0 and service <> 'preparation'
     and not exists (select 1 from attendance where session_id = session.id and mark <> '')
"""
_MARK_MISSING = f"""
  select 'sessions', session.id, {_NAME}, {_TITLE}, day
    from session join form on form.id = form_id
    join attendance on session_id = session.id and mark = ''
    join person on person.id = person_id
   where {_HELD} and exists (
         select 1 from attendance other where other.session_id = session.id and other.mark <> '')
"""
_SERVED = f"""
    from session join form on form.id = form_id
    join attendance on session_id = session.id and mark = 'present'
    join person on person.id = person_id
   where {_HELD}
"""
_STATUS_MISSING = f"""
  select 'participants', person.id, {_NAME}, {_TITLE}, day {_SERVED} and statuses = ''
"""
_CONSENT_MISSING = f"""
  select 'participants', person.id, {_NAME}, {_TITLE}, min(day) {_SERVED}
     and not exists (select 1 from consent where consent.person_id = person.id
                        and {consents.standing_sql("day")})
   group by person.id
"""
_CARD_GAPS = f"""
  select 'participants', person.id, {_NAME},
         coalesce(nullif(title_kk, ''), form.name_kk),
         coalesce(nullif(title_ru, ''), nullif(title_kk, ''), form.name_ru), min(day) {_SERVED}
     and (sex is null or birth_date is null or person.place_id is null)
   group by person.id
"""
_REFERRAL_LATE = """
  select 'papers', paper_id, to_whom, referral_kind.name_kk || ', № ' || number,
         referral_kind.name_ru || ', № ' || number, answer_by
    from referral join paper on paper.id = paper_id
    join referral_kind on referral_kind.id = kind_id
   where referral.state in ('issued', 'came') and answer_by between :first and :last
     and answer_by < :today
"""
_TEST_OPEN = f"""
  select 'participants', person.id, {_NAME}, name_kk, coalesce(nullif(name_ru, ''), name_kk),
         taken_on
    from test_result join person on person.id = person_id
   where taken_on between :first and :last and concluded_on is null
"""
_CONSULTATION_DUE = f"""
  select 'participants', person.id, {_NAME}, next_step, next_step, next_on
    from consultation join person on person.id = person_id
   where next_on between :first and :last and next_on < :today and archived_on is null
     and not exists (
         select 1 from consultation later where later.person_id = consultation.person_id
            and (later.held_on, later.id) > (consultation.held_on, consultation.id))
"""
_ADAPTATION_OPEN = f"""
  select 'participants', person.id, {_NAME}, profession_kk,
         coalesce(nullif(profession_ru, ''), profession_kk), coalesce(until, since)
    from adaptation join person on person.id = person_id
   where outcome = '' and coalesce(until, since) between :first and :last
     and coalesce(until, since) < :today
"""
_PUPIL_UNPLACED = f"""
  select 'participants', person.id, {_NAME}, {_TITLE}, min(day) {_SERVED}
     and (instr(statuses, 'senior_pupil') or instr(statuses, 'student'))
     and not exists (select 1 from enrolment where enrolment.person_id = person.id
                        and since <= day and coalesce(until, '9999') >= day)
   group by person.id
"""

_ASKED: Mapping[str, str] = {
    "session_open": _SESSION_OPEN,
    "session_unmarked": _SESSION_UNMARKED,
    "mark_missing": _MARK_MISSING,
    "status_missing": _STATUS_MISSING,
    "consent_missing": _CONSENT_MISSING,
    "card_gaps": _CARD_GAPS,
    "pupil_unplaced": _PUPIL_UNPLACED,
    "referral_late": _REFERRAL_LATE,
    "test_open": _TEST_OPEN,
    "consultation_due": _CONSULTATION_DUE,
    "adaptation_open": _ADAPTATION_OPEN,
}

CHECKS = (*_ASKED, "duplicate", "plan_late", "service_unaccepted")
"""The checks in the order in which they are shown.

Sessions past and neither held nor cancelled; held without any mark; lines without a mark; visits
without a status that day; people served without a consent that day; cards without sex, birth date
or place; pupils and students of no school; referrals past their term; tests without a conclusion;
consultations promised and not held; adaptations past their end; cards that may be one person; plan
lines past their day; sessions of agencies that no act accepts.
"""


def counts(store: Store, period: Period, cancelled: Cancelled | None = None) -> dict[str, int]:
    """Return how much each check finds; stops early, with what is known, once cancelled."""
    found = {}
    for code in CHECKS:
        if cancelled and cancelled():
            break
        found[code] = count(store, period, code)
    return found


def count(store: Store, period: Period, code: str) -> int:
    """Return how much one check finds."""
    if code in _ASKED:
        sql = f"select count(*) from ({_ASKED[code]})"
        return int(store.scalar(sql, _days(store, period)))
    return sum(1 for _ in _FOUND[code](store, period))


def listed(store: Store, period: Period, code: str) -> list[Doubt]:
    """Return the records that a check finds, by day."""
    found = _FOUND[code](store, period) if code in _FOUND else _asked(store, period, code)
    return sorted(found, key=lambda each: (each.day, each.record, each.who))


def _days(store: Store, period: Period) -> dict[str, str]:
    days = {"first": period.first, "last": period.last, "today": store.today()}
    return {name: day.isoformat() for name, day in days.items()}


def _asked(store: Store, period: Period, code: str) -> Iterator[Doubt]:
    for room, record, who, kk, ru, day in store.tuples(_ASKED[code], _days(store, period)):
        yield Doubt(room, record, who, Both(kk, ru), date.fromisoformat(day))


_NEAR = f"""
  with met as (
    select distinct person_id id from session
      join attendance on session_id = session.id and mark = 'present' where {_HELD}
    union select id from person where registered_on between :first and :last),
  lacking as materialized (
    select * from person where iin is null and archived_on is null),
  pair as (
    select lacking.id one, person.id other
      from lacking cross join person on person.name_fold = lacking.name_fold
     where person.archived_on is null
    union
    select lacking.id, person.id
      from lacking cross join person on person.birth_date = lacking.birth_date
     where person.archived_on is null
       and (person.given_name = lacking.given_name
            or person.ru_given_name = lacking.ru_given_name and lacking.ru_given_name <> '')
    union
    select lacking.id, person.id
      from lacking cross join person on person.phone = lacking.phone
     where lacking.phone <> '' and person.phone <> '' and person.archived_on is null)
  select one from pair where one <> other and one in (select id from met)
  union select other from pair where one <> other and other in (select id from met)
   order by 1
"""
"""People of a period who share a name, a birthday and given name, or a telephone with another.

Of cards in use no two have one number, so of two that may be one person one lacks it.
"""


def _duplicates(store: Store, period: Period) -> Iterator[Doubt]:
    near = [row[0] for row in store.tuples(_NEAR, _days(store, period))]
    for person, candidate in duplicates.queue(store, near):
        card = candidate.person
        name = store.scalar(f"select {_NAME} from person where id = ?", (person,))
        yield Doubt("participants", person, name, Both(card.name.full), card.registered_on)


def _late_lines(store: Store, period: Period) -> Iterator[Doubt]:
    late = [line for line in standings.plan(store, period) if "late" in line.kind.split()]
    for line, said in zip(late, words(store, "plan", late), strict=True):
        plan = store.scalar("select plan_id from plan_line where id = ?", (line.record,))
        yield Doubt("cohorts/plan", plan, said.where.kk, said.what, date.fromisoformat(line.day))


_ACCEPTED = """
  select 1 from acceptance join contract on contract.id = contract_id
   where contract.partner_id = :partner and :day between acceptance.first and acceptance.last
"""


def _unaccepted(store: Store, period: Period) -> Iterator[Doubt]:
    """Whatever an agency held under its contracts and no act of that agency's covers yet."""
    lines = list(standings.delivered(store, period))
    for line, said in zip(lines, words(store, "delivered", lines), strict=True):
        accepted = store.scalar(_ACCEPTED, {"partner": line.partner, "day": line.day})
        if not accepted and line.day < store.today().isoformat():
            day = date.fromisoformat(line.day)
            yield Doubt("partners/contracts", line.record, said.where.kk, said.what, day)


_FOUND: Mapping[str, Callable[[Store, Period], Iterator[Doubt]]] = {
    "duplicate": _duplicates,
    "plan_late": _late_lines,
    "service_unaccepted": _unaccepted,
}
