"""Which column of a stranger's list holds what of a person: by its title, by memory, by content."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import TypeAlias

from rapidfuzz import fuzz, process

from app.errors import Refusal
from app.exchange import targets
from app.exchange.sheets import Cell, Row, column_letters
from app.exchange.wordlists import load, meaning, meanings
from app.kazakh import identity, phones, typed_dates
from app.kazakh.folding import fold
from app.kazakh.names import patronymic_sex
from app.store.store import Store

TARGETS = targets.PERSON
"""Everything that a column of a list of people may be read as."""

Columns: TypeAlias = dict[int, str]
"""Columns counted from 0, each with its target."""

PERSON = "person"
_IN_RUSSIAN = {
    name: f"ru_{name}" for name in ("surname", "given_name", "patronymic", "full_name")
} | {"address_kk": "address_ru", "phone": "second_phone", "partner_name": "partner_name_ru"}
_VAGUE = {fold(word) for word in ("аты", "имя", "name", "тобы", "категория", "контакты", "с/о")}
_NUMBERED = frozenset(("school", "class", "grade", "letter"))
_DIGIT = re.compile(r"\d")
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_ALIKE = 88  # of 100: a letter or two amiss in a title of ordinary length
_LEAST_FUZZY = 5
_SURE = 0.6  # share of a column's cells that must look alike before it is taken by content
_SAMPLE = 200


def titles(language: str) -> dict[str, str]:
    """Return our own titles of all targets, and of the outcome's columns, in a language."""
    return {target: words[language] for target, words in load("columns").items()}


def known(title: str, subject: str = PERSON) -> str | None:
    """Return what a title heads, or None; spelling, brackets and a group's title don't matter."""
    return _recognised(title, subject)[0]


def knowing(subject: str) -> Callable[[str], str | None]:
    """Return what tells the titles of a subject's lists."""
    return functools.partial(known, subject=subject)


@functools.lru_cache(4096)
def _recognised(title: str, subject: str) -> tuple[str | None, int]:
    """The target and how surely: 3 by the whole title, 2 without brackets, 1 by a part of it."""
    table, whole = _table(subject), fold(title)
    if whole in table:
        return table[whole], 3
    bare = fold(_BRACKETS.sub(" ", title))
    if bare in table:
        return table[bare], 2
    spoken = {table.get(fold(part)) for part in re.split(r"[/|]", title)}
    if len(spoken) == 1 and (both := spoken.pop()):  # «Аты / Имя»: one thing in two languages
        return both, 2
    if _of_others(whole):
        by_part = _by_part(bare, table) if "second_phone" in targets.OF[subject] else None
        return ("second_phone", 1) if by_part == "phone" else (None, 0)
    found = _by_part(bare, table) or _by_likeness(bare, table)
    if found in _NUMBERED and _DIGIT.search(bare):
        return None, 0  # «№ 1 мектеп», «11 сынып»: one of them, over its list, and no title
    return found, int(found is not None)


@functools.cache
def _table(subject: str) -> Mapping[str, str]:
    table: dict[str, str] = {}
    for target, words in load("columns").items():
        if target in targets.OF[subject]:
            spellings = [words["kk"], words["ru"], words["en"], *words.get("also", ())]
            spellings += words.get(f"also_{subject}", ())
            table |= {fold(spelling): target for spelling in spellings}
    return {**_scales(), **table} if "score" in targets.OF[subject] else table


def _scales() -> dict[str, str]:
    """The scales of our own instruments, by code and by name: each heads a column of scores."""
    from app.guidance import instruments  # only lists of results ask, and the files take a while

    scales = [scale for each in instruments.shipped() for scale in each.scales]
    names = [(each.code, each.name.kk, each.name.ru, each.name.en) for each in scales]
    return {fold(name): "score" for each in names for name in each}


def _of_others(folded: str) -> bool:
    """A parent's or a teacher's name must never become the pupil's."""
    return any(
        folded == phrase or (open_end and f" {phrase}" in f" {folded}")
        for phrase, open_end, _ in meanings("others")
    )


def _by_part(folded: str, table: Mapping[str, str]) -> str | None:
    """By the end of the title, then by its beginning: «Оқушының деректері / Тегі», «Тегі ірі»."""
    words = folded.split()
    for cut in range(1, len(words)):
        for part in (" ".join(words[cut:]), " ".join(words[:-cut])):
            if part in table and part not in _VAGUE and len(part) > 2:
                return table[part]
    return None


