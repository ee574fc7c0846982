"""``demo``: a training centre of invented people, and examples of its papers."""

from __future__ import annotations

import random
import shutil
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from app import office, paths
from app.errors import Refusal
from app.files import atomic_write
from app.paperwork import register
from app.sample import centres
from app.sample.hands import Hands
from app.store.lock import FileHold
from app.store.store import Store
from reports import batch
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, day

examples = ("demo --out build/demo --seed 2026", "demo --out build/demo --people 100000 --json")
MARK = ".bagdar-demo"
_FILE = "centre.bagdar"


def shape(shape: Shape) -> None:
    """Take a folder, a seed, how many people, and the day the history ends on."""
    shape.take("--out", metavar="FOLDER", type=Path, default=Path("build/demo"), words="demo-out")
    shape.take("--seed", metavar="N", type=int, default=2026)
    shape.take("--people", metavar="N", type=int, default=400)
    shape.take("--date", metavar="DATE", type=day)


def run(desk: Desk) -> Answer:
    """Build the centre beside the old one, then put it in its place with its papers."""
    asked = desk.asked
    if not 1 <= asked.people <= centres.MOST:
        raise Refusal("demo-size", least=1, most=centres.MOST)
    folder: Path = asked.out
    _clear(desk, folder)
    today = asked.date or desk.today()
    with _created(folder / _FILE, today, asked.seed) as store:
        made = centres.build(store, asked.seed, asked.people, today, batch.render)
        papers = [_write(store, folder / "papers", name, paper) for name, paper in made.examples]
        store.actor = ""
    paths.remember_file(folder / _FILE)
    result: dict[str, Any] = {
        "file": str(folder / _FILE),
        "seed": asked.seed,
        "people": made.people,
        "date": today,
        "papers": [str(paper) for paper in papers],
    }
    lines = [desk.say("demo-done", file=folder / _FILE, count=made.people), *map(str, papers)]
    return Answer(result, lines)


def _created(path: Path, today: date, seed: int) -> Store:
    hands = Hands(centres.opened_on(today))
    return office.create(path, hands, random=random.Random(f"uid {seed} {today}"))


def _clear(desk: Desk, folder: Path) -> None:
    """Take away an earlier demonstration; refuses a folder that holds anything else."""
    mark = folder / MARK
    if folder.exists() and not mark.exists() and any(folder.iterdir()):
        raise Refusal("demo-folder-not-ours", file=str(folder))
    folder.mkdir(parents=True, exist_ok=True)
    with atomic_write(mark) as file:
        file.write(b"A training centre; everything here is replaced by the next demo.\n")
    _let_go(desk, folder / _FILE)
    for old in folder.glob("centre.bagdar*"):
        old.unlink()
    for old in (folder / "papers").glob("*.pdf"):
        old.unlink()
    with suppress(FileNotFoundError):
        shutil.rmtree(folder / "centre-backups")


def _let_go(desk: Desk, path: Path) -> None:
    """Refuse while the window has the old demonstration open."""
    if path.exists():
        hold = FileHold(path)
        hold.take(desk.clock(), wait=0.0)
        hold.release()


def _write(store: Store, folder: Path, name: str, paper_id: int) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.pdf"
    with atomic_write(path) as file:
        file.write(register.bytes_of(store, paper_id))
    return path
