"""``print NUMBER``: a copy of an issued paper; ``print KIND RECORD``: a new one of a record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from app.errors import Refusal
from app.paperwork import guidance_papers, register, schooling_papers
from app.paperwork.register import Issued
from app.store.store import Store
from reports import batch
from ui.console import choosing, papers_out, print_staff, records
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code

examples = (
    "print 05-12/134 --out copy.pdf",
    "print 05-12/134 --year 2025 --out copy.pdf",
    'print sheet "20.11.2026 9:30" --out sheet.pdf',
    "print profile RESULT --earlier RESULT --out profile.pdf",
    "print recommendation RECOMMENDATION --out recommendation.pdf",
    "print selection SELECTION --out selection.pdf",
    "print training LIST --out list.pdf",
    "print fair 20.11.2026 --out fair.pdf",
    'print plan "Көктөбе ауданы" --out plan.pdf',
    'print timetable "Көктөбе ауданы" --partner "Абай мектебі" --out timetable.pdf',
    'print plan-changes "Көктөбе ауданы" --out changes.pdf',
    'print agreement-sheet "Көктөбе ауданы" --out agreement.pdf',
    "print protocol TENDER --out protocol.pdf",
    "print acceptance ACCEPTANCE --out act.pdf",
    *print_staff.examples,
)


def shape(shape: Shape) -> None:
    """Take a number, or a kind and a record; and the file to write."""
    shape.take("number", metavar="NUMBER", words="print-kind")
    shape.take("record", nargs="?", metavar="RECORD", words="print-record")
    shape.take("--earlier", metavar="UID", words="print-earlier")
    shape.take("--partner", metavar="PARTNER", words="print-partner")
    shape.take("--with-iin", action="store_true", words="print-with-iin")
    print_staff.shape(shape)
    shape.take("--year", metavar="YEAR", type=int)
    shape.take("--out", metavar="FILE.pdf", type=Path, required=True)


def run(desk: Desk) -> Answer:
    """Issue a paper of a record, or write a copy and tell which one it is."""
    whole = code(desk.asked.number) in print_staff.OF_ALL
    return _issue(desk) if desk.asked.record or whole else _copy(desk)


def _copy(desk: Desk) -> Answer:
    out = papers_out.fit(desk.asked.out)
    with desk.writing() as store:
        paper = choosing.paper(store, desk.asked.number, desk.asked.year, desk.today())
        body, copy = register.reprint(store, paper.id)
        papers_out.write(out, body, paper)
    result = {**papers_out.record(paper), "copy": copy, "file": str(out)}
    return Answer(result, [desk.say("printed", number=paper.number, copy=copy, file=out)])


def _issue(desk: Desk) -> Answer:
    out, kind = papers_out.fit(desk.asked.out), code(desk.asked.number)
    if kind not in _KINDS:
        raise Refusal("paper-kind-unknown", kind=kind)
    with desk.writing() as store:
        issued = _KINDS[kind](store, desk, desk.today())
        papers_out.write(out, register.bytes_of(store, issued.id), issued)
        outdated = print_staff.warnings(store, kind, desk)
    answer = papers_out.answer(desk, issued, out)
    return _warned(desk, answer, outdated) if outdated else answer


def _warned(desk: Desk, answer: Answer, outdated: list[str]) -> Answer:
    """The warning goes to the screen: the paper says what the card says."""
    assert isinstance(answer.result, dict)
    lines = [*answer.lines, desk.say("print-outdated"), *(f"– {line}" for line in outdated)]
    return Answer({**answer.result, "outdated": outdated}, lines)


def _sheet(store: Store, desk: Desk, day: date) -> Issued:
    session = choosing.session(store, desk.asked.record)
    return guidance_papers.print_sheet(store, session.id, day, batch.render)


def _profile(store: Store, desk: Desk, day: date) -> Issued:
    result = records.number(store, "test_result", desk.asked.record)
    before = desk.asked.earlier
    earlier = records.number(store, "test_result", before) if before else None
    return guidance_papers.print_profile(store, result, day, batch.render, earlier)


def _recommendation(store: Store, desk: Desk, day: date) -> Issued:
    number = records.number(store, "recommendation", desk.asked.record)
    return guidance_papers.print_recommendation(store, number, day, batch.render)


def _selection(store: Store, desk: Desk, day: date) -> Issued:
    number = records.number(store, "selection", desk.asked.record)
    return guidance_papers.print_selection(store, number, day, batch.render)


def _training(store: Store, desk: Desk, day: date) -> Issued:
    made = records.training_list(store, desk.asked.record)
    with_iin = desk.asked.with_iin
    return guidance_papers.print_training_list(store, made, day, batch.render, with_iin=with_iin)


def _fair(store: Store, desk: Desk, day: date) -> Issued:
    session = records.fair(store, desk.asked.record)
    return guidance_papers.print_fair(store, session.id, day, batch.render)


def _plan(store: Store, desk: Desk, day: date) -> Issued:
    plan = records.plan(store, desk.asked.record)
    return schooling_papers.print_plan(store, plan.id, day, batch.render)


def _timetable(store: Store, desk: Desk, day: date) -> Issued:
    plan = records.plan(store, desk.asked.record)
    partner = records.partner(store, desk.asked.partner)
    return schooling_papers.print_timetable(store, plan.id, day, batch.render, partner)


def _plan_changes(store: Store, desk: Desk, day: date) -> Issued:
    plan = records.plan(store, desk.asked.record)
    if plan.previous_id is None:
        raise Refusal("plan-has-no-earlier", version=plan.version)
    older = plan.previous_id
    return schooling_papers.print_changes(store, older, plan.id, day, batch.render)


def _agreement_sheet(store: Store, desk: Desk, day: date) -> Issued:
    plan = records.plan(store, desk.asked.record)
    return schooling_papers.print_agreement_sheet(store, plan.id, day, batch.render)


def _undecided(store: Store, desk: Desk, day: date) -> Issued:
    number = records.number(store, "undecided_list", desk.asked.record)
    return schooling_papers.print_undecided(store, number, day, batch.render)


def _protocol(store: Store, desk: Desk, day: date) -> Issued:
    number = records.number(store, "tender", desk.asked.record)
    return schooling_papers.print_protocol(store, number, day, batch.render)


def _acceptance(store: Store, desk: Desk, day: date) -> Issued:
    number = records.number(store, "acceptance", desk.asked.record)
    return schooling_papers.print_acceptance(store, number, day, batch.render)


_KINDS: dict[str, Callable[[Store, Desk, date], Issued]] = {
    "sheet": _sheet,
    "profile": _profile,
    "recommendation": _recommendation,
    "selection": _selection,
    "training": _training,
    "training_list": _training,
    "fair": _fair,
    "plan": _plan,
    "timetable": _timetable,
    "plan_changes": _plan_changes,
    "agreement_sheet": _agreement_sheet,
    "undecided": _undecided,
    "protocol": _protocol,
    "tender_protocol": _protocol,
    "acceptance": _acceptance,
    **print_staff.OF_COLLEAGUE,
    **print_staff.OF_ALL,
}
