"""The figures counted a second time, by hand as it were: plain loops over the rows of the tables.

Nothing of the program's own counting is used: what a definition says in words is done here once
more, slowly. Only the names of sources, cuts and keys are shared, as the definitions have them.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from app.store.store import Store

Rows = dict[str, list[dict[str, Any]]]
TABLES = (
    "person", "status", "mark", "place", "partner", "enrolment", "session", "session_conductor",
    "attendance", "form", "test_result", "consultation", "choice", "recommendation", "selection",
    "training_list", "training_entry", "adaptation", "referral", "referral_kind", "undecided_list",
    "undecided_entry", "fair_employer", "fair_vacancy", "contingent", "plan", "plan_line",
    "plan_fact", "contract", "contract_service",
)  # fmt: skip


@dataclass
class Thing:
    """One thing counted: whose, how many, and what it is parted by."""

    person: int | None
    day: str
    amount: int = 1
    groups: str = ""
    session: int | None = None
    form: int | None = None
    place: int | None = None
    bodies: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    service: str = ""
    extra: dict[str, set[str]] = field(default_factory=dict)


class Slow:
    """The tables as they were dumped, and a period."""

    def __init__(self, store: Store, first: date, last: date) -> None:
        self.rows: Rows = {each: store.query(f"select * from {each}") for each in TABLES}
        self.first, self.last = first.isoformat(), last.isoformat()
        self.today = store.today().isoformat()
        self.until = min(self.last, self.today)
        self.by_id = {table: {row["id"]: row for row in rows} for table, rows in self.rows.items()}

    # What is asked

    def count(self, source: str, where: Mapping[str, Iterable[str]]) -> tuple[int, int]:
        """Return persons and number of a figure."""
        return _sum(each for each in self.things(source) if self._fits(each, where))

    def by(
        self, source: str, where: Mapping[str, Iterable[str]], cut: str
    ) -> dict[str, tuple[int, int]]:
        """Return persons and number by each key of a cut."""
        parts: dict[str, list[Thing]] = {}
        for each in self.things(source):
            if self._fits(each, where):
                for key in self.keys(each, cut):
                    parts.setdefault(key, []).append(each)
        return {key: _sum(held) for key, held in parts.items()}

    def _fits(self, thing: Thing, where: Mapping[str, Iterable[str]]) -> bool:
        return all(self.keys(thing, cut) & set(keys) for cut, keys in where.items())

    def things(self, source: str) -> list[Thing]:
        """Return what a source counts."""
        return list(_SOURCES[source](self))

    def within(self, day: str | None) -> bool:
        """Tell whether a day lies in the period."""
        return day is not None and self.first <= day <= self.last

    # What it is parted by

    def keys(self, thing: Thing, cut: str) -> set[str]:
        """Return the keys of a thing; "none" where nothing is known."""
        if cut in thing.extra:
            return thing.extra[cut] or {"none"}
        return set(_CUTS[cut](self, thing)) or {"none"}

    def held_groups(self, person: int, day: str) -> str:
        """Return the groups a person was in on a day."""
        return " ".join(
            row["kind"] for row in self.rows["status"]
            if row["person_id"] == person and row["since"] <= day
            and (row["until"] is None or row["until"] >= day)
        )  # fmt: skip

    def study(self, thing: Thing) -> dict[str, Any] | None:
        """Return where somebody studied on a day: the later place where two are told."""
        found = None
        for row in sorted(self.rows["enrolment"], key=lambda each: (each["since"], each["id"])):
            if (
                row["person_id"] == thing.person and row["since"] <= thing.day
                and (row["until"] is None or row["until"] >= thing.day)
            ):  # fmt: skip
                found = row
        return found

    def session(self, number: int) -> dict[str, Any]:
        """Return a session's row."""
        return self.by_id["session"][number]

    def bodies(self, session: int) -> tuple[str, ...]:
        """Return who led a session."""
        rows = self.rows["session_conductor"]
        return tuple({row["body"] for row in rows if row["session_id"] == session})

    def of_session(self, row: dict[str, Any], **said: Any) -> Thing:
        """Return a thing of a session."""
        form = self.by_id["form"][row["form_id"]]
        return Thing(
            said.pop("person", None), row["day"], session=row["id"], form=row["form_id"],
            place=row["partner_id"], bodies=self.bodies(row["id"]), service=form["service"],
            **said,
        )  # fmt: skip


