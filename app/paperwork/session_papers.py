"""Papers of a session: the sheet its people sign, the summary of a job fair."""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import partial

from app import papers
from app.errors import Refusal
from app.guidance import attendance, fairs, sessions
from app.guidance.sessions import Conductor, Session
from app.papers import NOTHING, Both
from app.paperwork import headings, officials
from app.paperwork.phrases import phrase, section
from app.paperwork.register import Entry, Issued, Render
from app.registry import partners, places, statuses
from app.staffing import staff
from app.store.store import Store

_BLANKS = 6


def print_sheet(store: Store, session_id: int, day: date, render: Render) -> Issued:
    """Issue a session's sign-in sheet: names and groups only, blank rows at the end (R190-18).

    A roster that changed is printed anew under a new number; the session names the last one.
    """
    session = sessions.get(store, session_id)
    if session.state == "cancelled":
        raise Refusal("session-cancelled")
    rows = _rows(store, session)
    make = partial(
        papers.AttendanceSheet,
        form=session.form.name,
        title=NOTHING if session.form.confidential else session.title,
        day=session.on,
        hours=_hours(session),
        place=_place(store, session),
        conductors=tuple(_conductor(store, each) for each in session.conductors),
        led_by=_led_by(store, session),
        rows=rows,
        blanks=_BLANKS,
        class_column=phrase("rows_of", "class" if _has_classes(store, session) else "settlement"),
        footer=headings.basis(session.form.paragraph),
    )
    with store.transaction("sheet.issue", session.called.kk):
        issued = headings.issue(store, "sheet", day, Entry(session.called.kk), make, render)
        store.update("session", session_id, {"paper_id": issued.id})
        return issued


def _rows(store: Store, session: Session) -> tuple[papers.SheetRow, ...]:
    """A class where one is known, else the settlement: enough to tell two namesakes apart."""
    known = _settlements(store, session.id)
    classes = _has_classes(store, session)
    return tuple(
        papers.SheetRow(
            line.line,
            line.name.full,
            line.class_name if classes else known.get(line.person_id, ""),
        )
        for line in attendance.roster(store, session.id)
    )


def _has_classes(store: Store, session: Session) -> bool:
    found = any(line.class_name for line in attendance.roster(store, session.id))
    return found or session.audience == "youth"


def _settlements(store: Store, session_id: int) -> dict[int, str]:
    sql = """
      select person_id, name_kk from attendance
        join person on person.id = person_id join place on place.id = person.place_id
       where session_id = ?
    """
    return dict(store.tuples(sql, (session_id,)))


def _hours(session: Session) -> str:
    return "–".join(filter(None, (session.starts, session.ends)))


def _place(store: Store, session: Session) -> Both:
    """Name the host or the settlement, then the room."""
    where = [session.room] if session.room_kk else []
    if session.partner_id is not None:
        where.insert(0, partners.get(store, session.partner_id).name)
    elif session.place_id is not None:
        where.insert(0, places.title(store, session.place_id))
    return _joined(where, ", ")


def _joined(parts: list[Both], between: str) -> Both:
    if not parts:
        return NOTHING
    return Both(
        between.join(each.kk for each in parts),
        between.join(each.ru or each.kk for each in parts),
    )


def _conductor(store: Store, conductor: Conductor) -> Both:
    """Say who conducts: post and name of a colleague, a partner, or the name that was given."""
    known = [Both(conductor.name)] if conductor.name else []
    if conductor.partner_id is not None:
        known.append(partners.get(store, conductor.partner_id).name)
    if conductor.staff_id is not None:
        colleague = staff.get(store, conductor.staff_id)
        known += [Both(colleague.name.short), colleague.post]
    return _joined(known, ", ")


def _led_by(store: Store, session: Session) -> papers.Signatory | None:
    """Return who signs the sheet: the first conductor; nobody named signs by hand."""
    for conductor in session.conductors[:1]:
        if conductor.staff_id is not None:
            colleague = staff.get(store, conductor.staff_id)
            return papers.Signatory(colleague.post, colleague.name.short)
        if conductor.name:
            return papers.Signatory(NOTHING, conductor.name)
    return None


def print_fair(
    store: Store,
    session_id: int,
    day: date,
    render: Render,
    signatory_id: int | None = None,
    officer_id: int | None = None,
) -> Issued:
    """Issue the summary of a job fair: employers, vacancies, visitors, hires (R190-9)."""
    session = fairs.fair(store, session_id)
    employers = tuple(_employer(each) for each in fairs.of(store, session_id))
    officer, signer = officials.pair(store, officer_id, signatory_id, day, "fair")
    make = partial(
        papers.Fair,
        title=session.title,
        day=session.on,
        hours=_hours(session),
        place=_place(store, session),
        organisers=tuple(_conductor(store, each) for each in session.conductors),
        employers=employers,
        totals=papers.fair_totals(employers),
        visitors=_visitors(store, session),
        visitors_total=fairs.summary(store, session_id).visitors,
        officer=headings.official(store, officer),
        signatory=headings.signature(store, signer),
        footer=headings.basis("R190-9"),
    )
    return headings.issue(store, "fair", day, Entry(session.called.kk), make, render)


def _employer(employer: fairs.Employer) -> papers.FairEmployer:
    offered = tuple(
        papers.FairVacancy(each.occupation, each.places, each.interviews, each.invited, each.hired)
        for each in employer.vacancies
    )
    return papers.FairEmployer(employer.name, offered, employer.came)


def _visitors(store: Store, session: Session) -> tuple[papers.FairVisitors, ...]:
    """Count each group of R190-1 by the statuses of that day, then those counted by heads."""
    came = [each for each in attendance.roster(store, session.id) if each.mark == "present"]
    counted = Counter(kind for each in came for kind in each.statuses)
    counts = {kind: counted[kind] for kind in statuses.KINDS}
    counts["unnamed"] = session.participants
    counts |= {name: getattr(session, name) for name in sessions.HEADS if name != "participants"}
    named = section("visitors")
    return tuple(papers.FairVisitors(named[kind], count) for kind, count in counts.items() if count)
