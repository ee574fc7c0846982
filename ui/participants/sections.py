"""What each section of the card says of a person."""

from __future__ import annotations

from datetime import date

from app.kazakh import phones
from app.kazakh.dates import short_date
from app.schooling import years
from ui import language
from ui.cohorts import words as cohort_words
from ui.guidance import glances
from ui.guidance import threads as guidance_threads
from ui.participants import words
from ui.participants.sheets import Sheet

Rows = list[tuple[str, str]]


def of(sheet: Sheet) -> dict[str, Rows]:
    """Return the labels and values of every section of plain rows, by the section."""
    return {
        "wants": list(glances.wanted(sheet.guidance.glance)),
        "services": guidance_threads.served(sheet.guidance, sheet.today),
        "main": _main(sheet),
        "studied": _studied(sheet),
        "statuses": _statuses(sheet),
        "consent": _consent(sheet),
        "application": _applications(sheet),
        "portal": _portal(sheet),
        "marks": _marks(sheet),
        "notes": _notes(sheet),
    }


def _main(sheet: Sheet) -> Rows:
    person, said = sheet.person, words.field
    russian = person.russian_name.full if person.ru_surname or person.ru_given_name else ""
    address = person.address_ru if language.current() == "ru" else person.address_kk
    phone = [phones.display(each) for each in (person.phone, person.second_phone) if each]
    year = str(person.finishing_year) if person.finishing_year else ""
    return [
        (said("place_id"), language.spoken(sheet.place)),
        (said("address_kk"), address or person.address_kk),
        (said("phone"), ", ".join(phone)),
        (said("study_place"), person.study_place),
        (said("finishing_year"), year),
        (said("education"), person.education),
        (said("profession"), person.profession),
        (said("goal"), words.goal(person.goal)),
        (said("chosen_profession"), person.chosen_profession),
        (said("sex"), words.sex(person.sex)),
        (words.translate("Participants", "In Russian"), russian),
        (said("previous_surname"), person.previous_surname),
        (said("other_spellings"), person.other_spellings),
    ]


def _studied(sheet: Sheet) -> Rows:
    """Where the person studies, with the class of this school year, and where before."""
    year = years.of(sheet.today)
    return [
        (cohort_words.days(each), cohort_words.place(language.spoken(name), each, year))
        for each, name in sheet.studied
    ]


def _statuses(sheet: Sheet) -> Rows:
    rows = []
    for each in sheet.statuses:
        document = f", {each.document}" if each.document else ""
        rows.append((_days(each.since, each.until), words.status(each.kind) + document))
    return rows


def _days(since: date, until: date | None) -> str:
    if until is None:
        return words.translate("Participants", "since {day}").format(day=short_date(since))
    return words.translate("Participants", "until {day}").format(day=short_date(until))


def _consent(sheet: Sheet) -> Rows:
    rows: Rows = []
    for each in sheet.consents[:2]:
        rows.append((short_date(each.signed_on), words.signer(each)))
        if each.withdrawn_on:
            withdrawn = words.translate("Participants", "Withdrawn")
            rows.append((short_date(each.withdrawn_on), withdrawn))
        elif each.until:
            rows.append((words.translate("Participants", "Valid until"), short_date(each.until)))
    return rows or [(words.translate("Participants", "State"), words.consent_state("none"))]


def _applications(sheet: Sheet) -> Rows:
    rows = []
    for each in sheet.applications:
        document = f", {each.document}" if each.document else ""
        rows.append((short_date(each.applied_on), each.purpose + document))
    return rows


def _portal(sheet: Sheet) -> Rows:
    person = sheet.person
    day = short_date(person.portal_date) if person.portal_date else ""
    return [
        (words.translate("Participants", "Number"), person.portal_number),
        (words.translate("Participants", "Entered on"), day),
    ]


def _marks(sheet: Sheet) -> Rows:
    return [(words.mark(each.kind), each.purpose) for each in sheet.marks]


def _notes(sheet: Sheet) -> Rows:
    hidden = words.translate("Participants", "Confidential: {text}")
    return [
        (
            short_date(each.written_on),
            hidden.format(text=each.text) if each.confidential else each.text,
        )
        for each in sheet.notes
    ]
