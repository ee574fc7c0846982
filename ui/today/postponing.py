"""Putting a reminder off: until tomorrow, for a week, until a day, until its next notice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from app import centre
from app.kazakh.dates import day_month
from app.today import postponing, speech
from app.today.items import Item
from ui import language
from ui.fields import DateField, FormDialog, Spec, TextField
from ui.today import words
from ui.today.words import translate
from ui.workspace import Workspace

_WEEK = timedelta(days=7)


def put_off(workspace: Workspace, item: Item, until: date | None, reason: str = "") -> None:
    """Put a matter off and say so, with the way back; refuses as the office's rules do."""
    back = day_month(until, language.current()) if until else ""
    said = (
        translate("Today", "Put off until {day}")
        if until
        else translate("Today", "Put off until the next notice")
    )
    workspace.do(
        lambda: postponing.put_off(workspace.store, item, until, reason),
        changed="today",
        said=said.format(day=back),
    )


def bring_back(workspace: Workspace, item: Item) -> None:
    """Remind at once of what was put off."""
    workspace.do(
        lambda: postponing.bring_back(workspace.store, item.off),
        changed="today",
        said=translate("Today", "Reminded of again"),
    )


class PutOffDialog(FormDialog):
    """Until which day, and why if somebody wants to know it later."""

    def __init__(self, workspace: Workspace, item: Item, parent: QWidget) -> None:
        self._workspace, self._item = workspace, item
        specs = [
            Spec(
                "until",
                lambda: translate("Today", "Until which day"),
                partial(DateField, today=workspace.today),
            ),
            Spec("reason", lambda: translate("Today", "Why"), TextField),
        ]
        super().__init__(specs, self._put_off, name="today.put_off.ask", parent=parent)

    def _put_off(self, values: dict[str, Any]) -> None:
        put_off(self._workspace, self._item, values["until"], str(values["reason"] or ""))

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self.set_words(
            translate("Today", "Put off"),
            translate("Today", "Put off"),
            speech.what(self._item, language.current()),
        )


def offer(
    workspace: Workspace, owner: QWidget, item: Item, ask: Callable[[], object], place: QPoint
) -> QMenu:
    """Offer the days until which a matter can be put off, and one of one's own."""
    menu = QMenu(owner)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    fill(menu, workspace, item, ask)
    menu.popup(place)
    return menu


def fill(menu: QMenu, workspace: Workspace, item: Item, ask: Callable[[], object]) -> None:
    """Put the days into a menu."""
    for said, until in _choices(workspace, item):
        made = menu.addAction(said)
        made.triggered.connect(lambda _=False, until=until: put_off(workspace, item, until))
    menu.addAction(translate("Today", "Until another day…")).triggered.connect(lambda: ask())


def _choices(workspace: Workspace, item: Item) -> list[tuple[str, date | None]]:
    today = workspace.today()
    working = centre.calendar(workspace.store)
    morrow = working.add(today, 1)
    week = working.next_working(today + _WEEK)
    found: list[tuple[str, date | None]] = [
        (_until(morrow), morrow),
        (_until(week), week),
    ]
    if item.stage:
        found.append((translate("Today", "Until the next notice"), None))
    return found


def _until(day: date) -> str:
    return translate("Today", "Until {day}").format(day=words.heading(day))
