"""The staff's PIN, with which one leaves a participant's window."""

from __future__ import annotations

from app.store.store import Store


def set_pin(store: Store, typed: str) -> None:
    """Keep a PIN of 4 to 12 digits, only as its salted digest; "" takes it away."""
    raise NotImplementedError


def is_set(store: Store) -> bool:
    """Tell whether a PIN was set."""
    raise NotImplementedError


def check(store: Store, typed: str) -> bool:
    """Tell whether this is the PIN; where none is set, nothing is."""
    raise NotImplementedError
