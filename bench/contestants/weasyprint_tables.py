"""Sets a sign-in sheet or a training list with WeasyPrint, in plainer typesetting.

weasyprint_tables.py sheet|training PEOPLE CALLS
"""

from __future__ import annotations

import json
import sys
import time

from bench.contestants import table_pages  # isort: split

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

_STYLE = """
@page { size: A4; margin: 15mm 15mm 12mm 25mm }
body { font: 10pt 'Tinos', 'Liberation Serif', 'DejaVu Serif', serif; margin: 0 }
.pair { display: flex; gap: 10mm } .pair > div { flex: 1 }
table { width: 100%; border-collapse: collapse } thead { display: table-header-group }
td, th { border-bottom: .3pt solid #777; text-align: left; padding: 1.5mm }
tr { break-inside: avoid }
"""


def _cells(kind: str, at: int) -> list[str]:
    kk, ru = table_pages.name(at)
    if kind == "sheet":
        return [str(at), kk, "10 «А»", ""]
    rest = ["жұмыссыз<br>безработный", "Қарабұлақ<br>Карабулак", "Дәнекерлеуші<br>Сварщик"]
    return [str(at), f"{kk}<br>{ru}", "1990", *rest]


def _html(kind: str, people: int) -> str:
    title = table_pages.SHEET if kind == "sheet" else table_pages.LIST
    lines = people + 6 if kind == "sheet" else people
    rows = (
        f"<tr>{''.join(f'<td>{cell}</td>' for cell in _cells(kind, at))}</tr>"
        for at in range(1, lines + 1)
    )
    pairs = (
        f'<div class="pair"><div>{kk}</div><div>{ru}</div></div>'
        for kk, ru in (table_pages.CENTRE, title)
    )
    head = "<thead><tr><th>№</th><th>Тегі, аты<br>Фамилия, имя</th></tr></thead>"
    body = f"{''.join(pairs)}<table>{head}{''.join(rows)}</table><p>Қ. Т. Жақсыбеков</p>"
    return f"<style>{_STYLE}</style>{body}"


def main(kind: str, people: str, calls: str) -> None:
    """Print the seconds of each call, after one that loads the faces."""
    faces = FontConfiguration()
    page = _html(kind, int(people))
    HTML(string=page).write_pdf(font_config=faces)
    seconds = []
    for _ in range(int(calls)):
        begun = time.perf_counter()
        HTML(string=page).write_pdf(font_config=faces)
        seconds.append(time.perf_counter() - begun)
    print(json.dumps({"measured": seconds}))


main(*sys.argv[1:])
