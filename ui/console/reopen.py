"""``reopen``: the director opens a closed period again, for a reason that is kept."""

from __future__ import annotations

from app.quarters import closings
from ui.console import choosing, reckoned
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape

examples = ('reopen 2026-Q3 --by "Жақсыбеков Қуаныш Тұрарұлы" --reason "Парақ кеш келді"',)


def shape(shape: Shape) -> None:
    """Take a period, who reopens it and why."""
    reckoned.take(shape)
    shape.take("--by", metavar="NAME", required=True, words="reopen-by")
    shape.take("--reason", metavar="TEXT", required=True)


def run(desk: Desk) -> Answer:
    """Open a closed period again."""
    asked, period = desk.asked, reckoned.period(desk)
    with desk.writing() as store:
        closing = reckoned.closed(store, period)
        who = choosing.colleague(store, asked.by).id
        closings.reopen(store, closing.id, who, asked.reason)
        closing = closings.get(store, closing.id)
    said = desk.say("period-reopened", period=period.called, number=closing.number)
    return Answer(reckoned.record(closing), [said])
