"""Lives to judge: records written in a line, without a file."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.staffing.categories import Category
from app.staffing.education import Education
from app.staffing.evidence import Evidence
from app.staffing.leaves import Leave
from app.staffing.posts import Post
from app.staffing.service import Entry, in_order, of_post
from app.staffing.training import Training


def day(text: str) -> date:
    """Return a day written as 2026-11-22."""
    return date.fromisoformat(text)


def _until(text: str) -> date | None:
    return day(text) if text else None


def studied(level: str, field: str = "social", on: str = "2005-06-30", **rest: Any) -> Education:
    return Education(1, level, field, finished_on=day(on), **rest)


def served(since: str, until: str = "", **rest: Any) -> Entry:
    said = {"kind": "specialist", "level": "high", "sphere": "employment", **rest}
    return Entry(1, "Жұмыспен қамту орталығы", since=day(since), until=_until(until), **said)


def graded(category: str, since: str, until: str = "", **rest: Any) -> Category:
    return Category(1, category, order_number="12", since=day(since), until=_until(until), **rest)


def away(since: str, until: str, counts: str = "") -> Leave:
    return Leave(1, "childcare", day(since), day(until), counts)


def trained(kind: str, on: str, valid_until: str = "") -> Training:
    return Training(1, kind, "Сертификат", finished_on=day(on), valid_until=_until(valid_until))


def post(position: str, since: str, until: str = "", **rest: Any) -> Post:
    return Post(1, position, since=day(since), until=_until(until), **rest)


def life(*known: object) -> Evidence:
    """Return what is known of a colleague; posts held here make service of themselves."""
    kinds: dict[type, list[Any]] = {}
    for each in known:
        kinds.setdefault(type(each), []).append(each)
    posts = kinds.get(Post, [])
    return Evidence(
        1,
        tuple(posts),
        tuple(kinds.get(Education, [])),
        tuple(in_order([*kinds.get(Entry, []), *map(of_post, posts)])),
        tuple(kinds.get(Leave, [])),
        tuple(kinds.get(Training, [])),
        tuple(kinds.get(Category, [])),
    )
