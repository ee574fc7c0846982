"""The referral (Code, art. 106): a signed sheet with a slip that the addressee sends back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from app.papers import Both, Referral
from reports import blocks, page, pages, people, signatures, slip, words
from reports.blocks import Field
from reports.ink import Ink
from reports.page import Band, Frame, Rendered

_TIGHTER = (0.25, 0.5, 0.75)  # steps by which gaps shrink before the slip takes a second page


def render(records: Sequence[Referral]) -> Rendered:
    """Return one PDF of the referrals in order, each beginning a page; there is one at least."""
    sheet = page.frame(records[0].margins)
    return page.document(_title(records), sheet, lambda ink: _all(ink, records))


def render_all(
    records: Sequence[Referral],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Rendered | None:
    """Return what ``render`` does, telling how many are done, or None once ``cancelled``."""
    try:
        sheet = page.frame(records[0].margins)
        heard = pages.heard(records, progress, cancelled)
        return page.document(_title(records), sheet, lambda ink: _all(ink, heard))
    except pages.StoppedError:
        return None


def _title(records: Sequence[Referral]) -> str:
    return f"referral {records[0].uid}"


def _all(ink: Ink, records: Iterable[Referral]) -> None:
    for record in records:
        _one(ink, page.frame(record.margins), record)


def _one(ink: Ink, sheet: Frame, record: Referral) -> None:
    tear = slip.band(ink, sheet, _slip(record))
    laid = _pages(ink, sheet, record, tear.height)
    for number, bands in enumerate(laid, 1):
        last = number == len(laid)
        if record.sample:
            blocks.sample_mark(ink, sheet)
        page.draw(ink, bands, sheet.top)
        _foot(ink, sheet, record, (number, len(laid)), tear if last else None)
        ink.end_page()


def _foot(
    ink: Ink, sheet: Frame, record: Referral, place: tuple[int, int], tear: Band | None
) -> None:
    """The slip ends the last page, and what would be its footer stands over the cut line."""
    if not tear:
        blocks.footer(ink, sheet, record.footer, *place)
        return
    cut = sheet.size[1] - tear.height
    tear.draw(ink, cut)
    if place[1] > 1:
        number = words.filled(words.phrases("common")["number"], number=record.number)
        blocks.footer(ink, sheet, Both(number.kk), *place, cut - page.CUT_FOOTER)


def _pages(ink: Ink, sheet: Frame, record: Referral, slip_height: float) -> list[list[Band]]:
    """Return the bands of each page; the slip stands at the foot of the last one."""
    cut = sheet.size[1] - slip_height - sheet.top
    eased = list(_bands(ink, sheet, record, 0))
    if page.height(eased) <= cut:
        return [eased]
    tightest = list(_bands(ink, sheet, record, 1))
    if page.height(tightest) <= cut:
        return [_loosest(ink, sheet, record, cut) or tightest]
    laid = page.flow(eased, sheet.bottom - sheet.top)
    crowded = page.height(laid[-1]) > cut - page.CUT_FOOTER - page.FOOT.leading
    return [*laid, []] if crowded else laid


def _loosest(ink: Ink, sheet: Frame, record: Referral, cut: float) -> list[Band] | None:
    tries = (list(_bands(ink, sheet, record, tight)) for tight in _TIGHTER)
    return next((bands for bands in tries if page.height(bands) <= cut), None)


def _bands(ink: Ink, sheet: Frame, record: Referral, tight: float) -> Iterator[Band]:
    say = words.phrases("referral")
    yield blocks.letterhead(ink, sheet, record.letterhead)
    yield blocks.number_line(ink, sheet, words.long_date(record.date), record.number, tight)
    yield blocks.title(ink, sheet, say["title"], record.title, tight=tight)
    yield from blocks.rows(ink, sheet, _rows(record), tight, keep=True)
    sign = signatures.signing(record.signatory, record.officer)
    yield signatures.band(ink, sheet, sign, tight)


def _rows(record: Referral) -> Iterator[list[Field]]:
    say = words.phrases("referral")
    yield from people.identified(record)
    yield from blocks.known(Field(say["address"], record.address))
    yield [Field(say["measure"], record.measure)]
    yield [Field(record.addressee_role, record.addressee, detail=record.addressee_address)]
    yield from _contact(record)
    label = words.either(record.position_label, say["position"])
    yield from blocks.known(Field(label, record.position))
    yield from blocks.known(Field(say["guardian_consent"], record.guardian_consent))
    if record.come_by:
        label = words.either(record.come_by_label, say["come_by"])
        come_by = words.long_date(record.come_by)
        yield [Field(label, come_by, page.DEADLINE, weight=page.HEAVY)]


def _contact(record: Referral) -> Iterator[list[Field]]:
    """A number or a telephone that is not known takes no room."""
    say = words.phrases("referral")
    known = [
        Field(say[f"{record.addressee_bin_label}_label"], Both(record.addressee_bin)),
        Field(say["contact_phone"], Both(record.addressee_phone)),
    ]
    row = [field for field in known if words.in_kazakh(field.value)]
    if row:
        yield row


def _slip(record: Referral) -> slip.Slip:
    return slip.Slip(
        record.number,
        words.long_date(record.date),
        record.person_name,
        record.addressee_role,
        record.footer,
    )
