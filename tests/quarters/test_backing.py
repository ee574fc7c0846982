"""The lists behind figures, in words: as many rows as the figure counts, open or closed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import papers
from app.papers import BackingRow, Both
from app.paperwork import quarter_papers, register
from app.quarters import backing, closings, content, corrections, layouts, periods
from app.quarters.content import Counts
from app.store.store import Store
from reports import batch, quarter_sheets
from tests.quarters import closed


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the file of a small invented centre, made once."""
    return closed.found(tmp_path_factory.mktemp("base"))


@pytest.fixture
def centre(base: Path, tmp_path: Path) -> Iterator[Store]:
    """Give a copy of that centre."""
    with closed.opened(base, tmp_path) as store:
        yield store


def test_each_list_has_as_many_rows_as_its_figure_counts(centre: Store) -> None:
    layout, counts = layouts.of(centre), Counts(centre, closed.Q3)
    made = content.compose(centre, closed.Q3, layout, counts=counts)
    seen = 0
    for listed in backing.of_report(counts.of("now"), made, layout.figures):
        rows = list(listed.rows)
        seen += 1
        assert sum(row.amount for row in rows) == listed.number
        assert len(rows) == listed.size
        assert [row.line for row in rows] == list(range(1, len(rows) + 1))
        assert [row.day for row in rows] == sorted(row.day for row in rows)
        if listed.persons is not None:
            assert len({row.name for row in rows}) <= listed.persons
            assert all(row.name for row in rows)
        assert all(row.uid for row in rows)
    assert seen > 15


def test_a_row_names_the_person_what_it_was_and_the_class_or_the_group(centre: Store) -> None:
    counting = Counts(centre, closed.Q3).of("now")
    figure = layouts.of(centre).figures["served"]
    rows = list(backing.rows(counting, figure))
    assert all(row.what.kk for row in rows)
    assert all(closed.Q3.holds(row.day) for row in rows)
    assert any(row.studies.kk for row in rows)
    one = list(backing.rows(counting, figure, "group", "student"))
    assert {row.uid for row in one} < {row.uid for row in rows}


def test_a_closed_period_lists_what_was_kept(centre: Store) -> None:
    closing = closed.freeze(centre)
    layout = closings.layout_of(centre, closing.id)
    made = closings.content_of(centre, closing.id)

    def listed(of: int | None) -> dict[str, list[BackingRow]]:
        found = backing.lists(centre, made, layout.figures, of)
        return {each.figure.code: list(each.rows) for each in found}

    before = listed(closing.id)
    assert before == listed(None)
    with centre.transaction("rename"):
        row = centre.tuples("select id from person order by id")
        for (person,) in row:
            centre.update("person", person, {"surname": "Басқа"})
    assert listed(closing.id) == before
    assert listed(None) != before


def test_closing_draws_the_report_under_its_number(centre: Store) -> None:
    closing = closings.freeze(centre, closed.Q3, batch.render)
    record = papers.from_json(
        str(centre.scalar("select record from paper where id = ?", (closing.paper_id,)))
    )
    assert isinstance(record, papers.QuarterReport)
    assert record.number == closing.number
    assert record.signatory is not None
    assert len(record.sections) == len(layouts.of(centre).sections)
    assert register.bytes_of(centre, closing.paper_id) == batch.render(record).body


def test_a_draft_has_neither_number_nor_place_in_the_register(centre: Store) -> None:
    before = centre.scalar("select count(*) from paper")
    made = closings.compose(centre, closed.Q3)
    record = quarter_papers.draft(centre, made, centre.today())
    assert record.number == ""
    assert b"%PDF" in batch.render(record).body[:8]
    assert centre.scalar("select count(*) from paper") == before


def test_an_empty_period_and_one_of_any_days_are_reports_too(centre: Store, tmp_path: Path) -> None:
    for called in ("2019-Q1", "2026-08", "2026", "2026-08-03/2026-08-09"):
        made = closings.compose(centre, periods.read(called))
        record = quarter_papers.draft(centre, made, centre.today())
        assert batch.render(record).missing == ()
        lists = backing.lists(centre, made, layouts.of(centre).figures)
        quarter_sheets.write(tmp_path / "report.xlsx", record, lists)


def test_a_correction_is_drawn_with_who_moved_what(centre: Store) -> None:
    closing = closings.freeze(centre, closed.Q3, batch.render)
    mark = centre.tuples(
        "select attendance.id from attendance join session on session.id = session_id"
        " where mark = 'present' and state = 'held' and day between '2026-07-01' and '2026-09-30'"
    )[0][0]
    with centre.transaction("attendance.mark", "Кездесу"):
        centre.update("attendance", mark, {"mark": "absent"})
    paper = corrections.issue(centre, closing.id, batch.render)
    record = papers.from_json(str(centre.scalar("select record from paper where id = ?", (paper,))))
    assert isinstance(record, papers.CorrectionSheet)
    assert record.report_number == closing.number
    served = record.rows[0]
    assert (served.figure, served.now - served.was) == (
        Both("Қызмет алған адамдар", "Получили услуги"),
        -1,
    )
    assert served.reasons[0].who == "Директор"
    assert json.loads(papers.to_json(record))["rows"]
