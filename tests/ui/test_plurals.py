"""A sentence with a number keeps its plural forms, or the window falls back to English."""

from __future__ import annotations

import re
from pathlib import Path

UI = Path(__file__).resolve().parents[2] / "ui"
_LOST = re.compile(r"""translate\(\s*"[^"]*",\s*"[^"]*%n""")


def test_a_sentence_with_a_number_is_said_by_a_class_of_its_own():
    # the collector sees the plural of tr() alone, never that of translate()
    lost = [path.name for path in UI.rglob("*.py") if _LOST.search(path.read_text("utf-8"))]
    assert lost == []


def test_the_rule_would_notice_one():
    assert _LOST.search('translate("Quarters", "Changed since: %n figure(s)", "", moved)')
