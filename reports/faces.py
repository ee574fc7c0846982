"""The shipped typefaces: registered once, and only if they hold every letter of office papers."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.errors import Refusal
from app.kazakh.alphabet import LETTERS
from reports import glyphs

REGULAR = "Tinos-Regular"
BOLD = "Tinos-Bold"

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "fonts"

NEEDED = LETTERS + LETTERS.upper() + "0123456789№₸«»—" + glyphs.MARK


@dataclass(frozen=True, slots=True)
class Face:
    """A registered face: the width of each code point it holds, in em."""

    font: TTFont
    widths: Mapping[int, float]

    def width(self, text: str) -> float:
        """Return the width of ``text`` at a size of one point; every sign must be in the face."""
        widths = self.widths
        return sum([widths[ord(letter)] for letter in text])


@functools.cache
def face(name: str, folder: Path = FOLDER) -> Face:
    """Return the face, registering it at its first use.

    Refuses with ``font-missing`` if its file cannot be read and with ``font-lacks-letters`` if a
    Kazakh letter or a sign of office papers is not in it.
    """
    try:
        # Codes in order of use: the ASCII order would embed all ninety-five signs every time.
        font = TTFont(name, str(folder / f"{name}.ttf"), asciiReadable=False)
    except Exception as error:  # the library raises half a dozen unrelated kinds
        raise Refusal("font-missing", face=name) from error
    held = font.face.charToGlyph
    lacking = glyphs.missing(NEEDED, held)
    if lacking:
        raise Refusal("font-lacks-letters", face=name, letters=lacking)
    pdfmetrics.registerFont(font)
    rl_config.useA85 = 0  # streams as they are: a quarter smaller than in ASCII
    return Face(font, {code: font.face.charWidths[code] / 1000 for code in held})
