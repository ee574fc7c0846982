"""Finding people however the name is spelt, closest first, within a keystroke's time.

Four passes, each only while the ones before found too little: the name as a prefix of the folded
"surname given-name patronymic"; every word anywhere in the name; the coarser skeletons; and words
one slip of the finger away. Then all that was found is put in order in one place.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.kazakh import folding, keyboard, names, text
from app.store.store import Store

ENOUGH = 5
"""With this many found, no coarser pass is made."""
_LONGEST_NAME = 4  # words
_NAMESAKES = 200  # people of two words alike; the third one orders them
_CAP = 20_000
"""How far the people who have a word are counted: a search begins with its rarest word."""
_LETTERS, _WORDS = 200, 8
"""How much of a question is read: no name is longer, and a pasted page keeps nobody waiting."""
_NUMBER = re.compile(r"[\d\s()+\-]+")


@dataclass(frozen=True, slots=True)
class Found:
    """Cards in the order of closeness; ``more`` when the list was cut at its limit."""

    ids: tuple[int, ...]
    more: bool = False


@dataclass
class Searcher:
    """Searches one open file; keeps the list of known name words between keystrokes."""

    store: Store
    _known: list[str] = field(default_factory=list)
    _counted: int = -1
    _last: tuple[object, Found] = (None, Found(()))

    def search(self, words: str, limit: int = 100, *, archived: bool = False) -> Found:
        """Return the people whose name, number or phone the words fit, closest first."""
        asked = " ".join(text.clean(words)[:_LETTERS].split()[:_WORDS])
        question = (asked, limit, archived, self.store.scalar("select max(id) from change"))
        known, found = self._last
        if known != question:  # every chip above a list asks what the list has just asked
            found = self._find(asked, limit, archived)
            self._last = (question, found)
        return found

    def _find(self, asked: str, limit: int, archived: bool) -> Found:
        digits = number_in(asked)
        if digits and (found := self._by_number(digits, limit + 1, archived)):
            return Found(tuple(found[:limit]), len(found) > limit)
        ranked = self._by_name(asked, limit + 1, archived)
        return Found(tuple(ranked[:limit]), len(ranked) > limit)

    # Numbers

    def _by_number(self, digits: str, limit: int, archived: bool) -> list[int]:
        low, high = folding.prefix_range(digits)
        tail, ending = digits[-4:], f"%{digits}"
        local = digits[1:] if digits[0] in "78" and len(digits) > 1 else digits
        phone_low, phone_high = folding.prefix_range("+7" + local)
        sql = f"""
          select id from person where iin >= :low and iin < :high {_live(archived)}
          union select id from person
                 where phone >= :phone_low and phone < :phone_high and phone <> '' {_live(archived)}
        """
        if len(digits) >= 4:
            sql += f"""
              union select id from person where substr(iin, 9) = :tail and iin is not null
                       and iin like :ending {_live(archived)}
              union select id from person where substr(phone, -4) = :tail and phone <> ''
                       and phone like :ending {_live(archived)}
              union select id from person where substr(second_phone, -4) = :tail
                       and second_phone <> '' and second_phone like :ending {_live(archived)}
            """
        values = {
            "low": low,
            "high": high,
            "tail": tail,
            "ending": ending,
            "phone_low": phone_low,
            "phone_high": phone_high,
            "limit": limit,
        }
        sql = f"select id from ({sql}) limit :limit"
        return [row[0] for row in self.store.tuples(sql, values)]

    # Names

    def _by_name(self, asked: str, limit: int, archived: bool) -> list[int]:
        variants = _readings(asked)
        found: dict[int, None] = {}
        for variant in variants:
            found |= dict.fromkeys(self._prefixed(variant, limit, archived))
            if len(found) < limit:
                found |= dict.fromkeys(self._worded(_exact(variant), limit, archived))
            if len(found) >= ENOUGH:
                break
        for guesses in (self._coarse, self._slipped, self._spaced, self._slipped_twice):
            if len(found) >= ENOUGH:
                break
            for variant in variants:
                for sought in guesses(variant):
                    found |= dict.fromkeys(self._worded(sought, limit, archived))
        for variant in [] if found else variants:
            for sought in _all_but_one(variant.split()):
                found |= dict.fromkeys(self._worded(sought, _NAMESAKES, archived))
        return self._ordered(asked, variants, list(found))

    def _prefixed(self, folded: str, limit: int, archived: bool) -> list[int]:
        low, high = folding.prefix_range(folded)
        sql = f"""
          select id from person where name_fold >= ? and name_fold < ? {_live(archived)}
           order by name_fold limit ?
        """
        return [row[0] for row in self.store.tuples(sql, (low, high, limit))]

    def _worded(self, sought: Sought, limit: int, archived: bool) -> list[int]:
        """Return people who have, for every sought word, a word of its own within its ranges."""
        if not sought or any(not ranges for ranges in sought):
            return []
        if len(sought) == 1:
            driver, rest = sought[0], []
        else:
            order = sorted(sought, key=self._commonness)
            driver, rest = order[0], order[1:]
        values: list[Any] = []
        having = _having(driver, values)
        conditions = []
        for ranges in rest:
            inner = _within("other", ranges, values)
            conditions.append(
                "exists (select 1 from person_word other"
                f" where other.person_id = driver.person_id and {inner})"
            )
        sql = f"""
          select distinct driver.person_id from ({having}) driver
           where {" and ".join([*conditions, _live_driver(archived)])}
           limit ?
        """
        return [row[0] for row in self.store.tuples(sql, (*values, limit))]

    def _commonness(self, ranges: Ranges) -> int:
        values: list[Any] = []
        sql = f"select count(*) from (select 1 from ({_having(ranges, values)}) limit {_CAP})"
        return int(self.store.scalar(sql, values))

    # Guesses at what was meant, each a list of words to look for

    def _coarse(self, variant: str) -> list[Sought]:
        words = (folding.loose(word) for word in variant.split())
        return [[[folding.prefix_range("~" + word)] for word in words if word]]

    def _slipped(self, variant: str) -> list[Sought]:
        return [self._near(variant, 1)]

    def _slipped_twice(self, variant: str) -> list[Sought]:
        return [self._near(variant, 2)]

    def _near(self, variant: str, slips: int) -> Sought:
        return [
            [(word, word + "\x00") for word in self._neighbours(sought, slips)]
            for sought in variant.split()
        ]

    def _spaced(self, variant: str) -> list[Sought]:
        """Guess at a space forgotten, moved or one too many: the words are known, so few hold."""
        words = variant.split()
        found = list(self._cut(words))
        for place in range(len(words) - 1):
            joined = [*words[:place], words[place] + words[place + 1], *words[place + 2 :]]
            if self._starts_word(joined[place]):
                found.append(joined)
            found += self._cut(joined)
        return [[_spellings(word) for word in guess] for guess in found]

    def _cut(self, words: Sequence[str]) -> Iterator[list[str]]:
        for place, word in enumerate(words):
            for cut in range(3, len(word) - 1):
                # The space alone, a letter struck in its place, a letter that stood on both sides.
                for rest in (word[cut:], word[cut + 1 :], word[cut - 1 :]):
                    if self._is_word(word[:cut]) and rest and self._starts_word(rest):
                        yield [*words[:place], word[:cut], rest, *words[place + 1 :]]

    def _is_word(self, word: str) -> bool:
        known = self._words()
        place = bisect_left(known, word)
        return place < len(known) and known[place] == word

    def _starts_word(self, start: str) -> bool:
        known = self._words()
        place = bisect_left(known, start)
        return place < len(known) and known[place].startswith(start)

    def _neighbours(self, sought: str, slips: int) -> list[str]:
        from rapidfuzz import process  # loads only when somebody slips
        from rapidfuzz.distance import OSA

        if len(sought) < 2:
            return [sought]
        hits = process.extract(
            sought, self._words(), scorer=OSA.distance, score_cutoff=slips, limit=12
        )
        return [word for word, _distance, _place in hits]

    def _words(self) -> list[str]:
        counted = self.store.scalar("select count(*) from name_word")
        if counted != self._counted:
            sql = "select word from name_word order by word"
            self._known = [row[0] for row in self.store.tuples(sql)]
            self._counted = counted
        return self._known

    # Order

    def _ordered(self, asked: str, variants: Sequence[str], ids: Sequence[int]) -> list[int]:
        rows = list(self._described(ids))
        return [row.id for row in sorted(rows, key=lambda row: row.distance(asked, variants))]

    def _described(self, ids: Sequence[int]) -> Iterator[_Described]:
        for start in range(0, len(ids), 400):
            chunk = tuple(ids[start : start + 400])
            sql = f"""
              select id, surname, given_name, patronymic, ru_surname, ru_given_name, ru_patronymic,
                     other_spellings, previous_surname, name_fold, sort_key
                from person where id in ({", ".join("?" * len(chunk))})
            """
            for row in self.store.tuples(sql, chunk):
                yield _Described(row[0], row[1:9], row[9], row[10])


Ranges = list[tuple[str, str]]
"""Half-open ranges of words; being in any of them will do."""
Sought = list[Ranges]
"""What to look for, word by word; a person must have all of it."""


@dataclass(frozen=True, slots=True)
class _Described:
    id: int
    parts: tuple[str, ...]
    name_fold: str
    sort_key: str

    def distance(self, asked: str, variants: Sequence[str]) -> tuple[float, str, int]:
        full = " ".join(part for part in self.parts[:3] if part).casefold()
        wanted = asked.casefold()
        if full == wanted or self._russian() == wanted:
            return (0, self.sort_key, self.id)
        if full.startswith(wanted):
            return (0.5, self.sort_key, self.id)
        ranks = [self._rank(variant) + place * 0.01 for place, variant in enumerate(variants)]
        return (min(ranks, default=9), self.sort_key, self.id)

    def _russian(self) -> str:
        given = zip(self.parts[3:6], self.parts[:3], strict=True)
        return " ".join(ru or kk for ru, kk in given if ru or kk).casefold()

    def _rank(self, variant: str) -> float:
        if variant == self.name_fold:
            return 1
        if self.name_fold.startswith(variant):
            return 2
        mine = folding.words(" ".join(part for part in self.parts if part))
        wanted = variant.split()
        if all(word in mine for word in wanted):
            return 3
        if all(any(own.startswith(word) for own in mine) for word in wanted):
            return 4
        return 5 + _slips(wanted, mine)


def _slips(wanted: Sequence[str], mine: Sequence[str]) -> float:
    from rapidfuzz.distance import OSA

    return sum(min((OSA.distance(word, own) for own in mine), default=9) for word in wanted)


def _readings(asked: str) -> list[str]:
    """Return what may have been meant; a hyphen is the key of «ө» on the other layout too."""
    readings = folding.variants(asked)
    if "-" in asked:
        readings += folding.variants(asked.replace("-", " "))
    return [each for each in dict.fromkeys(readings) if each]


def number_in(asked: str) -> str:
    """Return the digits of a question that is a number, typed on whichever layout, or ""."""
    if not asked:
        return ""
    literal = asked if _NUMBER.fullmatch(asked) else keyboard.digits(asked)
    if not _NUMBER.fullmatch(literal):
        return ""
    return re.sub(r"\D", "", literal)


def _all_but_one(words: Sequence[str]) -> Iterator[Sought]:
    """Leave out each word in turn where two or three others tell who is meant.

    A letter lost in a short word («Яна», «Сағат») leaves something near to too many words.
    """
    if 3 <= len(words) <= _LONGEST_NAME:
        for place in range(len(words)):
            yield [_spellings(word) for at, word in enumerate(words) if at != place]


def _exact(variant: str) -> Sought:
    return [_spellings(word) for word in variant.split()]


def _spellings(word: str) -> Ranges:
    ranges = [folding.prefix_range(word)]
    stem = names.patronymic_stem(word)
    if stem and stem != word:
        ranges.append((stem, stem + "\x00"))
    return ranges


def _having(ranges: Ranges, values: list[Any]) -> str:
    """Select who has a word within the ranges, each looked up by itself: an "or" reads them all."""
    for low, high in ranges:
        values.extend((low, high))
    one = "select person_id from person_word where word >= ? and word < ?"
    return " union all ".join([one] * len(ranges))


def _within(alias: str, ranges: Ranges, values: list[Any]) -> str:
    for low, high in ranges:
        values.extend((low, high))
    one = f"({alias}.word >= ? and {alias}.word < ?)"
    return "(" + " or ".join([one] * len(ranges)) + ")"


def _live(archived: bool) -> str:
    return "and merged_into is null" if archived else "and archived_on is null"


def _live_driver(archived: bool) -> str:
    column = "merged_into" if archived else "archived_on"
    return f"exists (select 1 from person p where p.id = driver.person_id and p.{column} is null)"


def search(store: Store, words: str, limit: int = 100) -> Iterable[int]:
    """Return the cards that the words fit, closest first, once; the window keeps a Searcher."""
    return Searcher(store).search(words, limit).ids
