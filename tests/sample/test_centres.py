"""The training centre: the same from one seed, whole, telling, and nobody real."""

import re
from collections import Counter
from datetime import date
from random import Random

import pytest

from app import centre, office
from app.kazakh import identity
from app.paperwork import register
from app.registry import partners
from app.sample import centres, naming, stock
from app.sample.hands import Hands
from app.store import checking
from app.store.dump import dump
from reports import batch

TODAY = date(2026, 11, 20)


def made(folder, seed=7, people=60, today=TODAY):
    clock = Hands(centres.opened_on(today))
    store = office.create(folder / f"{seed}-{people}.bagdar", clock, random=Random(f"u{seed}"))
    return store, centres.build(store, seed, people, today, batch.render)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    store, result = made(tmp_path_factory.mktemp("sample"), people=150)
    with store:
        yield store, result


def test_one_seed_and_day_make_one_centre_and_another_seed_another(tmp_path):
    texts = []
    for name, seed in (("a", 7), ("b", 7), ("c", 8)):
        (tmp_path / name).mkdir()
        store, _ = made(tmp_path / name, seed, 25)
        with store:
            texts.append("".join(dump(store)))
    assert texts[0] == texts[1]
    assert texts[0] != texts[2]


@pytest.mark.parametrize("people", [1, 10, 37])
def test_any_size_gives_so_many_people_and_a_whole_file(tmp_path, people):
    store, _ = made(tmp_path, people=people)
    with store:
        assert store.scalar("select count(*) from person where merged_into is null") == people
        assert checking.check(store).problems == ()


def test_people_beyond_those_with_a_history_are_entered_whole(tmp_path, monkeypatch):
    monkeypatch.setattr(centres, "CLOSE", 20)
    store, _ = made(tmp_path, people=300)
    with store:
        assert store.scalar("select count(*) from person where merged_into is null") == 300
        assert checking.check(store).problems == ()
        assert store.scalar("select count(*) from consent") > 200


def test_no_two_people_share_a_folded_name_and_every_number_checks(sample):
    store, _ = sample
    folds = [
        row[0] for row in store.tuples("select name_fold from person where merged_into is null")
    ]
    assert max(Counter(folds).values()) == 1
    sql = "select iin, birth_date, sex from person where iin is not null"
    for iin, birth, sex in store.tuples(sql):
        assert identity.warnings(iin, date.fromisoformat(birth), sex) == []
    for each in partners.many(store, partners.ids(store)):
        assert identity.bin_warnings(each.number) == []


def test_every_kind_of_referral_was_issued_and_answers_came(sample):
    store, _ = sample
    sql = "select count(distinct kind_id) from referral"
    assert store.scalar(sql) == store.scalar("select count(*) from referral_kind")
    states = {row[0] for row in store.tuples("select distinct state from referral")}
    assert {"issued", "accepted", "refused", "no_show", "revoked"} <= states


def test_the_register_has_no_gap_and_knows_annulled_reserved_copied_and_handwritten(sample):
    store, _ = sample
    assert register.gaps(store) == []
    states = {row[0] for row in store.tuples("select distinct state from paper")}
    assert states == {"issued", "annulled", "reserved"}
    assert store.scalar("select count(*) from paper where source = 'by_hand'") == 5
    assert store.scalar("select count(*) from paper where copies > 0") > 0


def test_the_cards_show_what_an_office_meets(sample):
    store, _ = sample
    for question in (
        "select count(*) from person where iin is null",
        "select count(*) from person where archived_on is not null and merged_into is null",
        "select count(*) from person where merged_into is not null",
        "select count(*) from person where ru_surname <> ''",
        "select count(*) from person where patronymic = ''",
        "select count(*) from person where surname like '%-%'",
        "select count(*) from consent where withdrawn_on is not null",
        "select count(*) from consent where until < '2026-11-20'",
        "select count(*) from consent where signer = 'guardian'",
        "select count(*) from status where kind = 'kandas'",
        "select count(*) from status where until is not null",
        "select count(*) from note",
    ):
        assert store.scalar(question) > 0, question


def test_nothing_is_dated_after_today(sample):
    store, _ = sample
    for question in (
        "select max(registered_on) from person",
        "select max(dated) from paper",
        "select max(state_on) from referral",
        "select max(signed_on) from consent",
        "select max(birth_date) from person",
    ):
        assert store.scalar(question) <= TODAY.isoformat(), question


def test_the_papers_worth_looking_at_are_named_by_kind_and_marked_as_samples(sample):
    store, result = sample
    names = [name for name, _ in result.examples]
    for wanted in ("long-name", "no-russian", "no-iin", "guardian", "annulled", "job-placement"):
        assert f"referral-{wanted}" in names
    assert "consent-guardian" in names
    assert any(name.startswith("register-") for name in names)
    assert centre.is_training(store)
    records = [row[0] for row in store.tuples("select record from paper where record <> ''")]
    assert all('"sample":true' in record for record in records)


def test_the_lists_of_names_are_long_cyrillic_and_without_repeats():
    least = {"kazakh": (250, 200, 200), "russian": (80, 80, 80)}
    for people, sizes in least.items():
        names = stock.names(people)
        for each, size in zip((names.surnames, names.men, names.women), sizes, strict=True):
            assert len(set(each)) == len(each) >= size
            assert all(re.fullmatch(r"[Ѐ-ӿ]+", name) for name in each)


def test_patronymics_are_formed_as_papers_write_them():
    fathers = {
        "Илья": ("Ильич", "Ильинична"),
        "Никита": ("Никитич", "Никитична"),
        "Василий": ("Васильевич", "Васильевна"),
        "Игорь": ("Игоревич", "Игоревна"),
        "Пётр": ("Петрович", "Петровна"),
        "Нұрлан": ("Нұрланович", "Нұрлановна"),
    }
    for father, (son, daughter) in fathers.items():
        assert naming.of_father(father, "male") == son
        assert naming.of_father(father, "female") == daughter
    assert naming.child_of("Нұрлан", "female") == "Нұрланқызы"


def test_a_plan_was_returned_once_and_its_second_version_is_carried_out(sample):
    store, _ = sample
    states = [row[0] for row in store.tuples("select state from plan order by version")]
    assert states == ["returned", "in_force"]
    assert store.scalar("select count(*) from plan_fact") > 0
    assert store.scalar("select count(*) from enrolment where until is null") > 0
    assert store.scalar("select count(*) from acceptance where paper_id is not null") == 1
