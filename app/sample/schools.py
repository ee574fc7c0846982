"""A school year: who studies where, the plan, an agency, and those who have not chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial

from app.agencies import contracts, deliveries, tenders
from app.agencies.contracts import Service
from app.agencies.tenders import Bid
from app.guidance import attendance, choices, forms, sessions
from app.guidance.sessions import Conductor
from app.paperwork import schooling_papers
from app.registry import incoming, participants, partners
from app.registry.incoming import Incoming
from app.sample import stock
from app.sample.guidance import YOUTH, Life
from app.sample.numbers import Numbers
from app.schooling import contingents, enrolments, facts, plans, undecided, years
from app.schooling.contingents import Contingent
from app.schooling.plans import Agreement, LineDraft

_LETTERS = "АӘБ"
_YEAR, _LATER = timedelta(days=280), timedelta(days=120)
_BASIS = ("«Мемлекеттік сатып алу туралы» Заң", "Закон «О государственных закупках»")


class Schools:
    """What youth adds to the sample's last year; a centre without youth has none of it."""

    def __init__(self, life: Life) -> None:
        self._life = life
        self._plan = 0
        self._contract = 0

    def expect(self) -> None:
        """Plan the days of the school year that lie behind."""
        at = self._life.ago
        for ago, deed in (
            (96, self._tender),
            (92, self._enrol),
            (90, self._draft_plan),
            (86, self._object),
            (82, self._agree),
            (80, self._hire),
            (4, self._accept),
            (3, self._undecided),
        ):
            self._life.plan(at(ago), deed)

    # Who studies where

    def _enrol(self) -> None:
        life, store = self._life, self._life.store
        today = store.today()
        schools, colleges = self._places("school"), self._places("college")
        held: dict[int, int] = {}
        for person in sorted(life.people(YOUTH, 400)):
            card = participants.get(store, person)
            student = any(each in card.study_place.casefold() for each in ("колледж", "college"))
            age = today.year - card.birth_date.year if card.birth_date else 16
            level = "college" if student or age > 17 else "school"
            place = life.chance.choice(colleges if level == "college" else schools)
            grade = _grade(level, age)
            letter = f"МТ-2{grade}" if level == "college" else life.chance.choice(_LETTERS)
            draft = enrolments.Draft(
                place, level, grade, letter, year=years.of(life.today), since=today
            )
            enrolments.enrol(store, person, draft)
            held[place] = held.get(place, 0) + 1
        self._contingents(held)

    def _places(self, role: str) -> list[int]:
        return [each.id for each in self._life.around.firms if each.role == role]

    def _contingents(self, held: dict[int, int]) -> None:
        store, today = self._life.store, self._life.store.today()
        author = self._life.firm("education_authority")
        for place in (*self._places("school"), *self._places("college")):
            size = held.get(place, 0) + self._life.chance.randint(1, 4)
            given = Contingent(
                place, years.of(self._life.today), author, "03-08/41", today, today, size=size
            )
            contingents.put(store, given)
        chamber = self._life.firm("chamber")
        firms = self._places("employer")[:6]
        if firms:
            head = Incoming("enterprises", chamber, "11-2/45", today, today)
            incoming.add(store, head, firms)

    # The plan of three parties

    def _draft_plan(self) -> None:
        store, today = self._life.store, self._life.store.today()
        head = plans.Draft(
            "Көктерек ауданы",
            "Коктерекский район",
            first=today,
            last=today + _YEAR,
            compiler_id=self._life.firm("education_authority"),
            compiler_number="03-08/57",
            compiler_date=today,
        )
        self._plan = plans.add(store, head)
        for number, (form, topic) in enumerate(_topics()):
            plans.add_line(store, self._plan, self._line(number, form, topic))
        plans.send(store, self._plan)

    def _line(self, number: int, form: str, topic: Sequence[str]) -> LineDraft:
        life = self._life
        day = life.ago(76 - number * 7) if number < 16 else None
        schools = self._places("school")
        host = life.firm("employer") if form == "excursion" else None
        month = "" if day else (life.today + _LATER).isoformat()[:7]
        return LineDraft(
            form_id=forms.by_code(life.store, form).id,
            title_kk=topic[0],
            title_ru=topic[1],
            partner_id=schools[number % len(schools)] if schools else None,
            grades=("9", "10", "11", "9–11")[number % 4],
            host_id=host,
            body="agency" if number % 3 == 2 else "centre",
            responsible_kk=life.chance.choice(life.around.actors),
            day=day,
            month=month,
            expected=life.chance.randint(12, 60),
            indicator_kk="қамтылған оқушылар саны",
            indicator_ru="число охваченных учащихся",
        )

    def _object(self) -> None:
        store, today = self._life.store, self._life.store.today()
        words = "Кәсіпорындарға экскурсиялар саны аз: әр сыныпқа кемінде біреуден жоспарлансын."
        plans.answer(store, self._plan, Agreement("centre", "agreed", today, "05-1/12"))
        said = Agreement("chamber", "objected", today, "11-2/61", objection=words)
        plans.answer(store, self._plan, said)
        self._plan = plans.revise(store, self._plan)
        topic = ("Көлік және жол шаруашылығы кәсіптері", "Профессии транспорта и дорожного дела")
        plans.add_line(store, self._plan, self._line(16, "excursion", topic))
        first = plans.lines(store, self._plan)[1]
        plans.change_line(store, first.id, replace(plans.line_draft_of(first), expected=45))
        plans.send(store, self._plan)

    def _agree(self) -> None:
        store, today = self._life.store, self._life.store.today()
        centre = Agreement("centre", "agreed", today, "05-1/15", "Қ. Т. Жақсыбеков", "Директор")
        chamber = Agreement("chamber", "agreed", today, "11-2/66", "Ж. М. Оразалин", "Директор")
        for each in (centre, replace(chamber, post_ru="Директор")):
            plans.answer(store, self._plan, each)
        render = self._life.render
        self._life.issued("plan", schooling_papers.print_plan(store, self._plan, today, render).id)
        sheet = schooling_papers.print_agreement_sheet(store, self._plan, today, render)
        self._life.issued("agreement-sheet", sheet.id)
        plans.bring_into_force(store, self._plan)
        dated = [line for line in plans.lines(store, self._plan) if line.day and line.day >= today]
        for made in facts.generate(store, [line.id for line in dated]):
            day = sessions.get(store, made).on
            self._life.plan(day, partial(self._held, made))

    def _held(self, session_id: int) -> None:
        """Most lines are carried out on their day; one in eight is forgotten."""
        life, store = self._life, self._life.store
        if life.chance.random() < 0.125:
            return
        pupils = life.people(("senior_pupil",), life.chance.randint(4, 14))
        if not pupils:
            return
        attendance.enrol(store, session_id, pupils)
        for line in attendance.roster(store, session_id):
            mark = "present" if life.chance.random() < 0.9 else "absent"
            attendance.mark(store, [line.id], mark)
        others = {"parents": life.chance.randint(0, 9), "employers": life.chance.randint(0, 2)}
        attendance.count_heads(store, session_id, others)

    # The agency

    def _tender(self) -> None:
        store, today = self._life.store, self._life.store.today()
        first, rival = self._places("agency")[0], self._rival()
        bids = (Bid(first, 180_000_000, 92), Bid(rival, 195_000_000, 74))
        draft = tenders.Draft(
            "youth",
            today - timedelta(days=14),
            today,
            *_BASIS,
            "Студенттер мен оқушыларға әлеуметтік кәсіптік бағдарлау жүргізу",
            "Проведение социальной профессиональной ориентации студентов и учащихся",
            "Бағасы, тәжірибесі, мамандары",
            first,
            "Жеңімпаз деп танылды",
            "Признано победителем",
            bids=bids,
        )
        tender = tenders.add(store, draft)
        issued = schooling_papers.print_protocol(store, tender, today, self._life.render)
        self._life.issued("tender-protocol", issued.id)

    def _rival(self) -> int:
        """Return an agency that offers itself too, and is not heard of again."""
        life = self._life
        draft = partners.Draft(
            name_kk="«Бағыт-Сервис» жұмыспен қамтудың жекеше агенттігі",
            name_ru="Частное агентство занятости «Бағыт-Сервис»",
            roles=("agency",),
            number=Numbers(life.chance).bin(life.today.replace(year=2019, day=1)),
        )
        return partners.add(life.store, draft)

    def _hire(self) -> None:
        store, today = self._life.store, self._life.store.today()
        won = next(iter(tenders.listed(store, "youth")), None)
        if won is None or won.winner_id is None:
            return
        meeting, testing = (forms.by_code(store, code).id for code in ("presentation", "testing"))
        services = (
            Service(meeting, unit="session", ordered=12, price=4_500_000),
            Service(testing, unit="person", ordered=300, price=250_000),
        )
        draft = contracts.Draft(
            "youth",
            "14-Ж",
            today,
            won.winner_id,
            won.id,
            today,
            self._life.today + timedelta(days=29),
            "Оқушыларды бағдарлау",
            "Ориентация учащихся",
            129_000_000,
            services=services,
        )
        self._contract = contracts.add(store, draft)
        for ago in (70, 56, 42, 28, 14):
            day = self._life.ago(ago)
            self._life.plan(day, partial(self._conducted, won.winner_id, "presentation"))

    def _conducted(self, agency: int, form: str) -> None:
        life, store = self._life, self._life.store
        schools = self._places("school")
        draft = sessions.Draft(
            form_id=forms.by_code(store, form).id,
            title_kk="Өңірдегі сұранысқа ие кәсіптер",
            title_ru="Востребованные профессии региона",
            day=store.today(),
            starts="11:00",
            audience="youth",
            venue="school",
            partner_id=life.chance.choice(schools) if schools else None,
            conductors=(Conductor("agency", partner_id=agency),),
        )
        made = sessions.plan(store, draft)
        pupils = life.people(("senior_pupil",), 12)
        attendance.enrol(store, made, pupils)
        attendance.mark_rest(store, made, "present")
        sessions.hold(store, made)

    def _accept(self) -> None:
        if not self._contract:
            return
        store, today = self._life.store, self._life.store.today()
        held = contracts.get(store, self._contract)
        if held.first is None:
            return
        last = today.replace(day=1) - timedelta(days=1)
        made = deliveries.accept(store, held.id, held.first, max(last, held.first), today)
        issued = schooling_papers.print_acceptance(store, made, today, self._life.render)
        self._life.issued("acceptance", issued.id)

    # Those who have not chosen

    def _undecided(self) -> None:
        life, store = self._life, self._life.store
        today = store.today()
        year = years.of(today)
        for person in sorted(undecided.candidates(store, year))[::2]:
            profession = life.both("professions") if life.chance.random() < 0.6 else None
            said = choices.Draft(
                person,
                today,
                decided=profession is not None,
                profession_kk=profession.kk if profession else "",
                profession_ru=profession.ru if profession else "",
                established="consultation",
                staff_id=life.officer(),
            )
            choices.record(store, said)
        left = undecided.candidates(store, year)
        if not left:
            return
        head = undecided.Draft(
            "Болашақ кәсібін әлі таңдамаған оқушылардың тізімі",
            "Список учащихся, не выбравших будущую профессию",
            year,
            today,
            life.firm("college"),
        )
        made = undecided.make(store, head, left)
        issued = schooling_papers.print_undecided(store, made, today, life.render)
        life.issued("undecided", issued.id)


def _grade(level: str, age: int) -> int:
    """Most begin school at six or seven, and a college after the ninth class."""
    return min(max(age - 16, 1), 4) if level == "college" else min(max(age - 6, 9), 11)


def _topics() -> Sequence[tuple[str, Sequence[str]]]:
    """Return form and topic of each line of the plan, in the order of the year."""
    return [(form, topic) for form, *topic in stock.guidance()["plan"]]
