"""The sources of lines: for each kind of record, which of them count in a period and by which day.

Everything is counted by the day it happened, never by the day it was typed. What becomes of
somebody later has a day of its own and counts in that day's period (R190-17).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from app.quarters import columns, groups, outcomes, standings
from app.quarters.columns import Block, Columns
from app.quarters.lines import Line, Source
from app.quarters.periods import Period
from app.store.store import Store

_SESSION_CUTS = (
    "service", "form", "form_code", "conductor", "place", "venue", "site", "month",
)  # fmt: skip


def _days(period: Period) -> dict[str, str]:
    return {"first": period.first.isoformat(), "last": period.last.isoformat()}


# Sessions and who came


_SESSIONS = """
  select session.id, day, form_id, service, partner_id, state, participants, parents, employers,
         representatives,
         coalesce((select group_concat(distinct body) from session_conductor
                    where session_id = session.id), '')
    from session join form on form.id = form_id where day between :first and :last
"""


def _sessions(store: Store, period: Period) -> list[tuple[Any, ...]]:
    return [
        (*row[:-1], row[-1].replace(",", " ")) for row in store.tuples(_SESSIONS, _days(period))
    ]


_CAME = """
  select attendance.id, session_id, person_id, statuses, class
    from session join attendance on session_id = session.id and mark = 'present'
   where day between :first and :last and state = 'held'
"""


def visits(store: Store, period: Period) -> Columns:
    """Give each mark of presence at a held session: one person at one session is one visit."""
    known = {row[0]: (*row[1:5], row[-1]) for row in _sessions(store, period)}
    found = Columns(dict(_of_sessions(known)))
    for records, held, people, statuses, named in columns.read(store, _CAME, _days(period)):
        found.add(
            record=records, person=people, statuses=statuses, session=held, class_name=named,
            kind="present",
        )  # fmt: skip
    return found


_OF_SESSION = ("day", "form", "service", "partner", "bodies")


def _of_sessions(
    known: Mapping[int, tuple[Any, ...]],
) -> Iterator[tuple[str, Callable[[Block], Sequence[Any]]]]:
    """What a session says of all its visits is laid beside them when it is asked for."""
    for place, name in enumerate(_OF_SESSION):
        told = {number: said[place] for number, said in known.items()}
        yield name, _of_each("session", told.__getitem__)


def _of_each(name: str, tell: Callable[[Any], Any]) -> Callable[[Block], Sequence[Any]]:
    return lambda block: tuple(map(tell, block[columns.AT[name]]))


_HEADS = ("participants", "parents", "employers", "representatives")


def heads(store: Store, period: Period) -> Iterator[Line]:
    """Give who was only counted at held sessions, a line for each kind of people there."""
    for number, day, form, service, partner, state, *heads, bodies in _sessions(store, period):
        for kind, amount in zip(_HEADS, heads, strict=True):
            if state == "held" and amount:
                yield Line(
                    number, None, day, "", number, form, service, partner, "", bodies, kind, amount
                )


def sessions(store: Store, period: Period) -> Iterator[Line]:
    """Give each session of the days; ``kind`` is its state: planned, held, cancelled."""
    for number, day, form, service, partner, state, *_heads, bodies in _sessions(store, period):
        yield Line(number, None, day, "", number, form, service, partner, "", bodies, state)


# Records that say one thing of one person on one day


def _plain(sql: str, store: Store, period: Period) -> Columns:
    """Columns: record, person, day, statuses, session, partner, kind."""
    found = Columns(groups.later(store) if sql is _REGISTERED else {})
    for handful in columns.read(store, sql, _days(period)):
        found.add(**dict(zip(_SAID, handful, strict=True)))
    return found


_SAID = ("record", "person", "day", "statuses", "session", "partner", "kind")


def _read(sql: str) -> Any:
    return lambda store, period: _plain(sql, store, period)


_REGISTERED = """
  select id, id, registered_on, '', null, null, goal
    from person where registered_on between :first and :last and merged_into is null
     and id not in (select merged_into from person where merged_into is not null)
  union all
  select root, root, day, '', null, null, goal
    from (select kept.id root, kept.goal, min(kept.registered_on, min(other.registered_on)) day
            from person other join person kept on kept.id = other.merged_into
           where other.merged_into is not null group by kept.id)
   where day between :first and :last
