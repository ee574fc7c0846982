"""Draws the curves of a results file, both axes logarithmic, one SVG each.

plot.py RESULTS FOLDER
"""

from __future__ import annotations

import json
import sys
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import matplotlib as mpl
from matplotlib import pyplot

mpl.use("svg")
# The same figures give the same file, so that a new run shows in a diff only where it differs.
mpl.rcParams.update({"svg.hashsalt": "bagdar", "svg.fonttype": "path", "font.size": 10})

_COLOURS = ("#0b6e6e", "#b3541e", "#5b4b8a", "#5f6b73")


def _name(curve: str) -> str:
    return "-".join("".join(c if c.isalnum() else " " for c in curve.lower()).split())


def _draw(curve: str, points: list[dict[str, object]], folder: Path) -> None:
    figure, axes = pyplot.subplots(figsize=(6.4, 4), layout="constrained")
    by_side = groupby(
        sorted(points, key=itemgetter("contestant", "size")), itemgetter("contestant")
    )
    for colour, (side, line) in zip(_COLOURS, by_side, strict=False):
        dots = [(point["size"], point["seconds"]) for point in line]
        axes.loglog(*zip(*dots, strict=True), marker="o", markersize=4, color=colour, label=side)
    axes.set(title=curve, xlabel="records", ylabel="seconds")
    axes.grid(visible=True, which="major", color="#dddddd")
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False)
    figure.savefig(folder / f"{_name(curve)}.svg", metadata={"Date": None, "Creator": None})
    pyplot.close(figure)


def main(results: str, out: str) -> None:
    """Write a figure for every curve of the results and print where."""
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    points = json.loads(Path(results).read_text(encoding="utf-8"))["points"]
    for curve, of_curve in groupby(sorted(points, key=itemgetter("curve")), itemgetter("curve")):
        _draw(curve, list(of_curve), folder)
        print(folder / f"{_name(curve)}.svg")


main(*sys.argv[1:])
