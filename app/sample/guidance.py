"""A year of guidance: what was planned, who came, and what came of it, lived day by day."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from random import Random
from typing import Any

from app import centre
from app.guidance import attendance, follow_up, forms, series, sessions
from app.guidance.questions import Instrument
from app.guidance.sessions import Conductor, Draft, Guest
from app.papers import Both
from app.paperwork import guidance_papers
from app.paperwork.register import Render
from app.registry import places
from app.sample import stock
from app.sample.neighbours import Around
from app.store.store import Store

Deed = Callable[[], object]
YOUTH, ADULTS = ("senior_pupil", "student"), ("unemployed", "job_seeker")
_AHEAD = timedelta(days=12)


@dataclass
class Life:
    """What every part of the year stands on: the file, the days, chance, and whom there is."""

    store: Store
    chance: Random
    around: Around
    today: date
    render: Render
    plan: Callable[[date, Deed], None]
    examples: dict[str, int]

    def ago(self, days: int) -> date:
        """Return the working day that lies so many days back, or ahead."""
        return centre.calendar(self.store).next_working(self.today - timedelta(days=days))

    def people(self, kinds: Sequence[str], size: int) -> list[int]:
        """Return some who hold one of these statuses today, in no order."""
        sql = f"""
          select distinct person_id from status join person on person.id = person_id
           where kind in ({", ".join("?" * len(kinds))}) and archived_on is null
             and since <= ? and (until is null or until >= ?)
           order by person_id limit 2000
        """
        day = self.store.today().isoformat()
        found = [int(row[0]) for row in self.store.tuples(sql, (*kinds, day, day))]
        return self.chance.sample(found, min(size, len(found)))

    def say(self, name: str) -> str:
        """Return a phrase of one sort."""
        return str(self.chance.choice(words(name)))

    def both(self, name: str) -> Both:
        """Return a phrase of one sort in both languages."""
        return Both(*self.chance.choice(words(name)))

    def officer(self) -> int:
        """Return a colleague who sees people."""
        return self.chance.choice(self.around.officers)

    def firm(self, role: str) -> int | None:
        """Return a partner of a kind."""
        found = [each.id for each in self.around.firms if each.role == role]
        return self.chance.choice(found) if found else None

    def issued(self, name: str, paper_id: int) -> None:
        """Remember a paper worth looking at; the first of its name stays."""
        self.examples.setdefault(name, paper_id)


def words(name: str) -> Sequence[Any]:
    """Return the phrases of one sort."""
    found: Sequence[Any] = stock.guidance()["words"][name]
    return found


def answers(chance: Random, instrument: Instrument, lean: str = "") -> tuple[str, ...]:
    """Return answers of somebody whose interests lean somewhere, more or less plainly."""
    pulls = {scale.code: chance.gauss(0, 0.6) for scale in instrument.scales}
    pulls[lean or chance.choice(instrument.scales).code] += 1.6
    said = []
    for item in instrument.items:
        weights = [
            math.exp(sum(pulls.get(scale, 0) * each for scale, each in option.points.items()))
            for option in item.options
        ]
        said.append(chance.choices(item.signs, weights)[0])
    return tuple(said)


class Sessions:
    """The sessions of the year: planned ahead, held on their day, typed back from the sheet."""

    def __init__(self, life: Life) -> None:
        self._life = life
        self._forms = {form.code: form for form in forms.listed(life.store)}

    def expect(self) -> None:
        """Plan the days on which sessions are planned, printed for and held."""
        for each in stock.guidance()["session"]:
            day = self._life.ago(each["ago"])
            planned = min(day - _AHEAD, self._life.today)
            self._life.plan(planned, partial(self._plan, each, day))
        weekly = stock.guidance()["weekly"]
        first = self._life.ago(weekly["ago"])
        self._life.plan(first - _AHEAD, lambda: self._plan_weekly(weekly, first))

    def _plan(self, each: Mapping[str, Any], day: date) -> None:
        life, store = self._life, self._life.store
        meant = day - timedelta(days=each.get("moved", 0))
        session_id = sessions.plan(store, self._draft(each, meant))
        if "size" in each:
            self._enrol(session_id, each)
        if meant != day:
            life.plan(
                meant - timedelta(days=1),
                lambda: sessions.move(store, session_id, day, each["at"], "Бөлме бос болмады"),
            )
        if each.get("state") == "cancelled":
            life.plan(day, lambda: sessions.cancel(store, session_id, each["reason"][0]))
            return
        if each.get("sheet"):
            life.plan(day - timedelta(days=1), lambda: self._print(session_id))
        if "state" not in each:
            life.plan(day, lambda: self._hold(session_id))

    def _draft(self, each: Mapping[str, Any], day: date) -> Draft:
        life = self._life
        venue = each.get("venue", "centre")
        room = Both(*life.chance.choice(stock.guidance()["rooms"][venue]))
        heads = each.get("heads", {})
        led = [Conductor("centre", life.officer())]
        if helper := each.get("with"):
            led.append(Conductor(helper, partner_id=life.firm(helper)))
        draft = Draft(
            form_id=self._forms[each["form"]].id,
            title_kk=each["title"][0],
            title_ru=each["title"][1],
            day=day,
            starts=each["at"],
            audience=each.get("audience", "adults"),
            venue=venue,
            room_kk=room.kk,
            room_ru=room.ru,
            partner_id=life.firm(each["partner"]) if "partner" in each else None,
            roster="named" if "size" in each else "heads",
            topics=tuple(each.get("topics", ())),
            conductors=tuple(led),
            guests=self._guests(each),
            **heads,
        )
        if venue == "settlement":
            place = life.chance.choice(places.listed(life.store, "settlement")).id
            return replace(draft, place_id=place, away_reason=each["reason"][0])
        return draft

    def _guests(self, each: Mapping[str, Any]) -> tuple[Guest, ...]:
        if "guest" not in each:
            return ()
        name, kk, ru = each["guest"]
        sql = "select id from partner where name_kk = ?"
        return (Guest(self._life.store.scalar(sql, (name,)), "", kk, ru),)

    def _enrol(self, session_id: int, each: Mapping[str, Any]) -> None:
        """Everybody of the audience may be expected; pupils come with their class."""
        life = self._life
        youth = each.get("audience") == "youth"
        people = life.people(YOUTH if youth else ADULTS, each["size"])
        classes = {person: life.chance.choice(("9 А", "10 Ә", "11 А", "11 Ә")) for person in people}
        attendance.enrol(life.store, session_id, people, classes if youth else None)

    def _plan_weekly(self, weekly: Mapping[str, Any], first: date) -> None:
        life, store = self._life, self._life.store
        rule = series.Rule("week", count=weekly["times"])
        for session_id in series.plan(store, self._draft(weekly, first), rule):
            day = sessions.get(store, session_id).on
            life.plan(day, partial(self._enrol, session_id, weekly))
            if day < life.today:
                life.plan(day, partial(self._hold, session_id))

    def _print(self, session_id: int) -> None:
        life, store = self._life, self._life.store
        issued = guidance_papers.print_sheet(store, session_id, store.today(), life.render)
        life.examples["sheet"] = issued.id  # the last is the longest

    def _hold(self, session_id: int) -> None:
        """Most come; some have reasons; now and then somebody comes who was not expected."""
        life, store = self._life, self._life.store
        chance = life.chance
        sessions.hold(store, session_id)
        lines = attendance.roster(store, session_id)
        marks = {each.id: chance.choices(attendance.MARKS, (0.82, 0.12, 0.06))[0] for each in lines}
        if marks:
            attendance.mark_many(store, session_id, marks, chance.choice((0, 0, 0, 1, 2)))
        for line, mark in marks.items():
            if mark == "excused":
                attendance.mark(store, [line], mark, life.say("excused"))
        if lines and chance.random() < 0.4:
            kinds = YOUTH if sessions.get(store, session_id).audience == "youth" else ADULTS
            for person in life.people(kinds, 1):
                attendance.came(store, session_id, person)
        missed = [each for each in lines if marks[each.id] == "absent"]
        for each in missed[:2]:
            life.plan(
                store.today() + timedelta(days=2),
                partial(self._ask_after, each.person_id, session_id),
            )

    def _ask_after(self, person_id: int, session_id: int, *, again: bool = True) -> None:
        life, day = self._life, self._life.store.today()
        archived = life.store.row("person", person_id)["archived_on"]
        if archived is None:
            later = day + timedelta(days=7) if again else None
            follow_up.contact(
                life.store,
                person_id,
                session_id,
                day,
                "phone",
                life.say("contacts"),
                later,
                life.officer(),
            )
            if later is not None:
                life.plan(later, partial(self._ask_after, person_id, session_id, again=False))
