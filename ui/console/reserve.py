"""``reserve KIND COUNT``: numbers set aside for a power cut, to be written by hand."""

from __future__ import annotations

from app.paperwork import register
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code

examples = ("reserve referral 10", "reserve referral")


def shape(shape: Shape) -> None:
    """Take a kind of paper and how many numbers."""
    shape.take("kind", type=code, choices=register.KINDS, words="paper-kind")
    shape.take("count", nargs="?", type=int, metavar="COUNT", words="reserve-count")


def run(desk: Desk) -> Answer:
    """Set numbers aside, or without a count show those not used yet."""
    asked = desk.asked
    if asked.count is None:
        with desk.reading() as store:
            held = register.reserved(store, asked.kind)
    else:
        with desk.writing() as store:
            held = register.reserve(store, asked.kind, asked.count, desk.today())
    return Answer(
        [{"number": each.number, "date": each.dated, "uid": each.uid} for each in held],
        [each.number for each in held] or [desk.say("reserve-none")],
    )
