"""The sheet of shortcuts (F1): what the keys do, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from ui import theme
from ui.parts.button import Button
from ui.parts.label import Label

translate = QCoreApplication.translate


def show(parent: QWidget) -> QDialog:
    """Open the sheet; Esc closes it."""
    sheet = QDialog(parent)
    sheet.setObjectName("help")
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.setWindowTitle(translate("HelpSheet", "Keys"))
    column = QVBoxLayout(sheet)
    column.setContentsMargins(*[theme.unit(24)] * 4)
    column.setSpacing(theme.unit(16))
    column.addWidget(
        Label(translate("HelpSheet", "Everything by keyboard"), "title", name="help.title")
    )
    column.addLayout(_grid())
    close = Button(translate("HelpSheet", "Close"), "secondary", shortcut="Esc", name="help.close")
    close.clicked.connect(sheet.close)
    column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
    sheet.open()
    return sheet


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.unit(32))
    grid.setVerticalSpacing(theme.unit(6))
    for row, (keys, words) in enumerate(rows()):
        grid.addWidget(Label(keys, "strong", name=f"help.keys.{row}"), row, 0)
        grid.addWidget(Label(words, "body", name=f"help.words.{row}"), row, 1)
    return grid


def rows() -> list[tuple[str, str]]:
    """Return the keys and what they do."""
    return [
        ("Ctrl+F", translate("HelpSheet", "Search")),
        ("Ctrl+N", translate("HelpSheet", "New card")),
        ("F2", translate("HelpSheet", "Edit the card")),
        ("Ctrl+S", translate("HelpSheet", "Save")),
        ("Esc", translate("HelpSheet", "Back; what was typed stays as a draft")),
        ("Ctrl+Z", translate("HelpSheet", "Take back what was just done")),
        ("Ctrl+K", translate("HelpSheet", "Consultation")),
        ("Ctrl+Shift+K", translate("HelpSheet", "Service given")),
        ("Ctrl+Shift+V", translate("HelpSheet", "Choice of profession")),
        ("Ctrl+Shift+R", translate("HelpSheet", "Recommendation")),
        ("Ctrl+Shift+S", translate("HelpSheet", "Professional selection")),
        ("Ctrl+Shift+T", translate("HelpSheet", "Add to a training list")),
        ("Ctrl+J", translate("HelpSheet", "Referral")),
        ("Ctrl+Shift+J", translate("HelpSheet", "Referrals for the whole list")),
        ("Ctrl+R", translate("HelpSheet", "Record the answer")),
        ("Ctrl+G", translate("HelpSheet", "Consent")),
        ("Ctrl+P", translate("HelpSheet", "Print a copy")),
        ("Ctrl+I", translate("HelpSheet", "Import a list")),
        ("Ctrl+Shift+F", translate("HelpSheet", "Filter")),
        ("F6", translate("HelpSheet", "Mark who came")),
        ("F8", translate("HelpSheet", "Go to the next mistake")),
        ("Ctrl+D", translate("HelpSheet", "Put a reminder off")),
        ("Ctrl+PgUp, Ctrl+PgDn", translate("HelpSheet", "The period before, the period after")),
        ("Alt+1 … Alt+8", translate("HelpSheet", "Tabs")),
        ("Alt+←", translate("HelpSheet", "Back to the tab before")),
        ("Alt+0", translate("HelpSheet", "Settings")),
        ("F1", translate("HelpSheet", "This sheet")),
    ]
