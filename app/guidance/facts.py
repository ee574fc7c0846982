"""What the file knows of one case, gathered in a handful of questions for the glance at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.guidance import adaptations, choices, consultations, recommendations, selections, vacancies
from app.guidance import training_entries as training
from app.guidance.adaptations import Adaptation
from app.guidance.choices import Choice
from app.guidance.recommendations import Recommendation
from app.guidance.training_entries import Entry
from app.guidance.vacancies import Check
from app.papers import Both
from app.paperwork import sent
from app.registry import case, consents, participants, statuses
from app.registry.case import Application
from app.registry.participants import Participant
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Visit:
    """A session the person came to, or is to come to: its service, its day, what it was."""

    session_id: int
    service: str
    day: date
    title: Both
    came: bool


@dataclass(frozen=True, slots=True)
class Test:
    """A test taken: its day, its name, whether somebody has concluded from it."""

    id: int
    day: date
    name: Both
    concluded: bool


@dataclass(frozen=True, slots=True)
class Sent:
    """A referral: its kind, its number, where its answer stands."""

    id: int
    number: str
    kind: Both
    issued_on: date
    state: str
    state_on: date
    answer_by: date

    @property
    def open(self) -> bool:
        """Tell whether its answer is still awaited."""
        return self.state in sent.OPEN


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything of one case that the glance needs; each list newest first."""

    person: Participant
    statuses: tuple[str, ...]
    consent: consents.State
    applications: list[Application]
    visits: list[Visit]
    consultations: list[consultations.Public]
    tests: list[Test]
    recommendations: list[Recommendation]
    selections: list[selections.Public]
    referrals: list[Sent]
    entries: list[Entry]
    adaptations: list[Adaptation]
    choices: list[Choice]
    checks: list[Check]


def gather(store: Store, person_id: int, today: date) -> Facts:
    """Return what the file knows of a case on a day."""
    return Facts(
        person=participants.get(store, person_id),
        statuses=statuses.on(store, person_id, today),
        consent=consents.state(consents.of(store, person_id), today),
        applications=case.applications(store, person_id),
        visits=_visits(store, person_id, today),
        consultations=consultations.of(store, person_id),
        tests=_tests(store, person_id),
        recommendations=recommendations.of(store, person_id),
        selections=selections.of(store, person_id),
        referrals=_referrals(store, person_id),
        entries=training.of(store, person_id),
        adaptations=adaptations.of(store, person_id),
        choices=choices.of(store, person_id),
        checks=vacancies.of(store, person_id),
    )


def _visits(store: Store, person_id: int, today: date) -> list[Visit]:
    sql = """
      select session.id, service, day,
             case when title_kk = '' or confidential then name_kk else title_kk end,
             case when title_kk = '' or confidential then name_ru else title_ru end, mark
        from attendance
        join session on session.id = session_id and state <> 'cancelled'
        join form on form.id = form_id
       where person_id = :person and (mark = 'present' or mark = '' and day >= :today)
       order by day desc, session.id desc
    """
    values = {"person": person_id, "today": today.isoformat()}
    visits = []
    for number, service, day, kk, ru, mark in store.tuples(sql, values):
        came = mark == "present"
        visits.append(Visit(number, service, date.fromisoformat(day), Both(kk, ru), came))
    return visits


def _tests(store: Store, person_id: int) -> list[Test]:
    sql = """
      select id, taken_on, name_kk, name_ru, concluded_on is not null from test_result
       where person_id = ? order by taken_on desc, id desc
    """
    return [
        Test(number, date.fromisoformat(day), Both(kk, ru), bool(concluded))
        for number, day, kk, ru, concluded in store.tuples(sql, (person_id,))
    ]


def _referrals(store: Store, person_id: int) -> list[Sent]:
    sql = """
      select referral.id, number, name_kk, name_ru, issued_on, referral.state, state_on, answer_by
        from referral join paper on paper.id = paper_id
        join referral_kind on referral_kind.id = kind_id
       where referral.person_id = ? order by issued_on desc, referral.id desc
    """
    found = []
    for number, said, kk, ru, issued, state, state_on, answer_by in store.tuples(sql, (person_id,)):
        days = [date.fromisoformat(day) for day in (issued, state_on, answer_by)]
        found.append(Sent(number, said, Both(kk, ru), days[0], state, days[1], days[2]))
    return found
