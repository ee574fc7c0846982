"""``participant add|show|change|archive|bring-back|merge``: one person's card."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date
from typing import Any

from app.errors import Refusal
from app.kazakh import names
from app.registry import consents, duplicates, merging, participants, places, statuses, timeline
from app.registry.participants import Draft, Participant
from app.store.store import Store
from ui.console import choosing, speech
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code, day

examples = (
    'participant add "Серікқызы Әсел" --iin-absence list_only --birth-date 14.05.2009',
    "participant add --surname Ахметов --given-name Нұрлан --iin 850512300120 --phone 87011234567",
    "participant show 850512300120",
    'participant archive UID --reason "Басқа ауданға көшті"',
)
_DATES = ("birth_date", "portal_date")
_CHOICES = {
    "iin_absence": participants.IIN_ABSENCES,
    "sex": ("male", "female"),
    "goal": tuple(filter(None, participants.GOALS)),
}
_FIELDS = tuple(name for name in participants.FIELDS if name != "place_id")


def shape(shape: Shape) -> None:
    """Take a card's fields, or the card that is meant."""
    actions = shape.actions("add", "show", "change", "archive", "bring-back", "merge")
    actions["add"].take("name", nargs="?", metavar="NAME", words="full-name")
    actions["add"].take("--not-duplicate", action="store_true")
    for name in ("show", "change", "archive", "bring-back", "merge"):
        actions[name].take("person", metavar="PERSON")
    for name in ("add", "change"):
        _fields(actions[name])
    actions["archive"].take("--reason", metavar="TEXT", required=True)
    actions["merge"].take("other", metavar="OTHER")


def _fields(shape: Shape) -> None:
    for name in _FIELDS:
        named: dict[str, Any] = {"metavar": "TEXT", "default": None}
        if name in _DATES:
            named = {"metavar": "DATE", "type": day}
        elif name == "finishing_year":
            named = {"metavar": "YEAR", "type": int}
        elif name in _CHOICES:
            named = {"type": code, "choices": _CHOICES[name]}
        shape.take(f"--{name.replace('_', '-')}", words=f"person-{name.replace('_', '-')}", **named)
    shape.take("--place", metavar="NAME", words="person-place")


def run(desk: Desk) -> Answer:
    """Do what was asked with one card."""
    return {
        "add": _add,
        "show": _show,
        "change": _change,
        "archive": _archive,
        "bring-back": _bring_back,
        "merge": _merge,
    }[desk.asked.action](desk)


def _add(desk: Desk) -> Answer:
    with desk.writing() as store:
        draft = participants.checked(_draft(desk, store, _named(desk)), store.today())
        near = duplicates.candidates(store, draft)
        if near and not desk.asked.not_duplicate:
            participants.refuse_known(store, draft.iin)
            raise Refusal("duplicate-likely", found=_described(desk, near))
        with store.transaction("participant.add", draft.name.full):
            number = participants.add(store, draft)
            for each in near:
                duplicates.tell_apart(store, number, each.person.id)
        person = participants.get(store, number)
    warnings = participants.warnings(draft)
    lines = [desk.say("participant-added", name=person.name.full, uid=person.uid)]
    lines += [desk.say("warning", words=_warned(desk, each)) for each in warnings]
    return Answer({**brief(person), "warnings": warnings}, lines)


def _warned(desk: Desk, each: str) -> str:
    return speech.refused(Refusal(each), desk.language)


def _described(desk: Desk, near: list[duplicates.Candidate]) -> str:
    said = []
    for each in near[:5]:
        agrees = ", ".join(speech.field_title(name, desk.language) for name in each.agrees)
        said.append(f"{each.person.name.full} ({each.person.uid}): {agrees}")
    return "; ".join(said)


def _named(desk: Desk) -> Draft:
    if not desk.asked.name:
        return Draft()
    name = names.split_full_name(desk.asked.name)
    return Draft(name.surname, name.given_name, name.patronymic)


