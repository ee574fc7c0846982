"""What the lines of each source and the keys of each cut rest on: tables, and columns that count.

An action that touched none of it cannot have moved a figure. A source that is not named here is
taken to rest on everything, so that nothing is ever missed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.quarters.sources import SOURCES
from app.store.steps import WATCHED

COUNTED: Mapping[str, tuple[str, ...]] = {
    "session": (
        "day", "state", "form_id", "partner_id", "participants", "parents", "employers",
        "representatives", "audience", "venue", "place_id",
    ),
    "session_conductor": ("session_id", "body", "partner_id"),
    "form": ("code", "service"),
    "attendance": ("session_id", "person_id", "mark", "statuses", "class"),
    "person": (
        "registered_on", "goal", "archived_on", "merged_into", "sex", "birth_date", "place_id",
    ),
    "status": ("person_id", "kind", "since", "until"),
    "mark": ("person_id", "kind", "since", "until"),
    "place": ("kind", "parent_id"),
    "enrolment": ("person_id", "partner_id", "level", "began", "letter", "since", "until", "ended"),
    "consultation": ("person_id", "held_on", "statuses", "session_id", "partner_id"),
    "test_result": (
        "person_id", "taken_on", "statuses", "session_id", "instrument", "way", "concluded_on",
    ),
    "choice": ("person_id", "dated", "decided", "statuses"),
    "recommendation": (
        "person_id", "dated", "author", "partner_id", "selection_needed", "statuses",
    ),
    "selection": (
        "person_id", "held_on", "decision", "object", "partner_id", "session_id", "statuses",
    ),
    "training_list": ("partner_id",),
    "training_entry": (
        "list_id", "person_id", "added_on", "removed_on", "outcome", "outcome_on", "statuses",
    ),
    "adaptation": (
        "person_id", "kind", "since", "outcome", "outcome_on", "partner_id", "session_id",
        "statuses",
    ),
    "referral_kind": ("code", "addressee_role"),
    "referral": (
        "person_id", "kind_id", "partner_id", "issued_on", "state", "state_on", "statuses",
    ),
    "undecided_list": ("made_on", "sent_on", "partner_id"),
    "undecided_entry": ("list_id", "person_id", "removed_on", "outcome", "outcome_on"),
    "fair_employer": ("session_id", "partner_id", "came"),
    "fair_vacancy": ("employer_id", "places", "interviews", "invited", "hired"),
    "contingent": ("partner_id", "year", "size", "received_on"),
    "setting": ("name", "value"),
    "plan": ("first", "last", "previous_id", "state", "state_on", "version"),
    "plan_line": (
        "plan_id", "key", "position", "form_id", "partner_id", "body", "day", "month", "expected",
    ),
    "plan_fact": ("line", "session_id"),
    "contract": ("first", "last", "partner_id", "track", "ended_on"),
    "contract_service": ("contract_id", "form_id"),
}  # fmt: skip
"""The columns of each table that any figure is counted by."""

_SESSION = ("session", "form", "session_conductor")
_OUTCOMES = (
    "training_entry",
    "undecided_entry",
    "adaptation",
    "referral",
    "referral_kind",
    "choice",
)
_PUPILS = ("enrolment", "person", "status", "choice", "attendance", "session", "setting")
_PLAN = ("plan_line", "plan", "plan_fact", "session", "attendance")

SOURCE_TABLES: Mapping[str, tuple[str, ...]] = {
    "visits": ("attendance", *_SESSION),
    "heads": _SESSION,
    "sessions": _SESSION,
    "registered": ("person", "status"),
    "consultations": ("consultation",),
    "tests": ("test_result",),
    "choices": ("choice",),
    "recommendations": ("recommendation",),
    "selections": ("selection",),
    "training": ("training_entry", "training_list"),
    "trained": ("training_entry", "training_list"),
    "adaptations": ("adaptation",),
    "adapted": ("adaptation",),
    "referrals": ("referral", "referral_kind"),
    "answers": ("referral", "referral_kind"),
    "undecided": ("undecided_entry", "undecided_list", "status"),
    "undecided_sent": ("undecided_entry", "undecided_list", "status"),
    "undecided_later": ("undecided_entry", "undecided_list", "status"),
    "fair_employers": ("fair_employer", "session"),
    "fair_vacancies": ("fair_vacancy", "fair_employer", "session"),
    "after": ("attendance", "session", *_OUTCOMES),
    "contingent": _PUPILS,
    "starting": _PUPILS,
    "given": ("contingent",),
    "plan": _PLAN,
    "plan_people": _PLAN,
    "contracts": ("contract",),
    "delivered": ("contract", "contract_service", "session", "session_conductor"),
}
"""The tables that the lines of each source are read from."""

CUT_TABLES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "sex": {"person": ("sex",)},
    "youth": {"person": ("birth_date",)},
    "rural": {"person": ("place_id",), "place": ("kind", "parent_id")},
    "settlement": {"person": ("place_id",)},
    "mark": {"mark": COUNTED["mark"]},
    "school": {"enrolment": COUNTED["enrolment"]},
    "class": {"enrolment": COUNTED["enrolment"]},
    "form_code": {"form": ("code",)},
    "referral": {"referral_kind": ("code",)},
    "venue": {"session": ("venue",)},
    "site": {"session": ("place_id",)},
}
"""What the keys of a cut are looked up in, where a line doesn't have them itself."""

_REACHED = {
    "attendance": COUNTED["attendance"],
    "session": COUNTED["session"],
    "enrolment": ("person_id",),
}
OF_KIND: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "covered": _REACHED,
    "uncovered": _REACHED,
    "undecided": {"choice": COUNTED["choice"], "enrolment": ("person_id",)},
}
"""The words of a pupil's kind, each with what alone can have changed it."""

