"""What is done with pupils of a year, with one or with many at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QMenu, QWidget
from typing_extensions import override

from app.schooling import enrolments
from app.schooling.cohorts import Member
from ui import tasks
from ui.actions import Offer, action, button
from ui.cohorts import dialogs, doings, words
from ui.cohorts.pupil_card import PupilCard
from ui.cohorts.pupils_list import PupilsList
from ui.cohorts.words import translate
from ui.workspace import Workspace

_KEYS = {
    "not_chosen": "Ctrl+Shift+N",
    "chosen": "Ctrl+Shift+V",
    "to_list": "Ctrl+Shift+U",
    "to_session": "Ctrl+K",
    "test": "Ctrl+T",
    "consents": "Ctrl+G",
    "correct": "F2",
    "leave": "Ctrl+Del",
    "readmit": "",
    "open_person": "Ctrl+O",
    "narrow": "Ctrl+Shift+F",
}
"""Every action with its keys; each is a method of the view by the same name."""

_OFFERED = ("chosen", "not_chosen", "to_session", "correct")
_LESSER = ("to_list", "consents", "test", "leave", "readmit", "open_person")


class PupilsView(PupilsList):
    """What is done is done with everybody chosen."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self.pupil_card = PupilCard(workspace, name="cohorts.pupil")
        self.ask: QDialog | None = None
        self._task: tasks.Task[doings.Forms] | None = None
        super().__init__(workspace, parent)
        self.card = self.pupil_card
        self.doing = {
            key: action(self, key, keys, getattr(self, key)) for key, keys in _KEYS.items()
        }
        self._offer_deeds()
        self.retranslate()

    def suit(self) -> None:
        """Allow what makes sense with the pupils chosen."""
        members = self.members if len(self.places) < 2 else []
        some, one = bool(self.places), len(self.places) == 1
        self.pupil_card.say_chosen(len(self.places))
        for key, made in self.doing.items():
            made.setEnabled(some or key == "narrow")
        left = one and bool(members) and bool(members[0].left)
        self.doing["correct"].setEnabled(one)
        self.doing["open_person"].setEnabled(one)
        self.doing["readmit"].setEnabled(left)
        self.doing["leave"].setEnabled(some and self.chips.current != "left" and not left)

    @override
    def show_pupil(self, enrolment_id: int) -> None:
        self.pupil_card.show_pupil(enrolment_id, self.scope.year)
        self.suit()

    def _whose(self) -> str:
        members = self.members
        if len(members) == 1:
            return members[0].name
        return translate("Cohorts", "Pupils: {count}").format(count=words.number(len(members)))

    # What is done

    def chosen(self) -> None:
        """Record that the pupils chosen have chosen a profession."""
        people = [self.people[each] for each in self.places]
        self._open(doings.choose(self.workspace, people, self, decided=True))

    def not_chosen(self) -> None:
        """Record that the pupils chosen have not chosen yet."""
        people = [self.people[each] for each in self.places]
        self._open(doings.choose(self.workspace, people, self, decided=False))

    def to_list(self) -> None:
        """Put the pupils chosen on a list of undecided."""
        from ui.cohorts.undecided.dialogs import put_on

        people = [self.people[each] for each in self.places]
        self._open(put_on(self.workspace, people, self.scope.year, self))

    def to_session(self) -> None:
        """Put the pupils chosen on a session's list, each with the class."""
        people = {each.person_id: each.class_name for each in self.members}
        self._open(doings.to_session(self.workspace, people, "", self))

    def test(self) -> None:
        """Test the pupils chosen one after another."""
        people = [self.people[each] for each in self.places]
        self._open(doings.test(self.workspace, people, self))

    def consents(self) -> None:
        """Print consent forms for those chosen who have no valid consent."""
        card = self.pupil_card
        card.refusal.dismiss()
        self._task = doings.print_consents(self.workspace, self.members, self, card.refusal.refuse)
        if self._task is not None:
            card.strip.watch(self._task, translate("Cohorts", "Issuing consent forms"))

    def correct(self) -> None:
        """Put the place, class or first day of the pupil chosen right."""
        for each in self.members[:1]:
            at = enrolments.get(self.workspace.store, each.enrolment_id)
            self._open(dialogs.correct(self.workspace, at, each.name, self))

    def leave(self) -> None:
        """Take the pupils chosen off the list of their school, from a day on."""
        self._open(dialogs.leave(self.workspace, self.places, self._whose(), self))

    def readmit(self) -> None:
        """Take the pupil chosen back where they were."""
        for each in self.members[:1]:
            self._readmit(each)

    def _readmit(self, member: Member) -> None:
        def work() -> bool:
            enrolments.readmit(self.workspace.store, member.enrolment_id)
            return True

        self.workspace.do(
            work,
            changed=doings.SUBJECTS,
            said=translate("Cohorts", "Taken back: {name}").format(name=member.name),
            refused=self.pupil_card.refusal.refuse,
        )

    def open_person(self) -> None:
        """Show the whole card of the pupil chosen."""
        for each in self.places[:1]:
            self.workspace.open_card("participants", self.people[each])

    def _open(self, dialog: QDialog) -> None:
        self.ask = dialog
        dialog.open()

    # Words and widgets

    @override
    def retranslate(self) -> None:
        super().retranslate()
        named = {
            "chosen": translate("Cohorts", "Has chosen"),
            "not_chosen": translate("Cohorts", "Not yet"),
            "to_list": translate("Cohorts", "To a list of undecided"),
            "to_session": translate("Cohorts", "To a session"),
            "test": translate("Cohorts", "Test on the screen"),
            "consents": translate("Cohorts", "Consent forms"),
            "correct": translate("Cohorts", "Correct"),
            "leave": translate("Cohorts", "Leaves the school"),
            "readmit": translate("Cohorts", "Take back"),
            "open_person": translate("Cohorts", "Open the card"),
            "narrow": translate("Cohorts", "School or class"),
        }
        for key, made in self.doing.items():
            made.setText(named[key])
        self.pupil_card.retranslate()

    def _offer_deeds(self) -> None:
        buttons = {key: button(made) for key, made in self.doing.items()}
        buttons["chosen"] = button(self.doing["chosen"], "primary")
        Offer(self.pupil_card.bar, buttons).show(*_OFFERED, lesser=_LESSER)
        for made in self.doing.values():
            self.pupil_card.addAction(made)
        self.list.activated_id.connect(lambda _place: self.open_person())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self.suit())
        self.list.context_menu.connect(self._pop)

    def _pop(self, _place: int, where: QPoint) -> None:
        offered = QMenu(self)
        offered.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered.addActions(
            [made for key, made in self.doing.items() if made.isEnabled() and key != "narrow"]
        )
        offered.popup(where)
