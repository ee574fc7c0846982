"""One row of a list judged: new, same, changed, a question, or refused, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

from app.errors import FieldRefusal
from app.exchange.deeds import Deed
from app.exchange.differences import Changes, differences
from app.exchange.doubles import doubled
from app.exchange.localities import Localities
from app.exchange.recognising import Register, Who
from app.exchange.typed_rows import NOWHERE, PlaceName, Problem, TypedRow
from app.registry import lookups, participants
from app.registry.duplicates import Candidate
from app.store.store import Store

Outcome = Literal[
    "new", "same", "changed", "duplicate", "unclear", "moved", "returned", "absent", "refused"
]
"""What a row comes to; "unclear" is a question of a plan, the three after it of a class list."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What is to become of one row of the list, ``row`` being its number in the spreadsheet.

    ``changes`` are (old, new) by field of the card, "settlement", "status" and "note" among them.
    ``deed`` is what a list about something else than people says beside who it is about.
    ``where`` says where the row stands when its number alone does not.
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
    deed: Deed | None = None
    where: str = ""


class Judge:
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
        """Say what is to become of a row."""
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
