"""Judges so many colleagues by every rule: our_staff.py NUMBER."""

from __future__ import annotations

import json
import sys
import time

from app.staffing import law_files
from app.staffing.standing import Standing
from bench.contestants import colleagues


def main(number: int) -> None:
    """Print how long all verdicts took, five times."""
    people, rules = colleagues.made(number), list(law_files.load().rules.values())
    measured = []
    for _ in range(5):
        begun = time.perf_counter()
        for each in people:
            standing = Standing(each, colleagues.DAY)
            for rule in rules:
                standing.verdict(rule)
        measured.append(time.perf_counter() - begun)
    print(json.dumps({"measured": measured}))


if __name__ == "__main__":
    main(int(sys.argv[1]))
