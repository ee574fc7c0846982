"""What the dialogs around a referral say of kinds, warnings and signers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.errors import Refusal
from app.kazakh import dates
from app.paperwork.referral_kinds import Kind
from app.paperwork.referrals import Warning_
from app.paperwork.register import Issued
from app.staffing.staff import Colleague
from ui import language, messages
from ui.wording import said

translate = QCoreApplication.translate


def position(role: str) -> tuple[str, str]:
    """Return what the two position fields are called when such an addressee is written to."""
    if role == "employer":
        return translate("Referrals", "Position in Kazakh"), translate(
            "Referrals", "Position in Russian"
        )
    if role == "education":
        return translate("Referrals", "Course in Kazakh"), translate(
            "Referrals", "Course in Russian"
        )
    return translate("Referrals", "Purpose in Kazakh"), translate("Referrals", "Purpose in Russian")


def months_hint(kind: Kind) -> str:
    """Return the longest term of a subsidised job."""
    return translate("Referrals", "At most {months} months").format(months=kind.greatest_months)


def come_by_hint(kind: Kind) -> str:
    """Return the kind's own term."""
    if not kind.come_by_days:
        return translate("Referrals", "This kind has no such day")
    return translate("Referrals", "Working days of this kind: {days}").format(
        days=kind.come_by_days
    )


def warning(one: Warning_) -> str:
    """Return what speaks against a referral, and what to look at."""
    return messages.beside(Refusal(one.code, **one.details), language.current())


def happened(refusal: Refusal) -> str:
    """Return the first sentence of a refusal."""
    return messages.sentence(refusal, language.current()).happened


def colleague(one: Colleague) -> str:
    """Return a colleague as one chooses them: short name and post."""
    post = language.spoken(one.post)
    return f"{one.name.short} · {post}" if post else one.name.short


def paper(issued: Issued) -> str:
    """Return a paper by its kind, number and day, as a sentence about it begins."""
    sentences: dict[str, Callable[[], str]] = {
        "referral": lambda: translate("Referrals", "Referral № {number} of {day}"),
        "consent": lambda: translate("Referrals", "Consent form № {number} of {day}"),
        "register": lambda: translate("Referrals", "Register № {number} of {day}"),
        "sheet": lambda: translate("Referrals", "Sign-in sheet № {number} of {day}"),
        "profile": lambda: translate("Referrals", "Profile № {number} of {day}"),
        "recommendation": lambda: translate("Referrals", "Recommendation № {number} of {day}"),
        "selection": lambda: translate("Referrals", "Selection sheet № {number} of {day}"),
        "training_list": lambda: translate("Referrals", "Training list № {number} of {day}"),
        "fair": lambda: translate("Referrals", "Summary of a fair № {number} of {day}"),
        "plan": lambda: translate("Referrals", "Guidance plan № {number} of {day}"),
        "timetable": lambda: translate("Referrals", "Timetable № {number} of {day}"),
        "plan_changes": lambda: translate("Referrals", "Changes in a plan № {number} of {day}"),
        "agreement_sheet": lambda: translate("Referrals", "Agreement sheet № {number} of {day}"),
        "undecided": lambda: translate("Referrals", "List of undecided № {number} of {day}"),
        "tender_protocol": lambda: translate("Referrals", "Protocol № {number} of {day}"),
        "acceptance": lambda: translate("Referrals", "Acceptance act № {number} of {day}"),
        "job_description": lambda: translate("Referrals", "Job description № {number} of {day}"),
        "qualification_sheet": lambda: translate(
            "Referrals", "Qualification sheet № {number} of {day}"
        ),
        "staff_list": lambda: translate("Referrals", "Staff list № {number} of {day}"),
        "attestation_calendar": lambda: translate(
            "Referrals", "Attestation calendar № {number} of {day}"
        ),
        "load": lambda: translate("Referrals", "Load of specialists № {number} of {day}"),
        "hand_over": lambda: translate("Referrals", "Hand-over act № {number} of {day}"),
        "quarter": lambda: translate("Referrals", "Report № {number} of {day}"),
        "correction": lambda: translate("Referrals", "Correction sheet № {number} of {day}"),
    }
    return sentences[issued.kind]().format(number=issued.number, day=said(issued.dated))


def missing(signs: tuple[str, ...]) -> str:
    """Return which signs the paper could not print, or nothing."""
    if not signs:
        return ""
    return translate("Referrals", "The typeface has no such signs: {signs}").format(
        signs=" ".join(signs)
    )


def long_day(day: date) -> str:
    """Return a day in words with its day of the week."""
    spoken = language.current()
    return f"{dates.long_date(day, spoken)}, {dates.weekday(day, spoken)}"


def answer(state: str) -> str:
    """Return what came of a referral, as one chooses it."""
    return {
        "came": translate("Referrals", "Came, no decision yet"),
        "accepted": translate("Referrals", "Accepted"),
        "refused": translate("Referrals", "Refused"),
        "no_show": translate("Referrals", "Did not come"),
        "revoked": translate("Referrals", "Revoked by the centre"),
    }[state]


def state(name: str) -> str:
    """Return where a referral stands."""
    return translate("Referrals", "Awaiting answer") if name == "issued" else answer(name)


def source(name: str) -> str:
    """Return where an answer is known from."""
    return {
        "slip": translate("Referrals", "Return slip"),
        "phone": translate("Referrals", "By telephone"),
        "portal": translate("Referrals", "From the portal"),
        "person": translate("Referrals", "From the person"),
        "other": translate("Referrals", "Another source"),
    }[name]


def signer(name: str) -> str:
    """Return who signs a consent."""
    return {
        "self": translate("Referrals", "The person"),
        "guardian": translate("Referrals", "A legal representative"),
    }[name]


def point(name: str) -> str:
    """Return what a consent may allow besides."""
    return {
        "third_parties": translate("Referrals", "May be passed to third parties"),
        "cross_border": translate("Referrals", "May be passed abroad"),
        "made_public": translate("Referrals", "May be published in open sources"),
    }[name]


def short(codes: Sequence[str]) -> str:
    """Return what was found of a person, as a list has room for it."""
    known = {
        "participant-archived": translate("Referrals", "In the archive"),
        "guardian-consent-missing": translate("Referrals", "Under 18, no guardian's consent"),
        "guardian-not-asked": translate("Referrals", "Under 18, guardian not asked"),
        "consent-not-valid": translate("Referrals", "No valid consent"),
        "not-unemployed": translate("Referrals", "Not unemployed"),
        "too-young": translate("Referrals", "Too young"),
        "too-old": translate("Referrals", "Too old"),
        "pension-age": translate("Referrals", "Pension age"),
        "birth-date-unknown": translate("Referrals", "Birth date unknown"),
        "graduated-too-long-ago": translate("Referrals", "Graduated too long ago"),
        "term-too-long": translate("Referrals", "Term too long"),
    }
    return " · ".join(known.get(code) or _sentence(code) for code in codes)


def _sentence(code: str) -> str:
    """A rule that has no short words yet is still said."""
    return messages.said(code, language.current()).happened.rstrip(".")


def several(papers: Sequence[Issued]) -> str:
    """Return many papers by how many there are, and the first and last number."""
    said = (
        translate("Referrals", "Consent forms issued: {count}, № {first} – {last}")
        if papers[0].kind == "consent"
        else translate("Referrals", "Referrals issued: {count}, № {first} – {last}")
    )
    return said.format(count=len(papers), first=papers[0].number, last=papers[-1].number)
