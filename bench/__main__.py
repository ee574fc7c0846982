"""Runs the benchmarks named on the command line, or all: ``python -m bench [--quick] [NAME …]``."""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import platform
import subprocess
from collections.abc import Callable, Iterable, Iterator, Sequence

from bench import lists, papers, people, quarters, sessions, sheets, staff, starts
from bench.contests import CONTESTANTS, ROOT
from bench.rivals import PYTHON, importable
from bench.rows import Measured, Point, Row, duration, said, table

RESULTS = ROOT / "build" / "bench" / "results.json"
FIGURES = ROOT / "docs" / "figures"

BENCHMARKS: dict[str, Callable[[bool], Iterable[Measured]]] = {
    "start": starts.start,
    "papers": papers.papers,
    "papers-growth": papers.growth,
    "sheets": sheets.sheets,
    "sheets-growth": sheets.growth,
    "people": people.people,
    "lists": lists.lists,
    "sessions": sessions.sessions,
    "quarters": quarters.quarters,
    "staff": staff.staff,
}


def main() -> None:
    """Measure, print the table, keep the results and draw the curves."""
    wanted = _arguments()
    failed: list[str] = []
    measured = list(_measure(wanted.names or list(BENCHMARKS), wanted.quick, failed))
    rows = [one for one in measured if isinstance(one, Row)]
    points = [one for one in measured if isinstance(one, Point)]
    _keep(rows, points, wanted.quick)
    print(f"\n{_machine()}\n\n{table(rows)}\n\nKept in {RESULTS.relative_to(ROOT)}.")
    # A quick run is for trying the benchmarks out; its curves have no place in the documents.
    if points and not wanted.quick:
        _draw()
    if failed:
        raise SystemExit(f"Failed: {', '.join(failed)}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
    parser.add_argument("--quick", action="store_true", help="less work, fewer turns, no figures")
    wanted = parser.parse_args()
    unknown = set(wanted.names) - set(BENCHMARKS)
    if unknown:
        parser.error(f"no benchmark is called {', '.join(sorted(unknown))}")
    return wanted


def _measure(names: Sequence[str], quick: bool, failed: list[str]) -> Iterator[Measured]:
    for name in names:
        try:
            for one in BENCHMARKS[name](quick):
                print(_said(one), flush=True)
                yield one
        except ChildProcessError as error:  # what the others say is worth having all the same
            print(error, flush=True)
            failed.append(name)


def _said(one: Measured) -> str:
    if isinstance(one, Point):
        return f"{one.curve}, {one.contestant}, {one.size:,}: {duration(one.seconds)}"
    ours, rival = said(one.ours, one.unit), said(one.rival, one.unit)
    return f"{one.what}: {ours}; {one.rival_name}: {rival}"


def _machine() -> str:
    return f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


def _keep(rows: Sequence[Row], points: Sequence[Point], quick: bool) -> None:
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    results = {
        "machine": _machine(),
        "quick": quick,
        "rows": [{**dataclasses.asdict(row), "ratio": row.ratio} for row in rows],
        "points": [dataclasses.asdict(point) for point in points],
    }
    RESULTS.write_text(json.dumps(results, ensure_ascii=False, indent=2), encoding="utf-8")


def _draw() -> None:
    if importable("matplotlib"):
        command = [PYTHON, CONTESTANTS / "plot.py", RESULTS, FIGURES.relative_to(ROOT)]
        subprocess.run(list(map(str, command)), cwd=ROOT, check=True)


main()
