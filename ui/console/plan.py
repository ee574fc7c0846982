"""``plan``: the guidance plan, its lines, its agreement and its facts (R190-12.1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.exchange import plan_sheets, row_decisions
from app.exchange.batches import Decision
from app.exchange.plans import Given
from app.exchange.plans import Plan as List
from app.schooling import facts, plans, preparation, progress
from app.schooling.plans import Agreement, Draft, Plan
from app.store.store import Store
from ui.console import import_people, output, plan_lines, records
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code, day

examples = (
    'plan new "Көктөбе ауданы" --area-ru "Коктобинский район" --from 01.09.2026 --to 31.05.2027',
    'plan line PLAN --form excursion --title "Ветеринария кәсіптері" --school "Абай мектебі" '
    "--classes 9 --when 08.10.2026 --expected 26",
    "plan send PLAN",
    'plan answer PLAN chamber objected --on 03.09.2026 --letter 12/1 --text "Кәсіпорындар аз"',
    "plan force PLAN",
    "plan generate PLAN --spread",
    "plan facts PLAN --which late --json",
    "plan export PLAN --out plan.xlsx",
    "plan import PLAN authority.xlsx --dry-run",
    "plan import PLAN authority.xlsx --take-unclear",
)
_OF_PLAN = ("show", "line", "send", "answer", "force", "revise", "diff", "close", "remove")
_OF_FACT = ("generate", "link", "facts", "export", "import")


def shape(shape: Shape) -> None:
    """Take a plan and what is done with it."""
    actions = shape.actions("list", "new", *_OF_PLAN, *_OF_FACT)
    for name in (*_OF_PLAN, *_OF_FACT):
        actions[name].take("plan", metavar="PLAN", words="plan-plan")
    _new(actions["new"])
    plan_lines.offer(actions["line"])
    answer = actions["answer"]
    answer.take("party", choices=plans.PARTIES, words="plan-party")
    answer.take("said", choices=("agreed", "objected", "waiting"), words="plan-said")
    answer.take("--on", metavar="DATE", type=day)
    for name in ("letter", "signatory", "post", "post-ru", "text"):
        answer.take(f"--{name}", metavar="TEXT", default="", words=f"plan-{name}")
    plan_lines.offer_facts(actions)
    actions["export"].take("--out", metavar="FILE.xlsx", type=Path, required=True)
    taking = actions["import"]
    import_people.reading_of(taking)
    taking.take("--form", metavar="FORM", type=code, words="plan-import-form")
    taking.take("--take-unclear", action="store_true", words="plan-take-unclear")


def _new(shape: Shape) -> None:
    shape.take("area", metavar="TEXT", words="plan-area")
    for name in ("area-ru", "title", "title-ru", "compiler", "number", "note"):
        shape.take(f"--{name}", metavar="TEXT", default="", words=f"plan-{name}")
    shape.take("--from", dest="first", metavar="DATE", type=day, words="plan-from")
    shape.take("--to", dest="last", metavar="DATE", type=day, words="plan-to")
    shape.take("--dated", metavar="DATE", type=day, words="plan-dated")
    shape.take("--approval", action="store_true", words="plan-approval")


def run(desk: Desk) -> Answer:
    """Do what was asked with a plan, or list them."""
    return _DEEDS[desk.asked.action](desk)


# Looking


def _list(desk: Desk) -> Answer:
    with desk.reading() as store:
        found = plans.listed(store)
        told = [_head(store, each) for each in found]
    names = ("area", "from", "to", "version", "state", "lines", "uid")
    titles = [desk.say(f"col-plan-{name}") for name in names[:-1]] + [desk.say("col-uid")]
    rows = [
        [
            each.area_kk,
            each.first,
            each.last,
            each.version,
            desk.say(f"word-plan-{each.state}"),
            head["lines"],
            each.uid,
        ]
        for each, head in zip(found, told, strict=True)
    ]
    return Answer(told, output.table(titles, rows))


def _head(store: Store, plan: Plan) -> dict[str, Any]:
    names = ("uid", "area_kk", "area_ru", "title_kk", "title_ru", "first", "last", "version")
    more = ("state", "state_on", "compiler_number", "compiler_date", "approved_block", "note")
    return {
        **{name: getattr(plan, name) for name in (*names, *more)},
        "compiler": plan_lines.partner(store, plan.compiler_id),
        "previous": records.uid(store, "plan", plan.previous_id),
        "lines": len(plans.lines(store, plan.id)),
    }


def _agreement(said: Agreement) -> dict[str, Any]:
    names = ("state", "dated", "letter", "signatory", "post_kk", "post_ru", "objection")
    return {name: getattr(said, name) for name in names}


def _show(desk: Desk) -> Answer:
    with desk.reading() as store:
        plan = records.plan(store, desk.asked.plan)
        found = plans.lines(store, plan.id)
        said = plans.agreements(store, plan.id)
        result = {
            **_head(store, plan),
            "agreements": {party: _agreement(each) for party, each in said.items()},
            "lines": [plan_lines.record(store, each) for each in found],
            "warnings": list(preparation.lacking(store, found)) if found else [],
            "unprepared": sorted(
                each.line.position for each in preparation.unprepared(store, plan.id).values()
            ),
        }
        lines = [*_spoken(desk, plan, said), *plan_lines.table(desk, store, found)]
    lines += [desk.say("warning", words=records.worded(desk, each)) for each in result["warnings"]]
    return Answer(result, lines)


def _spoken(desk: Desk, plan: Plan, said: dict[str, Agreement]) -> list[str]:
    state = desk.say(f"word-plan-{plan.state}")
    parties = [
        f"{desk.say(f'word-plan-{party}')}: {desk.say(f'word-plan-said-{each.state}')}"
        + (f" {each.dated:%d.%m.%Y} {each.letter}".rstrip() if each.dated else "")
        for party, each in said.items()
    ]
    return [_called(desk, plan), f"{state}  uid: {plan.uid}", *parties]


def _called(desk: Desk, plan: Plan) -> str:
    return desk.say(
        "plan-called",
        area=plan.area_kk,
        first=f"{plan.first:%d.%m.%Y}",
        last=f"{plan.last:%d.%m.%Y}",
        version=plan.version,
    )


def _diff(desk: Desk) -> Answer:
    with desk.reading() as store:
        plan = records.plan(store, desk.asked.plan)
        return plan_lines.diff(desk, store, plan)


def _facts(desk: Desk) -> Answer:
    with desk.reading() as store:
        plan = records.plan(store, desk.asked.plan)
        standings = facts.standings(store, plan.id, desk.today())
        early = preparation.unprepared(store, plan.id)
        shown = progress.of_which(standings, desk.asked.which, desk.today(), early)
        counted = progress.counted(standings, desk.today(), early)
        totals = progress.totals(store, plan.id, standings)
        coverage = progress.coverage(store, plan.id)
    return plan_lines.told(desk, shown, counted, totals, coverage)


# Doing


def _begin(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        usual = plans.next_draft(store, desk.today())
        draft = Draft(
            area_kk=asked.area,
            area_ru=asked.area_ru,
            title_kk=asked.title,
            title_ru=asked.title_ru,
            first=asked.first or usual.first,
            last=asked.last or usual.last,
            compiler_id=records.partner(store, asked.compiler),
            compiler_number=asked.number,
            compiler_date=asked.dated,
            approved_block=asked.approval,
            note=asked.note,
        )
        plan = plans.get(store, plans.add(store, draft))
        return _now(desk, store, plan)


def _line(desk: Desk) -> Answer:
    with desk.writing() as store:
        plan = records.plan(store, desk.asked.plan)
        return plan_lines.put(desk, store, plan)


def _answer(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        plan = records.plan(store, asked.plan)
        kept = plans.agreements(store, plan.id)[asked.party]
        said = Agreement(
            asked.party,
            asked.said,
            asked.on or (None if asked.said == "waiting" else desk.today()),
            asked.letter,
            asked.signatory,
            asked.post,
            asked.post_ru,
            asked.text,
        )
        plans.answer(store, plan.id, replace(said, partner_id=kept.partner_id))
        return _now(desk, store, plan)


def _turn(desk: Desk) -> Answer:
    deeds = {"send": plans.send, "force": plans.bring_into_force, "close": plans.close}
    with desk.writing() as store:
        plan = records.plan(store, desk.asked.plan)
        deeds[desk.asked.action](store, plan.id)
        return _now(desk, store, plan)


def _revise(desk: Desk) -> Answer:
    with desk.writing() as store:
        plan = records.plan(store, desk.asked.plan)
        return _now(desk, store, plans.get(store, plans.revise(store, plan.id)))


def _remove(desk: Desk) -> Answer:
    with desk.writing() as store:
        plan = records.plan(store, desk.asked.plan)
        plans.remove(store, plan.id)
    return Answer({"uid": plan.uid, "removed": True}, [_called(desk, plan)])


def _now(desk: Desk, store: Store, plan: Plan) -> Answer:
    held = plans.get(store, plan.id)
    state = desk.say(f"word-plan-{held.state}")
    return Answer(_head(store, held), [_called(desk, held), f"{state}  uid: {held.uid}"])


def _generate(desk: Desk) -> Answer:
    with desk.writing() as store:
        plan = records.plan(store, desk.asked.plan)
        return plan_lines.generate(desk, store, plan)


def _link(desk: Desk) -> Answer:
    with desk.writing() as store:
        plan = records.plan(store, desk.asked.plan)
        return plan_lines.link(desk, store, plan)


def _export(desk: Desk) -> Answer:
    out = desk.asked.out.with_suffix(".xlsx")
    with desk.reading() as store:
        plan = records.plan(store, desk.asked.plan)
        count = plan_sheets.write(store, plan.id, out)
    result = {"uid": plan.uid, "lines": count, "file": str(out)}
    return Answer(result, [desk.say("plan-exported", count=count, file=out)])


def _take_in(desk: Desk) -> Answer:
    return import_people.taken_in(desk, "plan_lines", lambda s, _: _given(desk, s), _answers)


def _given(desk: Desk, store: Store) -> Given:
    given = {"plan": records.plan(store, desk.asked.plan).uid}
    return {**given, "line_form": desk.asked.form} if desk.asked.form else given


def _answers(desk: Desk, listed: List) -> Mapping[int, Decision]:
    if not desk.asked.take_unclear:
        return {}
    return row_decisions.taken(listed)


_DEEDS = {
    "list": _list,
    "new": _begin,
    "show": _show,
    "line": _line,
    "send": _turn,
    "answer": _answer,
    "force": _turn,
    "revise": _revise,
    "diff": _diff,
    "close": _turn,
    "remove": _remove,
    "generate": _generate,
    "link": _link,
    "facts": _facts,
    "export": _export,
    "import": _take_in,
}
