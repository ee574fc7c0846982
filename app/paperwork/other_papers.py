"""Consent forms and the printed register: the other papers that the register of papers numbers."""

from __future__ import annotations

from datetime import date

from app import centre, papers
from app.errors import FieldRefusal
from app.kazakh import dates
from app.papers import Both
from app.paperwork import composing, register
from app.paperwork.phrases import phrase, section
from app.paperwork.register import Issued, Render
from app.registry import consents, participants
from app.staffing import staff
from app.store.store import Store


def print_consent(
    store: Store, person_id: int, draft: consents.Draft, day: date, render: Render
) -> Issued:
    """Issue the consent form of a person, with the eight points of law 94-V, art. 8(4)."""
    settings = centre.all_settings(store)
    centre.require(settings, ("bin",))
    person = participants.get(store, person_id)
    head = centre.letterhead(store)

    def compose(number: str, uid: str) -> papers.Paper:
        return papers.Consent(
            number=number,
            uid=uid,
            date=day,
            letterhead=head,
            margins=centre.margins(store),
            sample=centre.is_training(store),
            operator=head.centre,
            operator_bin=settings["bin"],
            person_name=Both(person.name.full, person.russian_name.full),
            iin=person.iin,
            birth_date=person.birth_date,
            address=composing.address(store, person),
            signer="guardian" if draft.signer == "guardian" else "self",
            guardian_name=draft.guardian_name,
            guardian_relation=Both(draft.guardian_relation),
            purpose=_own(settings, "purpose") or phrase("consent", "purpose"),
            term=_term(draft.until),
            third_parties=_allowed(draft.third_parties),
            cross_border=_allowed(draft.cross_border),
            public=_allowed(draft.made_public),
            categories=_categories(settings, draft),
            signatory=None,
        )

    entry = register.Entry(person.name.full, head.centre.kk, person.id)
    return register.issue(store, "consent", day, entry, compose, render)


def enter_consent(store: Store, paper_id: int, person_id: int, day: date) -> Issued:
    """Enter a consent form that was written by hand under a number set aside."""
    name = participants.get(store, person_id).name.full
    entry = register.Entry(name, centre.letterhead(store).centre.kk, person_id)
    return register.fill(store, paper_id, day, entry)


def enter_register(store: Store, paper_id: int, first: date, last: date, day: date) -> Issued:
    """Enter a register of a period that was written by hand under a number set aside."""
    if last < first:
        raise FieldRefusal("last", "dates-crossed")
    return register.fill(store, paper_id, day, register.Entry(_days(first, last)))


def _allowed(allowed: bool) -> Both:
    return phrase("consent", "yes" if allowed else "no")


def _own(settings: dict[str, str], name: str) -> Both | None:
    words = centre.both(settings, name)
    return words if words.kk else None


def _categories(settings: dict[str, str], draft: consents.Draft) -> tuple[Both, ...]:
    if draft.categories:
        return (Both(draft.categories),)
    own = _own(settings, "categories")
    return (own,) if own else tuple(section("categories").values())


def _term(until: date | None) -> Both:
    if until is None:
        return phrase("consent", "until_purpose")
    day = (dates.long_date(until, "kk"), dates.long_date(until, "ru"))
    return phrase("consent", "until_day", day=day)


def print_register(
    store: Store,
    first: date,
    last: date,
    day: date,
    render: Render,
    kind: str = "",
    signatory_id: int | None = None,
) -> Issued:
    """Issue the register of the papers of a period; it counts itself among the next period's."""
    if last < first:
        raise FieldRefusal("last", "dates-crossed")
    listed = register.listed(store, first, last, kind)
    rows = tuple(_row(paper) for paper in listed)
    head = centre.letterhead(store)
    signer = _signer(store, signatory_id, day)

    def compose(number: str, uid: str) -> papers.Paper:  # noqa: ARG001 - a register names its period
        return papers.Register(
            uid=uid,
            period=_period(first, last),
            first=first,
            last=last,
            letterhead=head,
            rows=rows,
            totals=papers.tally(rows),
            signatory=signer,
            made_on=day,
            sample=centre.is_training(store),
        )

    entry = register.Entry(_days(first, last))
    return register.issue(store, "register", day, entry, compose, render)


def _days(first: date, last: date) -> str:
    return f"{dates.short_date(first)}–{dates.short_date(last)}"


def _signer(store: Store, chosen: int | None, day: date) -> papers.Signatory:
    staff_id = chosen or int(centre.get(store, "signatory") or 0)
    able = staff.signatories(store, day)
    colleague = staff.get(store, staff_id) if staff_id else (able[0] if able else None)
    if colleague is None:
        centre.require({}, ("signatory",))
        raise AssertionError
    return colleague.signatory()


def _period(first: date, last: date) -> Both:
    """Return the name of a period that has one; the days themselves stand beside it."""
    quarter = dates.quarter_of(first)
    if (first, last) == dates.quarter_range(first.year, quarter):
        year = first.year
        return Both(
            dates.quarter_name(year, quarter, "kk"), dates.quarter_name(year, quarter, "ru")
        )
    if (first, last) == (date(first.year, 1, 1), date(first.year, 12, 31)):
        return phrase("period", "year", year=(str(first.year),) * 2)
    return phrase("period", "days")


def _row(paper: Issued) -> papers.RegisterRow:
    return papers.RegisterRow(
        number=paper.number,
        date=paper.dated,
        kind=phrase("paper", paper.kind),
        to_whom=paper.to_whom,
        addressee=paper.addressee,
        state=phrase("paper_state", paper.state),
        copies=paper.copies + 1 if paper.sha256 else 0,
        note=paper.reason,
    )