def _by_likeness(folded: str, table: Mapping[str, str]) -> str | None:
    if len(folded) < _LEAST_FUZZY:
        return None
    found = process.extractOne(folded, list(table), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return table[found[0]] if found else None


def guess_columns(heads: Sequence[str], subject: str = PERSON) -> Columns:
    """Return what each column holds as far as its title tells, every target once.

    A second column of the same name is its Russian twin, or the second phone.
    """
    bare = _without_groups(heads, _table(subject))
    found = [
        (_recognised_under(*bare[column], title, subject), column)
        for column, title in enumerate(heads)
        if title.strip()
    ]
    guessed: Columns = {}
    for (target, sureness), column in sorted(found, key=lambda each: (-each[0][1], each[1])):
        taken: Collection[str] = guessed.values()
        if target in targets.REPEATED:
            taken = ()
        if target is not None and target in taken and sureness > 1:
            twin = _IN_RUSSIAN.get(target)
            target = twin if twin in targets.OF[subject] else None
        if target is not None and target not in taken:
            guessed[column] = target
    return dict(sorted(guessed.items()))


def _recognised_under(
    group: str, own: str, named: bool, title: str, subject: str
) -> tuple[str | None, int]:
    """A title is read whole; else by its own line, unless its group is of other people.

    «Аты» alone may be a school's: under a group it is a person's only where the surname is too.
    """
    whole, table = _recognised(title, subject), _table(subject)
    split = named and whole[0] == "full_name"  # «Аты-жөні» over «Тегі»: a part, not the whole name
    if (whole[1] > 1 and not split) or not group or _is_of_others(fold(group), table):
        return whole
    line = fold(own)
    if line in table and (named or line not in _VAGUE):
        return table[line], 1
    return whole


def _is_of_others(group: str, table: Mapping[str, str]) -> bool:
    """«Тегі, аты, әкесінің аты» names the father and yet is the person's own."""
    return group not in table and _of_others(group)


def _without_groups(heads: Sequence[str], table: Mapping[str, str]) -> list[tuple[str, str, bool]]:
    """For each column, its group's title, its own, and whether the group holds a surname."""
    split = [_split(heads, column) for column in range(len(heads))]
    with_surname = {group for group, own in split if table.get(fold(own)) == "surname"}
    return [(group, own, group in with_surname) for group, own in split]


def _split(heads: Sequence[str], column: int) -> tuple[str, str]:
    """A group's title is the beginning that a title shares with the one beside it."""
    words = heads[column].split()
    beside = [heads[at].split() for at in (column - 1, column + 1) if 0 <= at < len(heads)]
    shared = max((_shared(words, other) for other in beside), default=0)
    return " ".join(words[:shared]), " ".join(words[shared:])


def _shared(words: Sequence[str], other: Sequence[str]) -> int:
    most = min(len(words), len(other)) - 1
    return next((at for at in range(most) if words[at] != other[at]), max(most, 0))


def guess_content(
    rows: Iterable[Row], guessed: Mapping[int, str], today: date, subject: str = PERSON
) -> Columns:
    """Return the guess filled up from what untitled columns hold: numbers, dates, names, phones."""
    sample = [row for _, row in zip(range(_SAMPLE), rows, strict=False)]
    filled = dict(guessed)
    for column in range(max(map(len, sample), default=0)):
        cells = [row[column] for row in sample if column < len(row) and row[column] is not None]
        target = _looks_like(cells, today) if cells and column not in filled else None
        fits = target in targets.OF[subject] and target not in _covered(filled.values())
        if target and fits:
            filled[column] = target
    return dict(sorted(filled.items()))


def _covered(targets: Iterable[str]) -> set[str]:
    held = set(targets)
    return held | {"full_name"} if held & {"surname", "full_name"} else held


def _looks_like(cells: Sequence[Cell], today: date) -> str | None:
    for target, fits in _SHAPES:
        if sum(fits(cell, today) for cell in cells) >= _SURE * len(cells):
            return target
    return None


def _is_iin(cell: Cell, _: date) -> bool:
    if not isinstance(cell, str | int | float) or isinstance(cell, bool):
        return False
    try:
        return identity.facts(identity.read_cell(cell)[0]).checks
    except Refusal:
        return False


def _is_birth(cell: Cell, today: date) -> bool:
    if not isinstance(cell, str | date):
        return False
    try:
        born = typed_dates.read_date(cell, today)
    except Refusal:
        return False
    return today.year - 90 <= born.year <= today.year - 10


def _is_phone(cell: Cell, _: date) -> bool:
    text = str(cell) if isinstance(cell, str | int) else ""
    return phones.normalise(text).startswith("+7")


def _is_full_name(cell: Cell, _: date) -> bool:
    words = cell.split() if isinstance(cell, str) else []
    return 2 <= len(words) <= 4 and any(patronymic_sex(word) for word in words[1:])


def _is_sex(cell: Cell, _: date) -> bool:
    return isinstance(cell, str) and meaning("sex", cell) is not None


def _is_mark(cell: Cell, _: date) -> bool:
    said = cell.strip() if isinstance(cell, str) else ""
    return said == "+" or (len(said) > 2 and meaning("mark", said) is not None)


def _is_status(cell: Cell, _: date) -> bool:
    return isinstance(cell, str) and meaning("status", cell) is not None


_SHAPES: tuple[tuple[str, Callable[[Cell, date], bool]], ...] = (
    ("iin", _is_iin),
    ("birth_date", _is_birth),
    ("phone", _is_phone),
    ("full_name", _is_full_name),
    ("sex", _is_sex),
    ("status", _is_status),
    ("mark", _is_mark),
)


def remember(
    store: Store, heads: Sequence[str], mapping: Mapping[int, str], subject: str = PERSON
) -> None:
    """Keep a mapping for lists with these titles; a list without titles is not remembered."""
    if not any(heads):
        return
    held = json.dumps({str(column): mapping[column] for column in sorted(mapping)})
    sql = "select id, columns from column_mapping where subject = ? and titles = ?"
    known_already = store.tuples(sql, (subject, _signature(heads)))
    with store.transaction("columns.remember"):
        if known_already:
            store.update("column_mapping", known_already[0][0], {"columns": held})
        else:
            values = {"subject": subject, "titles": _signature(heads), "columns": held}
            store.insert("column_mapping", values)


def recall(store: Store, heads: Sequence[str], subject: str = PERSON) -> Columns | None:
    """Return the mapping kept for lists with these titles, or None."""
    sql = "select columns from column_mapping where subject = ? and titles = ?"
    held = store.scalar(sql, (subject, _signature(heads))) if any(heads) else None
    if held is None:
        return None
    kept = json.loads(held).items()
    return {int(column): target for column, target in kept if target in targets.OF[subject]}


def _signature(heads: Sequence[str]) -> str:
    return " | ".join(map(fold, heads))


def name_of(column: int, heads: Sequence[str]) -> str:
    """Return how a person knows a column: its title, or its letter where it has none."""
    title = heads[column] if column < len(heads) else ""
    return title or column_letters(column + 1)
