"""The card of a participant: read only, everything that is known, what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.kazakh import dates, phones
from app.kazakh.dates import short_date
from app.paperwork.referrals import Referral
from app.registry.timeline import Event
from ui import language, theme
from ui.participants import words
from ui.participants.identity_line import IdentityLine
from ui.participants.sheets import Sheet
from ui.parts.action_bar import ActionBar
from ui.parts.card_head import CardHead
from ui.parts.label import Label
from ui.parts.next_step import NextStep
from ui.parts.pill import Badge
from ui.parts.section import CardBody, Section
from ui.parts.timeline import Entry, Timeline

_SECTIONS = (
    "main",
    "statuses",
    "consent",
    "application",
    "referrals",
    "portal",
    "marks",
    "notes",
    "history",
)


class ParticipantCard(QWidget):
    """A person as the office knows them; ``step_taken`` asks for what comes next to be done."""

    referral_opened = Signal(int)
    step_taken = Signal(str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.head = CardHead(name=f"{name}.head")
        self.identity = IdentityLine(name=f"{name}.identity")
        self.next = NextStep(name=f"{name}.next")
        self.body = CardBody(name=f"{name}.body")
        self.sections = {key: Section(name=f"{name}.{key}") for key in _SECTIONS}
        self.referrals = Timeline(name=f"{name}.referrals.timeline")
        self.history = Timeline(name=f"{name}.history.timeline")
        self.bar = ActionBar(name=f"{name}.actions")
        self._step = ""
        self._sent: Sequence[Referral] = ()
        self._notes: list[Label] = []
        self._lay_out()
        self.referrals.opened.connect(lambda at: self.referral_opened.emit(self._sent[at].id))
        self.next.opened.connect(lambda: self.step_taken.emit(self._step))

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a person."""
        self.head.say(sheet.person.name.full, "", _badges(sheet))
        self.identity.show_person(sheet)
        self._show_step(sheet)
        for key, rows in _rows(sheet).items():
            self.sections[key].show_rows(rows)
            self.sections[key].setVisible(any(value for _, value in rows))
        self._sent = sheet.referrals
        self.referrals.show_entries([_sent(each, sheet) for each in sheet.referrals])
        self.sections["referrals"].setVisible(bool(sheet.referrals))
        self.history.show_entries(
            [_event(each) for each in sheet.events if each.day <= sheet.today]
        )
        self._retitle()

    def _show_step(self, sheet: Sheet) -> None:
        self._step, title, text, button = _next(sheet)
        self.next.say(title, text, button)

    def _retitle(self) -> None:
        titles = {
            "main": self.tr("Main"),
            "statuses": self.tr("Statuses"),
            "consent": self.tr("Consent"),
            "application": self.tr("Application"),
            "referrals": self.tr("Referrals"),
            "portal": self.tr("Portal"),
            "marks": self.tr("Marks"),
            "notes": self.tr("Notes"),
            "history": self.tr("History"),
        }
        for key, title in titles.items():
            self.sections[key].set_title(title)

    def _lay_out(self) -> None:
        inside = self.head.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.insertWidget(2, self.identity)
        inside.addWidget(self.next)
        for key in _SECTIONS:
            self.body.add(self.sections[key])
        self.sections["referrals"].add(self.referrals)
        self.sections["history"].add(self.history)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.body, 1)
        column.addWidget(self.bar)
        self.setMinimumWidth(theme.unit(240))


def _badges(sheet: Sheet) -> list[Badge]:
    badges = [words.status_badge(each.kind) for each in sheet.standing]
    badges += [Badge(words.mark(each.kind)) for each in sheet.marks if _marked(each, sheet)]
    if sheet.person.archived_on:
        badges.insert(0, Badge(words.translate("Participants", "Archived")))
    return [*badges, words.consent_badge(sheet.consent)]


def _marked(mark: object, sheet: Sheet) -> bool:
    until = getattr(mark, "until", None)
    return until is None or until >= sheet.today


Rows = list[tuple[str, str]]


def _rows(sheet: Sheet) -> dict[str, Rows]:
    return {
        "main": _main(sheet),
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


def _sent(referral: Referral, sheet: Sheet) -> Entry:
    kind = sheet.kinds.get(referral.kind_id)
    late = None if referral.state not in ("issued", "came") else referral.answer_by
    return Entry(
        language.spoken(kind) if kind else words.translate("Participants", "Referral"),
        "",
        f"№ {referral.number} · {short_date(referral.issued_on)} · {referral.addressee}",
        words.referral_badge(referral.state, late, sheet.today),
        referral.state not in ("issued", "came"),
    )


def _event(event: Event) -> Entry:
    return Entry(_event_title(event), short_date(event.day), _event_text(event))


def _event_title(event: Event) -> str:
    translate = words.translate
    if event.kind == "referral":
        return language.spoken(event.title) or translate("Participants", "Referral")
    titles = {
        "registered": translate("Participants", "Registered"),
        "portal": translate("Participants", "Entered in the portal"),
        "archived": translate("Participants", "Archived"),
        "application": translate("Participants", "Application"),
        "note": translate("Participants", "Note"),
        "consent": translate("Participants", "Consent given"),
        "consent_withdrawn": translate("Participants", "Consent withdrawn"),
    }
    if event.kind == "status":
        return translate("Participants", "Status: {status}").format(
            status=words.status(event.state)
        )
    if event.kind == "status_ended":
        return translate("Participants", "Status ended: {status}").format(
            status=words.status(event.state)
        )
    if event.kind == "mark":
        return translate("Participants", "Mark: {mark}").format(mark=words.mark(event.state))
    return titles.get(event.kind, event.kind)


def _event_text(event: Event) -> str:
    fields = event.fields
    if event.kind == "referral":
        return f"№ {fields['number']} · {fields['addressee']}"
    told = (fields.get(key) for key in ("purpose", "number", "reason", "document", "text"))
    return " · ".join(str(each) for each in told if each)


def _next(sheet: Sheet) -> tuple[str, str, str, str]:
    """Return what comes next: its key, its sentence, a word about it, and the button."""
    translate = words.translate
    if sheet.person.archived_on:
        return ("", "", "", "")
    if sheet.consent != "valid":
        title = translate("Participants", "Next step: consent to processing of data")
        text = translate("Participants", "Print the form, have it signed, enter the day")
        return ("consent", title, text, translate("Participants", "Enter"))
    if waiting := sheet.open_referrals:
        first = waiting[0]
        title = translate("Participants", "Next step: the answer to referral № {number}")
        day = dates.long_date(first.answer_by, language.current())
        text = translate("Participants", "Due by {day} · {addressee}")
        return (
            "return",
            title.format(number=first.number),
            text.format(day=day, addressee=first.addressee),
            translate("Participants", "Record"),
        )
    if not sheet.applications:
        title = translate("Participants", "Next step: the application")
        text = translate("Participants", "The case rests on it: its day and purpose")
        return ("application", title, text, translate("Participants", "Enter"))
    return ("", "", "", "")
