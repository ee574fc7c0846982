"""Whatever shape a school sends its classes in, the same pupils come of it, once."""

from __future__ import annotations

import pytest

from app.exchange import batches, class_lists, class_told, plans
from app.exchange.parsing import parse
from app.registry import partners
from app.schooling import cohorts
from app.schooling.cohorts import Wanted
from app.store.dump import dump
from tests.exchange import class_files

YEAR = 2026


@pytest.fixture
def school(store):
    return partners.add(store, partners.Draft(name_kk=class_files.SCHOOL, roles=("school",)))


@pytest.fixture
def college(store):
    return partners.add(store, partners.Draft(name_kk=class_files.COLLEGE, roles=("college",)))


def judged(store, path):
    book = parse(path.name, path.read_bytes())
    given = class_told.told(store, book, path.name)
    return plans.prepare(store, class_lists.SUBJECT, book, given=given)


def held(store, place):
    people = cohorts.ids(store, Wanted(YEAR, place, everybody=True))
    return {
        (each.name, each.birth_date, each.class_name)
        for each in cohorts.members(store, people, YEAR)
    }


@pytest.mark.parametrize("shape", class_files.SHAPES, ids=lambda shape: shape.__name__)
def test_every_shape_of_a_list_gives_exactly_its_pupils(store, school, tmp_path, shape):
    path = shape(tmp_path)
    plan = judged(store, path)
    assert [each.outcome for each in plan.rows] == ["new"] * len(class_files.SHAPES[shape])
    before = "".join(dump(store))
    outcome = batches.commit(store, plan, path.name)
    expected = {
        (class_files.full(each), each[3].isoformat(), f"{each[4]} «{each[5]}»")
        for each in class_files.SHAPES[shape]
    }
    assert held(store, school) == expected
    after = "".join(dump(store))
    again = judged(store, path)
    assert {each.outcome for each in again.rows} == {"same"}
    assert batches.commit(store, again, path.name).batch_id is None
    assert "".join(dump(store)) == after
    assert outcome.batch_id is not None
    batches.undo(store, outcome.batch_id)
    assert "".join(dump(store)) == before


def test_the_groups_of_a_college_are_students(store, college, tmp_path):
    path = class_files.college(tmp_path)
    batches.commit(store, judged(store, path), path.name)
    assert {group for _, _, group in held(store, college)} == {"2-курс, МТ-21", "2-курс, ИС-22"}
    kinds = store.tuples("select kind, since from status")
    assert kinds == [("student", "2026-09-01")] * 6


def test_shapes_that_name_the_same_pupils_add_nobody(store, school, tmp_path):
    for shape in (class_files.plain_csv, class_files.old_excel, class_files.sheet_for_each):
        path = shape(tmp_path)
        batches.commit(store, judged(store, path), path.name)
    latin = judged(store, class_files.in_latin(tmp_path))
    assert [each.outcome for each in latin.rows[:2]] == ["same", "same"]
    assert len(held(store, school)) == len(class_files.PUPILS)
