"""Small dialogs of a plan: its head, what a party said, days for its months, its sessions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from PySide6.QtWidgets import QWidget

from app.errors import FieldRefusal
from app.schooling import plans
from app.schooling.plans import Agreement, Draft, Plan
from ui.fields import CheckField, ChoiceField, FormDialog, Spec
from ui.guidance import asked
from ui.plans import words
from ui.plans.words import translate
from ui.referrals.addressees import AddresseeField
from ui.referrals.new_partner import NewPartnerDialog
from ui.workspace import Workspace

Submit = Callable[[dict[str, Any]], object]
SUBJECTS = "plan session"
_OFFERED = 12


def opened(
    workspace: Workspace,
    specs: Sequence[Spec],
    work: Submit,
    said: Callable[[], str],
    *,
    name: str,
    parent: QWidget,
) -> FormDialog:
    """Return a dialog whose work is told to everybody and can be taken back."""

    def submit(values: dict[str, Any]) -> None:
        before = workspace.store.last_action
        work(values)
        workspace.tell(SUBJECTS, said(), before)

    return FormDialog(specs, submit, name=f"plans.{name}", parent=parent)


# The head


def head(
    workspace: Workspace,
    parent: QWidget,
    known: Plan | None = None,
    made: Callable[[int], object] | None = None,
) -> FormDialog:
    """Begin a plan, or correct the head of one; ``made`` is told the number of a new one."""
    store = workspace.store

    def work(values: dict[str, Any]) -> None:
        draft = Draft(**{**values, "compiler_id": values["compiler_id"].id})
        if known is not None:
            plans.change(store, known.id, draft)
        else:
            number = plans.add(store, draft)
            if made is not None:
                made(number)

    dialog = opened(
        workspace,
        _head_rows(workspace),
        work,
        lambda: translate("Plans", "Plan saved"),
        name="head",
        parent=parent,
    )
    _offer_compiler(dialog, workspace)
    dialog.form.show_values(_head_values(workspace, known))
    title = translate("Plans", "New plan") if known is None else translate("Plans", "The plan")
    told = translate(
        "Plans", "The education authority draws it up; the centre may on its behalf (12.1)."
    )
    dialog.set_words(title, translate("Plans", "Save"), told)
    return dialog


def _head_rows(workspace: Workspace) -> tuple[Spec, ...]:
    return (
        asked.line("area_kk", lambda: translate("Plans", "Area in Kazakh")),
        asked.line("area_ru", lambda: translate("Plans", "Area in Russian")),
        asked.day(workspace, "first", lambda: translate("Plans", "From")),
        asked.day(workspace, "last", lambda: translate("Plans", "Until")),
        asked.partner(
            workspace.store,
            "compiler_id",
            lambda: translate("Plans", "Compiled by"),
            lambda: "education_authority",
        ),
        asked.line("compiler_number", lambda: translate("Plans", "Its number")),
        asked.day(workspace, "compiler_date", lambda: translate("Plans", "Its date")),
        asked.line("title_kk", lambda: translate("Plans", "Title in Kazakh")),
        asked.line(
            "title_ru",
            lambda: translate("Plans", "Title in Russian"),
            lambda: translate("Plans", "Left empty, the paper has its usual title"),
        ),
        Spec(
            "approved_block",
            lambda: translate("Plans", "Print a place for approval too"),
            CheckField,
        ),
        asked.lines("note", lambda: translate("Plans", "Note")),
    )


def _offer_compiler(dialog: FormDialog, workspace: Workspace) -> None:
    field = dialog.form.fields["compiler_id"]
    assert isinstance(field, AddresseeField)

    def enter(typed: str) -> None:
        made = NewPartnerDialog(workspace, "education_authority", typed, dialog)
        made.added.connect(field.show_partner)
        made.open()

    field.new_asked.connect(enter)


def _head_values(workspace: Workspace, known: Plan | None) -> dict[str, Any]:
    """A new plan is for the school year that begins next, in the area of the last one."""
    store = workspace.store
    draft = plans.draft_of(known) if known is not None else plans.next_draft(store, store.today())
    return {**asdict(draft), "compiler_id": asked.picked(store, draft.compiler_id)}


# What a party said


def answer(workspace: Workspace, plan: Plan, parent: QWidget) -> FormDialog:
    """Enter what a party said of a plan: agreement with its letter, or objection with its words."""
    store = workspace.store
    said = plans.agreements(store, plan.id)

    def work(values: dict[str, Any]) -> None:
        if values["state"] is None:
            raise FieldRefusal("state", "field-required")
        kept = said[values["party"]]
        plans.answer(store, plan.id, Agreement(**values, partner_id=kept.partner_id))

    dialog = opened(
        workspace,
        (
            asked.choice("party", lambda: translate("Plans", "Who answered")),
            asked.choice("state", lambda: translate("Plans", "Their answer")),
            asked.day(workspace, "dated", lambda: translate("Plans", "Day of the answer")),
            asked.line("letter", lambda: translate("Plans", "Number of the letter")),
            asked.line("signatory", lambda: translate("Plans", "Signed by")),
            asked.line("post_kk", lambda: translate("Plans", "Post in Kazakh")),
            asked.line("post_ru", lambda: translate("Plans", "Post in Russian")),
            asked.lines("objection", lambda: translate("Plans", "Objection"), 4),
        ),
        work,
        lambda: translate("Plans", "Answer entered: {state}").format(
            state=words.state(plans.get(store, plan.id).state)
        ),
        name="answer",
        parent=parent,
    )
    _offer_answers(dialog, said)
    title = translate("Plans", "Answer to the plan: {plan}").format(plan=words.called(plan))
    dialog.set_words(title, translate("Plans", "Enter"), _way(plan))
    return dialog


def _offer_answers(dialog: FormDialog, said: Mapping[str, Agreement]) -> None:
    party, state = dialog.form.fields["party"], dialog.form.fields["state"]
    objection = dialog.form.fields["objection"]
    assert isinstance(party, ChoiceField)
    assert isinstance(state, ChoiceField)
    party.set_options(asked.chosen(plans.PARTIES, words.party))
    state.set_options(asked.chosen(("agreed", "objected", "waiting"), words.answer))

    def suit() -> None:
        objection.setVisible(state.value() == "objected")

    def show(name: str) -> None:
        kept = said[name]
        known = {} if kept.state == "waiting" else asdict(kept)
        dialog.form.show_values({**known, "party": name, "state": known.get("state", "agreed")})
        suit()

    state.changed.connect(suit)
    waiting = [name for name in plans.PARTIES if said[name].state == "waiting"]
    show(waiting[0] if waiting else plans.PARTIES[0])
    party.changed.connect(lambda: show(str(party.value())))


def _way(plan: Plan) -> str:
    if plan.state == "returned":
        return translate("Plans", "The plan has been returned: send it again to have it agreed.")
    return translate("Plans", "When both agree the plan is agreed; an objection returns it.")
