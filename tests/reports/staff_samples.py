"""Papers of the invented centre's staff: everyday and crowded ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from app.papers import (
    NOTHING,
    AttestationCalendar,
    AttestationRow,
    Both,
    DutyFunction,
    DutyTask,
    HandedKind,
    HandedThing,
    HandingParty,
    HandOver,
    JobDescription,
    LoadRow,
    LoadTable,
    QualificationSheet,
    Requirement,
    SheetCategory,
    SheetRule,
    SheetSchooling,
    SheetService,
    SheetStint,
    StaffList,
    StaffPost,
    StaffRow,
)
from tests.reports.guidance_samples import NAMES
from tests.reports.samples import CONSULTANT, DIRECTOR, LETTERHEAD

TODAY = date(2026, 11, 20)
PERSON = Both("Оспанова Айнұр Маратқызы")
LONG_NAME = "Константинопольская-Әбдірахманова Гүлбаршын Сейітжаппарқызы"
LONG = Both(
    "Халықты әлеуметтік қорғау және жұмыспен қамту саласындағы мамандардың біліктілігін арттыру "
    "және қайта даярлау жөніндегі облыстық ресурстық орталықтың оқу-әдістемелік бөлімі",
    "Учебно-методический отдел областного ресурсного центра повышения квалификации и "
    "переподготовки специалистов сферы социальной защиты и занятости населения",
)
POST = StaffPost(
    name=Both("Кәсіптік бағдарлау жөніндегі маман", "Специалист по профессиональной ориентации"),
    unit=Both("Кәсіптік бағдарлау бөлімі", "Отдел профориентации"),
    level=Both("біліктілігі жоғары деңгейдегі маман", "специалист высшего уровня квалификации"),
    since=date(2023, 6, 29),
    order="№ 15-ж, 27.06.2023",
)
HEAVY_POST = replace(POST, name=LONG, unit=LONG, order=f"№ {'12345-ж/' * 8}27, 27.06.2023")
MENTOR = Both("тәлімгер", "наставник")
MANAGER = Both("кейс-менеджер", "кейс-менеджер")
CATEGORIES = (MENTOR, MANAGER, Both("мансап консультанты", "карьерный консультант"))
QUOTE = (
    "тәлімгер: жоғары (немесе жоғары оқу орнынан кейінгі) білімі (әлеуметтік, педагогикалық) және "
    'жұмыспен қамту жүйесінде біліктілігі жоғары деңгейдегі "кейс-менеджер" санатындағы маман '
    "лауазымында кемінде 3 жыл жұмыс өтілі"
)
ACT = Both("06.10.2025 ж. № 309 бұйрық, 57-тармақ", "приказ от 06.10.2025 № 309, пункт 57")
SKILL = (
    "Семинарлар, тренингтер, дөңгелек үстелдер мен мамандық өкілдерімен кездесулерді ұйымдастыру."
)


def job(skills: int, **changes: object) -> JobDescription:
    """Return a job description whose two tasks take so many skills each."""
    tasks = tuple(
        DutyTask(f"{at}-міндет: студенттерді ақпараттандыру", (SKILL,) * skills) for at in (1, 2)
    )
    made = JobDescription(
        number="05-28/4",
        date=TODAY,
        letterhead=LETTERHEAD,
        person_name=PERSON,
        short_name="А. М. Оспанова",
        post=POST,
        card=Both("Кәсіптік бағдарлау жөніндегі маман, СБШ 6-деңгейі", "уровень ОРК 6"),
        source=Both("31.12.2019 ж. № 714 бұйрық", "приказ от 31.12.2019 № 714"),
        act=ACT,
        requirements=tuple(Requirement(each, QUOTE) for each in CATEGORIES),
        functions=(DutyFunction("Әлеуметтік кәсіптік бағдарлауды ұйымдастыру", tasks),),
        knowledge=("Өңірлік еңбек нарығын дамытудың негізгі үрдістері мен бағыттары.",),
        competences=("нәтижеге бағдарлау", "шыдамдылық"),
        duties=(
            Both("Тест материалдарының сақталуына жауап береді.", "Отвечает за тесты."),
            Both("Кабинеттермен байланыс жасайды."),
        ),
        signatory=DIRECTOR,
        uid="019a0000-0000-7000-8000-000000000028",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


BARE_JOB = job(
    0,
    post=StaffPost(name=Both("Іс жүргізуші")),
    card=NOTHING,
    source=NOTHING,
    act=NOTHING,
    requirements=(),
    notes=(Both("Бұл лауазым туралы акт жоқ.", "Акта об этой должности нет."),),
    functions=(),
    knowledge=(),
    competences=(),
    duties=(),
)


def rule(at: int) -> SheetRule:
    """Return the n-th rule of the post: one met, one to come, one that can't be told."""
    state = (
        Both("талапқа сай", "соответствует"),
        Both("талапқа сай емес", "не соответствует"),
        Both("анықтау мүмкін емес", "определить нельзя"),
    )[at % 3]
    lack = Both("тағы 1 жыл 11 ай 12 күн керек", "нужно ещё 1 год 11 месяцев 12 дней")
    days = (date(2022, 3, 2), date(2028, 11, 1), None)
    met = at % 3 == 0
    lacks = () if met else (lack, lack)
    return SheetRule(CATEGORIES[at % 3], QUOTE, state, lacks, days[at % 3], met=met)