"""
_CONSULTATIONS = """
  select id, person_id, held_on, statuses, session_id, partner_id, ''
    from consultation where held_on between :first and :last
"""
_TESTS = """
  select id, person_id, taken_on, statuses, session_id, null,
         replace(instrument, ' ', '_') || ' ' || iif(concluded_on is null or concluded_on > :last,
                                  'unconcluded', 'concluded') || ' way_' || way
    from test_result where taken_on between :first and :last
"""
_CHOICES = """
  select id, person_id, dated, statuses, null, null, iif(decided, 'chose', 'undecided')
    from choice where dated between :first and :last
"""
_RECOMMENDATIONS = """
  select id, person_id, dated, statuses, null, partner_id,
         author || iif(selection_needed, ' selection_needed', '')
    from recommendation where dated between :first and :last
"""
_SELECTIONS = """
  select id, person_id, held_on, statuses, session_id, partner_id, decision || ' ' || object
    from selection where held_on between :first and :last
"""
_LISTED = """
  select training_entry.id, person_id, added_on, statuses, null, partner_id, 'listed'
    from training_entry join training_list on training_list.id = list_id
   where added_on between :first and :last and (removed_on is null or removed_on > :last)
"""
_TRAINED = """
  select training_entry.id, person_id, outcome_on, statuses, null, partner_id, outcome
    from training_entry join training_list on training_list.id = list_id
   where outcome_on between :first and :last and outcome <> ''
"""
_ADAPTATIONS = """
  select id, person_id, since, statuses, session_id, partner_id, kind
    from adaptation where since between :first and :last
"""
_ADAPTED = """
  select id, person_id, outcome_on, statuses, session_id, partner_id, outcome
    from adaptation where outcome_on between :first and :last and outcome <> ''
"""
_REFERRALS = """
  select referral.id, referral.person_id, issued_on, statuses, null, partner_id,
         referral_kind.code || ' ' || iif(state = 'revoked' and state_on <= :last,
                                          'revoked', 'standing')
    from referral join referral_kind on referral_kind.id = kind_id
   where issued_on between :first and :last
"""
_ANSWERS = """
  select referral.id, referral.person_id, state_on, statuses, null, partner_id,
         state || ' ' || referral_kind.code
    from referral join referral_kind on referral_kind.id = kind_id
   where state_on between :first and :last and state <> 'issued'
"""
_UNDECIDED = f"""
  select undecided_entry.id, person_id, made_on,
         {groups.on("undecided_entry.person_id", "made_on")}, null, partner_id, 'listed'
    from undecided_entry join undecided_list on undecided_list.id = list_id
   where made_on between :first and :last and (removed_on is null or removed_on > :last)
"""
_UNDECIDED_SENT = f"""
  select undecided_entry.id, person_id, sent_on,
         {groups.on("undecided_entry.person_id", "sent_on")}, null, partner_id, 'sent'
    from undecided_entry join undecided_list on undecided_list.id = list_id
   where sent_on between :first and :last and (removed_on is null or removed_on > sent_on)
"""
_UNDECIDED_LATER = f"""
  select undecided_entry.id, person_id, outcome_on,
         {groups.on("undecided_entry.person_id", "outcome_on")}, null, partner_id, outcome
    from undecided_entry join undecided_list on undecided_list.id = list_id
   where outcome_on between :first and :last and outcome <> ''
"""
_FAIR_EMPLOYERS = """
  select fair_employer.id, day, session.id, form_id, fair_employer.partner_id
    from session join fair_employer on session_id = session.id and came = 1
   where day between :first and :last and state = 'held'
