"""What goes onto a sheet: shaped text, rules, boxes, and parts drawn once and repeated.

Every measure is in points from the upper left corner of the sheet.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from app.kazakh.text import clean
from reports import glyphs
from reports.faces import Face, face
from reports.lines import broken, even

_ASCENT = 0.891  # of Tinos, in em; with the descent it makes a line of 1.107
_LINE = 1.107

BLACK = 0.0
LABEL_GREY = 0x4A / 255
HAIR_GREY = 0x8A / 255
BAR_GREY = 0x3A / 255
GRID_GREY = 0xC9 / 255
WHITE = 1.0


@dataclass(frozen=True, slots=True)
class Style:
    """How words look: face, size and leading in points, black or the grey of labels."""

    face: str
    size: float
    leading: float
    ink: float = BLACK
    even: bool = False  # lines of like length, for headings

    @property
    def ascent(self) -> float:
        """Return how far the first baseline lies under the top of the text, in points."""
        return (self.leading - _LINE * self.size) / 2 + _ASCENT * self.size


@dataclass(frozen=True, slots=True)
class Shaped:
    """Words broken into lines, ready to draw; ``missing`` are the signs the face lacks."""

    style: Style
    lines: tuple[str, ...]
    missing: str = ""

    @property
    def height(self) -> float:
        """Return the height of all lines in points."""
        return len(self.lines) * self.style.leading

    @property
    def width(self) -> float:
        """Return the width of the widest line in points."""
        measure = face(self.style.face).width
        return max((measure(line) for line in self.lines), default=0.0) * self.style.size

    def part(self, first: int, last: int | None) -> Shaped:
        """Return the lines from ``first`` up to ``last``."""
        return Shaped(self.style, self.lines[first:last], self.missing)

    def capped(self, lines: int) -> Shaped:
        """Return at most so many lines, the last marked «…», no wider, if more were left out."""
        if len(self.lines) <= lines:
            return self
        kept, room = self.lines[lines - 1], self.width
        measure = face(self.style.face).width
        while kept and measure(kept + "…") * self.style.size > room:
            kept = kept[:-1]
        return Shaped(self.style, (*self.lines[: lines - 1], kept + "…"), self.missing)


def text(words: str, style: Style, width: float) -> Shaped:
    """Return ``words`` shaped to ``width`` points: the only way words reach a page.

    They are cleaned and composed; a long word is cut, a missing sign becomes a mark, and there is
    no markup to escape: ``<b>`` is three signs. Nothing gives no lines.
    """
    cleaned = clean(words)
    if not cleaned:
        return Shaped(style, ())
    drawn = face(style.face)
    lacking = glyphs.missing(cleaned, drawn.widths)
    fill = even if style.even else broken
    lines = fill(glyphs.visible(cleaned, drawn.widths), width, _at(drawn, style.size))
    return Shaped(style, lines, lacking)


def _at(drawn: Face, size: float) -> Callable[[str], float]:
    return lambda line: drawn.width(line) * size


class Ink:
    """One PDF being drawn; the same strokes give the same bytes."""

    def __init__(self, size: tuple[float, float], title: str, first_face: str) -> None:
        face(first_face)
        self._body = io.BytesIO()
        self._height = size[1]
        self._canvas = Canvas(
            self._body,
            pagesize=size,
            pageCompression=1,
            invariant=1,
            initialFontName=first_face,  # type: ignore[arg-type] # or Helvetica would be listed
            lang="kk",
        )
        self._name(title)
        self._forms: dict[object, tuple[str, str]] = {}
        self._missing: dict[str, None] = {}
        self._shaped: dict[tuple[str, Style, float], Shaped] = {}
        self._codes: dict[tuple[str, Style], str] = {}
        self.pages = 0

    def _name(self, title: str) -> None:
        """No person, no login: the document's kind and id are all it says of itself."""
        self._canvas.setTitle(title)
        self._canvas.setAuthor("")
        self._canvas.setSubject("")
        self._canvas.setCreator("Бағдар")
        self._canvas.setProducer("Бағдар")

    @property
    def missing(self) -> tuple[str, ...]:
        """Return the drawn signs that the face lacked, in the order met."""
        return tuple(self._missing)

    def text(self, words: str, style: Style, width: float) -> Shaped:
        """Return ``words`` shaped as by ``text``; a label met again is not shaped again."""
        key = (words, style, width)
        known = self._shaped.get(key)
        if known is None:
            known = self._shaped[key] = text(words, style, width)
        return known

    def left(self, shaped: Shaped, x: float, top: float) -> None:
        """Draw lines flush left at ``x``, the first line's box beginning at ``top``."""
        self._lines(shaped, [x] * len(shaped.lines), top + shaped.style.ascent)

    def right(self, shaped: Shaped, x: float, top: float) -> None:
        """Draw lines flush right against ``x``."""
        self._lines(shaped, self._starts(shaped, x, 1.0), top + shaped.style.ascent)

    def centred(self, shaped: Shaped, x: float, top: float) -> None:
        """Draw lines centred on ``x``."""
        self._lines(shaped, self._starts(shaped, x, 0.5), top + shaped.style.ascent)

    def on(self, shaped: Shaped, x: float, baseline: float) -> None:
        """Draw lines flush left with the last of them standing on ``baseline``."""
        above = max(len(shaped.lines) - 1, 0) * shaped.style.leading
        self._lines(shaped, [x] * len(shaped.lines), baseline - above)

    def _starts(self, shaped: Shaped, x: float, share: float) -> list[float]:
        measure = face(shaped.style.face).width
        return [x - measure(line) * shaped.style.size * share for line in shaped.lines]

    def _lines(self, shaped: Shaped, starts: list[float], baseline: float) -> None:
        self._missing.update(dict.fromkeys(shaped.missing))
        strokes, before = [], (0.0, 0.0)
        for at, (line, start) in enumerate(zip(shaped.lines, starts, strict=True)):
            y = self._height - baseline - at * shaped.style.leading
            x, y = round(start, 2), round(y, 2)
            strokes.append(f"{x - before[0]:.2f} {y - before[1]:.2f} Td")
            strokes.append(self._encoded(line, shaped.style))
            before = x, y
        self._stroke(f"BT {shaped.style.ink:.3g} g {' '.join(strokes)} ET")

    def _encoded(self, line: str, style: Style) -> str:
        """Most lines of a file of many papers are labels: each is put into codes once."""
        key = (line, style)
        known = self._codes.get(key)
        if known is None:
            font = face(style.face).font
            document = self._canvas._doc  # type: ignore[attr-defined] # a face's codes are its own
            known = self._codes[key] = " ".join(
                f"{font.getSubsetInternalName(part, document)} {style.size:g} Tf <{code.hex()}> Tj"
                for part, code in font.splitString(line, document)
            )
        return known

    def _stroke(self, operators: str) -> None:
        """PDF operators as they are: the library's own calls take four times as long."""
        self._canvas.addLiteral(operators)

    def rule(self, x: float, end: float, y: float, weight: float, ink: float = BLACK) -> None:
        """Draw a horizontal rule from ``x`` to ``end``."""
        up = self._height - y
        self._stroke(f"{weight:g} w {ink:.3g} G {x:.2f} {up:.2f} m {end:.2f} {up:.2f} l S")

    def box(self, x: float, top: float, side: float, weight: float) -> None:
        """Draw an empty square to be ticked by hand."""
        bottom = self._height - top - side
        self._stroke(f"{weight:g} w {BLACK:g} G {x:.2f} {bottom:.2f} {side:.2f} {side:.2f} re S")

    def bar(self, x: float, top: float, size: tuple[float, float], ink: float) -> None:
        """Fill a rectangle so wide and so high with black, a grey, or the paper's white (1)."""
        width, height = size
        bottom = self._height - top - height
        self._stroke(f"{ink:.3g} g {x:.2f} {bottom:.2f} {width:.2f} {height:.2f} re f")

    def outline(self, x: float, top: float, size: tuple[float, float], weight: float) -> None:
        """Draw the edges of a white rectangle so wide and so high."""
        width, height = size
        bottom = self._height - top - height
        edges = f"{x:.2f} {bottom:.2f} {width:.2f} {height:.2f} re B"
        self._stroke(f"1 g {weight:g} w {BLACK:g} G {edges}")

    def upright(self, x: float, top: float, end: float, weight: float, ink: float = BLACK) -> None:
        """Draw a vertical rule from ``top`` down to ``end``."""
        high, low = self._height - top, self._height - end
        self._stroke(f"{weight:g} w {ink:.3g} G {x:.2f} {high:.2f} m {x:.2f} {low:.2f} l S")

    def dots(self, x: float, end: float, y: float, size: float, pitch: float) -> None:
        """Draw a row of round dots from ``x`` to ``end``."""
        self._stroke(f"q 1 J [0 {pitch:g}] 0 d")
        self.rule(x, end, y, size)
        self._stroke("Q")

    def once(self, key: object, draw: Callable[[], None]) -> None:
        """Draw a part that looks the same wherever it stands: stored once, repeated by name."""
        if key not in self._forms:
            name = f"part{len(self._forms)}"
            before, self._missing = self._missing, {}
            self._canvas.beginForm(name)
            draw()
            self._canvas.endForm()
            self._forms[key] = (name, "".join(self._missing))
            self._missing = before
        name, lacking = self._forms[key]
        self._missing.update(dict.fromkeys(lacking))
        self._canvas.doForm(name)

    def end_page(self) -> None:
        """Finish the page; the next stroke falls on a new one."""
        self._canvas.showPage()
        self.pages += 1

    def body(self) -> bytes:
        """Return the finished PDF; nothing can be drawn after it."""
        self._canvas.save()
        return self._body.getvalue()
