"""Verbs by name, each loaded when it is asked for: a command should answer at once."""

from __future__ import annotations

from importlib import import_module
from typing import Protocol, cast

from ui.console import VERBS
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape

_MODULES = {
    "follow-up": "follow_up",
    "import": "import_people",
    "report-form": "report_form",
    "inspect": "inspect_folder",
    "list": "list_people",
    "print": "print_paper",
    "set": "settings",
    "test": "testing",
}
"""Verbs whose word is taken in Python, or means something else there."""


class Verb(Protocol):
    """What a module of a verb offers."""

    examples: tuple[str, ...]

    def shape(self, shape: Shape) -> None: ...  # noqa: D102

    def run(self, desk: Desk) -> Answer: ...  # noqa: D102


def load(name: str) -> Verb:
    """Return a verb's module."""
    if name not in VERBS:
        raise KeyError(name)
    return cast("Verb", import_module(f"ui.console.{_MODULES.get(name, name)}"))
