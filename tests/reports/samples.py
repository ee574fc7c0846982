"""Papers of an invented centre, and what the tests read back from a page."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ContentStream

from app.papers import (
    Both,
    Consent,
    Letterhead,
    Referral,
    Register,
    RegisterRow,
    Signatory,
    tally,
)
from reports.page import Rendered

LETTERHEAD = Letterhead(
    parent=Both(
        "«Абай облысының еңбек мобильділігі орталығы» КММ филиалы",
        "Филиал КГУ «Центр трудовой мобильности области Абай»",
    ),
    centre=Both("Көктөбе ауданының мансап орталығы", "Карьерный центр Коктобинского района"),
    address=Both("Қарабұлақ ауылы, Абай көшесі, 21", "село Карабулак, улица Абая, 21"),
    phone="8 (722) 000-00-00",
)
DIRECTOR = Signatory(
    Both("Мансап орталығының директоры", "Директор карьерного центра"), "Қ. Т. Жақсыбеков"
)
CONSULTANT = Signatory(Both("мансап консультанты", "карьерный консультант"), "Д. Н. Сейітов")

REFERRAL = Referral(
    number="05-12/134",
    date=date(2026, 11, 23),
    letterhead=LETTERHEAD,
    title=Both(
        "жұмыспен қамтуға жәрдемдесудің белсенді шараларына қатысуға",
        "на участие в активных мерах содействия занятости",
    ),
    measure=Both("Жастар практикасы", "Молодежная практика"),
    person_name=Both("Сәрсенбаева Әсел Нұрланқызы", "Сарсенбаева Асель Нурлановна"),
    iin="040317600000",
    birth_date=date(2004, 3, 17),
    address=Both("Қарабұлақ ауылы, Абай көшесі, 14-үй", "село Карабулак, улица Абая, дом 14"),
    addressee_role=Both("Жұмыс беруші", "Работодатель"),
    addressee=Both(
        "«Көктөбе аудандық ветеринария станциясы» КМК",
        "КГП «Коктобинская районная ветеринарная станция»",
    ),
    addressee_bin="000940000000",
    addressee_phone="8 (722) 000-00-01",
    position=Both("Іс жүргізуші", "Делопроизводитель"),
    come_by=date(2026, 11, 26),
    come_by_label=Both("Жұмыс берушіге келудің соңғы күні", "Последний день явки к работодателю"),
    signatory=DIRECTOR,
    footer=Both("Әлеуметтік кодекс, 106-бап", "Социальный кодекс, статья 106"),
    uid="019a0000-0000-7000-8000-000000000001",
)
CROWDED = replace(
    REFERRAL,
    addressee_address=Both("Қарабұлақ ауылы, Достық көшесі, 5, " * 2),
    guardian_consent=Both("Анасы Сәрсенбаева Гүлнар Маратқызы келісім берді. " * 3),
    officer=CONSULTANT,
)

CONSENT = Consent(
    number="05-13/58",
    date=date(2026, 11, 23),
    letterhead=LETTERHEAD,
    operator=Both("Көктөбе ауданының мансап орталығы", "Карьерный центр Коктобинского района"),
    operator_bin="000941000000",
    person_name=REFERRAL.person_name,
    iin="100317600000",
    birth_date=date(2010, 3, 17),
    address=REFERRAL.address,
    purpose=Both("әлеуметтік кәсіптік бағдарлау", "социальная профессиональная ориентация"),
    term=Both("бес жыл", "пять лет"),
    third_parties=Both("жұмыс берушіге беріледі", "передаются работодателю"),
    cross_border=Both("жүзеге асырылмайды", "не осуществляется"),
    public=Both("таратылмайды", "не распространяются"),
    categories=(Both("тегі, аты", "фамилия, имя"), Both("ЖСН", "ИИН")),
    other=Both("жазба қағазда сақталады", "запись хранится на бумаге"),
    signatory=CONSULTANT,
    uid="019a0000-0000-7000-8000-000000000002",
)
GUARDED = replace(
    CONSENT,
    signer="guardian",
    guardian_name="Сәрсенбаева Гүлнар Маратқызы",
    guardian_relation=Both("анасы", "мать"),
)

KINDS = (
    Both("Жастар практикасына қатысуға жолдама", "Направление на молодежную практику"),
    Both("Дербес деректерді өңдеуге келісім", "Согласие на обработку персональных данных"),
)
STATES = (Both("берілді", "выдано"), Both("күші жойылды", "аннулировано"))


def register(count: int, **changes: object) -> Register:
    """Return a register of so many papers; every seventh is annulled, every fifth reprinted."""
    rows = tuple(_row(at, **changes) for at in range(1, count + 1))
    return Register(
        period=Both("2026 жылғы IV тоқсан", "IV квартал 2026 года"),
        first=date(2026, 10, 1),
        last=date(2026, 12, 31),
        letterhead=LETTERHEAD,
        rows=rows,
        totals=tally(rows),
        signatory=DIRECTOR,
        made_on=date(2027, 1, 5),
        uid="019a0000-0000-7000-8000-000000000003",
    )


def _row(at: int, **changes: object) -> RegisterRow:
    row = RegisterRow(
        number=f"05-12/{at}",
        date=date(2026, 10, 1 + at % 28),
        kind=KINDS[at % 2],
        to_whom="Сәрсенбаева Әсел Нұрланқызы",
        addressee="«Көктөбе аудандық ветеринария станциясы» КМК",
        state=STATES[at % 7 == 0],
        copies=1 + (at % 5 == 0),
    )
    return replace(row, **changes)  # type: ignore[arg-type]


def read(rendered: Rendered) -> PdfReader:
    """Return the pages as a reader sees them."""
    return PdfReader(io.BytesIO(rendered.body))


def words_of(rendered: Rendered) -> list[str]:
    """Return the text of each page with its lines joined by single spaces."""
    return [" ".join(page.extract_text().split()) for page in read(rendered).pages]


def letters_of(rendered: Rendered) -> str:
    """Return every sign of every page without the spaces, wherever lines were broken."""
    return "".join("".join(words_of(rendered)).split())


@dataclass(frozen=True)
class Box:
    """Where a line of text lies on its page, in points from the lower left corner."""

    page: int
    left: float
    bottom: float
    right: float
    top: float


def boxes_of(rendered: Rendered) -> list[Box]:
    """Return the box of every line of text, measured with the widths that the PDF itself holds."""
    reader = read(rendered)
    return [
        box
        for at, page in enumerate(reader.pages)
        for box in _boxes(at, page.get_contents(), page["/Resources"], reader)
    ]


def _boxes(page: int, content: Any, resources: Any, reader: PdfReader) -> Iterator[Box]:
    x = y = size = 0.0
    start = (0.0, 0.0)
    widths: list[float] = []
    for operands, operator in ContentStream(content, reader).operations:
        if operator == b"BT":
            start = (0.0, 0.0)
        elif operator == b"Td":
            x, y = start = (start[0] + float(operands[0]), start[1] + float(operands[1]))
        elif operator == b"Tf":
            widths, size = list(resources["/Font"][operands[0]]["/Widths"]), float(operands[1])
        elif operator == b"Tj":
            codes = getattr(operands[0], "original_bytes", operands[0])
            end = x + sum(widths[code] for code in codes) * size / 1000
            yield Box(page, x, y - 0.22 * size, end, y + 0.7 * size)
            x = end
        elif operator == b"Do":
            form = resources["/XObject"][operands[0]]
            yield from _boxes(page, form, form["/Resources"], reader)


def assert_apart(rendered: Rendered) -> None:
    """No two lines of text may lie on each other."""
    boxes = boxes_of(rendered)
    assert boxes
    for at, box in enumerate(boxes):
        for other in boxes[at + 1 :]:
            across = min(box.right, other.right) - max(box.left, other.left)
            along = min(box.top, other.top) - max(box.bottom, other.bottom)
            assert box.page != other.page or across <= 0.1 or along <= 0.1, (box, other)
