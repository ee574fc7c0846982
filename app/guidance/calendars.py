"""Sessions as a week, a month or a list shows them: one line each, with counts and no names.

What was said to one person by themselves stays off every list (R190-2.10): a line says how many
were there, never who.
"""

from __future__ import annotations

import calendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from app.kazakh import folding, names
from app.papers import NOTHING, Both
from app.store.store import Row, Store

STATES = ("planned", "held", "cancelled")
_CHUNK = 400


@dataclass(frozen=True, slots=True)
class Brief:
    """A session in one line; ``people`` are listed or expected, ``present`` those who came."""

    id: int
    uid: str
    day: date
    starts: str
    ends: str
    called: Both
    form: Both
    form_code: str
    service: str
    state: str
    place: Both
    venue: str
    lead: str
    people: int
    present: int
    capacity: int | None
    confidential: bool
    series: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which sessions are asked for; ``waiting`` stands for planned ones whose day is past."""

    first: date | None = None
    last: date | None = None
    state: str = ""
    form: str = ""
    service: str = ""
    staff_id: int | None = None
    partner_id: int | None = None
    roster: str = ""
    words: str = ""


def between(
    store: Store,
    first: date,
    last: date,
    *,
    staff_id: int | None = None,
    service: str = "",
    state: str = "",
) -> list[Brief]:
    """Return the sessions of some days, both included, in their order."""
    wanted = Wanted(first, last, state, service=service, staff_id=staff_id)
    return sorted(
        many(store, ids(store, wanted)), key=lambda each: (each.day, each.starts, each.id)
    )


def month(store: Store, year: int, number: int) -> dict[date, list[Brief]]:
    """Return a month's sessions by day, with the days of its first and last weeks."""
    weeks = calendar.Calendar().monthdatescalendar(year, number)
    days: dict[date, list[Brief]] = {day: [] for week in weeks for day in week}
    for brief in between(store, weeks[0][0], weeks[-1][-1]):
        days[brief.day].append(brief)
    return days


def ids(store: Store, wanted: Wanted) -> list[int]:
    """Return the sessions asked for, the newest day first."""
    conditions, values = _conditions(store, wanted)
    sql = f"""
      select session.id from session join form on form.id = form_id
       where {" and ".join(conditions)} order by day desc, starts desc, session.id desc
    """
    return [row[0] for row in store.tuples(sql, values)]


def counted(store: Store, wanted: Wanted) -> dict[str, int]:
    """Return how many sessions there are in each state, all states being asked for."""
    conditions, values = _conditions(store, wanted, any_state=True)
    sql = f"""
      select state, day < :today, count(*) from session join form on form.id = form_id
       where {" and ".join(conditions)} group by 1, 2
    """
    found = dict.fromkeys((*STATES, "waiting", ""), 0)
    for state, past, number in store.tuples(sql, {**values, "today": store.today().isoformat()}):
        found[state] += number
        found[""] += number
        if state == "planned" and past:
            found["waiting"] += number
    return found


_ASKED = {
    "first": "day >= :first",
    "last": "day <= :last",
    "form": "form.code = :form",
    "service": "service = :service",
    "roster": "roster = :roster",
    "staff_id": """session.id in
       (select session_id from session_conductor where staff_id = :staff_id)""",
    "partner_id": """(session.partner_id = :partner_id or session.id in
       (select session_id from session_conductor where partner_id = :partner_id))""",
}


def _conditions(
    store: Store, wanted: Wanted, *, any_state: bool = False
) -> tuple[list[str], dict[str, Any]]:
    conditions, values = ["1"], dict[str, Any]()
    for name, condition in _ASKED.items():
        value = getattr(wanted, name)
        if value:
            conditions.append(condition)
            values[name] = value.isoformat() if isinstance(value, date) else value
    if wanted.state == "waiting" and not any_state:
        conditions.append("state = 'planned' and day < :before")
        values["before"] = store.today().isoformat()
    elif wanted.state and not any_state:
        conditions.append("state = :state")
        values["state"] = wanted.state
    if sought := folding.words(wanted.words):
        found = _worded(store, sought)
        conditions.append(f"session.id in ({', '.join(map(str, found)) or 'null'})")
    return conditions, values


