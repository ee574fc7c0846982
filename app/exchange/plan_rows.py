"""A row of a guidance plan read: its form, its school, its day, each as the authority wrote it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from rapidfuzz import fuzz, process

from app.errors import FieldRefusal, Refusal
from app.exchange import columns
from app.exchange.cell_readings import is_blank
from app.exchange.deed_rows import words
from app.exchange.plan_sheets import parted
from app.exchange.plans import Listing
from app.exchange.sheets import Cell, Row
from app.exchange.typed_rows import Problem
from app.exchange.wordlists import meaning
from app.guidance import forms
from app.guidance.forms import Form
from app.kazakh.folding import fold
from app.papers import NOTHING, Both
from app.registry import partners
from app.registry.partners import Partner
from app.schooling import dues
from app.schooling.plans import LineDraft, Plan
from app.store.store import Store

_ALIKE = 88  # of 100: a letter or two amiss in the name of a form
_LEAST_ALIKE = 6
_COUNT = re.compile(r"\d[\d\s]*")
_EVERYBODY = {fold(each) for each in ("барлығы", "барлық мектептер", "все школы", "все", "аудан")}
_TEXTS = {"topic": "title", "place": "place", "responsible": "responsible"}
_TEXTS |= {"result": "indicator", "note": "note"}
"""What a row says in both languages, with the field of a line it becomes."""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A row as read; ``asked`` are the questions a person answers, ``problems`` refuse it.

    ``form`` is a form's name that the catalogue has not.
    """

    row: int
    draft: LineDraft
    key: str = ""
    form: Both = NOTHING
    asked: tuple[Problem, ...] = ()
    problems: tuple[Problem, ...] = ()


class PlanReader:
    """Reads the rows of one plan; what was said of the whole list holds where a row is silent."""

    def __init__(self, store: Store, listing: Listing, plan: Plan) -> None:
        self._plan, self._heads = plan, listing.header.titles
        self._columns = {target: at for at, target in listing.mapping.items()}
        self._forms = _Forms(store)
        self._partners = _Partners(store)
        self._usual = str(listing.given.get("line_form") or "")

    def read(self, number: int, row: Row) -> PlanRow | None:
        """Return the row; None for a heading between lines, a signature, an empty row."""
        said = {target: self._cell(row, at) for target, at in self._columns.items()}
        form, topic = words(said.get("line_form")), words(said.get("line_topic"))
        if not form and not topic:
            return None
        alone = sum(cell is not None for cell in said.values()) == 1
        if not form and (alone or meaning("foot", topic) is not None):
            return None
        asked: list[Problem] = []
        problems: list[Problem] = []
        found: dict[str, Any] = {}
        unknown = self._read_form(form, found, asked)
        self._read_texts(said, found)
        self._read_places(said, found, asked)
        self._read_due(said, found, asked)
        self._read_number(said, found, problems)
        body = words(said.get("line_body")) or words(said.get("line_responsible"))
        found["body"] = meaning("body", body) or "centre"
        found["grades"] = words(said.get("line_class"))
        key = words(said.get("line_key"))
        draft = LineDraft(**found)
        return PlanRow(number, draft, key, unknown, tuple(asked), tuple(problems))

    def _cell(self, row: Row, at: int) -> Cell:
        cell = row[at] if at < len(row) else None
        return None if is_blank(cell) else cell

    def _title(self, target: str) -> str:
        return columns.name_of(self._columns[target], self._heads)

    def _read_form(self, said: str, found: dict[str, Any], asked: list[Problem]) -> Both:
        """A form that nothing is said of is the usual one; an unknown one is asked about."""
        known = self._forms.named(said) if said else None
        if known is None and self._usual:
            known = self._forms.coded(self._usual)
        if known is not None:
            found["form_id"] = known.id
            return NOTHING
        if not said:
            asked.append(Problem("", "plan-form-missing", {}))
            return NOTHING
        asked.append(Problem(self._title("line_form"), "plan-form-unknown", {"value": said}))
        return parted(said)

    def _read_texts(self, said: dict[str, Cell], found: dict[str, Any]) -> None:
        for target, name in _TEXTS.items():
            both = _both(said.get(f"line_{target}"))
            found[f"{name}_kk"], found[f"{name}_ru"] = both.kk, both.ru

    def _read_places(
        self, said: dict[str, Cell], found: dict[str, Any], asked: list[Problem]
    ) -> None:
        """An unknown school or host is asked about; taken as written it is words of the place."""
        for target, name in (("school", "partner_id"), ("host", "host_id")):
            both = _both(said.get(f"line_{target}"))
            if not both.kk or fold(both.kk) in _EVERYBODY:
                continue
            known = self._partners.named(both)
            if known is not None:
                found[name] = known.id
                continue
            title = self._title(f"line_{target}")
            asked.append(Problem(title, "plan-partner-unknown", {"value": both.kk}))
            found["place_kk"] = found["place_kk"] or both.kk
            found["place_ru"] = found["place_ru"] or both.ru
        place = Both(found["place_kk"], found["place_ru"])
        at = self._partners.named(place) if place.kk and "partner_id" not in found else None
        if at is not None and {"school", "college"}.intersection(at.roles):
            found["partner_id"], found["place_kk"], found["place_ru"] = at.id, "", ""

    def _read_due(self, said: dict[str, Cell], found: dict[str, Any], asked: list[Problem]) -> None:
        """What is neither a day nor a month is asked about; taken as written it is a note."""
        cell = said.get("line_due")
        if cell is None or self._plan.first is None or self._plan.last is None:
            return
        typed: object = cell if isinstance(cell, date) else words(cell)
        try:
            found["day"], found["month"] = dues.read(typed, self._plan.first, self._plan.last)
        except Refusal as refusal:
            asked.append(Problem(self._title("line_due"), refusal.code, refusal.details))
            found["note_kk"] = "; ".join(each for each in (found["note_kk"], words(cell)) if each)

    def _read_number(
        self, said: dict[str, Cell], found: dict[str, Any], problems: list[Problem]
    ) -> None:
        cell = words(said.get("line_expected"))
        if not cell:
            return
        number = _COUNT.search(cell)
        if number is None:
            problem = FieldRefusal("expected", "count-outside", least=0, most=100_000)
            title = self._title("line_expected")
            problems.append(Problem(title, problem.code, problem.details))
        else:
            found["expected"] = int(re.sub(r"\s", "", number[0]))


