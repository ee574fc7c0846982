"""A correction sheet: what the signed figures are now, numbered, kept, and issued for a reason."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app import centre, papers
from app.errors import Refusal
from app.guidance import attendance
from app.papers import Both
from app.paperwork import register
from app.quarters import changes, closings, corrections
from app.quarters.changes import Changes
from app.quarters.closings import Closing
from app.store.store import Store
from tests import builders
from tests.quarters import closed


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return closed.found(tmp_path_factory.mktemp("corrected"), people=30)


@pytest.fixture
def life(base: Path, tmp_path: Path) -> Iterator[Store]:
    with closed.opened(base, tmp_path) as store:
        closed.freeze(store)
        yield store


def sheet(
    store: Store, closing: Closing, told: Changes, number: str, uid: str, day: date, _signer: int
) -> papers.CorrectionSheet:
    return papers.CorrectionSheet(
        number=number,
        date=day,
        letterhead=centre.letterhead(store),
        report_number=closing.number,
        report_date=closing.closed_on,
        period=closing.period.name,
        rows=tuple(
            papers.CorrectionRow(line=at, figure=each.name, was=each.was, now=each.now)
            for at, each in enumerate(told.cells, 1)
        ),
        signatory=papers.Signatory(Both("Директор"), "А. А."),
        uid=uid,
    )


def only(store: Store) -> Closing:
    found = closings.of(store, closed.Q3)
    assert found
    return found


def take_one_back(store: Store) -> None:
    sql = """
      select attendance.id from attendance join session on session.id = session_id
       where mark = 'present' and state = 'held' and day between '2026-07-01' and '2026-09-30'
    """
    attendance.mark(store, [store.scalar(sql)], "absent", "ауырды")


def test_nothing_moved_gives_no_sheet_and_takes_no_number(life: Store) -> None:
    with pytest.raises(Refusal) as told:
        corrections.issue(life, only(life).id, builders.draw, compose=sheet)
    assert told.value.code == "correction-nothing"
    assert register.ids(life, kind="correction") == []


def test_a_sheet_has_a_number_and_says_what_moved_and_why(life: Store) -> None:
    take_one_back(life)
    closing = only(life)
    moved = changes.since(life, closing.id)
    paper = corrections.issue(life, closing.id, builders.draw, compose=sheet)
    issued = register.get(life, paper)
    assert (issued.kind, issued.number) == ("correction", "05-35/1")
    (kept,) = corrections.of(life, closing.id)
    assert (kept.paper_id, kept.number, kept.made_on) == (paper, "05-35/1", closed.TODAY)
    said = json.loads(life.scalar("select content from correction"))
    assert [each["now"] for each in said] == [each.now for each in moved.cells]
    assert all(each["because"] and each["lines"] for each in said)
    assert closings.get(life, closing.id) == closing


def test_the_sheet_is_not_undone_and_changes_stay_told(life: Store) -> None:
    take_one_back(life)
    closing = only(life)
    before = changes.since(life, closing.id).cells
    corrections.issue(life, closing.id, builders.draw, compose=sheet)
    assert life.last_action
    with pytest.raises(Refusal) as told:
        life.undo(life.last_action)
    assert told.value.code == "undo-paper-issued"
    assert changes.since(life, closing.id).cells == before


def test_a_reopened_period_is_corrected_by_closing_it_anew(life: Store) -> None:
    take_one_back(life)
    closing = only(life)
    assert closing.signatory_id
    closings.reopen(life, closing.id, closing.signatory_id, "қате")
    with pytest.raises(Refusal) as told:
        corrections.issue(life, closing.id, builders.draw, compose=sheet)
    assert told.value.code == "closing-reopened-already"
