"""Lines of a plan on the command line: typed, compared, put into the calendar, counted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from app import centre
from app.errors import Refusal
from app.guidance import forms, sessions
from app.schooling import changes, dues, facts, plans, progress
from app.schooling.changes import Change
from app.schooling.cohorts import Cohort
from app.schooling.facts import Standing
from app.schooling.plans import Line, LineDraft, Plan
from app.schooling.progress import Totals
from app.store.store import Store
from ui.console import choosing, output, records
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code, day

_WORDS = {
    "title": "title_kk",
    "title-ru": "title_ru",
    "classes": "grades",
    "place": "place_kk",
    "place-ru": "place_ru",
    "responsible": "responsible_kk",
    "responsible-ru": "responsible_ru",
    "result": "indicator_kk",
    "result-ru": "indicator_ru",
    "note": "note_kk",
    "note-ru": "note_ru",
}
"""Options of a line that are kept as they are typed."""


def offer(shape: Shape) -> None:
    """Take a line's words; with its number it is corrected, or taken out."""
    shape.take("--number", metavar="N", type=int, words="plan-line-number")
    shape.take("--remove", action="store_true", words="plan-line-remove")
    shape.take("--form", metavar="FORM", type=code, words="session-form")
    for name in _WORDS:
        shape.take(f"--{name}", metavar="TEXT", words=f"plan-line-{name}")
    for name in ("school", "host"):
        shape.take(f"--{name}", metavar="PARTNER", words=f"plan-line-{name}")
    shape.take("--when", metavar="DATE", words="plan-line-when")
    shape.take("--expected", metavar="N", type=int, words="plan-line-expected")
    shape.take("--body", choices=plans.BODIES, words="plan-line-body")


def offer_facts(actions: Mapping[str, Shape]) -> None:
    """Take which lines go into the calendar, and which are told."""
    generate = actions["generate"]
    generate.take("--number", metavar="N", type=int, action="append", words="plan-line-number")
    generate.take("--day", metavar="DATE", type=day, words="plan-line-day")
    generate.take("--spread", action="store_true", words="plan-spread")
    link = actions["link"]
    link.take("--number", metavar="N", type=int, required=True, words="plan-line-number")
    link.take("--session", metavar="SESSION", required=True)
    which = [each for each in progress.WHICH if each]
    actions["facts"].take("--which", choices=which, default="", words="plan-which")


def partner(store: Store, partner_id: int | None) -> str:
    """Return a partner's Kazakh name, nothing for none."""
    return "" if partner_id is None else str(store.row("partner", partner_id)["name_kk"])


def record(store: Store, line: Line) -> dict[str, Any]:
    """Return a line as programs take it; its number is its place in the plan."""
    said = {name: value for name, value in asdict(line).items() if not name.endswith("id")}
    del said["position"]
    return {
        "number": line.position,
        "uid": line.uid,
        "form": forms.get(store, line.form_id).code,
        "school": partner(store, line.partner_id),
        "host": partner(store, line.host_id),
        **said,
    }


def table(desk: Desk, store: Store, lines: Sequence[Line]) -> Iterator[str]:
    """Return the lines of a plan as a table for people."""
    names = ("number", "form", "topic", "classes", "school", "when", "expected")
    titles = [desk.say(f"col-plan-{name}") for name in names]
    rows = [
        [
            each.position,
            forms.get(store, each.form_id).name_kk,
            each.title_kk,
            each.grades,
            partner(store, each.partner_id),
            dues.written(each.day, each.month),
            each.expected,
        ]
        for each in lines
    ]
    return output.table(titles, rows)


def put(desk: Desk, store: Store, plan: Plan) -> Answer:
    """Enter a line, correct the one of a number, or take it out."""
    asked = desk.asked
    held = numbered(store, plan, asked.number) if asked.number else None
    if held is not None and asked.remove:
        plans.remove_line(store, held.id)
        return Answer({**record(store, held), "removed": True}, list(table(desk, store, [held])))
    draft = _described(desk, store, plan, plans.line_draft_of(held) if held else LineDraft())
    if held is None:
        kept = plans.add_line(store, plan.id, draft)
    else:
        kept = held.id
        plans.change_line(store, kept, draft)
    line = plans.get_line(store, kept)
    return Answer(record(store, line), list(table(desk, store, [line])))


def numbered(store: Store, plan: Plan, number: int) -> Line:
    """Return the line of a number, or refuse."""
    for line in plans.lines(store, plan.id):
        if line.position == number:
            return line
    raise Refusal("plan-line-unknown", number=number)


