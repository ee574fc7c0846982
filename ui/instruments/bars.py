"""A profile as bars: each scale as a share of its own maximum, an earlier test as a mark on it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.guidance.instruments import Instrument
from app.guidance.results import Comparison
from app.guidance.scoring import Profile
from ui import theme
from ui.instruments import words
from ui.instruments.words import translate
from ui.parts import painting

_BAR, _BELOW, _MARK = 8, 10, 3


@dataclass(frozen=True, slots=True)
class Bar:
    """One scale: its name, what stands at its right, its share and the one before it."""

    name: str
    said: str
    share: float
    leads: bool = False
    earlier: float | None = None


def bars(
    profile: Profile, instrument: Instrument | None = None, before: Comparison | None = None
) -> list[Bar]:
    """Return a profile's bars; with the instrument at hand each says its level too."""
    earlier = {change.scale: change.earlier for change in before.changes} if before else {}
    made = []
    for score in profile.scores:
        level = instrument.level(score.share) if instrument else None
        said = translate("Tests", "{raw} of {most} · {share}").format(
            raw=words.points(score.raw),
            most=words.points(score.most),
            share=_moved(earlier.get(score.scale), score.share),
        )
        if level is not None and profile.conclusive:
            said = f"{words.spoken(level.name)} · {said}"
        made.append(
            Bar(
                words.spoken(score.name),
                said,
                score.share,
                score.scale in profile.leading,
                earlier.get(score.scale),
            )
        )
    return made


def _moved(earlier: float | None, later: float) -> str:
    if earlier is None:
        return words.share(later)
    return f"{words.share(earlier)} → {words.share(later)}"


class ProfileBars(QWidget):
    """Painted; those who listen hear every scale with its points."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._bars: tuple[Bar, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.current().changed.connect(self.updateGeometry)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown, top to bottom."""
        return self._bars

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show another profile."""
        self._bars = tuple(bars)
        self.setAccessibleName(translate("Tests", "Profile"))
        self.setAccessibleDescription("\n".join(f"{bar.name}: {bar.said}" for bar in bars))
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        return math.ceil(sum(self._tall(bar, arg__1) for bar in self._bars))

    @override
    def sizeHint(self) -> QSize:
        wide = theme.unit(320)
        return QSize(wide, self.heightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.unit(160), self.heightForWidth(max(self.width(), theme.unit(160))))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, top = painting.smooth(self), 0.0
        for bar in self._bars:
            self._paint(painter, bar, top)
            top += self._tall(bar, self.width())

    def _paint(self, painter: QPainter, bar: Bar, top: float) -> None:
        t, words_tall = theme.tokens(), self._words_tall(bar, self.width())
        role = self._role(bar)
        right = painting.width_of(bar.said, "small") + 2
        room = QRectF(0, top, self.width(), painting.metrics(role).height())
        if self._beside(bar, self.width()):
            painting.line(painter, room, bar.name, role, t.text)
            painting.line(painter, room, bar.said, "small", t.muted, painting.RIGHT)
        else:
            tall = painting.wrapped(bar.name, role, self.width())[1]
            painting.paragraph(painter, QRectF(0, top, self.width(), tall), bar.name, role, t.text)
            below = QRectF(0, top + tall, max(right, self.width()), words_tall - tall)
            painting.line(painter, below, bar.said, "small", t.muted)
        self._paint_bar(painter, bar, top + words_tall + 2)

    def _paint_bar(self, painter: QPainter, bar: Bar, top: float) -> None:
        t, tall = theme.tokens(), theme.unit(_BAR)
        box = QRectF(0, top, self.width(), tall)
        painting.fill(painter, box, tall / 2, t.neutral_bg)
        if t.outlined:
            painting.outline(painter, box, tall / 2, t.border)
        if bar.share > 0:
            filled = QRectF(0, top, max(tall, box.width() * bar.share), tall)
            painting.fill(painter, filled, tall / 2, t.accent if bar.leads else t.border)
        if bar.earlier is not None:
            wide = theme.unit(_MARK)
            left = min(box.width() - wide, max(0.0, box.width() * bar.earlier - wide / 2))
            mark = QRectF(left, top - 2, wide, tall + 4)
            painting.fill(painter, mark, 1, t.text)

    def _tall(self, bar: Bar, width: int) -> float:
        return self._words_tall(bar, width) + 2 + theme.unit(_BAR) + theme.unit(_BELOW)

    def _words_tall(self, bar: Bar, width: int) -> float:
        role = self._role(bar)
        if self._beside(bar, width):
            return painting.metrics(role).height()
        name = painting.wrapped(bar.name, role, width)[1]
        return name + painting.metrics("small").height()

    def _beside(self, bar: Bar, width: int) -> bool:
        names = painting.width_of(bar.name, self._role(bar))
        return names + painting.width_of(bar.said, "small") + theme.unit(12) <= width

    def _role(self, bar: Bar) -> theme.Role:
        return "strong" if bar.leads else "body"
