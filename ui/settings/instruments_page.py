"""Tests the centre may use: the program's own and the office's, their questions, the PIN."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.errors import Refusal
from app.guidance import instrument_files, instruments, pin
from app.guidance.instruments import Instrument
from ui import theme
from ui.asking import Asking, Dialogs
from ui.instruments import words
from ui.instruments.pin_dialog import PinDialog
from ui.parts.button import Button
from ui.parts.edge import bare
from ui.parts.label import Label
from ui.settings.pages import Page
from ui.tables import Column, ListView, PagedModel
from ui.workspace import Workspace

translate = QCoreApplication.translate


class _Known:
    """A test as the list shows it."""

    def __init__(self, test: Instrument, *, own: bool, archived: bool) -> None:
        self.test, self.own, self.archived = test, own, archived

    @property
    def state(self) -> str:
        """Whose it is, and whether it is offered."""
        if self.archived:
            return translate("Settings", "Put away")
        if self.own:
            return translate("Settings", "The office's own")
        return translate("Settings", "Of the program")


class _Questions(QPlainTextEdit):
    """The questions to look through by keys; Tab leaves them."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setMinimumHeight(theme.unit(240))
        theme.current().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        bare(self)


class InstrumentsPage(Page):
    """A file at fault is refused by its line; results keep what they say when a test goes."""

    key = "instruments"
    narrow = False
    asking: Asking = Dialogs()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.ask: QDialog | None = None
        self._known: dict[int, _Known] = {}
        self._has_pin = False
        columns: tuple[Column[_Known], ...] = (
            Column(
                "name",
                lambda: translate("Settings", "Test"),
                lambda known: words.spoken(known.test.name),
                kind="name",
                width=220,
                stretch=2,
                optional=False,
            ),
            Column(
                "state",
                lambda: translate("Settings", "Whose"),
                lambda known: known.state,
                kind="muted",
                width=120,
                stretch=1,
                optional=False,
            ),
        )
        name = "settings.instruments"
        self.model = PagedModel(columns, self._fetch)
        self.list = ListView(self.model, name=f"{name}.list")
        self.heading = Label("", "strong", wrap=True, name=f"{name}.heading")
        self.facts = Label("", "small", "muted", wrap=True, name=f"{name}.facts")
        self.items = _Questions(name=f"{name}.items")
        self.add_button = Button("", "primary", icon="plus", shortcut="Ctrl+N", name=f"{name}.add")
        self.archive_button = Button("", "secondary", icon="archive", name=f"{name}.archive")
        self.pin_button = Button("", "secondary", icon="lock", name=f"{name}.pin")
        self._build()
        self.set_buttons([self.add_button, self.archive_button, self.pin_button])
        self.retranslate()
        self.look()

    @override
    def title(self) -> str:
        return translate("Settings", "Tests")

    @override
    def about(self) -> str:
        return translate(
            "Settings",
            "A test of your own is a file: its items, scales and keys are checked as it is added.",
        )

    @override
    def look(self) -> None:
        self._known = dict(enumerate(_known(self.workspace), 1))
        self.list.set_ids(array("q", self._known))
        self.model.refresh()
        if self.list.current_row < 0:
            self.list.select_row(0)
        self._show(self.list.current_id)
        self._has_pin = pin.is_set(self.workspace.store)
        self._name_pin()

    def begin_new(self) -> None:
        """Add a test from a file; one at fault is refused by its line, and nothing changes."""
        title = translate("Settings", "The file of a test")
        kinds = translate("Settings", "Tests (*.toml)")
        path = self.asking.file(self, title, kinds, Path.home())
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Add the test of a file."""
        self.refusal.dismiss()

        def work() -> Instrument:
            instrument_files.load(path)  # its own faults first: bytes that are no text too
            text = path.read_text("utf-8-sig")
            return instruments.add(self.workspace.store, text, path.name)

        said = translate("Settings", "The test is added")
        added = self.workspace.do(work, changed="settings", said=said, refused=self.refuse)
        if added is not None:
            self._select(added.code)

    def put_away(self) -> None:
        """Offer a test of the office's own no longer, or offer it again."""
        known = self._known.get(self.list.current_id)
        if known is None or not known.own:
            return
        store, code = self.workspace.store, known.test.code
        work = instruments.bring_back if known.archived else instruments.archive
        said = (
            translate("Settings", "The test is offered again")
            if known.archived
            else translate("Settings", "The test is put away; its results stay")
        )
        self.workspace.do(
            lambda: work(store, code), changed="settings", said=said, refused=self.refuse
        )

    def set_pin(self) -> None:
        """Set or change the PIN that a participant's window goes by."""
        self.ask = PinDialog(self.workspace, self)
        self.ask.open()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.list.retranslate()
        self.add_button.set_words(translate("Settings", "Add a file"))
        self.items.setAccessibleName(translate("Settings", "Questions"))
        self._name_pin()
        self._show(self.list.current_id)

    def _fetch(self, ids: Sequence[int]) -> list[_Known | None]:
        return [self._known.get(each) for each in ids]

    def _select(self, code: str) -> None:
        for number, known in self._known.items():
            if known.test.code == code:
                self.list.select_id(number)

    def _show(self, number: int) -> None:
        known = self._known.get(number)
        self.archive_button.setEnabled(known is not None and known.own)
        back = known is not None and known.archived
        self.archive_button.set_words(
            translate("Settings", "Offer again") if back else translate("Settings", "Put away")
        )
        if known is None:
            return
        test = known.test
        self.heading.setText(words.spoken(test.name))
        self.facts.setText(_facts(test))
        self.items.setPlainText(_items(test))

    def _name_pin(self) -> None:
        change, first = translate("Settings", "Change the PIN"), translate("Settings", "Set a PIN")
        self.pin_button.set_words(change if self._has_pin else first)

    def _build(self) -> None:
        both, side = QWidget(), QWidget()
        row, column = QHBoxLayout(both), QVBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.unit(24))
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(10))
        for part in (self.heading, self.facts):
            column.addWidget(part)
        column.addWidget(self.items, 1)
        self.list.setMinimumSize(theme.unit(260), theme.unit(320))
        row.addWidget(self.list, 1)
        row.addWidget(side, 1)
        self.body.column.insertWidget(0, both, 10)
        self.list.current_changed.connect(self._show)
        self.add_button.clicked.connect(self.begin_new)
        self.archive_button.clicked.connect(self.put_away)
        self.pin_button.clicked.connect(self.set_pin)


