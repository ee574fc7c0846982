"""The form of a session: fields in, a draft out; what speaks against it is said as one types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app import centre
from app.errors import FieldRefusal
from app.guidance import clashes, forms, series, sessions, times
from app.guidance.sessions import Conductor, Draft, Session
from app.kazakh import folding
from app.registry import partners, places
from app.staffing import staff
from app.store.store import Store
from ui import language
from ui.fields import (
    Candidate,
    CheckField,
    ChoiceField,
    DateField,
    DigitsField,
    Form,
    NotesField,
    Picked,
    PickField,
    SeveralField,
    Spec,
    TextField,
)
from ui.referrals.remarks import Remarks
from ui.sessions import words
from ui.sessions.hours import HoursField
from ui.sessions.people_fields import ConductorsField, GuestsField
from ui.workspace import Workspace

translate = QCoreApplication.translate
_PAUSE = 120  # milliseconds without a key before a clash is looked for
_MOST = 12
_OF_PARTNER = ("school", "host", "other")


def _specs(workspace: Workspace) -> tuple[Spec, ...]:
    store = workspace.store
    day = partial(DateField, today=workspace.today)
    return (
        Spec("form_id", lambda: translate("Sessions", "Form"), ChoiceField),
        Spec("title_kk", lambda: translate("Sessions", "Topic in Kazakh")),
        Spec("title_ru", lambda: translate("Sessions", "Topic in Russian")),
        Spec("day", lambda: translate("Sessions", "Day"), day),
        Spec("starts", lambda: translate("Sessions", "Begins"), HoursField),
        Spec("ends", lambda: translate("Sessions", "Ends"), HoursField),
        Spec("audience", lambda: translate("Sessions", "For whom"), ChoiceField),
        Spec("venue", lambda: translate("Sessions", "Where"), ChoiceField),
        Spec(
            "partner_id",
            lambda: translate("Sessions", "Organisation"),
            partial(PickField, partial(_partners, store)),
        ),
        Spec(
            "place_id",
            lambda: translate("Sessions", "Settlement"),
            partial(PickField, partial(_places, store)),
        ),
        Spec("room_kk", lambda: translate("Sessions", "Room in Kazakh")),
        Spec("room_ru", lambda: translate("Sessions", "Room in Russian")),
        Spec(
            "away_reason",
            lambda: translate("Sessions", "Why away from the centre"),
            TextField,
            lambda: translate("Sessions", "Order 190, point 8; may be left empty"),
        ),
        Spec(
            "topics",
            lambda: translate("Sessions", "Topics"),
            partial(SeveralField, forms.TOPICS, words.topic),
        ),
        Spec(
            "conductors",
            lambda: translate("Sessions", "Conducted by"),
            partial(ConductorsField, store),
            lambda: translate("Sessions", "The first one leads"),
        ),
        Spec("guests", lambda: translate("Sessions", "Invited"), partial(GuestsField, store)),
        Spec("roster", lambda: translate("Sessions", "Counted"), ChoiceField),
        Spec("capacity", lambda: translate("Sessions", "Places"), partial(DigitsField, limit=6)),
        Spec("note", lambda: translate("Sessions", "Note"), NotesField),
        Spec("portal_number", lambda: translate("Sessions", "Number on the portal")),
        Spec("portal_date", lambda: translate("Sessions", "Day on the portal"), day),
        Spec(
            "rest",
            lambda: translate("Sessions", "Change the later ones of the series too"),
            CheckField,
        ),
    )


class SessionForm(Form):
    """Everything that is typed of a session; heads are counted where attendance is."""

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        self._workspace, self._store = workspace, workspace.store
        self._held = Draft()
        self._session: Session | None = None
        self._forms: dict[int, forms.Form] = {}
        super().__init__(_specs(workspace), name=name, parent=parent)
        self.remarks = Remarks(name=f"{name}.remarks")
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self.remark)
        self.changed.connect(self._pause.start)
        self.changed.connect(self._unfold)
        self.fields["form_id"].changed.connect(self._suit_form)
        self.reword()

    # In and out

    def begin(self, draft: Draft) -> None:
        """Show a new session; whoever is at work leads it unless somebody else is named."""
        self._session = None
        conducting = draft.conductors or self._worker()
        self._show(replace(draft, conductors=conducting))

    def show_session(self, session: Session) -> None:
        """Show a session as saved."""
        self._session = session
        self._show(sessions.draft_of(session))

    def _show(self, draft: Draft) -> None:
        self._held = draft
        self._offer_forms()
        shown: dict[str, Any] = {each.name: getattr(draft, each.name) for each in fields(Draft)}
        shown["form_id"] = draft.form_id or None
        shown["capacity"] = "" if draft.capacity is None else str(draft.capacity)
        shown["partner_id"] = Picked(draft.partner_id, self._partner(draft.partner_id))
        shown["place_id"] = Picked(draft.place_id, self._place(draft.place_id))
        self.show_values({**shown, "rest": False})
        self._unfold()
        self.remark()

    def draft(self) -> Draft:
        """Return what was typed as a draft; refuses places that are not a number."""
        values = self.values()
        for key in ("partner_id", "place_id"):
            values[key] = values[key].id if self._asked(key) else None
        del values["rest"]
        values["form_id"] = values["form_id"] or 0
        values["capacity"] = _number(values["capacity"])
        if not self._informs():
            values["topics"] = ()
        return replace(self._held, **values)

    def keep(self, record: int | None) -> int:
        """Save what was typed, of the series too where that was asked for, or refuse."""
        draft = self.draft()
        if record is None:
            return sessions.plan(self._store, draft)
        if self.fields["rest"].value() and self._asked("rest"):
            series.change_rest(self._store, record, draft)
        else:
            sessions.change(self._store, record, draft)
        return record

    def name_of(self, typed: Mapping[str, str]) -> str:
        """Return what a form left half typed is about: its topic, else its form."""
        form = self._forms.get(int(typed.get("form_id") or 0))
        return typed.get("title_kk", "") or (language.spoken(form.name) if form else "")

    @override
    def show_typed(self, typed: Mapping[str, str]) -> None:
        super().show_typed(typed)
        self._unfold()
        self.remark()

    # As one types

    def remark(self) -> None:
        """Say what speaks against the session as it stands; nothing here forbids it."""
        try:
            draft = self.draft()
        except FieldRefusal:
            return  # said beside its field when it is saved
        form = self._forms.get(draft.form_id)
        if draft.starts and not draft.ends and form is not None:
            draft = replace(draft, ends=times.after(draft.starts, form.minutes))
        if form is None or draft.day is None:
            self.remarks.say([])
            return
        found = clashes.of(self._store, draft, self._session.id if self._session else 0)
        unusual = clashes.warnings(self._store, draft, centre.calendar(self._store))
        self.remarks.say(words.remarks(found, unusual))

    def _unfold(self) -> None:
        for key in ("partner_id", "place_id", "away_reason", "topics", "rest"):
            self.fields[key].setVisible(self._asked(key))
        for key in ("portal_number", "portal_date"):
            self.fields[key].setVisible(self._session is not None)
        form = self._form()
        wanted = self.fields["starts"].value()
        usual = times.after(wanted, form.minutes) if form and wanted else ""
        said = translate("Sessions", "{time} if left empty").format(time=usual) if usual else ""
        self.fields["ends"].set_hint(said if not self.fields["ends"].typed() else "")

    def _asked(self, key: str) -> bool:
        venue = self.fields["venue"].value()
        if key == "partner_id":
            return str(venue) in _OF_PARTNER
        if key == "place_id":
            return str(venue) == "settlement"
        if key == "rest":
            return bool(self._session is not None and self._session.series)
        if key == "topics":
            return self._informs()
        return self._away()

    def _away(self) -> bool:
        form = self._form()
        if self.fields["away_reason"].typed():
            return True  # what was typed does not vanish
        audience, venue = self.fields["audience"].value(), self.fields["venue"].value()
        if form is None or audience is None or venue is None:
            return False
        return clashes.asks_reason(Draft(audience=str(audience), venue=str(venue)), form)

    def _informs(self) -> bool:
        form = self._form()
        return form is not None and form.service == "information"

    def _form(self) -> forms.Form | None:
        number = self.fields["form_id"].value()
        return self._forms.get(number) if isinstance(number, int) else None

    def _suit_form(self) -> None:
        """A new session is for whom its form is, until somebody says otherwise."""
        form = self._form()
        if form is not None and self._session is None and form.audience != "all":
            self.fields["audience"].set_value(form.audience)

    # Words and choices

    def reword(self) -> None:
        """Offer the choices in the language of the window."""
        self._offer_forms()
        for key, of, word in (
            ("audience", sessions.AUDIENCES, words.audience),
            ("venue", sessions.VENUES, words.venue),
            ("roster", ("named", "heads"), words.roster),
        ):
            field = self.fields[key]
            assert isinstance(field, ChoiceField)
            field.set_options([(each, word(each)) for each in of])
        self.retranslate()
        self._unfold()
        self.remark()

    def _offer_forms(self) -> None:
        self._forms = {each.id: each for each in forms.listed(self._store, archived=True)}
        field = self.fields["form_id"]
        assert isinstance(field, ChoiceField)
        field.set_options(
            [
                (each.id, language.spoken(each.name))
                for each in self._forms.values()
                if not each.archived or each.id == self._held.form_id
            ]
        )

    def _worker(self) -> tuple[Conductor, ...]:
        here = staff.listed(self._store, self._workspace.today())
        found = [each.id for each in here if each.name.full == self._store.actor]
        return (Conductor("centre", found[0]),) if found else ()

    def _partner(self, partner_id: int | None) -> str:
        return language.spoken(partners.get(self._store, partner_id).name) if partner_id else ""

    def _place(self, place_id: int | None) -> str:
        return language.spoken(places.get(self._store, place_id).name) if place_id else ""


def _number(typed: str) -> int | None:
    text = typed.strip()
    if not text:
        return None
    if not text.isdecimal():
        raise FieldRefusal("capacity", "count-outside", least=1, most=100_000)
    return int(text)


def _partners(store: Store, typed: str) -> list[Candidate]:
    found = partners.find(store, typed, _MOST)
    return [Candidate(each.id, language.spoken(each.name), each.number) for each in found]


def _places(store: Store, typed: str) -> list[Candidate]:
    sought = folding.words(typed)
    return [
        Candidate(each.id, language.spoken(each.name))
        for each in places.listed(store, "settlement")
        if all(word in folding.fold(f"{each.name.kk} {each.name.ru}") for word in sought)
    ][:_MOST]
