"""Sets the referrals of a JSON file with WeasyPrint, all in one PDF.

weasyprint_referrals.py WORDS CALLS
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from bench.contestants import page_template  # isort: split

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration


def main(words: str, calls: str) -> None:
    """Print the seconds of each call, after one that loads the faces if there are several."""
    people = json.loads(Path(words).read_text(encoding="utf-8"))
    faces = FontConfiguration()
    if len(people) > 1 or int(calls) > 1:
        HTML(string=page_template.html(people[:1])).write_pdf(font_config=faces)
    seconds = []
    for _ in range(int(calls)):
        begun = time.perf_counter()
        body = HTML(string=page_template.html(people)).write_pdf(font_config=faces)
        Path(words).with_suffix(".weasyprint.pdf").write_bytes(body)
        seconds.append(time.perf_counter() - begun)
    print(json.dumps({"measured": seconds}))


main(*sys.argv[1:])
