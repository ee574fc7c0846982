"""The columns of the lists of undecided pupils, and of the pupils on one."""

from __future__ import annotations

from app.kazakh.dates import short_date
from app.schooling import years
from app.schooling.undecided import Entry, Undecided
from ui import language
from ui.cohorts.undecided import words
from ui.cohorts.words import translate
from ui.parts.pill import Badge
from ui.tables import Column

LISTS: tuple[Column[Undecided], ...] = (
    Column(
        "title",
        lambda: translate("Cohorts", "List of undecided"),
        lambda row: language.spoken(row.title),
        kind="name",
        width=260,
        least=150,
        stretch=3,
        optional=False,
    ),
    Column(
        "year",
        lambda: translate("Cohorts", "School year"),
        lambda row: years.called(row.year),
        kind="muted",
        width=96,
        least=80,
    ),
    Column(
        "made_on",
        lambda: translate("Cohorts", "Day"),
        lambda row: short_date(row.made_on) if row.made_on else "",
        kind="muted",
        width=96,
        least=84,
        from_width=520,
    ),
    Column(
        "state",
        lambda: translate("Cohorts", "State"),
        lambda row: words.list_badge(row).text,
        kind="pills",
        width=190,
        least=110,
        stretch=1,
        badges=lambda row: (words.list_badge(row),),
    ),
)


def _badges(row: Entry) -> tuple[Badge, ...]:
    if row.removed_on is not None:
        return (Badge(translate("Cohorts", "Taken off")),)
    return (words.outcome_badge(row.outcome),) if row.outcome else ()


def _noted(row: Entry) -> str:
    """Why somebody was taken off, else when it came to its outcome, else how it was found."""
    if row.removed_on is not None:
        return f"{short_date(row.removed_on)} {row.removed_reason}"
    if row.outcome_on:
        return f"{short_date(row.outcome_on)} {row.outcome_note}".strip()
    return row.established


ENTRIES: tuple[Column[Entry], ...] = (
    Column(
        "line",
        lambda: "№",
        lambda row: str(row.line),
        kind="muted",
        width=44,
        least=40,
        right=True,
        optional=False,
    ),
    Column(
        "name",
        lambda: translate("Cohorts", "Surname, name, patronymic"),
        lambda row: row.name.full,
        kind="name",
        width=180,
        least=120,
        stretch=3,
        optional=False,
    ),
    Column(
        "class",
        lambda: translate("Cohorts", "Class"),
        lambda row: row.class_name,
        width=74,
        least=60,
    ),
    Column(
        "outcome",
        lambda: translate("Cohorts", "Outcome"),
        lambda row: ", ".join(badge.text for badge in _badges(row)),
        kind="pills",
        width=140,
        least=96,
        badges=_badges,
    ),
    Column(
        "noted",
        lambda: translate("Cohorts", "How found, since, reason"),
        _noted,
        kind="muted",
        width=130,
        least=80,
        stretch=1,
        from_width=560,
    ),
)
