"""The day as the office begins it: what is due, four numbers, the week, the quarter's plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.registry import lookups
from app.store.store import Store
from app.today import due, items, quarter_plan, tiles, weeks
from app.today.items import Item
from app.today.quarter_plan import Behind, QuarterPlan
from app.today.tiles import Tile
from app.today.weeks import Day


@dataclass(frozen=True, slots=True)
class Today:
    """A day: what is late, for today and ahead in the order in which it is told; what is ``off``.

    ``bare`` says that nobody is registered yet.
    """

    day: date
    works: bool
    holiday: str
    bare: bool
    tiles: tuple[Tile, ...]
    late: tuple[Item, ...]
    today: tuple[Item, ...]
    ahead: tuple[Item, ...]
    off: tuple[Item, ...]
    week: tuple[Day, ...]
    plan: QuarterPlan

    @property
    def items(self) -> tuple[Item, ...]:
        """Everything that is due, in its order."""
        return (*self.late, *self.today, *self.ahead)

    @property
    def notice(self) -> Behind | None:
        """The one warning of the day: the service furthest behind the plan, if any is."""
        return self.plan.behind


def of(store: Store, day: date, cancelled: Callable[[], bool] | None = None) -> Today:
    """Return a day of the office; it only reads, so a thread of its own may ask."""
    asked = items.asked(store, day)
    everything = due.listed(asked, cancelled)
    found = [each for each in everything if not each.off]
    grouped = {name: tuple(each for each in found if each.group == name) for name in items.GROUPS}
    return Today(
        day=day,
        works=asked.working.is_working(day),
        holiday=asked.working.holiday(day) or "",
        bare=not lookups.anybody(store),
        tiles=tiles.of(asked, found, cancelled),
        late=grouped["late"],
        today=grouped["today"],
        ahead=grouped["ahead"],
        off=tuple(each for each in everything if each.off),
        week=weeks.of(asked),
        plan=quarter_plan.of(asked),
    )
