"""The centre's own settings: its names, what its papers carry, its working days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from app.errors import FieldRefusal, Refusal
from app.kazakh import identity, phones, text
from app.kazakh.working_days import WorkingCalendar
from app.papers import PORTRAIT, Both, Letterhead, Margins
from app.store.store import Store

PAPER_KINDS = (
    "referral",
    "consent",
    "register",
    "sheet",
    "profile",
    "recommendation",
    "selection",
    "training_list",
    "fair",
    "plan",
    "timetable",
    "plan_changes",
    "agreement_sheet",
    "undecided",
    "tender_protocol",
    "acceptance",
    "job_description",
    "qualification_sheet",
    "staff_list",
    "attestation_calendar",
    "load",
    "hand_over",
    "quarter",
    "correction",
)
"""Kinds of paper that have an index of their own in the office's file list."""

_PAIRS = ("parent", "centre", "address", "region", "district")
NAMES = (
    *(f"{name}_{language}" for name in _PAIRS for language in ("kk", "ru")),
    "phone",
    "email",
    "bin",
    *(f"index_{kind}" for kind in PAPER_KINDS),
    *(f"margin_{edge}" for edge in ("left", "right", "top", "bottom")),
    "signatory",
    "officer",
    "language",
    "training",
    "created_on",
    "purpose_kk",
    "purpose_ru",
    "categories_kk",
    "categories_ru",
    "senior_grades",
)
"""Every setting there is; a name outside this list is a mistake of ours."""

SECRETS = ("participant_pin",)
"""Settings kept as a digest: no list, dump or export shows them."""

_COLLEAGUES = ("signatory", "officer")
"""Settings that name a colleague by number."""

LETTERHEAD = ("parent_kk", "parent_ru", "centre_kk", "centre_ru", "address_kk", "address_ru")
_LIMIT = 500
_LAST = 12  # the last class of a school


def get(store: Store, name: str) -> str:
    """Return a setting, or "" where none was given."""
    _known(name)
    return str(store.scalar("select value from setting where name = ?", (name,)) or "")


def all_settings(store: Store) -> dict[str, str]:
    """Return every setting that was given, but for the secrets."""
    given = dict(store.tuples("select name, value from setting"))
    return {name: value for name, value in given.items() if name not in SECRETS}


def put(store: Store, name: str, value: str) -> None:
    """Keep a setting; refuses a number that is no BIN and margins narrower than the standard's."""
    _known(name)
    kept = _checked(name, text.field(name, value, _LIMIT))
    if name.startswith("index_"):
        _refuse_same_index(store, name, kept)
    _keep(store, name, kept)


def _keep(store: Store, name: str, value: str) -> None:
    with store.transaction("centre.change", name):
        known = store.scalar("select id from setting where name = ?", (name,))
        if known:
            store.update("setting", int(known), {"value": value})
        else:
            store.insert("setting", {"name": name, "value": value})


def secret(store: Store, name: str) -> str:
    """Return what is kept of a secret, or "" where none was given."""
    if name not in SECRETS:
        raise Refusal("setting-unknown", name=name)
    return str(store.scalar("select value from setting where name = ?", (name,)) or "")


def put_secret(store: Store, name: str, digest: str) -> None:
    """Keep a secret's digest; the secret itself is never written down."""
    if name not in SECRETS:
        raise Refusal("setting-unknown", name=name)
    _keep(store, name, digest)


def _refuse_same_index(store: Store, name: str, value: str) -> None:
    """Two kinds under one index would give two papers one number."""
    for kind in PAPER_KINDS:
        other = f"index_{kind}"
        if value and other != name and get(store, other) == value:
            raise FieldRefusal(name, "index-taken", index=value, kind=kind)


def put_all(store: Store, values: Mapping[str, str]) -> None:
    """Keep several settings as one action."""
    with store.transaction("centre.change"):
        for name, value in values.items():
            put(store, name, value)


def _known(name: str) -> None:
    if name not in NAMES:
        raise Refusal("setting-unknown", name=name)


