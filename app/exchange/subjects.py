"""What lists may be about, by the code their batches are kept under."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from app.exchange.plans import Subject

_ROOMS = {
    "person": "people",
    "attendance": "attended",
    "result": "tested",
    "class_list": "class_lists",
    "plan_lines": "plan_lines",
    "partner": "partner_lists",
    "staff": "staff_lists",
}

CODES = tuple(_ROOMS)
"""Every subject, people first."""


def of(code: str) -> Subject:
    """Return a subject; its room is loaded when it is asked for."""
    return cast("Subject", import_module(f"app.exchange.{_ROOMS[code]}").SUBJECT)
