"""``consent print|give|withdraw|withdrawn``: consent to the processing of personal data."""

from __future__ import annotations

from pathlib import Path

from app.errors import Refusal
from app.paperwork import other_papers, register
from app.registry import consents, lookups
from app.registry.participants import Participant
from app.store.store import Store
from reports import batch
from ui.console import choosing, output, papers_out
from ui.console.desk import Answer, Desk
from ui.console.participant import brief
from ui.console.usage import Shape, day

examples = (
    "consent print UID --out consent.pdf",
    "consent give UID --signed-on 20.11.2026 --until 20.11.2029",
    'consent give UID --guardian "Серікова Айгүл" --relation "анасы"',
    "consent withdraw UID --on 22.11.2026",
    "consent withdrawn",
)
_POINTS = ("third-parties", "cross-border", "made-public")


def shape(shape: Shape) -> None:
    """Take a person and what the consent says."""
    actions = shape.actions("print", "give", "withdraw", "withdrawn")
    for name in ("print", "give", "withdraw"):
        actions[name].take("person", metavar="PERSON")
    for name in ("print", "give"):
        _points(actions[name])
    actions["print"].take("--out", metavar="FILE.pdf", type=Path)
    actions["give"].take("--signed-on", metavar="DATE", type=day)
    actions["give"].take("--number", metavar="NUMBER", words="consent-number")
    actions["withdraw"].take("--on", metavar="DATE", type=day)


def _points(shape: Shape) -> None:
    shape.take("--until", metavar="DATE", type=day)
    shape.take("--guardian", metavar="NAME", default="")
    shape.take("--relation", metavar="TEXT", default="")
    shape.take("--categories", metavar="TEXT", default="")
    for point in _POINTS:
        shape.take(f"--{point}", action="store_true")


def run(desk: Desk) -> Answer:
    """Print a form to sign, record a signed one or its withdrawal, list the withdrawn."""
    verbs = {"print": _print, "give": _give, "withdraw": _withdraw, "withdrawn": _withdrawn}
    return verbs[desk.asked.action](desk)


def _draft(desk: Desk, paper_id: int | None = None) -> consents.Draft:
    asked = desk.asked
    return consents.Draft(
        signed_on=getattr(asked, "signed_on", None) or desk.today(),
        until=asked.until,
        signer="guardian" if asked.guardian else "self",
        guardian_name=asked.guardian,
        guardian_relation=asked.relation,
        third_parties=asked.third_parties,
        cross_border=asked.cross_border,
        made_public=asked.made_public,
        categories=asked.categories,
        paper_id=paper_id,
    )


def _print(desk: Desk) -> Answer:
    out = papers_out.fit(desk.asked.out)
    with desk.writing() as store:
        person = choosing.person(store, desk.asked.person)
        issued = other_papers.print_consent(
            store, person.id, _draft(desk), desk.today(), batch.render
        )
        papers_out.write(out, register.bytes_of(store, issued.id), issued)
    return papers_out.answer(desk, issued, out)


def _give(desk: Desk) -> Answer:
    with desk.writing() as store:
        person = choosing.person(store, desk.asked.person)
        number = consents.give(store, person.id, _draft(desk, _paper(desk, store)))
        uid = store.scalar("select uid from consent where id = ?", (number,))
    return Answer({"uid": uid}, [desk.say("consent-given", name=person.name.full)])


def _paper(desk: Desk, store: Store) -> int | None:
    number = desk.asked.number
    return choosing.paper(store, number, None, desk.today()).id if number else None


def _withdraw(desk: Desk) -> Answer:
    with desk.writing() as store:
        person = choosing.person(store, desk.asked.person)
        day_ = desk.asked.on or desk.today()
        last = consents.withdraw(store, _standing(store, person).id, day_)
    lines = [desk.say("consent-withdrawn", name=person.name.full, day=last)]
    return Answer({"uid": person.uid, "stop_by": last}, lines)


def _withdrawn(desk: Desk) -> Answer:
    with desk.reading() as store:
        found = consents.withdrawals(store, desk.today())
        cards = lookups.cards(store, [each.person_id for each in found])
    titles = [desk.say(f"col-{name}") for name in ("name", "withdrawn", "stop-by", "uid")]
    told = [(cards[each.person_id], each) for each in found]
    rows = [[card.name.full, w.withdrawn_on, w.stop_by, card.uid] for card, w in told]
    result = [
        {**brief(card), "withdrawn_on": w.withdrawn_on, "stop_by": w.stop_by} for card, w in told
    ]
    return Answer(result, output.table(titles, rows))


def _standing(store: Store, person: Participant) -> consents.Consent:
    held = [each for each in consents.of(store, person.id) if each.withdrawn_on is None]
    if not held:
        raise Refusal("consent-none", name=person.name.full)
    return held[0]
