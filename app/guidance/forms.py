"""The catalogue of forms of guidance: each gives one service of R190 and names its paragraph.

R190-18 lists four forms; seminars, presentations, fairs stand in other paragraphs (A7).
The office may add its own; one that was used is put off the list, never removed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from app.errors import FieldRefusal, Refusal
from app.kazakh import text
from app.papers import Both
from app.paperwork import phrases
from app.store.store import Row, Store

SERVICES = ("information", "consultation", "testing", "selection", "adaptation", "preparation")
"""What a form gives: R190-2.8, 2.10, 7.4, 2.11, 2.9, and the preparatory work of 12.3."""

AUDIENCES = ("all", "adults", "youth")

TOPICS = (
    "market",
    "vacancies",
    "own_specialty",
    "retraining",
    "upskilling",
    "entrepreneurship",
)
"""What vocational information is about (R190-2.8), as a checklist."""

JOB_FAIR = "job_fair"


@dataclass(frozen=True, slots=True)
class Form:
    """A form of guidance; ``minutes`` is its usual length.

    ``one_person``: given to each person by themselves. ``confidential``: what is said stays off
    lists and papers of a group. ``away``: not expected on the centre's premises (R190-8).
    """

    code: str = ""
    name_kk: str = ""
    name_ru: str = ""
    service: str = "information"
    paragraph: str = ""
    audience: str = "all"
    one_person: bool = False
    away: bool = False
    confidential: bool = False
    minutes: int = 60
    archived: bool = False
    position: int = 0
    id: int = 0

    @property
    def name(self) -> Both:
        """The form's name in both languages."""
        return Both(self.name_kk, self.name_ru)


_FLAGS = ("one_person", "away", "confidential", "archived")


def defaults() -> list[Form]:
    """Return the forms a new centre begins with, in the order they are offered."""
    known = phrases.read("forms").items()
    return [_default(code, place, said) for place, (code, said) in enumerate(known, 1)]


def _default(code: str, place: int, said: Mapping[str, Any]) -> Form:
    rest = {name: value for name, value in said.items() if name != "name"}
    name = said["name"]
    return Form(code=code, name_kk=name["kk"], name_ru=name["ru"], position=place, **rest)


def add_defaults(store: Store) -> None:
    """Enter the forms that are not in the file yet, as one action."""
    known = {form.code for form in listed(store, archived=True)}
    with store.transaction("form.defaults"):
        for form in defaults():
            if form.code not in known:
                store.insert("form", _row(form))


def listed(store: Store, *, archived: bool = False) -> list[Form]:
    """Return the forms in the order they are offered; those off the list only when asked for."""
    wanted = "" if archived else "where archived = 0"
    return [_form(row) for row in store.query(f"select * from form {wanted} order by position, id")]


def get(store: Store, form_id: int) -> Form:
    """Return a form, or refuse an unknown number."""
    return _form(store.row("form", form_id))


def by_code(store: Store, code: str) -> Form:
    """Return the form of a stable code, or refuse an unknown one."""
    found = store.query("select * from form where code = ?", (code,))
    if not found:
        raise Refusal("form-unknown", form=code)
    return _form(found[0])


def checked(form: Form) -> Form:
    """Return the form as it will be kept; refuses a missing name and an unknown service."""
    tidy = replace(
        form,
        name_kk=text.field("name_kk", form.name_kk, 200),
        name_ru=text.field("name_ru", form.name_ru, 200),
        paragraph=text.field("paragraph", form.paragraph, 60),
    )
    if not tidy.name_kk:
        raise FieldRefusal("name_kk", "name-missing")
    for name, known in (("service", SERVICES), ("audience", AUDIENCES)):
        if getattr(tidy, name) not in known:
            raise FieldRefusal(name, "choice-unknown", value=getattr(tidy, name))
    if not 5 <= tidy.minutes <= 1440:
        raise FieldRefusal("minutes", "count-outside", least=5, most=1440)
    return tidy


def add(store: Store, form: Form) -> int:
    """Enter a form of the office's own; its code is made for it."""
    tidy = checked(form)
    with store.transaction("form.add", tidy.name_kk):
        last = store.scalar("select coalesce(max(position), 0) from form")
        own = store.scalar("select coalesce(max(id), 0) from form")
        code = tidy.code or f"own_{int(own) + 1}"
        return store.insert("form", _row(replace(tidy, code=code, position=int(last) + 1)))


def change(store: Store, form_id: int, form: Form) -> None:
    """Save a form; its code and place stay. What was held under it keeps its own day's count."""
    tidy, held = checked(form), get(store, form_id)
    with store.transaction("form.change", tidy.name_kk):
        kept = replace(tidy, code=held.code, position=held.position)
        store.update("form", form_id, _row(kept))


def _row(form: Form) -> dict[str, Any]:
    row = asdict(form)
    del row["id"]
    return {name: int(value) if name in _FLAGS else value for name, value in row.items()}


def _form(row: Row) -> Form:
    values = {name: value for name, value in row.items() if name != "uid"}
    return Form(**{**values, **{name: bool(row[name]) for name in _FLAGS}})
