"""Judges so many colleagues by striking off every day of service: plain_staff.py NUMBER."""

from __future__ import annotations

import json
import sys
import time

from app.staffing import crediting, law_files, schooling, spans
from app.staffing.evidence import Evidence
from app.staffing.law import Rule
from bench.contestants import colleagues

_AT = colleagues.DAY.toordinal()


def _met(known: Evidence, segments: list[crediting.Segment], rule: Rule) -> bool:
    if not any(schooling.days(known, way)[0] <= _AT for way in rule.education):
        return False
    for stint in rule.service:
        days: set[int] = set()
        for each in segments:
            if crediting.weigh(stint, each.facts)[0] == crediting.COUNTS:
                days.update(range(each.first, min(each.after, _AT)))
        if days and len(days) >= spans.years_on(min(days), stint.years) - min(days):
            return True
    return not rule.service


def main(number: int) -> None:
    """Print how long it took to tell who meets what, five times."""
    people, rules = colleagues.made(number), list(law_files.load().rules.values())
    measured = []
    for _ in range(5):
        begun = time.perf_counter()
        for each in people:
            segments = crediting.segments(each)
            for rule in rules:
                _met(each, segments, rule)
        measured.append(time.perf_counter() - begun)
    print(json.dumps({"measured": measured}))


if __name__ == "__main__":
    main(int(sys.argv[1]))
