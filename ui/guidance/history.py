"""What the history of a card says of guidance: what it was, then what is known of it."""

from __future__ import annotations

from collections.abc import Callable

from app.kazakh.dates import short_date
from app.registry.events import Event
from ui import language
from ui.guidance import words
from ui.guidance.words import translate


def told(event: Event) -> tuple[str, str] | None:
    """Return the title and the quiet line of an event of guidance; None for any other."""
    tell = _TOLD.get(event.kind)
    return tell(event) if tell else None


def _joined(*parts: object) -> str:
    return " · ".join(str(part) for part in parts if part)


def _number(event: Event) -> str:
    number = event.fields.get("number")
    return f"№ {number}" if number else ""


def _visit(event: Event) -> tuple[str, str]:
    return language.spoken(event.title), words.came(event.state)


def _talk(event: Event) -> tuple[str, str]:
    due = event.fields.get("next_on")
    step = _joined(event.fields.get("next_step"), short_date(due) if due else "")
    coming = translate("Guidance", "Next: {step}").format(step=step) if step else ""
    return words.step("consultation"), _joined(event.fields.get("by"), coming)


def _test(event: Event) -> tuple[str, str]:
    concluded = event.state == "concluded"
    state = (
        translate("Guidance", "Concluded")
        if concluded
        else translate("Guidance", "No conclusion yet")
    )
    return _joined(words.step("test"), language.spoken(event.title)), _joined(state, _number(event))


def _choice(event: Event) -> tuple[str, str]:
    name = language.spoken(event.title) or translate("Guidance", "Not chosen yet")
    return words.step("choice"), _joined(name, words.established(event.fields["established"]))


def _look(event: Event) -> tuple[str, str]:
    count = translate("Guidance", "Vacancies: {count}").format(count=event.fields["vacancies"])
    return words.step("vacancy_check"), _joined(
        language.spoken(event.title), count, words.demand(event.state)
    )


def _recommended(event: Event) -> tuple[str, str]:
    needed = words.needed(event.state == "needed")
    text = _joined(_number(event), language.spoken(event.title), needed)
    return words.step("recommendation"), _joined(text, event.fields.get("addressee"))


def _selected(event: Event) -> tuple[str, str]:
    title = language.spoken(event.title)
    return words.step("selection"), _joined(_number(event), title, words.decision(event.state))


def _listed(event: Event) -> tuple[str, str]:
    put = translate("Guidance", "Put on a training list")
    off = translate("Guidance", "Taken off a training list")
    title = off if event.state == "removed" else put
    reason = event.fields.get("reason") if event.state == "removed" else ""
    return title, _joined(_number(event), language.spoken(event.title), reason)


def _trained(event: Event) -> tuple[str, str]:
    return words.training_outcome(event.state), language.spoken(event.title)


def _adapted(event: Event) -> tuple[str, str]:
    where = event.fields.get("addressee")
    return words.visit(event.state), _joined(where, language.spoken(event.title))


def _ended(event: Event) -> tuple[str, str]:
    return words.visit_outcome(event.state), language.spoken(event.title)


def _contacted(event: Event) -> tuple[str, str]:
    way = {
        "phone": translate("Guidance", "Telephoned"),
        "message": translate("Guidance", "Message sent"),
        "visit": translate("Guidance", "Visited at home"),
        "letter": translate("Guidance", "Letter sent"),
        "other": translate("Guidance", "Contacted"),
    }
    return way[event.state], str(event.fields.get("text", ""))


_TOLD: dict[str, Callable[[Event], tuple[str, str]]] = {
    "session": _visit,
    "consultation": _talk,
    "test": _test,
    "choice": _choice,
    "vacancy_check": _look,
    "recommendation": _recommended,
    "selection": _selected,
    "training": _listed,
    "training_outcome": _trained,
    "adaptation": _adapted,
    "adaptation_outcome": _ended,
    "contact": _contacted,
}
