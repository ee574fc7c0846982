"""Papers of schools, the plan and agencies of the invented centre: everyday and crowded ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from app.papers import (
    AcceptanceAct,
    AcceptedService,
    AgreementSheet,
    Answer,
    Bidder,
    Both,
    ChangedField,
    ChangedRow,
    Plan,
    PlanChanges,
    PlanHead,
    PlanParty,
    PlanRow,
    Signatory,
    TenderProtocol,
    Timetable,
    TimetableRow,
    UndecidedList,
    UndecidedRow,
)
from tests.reports.guidance_samples import NAMES
from tests.reports.samples import CONSULTANT, DIRECTOR, LETTERHEAD

AREA = Both("Көктөбе ауданы", "Коктобинский район")
HEAD = PlanHead(area=AREA, first=date(2026, 9, 1), last=date(2027, 5, 31))
COMPILER = Both("Көктөбе ауданының білім бөлімі", "Отдел образования Коктобинского района")
CHAMBER = Both("Абай облысының кәсіпкерлер палатасы", "Палата предпринимателей области Абай")
CENTRE = LETTERHEAD.centre
POST = Both("Директор")
FORMS = (
    Both("Дөңгелек үстел", "Круглый стол"),
    Both("Кездесу", "Встреча"),
    Both("Кәсіптік экскурсия", "Профессиональная экскурсия"),
    Both("Семинар-тренинг", "Семинар-тренинг"),
    Both("Ашық есік күні", "День открытых дверей"),
)
TOPICS = (
    Both(
        "Ата-аналар мен жұмыс берушілердің қатысуымен мамандық таңдау",
        "Выбор профессии с участием родителей и работодателей",
    ),
    Both(
        "Өңірлік еңбек нарығы және кадрларға қажеттілік болжамы",
        "Региональный рынок труда и прогноз потребности в кадрах",
    ),
    Both("Ветеринария және мал шаруашылығы кәсіптері", "Профессии ветеринарии и животноводства"),
)
PLACES = (
    Both("Абай атындағы жалпы білім беретін мектеп", "Общеобразовательная школа им. Абая"),
    Both("Мансап орталығы", "Карьерный центр"),
    Both(
        "«Көктөбе аудандық ветеринария станциясы» КМК",
        "КГП «Коктобинская районная ветеринарная станция»",
    ),
)
PEOPLE = (
    Both("Г. С. Әбілқасымова, әдіскер", "Г. С. Абилкасымова, методист"),
    Both("Д. Н. Сейітов, консультант", "Д. Н. Сеитов, консультант"),
    Both("«Бағыт» жеке агенттігі, А. Қ. Темірбаева", "Частное агентство «Бағыт», А. К. Темирбаева"),
)
SCHOOL = Both(
    "Абай облысы білім басқармасының Көктөбе ауданы бойынша білім бөлімінің «Абай Құнанбайұлы "
    "атындағы жалпы орта білім беретін мектеп» коммуналдық мемлекеттік мекемесі",
    "Коммунальное государственное учреждение «Общеобразовательная средняя школа имени Абая "
    "Кунанбайулы» отдела образования по Коктобинскому району управления образования области Абай",
)


def row(at: int, **changes: object) -> PlanRow:
    """Return the n-th line of a plan; every fourth has only a month."""
    day = date(2026, 9, 10) + timedelta(days=at * 260 // 301)
    monthly = at % 4 == 0
    made = PlanRow(
        line=at,
        form=FORMS[at % 5],
        topic=TOPICS[at % 3],
        grades=("9–11", "10, 11", "9")[at % 3],
        place=PLACES[at % 3],
        responsible=PEOPLE[at % 3],
        day=None if monthly else day,
        month=f"{day:%Y-%m}" if monthly else "",
        expected=20 + at % 90,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def plan(count: int, **changes: object) -> Plan:
    """Return a plan of so many lines, sent to its parties."""
    rows = tuple(row(at) for at in range(1, count + 1))
    made = Plan(
        number="05-21/3",
        date=date(2026, 8, 28),
        head=HEAD,
        compiler=COMPILER,
        compiler_number="03-08/57",
        compiler_date=date(2026, 8, 28),
        agreed=(
            PlanParty(CENTRE, DIRECTOR.post, DIRECTOR.name),
            PlanParty(CHAMBER),
        ),
        rows=rows,
        expected=sum(each.expected or 0 for each in rows),
        signatory=Signatory(
            Both("Білім бөлімінің басшысы", "Руководитель отдела образования"), "Б. А. Нұрпейісова"
        ),
        executor="Г. С. Әбілқасымова, тел. 8 (722) 000-00-02",
        uid="019a0000-0000-7000-8000-000000000021",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


AGREED = (
    PlanParty(CENTRE, DIRECTOR.post, DIRECTOR.name, date(2026, 8, 31), "05-1/214"),
    PlanParty(CHAMBER, POST, "Ж. М. Оразалин", date(2026, 9, 2), "01-4/88"),
)
LONG = {
    "topic": Both(
        "Ата-аналар мен жұмыс берушілердің, кәсіптік білім беру ұйымдары өкілдерінің қатысуымен "
        "жоғары сынып оқушыларының мамандық таңдауы және өңірлік еңбек нарығындағы сұраныс туралы",
        "О выборе профессии учащимися старших классов с участием родителей, работодателей, "
        "представителей организаций профессионального образования и о спросе на рынке труда",
    ),
    "indicator": Both("қатысушылардың 80 пайызы", "80 процентов участников"),
    "place": SCHOOL,
    "grades": "9 «А», 9 «Ә», 10 «Б», 11 «В», 2-курс",
    "responsible": Both(
        "Константинопольская-Әбдірахманова Гүлбаршын Сейітжаппарқызы, директордың орынбасары",
        "Константинопольская-Абдрахманова Гульбаршын Сеитжаппаровна, заместитель директора",
    ),
    "note": Both("12-тармақтың 3) тармақшасы", "подпункт 3) пункта 12"),
}
"""The longest that an official plan of a district says in its columns."""


def crowded(count: int, **changes: object) -> Plan:
    """Return a plan whose every line is as long as any gets."""
    rows = tuple(row(at, **LONG) for at in range(1, count + 1))
    return plan(0, rows=rows, expected=sum(each.expected or 0 for each in rows), **changes)


def timetable(count: int, **changes: object) -> Timetable:
    """Return a timetable of so many events by date."""
    rows = tuple(
        TimetableRow(
            day=None if at % 5 == 0 else date(2026, 9, 10) + timedelta(days=at),
            month=f"{date(2026, 9, 10) + timedelta(days=at):%Y-%m}" if at % 5 == 0 else "",
            hours="10:00–11:30" if at % 2 else "",
            form=FORMS[2 + at % 3],
            topic=TOPICS[at % 3],
            grades="10, 11",
            school=PLACES[0],
            place=PLACES[2],
            responsible=PEOPLE[2],
            expected=26,
        )
        for at in range(1, count + 1)
    )
    made = Timetable(
        number="05-22/7",
        date=date(2026, 9, 4),
        letterhead=LETTERHEAD,
        head=HEAD,
        rows=rows,
        officer=CONSULTANT,
        signatory=DIRECTOR,
        uid="019a0000-0000-7000-8000-000000000022",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


CHANGES = PlanChanges(
    number="05-23/2",
    date=date(2026, 11, 2),
    letterhead=LETTERHEAD,
    head=replace(HEAD, version=2),
    older=1,
    added=(row(8),),
    changed=(
        ChangedRow(
            3,
            FORMS[2],
            TOPICS[2],
            (
                ChangedField(Both("Мерзімі", "Срок"), Both("08.10.2026"), Both("15.10.2026")),
                ChangedField(Both("Ескерту", "Примечание"), after=Both("автобус")),
            ),
        ),
        ChangedRow(
            5,
            FORMS[4],
            TOPICS[1],
            (ChangedField(Both("Өтетін орны", "Место проведения"), PLACES[0], PLACES[2]),),
        ),
    ),
    removed=(row(4), row(6)),
    signatory=DIRECTOR,
    uid="019a0000-0000-7000-8000-000000000023",
)
WAITING, AGREES, OBJECTS = (
    Both("жауап күтілуде", "ожидается ответ"),
    Both("келісілді", "согласовано"),
    Both("қарсылық бар", "есть возражение"),
)
SHEET = AgreementSheet(
    number="05-24/2",
    date=date(2026, 9, 2),
    letterhead=LETTERHEAD,
    head=replace(HEAD, version=3),
    compiler=COMPILER,
    compiler_number="03-08/57",
    compiler_date=date(2026, 8, 28),
    answers=(
        Answer(
            3, CENTRE, AGREES, date(2026, 8, 31), "05-1/214",
            Both("Қ. Т. Жақсыбеков, Мансап орталығының директоры",
                 "Қ. Т. Жақсыбеков, Директор карьерного центра"),
        ),
        Answer(3, CHAMBER, WAITING),
    ),
    earlier=(
        Answer(1, CENTRE, AGREES, date(2026, 8, 12), "05-1/190"),
        Answer(
            1, CHAMBER, OBJECTS, date(2026, 8, 14), "01-4/70",
            objection="Кәсіпорындардың тізбесі толық емес: элеватор мен жөндеу шеберханасы жоқ.",
        ),
        Answer(2, CHAMBER, OBJECTS, date(2026, 8, 22), "01-4/79", objection="Мерзімі көктемге."),
    ),
    agreed=(AGREED[0], PlanParty(CHAMBER)),
    uid="019a0000-0000-7000-8000-000000000024",
)  # fmt: skip


def undecided(count: int, **changes: object) -> UndecidedList:
    """Return a list of so many pupils."""
    rows = tuple(
        UndecidedRow(
            at, NAMES[at % len(NAMES)], 2009, "11 «Ә»", PLACES[0], "консультация 12.11.2026"
        )
        for at in range(1, count + 1)
    )
    made = UndecidedList(
        number="05-25/1",
        date=date(2026, 11, 20),
        letterhead=LETTERHEAD,
        title=Both("2026/27 оқу жылы, бірінші тоқсан", "2026/27 учебный год, первая четверть"),
        year="2026/27",
        organisation=Both(
            "Көктөбе аграрлық-техникалық колледжі", "Коктобинский аграрно-технический колледж"
        ),
        sent_on=date(2026, 11, 20),
        rows=rows,
        officer=CONSULTANT,
        signatory=DIRECTOR,
        uid="019a0000-0000-7000-8000-000000000025",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


AGENCY = Both("«Бағыт» жұмыспен қамтудың жекеше агенттігі", "Частное агентство занятости «Бағыт»")
PROTOCOL = TenderProtocol(
    number="05-26/1",
    date=date(2026, 8, 20),
    letterhead=LETTERHEAD,
    track="youth",
    held_on=date(2026, 8, 20),
    announced_on=date(2026, 8, 3),
    basis=Both(
        "«Мемлекеттік сатып алу туралы» Қазақстан Республикасының Заңы",
        "Закон Республики Казахстан «О государственных закупках»",
    ),
    subject=Both(
        "Студенттер мен жоғары сынып оқушыларын әлеуметтік кәсіптік бағдарлау",
        "Социальная профессиональная ориентация студентов и учащихся старших классов",
    ),
    criteria="Баға, мамандардың біліктілігі, аудандағы тәжірибесі",
    bidders=(
        Bidder(AGENCY, "000940000018", 123_456_700, 92, winner=True),
        Bidder(Both("«Жол» агенттігі", "Агентство «Жол»"), "000940000026", 150_000_000, 71),
        Bidder(
            Both("«Келешек» ЖШС", "ТОО «Келешек»"),
            price=99_900_000,
            admitted=False,
            reason="лицензияның көшірмесі берілмеген",
        ),
    ),
    winner=AGENCY,
    result=Both(
        "Шарт 2026 жылғы 28 тамызға дейін жасалсын.",
        "Заключить договор до 28 августа 2026 года.",
    ),
    officer=CONSULTANT,
    signatory=DIRECTOR,
    uid="019a0000-0000-7000-8000-000000000026",
)
UNITS = (
    Both("іс-шара", "мероприятие"),
    Both("адам", "человек"),
    Both("қатысу", "посещение"),
)


def service(at: int) -> AcceptedService:
    """Return the n-th service of a contract; the fourth was given beyond what was ordered."""
    delivered = 2 + at % 5
    accepted = delivered - (at == 4)
    price = 2_500_000 + at * 125_050
    return AcceptedService(
        FORMS[at % 5], UNITS[at % 3], 12, at % 3 * 4, delivered, accepted, price, price * accepted
    )


def act(count: int, **changes: object) -> AcceptanceAct:
    """Return an act over so many services."""
    rows = tuple(service(at) for at in range(1, count + 1))
    made = AcceptanceAct(
        number="05-27/4",
        date=date(2026, 12, 2),
        letterhead=LETTERHEAD,
        contract="14-Ж",
        signed_on=date(2026, 8, 28),
        track="youth",
        agency=AGENCY,
        agency_bin="000940000018",
        subject=PROTOCOL.subject,
        amount=123_456_700,
        first=date(2026, 11, 1),
        last=date(2026, 11, 30),
        accepted_on=date(2026, 12, 1),
        rows=rows,
        total=sum(each.cost or 0 for each in rows),
        signatory=DIRECTOR,
        uid="019a0000-0000-7000-8000-000000000027",
    )
    return replace(made, **changes)  # type: ignore[arg-type]
