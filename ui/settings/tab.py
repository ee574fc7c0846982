"""The settings: sections at the left, one of them at the right."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import Refusal
from ui import theme
from ui.fields import Form
from ui.parts.message_bar import MessageBar
from ui.parts.pane import Pane
from ui.rooms import Room
from ui.settings.navigation import Navigation
from ui.settings.pages import Page
from ui.workspace import Workspace

SECTIONS: tuple[tuple[str, str, str], ...] = (
    ("centre", "building", "ui.settings.centre_page:CentrePage"),
    ("papers", "document", "ui.settings.papers_page:PapersPage"),
    ("consent", "check", "ui.settings.consent_page:ConsentPage"),
    ("places", "table", "ui.settings.places_page:PlacesPage"),
    ("kinds", "arrow-right", "ui.settings.kinds_page:KindsPage"),
    ("instruments", "compass", "ui.settings.instruments_page:InstrumentsPage"),
    ("fields", "cap", "ui.settings.fields_page:FieldsPage"),
    ("forms", "people", "ui.settings.forms_page:FormsPage"),
    ("law", "info", "ui.settings.law_page:LawPage"),
    ("report_form", "table", "ui.settings.report_form_page:ReportFormPage"),
    ("keeping", "archive", "ui.settings.keeping_page:KeepingPage"),
    ("calendar", "calendar", "ui.settings.calendar_page:CalendarPage"),
    ("backups", "shield-check", "ui.backups.page:BackupsPage"),
    ("look", "eye", "ui.settings.look_page:LookPage"),
)
"""The sections in their order, each with its icon and its page, loaded when first shown."""

_OF_SETTING = {
    "index": "papers",
    "margin": "papers",
    "signatory": "papers",
    "officer": "papers",
    "purpose": "consent",
    "categories": "consent",
    "keeping": "keeping",
}


class SettingsRoom(Room):
    """A setting that a refusal names is one press away: :meth:`show_setting` goes to its field."""

    name = "settings"
    icon = "gear"
    subjects = ("settings", "staff", "place")

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self.pages: dict[str, Page] = {}
        super().__init__(workspace, parent)
        self.message = MessageBar(self.right, name="settings.message")
        self.open("centre")
        self.retranslate()

    @override
    def title(self) -> str:
        return self.tr("Settings")

    @property
    def current(self) -> Page:
        """The section that is open."""
        page = self.stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def open(self, key: str) -> Page:
        """Show a section, loading it the first time."""
        page = self.page(key)
        self.stack.setCurrentWidget(page)
        self.navigation.show_current(key)
        page.look()
        return page

    def page(self, key: str) -> Page:
        """Return a section, loading it the first time it is asked for."""
        if key not in self.pages:
            module, _, kind = next(each[2] for each in SECTIONS if each[0] == key).partition(":")
            make: Callable[[Workspace], Page] = getattr(import_module(module), kind)
            page = self.pages[key] = make(self.workspace)
            self.stack.addWidget(page)
        return self.pages[key]

    def show_setting(self, name: str) -> None:
        """Open the section where a setting stands, with the cursor in its field."""
        known = {key for key, _, _ in SECTIONS}
        if name in known:
            self.open(name)
            return
        page = self.open(_OF_SETTING.get(name.split("_")[0], "centre"))
        if name in page.settings:
            page.show_setting(name)

    @override
    def leave(self) -> bool:
        verdicts = [page.leave() for page in self.pages.values()]
        return all(verdicts)

    @override
    def refuse(self, refusal: Refusal, form: Form | None = None) -> None:
        self.current.refuse(refusal)

    @override
    def refresh(self, subject: str) -> None:
        for page in self.pages.values():
            if subject in page.subjects:
                page.look()

    @override
    def retranslate(self) -> None:
        words = {
            "centre": self.tr("The centre"),
            "papers": self.tr("Papers"),
            "consent": self.tr("Consent"),
            "places": self.tr("Settlements"),
            "kinds": self.tr("Kinds of referral"),
            "instruments": self.tr("Tests"),
            "fields": self.tr("Fields of work"),
            "forms": self.tr("Forms of guidance"),
            "law": self.tr("Acts on posts"),
            "report_form": self.tr("Report form"),
            "keeping": self.tr("Terms of keeping"),
            "calendar": self.tr("Working calendar"),
            "backups": self.tr("Copies"),
            "look": self.tr("Language and look"),
        }
        self.navigation.show_words(words)

    @override
    def focus_search(self) -> None:
        self.navigation.take_focus()

    @override
    def _lay_out(self) -> None:
        self.split.hide()
        self.split.setParent(self)
        self.navigation = Navigation(
            [(key, icon) for key, icon, _ in SECTIONS], name="settings.nav"
        )
        self.stack = QStackedWidget()
        self.left = Pane("bg", name="settings.list.pane")
        self.right = Pane("surface", edges=Qt.Edge.LeftEdge, name="settings.card.pane")
        left, right = QVBoxLayout(self.left), QVBoxLayout(self.right)
        left.setContentsMargins(theme.unit(12), theme.unit(16), theme.unit(12), theme.unit(16))
        right.setContentsMargins(1, 0, 0, 0)
        left.addWidget(self.navigation)
        left.addStretch(1)
        right.addWidget(self.stack)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.left)
        whole.addWidget(self.right, 1)
        self.navigation.chosen.connect(self.open)
        self._keys()

    def _keys(self) -> None:
        for keys, act in (("Ctrl+S", lambda: self.current.save()), ("Ctrl+N", self._add)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _add(self) -> None:
        begin = getattr(self.current, "begin_new", None)
        if begin is not None:
            begin()
