"""Reports of invented periods: everyday ones, empty ones, and those with very many keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.papers import (
    NOTHING,
    BackingList,
    BackingRow,
    Both,
    CorrectionReason,
    CorrectionRow,
    CorrectionSheet,
    QuarterReport,
)
from app.paperwork import report_sections
from app.quarters import figures, layouts, publishing
from app.quarters.content import TOTAL, Cell, Column, Content, Part, Row
from tests.reports.samples import DIRECTOR, LETTERHEAD
from tests.reports.schooling_samples import SCHOOL

GROUPS = ("job_seeker", "unemployed", "kandas", "student", "senior_pupil")
LONG = Both(
    "Бос жұмыс орындарының жәрмеңкелеріне қатысқан жұмыс берушілермен жеке әңгімелесу",
    "Индивидуальные собеседования с работодателями, участвующими в ярмарках вакансий",
)
PERIOD = Both("2026 жылғы III тоқсан", "III квартал 2026 года")
FIGURES = figures.standard()


def table(
    by: str,
    keys: list[tuple[str, Both]],
    codes: list[str],
    value: int = 7,
    spans: tuple[str, ...] = ("now",),
) -> Part:
    """Return a table of figures by keys; every number differs a little."""
    rows = []
    for at, code in enumerate(codes):
        figure = FIGURES[code]
        cells = [
            Cell(code, count, (value + at + step) * bool(value), by, key, span)
            for span in spans
            for step, (key, _) in enumerate(keys)
            for count in figure.counts
        ]
        cells += [
            Cell(code, count, (value + at) * len(keys), "", TOTAL, span)
            for span in spans
            for count in figure.counts
        ]
        rows.append(Row(code, figure.name, tuple(cells), figure.definition))
    columns = [Column(key, name, span) for span in spans for key, name in keys]
    columns += [Column(TOTAL, NOTHING, span) for span in spans]
    heading = Both("Көрсетілген қызметтер", "Оказанные услуги")
    notes = ("several_groups", "dash")
    return Part("table", heading, by, tuple(columns), tuple(rows), notes)


def coverage(count: int, name: Both = SCHOOL) -> Part:
    """Return coverage of so many schools, the last one a college."""
    codes = ("given", "contingent", "covered", "undecided")
    rows = [
        Row("", Both(f"{name.kk} {at}", f"{name.ru} {at}"), _school(str(at)), key=str(at),
            kind="college" if at == count else "school")
        for at in range(1, count + 1)
    ]  # fmt: skip
    rows.append(Row("", NOTHING, _school(TOTAL)))
    columns = tuple(Column(code, FIGURES[code].name) for code in codes)
    heading = Both("Контингентті қамту", "Охват контингента")
    notes = ("covered_share", "not_for_students")
    return Part("coverage", heading, "school", columns, tuple(rows), notes)


def _school(key: str) -> tuple[Cell, ...]:
    by = "school" if key else ""
    return (
        Cell("given", "number", 60, by, key),
        Cell("contingent", "persons", 54, by, key),
        Cell("covered", "persons", 42, by, key),
        Cell("undecided", "persons", 7, by, key),
    )


def named(count: int, name: Both = LONG) -> list[tuple[str, Both]]:
    return [(str(at), Both(f"{name.kk} {at}", f"{name.ru} {at}")) for at in range(count)]


def groups() -> list[tuple[str, Both]]:
    return [(key, Both(key[:6].title(), "Старшеклассники")) for key in GROUPS]


def chart(value: int) -> Part:
    """Return bars of those served in two periods."""
    made = table("group", groups(), ["served"], value, ("now", "previous"))
    return replace(made, kind="chart", notes=())


SERVICES = ["served", "information", "consultation", "testing", "selection", "adaptation"]


def content(*parts: Part) -> Content:
    spans = {"now": "2026-Q3", "year": "2026-01-01/2026-09-30", "previous": "2026-Q2"}
    title = layouts.standard().quarter_title
    return Content("2026-Q3", title, parts, spans, {}, "", ("previous",))


def everyday(value: int = 7) -> Content:
    """Return a report of a table, figures over periods, coverage and a chart."""
    compared = replace(
        table("", [], ["served", "registered", "sessions", "heads", "referred"], value,
              ("now", "year", "previous")),
        kind="compare", by="", notes=(),
    )  # fmt: skip
    return content(table("group", groups(), SERVICES, value), compared, coverage(4), chart(value))


def report(held: Content, *, number: str = "05-34/3", public: bool = False) -> QuarterReport:
    """Return the report of a content, signed by the director."""
    left = publishing.hidden(held, publishing.people(FIGURES)) if public else {}
    return QuarterReport(
        number=number,
        date=date(2026, 10, 5),
        letterhead=LETTERHEAD,
        title=held.title,
        period=PERIOD,
        days=Both("1 шілде – 30 қыркүйек", "1 июля – 30 сентября"),
        sections=report_sections.of(held, FIGURES, left),
        public=public,
        executor="Д. Н. Сейітов, тел. 8 (722) 000-00-03",
        signatory=DIRECTOR,
        uid="019a0000-0000-7000-8000-000000000031",
    )


def correction(count: int) -> CorrectionSheet:
    """Return a correction of so many figures, each moved by up to three actions."""
    rows = tuple(
        CorrectionRow(
            line=at,
            figure=Both("Қызмет алған адамдар", "Получили услуги"),
            part=LONG if at % 3 == 0 else NOTHING,
            count=Both("адам", "чел."),
            was=100 + at,
            now=100 + at + (-3 if at % 2 else 2),
            reasons=tuple(
                CorrectionReason(
                    f"0{1 + number}.11.2026 14:20",
                    "Нұрғалиева Айгүл",
                    Both("Қатысу өзгертілді, 9 «А»", "Изменено участие, 9 «А»"),
                )
                for number in range(at % 3 + 1)
            ),
            more=7 if at % 4 == 0 else 0,
        )
        for at in range(1, count + 1)
    )
    return CorrectionSheet(
        number="05-35/1",
        date=date(2026, 11, 23),
        letterhead=LETTERHEAD,
        report_number="05-34/3",
        report_date=date(2026, 10, 5),
        period=PERIOD,
        rows=rows,
        executor="Д. Н. Сейітов, тел. 8 (722) 000-00-03",
        signatory=DIRECTOR,
        uid="019a0000-0000-7000-8000-000000000032",
    )


def backing(count: int, *, people: bool = True) -> BackingList:
    """Return the list behind those served, or behind the sessions held."""
    code = "served" if people else "sessions"
    rows = tuple(
        BackingRow(
            line=at,
            day=date(2026, 7, 1 + at % 28),
            name="Құнанбаева-Сәрсенбаева Әсемгүл Ғалымқызы" if people else "",
            born="2009" if people else "",
            studies=Both(f"{SCHOOL.kk}, 9 «А»", f"{SCHOOL.ru}, 9 «А»") if people else NOTHING,
            what=LONG,
            where=Both("Мансап орталығы", "Карьерный центр"),
            amount=1 if people else at % 3 + 1,
        )
        for at in range(1, count + 1)
    )
    return BackingList(
        report_number="05-34/3",
        date=date(2026, 10, 5),
        letterhead=LETTERHEAD,
        period=PERIOD,
        figure=FIGURES[code].name,
        definition=FIGURES[code].definition,
        unit=Both("келу", "посещения"),
        persons=min(count, 12) if people else None,
        number=sum(row.amount for row in rows),
        rows=rows,
        uid="019a0000-0000-7000-8000-000000000033",
    )
