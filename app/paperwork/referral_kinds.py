"""Kinds of referral: an editable list, since no act in force prescribes one.

The six subsidised kinds carry the age and term that the Government's list of June 2023 gives
them; these are warnings, the decision is the specialist's. A new centre begins with the kinds of
``resources/wording/referral_kinds.toml``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from app.errors import FieldRefusal
from app.kazakh import text
from app.papers import Both
from app.paperwork import phrases
from app.store.store import Row, Store

ROLES = ("employer", "education", "agency", "centre", "other")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of referral: its names, whom it is addressed to, its terms in working days.

    Ages are whole years, both included; ``greatest_months`` is the longest term of the job.
    """

    code: str
    name_kk: str
    name_ru: str
    addressee_role: str = "employer"
    title_kk: str = ""
    title_ru: str = ""
    basis_kk: str = ""
    basis_ru: str = ""
    come_by_days: int = 3
    answer_days: int = 10
    least_age: int | None = None
    greatest_age: int | None = None
    greatest_months: int | None = None
    years_after_graduation: int | None = None
    unemployed_only: bool = False
    guardian_consent: bool = False
    archived: bool = False
    place: int = 0
    id: int = 0

    @property
    def name(self) -> Both:
        """The kind's name in both languages."""
        return Both(self.name_kk, self.name_ru)

    @property
    def title(self) -> Both:
        """The line under the word ЖОЛДАМА: what the person is sent to."""
        return Both(self.title_kk, self.title_ru)

    @property
    def basis(self) -> Both:
        """The provision printed at the foot."""
        return Both(self.basis_kk, self.basis_ru)


_OWN = {"name", "title", "basis"}


def defaults() -> list[Kind]:
    """Return the kinds a new centre begins with, in the order they are offered."""
    kinds = phrases.read("referral_kinds").items()
    return [_default(code, place, said) for place, (code, said) in enumerate(kinds, 1)]


def _default(code: str, place: int, said: Mapping[str, Any]) -> Kind:
    words = {f"{name}_{tongue}": said[name][tongue] for name in _OWN for tongue in ("kk", "ru")}
    rest = {name: value for name, value in said.items() if name not in _OWN}
    return Kind(code=code, place=place, **words, **rest)


_PENSION = {"public_works", "social_jobs", "silver_age"}
PENSION_AGE = {"male": 63, "female": 61}
"""Whole years at which work for these kinds ends; the office edits a kind when the law moves it."""


def until_pension(kind: Kind) -> bool:
    """Tell whether the kind is open only up to the pension age."""
    return kind.code in _PENSION


def add_defaults(store: Store) -> None:
    """Put the default kinds into a new file."""
    with store.transaction("referral_kind.defaults"):
        for kind in defaults():
            store.insert("referral_kind", _row(kind))


def add(store: Store, kind: Kind) -> int:
    """Add a kind of the office's own; refuses an empty name and a code in use."""
    tidy = _checked(kind)
    if store.scalar("select 1 from referral_kind where code = ?", (tidy.code,)):
        raise FieldRefusal("code", "code-taken", taken=tidy.code)
    with store.transaction("referral_kind.add", tidy.name_kk):
        last = store.scalar("select coalesce(max(place), 0) from referral_kind")
        return store.insert("referral_kind", _row(replace(tidy, place=last + 1)))


def change(store: Store, kind_id: int, kind: Kind) -> None:
    """Save a kind; papers issued under it keep what they said."""
    tidy = _checked(kind)
    with store.transaction("referral_kind.change", tidy.name_kk):
        row = _row(tidy)
        row.pop("code")
        store.update("referral_kind", kind_id, row)


def _checked(kind: Kind) -> Kind:
    names = ("code", "name_kk", "name_ru", "title_kk", "title_ru", "basis_kk", "basis_ru")
    cleaned: dict[str, Any] = {name: text.field(name, getattr(kind, name), 300) for name in names}
    tidy = replace(kind, **cleaned)
    if not tidy.name_kk:
        raise FieldRefusal("name_kk", "name-missing")
    if not tidy.code:
        raise FieldRefusal("code", "code-missing")
    if tidy.addressee_role not in ROLES:
        raise FieldRefusal("addressee_role", "choice-unknown", value=tidy.addressee_role)
    _check_counts(tidy)
    return tidy


_COUNTS = {
    "come_by_days": (0, 366),
    "answer_days": (1, 366),
    "least_age": (0, 120),
    "greatest_age": (0, 120),
    "greatest_months": (1, 120),
    "years_after_graduation": (0, 120),
}


def _check_counts(kind: Kind) -> None:
    for name, (least, most) in _COUNTS.items():
        count = getattr(kind, name)
        if count is not None and not least <= count <= most:
            raise FieldRefusal(name, "count-outside", least=least, most=most)
    if kind.greatest_age is not None and (kind.least_age or 0) > kind.greatest_age:
        raise FieldRefusal("greatest_age", "count-outside", least=kind.least_age, most=120)


def listed(store: Store, *, archived: bool = False) -> list[Kind]:
    """Return the kinds to choose from, in the office's order."""
    rows = store.query("select * from referral_kind order by place, id")
    return [_kind(row) for row in rows if archived or not row["archived"]]


def get(store: Store, kind_id: int) -> Kind:
    """Return a kind, or refuse an unknown number."""
    return _kind(store.row("referral_kind", kind_id))


def by_code(store: Store, code: str) -> Kind:
    """Return a kind by its code, or refuse naming the codes there are."""
    for kind in listed(store, archived=True):
        if kind.code == code:
            return kind
    known = ", ".join(kind.code for kind in listed(store))
    raise FieldRefusal("kind", "referral-kind-unknown", kind=code, known=known)


_FLAGS = ("unemployed_only", "guardian_consent", "archived")


def _row(kind: Kind) -> dict[str, object]:
    row = asdict(kind)
    row.pop("id")
    return {**row, **{name: int(row[name]) for name in _FLAGS}}


def _kind(row: Row) -> Kind:
    values = {name: value for name, value in row.items() if name != "uid"}
    return Kind(**{**values, **{name: bool(row[name]) for name in _FLAGS}})
