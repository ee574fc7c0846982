"""The menu that narrows the register to a period or a kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from app.paperwork import register
from ui.papers import periods, words
from ui.papers.periods import Period

if TYPE_CHECKING:
    from ui.papers.tab import PapersRoom

translate = QCoreApplication.translate


def menu(room: PapersRoom) -> QMenu:
    """Return the periods and kinds to choose from, those in force ticked."""
    made = QMenu(room)
    made.setObjectName("papers.narrow.menu")
    today = room.workspace.today()
    group = QActionGroup(made)
    for period in (periods.days(name, today) for name in periods.NAMES):
        _choice(room, made, group, periods.said(period), period)
    days = made.addAction(translate("Papers", "Other days…"))
    days.triggered.connect(room.choose_days)
    made.addSeparator()
    group = QActionGroup(made)
    _choice(room, made, group, translate("Papers", "All kinds"), "")
    for kind in register.KINDS:
        _choice(room, made, group, words.kind(kind), kind)
    made.aboutToHide.connect(made.deleteLater)
    return made


def said(period: Period, kind: str) -> str:
    """Return what the register is narrowed to, or the word that offers it."""
    days = "" if period == (None, None) else periods.said(period)
    parts = [part for part in (days, words.kind(kind) if kind else "") if part]
    return " · ".join(parts) or translate("Papers", "Filter")


def _choice(
    room: PapersRoom, made: QMenu, group: QActionGroup, name: str, wanted: Period | str
) -> None:
    on = wanted in (room.period, room.kind)
    choice = QAction(name.replace("&", "&&"), made, checkable=True, checked=on)
    choice.triggered.connect(lambda: room.narrow(wanted))
    group.addAction(choice)
    made.addAction(choice)
