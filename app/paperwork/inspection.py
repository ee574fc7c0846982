"""One numbered folder for an inspection: every paper of a period as it was issued, with contents.

Papers are the stored bytes, never drawn again. The folder is made beside its place and renamed
once it is whole; a folder that a power cut left half made is gone on with.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from app.errors import Refusal
from app.files import atomic_write
from app.paperwork import inspection_contents as contents
from app.paperwork import register
from app.paperwork.inspection_contents import Filed
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
_OURS = re.compile(r"\d\d-[a-z]+/\d{4,}-[a-z_]+-\d{4}-[0-9A-Za-z-]+\.pdf")
_PART = re.compile(r"(?:\d\d-[a-z]+/)?\.bagdar-[0-9a-f]{12}\.part")


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
    known = name in (*_CONTENTS, contents.REGISTER)
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
    _write(making / contents.REGISTER, contents.table(contents.registered(store, period)))
    files = [contents.REGISTER, *(each.file for each in filed if each.file)]
    digests = {name: _digest((making / name).read_bytes()) for name in files}
    said = contents.said(store, period, filed, digests)
    text = json.dumps(said, ensure_ascii=False, indent=1, default=str)
    _write(making / "contents.json", f"{text}\n".encode())
    _write(making / "contents.csv", contents.table(contents.listed(filed)))
    _write(making / "index.html", contents.page(period, store, filed).encode())
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
