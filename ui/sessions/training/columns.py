"""The columns of the training lists, and of the people on one."""

from __future__ import annotations

from app.guidance.training import Entry, TrainingList
from app.kazakh.dates import short_date
from ui import language
from ui.guidance import words as guidance_words
from ui.parts.pill import Badge
from ui.sessions.training import words
from ui.sessions.training.words import translate
from ui.tables import Column

LISTS: tuple[Column[TrainingList], ...] = (
    Column(
        "title",
        lambda: translate("Training", "Training list"),
        lambda row: language.spoken(row.title),
        kind="name",
        width=260,
        least=150,
        stretch=3,
        optional=False,
    ),
    Column(
        "made_on",
        lambda: translate("Training", "Day"),
        lambda row: short_date(row.made_on),
        kind="muted",
        width=90,
        least=84,
    ),
    Column(
        "people",
        lambda: translate("Training", "People"),
        lambda row: str(row.standing),
        kind="text",
        width=64,
        least=48,
        right=True,
    ),
    Column(
        "state",
        lambda: translate("Training", "State"),
        lambda row: words.list_badge(row).text,
        kind="pills",
        width=180,
        least=110,
        stretch=1,
        badges=lambda row: (words.list_badge(row),),
    ),
)


def _badges(row: Entry) -> tuple[Badge, ...]:
    if row.removed_on is not None:
        return (Badge(translate("Training", "Taken off")),)
    return (guidance_words.training_badge(row.outcome),) if row.outcome else ()


def _noted(row: Entry) -> str:
    """Why somebody was taken off, else when it came to its outcome."""
    if row.removed_on is not None:
        return f"{short_date(row.removed_on)} {row.removed_reason}"
    return short_date(row.outcome_on) if row.outcome_on else ""


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
        lambda: translate("Training", "Surname, name, patronymic"),
        lambda row: row.name.full,
        kind="name",
        width=190,
        least=120,
        stretch=3,
        optional=False,
    ),
    Column(
        "profession",
        lambda: translate("Training", "Profession"),
        lambda row: language.spoken(row.profession),
        kind="muted",
        width=110,
        least=60,
        stretch=1,
    ),
    Column(
        "outcome",
        lambda: translate("Training", "Outcome"),
        lambda row: ", ".join(badge.text for badge in _badges(row)),
        kind="pills",
        width=140,
        least=100,
        badges=_badges,
    ),
    Column(
        "noted",
        lambda: translate("Training", "Since, reason"),
        _noted,
        kind="muted",
        width=120,
        least=70,
        stretch=1,
        from_width=560,
    ),
)
