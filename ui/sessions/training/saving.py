"""A training list saved as a table: the head above, one row a person, what came of each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.exchange import writing
from app.guidance.training import Entry, TrainingList
from ui import language
from ui.guidance import words as guidance_words
from ui.sessions.training.words import translate


def write_table(path: Path, entries: Sequence[Entry]) -> None:
    """Write the people of a list as a spreadsheet; no number of a person is in it."""
    titles = [
        "№",
        translate("Training", "Surname, name, patronymic"),
        translate("Training", "Profession"),
        translate("Training", "Added on"),
        translate("Training", "Why they are added"),
        translate("Training", "Taken off on"),
        translate("Training", "Reason"),
        translate("Training", "Outcome"),
        translate("Training", "Outcome on"),
        translate("Training", "Note"),
    ]
    rows = [
        [
            each.line,
            each.name.full,
            language.spoken(each.profession),
            each.added_on,
            each.added_reason,
            each.removed_on,
            each.removed_reason,
            guidance_words.training_outcome(each.outcome) if each.outcome else "",
            each.outcome_on,
            each.outcome_note,
        ]
        for each in entries
    ]
    writing.write_xlsx(path, [(translate("Training", "Training list"), titles, rows)])


def table_name(held: TrainingList) -> str:
    """Return a file name for the table: the document and its day, never a person."""
    return f"training-list-{held.made_on:%Y-%m-%d}.xlsx"
