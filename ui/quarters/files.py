"""The report as a file: as it was signed where the period is closed, else as a draft."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.errors import Refusal
from app.files import atomic_write
from app.papers import QuarterReport
from app.paperwork import quarter_papers, register
from app.quarters import backing, content
from app.quarters.backing import Listed
from app.quarters.closings import Closing
from app.quarters.periods import Period
from app.store.store import Store
from ui import documents, language
from ui.quarters.reckoning import Reckoned, Wanted, reckon
from ui.quarters.words import translate
from ui.tasks import Cancelled, Progress

KINDS = ("pdf", "xlsx", "json", "public", "public_xlsx")


def word(kind: str) -> str:
    """Return what a menu calls a kind of file."""
    return {
        "pdf": translate("Quarters", "Report as PDF"),
        "xlsx": translate("Quarters", "Report as an Excel workbook with its lists"),
        "json": translate("Quarters", "Report as JSON"),
        "public": translate("Quarters", "Public report as PDF, small numbers left out"),
        "public_xlsx": translate("Quarters", "Public report as Excel, small numbers left out"),
    }[kind]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be written: the days, which kind of file, where; as a closing kept it."""

    period: Period
    kind: str
    path: Path
    closing: Closing | None = None


def name(period: Period, kind: str, closing: Closing | None) -> str:
    """Return a name for the file; a draft says that it is one."""
    state = "" if closing is not None else "-draft"
    public = "-public" if kind.startswith("public") else ""
    return f"report-{period.called.replace('/', '_')}{public}{state}.{ending(kind)}"


def ending(kind: str) -> str:
    """Return how the name of a file of this kind ends."""
    return {"public": "pdf", "public_xlsx": "xlsx"}.get(kind, kind)


def write(store: Store, asked: Asked, told: Progress, stop: Cancelled) -> Path:
    """Write a report into a file, whole or not at all; stopped, it leaves nothing.

    A closed period's own PDF is its stored bytes.
    """
    if asked.kind == "pdf" and asked.closing is not None:
        return _put(asked.path, register.bytes_of(store, asked.closing.paper_id))
    made = reckon(store, Wanted(asked.period, closing=asked.closing), told, stop)
    if asked.kind == "json":
        return _put(asked.path, content.to_json(made.content).encode())
    paper = _paper(store, made, public=asked.kind.startswith("public"))
    if stop():
        raise Refusal("cancelled")
    if ending(asked.kind) == "xlsx":
        return _workbook(store, asked, made, paper, told, stop)
    return _put(asked.path, documents.render(paper).body)


def _paper(store: Store, made: Reckoned, *, public: bool) -> QuarterReport:
    closing, figures = made.wanted.closing, made.layout.figures
    if closing is None:
        return quarter_papers.draft(
            store, made.content, store.today(), figures=figures, public=public
        )
    return quarter_papers.report(
        store,
        made.content,
        closing.number,
        closing.uid,
        closing.closed_on,
        closing.signatory_id,
        figures=figures,
        public=public,
    )


def _workbook(
    store: Store,
    asked: Asked,
    made: Reckoned,
    paper: QuarterReport,
    told: Progress,
    stop: Cancelled,
) -> Path:
    """The lists behind the figures name people: they are no part of the public edition."""
    from reports import quarter_sheets  # what draws is read when there is something to draw

    closed = asked.closing.id if asked.closing else None
    lists: Iterable[Listed] = ()
    if asked.kind == "xlsx":
        lists = backing.lists(store, made.content, made.layout.figures, closed)
    spoken = "ru" if language.current() == "ru" else "kk"
    try:
        quarter_sheets.write(
            asked.path, paper, lists, language=spoken, progress=told, cancelled=stop
        )
    except OSError as error:
        raise Refusal("file-not-writable", file=str(asked.path)) from error
    return asked.path


def _put(path: Path, body: bytes) -> Path:
    try:
        with atomic_write(path) as file:
            file.write(body)
    except OSError as error:
        raise Refusal("file-not-writable", file=str(path)) from error
    return path
