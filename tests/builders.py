"""Small centres for tests: furnished in a line, with people who are easy to recognise."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from itertools import count

from app import centre, papers
from app.kazakh import identity
from app.paperwork import referral_kinds, referrals
from app.paperwork.register import Issued
from app.registry import participants, partners, places
from app.staffing import staff
from app.store.store import Store

ALMATY = timezone(timedelta(hours=5))
TODAY = date(2026, 11, 23)

SETTINGS = {
    "parent_kk": "«Абай облысының еңбек мобильділігі орталығы» КММ филиалы",
    "parent_ru": "Филиал КГУ «Центр трудовой мобильности области Абай»",
    "centre_kk": "Көктөбе ауданының мансап орталығы",
    "centre_ru": "Карьерный центр Коктобинского района",
    "address_kk": "Қарабұлақ ауылы, Абай көшесі, 21",
    "address_ru": "село Карабулак, улица Абая, 21",
    "phone": "8 (722) 000-00-00",
    "bin": "000940000000",
    "index_referral": "05-12",
    "index_consent": "05-13",
    "index_register": "05-14",
    "index_sheet": "05-15",
    "index_profile": "05-16",
    "index_recommendation": "05-17",
    "index_selection": "05-18",
    "index_training_list": "05-19",
    "index_fair": "05-20",
    "index_plan": "05-21",
    "index_timetable": "05-22",
    "index_plan_changes": "05-23",
    "index_agreement_sheet": "05-24",
    "index_undecided": "05-25",
    "index_tender_protocol": "05-26",
    "index_acceptance": "05-27",
    "index_job_description": "05-28",
    "index_qualification_sheet": "05-29",
    "index_staff_list": "05-30",
    "index_attestation_calendar": "05-31",
    "index_load": "05-32",
    "index_hand_over": "05-33",
    "index_quarter": "05-34",
    "index_correction": "05-35",
}

NAMES = (
    ("Құнанбаева", "Әсемгүл", "Ғалымқызы"),
    ("Әбдіғаниев", "Үсен", "Һасанұлы"),
    ("Байғұтты", "Ұлбосын", "Төлегенқызы"),
    ("Ғабдуллин", "Нұрлан", "Қайратұлы"),
    ("Дүйсенбі", "Іңкәр", "Мұратқызы"),
    ("Ерғалиева", "Күләш", "Өмірзаққызы"),
    ("Жүнісов", "Әділжан", "Серікұлы"),
    ("Иванова", "Мария", "Сергеевна"),
    ("Петров-Водкин", "Иван", "Ильич"),
    ("Мәмбетов", "Өтеген", "Һамитұлы"),
    ("Нәдірқызы", "Айым", ""),
    ("Ыдырысов", "Шыңғыс", "Еркінұлы"),
)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 9, 0, tzinfo=ALMATY)

    def __call__(self) -> datetime:
        return self.now

    def pass_days(self, days: int) -> None:
        """Move on by days."""
        self.now += timedelta(days=days)


def furnish(store: Store) -> tuple[int, int]:
    """Enter the settings, a director who signs and an employer; return director and employer."""
    centre.put_all(store, SETTINGS)
    director = staff.add(
        store,
        staff.Draft(
            surname="Жақсыбеков",
            given_name="Қайрат",
            patronymic="Тұрарұлы",
            post_kk="Мансап орталығының директоры",
            post_ru="Директор карьерного центра",
            signs=True,
            basis_kk="Ереже",
            basis_ru="Положение",
        ),
    )
    employer = partners.add(
        store,
        partners.Draft(
            name_kk="«Көктөбе аудандық ветеринария станциясы» КМК",
            name_ru="КГП «Коктобинская районная ветеринарная станция»",
            roles=("employer",),
            phone="8 (722) 000-00-01",
        ),
    )
    return director, employer


def iin(birth: date, sex: str = "female", serial: int = 1) -> str:
    """Return an identification number whose check digit is right."""
    century = {18: 1, 19: 3, 20: 5}[birth.year // 100] + (sex == "female")
    for number in count(serial):
        first = f"{birth:%y%m%d}{century}{number % 10000:04d}"
        digit = identity.check_digit(first)
        if digit is not None:
            return f"{first}{digit}"
    raise AssertionError


def draft(
    surname: str = "Сәрсенбаева", given_name: str = "Әсел", **others: object
) -> participants.Draft:
    """Return a card without a number, as a village list gives it."""
    plain = participants.Draft(surname=surname, given_name=given_name, iin_absence="list_only")
    return replace(plain, **others)  # type: ignore[arg-type]


def people(store: Store, number: int) -> list[int]:
    """Register people with numbers, birth dates and phones of their own, as one action."""
    settlement = places.add(store, "settlement", f"Қарағаш {number}", "Карагаш")
    with store.transaction("people"):
        return [participants.add(store, person(each, settlement)) for each in range(number)]


def person(number: int, settlement: int | None = None) -> participants.Draft:
    """Return the card of the n-th person; everyone differs."""
    surname, given_name, patronymic = NAMES[number] if number < len(NAMES) else _name(number)
    birth = date(1980 + number % 30, 1 + number % 12, 1 + number % 28)
    sex = "female" if patronymic.endswith(("қызы", "вна")) else "male"
    return participants.Draft(
        surname=surname,
        given_name=given_name,
        patronymic=patronymic,
        iin=iin(birth, sex, number + 1),
        birth_date=birth,
        sex=sex,
        phone=f"+7701{number:07d}",
        place_id=settlement,
    )


_ROOTS = (
    "Ахмет Байжан Ғабит Досмағамбет Есен Жақып Зейнолла Ибрай Кенжебек Қасым Мұқан Нұрпейіс "
    "Оразбай Рахым Сейіт Тілеуберді Уәли Хамза Шәріп Ыбырай"
).split()
_MEN = "Арман Бауыржан Ғалымжан Дәулет Ерлан Жандос Қанат Марат Нұржан Олжас Руслан Тимур".split()
_WOMEN = (
    "Айгерім Ботагөз Гүлнәр Динара Жібек Қарлығаш Ләззат Мәдина Назым Сәуле Ұлжан Шолпан".split()
)


def _name(number: int) -> tuple[str, str, str]:
    rest, root = divmod(number, len(_ROOTS))
    rest, given = divmod(rest, len(_MEN))
    father = _MEN[(given + rest + 5) % len(_MEN)]
    if number % 2:
        return f"{_ROOTS[root]}ова", _WOMEN[given], f"{father}қызы"
    return f"{_ROOTS[root]}ов", _MEN[given], f"{father}ұлы"


@dataclass(frozen=True)
class Drawn:
    """A paper drawn as its own words: enough where the page itself is not the question."""

    body: bytes
    pages: int = 1
    missing: tuple[str, ...] = ()


def draw(record: papers.Paper) -> Drawn:
    """Draw a record as bytes that say what it says."""
    return Drawn(papers.to_json(record).encode())


def refer(
    store: Store, person_id: int, kind: str = "job_placement", **others: object
) -> tuple[referrals.Referral, Issued]:
    """Issue a referral to the first employer."""
    partner = partners.ids(store)[0]
    kind_id = referral_kinds.by_code(store, kind).id
    asked = referrals.Draft(person_id, kind_id, partner, "Іс жүргізуші", "Делопроизводитель")
    return referrals.issue(store, replace(asked, **others), store.today(), draw)  # type: ignore[arg-type]
