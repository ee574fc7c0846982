"""Reads a spreadsheet as the import does, guards and child process included.

our_sheet.py FILE
"""

from __future__ import annotations

import sys
from pathlib import Path

from app.exchange import reading

if __name__ == "__main__":
    book = reading.read(Path(sys.argv[1]))
    print(sum(len(sheet.rows) for sheet in book.sheets))
