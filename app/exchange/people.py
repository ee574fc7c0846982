"""A list of people judged row by row before anything is changed: new, same, changed, perhaps, no.

The identification number decides first: one number is one person, two numbers are two. Without it
name and birth date must agree exactly, and whoever is merely like somebody is a question. What a
list leaves blank erases nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

from app.errors import FieldRefusal
from app.exchange import columns, headers, surveys
from app.exchange.columns import TARGETS, guess_columns, recall, remember
from app.exchange.differences import Changes, differences
from app.exchange.doubles import doubled
from app.exchange.localities import Localities
from app.exchange.quiet import without_collecting
from app.exchange.recognising import Register, Who, former
from app.exchange.sheets import Row, Sheet, Workbook
from app.exchange.typed_rows import NOWHERE, PlaceName, Problem, Reader, TypedRow
from app.registry import lookups, participants, places
from app.registry.duplicates import Candidate
from app.store.store import Store

__all__ = [
    "TARGETS",
    "Judged",
    "Outcome",
    "PlaceName",
    "Plan",
    "Problem",
    "guess_columns",
    "prepare",
    "recall",
    "remember",
]

Outcome = Literal["new", "same", "changed", "duplicate", "refused"]


@dataclass(frozen=True, slots=True)
class Judged:
    """What is to become of one row of the list, ``row`` being its number in the spreadsheet.

    ``changes`` are (old, new) by field of the card, "settlement", "status" and "note" among them.
    """

    row: int
    outcome: Outcome
    draft: participants.Draft
    person_id: int | None = None
    uid: str = ""
    changes: Changes = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    statuses: tuple[str, ...] = ()
    place: PlaceName = NOWHERE
    note: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole list judged; nothing of it is on the books until it is committed.

    ``new_places`` will be entered with the people. ``guessed`` is what the titles alone say of the
    columns. ``moment`` is the journal's last change: a later one makes the plan out of date.
    """

    rows: tuple[Judged, ...]
    mapping: Mapping[int, str]
    header: headers.Header
    counts: Mapping[str, int]
    sheet: str
    sheet_index: int
    sha256: str
    today: date
    moment: int
    guessed: Mapping[int, str]
    new_places: tuple[PlaceName, ...] = ()
    warnings: tuple[str, ...] = ()


def prepare(
    store: Store,
    workbook: Workbook,
    sheet_index: int | None = None,
    mapping: Mapping[int, str] | None = None,
    today: date | None = None,
    header: headers.Header | None = None,
) -> Plan:
    """Return the list judged; sheet, header and meaning of the columns are guessed if not told.

    A mapping kept for the same titles goes before a guess. Changes nothing and refuses nothing:
    what is wrong with a row is said in the row.
    """
    day = today or store.today()
    moment = lookups.moment(store)
    index = surveys.likeliest(workbook) if sheet_index is None else sheet_index
    sheet = workbook.sheets[index]
    header = header or headers.find_header(sheet, columns.known)
    body = list(headers.body(sheet, header))
    guessed = surveys.guessed(sheet, header, day)
    held = mapping or columns.recall(store, header.titles) or guessed
    with without_collecting():
        judged, new_places = _judge(store, workbook.sha256, sheet, header, held, body, day)
    return Plan(
        rows=tuple(judged),
        mapping=dict(held),
        header=header,
        counts=counted(each.outcome for each in judged),
        sheet=sheet.name,
        sheet_index=index,
        sha256=workbook.sha256,
        today=day,
        moment=moment,
        guessed=guessed,
        new_places=new_places,
        warnings=workbook.warnings,
    )


_COUNTED = {"duplicate": "duplicates"}


def counted(outcomes: Any) -> dict[str, int]:
    """Return how many rows came to what, in the words of the console and the outcome file."""
    counts = dict.fromkeys(("new", "changed", "same", "duplicates", "refused"), 0)
    for outcome in outcomes:
        name = _COUNTED.get(outcome, outcome)
        counts[name] = counts.get(name, 0) + 1
    return counts


def _judge(
    store: Store,
    sha256: str,
    sheet: Sheet,
    header: headers.Header,
    mapping: Mapping[int, str],
    body: Sequence[tuple[int, Row]],
    today: date,
) -> tuple[list[Judged], tuple[PlaceName, ...]]:
    localities = Localities(places.listed(store))
    reader = Reader(mapping, header.titles, today, localities.id_of)
    typed = [reader.read(number, row) for number, row in body]
    register = Register(store, typed, former(store, sha256, sheet.name))
    judge = _Judge(store, register, localities, reader.columns, today, typed)
    judged = [judge.judge(each) for each in typed]
    return judged, _new_places(judged, localities)


def _new_places(judged: Sequence[Judged], localities: Localities) -> tuple[PlaceName, ...]:
    found: dict[tuple[str, str], PlaceName] = {}
    for each in judged:
        if each.outcome in ("new", "changed", "duplicate") and each.draft.place_id is None:
            unclear = each.place == NOWHERE or localities.unclear(each.place)
            if not unclear and any(each.place.key):
                found.setdefault(each.place.key, each.place)
    return tuple(found.values())


