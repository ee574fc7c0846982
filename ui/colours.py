"""The colours of the look: one table for light, one for dark, one taken from the system."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QColor, QPalette

Tone = Literal["neutral", "tint", "ok", "warn", "err"]


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour the window uses, by what it is for; ``outlined`` asks fills to add an edge."""

    bg: QColor
    surface: QColor
    sunken: QColor
    line: QColor
    border: QColor
    text: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    tint: QColor
    tint_text: QColor
    ok: QColor
    ok_bg: QColor
    warn: QColor
    warn_bg: QColor
    err: QColor
    err_bg: QColor
    neutral: QColor
    neutral_bg: QColor
    dark: bool = False
    outlined: bool = False

    def colour(self, name: str) -> QColor:
        """Return the colour of a token by its name."""
        found = getattr(self, name)
        assert isinstance(found, QColor)
        return found

    def tone(self, tone: Tone) -> tuple[QColor, QColor]:
        """Return the text and the fill that say this state."""
        if tone == "tint":
            return self.tint_text, self.tint
        return self.colour(tone), self.colour(f"{tone}_bg")


LIGHT = Tokens(
    bg=QColor("#F4F6F4"),
    surface=QColor("#FFFFFF"),
    sunken=QColor("#ECF0ED"),
    line=QColor("#E0E5E2"),
    border=QColor("#7F8B86"),
    text=QColor("#18211F"),
    muted=QColor("#53605B"),
    accent=QColor("#0A676B"),
    on_accent=QColor("#FFFFFF"),
    tint=QColor("#E1F0EE"),
    tint_text=QColor("#064A4D"),
    ok=QColor("#1D6637"),
    ok_bg=QColor("#E3F2E7"),
    warn=QColor("#744700"),
    warn_bg=QColor("#FBEED2"),
    err=QColor("#A12626"),
    err_bg=QColor("#FBE8E6"),
    neutral=QColor("#3F4B47"),
    neutral_bg=QColor("#E9EEEB"),
)

DARK = Tokens(
    bg=QColor("#131716"),
    surface=QColor("#1A1F1E"),
    sunken=QColor("#232A28"),
    line=QColor("#2C3432"),
    border=QColor("#788480"),
    text=QColor("#E8EDEB"),
    muted=QColor("#A4B0AB"),
    accent=QColor("#5FC6C2"),
    on_accent=QColor("#05282A"),
    tint=QColor("#1B3836"),
    tint_text=QColor("#A9E6E2"),
    ok=QColor("#86D19C"),
    ok_bg=QColor("#1A3324"),
    warn=QColor("#EBBD70"),
    warn_bg=QColor("#382F1B"),
    err=QColor("#F29A94"),
    err_bg=QColor("#3D2321"),
    neutral=QColor("#C3CDC9"),
    neutral_bg=QColor("#2A3230"),
    dark=True,
)


def from_system(palette: QPalette) -> Tokens:
    """Return tokens made of the system's own colours, for those who chose high contrast."""
    ground, ink = palette.window().color(), palette.windowText().color()
    return Tokens(
        bg=ground,
        surface=palette.base().color(),
        sunken=ground,
        line=ink,
        border=ink,
        text=ink,
        muted=ink,
        accent=palette.highlight().color(),
        on_accent=palette.highlightedText().color(),
        tint=ground,
        tint_text=ink,
        ok=ink,
        ok_bg=ground,
        warn=ink,
        warn_bg=ground,
        err=ink,
        err_bg=ground,
        neutral=ink,
        neutral_bg=ground,
        dark=ground.lightness() < ink.lightness(),
        outlined=True,
    )


def contrast(first: QColor, second: QColor) -> float:
    """Return the WCAG contrast ratio of two colours, 1 to 21."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """Return ``first`` with ``share`` (0 to 1) of ``second`` in it."""

    def blend(ours: int, theirs: int) -> int:
        return round(ours + (theirs - ours) * share)

    return QColor(
        blend(first.red(), second.red()),
        blend(first.green(), second.green()),
        blend(first.blue(), second.blue()),
    )


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
