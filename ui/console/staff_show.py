"""``staff show``: everything kept of a colleague, in words; programs get the records whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any, cast

from app.kazakh.dates import Language, short_date
from app.papers import Both
from app.staffing import (
    attestations,
    categories,
    decisions,
    duties,
    education,
    laws,
    leaves,
    posts,
    service,
    speech,
    substitutions,
    training,
)
from app.staffing.attestations import Attestation
from app.staffing.categories import Category
from app.staffing.decisions import Decision
from app.staffing.education import Education
from app.staffing.law import Law
from app.staffing.leaves import Leave
from app.staffing.posts import Post
from app.staffing.service import Entry
from app.staffing.substitutions import Substitution
from app.staffing.training import Training
from app.store.store import Store
from ui.console import choosing
from ui.console.desk import Answer, Desk
from ui.console.reckoned import told

_INNER = ("id", "staff_id", "post_id", "decision_id", "category_id", "absent_id")
_WHOLE = 100
Parts = Sequence[str]


def show(desk: Desk) -> Answer:
    """Show all that is kept of a colleague: posts, education, service, categories, rights."""
    with desk.reading() as store:
        one = choosing.colleague(store, desk.asked.person)
        kept, law = _kept(store, one.id), laws.of(store)
    shown = {name: [_plain(each) for each in found] for name, found in kept.items()}
    lines = [one.name.full]
    for name, found in kept.items():
        lines += [f"{desk.say(f'staff-{name}')}:"] if found else []
        lines += [f"  {_line(_SAID[name](_Words(desk, law), each))}" for each in found]
    return Answer({"uid": one.uid, "person": one.name.full, **shown}, lines)


def _kept(store: Store, staff_id: int) -> dict[str, Sequence[Any]]:
    return {
        "posts": posts.of(store, staff_id),
        "education": education.of(store, staff_id),
        "service": service.of(store, staff_id),
        "leaves": leaves.of(store, staff_id),
        "training": training.of(store, staff_id),
        "categories": categories.of(store, staff_id),
        "attestations": attestations.of(store, staff_id),
        "decisions": decisions.of(store, staff_id),
        "substitutions": substitutions.of(store, staff_id),
        "duties": duties.of(store, staff_id),
    }


def _plain(record: Any) -> dict[str, Any]:
    names = [each.name for each in fields(record) if each.name not in _INNER]
    return {name: getattr(record, name) for name in names}


def _line(parts: Parts) -> str:
    return ", ".join(part for part in parts if part)


# In words


class _Words:
    """The words of one run: codes, days and orders as a person reads them."""

    def __init__(self, desk: Desk, law: Law) -> None:
        self.desk, self.law = desk, law
        self.language = cast("Language", desk.language)

    def code(self, section: str, code: str) -> str:
        return speech.said(section, code, self.language) if code else ""

    def both(self, words: Both) -> str:
        return told(self.desk, words)

    def days(self, since: date | None, until: date | None) -> str:
        if since and not until:
            return self.desk.say("staff-met-since", day=short_date(since))
        return " – ".join(short_date(each) for each in (since, until) if each)

    def act(self, key: str) -> str:
        return f"№ {self.law.acts[key].number}" if key in self.law.acts else ""

    def marked(self, name: str, told: str) -> str:
        return self.desk.say(f"staff-{name}-{told}") if told else ""


def _day(day: date | None) -> str:
    return short_date(day) if day else ""


def _numbered(number: str, day: date | None = None) -> str:
    return " ".join(part for part in (f"№ {number}" if number else "", _day(day)) if part)


def _share(rate: int) -> str:
    return f"{rate} %" if rate != _WHOLE else ""


def _post(words: _Words, each: Post) -> Parts:
    card = words.desk.say("staff-card", number=each.card) if each.card else ""
    return (
        *(words.both(each.name), words.both(each.unit), words.code("level", each.level), card),
        *(_share(each.rate), words.days(each.since, each.until)),
        *(_numbered(each.order_number, each.order_date), each.ended_reason, each.note),
    )


def _education(words: _Words, each: Education) -> Parts:
    return (
        *(words.code("education", each.level), words.both(each.specialty)),
        *(words.code("field", each.field), words.marked("fits", each.fits)),
        *(each.institution, each.diploma, _day(each.finished_on), each.note),
    )


def _service(words: _Words, each: Entry) -> Parts:
    return (
        *(words.days(each.since, each.until), each.organisation, each.post),
        *(words.code("kind", each.kind), words.code("level", each.level)),
        *(words.code("category", each.category), words.code("sphere", each.sphere)),
        *(words.marked("fits", each.fits), _share(each.rate), each.basis, each.note),
    )


def _leave(words: _Words, each: Leave) -> Parts:
    days, counts = words.days(each.since, each.until), words.marked("counts", each.counts)
    return words.code("leave", each.kind), days, counts, each.basis


def _training(words: _Words, each: Training) -> Parts:
    kind = "" if each.kind == "course" else words.code("training", each.kind)
    hours = words.desk.say("staff-hours", count=each.hours) if each.hours else ""
    return (
        *(words.both(each.title), kind, each.organisation, hours, _numbered(each.number)),
        words.days(each.finished_on, each.valid_until) if each.valid_until else "",
        "" if each.valid_until else _day(each.finished_on),
    )


def _category(words: _Words, each: Category) -> Parts:
    return (
        *(words.code("category", each.category), words.code("level", each.level)),
        *(words.days(each.since, each.until), _numbered(each.order_number, each.order_date)),
        *(words.act(each.act), each.note),
    )


def _attestation(words: _Words, each: Attestation) -> Parts:
    result = words.code("result", each.result)
    return (
        *(_day(each.planned_on), words.code("purpose", each.purpose)),
        *(words.code("category", each.category), words.code("level", each.level)),
        " ".join(part for part in (result, _day(each.held_on)) if part),
        *(_numbered(each.order_number, each.order_date), each.note),
    )


def _decision(words: _Words, each: Decision) -> Parts:
    rule = words.law.rules.get(each.rule)
    return (
        *(_day(each.decided_on), _numbered(each.order_number)),
        speech.name(rule, words.language) if rule else each.rule,
        words.marked("granted", "yes" if each.granted else "no"),
        each.reason,
    )


def _substitution(words: _Words, each: Substitution) -> Parts:
    kinds = [words.desk.say(f"kind-{kind}") for kind in each.kinds]
    days = words.days(each.since, each.until)
    return words.both(each.post), words.both(each.basis), days, *kinds, each.note


def _duty(words: _Words, each: Both) -> Parts:
    return (words.both(each),)


_SAID: Mapping[str, Callable[[_Words, Any], Parts]] = {
    "posts": _post,
    "education": _education,
    "service": _service,
    "leaves": _leave,
    "training": _training,
    "categories": _category,
    "attestations": _attestation,
    "decisions": _decision,
    "substitutions": _substitution,
    "duties": _duty,
}