def _sum(things: Iterable[Thing]) -> tuple[int, int]:
    held = list(things)
    people = {each.person for each in held if each.person is not None}
    return len(people), sum(each.amount for each in held)


def _age(born: str, day: str) -> int:
    one, two = date.fromisoformat(born), date.fromisoformat(day)
    years = two.year - one.year
    if (two.month, two.day) < (one.month, one.day):
        years -= 1
    return years


def _person(slow: Slow, thing: Thing) -> dict[str, Any]:
    return slow.by_id["person"][thing.person]


def _youth(slow: Slow, thing: Thing) -> set[str]:
    born = _person(slow, thing)["birth_date"]
    if not born:
        return set()
    age = _age(born, thing.day)
    return {"child" if age < 14 else "youth" if age <= 34 else "older"}


def _rural(slow: Slow, thing: Thing) -> set[str]:
    place = slow.by_id["place"].get(_person(slow, thing)["place_id"])
    if place is None:
        return set()
    lies_in_district = place["kind"] == "rural_district" or place["parent_id"] is not None
    return {"rural" if lies_in_district else "urban"}


def _marks(slow: Slow, thing: Thing) -> set[str]:
    return {
        row["kind"] for row in slow.rows["mark"]
        if row["person_id"] == thing.person and row["since"] <= thing.day
        and (row["until"] is None or row["until"] >= thing.day)
    }  # fmt: skip


def _school(slow: Slow, thing: Thing) -> set[str]:
    if thing.person is None:
        return {str(thing.place)} if thing.place else set()
    study = slow.study(thing)
    return {str(study["partner_id"])} if study else set()


def _class(slow: Slow, thing: Thing) -> set[str]:
    study = slow.study(thing) if thing.person is not None else None
    if study is None:
        return set()
    grade = _school_year(thing.day) - study["began"] + 1
    named = f"{grade} «{study['letter']}»"
    if study["level"] == "college":
        named = f"{grade}-курс, {study['letter']}"
    return {f"{study['partner_id']}:{named}"}


def _school_year(day: str) -> int:
    year, month = int(day[:4]), int(day[5:7])
    return year if month >= 9 else year - 1


def _text(value: object) -> set[str]:
    return {str(value)} if value not in (None, "") else set()


def _referral(slow: Slow, thing: Thing) -> set[str]:
    return {row["code"] for row in slow.rows["referral_kind"]} & set(thing.kinds)


def _of_form(slow: Slow, thing: Thing) -> set[str]:
    return _text(slow.by_id["form"][thing.form]["code"] if thing.form else "")


def _of_session(name: str) -> Callable[[Slow, Thing], set[str]]:
    return lambda slow, it: _text(slow.session(it.session)[name] if it.session else "")


_CUTS: dict[str, Callable[[Slow, Thing], Iterable[str]]] = {
    "group": lambda _, it: it.groups.split(),
    "sex": lambda slow, it: _text(_person(slow, it)["sex"]),
    "youth": _youth,
    "rural": _rural,
    "mark": _marks,
    "settlement": lambda slow, it: _text(_person(slow, it)["place_id"]),
    "school": _school,
    "class": _class,
    "service": lambda _, it: _text(it.service),
    "form": lambda _, it: _text(it.form),
    "form_code": _of_form,
    "conductor": lambda _, it: it.bodies,
    "place": lambda _, it: _text(it.place),
    "venue": _of_session("venue"),
    "site": _of_session("place_id"),
    "kind": lambda _, it: it.kinds,
    "referral": _referral,
    "month": lambda _, it: {it.day[:7]},
}


# What is counted


def _held(slow: Slow) -> Iterator[dict[str, Any]]:
    for row in slow.rows["session"]:
        if row["state"] == "held" and slow.within(row["day"]):
            yield row


def _visits(slow: Slow) -> Iterator[Thing]:
    for session in _held(slow):
        for row in slow.rows["attendance"]:
            if row["session_id"] == session["id"] and row["mark"] == "present":
                yield slow.of_session(
                    session, person=row["person_id"], groups=row["statuses"], kinds=("present",)
                )


