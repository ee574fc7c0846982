"""The door: which face of the program, in which language, on which file."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

_CHILD = "read-sheet"
"""The verb with which a frozen program starts itself to read a stranger's spreadsheet."""
_TAKING = ("--db", "--lang", "--actor", "--today")


def main(argv: Sequence[str]) -> int:
    """Open the window on a file, or hand the verbs to the console; return the exit code."""
    if list(argv[:1]) == [_CHILD]:
        from app.exchange import child

        return child.main()
    first = _first_word(argv)
    if _is_help(argv) or (first is not None and not _is_file(first)):
        from ui import console

        return console.run(argv)
    return _window(argv, first)


def _first_word(argv: Sequence[str]) -> str | None:
    words = iter(argv)
    for word in words:
        if word in _TAKING:
            next(words, None)
        elif not word.startswith("-"):
            return word
    return None


def _is_help(argv: Sequence[str]) -> bool:
    return any(word in ("-h", "--help") for word in argv)


def _is_file(word: str) -> bool:
    """A verb is one plain word; a file has an ending, a folder before it, or is there already."""
    from ui.console import VERBS

    if word in VERBS:
        return False
    path = Path(word)
    return bool(path.suffix) or len(path.parts) > 1 or path.exists()


def _window(argv: Sequence[str], first: str | None) -> int:
    from app import paths
    from ui.application import run  # Qt is slow to load, and the console does without it
    from ui.console import speech

    named = _value(argv, "--db") or first
    path = Path(named) if named else paths.last_file()
    return run(path, speech.spoken(argv))


def _value(argv: Sequence[str], option: str) -> str | None:
    for place, word in enumerate(argv):
        if word == option:
            return next(iter(argv[place + 1 :]), None)
        if word.startswith(f"{option}="):
            return word.removeprefix(f"{option}=")
    return None


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
