"""A list of organisations judged row by row: new partners, changed ones, the same, doubts.

The number decides first: a different BIN is a different organisation. Without it the whole name
must agree, folded; whoever is merely called alike is asked about. What a list leaves blank erases
nothing, and names on the books stay as the office wrote them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.exchange import row_decisions
from app.exchange.decisions import Decision, Entry
from app.exchange.deeds import Firm
from app.exchange.differences import Changes
from app.exchange.judging import Judged, Outcome
from app.exchange.partner_rows import PartnerReader, PartnerRow
from app.exchange.plans import Listing, Plan, Subject, Told
from app.exchange.typed_rows import PlaceName, Problem
from app.kazakh.folding import fold
from app.registry import incoming, partners
from app.registry.incoming import Incoming
from app.registry.participants import Draft as Nobody
from app.registry.partners import Draft, Partner
from app.store.store import Store

_NOBODY = Nobody()
_FILLED = ("name_ru", "number")
"""What a list may add to a card and never overwrites."""
_TAKEN = ("address_kk", "address_ru", "phone", "email", "contact", "sector", "note")


class _Judge:
    """Holds the partners on the books by number and by name."""

    def __init__(self, store: Store, naming: Incoming | None) -> None:
        self._naming = naming
        self._named = set(incoming.named(store, naming.id)) if naming else set()
        live = partners.many(store, partners.ids(store))
        self._by_uid = {each.uid: each for each in live}
        self._by_number = {each.number: each for each in live if each.number}
        self._by_name: dict[str, list[Partner]] = {}
        for each in live:
            for name in {fold(each.name_kk), fold(each.name_ru)} - {""}:
                self._by_name.setdefault(name, []).append(each)
        gone = partners.many(store, partners.ids(store, archived=True))
        self._gone = {each.number: each for each in gone if each.number}
        self._seen: dict[object, int] = {}

    def judge(self, row: PartnerRow) -> Judged:
        """Say what is to become of a row."""
        listed = self._naming.id if self._naming else None
        deed = Firm(row.draft, listed=listed)
        if row.problems:
            return _judged(row, "refused", deed, row.problems)
        known, asked = self._known(row)
        key = known.id if known else (row.draft.number or fold(row.draft.name_kk))
        first = self._seen.setdefault(key, row.row)
        if first != row.row:
            return _judged(row, "unclear", deed, (Problem("", "row-doubled", {"row": first}),))
        if asked is not None:
            return _judged(row, "unclear", deed, (asked,))
        if known is None:
            return _judged(row, "new", deed)
        return self._compared(row, replace(deed, partner=known.id), known)

    def _known(self, row: PartnerRow) -> tuple[Partner | None, Problem | None]:
        draft = row.draft
        if row.uid and row.uid in self._by_uid:
            return self._by_uid[row.uid], None
        if draft.number and draft.number in self._by_number:
            return self._by_number[draft.number], None
        if draft.number and draft.number in self._gone:
            name = self._gone[draft.number].name_kk
            return None, Problem("", "partner-in-archive", {"name": name})
        found = {
            each.id: each
            for name in (fold(draft.name_kk), fold(draft.name_ru))
            for each in self._by_name.get(name, ())
        }
        same = [each for each in found.values() if not (draft.number and each.number)]
        if len(same) == 1:
            return same[0], None
        if not found:
            return None, None
        numbers = ", ".join(each.number or "–" for each in found.values())
        details = {"name": draft.name_kk, "numbers": numbers}
        return None, Problem("", "partner-named-alike", details)

    def _compared(self, row: PartnerRow, deed: Firm, known: Partner) -> Judged:
        changes = _changes(known, row.draft)
        if known.id in self._named:
            deed = replace(deed, listed=None)
        judged = _judged(row, "changed" if changes else "same", deed)
        return replace(judged, changes=changes, uid=known.uid)


def _changes(was: Partner, now: Draft) -> Changes:
    found: Changes = {
        _column(name): (getattr(was, name), getattr(now, name))
        for name in (*_FILLED, *_TAKEN)
        if getattr(now, name) not in ("", getattr(was, name))
        and not (name in _FILLED and getattr(was, name))
    }
    more = tuple(each for each in now.roles if each not in was.roles)
    if more:
        found["partner_role"] = (was.roles, (*was.roles, *more))
    return found


_COLUMNS = {
    "name_kk": "partner_name",
    "name_ru": "partner_name_ru",
    "number": "partner_number",
    "roles": "partner_role",
    "email": "partner_email",
    "contact": "partner_contact",
    "sector": "partner_sector",
}


def _column(field: str) -> str:
    return _COLUMNS.get(field, field)


def said_of(draft: Draft) -> list[tuple[str, object]]:
    """Return what a row says of a partner as (column, value), what is empty left out."""
    fields = ("name_kk", "name_ru", "roles", "number", *_TAKEN)
    found = [(_column(name), getattr(draft, name)) for name in fields]
    return [(name, held) for name, held in found if held]


def _judged(
    row: PartnerRow, outcome: Outcome, deed: Firm, problems: Sequence[Problem] = ()
) -> Judged:
    return Judged(row.row, outcome, _NOBODY, problems=tuple(problems), deed=deed)


def _judge(store: Store, listing: Listing) -> tuple[list[Judged], tuple[PlaceName, ...]]:
    named = str(listing.given.get("incoming") or "")
    naming = incoming.by_uid(store, named) if named else None
    reader, judge = PartnerReader(listing, naming.kind if naming else ""), _Judge(store, naming)
    read = (reader.read(number, row) for number, row in listing.body)
    return [judge.judge(each) for each in read if each is not None], ()


def decided(_store: Store, plan: Plan, decisions: Mapping[int, Decision]) -> list[Entry]:
    """Return every row with its decision; an unclear one without any stays outside."""
    return row_decisions.decided(plan, decisions, _settled)


def _settled(judged: Judged, said: Decision | None) -> Entry:
    if judged.outcome == "unclear":
        return Entry(judged, "unclear") if said is None else Entry(judged, "new", deed=judged.deed)
    deed = judged.deed
    assert isinstance(deed, Firm)
    writes = judged.outcome != "same" or deed.listed is not None
    return Entry(judged, judged.outcome, uid=judged.uid, deed=deed if writes else None)


def _write(store: Store, _plan: Plan, entries: Sequence[Entry], told: Told) -> None:
    """Enter the partners, and say that the incoming list names them."""
    named: dict[int, list[int]] = {}
    for number, entry in enumerate(entries, 1):
        deed = entry.deed
        if isinstance(deed, Firm):
            partner = _keep(store, deed)
            entry.uid = partners.get(store, partner).uid
            if deed.listed is not None:
                named.setdefault(deed.listed, []).append(partner)
        if number % 20 == 0:
            told(number)
    for listed, found in named.items():
        incoming.name_partners(store, listed, found)


def _keep(store: Store, deed: Firm) -> int:
    if deed.partner is None:
        return partners.add(store, deed.draft)
    held = partners.get(store, deed.partner)
    changes = _changes(held, deed.draft)
    if changes:
        fields = {_column(name): name for name in partners.FIELDS}
        said = {fields[column]: new for column, (_, new) in changes.items()}
        partners.change(store, held.id, replace(partners.draft_of(held), **said))
    return held.id


SUBJECT = Subject(
    "partner", ("partner", "incoming_list", "incoming_entry"), _judge, decided, _write
)
"""Organisations, as the chamber and the education authority list them."""
