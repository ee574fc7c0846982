"""What the card's threads say of each record of guidance, and which dialog opens it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.guidance import consultations, selections
from app.guidance.adaptations import Adaptation
from app.guidance.choices import Choice
from app.guidance.recommendations import Recommendation
from app.guidance.training import Entry as Place
from app.guidance.vacancies import Check
from app.kazakh.dates import short_date
from ui import language
from ui.colours import Tone
from ui.guidance import words
from ui.guidance.files import File, Visit
from ui.guidance.recommendations import titled
from ui.guidance.words import translate
from ui.parts.pill import Badge
from ui.parts.timeline import Entry

_CAME: dict[str, Tone] = {"present": "ok", "absent": "err"}
_LATEST = 6
"""How many sessions the card lists; the history below tells them all."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a thread, and the record that Enter opens."""

    entry: Entry
    table: str
    record: int


def of(file: File) -> dict[str, list[Line]]:
    """Return the lines of every section of guidance, by the section; newest first."""
    chosen = sorted(
        [*(_choice(each) for each in file.choices), *(_look(each) for each in file.looks)],
        key=lambda pair: pair[0],
        reverse=True,
    )
    return {
        "services": [_came(each) for each in file.visits[:_LATEST]],
        "consultations": [_talk(each, file) for each in file.consultations],
        "choice": [line for _, line in chosen],
        "recommendations": [_recommended(each, file) for each in file.recommendations],
        "selections": [_selected(each, file) for each in file.selections],
        "training": [_place(each, file) for each in file.entries],
        "visits": [_visit(each, file) for each in file.adaptations],
    }


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _came(visit: Visit) -> Line:
    session = visit.session
    hours = " – ".join(part for part in (session.starts, session.ends) if part)
    below = _joined(short_date(session.day), hours, language.spoken(session.place))
    planned = session.state == "planned"
    tone = _CAME.get(visit.mark, "neutral")
    badge = Badge(words.came(visit.mark), tone, live=planned)
    entry = Entry(language.spoken(session.called), "", below, badge, not planned)
    return Line(entry, "session", session.id)


def served(file: File, today: date) -> list[tuple[str, str]]:
    """Return how many services a person had this year, as rows of a section."""
    had = [each.session for each in file.visits if each.mark == "present"]
    year = [each for each in had if each.day.year == today.year]
    if not had:
        return []
    told = translate("Guidance", "{count}, the last on {day}")
    said = told.format(count=len(year), day=short_date(had[0].day))
    return [(translate("Guidance", "Services this year"), said)]


def _talk(talk: consultations.Public, file: File) -> Line:
    by = talk.consultant or file.colleagues.get(talk.staff_id or 0, "")
    where = file.partners.get(talk.partner_id or 0, "")
    told = _joined(talk.next_step, short_date(talk.next_on) if talk.next_on else "")
    below = translate("Guidance", "Next: {step}").format(step=told) if told else where
    return Line(Entry(short_date(talk.held_on), by, below), "consultation", talk.id)


def _choice(choice: Choice) -> tuple[tuple[str, int], Line]:
    name = titled(choice.profession_kk, choice.profession_ru)
    title = name if choice.decided else translate("Guidance", "Not chosen yet")
    below = _joined(short_date(choice.dated), words.established(choice.established))
    entry = Entry(title, "", below, None, choice.decided)
    return (choice.dated.isoformat(), 1), Line(entry, "choice", choice.id)


def _look(look: Check) -> tuple[tuple[str, int], Line]:
    title = translate("Guidance", "Vacancies: {count}").format(count=look.vacancies)
    name = titled(look.profession_kk, look.profession_ru)
    below = _joined(short_date(look.checked_on), name, look.area)
    entry = Entry(title, "", below, words.demand_badge(look.demand))
    return (look.checked_on.isoformat(), 0), Line(entry, "vacancy_check", look.id)


def _recommended(one: Recommendation, file: File) -> Line:
    ours = one.author == "centre"
    title = titled(one.profession_kk, one.profession_ru) or words.step("recommendation")
    number = file.numbers.get(one.paper_id or 0, "") if ours else one.incoming_number
    by = "" if ours else file.partners.get(one.partner_id or 0, "")
    badge = Badge(words.needed(one.selection_needed), "warn" if one.selection_needed else "neutral")
    below = _joined(number and f"№ {number}", short_date(one.dated), by)
    entry = Entry(title, "", below, badge, not ours or one.paper_id is not None)
    return Line(entry, "recommendation", one.id)


def _selected(one: selections.Public, file: File) -> Line:
    number = file.numbers.get(one.paper_id or 0, "")
    below = _joined(number and f"№ {number}", short_date(one.held_on), words.degree(one.degree))
    badge = words.decision_badge(one.decision)
    title = titled(one.object_kk, one.object_ru)
    return Line(Entry(title, "", below, badge, one.paper_id is not None), "selection", one.id)


def _place(place: Place, file: File) -> Line:
    title = file.lists[place.list_id]
    name = titled(place.profession_kk, place.profession_ru)
    if place.removed_on is not None:
        gone = Badge(translate("Guidance", "Taken off"))
        below = _joined(short_date(place.removed_on), place.removed_reason)
        return Line(Entry(title, "", below, gone), "training_list", place.list_id)
    day = short_date(place.outcome_on or place.added_on)
    badge = words.training_badge(place.outcome)
    finished = place.outcome in ("finished", "left", "declined", "employed")
    entry = Entry(title, "", _joined(day, name), badge, finished)
    return Line(entry, "training_list", place.list_id)


def _visit(one: Adaptation, file: File) -> Line:
    where = file.partners.get(one.partner_id or 0, "")
    below = _joined(words.days(one.since, one.until), where)
    badge = words.visit_badge(one.outcome)
    entry = Entry(words.visit(one.kind), "", below, badge, bool(one.outcome))
    return Line(entry, "adaptation", one.id)
