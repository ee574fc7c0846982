"""The guidance plan: the education authority draws it up, the centre and the chamber agree it.

States: draft → sent → agreed or returned → in force → closed (R190-12.1). An agreed version is
never edited: it is followed by another. One plan at a time is in force for an area and a period; a
closed one stands in nobody's way.
"""

from __future__ import annotations

from app.schooling.plan_agreeing import (
    answer,
    bring_into_force,
    close,
    refuse_rivals,
    revise,
    send,
)
from app.schooling.plan_drafting import (
    add,
    add_line,
    change,
    change_line,
    checked,
    checked_line,
    order,
    remove,
    remove_line,
    remove_lines,
)
from app.schooling.plan_records import (
    BODIES,
    FIELDS,
    LINE_FIELDS,
    PARTIES,
    STATES,
    Agreement,
    Draft,
    Line,
    LineDraft,
    Plan,
    agreements,
    by_uid,
    draft_of,
    get,
    get_line,
    in_force,
    line_draft_of,
    lines,
    listed,
    newer_of,
    next_draft,
)

__all__ = [
    "BODIES",
    "FIELDS",
    "LINE_FIELDS",
    "PARTIES",
    "STATES",
    "Agreement",
    "Draft",
    "Line",
    "LineDraft",
    "Plan",
    "add",
    "add_line",
    "agreements",
    "answer",
    "bring_into_force",
    "by_uid",
    "change",
    "change_line",
    "checked",
    "checked_line",
    "close",
    "draft_of",
    "get",
    "get_line",
    "in_force",
    "line_draft_of",
    "lines",
    "listed",
    "newer_of",
    "next_draft",
    "order",
    "refuse_rivals",
    "remove",
    "remove_line",
    "remove_lines",
    "revise",
    "send",
]
