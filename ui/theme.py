"""The look in one place: which colours, which sizes, which letters, and when they change."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui import colours
from ui.colours import Tokens

Scheme = Literal["light", "dark", "contrast"]
SCHEMES: dict[str, Scheme] = {"light": "light", "dark": "dark", "contrast": "contrast"}
"""The schemes by the words they are remembered by."""
Role = Literal[
    "tile",
    "total",
    "title",
    "group",
    "body",
    "strong",
    "small",
    "small_strong",
    "question",
    "answer",
]

_SIZES: dict[Role, tuple[int, bool]] = {
    "tile": (28, True),
    "total": (22, True),
    "title": (20, True),
    "group": (16, True),
    "body": (13, False),
    "strong": (13, True),
    "small": (12, False),
    "small_strong": (12, True),
    "question": (28, False),
    "answer": (22, False),
}
_BODY = 13
_FLOOR = 12
_LEAST: dict[Role, int] = {"question": 24, "answer": 22}
"""Letters read from further away never get smaller than this, pixels."""
_KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі№₸"
_FONTS = Path(__file__).parent.parent / "resources" / "fonts"


class Theme(QObject):
    """What the window looks like now; ``changed`` follows the system and the user's wish."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._scheme: Scheme | None = None
        self._font_scale = 1.0
        self._base = QFont(app.font())
        self._tokens = colours.LIGHT
        self._fonts: dict[Role, QFont] = {}
        self._unit = 1.0
        self._busy = False
        app.styleHints().colorSchemeChanged.connect(self._refresh)

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    @property
    def font_scale(self) -> float:
        """How much larger than the system's the letters are, 1.0 for the same."""
        return self._font_scale

    def unit(self, pixels: float) -> int:
        """Return a length of the drawings, where 13 is the height of the system font."""
        return max(1, round(pixels * self._unit)) if pixels > 0 else 0

    def font(self, role: Role) -> QFont:
        """Return the letters of a role."""
        return self._fonts[role]

    def use(self, scheme: Scheme | None, font_scale: float) -> None:
        """Take a scheme (``None`` follows the system) and a size of letters."""
        self._scheme = scheme
        self._font_scale = font_scale
        self._refresh()

    def _refresh(self) -> None:
        if self._busy:
            return
        self._busy = True
        try:
            self._measure()
            self._paint()
        finally:
            self._busy = False
        self.changed.emit()

    def _measure(self) -> None:
        base = _with_kazakh(self._base)
        body = max(1, round(QFontInfo(base).pixelSize() * self._font_scale))
        self._unit = body / _BODY
        self._fonts = {role: _sized(base, role, body) for role in _SIZES}
        self._app.setFont(self._fonts["body"])

    def _paint(self) -> None:
        hints = self._app.styleHints()
        wish = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        hints.setColorScheme(wish.get(self._scheme or "", Qt.ColorScheme.Unknown))
        self._app.setPalette(QPalette())
        self._tokens = self._choose()
        self._app.setPalette(_palette(self._tokens))
        self._app.setStyleSheet(_stylesheet(self))

    def _choose(self) -> Tokens:
        system = self._app.palette()
        if self._scheme == "contrast" or (self._scheme is None and _high_contrast(self._app)):
            return colours.from_system(system)
        if self._scheme is not None:
            return colours.DARK if self._scheme == "dark" else colours.LIGHT
        return colours.DARK if _is_dark(self._app) else colours.LIGHT


def apply(app: QApplication, scheme: Scheme | None = None, font_scale: float = 1.0) -> Theme:
    """Dress the application, once or again, and return what it wears."""
    theme = app.property("theme")
    if not isinstance(theme, Theme):
        app.setStyle(QStyleFactory.create("Fusion"))
        theme = Theme(app)
        app.setProperty("theme", theme)
    theme.use(scheme, font_scale)
    return theme


def current() -> Theme:
    """Return the theme in force, dressing the application if nobody has."""
    app = cast("QApplication", QApplication.instance())
    theme = app.property("theme")
    return theme if isinstance(theme, Theme) else apply(app)


def tokens() -> Tokens:
    """Return the colours in force."""
    return current().tokens


def unit(pixels: float) -> int:
    """Return a length of the drawings, where 13 is the height of the system font."""
    return current().unit(pixels)


def font(role: Role) -> QFont:
    """Return the letters of a role."""
    return current().font(role)


def _sized(base: QFont, role: Role, body: int) -> QFont:
    size, bold = _SIZES[role]
    font = QFont(base)
    # Small letters stop at 12 pixels, unless the system's own are smaller still.
    font.setPixelSize(max(round(size * body / _BODY), _LEAST.get(role, min(_FLOOR, body))))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return font


def _with_kazakh(font: QFont) -> QFont:
    """Return the system's font, or the shipped one when the system's lacks Kazakh letters."""
    raw = QRawFont.fromFont(font)
    if all(raw.supportsCharacter(ord(letter)) for letter in _KAZAKH):
        return font
    shipped = QFont(font)
    if family := _shipped_family():
        shipped.setFamily(family)
    return shipped


def _shipped_family() -> str:
    families = QFontDatabase.families()
    for face in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"):
        if "Noto Sans" not in families and (_FONTS / face).exists():
            QFontDatabase.addApplicationFont(str(_FONTS / face))
    return "Noto Sans" if "Noto Sans" in QFontDatabase.families() else ""


def _high_contrast(app: QApplication) -> bool:
    hints = app.styleHints()
    if not hasattr(hints, "accessibility"):  # Qt 6.8 and 6.9 cannot tell
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _is_dark(app: QApplication) -> bool:
    scheme = app.styleHints().colorScheme()
    if scheme != Qt.ColorScheme.Unknown:
        return scheme == Qt.ColorScheme.Dark
    system = app.palette()
    return system.window().color().lightness() < system.windowText().color().lightness()


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for place, colour in {
        role.Window: tokens.bg,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.sunken,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.sunken,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.err,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
    }.items():
        palette.setColor(place, colour)
    for place in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, place, tokens.muted)
    return palette


def _stylesheet(theme: Theme) -> str:
    """Return the few rules that painting and the palette cannot say."""
    t, u = theme.tokens, theme.unit
    return f"""
QToolTip {{ background: {t.surface.name()}; color: {t.text.name()};
  border: 1px solid {t.border.name()}; padding: {u(4)}px {u(6)}px; }}
QMenu {{ background: {t.surface.name()}; border: 1px solid {t.border.name()}; padding: {u(4)}px; }}
QMenu::item {{ padding: {u(6)}px {u(24)}px {u(6)}px {u(24)}px; border-radius: {u(4)}px; }}
QMenu::item:selected {{ background: {t.accent.name()}; color: {t.on_accent.name()}; }}
QMenu::item:disabled {{ color: {t.muted.name()}; }}
QMenu::separator {{ height: 1px; background: {t.line.name()}; margin: {u(4)}px; }}
QScrollBar {{ background: transparent; }}
QScrollBar:vertical {{ width: {u(10)}px; }}
QScrollBar:horizontal {{ height: {u(10)}px; }}
QScrollBar::handle {{ background: {t.border.name()}; border-radius: {u(3)}px;
  margin: {u(2)}px; min-height: {u(32)}px; min-width: {u(32)}px; }}
QScrollBar::handle:hover {{ background: {t.muted.name()}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
