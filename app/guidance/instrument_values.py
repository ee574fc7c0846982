"""The values of an instrument's file, each checked, each refused by its line and the reason."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from app.errors import Refusal
from app.guidance.instrument_lines import Source
from app.guidance.questions import Three
from app.kazakh import text as texts

LANGUAGES = ("kk", "ru", "en")
_TEXT = 600

Raw = Mapping[str, Any]


class Values:
    """What stands in one file, read by its place."""

    def __init__(self, source: Source, raw: Raw) -> None:
        self.raw = raw
        self.fault = source.fault

    # Plain values

    def line(self, key: str, missing: str) -> str:
        """Return a line of text; an absent one is refused unless nothing is ``missing`` for it."""
        value = self.raw.get(key, "")
        if not isinstance(value, str):
            raise self.fault("wrong_type", key, value=key)
        tidy = self.tidy(value, key)
        if not tidy and missing:
            raise self.fault(missing, key, value=key)
        return tidy

    def tidy(self, value: str, *place: str | int) -> str:
        """Return one tidy line; refuses more than 600 letters."""
        try:
            return texts.clean(value, _TEXT)
        except Refusal as refusal:
            raise self.fault("text_long", *place, value=_TEXT) from refusal

    def matching(self, key: str, pattern: re.Pattern[str], bad: str) -> str:
        """Return a line of a given shape; ``bad`` is the reason why another is refused."""
        value = self.line(key, "key_missing")
        if not pattern.fullmatch(value):
            raise self.fault(bad, key, value=value)
        return value

    def choice(self, key: str, known: Sequence[str]) -> str:
        """Return one of the known words."""
        value = self.line(key, "key_missing")
        if value not in known:
            raise self.fault(f"{key}_unknown", key, value=value)
        return value

    def whole(self, key: str, least: int, most: int, default: int) -> int:
        """Return a whole number of the file's own keys."""
        return self.number(self.raw, (key,), least, most, default)

    def number(
        self, table: Raw, place: tuple[str | int, ...], least: int, most: int, default: int | None
    ) -> int:
        """Return a whole number of any table; one without a default must be there."""
        value = table.get(str(place[-1]), default)
        if value is None:
            raise self.fault("key_missing", *place, value=place[-1])
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.fault("wrong_type", *place, value=place[-1])
        if not least <= value <= most:
            raise self.fault("count_outside", *place, value=f"{place[-1]}: {least}–{most}")
        return value

    def share(self, key: str, default: float) -> float:
        """Return a share, 0 to 1, of the file's own keys."""
        return self.part(self.raw, (key,), default)

    def part(self, table: Raw, place: tuple[str | int, ...], default: float | None) -> float:
        """Return a share, 0 to 1, of any table; one without a default must be there."""
        value = table.get(str(place[-1]), default)
        if value is None:
            raise self.fault("key_missing", *place, value=place[-1])
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            raise self.fault("wrong_type", *place, value=place[-1])
        if not 0 <= value <= 1:
            raise self.fault("count_outside", *place, value=f"{place[-1]}: 0–1")
        return float(value)

    # Tables

    def table(self, key: str) -> Raw:
        """Return a table that must be there."""
        value = self.raw.get(key)
        if value is None:
            raise self.fault("key_missing", key, value=key)
        if not isinstance(value, dict):
            raise self.fault("wrong_type", key, value=key)
        return value

    def tables(self, key: str, least: int = 0, most: int = 100) -> list[Raw]:
        """Return a list of tables; refuses too few and too many."""
        value = self.raw.get(key, [])
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            raise self.fault("wrong_type", key, value=key)
        if not least <= len(value) <= most:
            raise self.fault("count_outside", key, value=f"{key}: {least}–{most}")
        return value

    def only(self, table: Raw, known: set[str], *place: str | int) -> None:
        """Refuse a key that means nothing here, likely one misspelt."""
        for key in table:
            if key not in known:
                raise self.fault("key_unknown", *place, key, value=key)

    def three(self, table: object, *place: str | int) -> Three:
        """Return a text, which must stand in all three languages."""
        if not isinstance(table, dict):
            reason = "key_missing" if table is None else "wrong_type"
            raise self.fault(reason, *place, value=place[-1])
        said: dict[str, str] = {}
        for language in LANGUAGES:
            value = table.get(language, "")
            if not isinstance(value, str):
                raise self.fault("wrong_type", *place, language, value=language)
            said[language] = self.tidy(value, *place, language)
            if not said[language]:
                raise self.fault("language_missing", *place, language, value=language)
        return Three(**said)