def _described(desk: Desk, store: Store, plan: Plan, draft: LineDraft) -> LineDraft:
    asked = vars(desk.asked)
    said: dict[str, Any] = {
        field: asked[option.replace("-", "_")]
        for option, field in _WORDS.items()
        if asked[option.replace("-", "_")] is not None
    }
    if asked["form"]:
        said["form_id"] = forms.by_code(store, asked["form"]).id
    for option, field in (("school", "partner_id"), ("host", "host_id")):
        if asked[option] is not None:
            said[field] = records.partner(store, asked[option])
    if asked["when"] is not None and plan.first and plan.last:
        said["day"], said["month"] = dues.read(asked["when"], plan.first, plan.last)
    for name in ("expected", "body"):
        if asked[name] is not None:
            said[name] = asked[name]
    return replace(draft, **said)


def diff(desk: Desk, store: Store, plan: Plan) -> Answer:
    """Return what changed since the version before."""
    if plan.previous_id is None:
        raise Refusal("plan-has-no-earlier", version=plan.version)
    found = changes.between(store, plan.previous_id, plan.id)
    told = [_change(store, each) for each in found]
    lines = [
        f"{desk.say(f'word-plan-{each.kind}')}  {_title(store, each)}"
        + "".join(f"\n    {f['field']}: {f['before']} → {f['after']}" for f in one["fields"])
        for each, one in zip(found, told, strict=True)
    ]
    return Answer({"uid": plan.uid, "version": plan.version, "changes": told}, lines)


def _change(store: Store, change: Change) -> dict[str, Any]:
    line = change.after or change.before
    assert line is not None
    return {
        "kind": change.kind,
        "number": line.position,
        "title": _title(store, change),
        "fields": [
            {"field": each.name, "before": _plain(each.before), "after": _plain(each.after)}
            for each in change.fields
        ],
    }


def _plain(value: object) -> object:
    return f"{value:%Y-%m-%d}" if isinstance(value, date) else value


def _title(store: Store, change: Change) -> str:
    line = change.after or change.before
    assert line is not None
    return line.title_kk or forms.get(store, line.form_id).name_kk


def generate(desk: Desk, store: Store, plan: Plan) -> Answer:
    """Put lines into the calendar: those numbered, else all that have a day or are spread."""
    asked = desk.asked
    lines = (
        [numbered(store, plan, each) for each in asked.number]
        if asked.number
        else plans.lines(store, plan.id)
    )
    days: Mapping[int, date] = {}
    if asked.spread:
        days = facts.proposed(store, [each.id for each in lines], centre.calendar(store))
    chosen = [each.id for each in lines if asked.number or each.day or each.id in days]
    made = facts.generate(store, chosen, asked.day, days)
    found = [sessions.get(store, each) for each in made]
    told = [{"uid": each.uid, "day": each.day, "called_kk": each.called.kk} for each in found]
    said = [f"{each.on:%d.%m.%Y}  {each.called.kk}  {each.uid}" for each in found]
    return Answer(told, [desk.say("plan-generated", count=len(told)), *said])


def link(desk: Desk, store: Store, plan: Plan) -> Answer:
    """Say that a session carries a line out."""
    line = numbered(store, plan, desk.asked.number)
    session = choosing.session(store, desk.asked.session)
    facts.link(store, line.id, session.id)
    result = {"line": line.uid, "number": line.position, "session": session.uid}
    return Answer(result, [f"{line.position}. {line.title_kk}  {session.uid}"])


def told(
    desk: Desk,
    shown: Sequence[Standing],
    counted: Mapping[str, int],
    totals: Totals,
    coverage: Sequence[Cohort],
) -> Answer:
    """Return how lines stand, what they add up to, and who was reached school by school."""
    result = {
        "counts": {name or "all": count for name, count in counted.items()},
        "totals": asdict(totals),
        "lines": [_standing(each) for each in shown],
        "coverage": [
            {
                "school": each.name.kk,
                "size": each.size,
                "held": each.held,
                "covered": each.covered,
                "share": None if each.share is None else round(each.share, 4),
            }
            for each in coverage
        ],
    }
    names = ("number", "topic", "when", "expected", "came", "state")
    titles = [desk.say(f"col-plan-{name}") for name in names]
    rows = [
        [
            each.line.position,
            each.line.title_kk,
            dues.written(each.line.day, each.line.month),
            each.line.expected,
            each.visits if each.held else None,
            desk.say(f"word-plan-{each.standing}"),
        ]
        for each in shown
    ]
    summed = desk.say("plan-summed", **asdict(totals))
    return Answer(result, [*output.table(titles, rows), summed])


def _standing(each: Standing) -> dict[str, Any]:
    names = ("standing", "due", "held", "visits", "parents", "employers", "representatives")
    return {
        "number": each.line.position,
        "uid": each.line.uid,
        "title_kk": each.line.title_kk,
        "expected": each.line.expected,
        **{name: getattr(each, name) for name in names},
        "sessions": len(each.sessions),
    }
