"""What the wizard says of columns, rows and reasons, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.exchange import columns, partner_lists, staff_lists
from app.exchange.deeds import Employee, Firm, Planned, Study, Taken, Visit
from app.exchange.judging import Judged
from app.exchange.typed_rows import Problem
from app.exchange.wordlists import written
from app.guidance import answer_lines
from app.schooling import years
from app.schooling.plans import LINE_FIELDS, LineDraft
from app.staffing import speech
from ui import language, messages, wording
from ui.colours import Tone
from ui.partners import words as partner_words
from ui.parts.pill import Badge
from ui.plans import words as plan_words
from ui.staff import words as staff_words

translate = QCoreApplication.translate

_TONES: dict[str, Tone] = {
    "new": "ok",
    "changed": "tint",
    "same": "neutral",
    "skipped": "neutral",
    "duplicate": "warn",
    "unclear": "warn",
    "moved": "warn",
    "returned": "warn",
    "absent": "warn",
    "refused": "err",
}
_SHOWN_DIGITS = 4
_OF_STAFF = {"education_level": "education", "education_field": "field", "category": "category"}
"""Columns of a list of staff whose words are the judge's own, by their section."""


def outcome(kind: str) -> str:
    """Return what a row comes to, in a word."""
    return {
        "new": translate("Importing", "New"),
        "changed": translate("Importing", "Changed"),
        "same": translate("Importing", "Same"),
        "duplicate": translate("Importing", "Same person?"),
        "refused": translate("Importing", "Refused"),
        "skipped": translate("Importing", "Left out"),
        "unclear": translate("Importing", "Unclear"),
        "moved": translate("Importing", "Moved?"),
        "returned": translate("Importing", "Back again?"),
        "absent": translate("Importing", "Not in the list"),
    }[kind]


def subject(code: str) -> str:
    """Return what lists of a subject are about."""
    return {
        "person": translate("Importing", "People"),
        "attendance": translate("Importing", "Attendance"),
        "result": translate("Importing", "Test results"),
        "class_list": translate("Importing", "Class lists"),
        "plan_lines": translate("Importing", "Guidance plan"),
        "partner": translate("Importing", "Partners"),
        "staff": translate("Importing", "Staff"),
    }[code]


def badge(kind: str, *, decided: bool = False) -> Badge:
    """Return the pill of an outcome; a dot tells that a person decided it."""
    return Badge(outcome(kind), _TONES[kind], live=decided)


def target(name: str) -> str:
    """Return what a column holds, as our own lists head it."""
    return columns.titles(language.current())[name]


def called(judged: Judged) -> str:
    """Return whom a row is about, an organisation, or the topic of a line of a plan."""
    if isinstance(judged.deed, Firm):
        return judged.deed.draft.name_kk or judged.deed.draft.name_ru
    if isinstance(judged.deed, Employee):
        return judged.deed.draft.name.full
    if isinstance(judged.deed, Planned):
        return language.spoken(judged.deed.draft.title)
    return judged.draft.name.full


def field(name: str) -> str:
    """Return the name of a field of the card, or of a plan's line, as a person knows it."""
    if name in LINE_FIELDS:
        return plan_words.field(name)
    known = {"place_id": "settlement", "iin_absence": "iin"}
    return target(known.get(name, name))


def reason(problem: Problem) -> str:
    """Return why a row is not taken as it stands, its column named."""
    said = messages.said(problem.code, language.current(), **problem.details)
    if not problem.column:
        return said.happened
    return translate("Importing", "{column}: {sentence}").format(
        column=problem.column, sentence=said.happened
    )


def reasons(judged: Judged) -> str:
    """Return everything there is to know of a row in one line."""
    if judged.outcome == "changed":
        return ", ".join(field(name) for name in judged.changes)
    remarks = [reason(each) for each in (*judged.problems, *judged.warnings)]
    return " ".join(remarks) or ", ".join(value(*each) for each in deed(judged))


def deed(judged: Judged) -> list[tuple[str, Any]]:
    """Return what a row says beside who it is about, as (column, value), what is empty left out."""
    said: list[tuple[str, Any]] = []
    match judged.deed:
        case Visit() as visit:
            said = [("mark", visit.mark), ("class", visit.class_name), ("reason", visit.reason)]
        case Taken() as taken:
            said = [("instrument", taken.instrument), ("taken_on", taken.taken_on)]
            said.append(("answers", answer_lines.write(taken.answers)))
        case Planned() as planned:
            said = _planned(planned.draft)
        case Firm() as firm:
            said = partner_lists.said_of(firm.draft)
        case Employee() as employee:
            said = staff_lists.said_of(employee)
        case Study() as study:
            said = [("class", years.class_name(study.grade, study.letter, study.level))]
            said += [("consent_on", study.consent_on), ("guardian", study.guardian)]
    return [(name, held) for name, held in said if held]


def _planned(draft: LineDraft) -> list[tuple[str, Any]]:
    place = draft.place_ru if language.current() == "ru" else draft.place_kk
    return [
        ("line_class", draft.grades),
        ("line_due", plan_words.due(draft.day, draft.month)),
        ("line_expected", draft.expected),
        ("line_place", place or draft.place_kk),
        ("line_responsible", draft.responsible_kk),
        ("line_note", draft.note_kk),
    ]


def value(name: str, held: Any) -> str:
    """Return a value of the card as the office writes it; numbers of people are masked."""
    spoken = language.current()
    if held in (None, "", ()):
        return ""
    if name == "iin":
        return masked(str(held))
    if name == "month":
        return plan_words.due(None, str(held))
    if name == "partner_role":
        return ", ".join(partner_words.role(each) for each in _several(held))
    if name == "rate":
        return staff_words.places(held)
    if name in _OF_STAFF:
        return speech.said(_OF_STAFF[name], str(held), spoken)
    if name in ("sex", "goal", "mark"):
        return written(name, spoken).get(held, str(held))
    if name == "status":
        names = written("status", spoken)
        return ", ".join(names.get(each, each) for each in _several(held))
    if isinstance(held, int) and not isinstance(held, bool):
        return str(held)
    return wording.said(held, spoken) if isinstance(held, date) else str(held)


def _several(held: Any) -> Iterable[str]:
    return (held,) if isinstance(held, str) else held


def masked(iin: str) -> str:
    """Return an identification number with its last four digits only."""
    return f"•••• •••• {iin[-_SHOWN_DIGITS:]}"


def warning(told: str) -> str:
    """Return a remark of the reader: «error-value Тізім!C7»."""
    code, _, place = told.partition(" ")
    sentences = {
        "error-value": translate(
            "Importing", "{place} holds an error instead of a value and was left empty."
        ),
        "error-values-more": translate("Importing", "More such cells: {place}."),
        "stray-cell": translate("Importing", "{place} stands far from the list and was left out."),
        "hidden-sheet": translate("Importing", "The sheet {place} is hidden in the file."),
        "encoding-unsure": translate(
            "Importing", "The encoding is a guess: look whether the names read well."
        ),
        "letters-lost": translate(
            "Importing", "Kazakh letters were lost before the file came here: {place}"
        ),
        "odd-bytes": translate("Importing", "Some signs of the file mean nothing in its encoding."),
        "unlike-its-name": translate("Importing", "The file is not what its name says."),
    }
    return sentences.get(code, told).format(place=place)
