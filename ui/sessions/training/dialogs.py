"""Small dialogs of a training list: its head, who comes on, who goes off, what came of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from PySide6.QtWidgets import QWidget

from app.errors import FieldRefusal
from app.guidance import training
from app.guidance.training import Draft, TrainingList
from app.registry import listing
from ui.fields import Candidate, ChoiceField, FormDialog, PickField, Spec
from ui.guidance import asked
from ui.guidance import words as guidance_words
from ui.referrals.addressees import AddresseeField
from ui.referrals.new_partner import NewPartnerDialog
from ui.sessions.training.words import translate
from ui.workspace import Workspace

Submit = Callable[[dict[str, Any]], object]
SUBJECTS = "session participant"
_OFFERED = 12


def _opened(
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

    return FormDialog(specs, submit, name=f"training.{name}", parent=parent)


def head(
    workspace: Workspace,
    parent: QWidget,
    known: TrainingList | None = None,
    made: Callable[[int], object] | None = None,
) -> FormDialog:
    """Begin a list, or correct the head of one; ``made`` is told the number of a new one."""
    store = workspace.store

    def work(values: dict[str, Any]) -> None:
        if values["made_on"] is None:
            raise FieldRefusal("made_on", "field-required")
        draft = Draft(**{**values, "partner_id": values["partner_id"].id})
        if known is not None:
            training.change(store, known.id, draft)
        elif made is not None:
            made(training.make(store, draft))

    dialog = _opened(
        workspace,
        _head_rows(workspace),
        work,
        lambda: translate("Training", "Training list saved"),
        name="head",
        parent=parent,
    )
    _offer_staff(dialog, workspace)
    dialog.form.show_values(_head_values(workspace, known))
    title = (
        translate("Training", "New training list")
        if known is None
        else translate("Training", "Training list")
    )
    dialog.set_words(title, translate("Training", "Save"))
    return dialog


def _head_rows(workspace: Workspace) -> tuple[Spec, ...]:
    return (
        asked.line("title_kk", lambda: translate("Training", "Title in Kazakh")),
        asked.line("title_ru", lambda: translate("Training", "Title in Russian")),
        asked.day(workspace, "made_on", lambda: translate("Training", "Day")),
        asked.partner(
            workspace.store,
            "partner_id",
            lambda: translate("Training", "Place of training"),
            lambda: "education",
        ),
        asked.day(workspace, "starts_on", lambda: translate("Training", "Training from")),
        asked.day(workspace, "ends_on", lambda: translate("Training", "Training until")),
        asked.choice("signatory_id", lambda: translate("Training", "Signatory")),
        asked.choice("officer_id", lambda: translate("Training", "Officer")),
        asked.lines("note", lambda: translate("Training", "Note")),
    )


def _offer_staff(dialog: FormDialog, workspace: Workspace) -> None:
    offered = {
        "signatory_id": asked.signatories(workspace.store),
        "officer_id": asked.colleagues(workspace.store),
    }
    for key, options in offered.items():
        field = dialog.form.fields[key]
        assert isinstance(field, ChoiceField)
        field.set_options(options)
    place = dialog.form.fields["partner_id"]
    assert isinstance(place, AddresseeField)

    def enter(typed: str) -> None:
        made = NewPartnerDialog(workspace, "college", typed, dialog)
        made.added.connect(place.show_partner)
        made.open()

    place.new_asked.connect(enter)


def _head_values(workspace: Workspace, known: TrainingList | None) -> dict[str, Any]:
    store = workspace.store
    if known is None:
        usual = {"signatory_id": asked.signs(store), "officer_id": asked.at_work(store)}
        return {"made_on": workspace.today(), **usual}
    partner = asked.picked(store, known.partner_id)
    return {**asdict(training.draft_of(known)), "partner_id": partner}


def put_on(workspace: Workspace, list_id: int, parent: QWidget) -> FormDialog:
    """Put one person found by name on a list, or everybody of a kept filter."""
    store, today = workspace.store, workspace.today()
    views = listing.views(store)
    count: list[int] = []

    def find(typed: str) -> list[Candidate]:
        found = workspace.searcher.search(typed, _OFFERED).ids
        rows = listing.rows(store, found, today)
        return [Candidate(row.id, row.name, row.birth_year) for row in rows]

    def work(values: dict[str, Any]) -> None:
        person, view = values["person_id"].id, values["view"]
        if person is None and not view:
            raise FieldRefusal("person_id", "field-required")
        with store.transaction("training_list.add"):
            added = training.add_from(store, list_id, views[view], today) if view else []
            if person is not None:
                added += training.add(store, list_id, [person], reason=values["reason"])
        count[:] = [len(added)]

    dialog = _opened(
        workspace,
        [
            Spec("person_id", lambda: translate("Training", "Person"), lambda: PickField(find)),
            asked.choice("view", lambda: translate("Training", "Or a kept filter")),
            asked.line("reason", lambda: translate("Training", "Why they are added")),
        ],
        work,
        lambda: translate("Training", "Put on the list: {count}").format(count=count[0]),
        name="put_on",
        parent=parent,
    )
    field = dialog.form.fields["view"]
    assert isinstance(field, ChoiceField)
    field.set_options([("", translate("Training", "No filter")), *((one, one) for one in views)])
    title = translate("Training", "Put people on the list")
    dialog.set_words(title, translate("Training", "Put on"))
    return dialog


def take_off(workspace: Workspace, entries: Sequence[int], parent: QWidget) -> FormDialog:
    """Take people off with the reason; each keeps the line."""
    dialog = _opened(
        workspace,
        [asked.line("removed_reason", lambda: translate("Training", "Reason"))],
        lambda values: training.take_off(workspace.store, entries, values["removed_reason"]),
        lambda: translate("Training", "Taken off the list: {count}").format(count=len(entries)),
        name="take_off",
        parent=parent,
    )
    title = translate("Training", "Take off the list: {count}").format(count=len(entries))
    told = translate("Training", "The line and the reason stay; a page already issued stays too.")
    dialog.set_words(title, translate("Training", "Take off"), told)
    return dialog


def follow(workspace: Workspace, entries: Sequence[int], parent: QWidget) -> FormDialog:
    """Record what came of people, all chosen at once, with its own day."""

    def work(values: dict[str, Any]) -> None:
        if values["outcome"] is None:
            raise FieldRefusal("outcome", "field-required")
        day = values["outcome_on"] or workspace.today()
        training.follow(workspace.store, entries, values["outcome"], day, values["note"])

    dialog = _opened(
        workspace,
        [
            asked.choice("outcome", lambda: translate("Training", "What came of it")),
            asked.day(workspace, "outcome_on", lambda: translate("Training", "Day")),
            asked.line("note", lambda: translate("Training", "Note")),
        ],
        work,
        lambda: translate("Training", "Outcome recorded: {count}").format(count=len(entries)),
        name="follow",
        parent=parent,
    )
    field = dialog.form.fields["outcome"]
    assert isinstance(field, ChoiceField)
    field.set_options(asked.chosen((*training.OUTCOMES, ""), guidance_words.training_outcome))
    dialog.form.show_values({"outcome": None, "outcome_on": workspace.today()})
    title = translate("Training", "What came of the training: {count}").format(count=len(entries))
    dialog.set_words(title, translate("Training", "Record"))
    return dialog


def profession(workspace: Workspace, entries: Sequence[int], parent: QWidget) -> FormDialog:
    """Say which profession the people chosen are to learn."""

    def work(values: dict[str, Any]) -> None:
        kk, ru = values["profession_kk"], values["profession_ru"]
        training.set_profession(workspace.store, entries, kk, ru)

    dialog = _opened(
        workspace,
        asked.profession(),
        work,
        lambda: translate("Training", "Profession set: {count}").format(count=len(entries)),
        name="profession",
        parent=parent,
    )
    title = translate("Training", "Profession to learn: {count}").format(count=len(entries))
    dialog.set_words(title, translate("Training", "Save"))
    return dialog
