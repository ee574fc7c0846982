"""Is the file whole? Every promise of the store looked at once, nothing changed by looking."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.store import backups, driver, migrations
from app.store.store import Store

STALE_DAYS = 7
"""After so many days without a backup the check says so."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing found wrong: a stable code and its named fields."""

    code: str
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found; ``advice`` is worth knowing but breaks no promise of the file."""

    problems: tuple[Problem, ...]
    advice: tuple[Problem, ...]
    figures: dict[str, Any]

    @property
    def ok(self) -> bool:
        """Tell whether the file keeps every promise."""
        return not self.problems


Look = Callable[[Store], Iterator[Problem]]


def check(store: Store) -> Report:
    """Return what is wrong with the open file, reading all of it."""
    # A torn file would only repeat itself in every other answer.
    problems = _pages(store) or _promises(store)
    advice = tuple(_backups(store, store.now()))
    return Report(tuple(problems), advice, _figures(store) if not problems else {})


def _pages(store: Store) -> list[Problem]:
    try:
        found = [row[0] for row in store.tuples("pragma integrity_check(10)")]
    except driver.DatabaseError as error:
        found = [str(error)]
    return [] if found == ["ok"] else [Problem("pages-damaged", {"reason": "; ".join(found)})]


def _promises(store: Store) -> list[Problem]:
    try:
        return [each for look in _LOOKS for each in look(store)]
    except driver.DatabaseError as error:  # torn inside a value, where no page check looks
        return [Problem("pages-damaged", {"reason": str(error)})]


def _links(store: Store) -> Iterator[Problem]:
    broken: dict[str, int] = {}
    for row in store.tuples("pragma foreign_key_check"):
        broken[row[0]] = broken.get(row[0], 0) + 1
    for table, count in sorted(broken.items()):
        yield Problem("links-broken", {"table": table, "count": count})


def _form(store: Store) -> Iterator[Problem]:
    looking = store.backup_source()
    try:
        if migrations.fingerprint(looking) != migrations.FINGERPRINT:
            yield Problem("form-altered")
    finally:
        looking.close()


def _numbers(store: Store) -> Iterator[Problem]:
    sql = """
      select kind, year, count(*), max(serial) from paper group by kind, year
      having count(*) <> max(serial)
    """
    for kind, year, count, most in store.tuples(sql):
        yield Problem("numbers-missing", {"kind": kind, "year": year, "count": most - count})


def _papers(store: Store) -> Iterator[Problem]:
    sql = """
      select number, year, sha256, body from paper
        left join paper_bytes on paper_id = paper.id
       where sha256 <> '' or body is not null order by paper.id
    """
    for number, year, digest, body in store.stream(sql):
        if body is None or hashlib.sha256(body).hexdigest() != digest:
            yield Problem("paper-damaged", {"number": number, "year": year})


def _closings(store: Store) -> Iterator[Problem]:
    sql = """
      select first || '/' || last, source, span, lines, closing_lines.sha256, body
        from closing_lines join closing on closing.id = closing_id
       order by closing_id, source, span
    """
    for period, source, span, count, digest, body in store.stream(sql):
        if hashlib.sha256(body).hexdigest() != digest or _lines_in(body) != count:
            said = {"period": period, "source": source, "span": span}
            yield Problem("closing-damaged", said)
    lost = store.tuples("select first, last from closing where paper_id is null order by id")
    for first, last in lost:
        yield Problem("closing-without-paper", {"period": f"{first}/{last}"})


def _lines_in(body: bytes) -> int:
    try:
        return zlib.decompress(body).count(b"\n")
    except zlib.error:
        return -1


def _signed(store: Store) -> Iterator[Problem]:
    """A closing is as the journal took it down, with a list behind each of its figures."""
    sql = """
      select closing.id, first || '/' || last, content, form,
             content is json_extract(after, '$.content') and form is json_extract(after, '$.form')
        from closing left join change
          on tbl = 'closing' and record_id = closing.id and kind = 'insert'
       order by closing.id
    """
    for number, period, content, form, unchanged in store.tuples(sql):
        needed = _needed(content, form)
        if not unchanged or needed is None:
            yield Problem("closing-altered", {"period": period})
            continue
        kept = "select source, span from closing_lines where closing_id = ?"
        for source, span in sorted(needed - set(store.tuples(kept, (number,)))):
            yield Problem("closing-damaged", {"period": period, "source": source, "span": span})


def _needed(content: str, form: str) -> set[tuple[str, str]] | None:
    """Return the sources and spans whose lists a closing kept; None where it is no report."""
    try:
        figures, said = json.loads(form)["figures"], json.loads(content)
        return {
            (figures[cell["figure"]]["source"], cell["span"])
            for part in said["parts"]
            for row in part["rows"]
            for cell in row["cells"]
            if cell["span"] not in said["closed"]
        }
    except (ValueError, LookupError, TypeError, RecursionError):
        return None


def _referrals(store: Store) -> Iterator[Problem]:
    sql = """
      select number, year from paper where kind = 'referral' and state <> 'reserved'
         and not exists (select 1 from referral where paper_id = paper.id)
         and record <> ''
    """
    for number, year in store.tuples(sql):
        yield Problem("referral-missing", {"number": number, "year": year})


def _search(store: Store) -> Iterator[Problem]:
    lost = store.scalar("""
      select count(*) from person where merged_into is null
         and not exists (select 1 from person_word where person_id = person.id)
    """)
    stray = store.scalar("""
      select count(distinct person_id) from person_word
       where not exists (select 1 from person where person.id = person_id)
    """)
    if lost or stray:
        yield Problem("search-out-of-step", {"count": lost + stray})


def _journal(store: Store) -> Iterator[Problem]:
    if store.scalar("select action_id from current") is not None:
        yield Problem("action-unfinished")
    idle = store.scalar("""
      select count(*) from action where undoes is null
         and not exists (select 1 from change where action_id = action.id)
    """)
    if idle:
        yield Problem("actions-empty", {"count": idle})


_LOOKS: tuple[Look, ...] = (
    _links,
    _form,
    _numbers,
    _papers,
    _closings,
    _signed,
    _referrals,
    _search,
    _journal,
)


def _backups(store: Store, now: datetime) -> Iterator[Problem]:
    latest = backups.latest(store.path)
    if latest is None:
        yield Problem("backup-none")
        return
    made = datetime.fromisoformat(latest.at)
    days = (now - (made if made.tzinfo else made.replace(tzinfo=now.tzinfo))).days
    if days > STALE_DAYS:
        yield Problem("backup-old", {"days": days, "day": made.date()})


def _figures(store: Store) -> dict[str, Any]:
    latest = backups.latest(store.path)
    counted = {
        "people": "select count(*) from person where archived_on is null",
        "archived": "select count(*) from person where archived_on is not null",
        "papers": "select count(*) from paper",
        "last_action": "select coalesce(max(id), 0) from action",
        "last_action_at": "select at from action order by id desc limit 1",
    }
    figures = {name: store.scalar(sql) for name, sql in counted.items()}
    return {**figures, "backup": latest.at if latest else None}
