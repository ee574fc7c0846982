"""Where the records of each kind that has a term of keeping lie, and from which day it counts.

Only what is over counts: a participant on the lists, a consent that stands, a referral without an
answer, a colleague at work have no such day yet.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.kazakh import names
from app.papers import Both
from app.quarters.periods import Period

Named = Callable[..., Both]


@dataclass(frozen=True, slots=True)
class Source:
    """Records of one kind in one table; ``sql`` gives id, uid, ``since``, ``what`` and a name.

    ``over`` is the condition, by an index, under which a record may have been over by ``:cut``;
    ``named`` makes the record's name of the columns after the fourth.
    """

    subject: str
    table: str
    sql: str
    over: str
    named: Named

    @property
    def past(self) -> str:
        """The records whose day came by ``:cut`` and that nobody keeps longer on ``:day``."""
        return f"""
          select * from ({self.sql} where {self.over}) found where since <= :cut
             and not exists (select 1 from keeping_review
                              where record = found.uid and kept_until > :day)
        """

    @property
    def one(self) -> str:
        """The record with the public identifier ``:uid``."""
        return f"{self.sql} where {self.table}.uid = :uid"


def _person(*parts: str) -> Both:
    return Both(names.Name(*parts).full)


def _said(kk: str, ru: str = "") -> Both:
    return Both(kk, ru)


def _period(first: str, last: str) -> Both:
    return Period(date.fromisoformat(first), date.fromisoformat(last)).name


def _latest(*days: tuple[str, str, str]) -> str:
    """The last day of these columns of a person's records, each given with its condition."""
    one = "coalesce((select max({}) from {} where {}), '')"
    return ", ".join(one.format(*each) for each in days)


_MINE = "{}.person_id = person.id"
_SERVED = _latest(
    (
        "day",
        "attendance join session on session.id = session_id",
        f"{_MINE.format('attendance')} and mark = 'present' and session.state = 'held'",
    ),
    ("until", "status", _MINE.format("status")),
    *(
        (day, table, _MINE.format(table))
        for table, day in (
            ("test_result", "taken_on"),
            ("consultation", "held_on"),
            ("choice", "dated"),
            ("recommendation", "dated"),
            ("selection", "held_on"),
            ("adaptation", "coalesce(outcome_on, until, since)"),
            ("referral", "max(issued_on, state_on)"),
            ("training_entry", "max(added_on, coalesce(outcome_on, ''))"),
        )
    ),
)
_NAME = "surname, given_name, patronymic"

SOURCES: tuple[Source, ...] = (
    Source(
        "participant",
        "person",
        f"""select person.id, person.uid, max(archived_on, {_SERVED}) since, '' what, {_NAME}
              from person""",
        "archived_on <= :cut and merged_into is null",
        _person,
    ),
    Source(
        "consent",
        "consent",
        f"""select consent.id, consent.uid,
                   min(coalesce(withdrawn_on, until, archived_on),
                       coalesce(until, withdrawn_on, archived_on)) since,
                   coalesce(number, '') what, {_NAME}
              from consent join person on person.id = consent.person_id
              left join paper on paper.id = paper_id""",
        """consent.id in (
             select id from consent where withdrawn_on <= :cut
              union all select id from consent where until <= :cut
              union all select held.id from person gone
                cross join consent held on held.person_id = gone.id
                where gone.archived_on <= :cut)""",
        _person,
    ),
    Source(
        "answers",
        "test_result",
        f"""select test_result.id, test_result.uid, taken_on since, name_kk what, {_NAME}
              from test_result join person on person.id = test_result.person_id""",
        "taken_on <= :cut and answers <> ''",
        _person,
    ),
    Source(
        "referral",
        "referral",
        f"""select referral.id, referral.uid, max(issued_on, state_on) since, number what, {_NAME}
              from referral join person on person.id = referral.person_id
              join paper on paper.id = paper_id""",
        "issued_on <= :cut and referral.state not in ('issued', 'came')",
        _person,
    ),
    Source(
        "list",
        "training_list",
        """select training_list.id, training_list.uid, max(made_on, coalesce(ends_on, '')) since,
                  coalesce(number, '') what, title_kk, title_ru
             from training_list left join paper on paper.id = paper_id""",
        "made_on <= :cut",
        _said,
    ),
    Source(
        "list",
        "undecided_list",
        """select undecided_list.id, undecided_list.uid, max(made_on, coalesce(sent_on, '')) since,
                  coalesce(number, '') what, title_kk, title_ru
             from undecided_list left join paper on paper.id = paper_id""",
        "made_on <= :cut",
        _said,
    ),
    Source(
        "list",
        "incoming_list",
        """select incoming_list.id, incoming_list.uid, received_on since, document what,
                  coalesce(name_kk, document), coalesce(name_ru, '')
             from incoming_list left join partner on partner.id = author_id""",
        "received_on <= :cut",
        _said,
    ),
    Source(
        "plan",
        "plan",
        """select plan.id, plan.uid, last since, coalesce(number, compiler_number) what,
                  iif(title_kk <> '', title_kk, area_kk), iif(title_kk <> '', title_ru, area_ru)
             from plan left join paper on paper.id = paper_id""",
        "last <= :cut",
        _said,
    ),
    Source(
        "contract",
        "contract",
        """select contract.id, contract.uid,
                  max(min(last, coalesce(ended_on, last)),
                      coalesce((select max(accepted_on) from acceptance
                                 where contract_id = contract.id), '')) since,
                  contract.number what, name_kk, name_ru
             from contract join partner on partner.id = contract.partner_id""",
        "min(last, coalesce(ended_on, last)) <= :cut",
        _said,
    ),
    Source(
        "contract",
        "tender",
        """select tender.id, tender.uid, held_on since, coalesce(number, '') what,
                  iif(subject_kk <> '', subject_kk, basis_kk),
                  iif(subject_kk <> '', subject_ru, basis_ru)
             from tender left join paper on paper.id = paper_id""",
        """held_on <= :cut
           and not exists (select 1 from contract where contract.tender_id = tender.id)""",
        _said,
    ),
    Source(
        "report",
        "closing",
        """select closing.id, closing.uid, closed_on since, coalesce(number, '') what, first, last
             from closing left join paper on paper.id = paper_id""",
        "closed_on <= :cut",
        _period,
    ),
    Source(
        "staff",
        "staff",
        f"select staff.id, staff.uid, until since, '' what, {_NAME} from staff",
        "until <= :cut",
        _person,
    ),
)
"""Every table in which records of a kind lie; a tender goes with the contract that came of it."""


def of(subject: str) -> list[Source]:
    """Return where the records of a kind lie."""
    return [each for each in SOURCES if each.subject == subject]


def name_of(source: Source, columns: tuple[Any, ...]) -> Both:
    """Return the name of a record as the row of its source gives it."""
    return source.named(*columns[4:])
