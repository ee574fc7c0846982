"""Merges the referrals of a JSON file into a template and has LibreOffice print each to PDF.

office_referrals.py SOFFICE WORDS FOLDER
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from bench.contestants import page_template

_AT_ONCE = 200  # asked for a thousand at once, it printed a quarter of them and said nothing


def main(office: str, words: str, out: str) -> None:
    """Leave one PDF for each person in the folder; refuses if LibreOffice made fewer."""
    people = json.loads(Path(words).read_text(encoding="utf-8"))
    folder = Path(out)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    pages = [folder / f"{number}.fodt" for number in range(len(people))]
    for page, person in zip(pages, people, strict=True):
        page.write_text(page_template.flat_odt(person), encoding="utf-8")
    # A settings folder of its own: an office that is already open would take the work over.
    profile = f"-env:UserInstallation={(folder.parent / 'office-profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    for start in range(0, len(pages), _AT_ONCE):
        batch = map(str, pages[start : start + _AT_ONCE])
        subprocess.run([*command, *batch], check=True, capture_output=True)
    made = len(list(folder.glob("*.pdf")))
    if made != len(people):
        raise SystemExit(f"LibreOffice made {made} of {len(people)}")


main(*sys.argv[1:])
