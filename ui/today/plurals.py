"""Sentences of today's tab with a number in them.

Plural forms are collected from a class's own words alone; its name is the context they stand in.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


class Today(QObject):
    """Says each in the form that its number asks for."""

    def days(self, count: int) -> str:
        """Return a number of days."""
        return self.tr("%n day(s)", "", count)

    def oldest(self, days: int) -> str:
        """Return how late the latest of all is."""
        return self.tr("the oldest %n day(s)", "", days)

    def left(self, days: int) -> str:
        """Return how much is left of the quarter."""
        return self.tr("%n day(s) to the quarter's end", "", days)

    def more(self, late: int) -> str:
        """Return how many late things are not shown."""
        return self.tr("and %n more late", "", late)

    def people(self, weekly: int) -> str:
        """Return how many people a week catch up."""
        return self.tr("To catch up: %n person(s) a week.", "", weekly)

    def sessions(self, weekly: int) -> str:
        """Return how many sessions a week catch up."""
        return self.tr("To catch up: %n session(s) a week.", "", weekly)
