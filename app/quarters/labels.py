"""What the keys of a cut are called, in both languages, and in which order they stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable

from app.kazakh import alphabet
from app.papers import Both
from app.paperwork import phrases
from app.registry import statuses
from app.schooling import years
from app.store.store import Store


def of(store: Store, cut: str, keys: Iterable[str]) -> dict[str, Both]:
    """Return the names of keys of a cut; one that is nowhere known is called by itself."""
    named = _NAMED.get(cut)
    known = named(store) if named else words(cut)
    none = words("none")["none"]
    if cut == "class":
        schools = _partners(store)
        return {key: none if key == "none" else _class(key, schools) for key in keys}
    if cut == "month":
        return {key: _month(key) for key in keys}
    return {key: none if key == "none" else known.get(key, Both(key)) for key in keys}


def words(cut: str) -> dict[str, Both]:
    """Return the names of the keys that the program itself knows."""
    said = phrases.read("quarters").get(cut, {})
    return {key: Both(both["kk"], both["ru"]) for key, both in said.items()}


def english(cut: str, key: str) -> str:
    """Return what a key that the program itself knows is called in English, else nothing."""
    said = phrases.read("quarters")
    if key == "none":
        cut = "none"
    return str(said.get(cut, {}).get(key, {}).get("en", ""))


def in_order(store: Store, cut: str, keys: Collection[str]) -> list[str]:
    """Return keys as people order them: groups as the act names them, the rest by the alphabet."""
    wanted = list(dict.fromkeys(keys))
    fixed = list(statuses.KINDS) if cut == "group" else list(words(cut))
    if cut == "month":
        return sorted(wanted)
    named = of(store, cut, wanted)

    def place(key: str) -> tuple[int, int, str]:
        if key == "none":
            return 2, 0, ""
        if key in fixed:
            return 0, fixed.index(key), ""
        plain = re.sub(r"\d+", lambda found: found[0].zfill(6), named[key].kk)
        return 1, 0, alphabet.sort_key(plain)

    return sorted(wanted, key=place)


def levels(store: Store) -> dict[str, str]:
    """Return by each partner's number whom it teaches: "school" pupils, or "college" students."""
    rows = store.tuples("select id, roles from partner")
    return {str(number): years.level_of(roles.split()) for number, roles in rows}


def _partners(store: Store) -> dict[str, Both]:
    return _table(store, "select id, name_kk, name_ru from partner")


def _kinds(store: Store) -> dict[str, Both]:
    """What the office itself named: kinds of referral, and tests by their code."""
    tests = "select replace(instrument, ' ', '_'), name_kk, name_ru from test_result"
    return {
        **_table(store, f"{tests} group by instrument"),
        **_table(store, "select code, name_kk, name_ru from referral_kind"),
    }


def _table(store: Store, sql: str) -> dict[str, Both]:
    return {str(key): Both(kk, ru) for key, kk, ru in store.tuples(sql)}


def _class(key: str, schools: dict[str, Both]) -> Both:
    school, _, named = key.partition(":")
    at = schools.get(school, Both(school))
    return Both(f"{at.kk}, {named}", f"{at.ru or at.kk}, {named}")


def _month(key: str) -> Both:
    year, month = key.split("-")
    return Both(f"{month}.{year}", f"{month}.{year}")


_NAMED: dict[str, Callable[[Store], dict[str, Both]]] = {
    "school": _partners,
    "place": _partners,
    "settlement": lambda store: _table(store, "select id, name_kk, name_ru from place"),
    "site": lambda store: _table(store, "select id, name_kk, name_ru from place"),
    "referral": lambda store: _table(store, "select code, name_kk, name_ru from referral_kind"),
    "kind": lambda store: {**_kinds(store), **words("kind")},
    "form": lambda store: _table(store, "select id, name_kk, name_ru from form"),
    "form_code": lambda store: _table(store, "select code, name_kk, name_ru from form"),
}
