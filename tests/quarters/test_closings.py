"""A closed quarter holds: whole or not at all, explained by itself, reopened by the director."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app import centre, office
from app.errors import FieldRefusal, Refusal
from app.paperwork import register
from app.quarters import closings, content, kept, layouts, periods
from app.quarters.counting import Count
from app.quarters.kept import KeptCounting
from app.registry import participants
from app.sample.hands import Hands
from app.staffing import staff
from app.store import backups, checking
from app.store.dump import dump
from app.store.store import Store
from tests.quarters import closed


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return closed.found(tmp_path_factory.mktemp("closed"))


@pytest.fixture
def life(base: Path, tmp_path: Path) -> Iterator[Store]:
    with closed.opened(base, tmp_path) as store:
        yield store


def refused(deed, *given, **named):
    with pytest.raises(Refusal) as told:
        deed(*given, **named)
    return told.value


def test_a_quarter_is_closed_with_a_number_and_stands(life: Store) -> None:
    closing = closed.freeze(life)
    assert (closing.number, closing.state) == ("05-34/1", "closed")
    assert (closing.closed_by, closing.closed_on) == ("Директор", closed.TODAY)
    assert closings.of(life, closed.Q3) == closing == closings.listed(life)[0]
    assert register.get(life, closing.paper_id).kind == "quarter"
    assert closings.content_of(life, closing.id).period == "2026-Q3"


def test_one_that_has_not_ended_or_is_closed_is_refused(life: Store) -> None:
    early = refused(closed.freeze, life, "2026-Q4")
    assert isinstance(early, FieldRefusal)
    assert (early.code, early.field) == ("period-not-ended", "period")
    closed.freeze(life)
    again = refused(closed.freeze, life)
    assert (again.code, again.details["number"]) == ("period-closed", "05-34/1")


def test_the_last_day_itself_is_not_over(life: Store) -> None:
    life.clock = Hands(date(2026, 9, 30))
    assert refused(closed.freeze, life).code == "period-not-ended"
    life.clock = Hands(date(2026, 10, 1))
    assert closed.freeze(life).closed_on == date(2026, 10, 1)


def test_what_papers_lack_is_told_before_anything_is_counted(life: Store) -> None:
    centre.put(life, "index_quarter", "")
    missing = refused(closed.freeze, life)
    assert (missing.code, missing.details["settings"]) == ("setting-missing", "index_quarter")
    centre.put(life, "index_quarter", "05-34")
    nobody = staff.add(life, staff.Draft(surname="Жаңа", given_name="Маман", post_kk="Маман"))
    may_not = refused(closed.freeze, life, signatory_id=nobody)
    assert isinstance(may_not, FieldRefusal)
    assert (may_not.field, may_not.code) == ("signatory_id", "signatory-may-not")
    assert closings.listed(life) == []


def test_a_file_open_for_looking_is_refused(life: Store) -> None:
    life.close()
    with office.open_centre(life.path, Hands(closed.TODAY), read_only=True) as looking:
        assert refused(closed.freeze, looking).code == "file-read-only"


@pytest.mark.parametrize("after", [0, 3, 30, 80])
def test_stopped_work_leaves_nothing(life: Store, after: int) -> None:
    before, asked = "".join(dump(life)), []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > after

    assert refused(closed.freeze, life, cancelled=cancelled).code == "cancelled"
    assert "".join(dump(life)) == before
    assert life.scalar("select count(*) from closing_lines") == 0
    assert closed.freeze(life).number == "05-34/1"


def test_a_page_that_cannot_be_drawn_leaves_nothing(life: Store) -> None:
    def torn(_record):
        raise Refusal("glyph-missing", letters="Ә")

    with pytest.raises(Refusal):
        closings.freeze(life, closed.Q3, torn, compose=closed.compose)
    assert closings.listed(life) == []
    assert register.gaps(life) == []


def test_progress_goes_from_the_first_figure_to_the_last_list(life: Store) -> None:
    told: list[tuple[int, int]] = []
    closed.freeze(life, progress=lambda done, whole: told.append((done, whole)))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert {whole for _, whole in told} == {told[-1][0]}


def test_every_figure_is_the_sum_of_the_list_kept_behind_it(life: Store) -> None:
    closed.freeze(life, "2025-Q3")
    closing = closed.freeze(life)
    figures, form = closings.content_of(life, closing.id), closings.layout_of(life, closing.id)
    countings = {span: closings.counting_of(life, closing.id, span) for span in figures.spans}
    assert len(figures.cells) > 200
    assert set(figures.closed) == {"before"}
    for cell in figures.cells:
        lines = countings[cell.span].backing(form.figures[cell.figure], cell.by, cell.key)
        people = {line.person for line in lines} - {None}
        counted = {"persons": len(people), "number": sum(line.amount for line in lines)}
        assert counted[cell.count] == cell.value, cell


def test_the_lists_say_who_came_to_what_and_when(life: Store) -> None:
    closing = closed.freeze(life)
    found = closings.backing(life, closing.id, "served", "group", "unemployed")
    assert found
    for each in found:
        card = participants.by_uid(life, each.person)
        assert each.name == card.name.full
        assert each.what.kk
        assert closed.Q3.holds(date.fromisoformat(each.line.day))
        assert (
            life.scalar("select uid from attendance where id = ?", (each.line.record,)) == each.uid
        )
    assert [each.line.day for each in found] == sorted(each.line.day for each in found)


def test_figures_are_counted_again_from_what_was_kept_without_the_people(
    life: Store, tmp_path: Path
) -> None:
    closing = closed.freeze(life)
    figures, form = closings.content_of(life, closing.id), closings.layout_of(life, closing.id)
    sql = "select source, body, sha256 from closing_lines where closing_id = ? and span = 'now'"
    blobs = {source: rest for source, *rest in life.tuples(sql, (closing.id,))}
    with office.create(tmp_path / "empty.bagdar", Hands(closed.TODAY)) as empty:
        counting = KeptCounting(empty, closed.Q3, lambda source: kept.unpack(*blobs[source]))
        for cell in figures.cells:
            if cell.span == "now":
                figure = form.figures[cell.figure]
                by = counting.by(figure, cell.by) if cell.by else {"": counting.count(figure)}
                again = by.get(cell.key, Count())
                assert getattr(again, cell.count) == cell.value, cell


def test_the_form_and_the_definitions_stay_with_the_closing(life: Store) -> None:
    closing = closed.freeze(life)
    before = closings.layout_of(life, closing.id)
    own = layouts.standard().body.replace("[[section]]", "[[section]]", 1)
    layouts.put(life, own + '\n[figure.men]\nsource = "visits"\nname_kk = "Ер"\nname_ru = "Муж"\n')
    assert closings.layout_of(life, closing.id) == before
    assert before.sections == layouts.standard().sections
    assert before.figures["served"] == layouts.standard().figures["served"]


def test_the_same_quarter_last_year_is_as_it_was_signed(life: Store) -> None:
    old = closed.freeze(life, "2025-Q4")
    signed = closings.content_of(life, old.id)
    for (record,) in life.tuples("select id from attendance limit 400"):
        with life.transaction("attendance.mark"):
            life.update("attendance", record, {"mark": "absent"})
    again = closings.compose(life, periods.quarter(2026, 4))
    assert "before" in again.closed
    was = {
        (each.figure, each.count): each.value
        for each in signed.cells
        if each.span == "now" and not each.by
    }
    then = [each for each in again.cells if each.span == "before"]
    assert then
    for cell in then:
        if (cell.figure, cell.count) in was:
            assert cell.value == was[cell.figure, cell.count], cell
    assert any("as_closed" in part.notes for part in again.parts)
    fresh = content.compose(life, periods.quarter(2026, 4), layouts.standard())
    assert fresh.closed == ()
    assert [e for e in fresh.cells if e.span == "before"] != then


def test_a_figure_defined_otherwise_today_is_not_compared_with_the_signed_one(
    life: Store,
) -> None:
    closed.freeze(life, "2025-Q3")
    form = layouts.standard()
    figures = {**form.figures, "served": replace(form.figures["served"], version=9)}
    assert closings.counts(life, closed.Q3, form).closed
    assert closings.counts(life, closed.Q3, replace(form, figures=figures)).closed == ()


def test_no_undo_takes_a_closing_back(life: Store) -> None:
    closed.freeze(life)
    assert life.last_action is not None
    assert refused(life.undo, life.last_action).code == "undo-paper-issued"
    assert closings.of(life, closed.Q3) is not None


def test_the_director_reopens_with_a_reason_and_the_quarter_is_closed_anew(life: Store) -> None:
    closing = closed.freeze(life)
    body = register.bytes_of(life, closing.paper_id)
    director = closing.signatory_id
    assert director is not None
    assert refused(closings.reopen, life, closing.id, director, " ").code == "reason-missing"
    clerk = staff.add(life, staff.Draft(surname="Жаңа", given_name="Маман", post_kk="Маман"))
    may_not = refused(closings.reopen, life, closing.id, clerk, "қате")
    assert isinstance(may_not, FieldRefusal)
    assert may_not.field == "staff_id"
    closings.reopen(life, closing.id, director, "Парақ кеш келді")
    assert closings.of(life, closed.Q3) is None
    old = closings.get(life, closing.id)
    assert (old.state, old.reopened_reason) == ("reopened", "Парақ кеш келді")
    assert (old.reopened_staff_id, old.reopened_by) == (director, "Директор")
    paper = register.get(life, closing.paper_id)
    assert (paper.state, paper.reason) == ("annulled", "Парақ кеш келді")
    assert register.bytes_of(life, closing.paper_id) == body
    assert refused(closings.reopen, life, closing.id, director, "тағы").code == (
        "closing-reopened-already"
    )
    assert closed.freeze(life).number == "05-34/2"
    assert [each.number for each in closings.listed(life)] == ["05-34/2", "05-34/1"]
    assert register.gaps(life) == []


def test_a_reopening_is_not_undone(life: Store) -> None:
    closing = closed.freeze(life)
    assert closing.signatory_id
    closings.reopen(life, closing.id, closing.signatory_id, "қате")
    assert life.last_action is not None
    assert refused(life.undo, life.last_action).code == "undo-paper-annulled"


def test_the_report_of_a_closed_quarter_is_not_annulled_by_itself(life: Store) -> None:
    closing = closed.freeze(life)
    told = refused(register.annul, life, closing.paper_id, "қате")
    assert (told.code, told.details["number"]) == ("closing-paper-stands", closing.number)
    assert register.get(life, closing.paper_id).state == "issued"


def test_it_survives_copies_and_restoring_and_is_checked(life: Store, tmp_path: Path) -> None:
    closing = closed.freeze(life)
    text = closings.content_of(life, closing.id)
    said = "".join(dump(life))
    record = json.loads(said)["records"]["closing"][0]
    assert record["paper"] == register.get(life, closing.paper_id).uid
    assert record["lines"]
    assert "journal_at" not in record
    assert checking.check(life).ok
    backups.take(life.path, life.now(), reason="test", into=tmp_path / "copies")
    copy = next((tmp_path / "copies").glob("*.bagdar"))
    with office.open_centre(copy, Hands(closed.TODAY), read_only=True) as other:
        assert closings.content_of(other, closing.id) == text
        assert "".join(dump(other)) == said
        assert closings.backing(other, closing.id, "served")


def test_a_damaged_list_is_found_and_refused(life: Store) -> None:
    closing = closed.freeze(life)
    life.db.conn.execute("drop trigger closing_lines_stay")
    sql = "update closing_lines set body = x'00' where source = 'visits' and span = 'now'"
    life.db.conn.execute(sql)
    codes = [each.code for each in checking.check(life).problems]
    assert "closing-damaged" in codes
    assert refused(closings.backing, life, closing.id, "served").code == "closing-damaged"


def _altered(life: Store, sql: str, *values: object) -> list[str]:
    """Alter a closing behind the program's back; return what a check finds."""
    triggers = life.tuples("""
      select name, sql from sqlite_schema where type = 'trigger' and tbl_name like 'closing%'
    """)
    for name, _ in triggers:
        life.db.conn.execute(f"drop trigger {name}")
    life.db.conn.execute(sql, values)
    for _, made in triggers:
        life.db.conn.execute(made)
    return [each.code for each in checking.check(life).problems]


