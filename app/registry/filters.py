"""Which people a list holds: what a filter asks, how it is kept in a view, what it says in SQL."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import asdict, dataclass, fields
from datetime import date, timedelta
from typing import Any

from app.kazakh import folding
from app.registry import case, consents

ORDERS = {
    "name": "person.sort_key, person.id",
    "birth_date": "person.birth_date desc, person.sort_key",
    "registered_on": "person.registered_on desc, person.id desc",
}
CONSENTS = ("valid", "none", "expiring", "withdrawn")
"""Where a consent stands: "none" is everyone without a valid one, for whatever reason."""
SOON = 30
"""Days within which a consent that ends is called expiring, unless the filter says otherwise."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which people a list holds; a field left empty lets everyone through.

    A rural district means its settlements too. ``education`` is words of the education, the
    profession or the place of study, however spelt. ``within`` days belongs to "expiring".
    """

    words: str = ""
    statuses: tuple[str, ...] = ()
    place_id: int | None = None
    sex: str = ""
    goal: str = ""
    consent: str = ""
    within: int = SOON
    mark: str = ""
    education: str = ""
    finishing_year: int | None = None
    born_from: int | None = None
    born_to: int | None = None
    archived: bool = False
    batch_id: int | None = None
    no_iin: bool = False
    not_in_portal: bool = False
    open_referral: bool = False
    order: str = "name"

    def to_json(self) -> str:
        """Return the filter as kept in a saved view."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)


def from_json(kept: str) -> Filter:
    """Return the filter of a saved view; fields this edition does not know are left out."""
    known = {field.name for field in fields(Filter)}
    values = {name: value for name, value in json.loads(kept).items() if name in known}
    values["statuses"] = tuple(values.get("statuses", ()))
    return Filter(**{name: each for name, each in values.items() if _can_be(name, each)})


def _can_be(name: str, value: object) -> bool:
    """A choice that a later edition knows must not keep this one from showing its list."""
    choices: dict[str, Collection[object]] = {
        "order": ORDERS,
        "consent": ("", *CONSENTS),
        "mark": ("", *case.MARKS),
    }
    return name not in choices or value in choices[name]


def conditions(wanted: Filter, today: date) -> tuple[list[str], dict[str, Any]]:
    """Return what a filter asks of a row of ``person``, and the values it names."""
    values: dict[str, Any] = {"today": today.isoformat()}
    asked = [
        "person.archived_on is not null and person.merged_into is null"
        if wanted.archived
        else "person.archived_on is null"
    ]
    for name, sql in _EQUAL.items():
        if value := getattr(wanted, name):
            asked.append(sql)
            values[name] = value
    asked += [sql for name, sql in _YES_OR_NO.items() if getattr(wanted, name)]
    asked += _births(wanted, values)
    asked += _statuses(wanted, values)
    asked += _education(wanted, values)
    asked += _consent(wanted, values, today)
    return asked, values


_EQUAL = {
    "place_id": "person.place_id in"
    " (select id from place where id = :place_id or parent_id = :place_id)",
    "sex": "person.sex = :sex",
    "goal": "person.goal = :goal",
    "finishing_year": "person.finishing_year = :finishing_year",
    "mark": "person.id in (select person_id from mark where mark.kind = :mark"
    " and mark.since <= :today and (mark.until is null or mark.until >= :today))",
    "batch_id": "person.uid in"
    " (select record_uid from batch_row where batch_row.batch_id = :batch_id)",
}
_YES_OR_NO = {
    "no_iin": "person.iin is null",
    "not_in_portal": "person.portal_number = ''",
    "open_referral": (
        "exists (select 1 from referral where referral.person_id = person.id"
        " and referral.state in ('issued', 'came'))"
    ),
}


def _births(wanted: Filter, values: dict[str, Any]) -> list[str]:
    asked = []
    for name, column in (("born_from", ">="), ("born_to", "<")):
        if year := getattr(wanted, name):
            asked.append(f"person.birth_date {column} :{name}")
            values[name] = f"{year + (name == 'born_to'):04d}-01-01"
    return asked


def _statuses(wanted: Filter, values: dict[str, Any]) -> list[str]:
    if not wanted.statuses:
        return []
    marks = []
    for place, kind in enumerate(wanted.statuses):
        values[f"status{place}"] = kind
        marks.append(f":status{place}")
    return [
        "exists (select 1 from status where status.person_id = person.id"
        f" and status.kind in ({', '.join(marks)}) and status.since <= :today"
        " and (status.until is null or status.until >= :today))"
    ]


def _education(wanted: Filter, values: dict[str, Any]) -> list[str]:
    """Every word must begin a word of what is known of the person's learning."""
    asked = []
    for place, word in enumerate(folding.words(wanted.education)):
        values[f"learnt{place}"] = f" {word}"
        asked.append(f"instr(person.study_fold, :learnt{place})")
    return asked


STANDING = (
    "exists (select 1 from consent where consent.person_id = person.id and "
    f"{consents.standing_sql(':today')})"
)
"""A row of ``person`` has a consent that covers the day named ``today``."""
_CONSENTS = {
    "valid": (STANDING,),
    "none": (f"not {STANDING}",),
    "expiring": (
        "person.id in (select person_id from consent where consent.until <= :horizon"
        f" and {consents.standing_sql(':today')})",
        "not exists (select 1 from consent where consent.person_id = person.id"
        " and (consent.until is null or consent.until > :horizon)"
        f" and {consents.standing_sql(':today')})",
    ),
    "withdrawn": (
        f"person.id in (select person_id from consent where {consents.WITHDRAWN_SQL})",
        f"not {STANDING}",
    ),
}


def _consent(wanted: Filter, values: dict[str, Any], today: date) -> list[str]:
    if wanted.consent == "expiring":
        values["horizon"] = (today + timedelta(days=wanted.within)).isoformat()
    return list(_CONSENTS.get(wanted.consent, ()))