def _known(workspace: Workspace) -> list[_Known]:
    store = workspace.store
    found = [_Known(test, own=False, archived=False) for test in instruments.shipped()]
    newest = {each.code: each for each in instruments.added(store)}
    for each in newest.values():
        try:
            test = instruments.get(store, each.code, each.version)
        except Refusal:
            continue
        found.append(_Known(test, own=True, archived=each.archived))
    return found


def _facts(test: Instrument) -> str:
    """Return whose a test is, its version, and what it measures."""
    said = translate("Settings", "Version {version} · {author} · {licence} · {count} questions")
    scales = ", ".join(f"{words.spoken(each.name)} ({each.most})" for each in test.scales)
    lines = (
        said.format(
            version=test.version,
            author=test.author,
            licence=test.licence,
            count=len(test.items),
        ),
        test.source,
        translate("Settings", "Scales and their most: {scales}").format(scales=scales),
    )
    return "\n".join(line for line in lines if line)


def _items(test: Instrument) -> str:
    """Return the questions as they are asked, in the language of the window."""
    lines = [words.spoken(test.asks), ""]
    if test.options:
        lines += [f"{each.sign} {words.spoken(each.text)}" for each in test.options]
        lines.append("")
    for item in test.items:
        text = words.spoken(item.text)
        if not test.options:
            said = "  /  ".join(words.spoken(option.text) for option in item.options)
            text = f"{text} {said}" if text else said
        lines.append(f"{item.number}. {text}")
    return "\n".join(lines)
