"""What the contestants work on, the same for all: invented people, on paper and in a spreadsheet.

Everything follows from the count, so that two runs measure the same work.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from pathlib import Path

from bench.contests import ROOT

FOLDER = ROOT / "build" / "bench" / "material"

_SURNAMES = (
    ("Сәрсенбаев", "Сарсенбаев"),
    ("Құсайынов", "Хусаинов"),
    ("Жұмабеков", "Джумабеков"),
    ("Өтегенов", "Утегенов"),
    ("Ғабдуллин", "Габдуллин"),
    ("Қонысбаев", "Конысбаев"),
    ("Түсіпбеков", "Тусупбеков"),
    ("Иманғалиев", "Имангалиев"),
)
_NAMES = (
    ("Ерлан", "Ерлан"),
    ("Нұржан", "Нуржан"),
    ("Ғалым", "Галым"),
    ("Әділет", "Адилет"),
    ("Бекзат", "Бекзат"),
    ("Қайрат", "Кайрат"),
)
VILLAGES = ("Қарабұлақ", "Ақтоғай", "Көктөбе", "Жаңатұрмыс", "Үшбиік", "Өгізтау")
_FIRST_DAY = date(1975, 1, 1)

HEADINGS = (
    "№",
    "Тегі",
    "Аты",
    "Әкесінің аты",
    "ЖСН",
    "Туған күні",
    "Жынысы",
    "Телефон",
    "Ауылдық округ",
    "Елді мекен",
    "Білімі",
    "Мамандығы",
    "Оқу орны",
    "Мәртебесі",
    "Ескерту",
)


def referrals(count: int) -> Path:
    """Return a JSON file with the words of so many referrals."""
    path = FOLDER / f"referrals-{count}.json"
    if not path.exists():
        _write(path, json.dumps([_referral(i) for i in range(count)], ensure_ascii=False))
    return path


def spreadsheet(rows: int) -> Path:
    """Return an XLSX file with so many people in fifteen columns, one line of headings."""
    path = FOLDER / f"people-{rows}.xlsx"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_sheet(path, rows)
    return path


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _write_sheet(path: Path, rows: int) -> None:
    import xlsxwriter  # the program's own writer; only this one file needs it

    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        sheet = book.add_worksheet("Тізім")
        sheet.write_row(0, 0, HEADINGS)
        for number, row in enumerate(_people(rows), start=1):
            sheet.write_row(number, 0, row)


def _people(count: int) -> Iterator[tuple[object, ...]]:
    chance = random.Random(count)
    for number in range(1, count + 1):
        surname, name, father = (chance.choice(names)[0] for names in (_SURNAMES, _NAMES, _NAMES))
        # No two people of one serial are born on one day, so no IIN stands in the list twice.
        born = _FIRST_DAY + timedelta(days=chance.randrange(120) * 100 + number // 10_000)
        village = chance.choice(VILLAGES)
        yield (
            number,
            surname,
            name,
            f"{father}ұлы",
            invented_iin(born, number),
            f"{born:%d.%m.%Y}",
            "Е",
            f"8 70{chance.randrange(10)} {chance.randrange(10**7):07}",
            f"{village} ауылдық округі",
            f"{village} ауылы",
            chance.choice(("орта", "орта арнаулы", "жоғары")),
            chance.choice(("дәнекерлеуші", "мұғалім", "тракторшы", "есепші")),
            f"№ {chance.randrange(1, 40)} мектеп",
            chance.choice(("жұмыс іздеуші", "жұмыссыз", "оқушы")),
            "",
        )


def invented_iin(born: date, serial: int) -> str:
    """Return an invented IIN with a right check digit (first pass, or second if it gives 10)."""
    for marker, shift in product("345612", (0, 2)):
        digits = f"{born:%y%m%d}{marker}{serial % 10_000:04}"
        check = sum(int(d) * ((i + shift) % 11 + 1) for i, d in enumerate(digits)) % 11
        if check < 10:
            return f"{digits}{check}"
    raise ValueError(f"no check digit for {born} and {serial}")


def _referral(number: int) -> dict[str, str]:
    chance = random.Random(number)
    surname, name, father = (chance.choice(names) for names in (_SURNAMES, _NAMES, _NAMES))
    born = _FIRST_DAY + timedelta(days=chance.randrange(12_000))
    village = chance.choice(VILLAGES)
    return {
        "number": f"05-12/{number + 1}",
        "name_kk": f"{surname[0]} {name[0]} {father[0]}ұлы",
        "name_ru": f"{surname[1]} {name[1]} {father[1]}ович",
        "iin": invented_iin(born, number),
        "born": born.isoformat(),
        "address_kk": f"{village} ауылы, Абай көшесі, {number % 90 + 1}-үй",
        "address_ru": f"село {village}, улица Абая, дом {number % 90 + 1}",
        "employer_kk": f"«{village} ветеринария станциясы» КМК",
        "employer_ru": f"КГП «Ветеринарная станция {village}»",
    }
