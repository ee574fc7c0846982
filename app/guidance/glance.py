"""The case at a glance: how far a person has come, what is next, what the rules still ask.

Application, information, consultation, test, recommendation, selection, referral, outcome stand
in the order the rules have them, but nothing forces a case into that order.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.guidance import facts, wants
from app.guidance.facts import Facts
from app.guidance.wants import Want
from app.papers import NOTHING, Both
from app.store.store import Store

__all__ = ["SIDES", "STATES", "STEPS", "Glance", "Next", "Step", "Want", "of"]

STEPS = (
    "application",
    "information",
    "consultation",
    "test",
    "recommendation",
    "selection",
    "referral",
    "outcome",
)
SIDES = ("choice", "vacancy_check", "training", "adaptation")
"""Facts beside the way: the profession, its vacancies (R190-7.3), training, adaptation."""
STATES = ("done", "waiting", "none")


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its state, its last day, how often it was done.

    "waiting" is begun but not finished: a person awaited at a session, a test nobody concluded,
    a selection asked for and not held, a referral not answered. ``title`` is a profession, a form
    or a kind; ``word`` the stable word of what came of it; ``record`` a row of ``table``.
    """

    code: str
    state: str = "none"
    day: date | None = None
    count: int = 0
    title: Both = NOTHING
    record: int = 0
    table: str = ""
    word: str = ""


@dataclass(frozen=True, slots=True)
class Next:
    """What is next: "agreed" in so many words (``what``, ``by``), or the code of a step."""

    code: str
    what: str = ""
    by: date | None = None
    record: int = 0


@dataclass(frozen=True, slots=True)
class Glance:
    """A case at a glance."""

    steps: tuple[Step, ...]
    sides: tuple[Step, ...]
    next: Next | None
    wants: tuple[Want, ...]

    def step(self, code: str) -> Step:
        """Return a step or a side fact by its code."""
        return next(each for each in (*self.steps, *self.sides) if each.code == code)


def of(store: Store, person_id: int, today: date) -> Glance:
    """Return a person's case at a glance on a day."""
    known = facts.gather(store, person_id, today)
    steps = tuple(make(known) for make in _STEPS)
    sides = tuple(make(known) for make in _SIDES)
    return Glance(steps, sides, _next(known, steps, today), wants.of(known, today))


# The way


def _application(known: Facts) -> Step:
    found = known.applications
    if not found:
        return Step("application")
    last = found[0]
    return Step("application", "done", last.applied_on, len(found), NOTHING, last.id, "application")


def _information(known: Facts) -> Step:
    return _visited(known, "information")


def _visited(known: Facts, service: str) -> Step:
    """A service that leaves no record of its own: the sessions the person came to."""
    visits = [each for each in known.visits if each.service == service]
    came = [each for each in visits if each.came]
    if not visits:
        return Step(service)
    last = (came or visits[::-1])[0]
    state = "done" if came else "waiting"
    return Step(service, state, last.day, len(came), last.title, last.session_id, "session")


def _consultation(known: Facts) -> Step:
    found = known.consultations
    if not found:
        return _visited(known, "consultation")
    day, record = found[0].held_on, found[0].id
    return Step("consultation", "done", day, len(found), NOTHING, record, "consultation")


def _test(known: Facts) -> Step:
    found = known.tests
    if not found:
        return Step("test")
    concluded = [each for each in found if each.concluded]
    last = (concluded or found)[0]
    state = "done" if concluded else "waiting"
    return Step("test", state, last.day, len(found), last.name, last.id, "test_result")


def _recommendation(known: Facts) -> Step:
    found = known.recommendations
    if not found:
        return Step("recommendation")
    last = found[0]
    return Step(
        "recommendation",
        "done" if last.author == "agency" or last.paper_id else "waiting",
        last.dated,
        len(found),
        last.profession,
        last.id,
        "recommendation",
        "needed" if last.selection_needed else "not_needed",
    )


