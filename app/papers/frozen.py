"""The form in which the register of papers keeps a record, and reads it again."""

from __future__ import annotations

import dataclasses
import json
import types
from collections.abc import Callable
from datetime import date as Day  # noqa: N812 - as in the records themselves
from typing import Literal, TypeVar, cast, get_args, get_origin, get_type_hints

from app.errors import Refusal
from app.papers.agencies import AcceptanceAct, TenderProtocol
from app.papers.attestation import (
    AttestationCalendar,
    QualificationSheet,
)
from app.papers.fairs import Fair
from app.papers.guidance import (
    AttendanceSheet,
    Profile,
    Recommendation,
    Selection,
    TrainingList,
)
from app.papers.person import Consent, Referral
from app.papers.quarters import BackingList, CorrectionSheet, QuarterReport
from app.papers.registers import Register
from app.papers.schooling import (
    AgreementSheet,
    Plan,
    PlanChanges,
    Timetable,
    UndecidedList,
)
from app.papers.staffing import (
    HandOver,
    JobDescription,
    LoadTable,
    StaffList,
)

Paper = (
    Referral
    | Consent
    | Register
    | AttendanceSheet
    | Profile
    | Recommendation
    | Selection
    | TrainingList
    | Fair
    | Plan
    | Timetable
    | PlanChanges
    | AgreementSheet
    | UndecidedList
    | TenderProtocol
    | AcceptanceAct
    | JobDescription
    | QualificationSheet
    | StaffList
    | AttestationCalendar
    | LoadTable
    | HandOver
    | QuarterReport
    | CorrectionSheet
    | BackingList
)

_KINDS: dict[str, type[Paper]] = {
    "referral": Referral,
    "consent": Consent,
    "register": Register,
    "sheet": AttendanceSheet,
    "profile": Profile,
    "recommendation": Recommendation,
    "selection": Selection,
    "training_list": TrainingList,
    "fair": Fair,
    "plan": Plan,
    "timetable": Timetable,
    "plan_changes": PlanChanges,
    "agreement_sheet": AgreementSheet,
    "undecided": UndecidedList,
    "tender_protocol": TenderProtocol,
    "acceptance": AcceptanceAct,
    "job_description": JobDescription,
    "qualification_sheet": QualificationSheet,
    "staff_list": StaffList,
    "attestation_calendar": AttestationCalendar,
    "load": LoadTable,
    "hand_over": HandOver,
    "quarter": QuarterReport,
    "correction": CorrectionSheet,
    "backing_list": BackingList,
}
_NAMES = {record: name for name, record in _KINDS.items()}


def kind_of(record: Paper) -> str:
    """Return the stable word for the record's kind, the one its number is given under."""
    return _NAMES[type(record)]


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


def _number(_wanted: object, value: object, where: str) -> object:
    """Points are whole as a rule: JSON may hold them without a fraction."""
    return float(value) if type(value) is int else _checked(value, float, where)


_READERS: dict[object, Callable[[object, object, str], object]] = {
    types.UnionType: _optional,
    tuple: _tuple,
    Literal: _choice,
    Day: _date,
    float: _number,
}


def _checked(value: object, wanted: type[_Record], where: str) -> _Record:
    if type(value) is not wanted:  # a bool is no number here
        raise Refusal("paper-unreadable", field=where)
    return value


def _day(value: object) -> str:
    if isinstance(value, Day):
        return value.isoformat()
    raise TypeError(f"no JSON form for {type(value).__name__}")
