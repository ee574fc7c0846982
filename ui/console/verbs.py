"""All verbs by name: the table that help, grammar and tests read."""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType
from typing import Protocol, cast

from ui.console import (
    annul,
    backup,
    check,
    consent,
    demo,
    dump,
    enter,
    export,
    find,
    import_people,
    list_people,
    new,
    outcome,
    participant,
    partner,
    place,
    print_paper,
    referral,
    register,
    reserve,
    restore,
    settings,
    staff,
    status,
    undo,
)
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape


class Verb(Protocol):
    """What a module of a verb offers."""

    examples: tuple[str, ...]

    def shape(self, shape: Shape) -> None: ...  # noqa: D102

    def run(self, desk: Desk) -> Answer: ...  # noqa: D102


_MODULES: Mapping[str, ModuleType] = {
    "new": new,
    "demo": demo,
    "set": settings,
    "staff": staff,
    "place": place,
    "partner": partner,
    "participant": participant,
    "import": import_people,
    "find": find,
    "list": list_people,
    "export": export,
    "status": status,
    "consent": consent,
    "referral": referral,
    "outcome": outcome,
    "print": print_paper,
    "annul": annul,
    "reserve": reserve,
    "enter": enter,
    "register": register,
    "undo": undo,
    "backup": backup,
    "restore": restore,
    "check": check,
    "dump": dump,
}
ALL: Mapping[str, Verb] = {name: cast("Verb", module) for name, module in _MODULES.items()}
"""Every verb with its module, in the order of the help."""
