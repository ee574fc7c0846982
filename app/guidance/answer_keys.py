"""The keys of an instrument's file: which answer to which item counts towards which scale."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.guidance.instrument_values import Raw, Values

_SCALE = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,19}")
_DEGREE = re.compile(r"(?P<turned>-?)(?P<number>[0-9]{1,3})")
_ANSWER = re.compile(r"(?P<number>[0-9]{1,3})(?P<sign>[a-h])(?::(?P<points>[0-9]{1,2}))?")


@dataclass(frozen=True, slots=True)
class Key:
    """One answer that counts towards a scale; without a sign the degree itself, maybe turned."""

    number: int
    sign: str
    points: int
    turned: bool


Keys = dict[int, list[tuple[str, Key]]]
"""By the number of the item: the scales its answers count towards, and how."""


def read(file: Values, kind: str, items: Sequence[Raw], scales: Sequence[Raw]) -> Keys:
    """Return the keys of all scales; refuses a key without an item and one given twice."""
    found: Keys = {}
    for index, table in enumerate(scales):
        scale = _code(file, index, table, scales[:index])
        mine: set[tuple[int, str]] = set()
        for key in _keys_of(file, kind, index, table):
            _check(file, index, key, items, mine)
            mine.add((key.number, key.sign))
            found.setdefault(key.number, []).append((scale, key))
    return found


def _code(file: Values, index: int, table: Raw, before: Sequence[Raw]) -> str:
    code = table.get("code", "")
    if not isinstance(code, str) or not _SCALE.fullmatch(code):
        raise file.fault("scale_code_bad", "scales", index, "code", value=code)
    if any(each.get("code") == code for each in before):
        raise file.fault("scale_twice", "scales", index, "code", value=code)
    return code


def _keys_of(file: Values, kind: str, index: int, table: Raw) -> list[Key]:
    written = table.get("keys", [])
    if not isinstance(written, list):
        raise file.fault("wrong_type", "scales", index, "keys", value="keys")
    if not written:
        raise file.fault("scale_empty", "scales", index, "keys", value=table.get("code"))
    return [_key(file, kind, index, each) for each in written]


def _key(file: Values, kind: str, index: int, written: object) -> Key:
    plain = str(written) if isinstance(written, (str, int)) else ""
    found = (_DEGREE if kind == "scale" else _ANSWER).fullmatch(plain)
    if not found:
        raise file.fault("key_bad", "scales", index, "keys", value=plain)
    if kind == "scale":
        return Key(int(found["number"]), "", 0, bool(found["turned"]))
    return Key(int(found["number"]), found["sign"], int(found["points"] or 1), False)


def _check(
    file: Values, index: int, key: Key, items: Sequence[Raw], before: set[tuple[int, str]]
) -> None:
    said = f"{key.number}{key.sign}"
    offered = 1 <= key.number <= len(items) and (not key.sign or key.sign in items[key.number - 1])
    if not offered:
        raise file.fault("item_unknown", "scales", index, "keys", value=said)
    if (key.number, key.sign) in before:
        raise file.fault("key_twice", "scales", index, "keys", value=said)
