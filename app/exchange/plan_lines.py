"""The authority's plan judged row by row against a draft: new lines, changed ones, the same.

A line is known again by its key, else by what it says; a form or a school that nobody knows is
asked about and never guessed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.errors import FieldRefusal, Refusal
from app.exchange import row_decisions
from app.exchange.decisions import Decision, Entry
from app.exchange.deeds import Planned
from app.exchange.differences import Changes
from app.exchange.judging import Judged, Outcome
from app.exchange.plan_rows import PlanReader, PlanRow
from app.exchange.plan_sheets import both
from app.exchange.plans import Listing, Subject, Told
from app.exchange.plans import Plan as List
from app.exchange.typed_rows import PlaceName, Problem
from app.guidance import forms
from app.guidance.forms import Form
from app.kazakh.folding import fold
from app.registry import partners
from app.registry.participants import Draft as Nobody
from app.schooling import plans
from app.schooling.plans import LINE_FIELDS, Line, LineDraft, Plan
from app.store.store import Store

_NOBODY = Nobody()


class _Judge:
    """Holds the lines on the books; each is claimed by one row."""

    def __init__(self, store: Store, plan: Plan) -> None:
        self._store, self._plan = store, plan
        self._lines = plans.lines(store, plan.id)
        self._claimed: set[int] = set()
        self._seen: dict[LineDraft, int] = {}
        self._closed = _closed(store, plan)

    def judge(self, row: PlanRow) -> Judged:
        """Say what is to become of a row."""
        deed = Planned(self._plan.id, row.draft, row.key, form=row.form)
        if self._closed or row.problems:
            return _judged(row, "refused", deed, (*self._closed, *row.problems))
        try:
            checked = replace(row.draft, form_id=row.draft.form_id or self._any_form())
            tidy = plans.checked_line(self._store, checked, self._plan)
        except Refusal as refusal:
            field = refusal.field if isinstance(refusal, FieldRefusal) else ""
            problem = Problem(field, refusal.code, refusal.details)
            return _judged(row, "refused", deed, (problem,))
        deed = replace(deed, draft=replace(tidy, form_id=row.draft.form_id))
        first = self._seen.setdefault(deed.draft, row.row)
        asked = row.asked
        if first != row.row:
            asked = (*asked, Problem("", "plan-line-doubled", {"row": first}))
        known = self._known(row, deed.draft)
        if known is not None:
            self._claimed.add(known.id)
            deed = replace(deed, line=known.id)
        if asked:
            return _judged(row, "unclear", deed, asked)
        return self._compared(row, deed, known)

    def _any_form(self) -> int:
        return forms.listed(self._store)[0].id

    def _compared(self, row: PlanRow, deed: Planned, known: Line | None) -> Judged:
        if known is None:
            return _judged(row, "new", deed)
        changes = _changes(plans.line_draft_of(known), deed.draft)
        judged = _judged(row, "changed" if changes else "same", deed)
        return replace(judged, changes=_named(self._store, changes), uid=known.uid)

    def _known(self, row: PlanRow, draft: LineDraft) -> Line | None:
        """The same key, else the same form and topic: on the same day first, then anywhere."""
        free = [each for each in self._lines if each.id not in self._claimed]
        for fits in (
            lambda each: bool(row.key) and each.key == row.key,
            lambda each: plans.line_draft_of(each) == draft,
            lambda each: _alike(each, draft) and (each.day, each.month) == (draft.day, draft.month),
            lambda each: _alike(each, draft) and each.grades == draft.grades,
        ):
            found = [each for each in free if fits(each)]
            if found:
                return found[0]
        return None


def _closed(store: Store, plan: Plan) -> tuple[Problem, ...]:
    """Return why no line may come in: the plan is with its parties, or another follows it."""
    if plan.open and plans.newer_of(store, plan.id) is None:
        return ()
    said = {"state": plan.state, "version": plan.version}
    return (Problem("", "plan-not-editable", said),)


def _alike(line: LineDraft, draft: LineDraft) -> bool:
    topic = fold(draft.title_kk or draft.title_ru)
    return bool(topic) and (
        line.form_id,
        line.partner_id,
        fold(line.title_kk or line.title_ru),
    ) == (
        draft.form_id,
        draft.partner_id,
        topic,
    )


def _changes(was: LineDraft, now: LineDraft) -> Changes:
    """Return what a row changes; what the sheet is silent of stays as it was."""
    found = {}
    for name in LINE_FIELDS:
        before, after = getattr(was, name), getattr(now, name)
        if before != after and after not in (None, "") and name != "body":
            found[name] = (before, after)
    return found


def _named(store: Store, changes: Changes) -> Changes:
    """Return changes in words, as a person compares them."""

    def said(name: str, held: object) -> object:
        if name == "form_id" and isinstance(held, int):
            return both(forms.get(store, held).name)
        if name in ("partner_id", "host_id") and isinstance(held, int):
            return both(partners.get(store, held).name)
        return held

    return {name: (said(name, was), said(name, now)) for name, (was, now) in changes.items()}


def _judged(
    row: PlanRow, outcome: Outcome, deed: Planned, problems: Sequence[Problem] = ()
) -> Judged:
    return Judged(row.row, outcome, _NOBODY, problems=tuple(problems), deed=deed)


def plan_of(store: Store, listing: Listing) -> Plan:
    """Return the draft that a list goes into, or refuse one that is sent or unknown."""
    return plans.by_uid(store, str(listing.given.get("plan") or ""))


def _judge(store: Store, listing: Listing) -> tuple[list[Judged], tuple[PlaceName, ...]]:
    plan = plan_of(store, listing)
    reader, judge = PlanReader(store, listing, plan), _Judge(store, plan)
    read = (reader.read(number, row) for number, row in listing.body)
    return [judge.judge(each) for each in read if each is not None], ()


def decided(_store: Store, plan: List, decisions: Mapping[int, Decision]) -> list[Entry]:
    """Return every row with its decision; an unclear one without any stays outside."""
    return row_decisions.decided(plan, decisions, _settled)


def _settled(judged: Judged, said: Decision | None) -> Entry:
    if judged.outcome == "unclear" and said is None:
        return Entry(judged, "unclear")
    if judged.outcome == "same":
        return Entry(judged, "same", uid=judged.uid)
    deed = judged.deed
    assert isinstance(deed, Planned)
    outcome = "new" if deed.line is None else "changed"
    return Entry(judged, outcome, uid=judged.uid, deed=deed)


def _write(store: Store, _plan: List, entries: Sequence[Entry], told: Told) -> None:
    """Enter the lines in the order of the sheet; forms taken as written become the office's own."""
    own: dict[str, int] = {}
    for number, entry in enumerate(entries, 1):
        deed = entry.deed
        if isinstance(deed, Planned):
            draft = deed.draft
            if not draft.form_id:
                draft = replace(draft, form_id=_form(store, deed, own))
            entry.uid = _keep(store, deed, draft)
        if number % 20 == 0:
            told(number)


def _form(store: Store, deed: Planned, own: dict[str, int]) -> int:
    """A row without any form is vocational information, the widest of the services."""
    if not deed.form.kk:
        return forms.by_code(store, "information").id
    key = fold(deed.form.kk)
    if key not in own:
        draft = Form(name_kk=deed.form.kk, name_ru=deed.form.ru, audience="youth", away=True)
        own[key] = forms.add(store, draft)
    return own[key]


def _keep(store: Store, deed: Planned, draft: LineDraft) -> str:
    if deed.line is None:
        known = {each.key for each in plans.lines(store, deed.plan_id)}
        key = "" if deed.key in known else deed.key
        return plans.get_line(store, plans.add_line(store, deed.plan_id, draft, key)).uid
    line = plans.get_line(store, deed.line)
    held = plans.line_draft_of(line)
    said = {name: after for name, (_, after) in _changes(held, draft).items()}
    if said:
        plans.change_line(store, line.id, replace(held, **said))
    return line.uid


SUBJECT = Subject("plan_lines", ("plan", "plan_line", "form", "partner"), _judge, decided, _write)
"""Lines of a guidance plan, as the education authority sends them."""
