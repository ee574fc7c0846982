"""Plans made in a line: of a few lines, sent, agreed by both parties, in force."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.guidance import forms
from app.registry import partners
from app.schooling import plans
from app.schooling.plans import Agreement, Draft, LineDraft
from app.store.store import Store

YEAR = Draft("Көктөбе ауданы", "Коктобинский район", first=date(2026, 9, 1), last=date(2027, 5, 31))
TODAY = date(2026, 11, 23)


def line(store: Store, form: str = "meeting", title: str = "Тақырып", **said: object) -> LineDraft:
    """Return a line of a form by its code."""
    return LineDraft(forms.by_code(store, form).id, title, **said)  # type: ignore[arg-type]


def made(store: Store, lines: Sequence[LineDraft], draft: Draft = YEAR) -> int:
    """Begin a plan of these lines."""
    plan_id = plans.add(store, draft)
    for each in lines:
        plans.add_line(store, plan_id, each)
    return plan_id


def agreed(store: Store, plan_id: int) -> int:
    """Send a plan and let both parties agree it."""
    plans.send(store, plan_id)
    for party in plans.PARTIES:
        plans.answer(store, plan_id, Agreement(party, "agreed", TODAY, "05-1/7"))
    return plan_id


def in_force(store: Store, lines: Sequence[LineDraft], draft: Draft = YEAR) -> int:
    """Bring a plan of these lines into force."""
    plan_id = agreed(store, made(store, lines, draft))
    plans.bring_into_force(store, plan_id)
    return plan_id


def school(store: Store, name: str = "Абай атындағы мектеп", role: str = "school") -> int:
    """Enter a place of study."""
    return partners.add(store, partners.Draft(name_kk=name, roles=(role,)))
