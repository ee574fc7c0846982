"""Papers of the plan: the plan itself, its timetable, what changed, how it was agreed."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from app import centre, papers
from app.errors import Refusal
from app.kazakh import dates, phones
from app.papers import NOTHING, Both, Letterhead, PlanHead, PlanParty, Signatory
from app.paperwork import headings, officials, timetables
from app.paperwork.phrases import phrase, section
from app.paperwork.plan_lines import Words
from app.paperwork.register import Entry, Issued, Render
from app.registry import partners
from app.schooling import changes, plans
from app.schooling.changes import Change
from app.schooling.plans import Agreement, Plan
from app.store.store import Store


def print_plan(
    store: Store, plan_id: int, day: date, render: Render, signatory: Signatory | None = None
) -> Issued:
    """Issue the plan as it stands, with what its parties have said of it so far (R190-12.1).

    ``signatory`` is who signs for the compiler; the plan names the last paper printed of it.
    Refuses a plan without lines.
    """
    plan, lines = plans.get(store, plan_id), plans.lines(store, plan_id)
    if not lines:
        raise Refusal("plan-empty")
    say = Words(store)
    make = partial(
        _headless,
        head=head_of(plan),
        compiler=compiler(store, plan),
        compiler_number=plan.compiler_number,
        compiler_date=plan.compiler_date,
        agreed=_parties(store, plan, day),
        approved_block=plan.approved_block,
        rows=tuple(say.row(line, at) for at, line in enumerate(lines, 1)),
        expected=sum(line.expected or 0 for line in lines),
        signatory=signatory,
        executor=_executor(store, plan),
        footer=headings.basis("R190-12"),
    )
    with store.transaction("plan.issue", called(plan)):
        entry = Entry(called(plan), compiler(store, plan).kk)
        issued = headings.issue_wide(store, "plan", day, entry, make, render)
        store.update("plan", plan_id, {"paper_id": issued.id})
        return issued


def _headless(*, letterhead: Letterhead, **said: Any) -> papers.Plan:  # noqa: ARG001 - not ours
    """A plan is the compiler's paper: the centre's own head has no place on it."""
    return papers.Plan(**said)


def head_of(plan: Plan) -> PlanHead:
    """Return which plan it is, as every paper of it says."""
    if plan.first is None or plan.last is None:
        raise AssertionError(plan.id)
    return PlanHead(
        title=Both(plan.title_kk, plan.title_ru),
        area=plan.area,
        first=plan.first,
        last=plan.last,
        version=plan.version,
    )


def called(plan: Plan) -> str:
    """Return what the register calls a plan: its title, or its district with its days."""
    if plan.title_kk:
        return plan.title_kk
    days = [dates.short_date(each) for each in (plan.first, plan.last) if each]
    return f"{plan.area_kk}, {' – '.join(days)}"


def compiler(store: Store, plan: Plan) -> Both:
    """Return the body that drew the plan up, as it is named or as the order calls it."""
    if plan.compiler_id is None:
        return phrase("plan_party", "education")
    return partners.get(store, plan.compiler_id).name


def _executor(store: Store, plan: Plan) -> str:
    """Name whom to ask about the plan at the body that drew it up."""
    if plan.compiler_id is None:
        return ""
    held = partners.get(store, plan.compiler_id)
    phone = f"тел. {phones.display(held.phone)}" if held.phone else ""
    return ", ".join(filter(None, (held.contact, phone))) if held.contact else ""


def _parties(store: Store, plan: Plan, day: date) -> tuple[PlanParty, ...]:
    said = plans.agreements(store, plan.id)
    return tuple(_party(store, said[party], day) for party in plans.PARTIES)


def _party(store: Store, said: Agreement, day: date) -> PlanParty:
    """Of a body that has not agreed yet only the centre's own signatory is known."""
    body = _body(store, said)
    if said.state == "agreed":
        post = Both(said.post_kk, said.post_ru)
        return PlanParty(body, post, said.signatory, said.dated, said.letter)
    if said.party == "centre":
        signer = headings.signature(store, officials.signatory(store, None, day, "plan"))
        return PlanParty(body, signer.post, signer.name)
    return PlanParty(body)


def _body(store: Store, said: Agreement) -> Both:
    if said.partner_id is not None:
        return partners.get(store, said.partner_id).name
    if said.party == "centre":
        return centre.letterhead(store).centre
    known = partners.ids(store, role="chamber")
    return (
        partners.get(store, known[0]).name if len(known) == 1 else phrase("plan_party", "chamber")
    )


