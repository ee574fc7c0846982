"""A window that stands alone on the screen and goes only when a colleague lets it.

Close, Alt+F4, Esc and Ctrl+Q all ask for the PIN. Against Ctrl+Alt+Del and the system's own ways
to other programs only a kiosk account of the system helps.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.workspace import Workspace

_OUT = ("Esc", "Ctrl+Q", "Ctrl+W", "Alt+F4")


class AloneWindow(QWidget):
    """Takes the whole screen, every other window of the program goes out of sight.

    ``left`` says that a colleague let it go, and the office's windows are back.
    """

    left = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.workspace = workspace
        self._hidden: list[QWidget] = []
        self._free = False
        workspace.destroyed.connect(self._vanish)
        for keys in _OUT:
            QShortcut(QKeySequence(keys), self).activated.connect(self.ask_pin)

    def stand(self) -> None:
        """Take the whole screen."""
        self._hidden = [
            each for each in QApplication.topLevelWidgets() if each is not self and each.isVisible()
        ]
        self.setGeometry(self.screen().geometry())  # for desktops that know no whole screen
        self.showFullScreen()
        for each in self._hidden:
            each.hide()
        self.activateWindow()

    def wait_for(self, office: QWidget) -> None:
        """Show the office's window, which was not shown yet, once this one goes."""
        self._hidden.append(office)

    def release(self) -> None:
        """Give the screen back to the office: a colleague typed the PIN."""
        self._free = True
        for each in filter(isValid, self._hidden):
            each.show()
        self.left.emit()
        self.close()

    def ask_pin(self) -> None:
        """Ask for the PIN, whatever is shown."""
        raise NotImplementedError

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self.isMinimized():
            self.showFullScreen()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        app = QGuiApplication.instance()
        if self._free or (isinstance(app, QGuiApplication) and app.isSavingSession()):
            event.accept()  # the computer may always be shut down
            return
        event.ignore()
        self.ask_pin()

    def _vanish(self) -> None:
        """The file was closed under the window: there is nothing left to answer into."""
        self._free = True
        self.close()
