"""Reads a spreadsheet with openpyxl's streaming reader.

openpyxl_sheet.py FILE
"""

from __future__ import annotations

import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1], read_only=True)
print(sum(1 for sheet in book.worksheets for _ in sheet.iter_rows(values_only=True)))
