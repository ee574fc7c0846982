"""``keeping``: how long records are kept, what is past its term, what is kept longer and why."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from app.errors import Refusal
from app.exchange import keeping_lists
from app.exchange.keeping_lists import said, spoken
from app.kazakh.dates import Language
from app.registry import keeping
from app.registry.keeping import Due, Kept, Term
from app.store.store import Store
from ui.console import output
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, day

examples = (
    "keeping list",
    "keeping set referral --years 5 --item 128",
    "keeping set report --permanent",
    "keeping due --json",
    "keeping due --out due.xlsx",
    'keeping reviewed participant UID --until 01.01.2032 --reason "Сот талқылауы"',
)
_WORDS = ("act_kk", "act_ru", "item", "note")


def shape(shape: Shape) -> None:
    """Take a kind with its term, a day, or records with the day until which they are kept."""
    actions = shape.actions("list", "set", "due", "reviewed")
    for name in ("set", "reviewed"):
        actions[name].take("subject", choices=keeping.SUBJECTS, words="keeping-subject")
    _set_shape(actions["set"])
    due = actions["due"]
    due.take("--date", metavar="DATE", type=day, words="keeping-date")
    due.take("--kind", choices=keeping.SUBJECTS, default="", words="keeping-subject")
    due.take("--limit", metavar="N", type=int)
    due.take("--out", metavar="OUT", type=Path, words="keeping-out")
    reviewed = actions["reviewed"]
    reviewed.take("records", nargs="+", metavar="UID", words="keeping-records")
    reviewed.take("--until", metavar="DATE", type=day, required=True, words="keeping-until")
    reviewed.take("--reason", metavar="TEXT", required=True)


def _set_shape(shape: Shape) -> None:
    shape.take("--from", dest="counted_from", choices=keeping.COUNTED, words="keeping-from")
    for name in _WORDS:
        option = name.replace("_", "-")
        shape.take(f"--{option}", metavar="TEXT", words=f"keeping-{option}")
    shape.into = shape.parser.add_mutually_exclusive_group()
    shape.take("--years", metavar="N", type=int, words="keeping-years")
    shape.take("--permanent", action="store_true", words="keeping-permanent")
    shape.take("--unsaid", action="store_true", words="keeping-unsaid")


def run(desk: Desk) -> Answer:
    """Show the terms, set one, list what is past its term, keep records longer."""
    return {"list": _list, "set": _set, "due": _due, "reviewed": _reviewed}[desk.asked.action](desk)


def _list(desk: Desk) -> Answer:
    with desk.reading() as store:
        found = keeping.terms(store)
        counts = keeping.counts(store, desk.today())
    names = ("keeping-subject", "keeping-term", "keeping-item", "keeping-due", "code")
    titles = [desk.say(f"col-{name}") for name in names]
    rows = [
        (_kind(desk, each.subject), _term(desk, each), each.item, counts.get(each.subject, ""),
         each.subject)
        for each in found
    ]  # fmt: skip
    told = [{**_record(each), "due": counts.get(each.subject, 0)} for each in found]
    return Answer(told, output.table(titles, rows))


def _set(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        if asked.unsaid:
            keeping.forget(store, asked.subject)
        else:
            keeping.put(store, _asked(desk, keeping.of(store, asked.subject)))
        term = keeping.of(store, asked.subject)
    said = f"{_kind(desk, term.subject)}: {_term(desk, term)}"
    return Answer(_record(term), [said])


def _asked(desk: Desk, term: Term) -> Term:
    """Return the term as it is to be: what is not named stays as it was."""
    asked = desk.asked
    names = ("counted_from", *_WORDS)
    typed = {name: getattr(asked, name) for name in names if getattr(asked, name) is not None}
    if asked.permanent:
        typed |= {"permanent": True, "years": None}
    elif asked.years is not None:
        typed |= {"permanent": False, "years": asked.years}
    return replace(term, **typed)


def _due(desk: Desk) -> Answer:
    on = desk.asked.date or desk.today()
    with desk.reading() as store:
        if desk.asked.out is not None:
            return _write(desk, store, desk.asked.out)
        found = keeping.due(store, on, desk.asked.kind, desk.asked.limit)
        counts, kept = keeping.counts(store, on), keeping.kept(store, on)
    told = {
        "date": on,
        "counts": counts,
        "due": [_due_record(each) for each in found],
        "kept": [_kept_record(each) for each in kept],
    }
    return Answer(told, [*_due_lines(desk, found), *_kept_lines(desk, kept)])


def _write(desk: Desk, store: Store, out: Path) -> Answer:
    if out.suffix.lower() not in (".xlsx", ".csv"):
        raise Refusal("export-ending", file=out.name)
    on = desk.asked.date or desk.today()
    rows = keeping_lists.write(store, out, on, _language(desk))
    return Answer(
        {"file": str(out), "rows": rows}, [desk.say("keeping-written", file=out, count=rows)]
    )


def _reviewed(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store, store.transaction("keeping.reviewed", asked.subject):
        for each in asked.records:
            keeping.reviewed(store, asked.subject, each.strip(), asked.until, asked.reason)
    told = {"subject": asked.subject, "records": asked.records, "until": asked.until}
    said = desk.say("keeping-kept", count=len(asked.records), day=asked.until)
    return Answer(told, [said])


def _due_lines(desk: Desk, found: list[Due]) -> list[str]:
    if not found:
        return [desk.say("keeping-none")]
    titles = [_column(desk, name) for name in ("subject", "who", "what", "since", "until", "uid")]
    rows = [
        (_kind(desk, each.subject), spoken(each.who, _language(desk)), each.what,
         f"{each.since:%d.%m.%Y}", f"{each.until:%d.%m.%Y}", each.uid)
        for each in found
    ]  # fmt: skip
    return list(output.table(titles, rows))


def _kept_lines(desk: Desk, kept: list[Kept]) -> list[str]:
    if not kept:
        return []
    titles = [_column(desk, name) for name in ("subject", "who", "kept_until", "reason", "uid")]
    rows = [
        (_kind(desk, each.subject), spoken(each.who, _language(desk)), f"{each.until:%d.%m.%Y}",
         each.reason, each.uid)
        for each in kept
    ]  # fmt: skip
    heading = said("sheet", "kept", _language(desk))
    return ["", heading, *output.table(titles, rows)]


def _language(desk: Desk) -> Language:
    return cast("Language", desk.language)


def _kind(desk: Desk, subject: str) -> str:
    return said("subject", subject, _language(desk))


def _column(desk: Desk, name: str) -> str:
    return said("column", name, _language(desk))


def _term(desk: Desk, term: Term) -> str:
    if term.permanent:
        return desk.say("keeping-permanent")
    if term.years is None:
        return desk.say("keeping-unsaid")
    return desk.say(f"keeping-from-{term.counted_from}", count=term.years)


def _record(term: Term) -> dict[str, Any]:
    names = ("subject", "years", "permanent", "counted_from", *_WORDS)
    return {name: getattr(term, name) for name in names}


def _due_record(each: Due) -> dict[str, Any]:
    return {
        "subject": each.subject,
        "uid": each.uid,
        "who_kk": each.who.kk,
        "who_ru": spoken(each.who, "ru"),
        "what": each.what,
        "since": each.since,
        "until": each.until,
    }


def _kept_record(each: Kept) -> dict[str, Any]:
    return {
        "subject": each.subject,
        "uid": each.uid,
        "who_kk": each.who.kk,
        "until": each.until,
        "reason": each.reason,
        "reviewed_on": each.reviewed_on,
    }
