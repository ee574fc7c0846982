"""Closed periods as they are kept: figures, form, definitions and the lines behind each number."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date
from functools import partial

from app.errors import Refusal
from app.papers import Both
from app.quarters import content, kept, layouts
from app.quarters.content import Content, Counts
from app.quarters.figures import Figure
from app.quarters.kept import Kept, KeptCounting
from app.quarters.layouts import Layout
from app.quarters.periods import Period
from app.store.store import Row, Store


@dataclass(frozen=True, slots=True)
class Closing:
    """A period that was closed. ``state`` is "closed" or "reopened"; ``number`` its paper's."""

    id: int
    uid: str
    period: Period
    closed_on: date
    closed_by: str
    signatory_id: int | None
    paper_id: int
    number: str
    journal_at: int
    state: str
    reopened_on: date | None = None
    reopened_by: str = ""
    reopened_staff_id: int | None = None
    reopened_reason: str = ""


# Reading


_CLOSINGS = """
  select closing.*, number from closing left join paper on paper.id = paper_id
"""


def of(store: Store, period: Period) -> Closing | None:
    """Return the closing of a period that stands, if it has one."""
    sql = f"{_CLOSINGS} where first = ? and last = ? and closing.state = 'closed'"
    found = store.query(sql, (period.first.isoformat(), period.last.isoformat()))
    return _closing(found[0]) if found else None


def listed(store: Store) -> list[Closing]:
    """Return every closing, the latest period first, the reopened ones too."""
    sql = f"{_CLOSINGS} order by last desc, first, closing.id desc"
    return [_closing(row) for row in store.query(sql)]


def get(store: Store, closing_id: int) -> Closing:
    """Return a closing, or refuse an unknown one."""
    found = store.query(f"{_CLOSINGS} where closing.id = ?", (closing_id,))
    if not found:
        raise Refusal("record-unknown", table="closing", record=closing_id)
    return _closing(found[0])


def _closing(row: Row) -> Closing:
    reopened = row["reopened_on"]
    return Closing(
        id=row["id"],
        uid=row["uid"],
        period=Period(date.fromisoformat(row["first"]), date.fromisoformat(row["last"])),
        closed_on=date.fromisoformat(row["closed_on"]),
        closed_by=row["closed_by"],
        signatory_id=row["signatory_id"],
        paper_id=row["paper_id"],
        number=row["number"],
        journal_at=row["journal_at"],
        state=row["state"],
        reopened_on=date.fromisoformat(reopened) if reopened else None,
        reopened_by=row["reopened_by"],
        reopened_staff_id=row["reopened_staff_id"],
        reopened_reason=row["reopened_reason"],
    )


def content_of(store: Store, closing_id: int) -> Content:
    """Return the figures of a closing as they were signed."""
    said = _kept_text(store, "select content from closing where id = ?", closing_id)
    with kept.refusing_rubbish():
        return content.from_json(said)


def layout_of(store: Store, closing_id: int) -> Layout:
    """Return the form of a closing with the definitions it was counted by."""
    form = _kept_text(store, "select form from closing where id = ?", closing_id)
    with kept.refusing_rubbish():
        said = json.loads(form)
        known = {code: _figure(fields) for code, fields in said["figures"].items()}
        return layouts.read(said["text"], kept=known)


def _kept_text(store: Store, sql: str, closing_id: int) -> str:
    text = store.scalar(sql, (closing_id,))
    if text is None:
        raise Refusal("record-unknown", table="closing", record=closing_id)
    return str(text)


def _figure(said: dict[str, object]) -> Figure:
    fields = {
        **said,
        "name": Both(**said["name"]),  # type: ignore[arg-type]
        "definition": Both(**said["definition"]),  # type: ignore[arg-type]
        "where": {cut: tuple(keys) for cut, keys in said["where"].items()},  # type: ignore[attr-defined]
        "counts": tuple(said["counts"]),  # type: ignore[arg-type]
    }
    return Figure(**fields)  # type: ignore[arg-type]


def form_text(layout: Layout) -> str:
    """Return a form with every definition it uses, as a closing keeps them."""
    used = {code for section in layout.sections for code in section.figures}
    figures = {code: _fields(layout.figures[code]) for code in sorted(used)}
    return json.dumps({"text": layout.body, "figures": figures}, ensure_ascii=False)


def _fields(figure: Figure) -> dict[str, object]:
    plain = {name: getattr(figure, name) for name in figure.__slots__}
    plain.update(name=asdict(figure.name), definition=asdict(figure.definition))
    return {**plain, "where": {cut: list(keys) for cut, keys in figure.where.items()}}


# What is behind a closed figure


def counting_of(store: Store, closing_id: int, span: str = "now") -> KeptCounting:
    """Return the counting of a closing's own lines in a span: the file's people are not asked.

    Refuses a span whose lines were not kept.
    """
    closing, _content = get(store, closing_id), content_of(store, closing_id)
    if span in _content.closed:
        source = _signed_then(store, closing, span)
        return counting_of(store, source.id)
    if span not in _content.spans:
        raise Refusal("closing-span-unknown", span=span)
    periods = Counts(store, closing.period).periods
    return KeptCounting(store, periods[span], partial(_lines, store, closing_id, span))


def _lines(store: Store, closing_id: int, span: str, source: str) -> list[Kept]:
    sql = "select body, sha256 from closing_lines where closing_id = ? and source = ? and span = ?"
    found = store.tuples(sql, (closing_id, source, span))
    return list(kept.unpack(*found[0])) if found else []


def _signed_then(store: Store, closing: Closing, span: str) -> Closing:
    """Return the closing from which another took a span: the last of its period before it."""
    wanted = Counts(store, closing.period).periods[span]
    earlier = [each for each in listed(store) if each.id < closing.id and each.period == wanted]
    if not earlier:
        raise Refusal("closing-span-unknown", span=span)
    return max(earlier, key=lambda each: each.id)


def backing(
    store: Store,
    closing_id: int,
    figure_code: str,
    cut: str = "",
    key: str = "",
    span: str = "now",
) -> list[Kept]:
    """Return the lines behind a closed figure, or behind one key of a cut of it, by day."""
    figure = layout_of(store, closing_id).figures.get(figure_code)
    if figure is None:
        raise Refusal("figure-unknown", figure=figure_code)
    counting = counting_of(store, closing_id, span)
    found = counting.backing(figure, cut, key)
    return [counting.kept(figure.source, line) for line in found]
