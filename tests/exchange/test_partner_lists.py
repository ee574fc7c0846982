"""Lists of organisations are taken in without doubles, and belong to the letter they came with."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.errors import Refusal
from app.exchange import batches, columns, plans, reading, subjects, targets, writing
from app.registry import incoming, partners
from app.registry.partners import Draft
from app.store.dump import dump
from app.store.store import Store

TITLES = ["№", "Ұйымның атауы", "Наименование организации", "БСН", "Саласы", "Телефоны"]


def sheet(folder: Path, rows: list[list[object]], titles: list[str] | None = None) -> Path:
    path = folder / "partners.xlsx"
    writing.write_xlsx(path, [("Тізбе", titles or TITLES, rows)])  # type: ignore[list-item]
    return path


def judged(store: Store, path: Path, **given: str) -> plans.Plan:
    return plans.prepare(store, subjects.of("partner"), reading.read(path), given=given)


def taken(store: Store, path: Path, decisions: dict[int, str] | None = None, **given: str):
    return batches.commit(store, judged(store, path, **given), path.name, decisions)


NUR = [1, "«Нұр» ЖШС", "ТОО «Нур»", "120540001233", "сауда", "8 701 234 56 48"]
BEREKE = [2, "«Береке» ШҚ", "КХ «Береке»", None, "мал шаруашылығы", None]


@pytest.fixture
def listed(store: Store) -> incoming.Incoming:
    head = incoming.Incoming("enterprises", None, "05/12", received_on=date(2026, 9, 3))
    return incoming.get(store, incoming.add(store, head))


def test_organisations_come_in_with_what_the_list_says_of_each(store, tmp_path, listed):
    outcome = taken(store, sheet(tmp_path, [NUR, BEREKE]), incoming=listed.uid)
    assert outcome.counts["new"] == 2
    found = partners.many(store, incoming.named(store, listed.id))
    assert [(p.name_kk, p.name_ru, p.number, p.sector, p.phone, p.roles) for p in found] == [
        ("«Береке» ШҚ", "КХ «Береке»", "", "мал шаруашылығы", "", ("employer",)),
        ("«Нұр» ЖШС", "ТОО «Нур»", "120540001233", "сауда", "+77012345648", ("employer",)),
    ]


def test_the_second_time_nothing_changes(store, tmp_path, listed):
    path = sheet(tmp_path, [NUR, BEREKE])
    taken(store, path, incoming=listed.uid)
    before = "".join(dump(store))
    outcome = taken(store, path, incoming=listed.uid)
    assert (outcome.batch_id, outcome.counts["same"]) == (None, 2)
    assert "".join(dump(store)) == before


def test_undo_leaves_no_trace(store, tmp_path, listed):
    partners.add(store, Draft("«Нұр» ЖШС", number="120540001233"))
    before = "".join(dump(store))
    outcome = taken(store, sheet(tmp_path, [NUR, BEREKE]), incoming=listed.uid)
    batches.undo(store, outcome.batch_id)
    assert "".join(dump(store)) == before


def test_the_number_decides_whatever_the_name_and_fills_what_the_card_lacks(store, tmp_path):
    known = partners.add(store, Draft("«Нұр-Сауда» ЖШС", number="120540001233", roles=("agency",)))
    taken(store, sheet(tmp_path, [NUR]), partner_role="employer")
    held = partners.get(store, known)
    assert (held.name_kk, held.name_ru) == ("«Нұр-Сауда» ЖШС", "ТОО «Нур»")
    assert (held.sector, held.roles) == ("сауда", ("agency", "employer"))


def test_a_name_spelt_another_way_is_the_same_and_gives_its_number(store, tmp_path):
    known = partners.add(store, Draft("НУР ЖШС", "ТОО «Нур»"))
    assert taken(store, sheet(tmp_path, [NUR])).counts["changed"] == 1
    assert partners.get(store, known).number == "120540001233"


def test_a_different_number_is_never_the_same_organisation(store, tmp_path):
    partners.add(store, Draft("«Нұр» ЖШС", number="940740000911"))
    path = sheet(tmp_path, [NUR])
    (row,) = judged(store, path).rows
    assert (row.outcome, row.problems[0].code) == ("unclear", "partner-named-alike")
    assert taken(store, path).batch_id is None
    taken(store, path, {row.row: "take"})
    assert len(partners.ids(store, "нур")) == 2


def test_whoever_is_in_the_archive_is_not_entered_again_unasked(store, tmp_path):
    gone = partners.add(store, Draft("«Нұр» ЖШС", number="120540001233"))
    partners.archive(store, gone, "Таратылды")
    (row,) = judged(store, sheet(tmp_path, [NUR])).rows
    assert (row.outcome, row.problems[0].code) == ("unclear", "partner-in-archive")


def test_a_row_that_stands_twice_is_asked_about(store, tmp_path):
    path = sheet(tmp_path, [NUR, [2, "Нур", "Нур", "120540001233", None, None]])
    assert [row.outcome for row in judged(store, path).rows] == ["new", "unclear"]


@pytest.mark.parametrize(
    ("number", "code"), [("12054000123", "bin-not-12-digits"), ("сұралды", "bin-not-digits")]
)
def test_a_number_that_is_none_refuses_its_row_alone(store, tmp_path, number, code):
    path = sheet(tmp_path, [NUR, [2, "«Береке» ШҚ", "", number, None, None]])
    outcome = judged(store, path)
    assert [row.outcome for row in outcome.rows] == ["new", "refused"]
    (problem,) = outcome.rows[1].problems
    assert (problem.column, problem.code) == ("БСН", code)
    assert taken(store, path).counts["new"] == 1


def test_a_number_kept_as_a_number_gets_its_noughts_back(store, tmp_path):
    taken(store, sheet(tmp_path, [[1, "«Нұр» ЖШС", None, 940_000_000, None, None]]))
    assert partners.many(store, partners.ids(store))[0].number == "000940000000"


def test_both_languages_in_one_cell_and_the_kind_of_organisation_are_read(store, tmp_path):
    titles = ["Атауы / Наименование", "Вид организации"]
    rows: list[list[object]] = [
        ["Көктерек колледжі / Коктерекский колледж", "Колледж"],
        ["№ 1 мектеп", "школа; ?"],
    ]
    path = sheet(tmp_path, rows, titles)
    first, second = judged(store, path).rows
    assert (first.outcome, second.outcome) == ("new", "refused")
    assert second.problems[0].code == "partner-role-unknown"
    taken(store, path)
    (held,) = partners.many(store, partners.ids(store))
    assert (held.name_kk, held.name_ru) == ("Көктерек колледжі", "Коктерекский колледж")
    assert held.roles == ("college",)


def test_hosts_named_by_the_authority_are_places_of_learning(store, tmp_path):
    head = incoming.Incoming("hosts", None, "3", received_on=date(2026, 9, 3))
    held = incoming.get(store, incoming.add(store, head))
    taken(store, sheet(tmp_path, [BEREKE]), incoming=held.uid)
    assert partners.many(store, partners.ids(store))[0].roles == ("college",)


def test_a_letter_nobody_entered_is_refused(store, tmp_path):
    with pytest.raises(Refusal):
        judged(store, sheet(tmp_path, [NUR]), incoming="x")


def test_every_column_has_titles_and_is_known_by_them():
    for language in ("kk", "ru", "en"):
        said = columns.titles(language)
        for target in targets.PARTNER:
            assert columns.known(said[target], "partner") == target


def test_signatures_under_the_list_are_no_organisations(store, tmp_path):
    path = sheet(
        tmp_path, [NUR, [None] * 6, [None, "Орындаушы: А. Сейітов", None, None, None, None]]
    )
    assert [row.outcome for row in judged(store, path).rows] == ["new"]
