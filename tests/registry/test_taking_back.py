"""Whatever the office does, taking it all back leaves the register as it was."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app import office
from app.errors import Refusal
from app.registry import case, consents, duplicates, merging, participants, statuses
from app.store import checking, dump
from app.store.store import Store
from tests import builders
from tests.builders import TODAY

SURNAMES = st.sampled_from(["Асанов", "Әсенова", "Үсенов", "<b>", "ә" * 300])
CARDS = st.integers(0, 5)
DAYS = st.integers(0, 30).map(lambda days: TODAY - timedelta(days=days))
KINDS = st.sampled_from(statuses.KINDS)


def content(store: Store) -> str:
    return "".join(dump.dump(store))


class Office(RuleBasedStateMachine):
    """A day of the register; what is refused counts as not done."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.store = office.create(Path(self.folder.name) / "centre.bagdar", builders.Clock())
        self.was = [content(self.store)]
        self.done: list[int] = []

    def teardown(self) -> None:
        assert checking.check(self.store).ok
        while self.done:
            self.take_back()
        self.store.close()
        self.folder.cleanup()

    def card(self, place: int) -> int:
        known = [row[0] for row in self.store.tuples("select id from person order by id")]
        return known[place % len(known)] if known else 0

    def do(self, *thing: object) -> None:
        verb, *words = thing
        before = self.store.last_action
        try:
            verb(self.store, *words)  # type: ignore[operator]
        except Refusal:
            return
        if self.store.last_action != before and self.store.last_action is not None:
            self.done.append(self.store.last_action)
            self.was.append(content(self.store))

    @rule(surname=SURNAMES, serial=st.integers(0, 3))
    def register(self, surname: str, serial: int) -> None:
        number = builders.iin(TODAY.replace(year=1990), serial=serial) if serial else ""
        self.do(participants.add, builders.draft(surname, iin=number))

    @rule(card=CARDS, surname=SURNAMES)
    def correct(self, card: int, surname: str) -> None:
        self.do(participants.change, self.card(card), builders.draft(surname))

    @rule(card=CARDS, back=st.booleans())
    def archive_or_bring_back(self, card: int, back: bool) -> None:
        verb = participants.bring_back if back else participants.archive
        self.do(verb, self.card(card), *([] if back else ["көшіп кетті"]))

    @rule(card=CARDS, kind=KINDS, day=DAYS)
    def give_status(self, card: int, kind: str, day: object) -> None:
        self.do(statuses.give, self.card(card), kind, day)

    @rule(card=CARDS, day=DAYS)
    def write(self, card: int, day: object) -> None:
        self.do(case.apply, self.card(card), day, "Жұмыс")
        self.do(consents.give, self.card(card), consents.Draft(day))  # type: ignore[arg-type]

    @rule(one=CARDS, other=CARDS)
    def merge(self, one: int, other: int) -> None:
        self.do(merging.merge, self.card(one), self.card(other), {})

    @rule(one=CARDS, other=CARDS)
    def tell_apart(self, one: int, other: int) -> None:
        if self.card(one) != self.card(other):
            self.do(duplicates.tell_apart, self.card(one), self.card(other))

    @precondition(lambda self: self.done)
    @rule()
    def take_back(self) -> None:
        self.store.undo(self.done.pop())
        self.was.pop()
        assert content(self.store) == self.was[-1]

    @precondition(lambda self: self.done)
    @rule()
    def take_back_and_put_back(self) -> None:
        self.store.undo(self.done[-1])
        assert content(self.store) == self.was[-2]
        assert self.store.last_action is not None
        self.store.undo(self.store.last_action)
        assert content(self.store) == self.was[-1]

    @invariant()
    def every_card_is_found(self) -> None:
        assert not self.store.scalar("""
          select 1 from person where merged_into is null
             and not exists (select 1 from person_word where person_id = person.id)
        """)


TestOffice = Office.TestCase
TestOffice.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