def _heads(slow: Slow) -> Iterator[Thing]:
    for session in _held(slow):
        for name in ("participants", "parents", "employers", "representatives"):
            if session[name]:
                yield slow.of_session(session, amount=session[name], kinds=(name,))


def _sessions(slow: Slow) -> Iterator[Thing]:
    for row in slow.rows["session"]:
        if slow.within(row["day"]):
            yield slow.of_session(row, kinds=(row["state"],))


def _registered(slow: Slow) -> Iterator[Thing]:
    firsts: dict[int, str] = {}
    for row in slow.rows["person"]:
        one = row["merged_into"] or row["id"]
        firsts[one] = min(firsts.get(one, "9999"), row["registered_on"])
    for one, day in firsts.items():
        if slow.within(day):
            goal = slow.by_id["person"][one]["goal"]
            kinds = (goal,) if goal else ()
            yield Thing(one, day, groups=slow.held_groups(one, day), kinds=kinds)


def _plain(
    table: str, day: str, kinds: Callable[[Slow, dict[str, Any]], Iterable[str]]
) -> Callable[[Slow], Iterator[Thing]]:
    def found(slow: Slow) -> Iterator[Thing]:
        for row in slow.rows[table]:
            if slow.within(row[day]):
                yield Thing(
                    row["person_id"], row[day], groups=row["statuses"],
                    place=row.get("partner_id"), kinds=tuple(kinds(slow, row)),
                )  # fmt: skip

    return found


def _tested(slow: Slow, row: dict[str, Any]) -> Iterator[str]:
    yield row["instrument"].replace(" ", "_")
    done = row["concluded_on"] is not None and row["concluded_on"] <= slow.last
    yield "concluded" if done else "unconcluded"
    yield f"way_{row['way']}"


def _recommended(_slow: Slow, row: dict[str, Any]) -> Iterator[str]:
    yield row["author"]
    if row["selection_needed"]:
        yield "selection_needed"


def _stands(slow: Slow, row: dict[str, Any]) -> bool:
    return row["removed_on"] is None or row["removed_on"] > slow.last


def _training(slow: Slow) -> Iterator[Thing]:
    for row in slow.rows["training_entry"]:
        if slow.within(row["added_on"]) and _stands(slow, row):
            place = slow.by_id["training_list"][row["list_id"]]["partner_id"]
            yield Thing(
                row["person_id"], row["added_on"], groups=row["statuses"], place=place,
                kinds=("listed",),
            )  # fmt: skip


def _trained(slow: Slow) -> Iterator[Thing]:
    for row in slow.rows["training_entry"]:
        if row["outcome"] and slow.within(row["outcome_on"]):
            place = slow.by_id["training_list"][row["list_id"]]["partner_id"]
            yield Thing(
                row["person_id"], row["outcome_on"], groups=row["statuses"], place=place,
                kinds=(row["outcome"],),
            )  # fmt: skip


def _adapted(slow: Slow) -> Iterator[Thing]:
    for row in slow.rows["adaptation"]:
        if row["outcome"] and slow.within(row["outcome_on"]):
            yield Thing(
                row["person_id"], row["outcome_on"], groups=row["statuses"],
                place=row["partner_id"], kinds=(row["outcome"],),
            )  # fmt: skip


def _of_referral(day: str, *states: str) -> Callable[[Slow], Iterator[Thing]]:
    def found(slow: Slow) -> Iterator[Thing]:
        for row in slow.rows["referral"]:
            if not slow.within(row[day]) or (states and row["state"] in states):
                continue
            kind = slow.by_id["referral_kind"][row["kind_id"]]["code"]
            word = row["state"]
            if day == "issued_on":
                gone = row["state"] == "revoked" and row["state_on"] <= slow.last
                word = "revoked" if gone else "standing"
            yield Thing(
                row["person_id"], row[day], groups=row["statuses"], place=row["partner_id"],
                kinds=(kind, word),
            )  # fmt: skip

    return found


def _undecided(slow: Slow, row: dict[str, Any], day: str, word: str) -> Thing:
    place = slow.by_id["undecided_list"][row["list_id"]]["partner_id"]
    groups = slow.held_groups(row["person_id"], day)
    return Thing(row["person_id"], day, groups=groups, place=place, kinds=(word,))