def _selection(known: Facts) -> Step:
    found = known.selections
    if found:
        last = found[0]
        title = Both(last.object_kk, last.object_ru)
        day, word = last.held_on, last.decision
        return Step("selection", "done", day, len(found), title, last.id, "selection", word)
    asked = known.recommendations[:1]
    if asked and asked[0].selection_needed:
        return Step("selection", "waiting", title=asked[0].profession)
    return Step("selection")


def _referral(known: Facts) -> Step:
    found = known.referrals
    if not found:
        return Step("referral")
    last = found[0]
    day, word = last.issued_on, last.state
    return Step("referral", "done", day, len(found), last.kind, last.id, "referral", word)


def _outcome(known: Facts) -> Step:
    """The last that is known of what came of it: of a referral, of training, of adaptation."""
    ended = sorted(_ended(known), key=lambda step: step.day or date.min)
    if ended:
        return ended[-1]
    awaited = [each for each in known.referrals if each.open]
    if not awaited:
        return Step("outcome")
    first = awaited[-1]
    return Step("outcome", "waiting", first.answer_by, 0, first.kind, first.id, "referral")


def _ended(known: Facts) -> list[Step]:
    told: list[tuple[date | None, Both, int, str, str]] = [
        (each.state_on, each.kind, each.id, "referral", each.state)
        for each in known.referrals
        if not each.open
    ]
    for entry in known.entries:
        place = (entry.profession, entry.id, "training_entry", entry.outcome)
        told.append((entry.outcome_on, *place))
    for period in known.adaptations:
        place = (period.profession, period.id, "adaptation", period.outcome)
        told.append((period.outcome_on, *place))
    count = sum(1 for day, *_ in told if day)
    return [
        Step("outcome", "done", day, count, title, record, table, word)
        for day, title, record, table, word in told
        if day
    ]


_STEPS = (
    _application,
    _information,
    _consultation,
    _test,
    _recommendation,
    _selection,
    _referral,
    _outcome,
)


# Beside the way


def _choice(known: Facts) -> Step:
    found = known.choices
    if not found:
        said = known.person.chosen_profession
        return Step("choice", "done" if said else "none", title=Both(said))
    last = found[0]
    state = "done" if last.decided else "waiting"
    return Step("choice", state, last.dated, len(found), last.profession, last.id, "choice")


def _vacancy_check(known: Facts) -> Step:
    found = known.checks
    if not found:
        return Step("vacancy_check")
    last, name = found[0], "vacancy_check"
    day, word = last.checked_on, last.demand
    return Step(name, "done", day, len(found), last.profession, last.id, name, word)


def _training(known: Facts) -> Step:
    found = [each for each in known.entries if each.removed_on is None]
    if not found:
        return Step("training")
    last = found[0]
    state = "done" if last.outcome in ("finished", "employed") else "waiting"
    day, name = last.outcome_on or last.added_on, "training_entry"
    return Step("training", state, day, len(found), last.profession, last.id, name, last.outcome)


def _adaptation(known: Facts) -> Step:
    found, name = known.adaptations, "adaptation"
    if not found:
        return Step(name)
    last = found[0]
    state = "done" if last.outcome else "waiting"
    return Step(name, state, last.since, len(found), last.profession, last.id, name, last.outcome)


_SIDES = (_choice, _vacancy_check, _training, _adaptation)


# What is next


def _next(known: Facts, steps: tuple[Step, ...], today: date) -> Next | None:
    agreed = _agreed(known, steps, today)
    if agreed:
        return agreed
    for step in steps:
        if step.state == "waiting":
            return Next(step.code, by=step.day, record=step.record)
    begun = [place for place, step in enumerate(steps) if step.state == "done"]
    for step in steps[max(begun, default=-1) + 1 :]:
        if step.code != "selection":  # held only where a recommendation asks for it
            return Next(step.code)
    return None


def _agreed(known: Facts, steps: tuple[Step, ...], today: date) -> Next | None:
    """What the last consultation agreed on, until its day or until something else happened."""
    last = known.consultations[0] if known.consultations else None
    if last is None or not (last.next_step or last.next_on):
        return None
    later = any(step.day and last.held_on < step.day <= today for step in steps)
    if later and (last.next_on is None or last.next_on < today):
        return None
    return Next("agreed", last.next_step, last.next_on, last.id)
