"""The referral's page as rivals are given it: the same words, once as HTML and once as flat ODT.

Both say what ours says (letterhead, two columns of labelled fields, signature, return slip), in
plainer typesetting, which is in their favour.
"""

from __future__ import annotations

import os
from html import escape
from pathlib import Path

# Read by both rivals when they look for faces, so this module is imported before them.
os.environ["FONTCONFIG_FILE"] = str(Path(__file__).with_name("fonts.conf"))

LABELS = (
    ("Тегі, аты, әкесінің аты", "Фамилия, имя, отчество", "name"),
    ("ЖСН / ИИН", "ИИН", "iin"),
    ("Туған күні", "Дата рождения", "born"),
    ("Мекенжайы", "Адрес", "address"),
    ("Шараның түрі", "Вид меры", "measure"),
    ("Жұмыс беруші", "Работодатель", "employer"),
    ("БСН", "БИН", "bin"),
    ("Лауазымы", "Должность", "position"),
    ("Жұмыс берушіге келудің соңғы күні", "Последний день явки к работодателю", "come_by"),
)
_CONSTANT = {
    "measure_kk": "Жастар практикасы",
    "measure_ru": "Молодежная практика",
    "bin": "000940000000",
    "position_kk": "Іс жүргізуші",
    "position_ru": "Делопроизводитель",
    "come_by_kk": "2026 жылғы 26 қараша",
    "come_by_ru": "26 ноября 2026 года",
}
_PARENT = {
    "kk": "«Абай облысының еңбек мобильділігі орталығы» КММ филиалы",
    "ru": "Филиал КГУ «Центр трудовой мобильности области Абай»",
}
_CENTRE = {"kk": "КӨКТӨБЕ АУДАНЫНЫҢ МАНСАП ОРТАЛЫҒЫ", "ru": "КАРЬЕРНЫЙ ЦЕНТР КОКТОБИНСКОГО РАЙОНА"}
_ADDRESS = {
    "kk": "Қарабұлақ ауылы, Абай көшесі, 21, тел. 8 (722) 000-00-00",
    "ru": "село Карабулак, улица Абая, 21, тел. 8 (722) 000-00-00",
}
_DAY = {"kk": "2026 жылғы 23 қараша", "ru": "23 ноября 2026 года"}
_TITLE = {"kk": "ЖОЛДАМА", "ru": "НАПРАВЛЕНИЕ"}
_MEANING = {
    "kk": "жұмыспен қамтуға жәрдемдесудің белсенді шараларына қатысуға",
    "ru": "на участие в активных мерах содействия занятости",
}
_FOOT = "Әлеуметтік кодекс, 106-бап · Социальный кодекс, статья 106"
_SLIP = ("Қабылданды / Принят(а)", "Бас тартылды / Отказано", "Келмеді / Не явился")

_STYLE = """
@page { size: A4; margin: 15mm 15mm 12mm 25mm }
body { font: 12pt 'Tinos', 'Liberation Serif', 'DejaVu Serif', serif; margin: 0 }
section { break-after: page }
.pair { display: flex; gap: 10mm } .pair > div { flex: 1 }
h1 { font-size: 16pt; margin: 6mm 0 1mm } h2 { font-size: 13pt; margin: 1mm 0 }
.field { border-top: .3pt solid #777; padding: 1mm 0 } small { display: block; color: #555 }
.cut { border-top: .5pt dotted #000; margin: 8mm 0 4mm } .line { border-bottom: .5pt solid #000 }
"""


def html(people: list[dict[str, str]]) -> str:
    """Return one document with a page for each person."""
    pages = "".join(_html_page(_words(person)) for person in people)
    return f"<!doctype html><meta charset=utf-8><style>{_STYLE}</style>{pages}"


def _words(person: dict[str, str]) -> dict[str, str]:
    born = ".".join(reversed(person["born"].split("-")))
    return {**_CONSTANT, **person, "born": born}


def _said(words: dict[str, str], key: str, language: str) -> str:
    return escape(words.get(f"{key}_{language}") or words[key])


