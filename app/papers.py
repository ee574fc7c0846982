"""What a paper says, frozen on the day it is issued: records that a page is drawn from.

A record holds every word and figure of its page, dates included, so that drawing it needs neither
the file nor the calendar. ``to_json`` is the form in which the register of papers keeps it.
"""

from __future__ import annotations

import dataclasses
import json
import types
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date as Day  # noqa: N812 - a record's own ``date`` would hide it
from typing import Literal, TypeVar, cast, get_args, get_origin, get_type_hints

from app.errors import Refusal


@dataclass(frozen=True, slots=True)
class Both:
    """One text in both languages; an empty ``ru`` means that the Kazakh text stands for both."""

    kk: str
    ru: str = ""


NOTHING = Both("", "")


@dataclass(frozen=True, slots=True)
class Margins:
    """White edges in millimetres; refuses ``margin-too-small`` below 20, 10, 10, 10."""

    left: int
    right: int
    top: int
    bottom: int

    def __post_init__(self) -> None:
        least = {"left": 20, "right": 10, "top": 10, "bottom": 10}
        for edge, smallest in least.items():
            if getattr(self, edge) < smallest:
                raise Refusal("margin-too-small", edge=edge, smallest=smallest)


PORTRAIT = Margins(left=25, right=15, top=15, bottom=12)
LANDSCAPE = Margins(left=20, right=15, top=20, bottom=14)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of a centre's paper: the body above it, its own name, where to find it."""

    parent: Both
    centre: Both
    address: Both
    phone: str = ""
    email: str = ""
    bin: str = ""


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs: post, initials and surname («Қ. Т. Жақсыбеков»), and on what basis if acting."""

    post: Both
    name: str
    basis: Both = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """A person is sent to an employer or a school to take part in a measure (Code, art. 106)."""

    number: str
    date: Day
    letterhead: Letterhead
    title: Both  # the line under «ЖОЛДАМА»: what the person is sent to
    measure: Both
    person_name: Both
    iin: str = ""
    iin_absence: Both = NOTHING  # why there is no IIN; shown in its place
    birth_date: Day | None = None
    address: Both = NOTHING
    addressee_role: Both  # «Жұмыс беруші», «Оқу орны»
    addressee: Both
    addressee_bin: str = ""
    addressee_bin_label: Literal["bin", "iin"] = "bin"  # a sole trader has an IIN instead
    addressee_address: Both = NOTHING
    addressee_phone: str = ""
    position_label: Both = NOTHING
    position: Both = NOTHING
    come_by: Day | None = None
    come_by_label: Both = NOTHING
    officer: Signatory | None = None
    signatory: Signatory
    guardian_consent: Both = NOTHING
    footer: Both = NOTHING
    sample: bool = False
    uid: str
    margins: Margins = PORTRAIT


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """A person or guardian agrees to processing, with the eight points of law 94-V, art. 8(4)."""

    number: str
    date: Day
    letterhead: Letterhead
    operator: Both
    operator_bin: str
    person_name: Both
    iin: str = ""
    birth_date: Day | None = None
    address: Both = NOTHING
    signer: Literal["self", "guardian"] = "self"
    guardian_name: str = ""
    guardian_relation: Both = NOTHING
    purpose: Both
    term: Both
    third_parties: Both
    cross_border: Both
    public: Both
    categories: tuple[Both, ...]
    other: Both = NOTHING
    signatory: Signatory | None = None  # who receives the consent
    sample: bool = False
    uid: str
    margins: Margins = PORTRAIT


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One issued paper as the register lists it; ``copies`` counts every printing of it."""

    number: str
    date: Day
    kind: Both
    to_whom: str
    addressee: str
    state: Both
    copies: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Total:
    """How many papers of one kind are in one state, and how many copies were printed."""

    kind: Both
    state: Both
    papers: int
    copies: int


@dataclass(frozen=True, slots=True)
class Totals:
    """The figures under a register: by kind and state, and of all."""

    by_kind: tuple[Total, ...]
    papers: int
    copies: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """The papers issued in a period, both days included, with their totals."""

    period: Both
    first: Day
    last: Day
    letterhead: Letterhead
    rows: tuple[RegisterRow, ...]
    totals: Totals
    signatory: Signatory
    made_on: Day
    sample: bool = False
    uid: str
    margins: Margins = LANDSCAPE


