"""A list of staff judged row by row: new colleagues, changed ones, the same, doubts.

The code of the card decides first, then the whole name, folded. Whoever is merely called alike is
asked about; a row about somebody above is asked about too, for it may be a second half post. What
a list leaves blank erases nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from app.exchange import row_decisions
from app.exchange.decisions import Decision, Entry
from app.exchange.deeds import Employee
from app.exchange.differences import Changes
from app.exchange.judging import Judged, Outcome
from app.exchange.plans import Listing, Plan, Subject, Told
from app.exchange.staff_rows import StaffReader, StaffRow
from app.exchange.typed_rows import PlaceName, Problem
from app.kazakh.folding import fold
from app.kazakh.names import Name
from app.registry.participants import Draft as Nobody
from app.staffing import categories, education, posts, staff
from app.staffing.staff import Colleague
from app.store.store import Store

_NOBODY = Nobody()
_OWN = {"post_kk": "staff_post", "post_ru": "staff_post_ru", "phone": "phone"}
_POST = {
    "unit_kk": "unit",
    "unit_ru": "unit_ru",
    "rate": "rate",
    "order_number": "order_number",
    "order_date": "order_date",
}
_EDUCATION = {
    "field": "education_field",
    "specialty_kk": "specialty",
    "specialty_ru": "specialty_ru",
    "institution": "institution",
    "diploma": "diploma",
}
_CATEGORY = {
    "until": "category_until",
    "order_number": "category_order",
    "order_date": "category_date",
}
"""Fields of each record that a row may correct, with their columns."""


class _Judge:
    """Holds the colleagues on the books by code and by name."""

    def __init__(self, store: Store) -> None:
        self._store = store
        everyone = staff.listed(store)
        self._by_uid = {each.uid: each for each in everyone}
        self._by_name: dict[str, list[Colleague]] = {}
        self._by_two: dict[str, list[Colleague]] = {}
        for each in everyone:
            self._by_name.setdefault(fold(each.name.full), []).append(each)
            self._by_two.setdefault(_two(each.name), []).append(each)
        self._seen: dict[object, int] = {}

    def judge(self, row: StaffRow) -> Judged:
        """Say what is to become of a row."""
        if row.problems:
            return _judged(row, "refused", row.deed)
        known, asked = self._known(row)
        deed = replace(row.deed, colleague=known.id if known else None)
        if asked is not None:
            return _judged(row, "unclear", deed, (asked,))
        key: object = known.id if known else fold(deed.draft.name.full)
        first = self._seen.setdefault(key, row.row)
        if first != row.row:
            again = Problem("", "staff-row-again", {"row": first})
            return _judged(row, "unclear", replace(deed, again=first), (again,))
        if known is None:
            return _judged(row, "new", deed)
        changes = _changes(self._store, known, deed)
        judged = _judged(row, "changed" if changes else "same", deed)
        told = (*judged.warnings, *_other_days(self._store, known, deed))
        return replace(judged, changes=changes, uid=known.uid, warnings=told)

    def _known(self, row: StaffRow) -> tuple[Colleague | None, Problem | None]:
        """A namesake is somebody of another patronymic; with none told it may be the same."""
        if row.uid in self._by_uid:
            return self._by_uid[row.uid], None
        name = row.deed.draft.name
        same = self._by_name.get(fold(name.full), [])
        if len(same) == 1:
            return same[0], None
        alike = same or [
            each
            for each in self._by_two.get(_two(name), ())
            if not (name.patronymic and each.patronymic)
        ]
        if not alike:
            return None, None
        details = {"name": alike[0].name.full, "count": len(alike)}
        return None, Problem("", "staff-named-alike", details)


def _two(name: Name) -> str:
    return fold(f"{name.surname} {name.given_name}")


def _changes(store: Store, was: Colleague, deed: Employee) -> Changes:
    """Return what a row changes on the card and in the records, in the order of our form."""
    found = _differing(was, deed.draft, _OWN)
    if was.since is None and deed.draft.since is not None:
        found["since"] = (None, deed.draft.since)
    for part, kept, now in _records(store, was.id, deed):
        if kept is None:
            found |= {column: (None, held) for column, held in part.told(now) if held}
        else:
            found |= _differing(kept, now, part.columns)
    return found


def _other_days(store: Store, known: Colleague, deed: Employee) -> Iterator[Problem]:
    """Tell of a post that stands on the books from another day than the list says; that stays."""
    for part, held, now in _records(store, known.id, deed):
        if part.name == "post" and held is not None and held.since != now.since:
            days = {"day": now.since, "known": held.since}
            yield Problem("", "staff-post-other-day", days)


def _same_post(was: posts.Draft, now: posts.Draft) -> bool:
    """A post that is held still is the same one, whatever first day the list gives it."""
    if was.since != now.since and was.until is not None:
        return False
    by_law = (was.position, was.card) == (now.position, now.card)
    return by_law if now.position else fold(was.name_kk) == fold(now.name_kk)


def _same_education(was: education.Draft, now: education.Draft) -> bool:
    if was.diploma and fold(was.diploma) == fold(now.diploma):
        return True
    return (was.level, was.finished_on) == (now.level, now.finished_on)


def _same_category(was: categories.Draft, now: categories.Draft) -> bool:
    return (was.category, was.since) == (now.category, now.since)


def _differing(was: Any, now: Any, columns: Mapping[str, str]) -> Changes:
    """What is written another way is the same; what the list is silent of stays."""
    found: Changes = {}
    for name, column in columns.items():
        before, after = getattr(was, name), getattr(now, name)
        spelt = isinstance(before, str) and isinstance(after, str) and fold(before) == fold(after)
        if after not in ("", None, before) and not spelt:
            found[column] = (before, after)
    return found


def _of_post(post: posts.Draft) -> list[tuple[str, object]]:
    said = [("card", post.card), ("since", post.since), ("rate", post.rate)]
    return [*said, ("unit", post.unit_kk), ("order_number", post.order_number)]


def _of_education(held: education.Draft) -> list[tuple[str, object]]:
    said = [("education_level", held.level), ("education_field", held.field)]
    return [*said, ("institution", held.institution), ("finished_on", held.finished_on)]


def _of_category(held: categories.Draft) -> list[tuple[str, object]]:
    said = [("category", held.category), ("category_since", held.since)]
    return [*said, ("category_until", held.until), ("category_order", held.order_number)]


class _Part(NamedTuple):
    """One record that a row may give: where it is kept, what it corrects, by what it is known."""

    name: str
    book: Any
    columns: Mapping[str, str]
    same: Callable[[Any, Any], bool]
    told: Callable[[Any], list[tuple[str, object]]]


_PARTS = (
    _Part("post", posts.BOOK, _POST, _same_post, _of_post),
    _Part("education", education.BOOK, _EDUCATION, _same_education, _of_education),
    _Part("category", categories.BOOK, _CATEGORY, _same_category, _of_category),
)


def _records(store: Store, staff_id: int, deed: Employee) -> Iterator[tuple[_Part, Any, Any]]:
    """Give each record of a row with the one on the books that it corrects, or None."""
    for part in _PARTS:
        now = getattr(deed, part.name)
        if now is not None:
            held = part.book.of(store, staff_id)
            yield part, next((each for each in held if part.same(each, now)), None), now


def said_of(deed: Employee) -> list[tuple[str, object]]:
    """Return what a row says of a colleague as (column, value), what is empty left out."""
    draft = deed.draft
    said: list[tuple[str, object]] = [
        ("staff_post", draft.post_kk),
        ("staff_post_ru", draft.post_ru),
        ("phone", draft.phone),
    ]
    if deed.post is None:
        said.append(("since", draft.since))
    for part in _PARTS:
        now = getattr(deed, part.name)
        said += part.told(now) if now is not None else []
    return [(name, held) for name, held in said if held not in ("", None)]


def _judged(
    row: StaffRow, outcome: Outcome, deed: Employee, asked: Sequence[Problem] = ()
) -> Judged:
    problems = (*row.problems, *asked)
    return Judged(row.row, outcome, _NOBODY, problems=problems, warnings=row.remarks, deed=deed)


def _judge(store: Store, listing: Listing) -> tuple[list[Judged], tuple[PlaceName, ...]]:
    reader, judge = StaffReader(store, listing), _Judge(store)
    read = (reader.read(number, row) for number, row in listing.body)
    return [judge.judge(each) for each in read if each is not None], ()


def decided(_store: Store, plan: Plan, decisions: Mapping[int, Decision]) -> list[Entry]:
    """Return every row with its decision; an unclear one without any stays outside."""
    return row_decisions.decided(plan, decisions, _settled)


def _settled(judged: Judged, said: Decision | None) -> Entry:
    deed = judged.deed
    assert isinstance(deed, Employee)
    if judged.outcome != "unclear":
        kept = deed if judged.outcome != "same" else None
        return Entry(judged, judged.outcome, uid=judged.uid, deed=kept)
    if said is None:
        return Entry(judged, "unclear")
    return Entry(judged, "new" if deed.again is None else "changed", deed=deed)


def _write(store: Store, _plan: Plan, entries: Sequence[Entry], told: Told) -> None:
    """Enter the colleagues, then what each row has of their records."""
    kept: dict[int, int] = {}
    for number, entry in enumerate(entries, 1):
        deed = entry.deed
        if isinstance(deed, Employee):
            known = deed.colleague if deed.again is None else kept.get(deed.again, deed.colleague)
            kept[entry.judged.row] = _keep(store, replace(deed, colleague=known))
            entry.uid = staff.get(store, kept[entry.judged.row]).uid
        if number % 20 == 0:
            told(number)


def _keep(store: Store, deed: Employee) -> int:
    if deed.colleague is None:
        colleague = staff.add(store, deed.draft)
    else:
        colleague = deed.colleague
        _correct(store, colleague, deed)
    for part, held, now in _records(store, colleague, deed):
        mine = replace(now, staff_id=colleague)
        if held is None:
            part.book.add(store, mine)
        elif said := _said(_differing(held, now, part.columns), part.columns):
            part.book.change(store, held.id, replace(part.book.draft_of(held), **said))
    return colleague


def _correct(store: Store, colleague: int, deed: Employee) -> None:
    """Put the card itself right; a second row about somebody says only more of their records."""
    held = staff.get(store, colleague)
    changes = {} if deed.again is not None else _differing(held, deed.draft, _OWN)
    said = _said(changes, _OWN)
    if deed.draft.since is not None and held.since is None:
        said["since"] = deed.draft.since
    if said:
        staff.change(store, colleague, replace(staff.draft_of(held), **said))


def _said(changes: Changes, columns: Mapping[str, str]) -> dict[str, Any]:
    return {name: changes[column][1] for name, column in columns.items() if column in changes}


WATCHED = ("staff", "staff_post", "staff_education", "staff_category")
SUBJECT = Subject("staff", WATCHED, _judge, decided, _write)
"""Colleagues, as a list of staff or the staffing table names them."""
