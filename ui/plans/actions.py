"""What can be done with plans and their lines, and by which keys."""

from __future__ import annotations

from dataclasses import dataclass

from app.schooling.plans import Plan
from ui.plans.words import translate

KEYS = {
    "begin": "Ctrl+Shift+N",
    "edit_head": "Ctrl+F2",
    "take_in": "Ctrl+Shift+I",
    "send": "Ctrl+Return",
    "answer": "Ctrl+Shift+R",
    "force": "",
    "revise": "",
    "changes": "",
    "close_plan": "",
    "remove_plan": "",
    "print_plan": "Ctrl+P",
    "print_agreement": "",
    "print_timetable": "",
    "export": "Ctrl+Shift+E",
    "open_lines": "",
    "add_line": "Ins",
    "edit_line": "",
    "remove_lines": "Del",
    "up": "Alt+Up",
    "down": "Alt+Down",
    "schedule": "Ctrl+G",
    "link": "Ctrl+L",
    "unlink": "",
}
"""Every action with its keys; each is a method of the view by the same name."""

OF_PLAN = (
    "open_lines",
    "send",
    "answer",
    "force",
    "print_plan",
    "edit_head",
    "add_line",
    "take_in",
    "revise",
    "changes",
    "print_agreement",
    "print_timetable",
    "export",
    "close_plan",
    "remove_plan",
)
"""What is done with a plan, most wanted first."""

OF_LINE = ("edit_line", "schedule", "link", "add_line", "remove_lines", "up", "down", "unlink")
"""What is done with lines, most wanted first."""

_STATES = {
    "edit_head": ("draft", "returned"),
    "take_in": ("draft", "returned"),
    "send": ("draft", "returned"),
    "answer": ("sent", "agreed"),
    "force": ("agreed",),
    "revise": ("sent", "returned", "agreed", "in_force", "closed"),
    "close_plan": ("agreed", "in_force"),
    "remove_plan": ("draft",),
    "add_line": ("draft", "returned"),
    "edit_line": ("draft", "returned"),
    "remove_lines": ("draft", "returned"),
    "up": ("draft", "returned"),
    "down": ("draft", "returned"),
    "schedule": ("in_force",),
    "link": ("in_force", "closed"),
    "unlink": ("in_force", "closed"),
}
"""In which states a plan allows it; the rest it always allows."""

_WITH_LINES = ("send", "print_plan", "print_agreement", "print_timetable", "export")
_OF_LAST = tuple(name for name, states in _STATES.items() if "returned" in states)
"""What is done only with the last version: one that another follows is history."""
_OF_CHOSEN = ("edit_line", "remove_lines", "up", "down", "schedule", "link", "unlink")


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown: a plan, how many lines it has, which are chosen, how they are carried out.

    ``followed``: another version was begun. ``free``: a chosen line has no session yet;
    ``carried``: the current one has.
    """

    plan: Plan | None = None
    in_lines: bool = False
    lines: int = 0
    chosen: int = 0
    followed: bool = False
    free: bool = False
    carried: bool = False


def allowed(shown: Shown) -> set[str]:
    """Return what makes sense with what is shown."""
    plan = shown.plan
    if plan is None:
        return {"begin"}
    found = {name for name in KEYS if plan.state in _STATES.get(name, (plan.state,))}
    for there, names in (
        (shown.lines, _WITH_LINES),
        (shown.chosen, _OF_CHOSEN),
        (shown.free, ("schedule",)),
        (shown.carried, ("unlink",)),
        (not shown.followed, _OF_LAST),
        (not shown.in_lines, ("open_lines",)),
    ):
        if not there:
            found.difference_update(names)
    if plan.previous_id is None:
        found.discard("changes")
    if plan.paper_id is not None:
        found.discard("remove_plan")
    return found


def words() -> dict[str, str]:
    """Return what each action is called."""
    return {
        "begin": translate("Plans", "New plan"),
        "edit_head": translate("Plans", "Edit the head"),
        "take_in": translate("Plans", "Take in a spreadsheet"),
        "send": translate("Plans", "Send to be agreed"),
        "answer": translate("Plans", "Enter an answer…"),
        "force": translate("Plans", "Bring into force"),
        "revise": translate("Plans", "New version"),
        "changes": translate("Plans", "What changed"),
        "close_plan": translate("Plans", "Close the plan"),
        "remove_plan": translate("Plans", "Remove the plan"),
        "print_plan": translate("Plans", "Print the plan"),
        "print_agreement": translate("Plans", "Print the agreement sheet"),
        "print_timetable": translate("Plans", "Print the timetable…"),
        "export": translate("Plans", "Save as a spreadsheet"),
        "open_lines": translate("Plans", "Open the lines"),
        "add_line": translate("Plans", "New line"),
        "edit_line": translate("Plans", "Edit the line"),
        "remove_lines": translate("Plans", "Remove"),
        "up": translate("Plans", "Move up"),
        "down": translate("Plans", "Move down"),
        "schedule": translate("Plans", "Put into the calendar"),
        "link": translate("Plans", "Carried out by a session…"),
        "unlink": translate("Plans", "Not carried out by it"),
    }