Paper = Referral | Consent | Register

_KINDS: dict[str, type[Paper]] = {"referral": Referral, "consent": Consent, "register": Register}
_NAMES = {record: name for name, record in _KINDS.items()}


def kind_of(record: Paper) -> str:
    """Return the stable word for the record's kind: ``referral``, ``consent`` or ``register``."""
    return _NAMES[type(record)]


def tally(rows: Sequence[RegisterRow]) -> Totals:
    """Count the rows by kind and state, kinds and states in the order they first appear."""
    kinds = list(dict.fromkeys(row.kind for row in rows))
    states = list(dict.fromkeys(row.state for row in rows))
    groups = [
        (kind, state, [row.copies for row in rows if (row.kind, row.state) == (kind, state)])
        for kind in kinds
        for state in states
    ]
    by_kind = tuple(Total(kind, state, len(c), sum(c)) for kind, state, c in groups if c)
    return Totals(by_kind, len(rows), sum(row.copies for row in rows))


def to_json(record: Paper) -> str:
    """Return the record as canonical JSON: sorted keys, no spaces, letters as themselves."""
    fields = {"paper": kind_of(record), **dataclasses.asdict(record)}
    return json.dumps(
        fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_day
    )


def from_json(text: str) -> Paper:
    """Return the record that ``to_json`` wrote.

    Refuses with ``paper-unreadable``, naming the field: a missing, unknown or mistyped one, or a
    paper of a kind this edition does not know.
    """
    try:
        fields = json.loads(text)
    except ValueError as error:
        raise Refusal("paper-unreadable", field="") from error
    kind = fields.pop("paper", None) if isinstance(fields, dict) else None
    if not isinstance(kind, str) or kind not in _KINDS:
        raise Refusal("paper-unreadable", field="paper")
    return _record(_KINDS[kind], fields, kind)


_Record = TypeVar("_Record")


def _record(wanted: type[_Record], value: object, where: str) -> _Record:
    hints: dict[str, object] = get_type_hints(wanted)
    fields = _checked(value, dict, where)
    for name in fields.keys() - hints.keys():
        raise Refusal("paper-unreadable", field=f"{where}.{name}")
    known = {name: _value(hints[name], fields[name], f"{where}.{name}") for name in fields}
    try:
        return wanted(**known)
    except TypeError as error:  # a field without a default is missing
        raise Refusal("paper-unreadable", field=where) from error


def _value(wanted: object, value: object, where: str) -> object:
    read = _READERS.get(get_origin(wanted) or wanted)
    if read:
        return read(wanted, value, where)
    plain = cast("type[object]", wanted)
    known = dataclasses.is_dataclass(plain)
    return _record(plain, value, where) if known else _checked(value, plain, where)


def _optional(wanted: object, value: object, where: str) -> object:
    return None if value is None else _value(get_args(wanted)[0], value, where)


def _tuple(wanted: object, value: object, where: str) -> object:
    items = enumerate(_checked(value, list, where))
    return tuple(_value(get_args(wanted)[0], item, f"{where}.{at}") for at, item in items)


def _choice(wanted: object, value: object, where: str) -> object:
    if value not in get_args(wanted):
        raise Refusal("paper-unreadable", field=where)
    return value


def _date(_wanted: object, value: object, where: str) -> object:
    try:
        return Day.fromisoformat(_checked(value, str, where))
    except ValueError as error:
        raise Refusal("paper-unreadable", field=where) from error


_READERS: dict[object, Callable[[object, object, str], object]] = {
    types.UnionType: _optional,
    tuple: _tuple,
    Literal: _choice,
    Day: _date,
}


def _checked(value: object, wanted: type[_Record], where: str) -> _Record:
    if type(value) is not wanted:  # a bool is no number here
        raise Refusal("paper-unreadable", field=where)
    return value


def _day(value: object) -> str:
    if isinstance(value, Day):
        return value.isoformat()
    raise TypeError(f"no JSON form for {type(value).__name__}")
