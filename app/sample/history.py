"""Two years of an office's days: who came when, where they were sent, and what came of it."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random

from app import centre
from app.paperwork import other_papers, referral_kinds, referrals, register
from app.paperwork.referral_kinds import Kind
from app.paperwork.register import Render
from app.registry import case, consents, merging, participants, statuses
from app.sample import stock
from app.sample.hands import Hands
from app.sample.neighbours import Around, Firm
from app.sample.people import Someone
from app.store.store import Store

Deed = Callable[[], object]
_SOURCES = ("slip", "slip", "slip", "phone", "portal", "person")
_ROLES = {"employer": "employer", "education": "college", "agency": "agency"}
_FITTING = {
    "senior_pupil": ("professional_selection", "short_course", "vocational_training"),
    "student": ("job_placement", "short_course", "professional_selection", "first_workplace"),
    "job_seeker": ("job_placement", "job_placement", "private_agency", "vocational_training"),
    "silver": ("silver_age", "silver_age", "public_works"),
    "unemployed": (
        "job_placement",
        "job_placement",
        "vocational_training",
        "short_course",
        "public_works",
        "social_jobs",
        "youth_practice",
        "first_workplace",
        "contract_of_generations",
        "private_agency",
    ),
}


@dataclass
class History:
    """Lives the days of an office in order, through the same verbs as the window."""

    store: Store
    hands: Hands
    chance: Random
    around: Around
    today: date
    render: Render
    papers_left: int
    examples: dict[str, int] = field(default_factory=dict)
    _days: list[tuple[date, int, Deed]] = field(default_factory=list)
    _count: int = 0

    def __post_init__(self) -> None:
        self._calendar = centre.calendar(self.store)
        self._kinds = {kind.code: kind for kind in referral_kinds.listed(self.store)}
        self._unused = list(self._kinds)

    # The days

    def plan(self, day: date, deed: Deed) -> None:
        """Do something on a working day, unless it lies ahead of today."""
        when = self._calendar.next_working(day)
        if when <= self.today:
            self._count += 1
            heapq.heappush(self._days, (when, self._count, deed))

    def live(self) -> None:
        """Live every planned day, and those that the days themselves plan."""
        while self._days:
            day, _, deed = heapq.heappop(self._days)
            self.hands.go_to(day)
            self.store.actor = self.chance.choice(self.around.actors)
            deed()

    def _later(self, day: date, least: int, most: int) -> date:
        return day + timedelta(days=self.chance.randint(least, most))

    # A person comes

    def expect(self, someone: Someone) -> None:
        """Plan the day on which a person first comes, the last working day at the latest."""
        latest = self._calendar.add(self.today + timedelta(days=1), -1)
        self.plan(min(someone.came_on, latest), lambda: self._come(someone))

    def _come(self, someone: Someone) -> None:
        day = self.store.today()
        with self.store.transaction("participant.add", someone.draft.name.full):
            person_id = participants.add(self.store, someone.draft)
            for spell in someone.spells:
                statuses.give(self.store, person_id, spell.kind, spell.since, spell.until)
            purpose = self.chance.choice(stock.phrases("purposes"))
            case.apply(self.store, person_id, day, purpose, f"№ {self.chance.randint(1, 900)}")
        self._consent(someone, person_id, day)
        self._follow(someone, person_id, day)

    def _follow(self, someone: Someone, person_id: int, day: date) -> None:
        chance = self.chance
        if chance.random() < 0.35:
            note = chance.choice(stock.phrases("notes"))
            hidden = chance.random() < 0.1
            self.plan(
                self._later(day, 1, 60),
                lambda: _done(case.write(self.store, person_id, note, confidential=hidden)),
            )
        if chance.random() < 0.3:
            self.plan(self._later(day, 1, 30), lambda: self._enter_portal(person_id))
        if someone.tag or chance.random() < 0.45:
            self.plan(self._later(day, 0, 25), lambda: self._send(someone, person_id))
        if not someone.tag and chance.random() < 0.03:
            self.plan(self._later(day, 200, 500), lambda: self._archive(person_id))

    def _enter_portal(self, person_id: int) -> None:
        held = participants.get(self.store, person_id)
        if held.archived_on:
            return
        draft = participants.draft_of(held)
        number = f"{self.chance.randrange(10**9):09d}"
        entered = replace(draft, portal_number=number, portal_date=self.store.today())
        participants.change(self.store, person_id, entered)

    def _archive(self, person_id: int) -> None:
        open_ = any(each.state in referrals.OPEN for each in referrals.of(self.store, person_id))
        if not open_ and participants.get(self.store, person_id).archived_on is None:
            participants.archive(
                self.store, person_id, self.chance.choice(stock.phrases("archived"))
            )

    # Consent

    def _consent(self, someone: Someone, person_id: int, day: date) -> None:
        chance = self.chance
        if not someone.tag and chance.random() < 0.12:
            return
        minor = consents.needs_guardian(someone.draft.birth_date, day)
        draft = consents.Draft(
            signed_on=day,
            until=day + timedelta(days=chance.choice((365, 1095, 1095))),
            signer="guardian" if minor else "self",
            guardian_name=_mother(someone) if minor else "",
            guardian_relation="анасы" if minor else "",
            third_parties=chance.random() < 0.7,
        )
        paper = self._print_consent(someone, person_id, draft)
        consent_id = consents.give(self.store, person_id, replace(draft, paper_id=paper))
        if not someone.tag and chance.random() < 0.03:
            self.plan(self._later(day, 40, 300), lambda: self._withdraw(person_id, consent_id))

    def _withdraw(self, person_id: int, consent_id: int) -> None:
        """Processing stops within the law's days: the card leaves the lists."""
        day = self.store.today()
        consents.withdraw(self.store, consent_id, day)
        self.plan(self._later(day, 8, 19), lambda: self._archive(person_id))

    def _print_consent(self, someone: Someone, person_id: int, draft: consents.Draft) -> int | None:
        if not someone.tag and (self.papers_left <= 0 or self.chance.random() > 0.08):
            return None
        day = self.store.today()
        issued = other_papers.print_consent(self.store, person_id, draft, day, self.render)
        self.papers_left -= 1
        self.examples.setdefault(f"consent-{someone.tag or draft.signer}", issued.id)
        return issued.id

    # Referral

    def _send(self, someone: Someone, person_id: int) -> None:
        person = participants.get(self.store, person_id)
        if person.archived_on or (self.papers_left <= 0 and not someone.tag):
            return
        kind = self._kind(someone)
        day = self.store.today()
        draft = self._referral(someone, person_id, kind, day)
        referral, issued = referrals.issue(self.store, draft, day, self.render)
        self.papers_left -= 1
        self.examples.setdefault(
            f"referral-{someone.tag}" if someone.tag else _example(kind), issued.id
        )
        self.plan(self._later(day, 2, 25), lambda: self._answer(referral.id))
        if not someone.tag:
            self._afterwards(someone, person_id, issued.id, day)

    def _kind(self, someone: Someone) -> Kind:
        """Every kind is issued at least once; then whatever fits the person."""
        fitting = _FITTING[someone.group]
        if someone.tag == "guardian":
            return self._kinds["public_works"]
        unused = [code for code in self._unused if code in fitting and not someone.tag]
        code = unused[0] if unused else self.chance.choice(fitting)
        if code in self._unused:
            self._unused.remove(code)
        return self._kinds[code]

    def _referral(self, someone: Someone, person_id: int, kind: Kind, day: date) -> referrals.Draft:
        role = _ROLES.get(kind.addressee_role)
        firms = [firm for firm in self.around.firms if firm.role == role]
        firm = self._firm(someone, firms)
        job = self.chance.choice(firm.jobs) if firm and firm.jobs else None
        minor = consents.needs_guardian(someone.draft.birth_date, day)
        return referrals.Draft(
            person_id=person_id,
            kind_id=kind.id,
            partner_id=firm.id if firm else None,
            position_kk=job.kk if job else "Мамандыққа бейімділігін анықтау",
            position_ru=job.ru if job else "Определение пригодности к профессии",
            months=min(6, kind.greatest_months) if kind.greatest_months else None,
            officer_id=self.chance.choice(self.around.officers),
            guardian_agreed_on=day if minor and kind.guardian_consent else None,
        )

    def _firm(self, someone: Someone, firms: list[Firm]) -> Firm | None:
        if not firms:
            return None
        if someone.tag == "long-name":
            return max(firms, key=lambda firm: len(firm.jobs[0].kk) if firm.jobs else 0)
        return self.chance.choice(firms)

    def _afterwards(self, someone: Someone, person_id: int, paper_id: int, day: date) -> None:
        chance = self.chance
        if chance.random() < 0.06:
            self.plan(
                self._later(day, 0, 20), lambda: _done(register.reprint(self.store, paper_id))
            )
        if chance.random() < 0.05 or "referral-annulled" not in self.examples:
            self.examples.setdefault("referral-annulled", 0)
            self.plan(self._later(day, 0, 1), lambda: self._annul(someone, person_id, paper_id))

    def _annul(self, someone: Someone, person_id: int, paper_id: int) -> None:
        """A paper with a mistake is annulled, and a right one issued the same day."""
        referrals.annul(self.store, paper_id, self.chance.choice(stock.phrases("annulled")))
        self.examples["referral-annulled"] = paper_id
        self.plan(self.store.today(), lambda: self._send(someone, person_id))

    def _answer(self, referral_id: int) -> None:
        held = referrals.get(self.store, referral_id)
        lot = self.chance.random()
        if held.state != "issued":
            return
        day = self.store.today()
        if lot < 0.12:  # nothing yet: the office asks again some weeks later
            self.plan(self._later(day, 15, 45), lambda: self._answer(referral_id))
        elif lot < 0.24:
            self._record(referral_id, "no_show")
        elif lot < 0.36:
            self._record(
                referral_id, "refused", reason=self.chance.choice(stock.phrases("refused"))
            )
        elif lot < 0.55:
            self._record(referral_id, "came")
            self.plan(self._later(day, 2, 12), lambda: self._accept(referral_id))
        else:
            self._accept(referral_id)

    def _accept(self, referral_id: int) -> None:
        held = referrals.get(self.store, referral_id)
        if held.state not in referrals.OPEN:
            return
        order = self.chance.choice(stock.phrases("accepted"))
        with self.store.transaction("referral.state", held.number):
            self._record(referral_id, "accepted", order_number=order)
            self._end_search(held.person_id, held.kind_id)

    def _record(
        self, referral_id: int, state: str, *, reason: str = "", order_number: str = ""
    ) -> None:
        referrals.record_state(
            self.store,
            referral_id,
            state,
            self.store.today(),
            self.chance.choice(_SOURCES),
            reason=reason,
            order_number=order_number,
        )

    def _end_search(self, person_id: int, kind_id: int) -> None:
        """Whoever found work is no longer without it."""
        if referral_kinds.get(self.store, kind_id).addressee_role != "employer":
            return
        day = self.store.today()
        for status in statuses.of(self.store, person_id):
            if status.kind in ("unemployed", "job_seeker") and status.holds_on(day):
                statuses.end(self.store, status.id, max(day, status.since))

    # The office's own days

    def own_days(self, first: date) -> None:
        """Plan what happens to the office itself: power cuts, registers, a person's two cards."""
        self.plan(first + timedelta(days=140), self._power_cut)
        self.plan(first + timedelta(days=260), self._two_cards)
        start = date(first.year, (first.month - 1) // 3 * 3 + 1, 1)
        while start <= self.today:
            after = date(start.year + (start.month > 9), (start.month + 2) % 12 + 1, 1)
            if start >= first:
                self._plan_register(start, after)
            start = after

    def _plan_register(self, start: date, after: date) -> None:
        self.plan(after + timedelta(days=2), lambda: self._print_register(start, after))

    def _print_register(self, start: date, after: date) -> None:
        last, today = after - timedelta(days=1), self.store.today()
        issued = other_papers.print_register(self.store, start, last, today, self.render)
        self.examples[f"register-{start.year}-q{start.month // 3 + 1}"] = issued.id

    def _power_cut(self) -> None:
        """Five numbers set aside; three were written by hand, one was spoilt, one is still free."""
        held = register.reserve(self.store, "referral", 5, self.store.today())
        people = self.store.tuples("select id from person where archived_on is null limit 3")
        for paper, (person_id,) in zip(held[:3], people, strict=False):
            self._by_hand(paper.id, int(person_id))
        register.annul(self.store, held[3].id, self.chance.choice(stock.phrases("annulled")))

    def _by_hand(self, paper_id: int, person_id: int) -> None:
        kind = self._kinds["professional_selection"]
        draft = referrals.Draft(person_id, kind.id, position_kk="Мамандық таңдау")
        day = self.store.today()
        referrals.enter_by_hand(self.store, paper_id, draft, day)

    def _two_cards(self) -> None:
        """One person was entered twice, once from a list without a number; the cards become one."""
        sql = "select id from person where archived_on is null and iin is not null limit 1"
        kept = self.store.scalar(sql)
        if kept is None:
            return
        card = participants.draft_of(participants.get(self.store, int(kept)))
        from_list = replace(card, iin="", iin_absence="list_only", phone="", patronymic="")
        other = participants.add(self.store, from_list)
        merging.merge(self.store, int(kept), other, {})


def _done(_result: object) -> None:
    """A planned deed gives nothing back."""


def _example(kind: Kind) -> str:
    return f"referral-{kind.code.replace('_', '-')}"


def _mother(someone: Someone) -> str:
    man = someone.draft.surname.removesuffix("а")
    return f"{man}а Гүлмира"
