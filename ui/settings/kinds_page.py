"""Kinds of referral: those the program begins with, and the office's own."""

from __future__ import annotations

import re
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from app.errors import FieldRefusal
from app.kazakh import folding
from app.paperwork import referral_kinds
from app.paperwork.referral_kinds import ROLES, Kind
from ui import language
from ui.fields import CheckField, ChoiceField, DigitsField, Spec
from ui.settings.records_page import NEW, RecordsPage
from ui.tables import Column
from ui.workspace import Workspace

translate = QCoreApplication.translate
_NUMBERS = (
    "come_by_days",
    "answer_days",
    "least_age",
    "greatest_age",
    "greatest_months",
    "years_after_graduation",
)
_REQUIRED = ("come_by_days", "answer_days")
_MOST = 999


def _said(kind: Kind) -> str:
    return (kind.name_ru if language.current() == "ru" else kind.name_kk) or kind.name_kk


def _number() -> DigitsField:
    return DigitsField(limit=3)


def _specs() -> tuple[Spec, ...]:
    return (
        Spec("name_kk", lambda: translate("Settings", "Name, Kazakh")),
        Spec("name_ru", lambda: translate("Settings", "Name, Russian")),
        Spec("addressee_role", lambda: translate("Settings", "Sent to"), ChoiceField),
        Spec("title_kk", lambda: translate("Settings", "What for, Kazakh")),
        Spec("title_ru", lambda: translate("Settings", "What for, Russian")),
        Spec("basis_kk", lambda: translate("Settings", "Basis, Kazakh")),
        Spec("basis_ru", lambda: translate("Settings", "Basis, Russian")),
        Spec("come_by_days", lambda: translate("Settings", "Come by, working days"), _number),
        Spec("answer_days", lambda: translate("Settings", "Answer by, working days"), _number),
        Spec("least_age", lambda: translate("Settings", "From age"), _number),
        Spec("greatest_age", lambda: translate("Settings", "To age"), _number),
        Spec("greatest_months", lambda: translate("Settings", "At most, months"), _number),
        Spec(
            "years_after_graduation",
            lambda: translate("Settings", "Years after graduation"),
            _number,
        ),
        Spec("unemployed_only", lambda: translate("Settings", "Unemployed only"), CheckField),
        Spec(
            "guardian_consent",
            lambda: translate("Settings", "Under eighteen a guardian agrees"),
            CheckField,
        ),
    )


class KindsPage(RecordsPage):
    """Ages and terms only warn; papers issued keep what they said."""

    key = "kinds"

    def __init__(self, workspace: Workspace) -> None:
        self._kinds: dict[int, Kind] = {}
        columns: tuple[Column[Kind], ...] = (
            Column(
                "name",
                lambda: translate("Settings", "Kind of referral"),
                _said,
                kind="name",
                width=240,
                stretch=2,
                optional=False,
            ),
            Column(
                "role",
                lambda: translate("Settings", "Sent to"),
                lambda kind: self._roles()[kind.addressee_role],
                kind="muted",
                width=110,
                stretch=1,
                optional=False,
            ),
        )
        super().__init__(workspace, columns, _specs())

    @override
    def title(self) -> str:
        return translate("Settings", "Kinds of referral")

    @override
    def about(self) -> str:
        return translate("Settings", "Ages and terms only warn: the decision is the specialist's.")

    @override
    def heading(self, record: int) -> str:
        known = self._kinds.get(record)
        return _said(known) if known else translate("Settings", "A kind of the office's own")

    @override
    def fetch(self, ids: Sequence[int]) -> Sequence[Any]:
        return [self._kinds.get(each) for each in ids]

    @override
    def listed(self) -> array[int]:
        self._kinds = {kind.id: kind for kind in referral_kinds.listed(self.workspace.store)}
        return array("q", self._kinds)

    @override
    def values(self, record: int) -> Mapping[str, Any]:
        role = self.form.fields["addressee_role"]
        assert isinstance(role, ChoiceField)
        role.set_options(list(self._roles().items()))
        kind = self._kinds.get(record) or Kind("", "", "")
        shown = {field.name: getattr(kind, field.name) for field in fields(Kind)}
        numbers = {name: "" if shown[name] is None else str(shown[name]) for name in _NUMBERS}
        return {**shown, **numbers}

    @override
    def keep(self, record: int, values: Mapping[str, Any]) -> int:
        numbers = {name: _read(name, values[name]) for name in _NUMBERS}
        typed = {**values, **numbers}
        if record == NEW:
            known = {
                kind.code for kind in referral_kinds.listed(self.workspace.store, archived=True)
            }
            code = _code(str(values["name_ru"] or values["name_kk"]), known)
            return referral_kinds.add(self.workspace.store, Kind(code=code, **typed))
        kind = replace(self._kinds[record], **typed)
        referral_kinds.change(self.workspace.store, record, kind)
        return record

    @override
    def take_away(self, record: int) -> None:
        gone = replace(self._kinds[record], archived=True)
        referral_kinds.change(self.workspace.store, record, gone)

    def _roles(self) -> dict[object, str]:
        words = {
            "employer": translate("Settings", "Employer"),
            "education": translate("Settings", "Place of study"),
            "agency": translate("Settings", "Private agency"),
            "centre": translate("Settings", "Career centre"),
            "other": translate("Settings", "Other organisation"),
        }
        return {role: words[role] for role in ROLES}


def _read(name: str, typed: str) -> int | None:
    text = typed.strip()
    if not text and name not in _REQUIRED:
        return None
    if not text.isdecimal() or int(text) > _MOST:
        raise FieldRefusal(name, "number-unreadable", value=text, most=_MOST)
    return int(text)


def _code(name: str, known: set[str]) -> str:
    """A code of one's own: papers and the command line name the kind by it."""
    bare = re.sub(r"\W+", "_", folding.fold(name)).strip("_")[:40] or "kind"
    number, code = 2, bare
    while code in known:
        code, number = f"{bare}_{number}", number + 1
    return code
