"""The register as the office looks through it: where a paper stands, when, for whom."""

from __future__ import annotations

from array import array
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.kazakh import folding, keyboard, text
from app.papers import NOTHING, Both
from app.paperwork import register
from app.paperwork.register import Issued
from app.store.store import Store

STANDINGS = ("awaiting", "overdue", "reserved", "annulled", "month")
"""What the office asks of its papers: a late answer is awaited too; ``month`` is this month's."""

ORDERS = ("dated", "number", "to_whom")


@dataclass(frozen=True, slots=True)
class Filter:
    """Which papers to show; days are included at both ends, an empty field asks nothing."""

    words: str = ""
    standing: str = ""
    first: date | None = None
    last: date | None = None
    kind: str = ""
    order: str = "dated"
    descending: bool = True


@dataclass(frozen=True, slots=True)
class ListRow:
    """A paper as its list shows it; the last four are a referral's own."""

    paper: Issued
    measure: Both = NOTHING
    outcome: str = ""
    outcome_on: date | None = None
    answer_by: date | None = None

    def standing(self, day: date) -> str:
        """Return where the paper stands on a day: its own state, or its referral's outcome."""
        if self.paper.state != "issued" or not self.outcome:
            return self.paper.state
        if self.outcome not in ("issued", "came"):
            return self.outcome
        if self.answer_by is not None and self.answer_by < day:
            return "overdue"
        return "came" if self.outcome == "came" else "awaiting"


_AWAITING = "paper.state = 'issued' and referral.state in ('issued', 'came')"
_CONDITIONS = {
    "awaiting": _AWAITING,
    "overdue": f"{_AWAITING} and referral.answer_by < :today",
    "reserved": "paper.state = 'reserved'",
    "annulled": "paper.state = 'annulled'",
    "month": "paper.dated between :month_first and :month_last",
}
_ORDERS = {
    "dated": "paper.dated {way}, paper.id {way}",
    "number": "paper.year {way}, paper.kind, paper.serial {way}",
    "to_whom": "coalesce(person.sort_key, '') {way}, paper.to_whom {way}, paper.id desc",
}
_REFERRAL = "left join referral on referral.paper_id = paper.id"
_PEOPLE = """
  left join person on person.id = paper.person_id
  left join partner on partner.id = referral.partner_id
"""


def ids(store: Store, wanted: Filter, today: date) -> array[int]:
    """Return the papers of a filter, in its order."""
    where, values = _where(wanted, today)
    if wanted.standing:
        where += f" and {_CONDITIONS[wanted.standing]}"
    way = "desc" if wanted.descending else "asc"
    order = _ORDERS[wanted.order].format(way=way)
    sql = f"select paper.id from {_from(wanted)} where {where} order by {order}"
    return array("q", (row[0] for row in store.tuples(sql, values)))


def counts(store: Store, wanted: Filter, today: date) -> dict[str, int]:
    """Return how many papers each standing would open under the rest of a filter; "" for all."""
    where, values = _where(wanted, today)
    sums = ", ".join(f"coalesce(sum({condition}), 0)" for condition in _CONDITIONS.values())
    sql = f"select count(*), {sums} from {_from(wanted)} where {where}"
    return dict(zip(("", *_CONDITIONS), store.tuples(sql, values)[0], strict=True))


def size(store: Store) -> int:
    """Return how many papers there are."""
    return int(store.scalar("select count(*) from paper"))


def _from(wanted: Filter) -> str:
    people = _PEOPLE if wanted.words or wanted.order == "to_whom" else ""
    return f"paper {_REFERRAL} {people}"


def _where(wanted: Filter, today: date) -> tuple[str, dict[str, Any]]:
    days = monthrange(today.year, today.month)[1]
    values: dict[str, Any] = {
        "today": today.isoformat(),
        "month_first": today.replace(day=1).isoformat(),
        "month_last": today.replace(day=days).isoformat(),
    }
    conditions = ["1"]
    for name, value, condition in (
        ("first", wanted.first and wanted.first.isoformat(), "paper.dated >= :first"),
        ("last", wanted.last and wanted.last.isoformat(), "paper.dated <= :last"),
        ("kind", wanted.kind, "paper.kind = :kind"),
    ):
        if value:
            conditions.append(condition)
            values[name] = value
    if asked := text.clean(wanted.words):
        conditions.append(_worded(asked, values))
    return " and ".join(conditions), values


def _worded(asked: str, values: dict[str, Any]) -> str:
    """The number as typed, on whichever layout, or every word in the name or the addressee's."""
    number = asked.lstrip("№# ")
    values |= {"typed": number, "digits": keyboard.row_digits(number)}
    each = []
    for place, word in enumerate(folding.words(asked)):
        values[f"word{place}"] = word
        each.append(
            f"(instr(person.name_fold, :word{place}) or instr(partner.name_fold, :word{place}))"
        )
    said = " and ".join(each) or "0"
    return f"(instr(paper.number, :typed) or instr(paper.number, :digits) or ({said}))"


def rows(store: Store, wanted: Sequence[int]) -> list[ListRow]:
    """Return papers in the order asked for, each with what came of its referral."""
    papers = register.many(store, wanted)
    marks = ", ".join("?" * len(wanted))
    sql = f"""
      select paper_id, name_kk, name_ru, state, state_on, answer_by
        from referral join referral_kind on referral_kind.id = kind_id
       where paper_id in ({marks})
    """
    found = {
        row[0]: (Both(row[1], row[2]), row[3], *map(date.fromisoformat, row[4:]))
        for row in store.tuples(sql, tuple(wanted))
    }
    return [ListRow(paper, *found.get(paper.id, ())) for paper in papers]


def row(store: Store, paper_id: int) -> ListRow:
    """Return one paper, or refuse an unknown one."""
    register.get(store, paper_id)
    return rows(store, [paper_id])[0]
