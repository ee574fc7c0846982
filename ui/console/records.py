"""What the verbs of a case share: records by their uid, who and with whom, what was kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any

from app.errors import Refusal
from app.guidance import fairs, sessions
from app.guidance.sessions import Session
from app.kazakh import folding
from app.schooling import plans
from app.schooling.plans import Plan
from app.store.store import Store
from ui.console import choosing, speech
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, day


def number(store: Store, table: str, uid: str) -> int:
    """Return the record of a table with a uid, or refuse."""
    found = store.scalar(f"select id from {table} where uid = ?", (uid.strip(),))
    if found is None:
        raise Refusal("record-unknown", table=table, record=uid)
    return int(found)


def uid(store: Store, table: str, record_id: int | None) -> str | None:
    """Return the uid of a record, or None where there is none."""
    if record_id is None:
        return None
    return str(store.scalar(f"select uid from {table} where id = ?", (record_id,)))


def staff(store: Store, named: str | None) -> int | None:
    """Return the colleague named, if one is."""
    return choosing.colleague(store, named).id if named else None


def partner(store: Store, named: str | None) -> int | None:
    """Return the partner named, if one is; refuses one not on the books."""
    if not named:
        return None
    known = choosing.partner(store, named)
    if known is None:
        raise Refusal("partner-unknown", name=named)
    return known


def training_list(store: Store, named: str) -> int:
    """Return the training list with a uid, or with a number, the newest one issued under it."""
    sql = """
      select training_list.id from training_list join paper on paper.id = paper_id
       where number = ? order by paper.year desc limit 1
    """
    found = store.scalar(sql, (named.strip(),))
    return int(found) if found else number(store, "training_list", named)


def places(store: Store, known: Mapping[int, int], named: Sequence[str]) -> list[int]:
    """Return the places on a list of those named; ``known`` gives the place of each person on it.

    Refuses somebody who does not stand on the list.
    """
    cards = [choosing.person(store, each) for each in named]
    for card in cards:
        if card.id not in known:
            raise Refusal("training-not-listed", name=card.name.full)
    return [known[card.id] for card in cards]


def plan(store: Store, named: str) -> Plan:
    """Return the plan with a uid, or the last version of the only plan of an area."""
    asked = named.strip()
    wanted = folding.fold(asked)
    areas = [
        each
        for each in plans.listed(store)
        if wanted and wanted in (folding.fold(each.area_kk), folding.fold(each.area_ru))
    ]
    last = [each for each in areas if plans.newer_of(store, each.id) is None]
    return last[0] if len(last) == 1 else plans.by_uid(store, asked)


def fair(store: Store, named: str) -> Session:
    """Return the fair of a day that has one, else the session that is named."""
    with suppress(ValueError):
        on = day(named)
        if len(found := fairs.listed(store, on, on)) == 1:
            return sessions.get(store, found[0])
    return choosing.session(store, named)


def offer(shape: Shape, *names: str) -> None:
    """Take words of a case, each explained by ``opt-case-<name>``."""
    for name in names:
        shape.take(f"--{name}", metavar="TEXT", default="", words=f"case-{name}")


def offer_days(shape: Shape, *names: str) -> None:
    """Take days of a case, each explained by ``opt-case-<name>``."""
    for name in names:
        shape.take(f"--{name}", metavar="DATE", type=day, words=f"case-{name}")


def kept(desk: Desk, said: str, uid: str | None, warned: Iterable[str] = ()) -> Answer:
    """Return what to say of a record that was kept, and what speaks against it."""
    codes = list(warned)
    lines = [desk.say("case-kept", what=said, uid=uid or "")]
    lines += [desk.say("warning", words=worded(desk, each)) for each in codes]
    return Answer({"uid": uid, "warnings": codes}, lines)


def worded(desk: Desk, code: str, **details: Any) -> str:
    """Return a warning in words."""
    return speech.refused(Refusal(code, **details), desk.language)


def tenge(tiyn: int | None) -> str | None:
    """Return a sum for a program, «1234567.00», exact; None where there is none."""
    return None if tiyn is None else f"{tiyn // 100}.{tiyn % 100:02}"