def _undecided_listed(slow: Slow) -> Iterator[Thing]:
    for row in slow.rows["undecided_entry"]:
        made = slow.by_id["undecided_list"][row["list_id"]]["made_on"]
        if slow.within(made) and _stands(slow, row):
            yield _undecided(slow, row, made, "listed")


def _undecided_sent(slow: Slow) -> Iterator[Thing]:
    for row in slow.rows["undecided_entry"]:
        sent = slow.by_id["undecided_list"][row["list_id"]]["sent_on"]
        if slow.within(sent) and (row["removed_on"] is None or row["removed_on"] > sent):
            yield _undecided(slow, row, sent, "sent")


def _undecided_later(slow: Slow) -> Iterator[Thing]:
    for row in slow.rows["undecided_entry"]:
        if row["outcome"] and slow.within(row["outcome_on"]):
            yield _undecided(slow, row, row["outcome_on"], row["outcome"])


def _employers(slow: Slow) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    for session in _held(slow):
        for row in slow.rows["fair_employer"]:
            if row["session_id"] == session["id"] and row["came"]:
                yield session, row


def _fair(session: dict[str, Any], employer: dict[str, Any], word: str, amount: int = 1) -> Thing:
    return Thing(
        None, session["day"], amount, session=session["id"], form=session["form_id"],
        place=employer["partner_id"], kinds=(word,),
    )  # fmt: skip


def _fair_employers(slow: Slow) -> Iterator[Thing]:
    for session, row in _employers(slow):
        yield _fair(session, row, "came")


def _fair_vacancies(slow: Slow) -> Iterator[Thing]:
    for session, employer in _employers(slow):
        for row in slow.rows["fair_vacancy"]:
            if row["employer_id"] == employer["id"]:
                for word in ("places", "interviews", "invited", "hired"):
                    yield _fair(session, employer, word, row[word])


# How things stand on the last day


def _contingent(slow: Slow) -> Iterator[Thing]:
    yield from _pupils(slow, slow.until)


def _starting(slow: Slow) -> Iterator[Thing]:
    for each in _pupils(slow, min(slow.first, slow.today)):
        each.kinds = tuple(word for word in each.kinds if not word.endswith("covered"))
        yield each


def _pupils(slow: Slow, last: str) -> Iterator[Thing]:
    year = _school_year(last)
    opened = max(slow.first, f"{year}-09-01")
    for row in slow.rows["enrolment"]:
        grade = year - row["began"] + 1
        if row["level"] == "school" and grade not in (9, 10, 11):
            continue
        if row["level"] == "college" and not 1 <= grade <= 6:
            continue
        stays = row["since"] <= last and (row["until"] is None or row["until"] >= last)
        finished = row["ended"] == "finished" and opened <= (row["until"] or "") < last
        if not stays and not (finished and not _goes_on(slow, row, last, year)):
            continue
        day = last if stays else row["until"]
        person = slow.by_id["person"][row["person_id"]]
        if person["archived_on"] is None or person["archived_on"] > day:
            yield _pupil(slow, row, day, last)


def _goes_on(slow: Slow, row: dict[str, Any], last: str, year: int) -> bool:
    return any(
        other["person_id"] == row["person_id"] and other["id"] != row["id"]
        and row["until"] <= other["since"] <= last and other["began"] <= year
        for other in slow.rows["enrolment"]
    )  # fmt: skip


def _pupil(slow: Slow, row: dict[str, Any], day: str, last: str) -> Thing:
    person = row["person_id"]
    came = any(
        mark["person_id"] == person and mark["mark"] == "present"
        and slow.session(mark["session_id"])["state"] == "held"
        and slow.first <= slow.session(mark["session_id"])["day"] <= last
        for mark in slow.rows["attendance"]
    )  # fmt: skip
    words = [row["level"], "covered" if came else "uncovered"]
    chosen = [one for one in slow.rows["choice"]
              if one["person_id"] == person and one["dated"] <= last]  # fmt: skip
    chosen.sort(key=lambda one: (one["dated"], one["id"]))
    if row["level"] == "school" and not (chosen and chosen[-1]["decided"]):
        words.append("undecided")
    return Thing(
        person, day, groups=slow.held_groups(person, day), place=row["partner_id"],
        kinds=tuple(words),
    )  # fmt: skip


