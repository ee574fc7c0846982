"""What each section of the card says of a colleague's records, line by line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from app.kazakh.dates import short_date
from app.papers import NOTHING, Both
from app.staffing import categories, laws, service, speech
from app.staffing.attestations import Attestation
from app.staffing.categories import Category
from app.staffing.decisions import Decision
from app.staffing.education import Education
from app.staffing.law import Law
from app.staffing.leaves import Leave
from app.staffing.posts import Post
from app.staffing.service import Entry as Service
from app.staffing.substitutions import Substitution
from app.staffing.training import Training
from app.store.store import Store
from ui import language
from ui.papers import words as paper_words
from ui.parts.pill import Badge
from ui.parts.timeline import Entry
from ui.staff import words
from ui.staff.dialogs import word
from ui.staff.files import File
from ui.staff.words import translate

KEYS = (
    "posts",
    "education",
    "service",
    "leaves",
    "training",
    "categories",
    "attestations",
    "decisions",
    "substitutions",
    "duties",
)


class Line(NamedTuple):
    """A line of a section, and the record that Enter opens: of which dialog, by which number."""

    entry: Entry
    room: str
    record: int


def of(store: Store, file: File) -> dict[str, list[Line]]:
    """Return the lines of every section, newest first."""
    law, named = laws.of(store), {each.id: each.name for each in file.posts}
    last = categories.last(file.categories)
    return {
        "posts": [_post(each, file.today) for each in file.posts],
        "education": [_education(each) for each in file.education],
        "service": [_service(each, named) for each in file.service],
        "leaves": [_leave(each) for each in file.leaves],
        "training": [_training(each, file.today) for each in file.training],
        "categories": [_category(each, law, file.today, each is last) for each in file.categories],
        "attestations": [_attestation(each, file.today) for each in file.attestations],
        "decisions": [_decision(each, law) for each in file.decisions],
        "substitutions": [
            *(_standing_in(each, file) for each in file.substitutions),
            *(_covered(each, file) for each in file.covered),
        ],
        "duties": [
            Line(Entry(language.spoken(each), text=_other(each)), "duties", 0)
            for each in file.duties
        ],
    }


def notes(file: File) -> dict[str, list[str]]:
    """Return what is said below a section's lines: overlaps and gaps, hours together."""
    hours = translate("Staff", "Hours in the last five years: {count}").format(count=file.hours)
    return {
        "service": [*_overlaps(file.service), *_gaps(file.service)],
        "training": [hours] if file.training else [],
    }


def _overlaps(found: Sequence[Service]) -> list[str]:
    said = translate("Staff", "Share days, counted once: {one} and {other}, {days}")
    return [
        said.format(
            one=_where(one),
            other=_where(other),
            days=_shared(one, other),
        )
        for one, other in service.overlaps(found)
    ]


def _shared(one: Service, other: Service) -> str:
    first = max(one.run[0], other.run[0])
    after = min(one.run[1], other.run[1])
    open_ended = one.until is None and other.until is None
    last = None if open_ended else date.fromordinal(after - 1)
    return words.days(date.fromordinal(first), last)


def _gaps(found: Sequence[Service]) -> list[str]:
    said = translate("Staff", "No service: {days}")
    return [said.format(days=words.days(first, last)) for first, last in service.gaps(found)]


def _where(each: Service) -> str:
    return each.organisation or each.post


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _order(number: str, day: date | None) -> str:
    if not number:
        return ""
    return f"№ {number}, {short_date(day)}" if day else f"№ {number}"


def _post(each: Post, today: date) -> Line:
    badge = (
        Badge(translate("Staff", "Held today"), "ok", live=True) if each.held_on(today) else None
    )
    mark = f"{each.rate} %" if each.rate != 100 else ""
    below = _joined(
        words.days(each.since, each.until),
        language.spoken(each.unit),
        word("level", each.level) if each.level in ("high", "mid") else "",
        translate("Staff", "card {number}").format(number=each.card) if each.card else "",
        _order(each.order_number, each.order_date),
        each.ended_reason,
    )
    entry = Entry(language.spoken(each.name), mark, below, badge, each.until is not None)
    return Line(entry, "post", each.id)


def _education(each: Education) -> Line:
    field = word("field", each.field) if each.field else ""
    below = _joined(
        short_date(each.finished_on) if each.finished_on else "",
        each.institution,
        each.diploma,
        field,
    )
    title = language.spoken(each.specialty) or word("education", each.level)
    mark = word("education", each.level) if language.spoken(each.specialty) else ""
    return Line(Entry(title, mark, below), "education", each.id)


def _service(each: Service, named: Mapping[int, Both]) -> Line:
    own = each.post_id is not None
    title = language.spoken(named.get(each.post_id or 0, NOTHING)) or each.post
    title = title or word("kind", each.kind)
    badge = Badge(translate("Staff", "Post here"), "tint") if own else None
    below = _joined(
        words.days(each.since, each.until),
        each.organisation,
        word("sphere", each.sphere) if each.sphere else "",
        each.basis,
    )
    mark = f"{each.rate} %" if each.rate != 100 else ""
    entry = Entry(title, mark, below, badge, each.until is not None)
    return Line(entry, "post", each.post_id) if each.post_id else Line(entry, "service", each.id)


