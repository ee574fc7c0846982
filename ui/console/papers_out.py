"""From an issued paper to a file on the disk and a line on the terminal."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from app.errors import Refusal
from app.files import atomic_write
from app.paperwork.register import Issued
from ui.console.desk import Answer, Desk


def fit(out: Path | None) -> Path | None:
    """Return the file to write after refusing one that cannot be: before a number is taken."""
    if out is None:
        return None
    if not out.parent.is_dir():
        raise Refusal("folder-missing", file=str(out))
    if out.is_dir() or not os.access(out.parent, os.W_OK):
        raise Refusal("file-not-writable", file=str(out))
    return out


def write(out: Path | None, body: bytes, issued: Issued) -> None:
    """Write a paper's bytes; a disk that fails now is told together with the number taken."""
    if out is None:
        return
    try:
        with atomic_write(out) as file:
            file.write(body)
    except Refusal as refusal:
        raise Refusal("paper-not-written", number=issued.number, file=str(out)) from refusal


def record(issued: Issued) -> dict[str, Any]:
    """Return a paper as the console gives it when it is issued."""
    return {
        "number": issued.number,
        "date": issued.dated,
        "uid": issued.uid,
        "sha256": issued.sha256,
    }


def answer(desk: Desk, issued: Issued, out: Path | None) -> Answer:
    """Return what to say of an issued paper."""
    file = {"file": str(out)} if out else {}
    lines = [desk.say("paper-issued", number=issued.number, day=issued.dated)]
    lines += [str(out)] if out else [desk.say("paper-print-later", number=issued.number)]
    return Answer({**record(issued), **file}, lines)


def file_name(issued: Issued) -> str:
    """Return a file name for the document, never for the person: kind, year and number."""
    number = "".join(sign if sign.isalnum() else "-" for sign in issued.number)
    return f"{issued.kind}-{issued.dated.year}-{number}.pdf"
