"""Starts the program on a file as a user does and ends it when the list is painted.

our_window.py FILE
"""

from __future__ import annotations

import os
import runpy
import sys
import tempfile

from PySide6.QtWidgets import QApplication

from bench.contestants import first_paint

with tempfile.TemporaryDirectory() as folder:
    for place in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[place] = folder
    QApplication.exec = lambda *_: first_paint.wait(rows=True)  # type: ignore[method-assign]
    sys.argv = ["main.py", *sys.argv[1:]]
    try:
        runpy.run_path("main.py", run_name="__main__")
    except SystemExit as end:
        if end.code:
            raise
