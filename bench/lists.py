"""The list on the screen: the real tab of participants against the toolkit's own table model.

The rival is what most programs of this kind do: ``QSqlTableModel`` in a ``QTableView``, its
filter ``name like '%…%'``, on a bare table of five columns with an index on the name.
"""

from __future__ import annotations

from collections.abc import Iterator

from bench.contests import medians
from bench.crowds import grown
from bench.rivals import ours
from bench.rows import Row

_RIVAL = "QSqlTableModel"
_LIKE = "QSqlTableModel, LIKE '%…%'"
_QUESTIONS = {
    "first": ("first list on screen", _RIVAL, "from opening the file; ours the whole tab, card"),
    "search": ("search keystroke to painted list, p95", _LIKE, "names typed letter by letter"),
    "end": ("End key to painted last rows", _RIVAL, "our order stands, the rival fetches all"),
    "memory": ("memory at the end of the list", _RIVAL, "greatest resident size"),
}


def lists(quick: bool) -> Iterator[Row]:
    """Yield what one waits for and what it costs in memory, at two sizes of the register."""
    for size in (1_000, 30_000) if quick else (100_000, 1_000_000):
        folder = grown(size)
        if folder is None:
            return
        for question, (what, rival_name, method) in _QUESTIONS.items():
            mine = ours("our_list.py", folder, question, needs="ui/lists.py", reports=True)
            plain = ours("plain_list.py", folder, question, reports=True)
            rounds = 1 if quick or question in ("search", "memory") else 3
            figure, rival = medians([mine, plain], rounds)
            unit = "B" if question == "memory" else "s"
            turns = f"{method}, {rounds} turn{'s' * (rounds > 1)}"
            yield Row(f"{what}, {size:,} people", figure, rival_name, rival, turns, unit)
