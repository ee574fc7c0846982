"""Files with a thousand to a million invented people, made once and kept while they are right."""

from __future__ import annotations

import functools
import hashlib
import shutil
from pathlib import Path

from bench.contests import CONTESTANTS, ROOT
from bench.material import FOLDER
from bench.rivals import ours

_MAKERS = ("app/store", "app/kazakh", "app/registry/participants.py", "app/registry/intake.py")
"""What decides how a file looks inside; beside the words of the index and the people's maker."""


def grown(size: int) -> Path | None:
    """Return a folder with so many people; None while there is no register to hold them."""
    folder = FOLDER / f"people-{size}-{edition()}"
    if not folder.exists():
        for outdated in FOLDER.glob(f"people-{size}-*"):
            shutil.rmtree(outdated)
        half = folder.with_suffix(".half")
        shutil.rmtree(half, ignore_errors=True)
        maker = ours("make_people.py", size, half, needs="app/registry/listing.py")
        if maker is None:
            return None
        maker.run()
        half.rename(folder)
    return folder


@functools.cache
def edition() -> str:
    """Return a word that changes with the code that makes the files: older ones are made anew."""
    whole = hashlib.sha256()
    for part in sorted(_parts()):
        whole.update(part.read_bytes())
    return whole.hexdigest()[:12]


def _parts() -> list[Path]:
    roots = [*(ROOT / name for name in (*_MAKERS, "app/registry/words.py"))]
    parts = [part for root in roots for part in ([root] if root.is_file() else root.rglob("*.py"))]
    return [*parts, CONTESTANTS / "make_people.py"]
