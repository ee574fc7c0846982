"""Papers written by hand under a number set aside, entered in the register later."""

from __future__ import annotations

from datetime import date

from app.errors import FieldRefusal, Refusal
from app.kazakh import text
from app.paperwork import register
from app.paperwork.register import Issued
from app.registry import participants
from app.store.store import Store

OF_A_PERSON = ("profile", "recommendation", "selection")
OF_A_GROUP = (
    "sheet",
    "training_list",
    "fair",
    "plan",
    "timetable",
    "plan_changes",
    "agreement_sheet",
    "undecided",
    "tender_protocol",
    "acceptance",
    "job_description",
    "qualification_sheet",
    "staff_list",
    "attestation_calendar",
    "load",
    "hand_over",
    "quarter",
    "correction",
)


def enter_of_person(store: Store, paper_id: int, person_id: int, day: date) -> Issued:
    """Enter a profile, a recommendation or a selection sheet; it shows on the person's card."""
    _refuse_other(store, paper_id, OF_A_PERSON)
    name = participants.get(store, person_id).name.full
    return register.fill(store, paper_id, day, register.Entry(name, person_id=person_id))


def enter_of_group(store: Store, paper_id: int, subject: str, day: date) -> Issued:
    """Enter a sheet, a list, a plan or an act by what it is about; names nobody."""
    _refuse_other(store, paper_id, OF_A_GROUP)
    about = text.field("subject", subject, 500)
    if not about:
        raise FieldRefusal("subject", "field-required")
    return register.fill(store, paper_id, day, register.Entry(about))


def _refuse_other(store: Store, paper_id: int, kinds: tuple[str, ...]) -> None:
    issued = register.get(store, paper_id)
    if issued.kind not in kinds:
        raise Refusal("paper-of-another-kind", number=issued.number)
