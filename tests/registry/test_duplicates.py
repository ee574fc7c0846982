"""The same person or two? The program shows why it asks; a person decides."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.errors import FieldRefusal, Refusal
from app.registry import (
    case,
    consents,
    duplicates,
    listing,
    merging,
    participants,
    search,
    statuses,
)
from app.store.store import Store
from tests import builders
from tests.builders import TODAY

BORN = date(2004, 3, 17)


def candidates(store: Store, draft: participants.Draft) -> list[tuple[int, tuple[str, ...]]]:
    return [(each.person.id, each.agrees) for each in duplicates.candidates(store, draft)]


def test_another_spelling_with_the_same_birth_date_is_shown_with_its_reasons(store: Store) -> None:
    known = participants.add(store, builders.draft(patronymic="Нұрланқызы", birth_date=BORN))
    typed = builders.draft("Сарсенбаева", "Асель", patronymic="Нурлановна", birth_date=BORN)
    (found,) = candidates(store, typed)
    assert found == (known, ("given_name", "surname", "birth_date", "patronymic"))


def test_a_different_number_is_never_the_same_person(store: Store) -> None:
    one = builders.draft(iin=builders.iin(BORN, serial=1), birth_date=BORN)
    participants.add(store, one)
    assert candidates(store, replace(one, iin=builders.iin(BORN, serial=5000))) == []


def test_twins_are_two(store: Store) -> None:
    participants.add(store, builders.draft(birth_date=BORN, phone="87011112233"))
    twin = builders.draft(given_name="Айгүл", birth_date=BORN, phone="+77011112233")
    assert candidates(store, twin) == []


def test_a_namesake_born_on_another_day_is_another_person(store: Store) -> None:
    participants.add(store, builders.draft(birth_date=BORN))
    assert candidates(store, builders.draft(birth_date=date(1990, 1, 1))) == []


def test_a_mistyped_birth_date_with_name_and_phone_is_still_asked_about(store: Store) -> None:
    known = participants.add(store, builders.draft(birth_date=BORN, phone="87011112233"))
    typed = builders.draft(birth_date=date(2004, 3, 27), phone="+7 701 111 22 33")
    typed = participants.checked(typed, TODAY)
    assert [each for each, _ in candidates(store, typed)] == [known]


def test_a_married_name_meets_the_previous_one(store: Store) -> None:
    known = participants.add(store, builders.draft("Ахметова", birth_date=BORN))
    married = builders.draft("Бекова", previous_surname="Ахметова", birth_date=BORN)
    assert [each for each, _ in candidates(store, married)] == [known]


def test_not_a_duplicate_is_remembered(store: Store) -> None:
    one = participants.add(store, builders.draft(birth_date=BORN))
    two = participants.add(store, builders.draft(birth_date=BORN))
    assert len(duplicates.queue(store, [one, two])) == 1
    duplicates.tell_apart(store, two, one)
    duplicates.tell_apart(store, one, two)
    assert duplicates.queue(store, [one, two]) == []


def test_either_phone_of_either_card_brings_them_together(store: Store) -> None:
    known = participants.add(store, builders.draft("Ахметова", second_phone="87011112233"))
    typed = builders.draft("Сәрсенбаева", previous_surname="Ахметова", phone="+77011112233")
    assert candidates(store, typed) == [(known, ("given_name", "surname", "phone"))]


def test_a_second_phone_is_found_by_an_index(store: Store) -> None:
    asked: list[str] = []
    sql = "select id from person where second_phone <> '' and second_phone in (?, ?)"
    asked += [row[3] for row in store.tuples(f"explain query plan {sql}", ("1", "2"))]
    assert "person_by_second_phone" in " ".join(asked)


def test_nobody_is_told_apart_from_themselves(store: Store) -> None:
    (card,) = builders.people(store, 1)
    with pytest.raises(Refusal) as refused:
        duplicates.tell_apart(store, card, card)
    assert refused.value.code == "pair-of-one"


TABLES = ("person", "status", "consent", "application", "note", "referral", "paper", "person_word")


def snapshot(store: Store) -> dict[str, list[tuple[object, ...]]]:
    return {table: sorted(store.tuples(f"select * from {table}"), key=repr) for table in TABLES}


def test_a_merge_moves_everything_is_previewed_and_can_be_taken_back(furnished: Store) -> None:
    store = furnished
    kept = participants.add(store, builders.draft(birth_date=BORN))
    number = builders.iin(BORN)
    other = participants.add(
        store, builders.draft("Сарсенбаева", "Асель", iin=number, phone="87011112233")
    )
    statuses.give(store, kept, "unemployed", date(2026, 3, 1), date(2026, 6, 1))
    statuses.give(store, other, "unemployed", date(2026, 5, 1), date(2026, 9, 1))
    statuses.give(store, other, "kandas", date(2026, 1, 1))
    consents.give(store, other, consents.Draft(date(2026, 9, 1)))
    case.apply(store, other, date(2026, 9, 1), "Жұмыс")
    builders.refer(store, other)
    before = snapshot(store)
    lines = {line.field: (line.kept, line.other) for line in merging.preview(store, kept, other)}
    assert lines["surname"] == ("Сәрсенбаева", "Сарсенбаева")
    merging.merge(store, kept, other, {"surname": "Сарсенбаева"})
    merged = participants.get(store, kept)
    assert (merged.surname, merged.iin, merged.birth_date) == ("Сарсенбаева", number, BORN)
    assert merged.iin_absence == ""
    assert [(s.kind, s.since, s.until) for s in statuses.of(store, kept)] == [
        ("unemployed", date(2026, 3, 1), date(2026, 9, 1)),
        ("kandas", date(2026, 1, 1), None),
    ]
    assert list(listing.ids(store, listing.Filter(), TODAY)) == [kept]
    gone = participants.get(store, other)
    assert participants.by_uid(store, gone.uid).id == kept
    assert store.last_action is not None
    store.undo(store.last_action)
    assert snapshot(store) == before


def test_two_numbers_are_never_merged(store: Store) -> None:
    one, two = builders.people(store, 2)
    with pytest.raises(Refusal) as refused:
        merging.merge(store, one, two, {})
    assert refused.value.code == "merge-different-iin"


def test_a_merged_card_does_not_come_back_by_itself(store: Store) -> None:
    one = participants.add(store, builders.draft(birth_date=BORN))
    two = participants.add(store, builders.draft(birth_date=BORN))
    merging.merge(store, one, two, {})
    with pytest.raises(Refusal) as refused:
        participants.bring_back(store, two)
    assert refused.value.code == "participant-merged"
    with pytest.raises(FieldRefusal):
        participants.archive(store, one, "")


def test_a_card_merged_twice_over_leads_to_the_last_one(store: Store) -> None:
    one, two, three = (participants.add(store, builders.draft(birth_date=BORN)) for _ in "123")
    before = snapshot(store)
    merging.merge(store, two, one, {})
    first = store.last_action
    middle = snapshot(store)
    merging.merge(store, three, two, {})
    second = store.last_action
    assert participants.by_uid(store, participants.get(store, one).uid).id == three
    assert first is not None
    assert second is not None
    with pytest.raises(Refusal) as refused:
        store.undo(first)
    assert refused.value.code == "undo-changed-since"
    store.undo(second)
    assert snapshot(store) == middle
    store.undo(first)
    assert snapshot(store) == before


def test_every_spelling_either_card_was_found_by_still_finds_the_person(store: Store) -> None:
    kept = participants.add(
        store, builders.draft("Ахметова", "Әлия", ru_surname="Омарова", birth_date=BORN)
    )
    other = participants.add(
        store,
        builders.draft(
            "Сейітова", "Алия", ru_surname="Сеитова", other_spellings="Assel", birth_date=BORN
        ),
    )
    merging.merge(store, kept, other, {"surname": "Сейітова", "ru_surname": ""})
    for words in ("Ахметова", "Омарова", "Сейітова", "Сеитова", "Assel"):
        assert search.search(store, words) == (kept,), words


def test_cards_with_the_longest_names_merge_too(store: Store) -> None:
    kept = participants.add(store, builders.draft())
    for letter in "бвгд":
        long_name = {
            "surname": letter * 300,
            "given_name": letter * 300,
            "patronymic": letter * 300,
        }
        merging.merge(store, kept, participants.add(store, builders.draft(**long_name)), {})
    assert len(participants.get(store, kept).other_spellings) <= participants.SPELLINGS


def test_whoever_was_told_apart_from_one_card_is_told_apart_from_the_merged_one(
    store: Store,
) -> None:
    kept, other, third = (participants.add(store, builders.draft(birth_date=BORN)) for _ in "123")
    duplicates.tell_apart(store, other, third)
    duplicates.tell_apart(store, kept, other)
    merging.merge(store, kept, other, {})
    card = participants.draft_of(participants.get(store, kept))
    assert duplicates.candidates(store, card, kept) == []


def test_a_card_off_the_lists_takes_no_other_in(store: Store) -> None:
    one, two = (participants.add(store, builders.draft(birth_date=BORN)) for _ in "12")
    participants.archive(store, one, "көшіп кетті")
    for keep, other in ((one, two), (two, one)):
        with pytest.raises(Refusal) as refused:
            merging.merge(store, keep, other, {})
        assert refused.value.code == "merge-impossible"


def test_a_merged_card_is_not_written_on_any_more(store: Store) -> None:
    one, two = (participants.add(store, builders.draft(birth_date=BORN)) for _ in "12")
    merging.merge(store, one, two, {})
    with pytest.raises(Refusal) as refused:
        participants.change(store, two, builders.draft("Үсенова"))
    assert refused.value.code == "participant-merged"
    participants.archive(store, two, "қайталанған")
    assert participants.get(store, two).archive_reason == "merged"