def _worded(store: Store, sought: Sequence[str]) -> list[int]:
    """Sessions are few beside people: their words are compared folded, one by one."""
    sql = """
      select session.id, title_kk || ' ' || title_ru || ' ' || form.name_kk || ' ' || form.name_ru
             || ' ' || room_kk || ' ' || room_ru || ' ' || coalesce(partner.name_kk, '') || ' ' ||
             coalesce(partner.name_ru, '') || ' ' || coalesce(place.name_kk, '')
        from session join form on form.id = form_id
        left join partner on partner.id = session.partner_id
        left join place on place.id = session.place_id
    """
    said: dict[str, str] = {}
    found = []
    for number, words in store.tuples(sql):
        if words not in said:
            said[words] = folding.fold(words)
        if all(word in said[words] for word in sought):
            found.append(number)
    return found


_SELECT = """
  select session.id, session.uid, day, starts, ends, title_kk, title_ru, room_kk, room_ru, state,
         venue, capacity, series, participants,
         form.code as form_code, form.name_kk as form_kk, form.name_ru as form_ru, form.service,
         form.confidential,
         partner.name_kk as partner_kk, partner.name_ru as partner_ru,
         place.name_kk as place_kk, place.name_ru as place_ru,
         staff.surname, staff.given_name, staff.patronymic,
         lead.name as lead_name, leading.name_kk as lead_partner,
         (select count(*) from attendance where session_id = session.id) as listed,
         (select count(*) from attendance
           where session_id = session.id and mark = 'present') as came
    from session join form on form.id = form_id
    left join partner on partner.id = session.partner_id
    left join place on place.id = session.place_id
    left join session_conductor lead on lead.session_id = session.id and lead.position = 0
    left join staff on staff.id = lead.staff_id
    left join partner leading on leading.id = lead.partner_id
"""


def many(store: Store, wanted: Sequence[int]) -> list[Brief]:
    """Return sessions in the order asked for."""
    known: dict[int, Brief] = {}
    for start in range(0, len(wanted), _CHUNK):
        chunk = tuple(wanted[start : start + _CHUNK])
        sql = f"{_SELECT} where session.id in ({', '.join('?' * len(chunk))})"
        known.update({row["id"]: _brief(row) for row in store.query(sql, chunk)})
    return [known[each] for each in wanted if each in known]


def _brief(row: Row) -> Brief:
    form = Both(row["form_kk"], row["form_ru"])
    return Brief(
        **{name: row[name] for name in ("id", "uid", "starts", "ends", "service", "state")},
        **{name: row[name] for name in ("form_code", "venue", "capacity", "series")},
        day=date.fromisoformat(row["day"]),
        called=Both(row["title_kk"], row["title_ru"]) if _titled(row) else form,
        form=form,
        place=_place(row),
        lead=_lead(row),
        people=row["listed"] + row["participants"],
        present=row["came"] + (row["participants"] if row["state"] == "held" else 0),
        confidential=bool(row["confidential"]),
    )


def _titled(row: Row) -> bool:
    """A confidential session goes by its form: its topic may name somebody (R190-2.10)."""
    return bool(row["title_kk"]) and not row["confidential"]


def _place(row: Row) -> Both:
    for name in ("partner", "room", "place"):
        if row[f"{name}_kk"]:
            return Both(row[f"{name}_kk"], row[f"{name}_ru"] or "")
    return NOTHING


def _lead(row: Row) -> str:
    if row["surname"]:
        return names.Name(row["surname"], row["given_name"], row["patronymic"]).short
    return str(row["lead_partner"] or row["lead_name"] or "")


def week_of(day: date) -> tuple[date, date]:
    """Return the Monday and the Sunday of a day's week."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def person_sessions(store: Store, person_id: int) -> list[tuple[Brief, Mapping[str, str]]]:
    """Return the sessions a person was listed for, newest first, with the mark and its reason."""
    sql = """
      select session_id, mark, reason from attendance join session on session.id = session_id
       where person_id = ? order by day desc, starts desc, session_id desc
    """
    marked = {row[0]: {"mark": row[1], "reason": row[2]} for row in store.tuples(sql, (person_id,))}
    return [(each, marked[each.id]) for each in many(store, list(marked))]
