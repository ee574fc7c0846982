"""Colleagues: their posts, and the right to sign with its basis and its days."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any

from app.errors import FieldRefusal, Refusal
from app.kazakh import alphabet, names, phones, text
from app.papers import Both, Signatory
from app.store.store import Row, Store


@dataclass(frozen=True, slots=True)
class Draft:
    """A colleague as typed; ``signs`` with the basis of that right (order, power of attorney)."""

    surname: str = ""
    given_name: str = ""
    patronymic: str = ""
    post_kk: str = ""
    post_ru: str = ""
    phone: str = ""
    since: date | None = None
    until: date | None = None
    signs: bool = False
    basis_kk: str = ""
    basis_ru: str = ""
    signs_since: date | None = None
    signs_until: date | None = None

    @property
    def name(self) -> names.Name:
        """The name as in the identity document."""
        return names.Name(self.surname, self.given_name, self.patronymic)

    @property
    def post(self) -> Both:
        """The post in both languages."""
        return Both(self.post_kk, self.post_ru)


@dataclass(frozen=True, slots=True)
class Colleague(Draft):
    """A colleague on the books."""

    id: int = 0
    uid: str = ""

    def signs_on(self, day: date) -> bool:
        """Tell whether this person may sign a paper on a day."""
        return (
            self.signs and _within(day, self.signs_since, self.signs_until) and self.works_on(day)
        )

    def works_on(self, day: date) -> bool:
        """Tell whether this person works here on a day."""
        return _within(day, self.since, self.until)

    def signatory(self) -> Signatory:
        """Return what a paper prints under the line: post, initials and surname, basis."""
        basis = Both(self.basis_kk, self.basis_ru) if self.signs else Both("", "")
        return Signatory(self.post, self.name.short, basis)


def _within(day: date, since: date | None, until: date | None) -> bool:
    return (since is None or since <= day) and (until is None or day <= until)


FIELDS = tuple(field.name for field in fields(Draft))
_OWN = ("surname", "given_name", "patronymic", "post_kk", "post_ru", "phone", "since", "until")
_RIGHT = ("basis_kk", "basis_ru", "signs_since", "signs_until")


def checked(draft: Draft) -> Draft:
    """Return the draft as it will be kept; refuses a missing name, post or basis, crossed dates."""
    tidy = replace(draft, **_tidied(draft))
    if not tidy.surname:
        raise FieldRefusal("surname", "name-missing")
    if not tidy.post_kk:
        raise FieldRefusal("post_kk", "post-missing")
    if tidy.signs and not tidy.basis_kk:
        raise FieldRefusal("basis_kk", "basis-missing")
    if tidy.since and tidy.until and tidy.until < tidy.since:
        raise FieldRefusal("until", "dates-crossed")
    if tidy.signs_since and tidy.signs_until and tidy.signs_until < tidy.signs_since:
        raise FieldRefusal("signs_until", "dates-crossed")
    return tidy


def _tidied(draft: Draft) -> dict[str, Any]:
    parts = {name: text.field(name, getattr(draft, name), 300) for name in _OWN[:3]}
    changes = {name: names.clean_name(part) for name, part in parts.items()}
    for name in ("post_kk", "post_ru", "basis_kk", "basis_ru"):
        changes[name] = text.field(name, getattr(draft, name), 300)
    return {**changes, "phone": phones.normalise(text.field("phone", draft.phone, 60))}


def add(store: Store, draft: Draft) -> int:
    """Enter a colleague."""
    tidy = checked(draft)
    with store.transaction("staff.add", tidy.name.full):
        colleague = store.insert("staff", _row(tidy))
        _keep_right(store, colleague, tidy)
        return colleague


def change(store: Store, staff_id: int, draft: Draft) -> None:
    """Save a colleague; the journal keeps what the right to sign was before."""
    tidy = checked(draft)
    with store.transaction("staff.change", tidy.name.full):
        store.update("staff", staff_id, _row(tidy))
        _keep_right(store, staff_id, tidy)


def _keep_right(store: Store, staff_id: int, draft: Draft) -> None:
    known = store.scalar("select id from signing_right where staff_id = ?", (staff_id,))
    values = {
        "basis_kk": draft.basis_kk,
        "basis_ru": draft.basis_ru,
        "since": _iso(draft.signs_since),
        "until": _iso(draft.signs_until),
    }
    if not draft.signs:
        if known:
            store.delete("signing_right", int(known))
    elif known:
        store.update("signing_right", int(known), values)
    else:
        store.insert("signing_right", {"staff_id": staff_id, **values})


_SELECT = """
  select staff.*, signing_right.id is not null as signs,
         coalesce(basis_kk, '') as basis_kk, coalesce(basis_ru, '') as basis_ru,
         signing_right.since as signs_since, signing_right.until as signs_until
    from staff left join signing_right on staff_id = staff.id
"""


def listed(store: Store, on: date | None = None) -> list[Colleague]:
    """Return colleagues in Kazakh order; with a day, only those who work here then."""
    everyone = [_colleague(row) for row in store.query(f"{_SELECT} order by sort_key, staff.id")]
    return [each for each in everyone if on is None or each.works_on(on)]


def signatories(store: Store, on: date) -> list[Colleague]:
    """Return who may sign on a day: by a right of their own, then those who stand in for one.

    A substitute is given with the post and the basis of the substitution.
    """
    here = {each.id: each for each in listed(store, on)}
    own = [each for each in here.values() if each.signs_on(on)]
    known = {each.id for each in own}
    rows = [row for row in _substitutes(store, on) if row["staff_id"] in here.keys() - known]
    newest = {row["staff_id"]: row for row in reversed(rows)}
    return own + [_standing_in(here[one], row) for one, row in newest.items()]


def _substitutes(store: Store, on: date) -> list[Row]:
    sql = """
      select * from substitution where since <= :day and coalesce(until, :day) >= :day
       order by since desc, id desc
    """
    return store.query(sql, {"day": on.isoformat()})


def _standing_in(colleague: Colleague, row: Row) -> Colleague:
    post = {name: row[name] for name in ("post_kk", "post_ru")} if row["post_kk"] else {}
    return replace(
        colleague,
        **post,
        signs=True,
        basis_kk=row["basis_kk"],
        basis_ru=row["basis_ru"],
        signs_since=date.fromisoformat(row["since"]),
        signs_until=date.fromisoformat(row["until"]) if row["until"] else None,
    )


def get(store: Store, staff_id: int) -> Colleague:
    """Return a colleague, or refuse an unknown number."""
    found = store.query(f"{_SELECT} where staff.id = ?", (staff_id,))
    if not found:
        raise Refusal("record-unknown", table="staff", record=staff_id)
    return _colleague(found[0])


def draft_of(colleague: Colleague) -> Draft:
    """Return the part of a colleague that a person types."""
    return Draft(**{name: getattr(colleague, name) for name in FIELDS})


def _row(draft: Draft) -> dict[str, Any]:
    row = {name: value for name, value in asdict(draft).items() if name in _OWN}
    row["since"], row["until"] = _iso(draft.since), _iso(draft.until)
    row["sort_key"] = alphabet.sort_key(draft.name.full)
    return row


def _colleague(row: Row) -> Colleague:
    values = {name: row[name] for name in FIELDS}
    for name in ("since", "until", "signs_since", "signs_until"):
        values[name] = date.fromisoformat(row[name]) if row[name] else None
    values["signs"] = bool(row["signs"])
    return Colleague(**values, id=row["id"], uid=row["uid"])


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
