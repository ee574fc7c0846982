"""Bringing a backup back: the copy is checked first, the present file is set aside, never lost."""

from __future__ import annotations

import os
from pathlib import Path

from app import files
from app.errors import Refusal
from app.store import backups, driver, location, migrations, opening
from app.store.lock import FileHold
from app.store.uids import Clock


def restore(copy: Path, path: Path, clock: Clock) -> Path | None:
    """Put a checked copy in the file's place; return where the present file was set aside.

    Refuses a copy that is damaged, altered, newer than this program or not what its manifest
    says, before the present file is touched. The file must not be open anywhere.
    """
    location.refuse_share(path)
    opening.refuse_foreign(copy)
    backups.verify(copy)
    if path.resolve() == copy.resolve():
        raise Refusal("restore-onto-itself", path=str(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    hold = FileHold(path)
    hold.take(clock(), wait=0.0)
    try:
        ready = _prepared(copy, path)
        aside = backups.set_aside(path, clock())
        files.put_in_place(ready, path)
    except OSError as error:
        raise opening.told(error, path) from error
    finally:
        hold.release()
    return aside


def _prepared(copy: Path, path: Path) -> Path:
    """Return a checked copy beside the file, under a name that only a checked one has."""
    making = path.with_name(path.name + ".restoring")
    try:
        backups.copy_file(copy, making)
        _check(making)
        os.replace(making, opening.restored(path))
    except driver.Failure as error:
        raise opening.told(error, copy) from error
    finally:
        backups.remove(making)
    return opening.restored(path)


def _check(ready: Path) -> None:
    connection = driver.connect(ready)
    try:
        version = driver.scalar(connection, "pragma user_version")
        if version > migrations.VERSION:
            raise Refusal("file-newer", version=version, ours=migrations.VERSION)
        opening.refuse_damaged(connection, ready, whole=True)
        if version == migrations.VERSION:
            opening.refuse_altered(connection, ready)
    finally:
        connection.close()
