"""What papers of guidance and schools share: head and edges, days, paragraphs they rest on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app import centre, papers
from app.kazakh import dates
from app.papers import NOTHING, Both, Signatory
from app.paperwork import register
from app.paperwork.phrases import phrase
from app.paperwork.register import Entry, Issued, Render
from app.staffing import signing
from app.store.store import Store

_ACTS = {"R190": "order190", "R309": "order360"}  # order 309 is the wording of order 360


def issue(
    store: Store,
    kind: str,
    day: date,
    entry: Entry,
    make: Callable[..., papers.Paper],
    render: Render,
) -> Issued:
    """Issue a paper whose own words ``make`` knows, under the centre's head."""
    head = {
        "date": day,
        "letterhead": centre.letterhead(store),
        "margins": centre.margins(store),
        "sample": centre.is_training(store),
    }

    def compose(number: str, uid: str) -> papers.Paper:
        return make(number=number, uid=uid, **head)

    return register.issue(store, kind, day, entry, compose, render)


def issue_wide(
    store: Store,
    kind: str,
    day: date,
    entry: Entry,
    make: Callable[..., papers.Paper],
    render: Render,
) -> Issued:
    """Issue a paper whose sheet lies on its side, with the white edges of such a sheet."""

    def made(**head: object) -> papers.Paper:
        return make(**{**head, "margins": papers.LANDSCAPE})

    return issue(store, kind, day, entry, made, render)


def signature(store: Store, staff_id: int) -> Signatory:
    """Return what stands under a colleague's line."""
    return signing.signature(store, staff_id, store.today())


def official(store: Store, staff_id: int | None) -> Signatory | None:
    """Return what stands under the line of a colleague who may not be named."""
    return None if staff_id is None else signature(store, staff_id)


def day(written: date) -> tuple[str, str]:
    """Return a day in Kazakh and in Russian, as a phrase is filled with it."""
    return dates.long_date(written, "kk"), dates.long_date(written, "ru")


def both(words: Both) -> tuple[str, str]:
    """Return words in Kazakh and in Russian, as a phrase is filled with them."""
    return words.kk, words.ru or words.kk


def basis(said: str) -> Both:
    """Return the paragraphs of a form or a paper in words: "R190-2.10, 7"; nothing for no act."""
    act, _, rest = said.partition("-")
    if act not in _ACTS or not rest:
        return NOTHING
    told = [_paragraph(each.strip()) for each in rest.split(",")]
    paragraphs = ", ".join(each.kk for each in told), ", ".join(each.ru for each in told)
    return phrase("basis", _ACTS[act], paragraphs=paragraphs)


def _paragraph(said: str) -> Both:
    number, _, part = said.partition(".")
    if part:
        return phrase("basis", "part", number=(number, number), part=(part, part))
    return phrase("basis", "paragraph", number=(number, number))
