"""``import participants|attendance|results FILE``: a list comes in as one batch."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import Refusal
from app.exchange import batches, outcomes, plans, reading, subjects, targets
from app.exchange.batches import Decision
from app.exchange.judging import Judged
from app.exchange.plans import Given, Plan, Subject
from app.exchange.sheets import Cell, Workbook, column_number
from app.exchange.typed_rows import Problem
from app.guidance.attendance import MARKS
from app.kazakh.folding import fold
from app.store.store import Store
from ui import messages
from ui.console import choosing, speech
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, day
from ui.wording import LANGUAGES

examples = (
    "import participants list.xlsx --dry-run",
    "import participants list.csv --encoding cp1251 --outcome result.xlsx --json",
    'import participants list.ods --sheet "11 Ә" --map "Тегі=surname" --map C=iin',
    "import attendance sheet.xlsx --dry-run",
    'import attendance class.xlsx --session "20.11.2026 9:30" --mark present',
    "import results answers.csv --instrument riasec --day 20.11.2026 --language kk",
    "import template form.xlsx",
)
_SHOWN = 30
_SUBJECTS = {"participants": "person", "attendance": "attendance", "results": "result"}
_GIVEN = {"mark": "mark", "instrument": "instrument", "day": "taken_on", "language": "language"}
"""Options that hold for every row, with the column they stand for."""
_DELIMITERS = {"tab": "\t", "\\t": "\t"}
_LETTERS = re.compile("[A-Z]{1,3}")

Say = Callable[[Store, Workbook], Given]
"""Gives what holds for every row of a list that does not say otherwise."""
Answers = Callable[[Desk, Plan], Mapping[int, Decision]]
"""Gives what a command says of the rows that are questions."""
QUESTIONS = ("duplicate", "unclear", "moved", "returned", "absent")
"""What a row may come to that a person decides, in the order they are told."""


@dataclass(frozen=True, slots=True)
class _Asks:
    subject: Subject
    given: Say
    answers: Answers


def shape(shape: Shape) -> None:
    """Take a file, and how to read it where it cannot be guessed."""
    actions = shape.actions("participants", "attendance", "results", "template")
    actions["template"].take("file", metavar="FILE.xlsx", type=Path, words="template-file")
    for name in _SUBJECTS:
        reading_of(actions[name])
    attendance, results = actions["attendance"], actions["results"]
    attendance.take("--session", metavar="SESSION", words="import-session")
    attendance.take("--mark", choices=MARKS, words="import-mark")
    results.take("--instrument", metavar="CODE", words="import-instrument")
    results.take("--day", metavar="DATE", type=day, words="import-day")
    results.take("--language", choices=LANGUAGES, words="import-language")


def reading_of(shape: Shape) -> None:
    """Take a list's file, and how to read it where it cannot be guessed."""
    take = shape.take
    take("file", metavar="FILE", type=Path, words="import-file")
    take("--sheet", metavar="NAME")
    take("--encoding", metavar="NAME")
    take("--delimiter", metavar="SIGN")
    take("--map", metavar="TITLE=FIELD", action="append", default=[])
    take("--dry-run", action="store_true")
    take("--new-for-duplicates", action="store_true")
    take("--outcome", metavar="FILE", type=Path)


def run(desk: Desk) -> Answer:
    """Judge every row, then commit them all as one batch or, with ``--dry-run``, none."""
    if desk.asked.action == "template":
        outcomes.template(desk.asked.file)
        return Answer({"file": str(desk.asked.file)}, [str(desk.asked.file)])
    return taken_in(desk, _SUBJECTS[desk.asked.action], lambda store, _: _given(desk, store))


def taken_in(desk: Desk, subject: str, given: Say, answers: Answers | None = None) -> Answer:
    """Judge a list about something, and unless it is a dry run commit it as one batch."""
    asks = _Asks(subjects.of(subject), given, answers or _decisions)
    try:
        return _judge(desk, asks) if desk.asked.dry_run else _import(desk, asks)
    except Refusal as refusal:
        if refusal.code.startswith(("sheet-", "import-", "column-", "encoding-")):
            refusal.details.setdefault("file", desk.asked.file.name)
        raise


def _judge(desk: Desk, asks: _Asks) -> Answer:
    workbook = _workbook(desk)
    with desk.reading() as store:
        plan = _plan(desk, asks, store, workbook)
    return _answer(desk, plan, plan.counts, None)


def _import(desk: Desk, asks: _Asks) -> Answer:
    asked, workbook = desk.asked, _workbook(desk)
    with desk.writing() as store:
        plan = _plan(desk, asks, store, workbook)
        outcome = batches.commit(store, plan, asked.file.name, asks.answers(desk, plan))
        if asked.outcome and outcome.batch_id:
            _write_outcome(desk, store, outcome.batch_id, plan)
    return _answer(desk, plan, outcome.counts, outcome.batch_uid)


def _workbook(desk: Desk) -> Workbook:
    asked = desk.asked
    delimiter = _DELIMITERS.get(asked.delimiter, asked.delimiter)
    return reading.read(asked.file, encoding=asked.encoding, delimiter=delimiter)


def _write_outcome(desk: Desk, store: Store, batch_id: int, plan: Plan) -> None:
    def said(problem: Problem) -> str:
        return _sentence(desk, problem)

    rows = outcomes.table(store, batch_id, desk.language, said, plan)
    outcomes.write(desk.asked.outcome, outcomes.header(desk.language), rows)


