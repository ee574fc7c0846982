"""A list is taken in whole or not at all, taken back whole, and the second time changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import office
from app.errors import Refusal
from app.exchange import batches, outcomes, people, reading
from app.exchange.parsing import parse
from app.exchange.sheets import Sheet, Workbook
from app.registry import duplicates, intake, listing, lookups, participants, places, statuses
from app.registry.search import Searcher
from app.store import backups
from app.store.dump import dump
from app.store.store import Store
from tests import builders

HEAD = ("Тегі", "Аты", "Әкесінің аты", "ЖСН", "Туған күні", "Телефоны", "Санаты", "Елді мекен")


def workbook(*rows, head=HEAD, digest="first"):
    return Workbook((Sheet("Тізім", (head, *rows), 1),), "xlsx", None, None, digest, ())


def row(number, **others):
    draft = builders.person(number)
    cells = dict(zip(HEAD, _cells(draft), strict=True)) | others
    return tuple(cells[title] for title in HEAD)


def _cells(draft):
    name = (draft.surname, draft.given_name, draft.patronymic)
    return (*name, draft.iin, draft.birth_date, draft.phone, "жұмыссыз", "Ақтоғай ауылы")


def batch(outcome):
    assert outcome.batch_id is not None
    return outcome.batch_id


def bring(store, *rows, digest="first", **how):
    return batches.commit(
        store, people.prepare(store, workbook(*rows, digest=digest)), "т.xlsx", **how
    )


def said(store):
    return "".join(dump(store))


def people_count(store):
    return listing.count(store, listing.Filter(), store.today())


def test_a_list_comes_in_as_one_action(store):
    outcome = bring(store, *map(row, range(12)))
    assert outcome.counts == {"new": 12, "changed": 0, "same": 0, "duplicates": 0, "refused": 0}
    assert people_count(store) == 12
    assert outcome.action == store.last_action
    kept = batches.by_uid(store, outcome.batch_uid)
    assert (kept.source, kept.counts["new"], kept.sheet) == ("т.xlsx", 12, "Тізім")
    assert batches.listed(store) == [kept]


def test_everybody_brought_is_found_and_filtered_by_the_batch(store):
    outcome = bring(store, *map(row, range(12)))
    searcher = Searcher(store)
    card = lookups.cards(store, searcher.search("Асемгуль").ids).popitem()[1]
    assert card.given_name == "Әсемгүл"
    assert statuses.on(store, card.id, store.today()) == ("unemployed",)
    assert places.get(store, card.place_id or 0).name.kk == "Ақтоғай ауылы"
    assert listing.count(store, listing.Filter(batch_id=outcome.batch_id), store.today()) == 12


def test_the_same_file_again_changes_nothing(store):
    rows = [*map(row, range(5)), row(5, ЖСН=None), row(6, **{"ЖСН": None, "Туған күні": None})]
    assert bring(store, *rows).counts["new"] == 7
    before = said(store)
    again = bring(store, *rows)
    assert (again.batch_id, again.action) == (None, None)
    assert again.counts["same"] == 7
    assert said(store) == before


def test_the_same_file_again_leaves_what_was_corrected_since(store):
    bring(store, row(1))
    card = store.scalar("select id from person")
    draft = participants.draft_of(participants.get(store, card))
    participants.change(store, card, replace(draft, phone="+77770000000"))
    assert people.prepare(store, workbook(row(1))).rows[0].outcome == "same"
    fresh = people.prepare(store, workbook(row(1), digest="another"))
    assert fresh.rows[0].outcome == "changed"


def test_the_same_file_with_one_more_column_mapped_brings_only_that(store):
    book = workbook(row(1))
    fewer = {0: "surname", 1: "given_name", 3: "iin"}
    batches.commit(store, people.prepare(store, book, mapping=fewer), "т.xlsx")
    plan = people.prepare(store, book, mapping={**fewer, 5: "phone"})
    assert list(plan.rows[0].changes) == ["phone"]


def test_a_batch_taken_back_leaves_the_books_as_they_were(store):
    builders.people(store, 3)
    before = said(store)
    changed = row(0, **{"Телефоны": "87019999999", "Санаты": "қандас"})
    outcome = bring(store, changed, *map(row, range(5, 9)))
    assert outcome.counts["changed"] == 1
    assert said(store) != before
    batches.undo(store, outcome.batch_id)
    assert said(store) == before
    with pytest.raises(Refusal, match="batch-unknown"):
        batches.undo(store, outcome.batch_id)
    assert bring(store, changed, *map(row, range(5, 9))).counts["new"] == 4


def test_a_batch_stays_when_somebody_of_it_was_changed_since(store):
    outcome = bring(store, *map(row, range(3)))
    card = store.scalar("select min(id) from person")
    draft = participants.draft_of(participants.get(store, card))
    participants.change(store, card, replace(draft, profession="тракторшы"))
    with pytest.raises(Refusal) as refused:
        batches.undo(store, outcome.batch_id)
    assert refused.value.code == "import-changed-since"
    assert refused.value.details == {"count": 1, "names": [draft.name.full]}


@pytest.mark.parametrize("place", [0, 1, 150, 298, 299])
def test_one_bad_row_among_three_hundred_refuses_only_itself(store, place):
    rows = [row(number) for number in range(300)]
    rows[place] = row(place, **{"ЖСН": "12ab"})
    plan = people.prepare(store, workbook(*rows))
    refused = [each for each in plan.rows if each.outcome == "refused"]
    assert [(each.row, each.problems[0].column) for each in refused] == [(place + 2, "ЖСН")]
    assert plan.counts["new"] == 299


@pytest.mark.parametrize("step", ["add", "give", "note"])
def test_a_failure_in_the_middle_leaves_nothing(store, monkeypatch, step):
    builders.people(store, 2)
    before = said(store)
    real = getattr(intake, step)

    def failing(*given):
        real(*given)
        raise OSError("the cable was pulled")

    monkeypatch.setattr(intake, step, failing)
    with pytest.raises(OSError, match="cable"):
        bring(store, *map(row, range(30)))
    assert said(store) == before


def test_an_import_stopped_midway_leaves_nothing(store):
    before = said(store)
    with pytest.raises(Refusal, match="import-cancelled"):
        bring(store, *map(row, range(30)), cancelled=lambda: True)
    assert said(store) == before
    heard = []
    bring(store, *map(row, range(30)), progress=lambda done, total: heard.append((done, total)))
    assert heard[-1] == (30, 30)


def test_a_list_judged_before_somebody_else_worked_is_judged_again(store):
    plan = people.prepare(store, workbook(row(1)))
    participants.add(store, builders.person(1))
    with pytest.raises(Refusal, match="import-out-of-date"):
        batches.commit(store, plan, "т.xlsx")


def test_a_backup_is_taken_before_unless_there_is_nobody(store):
    bring(store, row(1))
    assert backups.latest(store.path) is None
    bring(store, row(2), digest="second")
    taken = backups.latest(store.path)
    assert taken is not None
    assert taken.reason == "import"


def asked(store):
    known = builders.draft("Ахметов", "Серік", phone="+77010000001")
    card = participants.add(store, known)
    cells = ("Ахметов", "Серік", "", "", None, "87010000001", "студент", "")
    plan = people.prepare(store, workbook(cells))
    assert plan.rows[0].outcome == "duplicate"
    return card, plan


def test_an_undecided_duplicate_stays_outside(store):
    _, plan = asked(store)
    outcome = batches.commit(store, plan, "т.xlsx")
    assert (outcome.batch_id, outcome.counts["duplicates"]) == (None, 1)


def test_a_duplicate_decided_new_is_not_asked_about_again(store):
    card, plan = asked(store)
    outcome = batches.commit(store, plan, "т.xlsx", {2: "new"})
    assert outcome.counts["new"] == 1
    assert people_count(store) == 2
    assert duplicates.queue(store, [card]) == []


def test_a_duplicate_decided_to_be_a_card_changes_that_card(store):
    card, plan = asked(store)
    outcome = batches.commit(store, plan, "т.xlsx", {2: card})
    assert outcome.counts["changed"] == 1
    assert people_count(store) == 1
    assert statuses.on(store, card, store.today()) == ("student",)


def test_a_row_may_be_skipped(store):
    plan = people.prepare(store, workbook(row(1), row(2)))
    assert batches.commit(store, plan, "т.xlsx", {3: "skip"}).counts["new"] == 1


def test_nobody_becomes_new_whose_number_is_in_the_archive(store):
    gone = participants.add(store, builders.person(1))
    participants.archive(store, gone, "көшіп кетті")
    plan = people.prepare(store, workbook(row(1)))
    with pytest.raises(Refusal) as refused:
        batches.commit(store, plan, "т.xlsx", {2: "new"})
    assert (refused.value.code, refused.value.details["person"]) == ("iin-archived", gone)
    assert refused.value.details["row"] == 2
    participants.bring_back(store, gone)
    plan = people.prepare(store, workbook(row(1)))
    assert [each.person_id for each in plan.rows] == [gone]


def test_no_decision_puts_one_number_on_two_cards(store):
    plan = people.prepare(store, workbook(row(1), row(1)))
    with pytest.raises(Refusal) as refused:
        batches.commit(store, plan, "т.xlsx", {3: "new"})
    assert (refused.value.code, refused.value.details["row"]) == ("iin-taken", 3)
    other = participants.add(store, builders.person(7))
    plan = people.prepare(store, workbook(row(1)))
    with pytest.raises(Refusal, match="iin-differs"):
        batches.commit(store, plan, "т.xlsx", {2: other})
    assert people_count(store) == 1


def test_a_corrected_mapping_is_remembered(store):
    book = workbook(row(1))
    own = {0: "surname", 1: "given_name", 3: "iin", 5: "second_phone"}
    batches.commit(store, people.prepare(store, book, mapping=own), "т.xlsx")
    assert people.prepare(store, workbook(row(2), digest="next")).mapping == own


def test_each_row_keeps_its_number_and_its_reason(store):
    outcome = bring(store, row(1), row(1), row(2, ЖСН="1"))
    kept = list(batches.outcome_rows(store, outcome.batch_id))
    assert [(each.row, each.outcome) for each in kept] == [
        (2, "new"),
        (3, "duplicate"),
        (4, "refused"),
    ]
    assert kept[1].problems == (people.Problem("", "row-doubled", {"row": 2}),)
    assert kept[2].problems == (people.Problem("ЖСН", "iin-not-12-digits", {"count": 1}),)
    assert [bool(each.uid) for each in kept] == [True, False, False]


def read_back(store, batch_id, path, language, plan=None) -> people.Plan:
    rows = outcomes.table(store, batch_id, language, lambda problem: problem.code, plan)
    outcomes.write(path, outcomes.header(language), rows)
    return people.prepare(store, reading.read(path))


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
@pytest.mark.parametrize("name", ["outcome.xlsx", "outcome.csv"])
def test_an_outcome_file_brought_back_is_the_same_people(store, tmp_path, language, name):
    outcome = bring(store, *map(row, range(12)))
    plan = read_back(store, outcome.batch_id, tmp_path / name, language)
    assert plan.counts["same"] == 12, [each for each in plan.rows if each.outcome != "same"][:1]


def test_an_edited_outcome_file_changes_the_people_it_came_from(store, tmp_path):
    plan = people.prepare(store, workbook(row(1), row(2, ЖСН="12ab")))
    outcome = batches.commit(store, plan, "т.xlsx")
    rows = [
        list(each) for each in outcomes.table(store, batch(outcome), "kk", lambda p: p.code, plan)
    ]
    surname = outcomes.header("kk").index("Тегі")
    iin = outcomes.header("kk").index("ЖСН")
    rows[0][surname] = "Әбдіганиев"
    rows[1][iin] = builders.person(2).iin
    outcomes.write(tmp_path / "edited.xlsx", outcomes.header("kk"), (tuple(each) for each in rows))
    edited = people.prepare(store, reading.read(tmp_path / "edited.xlsx"))
    assert [each.outcome for each in edited.rows] == ["changed", "new"]
    assert edited.rows[0].changes == {"surname": ("Әбдіғаниев", "Әбдіганиев")}


def test_a_code_of_no_card_here_is_refused(store):
    head = (*HEAD, "Карточка коды")
    plan = people.prepare(store, workbook((*row(1), "0192-nobody"), head=head))
    assert [p.code for p in plan.rows[0].problems] == ["participant-unknown"]
    assert plan.rows[0].problems[0].column == "Карточка коды"


letters = st.text(
    "АӘБВГҒДЕЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЫІЭЮЯаәбвгғдежзийкқлмнңоөпрстуұүфхһыіэюя- =+@'", min_size=1
)
words = letters.filter(lambda text: any(map(str.isalpha, text)))
drafts = st.builds(
    participants.Draft,
    surname=words,
    given_name=words,
    patronymic=st.just("") | words,
    previous_surname=st.just("") | words,
    iin_absence=st.just("list_only"),
    birth_date=st.none() | st.dates(date(1930, 1, 1), date(2015, 1, 1)),
    sex=st.sampled_from(["", "male", "female"]),
    phone=st.sampled_from(["", "+77010000001", "2-15-40", "-5"]),
    profession=st.just("") | words,
    study_place=st.just("") | words,
    finishing_year=st.none() | st.integers(1950, 2100),
    goal=st.sampled_from(participants.GOALS),
    portal_number=st.just("") | words,
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("centre") / "centre.bagdar"
    with office.create(path, builders.Clock()) as opened:
        yield opened


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(drafts, min_size=1, max_size=6))
def test_whoever_goes_out_in_a_file_comes_back_the_same(shared, tmp_path, given_drafts):
    shared_uids = []
    with shared.transaction("people"):
        for draft in given_drafts:
            card = participants.add(shared, draft)
            shared_uids.append(participants.get(shared, card).uid)
    head = outcomes.header("kk")
    cards = lookups.cards(shared, lookups.by_uids(shared, shared_uids).values()).values()
    rows = [(1, "", "", *outcomes.cells(card, card.uid, (), {}, "kk")) for card in cards]
    outcomes.write(tmp_path / "all.csv", head, iter(rows))
    book = parse("all.csv", (tmp_path / "all.csv").read_bytes())
    plan = people.prepare(shared, book)
    assert {each.outcome for each in plan.rows} == {"same"}, plan.rows
    assert len(plan.rows) == len(rows)
