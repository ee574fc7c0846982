"""Sentences of the quarter's tab with a number in them.

Plural forms are collected from a class's own words alone; its name is the context they stand in.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


class Quarters(QObject):
    """Says each in the form that its number asks for."""

    def ahead(self, days: int) -> str:
        """Return that a period is open, and for how long."""
        return self.tr("Open · %n day(s) to its end", "", days)

    def over(self, days: int) -> str:
        """Return that a period ended and was not closed."""
        return self.tr("Ended %n day(s) ago, not closed", "", days)

    def moved(self, figures: int) -> str:
        """Return how much moved since a period was closed."""
        return self.tr("Changed since: %n figure(s)", "", figures)

    def more(self, first: str, others: int) -> str:
        """Return a reason and how many others there are."""
        return self.tr("{first} and %n more", "", others).format(first=first)

    def years(self, count: int) -> str:
        """Return how far back is looked."""
        return self.tr("%n year(s)", "", count)
