"""Papers as PDF, against WeasyPrint setting the same page and LibreOffice filling a template."""

from __future__ import annotations

from collections.abc import Iterator

from bench.contests import Contestant, medians
from bench.material import FOLDER, referrals
from bench.rivals import libreoffice, ours, theirs
from bench.rows import Point, Row

_WARM = "the call alone, faces loaded, median of 5 calls in each of {} processes"
_WHOLE = "whole process, {} turns"
_CURVE = "referrals in one PDF"


def papers(quick: bool) -> Iterator[Row]:
    """Yield one referral warm, one from a cold start, many in one file and in many, and tables."""
    many, rounds = (100, 1) if quick else (1000, 3)
    yield from _one(rounds)
    yield from _cold(rounds)
    yield from _one_file(many, 1)
    yield from _many_files(many, 1)
    yield from _tables(rounds)


def growth(quick: bool) -> Iterator[Point]:
    """Yield how the time of one PDF grows with its referrals, ours and WeasyPrint's."""
    for size in (1, 10, 100) if quick else (1, 3, 10, 30, 100, 300):
        sides = [_mine(size, 1, "one"), _weasyprint(size, 1)]
        for side, seconds in zip(sides, medians(sides, 1), strict=True):
            if side and seconds:
                yield Point(_CURVE, side.name, size, seconds)


def _one(rounds: int) -> Iterator[Row]:
    mine, weasyprint = medians([_mine(1, 5, "one"), _weasyprint(1, 5)], rounds)
    yield Row("one referral, warm", mine, "WeasyPrint", weasyprint, _WARM.format(rounds))


def _cold(rounds: int) -> Iterator[Row]:
    sides = [_whole(_mine(1, 1, "one")), _whole(_weasyprint(1, 1)), _mail_merge(1)]
    mine, weasyprint, merge = medians(sides, rounds)
    method = _WHOLE.format(rounds)
    yield Row("one referral, cold process", mine, "WeasyPrint", weasyprint, method)
    yield Row("one referral, cold process", mine, "LibreOffice, filled template", merge, method)


def _one_file(many: int, rounds: int) -> Iterator[Row]:
    mine, weasyprint = medians([_mine(many, 1, "one"), _weasyprint(many, 1)], rounds)
    method = f"the call alone, {rounds} turn"
    yield Row(f"{many} referrals in one PDF", mine, "WeasyPrint", weasyprint, method)


def _many_files(many: int, rounds: int) -> Iterator[Row]:
    sides = [_whole(_mine(many, 1, "many")), _mail_merge(many)]
    mine, merge = medians(sides, rounds)
    method = f"whole process, {rounds} turn; a soffice for 200 files, one template"
    yield Row(f"{many} referrals, a PDF each", mine, "LibreOffice, filled template", merge, method)


def _tables(rounds: int) -> Iterator[Row]:
    """A sheet of forty and a training list of thirty: what an office prints on any day."""
    for kind, people, what in (
        ("sheet", 40, "sign-in sheet for 40, warm"),
        ("training", 30, "training list of 30, warm"),
    ):
        words = (kind, people, 5)
        sides = [
            ours("our_tables.py", *words, needs="reports/training_list.py", reports=True),
            theirs("WeasyPrint", "weasyprint", "weasyprint_tables.py", *words, reports=True),
        ]
        mine, weasyprint = medians(sides, rounds)
        yield Row(what, mine, "WeasyPrint", weasyprint, _WARM.format(rounds))


def _mine(count: int, calls: int, files: str) -> Contestant | None:
    words = (referrals(count), calls, files, FOLDER / "ours")
    return ours("our_referrals.py", *words, needs="reports/referral.py", reports=True)


def _weasyprint(count: int, calls: int) -> Contestant | None:
    words = (referrals(count), calls)
    return theirs("WeasyPrint", "weasyprint", "weasyprint_referrals.py", *words, reports=True)


def _mail_merge(count: int) -> Contestant | None:
    return libreoffice("office_referrals.py", referrals(count), FOLDER / "office")


def _whole(side: Contestant | None) -> Contestant | None:
    return side and Contestant(side.name, side.command)
