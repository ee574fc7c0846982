"""The window's only clock; everything below it is told the time."""

from __future__ import annotations

from datetime import datetime


def now() -> datetime:
    """Return this moment with the computer's time zone."""
    return datetime.now().astimezone()
