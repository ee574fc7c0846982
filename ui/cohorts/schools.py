"""Finding a school or college, and reading a class as its school writes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from typing_extensions import override

from app.errors import FieldRefusal
from app.registry import partners
from app.registry.partners import Partner
from app.schooling import years
from app.store.store import Store
from ui.cohorts import words
from ui.fields import Candidate, Field, FormDialog, Spec
from ui.referrals.addressees import AddresseeField
from ui.referrals.new_partner import NewPartnerDialog
from ui.workspace import Workspace

ROLES = ("school", "college")


class SchoolField(AddresseeField):
    """Schools and colleges only, found by name; the last line enters a new one."""

    def __init__(self, store: Store) -> None:
        super().__init__(store, lambda: "education")

    @override
    def _candidates_for(self, words: str) -> Sequence[Candidate]:
        found = super()._candidates_for(words)
        known = {each.id for each in partners.find(self._store, words) if _teaches(each)}
        return [each for each in found if each.id in known or each.id < 0]


def _teaches(partner: Partner) -> bool:
    return bool(set(ROLES).intersection(partner.roles))


def spec(store: Store, key: str, title: Callable[[], str]) -> Spec:
    """Return a row that finds a school or college."""
    return Spec(key, title, lambda: SchoolField(store))


def enter_new(
    workspace: Workspace, field: Field, parent: FormDialog | None, role: str = "school"
) -> None:
    """Let a new partner be entered from its field."""
    assert isinstance(field, AddresseeField)

    def enter(typed: str) -> None:
        made = NewPartnerDialog(workspace, role, typed, parent or field.window())
        made.added.connect(field.show_partner)
        made.open()

    field.new_asked.connect(enter)


def level(store: Store, partner_id: int | None) -> str:
    """Return what a place of study has: classes of a school, or courses of a college."""
    return words.level(partners.get(store, partner_id)) if partner_id else "school"


def read(store: Store, partner_id: int | None, typed: str) -> tuple[str, int, str]:
    """Return level, class and letter as typed for a place; refuses what is no class of it."""
    if not typed.strip():
        raise FieldRefusal("class", "field-required")
    kind = level(store, partner_id)
    grade, letter = years.read_place("class", typed, kind)
    return kind, grade, letter


def said(store: Store, partner_id: int | None, typed: str, year: int) -> str:
    """Return what a class means while it is typed: when it finishes, or that it is no senior one.

    Nothing is said of what cannot be read yet.
    """
    try:
        kind, grade, _letter = read(store, partner_id, typed)
    except FieldRefusal:
        return ""
    if kind == "college":
        return ""
    if grade not in years.senior_grades(store):
        return words.translate("Cohorts", "Not a senior class: it is not counted here")
    last = max(11, grade)
    return words.translate("Cohorts", "Finishes in {year}").format(year=year + last - grade + 1)
