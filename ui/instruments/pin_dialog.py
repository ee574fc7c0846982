"""The staff's PIN set or changed: typed twice, kept only as its digest."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from app.errors import FieldRefusal
from app.guidance import pin
from ui.fields import DigitsField, FormDialog, Spec
from ui.instruments.tries import Tries
from ui.instruments.words import translate
from ui.workspace import Workspace


class PinField(DigitsField):
    """Digits nobody reads over one's shoulder."""

    def __init__(self) -> None:
        super().__init__(limit=12)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)

    @override
    def typed(self) -> str:
        return "•" if self.line.text() else ""  # a PIN is never left among drafts


class PinDialog(FormDialog):
    """``kept`` says that a PIN stands now; the one before is asked first, where there is one."""

    kept = Signal()
    wide = 480

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self._workspace = workspace
        self._known = pin.is_set(workspace.store)
        self._tries = Tries(workspace.memory, workspace.store.clock)
        first = Spec("before", lambda: translate("Tests", "PIN until now"), PinField)
        specs = (
            *((first,) if self._known else ()),
            Spec(
                "pin",
                lambda: translate("Tests", "New PIN"),
                PinField,
                lambda: translate("Tests", "4 to 12 digits"),
            ),
            Spec("again", lambda: translate("Tests", "Once more"), PinField),
        )
        super().__init__(specs, self._keep, name="instruments.pin", parent=parent)

    def _keep(self, values: dict[str, Any]) -> None:
        store, before = self._workspace.store, self._workspace.store.last_action
        if self._known:
            self._check(values["before"])
        if values["pin"] != values["again"]:
            raise FieldRefusal("again", "pin-differs")
        if not values["pin"]:
            raise FieldRefusal("pin", "field-required")
        pin.set_pin(store, values["pin"])
        self._workspace.tell("settings", translate("Tests", "The PIN is set"), before)
        self.kept.emit()

    def _check(self, typed: str) -> None:
        if self._tries.wait:
            raise FieldRefusal("before", "pin-wait", seconds=self._tries.wait)
        if not pin.check(self._workspace.store, typed):
            self._tries.fail()
            raise FieldRefusal("before", "pin-wrong")
        self._tries.clear()

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        title = (
            translate("Tests", "Change the PIN")
            if self._known
            else translate("Tests", "Set a PIN first")
        )
        why = translate(
            "Tests", "A participant's window goes only by this PIN, so that nobody sees the lists."
        )
        self.set_words(title, translate("Tests", "Set"), why)
