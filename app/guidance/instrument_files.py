"""Reading an instrument's file: one at fault is refused by its line and the reason."""

from __future__ import annotations

from pathlib import Path

from app.guidance.questions import Instrument


def load(path: Path) -> Instrument:
    """Return the instrument of a file; refuses one at fault, naming the line and the reason."""
    raise NotImplementedError


def read(text: str, name: str) -> Instrument:
    """Return the instrument that a text holds; ``name`` is what a refusal calls the file."""
    raise NotImplementedError