def _given(slow: Slow) -> Iterator[Thing]:
    year = _school_year(slow.until)
    for row in slow.rows["contingent"]:
        came = row["received_on"] is None or row["received_on"] <= slow.until
        if row["year"] == year and row["size"] is not None and came:
            yield Thing(None, slow.until, row["size"], place=row["partner_id"], kinds=("given",))


def _versions(slow: Slow) -> Iterator[dict[str, Any]]:
    """Of every plan the version in force on the last day, thinking of one chain at a time."""
    plans = slow.by_id["plan"]
    followed = {row["previous_id"] for row in plans.values()}
    for newest in plans.values():
        if newest["id"] in followed:
            continue
        chain = [newest]
        while chain[-1]["previous_id"] is not None:
            chain.append(plans[chain[-1]["previous_id"]])
        known = [one for one in reversed(chain)
                 if one["state"] in ("in_force", "closed", "superseded")]  # fmt: skip
        standing = None
        for at, one in enumerate(known):
            begun = ""
            if at and known[at - 1]["state"] == "superseded":
                begun = known[at - 1]["state_on"]
            elif at and one["state"] == "in_force":
                begun = one["state_on"]
            if begun <= slow.until:
                standing = one
        if standing is not None:
            yield standing


def _due(slow: Slow) -> Iterator[tuple[dict[str, Any], str]]:
    for version in _versions(slow):
        for line in slow.rows["plan_line"]:
            if line["plan_id"] != version["id"]:
                continue
            due = line["day"]
            if due is None and line["month"]:
                year, month = map(int, line["month"].split("-"))
                due = f"{line['month']}-{calendar.monthrange(year, month)[1]}"
            if slow.within(due):
                yield line, due


def _carried_out(slow: Slow, line: dict[str, Any]) -> list[dict[str, Any]]:
    linked = {row["session_id"] for row in slow.rows["plan_fact"] if row["line"] == line["key"]}
    held = [slow.session(each) for each in linked]
    return [each for each in held if each["state"] == "held" and each["day"] <= slow.until]


def _of_line(line: dict[str, Any], due: str, amount: int, *kinds: str) -> Thing:
    return Thing(
        None, due, amount, form=line["form_id"], place=line["partner_id"],
        bodies=(line["body"],), kinds=kinds,
    )  # fmt: skip


def _plan(slow: Slow) -> Iterator[Thing]:
    for line, due in _due(slow):
        days = [each["day"] for each in _carried_out(slow, line)]
        if days:
            yield _of_line(line, due, 1, "done", "in_time" if min(days) <= due else "after")
        else:
            over = slow.last < slow.today or due < slow.today
            yield _of_line(line, due, 1, "late" if over else "open")


def _plan_people(slow: Slow) -> Iterator[Thing]:
    for line, due in _due(slow):
        if line["expected"]:
            yield _of_line(line, due, line["expected"], "expected")
        for session in _carried_out(slow, line):
            marks = [row for row in slow.rows["attendance"] if row["mark"] == "present"]
            came = sum(row["session_id"] == session["id"] for row in marks)
            if came + session["participants"]:
                yield _of_line(line, due, came + session["participants"], "came")


def _contracts(slow: Slow) -> Iterator[Thing]:
    for row in slow.rows["contract"]:
        ends = min(row["last"], row["ended_on"] or row["last"])
        if row["first"] <= slow.last and ends >= slow.first:
            day = max(row["first"], slow.first)
            yield Thing(None, day, place=row["partner_id"], kinds=(row["track"],))


def _delivered(slow: Slow) -> Iterator[Thing]:
    for session in _held(slow):
        led = {row["partner_id"] for row in slow.rows["session_conductor"]
               if row["session_id"] == session["id"]}  # fmt: skip
        under = [row for row in slow.rows["contract"] if _counts(slow, row, session, led)]
        under.sort(key=lambda row: (row["first"], row["id"]))
        if under:
            tracks = tuple({row["track"] for row in under})
            yield Thing(
                None, session["day"], session=session["id"], form=session["form_id"],
                place=under[0]["partner_id"], kinds=tracks,
            )  # fmt: skip


