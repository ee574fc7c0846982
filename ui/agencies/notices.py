"""Contracts whose end is near: said once at each notice when the tab is opened, never again."""

from __future__ import annotations

from app.agencies import contracts
from app.agencies.contracts import Contract
from app.kazakh.dates import short_date
from app.registry import partners
from ui import language
from ui.agencies.words import translate
from ui.workspace import Workspace

_TOLD = "contracts/told"


def due(workspace: Workspace) -> list[Contract]:
    """Return the contracts whose notice was not told yet, and take it as told.

    Thirty days before the end, seven, and on the last day (R190-6.2, 14).
    """
    today, memory = workspace.today(), workspace.memory
    found = []
    for each in contracts.listed(workspace.store):
        notice = contracts.notice(each, today)
        key = f"{_TOLD}/{each.uid}"
        if notice is not None and notice < memory.number(key, contracts.NOTICE[0] + 1):
            memory.keep(key, notice)
            found.append(each)
    return sorted(found, key=lambda each: contracts.days_left(each, today) or 0)


def sentence(workspace: Workspace, found: list[Contract]) -> str:
    """Return one line on the contracts that end soon, the nearest by name."""
    first = found[0]
    left = contracts.days_left(first, workspace.today()) or 0
    agency = partners.get(workspace.store, first.partner_id)
    last = min(each for each in (first.last, first.ended_on) if each is not None)
    named = {
        "number": first.number,
        "name": language.spoken(agency.name),
        "day": short_date(last),
        "left": left,
    }
    if len(found) == 1:
        said = translate("Agencies", "Contract № {number} ends on {day}: {name}. Days left: {left}")
        return said.format(**named)
    said = translate("Agencies", "Contracts that end soon: {count}. The nearest: № {number}, {day}")
    return said.format(count=len(found), **named)
