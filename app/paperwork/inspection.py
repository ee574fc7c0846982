"""One numbered folder for an inspection: every paper of a period as it was issued, with contents.

Papers are the stored bytes, never drawn again. The folder is made beside its place and renamed
once it is whole; a folder that a power cut left half made is gone on with.
"""

from __future__ import annotations

import csv
import hashlib
import html
import io
import json
import os
import re
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from app import centre
from app.errors import Refusal
from app.exchange.writing import safe_cell
from app.files import atomic_write
from app.kazakh import dates
from app.papers import Both
from app.paperwork import phrases, register
from app.paperwork.register import Issued
from app.quarters.periods import Period
from app.store.store import Store

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

SECTIONS: Mapping[str, tuple[str, ...]] = {
    "register": ("register",),
    "plans": ("plan", "plan_changes", "agreement_sheet", "timetable"),
    "sheets": ("sheet", "fair"),
    "lists": ("training_list", "undecided"),
    "agencies": ("tender_protocol", "acceptance"),
    "staff": (
        "staff_list", "job_description", "qualification_sheet", "attestation_calendar", "load",
        "hand_over",
    ),
    "reports": ("quarter", "correction"),
    "persons": ("referral", "consent", "profile", "recommendation", "selection"),
}  # fmt: skip
"""The kinds of paper in each part of the folder, in the order of the folder."""

PERSONS = "persons"
"""The part that holds papers of single people: it goes out only where that is asked for."""

_MAKING = ".making"
_CONTENTS = ("contents.json", "contents.csv", "index.html", "SHA256SUMS")
_REGISTER = "0000-register.csv"
_OURS = re.compile(r"\d\d-[a-z]+/\d{4,}-[a-z_]+-\d{4}-[0-9A-Za-z-]+\.pdf")
_PART = re.compile(r"(?:\d\d-[a-z]+/)?\.bagdar-[0-9a-f]{12}\.part")


@dataclass(frozen=True, slots=True)
class Filed:
    """A paper in the folder: its place there, its file ("" for one written by hand), its digest."""

    place: int
    section: str
    file: str
    paper: Issued


@dataclass(frozen=True, slots=True)
class Folder:
    """What was made: where, how many papers, how many of them have a file."""

    path: Path
    papers: int
    files: int


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a folder: "missing", "altered", "unknown" or "contents"; which file."""

    code: str
    file: str


def gather(
    store: Store,
    period: Period,
    folder: Path,
    *,
    persons: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Folder:
    """Make the folder of a period; refuses one that holds anything, and leaves nothing if stopped.

    Papers dated in the period, plans and acts for its days, and its reports whenever they were
    signed. ``persons`` adds referrals, consents and other papers of single people.
    """
    folder = Path(os.path.realpath(folder))  # a link stays a link: what it points to is filled
    making = folder.parent / (folder.name + _MAKING)
    with _alone(folder, making):
        return _gather(store, period, folder, making, persons, progress, cancelled)


def _gather(
    store: Store,
    period: Period,
    folder: Path,
    making: Path,
    persons: bool,
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> Folder:
    filed = list(_filed(store, period, persons=persons))
    making.mkdir(exist_ok=True)
    for done, each in enumerate(filed, 1):
        if cancelled and cancelled():
            shutil.rmtree(making, ignore_errors=True)
            raise Refusal("cancelled")
        _put_paper(store, making, each)
        if progress:
            progress(done, len(filed))
    _finish(store, period, making, filed)
    _put_in_place(making, folder)
    return Folder(folder, len(filed), sum(bool(each.file) for each in filed))


def verify(folder: Path) -> list[Fault]:
    """Return what in a folder is not as its contents say; nothing when it is whole."""
    try:
        said = json.loads((folder / "contents.json").read_text("utf-8"))
        known = {each["file"]: each["sha256"] for each in said["files"]}
        sums = (folder / "SHA256SUMS").read_text("utf-8")
        if not all(isinstance(each, str) for pair in known.items() for each in pair):
            return [Fault("contents", "contents.json")]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return [Fault("contents", "contents.json")]
    for line in sums.splitlines():
        digest, _, name = line.partition("  ")
        known.setdefault(name, digest)
        if known[name] != digest:
            return [Fault("contents", "SHA256SUMS")]
    faults = [fault for name, digest in known.items() if (fault := _judged(folder, name, digest))]
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    return faults + [Fault("unknown", each) for each in sorted(there - set(known) - {"SHA256SUMS"})]


def _judged(folder: Path, name: str, digest: str) -> Fault | None:
    path = folder / name
    if not path.is_file():
        return Fault("missing", name)
    return None if _digest(path.read_bytes()) == digest else Fault("altered", name)


# What belongs to a period


_RELATED = """
  select plan.paper_id from plan where plan.first <= :last and plan.last >= :first
  union select acceptance.paper_id from acceptance
         where acceptance.first <= :last and acceptance.last >= :first
  union select closing.paper_id from closing where closing.first >= :first and closing.last <= :last
  union select correction.paper_id from correction join closing on closing.id = closing_id
         where closing.first >= :first and closing.last <= :last
