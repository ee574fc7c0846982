"""The office from the command line: the same verbs as the window, as text or JSON."""

from __future__ import annotations

from collections.abc import Sequence

VERBS = (
    "new",
    "demo",
    "set",
    "staff",
    "place",
    "partner",
    "participant",
    "import",
    "find",
    "list",
    "export",
    "status",
    "consent",
    "forms",
    "sessions",
    "attend",
    "follow-up",
    "test",
    "consult",
    "choice",
    "vacancy",
    "recommend",
    "select",
    "training",
    "adapt",
    "fair",
    "glance",
    "today",
    "cohort",
    "plan",
    "undecided",
    "tender",
    "contract",
    "incoming",
    "referral",
    "outcome",
    "print",
    "annul",
    "reserve",
    "enter",
    "register",
    "report",
    "report-form",
    "figures",
    "checks",
    "freeze",
    "changes",
    "correct",
    "reopen",
    "inspect",
    "keeping",
    "undo",
    "backup",
    "restore",
    "check",
    "dump",
)
"""Every verb, in the order of the help."""


def run(argv: Sequence[str]) -> int:
    """Do what a command says and return its exit code; never raises."""
    from ui.console import door  # the window asks only for the names above

    return door.run(argv)
