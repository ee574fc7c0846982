"""Participants: any person of the five groups whom the centre guides (R190-1, R190-5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, Literal, get_args

from app.errors import FieldRefusal, Refusal
from app.kazakh import alphabet, folding, identity, names, phones, text
from app.store.store import Row, Store

Goal = Literal["", "choice", "change", "upskilling"]
GOALS: tuple[str, ...] = get_args(Goal)
"""Why a person is guided: choice of a profession, change of occupation, upskilling (R190-2.2)."""

IIN_ABSENCES = ("list_only", "kandas_documents", "foreigner", "other")
"""Why a person has no identification number on the card."""

LINE = 300
SPELLINGS = 2000
"""Letters for all other spellings together: each card merged into this one leaves its own."""
ADDRESS = 500
OLDEST = 120


@dataclass(frozen=True, slots=True)
class Draft:
    """A card as typed: what a person said of themselves, not yet checked."""

    surname: str = ""
    given_name: str = ""
    patronymic: str = ""
    ru_surname: str = ""
    ru_given_name: str = ""
    ru_patronymic: str = ""
    other_spellings: str = ""
    previous_surname: str = ""
    iin: str = ""
    iin_absence: str = ""
    birth_date: date | None = None
    sex: str = ""
    phone: str = ""
    second_phone: str = ""
    place_id: int | None = None
    address_kk: str = ""
    address_ru: str = ""
    education: str = ""
    profession: str = ""
    chosen_profession: str = ""
    study_place: str = ""
    finishing_year: int | None = None
    goal: str = ""
    portal_number: str = ""
    portal_date: date | None = None

    @property
    def name(self) -> names.Name:
        """The name as in the identity document."""
        return names.Name(self.surname, self.given_name, self.patronymic)

    @property
    def russian_name(self) -> names.Name:
        """The Russian spelling where it was given, part by part, else the first one."""
        return names.Name(
            self.ru_surname or self.surname,
            self.ru_given_name or self.given_name,
            self.ru_patronymic or self.patronymic,
        )


@dataclass(frozen=True, slots=True)
class Participant(Draft):
    """A card on the books."""

    id: int = 0
    uid: str = ""
    registered_on: date = date.min
    archived_on: date | None = None
    archive_reason: str = ""
    merged_into: int | None = None


FIELDS = tuple(field.name for field in fields(Draft))
_NAMES = ("surname", "given_name", "patronymic", "ru_surname", "ru_given_name", "ru_patronymic")
_LINES = [
    "previous_surname",
    "education",
    "profession",
    "chosen_profession",
    "study_place",
    "portal_number",
]
_LONG = {"other_spellings": SPELLINGS, "address_kk": ADDRESS, "address_ru": ADDRESS}


def checked(draft: Draft, today: date) -> Draft:
    """Return the draft as it will be kept, or refuse the first field that cannot be taken.

    Hard rules are few: a name, twelve digits or a reason for none, dates that can be. A wrong
    check digit or a number that disagrees with the birth date is a warning, see :func:`warnings`.
    """
    return allowed(_tidied(draft), today)


def allowed(tidy: Draft, today: date) -> Draft:
    """Return a draft whose fields are tidied already, or refuse it as :func:`checked` does."""
    if not (tidy.surname or tidy.given_name):
        raise FieldRefusal("surname", "name-missing")
    if not tidy.iin and tidy.iin_absence not in IIN_ABSENCES:
        raise FieldRefusal("iin", "iin-or-reason")
    _check_birth(tidy.birth_date, today)
    if tidy.sex not in ("", "male", "female"):
        raise FieldRefusal("sex", "choice-unknown", value=tidy.sex)
    if tidy.goal not in GOALS:
        raise FieldRefusal("goal", "choice-unknown", value=tidy.goal)
    if tidy.portal_date and tidy.portal_date > today:
        raise FieldRefusal("portal_date", "date-in-future")
    if tidy.finishing_year is not None and not 1950 <= tidy.finishing_year <= 2100:
        raise FieldRefusal("finishing_year", "year-unlikely", year=tidy.finishing_year)
    return replace(tidy, iin_absence="") if tidy.iin and tidy.iin_absence else tidy


def _tidied(draft: Draft) -> Draft:
    changes: dict[str, Any] = {}
    for name in _NAMES:
        changes[name] = names.clean_name(text.field(name, getattr(draft, name), LINE))
    for name in _LINES:
        changes[name] = text.field(name, getattr(draft, name), LINE)
    for name, limit in _LONG.items():
        changes[name] = text.field(name, getattr(draft, name), limit)
    for name in ("phone", "second_phone"):
        changes[name] = phones.normalise(text.field(name, getattr(draft, name), 60))
    changes["iin"] = identity.normalise(draft.iin) if draft.iin.strip() else ""
    return replace(draft, **changes)


def _check_birth(birth: date | None, today: date) -> None:
    if birth is None:
        return
    if birth > today:
        raise FieldRefusal("birth_date", "date-in-future")
    if birth.year < today.year - OLDEST:
        raise FieldRefusal("birth_date", "birth-too-long-ago", years=OLDEST)


def warnings(draft: Draft) -> list[str]:
    """Return what a person should look at twice, none of which keeps the card from being saved."""
    if not draft.iin:
        return []
    return identity.warnings(draft.iin, draft.birth_date, _sex(draft.sex))


def _sex(value: str) -> identity.SEX | None:
    return "male" if value == "male" else "female" if value == "female" else None


def add(store: Store, draft: Draft) -> int:
    """Register a participant and return the card's number.

    Refuses one already on the books (``iin-taken``) or in the archive (``iin-archived``), naming
    the card, so that it can be opened or brought back instead.
    """
    tidy = checked(draft, store.today())
    with store.transaction("participant.add", tidy.name.full):
        refuse_known(store, tidy.iin)
        row = {**_row(tidy), "registered_on": store.today().isoformat()}
        return store.insert("person", row)


def change(store: Store, person_id: int, draft: Draft) -> None:
    """Save a card; refuses a number that another card has, and a card merged into another."""
    tidy = checked(draft, store.today())
    with store.transaction("participant.change", tidy.name.full):
        held = get(store, person_id)
        _refuse_merged(held)
        refuse = refuse_taken if tidy.iin == held.iin else refuse_known
        refuse(store, tidy.iin, but=person_id)
        store.update("person", person_id, _row(tidy))


def _refuse_merged(card: Participant) -> None:
    if card.merged_into:
        raise Refusal("participant-merged", person=card.merged_into)


def refuse_known(store: Store, iin: str, but: int | None = None) -> None:
    """Refuse a number that is on another card, whether on the lists or in the archive."""
    refuse_taken(store, iin, but)
    other = archived_by_iin(store, iin) if iin else None
    if other is None or other == but:
        return
    card = get(store, other)
    if card.archived_on is None:  # the number stands on a card merged into this one
        raise FieldRefusal("iin", "iin-taken", **_named(card))
    raise FieldRefusal("iin", "iin-archived", **_named(card), day=card.archived_on)


def refuse_taken(store: Store, iin: str, but: int | None = None) -> None:
    """Refuse a number that is on another card of the lists, naming that card."""
    other = by_iin(store, iin) if iin else None
    if other is not None and other != but:
        raise FieldRefusal("iin", "iin-taken", **_named(get(store, other)))


def _named(card: Participant) -> dict[str, object]:
    return {"person": card.id, "name": card.name.full, "uid": card.uid}


def by_iin(store: Store, iin: str) -> int | None:
    """Return the card of the lists with this number, if any."""
    sql = "select id from person where iin = ? and archived_on is null"
    found = store.scalar(sql, (iin,))
    return None if found is None else int(found)


def archived_by_iin(store: Store, iin: str) -> int | None:
    """Return the archived card with this number, or the one it was merged into, if any.

    A merged card whose successor has got another number since speaks for nobody: its own was a
    mistake that was put right.
    """
    sql = """
      select coalesce(card.id, held.id) from person held
        left join person card on card.id = held.merged_into
       where held.iin = :iin and held.archived_on is not null
         and (card.id is null or card.iin is null or card.iin = :iin)
       order by held.archived_on desc, held.id desc limit 1
    """
    found = store.scalar(sql, {"iin": iin})
    return None if found is None else int(found)


def by_uid(store: Store, uid: str) -> Participant:
    """Return the card with this public identifier, or refuse; a merged card gives its successor."""
    sql = "select coalesce(merged_into, id) from person where uid = ?"
    found = store.scalar(sql, (text.clean(uid),))
    if found is None:
        raise Refusal("participant-unknown", uid=uid)
    return get(store, int(found))


def get(store: Store, person_id: int) -> Participant:
    """Return a card, or refuse an unknown number."""
    return read(store.row("person", person_id))


def read(row: Row) -> Participant:
    """Return the card that a row of the file holds."""
    values = {name: row[name] for name in FIELDS}
    for name in ("iin", "sex"):
        values[name] = row[name] or ""
    for name in ("birth_date", "portal_date"):
        values[name] = _date(row[name])
    return Participant(
        **values,
        id=row["id"],
        uid=row["uid"],
        registered_on=date.fromisoformat(row["registered_on"]),
        archived_on=_date(row["archived_on"]),
        archive_reason=row["archive_reason"],
        merged_into=row["merged_into"],
    )


def draft_of(participant: Participant) -> Draft:
    """Return the part of a card that a person types."""
    return Draft(**{name: getattr(participant, name) for name in FIELDS})


def _row(draft: Draft) -> dict[str, Any]:
    row = {name: getattr(draft, name) for name in FIELDS}
    row["iin"] = draft.iin or None
    row["sex"] = draft.sex or None
    for name in ("birth_date", "portal_date"):
        value = row[name]
        row[name] = value.isoformat() if value else None
    row["sort_key"] = alphabet.sort_key(draft.name.full)
    row["name_fold"] = names.name_fold(draft.name)
    row["study_fold"] = study_fold(draft)
    return row


def study_fold(draft: Draft) -> str:
    """Return the folded words of what somebody learnt and where, a space before each."""
    said = f"{draft.education} {draft.profession} {draft.study_place}".strip()
    return f" {folding.fold(said)}" if said else ""


row_of = _row
"""The row of the file that holds a checked draft; for the import's bulk path."""