"""
_FAIR_VACANCIES = """
  select fair_vacancy.id, day, session.id, form_id, fair_employer.partner_id, places, interviews,
         invited, hired
    from session join fair_employer on session_id = session.id and came = 1
    join fair_vacancy on employer_id = fair_employer.id
   where day between :first and :last and state = 'held'
"""
_OF_VACANCY = ("places", "interviews", "invited", "hired")


def fair_employers(store: Store, period: Period) -> Iterator[Line]:
    """Give each employer who came to a job fair of the days (R190-9)."""
    for number, day, session, form, partner in store.stream(_FAIR_EMPLOYERS, _days(period)):
        yield Line(number, None, day, session=session, form=form, partner=partner, kind="came")


def fair_vacancies(store: Store, period: Period) -> Iterator[Line]:
    """Give what each vacancy of a fair brought: places, interviews, invited, hired (R190-9)."""
    for number, day, session, form, partner, *rest in store.stream(_FAIR_VACANCIES, _days(period)):
        for kind, amount in zip(_OF_VACANCY, rest, strict=True):
            if amount:
                yield Line(number, None, day, "", session, form, "", partner, kind=kind,
                           amount=amount)  # fmt: skip


_OF_REFERRAL = ("kind", "referral", "place", "month")
_ALL = (
    Source("visits", "attendance", "visit", visits, cuts=_SESSION_CUTS, daily=True),
    Source("heads", "session", "head", heads, named=False, cuts=(*_SESSION_CUTS, "kind")),
    Source("sessions", "session", "session", sessions, named=False, cuts=(*_SESSION_CUTS, "kind")),
    Source("registered", "person", "card", _read(_REGISTERED), cuts=("kind", "month")),
    Source("consultations", "consultation", "consultation", _read(_CONSULTATIONS), cuts=("month",)),
    Source("tests", "test_result", "test", _read(_TESTS), cuts=("kind", "month")),
    Source("choices", "choice", "choice", _read(_CHOICES), cuts=("kind", "month")),
    Source(
        "recommendations", "recommendation", "recommendation", _read(_RECOMMENDATIONS),
        cuts=("kind", "month"),
    ),
    Source("selections", "selection", "selection", _read(_SELECTIONS), cuts=("kind", "month")),
    Source("training", "training_entry", "line", _read(_LISTED), cuts=("place", "month")),
    Source(
        "trained", "training_entry", "outcome", _read(_TRAINED), cuts=("kind", "place", "month"),
    ),
    Source("adaptations", "adaptation", "adaptation", _read(_ADAPTATIONS), cuts=("kind", "month")),
    Source("adapted", "adaptation", "outcome", _read(_ADAPTED), cuts=("kind", "month")),
    Source("referrals", "referral", "referral", _read(_REFERRALS), cuts=_OF_REFERRAL),
    Source("answers", "referral", "outcome", _read(_ANSWERS), cuts=_OF_REFERRAL),
    Source("undecided", "undecided_entry", "line", _read(_UNDECIDED), cuts=("place", "month")),
    Source(
        "undecided_sent", "undecided_entry", "line", _read(_UNDECIDED_SENT),
        cuts=("place", "month"),
    ),
    Source(
        "undecided_later", "undecided_entry", "outcome", _read(_UNDECIDED_LATER),
        cuts=("kind", "place", "month"),
    ),
    Source(
        "fair_employers", "fair_employer", "employer", fair_employers, named=False,
        cuts=("place", "month"),
    ),
    Source(
        "fair_vacancies", "fair_vacancy", "place", fair_vacancies, named=False,
        cuts=("kind", "place", "month"),
    ),
    *outcomes.ALL,
    *standings.ALL,
)  # fmt: skip

SOURCES: Mapping[str, Source] = {each.name: each for each in _ALL}
"""The sources by name."""
