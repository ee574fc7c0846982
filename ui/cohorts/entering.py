"""Entering a pupil by hand: the form, who it may be already, a person and a place in one action."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import Refusal
from app.registry import duplicates, participants, partners
from app.schooling import enrolments
from app.schooling.enrolments import Draft
from ui import language
from ui.cohorts.form import PupilForm
from ui.cohorts.pupils_list import PupilsList
from ui.cohorts.scope import Scope
from ui.cohorts.views import VIEWS
from ui.cohorts.words import translate
from ui.drafts import Left
from ui.fields import FormDialog, Picked
from ui.messages import Sentence
from ui.participants.likenesses import LikenessPanel
from ui.views_room import ViewsRoom
from ui.workspace import Workspace


class EnteringRoom(ViewsRoom):
    """The form of the tab: always a new pupil; what stands is corrected in a dialog."""

    name = "cohorts"
    icon = "cap"
    first_field = "surname"
    ways = VIEWS

    def __init__(self, workspace: Workspace, scope: Scope, parent: QWidget | None = None) -> None:
        self.scope = scope
        self.typing = PupilForm(workspace, scope, name="cohorts.form")
        self.ask: FormDialog | object | None = None
        self._apart, self._entered = False, -1
        super().__init__(workspace, self.typing, parent)
        self.likenesses = LikenessPanel(
            name="cohorts.likenesses", opening=lambda: translate("Cohorts", "It is this pupil")
        )
        self.pane.put_above(self.likenesses)
        self.likenesses.open_asked.connect(self._take_known)
        self.likenesses.apart_told.connect(self._save_apart)

    def add(self) -> None:
        """Enter a pupil by hand."""
        self.begin(None)

    @override
    def heading(self, record: int | None) -> str:
        return self.tr("New pupil")

    @override
    def fill(self, record: int | None) -> None:
        self._apart = False
        self.likenesses.dismiss()
        self.typing.begin(*self._looked_at())

    def _looked_at(self) -> tuple[Picked | None, str]:
        """Return the school that is looked at, as the form shows it."""
        view = self.view
        narrowed = view.narrowed.partner_id if isinstance(view, PupilsList) else None
        at = narrowed if narrowed is not None else self.list.current_id
        if at is None or at < 0:
            return None, ""
        return Picked(at, language.spoken(partners.get(self.workspace.store, at).name)), ""

    @override
    def save(self) -> None:
        super().save()
        wrong = len(self.form.wrong()) if self.editing else 0
        if wrong > 1:
            happened = self.tr("Not saved: fields to put right: {count}").format(count=wrong)
            safe = self.tr("All that is typed stays in this window.")
            remedy = self.tr("Put the marked fields right and press Ctrl+S.")
            sentence = Sentence(happened, safe, remedy)
            self.refusal.say(sentence, self.tr("To the mistake"), self.next_mistake, "F8")
            first = self.form.fields[self.form.wrong()[0]]
            QTimer.singleShot(0, self, lambda: self.pane.see(first))  # once the bar has its room

    @override
    def keep(self, record: int | None) -> int:
        """Enter the card and the place of study as one action; refuses a likely double once."""
        store, card, place = self.workspace.store, self.typing.person(), self.typing.place()
        enrolments.checked(place)
        near = self._near(card)
        if near and not self._apart:
            self.likenesses.show_candidates(near)
            raise Refusal("duplicate-likely", found=near[0].person.name.full)
        with store.transaction("participant.save"):
            made = participants.add(store, card)
            enrolments.enrol(store, made, place)
            for each in near:
                duplicates.tell_apart(store, made, each.person.id)
        self._entered = made
        return place.partner_id

    def _near(self, card: participants.Draft) -> list[duplicates.Candidate]:
        tidy = participants.checked(card, self.workspace.today())
        return duplicates.candidates(self.workspace.store, tidy)

    @override
    def refused(self, refusal: Refusal) -> None:
        if refusal.code != "duplicate-likely":  # the panel shows who it may be
            super().refused(refusal)

    def _save_apart(self) -> None:
        self._apart = True
        self.likenesses.dismiss()
        self.save()

    def _take_known(self, person_id: int) -> None:
        """Enter the place of study of somebody on the books already."""
        store = self.workspace.store
        try:
            place = self.typing.place()
        except Refusal as refusal:
            self.refused(refusal)
            return

        def enrol() -> bool:
            enrolments.enrol(store, person_id, place)
            return True

        def ask(refusal: Refusal) -> None:
            if refusal.code == "enrolled-elsewhere":
                words = self.tr("Move them here")
                self.refusal.refuse(refusal, words, lambda: self._move(person_id, place))
            else:
                self.refused(refusal)

        if self._tell(enrol, person_id, ask):
            self._after(place)

    def _move(self, person_id: int, place: Draft) -> None:
        def move() -> bool:
            enrolments.move(self.workspace.store, person_id, place)
            return True

        if self._tell(move, person_id, self.refused):
            self._after(place)

    def _tell(self, work: object, person_id: int, refused: object) -> bool:
        name = participants.get(self.workspace.store, person_id).name.full
        self._entered = person_id
        return bool(
            self.workspace.do(
                work,  # type: ignore[arg-type]
                changed="cohort participant",
                said=self.tr("Entered: {name}").format(name=name),
                refused=refused,  # type: ignore[arg-type]
            )
        )

    def _after(self, place: Draft) -> None:
        self.keeper.forget(None)
        self.form.settle()
        self.likenesses.dismiss()
        self._close()
        self.open_record(place.partner_id)
        self.back()

    @override
    def open_record(self, record: int) -> None:
        """Show a school; among the pupils, the one that was just entered."""
        entered, self._entered = self._entered, -1
        view = self.view
        if entered >= 0 and isinstance(view, PupilsList):
            view.show_own(entered)
            self.forward()
        else:
            self._open_school(record)

    def _open_school(self, record: int) -> None:
        super().open_record(record)

    @override
    def sentence(self, record: int) -> str:
        name = participants.get(self.workspace.store, self._entered).name.full
        return self.tr("Entered: {name}").format(name=name)

    @override
    def left_name(self, left: Left) -> str:
        return " ".join(left.typed.get(key, "") for key in ("surname", "given_name")).strip()
