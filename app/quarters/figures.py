"""Every figure of the reports as one named definition: what is counted, and the sentence for it.

The definitions come with the program (``resources/reports/figures.toml``); the office may change
the sentences and add its own, since no act prescribes them: R190 gives only what can be counted.
A definition that changes what it counts gets a new version.
"""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app.errors import Refusal
from app.papers import Both
from app.quarters import cuts, sources
from app.quarters.lines import Source

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "reports"
COUNTS = ("persons", "number")
"""What a figure can give: different persons, and the number of what its source counts."""
_NONE: Mapping[str, tuple[str, ...]] = MappingProxyType({})
_FIELDS = (
    "source", "where", "counts", "version", "name_kk", "name_ru", "name_en",
    "definition_kk", "definition_ru", "definition_en", "paragraph",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure: the lines of a source that have one of the wanted keys in each named cut."""

    code: str
    source: str
    name: Both
    definition: Both
    where: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _NONE)
    counts: tuple[str, ...] = COUNTS
    version: int = 1
    paragraph: str = ""
    name_en: str = ""
    definition_en: str = ""

    @property
    def unit(self) -> str:
        """What its number counts: visits, sessions, tests …"""
        return sources.SOURCES[self.source].unit


@functools.cache
def standard() -> Mapping[str, Figure]:
    """Return the definitions that come with the program, in their order."""
    body = (FOLDER / "figures.toml").read_text("utf-8")
    return MappingProxyType(read(body, "figures.toml"))


def read(body: str, file: str = "") -> dict[str, Figure]:
    """Return the definitions of a text; refuses one that cannot be counted, naming its place."""
    try:
        said = tomllib.loads(body)
    except tomllib.TOMLDecodeError as error:
        raise Refusal("report-form-wrong", file=file, place=str(error)) from error
    return {code: one(code, values, file) for code, values in said.items()}


def one(code: str, said: Any, file: str = "") -> Figure:
    """Return the definition of one table of a file; refuses what it may not hold."""
    wrong = functools.partial(_wrong, file, code)
    if not isinstance(said, dict):
        raise wrong("")
    for name in said:
        if name not in _FIELDS:
            raise wrong(name)
    named = said.get("source")
    source = sources.SOURCES.get(named) if isinstance(named, str) else None
    if source is None:
        raise wrong("source")
    where = _where(said.get("where", {}), source, wrong)
    texts = _texts(said, wrong)
    version = said.get("version", 1)
    if type(version) is not int or version < 1:
        raise wrong("version")
    return Figure(
        code=code,
        source=source.name,
        name=Both(texts["name_kk"], texts["name_ru"]),
        definition=Both(texts["definition_kk"], texts["definition_ru"]),
        where=where,
        counts=_counts(said, source, wrong),
        version=version,
        paragraph=texts["paragraph"],
        name_en=texts["name_en"],
        definition_en=texts["definition_en"],
    )


def _counts(said: Any, source: Source, wrong: Any) -> tuple[str, ...]:
    """Persons can be counted only where every line names one."""
    possible = COUNTS if source.named else ("number",)
    counts = said.get("counts", list(possible))
    if not isinstance(counts, list) or not counts or any(each not in possible for each in counts):
        raise wrong("counts")
    return tuple(dict.fromkeys(counts))


def _texts(said: Any, wrong: Any) -> dict[str, str]:
    texts = {name: said.get(name, "") for name in _FIELDS[4:]}
    for name, text in texts.items():
        longest = _LONGEST_SENTENCE if name.startswith("definition") else _LONGEST_NAME
        if not is_line(text, longest) or (name in ("name_kk", "name_ru") and not text.strip()):
            raise wrong(name)
    return texts


_LONGEST_NAME, _LONGEST_SENTENCE = 200, 1000


def is_line(text: object, longest: int) -> bool:
    """Tell whether something is one line of text, no longer than that."""
    return isinstance(text, str) and len(text) <= longest and (text == "" or text.isprintable())


def _where(said: Any, source: Source, wrong: Any) -> Mapping[str, tuple[str, ...]]:
    if not isinstance(said, dict):
        raise wrong("where")
    for cut, keys in said.items():
        if cut not in cuts.of(source) or not isinstance(keys, list) or not keys:
            raise wrong(f"where.{cut}")
        if not all(isinstance(key, str) for key in keys):
            raise wrong(f"where.{cut}")
    return MappingProxyType({cut: tuple(keys) for cut, keys in said.items()})


def _wrong(file: str, code: str, name: str) -> Refusal:
    place = f"{code}.{name}" if name else code
    return Refusal("report-form-wrong", file=file, place=place)
