"""Periods of the register: named ones, and any two days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.errors import FieldRefusal
from app.kazakh import dates
from app.kazakh.dates import short_date
from ui import language
from ui.fields import DateField, FormDialog, Spec
from ui.workspace import Workspace

translate = QCoreApplication.translate

Period = tuple[date | None, date | None]
NAMES = ("all", "quarter", "last_quarter", "year", "last_year")


def days(name: str, today: date) -> Period:
    """Return the first and last day of a named period; none at either end means without end."""
    quarter = dates.quarter_of(today)
    before = (today.year - 1, 4) if quarter == 1 else (today.year, quarter - 1)
    return {
        "all": (None, None),
        "quarter": dates.quarter_range(today.year, quarter),
        "last_quarter": dates.quarter_range(*before),
        "year": (date(today.year, 1, 1), date(today.year, 12, 31)),
        "last_year": (date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
    }[name]


def said(period: Period) -> str:
    """Return a period in words."""
    first, last = period
    if first is None or last is None:
        return translate("Papers", "All days")
    quarter = dates.quarter_of(first)
    if period == dates.quarter_range(first.year, quarter):
        return dates.quarter_name(first.year, quarter, language.current())
    if period == (date(first.year, 1, 1), date(first.year, 12, 31)):
        return translate("Papers", "The year {year}").format(year=first.year)
    return f"{short_date(first)} – {short_date(last)}"


def specs(workspace: Workspace) -> tuple[Spec, Spec]:
    """Return the two days of a period as rows of a form."""
    return (
        Spec(
            "first",
            lambda: translate("Papers", "First day"),
            lambda: DateField(today=workspace.today),
        ),
        Spec(
            "last",
            lambda: translate("Papers", "Last day"),
            lambda: DateField(today=workspace.today),
        ),
    )


def settled(first: date | None, last: date | None) -> tuple[date, date]:
    """Return both days, or refuse a missing one and days that are crossed."""
    if first is None:
        raise FieldRefusal("first", "field-required")
    if last is None:
        raise FieldRefusal("last", "field-required")
    if last < first:
        raise FieldRefusal("last", "dates-crossed")
    return first, last


class PeriodDialog(FormDialog):
    """Any two days for the list."""

    def __init__(
        self, workspace: Workspace, period: Period, *, parent: QWidget | None = None
    ) -> None:
        self.chosen = period
        super().__init__(specs(workspace), self._choose, name="papers.period.ask", parent=parent)
        first, last = period
        if first is None or last is None:
            first, last = days("quarter", workspace.today())
        self.form.show_values({"first": first, "last": last})
        self.set_words(self.tr("Papers of a period"), self.tr("Show"))

    def _choose(self, values: dict[str, date | None]) -> None:
        self.chosen = settled(values["first"], values["last"])
