"""What moved since a quarter was closed: exactly those figures, through those lines, by whom."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import centre
from app.errors import Refusal
from app.guidance import attendance, choices, forms, sessions
from app.paperwork import register
from app.quarters import changes, closings, content, cuts, resting
from app.quarters.closings import Closing
from app.quarters.kept import Kept
from app.quarters.sources import SOURCES
from app.registry import case, merging, participants, statuses
from app.schooling import enrolments, plan_agreeing, plan_drafting, plan_records
from app.store.journal import Action
from app.store.store import Store
from tests.quarters import closed, edits


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a centre with the quarter and two before it closed."""
    path = closed.found(tmp_path_factory.mktemp("changes"))
    (path.parent / "closing").mkdir()
    with closed.opened(path, path.parent / "closing") as store:
        for called in ("2025-Q3", "2026-Q2", "2026-Q3"):
            closed.freeze(store, called)
        return store.path


@pytest.fixture
def life(base: Path, tmp_path: Path) -> Iterator[Store]:
    with closed.opened(base, tmp_path) as store:
        store.actor = "Айгүл"
        yield store


def q3(store: Store) -> Closing:
    found = closings.of(store, closed.Q3)
    assert found is not None
    return found


def moved(store: Store) -> dict[tuple[str, str, str, str, str], tuple[int, int]]:
    told = changes.since(store, q3(store).id)
    return {
        (e.cell.figure, e.cell.count, e.cell.by, e.cell.key, e.cell.span): (e.was, e.now)
        for e in told.cells
    }


def counted(store: Store) -> dict[tuple[str, str, str, str, str], tuple[int, int]]:
    """Count the whole report anew and compare it with what was signed, number by number."""
    closing = q3(store)
    form = closings.layout_of(store, closing.id)
    counts = closings.counts(store, closing.period, form)
    fresh = content.compose(store, closing.period, form, counts=counts)
    was, now = (
        {(e.figure, e.count, e.by, e.key, e.span): e.value for e in each.cells}
        for each in (closings.content_of(store, closing.id), fresh)
    )
    every = was.keys() | now.keys()
    return {e: (was.get(e, 0), now.get(e, 0)) for e in every if was.get(e, 0) != now.get(e, 0)}


def visit(store: Store) -> tuple[int, int, int]:
    """Return mark, session and person of a visit of the quarter by somebody who came once."""
    sql = """
      select attendance.id, session_id, person_id from attendance
        join session on session.id = session_id
       where mark = 'present' and state = 'held' and day between '2026-07-01' and '2026-09-30'
       group by person_id having count(*) = 1 order by person_id limit 1
    """
    return store.tuples(sql)[0]


def test_nothing_has_moved_at_first(life: Store) -> None:
    told = changes.since(life, q3(life).id)
    assert told.cells == ()
    assert told.journal_at == life.scalar("select max(id) from action")


def test_a_mark_taken_back_is_told_with_who_and_when(life: Store) -> None:
    mark, _session, person = visit(life)
    attendance.mark(life, [mark], "absent", "ауырды")
    told = {(e.cell.figure, e.cell.count, e.cell.by, e.cell.span): e for e in
            changes.since(life, q3(life).id).cells}  # fmt: skip
    served = told["served", "persons", "", "now"]
    assert served.now == served.was - 1
    assert served.name.ru == "Получили услуги"
    (line,) = served.lines
    assert line.kind == "gone"
    assert line.was is not None
    assert line.was.name == participants.get(life, person).name.full
    (cause,) = served.because
    assert (cause.actor, cause.table, cause.record) == ("Айгүл", "attendance", mark)
    assert re.fullmatch(r"2026-11-20T\d\d:\d\d:\d\dZ", cause.at)
    assert cause.action == life.last_action


def test_what_was_undone_again_vanishes_and_redone_is_back(life: Store) -> None:
    mark, _session, _person = visit(life)
    attendance.mark(life, [mark], "absent", "ауырды")
    done = life.last_action
    assert done
    life.undo(done)
    assert moved(life) == {}
    assert life.last_action
    life.undo(life.last_action)
    told = changes.since(life, q3(life).id)
    assert told.cells
    assert {cause.action for cell in told.cells for cause in cell.because} == {done}


