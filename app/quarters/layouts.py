"""The report's form: an editable text that says which sections stand in which order, of what.

The form comes with the program; the office's own takes its place once it is brought in, and is
checked whole before.
"""

from __future__ import annotations

import functools
import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from app.errors import Refusal
from app.papers import Both
from app.quarters import cuts, figures
from app.quarters.figures import Figure
from app.quarters.sources import SOURCES
from app.store.store import Store

KINDS = ("table", "compare", "coverage", "chart")
SPANS = ("now", "year", "before", "previous")
NOTES = ("several_groups", "dash", "covered_share", "not_for_students", "as_closed")
"""Sentences that may stand under a table beside the definitions."""

FORMS = ("quarter", "full")
"""The signed report, and all that the records let one count."""

_TOP = (
    "title_kk", "title_ru", "title_en", "quarter_title_kk", "quarter_title_ru", "quarter_title_en",
    "section", "figure",
)  # fmt: skip
_SECTION = (
    "kind", "heading_kk", "heading_ru", "heading_en", "by", "keys", "figures", "spans", "notes",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Section:
    """One section: its figures in their order, the cut they are parted by, the periods compared."""

    kind: str
    heading: Both
    figures: tuple[str, ...]
    by: str = ""
    keys: tuple[str, ...] = ()
    spans: tuple[str, ...] = ("now",)
    notes: tuple[str, ...] = ()
    heading_en: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """A whole form: the titles, the sections, every definition it uses, and the text itself.

    English is for the window and the console alone, and may be missing.
    """

    title: Both
    quarter_title: Both
    sections: tuple[Section, ...]
    figures: Mapping[str, Figure]
    body: str
    title_en: str = ""
    quarter_title_en: str = ""

    @property
    def sha256(self) -> str:
        """The digest of the text, by which two forms are told apart."""
        return hashlib.sha256(self.body.encode()).hexdigest()


@functools.cache
def standard(name: str = "quarter") -> Layout:
    """Return a form that comes with the program."""
    return read((figures.FOLDER / f"{name}.toml").read_text("utf-8"), f"{name}.toml")


def of(store: Store, name: str = "quarter") -> Layout:
    """Return the office's own form, or the one that comes with the program."""
    body = store.scalar("select body from report_form where name = ?", (name,))
    return read(str(body)) if body else standard(name)


def put(store: Store, body: str, name: str = "quarter") -> Layout:
    """Take a form of the office's own; refuses what cannot be counted, naming the place."""
    layout = read(body)
    values = {"body": body, "sha256": layout.sha256, "changed_on": store.today().isoformat()}
    with store.transaction("report_form.put", layout.sha256[:12]):
        known = store.scalar("select id from report_form where name = ?", (name,))
        if known:
            store.update("report_form", int(known), values)
        else:
            store.insert("report_form", {"name": name, **values})
    return layout


def drop(store: Store, name: str = "quarter") -> None:
    """Go back to the form that comes with the program."""
    known = store.scalar("select id from report_form where name = ?", (name,))
    if known:
        with store.transaction("report_form.drop"):
            store.delete("report_form", int(known))


def read(body: str, file: str = "", kept: Mapping[str, Figure] | None = None) -> Layout:
    """Return the form of a text; refuses what it may not hold, naming every place.

    ``kept`` are definitions as a closing kept them: they stand in place of today's.
    """
    said = _parsed(body, file)
    wrong = functools.partial(_wrong, file)
    places = [name for name in said if name not in _TOP]
    known = kept or _figures(said.get("figure", {}), places)
    rows = said.get("section", [])
    if not isinstance(rows, list) or not 0 < len(rows) <= _SECTIONS:
        raise wrong(_told([*places, "section"]))
    titles = [_both(said, name, "", places) for name in ("title", "quarter_title")]
    english = [_english(said, name, "", places) for name in ("title_en", "quarter_title_en")]
    sections = tuple(_section(at, row, known, places) for at, row in enumerate(rows, 1))
    if places:
        raise wrong(_told(places))
    return Layout(titles[0], titles[1], sections, known, body, *english)


_LONGEST, _SECTIONS, _FIGURES, _OWN, _WORDS, _TEXT = 200_000, 60, 60, 200, 200, 500
"""How long a form, its lists and its sentences may be at most."""
_DEEPEST, _NAMED, _SHOWN = 100, 20, 60
"""Keys within keys on one line; how many mistakes are named, in how many letters each."""


def _parsed(body: str, file: str) -> dict[str, Any]:
    try:
        if len(body.encode()) > _LONGEST:
            raise _wrong(file, f"> {_LONGEST}")
        if deep := next(filter(_is_deep, body.split("\n")), ""):
            raise _wrong(file, deep.strip()[:_SHOWN])
        return tomllib.loads(body)
    except tomllib.TOMLDecodeError as error:
        raise _wrong(file, str(error)) from error
    except (ValueError, RecursionError) as error:  # half a letter, a number of 5,000 figures
        raise _wrong(file, "TOML") from error


def _is_deep(line: str) -> bool:
    """Keys within keys take the reader minutes; no sentence has so many full stops."""
    return line.count(".") > _DEEPEST and not line.lstrip().startswith("#")


_SENTENCES = (
    "name_kk", "name_ru", "name_en", "definition_kk", "definition_ru", "definition_en",
)  # fmt: skip
_CODE = re.compile(r"[a-z][a-z0-9_]{0,39}")


def _figures(said: Any, places: list[str]) -> Mapping[str, Figure]:
    """A figure of a known name may change its sentences alone: what it counts stays what it is."""
    known = dict(figures.standard())
    if not isinstance(said, dict) or len(said) > _OWN:
        places.append("figure")
        return known
    plain = tomllib.loads((figures.FOLDER / "figures.toml").read_text("utf-8"))
    for code, values in said.items():
        if not _CODE.fullmatch(code):
            places.append(f"figure.{code[:40]}")
            continue
        if code in plain and isinstance(values, dict):
            places += [f"figure.{code}.{name}" for name in values if name not in _SENTENCES]
            values = {
                **plain[code],
                **{name: values[name] for name in _SENTENCES if name in values},
            }
        try:
            known[code] = figures.one(code, values)
        except Refusal as refusal:
            places.append(f"figure.{refusal.details['place']}")
    return MappingProxyType(known)


def _section(at: int, said: Any, known: Mapping[str, Figure], places: list[str]) -> Section:
    place = f"section {at}"
    if not isinstance(said, dict):
        places.append(place)
        said = {}
    places += [f"{place}: {name}" for name in said if name not in _SECTION]
    kind, by = said.get("kind"), said.get("by", "")
    if kind not in KINDS:
        places.append(f"{place}: kind")
    shown = _words(said, "figures", tuple(known), place, places)
    if not 0 < len(shown) <= _FIGURES:
        places.append(f"{place}: figures")
    spans = _words(said, "spans", SPANS, place, places) or ("now",)
    section = Section(
        kind=str(kind),
        heading=_both(said, "heading", f"{place}: ", places),
        figures=shown,
        by=by if isinstance(by, str) else "",
        keys=_words(said, "keys", None, place, places),
        spans=spans,
        notes=_words(said, "notes", NOTES, place, places),
        heading_en=_english(said, "heading_en", f"{place}: ", places),
    )
    places += _unfit(section, by, known, place)
    return section


def _unfit(section: Section, by: Any, known: Mapping[str, Figure], place: str) -> list[str]:
    """Return what of a section cannot be counted: a cut that a figure's records don't have."""
    if not isinstance(by, str) or (by and by not in cuts.CUTS):
        return [f"{place}: by"]
    if section.kind == "chart" and not by:
        return [f"{place}: by"]
    if section.kind == "coverage" and (by or section.spans != ("now",)):
        return [f"{place}: {'by' if by else 'spans'}"]
    cut = "school" if section.kind == "coverage" else by
    lacking = [
        code
        for code in section.figures
        if code in known and cut and cut not in cuts.of(SOURCES[known[code].source])
    ]
    return [f"{place}: by {cut}: {code}" for code in lacking]


def _words(
    said: Mapping[str, Any],
    name: str,
    known: tuple[str, ...] | None,
    place: str,
    places: list[str],
) -> tuple[str, ...]:
    """Return a list of words; notes one that is not known, stands twice or is none."""
    given = said.get(name, [])
    if not isinstance(given, list) or len(given) > _WORDS:
        places.append(f"{place}: {name}")
        return ()
    found: list[str] = []
    for word in given:
        fits = isinstance(word, str) and 0 < len(word) <= _TEXT and word not in found
        if fits and (known is None or word in known):
            found.append(word)
        else:
            places.append(f"{place}: {name}: {str(word)[:_SHOWN]}")
    return tuple(found)


def _both(said: Mapping[str, Any], name: str, place: str, places: list[str]) -> Both:
    texts = []
    for language in ("kk", "ru"):
        text = said.get(f"{name}_{language}", "")
        if not figures.is_line(text, _TEXT) or not text.strip():
            places.append(f"{place}{name}_{language}")
            text = ""
        texts.append(text)
    return Both(*texts)


def _english(said: Mapping[str, Any], name: str, place: str, places: list[str]) -> str:
    text = said.get(name, "")
    if figures.is_line(text, _TEXT):
        return str(text)
    places.append(f"{place}{name}")
    return ""


def _told(places: list[str]) -> str:
    """Return the places as a sentence can hold them: the first of very many."""
    shown = [place[: 2 * _SHOWN] for place in dict.fromkeys(places)]
    return "; ".join([*shown[:_NAMED], *(["…"] if len(shown) > _NAMED else [])])


def _wrong(file: str, place: str) -> Refusal:
    return Refusal("report-form-wrong", file=file, place=place)
