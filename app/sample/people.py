"""Invented people: who comes to a district's centre, by age, people and reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from app.kazakh import dates, names
from app.registry.participants import Draft
from app.sample import naming, stock
from app.sample.naming import Namer
from app.sample.numbers import Numbers

YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Spell:
    """A status of the person, from a day to a day."""

    kind: str
    since: date
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Someone:
    """A person as invented: the card, the day it was opened, the statuses, why they are here."""

    draft: Draft
    came_on: date
    group: str
    spells: tuple[Spell, ...]
    tag: str = ""


_GROUPS = (
    # group, share, least and greatest age
    ("senior_pupil", 0.20, 15, 17),
    ("student", 0.17, 16, 23),
    ("unemployed", 0.33, 18, 60),
    ("job_seeker", 0.24, 19, 58),
    ("silver", 0.06, 50, 62),
)


class Crowd:
    """Invents people one after another, all from one seed."""

    def __init__(self, chance: Random, first: date, last: date, places: list[int]) -> None:
        self._chance, self._first, self._last, self._places = chance, first, last, places
        self._namer, self.numbers = Namer(chance), Numbers(chance)

    def many(self, count: int) -> Iterator[Someone]:
        """Give so many people; the telling ones first, as far as there is room for them."""
        told = 0
        for telling in self._telling():
            if told == count:
                return
            told += 1
            yield telling
        for _ in range(count - told):
            yield self.someone()

    # One of the crowd

    def someone(self) -> Someone:
        """Invent one person."""
        came = self._first + (self._last - self._first) * self._chance.random()
        group, least, greatest = self._group()
        birth = self._birth(came, least, greatest)
        sex = self._chance.choice(("male", "female"))
        people = "kazakh" if self._chance.random() < 0.82 else "russian"
        draft = self._card(self._namer.draw(people, sex), sex, birth)
        return self._settled(draft, came, group)

    def _group(self) -> tuple[str, int, int]:
        lot = self._chance.random()
        for group, share, least, greatest in _GROUPS:
            lot -= share
            if lot < 0:
                return group, least, greatest
        return _GROUPS[2][0], *_GROUPS[2][2:]

    def _birth(self, day: date, least: int, greatest: int) -> date:
        days = self._chance.randint(
            least * 365 + least // 4 + 1, greatest * 365 + greatest // 4 + 360
        )
        return day - timedelta(days=days)

    def _card(self, name: names.Name, sex: str, birth: date) -> Draft:
        chance, street = self._chance, stock.street(self._chance)
        draft = Draft(
            surname=name.surname,
            given_name=name.given_name,
            patronymic=name.patronymic,
            iin=self.numbers.iin(birth, sex),
            birth_date=birth,
            sex=sex,
            phone=self.numbers.phone() if chance.random() < 0.9 else "",
            place_id=chance.choice(self._places),
            address_kk=street.kk,
            address_ru=street.ru,
        )
        return self._spelt(draft) if chance.random() < 0.6 else draft

    def _spelt(self, draft: Draft) -> Draft:
        ru = {
            name: naming.in_russian(getattr(draft, name))
            for name in ("surname", "given_name", "patronymic")
        }
        return replace(
            draft,
            ru_surname=ru["surname"],
            ru_given_name=ru["given_name"],
            ru_patronymic=ru["patronymic"],
        )

    def _settled(self, draft: Draft, came: date, group: str) -> Someone:
        """Give the card the schooling, the aim and the statuses of its group."""
        if group == "senior_pupil":
            return self._pupil(draft, came)
        if group == "student":
            return self._student(draft, came)
        return self._grown(draft, came, group)

    def _pupil(self, draft: Draft, came: date) -> Someone:
        assert draft.birth_date is not None
        year = came.year + (came.month > 8) + (17 - min(17, dates.age_on(draft.birth_date, came)))
        school = self._chance.choice(_partners("school"))
        card = replace(
            draft, study_place=school, finishing_year=year, goal="choice", education="негізгі орта"
        )
        if self._chance.random() < 0.12:
            card = replace(card, iin="", iin_absence="list_only", phone="")
        leaves = date(year, 5, 25)
        until = leaves if leaves <= self._last else None
        since = min(came, date(came.year - (came.month < 9), 9, 1))
        return Someone(card, came, "senior_pupil", (Spell("senior_pupil", since, until),))

    def _student(self, draft: Draft, came: date) -> Someone:
        college = self._chance.choice(_partners("college")[:2])
        year = came.year + self._chance.randint(0, 2)
        card = replace(
            draft,
            study_place=college,
            finishing_year=year,
            goal=self._chance.choice(("choice", "upskilling")),
            education="техникалық және кәсіптік",
            profession=self._chance.choice(stock.phrases("professions")),
        )
        leaves = date(year, 6, 30)
        until = leaves if came < leaves <= self._last else None
        since = min(came, date(came.year - (came.month < 9), 9, 1))
        return Someone(card, came, "student", (Spell("student", since, until),))

    def _grown(self, draft: Draft, came: date, group: str) -> Someone:
        chance = self._chance
        kind = "unemployed" if group == "silver" else group
        card = replace(
            draft,
            goal=chance.choice(("change", "upskilling", "choice")),
            education=chance.choice(stock.phrases("education")),
            profession=chance.choice(stock.phrases("professions")),
            chosen_profession=chance.choice(stock.phrases("professions"))
            if chance.random() < 0.5
            else "",
        )
        since = came - timedelta(days=chance.randint(0, 90))
        spells = [Spell(kind, since)]
        if chance.random() < 0.08:
            spells.append(Spell("kandas", since - YEAR * chance.random()))
            if chance.random() < 0.4:
                card = replace(card, iin="", iin_absence="kandas_documents")
        return Someone(card, came, group, tuple(spells))

    # The telling ones

    def _telling(self) -> Iterator[Someone]:
        """Give the people whose cards and papers are worth looking at."""
        ways: tuple[Callable[[], Someone], ...] = (
            self._long_name,
            self._no_russian,
            self._guardian,
            self._no_iin,
            self._double_surname,
            self._no_patronymic,
        )
        for way in ways:
            yield way()
        yield from self._twins()

    def _known(self, name: names.Name, sex: str, age: int, group: str, tag: str) -> Someone:
        self._namer.keep(name)
        came = self._first + timedelta(days=self._chance.randint(30, 330))
        draft = self._card(name, sex, self._birth(came, age, age))
        return replace(self._settled(draft, came, group), tag=tag)

    def _long_name(self) -> Someone:
        name = names.Name("Құдайбергенова-Мұхамбетжанова", "Баянсұлу-Гүлбаршын", "Дінмұхаммедқызы")
        known = self._known(name, "female", 34, "unemployed", "long-name")
        return replace(known, draft=self._spelt(known.draft))

    def _no_russian(self) -> Someone:
        known = self._known(
            names.Name("Әбілқайыров", "Ұлықбек", "Өміржанұлы"),
            "male",
            28,
            "unemployed",
            "no-russian",
        )
        plain = replace(known.draft, ru_surname="", ru_given_name="", ru_patronymic="")
        return replace(known, draft=plain)

    def _guardian(self) -> Someone:
        name = names.Name("Серікова", "Айсана", "Нұрланқызы")
        known = self._known(name, "female", 16, "unemployed", "guardian")
        # Sixteen on the day of coming, and not yet eighteen when the referral is issued soon after.
        return replace(known, draft=self._spelt(known.draft))

    def _no_iin(self) -> Someone:
        known = self._known(names.Name("Шерхан", "Төлеген"), "male", 31, "job_seeker", "no-iin")
        card = replace(known.draft, iin="", iin_absence="kandas_documents")
        kandas = Spell("kandas", known.came_on - YEAR / 4)
        return replace(known, draft=card, spells=(*known.spells[:1], kandas))

    def _double_surname(self) -> Someone:
        name = names.Name("Петрова-Водкина", "Мария", "Ильинична")
        return self._known(name, "female", 41, "job_seeker", "double-surname")

    def _no_patronymic(self) -> Someone:
        return self._known(
            names.Name("Ян", "Стефания"), "female", 22, "job_seeker", "no-patronymic"
        )

    def _twins(self) -> Iterator[Someone]:
        first = self._known(
            names.Name("Оразбаев", "Хасен", "Ерланұлы"), "male", 16, "senior_pupil", "twin"
        )
        assert first.draft.birth_date is not None
        number = self.numbers.iin(first.draft.birth_date, "male")
        card = replace(
            first.draft,
            given_name="Хұсейін",
            ru_given_name="Хусейин" if first.draft.ru_given_name else "",
            iin=number,
        )
        yield first
        yield replace(first, draft=card)


def _partners(role: str) -> list[str]:
    return [each["name"][0] for each in stock.centre()["partner"] if role in each["roles"]]
