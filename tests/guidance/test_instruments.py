"""What the centre may test with: the program's own tests and those the office adds."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import Refusal
from app.guidance import instruments
from app.store.store import Store
from tests.guidance.files import CHOICE, DEGREES

HOUSE = Path(__file__).resolve().parents[2]


def codes(store: Store) -> list[str]:
    return [f"{each.code} {each.version}" for each in instruments.all_of(store)]


OWN = ["objects 1.0", "interests 1.0", "skills 1.0"]


def test_a_new_centre_has_three_tests_of_the_programs_own(store: Store) -> None:
    assert codes(store) == OWN


def test_a_test_of_the_office_is_offered_beside_them(store: Store) -> None:
    instruments.add(store, CHOICE, "own.toml")
    instruments.add(store, DEGREES, "horses.toml")
    assert codes(store) == [*OWN, "riders 1.0", "horses 2.1"]
    assert instruments.get(store, "riders") == instruments.load_text(CHOICE, "own.toml")


def test_only_the_newest_version_is_offered_and_an_older_one_is_still_known(store: Store) -> None:
    instruments.add(store, CHOICE, "own.toml")
    instruments.add(store, CHOICE.replace('version = "1.0"', 'version = "2.0"'), "own.toml")
    assert codes(store) == [*OWN, "riders 2.0"]
    assert instruments.get(store, "riders", "1.0").version == "1.0"
    assert [each.version for each in instruments.added(store)] == ["1.0", "2.0"]


def test_an_archived_test_is_not_offered_until_it_is_brought_back(store: Store) -> None:
    instruments.add(store, CHOICE, "own.toml")
    instruments.archive(store, "riders")
    assert codes(store) == OWN
    with pytest.raises(Refusal, match="instrument-unknown"):
        instruments.get(store, "riders")
    assert instruments.get(store, "riders", "1.0").code == "riders"
    instruments.bring_back(store, "riders")
    assert codes(store) == [*OWN, "riders 1.0"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (CHOICE, "instrument-known"),
        (CHOICE.replace('"riders"', '"interests"'), "instrument-code-taken"),
        (CHOICE.replace('kind = "choice"', ""), "instrument-wrong"),
    ],
)
def test_a_test_that_cannot_be_added_leaves_the_list_as_it_was(
    store: Store, text: str, code: str
) -> None:
    instruments.add(store, CHOICE, "own.toml")
    with pytest.raises(Refusal, match=code):
        instruments.add(store, text, "own.toml")
    assert codes(store) == [*OWN, "riders 1.0"]


def test_the_programs_own_tests_cannot_be_archived(store: Store) -> None:
    with pytest.raises(Refusal, match="instrument-shipped"):
        instruments.archive(store, "objects")
    with pytest.raises(Refusal, match="instrument-unknown"):
        instruments.archive(store, "poems")


def test_adding_a_test_is_taken_back_like_any_other_act(store: Store) -> None:
    instruments.add(store, CHOICE, "own.toml")
    store.undo(store.last_action)  # type: ignore[arg-type]
    assert codes(store) == OWN


def test_an_unknown_test_is_refused_naming_those_there_are(store: Store) -> None:
    with pytest.raises(Refusal) as refused:
        instruments.get(store, "poems")
    assert refused.value.details["known"] == "objects, interests, skills"


@pytest.mark.parametrize("code", ["objects", "interests", "skills"])
def test_an_office_may_copy_one_of_the_programs_own_under_a_code_of_its_own(
    store: Store, code: str
) -> None:
    path = next((HOUSE / "resources" / "instruments").glob(f"*_{code}.toml"))
    copied = path.read_text("utf-8").replace(f'code = "{code}"', 'code = "copied"')
    added = instruments.add(store, copied, path.name)
    assert added.items == instruments.get(store, code).items
