"""Collect the window's sentences into the three .ts files and compile them.

python tools/translate.py            collect and compile
python tools/translate.py --check    fail when something is unfinished or out of date
"""

from __future__ import annotations

import argparse
import filecmp
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as Xml

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path("resources") / "translations"
LANGUAGES = ("kk", "ru", "en")


def main() -> int:
    """Do what the command line asks; 1 when a check fails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, only complain")
    if parser.parse_args().check:
        return _check()
    _update(ROOT / FOLDER)
    _release(ROOT / FOLDER)
    complaints = _unfinished(ROOT / FOLDER)
    print("\n".join(complaints) or "every sentence is said in all three languages")
    return 0


def _check() -> int:
    with tempfile.TemporaryDirectory() as made:
        fresh = Path(made)
        for language in LANGUAGES:
            shutil.copy(ROOT / FOLDER / f"bagdar_{language}.ts", fresh)
        _update(fresh)
        _release(fresh)
        names = [f"bagdar_{language}.{end}" for language in LANGUAGES for end in ("ts", "qm")]
        _, differ, missing = filecmp.cmpfiles(fresh, ROOT / FOLDER, names, shallow=False)
        complaints = [f"{name} is out of date" for name in differ + missing]
        complaints += _unfinished(fresh)
    print("\n".join(complaints) or "translations are whole and up to date")
    return 1 if complaints else 0


def _update(folder: Path) -> None:
    for language in LANGUAGES:
        target = folder / f"bagdar_{language}.ts"
        plural = ["-pluralonly"] if language == "en" else []
        _run(
            "pyside6-lupdate",
            *("-extensions", "py", "-locations", "none", "-no-obsolete"),
            *("-source-language", "en", "-target-language", language),
            *plural,
            *("ui", "-ts", str(target)),
        )


def _release(folder: Path) -> None:
    """Compile beside each file and put it in place whole: an open window reads from the old one."""
    for language in LANGUAGES:
        source = folder / f"bagdar_{language}.ts"
        made = source.with_suffix(".qm.new")
        _run("pyside6-lrelease", "-silent", str(source), "-qm", str(made))
        made.replace(source.with_suffix(".qm"))


def _unfinished(folder: Path) -> list[str]:
    complaints = []
    for language in LANGUAGES:
        for context in Xml.parse(folder / f"bagdar_{language}.ts").getroot().iter("context"):
            for message in context.iter("message"):
                if message.find("translation[@type='unfinished']") is not None:
                    place = f"{language}: {context.findtext('name')}"
                    complaints.append(f"{place}: {message.findtext('source')!r} is unfinished")
    return complaints


def _run(tool: str, *words: str) -> None:
    folder = Path(sys.executable).parent
    command = shutil.which(tool, path=str(folder)) or tool
    done = subprocess.run([command, *words], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{tool} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    raise SystemExit(main())
