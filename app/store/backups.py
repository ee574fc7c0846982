"""Copies that were opened again and found whole, kept beside the file, and their return.

A copy is made from SQLite's own online backup into a temporary name, re-opened, checked, described
by a manifest with its SHA-256, and only then given its name. The live file is never copied as a
file, and nothing is ever restored over it: it is set aside with its side files.
"""

from __future__ import annotations

import hashlib
import json
import os
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from app import files
from app.errors import Refusal
from app.store import driver

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

DAILY, WEEKLY, MONTHLY = 7, 5, 12
ALWAYS = 7
"""How many of the newest, by action, are kept whatever the clock says: its battery may be dead."""


THOROUGH = 256 * 1024 * 1024
"""Bytes up to which every index of a copy is read too; with more the office would wait."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds: when and why it was made, up to which action, its size and digest."""

    file: str
    at: str
    reason: str
    last_action: int
    version: int
    people: int
    papers: int
    size: int
    sha256: str


def folder(path: Path) -> Path:
    """Return where the file's own backups are kept."""
    return path.with_name(path.stem + "-backups")


def take(
    path: Path,
    now: datetime,
    *,
    reason: str,
    into: Path | None = None,
    progress: Progress | None = None,
) -> Manifest:
    """Make a checked copy now; refuse, leaving nothing under a final name, if it is not whole."""
    target = into or folder(path)
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal("backup-folder", path=str(target), reason=error.strerror) from error
    making = target / f".{path.stem}-{os.getpid()}-{threading.get_ident()}.making"
    try:
        _sweep(making, path.stem)
        copy_file(path, making, progress)
        manifest = _describe(making, path.stem, now, reason)
        _publish(making, target, manifest)
    except driver.Damage as error:
        raise Refusal("backup-failed", path=str(target), reason=str(error)) from error
    except OSError as error:
        raise Refusal("backup-failed", path=str(target), reason=error.strerror) from error
    finally:
        remove(making)
    if into is None:
        prune(target, path.stem)
    return manifest


_STALE = 3600
"""Seconds after which a copy under way is one that was killed; told by the disk's own clock."""


def _sweep(making: Path, stem: str) -> None:
    """Take away what killed backups left, or they would fill the disk."""
    making.touch()
    now = making.stat().st_mtime
    for left in making.parent.glob(f".{stem}-*.making*"):
        with suppress(OSError):
            if now - left.stat().st_mtime > _STALE:
                left.unlink()


def copy_file(source: Path, target: Path, progress: Progress | None = None) -> None:
    """Copy an open or closed file page by page into a new one that stands alone, and sync it."""
    remove(target)
    target.touch()
    told = (lambda _status, left, total: progress(total - left, total)) if progress else None
    with (
        closing(driver.connect(source, read_only=True)) as reading,
        closing(driver.connect(target)) as writing,
    ):
        reading.backup(writing, pages=4096 if progress else -1, progress=told)
        writing.execute("pragma journal_mode = delete")
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _describe(copy: Path, stem: str, now: datetime, reason: str) -> Manifest:
    connection = driver.connect(copy, read_only=True)
    try:
        check = "integrity_check" if copy.stat().st_size <= THOROUGH else "quick_check"
        verdict = driver.scalar(connection, f"pragma {check}(1)")
        if verdict != "ok":
            raise Refusal("backup-damaged", reason=verdict)
        if connection.execute("pragma foreign_key_check").fetchone():
            raise Refusal("backup-damaged", reason="foreign keys")
        last = driver.scalar(connection, "select coalesce(max(id), 0) from action")
        people = driver.scalar(connection, "select count(*) from person")
        issued = driver.scalar(connection, "select count(*) from paper")
        version = driver.scalar(connection, "pragma user_version")
    finally:
        connection.close()
    name = f"{stem}-{now:%Y%m%d-%H%M%S}-{last:08d}.bagdar"
    at = now.isoformat(timespec="seconds")
    size = copy.stat().st_size
    return Manifest(name, at, reason, last, version, people, issued, size, _digest(copy))


def _publish(making: Path, target: Path, manifest: Manifest) -> None:
    text = json.dumps(asdict(manifest), ensure_ascii=False, indent=2)
    note = target / (manifest.file + ".json")
    beside = note.with_name("." + note.name)
    beside.write_text(text, "utf-8")
    files.put_in_place(making, target / manifest.file)
    files.put_in_place(beside, note)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def remove(path: Path) -> None:
    """Take a file of ours away with its side files, which would change any file that follows."""
    for side in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + side).unlink(missing_ok=True)


def listed(target: Path, stem: str) -> list[Manifest]:
    """Return the backups in a folder, newest first by what they hold, not by the clock."""
    read = (_manifest(note) for note in target.glob(f"{stem}-*.bagdar.json"))
    found = [each for each in read if each is not None and (target / each.file).exists()]
    return sorted(found, key=lambda each: (each.last_action, each.at), reverse=True)


def _manifest(note: Path) -> Manifest | None:
    """Return what a note says, unless it is damaged or speaks of another file than its own."""
    with suppress(OSError, ValueError, TypeError):
        manifest = Manifest(**json.loads(note.read_text("utf-8")))
        datetime.fromisoformat(manifest.at)
        if f"{manifest.file}.json" == note.name and isinstance(manifest.last_action, int):
            return manifest
    return None


def latest(path: Path) -> Manifest | None:
    """Return the newest backup of a file, or None."""
    return next(iter(listed(folder(path), path.stem)), None)


def prune(target: Path, stem: str) -> None:
    """Keep one copy a day for a week, a week for five, a month for twelve, and the newest seven."""
    copies = listed(target, stem)
    kept = {copy.file for copy in copies[:ALWAYS]}
    for period, count in (("%Y-%j", DAILY), ("%G-%V", WEEKLY), ("%Y-%m", MONTHLY)):
        newest: dict[str, str] = {}
        for copy in copies:
            newest.setdefault(datetime.fromisoformat(copy.at).strftime(period), copy.file)
        kept.update(list(newest.values())[:count])
    for copy in copies:
        if copy.file not in kept:
            (target / copy.file).unlink(missing_ok=True)
            (target / (copy.file + ".json")).unlink(missing_ok=True)


def verify(copy: Path) -> None:
    """Refuse a copy whose bytes are not the ones its manifest describes."""
    note = copy.with_name(copy.name + ".json")
    if not note.exists():
        return  # a copy brought by hand has no manifest; its contents are still checked
    try:
        expected = json.loads(note.read_text("utf-8"))["sha256"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Refusal("backup-manifest", path=str(note)) from error
    if _digest(copy) != expected:
        raise Refusal("backup-changed", path=str(copy))


def fold_log(path: Path) -> None:
    """Fold the log into its file, so that one rename moves everything.

    A file too damaged for it keeps its log.
    """
    with suppress(*driver.Damage):
        connection = driver.connect(path)
        try:
            connection.execute("pragma wal_checkpoint(truncate)")
        finally:
            connection.close()


def set_aside(path: Path, now: datetime) -> Path | None:
    """Move the present file and its side files under a dated name; return the new name."""
    if not path.exists():
        return None
    fold_log(path)
    aside = path.with_name(f"{path.stem}-{now:%Y%m%d-%H%M%S}-set-aside{path.suffix}")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.stem}-{now:%Y%m%d-%H%M%S}-set-aside-{number}{path.suffix}")
    for side in ("-wal", "-shm", "-journal", ""):
        with suppress(FileNotFoundError):
            os.replace(path.with_name(path.name + side), aside.with_name(aside.name + side))
    return aside
