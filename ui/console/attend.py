"""``attend``: a session's roster, and its sheet typed back as one line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.exchange import rosters
from app.guidance import attendance, sessions
from app.guidance.attendance import Line, Totals
from app.guidance.sessions import Session
from app.guidance.sheet_lines import Reading
from app.store.store import Store
from ui.console import choosing, filters, output
from ui.console.desk import Answer, Desk
from ui.console.sessions import totals
from ui.console.usage import Shape

examples = (
    "attend SESSION --roster",
    'attend SESSION "1-14 17 !5 у8 +3" --dry-run',
    'attend SESSION "1-14 17 !5 у8 +3"',
    'attend SESSION --add 850512300120 --add "Серікқызы Әсел" --class "11 Ә"',
    "attend SESSION --add-from status=senior_pupil,place=Ақсуат",
    "attend SESSION --out sheet.xlsx",
)


def shape(shape: Shape) -> None:
    """Take a session, and a typed sheet, people to add, or a file for the roster."""
    shape.take("session", metavar="SESSION")
    shape.take("line", metavar="LINE", nargs="?", words="attend-line")
    shape.take("--rest", choices=("absent", "unmarked"), default="absent", words="attend-rest")
    shape.take("--dry-run", action="store_true")
    shape.take("--roster", action="store_true", words="attend-roster")
    shape.take("--add", metavar="PERSON", action="append", default=[], words="attend-add")
    shape.take("--add-from", metavar="FILTER", words="attend-add-from")
    shape.take("--class", dest="group", metavar="TEXT", default="", words="attend-class")
    shape.take("--came", metavar="PERSON", action="append", default=[], words="attend-came")
    shape.take("--out", metavar="FILE", type=Path, words="attend-out")


def run(desk: Desk) -> Answer:
    """Add people, mark those who came, or show the roster with its totals."""
    asked = desk.asked
    if (asked.line or asked.add or asked.add_from or asked.came) and not asked.dry_run:
        with desk.writing() as store:
            return _write(desk, store)
    with desk.reading() as store:
        session = choosing.session(store, asked.session)
        if asked.line:
            return _answer(desk, store, session, _reading(desk, store, session), saved=False)
        return _answer(desk, store, session, None, saved=False)


def _write(desk: Desk, store: Store) -> Answer:
    """Do all that the command asks as one action, or nothing of it."""
    asked = desk.asked
    session = choosing.session(store, asked.session)
    with store.transaction("attendance.sheet", sessions.called(store, session)):
        _add(desk, store, session)
        for named in asked.came:
            attendance.came(store, session.id, choosing.person(store, named).id)
        reading = _reading(desk, store, session) if asked.line else None
        if reading is not None:
            lines = {each.line: each.id for each in attendance.roster(store, session.id)}
            marks = {lines[line]: mark for line, mark in reading.marks.items()}
            attendance.mark_many(store, session.id, marks, reading.unlisted)
    return _answer(desk, store, session, None, saved=True)


def _add(desk: Desk, store: Store, session: Session) -> None:
    asked = desk.asked
    people = [choosing.person(store, each).id for each in asked.add]
    if asked.add_from:
        wanted = filters.parsed(store, asked.add_from)
        people += filters.ids(store, wanted, desk.today())
    if people:
        classes = dict.fromkeys(people, asked.group) if asked.group else {}
        attendance.enrol(store, session.id, people, classes)


def _reading(desk: Desk, store: Store, session: Session) -> Reading:
    """Return the sheet as typed; with ``--rest unmarked`` only the lines that it names."""
    reading = attendance.read_sheet(attendance.roster(store, session.id), desk.asked.line)
    if desk.asked.rest == "absent":
        return reading
    return replace(reading, marks={line: reading.marks[line] for line in reading.named})


def _answer(
    desk: Desk, store: Store, session: Session, reading: Reading | None, *, saved: bool
) -> Answer:
    counted = attendance.totals(store, session.id)
    lines = attendance.roster(store, session.id)
    if reading is not None:
        lines = [replace(each, mark=reading.marks.get(each.line, each.mark)) for each in lines]
        counted = _would_be(counted, lines, reading)
    counts = totals(counted)
    result: dict[str, Any] = {"uid": session.uid, "day": session.day, **counts, "saved": saved}
    said = [desk.say("attend-totals", **counts)]
    if desk.asked.roster or not (saved or reading):
        result["lines"] = [_record(each) for each in lines]
        said = [*_table(desk, lines), *said]
    if desk.asked.line:
        said.append(desk.say("attend-saved" if saved else "attend-dry"))
    if desk.asked.out:
        rosters.write(store, session.id, desk.asked.out, desk.language)
        result["file"] = str(desk.asked.out)
        said.append(str(desk.asked.out))
    return Answer(result, said)


def _would_be(held: Totals, lines: Sequence[Line], reading: Reading) -> Totals:
    marks = Counter(each.mark for each in lines)
    unnamed = held.unnamed if reading.unlisted is None else reading.unlisted
    return replace(held, unnamed=unnamed, **{mark: marks[mark] for mark in attendance.MARKS})


def _record(each: Line) -> dict[str, Any]:
    return {
        "line": each.line,
        "name": each.name.full,
        "class": each.class_name,
        "mark": each.mark or None,
        "walk_in": each.walk_in,
        "reason": each.reason,
    }


def _table(desk: Desk, lines: Sequence[Line]) -> list[str]:
    titles = [desk.say(f"col-{name}") for name in ("action", "name", "class", "mark")]
    rows = [
        [each.line, each.name.full, each.class_name, _marked(desk, each.mark)] for each in lines
    ]
    return list(output.table(titles, rows))


def _marked(desk: Desk, mark: str) -> str:
    return desk.say(f"word-{mark}") if mark else ""
