"""``sessions``: what is planned and what was held, and every turn a session takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app import centre
from app.guidance import attendance, calendars, clashes, series, sessions
from app.guidance.calendars import Brief, Wanted
from app.guidance.sessions import Draft, Session
from app.papers import Both
from app.registry import places
from app.staffing import staff
from app.store.store import Store
from ui.console import choosing, output, planning
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code, day

examples = (
    "sessions --from 16.11.2026 --to 22.11.2026",
    'sessions plan --form seminar --day 20.11.2026 --at 9:30 --title "Еңбек нарығы" '
    "--lead Оспанова --room Зал",
    "sessions show UID",
    "sessions repeat UID --every week --until 31.12.2026",
    "sessions move UID --day 23.11.2026 --at 10:00",
    'sessions cancel UID --reason "Боран"',
)
_FINER = ("show", "change", "move", "repeat", "hold", "cancel", "reopen", "remove")
STATES = (*sessions.STATES, "waiting")


def shape(shape: Shape) -> None:
    """Take which sessions to list, or what to do with one."""
    shape.take("--from", dest="first", metavar="DATE", type=day)
    shape.take("--to", dest="last", metavar="DATE", type=day)
    shape.take("--state", choices=STATES, default="", words="session-state")
    shape.take("--form", metavar="FORM", type=code, default="", words="session-form")
    shape.take("--staff", metavar="NAME", words="session-staff")
    shape.take("--words", metavar="TEXT", default="", words="session-words")
    actions = shape.actions("plan", *_FINER, optional=True)
    for name in _FINER:
        actions[name].take("session", metavar="SESSION")
    planning.offer(actions["plan"])
    planning.offer(actions["change"])
    for name in ("plan", "repeat"):
        _series(actions[name])
    actions["move"].take("--day", metavar="DATE", type=day, required=True, words="session-day")
    actions["move"].take("--at", metavar="TIME", default="", words="session-at")
    actions["move"].take("--reason", metavar="TEXT", default="")
    actions["cancel"].take("--reason", metavar="TEXT", required=True)
    for name in ("change", "cancel"):
        actions[name].take("--rest", action="store_true", words="session-rest")


def _series(shape: Shape) -> None:
    shape.take("--every", choices=series.EVERY, words="series-every")
    shape.take("--interval", metavar="N", type=int, default=1, words="series-interval")
    shape.take("--until", metavar="DATE", type=day, words="series-until")
    shape.take("--times", metavar="N", type=int, words="series-times")


def run(desk: Desk) -> Answer:
    """List the sessions, or do what was asked with one."""
    return _DEEDS[desk.asked.action](desk)


# Looking


def _list(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.reading() as store:
        staff_id = choosing.colleague(store, asked.staff).id if asked.staff else None
        wanted = Wanted(
            asked.first, asked.last, asked.state, asked.form, staff_id=staff_id, words=asked.words
        )
        found = calendars.many(store, calendars.ids(store, wanted)[::-1])
    titles = [
        desk.say(f"col-{name}")
        for name in ("date", "hours", "session", "where", "lead", "people", "state", "uid")
    ]
    rows = [[*_row(desk, each)] for each in found]
    return Answer([_line(each) for each in found], output.table(titles, rows))


def _row(desk: Desk, each: Brief) -> Iterable[object]:
    counted = f"{each.present}/{each.people}" if each.state == "held" else str(each.people)
    yield each.day
    yield _hours(each.starts, each.ends)
    yield _in_words(desk, each.called)
    yield _in_words(desk, each.place)
    yield each.lead
    yield counted
    yield desk.say(f"word-{each.state}")
    yield each.uid


def _in_words(desk: Desk, said: Both) -> str:
    """Return words in Russian where the command speaks it and they are known, else in Kazakh."""
    return (said.ru or said.kk) if desk.language == "ru" else said.kk


def _hours(starts: str, ends: str) -> str:
    return "–".join(filter(None, (starts, ends)))


def _line(each: Brief) -> dict[str, Any]:
    return {
        "uid": each.uid,
        "day": each.day,
        "starts": each.starts,
        "ends": each.ends,
        "form": each.form_code,
        "service": each.service,
        "called_kk": each.called.kk,
        "called_ru": each.called.ru,
        "place": each.place.kk,
        "lead": each.lead,
        "state": each.state,
        "people": each.people,
        "present": each.present,
        "capacity": each.capacity,
    }


def record(store: Store, session: Session) -> dict[str, Any]:
    """Return a session whole as programs take it: its counts, never who was there."""
    counted = attendance.totals(store, session.id)
    plain = ("title_kk", "title_ru", "starts", "ends", "audience", "venue", "room_kk", "room_ru")
    more = ("away_reason", "roster", "capacity", "note", "portal_number", *sessions.HEADS)
    return {
        "uid": session.uid,
        "form": session.form.code,
        "service": session.form.service,
        "paragraph": session.form.paragraph,
        "day": session.day,
        "state": session.state,
        "state_on": session.state_on,
        "state_reason": session.state_reason,
        "series": session.series or None,
        **{name: getattr(session, name) for name in (*plain, *more)},
        "portal_date": session.portal_date,
        "topics": list(session.topics),
        "partner": _partner(store, session.partner_id),
        "place": places.title(store, session.place_id).kk,
        "conductors": [_conductor(store, each) for each in session.conductors],
        "guests": [_guest(store, each) for each in session.guests],
        "counts": totals(counted),
        "moves": [_move(each) for each in sessions.moves(store, session.id)],
    }


def totals(counted: attendance.Totals) -> dict[str, int]:
    """Return the counts of a session, persons and visits apart."""
    names = ("listed", "present", "excused", "absent", "unmarked", "walk_ins", "unnamed")
    return {name: getattr(counted, name) for name in (*names, "visits", "others")}


def _partner(store: Store, partner_id: int | None) -> str:
    return "" if partner_id is None else str(store.row("partner", partner_id)["name_kk"])


def _conductor(store: Store, each: sessions.Conductor) -> dict[str, str]:
    named = each.name or _partner(store, each.partner_id)
    if each.staff_id is not None:
        named = staff.get(store, each.staff_id).name.full
    return {"body": each.body, "name": named}


def _guest(store: Store, each: sessions.Guest) -> dict[str, str]:
    named = each.name or _partner(store, each.partner_id)
    return {"name": named, "profession_kk": each.profession_kk, "profession_ru": each.profession_ru}


def _move(each: sessions.Move) -> dict[str, Any]:
    return {
        "moved_on": each.moved_on,
        "from": each.from_day,
        "from_starts": each.from_starts,
        "to": each.to_day,
        "to_starts": each.to_starts,
        "reason": each.reason,
    }


def _show(desk: Desk) -> Answer:
    with desk.reading() as store:
        session = choosing.session(store, desk.asked.session)
        found = record(store, session)
    lines = [*_head(desk, session), _counted(desk, found["counts"])]
    for each in (*found["conductors"], *found["guests"]):
        lines.append("  ".join(filter(None, (each["name"], each.get("profession_kk", "")))))
    return Answer(found, lines)


def _head(desk: Desk, session: Session) -> list[str]:
    when = " ".join(filter(None, (f"{session.on:%d.%m.%Y}", _hours(session.starts, session.ends))))
    state = desk.say(f"word-{session.state}")
    said = [_in_words(desk, session.called), f"{when}  {state}", f"uid: {session.uid}"]
    return said if not session.state_reason else [*said, session.state_reason]


def _counted(desk: Desk, counts: dict[str, int]) -> str:
    return desk.say("attend-totals", **counts)


# Doing


def _plan(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        draft = sessions.checked(store, planning.described(store, asked, Draft()))
        against = clashes.of(store, draft)
        warned = clashes.warnings(store, draft, centre.calendar(store))
        if asked.every:
            made = series.plan(store, draft, _rule(desk))
        else:
            made = [sessions.plan(store, draft)]
        found = [sessions.get(store, each) for each in made]
    return _planned(desk, found, [_clash(each) for each in against], warned)


def _planned(
    desk: Desk, found: list[Session], against: list[dict[str, str]], warned: Iterable[str]
) -> Answer:
    result: dict[str, Any] = {**_named(found[0]), "clashes": against, "warnings": list(warned)}
    if len(found) > 1:
        result["sessions"] = [_named(each) for each in found]
    lines = [_told(desk, each) for each in found]
    lines += [
        desk.say("warning", words=desk.say(f"clash-{each['kind']}", **each)) for each in against
    ]
    lines += [desk.say("warning", words=desk.say(f"session-{each}")) for each in result["warnings"]]
    return Answer(result, lines)


def _named(session: Session) -> dict[str, Any]:
    return {
        "uid": session.uid,
        "day": session.day,
        "starts": session.starts,
        "state": session.state,
    }


def _told(desk: Desk, session: Session) -> str:
    state = desk.say(f"word-{session.state}")
    when = " ".join(filter(None, (f"{session.on:%d.%m.%Y}", session.starts)))
    return f"{when}  {_in_words(desk, session.called)}  {state}  {session.uid}"


def _clash(each: clashes.Clash) -> dict[str, str]:
    hours = _hours(each.starts, each.ends)
    return {"kind": each.kind, "who": each.who, "hours": hours, "called": each.called.kk}


def _rule(desk: Desk) -> series.Rule:
    asked = desk.asked
    every = asked.every or "week"
    return series.Rule(every, asked.interval, until=asked.until, count=asked.times)


def _repeat(desk: Desk) -> Answer:
    with desk.writing() as store:
        held = choosing.session(store, desk.asked.session)
        made = series.repeat(store, held.id, _rule(desk))
        found = [sessions.get(store, each) for each in made]
    return Answer([_named(each) for each in found], [_told(desk, each) for each in found])


def _change(desk: Desk) -> Answer:
    with desk.writing() as store:
        held = choosing.session(store, desk.asked.session)
        draft = planning.described(store, desk.asked, sessions.draft_of(held))
        if desk.asked.rest:
            series.change_rest(store, held.id, draft)
        else:
            sessions.change(store, held.id, draft)
        return _now(desk, store, held)


def _move_session(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        held = choosing.session(store, asked.session)
        sessions.move(store, held.id, asked.day, asked.at, asked.reason)
        return _now(desk, store, held)


def _cancel(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        held = choosing.session(store, asked.session)
        ended = series.cancel_rest if asked.rest else sessions.cancel
        ended(store, held.id, asked.reason)
        return _now(desk, store, held)


def _hold(desk: Desk) -> Answer:
    with desk.writing() as store:
        held = choosing.session(store, desk.asked.session)
        sessions.hold(store, held.id)
        return _now(desk, store, held)


def _reopen(desk: Desk) -> Answer:
    with desk.writing() as store:
        held = choosing.session(store, desk.asked.session)
        sessions.reopen(store, held.id)
        return _now(desk, store, held)


def _remove(desk: Desk) -> Answer:
    with desk.writing() as store:
        held = choosing.session(store, desk.asked.session)
        sessions.remove(store, held.id)
    return Answer({"uid": held.uid, "removed": True}, [_told(desk, held)])


def _now(desk: Desk, store: Store, held: Session) -> Answer:
    session = sessions.get(store, held.id)
    return Answer(_named(session), [_told(desk, session)])


_DEEDS = {
    None: _list,
    "plan": _plan,
    "show": _show,
    "change": _change,
    "move": _move_session,
    "repeat": _repeat,
    "hold": _hold,
    "cancel": _cancel,
    "reopen": _reopen,
    "remove": _remove,
}
