"""What the participants' tab says of statuses, goals, marks and referrals."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.registry.consents import Consent, State
from app.registry.listing import ListRow
from ui.colours import Tone
from ui.parts.pill import Badge

translate = QCoreApplication.translate

_STATUS_TONES: dict[str, Tone] = {"student": "tint", "senior_pupil": "tint"}
_CONSENT_TONES: dict[State, Tone] = {
    "valid": "ok",
    "none": "warn",
    "expired": "warn",
    "withdrawn": "err",
}
_REFERRAL_TONES: dict[str, Tone] = {
    "issued": "warn",
    "came": "warn",
    "accepted": "ok",
    "refused": "neutral",
    "no_show": "neutral",
    "revoked": "neutral",
}


def status(kind: str) -> str:
    """Return one of the five groups in full (R190-1)."""
    return {
        "job_seeker": translate("Participants", "Job seeker"),
        "unemployed": translate("Participants", "Unemployed"),
        "kandas": translate("Participants", "Kandas"),
        "student": translate("Participants", "Student"),
        "senior_pupil": translate("Participants", "Senior pupil"),
    }[kind]


def short_status(kind: str) -> str:
    """Return a group as a list row has room for it."""
    return translate("Participants", "Pupil") if kind == "senior_pupil" else status(kind)


def goal(name: str) -> str:
    """Return why a person is guided."""
    return {
        "": "",
        "choice": translate("Participants", "Choice of a profession"),
        "change": translate("Participants", "Change of occupation"),
        "upskilling": translate("Participants", "Upskilling"),
    }[name]


def sex(name: str) -> str:
    """Return a person's sex in a word."""
    return {
        "": "",
        "female": translate("Participants", "Female"),
        "male": translate("Participants", "Male"),
    }[name]


def absence(name: str) -> str:
    """Return why a card has no identification number."""
    return {
        "": "",
        "list_only": translate("Participants", "Only known from a list"),
        "kandas_documents": translate("Participants", "Kandas, documents in progress"),
        "foreigner": translate("Participants", "Foreigner without a number"),
        "other": translate("Participants", "Another reason"),
    }[name]


def mark(kind: str) -> str:
    """Return a sensitive mark."""
    return {
        "disability": translate("Participants", "Has a disability"),
        "low_income": translate("Participants", "Low income"),
        "many_children": translate("Participants", "Many children"),
        "neet": translate("Participants", "Neither works nor studies"),
        "orphan": translate("Participants", "Orphan"),
        "rural": translate("Participants", "Rural"),
        "released": translate("Participants", "Released from prison"),
        "other": translate("Participants", "Another mark"),
    }[kind]


def consent_state(state: State) -> str:
    """Return where a consent stands."""
    return {
        "valid": translate("Participants", "Consent is valid"),
        "none": translate("Participants", "No consent"),
        "expired": translate("Participants", "Consent has expired"),
        "withdrawn": translate("Participants", "Consent withdrawn"),
    }[state]


def referral_state(state: str) -> str:
    """Return where a referral stands."""
    return {
        "issued": translate("Participants", "Awaiting answer"),
        "came": translate("Participants", "Came, no decision"),
        "accepted": translate("Participants", "Accepted"),
        "refused": translate("Participants", "Refused"),
        "no_show": translate("Participants", "Did not come"),
        "revoked": translate("Participants", "Revoked"),
    }[state]


def last(kind: str, number: str) -> str:
    """Return the last thing that happened to a person, in a word or two."""
    if kind == "referral":
        return f"№ {number}"  # a row has no room for more, and only referrals have numbers
    return {
        "application": translate("Participants", "Application"),
        "consent": translate("Participants", "Consent"),
        "registered": translate("Participants", "Registered"),
    }[kind]


def field(name: str) -> str:
    """Return what a field of the card is called."""
    return {
        "surname": translate("Participants", "Surname"),
        "given_name": translate("Participants", "Given name"),
        "patronymic": translate("Participants", "Patronymic"),
        "ru_surname": translate("Participants", "Surname in Russian"),
        "ru_given_name": translate("Participants", "Given name in Russian"),
        "ru_patronymic": translate("Participants", "Patronymic in Russian"),
        "other_spellings": translate("Participants", "Other spellings"),
        "previous_surname": translate("Participants", "Previous surname"),
        "iin": translate("Participants", "IIN"),
        "iin_absence": translate("Participants", "Why there is no IIN"),
        "birth_date": translate("Participants", "Birth date"),
        "sex": translate("Participants", "Sex"),
        "phone": translate("Participants", "Telephone"),
        "second_phone": translate("Participants", "Second telephone"),
        "place_id": translate("Participants", "Settlement"),
        "address_kk": translate("Participants", "Address"),
        "address_ru": translate("Participants", "Address in Russian"),
        "education": translate("Participants", "Education"),
        "profession": translate("Participants", "Profession"),
        "chosen_profession": translate("Participants", "Chosen profession"),
        "study_place": translate("Participants", "Place of study"),
        "finishing_year": translate("Participants", "Year of finishing"),
        "goal": translate("Participants", "Goal"),
        "portal_number": translate("Participants", "Number in the portal"),
        "portal_date": translate("Participants", "Entered in the portal"),
    }[name]


def agreement(name: str) -> str:
    """Return what two cards agree or differ in."""
    return field(name)


def status_badge(kind: str, *, short: bool = False) -> Badge:
    """Return the pill of a group; pupils and students are tinted."""
    words = short_status(kind) if short else status(kind)
    return Badge(words, _STATUS_TONES.get(kind, "neutral"))


def consent_badge(state: State) -> Badge:
    """Return the live pill of a consent."""
    return Badge(consent_state(state), _CONSENT_TONES[state], live=True)


def referral_badge(state: str, answer_by: date | None, today: date) -> Badge:
    """Return the pill of a referral; an answer that is late turns red."""
    if state in ("issued", "came") and answer_by is not None and answer_by < today:
        return Badge(translate("Participants", "Answer overdue"), "err", live=True)
    return Badge(referral_state(state), _REFERRAL_TONES[state], live=state in ("issued", "came"))


def row_badges(row: ListRow) -> list[Badge]:
    """Return the pills of a list row: its groups, then a consent that is missing."""
    badges = [status_badge(kind, short=True) for kind in row.statuses]
    if row.archived:
        badges.insert(0, Badge(translate("Participants", "Archived")))
    elif not row.consent:
        badges.append(Badge(translate("Participants", "No consent"), "warn"))
    return badges


def signer(consent: Consent) -> str:
    """Return who signed a consent."""
    if consent.signer == "self":
        return translate("Participants", "Signed by the person")
    if consent.guardian_relation:
        return translate("Participants", "Signed by {name}, {relation}").format(
            name=consent.guardian_name, relation=consent.guardian_relation
        )
    return translate("Participants", "Signed by {name}").format(name=consent.guardian_name)
