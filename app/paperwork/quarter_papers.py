"""The papers of a period: the report signed and its draft, the correction sheet, backing lists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from app import centre, papers
from app.kazakh import dates
from app.papers import LANDSCAPE, NOTHING, Both
from app.paperwork import headings, report_sections, report_words
from app.paperwork.report_words import word
from app.quarters import layouts, periods, publishing
from app.quarters.content import Content
from app.quarters.figures import Figure
from app.staffing import staff
from app.store.store import Store

if TYPE_CHECKING:
    from app.quarters.changes import Change, Changes
    from app.quarters.closings import Closing

REASONS_TOLD = 12
"""So many reasons stand beside a figure; of more, the rest are counted."""


def report(
    store: Store,
    content: Content,
    number: str,
    uid: str,
    day: date,
    signatory_id: int | None = None,
    *,
    figures: Mapping[str, Figure] | None = None,
    public: bool = False,
    officer_id: int | None = None,
) -> papers.QuarterReport:
    """Return the report of a content, ready to draw; without a number it is a draft.

    ``figures`` are the definitions it was counted by, those of the form in use if not given.
    ``public`` leaves small figures of people out.
    """
    known = figures or layouts.of(store).figures
    period = periods.read(content.period)
    return papers.QuarterReport(
        number=number,
        title=content.title,
        period=period.name,
        days=report_words.days(period),
        sections=report_sections.of(content, known, left_out(content, known) if public else {}),
        public=public,
        executor=executor(store, day, officer_id, signatory_id),
        signatory=None if signatory_id is None else headings.signature(store, signatory_id),
        uid=uid,
        **_head(store, day),
        margins=centre.margins(store),
    )


def draft(
    store: Store, content: Content, day: date, signatory_id: int | None = None, **more: Any
) -> papers.QuarterReport:
    """Return the report as a draft: no number, no place in the register, marked on every page."""
    signer = signatory_id or int(centre.get(store, "signatory") or 0) or None
    return report(store, content, "", content.period, day, signer, **more)


def left_out(content: Content, figures: Mapping[str, Figure]) -> dict[publishing.Place, str]:
    """Return what the public edition of a report does not say."""
    return publishing.hidden(content, publishing.people(figures))


def _head(store: Store, day: date) -> dict[str, Any]:
    return {
        "date": day,
        "letterhead": centre.letterhead(store),
        "sample": centre.is_training(store),
    }


def executor(
    store: Store, day: date, officer_id: int | None = None, signatory_id: int | None = None
) -> str:
    """Return who prepared the paper, with the telephone; nothing where nobody else is named."""
    staff_id = officer_id or int(centre.get(store, "officer") or 0)
    if not staff_id or staff_id == signatory_id:
        return ""
    colleague = staff.get(store, staff_id)
    if not colleague.works_on(day):
        return ""
    phone = colleague.phone or centre.get(store, "phone")
    return f"{colleague.name.short}, тел. {phone}" if phone else colleague.name.short


# What has moved since


def correction(
    store: Store,
    closing: Closing,
    changes: Changes,
    number: str,
    uid: str,
    day: date,
    signatory_id: int,
    *,
    verb: Any = None,
    officer_id: int | None = None,
) -> papers.CorrectionSheet:
    """Return the sheet of what moved since a closing, ready to draw.

    ``verb`` says an action of the journal in both languages; without it the subject speaks alone.
    """
    units = _units(store)
    return papers.CorrectionSheet(
        number=number,
        report_number=closing.number,
        report_date=closing.closed_on,
        period=closing.period.name,
        days=report_words.days(closing.period),
        rows=tuple(
            _moved(store, at, each, units, verb) for at, each in enumerate(changes.cells, 1)
        ),
        executor=executor(store, day, officer_id, signatory_id),
        signatory=headings.signature(store, signatory_id),
        uid=uid,
        **_head(store, day),
        margins=LANDSCAPE,
    )


def _units(store: Store) -> dict[str, str]:
    return {code: figure.unit for code, figure in layouts.of(store).figures.items()}


def _moved(
    store: Store, line: int, change: Change, units: Mapping[str, str], verb: Any
) -> papers.CorrectionRow:
    cell, causes = change.cell, change.because
    unit = units.get(cell.figure, "")
    return papers.CorrectionRow(
        line=line,
        section=change.heading,
        figure=change.name,
        part=_part(change),
        count=word("count", "persons") if cell.count == "persons" else word("unit", unit),
        was=change.was,
        now=change.now,
        reasons=tuple(
            papers.CorrectionReason(
                _at(store, cause.at),
                cause.actor,
                _joined([verb(cause) if verb else NOTHING, Both(cause.subject)]),
            )
            for cause in causes[:REASONS_TOLD]
        ),
        more=max(len(causes) - REASONS_TOLD, 0),
    )


def _part(change: Change) -> Both:
    """The key of the cut, and the period where it is another than the report's own."""
    span = NOTHING if change.cell.span == "now" else word("span", change.cell.span)
    return _joined([change.key_name, span])


def _joined(said: Iterable[Both]) -> Both:
    known = [each for each in said if each.kk or each.ru]
    if len(known) == 1:
        return known[0]
    return Both(
        ", ".join(each.kk or each.ru for each in known),
        ", ".join(each.ru or each.kk for each in known),
    )


def _at(store: Store, at: str) -> str:
    """The journal's moment by the centre's own clock."""
    told = datetime.fromisoformat(at)
    if told.tzinfo is None:
        told = told.replace(tzinfo=UTC)
    local = told.astimezone(store.clock().tzinfo)
    return f"{dates.short_date(local.date())} {local:%H:%M}"


# The list behind a figure


def backing_list(
    store: Store,
    figure: Figure,
    rows: Iterable[papers.BackingRow],
    period: periods.Period,
    uid: str,
    day: date,
    *,
    part: Both = NOTHING,
    persons: int | None = None,
    report_number: str = "",
) -> papers.BackingList:
    """Return the list behind a figure, whole or for a key, ready to draw."""
    listed = tuple(rows)
    return papers.BackingList(
        report_number=report_number,
        period=period.name,
        days=report_words.days(period),
        figure=figure.name,
        part=part,
        definition=figure.definition,
        unit=word("unit", figure.unit),
        persons=persons if "persons" in figure.counts else None,
        number=sum(row.amount for row in listed),
        rows=listed,
        uid=uid,
        **_head(store, day),
        margins=LANDSCAPE,
    )
