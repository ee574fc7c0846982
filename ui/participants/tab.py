"""The tab of participants: the list left; the card, the form or the filter right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import Refusal
from app.registry import duplicates, participants, places
from app.registry.participants import Draft, Participant
from ui import language
from ui.actions import Offer, button
from ui.instruments.results import TestsSection
from ui.participants import actions, sheets
from ui.participants.card import ParticipantCard
from ui.participants.form import ParticipantForm
from ui.participants.guiding import GuidanceRoom
from ui.participants.likenesses import LikenessPanel
from ui.parts.empty_state import Step
from ui.workspace import Workspace

_OFFERED = ("refer", "consultation", "edit", "print_paper", "consent")
_LESSER = (
    "service",
    "choice",
    "look_at_vacancies",
    "recommendation",
    "selection",
    "adaptation",
    "for_training",
    "give_status",
    "end_status",
    "application",
    "note",
    "answer",
    "carry",
    "mark",
    "merge",
    "archive",
    "refer_all",
    "all_for_training",
    "imports",
    "columns_menu",
)
"""What stands in the menu at the end of the buttons."""


class ParticipantsRoom(GuidanceRoom):
    """Everybody the centre guides."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self.workspace = workspace
        self.typing = ParticipantForm(
            self.find_place, self._holder, workspace.today, name="participants.form"
        )
        super().__init__(workspace, self.typing, parent)
        tests = TestsSection(workspace, name="participants.card.tests")
        self.card = ParticipantCard(self.tell_confidential, tests, name="participants.card")
        self.likenesses = LikenessPanel(name="participants.likenesses")
        self.doing = actions.of(self)
        self._decided = False
        self._compose()
        self._connect_parts()
        self.retranslate()
        self.look()
        self.offer()

    @override
    def title(self) -> str:
        return self.tr("Participants")

    # The card

    @override
    def read_card(self, record: int) -> None:
        busy = self.editing or self.filtering
        if busy and (record == self._shown() or not self.list.hasFocus()):
            return  # what happens elsewhere closes neither the form nor the filter
        self.show_page()
        if self.filtering:
            self.pages.setCurrentIndex(0)
        self.sheet = self._sheet(record)
        self.doing.suit(self.sheet)
        self.card.setVisible(self.sheet is not None)
        if self.sheet is not None:
            archived = self.sheet.person.archived_on is not None
            self.offered.show(*(("bring_back",) if archived else _OFFERED), lesser=_LESSER)
            self.card.show_sheet(self.sheet)

    def _shown(self) -> int:
        return self.sheet.person.id if self.sheet else -1

    def _sheet(self, record: int) -> sheets.Sheet | None:
        if record < 0:
            return None
        return sheets.read(self.workspace.store, record, self.workspace.today())

    def take_step(self, step: str) -> None:
        """Do what comes next with the person shown."""
        act = {"return": self.answer, "consent": self.consent, "agreed": self.open_agreed}
        if step in act:
            act[step]()
        else:
            self.open_step(step)

    @override
    def of_record(self) -> Sequence[QAction]:
        return self.doing.of_person()

    @override
    def show_section(self, key: str) -> None:
        self.card.bring(key)

    # The form

    def add(self) -> None:
        """Register a new person."""
        self.begin(None)

    @override
    def begin_new(self) -> None:
        self.add()

    def edit(self) -> None:
        """Open the form of the person shown."""
        if self.sheet is not None:
            self.begin(self.sheet.person.id)

    @override
    def heading(self, record: int | None) -> str:
        if record is None:
            return self.tr("New participant")
        return participants.get(self.workspace.store, record).name.full

    @override
    def fill(self, record: int | None) -> None:
        self._decided = False
        self.likenesses.dismiss()
        if record is None:
            self.typing.show_draft(Draft(iin_absence="list_only"))
            return
        person = participants.get(self.workspace.store, record)
        place = (
            language.spoken(places.get(self.workspace.store, person.place_id).name)
            if person.place_id
            else ""
        )
        self.typing.show_draft(participants.draft_of(person), place, record)

    @override
    def keep(self, record: int | None) -> int:
        store, draft = self.workspace.store, self.typing.draft()
        near = [] if record is not None else self._near(draft)
        if near and not self._decided:
            self.likenesses.show_candidates(near)
            raise Refusal("duplicate-likely", found=near[0].person.name.full)
        with store.transaction("participant.save"):
            draft = replace(draft, place_id=self._place(draft.place_id))
            if record is not None:
                participants.change(store, record, draft)
                return record
            made = participants.add(store, draft)
            for each in near:
                duplicates.tell_apart(store, made, each.person.id)
            return made

    def _near(self, draft: Draft) -> list[duplicates.Candidate]:
        """Return who a new card may be; the very same number is refused by the register itself."""
        tidy = participants.checked(draft, self.workspace.today())
        found = duplicates.candidates(self.workspace.store, tidy)
        return [each for each in found if each.agrees != ("iin",)]

    def _place(self, chosen: int | None) -> int | None:
        name = self.typing.new_place()
        if not name:
            return chosen
        return places.add(self.workspace.store, "settlement", name)

    @override
    def refused(self, refusal: Refusal) -> None:
        if refusal.code == "duplicate-likely":
            return  # the panel shows who it may be
        super().refused(refusal)

    def save_apart(self) -> None:
        """Save as somebody else: the office looked and decided."""
        self._decided = True
        self.likenesses.dismiss()
        self.save()

    @override
    def sentence(self, record: int) -> str:
        name = participants.get(self.workspace.store, record).name.full
        return self.tr("Saved: {name}").format(name=name)

    def _holder(self, iin: str) -> Participant | None:
        store = self.workspace.store
        held = participants.by_iin(store, iin) or participants.archived_by_iin(store, iin)
        return participants.get(store, held) if held else None

    # Words and widgets

    @override
    def retranslate(self) -> None:
        self.doing.retranslate()
        self.head.search.set_words(self.tr("Name, end of the IIN, telephone"))
        self.head.chips.retranslate()
        self.list.retranslate()
        if "filter_pane" in self.__dict__:
            self.filter_pane.retranslate()
        self._say_filter()
        self.card.bar.set_more_words(self.tr("More"))
        self.empty.set_words(
            self.tr("Nobody is registered yet"),
            self.tr(
                "Everybody who turns to the centre, and the lists that schools and villages send."
            ),
            [
                Step(
                    self.tr("Register a person"),
                    self.tr("A name is enough to begin with; the rest can be added later."),
                ),
                Step(
                    self.tr("Or take a list in"),
                    self.tr(
                        "Excel or CSV; columns are recognised, nothing changes before you agree."
                    ),
                ),
                Step(
                    self.tr("Have the consent signed"),
                    self.tr("Then a referral can be issued with its number."),
                ),
            ],
        )
        if self.sheet is not None:
            self.card.show_sheet(self.sheet)

    def _compose(self) -> None:
        self.head.first.follow(self.doing["add"])
        buttons = {name: button(self.doing[name]) for name in (*_OFFERED, *_LESSER, "bring_back")}
        buttons["refer"] = button(self.doing["refer"], "primary")
        self.offered = Offer(self.card.bar, buttons)
        self.pages.insertWidget(0, self.card)
        self.pages.setCurrentIndex(0)
        self.pane.put_above(self.likenesses)
        self.empty.set_actions(
            [
                button(self.doing["add"], "primary", icon="plus"),
                button(self.doing["take_in"], icon="table"),
            ]
        )

    def _connect_parts(self) -> None:
        self.card.referral_opened.connect(self.open_referral)
        self.card.step_taken.connect(self.take_step)
        self.card.step_opened.connect(self.open_step)
        self.card.guidance_opened.connect(self.open_guidance)
        self.typing.open_asked.connect(self._go_to)
        self.typing.back_asked.connect(self._bring_back_and_open)
        self.likenesses.open_asked.connect(self._go_to)
        self.likenesses.apart_told.connect(self.save_apart)

    def _go_to(self, person: int) -> None:
        """Leave the form, whose typing is kept, for a card that is there already."""
        self.leave_form()
        self.open_record(person)

    def _bring_back_and_open(self, person: int) -> None:
        """Return an archived card to the lists rather than begin a second one."""
        self.leave_form()
        self.return_to_lists(participants.get(self.workspace.store, person))
        self.open_record(person)
