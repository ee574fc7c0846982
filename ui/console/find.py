"""``find TEXT``: people by name, number or phone, however it is spelt."""

from __future__ import annotations

from app.registry import participants
from app.registry.search import Searcher
from ui.console import output
from ui.console.desk import Answer, Desk
from ui.console.participant import brief
from ui.console.usage import Shape

examples = ("find Әсел", "find Zhumabekov --limit 5", "find 8505 --json")


def shape(shape: Shape) -> None:
    """Take what to look for and how much of it to show."""
    shape.take("text", metavar="TEXT", nargs="+", words="find-text")
    shape.take("--limit", metavar="N", type=int, default=20)
    shape.take("--archived", action="store_true")


def run(desk: Desk) -> Answer:
    """Print the people found, closest first."""
    words = " ".join(desk.asked.text)
    with desk.reading() as store:
        limit = max(desk.asked.limit, 0)
        found = (
            Searcher(store).search(words, limit, archived=desk.asked.archived) if limit else None
        )
        people = participants.many(store, found.ids) if found else []
    titles = [desk.say(f"col-{name}") for name in ("name", "birth", "iin", "uid")]
    rows = [[p.name.full, p.birth_date, p.iin, p.uid] for p in people]
    lines = list(output.table(titles, rows)) if people else [desk.say("find-none")]
    if found and found.more:
        lines.append(desk.say("find-more", count=limit))
    return Answer([brief(each) for each in people], lines)