def undoable(store: Store) -> Action:
    """Return how somebody who came once was marked, where nothing has touched the mark since."""
    sql = """
      select attendance.id from attendance join session on session.id = session_id
       where mark = 'present' and state = 'held' and day between '2026-07-01' and '2026-09-30'
       order by attendance.id desc
    """
    for (mark,) in store.tuples(sql):
        marked = store.history("attendance", mark)[-1][0]
        try:
            store.undo(marked.id)
        except Refusal:
            continue
        assert store.last_action
        store.undo(store.last_action)
        return marked
    raise AssertionError


def test_an_undo_of_what_was_done_before_is_named_with_what_it_took_back(life: Store) -> None:
    marked = undoable(life)
    life.undo(marked.id)
    told = changes.since(life, q3(life).id)
    causes = {cause for cell in told.cells for cause in cell.because}
    assert {(cause.verb, cause.undone) for cause in causes} == {("undo", marked.verb)}


def test_what_moves_no_figure_is_not_told(life: Store) -> None:
    _mark, _session, person = visit(life)
    card = participants.draft_of(participants.get(life, person))
    participants.change(life, person, replace(card, phone="+77051234567", profession="аспаз"))
    case.write(life, person, "Телефон соқты")
    assert moved(life) == {}


def test_the_wrong_sex_on_a_card_moves_the_women_and_names_the_card(life: Store) -> None:
    _mark, _session, person = visit(life)
    card = participants.draft_of(participants.get(life, person))
    other = "male" if card.sex == "female" else "female"
    participants.change(life, person, replace(card, sex=other, phone="+77051234567"))
    told = changes.since(life, q3(life).id).cells
    assert {each.cell.figure for each in told} == {"served_women"}
    for each in told:
        assert [line.kind for line in each.lines] == ["changed"]
        assert [(c.verb, c.table, c.record) for c in each.because] == [
            ("participant.change", "person", person)
        ]


def test_what_pupils_did_in_another_quarter_is_no_reason_for_their_coverage(life: Store) -> None:
    sql = """
      select attendance.id, attendance.session_id, attendance.person_id from attendance
        join session on session.id = session_id
        join enrolment using (person_id)
       where mark = 'present' and state = 'held' and day between '2026-07-01' and '2026-09-30'
         and enrolment.since <= '2026-09-30' and coalesce(enrolment.until, '9999') > '2026-09-30'
       group by attendance.person_id having count(distinct attendance.id) = 1
       order by attendance.person_id
    """
    mark, session, person = life.tuples(sql)[0]
    form = sessions.get(life, session).form_id
    later = sessions.plan(life, sessions.Draft(form_id=form, day=date(2026, 11, 2)))
    attendance.enrol(life, later, [person])
    attendance.mark(life, [line.id for line in attendance.roster(life, later)], "present")
    attendance.mark(life, [mark], "absent")
    wanted = life.last_action
    told = changes.since(life, q3(life).id).cells
    covered = [each for each in told if each.cell.figure == "covered" and each.cell.span == "now"]
    assert covered
    for each in covered:
        assert [cause.action for cause in each.because] == [wanted]


def test_heads_counted_at_a_session_are_no_reason_for_a_visit_taken_back(life: Store) -> None:
    mark, session, _person = visit(life)
    attendance.count_heads(life, session, {"parents": 7})
    counted_heads = life.last_action
    attendance.mark(life, [mark], "absent", "ауырды")
    told = causes_by_figure(life)
    assert told["served"] == told["served_rural"] == {life.last_action}
    assert told["others"] == {counted_heads}


def test_a_session_that_changed_its_form_moves_its_service_and_not_its_heads(life: Store) -> None:
    _mark, session, _person = visit(life)
    attendance.count_heads(life, session, {"parents": 7})
    counted_heads = life.last_action
    held = sessions.get(life, session)
    service = forms.get(life, held.form_id).service
    other = next(each for each in forms.listed(life) if each.service != service)
    sessions.change(life, session, replace(sessions.draft_of(held), form_id=other.id))
    told = causes_by_figure(life)
    assert told[service] == {life.last_action}
    assert told["others"] == {counted_heads}


