"""The contents of an inspection's folder: for programs, for a spreadsheet, and to look at."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app import centre
from app.exchange.writing import safe_cell
from app.kazakh import dates
from app.papers import Both
from app.paperwork import phrases, register
from app.paperwork.register import Issued
from app.quarters.periods import Period
from app.store.store import Store

REGISTER = "0000-register.csv"
"""The file of the register's part."""


@dataclass(frozen=True, slots=True)
class Filed:
    """A paper in the folder: its place there, its file ("" for one written by hand), its digest."""

    place: int
    section: str
    file: str
    paper: Issued


def said(
    store: Store, period: Period, filed: Sequence[Filed], digests: Mapping[str, str]
) -> dict[str, Any]:
    """Return what a folder holds for programs: its papers, and every file with its digest."""
    settings = centre.all_settings(store)
    return {
        "period": period.called,
        "first": period.first,
        "last": period.last,
        "made_on": store.today(),
        "centre": {"kk": settings.get("centre_kk", ""), "ru": settings.get("centre_ru", "")},
        "papers": [
            {
                "place": each.place,
                "file": each.file,
                "kind": each.paper.kind,
                "number": each.paper.number,
                "dated": each.paper.dated,
                "to_whom": each.paper.to_whom,
                "state": each.paper.state,
                "pages": each.paper.pages,
                "uid": each.paper.uid,
                "sha256": each.paper.sha256,
            }
            for each in filed
        ],
        "files": [{"file": name, "sha256": digest} for name, digest in digests.items()],
    }


_COLUMNS = ("number", "kind", "paper", "dated", "to_whom", "state", "file")


def _titles() -> list[str]:
    said = phrases.section("inspection")
    return [_line(said[name]) for name in _COLUMNS]


def _line(words: Both) -> str:
    return words.kk if words.kk == words.ru or not words.ru else f"{words.kk} / {words.ru}"


def _row(place: object, paper: Issued, file: str) -> list[str]:
    kinds, states = phrases.section("paper"), phrases.section("paper_state")
    shown = file or _line(phrases.section("inspection")["no_file"])
    return [
        str(place), _line(kinds[paper.kind]), paper.number, dates.short_date(paper.dated),
        paper.to_whom, _line(states[paper.state]), shown,
    ]  # fmt: skip


def listed(filed: Sequence[Filed]) -> Iterator[list[str]]:
    """Give the rows of the contents, titles first, each with its file and digest."""
    yield [*_titles(), "SHA-256"]
    for each in filed:
        yield [*_row(each.place, each.paper, each.file), each.paper.sha256]


def registered(store: Store, period: Period) -> Iterator[list[str]]:
    """Give every number of the period, whether its paper is in the folder or not."""
    yield _titles()[:-1]
    for number, paper in enumerate(register.listed(store, period.first, period.last), 1):
        yield _row(number, paper, "")[:-1]


def table(rows: Iterator[list[str]]) -> bytes:
    """Return rows as a CSV that a spreadsheet here opens, with nothing in it that comes alive."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerows([safe_cell(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig", "replace")


_PAGE = """<!doctype html>
<html lang="kk">
<meta charset="utf-8">
<title>{title}</title>
<style>
body {{ font: 14px/1.45 sans-serif; margin: 24px; color: #1c2430; }}
table {{ border-collapse: collapse; width: 100%; }}
th, td {{ border: 1px solid #b8c0cc; padding: 4px 8px; text-align: left; vertical-align: top; }}
th {{ background: #eef1f5; }}
td.sum {{ font: 11px/1.45 monospace; overflow-wrap: anywhere; min-width: 18em; }}
p {{ max-width: 60em; }}
</style>
<h1>{title}</h1>
<p>{centre}</p>
<p>{made}</p>
<p><a href="{register}">{registered}</a></p>
<table>
<tr>{titles}</tr>
{rows}
</table>
</html>
"""


def page(period: Period, store: Store, filed: Sequence[Filed]) -> str:
    """Return the contents to be looked at and printed: links lead to the files beside it."""
    settings = centre.all_settings(store)
    days = dates.short_date(store.today())
    named = phrases.phrase("inspection", "title", period=(period.name.kk, period.name.ru))
    made = phrases.phrase("inspection", "made", day=(days, days))
    every_number = phrases.section("inspection")["registered"]
    return _PAGE.format(
        title=html.escape(_line(named)),
        centre=html.escape(_line(centre.both(settings, "centre"))),
        made=html.escape(_line(made)),
        register=REGISTER,
        registered=html.escape(_line(every_number)),
        titles="".join(f"<th>{html.escape(each)}</th>" for each in (*_titles(), "SHA-256")),
        rows="\n".join(_html_row(each) for each in filed),
    )


def _html_row(filed: Filed) -> str:
    *cells, file = (html.escape(each) for each in _row(filed.place, filed.paper, filed.file))
    link = f'<a href="{file}">{file.rpartition("/")[2]}</a>' if filed.file else file
    plain = "".join(f"<td>{cell}</td>" for cell in (*cells, link))
    return f'<tr>{plain}<td class="sum">{filed.paper.sha256}</td></tr>'