def _date(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def archive(store: Store, person_id: int, reason: str) -> None:
    """Take a card off the lists, keeping all of it; the reason is asked for.

    A card archived before keeps its first day and reason.
    """
    why = text.field("archive_reason", reason, ADDRESS)
    if not why:
        raise FieldRefusal("archive_reason", "reason-missing")
    card = get(store, person_id)
    if card.archived_on:
        return
    with store.transaction("participant.archive", card.name.full):
        day = store.today().isoformat()
        store.update("person", person_id, {"archived_on": day, "archive_reason": why})


def bring_back(store: Store, person_id: int) -> None:
    """Return an archived card to the lists; refuses one merged into another."""
    card = get(store, person_id)
    _refuse_merged(card)
    with store.transaction("participant.bring_back", card.name.full):
        refuse_taken(store, card.iin, but=person_id)
        store.update("person", person_id, {"archived_on": None, "archive_reason": ""})


def many(store: Store, ids: Sequence[int]) -> list[Participant]:
    """Return cards in the order asked for; unknown numbers are left out."""
    marks = ", ".join("?" * len(ids))
    rows = store.query(f"select * from person where id in ({marks})", tuple(ids))
    by_id = {row["id"]: read(row) for row in rows}
    return [by_id[each] for each in ids if each in by_id]
