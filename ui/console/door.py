"""From the words of a command to its exit code: 0 done, 1 refused, 2 misused, 3 our own fault."""

from __future__ import annotations

import argparse
from collections.abc import Collection, Sequence

from app.errors import Refusal
from app.store import driver
from ui.console import VERBS, faults, output, speech, usage, verbs
from ui.console.desk import Answer, Desk

DONE, REFUSED, MISUSED, FAULT, STOPPED = 0, 1, 2, 3, 130


def run(argv: Sequence[str]) -> int:
    """Do what the command says and return its exit code; never raises."""
    output.prepare()
    asked_for = speech.spoken(argv)
    language = asked_for or speech.of_system()
    try:
        asked = parser(language, [word for word in argv if word in VERBS]).parse_args(argv)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else MISUSED
    desk = Desk(asked, language, chosen=asked_for is not None)
    try:
        answer = _answer(desk)
    except Refusal as refusal:
        return _refuse(desk, refusal)
    except KeyboardInterrupt:
        return STOPPED
    except Exception as error:  # one line instead of a traceback: the log has the rest
        output.complain(desk.say("fault", log=faults.log(error)))
        return FAULT
    output.show(answer, as_json=asked.json)
    return answer.code


def _answer(desk: Desk) -> Answer:
    """Do the verb; faults of the disk and of the file are refusals too."""
    try:
        return verbs.load(desk.asked.verb).run(desk)
    except driver.DatabaseError as error:
        file = desk.asked.db.name if desk.asked.db else ""
        raise Refusal("file-damaged", path=file, reason=str(error)) from error
    except OSError as error:
        raise Refusal("disk-error", file=error.filename, reason=error.strerror) from error


def _refuse(desk: Desk, refusal: Refusal) -> int:
    if desk.asked.json:
        output.complain(output.as_text({"error": speech.as_error(refusal, desk.language)}))
    else:
        output.complain(speech.refused(refusal, desk.language))
    return REFUSED


def parser(language: str, named: Collection[str] = VERBS) -> argparse.ArgumentParser:
    """Return the grammar in one language, whole for the verbs named and in outline for others."""
    whole = usage.Parser(
        language=language,
        prog="main.py",
        description=speech.say(language, "about"),
        epilog=usage.examples(language, _FIRST_STEPS),
    )
    usage.common(whole, language, top=True)
    title = speech.say(language, "usage-verbs")
    group = whole.add_subparsers(dest="verb", required=True, title=title, metavar=title)
    for name in VERBS:
        said = speech.say(language, f"verb-{name}")
        each = group.add_parser(name, language=language, help=said, description=said)
        if name in named:
            _fill(each, verbs.load(name), language)
    return whole


def _fill(each: usage.Parser, verb: verbs.Verb, language: str) -> None:
    each.epilog = usage.examples(language, [f"main.py {line}" for line in verb.examples])
    usage.common(each, language)
    verb.shape(usage.Shape(each, language))


_FIRST_STEPS = (
    "main.py demo --out build/demo",
    "main.py find Серік",
    'main.py new centre.bagdar && main.py set centre_kk="…"',
    "main.py referral --help",
)
