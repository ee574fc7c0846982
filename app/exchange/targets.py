"""What a column of a list may hold, by what the list is about, in the order of our own files."""

from __future__ import annotations

from collections.abc import Mapping

PERSON = (
    "uid",
    "surname",
    "given_name",
    "patronymic",
    "full_name",
    "ru_surname",
    "ru_given_name",
    "ru_patronymic",
    "ru_full_name",
    "other_spellings",
    "previous_surname",
    "iin",
    "birth_date",
    "sex",
    "phone",
    "second_phone",
    "district",
    "settlement",
    "address_kk",
    "address_ru",
    "education",
    "profession",
    "chosen_profession",
    "study_place",
    "class",
    "finishing_year",
    "goal",
    "status",
    "portal_number",
    "portal_date",
    "note",
)

WHO = (
    "uid",
    "surname",
    "given_name",
    "patronymic",
    "full_name",
    "ru_surname",
    "ru_given_name",
    "ru_patronymic",
    "ru_full_name",
    "iin",
    "birth_date",
    "sex",
    "phone",
    "district",
    "settlement",
)
"""By what a person is known in a list that is about something else."""

VISIT = (
    "attendance_uid",
    "session_uid",
    "session_day",
    "session_start",
    "form",
    "topic",
    "class",
    "mark",
    "reason",
)
"""What a row of attendance says beside who it is about."""

TEST = (
    "instrument",
    "language",
    "taken_on",
    "tester",
    "tested_at",
    "answers",
    "score",
)
"""What a row of results says beside who it is about; every scale has a ``score`` of its own."""

STUDY = (
    "class",
    "grade",
    "letter",
    "school",
    "school_year",
    "consent_on",
    "guardian",
    "second_phone",
    "address_kk",
    "address_ru",
)
"""What a row of a class list says beside who it is about."""

PLAN_LINE = (
    "line_number",
    "line_form",
    "line_topic",
    "line_class",
    "line_school",
    "line_host",
    "line_place",
    "line_body",
    "line_responsible",
    "line_due",
    "line_expected",
    "line_result",
    "line_note",
    "line_key",
)
"""What a row of a guidance plan says, in the order of our own sheets."""

PARTNER = (
    "uid",
    "partner_name",
    "partner_name_ru",
    "partner_number",
    "partner_role",
    "address_kk",
    "address_ru",
    "phone",
    "partner_email",
    "partner_contact",
    "partner_sector",
    "note",
)
"""What a list of organisations says of each, in the order of our own sheets."""

STAFF = (
    "uid",
    "surname",
    "given_name",
    "patronymic",
    "full_name",
    "staff_post",
    "staff_post_ru",
    "position",
    "card",
    "staff_level",
    "unit",
    "unit_ru",
    "rate",
    "since",
    "order_number",
    "order_date",
    "phone",
    "education_level",
    "education_field",
    "specialty",
    "specialty_ru",
    "institution",
    "diploma",
    "finished_on",
    "category",
    "category_since",
    "category_until",
    "category_order",
    "category_date",
)
"""What a list of staff says of each, in the order of our own form."""

OF: Mapping[str, tuple[str, ...]] = {
    "person": PERSON,
    "attendance": (*VISIT, *WHO),
    "result": (*TEST, *WHO),
    "class_list": (*WHO, *STUDY),
    "plan_lines": PLAN_LINE,
    "partner": PARTNER,
    "staff": STAFF,
}
"""The targets of each subject."""

REPEATED = frozenset(("score",))
"""Targets that several columns of one list may hold."""

NAMES = frozenset(("surname", "given_name", "full_name"))
_KNOWN_BY = NAMES | {"uid", "iin"}


def enough(subject: str, targets: frozenset[str], given: frozenset[str] = frozenset()) -> bool:
    """Tell whether a list of these columns can be judged at all: somebody, and what of them.

    ``given`` is what was said of the whole list.
    """
    said = targets | given
    if subject == "person":
        return bool(NAMES & targets)
    if subject == "attendance":
        known = bool(_KNOWN_BY & targets) or "attendance_uid" in targets
        return known and bool(said & {"session_uid", "session_day", "attendance_uid"})
    if subject == "staff":
        return bool(NAMES & targets) and bool({"staff_post", "staff_post_ru", "card"} & targets)
    if subject == "partner":
        return bool({"partner_name", "partner_name_ru"} & targets)
    if subject == "plan_lines":
        return bool({"line_form", "line_topic"} & targets) and "plan" in said
    if subject == "class_list":
        return bool((NAMES | {"uid"}) & targets) and "school" in said
    return bool(_KNOWN_BY & targets) and bool(targets & {"answers", "score"})