def causes_by_figure(store: Store) -> dict[str, set[int | None]]:
    """Return the actions behind each figure that moved."""
    found: dict[str, set[int | None]] = {}
    for each in changes.since(store, q3(store).id).cells:
        found.setdefault(each.cell.figure, set()).update(cause.action for cause in each.because)
    return found


def reached_pupil(store: Store) -> tuple[int, int, int]:
    """Return the enrolment, person and a mark of a pupil served in the quarter, still at school."""
    sql = """
      select enrolment.id, person_id, attendance.id from enrolment
        join attendance using (person_id) join session on session.id = session_id
       where enrolment.until is null and level = 'school' and enrolment.since < '2026-09-01'
         and mark = 'present' and state = 'held' and day between '2026-07-01' and '2026-09-30'
       order by 1, 3 limit 1
    """
    return store.tuples(sql)[0]


def test_a_pupil_who_had_left_is_gone_by_the_leaving_alone(life: Store) -> None:
    enrolment, person, mark = reached_pupil(life)
    statuses.give(life, person, "unemployed", date(2026, 11, 1))
    attendance.mark(life, [mark], "absent", "ауырды")
    attendance.mark(life, [mark], "present")
    enrolments.leave(life, enrolment, date(2026, 9, 10), "left", "көшті")
    told = causes_by_figure(life)
    assert told["contingent"] == told["covered"] == {life.last_action}


def test_a_school_grade_that_is_senior_no_more_takes_its_pupils_away(life: Store) -> None:
    _enrolment, _person, mark = reached_pupil(life)
    attendance.mark(life, [mark], "absent", "ауырды")
    attendance.mark(life, [mark], "present")
    centre.put(life, "senior_grades", "11")
    assert causes_by_figure(life)["contingent"] == {life.last_action}


def test_a_pupils_new_school_is_the_reason_of_its_contingent_and_not_a_choice(life: Store) -> None:
    enrolment, person, _mark = reached_pupil(life)
    held = enrolments.get(life, enrolment)
    sql = "select id from partner where instr(roles, 'school') and id <> ? order by id"
    other = life.scalar(sql, (held.partner_id,))
    decided = not life.scalar(
        "select decided from choice where person_id = ? order by dated desc, id desc limit 1",
        (person,),
    )
    said = choices.Draft(person, date(2026, 9, 29), decided, "дәрігер" if decided else "")
    choices.record(life, said)
    grade = held.grade(2026)
    draft = enrolments.Draft(other, "school", grade, held.letter, 2026, held.since)
    enrolments.correct(life, enrolment, draft)
    told = causes_by_figure(life)
    assert told["contingent"] == {life.last_action}
    assert "undecided" in told


def test_a_plan_agreed_later_is_told_by_its_own_steps_and_not_by_another_plan(
    life: Store,
) -> None:
    held = next(each for each in plan_records.listed(life) if each.state == "in_force")
    before = life.scalar("select max(id) from action")
    late = plan_drafting.add(
        life, replace(plan_records.draft_of(held), area_kk="Ақсу", area_ru="Аксу")
    )
    for line in plan_records.lines(life, held.id):
        plan_drafting.add_line(life, late, plan_records.line_draft_of(line))
    plan_agreeing.send(life, late)
    for said in plan_records.agreements(life, late).values():
        agreed = replace(said, state="agreed", dated=closed.TODAY, letter="1", signatory="А. Б.")
        plan_agreeing.answer(life, late, agreed)
    plan_agreeing.bring_into_force(life, late)
    forced = life.last_action
    assert forced
    plan_agreeing.close(life, held.id)
    told = causes_by_figure(life)
    assert told["plan_due"] <= set(range(before + 1, forced + 1))
    assert forced in told["plan_due"]


