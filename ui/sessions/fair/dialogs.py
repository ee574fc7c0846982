"""An employer at a fair, the vacancies of an occupation, the employers of an earlier fair."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.errors import FieldRefusal
from app.guidance import fairs, sessions
from app.guidance.fairs import COUNTS, Employer, EmployerDraft, Vacancy, VacancyDraft
from app.kazakh.dates import short_date
from ui import language
from ui.fields import CheckField, ChoiceField, DigitsField, FormDialog, Spec
from ui.guidance import asked
from ui.referrals.addressees import AddresseeField
from ui.referrals.new_partner import NewPartnerDialog
from ui.sessions.fair.words import translate
from ui.workspace import Workspace

Submit = Callable[[dict[str, Any]], object]
SUBJECTS = "session"


def _opened(
    workspace: Workspace, specs: Sequence[Spec], work: Submit, said: str, name: str, parent: QWidget
) -> FormDialog:
    """Return a dialog whose work is told to everybody and can be taken back."""

    def submit(values: dict[str, Any]) -> None:
        before = workspace.store.last_action
        work(values)
        workspace.tell(SUBJECTS, said, before)

    return FormDialog(specs, submit, name=f"fair.{name}", parent=parent)


def employer(
    workspace: Workspace, session_id: int, parent: QWidget, known: Employer | None = None
) -> FormDialog:
    """Put an employer on the fair, a partner or one who is not on the books; or correct it."""
    store = workspace.store

    def work(values: dict[str, Any]) -> None:
        draft = EmployerDraft(**{**values, "partner_id": values["partner_id"].id})
        if known is None:
            fairs.add_employer(store, session_id, draft)
        else:
            fairs.change_employer(store, known.id, draft)

    specs = (
        asked.partner(
            store, "partner_id", lambda: translate("Fair", "Partner"), lambda: "employer"
        ),
        asked.line(
            "name_kk",
            lambda: translate("Fair", "Or its name in Kazakh"),
            lambda: translate("Fair", "For an employer who is no partner"),
        ),
        asked.line("name_ru", lambda: translate("Fair", "Its name in Russian")),
        asked.line("contact", lambda: translate("Fair", "Whom to ask")),
        Spec("came", lambda: translate("Fair", "Came to the fair"), CheckField),
    )
    dialog = _opened(
        workspace, specs, work, translate("Fair", "Employer saved"), "employer", parent
    )
    _let_enter(dialog, workspace)
    shown: dict[str, Any] = {"came": True}
    if known is not None:
        shown = {name: getattr(known, name) for name in ("name_kk", "name_ru", "contact", "came")}
        shown["partner_id"] = asked.picked(store, known.partner_id)
    dialog.form.show_values(shown)
    dialog.set_words(translate("Fair", "Employer at the fair"), translate("Fair", "Save"))
    return dialog


def _let_enter(dialog: FormDialog, workspace: Workspace) -> None:
    field = dialog.form.fields["partner_id"]
    assert isinstance(field, AddresseeField)

    def enter(typed: str) -> None:
        made = NewPartnerDialog(workspace, "employer", typed, dialog)
        made.added.connect(field.show_partner)
        made.open()

    field.new_asked.connect(enter)


def vacancy(
    workspace: Workspace, host: Employer, parent: QWidget, known: Vacancy | None = None
) -> FormDialog:
    """Put down what an employer offers of one occupation, and what came of it."""
    store = workspace.store

    def work(values: dict[str, Any]) -> None:
        counts = {name: _number(name, values[name]) for name in COUNTS}
        draft = VacancyDraft(values["occupation_kk"], values["occupation_ru"], **counts)
        if known is None:
            fairs.add_vacancy(store, host.id, draft)
        else:
            fairs.change_vacancy(store, known.id, draft)

    titles = {
        "places": lambda: translate("Fair", "Places"),
        "interviews": lambda: translate("Fair", "Interviews"),
        "invited": lambda: translate("Fair", "Invited"),
        "hired": lambda: translate("Fair", "Hired"),
    }
    specs = (
        asked.line("occupation_kk", lambda: translate("Fair", "Occupation in Kazakh")),
        asked.line("occupation_ru", lambda: translate("Fair", "Occupation in Russian")),
        *(Spec(name, title, partial(DigitsField, limit=6)) for name, title in titles.items()),
    )
    dialog = _opened(
        workspace, specs, work, translate("Fair", "Vacancies saved"), "vacancy", parent
    )
    shown = asdict(known) if known else {"places": 1}
    texts = {name: str(shown.get(name, "") or "") for name in COUNTS}
    dialog.form.show_values({**shown, **texts})
    name = language.spoken(host.name)
    dialog.set_words(translate("Fair", "Vacancies"), translate("Fair", "Save"), name)
    return dialog


def _number(field: str, typed: str) -> int:
    """Return a count; nothing typed is none."""
    text = typed.strip()
    if text and not text.isdecimal():
        raise FieldRefusal(field, "number-unreadable", text=text)
    return int(text or 0)


def again(workspace: Workspace, session_id: int, parent: QWidget) -> FormDialog:
    """Put the employers of an earlier fair on this one."""
    store = workspace.store

    def work(values: dict[str, Any]) -> None:
        if values["earlier"] is None:
            raise FieldRefusal("earlier", "field-required")
        fairs.invite_again(store, session_id, values["earlier"])

    dialog = _opened(
        workspace,
        [asked.choice("earlier", lambda: translate("Fair", "Earlier fair"))],
        work,
        translate("Fair", "Employers of the earlier fair are put on this one"),
        "again",
        parent,
    )
    field = dialog.form.fields["earlier"]
    assert isinstance(field, ChoiceField)
    others = [each for each in fairs.listed(store) if each != session_id]
    field.set_options([(each, _titled(workspace, each)) for each in others])
    title = translate("Fair", "Employers of an earlier fair")
    dialog.set_words(title, translate("Fair", "Put them on"))
    return dialog


def _titled(workspace: Workspace, session_id: int) -> str:
    held = sessions.get(workspace.store, session_id)
    return f"{short_date(held.on)} · {language.spoken(held.called)}"
