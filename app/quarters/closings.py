"""Closed periods: the figures as signed, all they rest on, the paper; the director reopens them.

A closing keeps what it was counted from, so that it can be explained and printed unchanged when
the records have moved on (:mod:`app.quarters.changes`). It takes a number of the register, so no
undo takes it back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from app import centre, papers
from app.errors import FieldRefusal, Refusal
from app.kazakh import text
from app.paperwork import officials, register
from app.paperwork.register import Entry, Render
from app.quarters import content, kept, layouts
from app.quarters.closing_records import (
    Closing,
    backing,
    content_of,
    counting_of,
    form_text,
    get,
    layout_of,
    listed,
    of,
)
from app.quarters.content import Cancelled, Content, Counts, Progress
from app.quarters.figures import Figure
from app.quarters.layouts import Layout
from app.quarters.periods import Period
from app.staffing import signing, staff
from app.store.store import Store

__all__ = [
    "Closing", "backing", "compose", "content_of", "counting_of", "counts", "freeze", "get",
    "layout_of", "listed", "of", "reopen",
]  # fmt: skip

KIND = "quarter"
"""The kind of paper under which a period's report is numbered."""

Compose = Callable[[Store, Content, str, str, date, int], papers.Paper]
"""Makes the report's record of its content, number, public identifier, day and signatory."""

_AS_SIGNED = ("before", "previous")
"""Spans whose figures are those of their own closing, where there is one."""
_REASON = 500


# Counting a period, with what was signed before it


