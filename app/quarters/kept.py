"""The lines behind a closed period as they were: in words, and with all they are counted by.

What is kept can be counted again by itself: the file's people, forms and schools are not asked.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from types import MappingProxyType

from app.errors import Refusal
from app.papers import NOTHING, Both
from app.quarters import columns, cuts, printed
from app.quarters.columns import Columns
from app.quarters.counting import Counting
from app.quarters.layouts import Layout
from app.quarters.lines import Line
from app.quarters.periods import Period
from app.quarters.sources import SOURCES
from app.store.store import Store

Step = Callable[[], None]
"""Called between handfuls of work, so that it can be shown and stopped."""

_HANDFUL = 4000
_NOTHING_LOOKED_UP: Mapping[str, cuts.KeysOf] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Kept:
    """One line as it was counted. ``uid`` is its record's, ``person`` the card's, "" for nobody.

    ``name``, ``born``, ``studies``, ``what`` and ``where`` are its words as a list prints them;
    ``keys`` are what the card or the school said of it on its day, by cut.
    """

    uid: str
    person: str
    line: Line
    name: str = ""
    born: str = ""
    studies: Both = NOTHING
    what: Both = NOTHING
    where: Both = NOTHING
    keys: Mapping[str, cuts.Keys] | None = None


def wanted(layout: Layout, span: str) -> dict[str, set[str]]:
    """Return the sources that a form counts in a span, each with the cuts it is parted by."""
    found: dict[str, set[str]] = {}
    for section in layout.sections:
        if span not in section.spans:
            continue
        by = "school" if section.kind == "coverage" else section.by
        for code in section.figures:
            figure = layout.figures[code]
            found.setdefault(figure.source, set()).update((*figure.where, *filter(None, (by,))))
    return found


def lines(
    store: Store, counting: Counting, source: str, dims: Collection[str], step: Step
) -> Iterator[Kept]:
    """Give every line of a source in its counting's period, with the keys of these cuts."""
    read = counting.lines_of(source)
    counting.learn(dims, read)
    looked_up = {cut: counting.keys_of(cut) for cut in dims if cut not in cuts.OF_LINE}
    yield from shown(store, source, read, looked_up, step)


def shown(
    store: Store,
    source: str,
    wanted: Sequence[Line],
    looked_up: Mapping[str, cuts.KeysOf] = _NOTHING_LOOKED_UP,
    step: Step = lambda: None,
) -> Iterator[Kept]:
    """Give lines of a source in words, in their order, with the keys that are asked for."""
    for start in range(0, len(wanted), _HANDFUL):
        step()
        handful = wanted[start : start + _HANDFUL]
        uids = _uids(store, SOURCES[source].table, {line.record for line in handful})
        people = _uids(store, "person", {line.person for line in handful if line.person})
        words = printed.words(store, source, handful)
        for line, said in zip(handful, words, strict=True):
            keys = {cut: of(line) for cut, of in looked_up.items()}
            yield _worded(line, uids, people, said, keys)


def one(store: Store, source: str, line: Line, keys: Mapping[str, cuts.Keys]) -> Kept:
    """Return one line as it would be kept now."""
    uids = _uids(store, SOURCES[source].table, {line.record})
    people = _uids(store, "person", {line.person} if line.person else ())
    said = printed.words(store, source, [line])[0]
    looked_up = {cut: held for cut, held in keys.items() if cut not in cuts.OF_LINE}
    return _worded(line, uids, people, said, looked_up)


def _worded(
    line: Line,
    uids: Mapping[int, str],
    people: Mapping[int, str],
    said: printed.Words,
    keys: Mapping[str, cuts.Keys],
) -> Kept:
    person = people[line.person] if line.person else ""
    words = said.name, said.born, said.studies, said.what, said.where
    return Kept(uids[line.record], person, line, *words, keys)


def _uids(store: Store, table: str, numbers: Collection[int]) -> dict[int, str]:
    sql = f"select id, uid from {table} where id in (select value from json_each(?))"
    return dict(store.tuples(sql, (json.dumps(sorted(numbers)),)))


