"""Consent forms and the printed register: the other papers that the register of papers numbers."""

from __future__ import annotations

from datetime import date

from app import centre, papers
from app.errors import FieldRefusal
from app.kazakh import dates
from app.papers import Both
from app.paperwork import register
from app.paperwork.register import Issued, Render
from app.registry import consents, participants, places
from app.staffing import staff
from app.store.store import Store

_KIND_NAMES = {
    "referral": Both("Жолдама", "Направление"),
    "consent": Both("Келісім", "Согласие"),
    "register": Both("Тізілім", "Реестр"),
}
_STATE_NAMES = {
    "issued": Both("берілді", "выдано"),
    "annulled": Both("жарамсыз", "аннулировано"),
    "reserved": Both("резервте", "в резерве"),
}
_PURPOSE = Both(
    "Әлеуметтік кәсіптік бағдарлау және жұмысқа орналасуға жәрдемдесу",
    "Социальная профессиональная ориентация и содействие в трудоустройстве",
)
_CATEGORIES = (
    Both("тегі, аты, әкесінің аты", "фамилия, имя, отчество"),
    Both("жеке сәйкестендіру нөмірі, туған күні, жынысы", "ИИН, дата рождения, пол"),
    Both("мекенжайы, телефоны", "адрес, телефон"),
    Both("білімі, кәсібі, оқу орны", "образование, профессия, место учёбы"),
    Both(
        "әлеуметтік кәсіптік бағдарлау нәтижелері",
        "результаты социальной профессиональной ориентации",
    ),
)
_YES = Both("иә", "да")
_NO = Both("жоқ", "нет")
_UNTIL_PURPOSE = Both("мақсатқа жеткенге дейін", "до достижения цели")


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
            address=_address(store, person),
            signer="guardian" if draft.signer == "guardian" else "self",
            guardian_name=draft.guardian_name,
            guardian_relation=Both(draft.guardian_relation),
            purpose=_own(settings, "purpose") or _PURPOSE,
            term=_term(draft.until),
            third_parties=_YES if draft.third_parties else _NO,
            cross_border=_YES if draft.cross_border else _NO,
            public=_YES if draft.made_public else _NO,
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


def _own(settings: dict[str, str], name: str) -> Both | None:
    words = centre.both(settings, name)
    return words if words.kk else None


def _categories(settings: dict[str, str], draft: consents.Draft) -> tuple[Both, ...]:
    if draft.categories:
        return (Both(draft.categories),)
    own = _own(settings, "categories")
    return (own,) if own else _CATEGORIES


def _term(until: date | None) -> Both:
    if until is None:
        return _UNTIL_PURPOSE
    return Both(f"{dates.long_date(until, 'kk')} дейін", f"до {dates.long_date(until, 'ru')}")


def _address(store: Store, person: participants.Participant) -> Both:
    place = places.title(store, person.place_id)
    kk = ", ".join(part for part in (place.kk, person.address_kk) if part)
    street = person.address_ru or person.address_kk
    ru = ", ".join(part for part in (place.ru or place.kk, street) if part)
    return Both(kk, ru)


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
        return Both(f"{first.year} жыл", f"{first.year} год")
    return Both("Кезең", "Период")


def _row(paper: Issued) -> papers.RegisterRow:
    return papers.RegisterRow(
        number=paper.number,
        date=paper.dated,
        kind=_KIND_NAMES[paper.kind],
        to_whom=paper.to_whom,
        addressee=paper.addressee,
        state=_STATE_NAMES[paper.state],
        copies=paper.copies + 1 if paper.sha256 else 0,
        note=paper.reason,
    )
