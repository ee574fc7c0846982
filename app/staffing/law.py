"""The law of posts as the program knows it: acts, positions, rules, each with its own words.

One act is one file of ``resources/law``; a new act is a new file. The files are read once and
every mistake in them is refused with its place. Which act rules is told by the day of the
decision, never by today's; the days of an act that its text leaves open may be set by the office.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.papers import Both

LEVELS = ("high", "mid", "head", "none")
"""Of a post: high or middle level of qualification, a head's, or none that the text states."""
CATEGORIES = (
    "none",
    "second",
    "first",
    "highest",
    "career_consultant",
    "case_manager",
    "mentor",
)
"""Every category of every act; the ladder of an act says which are its own and in what order."""
EDUCATION = ("basic_secondary", "secondary", "tvet", "post_secondary", "higher", "postgraduate")
"""Levels of education, lowest first."""
FIELDS = (
    "social",
    "pedagogical",
    "medical",
    "psychological",
    "economic",
    "financial",
    "legal",
    "physical_culture",
    "other",
)
SPHERES = (
    "employment",
    "social_protection",
    "social_security",
    "education",
    "health",
    "household",
    "other",
)
"""Spheres of work that the acts tell apart; all else is "other"."""
KINDS = ("head", "specialist", "assistant", "instructor", "expert", "other")
"""Kinds of post that service counts in."""
CONDITIONS = ("special_training", "specialty_category")


@dataclass(frozen=True, slots=True)
class Act:
    """An act by its key, and its days; ``*_open`` where its text leaves the day open.

    A day left open is the earliest possible one until the office sets it. ``text`` is empty for
    an act whose words are not at hand: on a day that only it rules, nothing can be told.
    """

    key: str
    number: str
    dated: date
    title: Both
    since: date
    since_open: bool = False
    until: date | None = None
    until_open: bool = False
    registered: str = ""
    registered_on: date | None = None
    ladder: tuple[str, ...] = ()
    text: str = ""

    def rules_on(self, day: date) -> bool:
        """Tell whether the act is in force on a day; both end days count."""
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, eq=False)
class Schooling:
    """One way to have the education asked for: any of the levels, in any of the fields.

    Rules that ask for the same share one object, as they do a stint and a demand: what was looked
    up for one of them is known for all.

    ``fits``: of the post's own specialty. ``certificate``: together with such a certificate.
    ``more``: what is above the levels named is enough too (A4).
    """

    levels: tuple[str, ...]
    fields: tuple[str, ...] = ()
    fits: bool = False
    certificate: str = ""
    more: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Stint:
    """One way to have the service asked for: full years, by calendar.

    Empty means not limited. ``fits``: by specialty, or in an organisation of the post's profile;
    work in the spheres of ``profile`` is such of itself. ``ladder`` is that of the act.
    """

    years: int
    spheres: tuple[str, ...] = ()
    fits: bool = False
    profile: tuple[str, ...] = ()
    kind: str = ""
    level: str = ""
    category: str = ""
    ladder: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Demand:
    """What a rule asks for: one way of education is enough, and one of service.

    No service listed means that none is asked for. ``condition`` stands beside both.
    """

    education: tuple[Schooling, ...]
    service: tuple[Stint, ...] = ()
    condition: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """What one category of one position asks; without a category, what the position itself asks."""

    id: str
    act: str
    position: str
    level: str
    category: str
    demand: Demand
    quote: str

    @property
    def education(self) -> tuple[Schooling, ...]:
        """The ways to have the education asked for."""
        return self.demand.education

    @property
    def service(self) -> tuple[Stint, ...]:
        """The ways to have the service asked for; none means that none is."""
        return self.demand.service

    @property
    def condition(self) -> str:
        """What is asked for beside education and service, or ""."""
        return self.demand.condition


