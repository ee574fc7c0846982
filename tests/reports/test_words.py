import ast
import re
import string
import tomllib
from pathlib import Path

import pytest

from app.kazakh.alphabet import LETTERS
from reports import words

DOCUMENTS = (
    "common",
    "referral",
    "consent",
    "register",
    "sheet",
    "profile",
    "recommendation",
    "selection",
    "training_list",
    "fair",
    "plan",
    "timetable",
    "plan_changes",
    "agreement_sheet",
    "undecided",
    "tender_protocol",
    "acceptance",
    "staff",
    "job_description",
    "qualification_sheet",
    "staff_list",
    "attestation_calendar",
    "load",
    "hand_over",
    "quarter",
)
SOURCES = Path(words.__file__).parent


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_phrase_is_written_in_both_languages(document: str) -> None:
    with (words.FOLDER / f"{document}.toml").open("rb") as file:
        for name, phrase in tomllib.load(file).items():
            assert set(phrase) == {"kk", "ru"}, name
            assert all(phrase.values()), name


@pytest.mark.parametrize("document", DOCUMENTS)
def test_both_languages_of_a_phrase_tell_the_same_figures(document: str) -> None:
    kazakh_only = {"number"} if document == "consent" else set()  # the footer names it once
    for name, phrase in words.phrases(document).items():
        assert _fields(phrase.kk) - kazakh_only == _fields(phrase.ru) - kazakh_only, name


def _fields(phrase: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(phrase) if field}


def test_kazakh_phrases_have_no_latin_letters_inside_words() -> None:
    for document in DOCUMENTS:
        for name, phrase in words.phrases(document).items():
            for word in re.sub(r"\{.*?\}", "", phrase.kk).split():
                cyrillic = any(letter in LETTERS for letter in word.lower())
                assert not (cyrillic and any(c in string.ascii_letters for c in word)), name


def test_every_phrase_of_a_paper_is_printed_somewhere() -> None:
    used = {
        node.value
        for source in SOURCES.glob("*.py")
        for node in ast.walk(ast.parse(source.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    built = {"declared_self", "declared_guardian", "signer_self", "signer_guardian"}
    built |= {"adults", "youth"}
    assert {name for document in DOCUMENTS for name in words.phrases(document)} - used <= (
        built | {"iin_label", "bin_label"}
    )
