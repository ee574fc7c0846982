"""Two cards of one person become one: which card, then field by field, seen before it is done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app.errors import FieldRefusal
from app.kazakh import identity
from app.kazakh.dates import short_date
from app.registry import merging, participants, places
from app.registry.merging import Line
from app.store.store import Store
from ui import language
from ui.fields import Candidate, ChoiceField, FormDialog, PickField, Spec
from ui.participants import words
from ui.workspace import Workspace

translate = words.translate


def choose(
    workspace: Workspace, keep: int, parent: QWidget, then: Callable[[int], object]
) -> FormDialog:
    """Ask which card is the same person; it will give way to ``keep``."""

    def find(text: str) -> list[Candidate]:
        found = workspace.searcher.search(text, 20).ids
        people = participants.many(workspace.store, [each for each in found if each != keep])
        return [Candidate(each.id, each.name.full, _born(each.birth_date)) for each in people]

    def submit(values: dict[str, Any]) -> None:
        if values["other"].id is None:
            raise FieldRefusal("other", "choice-unknown")
        then(values["other"].id)

    specs = [
        Spec("other", lambda: translate("Participants", "The other card"), lambda: PickField(find))
    ]
    dialog = FormDialog(specs, submit, name="participants.merge", parent=parent)
    name = participants.get(workspace.store, keep).name.full
    dialog.set_words(
        translate("Participants", "Merge into: {name}").format(name=name),
        translate("Participants", "Compare"),
        translate("Participants", "The other card's papers, statuses and notes come to this one."),
    )
    return dialog


def compare(workspace: Workspace, keep: int, other: int, parent: QWidget) -> FormDialog:
    """Show the fields that differ; each keeps the value chosen for it."""
    store = workspace.store
    lines = {line.field: line for line in merging.preview(store, keep, other)}

    def submit(values: dict[str, Any]) -> None:
        before = store.last_action
        chosen = {
            key: lines[key].kept if values[key] == "kept" else lines[key].other for key in lines
        }
        merging.merge(store, keep, other, chosen)
        said = translate("Participants", "Merged into one card: {name}")
        name = participants.get(store, keep).name.full
        workspace.tell("participant paper", said.format(name=name), before)

    specs = [_spec(store, line) for line in lines.values()]
    dialog = FormDialog(specs, submit, name="participants.merge_fields", parent=parent)
    for key, line in lines.items():
        side = "kept" if line.chosen == line.kept else "other"
        dialog.form.fields[key].set_value(side)
    count = translate("Participants", "Fields that differ: {count}").format(count=len(lines))
    dialog.set_words(
        translate("Participants", "What the one card will say"),
        translate("Participants", "Merge"),
        count,
    )
    return dialog


def _spec(store: Store, line: Line) -> Spec:
    options = [("kept", _said(store, line, line.kept)), ("other", _said(store, line, line.other))]
    both = f"{options[0][1]}  ·  {options[1][1]}"  # seen together before one is chosen
    return Spec(
        line.field,
        lambda: words.field(line.field),
        lambda: ChoiceField(options),
        lambda: both,
    )


def _said(store: Store, line: Line, value: Any) -> str:
    if value in (None, ""):
        return translate("Participants", "(empty)")
    if isinstance(value, date):
        return short_date(value)
    told: dict[str, Callable[[str], str]] = {
        "iin": identity.mask,
        "sex": words.sex,
        "goal": words.goal,
        "iin_absence": words.absence,
    }
    if line.field == "place_id":
        return language.spoken(places.title(store, int(value)))
    return told[line.field](value) if line.field in told else str(value)


def _born(day: date | None) -> str:
    return short_date(day) if day else ""
