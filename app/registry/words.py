"""The index of search words: kept in step with every change of a card, whoever made it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from app.kazakh import names
from app.store.store import Store

_CHUNK = 10_000


def refresh(store: Store, ids: Sequence[int]) -> None:
    """Make the search words of the named cards anew."""
    known: _Known = {}
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        # In the index's own order thousands of words are written in half the time.
        pairs = sorted(_pairs(store, chunk, known))
        store.execute_many("delete from person_word where person_id = ?", [(i,) for i in chunk])
        store.execute_many("insert into person_word (word, person_id) values (?, ?)", pairs)
        distinct = sorted({word for word, _ in pairs if not word.startswith("~")})
        store.execute_many(
            "insert or ignore into name_word (word) values (?)", [(word,) for word in distinct]
        )


_Known = dict[tuple[int, str], tuple[str, ...]]
"""The words of a surname, a given name, a patronymic: many people share each."""


def _pairs(store: Store, ids: Sequence[int], known: _Known) -> Iterator[tuple[str, int]]:
    rows = store.tuples(
        """
        select id, surname, given_name, patronymic, ru_surname, ru_given_name, ru_patronymic,
               other_spellings, previous_surname
          from person
         where id in (select value from json_each(?)) and merged_into is null
        """,
        (json.dumps(list(ids)),),
    )
    for person_id, *parts in rows:
        found = {word for part in enumerate(parts) if part[1] for word in _words(part, known)}
        for word in found:
            yield word, person_id


def _words(part: tuple[int, str], known: _Known) -> tuple[str, ...]:
    """A name's words are those of its parts; a patronymic is also known by its father."""
    found = known.get(part)
    if found is None:
        place, text = part
        if place == _PATRONYMIC:
            found = names.person_words(names.Name("", "", text))
        else:
            found = names.person_words(names.Name(text, ""))
        known[part] = found
    return found


_PATRONYMIC = 2
