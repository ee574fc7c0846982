"""``outcome NUMBER STATE``: what came of a referral; ``--overdue``: who has not answered."""

from __future__ import annotations

from app.errors import Refusal
from app.paperwork import referrals
from app.paperwork.referrals import Referral
from app.store.store import Store
from ui.console import choosing, output
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code, day

examples = (
    "outcome 05-12/134 accepted --source slip --order 45-к",
    'outcome 05-12/135 refused --source phone --reason "Жұмыс орны жабылған"',
    'outcome 05-12/134 no_show --source phone --correct "Басқа адамның талоны"',
    "outcome --overdue",
)


def shape(shape: Shape) -> None:
    """Take a number and what came of it."""
    shape.take("number", nargs="?", metavar="NUMBER", words="paper-number")
    shape.take("state", nargs="?", type=code, choices=referrals.STATES, words="outcome-state")
    shape.take("--overdue", action="store_true")
    shape.take("--on", metavar="DATE", type=day)
    shape.take("--source", type=code, choices=referrals.SOURCES, default="slip")
    shape.take("--reason", metavar="TEXT", default="")
    shape.take("--order", metavar="TEXT", default="")
    shape.take("--correct", metavar="TEXT", default="")
    shape.take("--year", metavar="YEAR", type=int)


def run(desk: Desk) -> Answer:
    """Record what came of a referral, or list those whose answer is late."""
    asked = desk.asked
    if asked.overdue:
        return _overdue(desk)
    if not asked.number or not asked.state:
        raise Refusal("outcome-incomplete")
    with desk.writing() as store:
        held = _referral(store, desk)
        day_ = asked.on or desk.today()
        said: dict[str, str] = {"reason": asked.reason, "order_number": asked.order}
        if asked.correct:
            referrals.correct_state(
                store, held.id, asked.state, day_, asked.source, why=asked.correct, **said
            )
        else:
            referrals.record_state(store, held.id, asked.state, day_, asked.source, **said)
    result = {"number": held.number, "uid": held.uid, "state": asked.state, "date": day_}
    line = desk.say("outcome-done", number=held.number, state=desk.say(f"word-{asked.state}"))
    return Answer(result, [line])


def _referral(store: Store, desk: Desk) -> Referral:
    paper = choosing.paper(store, desk.asked.number, desk.asked.year, desk.today())
    held = referrals.by_paper(store, paper.id)
    if held is None:
        raise Refusal("paper-no-referral", number=paper.number)
    return held


def _overdue(desk: Desk) -> Answer:
    with desk.reading() as store:
        late = referrals.overdue(store, desk.today())
        found = [
            each
            for at in range(0, len(late), 400)
            for each in referrals.many(store, late[at : at + 400])
        ]
    titles = [desk.say(f"col-{name}") for name in ("paper", "name", "addressee", "answer-by")]
    rows = [[r.number, r.to_whom, r.addressee, r.answer_by] for r in found]
    result = [
        {"number": r.number, "uid": r.uid, "state": r.state, "answer_by": r.answer_by}
        for r in found
    ]
    return Answer(result, output.table(titles, rows))
