"""``annul NUMBER``: a paper that no longer stands; its number is never given again."""

from __future__ import annotations

from app.paperwork import referrals
from ui.console import choosing
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape

examples = ('annul 05-12/134 --reason "Лауазымы қате көрсетілген"',)


def shape(shape: Shape) -> None:
    """Take a number and the reason."""
    shape.take("number", metavar="NUMBER", words="paper-number")
    shape.take("--reason", metavar="TEXT", required=True)
    shape.take("--year", metavar="YEAR", type=int)


def run(desk: Desk) -> Answer:
    """Annul the paper; an unanswered referral is revoked with it."""
    with desk.writing() as store:
        paper = choosing.paper(store, desk.asked.number, desk.asked.year, desk.today())
        referrals.annul(store, paper.id, desk.asked.reason)
    result = {"number": paper.number, "uid": paper.uid, "state": "annulled"}
    return Answer(result, [desk.say("annulled", number=paper.number)])