def test_a_quarter_closed_anew_starts_from_its_own_closing(life: Store) -> None:
    old = q3(life)
    mark, _session, _person = visit(life)
    attendance.mark(life, [mark], "absent", "ауырды")
    first = life.last_action
    closings.reopen(
        life,
        old.id,
        life.scalar("select signatory_id from closing where id = ?", (old.id,)),
        "қате",
    )
    new = closed.freeze(life)
    assert changes.since(life, new.id).cells == ()
    by_old = changes.since(life, old.id).cells
    assert {cause.action for each in by_old for cause in each.because} == {first}
    attendance.mark(life, [mark], "present")
    assert {cause.action for each in changes.since(life, new.id).cells
            for cause in each.because} == {life.last_action}  # fmt: skip
    assert changes.since(life, old.id).cells == ()


def test_two_cards_that_became_one_are_one_person_less_by_the_merge(life: Store) -> None:
    sql = """
      select distinct person_id from attendance join session on session.id = session_id
       where mark = 'present' and state = 'held' and day between '2026-07-01' and '2026-09-30'
       order by person_id
    """
    keep, other = [row[0] for row in life.tuples(sql)][:2]
    iin = participants.get(life, keep).iin
    with life.transaction("participant.change"):
        card = participants.draft_of(participants.get(life, other))
        participants.change(life, other, replace(card, iin="", iin_absence="other"))
    merging.merge(life, keep, other, {"iin": iin, "iin_absence": ""})
    told = {(e.cell.figure, e.cell.count, e.cell.by, e.cell.span): e for e in
            changes.since(life, q3(life).id).cells}  # fmt: skip
    served = told["served", "persons", "", "now"]
    assert served.was - served.now == 1
    assert {cause.verb for cause in served.because} == {"participant.merge"}


def test_a_change_of_unrelated_records_is_answered_without_counting(life: Store) -> None:
    person = visit(life)[2]
    for number in range(30):
        case.write(life, person, f"Жазба {number}")
    asked: list[int] = []
    changes.since(life, q3(life).id, progress=lambda *_: asked.append(1))
    assert asked == []
    attendance.mark(life, [visit(life)[0]], "excused", "ауырды")
    changes.since(life, q3(life).id, progress=lambda *_: asked.append(1))
    assert asked


def test_counting_can_be_stopped(life: Store) -> None:
    attendance.mark(life, [visit(life)[0]], "absent", "ауырды")
    with pytest.raises(Refusal) as told:
        changes.since(life, q3(life).id, cancelled=lambda: True)
    assert told.value.code == "cancelled"


# Whatever an office may do


def is_behind(each: Kept | None, where: Mapping[str, Collection[str]], store: Store) -> int:
    if each is None:
        return 0
    held = each.keys or {}
    for cut, keys in where.items():
        own = cuts.keys_of(cut, cuts.Known(store))(each.line) if cut in cuts.OF_LINE else held[cut]
        if set(own).isdisjoint(keys):
            return 0
    return each.line.amount


def explained(store: Store) -> int:
    """Hold every change to its lines and causes; return how many there are."""
    closing = q3(store)
    told, undone = changes.since(store, closing.id), store.undone()
    form = closings.layout_of(store, closing.id)
    for each in told.cells:
        assert each.lines, each.cell
        for line in each.lines:
            assert line.because, (each.cell, line)
        for cause in each.because:
            assert cause.action > closing.journal_at
            assert cause.action not in undone
            assert cause.actor in ("Айгүл", "Ерлан", "Мария")
        if each.cell.count == "number":
            where: dict[str, Collection[str]] = dict(form.figures[each.cell.figure].where)
            if each.cell.by:
                where[each.cell.by] = [each.cell.key]
            by_lines = sum(
                is_behind(line.now, where, store) - is_behind(line.was, where, store)
                for line in each.lines
            )
            assert by_lines == each.now - each.was, each.cell
    return len(told.cells)