class KeptCounting(Counting):
    """The counting of lines that were kept, by the keys that were kept with them."""

    def __init__(self, store: Store, period: Period, kept: Callable[[str], Iterable[Kept]]) -> None:
        super().__init__(store, period)
        self._unpacked = kept
        self._kept: dict[str, dict[Line, Kept]] = {}
        self._keys_kept: dict[Line, dict[str, cuts.Keys]] = {}

    def lines_of(self, source: str) -> list[Line]:
        """Return the lines of a source as they were kept."""
        if source not in self._lines:
            found = list(self._unpacked(source))
            self._kept[source] = {each.line: each for each in found}
            for each in found:
                self._keys_kept.setdefault(each.line, {}).update(each.keys or {})
            self._lines[source] = [each.line for each in found]
        return self._lines[source]

    def columns_of(self, source: str) -> Columns:
        """Return the same lines as they lie for counting."""
        if source not in self._columns:
            self._columns[source] = columns.of(self.lines_of(source))
        return self._columns[source]

    def kept(self, source: str, line: Line) -> Kept:
        """Return all that was kept with a line of a source."""
        return self._kept[source][line]

    def learn(self, dims: Iterable[str], lines: Collection[Line]) -> None:
        """Nothing is looked up: what counts was kept."""

    def _look_up(self, source: str, dims: Iterable[str]) -> None:
        """Nothing is looked up."""

    _of_few = ()

    def _looked_up(self, source: str, cut: str) -> list[Sequence[cuts.Keys]]:
        of = self.keys_of(cut)
        return [list(map(of, columns.lines(block))) for block in self.columns_of(source).blocks]

    def keys_of(self, cut: str) -> cuts.KeysOf:
        """Return the keys that were kept, or those that the line itself has."""
        if cut in cuts.OF_LINE:
            return cuts.keys_of(cut, self.known)
        return lambda line: self._keys_kept[line].get(cut, cuts.NONE)


# The form in which a closing keeps them


def pack(kept: Iterable[Kept]) -> tuple[bytes, int, str]:
    """Return compressed JSON lines, how many, and the digest of the compressed bytes."""
    packer, parts, count = zlib.compressobj(6), [], 0
    for each in kept:
        parts.append(packer.compress((_written(each) + "\n").encode()))
        count += 1
    body = b"".join(parts) + packer.flush()
    return body, count, hashlib.sha256(body).hexdigest()


def unpack(body: bytes, sha256: str) -> Iterator[Kept]:
    """Give the lines that :func:`pack` packed; refuses bytes that are not those."""
    if hashlib.sha256(body).hexdigest() != sha256:
        raise Refusal("closing-damaged")
    with refusing_rubbish():
        texts = zlib.decompress(body).decode().split("\n")
    for text in filter(None, texts):
        with refusing_rubbish():
            told = _told(json.loads(text))
        yield told


_RUBBISH = (ValueError, LookupError, TypeError, AttributeError, RecursionError, zlib.error)


@contextmanager
def refusing_rubbish() -> Iterator[None]:
    """What a closing kept and no longer reads as it was written is refused, never half read."""
    try:
        yield
    except _RUBBISH as error:
        raise Refusal("closing-damaged") from error


def _written(kept: Kept) -> str:
    fields = {
        "uid": kept.uid,
        "person": kept.person,
        "line": list(kept.line),
        "name": kept.name,
        "born": kept.born,
        **{
            name: [said.kk, said.ru]
            for name, said in (
                ("studies", kept.studies), ("what", kept.what), ("where", kept.where)
            )
            if said != NOTHING
        },
        "keys": {cut: list(keys) for cut, keys in sorted((kept.keys or {}).items())},
    }  # fmt: skip
    plain = {name: value for name, value in fields.items() if value}
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def _told(said: dict[str, object]) -> Kept:
    both = {name: Both(*said[name]) for name in ("studies", "what", "where") if name in said}  # type: ignore[misc]
    keys = said.get("keys", {})
    return Kept(
        uid=str(said["uid"]),
        person=str(said.get("person", "")),
        line=Line(*said["line"]),  # type: ignore[misc]
        name=str(said.get("name", "")),
        born=str(said.get("born", "")),
        keys={cut: tuple(held) for cut, held in keys.items()},  # type: ignore[attr-defined]
        **both,
    )
