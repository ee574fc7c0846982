"""Reading an instrument's file: one at fault is refused by its line and the reason.

The file is TOML: the test's own keys, then ``[[scales]]`` with the answers that count towards
each (``keys = ["1a", "3b:2"]``, or ``[1, "-7"]`` where one degree is asked of every item, a minus
turning it round), ``[[items]]``, and where they apply ``[[options]]``, ``[[levels]]`` and
``[[contradictions]]``. Every text stands in three languages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from app.errors import Refusal
from app.guidance import answer_keys
from app.guidance.answer_keys import Key, Keys
from app.guidance.instrument_lines import Source, wrong
from app.guidance.instrument_values import LANGUAGES, Raw, Values
from app.guidance.questions import (
    KINDS,
    Contradiction,
    Instrument,
    Item,
    Level,
    Option,
    Scale,
    Three,
)

LETTERS = "abcdefgh"
_BYTES = 1_000_000
_ITEMS = 500
_CODE = re.compile(r"[a-z][a-z0-9_-]{1,39}")
_VERSION = re.compile(r"\d{1,4}(\.\d{1,4}){0,2}")
_FILE_KEYS = {
    *("code", "version", "kind", "author", "licence", "source", "minutes", "leads"),
    *("least_answered", "flat_below", "contradictions_allowed", "name", "asks"),
    *("scales", "items", "options", "levels", "contradictions"),
}


def load(path: Path) -> Instrument:
    """Return the instrument of a file; refuses one at fault, naming the line and the reason."""
    try:
        with path.open("rb") as file:
            body = file.read(_BYTES + 1)  # a film chosen by mistake must not fill the memory
    except FileNotFoundError as error:
        raise Refusal("file-missing", path=str(path)) from error
    except OSError as error:
        raise Refusal("file-unreadable", path=str(path), reason=str(error)) from error
    if len(body) > _BYTES:
        raise wrong(path.name, 1, "too_big", _BYTES)
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = body[: error.start].count(b"\n") + 1
        raise wrong(path.name, line, "encoding") from error
    return read(text, path.name)


def read(text: str, name: str) -> Instrument:
    """Return the instrument that a text holds; ``name`` is what a refusal calls the file."""
    source = Source(text, name)
    raw = source.parsed()
    for key in raw:
        if key not in _FILE_KEYS:
            raise source.fault("key_unknown", key, value=key)
    return _Reading(source, raw).instrument()


class _Reading(Values):
    """One file on its way to becoming an instrument."""

    def instrument(self) -> Instrument:
        kind = self.choice("kind", KINDS)
        items = self.tables("items", least=1, most=_ITEMS)
        self._check_numbers(items)
        degrees = self._degrees(kind)
        scales = self.tables("scales", least=2, most=50)
        keys = answer_keys.read(self, kind, items, scales)
        made = tuple(
            self._item(kind, index, item, keys, degrees) for index, item in enumerate(items)
        )
        self._check_texts(made)
        return Instrument(
            code=self.matching("code", _CODE, "code_bad"),
            version=self.matching("version", _VERSION, "version_bad"),
            kind=kind,
            name=self.three(self.table("name"), "name"),
            author=self.line("author", "key_missing"),
            licence=self.line("licence", "licence_missing"),
            source=self.line("source", ""),
            asks=self.three(self.table("asks"), "asks"),
            minutes=self.whole("minutes", 1, 240, 15),
            items=made,
            scales=self._scales(scales, made),
            options=degrees if kind == "scale" else (),
            levels=self._levels(),
            leads=self.whole("leads", 1, len(scales), min(3, len(scales))),
            least_answered=self.whole("least_answered", 1, len(items), len(items)),
            flat_below=self.share("flat_below", 0.0),
            contradictions=self._contradictions(kind, made),
            contradictions_allowed=self.whole("contradictions_allowed", 0, _ITEMS, _ITEMS),
        )

    # Items and their answers

    def _check_numbers(self, items: Sequence[Raw]) -> None:
        """Numbers run 1, 2, 3: a sheet's line of answers goes by them."""
        seen: set[int] = set()
        for index, item in enumerate(items):
            number = self.number(item, ("items", index, "number"), 1, _ITEMS, None)
            if number in seen:
                raise self.fault("number_twice", "items", index, "number", value=number)
            if number != index + 1:
                raise self.fault("number_gap", "items", index, "number", value=index + 1)
            seen.add(number)

    def _degrees(self, kind: str) -> tuple[Option, ...]:
        tables = self.tables("options", 2 if kind == "scale" else 0, 9 if kind == "scale" else 0)
        return tuple(self._degree(index, table) for index, table in enumerate(tables))

    def _degree(self, index: int, table: Raw) -> Option:
        place = ("options", index)
        self.only(table, {"points", *LANGUAGES}, *place)
        points = self.number(table, (*place, "points"), 0, 100, index)
        return Option(str(index + 1), self.three(table, *place), {"": points})

    def _item(
        self,
        kind: str,
        index: int,
        table: Raw,
        keys: Keys,
        degrees: tuple[Option, ...],
    ) -> Item:
        place = ("items", index)
        letters = self._letters(kind, index, table)
        said = set() if kind == "pairs" else set(LANGUAGES)
        self.only(table, {"number", *said, *letters}, *place)
        text = Three("") if kind == "pairs" else self.three(table, *place)
        mine = keys.get(index + 1, [])
        if not mine:
            raise self.fault("item_keyless", *place, value=index + 1)
        if kind == "scale":
            return Item(index + 1, text, tuple(_weighed(each, mine, degrees) for each in degrees))
        options = tuple(
            Option(
                sign,
                self.three(table[sign], *place, sign),
                {scale: key.points for scale, key in mine if key.sign == sign},
            )
            for sign in letters
        )
        return Item(index + 1, text, options)

    def _letters(self, kind: str, index: int, table: Raw) -> str:
        """Return the signs of an item's own answers, which follow one another from a."""
        if kind == "scale":
            return ""
        given = "".join(sign for sign in LETTERS if sign in table)
        wanted = "ab" if kind == "pairs" else LETTERS[: max(2, len(given))]
        if given != wanted:
            lacking = next((sign for sign in wanted if sign not in given), given[-1:])
            raise self.fault("answer_missing", "items", index, value=lacking)
        return given

    def _check_texts(self, items: Sequence[Item]) -> None:
        """An item asked twice would count twice."""
        seen: dict[tuple[str, ...], int] = {}
        for item in items:
            asked = (item.text.kk, *(option.text.kk for option in item.options))
            if asked in seen:
                raise self.fault("item_repeated", "items", item.number - 1, value=seen[asked])
            seen[asked] = item.number

    # Scales and norms

    def _scales(self, tables: Sequence[Raw], items: Sequence[Item]) -> tuple[Scale, ...]:
        return tuple(self._scale(index, table, items) for index, table in enumerate(tables))

    def _scale(self, index: int, table: Raw, items: Sequence[Item]) -> Scale:
        place = ("scales", index)
        self.only(table, {"code", "name", "says", "keys"}, *place)
        code = table["code"]
        most = sum(max(each.points.get(code, 0) for each in item.options) for item in items)
        least = sum(min(each.points.get(code, 0) for each in item.options) for item in items)
        if most <= least:
            raise self.fault("most_zero", *place, "keys", value=code)
        name = self.three(table.get("name"), *place, "name")
        return Scale(code, name, self.three(table.get("says"), *place, "says"), most, least)

    def _levels(self) -> tuple[Level, ...]:
        levels: list[Level] = []
        for index, table in enumerate(self.tables("levels")):
            self.only(table, {"least", *LANGUAGES}, "levels", index)
            least = self.part(table, ("levels", index, "least"), None)
            if levels and least <= levels[-1].least:
                raise self.fault("level_order", "levels", index, "least", value=least)
            levels.append(Level(least, self.three(table, "levels", index)))
        return tuple(levels)

    def _contradictions(self, kind: str, items: Sequence[Item]) -> tuple[Contradiction, ...]:
        most = 100 if kind == "scale" else 0
        tables = self.tables("contradictions", 0, most)
        return tuple(self._contradiction(n, table, items) for n, table in enumerate(tables))

    def _contradiction(self, index: int, table: Raw, items: Sequence[Item]) -> Contradiction:
        place = ("contradictions", index)
        self.only(table, {"items", "apart"}, *place)
        pair = table.get("items")
        if not isinstance(pair, list) or len(pair) != 2 or pair[0] == pair[1]:
            raise self.fault("wrong_type", *place, "items", value="items")
        for number in pair:
            if not isinstance(number, int) or not 1 <= number <= len(items):
                raise self.fault("item_unknown", *place, "items", value=number)
        apart = self.number(table, (*place, "apart"), 1, len(items[0].options) - 1, None)
        return Contradiction((pair[0], pair[1]), apart)


def _weighed(degree: Option, mine: Sequence[tuple[str, Key]], degrees: Sequence[Option]) -> Option:
    """Return a degree with what it gives each scale of an item; a turned key counts back."""
    ordinary = degree.points[""]
    ends = [each.points[""] for each in degrees]
    turned = max(ends) + min(ends) - ordinary
    points = {scale: turned if key.turned else ordinary for scale, key in mine}
    return Option(degree.sign, degree.text, points)
