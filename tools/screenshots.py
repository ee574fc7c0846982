"""Draw every screen of the program, in each language, into docs/screenshots.

python tools/screenshots.py                   everything
python tools/screenshots.py --only import     scenes whose names hold a word
python tools/screenshots.py --lang kk --out build/look

One seed, one day and one clock: the same program gives the same pictures, byte for byte.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from datetime import datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path
from random import Random
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "UTC-5"  # the office's hour, wherever the pictures are drawn
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PIL import Image
from PySide6.QtCore import QBuffer, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from scenes import SCENES
from stages import Scene, Stage, settle

from app import office
from app.sample import centres
from app.sample.hands import Hands
from app.store import backups
from reports import batch
from ui import application, theme

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("kk", "ru", "en")
NOW = datetime(2026, 11, 20, 16, 40, tzinfo=timezone(timedelta(hours=5)))
"""A Friday afternoon of the training centre."""
SEED, PEOPLE = 2026, 400
SIZE = (1366, 768)
COLOURS = 96
SCHEMES: tuple[theme.Scheme, ...] = ("light", "dark")
_FAR = 3 * 10**2  # squared: ten steps of each colour
Shade = tuple[int, int, int]
Counted = list[tuple[int, Shade]]
_WORK = ROOT / "build" / "screenshots"


def main() -> int:
    """Draw what was asked for and say how much it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "screenshots")
    parser.add_argument("--lang", choices=LANGUAGES, action="append")
    parser.add_argument("--only", default="", help="a word in the names of the scenes wanted")
    asked = parser.parse_args()
    wanted = [scene for scene in SCENES if asked.only in scene.name]
    out = asked.out.resolve()
    if hasattr(time, "tzset"):  # Windows has none, and keeps its own hour
        time.tzset()
    app = application.start()
    app.setCursorFlashTime(0)
    _furnish()
    drawn = [
        _draw(app, scene, language, scheme, out)
        for language in asked.lang or LANGUAGES
        for scheme in SCHEMES
        for scene in wanted
        if scheme == "light" or scene.dark
    ]
    print(f"{len(drawn)} pictures, {sum(drawn) / 1e6:.1f} MB in {asked.out}")
    return 0


def _furnish() -> None:
    """Make the training centre and some copies of it, in a folder that scenes then copy."""
    shutil.rmtree(_WORK, ignore_errors=True)
    (_WORK / "furnished").mkdir(parents=True)
    os.chdir(_WORK / "furnished")
    path = Path("centre.bagdar")
    hands = Hands(centres.opened_on(NOW.date()))
    with office.create(path, hands, random=Random(SEED)) as store:
        centres.build(store, SEED, PEOPLE, NOW.date(), batch.render)
    for ago, reason in ((3, "exit"), (2, "exit"), (1, "import"), (0, "asked")):
        made = NOW.replace(hour=9, minute=5) - timedelta(days=ago)
        backups.take(path, made, reason=reason)


def _draw(app: QApplication, scene: Scene, language: str, scheme: theme.Scheme, out: Path) -> int:
    """Play a scene on a stage of its own and keep its picture; return the picture's bytes."""
    place = _WORK / "stage"
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(_WORK / "furnished", place)
    os.chdir(place)
    stage = Stage(app, language, scheme, SIZE, NOW)
    try:
        shown = scene.play(stage)
        settle(app)
        dark = "-dark" if scheme == "dark" else ""
        return _keep(_seen(shown), out / language / f"{scene.name}{dark}.png")
    finally:
        stage.clear()


def _seen(shown: QWidget) -> QPixmap:
    """Return the window with the dialogs that stand before it."""
    picture = shown.grab()
    before = [
        each
        for each in QApplication.topLevelWidgets()
        if each is not shown and each.isVisible() and isinstance(each, QDialog)
    ]
    painter = QPainter(picture)
    for each in sorted(before, key=_depth):
        place = QRect(QPoint(0, 0), each.size())
        place.moveCenter(shown.rect().center())  # as a desktop puts them
        painter.fillRect(shown.rect(), QColor(0, 0, 0, 60))
        painter.drawPixmap(place.topLeft(), each.grab())
        painter.setPen(QPen(QColor(0, 0, 0, 110), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
    painter.end()
    return picture


def _depth(widget: QWidget) -> int:
    above, depth = widget.parentWidget(), 0
    while above is not None:
        above, depth = above.parentWidget(), depth + 1
    return depth


def _keep(picture: QPixmap, path: Path) -> int:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    image = Image.open(BytesIO(bytes(buffer.data().data()))).convert("RGB")
    path.parent.mkdir(parents=True, exist_ok=True)
    _fewer(image).save(path, optimize=True)
    print(path)
    return path.stat().st_size


def _fewer(image: Image.Image) -> Image.Image:
    """Return the picture in few colours: the commonest stay exact, the others go to the nearest.

    Pillow's own choice tints the grounds.
    """
    counted = cast("Counted", image.getcolors(image.width * image.height))
    shades = [shade for _, shade in sorted(counted, reverse=True)]
    kept = _kept(shades)
    nearest = {shade: _nearest(shade, kept) for shade in shades}
    raw = image.tobytes()
    parts = zip(raw[::3], raw[1::3], raw[2::3], strict=True)
    few = Image.frombytes("P", image.size, bytes(nearest[shade] for shade in parts))
    few.putpalette([part for shade in kept for part in shade])
    return few


def _kept(shades: list[Shade]) -> list[Shade]:
    """The commonest, and of the rest whatever lies far from all of those."""
    kept = shades[: COLOURS // 2]
    for shade in shades[COLOURS // 2 :]:
        if len(kept) == COLOURS:
            break
        if _distance(shade, kept[_nearest(shade, kept)]) > _FAR:
            kept.append(shade)
    return kept


def _nearest(shade: Shade, among: list[Shade]) -> int:
    return min(range(len(among)), key=lambda at: _distance(shade, among[at]))


def _distance(one: Shade, other: Shade) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))


if __name__ == "__main__":
    raise SystemExit(main())
