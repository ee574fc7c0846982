"""Which code page a text without a label was written in."""

from __future__ import annotations

import codecs
import itertools
import math
import re
from dataclasses import dataclass

from app.exchange.letters import FOLLOWS

#: Old code pages that villages and schools still send; of equals the earlier is taken, so text
#: without a Kazakh letter is cp1251, which differs from KZ-1048 in those letters alone.
CODE_PAGES = ("cp1251", "kz1048", "ptcp154", "cp866", "koi8-r", "mac-cyrillic")

_SAMPLE = 20_000  # bytes of different words; more changes no verdict and costs time
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_USUAL_SIGNS = set("«»№—–“”„’‘…•°§±·©₸€\u00a0\u00ad")
_BOXES = re.compile("[\u2500-\u25ff]")

# Steps of the letters' table (1.2 nats each), measured from what chance would give.
_CHANCE = 3.0
_STRANGE_LETTER = -6.0
_STRANGE_SIGN = -5.0
_NOT_TEXT = -12.0
_CASE_FLIP = -4.0
_USUAL_SIGN = -1.0


@dataclass(frozen=True, slots=True)
class Guess:
    """An encoding, how sure it is (0 to 1), and the others worth offering, likeliest first.

    ``lost`` counts the places where the writing program put ``?`` for a Kazakh letter.
    """

    encoding: str
    confidence: float
    alternatives: tuple[str, ...] = ()
    lost: int = 0


def guess(sample: bytes) -> Guess:
    """Return the encoding of the text that begins with these bytes; a cut character is no fault."""
    marked = _by_mark(sample) or _by_zero_bytes(sample[:_SAMPLE])
    if marked is not None:
        return Guess(marked, 1.0)
    if _is_utf8(sample):
        return Guess("utf-8", 1.0)
    return _by_letters(_telling_part(sample))


def _by_mark(sample: bytes) -> str | None:
    return next((name for mark, name in _MARKS if sample.startswith(mark)), None)


def _by_zero_bytes(sample: bytes) -> str | None:
    """Cyrillic and Latin in UTF-16 have 04 or 00 in every other byte, and only there."""
    even, odd = sample[0::2], sample[1::2]
    if len(odd) < 2:
        return None
    shares = [sum(half.count(byte) for byte in (0, 4)) / len(half) for half in (even, odd)]
    if max(shares) < 0.8 or min(shares) > 0.4:
        return None
    return "utf-16-be" if shares[0] > shares[1] else "utf-16-le"


def _is_utf8(sample: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample, final=False)
    except UnicodeDecodeError:
        return False
    return True


def _telling_part(sample: bytes) -> bytes:
    """Words with bytes above ASCII; the rest reads alike in every old code page."""
    words = re.findall(rb"[A-Za-z?'\x80-\xff]*[\x80-\xff][A-Za-z?'\x80-\xff]*", sample)
    return b" ".join(dict.fromkeys(words))[:_SAMPLE]


def _by_letters(sample: bytes) -> Guess:
    texts = {page: sample.decode(page, "replace") for page in CODE_PAGES}
    scores = {page: _score(text) for page, text in texts.items()}
    ranked = sorted(CODE_PAGES, key=lambda page: -scores[page])
    best = ranked[0]
    rival = next((page for page in ranked if texts[page] != texts[best]), best)
    return Guess(
        best,
        _confidence(scores[best], scores[rival], len(sample)),
        tuple(ranked[1:]),
        len(re.findall(r"(?<=[^\W\d_])\?+(?=[^\W\d_])|(?<!\S)\?(?=[^\W\d_]{2})", texts[best])),
    )


def _confidence(best: float, rival: float, size: int) -> float:
    """Sure only when the reading is good by itself and clearly better than the next one."""
    fit = 1 / (1 + math.exp(-4 * (best / size + 0.3)))
    margin = 1 - math.exp(-max(0.0, best - rival) / 12)
    return round(fit * margin, 3)


def _score(text: str) -> float:
    return sum(_score_word(word) for word in text.split(" "))


def _score_word(word: str) -> float:
    return _score_pairs(word) + _score_signs(word) + _CASE_FLIP * _case_flips(word)


def _score_pairs(word: str) -> float:
    small = f" {word.casefold()} "
    pairs = itertools.pairwise(small)
    return sum(FOLLOWS.get(first + second, _CHANCE) - _CHANCE for first, second in pairs)


def _score_signs(word: str) -> float:
    return sum(_sign(char) for char in word if char > "\x7f" and char.casefold() not in _KNOWN)


_KNOWN = {pair[0] for pair in FOLLOWS}


def _sign(char: str) -> float:
    if char in _USUAL_SIGNS:
        return _USUAL_SIGN
    if char == "\ufffd" or "\x80" <= char < "\xa0" or _BOXES.match(char):
        return _NOT_TEXT
    return _STRANGE_LETTER if char.isalpha() else _STRANGE_SIGN


def _case_flips(word: str) -> int:
    flips = itertools.pairwise(word)
    return sum(first.islower() and second.isupper() for first, second in flips)
