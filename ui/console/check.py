"""``check``: is the file whole, is every number there, is every paper as it was issued."""

from __future__ import annotations

from collections.abc import Iterator

from app.store import checking
from app.store.checking import Problem, Report
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape

examples = ("check", "check --json")


def shape(_shape: Shape) -> None:
    """Take nothing beyond the file."""


def run(desk: Desk) -> Answer:
    """Look at everything and change nothing; the exit code is 1 when something is wrong."""
    with desk.reading() as store:
        report = checking.check(store)
    result = {
        "ok": report.ok,
        "problems": [_record(each) for each in report.problems],
        "advice": [_record(each) for each in report.advice],
        **report.figures,
    }
    return Answer(result, list(_lines(desk, report)), 0 if report.ok else 1)


def _record(problem: Problem) -> dict[str, object]:
    return {"code": problem.code, **problem.details}


def _lines(desk: Desk, report: Report) -> Iterator[str]:
    yield desk.say("check-ok" if report.ok else "check-bad")
    for problem in (*report.problems, *report.advice):
        details = {**problem.details, "year": str(problem.details.get("year", ""))}
        yield "  " + desk.say(f"check-{problem.code}", **details)
    for name in ("people", "archived", "papers", "last_action_at", "backup"):
        if name in report.figures:
            value = report.figures[name]
            yield desk.say(f"check-{name.replace('_', '-')}", value=value)