def _draft(desk: Desk, store: Store, draft: Draft) -> Draft:
    given = {name: getattr(desk.asked, name) for name in _FIELDS}
    filled: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    if desk.asked.place is not None:
        filled["place_id"] = choosing.place(store, desk.asked.place) if desk.asked.place else None
    return replace(draft, **filled)


def _change(desk: Desk) -> Answer:
    with desk.writing() as store:
        person = choosing.person(store, desk.asked.person)
        draft = _draft(desk, store, participants.draft_of(person))
        participants.change(store, person.id, draft)
        changed = participants.get(store, person.id)
    return Answer(brief(changed), [desk.say("participant-changed", name=changed.name.full)])


def _archive(desk: Desk) -> Answer:
    with desk.writing() as store:
        person = choosing.person(store, desk.asked.person)
        participants.archive(store, person.id, desk.asked.reason)
    return Answer(brief(person), [desk.say("archived", name=person.name.full)])


def _bring_back(desk: Desk) -> Answer:
    with desk.writing() as store:
        person = choosing.person(store, desk.asked.person)
        participants.bring_back(store, person.id)
    return Answer(brief(person), [desk.say("brought-back", name=person.name.full)])


def _merge(desk: Desk) -> Answer:
    with desk.writing() as store:
        kept = choosing.person(store, desk.asked.person)
        other = choosing.person(store, desk.asked.other)
        merging.merge(store, kept.id, other.id, {})
        merged = participants.get(store, kept.id)
    lines = [desk.say("participant-merged", name=merged.name.full, other=other.name.full)]
    return Answer(brief(merged), lines)


def _show(desk: Desk) -> Answer:
    with desk.reading() as store:
        person = choosing.person(store, desk.asked.person)
        result = _card(store, person, desk.today())
        lines = list(_lines(desk, store, person, result))
    return Answer(result, lines)


def _card(store: Store, person: Participant, today: date) -> dict[str, Any]:
    card = {name: value for name, value in asdict(person).items() if name not in ("id", "place_id")}
    card["merged_into"] = None
    card["place"] = places.title(store, person.place_id).kk
    card["statuses"] = [
        {"kind": s.kind, "since": s.since, "until": s.until} for s in statuses.of(store, person.id)
    ]
    card["consent"] = consents.state(consents.of(store, person.id), today)
    card["timeline"] = [
        {"day": event.day, "kind": event.kind, "state": event.state, **_told(event)}
        for event in timeline.of(store, person.id)
    ]
    return card


def _told(event: timeline.Event) -> dict[str, Any]:
    shown = ("number", "addressee", "purpose", "document", "reason", "text")
    titled = {"title_kk": event.title.kk, "title_ru": event.title.ru}
    told = {**titled, **{name: event.fields.get(name) for name in shown}}
    return {name: value for name, value in told.items() if value}


def _lines(desk: Desk, store: Store, person: Participant, card: dict[str, Any]) -> list[str]:
    lines = [person.name.full, ""]
    for name in (*_FIELDS, "place", "uid"):
        if value := card[name]:
            title = speech.field_title(name, desk.language)
            lines.append(
                f"{title}: {value:%d.%m.%Y}" if isinstance(value, date) else f"{title}: {value}"
            )
    lines.append("")
    for event in timeline.of(store, person.id):
        said = desk.say(f"event-{event.kind.replace('_', '-')}")
        told = _told(event)
        kk, ru = told.pop("title_kk", ""), told.pop("title_ru", "")
        title = (ru or kk) if desk.language == "ru" else kk
        rest = [title, *(str(value) for value in told.values())]
        state = desk.say(f"word-{event.state}") if event.state else ""
        lines.append("  ".join(filter(None, [f"{event.day:%d.%m.%Y}", said, state, *rest])))
    return lines


def brief(person: Participant) -> dict[str, Any]:
    """Return a card as lists show it to a program."""
    return {
        "uid": person.uid,
        "iin": person.iin or None,
        "surname": person.surname,
        "given_name": person.given_name,
        "patronymic": person.patronymic,
        "birth_date": person.birth_date,
    }
