"""The sheet: its millimetres, its styles, and how parts follow one another down the pages.

No other file holds a measure of the page; the names here say what each one is for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from app.papers import Margins
from reports.faces import BOLD, REGULAR
from reports.ink import HAIR_GREY, LABEL_GREY, Ink, Style, text

__all__ = ["Band", "Frame", "Rendered", "Style", "document", "flow", "frame", "text"]

# Styles: size and leading in points.
PARENT = Style(REGULAR, 10.5, 13)
CENTRE = Style(BOLD, 13, 16, even=True)
ADDRESS = Style(REGULAR, 9.5, 12)
NUMBER = Style(REGULAR, 12, 15)
TITLE = Style(BOLD, 16, 19)
TITLE_SHEET = Style(BOLD, 14, 17)
TITLE_TABLE = Style(BOLD, 14.5, 17.5, even=True)
SECOND = Style(REGULAR, 12, 15)
LABEL = Style(REGULAR, 9, 11, LABEL_GREY)
VALUE = Style(REGULAR, 12, 14.5)
NAME = Style(BOLD, 12, 14.5)
DETAIL = Style(REGULAR, 10.5, 13)
DETAIL_BOLD = Style(BOLD, 10.5, 13)
DEADLINE = Style(BOLD, 14, 17)
POST = Style(REGULAR, 12, 15)
CAPTION = Style(REGULAR, 8.5, 10.5, LABEL_GREY)
FOOT = Style(REGULAR, 8, 10, LABEL_GREY)
SLIP_TITLE = Style(BOLD, 13, 16)
CELL = Style(REGULAR, 10, 12)
CELL_NAME = Style(REGULAR, 10.5, 12.5)
CELL_BOLD = Style(BOLD, 10, 12)
POINT = Style(REGULAR, 11, 13.5)
HEAD = Style(BOLD, 9, 11)
DEFINITION = Style(REGULAR, 9.5, 11.8)
SECTION = Style(BOLD, 12, 15)
LINE = Style(REGULAR, 11.5, 14)
TICK_LABEL = Style(REGULAR, 9, 11)

# What stands whole on one page holds so many lines at most and then ends with «…».
HEAD_LINES = 8
NUMBER_LINES = 6
LABEL_LINES = 5
POST_LINES = 16
NAME_LINES = 8
NOTE_LINES = 5

# Rules.
HEAVY = 0.9
HAIR = 0.4
WRITE = 0.5
TICK = 0.7
HAIR_INK = HAIR_GREY
DOT, DOT_PITCH = 0.8, 2.6

# The sheet.
GUTTER = 10 * mm
MARK_BASELINE = 8 * mm  # sample mark, from the upper edge
HEAD_RISE = 2 * mm  # the first line's box begins so much above the margin
HEAD_LEAST = 10 * mm
FOOT_BASELINE = 14 * mm  # from the lower edge
FOOT_CLEAR = 7 * mm  # content stops so much above the footer's baseline
FOOT_LINES = 2
FOOT_GAP = 4 * mm  # between the footer's two texts

# Letterhead, number and title.
TIER_GAP = 1.5 * mm
LETTERHEAD_RULE = 3 * mm
NUMBER_BASELINE = (7 * mm, 6 * mm)  # under the heavy rule: at ease, and when room is short
NUMBER_GAP = 4 * mm
TITLE_GAP = (8 * mm, 5 * mm)
TITLE_END = (3 * mm, 2 * mm)

# Fields.
FIELD_TOP = (1.1 * mm, 0.5 * mm)
FIELD_INNER = 0.2 * mm
FIELD_END = (1.35 * mm, 0.6 * mm)
PAIR_GAP = 3 * mm
FIELD_LINES = 30  # a longer field may cross pages
FIELD_PIECE = 6  # lines of it that stay together

# Signatures.
SIGNATURE_AIR = (18 * mm, 11 * mm)
SIGNATURE_POST = 0.44  # of the text width
SIGNATURE_LINE = 44 * mm
SIGNATURE_NAME = 4 * mm
SIGNATURE_CAPTION = 0.8 * mm  # the caption's box, under the line
SIGNATURE_SEAL = 8 * mm  # baseline of the seal's mark, under the signature's
SIGNATURE_STAMP = (17 * mm, 16 * mm)  # clear for the stamp, under the signature's baseline
SIGNATURE_UNDER_CLEAR = 3.5 * mm  # between what stands under a signature and a cut line
SIGNATURE_POST_CLEAR = 4 * mm  # between the last rule and a tall post
WRITE_DROP = 0.4 * mm  # a write-on line lies so much under the baseline
PARAGRAPH_GAP = 2.5 * mm

# A date to be written by hand: «__» ________ 20__
HAND_DAY = 7 * mm
HAND_MONTH = 24 * mm
HAND_YEAR = 7 * mm
HAND_SPACE = 1.2 * mm
HAND_DATE = 9 * mm  # its baseline, under the signature's

# The return slip, from its cut line down; the foot part stands on the margin.
SLIP_TITLE_TOP = 3 * mm
SLIP_RULE = 1.4 * mm
SLIP_FOOT = 41 * mm  # from the bottom margin to the rule over the tick boxes
SLIP_OPTION = 5.6 * mm  # first option's baseline, under that rule
SLIP_PITCH = 7.2 * mm
SLIP_BOX = 3.6 * mm
SLIP_BOX_DROP = 0.55 * mm
SLIP_WORDS = 6.5 * mm
SLIP_BLANKS = 66 * mm
SLIP_ORDER_GAP = 2 * mm
SLIP_SIGN = 31 * mm  # signature lines, under that rule
SLIP_SIGN_COLUMNS = (0.0, 50 * mm), (55 * mm, 87 * mm), (92 * mm, 140 * mm), (145 * mm, 170 * mm)
SLIP_NUMBER_LINES = 4
SLIP_NAME_LINES = 10  # a longer name is whole above the cut
SLIP_REFERENCE = 0.6  # of the text width
SLIP_LAST = 40.8 * mm  # last line's baseline, under that rule
CUT_CAPTION_GAP = 2 * mm
CUT_FOOTER = 5 * mm  # a page number's baseline, over the cut line

# Tables.
CELL_SIDE = 1.5 * mm
CELL_TOP = 1.5 * mm
CELL_END = 1.9 * mm
CELL_BETWEEN = 0.8 * mm  # between Kazakh and Russian in one cell
CELL_LINES = 15  # in each language
HEAD_TOP = 1.6 * mm
HEAD_END = 1.6 * mm
TABLE_GAP = 4 * mm
CAPTION_END = 1.2 * mm
LIST_COLUMNS = tuple(w * mm for w in (9, 60, 14, 36, 24, 27))
LIST_IIN_COLUMNS = tuple(w * mm for w in (9, 42, 26, 14, 33, 22, 24))
REMOVED_COLUMNS = tuple(w * mm for w in (10, 66, 24, 70))
FAIR_COLUMNS = tuple(w * mm for w in (74, 22, 26, 24, 24))
VISITORS_COLUMNS = tuple(w * mm for w in (74, 22))
WORK_COLUMNS = tuple(w * mm for w in (60, 110))
SECTION_GAP = 6 * mm
MEANING_GAP = 1.2 * mm

# The sheet that is signed by those who came.
SHEET_COLUMNS = tuple(w * mm for w in (10, 78, 28, 54))
SHEET_ROW = (8.5 * mm, 8 * mm)
SHEET_UPRIGHT = 0.3
SHEET_PAD = 1.2 * mm  # over and under a name of several lines
SHEET_LINES = 12
SHEET_RULE = 2 * mm  # between the head of the sheet and its heavy rule
SHEET_COUNT = 8 * mm  # baseline of the count, under the last row
SHEET_BLANK = 18 * mm
SHEET_BLANK_GAP = 2 * mm
SHEET_AIR = (13 * mm, 10 * mm)
SHEET_GAP = 3 * mm

# A chart of horizontal bars.
CHART_LABEL = 62 * mm
CHART_GAP = 3 * mm  # between the labels and the axis
CHART_VALUE = 30 * mm  # beyond the end of a full bar
CHART_BAR = 3.6 * mm
CHART_PAIR = 0.5 * mm
CHART_PITCH = 10 * mm
CHART_AIR = 1 * mm  # at least, between two labels
CHART_VALUE_GAP = 1.4 * mm
CHART_LABEL_LINES = 3
CHART_TICKS = 5.5 * mm  # height of the axis' figures with their air
CHART_OUTLINE = 0.6
CHART_AXIS = 0.5
CHART_GRID = 0.3
CHART_WHOLE = 14  # bars that stand on one page together
CHART_KEY = 4 * mm
CHART_KEY_STEP = 52.5 * mm
CHART_KEY_WORDS = 47 * mm

# Lines left for words written by hand.
WRITTEN_LINE = 8 * mm
REGISTER_COLUMNS = tuple(w * mm for w in (10, 23, 20, 66, 46, 41, 25, 11, 20))
TOTALS_COLUMNS = tuple(w * mm for w in (80, 46, 24, 20))

# The plan of three parties, its papers, and the papers of agencies.
PLAN_COLUMNS = tuple(w * mm for w in (8, 32, 56, 18, 50, 37, 20, 20, 21))
TIMETABLE_COLUMNS = tuple(w * mm for w in (8, 22, 32, 48, 18, 40, 40, 34, 20))
CHANGED_COLUMNS = tuple(w * mm for w in (8, 34, 60, 34, 63, 63))
ANSWERS_COLUMNS = tuple(w * mm for w in (16, 50, 28, 32, 44))
UNDECIDED_COLUMNS = tuple(w * mm for w in (9, 54, 14, 20, 44, 29))
BIDDERS_COLUMNS = tuple(w * mm for w in (8, 60, 36, 14, 52))
SERVICES_COLUMNS = tuple(w * mm for w in (38, 20, 16, 22, 23, 23, 28))

# The papers of staff.
RULES_COLUMNS = tuple(w * mm for w in (27, 65, 28, 50))
SCHOOLING_COLUMNS = tuple(w * mm for w in (66, 50, 32, 22))
SERVICE_COLUMNS = tuple(w * mm for w in (20, 22, 57, 31, 40))
CATEGORIES_COLUMNS = tuple(w * mm for w in (62, 60, 24, 24))
STAFF_COLUMNS = tuple(w * mm for w in (8, 44, 54, 17, 28, 50, 38, 23))
ATTESTATION_COLUMNS = tuple(w * mm for w in (8, 46, 50, 40, 24, 50, 44))
LOAD_COLUMNS = tuple(w * mm for w in (8, 46, 18, 16, 20, 14, 19, 14, 15))
HANDED_COLUMNS = tuple(w * mm for w in (8, 58, 58, 24, 22))
OUTLINE_MARK = 11 * mm  # from a number to its words
OUTLINE_STEP = 7 * mm
OUTLINE_GAP = 1 * mm
OUTLINE_LINES = 40
OUTLINE_WHOLE = 12  # lines of a point that stay together
DECISION_LINES = 3
DECISION_GAP = 4 * mm  # between the written words and the first signature
DECISION_TICK = 7 * mm
DECISION_SIGN = 13 * mm  # from one signature to the next
DECISION_MEMBERS = 3

# The report of a period.
REPORT_CELL = Style(REGULAR, 9.5, 11.2)
REPORT_BOLD = Style(BOLD, 9.5, 11.2)
REPORT_HEAD = Style(BOLD, 8.3, 10.2)
REPORT_SUB = Style(REGULAR, 8.5, 10.2)
REPORT_TITLE = Style(BOLD, 14, 17)
REPORT_LABEL = 42 * mm  # names of rows, at least
REPORT_PART = 10.5 * mm  # a figure beside another under one heading: at least, and at ease
REPORT_PART_EASE = 11 * mm
REPORT_PART_WIDE = 13.5 * mm  # where their heading stands alone
REPORT_FIGURE = 15 * mm  # a figure under its own heading
REPORT_FIGURE_EASE = 18 * mm
REPORT_FIGURE_WIDE = 22 * mm  # where so few stand abreast that their headings may be short
REPORT_FEW = 4
REPORT_WORD = 21 * mm  # so much of a heading's word stands undivided
REPORT_ABREAST = 88 * mm  # names so wide have Kazakh and Russian side by side
REPORT_RUSSIAN = 0.5  # of that width
REPORT_PAD = 2 * mm
REPORT_EDGE = 1 * mm
REPORT_BAR = 1 * mm
REPORT_TOP = 0.75 * mm
REPORT_END = 1.05 * mm
REPORT_SUB_GAP = 0.5 * mm
REPORT_HEAD_LINES = 8
REPORT_DRAFT = Style(BOLD, 9, 11)
REPORT_NEXT = 5 * mm  # between the tables that a section is parted into
TERM = Style(BOLD, 8.5, 10.2)
TERM_SAID = Style(REGULAR, 8.5, 10.2)
TERM_TOP = 2 * mm
TERM_GAP = 0.35 * mm
TERM_SPACE = 0.9 * mm  # between a term and its words
EXECUTOR_GAP = 9 * mm
WIDE = 10_000.0  # of what is never broken
CORRECTION_COLUMNS = tuple(w * mm for w in (8, 84, 22, 22, 22, 66, 38))
BACKING_COLUMNS = tuple(w * mm for w in (12, 22, 58, 20, 56, 54, 40))
BACKING_THINGS_COLUMNS = tuple(w * mm for w in (12, 24, 120, 86, 20))

# The places of bodies that sign beside one another.
PARTY_HEAD = Style(BOLD, 11, 13.5)
PARTY = Style(REGULAR, 11, 13.5)
PARTY_GUTTER = 8 * mm
PARTY_BODY = 1.2 * mm  # between the heading and the body
PARTY_POST = 1.2 * mm
PARTY_SIGN = 8 * mm  # baseline of the signature, under the post
PARTY_LINE = 36 * mm
PARTY_LINE_SHARE = 0.44  # of a place, at most
PARTY_NAME = 3 * mm
PARTY_DATE = 7.5 * mm
PARTY_LETTER = 1 * mm
PARTY_BLANK = 7 * mm  # for what is written by hand
PARTY_SEAL = 8 * mm
PARTY_LINES = 12
PARTY_AIR = (10 * mm, 6 * mm)
PLAN_TITLE = (4 * mm, 2 * mm)  # between the places of the bodies and the title
TALL_ROW = 40 * mm  # so tall a row stands for the two that stay together
TALL_RULE = 20 * mm  # the same of what an act says, whose every row is tall


@dataclass(frozen=True, slots=True)
class Frame:
    """Where text may stand on a sheet, in points from its upper left corner."""

    size: tuple[float, float]
    left: float
    right: float
    top: float
    bottom: float  # lowest content above the footer
    floor: float  # lowest ink of all
    foot: float  # the footer's baseline

    @property
    def width(self) -> float:
        """Return the width of the text."""
        return self.right - self.left

    @property
    def column(self) -> float:
        """Return the width of one of the two language columns."""
        return (self.width - GUTTER) / 2

    @property
    def columns(self) -> tuple[float, float]:
        """Return where the Kazakh and the Russian column begin."""
        return self.left, self.left + self.column + GUTTER


def frame(margins: Margins, *, landscape: bool = False) -> Frame:
    """Return the frame of an A4 sheet with these margins."""
    width, height = (A4[1], A4[0]) if landscape else A4
    foot = height - max(FOOT_BASELINE, margins.bottom * mm)
    return Frame(
        size=(width, height),
        left=margins.left * mm,
        right=width - margins.right * mm,
        top=max(margins.top * mm - HEAD_RISE, HEAD_LEAST),
        bottom=foot - FOOT_CLEAR,
        floor=height - margins.bottom * mm,
        foot=foot,
    )


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished PDF: its bytes, its pages, and the signs that no letter could be drawn for."""

    body: bytes
    pages: int
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """A part as wide as the page that is never split.

    ``keep`` holds it to the next one; ``head`` is repeated over it where it begins a page.
    """

    height: float
    draw: Callable[[Ink, float], None]
    keep: bool = False
    head: Band | None = None


