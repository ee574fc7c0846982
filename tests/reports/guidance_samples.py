"""Papers of guidance of the invented centre: everyday ones, crowded ones and bare ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.papers import (
    AttendanceSheet,
    Both,
    Fair,
    FairEmployer,
    FairVacancy,
    FairVisitors,
    FieldOfWork,
    Profile,
    ProfileScore,
    Recommendation,
    Selection,
    SheetRow,
    TrainingList,
    TrainingRemoved,
    TrainingRow,
    fair_totals,
)
from tests.reports.samples import CONSULTANT, DIRECTOR, LETTERHEAD

DAY = date(2026, 11, 26)
PERSON = Both("Сәрсенбаева Әсел Нұрланқызы", "Сарсенбаева Асель Нурлановна")
NAMES = (
    Both("Әбенова Дана Ерланқызы", "Абенова Дана Ерлановна"),
    Both("Байжанов Нұрсұлтан Маратұлы", "Байжанов Нурсултан Маратович"),
    Both("Ғабдуллин Тимур Русланович", "Габдуллин Тимур Русланович"),
    Both("Жұмабекова Аружан", "Жумабекова Аружан"),
    Both("Иванова Мария Сергеевна"),
    Both("Сүлейменов Дінмұхамед Абдірахманұлы", "Сулейменов Динмухамед Абдрахманович"),
)


def sheet(count: int, name: str = "", **changes: object) -> AttendanceSheet:
    """Return a sheet of an excursion for so many people, of one name if it is given."""
    rows = tuple(
        SheetRow(at, name or NAMES[at % len(NAMES)].kk, "10 «А»") for at in range(1, count + 1)
    )
    made = AttendanceSheet(
        number="05-15/31",
        date=date(2026, 11, 25),
        letterhead=LETTERHEAD,
        form=Both("Кәсіптік экскурсия", "Профессиональная экскурсия"),
        title=Both(
            "Аудандық аурухана: орта медицина қызметкерінің еңбегі",
            "Районная больница: труд среднего медицинского работника",
        ),
        day=DAY,
        hours="10:00–11:30",
        place=Both("Көктөбе аудандық ауруханасы", "Коктобинская районная больница"),
        conductors=(Both("Д. Н. Сейітов"),),
        rows=rows,
        uid="019a0000-0000-7000-8000-000000000011",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def score(kk: str, ru: str, raw: float, most: float = 12) -> ProfileScore:
    """Return a scale with its points and what it speaks of."""
    says = Both(f"{kk.lower()} туралы еңбек", f"труд, где главное: {ru.lower()}")
    return ProfileScore(Both(kk, ru), says, raw, most)


SCORES = (
    score("Табиғат", "Природа", 9),
    score("Техника", "Техника", 5),
    score("Адам", "Человек", 10),
    score("Таңба", "Знак", 6),
    score("Көркем бейне", "Художественный образ", 0),
)
FIELDS = (
    FieldOfWork(
        Both("Адам мен табиғат: денсаулық сақтау", "Человек и природа: здравоохранение"),
        Both("мейіргер, ветеринария фельдшері", "медицинская сестра, ветеринарный фельдшер"),
    ),
    FieldOfWork(
        Both("Адам: оқыту мен тәрбие", "Человек: обучение и воспитание"),
        Both("тәрбиеші, әлеуметтік қызметкер", "воспитатель, социальный работник"),
    ),
)
PROFILE = Profile(
    number="05-16/12",
    date=date(2026, 11, 27),
    letterhead=LETTERHEAD,
    person_name=PERSON,
    birth_date=date(2010, 3, 17),
    instrument=Both("Еңбектің бес нысаны", "Пять объектов труда"),
    version="1.0",
    author=Both("Бағдар"),
    licence=Both("CC BY 4.0"),
    taken_on=DAY,
    language=Both("қазақ тілінде", "на казахском языке"),
    way=Both("экранда", "на экране"),
    scores=SCORES,
    fields=FIELDS,
    conclusion=Both(
        "Адаммен жұмысқа және табиғатқа қызығушылығы айқын. Медициналық колледжге баруға болады.",
        "Выражен интерес к работе с людьми и к природе. Стоит посетить медицинский колледж.",
    ),
    concluded_by=CONSULTANT,
    concluded_on=date(2026, 11, 27),
    uid="019a0000-0000-7000-8000-000000000012",
)
RETEST = replace(
    PROFILE,
    earlier_on=date(2026, 3, 2),
    earlier=tuple(replace(each, raw=each.raw / 2 + 2) for each in SCORES),
)
INVALID = replace(
    PROFILE,
    validity=Both(
        "Қорытынды жасауға болмайды: жауаптар бірқалыпты",
        "Заключение невозможно: ответы однообразны",
    ),
    conclusion=Both(""),
    concluded_by=None,
    concluded_on=None,
)
RECOMMENDATION = Recommendation(
    number="05-17/8",
    date=date(2026, 11, 27),
    letterhead=LETTERHEAD,
    person_name=PERSON,
    iin="040317600000",
    birth_date=date(2004, 3, 17),
    author=LETTERHEAD.centre,
    test=Both("«Еңбектің бес нысаны», 26.11.2026", "«Пять объектов труда», 26.11.2026"),
    consultation=Both("24.11.2026, Д. Н. Сейітов", "24.11.2026, Д. Н. Сейітов"),
    profession=Both("Мейіргер", "Медицинская сестра"),
    body=Both(
        "Көктөбе медициналық колледжінің қысқа мерзімді курсында оқу ұсынылады.",
        "Рекомендуется обучение на краткосрочном курсе Коктобинского медицинского колледжа.",
    ),
    selection_needed=True,
    reasons=Both(
        "Мамандық денсаулық жағдайына және зейінге талап қояды.",
        "Специальность предъявляет требования к здоровью и вниманию.",
    ),
    officer=CONSULTANT,
    signatory=DIRECTOR,
    uid="019a0000-0000-7000-8000-000000000013",
)
SELECTION = Selection(
    number="05-18/3",
    date=date(2026, 11, 30),
    letterhead=LETTERHEAD,
    person_name=PERSON,
    iin="040317600000",
    birth_date=date(2004, 3, 17),
    recommendation=Both(
        "№ 05-17/8, 27.11.2026, Көктөбе ауданының мансап орталығы",
        "№ 05-17/8, 27.11.2026, Карьерный центр Коктобинского района",
    ),
    object_kind=Both("Мамандық", "Специальность"),
    object=Both("Мейіргер ісі", "Сестринское дело"),
    place=Both("Көктөбе медициналық колледжі", "Коктобинский медицинский колледж"),
    diagnostics=Both("Зейіні тұрақты, ұқыпты.", "Внимание устойчивое, аккуратна."),
    qualities=Both("Мамандық талаптарына сай келеді.", "Соответствует требованиям специальности."),
    measures=Both(
        "Қысқа мерзімді оқуға қатыса алады.", "Может участвовать в краткосрочном обучении."
    ),
    degree=Both("Толық бейім", "Полная пригодность"),
    decision=Both("Іріктелді", "Отобрана"),
    decision_words=Both("Оқуға жіберілсін.", "Направить на обучение."),
    decided_by="Д. Н. Сейітов",
    decided_on=date(2026, 11, 30),
    signatory=DIRECTOR,
    uid="019a0000-0000-7000-8000-000000000014",
)


def training(count: int, **changes: object) -> TrainingList:
    """Return a list of so many people for one college."""
    rows = tuple(_trainee(at) for at in range(1, count + 1))
    made = TrainingList(
        number="05-19/2",
        date=date(2026, 11, 30),
        letterhead=LETTERHEAD,
        title=Both("қысқа мерзімді курстар", "краткосрочные курсы"),
        organisation=Both("Көктөбе аграрлық-техникалық колледжі", "Коктобинский агротехколледж"),
        term=Both("01.12.2026 – 28.02.2027"),
        rows=rows,
        officer=CONSULTANT,
        signatory=DIRECTOR,
        uid="019a0000-0000-7000-8000-000000000015",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def _trainee(at: int) -> TrainingRow:
    return TrainingRow(
        line=at,
        name=NAMES[at % len(NAMES)],
        birth_year=1980 + at % 25,
        group=(Both("жұмыссыз", "безработный"), Both("қандас", "кандас"))[at % 2],
        settlement=Both("Қарабұлақ", "Карабулак"),
        profession=(Both("Дәнекерлеуші", "Сварщик"), Both("Аспаз", "Повар"))[at % 3 == 0],
        iin=f"8{at:011}",
    )


REMOVED = (
    TrainingRemoved(3, NAMES[2], date(2026, 12, 4), Both("Жұмысқа тұрды", "Трудоустроился")),
    TrainingRemoved(7, NAMES[4], date(2026, 12, 7), Both("Өз еркімен бас тартты", "Отказалась")),
)


def fair(count: int, **changes: object) -> Fair:
    """Return a fair with so many employers; every seventh did not come, every fifth is silent."""
    employers = tuple(_employer(at) for at in range(1, count + 1))
    made = Fair(
        number="05-20/1",
        date=date(2026, 11, 30),
        letterhead=LETTERHEAD,
        title=Both("Күзгі жәрмеңке", "Осенняя ярмарка"),
        day=date(2026, 11, 28),
        hours="10:00–14:00",
        place=Both("Аудандық мәдениет үйі", "Районный дом культуры"),
        organisers=(LETTERHEAD.centre, Both("Кәсіпкерлер палатасы", "Палата предпринимателей")),
        employers=employers,
        totals=fair_totals(employers),
        visitors=(
            FairVisitors(Both("Жұмыссыздар", "Безработные"), 41),
            FairVisitors(Both("Қандастар", "Кандасы"), 9),
            FairVisitors(Both("Студенттер", "Студенты"), 0),
        ),
        visitors_total=47,
        signatory=DIRECTOR,
        uid="019a0000-0000-7000-8000-000000000016",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def _employer(at: int) -> FairEmployer:
    vacancies = (
        FairVacancy(Both("Дәнекерлеуші", "Сварщик"), at % 4 + 1, at % 3, at % 2, int(at % 6 == 0)),
        FairVacancy(Both("Қоймашы", "Кладовщик"), 1, 2, 0, 0),
    )
    name = Both(f"«Нұр-{at}» ЖШС", f"ТОО «Нур-{at}»")
    return FairEmployer(name, () if at % 5 == 0 else vacancies, came=at % 7 != 0)
