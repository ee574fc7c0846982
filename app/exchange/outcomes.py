"""Files that go back to whoever sent a list: what became of each row, and an empty list to fill."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from app.exchange import batches, class_headings, columns, writing
from app.exchange.people import Plan, Problem
from app.exchange.sheets import Cell
from app.exchange.targets import STAFF
from app.exchange.wordlists import written
from app.registry import lookups, places
from app.registry.participants import Draft
from app.registry.places import Place
from app.store.store import Store

Say = Callable[[Problem], str]
"""Gives the sentence for a problem; the words belong to the window and the console."""

_LEADING = ("row", "outcome", "message")
_LEFT_OUT = {"full_name", "ru_full_name", "class", "note"}  # said by other columns, or on the card
CARRIED = tuple(target for target in columns.TARGETS if target not in _LEFT_OUT)
_ASKED_FOR = (
    "surname",
    "given_name",
    "patronymic",
    "iin",
    "birth_date",
    "sex",
    "phone",
    "district",
    "settlement",
    "address_kk",
    "education",
    "profession",
    "study_place",
    "class",
    "status",
    "note",
)
_NOT_ASKED = {"uid", "full_name"}
_NAME_OF_SHEET = {"kk": "Тізім", "ru": "Список", "en": "List"}


def header(language: str) -> tuple[str, ...]:
    """Return the titles of the outcome file in a language."""
    heads = columns.titles(language)
    return tuple(heads[name] for name in (*_LEADING, *CARRIED))


def table(
    store: Store, batch_id: int, language: str, say: Say, plan: Plan | None = None
) -> Iterator[tuple[Cell, ...]]:
    """Give the rows of the outcome file: number, outcome, message, then the card as it is now.

    Rows that nobody came of say what ``plan`` read, where it is given, so that they can be put
    right and brought again. An edited file finds its people by the code of the card.
    """
    rows = list(batches.outcome_rows(store, batch_id))
    ids = lookups.by_uids(store, {each.uid for each in rows if each.uid})
    cards = lookups.cards(store, ids.values())
    held = lookups.standing(store, list(cards), store.today())
    known = {place.id: place for place in places.listed(store)}
    read = {each.row: each for each in plan.rows} if plan else {}
    outcomes = written("outcome", language)
    for each in rows:
        said = "; ".join(say(problem) for problem in each.problems)
        card, judged = cards.get(ids.get(each.uid, 0)), read.get(each.row)
        where = (judged.where if judged else "") or class_headings.called(each.row)
        leading = (where, outcomes[each.outcome], said)
        if card is not None:
            yield *leading, *cells(card, each.uid, held.get(card.id, ()), known, language)
        elif judged is not None:
            yield *leading, *cells(judged.draft, "", judged.statuses, known, language)
        else:
            yield *leading, *(None for _ in CARRIED)


def cells(
    draft: Draft, uid: str, held: Sequence[str], known: Mapping[int, Place], language: str
) -> list[Cell]:
    """Return a card as the cells of ``CARRIED``, ``known`` being the places on the books."""
    place = known.get(draft.place_id or 0)
    parent = known.get(place.parent_id or 0) if place else None
    district = place if place and place.kind == "rural_district" else parent
    said: dict[str, Any] = {
        "uid": uid,
        "status": "; ".join(written("status", language)[kind] for kind in held),
        "sex": written("sex", language).get(draft.sex, ""),
        "goal": written("goal", language).get(draft.goal, ""),
        "district": district.name.kk if district else "",
        "settlement": place.name.kk if place and place.kind == "settlement" else "",
    }
    values = (said[name] if name in said else getattr(draft, name) for name in CARRIED)
    return [value if value != "" else None for value in values]


def write(path: Path, heads: Sequence[str], rows: Iterator[tuple[Cell, ...]]) -> None:
    """Write a table as CSV when the name ends so, otherwise as XLSX."""
    if path.suffix.casefold() == ".csv":
        writing.write_csv(path, heads, rows)
    else:
        writing.write_xlsx(path, [(_NAME_OF_SHEET["kk"], heads, rows)])


def template(path: Path, subject: str = "person") -> None:
    """Write an empty list to fill in, headed in Kazakh and Russian.

    Of people, for a village or a school; of staff, for the office itself.
    """
    kk, ru = columns.titles("kk"), columns.titles("ru")
    asked = TEMPLATES[subject]
    write(path, [f"{kk[name]} / {ru[name]}" for name in asked], iter(()))


TEMPLATES: Mapping[str, tuple[str, ...]] = {
    "person": _ASKED_FOR,
    "staff": tuple(one for one in STAFF if one not in _NOT_ASKED),
}
"""Subjects that there is an empty list of, with its columns."""
