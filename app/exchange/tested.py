"""A list of results judged row by row: whose it is, by which instrument, and whether it is new.

Answers of an instrument that the office has are scored here; scores alone stand as they came, as a
result obtained elsewhere. The same test of the same day is one result, however often it comes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from app import centre
from app.errors import FieldRefusal, Refusal
from app.exchange import deed_decisions, new_cards, new_results
from app.exchange.deed_rows import DeedReader, DeedRow, words
from app.exchange.deeds import Taken
from app.exchange.judging import Judged
from app.exchange.localities import Localities
from app.exchange.new_results import Known
from app.exchange.plans import Listing, Subject
from app.exchange.recognising import Register, former
from app.exchange.sheets import Cell
from app.exchange.typed_rows import PlaceName, Problem
from app.guidance import answer_lines, instruments
from app.guidance.questions import Instrument, Scale, Three
from app.guidance.scoring import Score
from app.kazakh import folding
from app.registry import places
from app.store.store import Store

_OF = re.compile(r"(?P<name>.*?)[\s(/]*(?P<most>\d+(?:[.,]\d+)?)\s*\)?\s*")
_PAIR = re.compile(r"(\d+(?:[.,]\d+)?)\s*/\s*(\d+(?:[.,]\d+)?)")


class _Instruments:
    """The instruments of the office by code and by name in every language."""

    def __init__(self, store: Store) -> None:
        self._by_name: dict[str, Instrument] = {}
        for each in instruments.all_of(store):
            for name in (each.code, each.name.kk, each.name.ru, each.name.en):
                self._by_name.setdefault(folding.fold(name), each)

    def named(self, name: str) -> Instrument | None:
        """Return the instrument meant, or None for one that the office does not have."""
        return self._by_name.get(folding.fold(name))

    def required(self, name: str) -> Instrument:
        """Return the instrument meant; refuses one that the office does not have."""
        found = self.named(name)
        if found is None:
            known = ", ".join(sorted({each.code for each in self._by_name.values()}))
            raise Refusal("instrument-unknown", instrument=name, version="", known=known)
        return found


class _Judge:
    """Holds what judging needs beside the row itself."""

    def __init__(self, store: Store, listing: Listing, rows: Sequence[DeedRow]) -> None:
        before = former(store, listing.sha256, listing.sheet, SUBJECT.code)
        self._register = Register(store, [each.who for each in rows], before)
        self._instruments = _Instruments(store)
        self._known = Known(store)
        self._today = listing.today
        self._language = centre.get(store, "language") or "kk"
        self._strangers: dict[tuple[object, ...], int] = {}
        self._claimed: dict[tuple[int, str, date], int] = {}

    def judge(self, each: DeedRow) -> Judged:
        """Say what is to become of a row."""
        problems = (*each.who.problems, *each.problems)
        if problems:
            return _judged(each, "refused", problems)
        try:
            taken = self._taken(each)
        except Refusal as refusal:
            return _judged(each, "refused", (Problem("", refusal.code, refusal.details),))
        who = self._register.who(each.who)
        if who.refused is not None:
            return _judged(each, "refused", (who.refused,))
        if who.person_id is not None:
            return self._compared(each, who.person_id, taken)
        someone = new_cards.stranger(each.who.draft, each.who.place)
        key = (someone, folding.fold(taken.instrument), taken.taken_on)
        first = self._strangers.setdefault(key, each.row)
        if first != each.row:
            return _judged(each, "duplicate", (Problem("", "row-doubled", {"row": first}),))
        question = who.question or Problem("", "person-not-known")
        asked = _judged(each, "duplicate", (question,))
        return replace(asked, candidates=who.candidates, deed=taken)

    def _compared(self, each: DeedRow, person: int, taken: Taken) -> Judged:
        claim = (person, folding.fold(taken.instrument), taken.taken_on)
        first = self._claimed.setdefault(claim, each.row)
        if first != each.row:
            return _judged(each, "duplicate", (Problem("", "row-doubled", {"row": first}),))
        try:
            outcome, deed, changes = self._known.compared(person, taken)
        except Refusal as refusal:
            return _judged(each, "refused", (Problem("", refusal.code, refusal.details),))
        card = self._register.cards[person]
        judged = _judged(each, outcome, ())
        if not each.who.draft.name.full:
            judged = replace(judged, draft=new_results.draft_of(card))
        return replace(judged, person_id=person, uid=card.uid, changes=changes, deed=deed)

    def _taken(self, each: DeedRow) -> Taken:
        said = each.said
        day = said.get("taken_on")
        if day is None:
            raise FieldRefusal("taken_on", "date-missing")
        if day > self._today:
            raise FieldRefusal("taken_on", "date-in-future")
        named = said.get("instrument", "")
        if not named:
            raise FieldRefusal("name", "test-name-missing")
        tester, place = said.get("tester", ""), said.get("tested_at", "")
        if said.get("answers"):
            return self._answered(said, day, tester)
        instrument = self._instruments.named(named)
        scores = _scores(instrument, each.scores)
        if not scores:
            raise FieldRefusal("scores", "scores-none")
        called = instrument.name.kk if instrument else named
        return Taken(called, said.get("language", ""), day, tester, place, scores=scores)

    def _answered(self, said: Mapping[str, Any], day: date, tester: str) -> Taken:
        instrument = self._instruments.required(said["instrument"])
        answers = answer_lines.read(instrument, said["answers"])
        language = said.get("language", self._language)
        return Taken(instrument.code, language, day, tester, answers=answers)


def _scores(instrument: Instrument | None, cells: Sequence[tuple[str, Cell]]) -> tuple[Score, ...]:
    scales = {
        folding.fold(name): scale
        for scale in (instrument.scales if instrument else ())
        for name in (scale.code, scale.name.kk, scale.name.ru, scale.name.en)
    }
    return tuple(_score(title, cell, scales) for title, cell in cells)


def _score(title: str, cell: Cell, scales: Mapping[str, Scale]) -> Score:
    """The greatest a scale can give is known of our own, else stands in the title or the cell."""
    said = words(cell)
    pair, headed = _PAIR.fullmatch(said), _OF.fullmatch(title)
    name = headed["name"].strip() if headed else title
    scale = scales.get(folding.fold(title)) or scales.get(folding.fold(name))
    raw = _number(title, pair[1] if pair else said)
    if scale is not None:
        return Score(scale.code, scale.name, raw, scale.most, scale.least)
    most = pair[2] if pair else headed["most"] if headed else ""
    if not most:
        raise FieldRefusal("scores", "score-most-missing", scale=title)
    return Score(name, Three(name, name, name), raw, _number(title, most))


def _number(title: str, typed: str) -> float:
    try:
        return float(typed.replace(",", "."))
    except ValueError:
        raise FieldRefusal("scores", "score-not-number", scale=title, value=typed) from None


def _judged(each: DeedRow, outcome: Any, problems: tuple[Problem, ...]) -> Judged:
    who = each.who
    return Judged(
        row=each.row,
        outcome=outcome,
        draft=who.draft,
        problems=problems,
        warnings=who.warnings,
        place=who.place,
    )


def _judge(store: Store, listing: Listing) -> tuple[list[Judged], tuple[PlaceName, ...]]:
    reader = DeedReader(listing, Localities(places.listed(store)))
    rows = [reader.read(number, row) for number, row in listing.body]
    judge = _Judge(store, listing, rows)
    return [judge.judge(each) for each in rows], ()


SUBJECT = Subject(
    "result",
    ("person", "test_result", "instrument"),
    _judge,
    deed_decisions.decided,
    new_results.write,
)
"""Lists of what tests gave."""
