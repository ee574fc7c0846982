"""Who may sign what on a day: by a right of their own, or standing in for a colleague."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.papers import Both, Signatory
from app.staffing import staff, substitutions
from app.staffing.staff import Colleague
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Right:
    """A right to sign on a day; no ``kinds`` means every paper, ``absent`` who is stood in for."""

    colleague: Colleague
    post: Both
    basis: Both
    kinds: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    absent: Colleague | None = None

    def covers(self, kind: str) -> bool:
        """Tell whether a kind of paper may be signed under it."""
        return not self.kinds or kind in self.kinds

    def signing(self) -> Colleague:
        """Return the colleague as the paper names them: with this post and this basis."""
        return replace(
            self.colleague,
            post_kk=self.post.kk,
            post_ru=self.post.ru,
            signs=True,
            basis_kk=self.basis.kk,
            basis_ru=self.basis.ru,
            signs_since=self.since,
            signs_until=self.until,
        )


def on(store: Store, day: date) -> list[Right]:
    """Return every right to sign on a day: the colleagues' own first, then the substitutes'."""
    here = {each.id: each for each in staff.listed(store, day)}
    everyone = {each.id: each for each in staff.listed(store)}
    own = [_own(each) for each in here.values() if each.signs_on(day)]
    return own + [
        Right(
            here[each.staff_id],
            each.post if each.post_kk else here[each.staff_id].post,
            each.basis,
            each.kinds,
            each.since,
            each.until,
            everyone.get(each.absent_id) if each.absent_id is not None else None,
        )
        for each in substitutions.on(store, day)
        if each.staff_id in here
    ]


def _own(each: Colleague) -> Right:
    basis = Both(each.basis_kk, each.basis_ru)
    return Right(each, each.post, basis, (), each.signs_since, each.signs_until)


def right_of(store: Store, staff_id: int, kind: str, day: date) -> Right | None:
    """Return the right by which a colleague signs a kind of paper on a day, or None."""
    found = [each for each in on(store, day) if each.colleague.id == staff_id and each.covers(kind)]
    return found[0] if found else None


def signature(store: Store, staff_id: int, day: date) -> Signatory:
    """Return what stands under a colleague's line on a paper of a day.

    Who signs in another's stead signs as the substitution has it.
    """
    colleague = staff.get(store, staff_id)
    if colleague.signs_on(day):
        return colleague.signatory()
    for each in on(store, day):
        if each.colleague.id == staff_id:
            return each.signing().signatory()
    return colleague.signatory()
