"""Who signs a paper and who prepared it: as chosen, else as the centre's settings say."""

from __future__ import annotations

from datetime import date

from app import centre
from app.errors import FieldRefusal, Refusal
from app.staffing import signing, staff
from app.store.store import Store


def signatory(store: Store, chosen: int | None, day: date, kind: str) -> int:
    """Return who signs a paper of a kind on a day; refuses one who may not, and nobody at all."""
    staff_id = chosen or int(centre.get(store, "signatory") or 0)
    if not staff_id:
        able = staff.signatories(store, day)
        if not able:
            # Whoever opens the settings learns at once of all that papers lack.
            names = (*centre.LETTERHEAD, f"index_{kind}", "signatory")
            centre.require(centre.all_settings(store), names)
            raise Refusal("setting-missing", settings="signatory")
        staff_id = able[0].id
    if signing.right_of(store, staff_id, kind, day) is None:
        name = staff.get(store, staff_id).name.short
        raise FieldRefusal("signatory_id", "signatory-may-not", name=name, day=day)
    return staff_id


def pair(
    store: Store, officer_id: int | None, signatory_id: int | None, day: date, kind: str
) -> tuple[int | None, int]:
    """Return who prepared a paper and who signs it; whoever does both is named once."""
    signer = signatory(store, signatory_id, day, kind)
    prepared = officer(store, officer_id, day)
    return (None if prepared == signer else prepared), signer


def officer(store: Store, chosen: int | None, day: date) -> int | None:
    """Return who prepared a paper, if anybody at work that day is named."""
    staff_id = chosen or int(centre.get(store, "officer") or 0)
    if not staff_id or not staff.get(store, staff_id).works_on(day):
        return None
    return staff_id