@pytest.mark.parametrize(
    "written",
    [b"{}\n", b"[" * 100_000 + b"\n", b'{"uid":"x","line":[1]}\n', b"5\n", b"\xff\n"],
)
def test_a_list_that_is_none_is_refused_though_its_digest_fits(life: Store, written: bytes) -> None:
    closing = closed.freeze(life)
    body = zlib.compress(written)
    sql = "update closing_lines set body = ?, sha256 = ? where source = 'visits' and span = 'now'"
    assert "closing-damaged" in _altered(life, sql, body, hashlib.sha256(body).hexdigest())
    assert refused(closings.backing, life, closing.id, "served").code == "closing-damaged"


def test_a_list_that_is_gone_or_is_no_list_is_found(life: Store) -> None:
    closed.freeze(life)
    digest = hashlib.sha256(b"x").hexdigest()
    torn = "update closing_lines set body = ?, sha256 = ? where source = 'tests'"
    assert set(_altered(life, torn, b"x", digest)) == {"closing-damaged"}
    assert checking.check(life).problems[0].details["source"] == "tests"
    gone = _altered(life, "delete from closing_lines where source <> 'tests'")
    assert gone.count("closing-damaged") > 4


@pytest.mark.parametrize(
    ("sql", "readable"),
    [
        ("update closing set content = replace(content, '\"value\":1', '\"value\":7')", True),
        ("update closing set content = '{}'", False),
        ("update closing set content = '[[['", False),
        ("update closing set form = '{}'", False),
        ("update closing set form = 'x'", False),
    ],
)
def test_figures_altered_behind_the_programs_back_are_found(
    life: Store, sql: str, readable: bool
) -> None:
    closing = closed.freeze(life)
    assert checking.check(life).ok
    assert _altered(life, sql) == ["closing-altered"]
    if not readable:
        assert refused(closings.backing, life, closing.id, "served").code == "closing-damaged"


@pytest.mark.parametrize("called", ["2026-07", "2025", "2026-08-03/2026-09-11"])
def test_a_month_a_year_and_any_days_can_be_closed_too(life: Store, called: str) -> None:
    closing = closed.freeze(life, called)
    assert closing.period == periods.read(called)
    assert closings.of(life, closed.Q3) is None


def test_an_unknown_closing_figure_or_span_is_refused(life: Store) -> None:
    closing = closed.freeze(life)
    assert refused(closings.get, life, 99).code == "record-unknown"
    assert refused(closings.content_of, life, 99).code == "record-unknown"
    assert refused(closings.backing, life, closing.id, "gold").code == "figure-unknown"
    asked = refused(closings.backing, life, closing.id, "served", span="century")
    assert asked.code == "closing-span-unknown"
