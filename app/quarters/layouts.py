"""The report's form: an editable text that says which sections stand in which order, of what.

The form comes with the program; the office's own takes its place once it is brought in, and is
checked whole before.
"""

from __future__ import annotations

import functools
import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from app.errors import Refusal
from app.papers import Both
from app.quarters import cuts, figures
from app.quarters.figures import Figure
from app.store.store import Store

KINDS = ("table", "compare", "coverage", "chart")
SPANS = ("now", "year", "before", "previous")
NOTES = ("several_groups", "dash", "covered_share", "not_for_students", "as_closed")
"""Sentences that may stand under a table beside the definitions."""

FORMS = ("quarter", "full")
"""The signed report, and all that the records let one count."""

_TOP = ("title_kk", "title_ru", "quarter_title_kk", "quarter_title_ru", "section", "figure")
_SECTION = ("kind", "heading_kk", "heading_ru", "by", "keys", "figures", "spans", "notes")


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


@dataclass(frozen=True, slots=True)
class Layout:
    """A whole form: the titles, the sections, every definition it uses, and the text itself."""

    title: Both
    quarter_title: Both
    sections: tuple[Section, ...]
    figures: Mapping[str, Figure]
    body: str

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
    """Return the form of a text; refuses what it may not hold, naming the place.

    ``kept`` are definitions as a closing kept them: they stand in place of today's.
    """
    try:
        said = tomllib.loads(body)
    except tomllib.TOMLDecodeError as error:
        raise Refusal("report-form-wrong", file=file, place=str(error)) from error
    wrong = functools.partial(_wrong, file)
    for name in said:
        if name not in _TOP:
            raise wrong(name)
    known = kept or _figures(said.get("figure", {}), file)
    rows = said.get("section", [])
    if not isinstance(rows, list) or not rows:
        raise wrong("section")
    return Layout(
        title=_both(said, "title", wrong),
        quarter_title=_both(said, "quarter_title", wrong),
        sections=tuple(_section(at, row, known, wrong) for at, row in enumerate(rows, 1)),
        figures=known,
        body=body,
    )


_SENTENCES = (
    "name_kk", "name_ru", "name_en", "definition_kk", "definition_ru", "definition_en",
)  # fmt: skip


def _figures(said: Any, file: str) -> Mapping[str, Figure]:
    """A figure of a known name may change its sentences alone: what it counts stays what it is."""
    if not isinstance(said, dict):
        raise _wrong(file, "figure")
    known = dict(figures.standard())
    plain = tomllib.loads((figures.FOLDER / "figures.toml").read_text("utf-8"))
    for code, values in said.items():
        if code in plain and isinstance(values, dict):
            if set(values) - set(_SENTENCES):
                raise _wrong(file, f"figure.{code}")
            values = {**plain[code], **values}
        known[code] = figures.one(code, values, file)
    return MappingProxyType(known)


def _section(at: int, said: Any, known: Mapping[str, Figure], wrong: Any) -> Section:
    place = f"section {at}"
    if not isinstance(said, dict) or set(said) - set(_SECTION):
        raise wrong(place)
    kind, by = said.get("kind"), said.get("by", "")
    if kind not in KINDS:
        raise wrong(f"{place}: kind")
    if by and by not in cuts.CUTS:
        raise wrong(f"{place}: by")
    if kind == "chart" and not by:
        raise wrong(f"{place}: by")
    return Section(
        kind=kind,
        heading=_both(said, "heading", functools.partial(_wrong, "")),
        figures=_words(said, "figures", tuple(known), place, wrong, needed=True),
        by=by,
        keys=_words(said, "keys", None, place, wrong),
        spans=_words(said, "spans", SPANS, place, wrong) or ("now",),
        notes=_words(said, "notes", NOTES, place, wrong),
    )


def _words(
    said: Mapping[str, Any],
    name: str,
    known: tuple[str, ...] | None,
    place: str,
    wrong: Any,
    *,
    needed: bool = False,
) -> tuple[str, ...]:
    given = said.get(name, [])
    if not isinstance(given, list) or (needed and not given):
        raise wrong(f"{place}: {name}")
    for word in given:
        if not isinstance(word, str) or (known is not None and word not in known):
            raise wrong(f"{place}: {name}: {word}")
    return tuple(dict.fromkeys(given))


def _both(said: Mapping[str, Any], name: str, wrong: Any) -> Both:
    kk, ru = said.get(f"{name}_kk", ""), said.get(f"{name}_ru", "")
    if not isinstance(kk, str) or not isinstance(ru, str) or not kk:
        raise wrong(f"{name}_kk")
    return Both(kk, ru)


def _wrong(file: str, place: str) -> Refusal:
    return Refusal("report-form-wrong", file=file, place=place)