def _checked(name: str, value: str) -> str:
    if name == "bin" and value:
        return _bin(value)
    if name.startswith("margin_") and value:
        return _margin(name.removeprefix("margin_"), value)
    if name == "senior_grades":
        return _grades(value)
    if name in _COLLEAGUES and value and not (value.isascii() and value.isdecimal()):
        raise FieldRefusal(name, "choice-unknown", value=value)
    return value


def _grades(value: str) -> str:
    """Return classes one after another, lowest first: «9 10 11»."""
    found = value.replace(",", " ").split()
    if not all(each.isascii() and each.isdecimal() and 1 <= int(each) <= _LAST for each in found):
        raise FieldRefusal("senior_grades", "grades-unreadable", value=value)
    return " ".join(map(str, sorted({int(each) for each in found})))


def _bin(value: str) -> str:
    try:
        return identity.bin_normalise(value)
    except FieldRefusal as refusal:
        raise FieldRefusal("bin", refusal.code, **refusal.details) from None


def _margin(edge: str, value: str) -> str:
    if not value.isdecimal() or int(value) > 60:
        raise FieldRefusal(f"margin_{edge}", "margin-not-millimetres", value=value)
    chosen = {"left": 25, "right": 15, "top": 15, "bottom": 12, edge: int(value)}
    try:
        Margins(**chosen)
    except Refusal as refusal:
        raise FieldRefusal(f"margin_{edge}", refusal.code, **refusal.details) from None
    return str(int(value))


def both(settings: Mapping[str, str], name: str) -> Both:
    """Return a setting kept in both languages."""
    return Both(settings.get(f"{name}_kk", ""), settings.get(f"{name}_ru", ""))


def letterhead(store: Store) -> Letterhead:
    """Return the head of the papers, or refuse naming every setting it lacks (R190-2.13)."""
    settings = all_settings(store)
    require(settings, LETTERHEAD)
    return Letterhead(
        parent=both(settings, "parent"),
        centre=both(settings, "centre"),
        address=both(settings, "address"),
        phone=phones.display(settings.get("phone", "")),
        email=settings.get("email", ""),
        bin=settings.get("bin", ""),
    )


def require(settings: Mapping[str, str], names: Iterable[str]) -> None:
    """Refuse to go on while settings are missing, naming them all at once."""
    missing = [name for name in names if not settings.get(name)]
    if missing:
        raise Refusal("setting-missing", settings=", ".join(missing))


def margins(store: Store) -> Margins:
    """Return the white edges of upright papers, in millimetres."""
    settings = all_settings(store)
    edges = {edge: settings.get(f"margin_{edge}") for edge in ("left", "right", "top", "bottom")}
    return Margins(**{edge: int(v or getattr(PORTRAIT, edge)) for edge, v in edges.items()})


def is_training(store: Store) -> bool:
    """Tell whether the file holds invented people; its papers say so."""
    return get(store, "training") == "1"


# Working days


def calendar(store: Store) -> WorkingCalendar:
    """Return the working calendar: the state's holidays and the office's own corrections."""
    rows = store.tuples("select day, working from calendar_day")
    return WorkingCalendar({date.fromisoformat(day): bool(working) for day, working in rows})


def set_day(store: Store, day: date, working: bool, name: str = "") -> None:
    """Correct one day of the calendar, as the Government's decree of the year has it."""
    values = {"working": int(working), "name": text.field("name", name, 200)}
    with store.transaction("centre.calendar", day.isoformat()):
        known = store.scalar("select id from calendar_day where day = ?", (day.isoformat(),))
        if known:
            store.update("calendar_day", int(known), values)
        else:
            store.insert("calendar_day", {"day": day.isoformat(), **values})


def corrected_days(store: Store) -> frozenset[date]:
    """Return the days of which the office itself has said whether they are worked."""
    rows = store.tuples("select day from calendar_day")
    return frozenset(date.fromisoformat(day) for (day,) in rows)
