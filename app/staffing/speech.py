"""The judge's answers in plain words of three languages, as ``staffing.toml`` has them."""

from __future__ import annotations

from collections.abc import Iterable

from app.kazakh.dates import Language
from app.paperwork import phrases
from app.staffing.law import Position, Rule, Schooling, Stint
from app.staffing.qualifications import Lack, Verdict
from app.staffing.spans import Length


def said(section: str, code: str, language: Language) -> str:
    """Return the words of a code; one without words is said as it is."""
    words = phrases.read("staffing")[section].get(code)
    return code if words is None else str(words[language])


def listed(section: str, codes: Iterable[str], language: Language) -> str:
    """Return the words of several codes, the last after an "or"."""
    words = [said(section, code, language) for code in codes]
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {said('words', 'or', language)} {words[-1]}"


def length(time: Length, language: Language) -> str:
    """Return «2 жыл 4 ай», «2 года 4 месяца» or “2 years 4 months”."""
    parts = ((time.years, "year"), (time.months, "month"), (time.days, "day"))
    words = [_counted(number, unit, language) for number, unit in parts if number]
    return " ".join(words) or said("words", "no_time", language)


_UNITS = {
    "kk": {"year": "жыл", "month": "ай", "day": "күн"},
    "en": {"year": "year", "month": "month", "day": "day"},
}
_RUSSIAN = {
    "year": ("год", "года", "лет"),
    "month": ("месяц", "месяца", "месяцев"),
    "day": ("день", "дня", "дней"),
}


def _counted(number: int, unit: str, language: Language) -> str:
    if language == "ru":
        return f"{number} {_RUSSIAN[unit][_plural(number)]}"
    word = _UNITS[language][unit]
    return f"{number} {word}s" if language == "en" and number != 1 else f"{number} {word}"


def _plural(number: int) -> int:
    if 10 < number % 100 < 20:
        return 2
    return 0 if number % 10 == 1 else 1 if 1 < number % 10 < 5 else 2


def schooling(wanted: Schooling, language: Language) -> str:
    """Return the education that a rule asks for, in words."""
    words = listed("education", wanted.levels, language)
    if wanted.fields:
        words += f" ({listed('field', wanted.fields, language)})"
    if wanted.fits:
        words += f" {said('words', 'by_specialty', language)}"
    if wanted.certificate:
        words += f" + {said('training', wanted.certificate, language)}"
    return words


def stint(wanted: Stint, language: Language) -> str:
    """Return the service that a rule asks for, in words, without its years."""
    parts = [_kind(wanted, language)]
    if wanted.level:
        level = said("words", f"level_{wanted.level}", language)
        parts.append(said("words", "at_level", language).format(level=level))
    if wanted.category == "none":
        parts.append(said("words", "without_category", language))
    elif wanted.category:
        category = said("category", wanted.category, language)
        parts.append(said("words", "in_category", language).format(category=category))
    if wanted.spheres:
        parts.append(listed("sphere", wanted.spheres, language))
    if wanted.fits:
        parts.append(said("words", "by_specialty", language))
    return ", ".join(parts)


def _kind(wanted: Stint, language: Language) -> str:
    if not wanted.kind:
        return said("words", "any_work", language)
    kind = said("kind", wanted.kind, language)
    return said("words", "as_kind", language).format(kind=kind)


def lack(missing: Lack, language: Language) -> str:
    """Return what is missing, in words: «2 years 4 months more: as specialist, …»."""
    words = said("lack", missing.code, language)
    if missing.stint is not None:
        service = stint(missing.stint, language)
        return words.format(left=length(missing.left, language), service=service)
    if missing.schooling is not None:
        return words.format(education=schooling(missing.schooling, language))
    return words


def missing(verdict: Verdict, language: Language) -> list[str]:
    """Return all that is missing for a rule; ways of which one is enough stand in one line."""
    lines: dict[bool, list[str]] = {}
    for each in verdict.missing:
        lines.setdefault(each.stint is not None, []).append(lack(each, language))
    joint = f" {said('words', 'or', language)} "
    return [joint.join(words) for words in lines.values()]


def unsure(verdict: Verdict, language: Language) -> list[str]:
    """Return why a rule can't be told of, in words."""
    return [said("reason", code, language) for code in verdict.unsure]


def name(rule: Rule, language: Language) -> str:
    """Return a rule's category and level in words."""
    level = said("level", rule.level, language)
    return f"{said('category', rule.category, language)}, {level}" if rule.category else level


def paragraph(position: Position, language: Language) -> str:
    """Return the paragraph a position stands in; the acts have no English."""
    return position.paragraph.kk if language == "kk" else position.paragraph.ru


def quote(rule: Rule) -> str:
    """Return a rule's own words with the spaces that line ends left inside taken out."""
    return rule.quote.replace(" ,", ",").replace("( ", "(")
