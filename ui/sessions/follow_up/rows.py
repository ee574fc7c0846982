"""The three lists of follow-up as rows of one kind, and the columns they are shown in."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.guidance import follow_up
from app.guidance.follow_up import Missed, Run, Unserved
from app.kazakh import phones
from app.kazakh.dates import short_date
from app.store.store import Store
from ui import language
from ui.participants.words import short_status
from ui.parts.pill import Badge
from ui.sessions.follow_up import words
from ui.sessions.follow_up.words import translate
from ui.tables import Column


@dataclass(frozen=True, slots=True)
class Row:
    """A person to be asked after: what happened, when, and what was done about it."""

    person_id: int
    session_id: int | None
    name: str
    phone: str
    when: str
    what: str
    badges: tuple[Badge, ...]
    contacted: date | None = None

    @property
    def said(self) -> str:
        """The pills in words."""
        return ", ".join(badge.text for badge in self.badges)


@dataclass(frozen=True, slots=True)
class Lists:
    """Who stands on each of the three lists; the rows in a row are known whole."""

    ids: Mapping[str, array[int]]
    runs: Mapping[int, Run]


def gather(
    store: Store,
    today: date,
    spans: Mapping[str, int],
    cancelled: Callable[[], bool] | None = None,
) -> Lists:
    """Return who stands on the three lists, each looking back its own number of days."""

    def back(key: str) -> date:
        return today - timedelta(days=spans[key])

    runs = follow_up.in_a_row(store, since=back("row"))
    ids = {
        "missed": follow_up.missed_ids(store, back("missed"), today),
        "row": array("q", (run.id for run in runs)),
        "unserved": follow_up.no_service_since(store, back("unserved"), cancelled=cancelled),
    }
    return Lists(ids, {run.id: run for run in runs})


def fetch(store: Store, key: str, lists: Lists, ids: Sequence[int]) -> list[Row | None]:
    """Return the rows of a page of a list."""
    found: dict[int, Row] = {}
    if key == "missed":
        found = {each.id: _missed(each) for each in follow_up.missed_rows(store, ids)}
    elif key == "unserved":
        found = {each.person_id: _unserved(each) for each in follow_up.unserved_rows(store, ids)}
    else:
        found = {one: _run(lists.runs[one]) for one in ids if one in lists.runs}
    return [found.get(one) for one in ids]


def _missed(missed: Missed) -> Row:
    badges = [words.mark(missed.excused)]
    if missed.came_since:
        badges.append(words.came(missed.came_since))
    elif missed.contacted:
        badges.append(words.asked(missed.contacted))
    when, what = short_date(missed.day), language.spoken(missed.called)
    number = missed.person_id, missed.session_id
    return Row(*number, *_who(missed), when, what, tuple(badges), missed.contacted)


def _run(run: Run) -> Row:
    badges = [words.times(run.times)]
    if run.contacted:
        badges.append(words.asked(run.contacted))
    when = words.days(run.first, run.last)
    number = run.person_id, run.session_id
    return Row(*number, *_who(run), when, "", tuple(badges), run.contacted)


def _unserved(one: Unserved) -> Row:
    badges = [Badge(short_status(kind)) for kind in one.statuses]
    if one.contacted:
        badges.insert(0, words.asked(one.contacted))
    when = words.last_visit(one.last)
    return Row(one.person_id, None, *_who(one), when, "", tuple(badges), one.contacted)


def _who(one: Missed | Run | Unserved) -> tuple[str, str]:
    return one.name.full, phones.display(one.phone)


COLUMNS: tuple[Column[Row], ...] = (
    Column(
        "name",
        lambda: translate("FollowUp", "Name"),
        lambda row: row.name,
        "name",
        width=220,
        least=150,
        stretch=3,
        optional=False,
    ),
    Column(
        "what",
        lambda: translate("FollowUp", "What happened"),
        lambda row: " ".join(part for part in (row.when, row.what) if part),
        "pair",
        width=230,
        least=90,
        stretch=3,
        first=lambda row: row.when,
        second=lambda row: row.what,
    ),
    Column(
        "state",
        lambda: translate("FollowUp", "State"),
        lambda row: row.said,
        "pills",
        width=210,
        least=120,
        stretch=1,
        badges=lambda row: row.badges,
    ),
    Column(
        "phone",
        lambda: translate("FollowUp", "Telephone"),
        lambda row: row.phone,
        "muted",
        width=136,
        least=120,
        from_width=640,
    ),
)
