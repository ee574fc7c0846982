"""The staff's PIN, with which one leaves a participant's window.

It keeps a curious visitor out, not somebody who holds the file: that is the file's own matter.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets

from app import centre
from app.errors import FieldRefusal
from app.kazakh import keyboard
from app.store.store import Store

_SETTING = "participant_pin"
_LEAST, _MOST = 4, 12
_COST = {"n": 2**14, "r": 8, "p": 1, "maxmem": 64 * 1024 * 1024}


def set_pin(store: Store, typed: str) -> None:
    """Keep a PIN of 4 to 12 digits, only as its salted digest; "" takes it away."""
    pin = _digits(typed)
    if not pin:
        centre.put_secret(store, _SETTING, "")
        return
    if not pin.isdecimal() or not _LEAST <= len(pin) <= _MOST:
        raise FieldRefusal("pin", "pin-not-digits", least=_LEAST, most=_MOST)
    salt = secrets.token_bytes(16)
    centre.put_secret(store, _SETTING, f"scrypt${salt.hex()}${_digest(pin, salt).hex()}")


def is_set(store: Store) -> bool:
    """Tell whether a PIN was set."""
    return bool(centre.secret(store, _SETTING))


def check(store: Store, typed: str) -> bool:
    """Tell whether this is the PIN; where none is set, nothing is."""
    kept = centre.secret(store, _SETTING).split("$")
    if len(kept) != 3:
        return False
    salt, digest = bytes.fromhex(kept[1]), bytes.fromhex(kept[2])
    return hmac.compare_digest(_digest(_digits(typed), salt), digest)


def _digits(typed: str) -> str:
    """Digits are digits on any layout."""
    return keyboard.row_digits(typed.strip())


def _digest(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, **_COST)
