"""``adapt add|list|end``: visits to training and workplaces, and adaptation (R190-2.9, 7.7)."""

from __future__ import annotations

from typing import Any

from app.guidance import adaptations
from app.guidance.adaptations import Adaptation, Draft
from app.registry import partners
from app.store.store import Store
from ui.console import choosing, output, records
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code, day

examples = (
    'adapt add UID --partner "«Нұр» ЖШС" --profession "Сатушы" --until 20.12.2026',
    "adapt end VISIT employed --on 20.12.2026",
    "adapt list UID",
)


def shape(shape: Shape) -> None:
    """Take a person, with whom and how long; or one visit and its outcome."""
    actions = shape.actions("add", "list", "end")
    for name in ("add", "list"):
        actions[name].take("person", metavar="PERSON")
    add = actions["add"]
    kinds = adaptations.KINDS
    add.take("--kind", type=code, choices=kinds, default="adaptation", words="case-visit")
    records.offer(add, "partner", "profession", "profession-ru", "mentor", "staff")
    add.take("--on", metavar="DATE", type=day)
    records.offer_days(add, "until")
    end = actions["end"]
    end.take("visit", metavar="UID", words="case-uid")
    end.take("outcome", type=code, choices=adaptations.OUTCOMES, words="case-outcome")
    end.take("--on", metavar="DATE", type=day)
    records.offer(end, "note")


def run(desk: Desk) -> Answer:
    """Write a visit or a period down, list a person's, or record what came of one."""
    return {"add": _add, "list": _list, "end": _end}[desk.asked.action](desk)


def _add(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        person = choosing.person(store, asked.person)
        draft = Draft(
            person.id,
            asked.on or desk.today(),
            asked.kind,
            records.partner(store, asked.partner),
            asked.profession,
            asked.profession_ru,
            asked.until,
            asked.mentor,
            staff_id=records.staff(store, asked.staff),
        )
        uid = records.uid(store, "adaptation", adaptations.record(store, draft))
    return records.kept(desk, person.name.full, uid)


def _end(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        number = records.number(store, "adaptation", asked.visit)
        adaptations.conclude(store, number, asked.outcome, asked.on or desk.today(), asked.note)
        told = _record(store, adaptations.get(store, number))
    return Answer(
        told, [desk.say("case-kept", what=desk.say(f"word-{asked.outcome}"), uid=asked.visit)]
    )


def _list(desk: Desk) -> Answer:
    with desk.reading() as store:
        found = adaptations.of(store, choosing.person(store, desk.asked.person).id)
        told = [_record(store, each) for each in found]
    titles = [
        desk.say(f"col-{name}") for name in ("date", "until", "kind", "where", "outcome", "uid")
    ]
    rows = [
        [
            r["since"],
            r["until"],
            desk.say(f"word-{r['kind']}"),
            r["partner"],
            _word(desk, r),
            r["uid"],
        ]
        for r in told
    ]
    return Answer(told, output.table(titles, rows))


def _word(desk: Desk, told: dict[str, Any]) -> str:
    return desk.say(f"word-{told['outcome']}") if told["outcome"] else ""


def _record(store: Store, each: Adaptation) -> dict[str, Any]:
    names = ("uid", "kind", "since", "until", "profession_kk", "profession_ru", "mentor")
    more = ("outcome", "outcome_on", "outcome_note")
    return {
        **{name: getattr(each, name) for name in (*names, *more)},
        "partner": partners.get(store, each.partner_id).name_kk if each.partner_id else "",
        "statuses": list(each.statuses),
    }
