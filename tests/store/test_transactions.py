"""One thing a person does is whole or not at all, and can be told and taken back."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from app.errors import Refusal
from app.registry import case, participants, places
from app.staffing import staff
from app.store import driver, journal, migrations
from app.store.steps import WATCHED
from app.store.store import Store
from tests import builders


def test_what_failed_half_way_left_nothing(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.transaction("intake"):
        participants.add(store, builders.draft())
        _ = 1 / 0
    assert store.scalar("select count(*) from person") == 0
    assert store.scalar("select count(*) from change where tbl = 'person'") == 0


def test_a_write_outside_a_transaction_is_impossible(store: Store) -> None:
    with pytest.raises(RuntimeError):
        store.insert("setting", {"name": "phone", "value": "1"})
    with pytest.raises(driver.IntegrityError):
        store._writer.execute("update setting set value = 'x'")


def test_an_action_inside_another_is_part_of_it(store: Store) -> None:
    with store.transaction("both"):
        participants.add(store, builders.draft("Асанов"))
        participants.add(store, builders.draft("Үсенов"))
    assert store.last_action is not None
    store.undo(store.last_action)
    assert store.scalar("select count(*) from person") == 0


def test_an_inner_thing_that_fails_leaves_nothing_of_itself_behind(store: Store) -> None:
    with store.transaction("both"):
        participants.add(store, builders.draft("Асанов"))
        with pytest.raises(ZeroDivisionError), store.transaction("inner"):
            participants.add(store, builders.draft("Үсенов"))
            _ = 1 / 0
    assert store.tuples("select surname from person") == [("Асанов",)]
    assert store.scalar("select count(*) from change where tbl = 'person'") == 1


def test_after_the_disk_filled_up_nothing_of_the_thing_is_written_alone(store: Store) -> None:
    full = f"pragma max_page_count = {driver.scalar(store._writer, 'pragma page_count')}"
    with pytest.raises(RuntimeError), store.transaction("many"):
        store._writer.execute(full)
        with pytest.raises(driver.OperationalError):
            store.execute("insert into draft values ('a', 'b', hex(zeroblob(10000000)))")
        store.execute("insert into draft values ('a', 'b', 'c')")
    assert store.draft("a") is None


def test_a_record_that_is_not_there_is_neither_changed_nor_leant_on(store: Store) -> None:
    for wrong in (
        lambda: participants.change(store, 404, builders.draft()),
        lambda: places.remove(store, 404),
        lambda: case.remove(store, "note", 404),
        lambda: case.write(store, 404, "келді"),
        lambda: participants.add(store, builders.draft(place_id=404)),
    ):
        with pytest.raises(Refusal) as refused:
            wrong()
        assert refused.value.code == "record-unknown"


def test_saving_without_a_change_is_no_action(store: Store) -> None:
    person = participants.add(store, builders.draft())
    before = store.scalar("select count(*) from action")
    participants.change(store, person, participants.draft_of(participants.get(store, person)))
    assert store.scalar("select count(*) from action") == before


def test_the_journal_says_who_when_what_was_and_what_is(store: Store) -> None:
    person = participants.add(store, builders.draft("Асанов"))
    participants.change(store, person, builders.draft("Асанова"))
    (_, added), (action, changed) = store.history("person", person)
    assert added.kind == "insert"
    assert added.after["surname"] == "Асанов"
    assert (action.actor, action.at) == ("Нұрғалиева Айгүл", "2026-11-23T04:00:00Z")
    assert (changed.before["surname"], changed.after["surname"]) == ("Асанов", "Асанова")
    assert "given_name" not in changed.after


def test_every_table_of_records_is_journalled_in_every_column(store: Store) -> None:
    plumbing = {"action", "change", "current", "person_word", "name_word", "paper_bytes"}
    plumbing |= {"closing_lines", "batch_row", "draft", "_sqlite_migrations", "sqlite_sequence"}
    tables = {row[0] for row in store.tuples("select name from sqlite_schema where type='table'")}
    assert tables - plumbing == set(WATCHED)
    for table in WATCHED:
        for kind in ("insert", "update", "delete"):
            sql = "select sql from sqlite_schema where name = ?"
            trigger = store.scalar(sql, (f"{table}_{kind}",))
            for column in journal.columns(store._writer, table):
                assert f"'{column}'" in trigger, (table, kind, column)


def test_an_action_is_not_undone_over_a_later_change(store: Store) -> None:
    person = participants.add(store, builders.draft("Асанов"))
    added = store.last_action
    participants.change(store, person, builders.draft("Асанова"))
    changed = store.last_action
    assert added is not None
    assert changed is not None
    with pytest.raises(Refusal) as refused:
        store.undo(added)
    assert refused.value.code == "undo-changed-since"
    store.undo(changed)
    store.undo(added)
    assert store.scalar("select count(*) from person") == 0


def test_an_undo_can_itself_be_undone_and_nothing_is_undone_twice(store: Store) -> None:
    participants.add(store, builders.draft("Асанов"))
    added = store.last_action
    assert added is not None
    store.undo(added)
    undone = store.last_action
    with pytest.raises(Refusal) as refused:
        store.undo(added)
    assert refused.value.code == "undo-done-already"
    assert undone is not None
    store.undo(undone)
    assert store.scalar("select surname from person") == "Асанов"
    store.undo(added)
    assert store.scalar("select count(*) from person") == 0


def test_taking_back_and_putting_back_goes_on_for_as_long_as_one_likes(store: Store) -> None:
    card = participants.add(store, builders.draft("Асанов"))
    participants.change(store, card, builders.draft("Үсенов"))
    changed = turn = store.last_action
    assert changed is not None
    for _ in range(3):
        for surname, refused in (("Асанов", True), ("Үсенов", False)):
            assert turn is not None
            store.undo(turn)
            turn = store.last_action
            assert participants.get(store, card).surname == surname
            assert bool(journal.undone_by(store._writer, changed)) is refused
    store.undo(changed)
    with pytest.raises(Refusal) as again:
        store.undo(changed)
    assert again.value.code == "undo-done-already"


def test_a_number_once_given_never_names_another_record(store: Store) -> None:
    gone = participants.add(store, builders.draft("Асанов"))
    assert store.last_action is not None
    store.undo(store.last_action)
    assert participants.add(store, builders.draft("Үсенов")) != gone


def test_a_colleague_has_one_right_to_sign_whatever_is_taken_back(store: Store) -> None:
    signs = staff.Draft("Омаров", post_kk="Директор", signs=True, basis_kk="Бұйрық")
    colleague = staff.add(store, signs)
    staff.change(store, colleague, replace(signs, signs=False))
    taken_away = store.last_action
    assert taken_away is not None
    staff.change(store, colleague, signs)
    with pytest.raises(Refusal) as refused:
        store.undo(taken_away)
    assert refused.value.code == "undo-depended-on"
    assert len(staff.listed(store)) == 1


def test_a_reader_sees_the_last_commit_while_another_thread_writes(store: Store) -> None:
    seen: list[int] = []
    with store.transaction("intake"):
        participants.add(store, builders.draft())
        look = threading.Thread(
            target=lambda: seen.append(store.scalar("select count(*) from person"))
        )
        look.start()
        look.join(5)
        assert store.scalar("select count(*) from person") == 1
    assert seen == [0]


def test_a_commit_that_reports_an_error_but_landed_is_not_repeated(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = store._writer

    class Liar:
        """Commits, then says that it did not."""

        def __getattr__(self, name: str) -> object:
            return getattr(real, name)

        def execute(self, sql: str, *values: object) -> object:
            done = real.execute(sql, *values)
            if sql == "commit":
                raise driver.OperationalError("disk I/O error")
            return done

    monkeypatch.setattr(store, "_writer", Liar())
    participants.add(store, builders.draft("Асанов"))
    monkeypatch.setattr(store, "_writer", real)
    assert store.scalar("select count(*) from person") == 1


def test_a_full_disk_is_told_plainly_and_loses_nothing(store: Store) -> None:
    participants.add(store, builders.draft("Асанов"))
    pages = driver.scalar(store._writer, "pragma page_count")
    store._writer.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(Refusal) as refused, store.transaction("many"):
        for number in range(2000):
            participants.add(store, builders.person(number))
    assert refused.value.code == "disk-full"
    store._writer.execute("pragma max_page_count = 1000000")
    participants.add(store, builders.draft("Үсенов"))
    assert store.scalar("select count(*) from person") == 2


def test_a_half_typed_card_is_kept_and_forgotten(store: Store) -> None:
    store.keep_draft("participants.form", '{"surname": "Әб"}')
    assert store.draft("participants.form") == ("2026-11-23T04:00:00Z", '{"surname": "Әб"}')
    store.keep_draft("participants.form", "")
    assert store.draft("participants.form") is None


def test_half_a_letter_from_a_paste_stops_neither_typing_nor_saving(store: Store) -> None:
    store.keep_draft("participants.form", "Әб\ud83d")
    assert store.draft("participants.form") == ("2026-11-23T04:00:00Z", "Әб?")
    store.actor = "Айгүл\udc00"
    participants.add(store, builders.draft())


def test_typing_on_a_full_disk_is_told_plainly(store: Store) -> None:
    pages = driver.scalar(store._writer, "pragma page_count")
    store._writer.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(Refusal) as refused:
        store.keep_draft("participants.form", "ә" * 1_000_000)
    assert refused.value.code == "disk-full"
    assert refused.value.details["file"] == "centre.bagdar"


def test_a_question_that_takes_too_long_is_stopped(store: Store) -> None:
    ticks = iter(range(1000))
    endless = "with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n"
    with pytest.raises(Refusal) as refused, store.time_limit(5, lambda: float(next(ticks))):
        store.scalar(endless)
    assert refused.value.code == "question-too-slow"
    assert store.scalar("select 1") == 1


def test_public_identifiers_sort_in_the_order_they_were_made(store: Store) -> None:
    made = [store.uid() for _ in range(5000)]
    assert made == sorted(made)
    assert len(set(made)) == 5000
    assert {each[14] for each in made} == {"7"}


def test_the_form_of_the_file_is_the_one_the_steps_make(store: Store) -> None:
    assert migrations.fingerprint(store._writer) == migrations.FINGERPRINT
    assert driver.scalar(store._writer, "pragma user_version") == migrations.VERSION
