"""What some days of a contract cost: every unit delivered is paid once, up to what was ordered.

Units count by the day on which they were delivered, the earliest first; so it does not matter how
a contract's term is cut into acts, nor in which order these are written. A service counted in
persons counts in each act only those whom the earlier days did not see.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from app.agencies import deliveries
from app.agencies.contracts import Contract, Service
from app.papers import Both
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Settled:
    """A service: delivered before some days of the contract, and in them."""

    service: Service
    name: Both
    before: int
    delivered: int

    @property
    def accepted(self) -> int:
        """How much of the delivered is paid for: no more than what was ordered and is left."""
        left = max(self.service.ordered - self.before, 0)
        return min(self.delivered, left)

    @property
    def cost(self) -> int | None:
        """What the accepted part costs, in tiyn, where the service has a price."""
        price = self.service.price
        return None if price is None else price * self.accepted


def of(store: Store, contract: Contract, first: date, last: date) -> list[Settled]:
    """Return each service of a contract with what some days, both included, brought of it."""
    if contract.first is None:
        raise AssertionError(contract.id)
    earlier = deliveries.of(store, contract, contract.first, first - timedelta(days=1))
    whole = deliveries.of(store, contract, contract.first, last)
    return [
        Settled(until.service, until.name, before.delivered, until.delivered - before.delivered)
        for before, until in zip(earlier, whole, strict=True)
    ]


def total(settled: Iterable[Settled]) -> int | None:
    """Return what it all costs, in tiyn; None where a service has no price of its own."""
    costs = [each.cost for each in settled]
    known = [cost for cost in costs if cost is not None]
    return sum(known) if known and len(known) == len(costs) else None
