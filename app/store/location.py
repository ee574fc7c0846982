"""Where the live file may lie: a disk of this computer, never a network share."""

from __future__ import annotations

import sys
from pathlib import Path

from app.errors import Refusal

_SHARES = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "davfs", "fuse.davfs2", "afs"}
_DRIVE_REMOTE = 4


def refuse_share(path: Path) -> None:
    """Refuse a live file on a network share, where locks and syncs cannot be trusted."""
    if on_share(path):
        raise Refusal("file-on-network-share", path=str(path))


def on_share(path: Path, mounts: Path = Path("/proc/self/mounts")) -> bool:
    """Tell whether the path lies on a network share, as far as the system says."""
    if sys.platform == "win32":
        return _windows_share(path)
    try:
        table = mounts.read_text("utf-8", "surrogateescape")
    except OSError:
        return False
    return _kind_of_mount(path, table) in _SHARES


def _kind_of_mount(path: Path, table: str) -> str:
    target = path.absolute().resolve()
    best, kind = -1, ""
    for line in table.splitlines():
        _, where, file_system, *_ = line.split(" ")
        folder = Path(where.replace("\\040", " "))
        if (target == folder or folder in target.parents) and len(where) >= best:
            best, kind = len(where), file_system
    return kind


def _windows_share(path: Path) -> bool:
    import ctypes  # only Windows has the call

    anchor = path.absolute().anchor
    if anchor.startswith("\\\\"):
        return True
    windows = getattr(ctypes, "windll").kernel32  # noqa: B009 - absent from the stubs elsewhere
    return bool(windows.GetDriveTypeW(anchor) == _DRIVE_REMOTE)