def _leave(each: Leave) -> Line:
    counts = {
        "": Badge(translate("Staff", "Counts or not: not told"), "warn"),
        "yes": Badge(translate("Staff", "Counts as service"), "ok"),
        "no": Badge(translate("Staff", "Does not count")),
    }[each.counts]
    below = _joined(words.days(each.since, each.until), each.basis)
    return Line(Entry(word("leave", each.kind), "", below, counts), "leave", each.id)


def _training(each: Training, today: date) -> Line:
    hours = translate("Staff", "{count} h").format(count=each.hours) if each.hours else ""
    below = _joined(
        short_date(each.finished_on) if each.finished_on else "",
        "" if each.kind == "course" else word("training", each.kind),
        each.organisation,
        f"№ {each.number}" if each.number else "",
    )
    badge = _until(each.valid_until, today)
    return Line(Entry(language.spoken(each.title), hours, below, badge), "training", each.id)


def _until(day: date | None, today: date) -> Badge | None:
    """The last day of something: red once it is past, amber for ninety days before."""
    if day is None:
        return None
    days = (day - today).days
    said = (
        translate("Staff", "ended {day}") if days < 0 else translate("Staff", "until {day}")
    ).format(day=short_date(day))
    tone = words.due_tone(days)
    return Badge(said, "ok" if tone == "neutral" else tone)


def _category(each: Category, law: Law, today: date, last: bool) -> Line:
    act = law.acts.get(each.act)
    below = _joined(
        _order(each.order_number, each.order_date),
        words.days(each.since, each.until),
        words.act(act) if act else "",
    )
    badge = _until(each.until, today)
    if badge is not None and not last:
        badge = Badge(badge.text)
    elif badge is None and each.since is not None and each.valid_on(today):
        badge = Badge(translate("Staff", "Without a term"), "ok")
    mark = word("level", each.level) if each.level else ""
    return Line(Entry(word("category", each.category), mark, below, badge), "category", each.id)


def _attestation(each: Attestation, today: date) -> Line:
    assert each.planned_on is not None
    sought = word("category", each.category) if each.category else ""
    held = (
        translate("Staff", "held {day}").format(day=short_date(each.held_on))
        if each.held_on
        else ""
    )
    planned = translate("Staff", "planned for {day}").format(day=short_date(each.planned_on))
    below = _joined(held or planned, sought, _order(each.order_number, each.order_date))
    badge = _standing(each, today)
    finished = each.result not in ("", "postponed")
    entry = Entry(word("purpose", each.purpose), "", below, badge, finished)
    return Line(entry, "attestation", each.id)


def _standing(each: Attestation, today: date) -> Badge:
    assert each.planned_on is not None
    if each.result in ("", "postponed"):
        days = (each.planned_on - today).days
        said = word("result", each.result) if each.result else translate("Staff", "Planned")
        return Badge(said, words.due_tone(days))
    if each.result == "passed" and each.category and each.category_id is None:
        return Badge(translate("Staff", "Category not entered yet"), "warn")
    return Badge(word("result", each.result), "ok" if each.result == "passed" else "neutral")


def _decision(each: Decision, law: Law) -> Line:
    rule = law.rules.get(each.rule)
    title = speech.name(rule, language.current()) if rule else each.rule
    differs = translate("Staff", "otherwise than advised") if each.differs else ""
    below = _joined(
        short_date(each.decided_on) if each.decided_on else "",
        f"№ {each.order_number}",
        each.paragraph,
        differs,
        each.reason,
    )
    badge = Badge(words.granted(each.granted), "ok" if each.granted else "neutral")
    return Line(Entry(title, "", below, badge), "decision", each.id)


def _other(text: Both) -> str:
    """The same text in the other language of papers, where it is another one."""
    said = language.spoken(text)
    return next((each for each in (text.kk, text.ru) if each and each != said), "")


def _standing_in(each: Substitution, file: File) -> Line:
    for_whom = file.names.get(each.absent_id or 0, "")
    title = translate("Staff", "Stands in for {name}").format(name=for_whom)
    if not for_whom:
        title = translate("Staff", "Stands in")
    return Line(_term(title, each, file.today), "substitution", each.id)


def _covered(each: Substitution, file: File) -> Line:
    title = translate("Staff", "{name} stands in").format(name=file.names[each.staff_id])
    return Line(_term(title, each, file.today), "substitution", each.id)


def _term(title: str, each: Substitution, today: date) -> Entry:
    papers = ", ".join(paper_words.kind(kind) for kind in each.kinds)
    below = _joined(words.days(each.since, each.until), language.spoken(each.basis), papers)
    stands = each.stands_on(today)
    badge = Badge(translate("Staff", "Stands today"), "ok", live=True) if stands else None
    over = each.until is not None and each.until < today
    return Entry(title, language.spoken(each.post), below, badge, over)
