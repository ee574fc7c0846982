"""The dialogs of a colleague's card by their names, each loaded when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from importlib import import_module
from typing import cast

from PySide6.QtWidgets import QWidget

from app.staffing import substitutions
from ui.staff.dialogs import StaffDialog
from ui.staff.words import translate
from ui.workspace import Workspace

_DIALOGS = {
    "post": "ui.staff.post_dialog:PostDialog",
    "education": "ui.staff.life_dialogs:EducationDialog",
    "service": "ui.staff.life_dialogs:ServiceDialog",
    "leave": "ui.staff.life_dialogs:LeaveDialog",
    "training": "ui.staff.life_dialogs:TrainingDialog",
    "category": "ui.staff.grade_dialogs:CategoryDialog",
    "attestation": "ui.staff.grade_dialogs:AttestationDialog",
    "decision": "ui.staff.decision_dialog:DecisionDialog",
    "substitution": "ui.staff.right_dialogs:SubstitutionDialog",
    "duties": "ui.staff.right_dialogs:DutiesDialog",
}
ROOMS = tuple(_DIALOGS)
"""The dialogs in the order of the card's sections."""

_GRANT = "grant"
_LISTS = {"duties"}
"""Dialogs of a whole list: there is no record to open in them."""


def dialog(
    workspace: Workspace, room: str, staff_id: int, record: int, parent: QWidget
) -> StaffDialog:
    """Return a dialog for a colleague's record, for a new one with -1.

    "grant" with an attestation's number is the category that it gave.
    """
    if room == _GRANT:
        return _made("category")(workspace, staff_id, parent, attestation=record)
    known = None if record < 0 or room in _LISTS else record
    if room == "substitution" and known is not None:
        staff_id = substitutions.get(workspace.store, known).staff_id  # shown to who is absent too
    return _made(room)(workspace, staff_id, parent, known)


def decision(
    workspace: Workspace, staff_id: int, day: date, rule: str, parent: QWidget
) -> StaffDialog:
    """Return the dialog of a new decision on a rule looked at on a day."""
    from ui.staff.decision_dialog import DecisionDialog

    return DecisionDialog(workspace, staff_id, parent, day=day, rule=rule)


def _made(room: str) -> Callable[..., StaffDialog]:
    module, _, kind = _DIALOGS[room].partition(":")
    return cast("Callable[..., StaffDialog]", getattr(import_module(module), kind))


def words(room: str) -> str:
    """Return what a dialog enters, as the menu of all of them names it."""
    return {
        "post": translate("Staff", "Post"),
        "education": translate("Staff", "Education"),
        "service": translate("Staff", "Service elsewhere"),
        "leave": translate("Staff", "Leave"),
        "training": translate("Staff", "Further training"),
        "category": translate("Staff", "Category"),
        "attestation": translate("Staff", "Attestation"),
        "decision": translate("Staff", "Decision"),
        "substitution": translate("Staff", "Substitution"),
        "duties": translate("Staff", "Own duties"),
    }[room]
