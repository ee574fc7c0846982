"""``recommend add|list|waiting``: recommendations on the need for selection (R190-7.5)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.guidance import recommendations
from app.guidance.recommendations import Draft, Recommendation
from app.registry import participants
from app.store.store import Store
from ui.console import choosing, output, records
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, day

examples = (
    'recommend add UID --profession "Мал дәрігері" --needed --reasons "Мамандық талаптары"',
    'recommend add UID --profession "Аспаз" --not-needed --agency UID --number 17 --dated 20.11.26',
    "recommend list UID",
    "recommend waiting --json",
)
_WORDS = ("profession", "profession-ru", "body", "body-ru", "reasons", "reasons-ru")


def shape(shape: Shape) -> None:
    """Take a person, what is recommended and on what it rests."""
    actions = shape.actions("add", "list", "waiting")
    for name in ("add", "list"):
        actions[name].take("person", metavar="PERSON")
    add = actions["add"]
    records.offer(add, *_WORDS, "test", "consultation", "agency", "author", "number")
    records.offer_days(add, "dated")
    records.offer(add, "staff", "signatory")
    add.take("--on", metavar="DATE", type=day)
    needed = add.parser.add_mutually_exclusive_group(required=True)
    add.into = needed
    add.take("--needed", action="store_true", words="case-needed")
    add.take("--not-needed", action="store_true", words="case-not-needed")


def run(desk: Desk) -> Answer:
    """Write a recommendation down, list a person's, or those whose selection waits."""
    return {"add": _add, "list": _list, "waiting": _waiting}[desk.asked.action](desk)


def _add(desk: Desk) -> Answer:
    with desk.writing() as store:
        person = choosing.person(store, desk.asked.person)
        draft = _draft(desk, store, person.id)
        warned = recommendations.warnings(store, draft)
        uid = records.uid(store, "recommendation", recommendations.record(store, draft))
    return records.kept(desk, person.name.full, uid, warned)


def _draft(desk: Desk, store: Store, person_id: int) -> Draft:
    """What is not named is what the person has last: test, consultation, profession."""
    asked = desk.asked
    plain = recommendations.proposed(store, person_id, asked.on or desk.today())
    given: dict[str, Any] = {
        "profession_kk": asked.profession,
        "profession_ru": asked.profession_ru,
        "body_kk": asked.body,
        "body_ru": asked.body_ru,
        "test_result_id": asked.test and records.number(store, "test_result", asked.test),
        "consultation_id": asked.consultation
        and records.number(store, "consultation", asked.consultation),
        "officer_id": records.staff(store, asked.staff),
        "signatory_id": records.staff(store, asked.signatory),
    }
    draft = replace(plain, **{name: value for name, value in given.items() if value})
    return replace(
        draft,
        selection_needed=asked.needed,
        reasons_kk=asked.reasons,
        reasons_ru=asked.reasons_ru,
        author="agency" if asked.agency else "centre",
        partner_id=records.partner(store, asked.agency),
        author_name=asked.author,
        incoming_number=asked.number,
        incoming_date=asked.dated,
    )


def _list(desk: Desk) -> Answer:
    with desk.reading() as store:
        person = choosing.person(store, desk.asked.person)
        return _told(desk, store, recommendations.of(store, person.id))


def _waiting(desk: Desk) -> Answer:
    with desk.reading() as store:
        return _told(desk, store, recommendations.unselected(store))


def _told(desk: Desk, store: Store, found: list[Recommendation]) -> Answer:
    told = [_record(store, each) for each in found]
    names = ("date", "name", "profession", "needed", "paper", "uid")
    titles = [desk.say(f"col-{name}") for name in names]
    rows = [
        [r["date"], r["name"], r["profession_kk"], _needed(desk, r), r["number"], r["uid"]]
        for r in told
    ]
    return Answer(told, list(output.table(titles, rows)))


def _needed(desk: Desk, told: dict[str, Any]) -> str:
    return desk.say("word-needed" if told["selection_needed"] else "word-not_needed")


def _record(store: Store, each: Recommendation) -> dict[str, Any]:
    person = participants.get(store, each.person_id)
    sql = "select number from paper where id = ? and state <> 'annulled'"
    return {
        "uid": each.uid,
        "person": person.uid,
        "name": person.name.full,
        "date": each.dated,
        "author": each.author,
        "number": store.scalar(sql, (each.paper_id,)) or each.incoming_number,
        "profession_kk": each.profession_kk,
        "profession_ru": each.profession_ru,
        "selection_needed": each.selection_needed,
        "test": records.uid(store, "test_result", each.test_result_id),
        "consultation": records.uid(store, "consultation", each.consultation_id),
    }
