"""Takes a spreadsheet's people into a new file through the console; the import alone is timed.

our_import.py FILE
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def _bagdar(*words: str) -> str:
    command = [sys.executable, "main.py", *words]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


with tempfile.TemporaryDirectory() as folder:
    centre = str(Path(folder) / "centre.bagdar")
    _bagdar("new", centre)
    begun = time.perf_counter()
    outcome = json.loads(_bagdar("import", "participants", sys.argv[1], "--json", "--db", centre))
    seconds = time.perf_counter() - begun
    if not outcome["new"]:
        raise SystemExit(f"nobody was taken in: {outcome}")
    print(json.dumps({"measured": [seconds]}))