@dataclass(frozen=True, slots=True)
class Position:
    """A position as one paragraph of one act has it.

    ``families`` join the positions that are one post under different acts. ``card`` is the
    profession card it is for. ``gives_way``: for a family, the act before whose first day it
    ends. ``inferred``: the paragraph names no position (A2). ``doubts`` are the sources' own.
    """

    key: str
    act: str
    paragraph: Both
    name: Both
    families: tuple[str, ...]
    kind: str
    rules: tuple[Rule, ...]
    card: int | None = None
    inferred: bool = False
    doubts: tuple[str, ...] = ()
    since: date | None = None
    wording_from: date | None = None
    gives_way: Mapping[str, str] = field(default_factory=dict)

    @property
    def graded(self) -> bool:
        """Tell whether the position knows categories at all; some have none (R309-60)."""
        return any(rule.category not in ("", "none") for rule in self.rules)


@dataclass(frozen=True, slots=True)
class Family:
    """One post under all its acts: the newest name, and the cards and levels it may have."""

    key: str
    name: Both
    kind: str
    cards: tuple[int, ...]
    levels: tuple[str, ...]


@dataclass(frozen=True)
class Law:
    """All acts with their positions and rules, as read from the files."""

    acts: Mapping[str, Act]
    positions: Mapping[str, Position]
    rules: Mapping[str, Rule] = field(default_factory=dict)

    def __post_init__(self) -> None:
        known = {rule.id: rule for each in self.positions.values() for rule in each.rules}
        object.__setattr__(self, "rules", known)

    def act_of(self, rule: Rule) -> Act:
        """Return the act a rule stands in."""
        return self.acts[rule.act]

    def position_of(self, rule: Rule) -> Position:
        """Return the position a rule is of."""
        return self.positions[rule.position]

    def in_force(self, position: Position, family: str, day: date) -> bool:
        """Tell whether a position's rules hold for a family on a day."""
        act = self.acts[position.act]
        if not act.rules_on(day) or (position.since is not None and day < position.since):
            return False
        newer = position.gives_way.get(family)
        return newer is None or day < self.acts[newer].since

    def positions_on(self, family: str, card: int | None, day: date) -> list[Position]:
        """Return the positions that say what a post asks on a day; one card's, where they differ.

        More than one stands where a card is needed to choose and the post has none.
        """
        found = [
            each
            for each in self.positions.values()
            if family in each.families and self.in_force(each, family, day)
        ]
        return [each for each in found if each.card is None or card in (None, each.card)]

    def silent_on(self, day: date) -> list[Act]:
        """Return the acts in force on a day whose words are not at hand."""
        return [each for each in self.acts.values() if not each.text and each.rules_on(day)]

    def families(self) -> list[Family]:
        """Return every post there is a rule for, those of the newest act first."""
        newest = sorted(
            self.positions.values(), key=lambda each: -self.acts[each.act].since.toordinal()
        )
        keys = dict.fromkeys(family for each in newest for family in each.families)
        return [_family(key, newest) for key in keys]

    def family(self, key: str) -> Family | None:
        """Return one post, or None if no act knows it."""
        return next((each for each in self.families() if each.key == key), None)

    def dated(self, days: Mapping[str, tuple[date | None, date | None]]) -> Law:
        """Return the law with the days that the office has set for its acts."""
        acts = {key: _dated(act, days.get(key)) for key, act in self.acts.items()}
        return Law(acts, self.positions)


def _family(key: str, positions: Sequence[Position]) -> Family:
    ours = [each for each in positions if key in each.families]
    cards = tuple(sorted({each.card for each in ours if each.card is not None}))
    told = {rule.level for each in ours for rule in each.rules}
    return Family(
        key, ours[0].name, ours[0].kind, cards, tuple(one for one in LEVELS if one in told)
    )


def _dated(act: Act, days: tuple[date | None, date | None] | None) -> Act:
    since, until = days or (None, None)
    return replace(
        act,
        since=since or act.since,
        since_open=act.since_open and since is None,
        until=until or act.until,
        until_open=act.until_open and until is None,
    )
