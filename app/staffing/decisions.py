"""Decisions on a post or a category: a person's own, by an order, beside what the judge advised.

A decision may differ from the advice; it then carries its reason. The advice is kept as it was on
the day of the decision, with act and paragraph, whatever is entered later.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app import drafts
from app.errors import FieldRefusal, Refusal
from app.guidance import rows
from app.staffing import entries, evidence, laws, qualifications
from app.store.store import Store

KINDS = ("appointment", "category")


@dataclass(frozen=True, slots=True)
class Draft:
    """A decision as its order has it; ``rule`` is the rule it was made under."""

    staff_id: int
    kind: str = "category"
    rule: str = ""
    granted: bool = True
    decided_on: date | None = None
    order_number: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Decision(Draft):
    """A decision on the books; ``advised`` is what the judge said on that day."""

    id: int = 0
    uid: str = ""
    act: str = ""
    paragraph: str = ""
    advised: str = ""

    @property
    def differs(self) -> bool:
        """Tell whether the person decided otherwise than the judge advised."""
        return differs(self.advised, self.granted)


def differs(advised: str, granted: bool) -> bool:
    """Tell whether a decision is not what the advice was; where it couldn't be told, it is not."""
    return granted != (advised == qualifications.MET)


def advice(store: Store, staff_id: int, rule: str, day: date) -> qualifications.Verdict:
    """Return what the judge says of a rule on the day of a decision; refuses an unknown rule."""
    known = laws.of(store).rules
    if rule not in known:
        raise FieldRefusal("rule", "choice-unknown", value=rule)
    return qualifications.judge(evidence.of(store, staff_id), known[rule], day)


def decide(store: Store, draft: Draft) -> int:
    """Enter a decision with the advice of its day.

    Refuses no order, no day or one to come, and no reason where the decision is not the advice.
    """
    tidy = entries.tidied(draft, ("order_number",), ("reason",))
    drafts.chosen("kind", tidy.kind, KINDS)
    day = entries.dated("decided_on", tidy.decided_on)
    if day > store.today():
        raise FieldRefusal("decided_on", "date-in-future")
    entries.said("order_number", tidy.order_number)
    verdict = advice(store, tidy.staff_id, tidy.rule, day)
    if differs(verdict.state, tidy.granted) and not tidy.reason:
        raise FieldRefusal("reason", "decision-differs")
    position = laws.of(store).position_of(verdict.rule)
    kept = {
        **rows.row(tidy),
        "act": verdict.rule.act,
        "paragraph": position.paragraph.kk,
        "advised": verdict.state,
    }
    with store.transaction("staff_decision.add", entries.whose(store, tidy)):
        return store.insert("staff_decision", kept)


def remove(store: Store, decision_id: int) -> None:
    """Take back a decision entered by mistake; refuses one that an attestation rests on."""
    known = get(store, decision_id)
    sql = "select 1 from staff_attestation where decision_id = ?"
    if store.scalar(sql, (decision_id,)):
        raise Refusal("decision-of-attestation")
    with store.transaction("staff_decision.remove", entries.whose(store, known)):
        store.delete("staff_decision", decision_id)


def get(store: Store, decision_id: int) -> Decision:
    """Return a decision, or refuse an unknown number."""
    return rows.read(Decision, store.row("staff_decision", decision_id))


def of(store: Store, staff_id: int) -> list[Decision]:
    """Return the decisions on a colleague, newest first."""
    sql = "select * from staff_decision where staff_id = ? order by decided_on desc, id desc"
    return [rows.read(Decision, row) for row in store.query(sql, (staff_id,))]