def compose(
    store: Store,
    period: Period,
    layout: Layout | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Content:
    """Return a period's report as it stands now; earlier periods that are closed, as signed."""
    form = layout or layouts.of(store)
    return content.compose(store, period, form, progress, cancelled, counts(store, period, form))


def counts(store: Store, period: Period, layout: Layout) -> Counts:
    """Return the counting of a report's spans; earlier periods that are closed, as signed.

    A closing counts by its own definitions: where today's form asks for more or for other ones,
    the whole span is counted anew, so that no table mixes the two.
    """
    counted = Counts(store, period)
    for span in _AS_SIGNED:
        closing = of(store, counted.periods[span]) if _asks(layout, span) else None
        if closing and _answers(store, closing, layout, span):
            counted.put(span, counting_of(store, closing.id))
    return counted


def _asks(layout: Layout, span: str) -> bool:
    return any(span in section.spans for section in layout.sections)


def _answers(store: Store, closing: Closing, layout: Layout, span: str) -> bool:
    """Tell whether a closing kept all that a form asks of a span, by the same definitions."""
    then = layout_of(store, closing.id)
    held = kept.wanted(then, "now")
    codes = {c for each in layout.sections if span in each.spans for c in each.figures}
    return all(
        code in then.figures and _same(then.figures[code], layout.figures[code]) for code in codes
    ) and all(
        source in held and cuts <= held[source]
        for source, cuts in kept.wanted(layout, span).items()
    )


def _same(one: Figure, other: Figure) -> bool:
    return (one.source, dict(one.where), one.version) == (
        other.source, dict(other.where), other.version,
    )  # fmt: skip


# Closing and reopening


def freeze(
    store: Store,
    period: Period,
    render: Render,
    signatory_id: int | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    compose: Compose | None = None,
) -> Closing:
    """Close a period: its figures, their lines, form and paper are kept, all or nothing.

    Refuses one that has not ended or is closed, and what papers lack. ``cancelled`` is asked as
    the work goes on and leaves nothing behind.
    """
    signer = _refuse_early(store, period, signatory_id)
    made = compose or _report
    layout = layouts.of(store)
    with store.transaction("quarter.close", period.called) as act:
        counted = counts(store, period, layout)
        work = _Work(layout, counted, progress, cancelled)
        figures = content.compose(store, period, layout, work.figures, cancelled, counted)
        day = store.today()
        issued = register.issue(
            store, KIND, day, Entry(period.name.kk),
            lambda number, uid: made(store, figures, number, uid, day, signer), render,
        )  # fmt: skip
        closing_id = store.insert("closing", {
            "first": period.first.isoformat(),
            "last": period.last.isoformat(),
            "closed_on": day.isoformat(),
            "closed_by": store.actor,
            "signatory_id": signer,
            "paper_id": issued.id,
            "journal_at": act.id,
            "form": form_text(layout),
            "content": content.to_json(figures),
            "state": "closed",
        })  # fmt: skip
        _keep_lines(store, closing_id, counted, figures, work)
    return get(store, closing_id)


def _report(
    store: Store, figures: Content, number: str, uid: str, day: date, signer: int
) -> papers.Paper:
    from app.paperwork import quarter_papers  # it reads closings in its turn

    return quarter_papers.report(store, figures, number, uid, day, signer)


def _refuse_early(store: Store, period: Period, signatory_id: int | None) -> int:
    """Refuse before anything is counted what would be refused at the end; return who signs."""
    if store.read_only:
        raise Refusal("file-read-only")
    if period.last >= store.today():
        raise FieldRefusal("period", "period-not-ended", day=period.last)
    if standing := of(store, period):
        raise FieldRefusal(
            "period", "period-closed", number=standing.number, day=standing.closed_on
        )
    signer = officials.signatory(store, signatory_id, store.today(), KIND)
    centre.require(centre.all_settings(store), (*centre.LETTERHEAD, f"index_{KIND}"))
    return signer


class _Work:
    """Says how far a closing is: the figures, then the lines of every source and span."""

    def __init__(
        self,
        layout: Layout,
        counted: Counts,
        progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> None:
        self._progress, self._cancelled = progress, cancelled
        self._figures = sum(len(each.figures) for each in layout.sections)
        self.parts = [
            (span, source, dims)
            for span in counted.periods
            if span not in counted.closed
            for source, dims in sorted(kept.wanted(layout, span).items())
        ]
        self._done = 0

    def figures(self, done: int, _whole: int) -> None:
        self._say(done)

    def kept(self) -> None:
        self._done += 1
        self._say(self._figures + self._done)

    def step(self) -> None:
        if self._cancelled and self._cancelled():
            raise Refusal("cancelled")

    def _say(self, done: int) -> None:
        if self._progress:
            self._progress(done, self._figures + len(self.parts))


def _keep_lines(
    store: Store,
    closing_id: int,
    counted: Counts,
    figures: Content,
    work: _Work,
) -> None:
    sql = """
      insert into closing_lines (closing_id, source, span, lines, body, sha256)
      values (:closing, :source, :span, :lines, :body, :sha256)
    """
    for span, source, dims in work.parts:
        if span in figures.spans:
            found = kept.lines(store, counted.of(span), source, dims, work.step)
            body, count, digest = kept.pack(found)
            store.execute(sql, {
                "closing": closing_id, "source": source, "span": span, "lines": count,
                "body": body, "sha256": digest,
            })  # fmt: skip
        work.kept()


def reopen(store: Store, closing_id: int, staff_id: int, reason: str) -> None:
    """Open a closed period again, by who has the right to sign that day; the reason is kept.

    Its paper stays in the register, annulled for that reason, and the period may be closed anew
    under a new number.
    """
    why = text.field("reason", reason, _REASON)
    if not why:
        raise FieldRefusal("reason", "reason-missing")
    closing = get(store, closing_id)
    if closing.state != "closed":
        raise Refusal("closing-reopened-already", day=closing.reopened_on)
    day = store.today()
    if signing.right_of(store, staff_id, KIND, day) is None:
        name = staff.get(store, staff_id).name.short
        raise FieldRefusal("staff_id", "signatory-may-not", name=name, day=day)
    values: Mapping[str, object] = {
        "state": "reopened",
        "reopened_on": day.isoformat(),
        "reopened_by": store.actor,
        "reopened_staff_id": staff_id,
        "reopened_reason": why,
    }
    with store.transaction("quarter.reopen", closing.period.called):
        store.update("closing", closing_id, values)
        if register.get(store, closing.paper_id).state != "annulled":
            register.annul(store, closing.paper_id, why)