def _counts(
    slow: Slow, contract: dict[str, Any], session: dict[str, Any], led: set[int | None]
) -> bool:
    ends = min(contract["last"], contract["ended_on"] or contract["last"])
    ordered = {row["form_id"] for row in slow.rows["contract_service"]
               if row["contract_id"] == contract["id"]}  # fmt: skip
    return (
        contract["partner_id"] in led
        and contract["first"] <= session["day"] <= ends
        and session["audience"] in (contract["track"], "mixed")
        and (None in ordered or session["form_id"] in ordered)
    )


def _after(slow: Slow) -> Iterator[Thing]:
    firsts: dict[tuple[int, str], tuple[str, int, dict[str, Any]]] = {}
    for row in slow.rows["attendance"]:
        session = slow.session(row["session_id"])
        if session["state"] == "held" and row["mark"] == "present":
            key = row["person_id"], session["day"][:4]
            one = (session["day"], row["id"], row)
            if key not in firsts or one[:2] < firsts[key][:2]:
                firsts[key] = one
    for (person, _year), (day, _mark, row) in firsts.items():
        for months in (1, 3, 6):
            over = _months_later(day, months)
            if slow.first <= over <= slow.until:
                yield Thing(
                    person, over, groups=row["statuses"], session=row["session_id"],
                    kinds=tuple(_became(slow, person, day, over, months)),
                )  # fmt: skip


def _months_later(day: str, months: int) -> str:
    then = date.fromisoformat(day)
    for _ in range(months):
        first = then.replace(day=1) + timedelta(days=32)
        last = calendar.monthrange(first.year, first.month)[1]
        then = first.replace(day=min(int(day[8:]), last))
    return then.isoformat()


def _became(slow: Slow, person: int, day: str, over: str, months: int) -> Iterator[str]:
    yield f"after_{months}"
    words = set()
    for table in ("training_entry", "undecided_entry", "adaptation"):
        for row in slow.rows[table]:
            known = {"studying": "studying", "finished": "studying", "employed": "employed",
                     "chose": "chose"}.get(row["outcome"])  # fmt: skip
            if row["person_id"] == person and known and day <= row["outcome_on"] <= over:
                words.add(known)
    for row in slow.rows["referral"]:
        role = slow.by_id["referral_kind"][row["kind_id"]]["addressee_role"]
        known = {"employer": "employed", "education": "studying"}.get(role)
        if row["person_id"] == person and row["state"] == "accepted" and known:
            words |= {known} if day <= row["state_on"] <= over else set()
    for row in slow.rows["choice"]:
        if row["person_id"] == person and row["decided"] and day <= row["dated"] <= over:
            words.add("chose")
    if words & {"studying", "employed"}:
        words.add("placed")
    yield from (f"after_{months}_{word}" for word in words)


_SOURCES: dict[str, Callable[[Slow], Iterator[Thing]]] = {
    "visits": _visits,
    "heads": _heads,
    "sessions": _sessions,
    "registered": _registered,
    "consultations": _plain("consultation", "held_on", lambda *_: ()),
    "tests": _plain("test_result", "taken_on", _tested),
    "choices": _plain(
        "choice", "dated", lambda _, row: ("chose" if row["decided"] else "undecided",)
    ),
    "recommendations": _plain("recommendation", "dated", _recommended),
    "selections": _plain("selection", "held_on", lambda _, row: (row["decision"], row["object"])),
    "training": _training,
    "trained": _trained,
    "adaptations": _plain("adaptation", "since", lambda _, row: (row["kind"],)),
    "adapted": _adapted,
    "referrals": _of_referral("issued_on"),
    "answers": _of_referral("state_on", "issued"),
    "undecided": _undecided_listed,
    "undecided_sent": _undecided_sent,
    "undecided_later": _undecided_later,
    "fair_employers": _fair_employers,
    "fair_vacancies": _fair_vacancies,
    "after": _after,
    "contingent": _contingent,
    "starting": _starting,
    "given": _given,
    "plan": _plan,
    "plan_people": _plan_people,
    "contracts": _contracts,
    "delivered": _delivered,
}
