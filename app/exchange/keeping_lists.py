"""What is past its term of keeping, as a workbook for the commission that decides on paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app.exchange import writing
from app.exchange.sheets import Cell
from app.kazakh.dates import Language
from app.papers import Both
from app.paperwork import phrases
from app.registry import keeping
from app.registry.keeping import Due, Kept, Term
from app.store.store import Store

_DUE = ("subject", "who", "what", "since", "until", "item", "act", "uid")
_KEPT = ("subject", "who", "what", "kept_until", "reason", "reviewed_on", "uid")


def said(section: str, code: str, language: Language) -> str:
    """Return the words of a kind of record or of a column."""
    return str(phrases.read("keeping")[section][code][language])


def spoken(words: Both, language: Language) -> str:
    """Return a record's own words; what has no Russian ones is said in Kazakh."""
    return words.ru or words.kk if language == "ru" else words.kk


def write(store: Store, path: Path, day: date, language: Language) -> int:
    """Write all that is past its term, and what is kept longer on a sheet of its own.

    A name that ends in .csv gives the first of the two alone. Returns how many records are past
    their term.
    """
    known = {each.subject: each for each in keeping.terms(store)}
    due = [_due(each, known[each.subject], language) for each in keeping.due(store, day)]
    kept = [_kept(each, language) for each in keeping.kept(store, day)]
    sheets = [_sheet("due", _DUE, due, language), _sheet("kept", _KEPT, kept, language)]
    if path.suffix.lower() == ".csv":
        writing.write_csv(path, *sheets[0][1:])
    else:
        writing.write_xlsx(path, sheets)
    return len(due)


def _sheet(
    name: str, columns: Sequence[str], rows: Sequence[Sequence[Cell]], language: Language
) -> tuple[str, list[str], Sequence[Sequence[Cell]]]:
    titles = [said("column", each, language) for each in columns]
    return said("sheet", name, language), titles, rows


def _due(each: Due, term: Term, language: Language) -> list[Cell]:
    act = spoken(Both(term.act_kk, term.act_ru), language)
    kind, who = said("subject", each.subject, language), spoken(each.who, language)
    return [kind, who, each.what, each.since, each.until, term.item, act, each.uid]


def _kept(each: Kept, language: Language) -> list[Cell]:
    kind, who = said("subject", each.subject, language), spoken(each.who, language)
    return [kind, who, each.what, each.until, each.reason, each.reviewed_on, each.uid]