class _Judge:
    """Holds what judging needs beside the row itself; each row may be claimed by one card once."""

    def __init__(
        self,
        store: Store,
        register: Register,
        localities: Localities,
        titles: Mapping[str, str],
        today: date,
        typed: Sequence[TypedRow],
    ) -> None:
        self._register = register
        self._localities = localities
        self._titles = titles
        self._today = today
        self._doubled = doubled([each for each in typed if not each.problems])
        self._claimed: dict[int, int] = {}
        cards = list(register.cards)
        self._statuses = lookups.statuses_of(store, cards, today) if "status" in titles else {}
        self._notes = lookups.notes_of(store, cards) if "note" in titles else set()

    def judge(self, typed: TypedRow) -> Judged:
        if typed.problems:
            return _judged(typed, "refused", problems=typed.problems)
        first = self._doubled.get(typed.row)
        if first is not None:
            return _judged(typed, "duplicate", problems=(_row_doubled(first),))
        who = self._register.who(typed)
        if who.refused is not None:
            return _judged(typed, "refused", problems=(self._titled(who.refused),))
        if who.question is not None:
            return self._asked(typed, who)
        if who.person_id is None:
            return self._new(typed)
        return self._known(typed, who.person_id)

    def _asked(self, typed: TypedRow, who: Who) -> Judged:
        """A question that could not even be answered with «new» is no question."""
        refusal = self._unfit(typed.draft)
        if refusal is not None:
            return _judged(typed, "refused", problems=(refusal,))
        assert who.question is not None
        return replace(
            _judged(typed, "duplicate", problems=(who.question,)), candidates=who.candidates
        )

    def _new(self, typed: TypedRow) -> Judged:
        refusal = self._unfit(typed.draft)
        if refusal is not None:
            return _judged(typed, "refused", problems=(refusal,))
        return _judged(typed, "new", warnings=self._warnings(typed, typed.draft))

    def _known(self, typed: TypedRow, person_id: int) -> Judged:
        first = self._claimed.setdefault(person_id, typed.row)
        if first != typed.row:
            return _judged(typed, "duplicate", problems=(_row_doubled(first),))
        card = self._register.cards[person_id]
        changes = differences(
            typed.draft,
            card,
            self._localities.title,
            place=typed.place,
            statuses=typed.statuses,
            note=typed.note,
            held=self._statuses.get(person_id, set()),
            noted=(person_id, typed.note) in self._notes,
            said_before=self._register.carried(typed, card),
            edited=bool(typed.uid),
        )
        after = changed_draft(card, changes, typed.draft.place_id)
        refusal = self._unfit(after) if changes else None
        if refusal is not None:
            return _judged(typed, "refused", problems=(refusal,))
        warned = self._warnings(typed, after) if changes else typed.warnings
        outcome: Outcome = "changed" if changes else "same"
        judged = _judged(typed, outcome, warnings=warned)
        return replace(judged, person_id=person_id, uid=card.uid, changes=changes)

    def _unfit(self, draft: participants.Draft) -> Problem | None:
        try:
            participants.allowed(draft, self._today)
        except FieldRefusal as refusal:
            return self._titled(Problem(refusal.field, refusal.code, refusal.details))
        return None

    def _titled(self, problem: Problem) -> Problem:
        """Name the column as the list does: a missing surname is looked for in the full name."""
        whole = {"surname": "full_name", "given_name": "full_name"}.get(problem.column, "")
        title = self._titles.get(problem.column) or self._titles.get(whole, "")
        return Problem(title, problem.code, problem.details)

    def _warnings(self, typed: TypedRow, draft: participants.Draft) -> tuple[Problem, ...]:
        found = typed.warnings
        codes = participants.warnings(draft)
        if codes:
            title = self._titles.get("iin", "")
            found += tuple(Problem(title, code) for code in codes)
        if draft.place_id is None and self._localities.unclear(typed.place):
            title = self._titles.get("settlement", "")
            found += (Problem(title, "place-unclear", {"name": typed.place.settlement}),)
        return found


def changed_draft(
    card: participants.Participant, changes: Changes, place_id: int | None
) -> participants.Draft:
    """Return the card as typed with the changes of a row made."""
    new: dict[str, Any] = {
        name: new for name, (_, new) in changes.items() if name in participants.FIELDS
    }
    if "settlement" in changes and place_id is not None:
        new["place_id"] = place_id
    if new.get("iin"):
        new["iin_absence"] = ""
    return replace(participants.draft_of(card), **new)


def _judged(
    typed: TypedRow,
    outcome: Outcome,
    problems: tuple[Problem, ...] = (),
    warnings: tuple[Problem, ...] | None = None,
) -> Judged:
    return Judged(
        row=typed.row,
        outcome=outcome,
        draft=typed.draft,
        problems=problems,
        warnings=typed.warnings if warnings is None else warnings,
        statuses=typed.statuses,
        place=typed.place,
        note=typed.note,
    )


def _row_doubled(first: int) -> Problem:
    return Problem("", "row-doubled", {"row": first})
