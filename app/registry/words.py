"""The index of search words: kept in step with every change of a card, whoever made it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.kazakh import names
from app.store.store import Store

_CHUNK = 500


def refresh(store: Store, ids: Sequence[int]) -> None:
    """Make the search words of the named cards anew."""
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        pairs = list(_pairs(store, chunk))
        store.execute_many("delete from person_word where person_id = ?", [(i,) for i in chunk])
        store.execute_many("insert into person_word (word, person_id) values (?, ?)", pairs)
        distinct = sorted({word for word, _ in pairs if not word.startswith("~")})
        store.execute_many(
            "insert or ignore into name_word (word) values (?)", [(word,) for word in distinct]
        )


def _pairs(store: Store, ids: Sequence[int]) -> Iterator[tuple[str, int]]:
    marks = ", ".join("?" * len(ids))
    rows = store.tuples(
        f"""
        select id, surname, given_name, patronymic, ru_surname, ru_given_name, ru_patronymic,
               other_spellings, previous_surname
          from person where id in ({marks}) and merged_into is null
        """,
        tuple(ids),
    )
    for person_id, surname, given_name, patronymic, *others in rows:
        name = names.Name(surname, given_name, patronymic)
        spellings = [other for other in others if other]
        for word in names.person_words(name, *spellings):
            yield word, person_id
