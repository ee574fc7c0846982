"""``undo``: take the last action back, or one that is named, or a whole import."""

from __future__ import annotations

from typing import Any

from app.errors import Refusal
from app.exchange import batches
from app.store.store import Store
from ui.console import filters, output
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape

examples = ("undo --list", "undo", "undo --action 1204", "undo --batch last")
_RECENT = 20
_STANDING = """
  select id, at, actor, verb, subject from action
   where undoes is null and not exists (
     select 1 from action later where later.undoes = action.id
        and not exists (select 1 from action again where again.undoes = later.id))
   order by id desc limit ?
"""


def shape(shape: Shape) -> None:
    """Take which action, if not the last one."""
    shape.take("--action", metavar="N", type=int, dest="number", words="undo-action")
    shape.take("--batch", metavar="UID")
    shape.take("--list", action="store_true")


def run(desk: Desk) -> Answer:
    """Take an action back; refuses when something leans on it or has changed since."""
    if desk.asked.list:
        return _list(desk)
    with desk.writing() as store:
        number = _chosen(store, desk)
        verb, subject = store.tuples("select verb, subject from action where id = ?", (number,))[0]
        if desk.asked.batch:
            batches.undo(store, filters.batch(store, desk.asked.batch))
        else:
            store.undo(number)
    result = {"action": number, "verb": verb}
    return Answer(result, [desk.say("undone", number=number, verb=verb, subject=subject)])


def _chosen(store: Store, desk: Desk) -> int:
    if desk.asked.batch:
        return _of_batch(store, desk.asked.batch)
    if desk.asked.number is not None:
        known = store.scalar("select id from action where id = ?", (desk.asked.number,))
    else:
        known = next((row[0] for row in store.tuples(_STANDING, (1,))), None)
    if known is None:
        raise Refusal("action-unknown", action=desk.asked.number)
    return int(known)


def _of_batch(store: Store, uid: str) -> int:
    batch = filters.batch(store, uid)
    sql = "select action_id from change where tbl = 'batch' and record_id = ? and kind = 'insert'"
    return int(store.scalar(sql, (batch,)))


def _list(desk: Desk) -> Answer:
    with desk.reading() as store:
        found: list[dict[str, Any]] = store.query(_STANDING, (_RECENT,))
    titles = [desk.say(f"col-{name}") for name in ("action", "when", "who", "verb", "subject")]
    return Answer(found, output.table(titles, [list(each.values()) for each in found]))
