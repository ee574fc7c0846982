"""What the threads of the card say: referrals, the history, and what comes next."""

from __future__ import annotations

from app.kazakh import dates
from app.kazakh.dates import short_date
from app.paperwork.referrals import Referral
from app.registry.timeline import Event
from ui import language
from ui.guidance import glances, history
from ui.participants import words
from ui.participants.sheets import Sheet
from ui.parts.timeline import Entry


def sent(referral: Referral, sheet: Sheet) -> Entry:
    """Return a referral as a line of its thread."""
    kind = sheet.kinds.get(referral.kind_id)
    late = None if referral.state not in ("issued", "came") else referral.answer_by
    return Entry(
        language.spoken(kind) if kind else words.translate("Participants", "Referral"),
        "",
        f"№ {referral.number} · {short_date(referral.issued_on)} · {referral.addressee}",
        words.referral_badge(referral.state, late, sheet.today),
        referral.state not in ("issued", "came"),
    )


def event(happened: Event) -> Entry:
    """Return one thing that happened as a line of the history."""
    guided = history.told(happened)
    if guided is not None:
        return Entry(guided[0], short_date(happened.day), guided[1])
    return Entry(_event_title(happened), short_date(happened.day), _event_text(happened))


def _event_title(event: Event) -> str:
    translate = words.translate
    if event.kind == "referral":
        return language.spoken(event.title) or translate("Participants", "Referral")
    if event.kind in _STUDY:
        return _STUDY[event.kind](event.state)
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
    if event.kind in _STUDY:
        said = (language.spoken(event.title), fields["class"], fields.get("reason"))
        return " · ".join(each for each in said if each)
    told = (fields.get(key) for key in ("purpose", "number", "reason", "document", "text"))
    return " · ".join(str(each) for each in told if each)


def _enrolled(_: str) -> str:
    return words.translate("Participants", "Studies begin")


def _ended(state: str) -> str:
    translate = words.translate
    return {
        "moved": translate("Participants", "Moved elsewhere"),
        "finished": translate("Participants", "Studies finished"),
        "left": translate("Participants", "Left studies"),
        "removed": translate("Participants", "Taken off the cohort"),
    }[state]


def _move_found(state: str) -> str:
    if state == "rejected":
        return words.translate("Participants", "A move was not confirmed")
    return words.translate("Participants", "Stands in another school's list")


_STUDY = {"enrolled": _enrolled, "enrolment_ended": _ended, "move_found": _move_found}


def next_step(sheet: Sheet) -> tuple[str, str, str, str]:
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
    return glances.following(sheet.guidance.glance.next)
