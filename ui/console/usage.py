"""The command line's grammar in the reader's language: help that teaches, errors in words."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from typing_extensions import override

from app.errors import Refusal
from app.kazakh import dates
from ui.console import output, speech
from ui.wording import LANGUAGES

_ERRORS = (
    ("usage-missing", re.compile(r"the following arguments are required: (?P<what>.+)")),
    ("usage-unknown", re.compile(r"unrecognized arguments: (?P<what>.+)")),
    (
        "usage-choice",
        re.compile(
            r"argument (?P<what>[^:]+): invalid choice: (?P<value>.+) \(choose from (?P<known>.+)\)"
        ),
    ),
    ("usage-value", re.compile(r"argument (?P<what>[^:]+): expected (?:\w+ )+arguments?")),
    ("usage-wrong", re.compile(r"argument (?P<what>[^:]+): invalid .+ value: (?P<value>.+)")),
    (
        "usage-both",
        re.compile(r"argument (?P<what>[^:]+): not allowed with argument (?P<value>.+)"),
    ),
    ("usage-one-of", re.compile(r"one of the arguments (?P<what>.+) is required")),
)


class Parser(argparse.ArgumentParser):
    """A parser whose every word is in one language."""

    def __init__(self, *, language: str = "kk", **named: Any) -> None:
        named.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        super().__init__(add_help=False, allow_abbrev=False, **named)
        self.language = language
        self._positionals.title = speech.say(language, "usage-arguments")
        self._optionals.title = speech.say(language, "usage-options")
        words = speech.say(language, "opt-help")
        self.add_argument("-h", "--help", action="help", help=words)

    @override
    def format_usage(self) -> str:
        return self._in_language(super().format_usage())

    @override
    def format_help(self) -> str:
        return self._in_language(super().format_help())

    def _in_language(self, text: str) -> str:
        return text.replace("usage: ", speech.say(self.language, "usage"), 1)

    @override
    def error(self, message: str) -> NoReturn:
        output.complain(f"{self.format_usage()}{self.prog}: {_worded(message, self.language)}")
        sys.exit(2)


def _worded(message: str, language: str) -> str:
    for key, pattern in _ERRORS:
        if found := pattern.fullmatch(message):
            return speech.say(language, key, **found.groupdict())
    return message


class Shape:
    """Adds arguments to one verb, taking their help from the console's words."""

    def __init__(self, parser: argparse.ArgumentParser, language: str) -> None:
        self.parser, self.language = parser, language
        self.into: argparse._ActionsContainer = parser

    def take(self, *names: str, words: str = "", **named: Any) -> None:
        """Add an argument explained by ``opt-<name>``, or by other words when it is named so."""
        plain = names[-1].lstrip("-").replace("_", "-")
        said = speech.say(self.language, f"opt-{words or plain}")
        self.into.add_argument(*names, help=said.replace("%", "%%"), **named)

    def actions(self, *names: str, optional: bool = False) -> dict[str, Shape]:
        """Split the verb into actions, each with a shape of its own; an optional one may be None.

        What the verb itself takes stands before the action.
        """
        title = speech.say(self.language, "usage-actions")
        group = self.parser.add_subparsers(
            dest="action", required=not optional, title=title, metavar=title
        )
        verb = self.parser.prog.rsplit(" ", 1)[-1]
        shapes = {}
        for name in names:
            said = speech.say(self.language, f"verb-{verb}-{name}")
            parser = group.add_parser(name, language=self.language, help=said, description=said)
            common(parser, self.language)
            shapes[name] = Shape(parser, self.language)
        return shapes


def common(parser: argparse.ArgumentParser, language: str, *, top: bool = False) -> None:
    """Add what every verb takes, before the verb or after it."""
    shape = Shape(parser, language)
    default: dict[str, Any] = {"default": None if top else argparse.SUPPRESS}
    shape.take("--db", metavar="FILE", type=Path, **default)
    shape.take("--lang", choices=LANGUAGES, **default)
    shape.take("--json", action="store_true", default=False if top else argparse.SUPPRESS)
    shape.take("--actor", metavar="NAME", **default)
    shape.take("--today", metavar="DATE", type=day, **default)


def day(typed: str) -> date:
    """Return a day typed as 2026-11-22 or as people here write it; none at the ends of time."""
    try:
        return dates.read_date(typed)
    except Refusal as refusal:
        raise ValueError(refusal.code) from refusal


def code(typed: str) -> str:
    """Return a name of ours however its words are joined: job-placement is job_placement."""
    return typed.strip().replace("-", "_")


def examples(language: str, commands: Sequence[str]) -> str:
    """Return the foot of a help page: commands that can be typed as they stand."""
    lines = [f"  {line}" for line in commands]
    return "\n".join([speech.say(language, "usage-examples"), *lines]) if commands else ""
