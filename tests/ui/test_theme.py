from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QWidget

from ui import colours, icons, theme

# What window.md of the look promises: the pair, then its contrast in light and in dark.
PROMISED = [
    ("text", "bg", 15.2, 15.3),
    ("text", "surface", 16.5, 14.1),
    ("text", "tint", 14.0, 10.7),
    ("text", "sunken", 14.3, 12.4),
    ("text", "err_bg", 13.9, 12.1),
    ("text", "ok_bg", 14.2, 11.5),
    ("muted", "bg", 6.1, 8.1),
    ("muted", "surface", 6.6, 7.4),
    ("muted", "sunken", 5.7, 6.5),
    ("muted", "neutral_bg", 5.6, 5.9),
    ("muted", "tint", 5.6, 5.6),
    ("accent", "surface", 6.6, 8.2),
    ("accent", "bg", 6.1, 8.9),
    ("on_accent", "accent", 6.6, 7.7),
    ("tint_text", "tint", 8.5, 9.1),
    ("tint_text", "surface", 10.0, 12.0),
    ("ok", "ok_bg", 6.0, 7.5),
    ("warn", "warn_bg", 6.9, 7.6),
    ("err", "err_bg", 6.3, 6.7),
    ("err", "surface", 7.4, 7.8),
    ("err", "bg", 6.9, 8.5),
    ("neutral", "neutral_bg", 7.8, 8.1),
    ("accent", "ok_bg", 5.7, 6.7),
    ("border", "surface", 3.5, 4.3),
    ("border", "bg", 3.3, 4.7),
]


@pytest.mark.parametrize(("ink", "ground", "light", "dark"), PROMISED)
def test_every_pair_of_colours_has_the_contrast_promised(ink, ground, light, dark):
    for tokens, promised in ((colours.LIGHT, light), (colours.DARK, dark)):
        reached = colours.contrast(tokens.colour(ink), tokens.colour(ground))
        assert reached == pytest.approx(promised, abs=0.06)
        assert reached >= (3.0 if ink == "border" else 4.5)


@pytest.mark.parametrize("tone", ["neutral", "tint", "ok", "warn", "err"])
@pytest.mark.parametrize("tokens", [colours.LIGHT, colours.DARK])
def test_a_pill_is_readable_on_its_own_fill_and_on_a_selected_row(tone, tokens):
    ink, fill = tokens.tone(tone)
    assert colours.contrast(ink, fill) >= 4.5
    assert colours.contrast(ink, tokens.surface) >= 4.5


def test_high_contrast_takes_the_colours_of_the_system():
    palette = QPalette(QColor("black"))
    palette.setColor(QPalette.ColorRole.Window, QColor("black"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("yellow"))
    tokens = colours.from_system(palette)
    assert tokens.bg == QColor("black")
    assert tokens.muted == tokens.err == QColor("yellow")
    assert tokens.outlined
    assert tokens.dark


def test_the_window_follows_a_change_of_theme_while_it_is_open(qapp, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    with qtbot.waitSignal(theme.current().changed):
        theme.apply(qapp, "dark")
    assert theme.tokens() is colours.DARK
    qtbot.waitUntil(lambda: widget.palette().window().color() == colours.DARK.bg)


def test_everything_doubles_when_the_letters_do(qapp):
    roles: tuple[theme.Role, ...] = ("title", "body")
    sizes = {role: QFontMetricsF(theme.font(role)).height() for role in roles}
    row = theme.unit(36)
    theme.apply(qapp, "light", 2.0)
    assert theme.unit(36) == pytest.approx(2 * row, abs=1)
    for role, height in sizes.items():
        assert QFontMetricsF(theme.font(role)).height() == pytest.approx(2 * height, rel=0.1)


def test_thirteen_pixels_of_the_drawings_are_the_system_letter(qapp):
    assert theme.unit(13) == QFontInfo(qapp.font()).pixelSize()
    assert theme.unit(0) == 0
    assert theme.unit(0.1) == 1


@pytest.mark.parametrize("name", icons.names())
@pytest.mark.usefixtures("qapp")
def test_every_icon_is_drawn_in_the_colour_asked_for(name):
    image = icons.pixmap(name, QColor("#A12626"), 24, 2.0).toImage()
    assert image.width() == 48
    inked = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
    solid = [colour for colour in inked if colour.alpha() > 200]
    assert len(solid) > 10
    assert all(abs(colour.red() - 0xA1) < 8 and colour.green() < 0x40 for colour in solid)


def test_all_the_icons_the_window_asks_for_are_there():
    wanted = "search plus lock people person calendar document printer check close arrow-right"
    wanted += " chevron-right warning error info undo shield-check cap building table gear filter"
    wanted += " columns archive merge inbox phone eye help compass"
    assert set(wanted.split()) <= set(icons.names())
