"""What is done with many pupils at once, from a school's card or from a list of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from app import centre, papers
from app.errors import FieldRefusal, Refusal
from app.guidance import attendance, calendars, choices
from app.guidance.calendars import Wanted
from app.guidance.choices import Draft
from app.paperwork import consent_forms, register
from app.schooling.cohorts import Member
from app.store.store import Store
from ui import documents, tasks
from ui.cohorts import words
from ui.cohorts.words import translate
from ui.fields import ChoiceField, FormDialog, Spec
from ui.guidance import asked
from ui.guidance import words as guidance_words
from ui.instruments.starting import StartDialog
from ui.referrals.issued_many import IssuedManyDialog
from ui.sessions import words as session_words
from ui.workspace import Workspace

SUBJECTS = "participant session cohort"
_SESSIONS = 200

Submit = Callable[[dict[str, Any]], object]


def opened(
    workspace: Workspace,
    specs: Sequence[Spec],
    work: Submit,
    said: Callable[[], str],
    *,
    name: str,
    parent: QWidget,
    changed: str = SUBJECTS,
) -> FormDialog:
    """Return a dialog whose work is told to everybody and can be taken back."""

    def submit(values: dict[str, Any]) -> None:
        before = workspace.store.last_action
        work(values)
        workspace.tell(changed, said(), before)

    return FormDialog(specs, submit, name=f"cohorts.{name}", parent=parent)


def offer(dialog: FormDialog, key: str, options: Sequence[tuple[object, str]]) -> None:
    """Offer the answers of a field."""
    field = dialog.form.fields[key]
    assert isinstance(field, ChoiceField)
    field.set_options(options)


# Chosen, or not yet


def choose(
    workspace: Workspace, people: Sequence[int], parent: QWidget, *, decided: bool
) -> FormDialog:
    """Record for many pupils that they have chosen, or that they have not yet (R190-7.3, 17)."""
    store = workspace.store

    def work(values: dict[str, Any]) -> None:
        if values["dated"] is None:
            raise FieldRefusal("dated", "date-missing")
        with store.transaction("choice.record", str(len(people))):
            for person in people:
                choices.record(store, Draft(person, decided=decided, **values))

    profession = asked.profession() if decided else ()
    dialog = opened(
        workspace,
        [
            *profession,
            asked.day(workspace, "dated", lambda: translate("Cohorts", "Day")),
            asked.choice("established", lambda: translate("Cohorts", "How it is known")),
            asked.choice("staff_id", lambda: translate("Cohorts", "Written down by")),
        ],
        work,
        lambda: translate("Cohorts", "Choice recorded: {count}").format(count=len(people)),
        name="choice",
        parent=parent,
    )
    offer(dialog, "established", asked.chosen(choices.ESTABLISHED, guidance_words.established))
    offer(dialog, "staff_id", asked.colleagues(store))
    usual = {"dated": workspace.today(), "established": "survey", "staff_id": asked.at_work(store)}
    dialog.form.show_values(usual)
    title = (
        translate("Cohorts", "A profession is chosen")
        if decided
        else translate("Cohorts", "Not chosen yet")
    )
    dialog.set_words(title, translate("Cohorts", "Record"), _people(len(people)))
    return dialog


def _people(count: int) -> str:
    return translate("Cohorts", "Pupils: {count}").format(count=words.number(count))


# A session's list


def to_session(
    workspace: Workspace, people: Mapping[int, str], whose: str, parent: QWidget
) -> FormDialog:
    """Put pupils, each with the class, on the list of a session still to be held."""
    store = workspace.store
    added: list[int] = []

    def work(values: dict[str, Any]) -> None:
        if values["session_id"] is None:
            raise FieldRefusal("session_id", "field-required")
        added[:] = attendance.enrol(store, values["session_id"], people, people)

    dialog = opened(
        workspace,
        [asked.choice("session_id", lambda: translate("Cohorts", "Session"))],
        work,
        lambda: translate("Cohorts", "Added to the list: {count}").format(count=len(added)),
        name="session",
        parent=parent,
        changed="session",
    )
    offer(dialog, "session_id", _sessions(store))
    told = f"{whose} · {_people(len(people))}" if whose else _people(len(people))
    title = translate("Cohorts", "To a session's list")
    dialog.set_words(title, translate("Cohorts", "Add to the list"), told)
    return dialog


def _sessions(store: Store) -> list[tuple[object, str]]:
    """Return the sessions that keep names: what is to come, then what is not entered yet."""
    named = Wanted(roster="named")
    coming = calendars.ids(store, replace(named, state="planned", first=store.today()))[::-1]
    late = calendars.ids(store, replace(named, state="waiting"))
    return [
        (each.id, f"{session_words.day(each.day)} {each.starts} · {session_words.called(each)}")
        for each in calendars.many(store, [*coming, *late][:_SESSIONS])
    ]


# Tests


def test(workspace: Workspace, people: Sequence[int], parent: QWidget) -> QDialog:
    """Test pupils one after another on this screen."""
    return StartDialog(workspace, people, parent)


# Consent


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms issued together, and what each of them says."""

    issued: tuple[register.Issued, ...]
    records: tuple[papers.Consent, ...]
    missing: tuple[str, ...]


def print_consents(
    workspace: Workspace,
    members: Sequence[Member],
    parent: QWidget,
    refused: Callable[[Refusal], object],
) -> tasks.Task[Forms] | None:
    """Issue consent forms to those who have no valid consent, and hand them out as one file."""
    people = [each.person_id for each in members if not each.consented]
    if not people:
        refused(Refusal("consents-all-there"))
        return None
    try:
        centre.letterhead(workspace.store)
        register.numbered(workspace.store, "consent", 1)
    except Refusal as refusal:
        refused(refusal)
        return None
    landed: list[Forms] = []
    work = partial(_issued, workspace, people, landed)
    task = tasks.run(parent, work, done=_nothing, failed=partial(_failed, refused))
    task.ended.connect(lambda: _hand_out(workspace, landed, parent))
    return task


def _issued(
    workspace: Workspace,
    people: Sequence[int],
    landed: list[Forms],
    progress: tasks.Progress,
    cancelled: tasks.Cancelled,
) -> Forms:
    records: list[papers.Consent] = []
    missing: dict[str, None] = {}

    def draw(record: papers.Paper) -> register.Rendered:
        assert isinstance(record, papers.Consent)
        drawn = documents.render(record)
        records.append(record)
        missing.update(dict.fromkeys(drawn.missing))
        return drawn

    store = workspace.store
    found = consent_forms.print_many(
        store, people, store.today(), draw, progress=progress, cancelled=cancelled
    )
    forms = Forms(tuple(found), tuple(records), tuple(missing))
    landed.append(forms)
    return forms


def _hand_out(workspace: Workspace, landed: Sequence[Forms], parent: QWidget) -> None:
    for forms in landed:
        workspace.tell("paper")
        IssuedManyDialog(
            workspace, forms.issued, forms.records, parent, missing=forms.missing
        ).open()


def _failed(refused: Callable[[Refusal], object], error: Exception) -> None:
    if not isinstance(error, Refusal):
        raise error
    refused(error)


def _nothing(_forms: Forms) -> None:
    return