def _plan(desk: Desk, asks: _Asks, store: Store, workbook: Workbook) -> Plan:
    index, today = _sheet(workbook, desk.asked.sheet), desk.today()
    subject, given = asks.subject, asks.given(store, workbook)
    plan = plans.prepare(store, subject, workbook, index, today=today, given=given)
    if not desk.asked.map:
        return plan
    chosen = _chosen(plan, desk.asked.map)
    once = set(chosen.values()) - targets.REPEATED
    kept = {column: target for column, target in plan.mapping.items() if target not in once}
    mapping = {column: target for column, target in {**kept, **chosen}.items() if target}
    return plans.prepare(
        store, subject, workbook, plan.sheet_index, mapping, today, given=plan.given
    )


def _given(desk: Desk, store: Store) -> Given:
    """Return what the command says of every row of the list."""
    asked = vars(desk.asked)
    said: dict[str, Cell] = {
        target: asked[option] for option, target in _GIVEN.items() if asked.get(option) is not None
    }
    if asked.get("session"):
        said["session_uid"] = choosing.session(store, asked["session"]).uid
    return said


def _sheet(workbook: Workbook, named: str | None) -> int | None:
    if named is None:
        return None
    names = [sheet.name for sheet in workbook.sheets]
    if named in names:
        return names.index(named)
    if named.isdecimal() and 1 <= int(named) <= len(names):
        return int(named) - 1
    raise Refusal("sheet-unknown", sheet=named, known=", ".join(names))


def _chosen(plan: Plan, pairs: Sequence[str]) -> dict[int, str]:
    """Return columns by number with what they were said to hold; "" leaves a column out."""
    chosen = {}
    for pair in pairs:
        title, _, target = pair.rpartition("=")
        target = target.strip().replace("-", "_")
        known = targets.OF[plan.subject.code]
        if target and target not in known:
            raise Refusal("column-target-unknown", target=target, known=", ".join(known))
        chosen[_column(plan, title.strip())] = target
    return chosen


def _column(plan: Plan, named: str) -> int:
    titles = [fold(title) for title in plan.header.titles]
    if fold(named) in titles:
        return titles.index(fold(named))
    if _LETTERS.fullmatch(named.upper()):
        return column_number(named.upper()) - 1
    known = "; ".join(title for title in plan.header.titles if title)
    raise Refusal("column-unknown", title=named, known=known)


def _decisions(desk: Desk, plan: Plan) -> Mapping[int, Decision]:
    if not desk.asked.new_for_duplicates:
        return {}
    questions = (row for row in plan.rows if row.outcome == "duplicate")
    return {row.row: "new" for row in questions if row.candidates or row.deed}


def _sentence(desk: Desk, problem: Problem) -> str:
    return messages.beside(Refusal(problem.code, **problem.details), desk.language)


def _answer(desk: Desk, plan: Plan, counts: Mapping[str, int], batch: str | None) -> Answer:
    refused = list(_told(desk, plan, "refused"))
    doubtful = [each for question in QUESTIONS for each in _told(desk, plan, question)]
    warnings = list(_warned(desk, plan))
    counted = {name: counts.get(name, 0) for name in ("new", "changed", "same", "duplicates")}
    more = {name: counts[name] for name in QUESTIONS if counts.get(name)}
    result = {
        **counted,
        **more,
        "refused": refused,
        "batch": batch,
        "warnings": warnings,
        "questions": doubtful,
    }
    lines = [desk.say("import-counts", **counted, refused=len(refused))]
    if "unclear" in more:
        lines.append(desk.say("import-unclear", count=more["unclear"]))
    if more.keys() - {"duplicate", "unclear"}:
        asked = {name: counts.get(name, 0) for name in QUESTIONS}
        lines.append(desk.say("import-questions", **asked))
    lines += _listed(desk, [*refused, *doubtful, *warnings])
    lines.append(desk.say("import-batch", batch=batch) if batch else desk.say("import-dry"))
    return Answer(result, lines)


def _told(desk: Desk, plan: Plan, outcome: str) -> Iterator[dict[str, Any]]:
    for row in plan.rows:
        if row.outcome == outcome and row.problems:
            first, *others = row.problems
            also = [_record(desk, row.row, problem) for problem in others]
            said = {"also": also} if also else {}
            asked = _asked(row) if plan.subject.code == "class_list" else {}
            yield {**_record(desk, row.where or row.row, first), **said, **asked}


def _asked(row: Judged) -> dict[str, Any]:
    """Whom a question of a class list is about, and by what number it is answered."""
    return {"question": row.outcome, "name": row.draft.name.full, "number": row.row}


def _warned(desk: Desk, plan: Plan) -> Iterator[dict[str, Any]]:
    for row in plan.rows:
        yield from (_record(desk, row.where or row.row, problem) for problem in row.warnings)


def _record(desk: Desk, row: int | str, problem: Problem) -> dict[str, Any]:
    return {
        "row": row,
        "column": problem.column,
        "message": _sentence(desk, problem),
        "code": problem.code,
    }


def _listed(desk: Desk, records: Sequence[dict[str, Any]]) -> Iterator[str]:
    for each in records[:_SHOWN]:
        named = (("row", each["row"]), ("column", each["column"]))
        where = ", ".join(
            speech.say(desk.language, f"at-{name}", value=value) for name, value in named if value
        )
        yield f"  {where}: {each['message']}"
    if len(records) > _SHOWN:
        yield "  " + desk.say("import-more", count=len(records) - _SHOWN)
