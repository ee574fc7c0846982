"""Partners: employers, schools, agencies and the other bodies the centre writes to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any

from app.errors import FieldRefusal
from app.kazakh import alphabet, folding, identity, phones, text
from app.papers import Both
from app.store.store import Row, Store

ROLES = (
    "employer",
    "school",
    "college",
    "university",
    "agency",
    "education_authority",
    "chamber",
    "other",
)
"""What a partner is to the centre; one may be several things (R190-4, 11, 12.2, 15)."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A partner as typed."""

    name_kk: str = ""
    name_ru: str = ""
    roles: tuple[str, ...] = ()
    number: str = ""
    address_kk: str = ""
    address_ru: str = ""
    phone: str = ""
    email: str = ""
    contact: str = ""
    sector: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Partner(Draft):
    """A partner on the books; ``number`` is a BIN, or a sole trader's IIN."""

    id: int = 0
    uid: str = ""
    archived_on: date | None = None
    archive_reason: str = ""

    @property
    def name(self) -> Both:
        """The name in both languages."""
        return Both(self.name_kk, self.name_ru)


FIELDS = tuple(field.name for field in fields(Draft))
_LINES = ("name_kk", "name_ru", "address_kk", "address_ru", "email", "contact", "sector")


def checked(draft: Draft) -> Draft:
    """Return the draft as it will be kept; refuses an empty name and a number that is none."""
    lines: dict[str, Any] = {name: text.field(name, getattr(draft, name), 500) for name in _LINES}
    tidy = replace(
        draft,
        **lines,
        note=text.field_lines("note", draft.note, 5000),
        phone=phones.normalise(text.field("phone", draft.phone, 60)),
        number=_number(draft.number),
    )
    if not tidy.name_kk:
        if not tidy.name_ru:
            raise FieldRefusal("name_kk", "name-missing")
        tidy = replace(tidy, name_kk=tidy.name_ru)
    for role in tidy.roles:
        if role not in ROLES:
            raise FieldRefusal("roles", "choice-unknown", value=role)
    return tidy


def _number(typed: str) -> str:
    if not typed.strip():
        return ""
    try:
        return identity.bin_normalise(typed)
    except FieldRefusal as refusal:
        raise FieldRefusal("number", refusal.code, **refusal.details) from None


def add(store: Store, draft: Draft) -> int:
    """Enter a partner; refuses a number that another has."""
    tidy = checked(draft)
    with store.transaction("partner.add", tidy.name_kk):
        _refuse_taken(store, tidy.number)
        return store.insert("partner", _row(tidy))


def change(store: Store, partner_id: int, draft: Draft) -> None:
    """Save a partner; refuses a number that another has."""
    tidy = checked(draft)
    with store.transaction("partner.change", tidy.name_kk):
        _refuse_taken(store, tidy.number, partner_id)
        store.update("partner", partner_id, _row(tidy))


def _refuse_taken(store: Store, number: str, but: int | None = None) -> None:
    if not number:
        return
    sql = "select id, name_kk from partner where number = ? and archived_on is null"
    for other, name in store.tuples(sql, (number,)):
        if other != but:
            raise FieldRefusal("number", "number-taken", partner=other, name=name)


def archive(store: Store, partner_id: int, reason: str) -> None:
    """Take a partner off the lists, keeping its papers."""
    why = text.field("archive_reason", reason, 500)
    if not why:
        raise FieldRefusal("archive_reason", "reason-missing")
    with store.transaction("partner.archive", get(store, partner_id).name_kk):
        values = {"archived_on": store.today().isoformat(), "archive_reason": why}
        store.update("partner", partner_id, values)


def bring_back(store: Store, partner_id: int) -> None:
    """Return an archived partner to the lists."""
    partner = get(store, partner_id)
    with store.transaction("partner.bring_back", partner.name_kk):
        _refuse_taken(store, partner.number, partner_id)
        store.update("partner", partner_id, {"archived_on": None, "archive_reason": ""})


def get(store: Store, partner_id: int) -> Partner:
    """Return a partner, or refuse an unknown number."""
    return _partner(store.row("partner", partner_id))


def many(store: Store, ids: Sequence[int]) -> list[Partner]:
    """Return partners in the order asked for."""
    marks = ", ".join("?" * len(ids))
    rows = store.query(f"select * from partner where id in ({marks})", tuple(ids))
    known = {row["id"]: _partner(row) for row in rows}
    return [known[each] for each in ids if each in known]


def ids(store: Store, words: str = "", role: str = "", *, archived: bool = False) -> list[int]:
    """Return partners whose name or number holds every word, in Kazakh order."""
    where, values = _worded(words)
    where += " and archived_on is not null" if archived else " and archived_on is null"
    if role:
        where += f" and {_HOLDS}"
        values.append(f" {role} ")
    sql = f"select id from partner where {where} order by sort_key, id"
    return [row[0] for row in store.tuples(sql, values)]


def counts(store: Store, words: str = "") -> dict[str, int]:
    """Return how many partners each role would open under the words; "" for all, "archived"."""
    where, values = _worded(words)
    live = ", ".join(f"coalesce(sum(archived_on is null and {_HOLDS}), 0)" for _ in ROLES)
    sql = f"""
      select coalesce(sum(archived_on is null), 0), coalesce(sum(archived_on is not null), 0),
             {live}
        from partner where {where}
    """
    held = store.tuples(sql, [*(f" {role} " for role in ROLES), *values])[0]
    return dict(zip(("", "archived", *ROLES), held, strict=True))


_HOLDS = "instr(' ' || roles || ' ', ?)"


def _worded(words: str) -> tuple[str, list[str]]:
    conditions, values = ["1"], []
    for word in folding.words(words):
        conditions.append("(instr(name_fold, ?) or instr(number, ?))")
        values += [word, word]
    return " and ".join(conditions), values


def find(store: Store, words: str, limit: int = 20) -> list[Partner]:
    """Return the partners that the words fit, for a choice while typing."""
    return many(store, ids(store, words)[:limit])


def by_name(store: Store, name: str) -> int | None:
    """Return the partner called exactly so in either language, however it is spelt."""
    wanted = folding.fold(name)
    for partner in find(store, name, 50):
        if wanted in (folding.fold(partner.name_kk), folding.fold(partner.name_ru)):
            return partner.id
    return None


def draft_of(partner: Partner) -> Draft:
    """Return the part of a partner that a person types."""
    return Draft(**{name: getattr(partner, name) for name in FIELDS})


def _row(draft: Draft) -> dict[str, Any]:
    row = asdict(draft)
    row["roles"] = " ".join(draft.roles)
    row["sort_key"] = alphabet.sort_key(draft.name_kk)
    row["name_fold"] = folding.fold(f"{draft.name_kk} {draft.name_ru}")
    return row


def _partner(row: Row) -> Partner:
    values = {name: row[name] for name in FIELDS}
    values["roles"] = tuple(row["roles"].split())
    ended = row["archived_on"]
    return Partner(
        **values,
        id=row["id"],
        uid=row["uid"],
        archived_on=date.fromisoformat(ended) if ended else None,
        archive_reason=row["archive_reason"],
    )
