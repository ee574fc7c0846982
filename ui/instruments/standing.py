"""What the office set up for a test on the screen, kept so that a kill ends in the same test.

While a participant's window stands, a note of it lies among the drafts: whoever ends the program
and starts it again comes back to the window, not to the office's lists.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from app.guidance import instruments
from app.guidance.instruments import Instrument
from app.registry import participants
from app.store.store import Store
from ui.instruments import MARK


@dataclass(frozen=True, slots=True)
class Round:
    """Who answers which test, one after another, and who conducts it."""

    people: tuple[int, ...]
    instrument: str
    version: str
    language: str
    session_id: int | None = None
    staff_id: int | None = None
    tester: str = ""

    def questions(self, store: Store) -> Instrument:
        """Return the test itself, in the version it was begun with."""
        return instruments.get(store, self.instrument, self.version)


def keep(store: Store, turns: Round, place: int) -> None:
    """Note that the window stands, and whose turn it is."""
    store.keep_draft(MARK, json.dumps({**asdict(turns), "place": place}))


def forget(store: Store) -> None:
    """Note that the window went: a colleague let it."""
    store.keep_draft(MARK, "")


def left(store: Store) -> tuple[Round, int] | None:
    """Return what stood when the program was last ended, with whose turn it was."""
    found = store.draft(MARK)
    if found is None:
        return None
    kept = json.loads(found[1])
    place = int(kept.pop("place"))
    return Round(**{**kept, "people": tuple(kept["people"])}), place


def called(store: Store, people: Sequence[int]) -> list[str]:
    """Return what each is called on the screen: the given name, with an initial where two share it.

    The surname stays away from a screen that others pass by.
    """
    cards = {card.id: card.name for card in participants.many(store, people)}
    names = [cards[each] for each in people]
    shared = Counter(name.given_name for name in names)
    return [
        f"{name.given_name} {name.surname[:1]}.".strip()
        if shared[name.given_name] > 1
        else name.given_name or name.full
        for name in names
    ]
