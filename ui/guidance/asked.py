"""Rows that several dialogs ask alike: a day, a colleague, a partner, a profession."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from app import centre
from app.registry import partners
from app.staffing import staff
from app.staffing.staff import Colleague
from app.store.store import Store
from ui import language
from ui.fields import ChoiceField, DateField, Field, NotesField, Picked, Spec, TextField
from ui.guidance.words import translate
from ui.referrals import words as referral_words
from ui.referrals.addressees import AddresseeField
from ui.workspace import Workspace

Title = Callable[[], str]
Option = tuple[object, str]


def line(key: str, title: Title, hint: Title | None = None) -> Spec:
    """Return a row of one line of words."""
    return Spec(key, title, TextField, hint)


def lines(key: str, title: Title, count: int = 2, hint: Title | None = None) -> Spec:
    """Return a row of several lines of words."""
    return Spec(key, title, partial(NotesField, lines=count, limit=5000), hint)


def choice(key: str, title: Title, hint: Title | None = None) -> Spec:
    """Return a row of one of a few answers, which the dialog offers."""
    return Spec(key, title, ChoiceField, hint)


def day(workspace: Workspace, key: str, title: Title, hint: Title | None = None) -> Spec:
    """Return a row for a day."""
    return Spec(key, title, partial(DateField, today=workspace.today), hint)


def partner(store: Store, key: str, title: Title, role: Callable[[], str]) -> Spec:
    """Return a row that finds a partner; Ctrl+N enters a new one."""
    make: Callable[[], Field] = partial(AddresseeField, store, role)
    return Spec(
        key, title, make, lambda: translate("Guidance", "Name or BIN. Ctrl+N: a new partner")
    )


def profession(title: Title | None = None) -> tuple[Spec, Spec]:
    """Return the two rows of a profession in both languages."""
    return (
        line("profession_kk", title or (lambda: translate("Guidance", "Profession in Kazakh"))),
        line("profession_ru", lambda: translate("Guidance", "Profession in Russian")),
    )


def here(store: Store) -> list[Colleague]:
    """Return who works here today."""
    return staff.listed(store, store.today())


def colleagues(store: Store, also: int | None = None) -> list[Option]:
    """Return who works here today as answers; ``also`` a colleague a record names, gone or not."""
    found = here(store)
    if also is not None and also not in {one.id for one in found}:
        found.append(staff.get(store, also))
    return [(one.id, referral_words.colleague(one)) for one in found]


def signatories(store: Store) -> list[Option]:
    """Return who may sign today as answers."""
    able = staff.signatories(store, store.today())
    return [(one.id, referral_words.colleague(one)) for one in able]


def at_work(store: Store) -> int | None:
    """Return the colleague at the keyboard, else the usual officer, else whoever is alone here."""
    found = here(store)
    named = [one.id for one in found if store.actor in (one.name.full, one.name.short)]
    usual = int(centre.get(store, "officer") or 0)
    named += [one.id for one in found if one.id == usual]
    return next(iter(named), found[0].id if len(found) == 1 else None)


def signs(store: Store) -> int | None:
    """Return who usually signs, else the first who may."""
    able = [one.id for one in staff.signatories(store, store.today())]
    usual = int(centre.get(store, "signatory") or 0)
    return usual if usual in able else next(iter(able), None)


def picked(store: Store, partner_id: int | None) -> Picked | None:
    """Return a partner as the field that finds one shows it."""
    if partner_id is None:
        return None
    return Picked(partner_id, language.spoken(partners.get(store, partner_id).name))


def chosen(options: Sequence[str], word: Callable[[str], str]) -> list[Option]:
    """Return stable words as answers in the language of the window."""
    return [(name, word(name)) for name in options]
