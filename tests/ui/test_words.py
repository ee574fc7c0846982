"""Every refusal has its words, in every language, and every word its place."""

from __future__ import annotations

import ast
import string
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from app.errors import FieldRefusal, Refusal
from ui import language, messages, wording
from ui.parts.top_bar import TopBar

ROOT = Path(__file__).resolve().parents[2]
RAISES = {"Refusal": 0, "FieldRefusal": 1}


def codes_in_the_tree() -> set[str]:
    sources = [
        path for folder in ("app", "reports", "ui") for path in (ROOT / folder).rglob("*.py")
    ]
    return {code for path in sources for code in _codes(ast.parse(path.read_text("utf-8")))}


def _codes(tree: ast.AST) -> list[str]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (place := RAISES.get(_name(node.func))) is not None:
            words = node.args[place : place + 1]
            found += [one.value for one in words if isinstance(one, ast.Constant)]
    return [code for code in found if isinstance(code, str)]


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def test_every_refusal_in_the_program_has_words():
    codes = codes_in_the_tree()
    assert len(codes) > 10
    assert sorted(code for code in codes if not messages.known(code)) == []


@pytest.mark.parametrize("code", sorted(wording.load("refusals")))
def test_each_refusal_is_said_in_all_three_languages_with_the_same_fields(code):
    entry = wording.load("refusals")[code]
    assert set(entry) == set(wording.LANGUAGES)
    fields = {spoken: _fields(parts) for spoken, parts in entry.items()}
    assert fields["kk"] == fields["ru"] == fields["en"]
    for parts in entry.values():
        assert len(parts) == 3
        assert parts[0]
    empties = {tuple(bool(part) for part in parts) for parts in entry.values()}
    assert len(empties) == 1


def _fields(parts: list[str]) -> set[str]:
    return {name for part in parts for _, name, _, _ in string.Formatter().parse(part) if name}


def test_a_field_says_what_is_wrong_and_what_to_do():
    refusal = FieldRefusal("iin", "iin-not-12-digits", count=11)
    assert messages.beside(refusal, "kk") == "11 сан терілді, ЖСН-да 12 сан болады."


def test_a_code_without_words_still_says_what_is_safe():
    said = messages.sentence(Refusal("never-heard-of"), "ru")
    assert "never-heard-of" in said.happened
    assert said.safe
    assert said.remedy


def test_a_detail_nobody_gave_is_an_ellipsis_not_a_fault():
    assert "…" in messages.sentence(Refusal("sheet-far-cell"), "en").happened


def test_a_name_with_braces_stays_as_it_is():
    said = messages.sentence(Refusal("sheet-empty", file="{x} <b>{"), "kk")
    assert "«{x} <b>{»" in said.happened


def test_a_file_in_use_says_by_whom_where_and_since_when():
    held = Refusal("file-held", user="Айгүл", host="PC-2", pid=7, since="09:00")
    said = messages.sentence(held, "kk").happened
    assert all(word in said for word in ("Айгүл", "PC-2", "09:00"))
    assert "«a.pdf»" in messages.sentence(Refusal("file-held", file="a.pdf"), "kk").happened


def test_years_are_whole_and_large_numbers_are_grouped():
    assert wording.said(2026) == "2026"
    assert wording.said(1_000_000) == "1\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}000"


def test_words_are_read_without_a_window():
    check = "import sys; import ui.messages; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], cwd=ROOT, check=False).returncode == 0


def test_the_window_changes_its_language_while_it_is_open(qapp, qtbot):
    bar = TopBar()
    qtbot.addWidget(bar)
    heard = {}
    for spoken in ("kk", "ru", "en"):
        language.switch(qapp, spoken)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
        named = {part.objectName(): part.accessibleName() for part in bar.findChildren(QWidget)}
        heard[spoken] = named["top.help"]
    assert heard == {"kk": "Анықтама", "ru": "Справка", "en": "Help"}


def test_qts_own_buttons_speak_kazakh_too(qapp):
    language.switch(qapp, "kk")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Бас тарту"
