"""The guide says the same in three languages, and what it points at is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parents[1] / "docs"
LANGUAGES = ("kk", "ru", "en")


def guide(language: str) -> str:
    return (DOCS / "guide" / f"{language}.md").read_text("utf-8")


def pictures(language: str) -> list[str]:
    shown = re.findall(r"\]\(\.\./screenshots/(\w+)/([\w-]+)\.png\)", guide(language))
    assert {spoken for spoken, _ in shown} == {language}
    return [name for _, name in shown]


def chapters(language: str) -> list[str]:
    return re.findall(r"^## (.+)$", guide(language), re.MULTILINE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_of_the_guide_is_there(language):
    folder = DOCS / "screenshots" / language
    assert [name for name in pictures(language) if not (folder / f"{name}.png").exists()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_chapter_is_reached_from_the_top(language):
    links = re.findall(r"\]\(#([^)]+)\)", guide(language))
    kept = [re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in chapters(language)]
    assert links == kept


def test_the_three_guides_have_the_same_chapters_and_show_the_same_pictures():
    assert len({len(chapters(language)) for language in LANGUAGES}) == 1
    assert pictures("kk") == pictures("ru") == pictures("en")


def test_the_three_languages_have_the_same_screens():
    held = [{path.name for path in (DOCS / "screenshots" / one).iterdir()} for one in LANGUAGES]
    assert held[0] == held[1] == held[2]
    assert len(held[0]) >= 30
