"""``enter NUMBER``: a referral that was written by hand under a number set aside."""

from __future__ import annotations

from app.paperwork import referrals
from ui.console import choosing, referral
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, day

examples = (
    'enter 05-12/140 --participant UID --addressee "«Нұр» ЖШС" --position "Сатушы" --on 20.11.2026',
)


def shape(shape: Shape) -> None:
    """Take the number, the day it was written, and what it says."""
    shape.take("number", metavar="NUMBER", words="paper-number")
    shape.take("--participant", metavar="PERSON", required=True)
    shape.take("--on", metavar="DATE", type=day)
    shape.take("--year", metavar="YEAR", type=int)
    referral.offer(shape)


def run(desk: Desk) -> Answer:
    """Put it on the register under its own number."""
    asked = desk.asked
    with desk.writing() as store:
        paper = choosing.paper(store, asked.number, asked.year, desk.today())
        person = choosing.person(store, asked.participant)
        with store.transaction("referral.enter", person.name.full):
            wanted = referral.draft(store, asked, person.id)
            held = referrals.enter_by_hand(store, paper.id, wanted, asked.on or desk.today())
    result = {"number": held.number, "date": held.issued_on, "uid": held.uid}
    return Answer(result, [desk.say("entered", number=held.number, name=held.to_whom)])
