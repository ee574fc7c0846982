"""``figures``: every figure of a period, parted if asked, and the list behind one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from app.errors import Refusal
from app.quarters import closings, cuts, kept, labels, layouts
from app.quarters.counting import Counting
from app.quarters.figures import Figure
from app.quarters.kept import KeptCounting
from app.quarters.sources import SOURCES
from app.store.store import Store
from ui.console import output, reckoned
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code

examples = (
    "figures 2026-Q3",
    "figures 2026-Q3 --by group --json",
    "figures 2026-Q3 --lines served --by group --key unemployed",
    "figures 2026-Q3 --lines served --closed --json",
)


def shape(shape: Shape) -> None:
    """Take a period, a cut, a figure whose lines are listed; as it stands, or as it was closed."""
    reckoned.take(shape, nargs="?")
    shape.take("--by", metavar="CUT", type=code, choices=cuts.CUTS, words="figures-by")
    shape.take("--lines", metavar="FIGURE", type=code, words="figures-lines")
    shape.take("--key", metavar="KEY", default="", words="figures-key")
    shape.take("--closed", action="store_true", words="figures-closed")


def run(desk: Desk) -> Answer:
    """Count the figures, or list what is behind one."""
    with desk.reading() as store:
        counting, known = _counting(desk, store)
        if desk.asked.lines:
            return _lines(desk, store, counting, known)
        return _figures(desk, store, counting, known)


def _counting(desk: Desk, store: Store) -> tuple[Counting, Mapping[str, Figure]]:
    period = reckoned.period(desk)
    if not desk.asked.closed:
        return Counting(store, period), layouts.of(store).figures
    closing = reckoned.closed(store, period)
    form, counting = closings.layout_of(store, closing.id), closings.counting_of(store, closing.id)
    held = kept.wanted(form, "now")
    by = {desk.asked.by} - {None, *cuts.OF_LINE}
    known = {
        code: figure
        for code, figure in form.figures.items()
        if figure.source in held and {*figure.where, *by} - {*cuts.OF_LINE} <= held[figure.source]
    }
    return counting, known


def _figures(desk: Desk, store: Store, counting: Counting, known: Mapping[str, Figure]) -> Answer:
    cut = desk.asked.by
    wanted = [each for each in known.values() if not cut or cut in cuts.of(SOURCES[each.source])]
    result = [_record(store, counting, each, cut) for each in wanted]
    titles = [desk.say(f"col-{name}") for name in ("code", "figure", "persons", "number-of")]
    rows = _rows(desk, zip(wanted, result, strict=True))
    return Answer({"period": counting.period.called, "figures": result}, output.table(titles, rows))


def _record(store: Store, counting: Counting, figure: Figure, cut: str | None) -> dict[str, Any]:
    count = asdict(counting.count(figure))
    record: dict[str, Any] = {
        "figure": figure.code,
        "name_kk": figure.name.kk,
        "name_ru": figure.name.ru,
        "name_en": figure.name_en,
        "version": figure.version,
        "unit": figure.unit,
        **{name: count[name] for name in figure.counts},
    }
    if cut:
        by = counting.by(figure, cut)
        named = labels.of(store, cut, by)
        record["by"] = [
            {
                "key": key,
                "name_kk": named[key].kk,
                "name_ru": named[key].ru,
                "name_en": labels.english(cut, key),
                **{name: asdict(by[key])[name] for name in figure.counts},
            }
            for key in labels.in_order(store, cut, by)
        ]
    return record


def _rows(desk: Desk, found: Iterable[tuple[Figure, dict[str, Any]]]) -> Iterable[list[object]]:
    for figure, record in found:
        name = reckoned.either(desk, figure.name, figure.name_en)
        yield [figure.code, name, record.get("persons"), record.get("number")]
        for each in record.get("by", ()):
            said = each["name_ru"] if desk.language == "ru" else each["name_kk"]
            if desk.language == "en":
                said = each["name_en"] or said
            yield ["", f"  {said}", each.get("persons"), each.get("number")]


def _lines(desk: Desk, store: Store, counting: Counting, known: Mapping[str, Figure]) -> Answer:
    asked = desk.asked
    figure = known.get(asked.lines)
    if figure is None:
        raise Refusal("figure-unknown", figure=asked.lines)
    possible = cuts.of(SOURCES[figure.source])
    if asked.by and asked.by not in possible:
        said = ", ".join(possible)
        raise Refusal("cut-unknown", figure=figure.code, cut=asked.by, known=said)
    found = counting.backing(figure, asked.by or "", asked.key)
    if isinstance(counting, KeptCounting):
        told = [counting.kept(figure.source, line) for line in found]
    else:
        told = list(kept.shown(store, figure.source, found))
    titles = [desk.say(f"col-{name}") for name in ("date", "name", "subject", "where")]
    rows = [
        [each.line.day, each.name, reckoned.told(desk, each.what), reckoned.told(desk, each.where)]
        for each in told
    ]
    return Answer(reckoned.lines(told), output.table(titles, rows))