def print_agreement_sheet(store: Store, plan_id: int, day: date, render: Render) -> Issued:
    """Issue the agreement sheet: what each party said of each version, and who signs this one."""
    plan = plans.get(store, plan_id)
    before = _versions_before(store, plan)
    make = partial(
        papers.AgreementSheet,
        head=head_of(plan),
        compiler=compiler(store, plan),
        compiler_number=plan.compiler_number,
        compiler_date=plan.compiler_date,
        answers=tuple(_answers(store, plan)),
        earlier=tuple(
            answer for each in before for answer in _answers(store, each) if answer.dated
        ),
        agreed=_parties(store, plan, day),
        footer=headings.basis("R190-12"),
    )
    entry = Entry(called(plan), compiler(store, plan).kk)
    return headings.issue(store, "agreement_sheet", day, entry, make, render)


def _versions_before(store: Store, plan: Plan) -> list[Plan]:
    """Return the versions before this one, the oldest first."""
    found: list[Plan] = []
    while plan.previous_id is not None:
        plan = plans.get(store, plan.previous_id)
        found.insert(0, plan)
    return found


def _answers(store: Store, plan: Plan) -> list[papers.Answer]:
    said = plans.agreements(store, plan.id)
    return [_answer(store, plan, said[party]) for party in plans.PARTIES]


def _answer(store: Store, plan: Plan, said: Agreement) -> papers.Answer:
    signed = [each for each in (Both(said.signatory), Both(said.post_kk, said.post_ru)) if each.kk]
    return papers.Answer(
        version=plan.version,
        body=_body(store, said),
        state=section("plan_answer")[said.state],
        dated=said.dated,
        letter=said.letter,
        signed_by=Both(
            ", ".join(each.kk for each in signed),
            ", ".join(each.ru or each.kk for each in signed),
        ),
        objection=said.objection,
    )


def print_changes(
    store: Store,
    older: int,
    newer: int,
    day: date,
    render: Render,
    signatory_id: int | None = None,
    officer_id: int | None = None,
) -> Issued:
    """Issue what changed from one version of a plan to another; refuses two that are alike."""
    was, now = plans.get(store, older), plans.get(store, newer)
    found = changes.between(store, older, newer)
    if not found:
        raise Refusal("plan-unchanged", older=was.version, newer=now.version)
    officer, signer = officials.pair(store, officer_id, signatory_id, day, "plan_changes")
    say = Words(store)
    places = {line.id: at for plan in (older, newer) for at, line in _numbered(store, plan)}
    make = partial(
        papers.PlanChanges,
        head=head_of(now),
        older=was.version,
        added=tuple(_rows(say, [each.after for each in found if each.kind == "added"], places)),
        changed=tuple(_changed(say, each, places) for each in found if each.kind == "changed"),
        removed=tuple(_rows(say, [each.before for each in found if not each.after], places)),
        officer=headings.official(store, officer),
        signatory=headings.signature(store, signer),
        footer=headings.basis("R190-12"),
    )
    entry = Entry(called(now), compiler(store, now).kk)
    return headings.issue_wide(store, "plan_changes", day, entry, make, render)


def _numbered(store: Store, plan_id: int) -> list[tuple[int, plans.Line]]:
    return list(enumerate(plans.lines(store, plan_id), 1))


def _rows(
    say: Words, lines: list[plans.Line | None], places: dict[int, int]
) -> list[papers.PlanRow]:
    return [say.row(line, places[line.id]) for line in lines if line is not None]


def _changed(say: Words, change: Change, places: dict[int, int]) -> papers.ChangedRow:
    if change.before is None or change.after is None:
        raise AssertionError(change.kind)
    return papers.ChangedRow(
        line=places[change.after.id],
        form=say.form(change.after.form_id),
        topic=change.after.title,
        fields=say.fields(change.before, change.after, change.fields),
    )


def print_timetable(
    store: Store,
    plan_id: int,
    day: date,
    render: Render,
    partner_id: int | None = None,
    signatory_id: int | None = None,
    officer_id: int | None = None,
) -> Issued:
    """Issue the timetable of presentations, excursions and open days of a plan (R190-16.2).

    ``partner_id``: only a school's, or only those that an agency conducts. Refuses one without
    events.
    """
    plan = plans.get(store, plan_id)
    rows = timetables.rows(store, plan, partner_id)
    if not rows:
        raise Refusal("timetable-empty")
    officer, signer = officials.pair(store, officer_id, signatory_id, day, "timetable")
    body = partners.get(store, partner_id).name if partner_id else NOTHING
    make = partial(
        papers.Timetable,
        head=head_of(plan),
        of=timetables.whose(store, partner_id),
        body=body,
        rows=tuple(rows),
        officer=headings.official(store, officer),
        signatory=headings.signature(store, signer),
        footer=headings.basis("R190-16.2"),
    )
    entry = Entry(called(plan), body.kk)
    return headings.issue_wide(store, "timetable", day, entry, make, render)
