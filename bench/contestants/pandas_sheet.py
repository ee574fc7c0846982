"""Reads a spreadsheet as pandas users do; with `keep`, writes it to an SQLite file too.

pandas_sheet.py FILE [keep]
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pandas

people = pandas.read_excel(sys.argv[1], dtype=str, engine="openpyxl")
if "keep" in sys.argv[2:]:
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(sqlite3.connect(Path(folder) / "people.db")) as file,
    ):
        people.to_sql("people", file)
print(len(people))