@pytest.mark.parametrize("seed", [1, 2])
def test_after_five_hundred_edits_everything_moved_is_told_and_the_paper_is_the_same(
    life: Store, seed: int
) -> None:
    closing = q3(life)
    body, _ = register.reprint(life, closing.paper_id)
    signed = closings.content_of(life, closing.id)
    hand = edits.Hand(life, Random(seed), closed.Q3)
    for _ in range(5):
        hand.edit(100)
        assert moved(life) == counted(life)
        assert explained(life) > 0
    assert len(set(hand.done)) > 30
    assert {"merge", "undo", "bring_list"} <= set(hand.done)
    assert register.reprint(life, closing.paper_id)[0] == body
    assert closings.content_of(life, closing.id) == signed
    assert closings.get(life, closing.id) == closing


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 10**6), number=st.integers(1, 12))
def test_after_any_few_edits_exactly_what_moved_is_told(
    base: Path, tmp_path: Path, seed: int, number: int
) -> None:
    with closed.opened(base, tmp_path) as store:
        edits.Hand(store, Random(seed), closed.Q3).edit(number)
        assert moved(store) == counted(store)
        explained(store)


@pytest.mark.parametrize("seed", range(3))
def test_one_thing_done_is_the_only_cause_and_undone_it_is_none(life: Store, seed: int) -> None:
    hand = edits.Hand(life, Random(seed), closed.Q3, but=("undo",))
    for _ in range(25):
        before = life.scalar("select max(id) from action")
        hand.edit(1)
        done = {each for (each,) in life.tuples("select id from action where id > ?", (before,))}
        fresh = {cause.action for cell in changes.since(life, q3(life).id).cells
                 for cause in cell.because}  # fmt: skip
        assert fresh <= done
        try:
            for action in sorted(done, reverse=True):
                life.undo(action)
        except Refusal:
            return
        assert moved(life) == {}


# What figures rest on


@contextmanager
def reading(store: Store) -> Iterator[dict[str, set[str]]]:
    """Give the columns of each table that this thread reads meanwhile."""
    connection = store._connection()  # the authorizer is the connection's own
    read: dict[str, set[str]] = {}

    def note(action: int, table: str, column: str, *_: object) -> int:
        if action == _READ and column not in ("id", "uid") and table != "json_each":
            read.setdefault(table, set()).add(column)
        return 0

    connection.set_authorizer(note)
    try:
        yield read
    finally:
        connection.set_authorizer(None)


_READ = 20  # SQLite's own word for a column that is read


@pytest.mark.parametrize("name", SOURCES)
def test_no_source_reads_what_it_is_not_said_to_rest_on(life: Store, name: str) -> None:
    with reading(life) as read:
        list(SOURCES[name].read(life, closed.Q3.to_date))
    known = resting.of_source(name)
    assert read.keys() <= known.keys()
    for table, columns in read.items():
        assert columns <= set(known[table]) | _WHOLE_ROWS.get(table, set()), table


@pytest.mark.parametrize("cut", cuts.CUTS)
def test_no_cut_reads_what_it_is_not_said_to_rest_on(life: Store, cut: str) -> None:
    lines = list(SOURCES["visits"].read(life, closed.Q3.to_date))
    known = cuts.Known(life)
    with reading(life) as read:
        known.learn([cut], lines)
    looked_up = {**resting.CUT_TABLES.get(cut, {}), **_SAME_LOOKUP.get(cut, {})}
    assert read.keys() <= looked_up.keys()
    for table, columns in read.items():
        assert columns <= set(resting.COUNTED[table]) | {"person_id"}


_SAME_LOOKUP = {key: {"place": ()} for key in ("sex", "youth", "settlement")}
"""A card is looked up once for all cuts that need it, with whether its place is rural."""

_WHOLE_ROWS = {
    "plan_line": {
        "grades", "host_id", "indicator_kk", "indicator_ru", "note_kk", "note_ru", "place_kk",
        "place_ru", "responsible_kk", "responsible_ru", "title_kk", "title_ru",
    },
    "contract": {
        "amount", "ended_reason", "note", "number", "signed_on", "subject_kk", "subject_ru",
        "tender_id",
    },
    "contract_service": {"name_kk", "name_ru", "ordered", "position", "price", "unit"},
}  # fmt: skip
"""Columns that come with a record's whole row, and count in no figure."""
