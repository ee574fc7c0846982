"""The words papers are filled with: complete in both languages, for every word of the program."""

from __future__ import annotations

import string
from collections.abc import Iterator
from typing import Any

import pytest

from app import centre
from app.paperwork import phrases, referral_kinds, register
from app.paperwork.referral_kinds import ROLES
from app.registry.participants import IIN_ABSENCES
from app.store.store import Store

BOTH = {"kk", "ru"}


def phrases_in(table: dict[str, Any], where: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give every phrase of a wording file with its place: the tables that hold no table."""
    for name, value in table.items():
        if isinstance(value, dict) and value.keys() & BOTH:
            yield f"{where}.{name}", value
        elif isinstance(value, dict):
            yield from phrases_in(value, f"{where}.{name}")


@pytest.mark.parametrize("file", ["paperwork", "referral_kinds", "reporting"])
def test_every_phrase_is_said_in_both_languages_with_the_same_fields(file: str) -> None:
    found = list(phrases_in(dict(phrases.read(file)), file))
    assert len(found) > 25
    for place, said in found:
        assert said.keys() == BOTH, place
        assert all(words.strip() == words and words for words in said.values()), place
        assert _fields(said["kk"]) == _fields(said["ru"]), place


def _fields(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name}


@pytest.mark.parametrize(
    ("section", "words"),
    [
        ("addressee", ROLES),
        ("position", ROLES),
        ("come_by", ROLES),
        ("absence", IIN_ABSENCES),
        ("paper", centre.PAPER_KINDS),
        ("paper_state", register.STATES),
    ],
)
def test_every_word_of_the_program_has_its_phrase_and_no_phrase_lies_idle(
    section: str, words: tuple[str, ...]
) -> None:
    assert set(phrases.section(section)) == set(words)


def test_a_phrase_is_filled_in_each_language_with_its_own_words() -> None:
    said = phrases.phrase("consent", "until_day", day=("2027 жылғы 1 мамырға", "1 мая 2027 года"))
    assert (said.kk, said.ru) == ("2027 жылғы 1 мамырға дейін", "до 1 мая 2027 года")


def test_a_new_centre_begins_with_the_eleven_kinds_in_their_order(store: Store) -> None:
    kinds = referral_kinds.listed(store)
    assert [kind.code for kind in kinds] == [kind.code for kind in referral_kinds.defaults()]
    assert len(kinds) == 11
    subsidised = [kind for kind in kinds if kind.guardian_consent]
    assert len(subsidised) == 6
    assert {kind.greatest_months for kind in subsidised} == {6, 12, 18, 36}
    for kind in kinds:
        assert kind.name.ru
        assert kind.title.ru
        assert kind.basis.ru
