"""What a participant's window says before the questions, after them, and at the end."""

from __future__ import annotations

from typing import NamedTuple

from app.errors import Refusal
from app.guidance.instruments import Instrument
from app.guidance.sittings import Sitting
from ui import messages
from ui.instruments.spoken import say


class Told(NamedTuple):
    """A headline and the sentences below it; an empty one is left out."""

    headline: str
    sentences: tuple[str, ...]


def greeting(test: Instrument, name: str, answered: int, spoken: str) -> Told:
    """Greet somebody by the given name, and say what is to come or how far they came."""
    count = len(test.items)
    begun = say("begun", spoken, answered=f"{answered} / {count}") if answered else ""
    length = say("length", spoken, count=count, minutes=test.minutes)
    return Told(
        say("hello", spoken, name=name),
        (test.asks.spoken(spoken), length, say("keys", spoken), begun),
    )


def ending(test: Instrument, sitting: Sitting, spoken: str) -> Told:
    """Say what is left without an answer, and that finishing is final."""
    left, least = len(test.items) - sitting.answered, test.least_answered
    few = say("too_few", spoken, least=least) if sitting.answered < least else ""
    headline = say("some_left", spoken, left=left) if left else say("all_answered", spoken)
    return Told(headline, (few, say("after_finish", spoken)))


def thanks(name: str, following: str, spoken: str) -> Told:
    """Thank whoever finished, and say to whom the computer goes; no name thanks nobody."""
    give_back = say("give_back", spoken)
    onward = say("next_person", spoken, name=following) if following else give_back
    if not name:
        return Told(onward, ())
    return Told(say("thanks", spoken, name=name), (say("kept", spoken), onward))


def refused(refusal: Refusal, spoken: str) -> Told:
    """Say that a colleague is needed, and for what."""
    return Told(say("not_kept", spoken), tuple(messages.sentence(refusal, spoken)))
