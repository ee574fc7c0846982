"""Starting a test on the screen: which, in what language, conducted by whom; then the PIN."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from app.errors import FieldRefusal, Refusal
from app.guidance import instruments, pin, sittings
from app.guidance.instruments import Instrument
from app.guidance.sittings import Sitting
from app.registry import participants
from app.store.store import Store
from ui.fields import ChoiceField, FormDialog, Spec
from ui.guidance import asked
from ui.instruments import standing, words
from ui.instruments.pin_dialog import PinDialog
from ui.instruments.standing import Round
from ui.instruments.test_window import TestWindow
from ui.instruments.words import translate
from ui.workspace import Workspace

_LAST_TEST, _LAST_LANGUAGE = "tests/instrument", "tests/language"


class StartDialog(FormDialog):
    """Chooses the test for one person, or for several who hand the computer on in their order."""

    def __init__(
        self,
        workspace: Workspace,
        people: Sequence[int],
        parent: QWidget | None = None,
        session_id: int | None = None,
    ) -> None:
        self._workspace, self._people, self._session = workspace, tuple(people), session_id
        self._offered = {each.code: each for each in words.offered(workspace.store)}
        self._turns: Round | None = None
        specs = (
            Spec("instrument", lambda: translate("Tests", "Test"), ChoiceField),
            Spec("language", lambda: translate("Tests", "Language"), ChoiceField),
            Spec("staff_id", lambda: translate("Tests", "Conducted by"), ChoiceField),
        )
        super().__init__(specs, self._start, name="instruments.start", parent=parent)
        self.form.show_values(self._usual())
        self.accepted.connect(self._stand)

    def _usual(self) -> dict[str, Any]:
        memory, store = self._workspace.memory, self._workspace.store
        last = memory.text(_LAST_TEST)
        first = next(iter(self._offered), None)
        return {
            "instrument": last if last in self._offered else first,
            "language": memory.text(_LAST_LANGUAGE, "kk"),
            "staff_id": asked.at_work(store),
        }

    def _start(self, values: dict[str, Any]) -> None:
        if values["instrument"] is None:
            raise FieldRefusal("instrument", "field-required")
        test = self._offered[str(values["instrument"])]
        language = str(values["language"] or "kk")
        self._workspace.memory.keep(_LAST_TEST, test.code)
        self._workspace.memory.keep(_LAST_LANGUAGE, language)
        self._turns = Round(
            people=self._people,
            instrument=test.code,
            version=test.version,
            language=language,
            session_id=self._session,
            staff_id=values["staff_id"],
        )

    def _stand(self) -> None:
        if self._turns is not None:
            ask_and_stand(self._workspace, self._turns, self.parentWidget())

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        for key, options in (
            ("instrument", words.tests(list(self._offered.values()))),
            ("language", words.languages()),
            ("staff_id", asked.colleagues(self._workspace.store)),
        ):
            field = self.form.fields[key]
            assert isinstance(field, ChoiceField)
            field.set_options(options)
        self.set_words(
            translate("Tests", "Test on the screen"), translate("Tests", "Begin"), self._about()
        )

    def _about(self) -> str:
        if len(self._people) == 1:
            name = participants.get(self._workspace.store, self._people[0]).name.full
            return translate("Tests", "{name} answers alone at this computer.").format(name=name)
        said = translate(
            "Tests",
            "{count} people answer one after another at this computer, in the order of the list.",
        )
        return said.format(count=len(self._people))


def ask_and_stand(workspace: Workspace, turns: Round, parent: QWidget | None) -> QDialog | None:
    """Put the participant's window up; where there is no PIN yet, have one set first."""

    def stand() -> None:
        # After the dialog that asked has gone: it must not come back with the office's window.
        QTimer.singleShot(0, parent or workspace, lambda: stand_up(workspace, turns))

    if pin.is_set(workspace.store):
        stand()
        return None
    dialog = PinDialog(workspace, parent)
    dialog.accepted.connect(stand)
    dialog.open()
    return dialog


def stand_up(workspace: Workspace, turns: Round, place: int = 0) -> TestWindow:
    """Put a participant's window up before everything else."""
    window = TestWindow(workspace, turns, place)
    window.left.connect(lambda: workspace.tell("participant session"))
    window.stand()
    return window


def go_on(workspace: Workspace, office: QWidget) -> TestWindow | None:
    """Put the window up again that stood when the program was last ended, instead of the office's.

    None where there was none, or where its test is no longer known.
    """
    left = standing.left(workspace.store)
    if left is None or not pin.is_set(workspace.store):
        standing.forget(workspace.store)
        return None
    try:
        window = stand_up(workspace, *left)
    except Refusal:
        standing.forget(workspace.store)
        return None
    window.wait_for(office)
    return window


def resumed(workspace: Workspace, sitting: Sitting, parent: QWidget | None) -> QDialog | None:
    """Go on with a test under way on the screen."""
    turns = Round(
        people=(sitting.person_id,),
        instrument=sitting.instrument,
        version=sitting.version,
        language=sitting.language,
        session_id=sitting.session_id,
        staff_id=sitting.staff_id,
        tester=sitting.tester,
    )
    return ask_and_stand(workspace, turns, parent)


def under_way(store: Store, person_id: int) -> list[tuple[Sitting, Instrument]]:
    """Return the tests that a person has begun on the screen and not finished."""
    known = {(each.code, each.version): each for each in instruments.all_of(store)}
    begun = [each for each in sittings.open_sittings(store) if each.person_id == person_id]
    named = [(each, known.get((each.instrument, each.version))) for each in begun]
    return [(each, test) for each, test in named if test is not None]
