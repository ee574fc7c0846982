"""Files that are either the old one or the new one, never half of either."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from app.errors import Refusal

_PAUSES = 30
_PAUSE = 0.1  # seconds; thirty pauses are the three seconds an antivirus may hold a file

_DISK_FULL = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}


@contextlib.contextmanager
def atomic_write(path: Path) -> Iterator[BinaryIO]:
    """Give a binary file that takes the place of ``path`` when the block ends without error.

    Until then, and whenever the block raises, ``path`` stays as it was. The bytes are on the disk
    before the name changes. Refuses with ``folder-missing``, ``disk-full``, ``file-held`` or
    ``file-not-writable``, naming the file and never its folder.
    """
    target = Path(os.path.realpath(path))  # a link stays a link: what it points to is replaced
    part = target.with_name(f".bagdar-{secrets.token_hex(6)}.part")
    try:
        with _create(part, target) as file, _refusing_full_disk(target):
            yield file
            file.flush()
        put_in_place(part, target)
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def put_in_place(part: Path, path: Path) -> None:
    """Give a finished file its final name in one step, waiting 3 s while another program holds it.

    Both names must be on the same disk. Refuses as ``atomic_write`` does and changes neither.
    """
    if path.exists() and not path.is_file():  # a folder, a pipe, a device of the system
        raise Refusal("file-not-writable", file=path.name)
    with _refusing_full_disk(path):
        _sync(part)
    _keep_permissions(part, path)
    _replace(part, path)
    _sync_folder(path.parent)


def _create(part: Path, target: Path) -> BinaryIO:
    try:
        return part.open("xb")
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Refusal("folder-missing", file=target.name) from error
    except OSError as error:
        code = "disk-full" if error.errno in _DISK_FULL else "file-not-writable"
        raise Refusal(code, file=target.name) from error


@contextlib.contextmanager
def _refusing_full_disk(target: Path) -> Iterator[None]:
    """Other errors of the block are its own: it may read and write elsewhere too."""
    try:
        yield
    except OSError as error:
        if error.errno not in _DISK_FULL:
            raise
        raise Refusal("disk-full", file=target.name) from error


def _replace(part: Path, target: Path) -> None:
    """Only Windows refuses a file for being open, so only there does the wait ever happen."""
    for _ in range(_PAUSES):
        try:
            os.replace(part, target)
        except PermissionError:
            time.sleep(_PAUSE)
        else:
            return
    try:
        os.replace(part, target)
    except PermissionError as error:
        raise Refusal("file-held", file=target.name) from error


def _keep_permissions(part: Path, target: Path) -> None:
    with contextlib.suppress(OSError):
        part.chmod(target.stat().st_mode & 0o777)


def _sync(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the new name outlive a power cut; Windows opens no folder and keeps names by itself."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
