"""Judged people written onto the books: their places first, the cards, what belongs to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.exchange.decisions import Entry
from app.exchange.localities import Localities
from app.exchange.plans import Plan, Told
from app.exchange.typed_rows import PlaceName
from app.registry import duplicates, intake, places
from app.registry.participants import Draft
from app.store.store import Store


def write(store: Store, plan: Plan, entries: Sequence[Entry], told: Told) -> None:
    """Write the rows that were decided upon; each gets the number of its card."""
    place_of = _enter_places(store, plan, entries)
    for entry in entries:
        entry.place = _place(entry, place_of)
    new = [each for each in entries if each.draft and each.card is None]
    for entry in new:
        entry.uid = store.uid()
    numbers = intake.add(store, [(e.uid, e.draft, e.place) for e in new if e.draft], told)
    changed = [(e.card, e.draft, e.place) for e in entries if e.draft and e.card is not None]
    intake.change(store, changed, lambda done: told(len(new) + done))
    for entry, number in zip(new, numbers, strict=True):
        entry.card = number
    _write_belongings(store, plan, entries)
    _tell_apart(store, entries)


def enter(store: Store, entries: Sequence[Entry], told: Told) -> None:
    """Enter the people of a list about something else; one who stands in it twice gets one card."""
    new: dict[tuple[object, ...], list[Entry]] = {}
    for entry in entries:
        if entry.draft is not None and entry.card is None:
            new.setdefault(stranger(entry.draft, entry.judged.place), []).append(entry)
    first = [group[0] for group in new.values()]
    cards = [(store.uid(), each.draft, each.draft.place_id) for each in first if each.draft]
    numbers = intake.add(store, cards, lambda _done: told(0))
    for group, (uid, _, _), number in zip(new.values(), cards, numbers, strict=True):
        for entry in group:
            entry.card, entry.uid = number, uid
    _tell_apart(store, first)


def stranger(draft: Draft, place: PlaceName) -> tuple[object, ...]:
    """Return by what somebody whom the register does not know is the same in two rows."""
    if draft.iin:
        return (draft.iin,)
    return draft.name.full.casefold(), draft.birth_date, place.key


def _write_belongings(store: Store, plan: Plan, entries: Sequence[Entry]) -> None:
    held = ((each.card, kind) for each in entries if each.card for kind in each.statuses)
    intake.give(store, held, plan.today)
    intake.note(store, ((each.card, each.note) for each in entries if each.card and each.note))


def _tell_apart(store: Store, entries: Sequence[Entry]) -> None:
    """Who was decided to be new is not asked about again."""
    for entry in entries:
        if entry.judged.outcome == "duplicate" and entry.outcome == "new" and entry.card:
            for candidate in entry.judged.candidates:
                duplicates.tell_apart(store, entry.card, candidate.person.id)


def _enter_places(
    store: Store, plan: Plan, entries: Sequence[Entry]
) -> Callable[[PlaceName], int | None]:
    """Enter the villages nobody has entered yet, each in its district."""
    wanted = {entry.judged.place.key for entry in entries if entry.draft}
    for name in plan.new_places:
        if name.key in wanted:
            _enter_place(store, name)
    return Localities(places.listed(store)).id_of


def _enter_place(store: Store, name: PlaceName) -> None:
    known = Localities(places.listed(store))
    if known.id_of(name) is not None:
        return
    district = known.district_of(name) if name.district else None
    if name.district and district is None:
        district = places.add(store, "rural_district", name.district)
    if name.settlement:
        places.add(store, "settlement", name.settlement, parent_id=district)


def _place(entry: Entry, place_of: Callable[[PlaceName], int | None]) -> int | None:
    """Return the card's place, which may have been entered a moment ago."""
    if entry.draft is None:
        return None
    moves = entry.card is None or "settlement" in entry.judged.changes
    if moves and entry.judged.draft.place_id is None:
        return place_of(entry.judged.place) or entry.draft.place_id
    return entry.draft.place_id