def document(title: str, sheet: Frame, draw: Callable[[Ink], None]) -> Rendered:
    """Return the PDF that ``draw`` makes; ``title`` is all that its metadata says."""
    ink = Ink(sheet.size, title, REGULAR)
    draw(ink)
    pages = ink.pages
    return Rendered(ink.body(), pages, ink.missing)


def between(gap: tuple[float, float], tight: float) -> float:
    """Return a gap between its ease (``tight`` 0) and its least (``tight`` 1)."""
    ease, least = gap
    return ease - (ease - least) * tight


def gap(points: float) -> Band:
    """Return air, held to what follows."""
    return Band(points, lambda _ink, _top: None, keep=True)


def height(bands: Iterable[Band]) -> float:
    """Return the height of bands that follow one another."""
    return sum(band.height for band in bands)


def flow(bands: Sequence[Band], room: float) -> list[list[Band]]:
    """Return the bands page by page, ``room`` points each.

    Bands held together move together, unless they are taller than a page.
    """
    pages: list[list[Band]] = [[]]
    for chain in _chains(bands, room):
        if pages[-1] and height(pages[-1]) + height(chain) > room:
            pages.append([chain[0].head] if chain[0].head else [])
        pages[-1].extend(chain)
    return pages


def fewest(sheet: Frame, bands: Callable[[float], Sequence[Band]]) -> list[list[Band]]:
    """Return the pages of ``bands`` with gaps at ease (0), or shrunk (1) if that saves a page."""
    room = sheet.bottom - sheet.top
    eased = flow(bands(0.0), room)
    if len(eased) == 1:
        return eased
    tight = flow(bands(1.0), room)
    return tight if len(tight) < len(eased) else eased


def _chains(bands: Sequence[Band], room: float) -> Iterator[list[Band]]:
    """Cut the bands where a page may end; a chain too tall keeps as much of its end as fits."""
    chain: list[Band] = []
    for band in bands:
        chain.append(band)
        while len(chain) > 1 and _begun(chain) > room:
            yield [chain.pop(0)]
        if not band.keep:
            yield chain
            chain = []
    if chain:
        yield chain


def _begun(chain: Sequence[Band]) -> float:
    """The height of a chain that begins a page."""
    return height(chain) + (chain[0].head.height if chain[0].head else 0)


def draw(ink: Ink, bands: Iterable[Band], top: float) -> float:
    """Draw bands one under another from ``top``; return where the last one ends."""
    for band in bands:
        band.draw(ink, top)
        top += band.height
    return top
