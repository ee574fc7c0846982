"""Narrowing the calendar to one colleague's sessions, or to one service."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.guidance.forms import SERVICES
from app.staffing import staff
from app.store.store import Store
from ui.sessions import words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Whose sessions and of which service are shown; none of them for all."""

    staff_id: int | None = None
    service: str = ""


def said(store: Store, narrowed: Narrowed) -> str:
    """Return what the calendar is narrowed to."""
    if narrowed.staff_id is not None:
        return staff.get(store, narrowed.staff_id).name.short
    if narrowed.service:
        return words.service(narrowed.service)
    return translate("Sessions", "Everything")


def menu(
    parent: QWidget, store: Store, current: Narrowed, choose: Callable[[Narrowed], object]
) -> QMenu:
    """Return a menu of everything, each colleague and each service; the one in force is ticked."""
    offered = QMenu(parent)
    offered.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    group = QActionGroup(offered)

    def offer(narrowed: Narrowed) -> None:
        made = QAction(said(store, narrowed).replace("&", "&&"), offered)
        made.setCheckable(True)
        made.setChecked(narrowed == current)
        made.triggered.connect(lambda: choose(narrowed))
        group.addAction(made)
        offered.addAction(made)

    offer(Narrowed())
    offered.addSeparator()
    for colleague in staff.listed(store, store.today()):
        offer(Narrowed(staff_id=colleague.id))
    offered.addSeparator()
    for service in SERVICES:
        offer(Narrowed(service=service))
    return offered
