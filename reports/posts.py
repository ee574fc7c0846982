"""The fields by which a paper tells a post: unit, level, share, since when, by which order."""

from __future__ import annotations

from collections.abc import Iterator

from app.kazakh import dates
from app.papers import Both, StaffPost
from reports import blocks, words
from reports.blocks import Field


def rows(post: StaffPost) -> Iterator[list[Field]]:
    """Give the rows that tell a post beside its name."""
    say = words.phrases("staff")
    yield from blocks.known(Field(say["unit"], post.unit))
    yield from blocks.known(Field(say["level"], post.level))
    known = [dates.short_date(post.since)] if post.since else []
    known += [post.order] if post.order else []
    since = Both("; ".join(known)) if known else words.phrases("common")["not_stated"]
    yield [Field(say["since"], since, share=1.7), Field(say["rate"], Both(rate(post.rate)))]


def rate(percent: int) -> str:
    """Return a share of a post as an order has it: «1», «0,5»."""
    return f"{percent / 100:g}".replace(".", ",")
