"""The public edition points at nobody: what is left out cannot be reckoned from what is shown."""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import product

from hypothesis import example, given
from hypothesis import strategies as st

from app.papers import NOTHING
from app.quarters import content, figures, publishing
from app.quarters.content import Cell, Content, Part, Row
from app.quarters.publishing import FEW, Line, Place, hide

WHOLE: Place = ("served", "number", "", "", "now")


def part(at: int, cut: str = "group", span: str = "now") -> Place:
    return ("served", "number", cut, str(at), span)


def line(values: list[int], cut: str = "group") -> tuple[dict[Place, int], Line]:
    parts = tuple(part(at, cut) for at in range(len(values)))
    known = dict(zip(parts, values, strict=True))
    return {**known, WHOLE: sum(values)}, Line(WHOLE, parts)


def possible(known: Mapping[Place, int], marks: Mapping[Place, str], of: Line) -> list[set[int]]:
    """Return every value that each part could have, for one who sees only what is shown.

    A number that is left out as greater is at least five for who knows how it was chosen.
    """
    most = known[of.whole] + 3  # past what any part can be
    choices = [
        [known[each]]
        if each not in marks
        else list({"few": range(1, FEW + 1), "more": range(FEW + 1, most)}.get(
            marks[each], range(most)))
        for each in of.parts
    ]  # fmt: skip
    whole = known[of.whole]
    found: list[set[int]] = [set() for _ in of.parts]
    for values in product(*choices):
        total = sum(values)
        if of.whole in marks:
            fits = marks[of.whole] != "few" or total <= FEW
            fits = fits and (marks[of.whole] != "more" or total > FEW)
        else:
            fits = total == whole
        if fits:
            for at, value in enumerate(values):
                found[at].add(value)
    return found


@given(st.lists(st.integers(0, 9), min_size=1, max_size=4))
@example([1, 1])
@example([4, 4])
@example([3])
@example([1, 5])
@example([1, 1, 1, 1])
@example([2, 7, 0])
@example([0, 0, 3])
def test_no_number_left_out_can_be_reckoned_from_its_line(values: list[int]) -> None:
    known, of = line(values)
    marks = hide(known, [of], {})
    for at, each in enumerate(of.parts):
        if each in marks:
            assert len(possible(known, marks, of)[at]) > 1


@given(st.lists(st.integers(0, 40), min_size=1, max_size=12))
def test_every_small_number_is_left_out_and_no_nought(values: list[int]) -> None:
    known, of = line(values)
    marks = hide(known, [of], {})
    for each, value in known.items():
        if 0 < value <= FEW:
            assert each in marks
        if value == 0:
            assert each not in marks
        if marks.get(each) == "few":
            assert 0 < value <= FEW
        if marks.get(each) == "more":
            assert value > FEW


@given(st.lists(st.lists(st.integers(0, 8), min_size=3, max_size=3), min_size=2, max_size=3))
@example([[0, 0, 1], [1, 8, 8]])
def test_lines_that_share_their_whole_are_all_safe(rows: list[list[int]]) -> None:
    total = max(sum(row) for row in rows)
    known: dict[Place, int] = {WHOLE: total}
    lines = []
    for at, row in enumerate(rows):
        cut = f"cut{at}"
        filled = [*row, total - sum(row)]
        parts = tuple(part(number, cut) for number in range(len(filled)))
        known.update(zip(parts, filled, strict=True))
        lines.append(Line(WHOLE, parts))
    marks = hide(known, lines, {})
    for of in lines:
        for at, each in enumerate(of.parts):
            if each in marks:
                assert len(possible(known, marks, of)[at]) != 1


def test_a_line_without_small_numbers_is_shown_whole() -> None:
    known, of = line([5, 20, 0, 7])
    assert hide(known, [of], {}) == {}


def test_the_count_from_january_does_not_give_the_quarter_away() -> None:
    now, year = WHOLE, (*WHOLE[:4], "year")
    marks = hide({now: 3, year: 40}, [], {"year": "now"})
    assert marks == {now: "few", year: "more"}


def test_the_first_quarter_is_not_told_by_the_same_count_from_january() -> None:
    known, of = line([2, 30])
    year = {(*place[:4], "year"): value for place, value in known.items()}
    marks = hide({**known, **year}, [of], {"year": "now"})
    assert {place[:4] for place in marks if place[4] == "year"} == {
        place[:4] for place in marks if place[4] == "now"
    }


def report(values: dict[str, int], figure: str = "served") -> Content:
    cells = [Cell(figure, "persons", value, "group", key) for key, value in values.items()]
    cells.append(Cell(figure, "persons", sum(values.values())))
    row = Row(figure, NOTHING, tuple(cells))
    made = Part("table", NOTHING, "group", (), (row,))
    return Content("2026-Q3", NOTHING, (made,), {"now": "2026-Q3"}, {}, "")


def test_json_of_the_public_edition_holds_none_of_what_is_left_out() -> None:
    said = json.loads(
        publishing.to_json(
            report({"kandas": 3, "student": 12, "unemployed": 70}), figures.standard()
        )
    )
    cells = said["parts"][0]["rows"][0]["cells"]
    shown = {cell["key"]: (cell["value"], cell.get("left_out")) for cell in cells}
    assert shown == {
        "kandas": (None, "few"),
        "student": (None, "hidden"),
        "unemployed": (70, None),
        "": (85, None),
    }


def test_sessions_are_no_people_and_are_shown_however_few() -> None:
    held = report({"a": 1, "b": 2}, "sessions")
    assert publishing.hidden(held, publishing.people(figures.standard())) == {}


def test_what_counts_people_without_naming_them_is_left_out_too() -> None:
    people = publishing.people(figures.standard())
    assert {"heads", "others", "given", "served", "fair_hired", "contingent"} <= people
    assert not {"sessions", "plan_due", "fairs", "contracts_youth"} & people
    assert content.from_json(content.to_json(report({"a": 1}))) == report({"a": 1})
