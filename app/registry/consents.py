"""Consent to the processing of personal data (law 94-V, art. 7, 8): given, expiring, withdrawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from app import centre
from app.errors import FieldRefusal, Refusal
from app.kazakh import dates, names, text
from app.registry import participants
from app.store.store import Row, Store

State = Literal["none", "valid", "expired", "withdrawn"]
ADULT = 18
WITHDRAWAL_DAYS = 15
"""Working days within which processing stops after a withdrawal (law 94-V, art. 8(7))."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A signed consent as entered; ``until`` None means until the purpose is reached (8(6))."""

    signed_on: date
    until: date | None = None
    signer: str = "self"
    guardian_name: str = ""
    guardian_relation: str = ""
    third_parties: bool = False
    cross_border: bool = False
    made_public: bool = False
    categories: str = ""
    paper_id: int | None = None


@dataclass(frozen=True, slots=True)
class Consent(Draft):
    """A consent on the books."""

    id: int = 0
    person_id: int = 0
    withdrawn_on: date | None = None

    def stands_on(self, day: date) -> bool:
        """Tell whether the consent covers a day."""
        if self.signed_on > day or (self.until is not None and self.until < day):
            return False
        return self.withdrawn_on is None or day < self.withdrawn_on


def needs_guardian(birth: date | None, day: date) -> bool:
    """Tell whether a representative signs: for everyone under eighteen."""
    return birth is not None and dates.age_on(birth, day) < ADULT


def give(store: Store, person_id: int, draft: Draft) -> int:
    """Record a signed consent; a person under eighteen needs a representative's name."""
    person = participants.get(store, person_id)
    tidy = _checked(draft, person.birth_date, store.today())
    with store.transaction("consent.give", person.name.full):
        return store.insert("consent", {"person_id": person_id, **tidy})


def _checked(draft: Draft, birth: date | None, today: date) -> dict[str, object]:
    if draft.signed_on > today:
        raise FieldRefusal("signed_on", "date-in-future")
    if draft.until is not None and draft.until < draft.signed_on:
        raise FieldRefusal("until", "dates-crossed")
    if draft.signer not in ("self", "guardian"):
        raise FieldRefusal("signer", "choice-unknown", value=draft.signer)
    guardian = names.clean_name(text.field("guardian_name", draft.guardian_name, 300))
    if draft.signer == "self" and needs_guardian(birth, draft.signed_on):
        raise FieldRefusal("signer", "guardian-needed")
    if draft.signer == "guardian" and not guardian:
        raise FieldRefusal("guardian_name", "guardian-missing")
    return {
        "signed_on": draft.signed_on.isoformat(),
        "until": draft.until.isoformat() if draft.until else None,
        "signer": draft.signer,
        "guardian_name": guardian,
        "guardian_relation": text.field("guardian_relation", draft.guardian_relation, 100),
        "third_parties": int(draft.third_parties),
        "cross_border": int(draft.cross_border),
        "made_public": int(draft.made_public),
        "categories": text.field("categories", draft.categories, 2000),
        "paper_id": draft.paper_id,
    }


def withdraw(store: Store, consent_id: int, day: date) -> date:
    """Record a withdrawal; return the last working day by which processing stops (8(7))."""
    held = _consent(store.row("consent", consent_id))
    if held.withdrawn_on is not None:
        raise Refusal("consent-withdrawn-already", day=held.withdrawn_on)
    if day < held.signed_on or day > store.today():
        raise FieldRefusal("withdrawn_on", "date-outside", since=held.signed_on)
    with store.transaction("consent.withdraw"):
        store.update("consent", consent_id, {"withdrawn_on": day.isoformat()})
    return centre.calendar(store).add(day, WITHDRAWAL_DAYS)


def of(store: Store, person_id: int) -> list[Consent]:
    """Return a person's consents, newest first."""
    sql = "select * from consent where person_id = ? order by signed_on desc, id desc"
    return [_consent(row) for row in store.query(sql, (person_id,))]


def state(consents: list[Consent], day: date) -> State:
    """Return where a person's consent stands on a day; newest first, as :func:`of` gives them."""
    if any(each.stands_on(day) for each in consents):
        return "valid"
    if not consents:
        return "none"
    return "withdrawn" if consents[0].withdrawn_on else "expired"


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A consent taken back by someone still on the lists; processing stops by ``stop_by``."""

    person_id: int
    withdrawn_on: date
    stop_by: date


def withdrawals(store: Store, today: date) -> list[Withdrawal]:
    """Return who has taken their consent back and given no other, the oldest first.

    Their cards stay on the lists until somebody archives them; the fifteen working days of law
    94-V, art. 8(7) may be over.
    """
    sql = f"""
      select person_id, max(withdrawn_on) from consent join person on person.id = person_id
       where person.archived_on is null and {WITHDRAWN_SQL}
         and not exists (select 1 from consent other where other.person_id = person.id
                            and {standing_sql(":today").replace("consent.", "other.")})
       group by person_id order by 2, 1
    """
    calendar = centre.calendar(store)
    found = []
    for person, day in store.tuples(sql, {"today": today.isoformat()}):
        since = date.fromisoformat(day)
        found.append(Withdrawal(person, since, calendar.add(since, WITHDRAWAL_DAYS)))
    return found


WITHDRAWN_SQL = """
  consent.withdrawn_on <= :today
  and not exists (select 1 from consent later where later.person_id = consent.person_id
                     and later.withdrawn_on is null and later.signed_on >= consent.withdrawn_on)
"""
"""The condition under which a row of ``consent`` was withdrawn and none was given after it."""


def standing_sql(day: str) -> str:
    """Return the condition under which a row of ``consent`` covers the day named by a parameter."""
    return (
        f"consent.signed_on <= {day} and (consent.until is null or consent.until >= {day})"
        f" and (consent.withdrawn_on is null or consent.withdrawn_on > {day})"
    )


def _consent(row: Row) -> Consent:
    return Consent(
        signed_on=date.fromisoformat(row["signed_on"]),
        until=date.fromisoformat(row["until"]) if row["until"] else None,
        signer=row["signer"],
        guardian_name=row["guardian_name"],
        guardian_relation=row["guardian_relation"],
        third_parties=bool(row["third_parties"]),
        cross_border=bool(row["cross_border"]),
        made_public=bool(row["made_public"]),
        categories=row["categories"],
        paper_id=row["paper_id"],
        id=row["id"],
        person_id=row["person_id"],
        withdrawn_on=date.fromisoformat(row["withdrawn_on"]) if row["withdrawn_on"] else None,
    )