"""


def papers(store: Store, period: Period) -> list[Issued]:
    """Return the papers of a period: dated in it, or about its days, as the folder orders them."""
    days = {"first": period.first.isoformat(), "last": period.last.isoformat()}
    about = [number for (number,) in store.tuples(_RELATED, days) if number is not None]
    found = register.ids(store, period.first, period.last)
    every = register.many(store, list(dict.fromkeys((*found, *about))))
    order = [kind for kinds in SECTIONS.values() for kind in kinds]
    return sorted(
        every,
        key=lambda each: (
            order.index(each.kind) if each.kind in order else len(order), each.dated, each.serial,
        ),
    )  # fmt: skip


def _filed(store: Store, period: Period, *, persons: bool) -> Iterator[Filed]:
    places = {kind: section for section, kinds in SECTIONS.items() for kind in kinds}
    number = 0
    for paper in papers(store, period):
        section = places.get(paper.kind, "lists")
        if paper.state == "reserved" or (section == PERSONS and not persons):
            continue
        number += 1
        yield Filed(number, section, _file(number, section, paper), paper)


def _file(number: int, section: str, paper: Issued) -> str:
    """Name a file for the document, never for the person, in letters that any disk takes."""
    if not paper.sha256:
        return ""
    plain = re.sub(r"[^0-9A-Za-z]+", "-", paper.number).strip("-") or str(paper.serial)
    at = list(SECTIONS).index(section) + 1
    return f"{at:02}-{section}/{number:04}-{paper.kind}-{paper.dated.year}-{plain}.pdf"


# Writing


@contextmanager
def _alone(folder: Path, making: Path) -> Iterator[None]:
    """Two that made one folder at once would leave papers in it that one of them never asked for.

    The lock dies with its process.
    """
    _refuse_taken(folder)
    lock = making.with_name(f"{making.name}.lock")
    try:
        with FileLock(lock, timeout=0):
            _refuse_taken(folder)
            _refuse_strange(making)
            try:
                yield
            finally:
                with suppress(OSError):
                    lock.unlink()
    except Timeout:
        raise Refusal("inspection-busy", path=folder.name) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise Refusal("inspection-not-written", path=folder.name, reason=reason) from error


def _refuse_taken(folder: Path) -> None:
    if not folder.parent.is_dir():
        raise Refusal("folder-missing", file=str(folder.parent))
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refusal("inspection-folder-full", path=folder.name)


def _refuse_strange(making: Path) -> None:
    """What an earlier try left is gone on with, and cleared: nothing else may be among it."""
    if not os.path.lexists(making):
        return
    if making.is_symlink() or not making.is_dir() or not all(map(_is_ours, _named(making))):
        raise Refusal("inspection-folder-full", path=making.name)


def _named(making: Path) -> Iterator[str]:
    """Give whatever is no folder of its own by its name in the folder; links are not followed."""
    for place, folders, files in os.walk(making):
        for name in (*files, *(each for each in folders if (Path(place) / each).is_symlink())):
            yield (Path(place) / name).relative_to(making).as_posix()


def _is_ours(name: str) -> bool:
    known = name in (*_CONTENTS, _REGISTER)
    return known or bool(_OURS.fullmatch(name) or _PART.fullmatch(name))


def _put_paper(store: Store, making: Path, filed: Filed) -> None:
    """A file that is there whole already, after a power cut, is not written again."""
    if not filed.file:
        return
    path = making / filed.file
    with suppress(OSError):
        if _digest(path.read_bytes()) == filed.paper.sha256:
            return
    path.parent.mkdir(exist_ok=True)
    _write(path, register.bytes_of(store, filed.paper.id))


def _write(path: Path, body: bytes) -> None:
    """The folder gets its name once all is on the disk, so no power cut leaves it torn."""
    with atomic_write(path) as file:
        file.write(body)


def _finish(store: Store, period: Period, making: Path, filed: Sequence[Filed]) -> None:
    """Write the register and the contents, and take away what an earlier try left beside them."""
    _write(making / _REGISTER, _table(_registered(store, period)))
    files = [_REGISTER, *(each.file for each in filed if each.file)]
    digests = {name: _digest((making / name).read_bytes()) for name in files}
    said = _said(store, period, filed, digests)
    text = json.dumps(said, ensure_ascii=False, indent=1, default=str)
    _write(making / "contents.json", f"{text}\n".encode())
    _write(making / "contents.csv", _table(_contents(filed)))
    _write(making / "index.html", _page(period, store, filed).encode())
    for name in ("contents.json", "contents.csv", "index.html"):
        digests[name] = _digest((making / name).read_bytes())
    sums = "".join(f"{digest}  {name}\n" for name, digest in sorted(digests.items()))
    _write(making / "SHA256SUMS", sums.encode())
    for path in making.rglob("*"):
        name = path.relative_to(making).as_posix()
        if path.is_file() and name not in digests and name not in _CONTENTS:
            path.unlink()


def _put_in_place(making: Path, folder: Path) -> None:
    if folder.exists():
        folder.rmdir()  # empty, or it was refused
    making.rename(folder)


def _digest(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


# Contents


def _said(
    store: Store, period: Period, filed: Sequence[Filed], digests: Mapping[str, str]
) -> dict[str, Any]:
    settings = centre.all_settings(store)
    return {
        "period": period.called,
        "first": period.first,
        "last": period.last,
        "made_on": store.today(),
        "centre": {"kk": settings.get("centre_kk", ""), "ru": settings.get("centre_ru", "")},
        "papers": [
            {
                "place": each.place,
                "file": each.file,
                "kind": each.paper.kind,
                "number": each.paper.number,
                "dated": each.paper.dated,
                "to_whom": each.paper.to_whom,
                "state": each.paper.state,
                "pages": each.paper.pages,
                "uid": each.paper.uid,
                "sha256": each.paper.sha256,
            }
            for each in filed
        ],
        "files": [{"file": name, "sha256": digest} for name, digest in digests.items()],
    }


_COLUMNS = ("number", "kind", "paper", "dated", "to_whom", "state", "file")


def _titles() -> list[str]:
    said = phrases.section("inspection")
    return [_line(said[name]) for name in _COLUMNS]


def _line(words: Both) -> str:
    return words.kk if words.kk == words.ru or not words.ru else f"{words.kk} / {words.ru}"


def _row(place: object, paper: Issued, file: str) -> list[str]:
    kinds, states = phrases.section("paper"), phrases.section("paper_state")
    shown = file or _line(phrases.section("inspection")["no_file"])
    return [
        str(place), _line(kinds[paper.kind]), paper.number, dates.short_date(paper.dated),
        paper.to_whom, _line(states[paper.state]), shown,
    ]  # fmt: skip


def _contents(filed: Sequence[Filed]) -> Iterator[list[str]]:
    yield [*_titles(), "SHA-256"]
    for each in filed:
        yield [*_row(each.place, each.paper, each.file), each.paper.sha256]


def _registered(store: Store, period: Period) -> Iterator[list[str]]:
    """Every number given in the period, whether its paper is in the folder or not."""
    yield _titles()[:-1]
    for number, paper in enumerate(register.listed(store, period.first, period.last), 1):
        yield _row(number, paper, "")[:-1]


def _table(rows: Iterator[list[str]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerows([safe_cell(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig", "replace")


_PAGE = """<!doctype html>
<html lang="kk">
<meta charset="utf-8">
<title>{title}</title>
<style>
body {{ font: 14px/1.45 sans-serif; margin: 24px; color: #1c2430; }}
table {{ border-collapse: collapse; width: 100%; }}
th, td {{ border: 1px solid #b8c0cc; padding: 4px 8px; text-align: left; vertical-align: top; }}
th {{ background: #eef1f5; }}
td.sum {{ font: 11px/1.45 monospace; overflow-wrap: anywhere; min-width: 18em; }}
p {{ max-width: 60em; }}
</style>
<h1>{title}</h1>
<p>{centre}</p>
<p>{made}</p>
<p><a href="{register}">{registered}</a></p>
<table>
<tr>{titles}</tr>
{rows}
</table>
</html>
"""


def _page(period: Period, store: Store, filed: Sequence[Filed]) -> str:
    """Return the contents to be looked at and printed: links lead to the files beside it."""
    settings = centre.all_settings(store)
    days = dates.short_date(store.today())
    named = phrases.phrase("inspection", "title", period=(period.name.kk, period.name.ru))
    made = phrases.phrase("inspection", "made", day=(days, days))
    registered = phrases.section("inspection")["registered"]
    return _PAGE.format(
        title=html.escape(_line(named)),
        centre=html.escape(_line(centre.both(settings, "centre"))),
        made=html.escape(_line(made)),
        register=_REGISTER,
        registered=html.escape(_line(registered)),
        titles="".join(f"<th>{html.escape(each)}</th>" for each in (*_titles(), "SHA-256")),
        rows="\n".join(_html_row(each) for each in filed),
    )


def _html_row(filed: Filed) -> str:
    *cells, file = (html.escape(each) for each in _row(filed.place, filed.paper, filed.file))
    link = f'<a href="{file}">{file.rpartition("/")[2]}</a>' if filed.file else file
    plain = "".join(f"<td>{cell}</td>" for cell in (*cells, link))
    return f'<tr>{plain}<td class="sum">{filed.paper.sha256}</td></tr>'