_HELD = {"session": ("day", "state")}
_ON_BOOKS = {
    "enrolment": COUNTED["enrolment"],
    "person": ("archived_on",),
    "setting": COUNTED["setting"],
}
_DUE = {"plan_line": ("plan_id", "key", "day", "month"), "plan": COUNTED["plan"]}
MADE: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "visits": {"attendance": ("session_id", "person_id", "mark"), **_HELD},
    "heads": {
        "session": ("day", "state", "participants", "parents", "employers", "representatives"),
    },
    "sessions": {"session": ("day",)},
    "registered": {"person": ("registered_on", "merged_into")},
    "training": {"training_entry": ("list_id", "person_id", "added_on", "removed_on")},
    "trained": {"training_entry": ("list_id", "person_id", "outcome", "outcome_on")},
    "undecided": {
        "undecided_entry": ("list_id", "person_id", "removed_on"),
        "undecided_list": ("made_on",),
    },
    "undecided_sent": {
        "undecided_entry": ("list_id", "person_id", "removed_on"),
        "undecided_list": ("sent_on",),
    },
    "undecided_later": {"undecided_entry": ("list_id", "person_id", "outcome", "outcome_on")},
    "fair_employers": {"fair_employer": COUNTED["fair_employer"], **_HELD},
    "fair_vacancies": {
        "fair_vacancy": COUNTED["fair_vacancy"], "fair_employer": COUNTED["fair_employer"], **_HELD,
    },
    "contingent": _ON_BOOKS,
    "starting": _ON_BOOKS,
    "plan": _DUE,
}  # fmt: skip
"""What alone makes a line come or go, or be another person's or another day's; a source that is
not named here is taken to need all that it is read from."""

_Cuts = Mapping[str, Mapping[str, tuple[str, ...]]]
_GROUP: _Cuts = {"group": {"status": COUNTED["status"]}}
_OF_SESSION: _Cuts = {
    "service": {"session": ("form_id",), "form": ("service",)},
    "form": {"session": ("form_id",)},
    "form_code": {"session": ("form_id",), "form": ("code",)},
    "place": {"session": ("partner_id",)},
    "conductor": {"session_conductor": COUNTED["session_conductor"]},
    "month": {"session": ("day",)},
}
OWN_CUTS: Mapping[str, _Cuts] = {
    "visits": {**_OF_SESSION, "group": {"attendance": ("statuses",)}},
    "heads": {**_OF_SESSION, "kind": MADE["heads"]},
    "sessions": {**_OF_SESSION, "kind": {"session": ("state",)}},
    "registered": {**_GROUP, "kind": {"person": ("goal",)}},
    "undecided": {**_GROUP, "place": {"undecided_list": ("partner_id",)}},
    "undecided_sent": {**_GROUP, "place": {"undecided_list": ("partner_id",)}},
    "undecided_later": {**_GROUP, "place": {"undecided_list": ("partner_id",)}},
    "contingent": _GROUP,
    "starting": _GROUP,
    "plan": {"kind": {"plan_fact": COUNTED["plan_fact"], "plan_line": ("day", "month"), **_HELD}},
}
"""What alone the keys rest on that a line has itself, by source and cut."""

_SETTINGS = ("senior_grades",)

Reads = Mapping[str, tuple[str, ...]]
"""Tables, each with the columns that count; no columns where every one does."""


def of_source(source: str) -> Reads:
    """Return what the lines of a source are read from."""
    if source not in SOURCE_TABLES:
        return dict.fromkeys(WATCHED, ())
    return {table: COUNTED[table] for table in SOURCE_TABLES[source]}


def of_line(source: str) -> Reads:
    """Return what alone makes a line of a source come or go."""
    return MADE.get(source) or of_source(source)


def of_key(source: str, cut: str, words: Iterable[str] = ()) -> Reads:
    """Return what alone the key of a line rests on; of a pupil's kind, what these words do."""
    asked = set(words)
    if source == "contingent" and cut == "kind" and asked and asked <= OF_KIND.keys():
        return together(OF_KIND[word] for word in sorted(asked))
    return OWN_CUTS.get(source, {}).get(cut) or of_cut(source, cut)


def together(parts: Iterable[Reads]) -> Reads:
    """Return what several things rest on, taken as one."""
    found: dict[str, tuple[str, ...]] = {}
    for reads in parts:
        for table, columns in reads.items():
            found[table] = tuple(dict.fromkeys((*found.get(table, ()), *columns)))
    return found


def of_cut(source: str, cut: str) -> Reads:
    """Return what the keys of a cut rest on; those that a line has itself, on all the line does."""
    looked_up = CUT_TABLES.get(cut)
    if looked_up is None or (not SOURCES[source].named and cut in ("school", "class")):
        return of_source(source)
    return looked_up


def of_form(wanted: Mapping[str, Iterable[str]]) -> Reads:
    """Return everything that a report rests on, by the cuts of each source in it."""
    found: dict[str, tuple[str, ...]] = {}
    for source, dims in wanted.items():
        for reads in (of_source(source), *(of_cut(source, cut) for cut in dims)):
            for table in reads:
                found[table] = COUNTED.get(table, ())
    return found


def counts(reads: Reads, table: str, kind: str, changed: Iterable[str], name: str = "") -> bool:
    """Tell whether what was done to a record can move what rests on these tables and columns."""
    if table not in reads:
        return False
    if table == "setting" and name and name not in _SETTINGS:
        return False
    columns = reads[table]
    return kind != "update" or not columns or not set(columns).isdisjoint(changed)
