"""What the partners' tab says of roles, numbers and referrals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.kazakh import identity
from app.kazakh.dates import short_date
from app.paperwork.addressees import Tally
from app.paperwork.referrals import Referral
from app.registry.partners import Partner
from ui import language, messages
from ui.colours import Tone
from ui.parts.pill import Badge
from ui.parts.timeline import Entry

translate = QCoreApplication.translate

_TONES: dict[str, Tone] = {"school": "tint", "college": "tint", "university": "tint"}


def role(name: str) -> str:
    """Return what a partner is to the centre."""
    return {
        "employer": translate("Partners", "Employer"),
        "school": translate("Partners", "School"),
        "college": translate("Partners", "College"),
        "university": translate("Partners", "University"),
        "agency": translate("Partners", "Employment agency"),
        "education_authority": translate("Partners", "Education authority"),
        "chamber": translate("Partners", "Chamber of entrepreneurs"),
        "other": translate("Partners", "Other"),
    }[name]


def chip(name: str) -> str:
    """Return the word of a filter; "" shows everybody who is not archived."""
    return {
        "": translate("Partners", "All"),
        "employer": translate("Partners", "Employers"),
        "school": translate("Partners", "Schools"),
        "college": translate("Partners", "Colleges"),
        "university": translate("Partners", "Universities"),
        "agency": translate("Partners", "Agencies"),
        "education_authority": translate("Partners", "Education authorities"),
        "chamber": translate("Partners", "Chambers"),
        "other": translate("Partners", "Others"),
        "archived": translate("Partners", "Archived"),
    }[name]


def badges(partner: Partner) -> tuple[Badge, ...]:
    """Return a pill for each role, and one for the archive."""
    held = tuple(Badge(role(name), _TONES.get(name, "neutral")) for name in partner.roles)
    return (*held, Badge(translate("Partners", "Archived"), "warn")) if _ended(partner) else held


def _ended(partner: Partner) -> bool:
    return partner.archived_on is not None


def number_name(number: str) -> str:
    """Return whose number it is: an organisation's BIN or a sole trader's IIN."""
    sole = len(number) == 12 and identity.kind_of(number) == "iin"
    return translate("Partners", "IIN") if sole else translate("Partners", "BIN")


def number_warning(typed: str) -> str:
    """Return what looks wrong with a whole number, or ""; none of it keeps from saving."""
    digits = typed.replace(" ", "")
    if len(digits) != 12 or not digits.isdecimal():
        return ""
    said = (messages.said(code, language.current()) for code in _number_codes(digits))
    return " ".join(each.happened for each in said)


def _number_codes(digits: str) -> list[str]:
    if identity.kind_of(digits) == "iin":
        return identity.warnings(digits, None, None)
    return identity.bin_warnings(digits)


def tally(held: Tally) -> str:
    """Return how many were sent, and how many have not been answered."""
    if not held.sent:
        return ""
    if not held.awaiting:
        return str(held.sent)
    return translate("Partners", "{sent}, {awaiting} awaited").format(
        sent=held.sent, awaiting=held.awaiting
    )


def entry(referral: Referral, kind: str, badge: Badge) -> Entry:
    """Return a referral as the card's timeline shows it: who; number, day and kind below."""
    # The number stands first below: beside a long name there may be no room for it.
    below = f"№ {referral.number} · {short_date(referral.issued_on)} · {kind}"
    waiting = referral.state in ("issued", "came")
    return Entry(referral.to_whom, text=below, badge=badge, finished=not waiting)
