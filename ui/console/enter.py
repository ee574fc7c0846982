"""``enter NUMBER``: a paper that was written by hand under a number set aside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.errors import Refusal
from app.paperwork import by_hand, other_papers, referrals, register, written
from app.paperwork.register import Issued
from app.registry.participants import Participant
from app.store.store import Store
from ui.console import choosing, records, referral
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, day

examples = (
    'enter 05-12/140 --participant UID --addressee "«Нұр» ЖШС" --position "Сатушы" --on 20.11.2026',
    "enter 05-17/8 --participant UID --on 20.11.2026",
    "enter 05-17/9 --record RECOMMENDATION --on 20.11.2026",
    'enter 05-15/31 --subject "Аудандық ауруханаға экскурсия" --on 20.11.2026',
)

_Entering = Callable[[Store, Desk, Issued, date], object]


def shape(shape: Shape) -> None:
    """Take the number, the day it was written, and whom or what it is about."""
    shape.take("number", metavar="NUMBER", words="paper-number")
    shape.take("--participant", metavar="PERSON")
    shape.take("--record", metavar="UID", words="enter-record")
    shape.take("--subject", metavar="TEXT", default="", words="enter-subject")
    shape.take("--from", dest="first", metavar="DATE", type=day)
    shape.take("--to", dest="last", metavar="DATE", type=day)
    shape.take("--on", metavar="DATE", type=day)
    shape.take("--year", metavar="YEAR", type=int)
    referral.offer(shape)


def run(desk: Desk) -> Answer:
    """Put it on the register under its own number."""
    asked = desk.asked
    with desk.writing() as store:
        paper = choosing.paper(store, asked.number, asked.year, desk.today())
        enter = _of_record if asked.record else _KINDS[paper.kind]
        enter(store, desk, paper, asked.on or desk.today())
        held = register.get(store, paper.id)
    result = {"number": held.number, "date": held.dated, "uid": held.uid}
    return Answer(result, [desk.say("entered", number=held.number, name=held.to_whom)])


def _person(store: Store, desk: Desk) -> Participant:
    if not desk.asked.participant:
        raise Refusal("paper-needs-person")
    return choosing.person(store, desk.asked.participant)


def _referral(store: Store, desk: Desk, paper: Issued, on: date) -> object:
    person = _person(store, desk)
    with store.transaction("referral.enter", person.name.full):
        wanted = referral.draft(store, desk.asked, person.id)
        return referrals.enter_by_hand(store, paper.id, wanted, on)


def _consent(store: Store, desk: Desk, paper: Issued, on: date) -> object:
    return other_papers.enter_consent(store, paper.id, _person(store, desk).id, on)


def _register(store: Store, desk: Desk, paper: Issued, on: date) -> object:
    first, last = desk.asked.first or date(on.year, 1, 1), desk.asked.last or on
    return other_papers.enter_register(store, paper.id, first, last, on)


def _of_record(store: Store, desk: Desk, paper: Issued, on: date) -> object:
    """A record of guidance written down already: the paper becomes its own."""
    if paper.kind not in written.TABLES:
        raise Refusal("paper-of-another-kind", number=paper.number)
    number = records.number(store, written.TABLES[paper.kind], desk.asked.record)
    return written.enter(store, paper.id, number, on)


def _of_person(store: Store, desk: Desk, paper: Issued, on: date) -> object:
    return by_hand.enter_of_person(store, paper.id, _person(store, desk).id, on)


def _of_group(store: Store, desk: Desk, paper: Issued, on: date) -> object:
    return by_hand.enter_of_group(store, paper.id, desk.asked.subject, on)


_KINDS: dict[str, _Entering] = {
    "referral": _referral,
    "consent": _consent,
    "register": _register,
    **dict.fromkeys(by_hand.OF_A_PERSON, _of_person),
    **dict.fromkeys(by_hand.OF_A_GROUP, _of_group),
}
