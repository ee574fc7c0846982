"""Sets the referrals of a JSON file with our own layout, in one PDF or in one each.

our_referrals.py WORDS CALLS one|many FOLDER
"""

from __future__ import annotations

import json
import sys
import time
from datetime import date
from pathlib import Path

from app.papers import Both, Letterhead, Referral, Signatory
from reports import referral

_HEAD = Letterhead(
    parent=Both(
        "«Абай облысының еңбек мобильділігі орталығы» КММ филиалы",
        "Филиал КГУ «Центр трудовой мобильности области Абай»",
    ),
    centre=Both("Көктөбе ауданының мансап орталығы", "Карьерный центр Коктобинского района"),
    address=Both("Қарабұлақ ауылы, Абай көшесі, 21", "село Карабулак, улица Абая, 21"),
    phone="8 (722) 000-00-00",
)
_DIRECTOR = Signatory(
    Both("Мансап орталығының директоры", "Директор карьерного центра"), "Қ. Т. Жақсыбеков"
)


def _record(words: dict[str, str]) -> Referral:
    return Referral(
        number=words["number"],
        date=date(2026, 11, 23),
        letterhead=_HEAD,
        title=Both(
            "жұмыспен қамтуға жәрдемдесудің белсенді шараларына қатысуға",
            "на участие в активных мерах содействия занятости",
        ),
        measure=Both("Жастар практикасы", "Молодежная практика"),
        person_name=Both(words["name_kk"], words["name_ru"]),
        iin=words["iin"],
        birth_date=date.fromisoformat(words["born"]),
        address=Both(words["address_kk"], words["address_ru"]),
        addressee_role=Both("Жұмыс беруші", "Работодатель"),
        addressee=Both(words["employer_kk"], words["employer_ru"]),
        addressee_bin="000940000000",
        addressee_phone="8 (722) 000-00-01",
        position_label=Both("Лауазымы", "Должность"),
        position=Both("Іс жүргізуші", "Делопроизводитель"),
        come_by=date(2026, 11, 26),
        come_by_label=Both("Жұмыс берушіге келудің соңғы күні", "Последний день явки"),
        signatory=_DIRECTOR,
        footer=Both("Әлеуметтік кодекс, 106-бап", "Социальный кодекс, статья 106"),
        sample=True,
        uid=f"00000000-0000-7000-8000-{words['iin']}",
    )


def _call(records: list[Referral], files: str, folder: Path) -> None:
    batches = [records] if files == "one" else [[record] for record in records]
    for number, batch in enumerate(batches):
        (folder / f"referral-{number}.pdf").write_bytes(referral.render(batch).body)


def main(words: str, calls: str, files: str, out: str) -> None:
    """Print the seconds of each call, after one that loads the faces if there are several."""
    records = [_record(line) for line in json.loads(Path(words).read_text(encoding="utf-8"))]
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    if len(records) > 1 or int(calls) > 1:
        referral.render(records[:1])
    seconds = []
    for _ in range(int(calls)):
        begun = time.perf_counter()
        _call(records, files, folder)
        seconds.append(time.perf_counter() - begun)
    print(json.dumps({"measured": seconds}))


main(*sys.argv[1:])
