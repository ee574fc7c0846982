"""How near two folded words are, as a slip of the pen or another spelling leaves them."""

from __future__ import annotations

from app.kazakh.folding import loose_word

_SAME_SOUND = 0.96
_FIRST_LETTER = 0.9
_OTHER_BEGINNING = 0.9
_WEIGHED_BEGINNING = 4


def folds_alike(a: str, b: str) -> float:
    """Return the nearness of two folds, 0 to 1; an initial counts as most of its name."""
    if a == b:
        return 1.0
    if not (a and b):
        return 0.0
    if 1 in (len(a), len(b)):
        return _FIRST_LETTER if a[0] == b[0] else 0.0
    if loose_word(a) == loose_word(b):
        return _SAME_SOUND
    # Brothers are named Серік and Берік: a slip of the pen seldom falls on the first letter.
    return _jaro_winkler(*sorted((a, b))) * (1.0 if a[0] == b[0] else _OTHER_BEGINNING)


def _jaro_winkler(a: str, b: str) -> float:
    """Nearness that forgives a slip late in a word more than one at its beginning."""
    common_a, common_b = _common(a, b)
    count = len(common_a)
    if not count:
        return 0.0
    moved = sum(x != y for x, y in zip(common_a, common_b, strict=True)) / 2
    jaro = (count / len(a) + count / len(b) + (count - moved) / count) / 3
    return jaro + _shared_beginning(a, b) * 0.1 * (1 - jaro)


def _common(a: str, b: str) -> tuple[list[str], list[str]]:
    """The letters both have, not far from the same place, each in its own word's order."""
    reach = max(len(a), len(b)) // 2 - 1
    free = list(b)
    found_a, found_b = [], []
    for place, letter in enumerate(a):
        low = max(0, place - reach)
        if letter in free[low : place + reach + 1]:
            there = free.index(letter, low)
            free[there] = ""
            found_a.append(letter)
            found_b.append(there)
    return found_a, [b[there] for there in sorted(found_b)]


def _shared_beginning(a: str, b: str) -> int:
    pairs = zip(a[:_WEIGHED_BEGINNING], b[:_WEIGHED_BEGINNING], strict=False)
    shared = 0
    for x, y in pairs:
        if x != y:
            break
        shared += 1
    return shared
