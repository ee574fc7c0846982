"""The staff's PIN opens the way out of a participant's window and is written down nowhere."""

from __future__ import annotations

import pytest

from app import centre
from app.errors import FieldRefusal
from app.guidance import pin
from app.store import dump
from app.store.store import Store


def test_the_pin_is_known_again_on_any_layout_and_no_other_is(store: Store) -> None:
    assert not pin.is_set(store)
    assert not pin.check(store, "")
    pin.set_pin(store, "2458")
    assert pin.is_set(store)
    assert pin.check(store, " 2458 ")
    assert pin.check(store, "әңғү")  # the same keys on the Kazakh layout
    assert not any(pin.check(store, typed) for typed in ("", "2459", "24580", "245"))


def test_a_pin_is_changed_and_taken_away(store: Store) -> None:
    pin.set_pin(store, "2458")
    pin.set_pin(store, "990011")
    assert not pin.check(store, "2458")
    assert pin.check(store, "990011")
    pin.set_pin(store, "")
    assert not pin.is_set(store)
    assert not pin.check(store, "990011")


@pytest.mark.parametrize("typed", ["123", "1234567890123", "abcd", "12 34"])
def test_what_is_no_pin_is_refused_and_the_old_one_stays(store: Store, typed: str) -> None:
    pin.set_pin(store, "2458")
    with pytest.raises(FieldRefusal, match="pin-not-digits"):
        pin.set_pin(store, typed)
    assert pin.check(store, "2458")


def test_neither_the_pin_nor_its_digest_is_shown_in_settings_or_in_a_dump(store: Store) -> None:
    pin.set_pin(store, "245824582458")
    digest = centre.secret(store, "participant_pin")
    assert digest.startswith("scrypt$")
    assert "245824582458" not in digest
    assert "participant_pin" not in centre.all_settings(store)
    whole = "".join(dump.dump(store))
    assert "scrypt" not in whole
    assert "participant_pin" not in whole
    assert b"245824582458" not in store.path.read_bytes()


def test_two_centres_with_one_pin_keep_different_digests(store: Store) -> None:
    pin.set_pin(store, "2458")
    first = centre.secret(store, "participant_pin")
    pin.set_pin(store, "2458")
    assert centre.secret(store, "participant_pin") != first
