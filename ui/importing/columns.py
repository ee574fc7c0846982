"""The columns of the two lists: rows being judged, and lists taken in before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from app.exchange.batches import Batch
from app.exchange.judging import Judged
from ui.importing import words
from ui.parts.pill import Badge
from ui.tables import Column

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a list with what it will come to."""

    judged: Judged
    outcome: str
    decided: bool


JUDGED: tuple[Column[Line], ...] = (
    Column(
        "row",
        lambda: translate("Importing", "Row"),
        lambda line: line.judged.where or str(line.judged.row),
        kind="muted",
        width=76,
        optional=False,
    ),
    Column(
        "name",
        lambda: translate("Importing", "Name"),
        lambda line: words.called(line.judged),
        kind="name",
        width=232,
        stretch=3,
        optional=False,
    ),
    Column(
        "outcome",
        lambda: translate("Importing", "Outcome"),
        lambda line: words.outcome(line.outcome),
        kind="pills",
        width=136,
        badges=lambda line: _badges(line),
        optional=False,
    ),
    Column(
        "reason",
        lambda: translate("Importing", "Why"),
        lambda line: words.reasons(line.judged),
        kind="muted",
        width=200,
        stretch=4,
        optional=False,
    ),
)


def _badges(line: Line) -> Sequence[Badge]:
    return (words.badge(line.outcome, decided=line.decided),)


def _count(name: str) -> Callable[[Batch], str]:
    return lambda batch: QLocale().toString(batch.counts.get(name, 0))


def when(moment: str) -> str:
    """Return a moment of the journal as this computer's clock would have shown it."""
    local = datetime.fromisoformat(moment).astimezone()
    return f"{local:%d.%m.%Y %H:%M}"


BATCHES: tuple[Column[Batch], ...] = (
    Column(
        "at",
        lambda: translate("Importing", "When"),
        lambda batch: when(batch.at),
        width=148,
        optional=False,
    ),
    Column(
        "source",
        lambda: translate("Importing", "File"),
        lambda batch: batch.source,
        kind="name",
        width=200,
        stretch=3,
        optional=False,
    ),
    Column(
        "subject",
        lambda: translate("Importing", "About"),
        lambda batch: words.subject(batch.subject),
        kind="muted",
        width=128,
    ),
    Column(
        "new",
        lambda: translate("Importing", "New"),
        _count("new"),
        width=72,
        right=True,
    ),
    Column(
        "changed",
        lambda: translate("Importing", "Changed"),
        _count("changed"),
        width=88,
        right=True,
    ),
    Column(
        "refused",
        lambda: translate("Importing", "Refused"),
        _count("refused"),
        width=128,
        right=True,
    ),
)