def served(at: int) -> SheetService:
    """Return the n-th stretch of service; every other one counts."""
    counts = at % 2 == 0
    state = Both("есептеледі", "засчитывается") if counts else Both("есептелмейді", "не засч.")
    first = date(2004, 1, 1) + timedelta(days=200 * at)
    return SheetService(
        first,
        None if at == 4 else first + timedelta(days=190),
        Both("Маман"),
        NOTHING if at == 4 else Both("Ауданның халықты жұмыспен қамту орталығы"),
        state,
        NOTHING if counts else Both("басқа сала", "другая сфера"),
        counts=counts,
    )


def qualification(asked: int, stretches: int, **changes: object) -> QualificationSheet:
    """Return a sheet of so many rules and stretches of service."""
    stint = SheetStint(
        Both("кемінде 3 жыл: маман", "3 года и более: специалист"),
        tuple(served(at) for at in range(1, stretches + 1)),
        Both("1 жыл 19 күн", "1 год 19 дней"),
        Both("1 жыл 11 ай 12 күн", "1 год 11 месяцев 12 дней"),
    )
    schooling = SheetSchooling(
        Both("жоғары; Педагогика және психология", "высшее; Педагогика и психология"),
        Both("Аманжолов атындағы университет"),
        "ЖБ-Б 0000103",
        date(2012, 7, 16),
    )
    course = SheetSchooling(
        Both("Бағдарлаудың заманауи әдістері", "Современные методы"),
        Both("Еңбек ресурстарын дамыту орталығы"),
        "1147",
        date(2025, 9, 26),
        Both("72 сағат", "72 ч"),
    )
    made = QualificationSheet(
        number="05-29/7",
        date=TODAY,
        letterhead=LETTERHEAD,
        day=date(2026, 12, 31),
        person_name=PERSON,
        short_name="А. М. Оспанова",
        post=POST,
        act=ACT,
        held=CATEGORIES[2],
        opened=CATEGORIES[2],
        coming=MANAGER,
        coming_on=date(2028, 11, 1),
        aimed=MANAGER,
        rules=tuple(rule(at) for at in range(asked)),
        education=(schooling,),
        service=(stint,),
        training=(course,),
        categories=(
            SheetCategory(CATEGORIES[2], "№ 31-ж, 31.10.2025", date(2025, 11, 1), TODAY),
            SheetCategory(MENTOR, "№ 2", date(2025, 11, 1)),
        ),
        doubts=(
            Both("Деңгей аталмаған. Шешімді адам қабылдайды.", "Уровень не назван."),
            Both("Санаттардың неге айналатыны айтылмаған.", "Во что переходят, не сказано."),
        ),
        officer=CONSULTANT,
        signatory=DIRECTOR,
        uid="019a0000-0000-7000-8000-000000000029",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


BARE_SHEET = qualification(
    0,
    0,
    post=StaffPost(name=Both("Іс жүргізуші")),
    act=NOTHING,
    held=NOTHING,
    opened=NOTHING,
    coming=NOTHING,
    coming_on=None,
    education=(),
    service=(),
    training=(),
    categories=(),
    doubts=(),
    officer=None,
)


def staff_list(count: int, **changes: object) -> StaffList:
    """Return a list of so many colleagues."""
    rows = tuple(
        StaffRow(
            at,
            NAMES[at % len(NAMES)],
            POST.name,
            POST.unit,
            50 if at % 3 else 100,
            date(2023, 6, 29),
            "№ 15-ж, 27.06.2023",
            Both("жоғары; Құқықтану (заңгерлік)", "высшее; Правоведение (юридическое)"),
            CATEGORIES[at % 3],
            date(2027, 1, 23) if at % 2 else None,
            date(2026, 12, 31) if at % 2 else None,
        )
        for at in range(1, count + 1)
    )
    made = StaffList(
        number="05-30/1",
        date=TODAY,
        letterhead=LETTERHEAD,
        day=TODAY,
        rows=rows,
        people=count,
        taken=450,
        places=650,
        officer=CONSULTANT,
        signatory=DIRECTOR,
        uid="019a0000-0000-7000-8000-000000000030",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def attested(at: int) -> AttestationRow:
    """Return the n-th attestation; the first of them is held."""
    result = Both("өтті", "пройдена") if at == 1 else NOTHING
    return AttestationRow(
        at,
        NAMES[at % len(NAMES)],
        POST.name,
        CATEGORIES[at % 3],
        date(2027, 1, 23),
        Both("санатты растау: кейс-менеджер", "подтверждение категории: кейс-менеджер"),
        date(2026, 12, 1) + timedelta(days=at),
        result,
        "№ 9, 02.12.2026" if at == 1 else "",
    )


def calendar(planned: int, unplanned: int = 0, **changes: object) -> AttestationCalendar:
    """Return a calendar of so many attestations, and so many categories that end without one."""
    made = AttestationCalendar(
        number="05-31/1",
        date=TODAY,
        letterhead=LETTERHEAD,
        first=date(2026, 12, 1),
        last=date(2027, 12, 31),
        rows=tuple(attested(at) for at in range(1, planned + 1)),
        unplanned=tuple(
            AttestationRow(at, NAMES[at % len(NAMES)], POST.name, MENTOR, date(2027, 2, at))
            for at in range(1, unplanned + 1)
        ),
        officer=CONSULTANT,
        signatory=DIRECTOR,
        uid="019a0000-0000-7000-8000-000000000031",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def load(count: int, **changes: object) -> LoadTable:
    """Return the load of so many specialists; the first of them did nothing."""
    rows = tuple(
        LoadRow(
            at, NAMES[at % len(NAMES)], POST.name,
            *((0,) * 7 if at == 1 else (11, 2, 18, 7, 5, 48, 119)),
        )
        for at in range(1, count + 1)
    )  # fmt: skip
    made = LoadTable(
        number="05-32/1",
        date=TODAY,
        letterhead=LETTERHEAD,
        first=date(2026, 10, 1),
        last=date(2026, 12, 31),
        rows=rows,
        total=LoadRow(0, NOTHING, NOTHING, 41, 0, 43, 29, 9, 193, 1519),
        officer=CONSULTANT,
        signatory=DIRECTOR,
        uid="019a0000-0000-7000-8000-000000000032",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


GIVING = HandingParty(PERSON, POST.name, "А. М. Оспанова")
TAKING = HandingParty(Both("Ким Виктория Сергеевна"), Both("Маман", "Специалист"), "В. С. Ким")


def handed(count: int, **changes: object) -> HandOver:
    """Return an act of so many referrals and as many sessions."""
    referrals = tuple(
        HandedThing(
            at, Both("Жастар практикасы", "Молодёжная практика"), f"05-12/{at}",
            NAMES[at % len(NAMES)], date(2026, 12, 1),
        )
        for at in range(1, count + 1)
    )  # fmt: skip
    held = tuple(
        HandedThing(count + at, Both("Мамандықтар туралы", "О профессиях"), on=date(2026, 12, 3))
        for at in range(1, count + 1)
    )
    made = HandOver(
        number="05-33/2",
        date=TODAY,
        letterhead=LETTERHEAD,
        giving=GIVING,
        taking=TAKING,
        reason=Both("19.11.2026 № 40-ж бұйрық", "приказ от 19.11.2026 № 40-ж"),
        kinds=(
            HandedKind(
                Both("Жауабы келмеген жолдамалар", "Направления без ответа"),
                Both("Жауап мерзімі", "Срок ответа"),
                referrals,
            ),
            HandedKind(
                Both("Жоспарланған іс-шаралар", "Запланированные мероприятия"),
                Both("Өтетін күні", "Дата"),
                held,
            ),
        ),
        count=2 * count,
        signatory=DIRECTOR,
        uid="019a0000-0000-7000-8000-000000000033",
    )
    return replace(made, **changes)  # type: ignore[arg-type]
