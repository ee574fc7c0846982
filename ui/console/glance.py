"""``glance PERSON``: how far a case has come, what is next, what the rules still ask."""

from __future__ import annotations

from typing import Any

from app.guidance import glance
from app.guidance.glance import Glance, Step, Want
from ui.console import choosing, output, records
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape

examples = ("glance UID", 'glance "Серікқызы Әсел" --json')


def shape(shape: Shape) -> None:
    """Take a person."""
    shape.take("person", metavar="PERSON")


def run(desk: Desk) -> Answer:
    """Show the case."""
    with desk.reading() as store:
        person = choosing.person(store, desk.asked.person)
        seen = glance.of(store, person.id, desk.today())
    titles = [desk.say(f"col-{name}") for name in ("step", "state", "date", "times", "title")]
    rows = [_row(desk, step) for step in (*seen.steps, *seen.sides)]
    lines = [person.name.full, "", *output.table(titles, rows), "", *_after(desk, seen)]
    return Answer({"person": person.uid, **_record(seen)}, lines)


def _row(desk: Desk, step: Step) -> list[object]:
    said = desk.say(f"word-{step.word}") if step.word else ""
    spoken = step.title.ru if desk.language == "ru" else ""
    title = " · ".join(filter(None, [spoken or step.title.kk, said]))
    name, state = desk.say(f"step-{step.code}"), desk.say(f"word-{step.state}")
    return [name, state if step.state != "none" else "–", step.day, step.count or "", title]


def _after(desk: Desk, seen: Glance) -> list[str]:
    lines = []
    if seen.next is not None:
        what = seen.next.what or desk.say(f"step-{seen.next.code}")
        by = f" ({seen.next.by:%d.%m.%Y})" if seen.next.by else ""
        lines.append(desk.say("glance-next", what=f"{what}{by}"))
    return [*lines, *(_worded(desk, each) for each in seen.wants)]


def _worded(desk: Desk, want: Want) -> str:
    words = records.worded(desk, want.code, **want.details)
    return f"{want.paragraph}: {words}" if want.paragraph else words


def _record(seen: Glance) -> dict[str, Any]:
    return {
        "steps": [_step(each) for each in seen.steps],
        "sides": [_step(each) for each in seen.sides],
        "next": seen.next and {"code": seen.next.code, "what": seen.next.what, "by": seen.next.by},
        "wants": [{"code": each.code, "paragraph": each.paragraph} for each in seen.wants],
    }


def _step(step: Step) -> dict[str, Any]:
    return {
        "code": step.code,
        "state": step.state,
        "day": step.day,
        "count": step.count,
        "title_kk": step.title.kk,
        "title_ru": step.title.ru,
        "word": step.word,
    }
