"""Whether an education is the one a rule asks for: surely, perhaps, or not.

Postgraduate education always stands for higher (A20); who finished college or university has
finished school. Whether education above the one named is enough, the acts do not say but once (A4).
"""

from __future__ import annotations

from datetime import date

from app.staffing import law, spans
from app.staffing.education import Education
from app.staffing.evidence import Evidence
from app.staffing.law import Schooling
from app.staffing.spans import FAR, Run

Days = tuple[int, int]
"""The first day on which something is surely so, and on which it may be; FAR for never."""

_SCHOOL = ("basic_secondary", "secondary")


def days(evidence: Evidence, wanted: Schooling) -> Days:
    """Return the first day on which an education is surely there, and on which it may be."""
    sure, maybe = diplomas(evidence, wanted)
    if not wanted.certificate or maybe == FAR:
        return sure, maybe
    beside = min(
        (
            each.finished_on.toordinal()
            for each in evidence.training
            if each.kind == wanted.certificate and each.finished_on is not None
        ),
        default=FAR,
    )
    return max(sure, beside), max(maybe, beside)


def diplomas(evidence: Evidence, wanted: Schooling) -> Days:
    """Return the days of :func:`days` without the certificate asked for beside a diploma."""
    sure = maybe = FAR
    for each in evidence.education:
        assert each.finished_on is not None
        reason = _weigh(each, wanted)
        finished = each.finished_on.toordinal()
        if reason == "":
            sure = min(sure, finished)
        if reason is not None:
            maybe = min(maybe, finished)
    return sure, maybe


def unsure(evidence: Evidence, wanted: Schooling, day: date) -> list[str]:
    """Return why it can't be told of the education there is on a day, by code."""
    found = [
        _weigh(each, wanted)
        for each in evidence.education
        if each.finished_on is not None and each.finished_on <= day
    ]
    return [reason for reason in dict.fromkeys(found) if reason]


def certified(evidence: Evidence, condition: str) -> list[Run]:
    """Return the days on which a special condition is met, by certificates valid then."""
    return spans.joined(
        spans.run(each.finished_on, each.valid_until)
        for each in evidence.training
        if each.kind == condition and each.finished_on is not None
    )


def _weigh(held: Education, wanted: Schooling) -> str | None:
    """Return "" for an education that is the one asked for, why that is unsure, or None."""
    if not _enough(held.level, wanted):
        if not _above(held.level, wanted):
            return None
        unsure = "education-above"
    else:
        unsure = ""
    if wanted.fields and held.field not in wanted.fields:
        if held.field:
            return None
        unsure = "field-untold"
    if wanted.fits and held.fits != "yes":
        return None if held.fits == "no" else "education-fits-untold"
    return unsure


def _enough(level: str, wanted: Schooling) -> bool:
    if level in wanted.levels:
        return True
    if level == "postgraduate" and "higher" in wanted.levels:
        return True
    above = _above(level, wanted)
    return above and (wanted.more or any(one in _SCHOOL for one in wanted.levels))


def _above(level: str, wanted: Schooling) -> bool:
    rank = law.EDUCATION.index
    return rank(level) > min(map(rank, wanted.levels))
