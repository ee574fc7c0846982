"""Handing papers out: kept whole under the document's name, then opened or sent to the printer.

A paper is shown and printed by the system's own PDF program. Qt's reader of PDF is not among the
parts we ship, and drawing the page a second time through Qt would print something else than the
bytes whose digest the register keeps. Windows can send a PDF to its printer by itself; elsewhere
the program that shows it prints it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.errors import Refusal
from app.files import atomic_write
from app.paperwork import register
from app.paperwork.register import Issued
from ui.memory import Memory

if TYPE_CHECKING:
    from app.papers import Paper
    from reports.page import Rendered
    from ui.workspace import Workspace

_FOLDER = "documents/folder"
_UNFIT = re.compile(r"[^\w.-]+")

Open = Callable[[Path], bool]


def system_open(path: Path) -> bool:
    """Open a file in the program the system has for it; false when it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def system_print(path: Path) -> bool:
    """Send a file to the printer where the system can, else open it to be printed from there."""
    start = getattr(os, "startfile", None)
    if start is None:
        return system_open(path)
    try:
        start(str(path), "print")
    except OSError:  # no program registered for printing a PDF
        return system_open(path)
    return True


class Documents:
    """The folder that papers are put in, and the programs that show and print them."""

    def __init__(
        self,
        memory: Memory,
        proposed: Path,
        opening: Open = system_open,
        printing: Open = system_print,
    ) -> None:
        self._memory, self._proposed = memory, proposed
        self.opening, self.printing = opening, printing

    @property
    def folder(self) -> Path:
        """Where papers are put: the folder chosen last, else one beside the centre's file."""
        kept = self._memory.text(_FOLDER)
        return Path(kept) if kept else self._proposed

    def use_folder(self, folder: Path) -> None:
        """Put papers into this folder from now on."""
        self._memory.keep(_FOLDER, str(folder))

    def keep(self, name: str, body: bytes) -> Path:
        """Write a paper whole or not at all, never over another; return where it is.

        Refuses ``file-not-writable`` where the folder cannot be written to.
        """
        return keep_in(self.folder, name, body)

    def show(self, path: Path) -> bool:
        """Open a paper to be looked at; false when nothing on this computer opens it."""
        return self.opening(path)

    def print(self, path: Path) -> bool:
        """Print a paper; false when nothing on this computer prints it."""
        return self.printing(path)

    def hand(self, path: Path, *, printing: bool) -> None:
        """Print a paper or open it; refuses ``paper-not-opened`` when no program would."""
        done = self.print(path) if printing else self.show(path)
        if not done:
            raise Refusal("paper-not-opened", file=str(path))


def keep_in(folder: Path, name: str, body: bytes) -> Path:
    """Write a paper into a folder as :meth:`Documents.keep` does, from any thread."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = _free(folder / name, body)
        if not path.exists():
            with atomic_write(path) as file:
                file.write(body)
    except OSError as error:
        raise Refusal("file-not-writable", file=str(folder)) from error
    return path


def render(record: Paper) -> Rendered:
    """Return the PDF of a paper of any kind."""
    # Drawing is loaded with the first paper: the window must not wait for it to appear.
    from reports import batch

    return batch.render(record)


def hand_out(workspace: Workspace, issued: Issued, *, printing: bool) -> Path:
    """Print a paper just issued, or open it: its stored bytes, which count as no copy.

    Refuses a paper without bytes, a folder that cannot be written to, a missing program.
    """
    path = workspace.documents.keep(name_of(issued), register.bytes_of(workspace.store, issued.id))
    workspace.documents.hand(path, printing=printing)
    return path


def reprint(workspace: Workspace, paper_id: int, *, printing: bool = True) -> Path:
    """Print or open a paper again from its stored bytes; the register counts the copy.

    Refuses as :func:`hand_out` does, and then counts nothing.
    """
    before = workspace.store.last_action
    issued = register.get(workspace.store, paper_id)
    path = hand_out(workspace, issued, printing=printing)
    register.reprint(workspace.store, paper_id)
    workspace.tell("paper", "", before)
    return path


def name_of(issued: Issued) -> str:
    """Return a paper's file name: kind, number and year, never the person."""
    return f"{issued.kind}-{_numbered(issued)}-{issued.dated.year}.pdf"


def name_of_many(issued: Sequence[Issued]) -> str:
    """Return a name for papers handed out together: kind, first and last number, year."""
    first, last = issued[0], issued[-1]
    return f"{first.kind}-{_numbered(first)}-{_numbered(last)}-{first.dated.year}"


def _numbered(issued: Issued) -> str:
    return _UNFIT.sub("-", issued.number).strip("-.") or issued.uid


def _free(path: Path, body: bytes) -> Path:
    """Return the path itself, or its like with a number where another paper has the name."""
    tried, number = path, 1
    while tried.exists() and tried.read_bytes() != body:
        number += 1
        tried = path.with_stem(f"{path.stem}-{number}")
    return tried
