"""``select add|list|show``: professional selection (R190-6.3); only ``show`` tells its parts."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from app.guidance import selections
from app.guidance.selections import Draft, Public
from app.store.store import Store
from ui.console import choosing, output, records
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code, day

examples = (
    'select add UID "Мал дәрігері" --degree full --decision selected --staff Жақсыбеков',
    "select list UID --json",
    "select show SELECTION",
)
_PARTS = ("diagnostics", "qualities", "measures")
_WORDS = tuple(f"{part}{tongue}" for part in (*_PARTS, "decided") for tongue in ("", "-ru"))


def shape(shape: Shape) -> None:
    """Take a person, the object, the three parts, the degree and the decision."""
    actions = shape.actions("add", "list", "show")
    for name in ("add", "list"):
        actions[name].take("person", metavar="PERSON")
    add = actions["add"]
    add.take("object", nargs="?", default="", metavar="TEXT", words="case-object")
    add.take(
        "--kind", type=code, choices=selections.OBJECTS, default="profession", words="case-kind"
    )
    add.take("--degree", type=code, choices=selections.DEGREES, required=True, words="case-degree")
    add.take(
        "--decision", type=code, choices=selections.DECISIONS, required=True, words="case-decision"
    )
    records.offer(
        add, "object-ru", "recommendation", "partner", *_WORDS, "by", "staff", "signatory"
    )
    add.take("--on", metavar="DATE", type=day)
    records.offer_days(add, "decided-on")
    actions["show"].take("selection", metavar="UID", words="case-uid")


def run(desk: Desk) -> Answer:
    """Write a selection down, list a person's, or show one whole."""
    return {"add": _add, "list": _list, "show": _show}[desk.asked.action](desk)


def _add(desk: Desk) -> Answer:
    with desk.writing() as store:
        person = choosing.person(store, desk.asked.person)
        draft = _draft(desk, store, person.id)
        warned = selections.warnings(store, draft)
        uid = records.uid(store, "selection", selections.record(store, draft))
    return records.kept(desk, person.name.full, uid, warned)


def _draft(desk: Desk, store: Store, person_id: int) -> Draft:
    asked = desk.asked
    plain = selections.proposed(store, person_id, asked.on or desk.today())
    given: dict[str, Any] = {
        "object_kk": asked.object,
        "object_ru": asked.object_ru,
        "recommendation_id": asked.recommendation
        and records.number(store, "recommendation", asked.recommendation),
    }
    for part in _PARTS:
        given[f"{part}_kk"] = getattr(asked, part)
        given[f"{part}_ru"] = getattr(asked, f"{part}_ru")
    return replace(
        plain,
        **{name: value for name, value in given.items() if value},
        object=asked.kind,
        partner_id=records.partner(store, asked.partner),
        degree=asked.degree,
        decision=asked.decision,
        decision_kk=asked.decided,
        decision_ru=asked.decided_ru,
        decided_by=asked.by,
        decided_on=asked.decided_on,
        staff_id=records.staff(store, asked.staff),
        signatory_id=records.staff(store, asked.signatory),
    )


def _list(desk: Desk) -> Answer:
    with desk.reading() as store:
        found = selections.of(store, choosing.person(store, desk.asked.person).id)
        told = [_record(store, each) for each in found]
    titles = [desk.say(f"col-{name}") for name in ("date", "object", "degree", "decision", "uid")]
    rows = [
        [
            each.held_on,
            each.object_kk,
            desk.say(f"word-{each.degree}"),
            desk.say(f"word-{each.decision}"),
            each.uid,
        ]
        for each in found
    ]
    return Answer(told, output.table(titles, rows))


def _record(store: Store, each: Public) -> dict[str, Any]:
    names = ("uid", "held_on", "object", "object_kk", "object_ru", "degree", "decision")
    return {
        **{name: getattr(each, name) for name in (*names, "decided_by", "decided_on")},
        "recommendation": records.uid(store, "recommendation", each.recommendation_id),
        "statuses": list(each.statuses),
    }


def _show(desk: Desk) -> Answer:
    with desk.reading() as store:
        whole = selections.get(store, records.number(store, "selection", desk.asked.selection))
        said = {name: asdict(whole)[name] for name in selections.WORDS}
        told = _record(store, whole.public()) | said
    lines = [f"{whole.held_on:%d.%m.%Y}  {whole.object_kk}  {desk.say(f'word-{whole.degree}')}"]
    for part in _PARTS:
        if words := said[f"{part}_kk"]:
            lines.append(f"{desk.say(f'opt-case-{part}')}: {words}")
    return Answer(told, [*lines, f"{desk.say(f'word-{whole.decision}')}: {whole.decided_by}"])