def _html_page(words: dict[str, str]) -> str:
    columns = [_html_column(words, language) for language in ("kk", "ru")]
    slip = "".join(f"<p>☐ {line} <span class=line>{'&nbsp;' * 30}</span></p>" for line in _SLIP)
    return (
        f"<section><div class=pair>{''.join(columns)}</div>"
        "<p>Мансап орталығының директоры<br>Директор карьерного центра "
        "<span class=line>____________</span> Қ. Т. Жақсыбеков</p><p>М.О. / М.П.</p>"
        "<div class=cut>қию сызығы · линия отреза</div>"
        "<div class=pair><div><h2>ХАБАРЛАМА</h2></div><div><h2>УВЕДОМЛЕНИЕ</h2></div></div>"
        f"{slip}<p>{_FOOT}</p></section>"
    )


def _html_column(words: dict[str, str], language: str) -> str:
    fields = "".join(
        f"<div class=field><small>{name}</small>{text}</div>"
        for name, text in _fields(words, language)
    )
    return (
        f"<div><p>{_PARENT[language]}</p><h2>{_CENTRE[language]}</h2><p>{_ADDRESS[language]}</p>"
        f"<p>{_DAY[language]} № {words['number']}</p>"
        f"<h1>{_TITLE[language]}</h1><p>{_MEANING[language]}</p>{fields}</div>"
    )


def _fields(words: dict[str, str], language: str) -> list[tuple[str, str]]:
    kk = language == "kk"
    return [(in_kk if kk else in_ru, _said(words, key, language)) for in_kk, in_ru, key in LABELS]


_ODT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">
<office:styles>
<style:style style:name="Standard" style:family="paragraph"><style:text-properties
 fo:font-family="Tinos" fo:font-size="12pt"/></style:style>
<style:style style:name="Small" style:family="paragraph" style:parent-style-name="Standard">
<style:text-properties fo:font-size="9pt" fo:color="#555555"/></style:style>
<style:style style:name="Head" style:family="paragraph" style:parent-style-name="Standard">
<style:text-properties fo:font-size="15pt" fo:font-weight="bold"/></style:style>
</office:styles>
<office:automatic-styles><style:style style:name="Ruled" style:family="table-cell">
<style:table-cell-properties fo:border-top="0.5pt solid #777777"/></style:style>
</office:automatic-styles>
<office:body><office:text>{body}</office:text></office:body></office:document>
"""


def flat_odt(person: dict[str, str]) -> str:
    """Return one person's page as a flat OpenDocument text, the template filled in."""
    words = _words(person)
    columns = [_odt_column(words, language) for language in ("kk", "ru")]
    rows = "".join(
        f"<table:table-row>{kk}{ru}</table:table-row>" for kk, ru in zip(*columns, strict=True)
    )
    width = '<table:table-column table:number-columns-repeated="2"/>'
    after = (
        "Мансап орталығының директоры",
        "Директор карьерного центра ____________ Қ. Т. Жақсыбеков",
    )
    slip = [f"☐ {line} ______________________" for line in _SLIP]
    lines = (
        *after,
        "М.О. / М.П.",
        "қию сызығы · линия отреза",
        "ХАБАРЛАМА / УВЕДОМЛЕНИЕ",
        *slip,
        _FOOT,
    )
    body = f"<table:table>{width}{rows}</table:table>{''.join(map(_paragraph, lines))}"
    return _ODT.format(body=body)


def _odt_column(words: dict[str, str], language: str) -> list[str]:
    head = [_paragraph(_PARENT[language]) + _paragraph(_CENTRE[language], "Head")]
    head.append(_paragraph(_ADDRESS[language], "Small"))
    head.append(_paragraph(f"{_DAY[language]} № {words['number']}"))
    head.append(_paragraph(_TITLE[language], "Head") + _paragraph(_MEANING[language]))
    fields = [_paragraph(n, "Small") + _paragraph(text) for n, text in _fields(words, language)]
    return [
        f'<table:table-cell table:style-name="Ruled">{inside}</table:table-cell>'
        for inside in head + fields
    ]


def _paragraph(text: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'
