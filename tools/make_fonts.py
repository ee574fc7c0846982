"""Make the shipped faces: ``python tools/make_fonts.py SOURCE_FOLDER [RESOURCES_FONTS]``.

SOURCE_FOLDER holds the unmodified Tinos and Noto Sans (Debian: fonts-croscore, fonts-noto-core),
at any depth. Each face keeps Latin, all of Cyrillic and the signs of office papers, loses its
hinting, which no printer uses and every PDF would carry, and keeps its figures of equal width.
Neither face has a Reserved Font Name, so the made ones may be called what they are.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

FACES = ("Tinos-Regular", "Tinos-Bold", "NotoSans-Regular", "NotoSans-Bold")

RANGES = (
    (0x0020, 0x007E),  # Latin
    (0x00A0, 0x017F),  # Latin-1 and Latin Extended-A: foreign names, the new Kazakh Latin
    (0x018F, 0x018F),  # Ə, ə of Azerbaijani names
    (0x0259, 0x0259),
    (0x0300, 0x0304),  # accents that stand alone after NFC
    (0x0306, 0x0308),
    (0x030C, 0x030C),
    (0x0400, 0x052F),  # Cyrillic with Kazakh and its supplement
    (0x2010, 0x2015),  # dashes
    (0x2018, 0x2026),  # quotation marks, bullet, ellipsis
    (0x202F, 0x2033),  # narrow space, per mille, primes
    (0x2039, 0x203A),
    (0x2070, 0x208E),  # superscripts and subscripts
    (0x20A0, 0x20BF),  # ₸ and €
    (0x2116, 0x2116),  # №
    (0x2122, 0x2122),
    (0x2190, 0x2193),
    (0x2212, 0x2212),
    (0x2248, 0x2248),
    (0x2260, 0x2265),
    (0x25A1, 0x25A1),  # □ stands for a letter the face lacks
    (0x2610, 0x2611),
)


def make(source: Path, made: Path) -> None:
    """Write one face without hinting and without the letters that no paper of ours needs."""
    font = TTFont(source, recalcTimestamp=False)
    cutter = Subsetter(_options())
    cutter.populate(unicodes=[code for low, high in RANGES for code in range(low, high + 1)])
    cutter.subset(font)
    font.save(made)


def _options() -> Options:
    options = Options()
    options.hinting = False
    options.legacy_kern = True
    options.layout_features = ["kern", "mark", "ccmp", "locl"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.drop_tables += ["DSIG", "FFTM", "meta"]
    return options


def main(source: Path, target: Path) -> None:
    """Make every face found under ``source``; stops at the first that is missing."""
    for face in FACES:
        make(next(source.rglob(f"{face}.ttf")), target / f"{face}.ttf")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2] if len(sys.argv) > 2 else "resources/fonts"))
