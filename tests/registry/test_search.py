"""Anyone is found however the name is spelt, closest first."""

from __future__ import annotations

import string
from random import Random

import pytest

from app.kazakh import keyboard
from app.registry import merging, participants
from app.registry.search import Searcher
from app.store.store import Store
from tests import builders


@pytest.fixture
def searcher(store: Store) -> Searcher:
    builders.people(store, 240)
    for surname, given_name, patronymic in (
        ("Құсайынова", "Жұлдыз", "Серікқызы"),
        ("Жұмабеков", "Ғалым", "Нұрланұлы"),
        ("Сәрсенбаева", "Әсел", "Нұрланқызы"),
        ("Шыңғысов", "Қуаныш", "Ғаниұлы"),
        ("Петров-Водкин", "Кузьма", "Сергеевич"),
    ):
        draft = builders.draft(surname, given_name, patronymic=patronymic)
        participants.add(store, draft)
    return Searcher(store)


def names(searcher: Searcher, words: str, limit: int = 5) -> list[str]:
    found = searcher.search(words, limit).ids
    return [person.name.full for person in participants.many(searcher.store, found)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Әсел Сәрсенбаева", "Сәрсенбаева Әсел"),
        ("сарсенбаева асель", "Сәрсенбаева Әсел"),
        ("Assel Sarsenbayeva", "Сәрсенбаева Әсел"),
        ("cfhctydftdf", "Сәрсенбаева Әсел"),
        ("Сарсембаева", "Сәрсенбаева Әсел"),
        ("Сарсенбаева Асель Нурлановна", "Сәрсенбаева Әсел"),
        ("Нұрланқызы Әсел Сәрсенбаева", "Сәрсенбаева Әсел"),
        ("Әсел Нурлановна Сарсенбаева", "Сәрсенбаева Әсел"),
        ("Хусаинова", "Құсайынова Жұлдыз"),
        ("Кусаинова Жулдыз", "Құсайынова Жұлдыз"),
        ("Джумабеков", "Жұмабеков Ғалым"),
        ("Zhumabekov Galym", "Жұмабеков Ғалым"),
        ("Жумабеков Ghalym", "Жұмабеков Ғалым"),
        ("жұмабекв", "Жұмабеков Ғалым"),
        ("Чингисов", "Шыңғысов Қуаныш"),
        ("Водкин Кузьма", "Петров-Водкин Кузьма"),
        ("петров водкин к", "Петров-Водкин Кузьма"),
    ],
)
def test_a_name_is_found_however_it_is_spelt(searcher: Searcher, typed: str, meant: str) -> None:
    assert any(name.startswith(meant) for name in names(searcher, typed)), names(searcher, typed)


def test_an_exact_name_comes_first_even_when_the_start_of_many(searcher: Searcher) -> None:
    store = searcher.store
    short = participants.add(store, builders.draft("Петров", "Ив"))
    for number in range(30):
        participants.add(store, builders.draft("Петров", f"Иван{'абвгд'[number % 5] * number}"))
    assert searcher.search("Петров Ив").ids[0] == short


def test_a_person_is_found_by_parts_of_numbers(searcher: Searcher) -> None:
    person = participants.get(searcher.store, 17)
    kazakh_row = person.iin.translate(str.maketrans("23458990", "әіңғүұұқ"))
    for typed in (
        person.iin,
        person.iin[:7],
        person.iin[-4:],
        f"{person.iin[:6]} {person.iin[6:]}",
        person.phone,
        "8" + person.phone[2:],
        person.phone[-7:],
        kazakh_row,
    ):
        assert 17 in searcher.search(typed, 50).ids, typed


def test_every_person_is_found_by_wrong_layout_and_by_one_slip(searcher: Searcher) -> None:
    chance = Random(11)
    missed = []
    for number in chance.sample(range(1, 240), 60):
        person = participants.get(searcher.store, number)
        full = f"{person.surname} {person.given_name}"
        if searcher.search(person.name.full, 5).ids[0] != number:
            missed.append(("exact", full))
        layout = keyboard.to_latin_keys(full, "kk")
        slip = chance.randrange(1, len(full) - 1)
        for typed in (layout, full[:slip] + full[slip + 1 :]):
            if number not in searcher.search(typed, 5).ids:
                missed.append((typed, full))
    assert missed == []


@pytest.mark.parametrize(
    "typed",
    [
        "Жұмабеков Ғлым Нұрланұлы",  # a letter lost in a short word that many words are near to
        "Жұмбеаков Ғалым Нұрланұлы",
        "Жұмабеков лым Нұрланұлы",
        "Жұмабеков Щофыт Нұрланұлы",
    ],
)
def test_two_right_words_find_the_person_whatever_the_third(searcher: Searcher, typed: str) -> None:
    assert "Жұмабеков Ғалым Нұрланұлы" in names(searcher, typed)


def test_a_name_that_gave_way_in_a_merge_still_finds_the_person(store: Store) -> None:
    kept = participants.add(store, builders.draft("Сәрсенбаева", "Әсел"))
    other = participants.add(store, builders.draft("Бекова", "Әсел"))
    merging.merge(store, kept, other, {})
    assert Searcher(store).search("Бекова").ids == (kept,)


def test_no_question_raises(searcher: Searcher) -> None:
    chance = Random(5)
    alphabet = string.printable + "әғқңөұүһіӘҒҚҢӨҰҮҺІйёъь№«»’\x00\u200b\ud800🙂٣𝟘"
    for _ in range(1500):
        typed = "".join(chance.choices(alphabet, k=chance.randrange(30)))
        searcher.search(typed, 10)


def test_a_pasted_page_is_answered_as_soon_as_a_name(searcher: Searcher) -> None:
    page = "б а н о қ м ов ұлы " * 8
    asked: list[str] = []
    reader = searcher.store._readers.mine().connection
    reader.set_trace_callback(asked.append)
    searcher.search(page)
    reader.set_trace_callback(None)
    assert 0 < len(asked) < 60


def test_questions_are_answered_from_indexes(searcher: Searcher) -> None:
    asked: list[str] = []
    store = searcher.store
    reader = store._readers.mine().connection
    reader.set_trace_callback(asked.append)
    for words in ("сәр", "әсел сәр", "5678", "+7701", "сарсинбаева", "қызы әселл сәрсенбаеваа"):
        searcher.search(words, 20)
    reader.set_trace_callback(None)
    for sql in asked:
        for row in store.tuples(f"explain query plan {sql}"):
            assert "SCAN person" not in row[3], (row[3], sql)
            # What is read through under another name is read through all the same.
            assert not row[3].startswith("SCAN") or "COVERING INDEX" not in row[3], (row[3], sql)
