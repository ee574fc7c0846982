"""``status give|end``: the five groups, each with its own days."""

from __future__ import annotations

from app.errors import Refusal
from app.registry import statuses
from ui.console import choosing
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code, day

examples = (
    'status give UID unemployed --since 01.09.2026 --document "ЦЗН № 14"',
    "status end UID unemployed --until 20.11.2026",
)


def shape(shape: Shape) -> None:
    """Take a person, a group and its days."""
    actions = shape.actions("give", "end")
    for action in actions.values():
        action.take("person", metavar="PERSON")
        action.take("kind", type=code, choices=statuses.KINDS, words="status-kind")
    actions["give"].take("--since", metavar="DATE", type=day)
    actions["give"].take("--until", metavar="DATE", type=day)
    actions["give"].take("--document", metavar="TEXT", default="")
    actions["end"].take("--until", metavar="DATE", type=day)


def run(desk: Desk) -> Answer:
    """Give a status, or end the one that stands."""
    asked = desk.asked
    with desk.writing() as store:
        person = choosing.person(store, asked.person)
        if asked.action == "give":
            since = asked.since or desk.today()
            statuses.give(store, person.id, asked.kind, since, asked.until, asked.document)
        else:
            open_ = [
                s for s in statuses.of(store, person.id) if s.kind == asked.kind and not s.until
            ]
            if not open_:
                raise Refusal("status-not-open", kind=asked.kind, name=person.name.full)
            statuses.end(store, open_[0].id, asked.until or desk.today())
        held = statuses.on(store, person.id, desk.today())
    said = ", ".join(desk.say(f"word-{kind}") for kind in held) or "—"
    lines = [desk.say("status-now", name=person.name.full, statuses=said)]
    return Answer({"uid": person.uid, "statuses": list(held)}, lines)