def _both(cell: Cell) -> Both:
    """Keep the line break that parts two languages in a cell."""
    if not isinstance(cell, str):
        return Both(words(cell))
    said = parted(cell)
    return Both(words(said.kk), words(said.ru))


class _Forms:
    """The forms of the catalogue by their names in either language."""

    def __init__(self, store: Store) -> None:
        self._by_name: dict[str, Form] = {}
        self._by_code: dict[str, Form] = {}
        for each in forms.listed(store):
            self._by_code[each.code] = each
            for name in (each.name_kk, each.name_ru):
                self._by_name.setdefault(fold(name), each)

    def coded(self, code: str) -> Form | None:
        """Return the form of a code."""
        return self._by_code.get(code)

    def named(self, said: str) -> Form | None:
        """Return the form of a name in either language, a letter or two amiss."""
        both = parted(said)
        for name in (both.kk, both.ru, said):
            if name and (known := self._by_name.get(fold(name))) is not None:
                return known
        for name in (both.kk, both.ru):
            if (known := self._alike(fold(name))) is not None:
                return known
        return None

    def _alike(self, folded: str) -> Form | None:
        if len(folded) < _LEAST_ALIKE:
            return None
        names = list(self._by_name)
        found = process.extractOne(folded, names, scorer=fuzz.ratio, score_cutoff=_ALIKE)
        return self._by_name[found[0]] if found else None


class _Partners:
    """The partners on the books by their whole names, or by words that only one has."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[Both, Partner | None] = {}

    def named(self, both: Both) -> Partner | None:
        """Return the partner meant, or None where none or several may be."""
        if both not in self._known:
            self._known[both] = self._find(both)
        return self._known[both]

    def _find(self, both: Both) -> Partner | None:
        for name in (both.kk, both.ru):
            if not name:
                continue
            found = partners.find(self._store, name)
            same = [
                each for each in found if fold(name) in (fold(each.name_kk), fold(each.name_ru))
            ]
            if len(same) == 1 or len(found) == 1:
                return same[0] if same else found[0]
        return None
