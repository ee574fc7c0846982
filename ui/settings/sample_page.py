"""A referral of nobody, to see how the head, the margins and the printer get on."""

from __future__ import annotations

from datetime import date

from app import centre, papers
from app.papers import Both, Signatory
from app.paperwork import referral_kinds
from app.staffing import staff
from app.store.store import Store

_NOBODY = Both("Үлгіұлы Үлгі Үлгіұлы", "Образцов Образец Образцович")
_ROLE = Both("Жұмыс беруші", "Работодатель")
_ADDRESSEE = Both("«Үлгі» ЖШС", "ТОО «Образец»")
_POSITION = Both("Іс жүргізуші", "Делопроизводитель")
_POSITION_LABEL = Both("Лауазымы", "Должность")
_COME_BY = Both("Келу мерзімі", "Явиться до")


def record(store: Store, day: date) -> papers.Referral:
    """Return the record of the sample; refuses as a real paper does, naming what is missing."""
    head = centre.letterhead(store)
    kind = referral_kinds.listed(store)[0]
    return papers.Referral(
        number="00-00/0",
        date=day,
        letterhead=head,
        title=kind.title,
        measure=kind.name,
        person_name=_NOBODY,
        iin="000000000000",
        birth_date=date(2000, 1, 1),
        addressee_role=_ROLE,
        addressee=_ADDRESSEE,
        position_label=_POSITION_LABEL,
        position=_POSITION,
        come_by=day,
        come_by_label=_COME_BY,
        signatory=_signatory(store),
        footer=kind.basis,
        sample=True,
        uid="sample",
        margins=centre.margins(store),
    )


def draw(store: Store) -> bytes:
    """Return the sample as a PDF."""
    from reports import batch  # heavy, and few ask for it

    return batch.render(record(store, store.today())).body


def _signatory(store: Store) -> Signatory:
    chosen = centre.get(store, "signatory")
    able = staff.signatories(store, store.today())
    for colleague in able:
        if not chosen or str(colleague.id) == chosen:
            return Signatory(colleague.post, colleague.name.short, Both("", ""))
    return Signatory(Both("Директор", "Директор"), "")
