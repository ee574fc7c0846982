"""A colleague's own duties, beside those of the profession card, for the job description."""

from __future__ import annotations

from collections.abc import Sequence

from app.kazakh import text
from app.papers import Both
from app.store.store import Store

_LONG = 1000


def of(store: Store, staff_id: int) -> list[Both]:
    """Return a colleague's own duties in their order."""
    sql = "select duty_kk, duty_ru from own_duty where staff_id = ? order by position, id"
    return [Both(*row) for row in store.tuples(sql, (staff_id,))]


def put(store: Store, staff_id: int, duties: Sequence[Both]) -> None:
    """Keep a colleague's own duties in the order given, in place of those there were."""
    tidy = [
        (text.field("duty_kk", each.kk or each.ru, _LONG), text.field("duty_ru", each.ru, _LONG))
        for each in duties
    ]
    known = store.tuples("select id from own_duty where staff_id = ? order by id", (staff_id,))
    with store.transaction("own_duty.put", str(store.row("staff", staff_id)["surname"])):
        for (duty,) in known:
            store.delete("own_duty", duty)
        for place, (kk, ru) in enumerate((each for each in tidy if each[0]), 1):
            values = {"staff_id": staff_id, "position": place, "duty_kk": kk, "duty_ru": ru}
            store.insert("own_duty", values)
