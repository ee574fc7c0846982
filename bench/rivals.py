"""The sides that can run here; one that is absent is named once in a plain line and left out."""

from __future__ import annotations

import functools
import shutil
import subprocess
import sys
from pathlib import Path

from bench.contests import CONTESTANTS, ROOT, Contestant

PYTHON = ROOT / "build" / "bench-venv" / "bin" / "python"


def ours(script: str, *words: object, needs: str = "", reports: bool = False) -> Contestant | None:
    """Return our own side, or None while the file that it ``needs`` isn't built."""
    if not _built(needs):
        return None
    return _script("Bagdar", Path(sys.executable), script, words, reports)


def theirs(
    name: str, package: str, script: str, *words: object, reports: bool = False
) -> Contestant | None:
    """Return a rival that is a Python package, or None where it can't be imported."""
    return _script(name, PYTHON, script, words, reports) if importable(package) else None


def libreoffice(script: str, *words: object) -> Contestant | None:
    """Return LibreOffice, its path the script's first word, or None where it isn't installed."""
    found = _office()
    if found is None:
        return None
    return _script("LibreOffice", Path(sys.executable), script, (found, *words), False)


@functools.cache
def importable(package: str) -> bool:
    """Tell whether the rivals' environment holds the package and can load it."""
    if not PYTHON.exists():
        print(f"left out: {package} (tools/bench.sh makes the rivals' environment)")
        return False
    done = subprocess.run([PYTHON, "-c", f"import {package}"], capture_output=True, text=True)
    if done.returncode != 0:
        print(f"left out: {package} ({(done.stderr.strip().splitlines() or [''])[-1]})")
    return done.returncode == 0


@functools.cache
def _office() -> str | None:
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if found is None:
        print("left out: LibreOffice (not installed)")
    return found


@functools.cache
def _built(path: str) -> bool:
    built = (ROOT / path).exists()
    if not built:
        print(f"left out: our side ({path} isn't built yet)")
    return built


def _script(
    name: str, python: Path, script: str, words: tuple[object, ...], reports: bool
) -> Contestant:
    command = (str(python), str(CONTESTANTS / script), *map(str, words))
    return Contestant(name, command, reports)
