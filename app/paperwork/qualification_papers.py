"""The qualification sheet: what the attestation commission looks at before it decides.

Every rule of the post with what the program advises of it, the evidence, and what the sources
leave open. The decision is the commission's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import partial

from app import papers
from app.errors import FieldRefusal
from app.papers import NOTHING, Both
from app.paperwork import headings, job_papers, officials, staff_words
from app.paperwork.phrases import phrase
from app.paperwork.register import Entry, Issued, Render
from app.paperwork.staff_words import both, said
from app.staffing import evidence, laws, qualifications, spans, speech, staff
from app.staffing.categories import Category
from app.staffing.crediting import COUNTS, Piece
from app.staffing.education import Education
from app.staffing.evidence import Evidence
from app.staffing.law import Rule, Stint
from app.staffing.posts import Post
from app.staffing.qualifications import Checked, Verdict
from app.staffing.service import Entry as Service
from app.staffing.training import Training
from app.store.store import Store


def print_qualification_sheet(
    store: Store,
    staff_id: int,
    day: date,
    render: Render,
    on: date | None = None,
    rule: str = "",
    post_id: int | None = None,
    signatory_id: int | None = None,
    officer_id: int | None = None,
) -> Issued:
    """Issue a colleague's qualification sheet for a decision of the day ``on``, today's if none.

    Service is counted for ``rule``; if none, for the next category, else the one open. Refuses a
    colleague without a post that day and a rule that is not of the post.
    """
    colleague, decided = staff.get(store, staff_id), on or day
    post = job_papers.held(store, staff_id, decided, post_id)
    law, known = laws.of(store), evidence.of(store, staff_id)
    standing = qualifications.Standing(known, decided)
    found = qualifications.checked(law, standing, post)
    aimed = _aimed(found, rule)
    officer, signer = officials.pair(store, officer_id, signatory_id, day, "qualification_sheet")
    position = found.position
    make = partial(
        papers.QualificationSheet,
        day=decided,
        person_name=Both(colleague.name.full),
        short_name=colleague.name.short,
        post=staff_words.post(post),
        act=NOTHING if position is None else staff_words.act(law.acts[position.act], position),
        held=said("category", found.held),
        opened=said("category", found.open),
        coming=said("category", found.next),
        coming_on=found.next_on,
        aimed=NOTHING if aimed is None else staff_words.rule(aimed),
        rules=tuple(_rule(each) for each in found.verdicts if each.own_level),
        education=tuple(_schooling(each) for each in reversed(known.education)),
        service=tuple(_service(known, aimed, _left(found, aimed), decided)),
        training=tuple(_training(each) for each in reversed(known.training)),
        categories=tuple(_category(each) for each in reversed(known.categories)),
        doubts=tuple(_doubts(found)),
        officer=None if officer == staff_id else headings.official(store, officer),
        signatory=headings.signature(store, signer),
    )
    entry = Entry(colleague.name.full)
    return headings.issue(store, "qualification_sheet", day, entry, make, render)


def _aimed(found: Checked, rule: str) -> Rule | None:
    """The rule named, else that of the next category, the open one, the first of the post."""
    own = [each.rule for each in found.verdicts if each.own_level]
    if rule:
        for verdict in found.verdicts:
            if verdict.rule.id == rule:
                return verdict.rule
        raise FieldRefusal("rule", "choice-unknown", value=rule)
    for category in (found.next, found.open):
        for each in own:
            if category and each.category == category:
                return each
    return own[0] if own else None


def _rule(verdict: Verdict) -> papers.SheetRule:
    missing = staff_words.each(partial(speech.missing, verdict))
    unsure = staff_words.each(partial(speech.unsure, verdict))
    return papers.SheetRule(
        name=staff_words.rule(verdict.rule),
        quote=speech.quote(verdict.rule),
        state=said("state", verdict.state),
        lacks=(*missing, *unsure),
        met_on=verdict.met_on,
        met=verdict.state == qualifications.MET,
        never=verdict.state == qualifications.NOT_MET and verdict.met_on is None,
    )


def _schooling(each: Education) -> papers.SheetSchooling:
    what = staff_words.schooling(each)
    return papers.SheetSchooling(what, Both(each.institution), each.diploma, each.finished_on)


def _training(each: Training) -> papers.SheetSchooling:
    what = each.title
    if each.kind != "course":
        what = staff_words.joined((each.title, said("training", each.kind)))
    hours = (str(each.hours), str(each.hours))
    amount = phrase("staff_said", "hours", count=hours) if each.hours else NOTHING
    where = Both(each.organisation)
    return papers.SheetSchooling(what, where, each.number, each.finished_on, amount)


def _category(each: Category) -> papers.SheetCategory:
    if each.since is None:
        raise AssertionError(each.id)
    order = staff_words.order(each.order_number, each.order_date)
    return papers.SheetCategory(said("category", each.category), order, each.since, each.until)


def _doubts(found: Checked) -> Iterator[Both]:
    for code in found.notes:
        yield said("note", code)
    for code in found.doubts:
        yield said("doubt", code)


def _left(found: Checked, aimed: Rule | None) -> Mapping[Stint, spans.Length]:
    """How much of each stint the verdict on a rule says is missing."""
    lacks = [lack for each in found.verdicts if each.rule == aimed for lack in each.missing]
    return {lack.stint: lack.left for lack in lacks if lack.stint is not None}


def _service(
    known: Evidence, aimed: Rule | None, left: Mapping[Stint, spans.Length], day: date
) -> Iterator[papers.SheetStint]:
    """Each way that the rule has to ask for service; the bare record where it asks for none."""
    names = {post.id: post for post in known.posts}
    if aimed is None or not aimed.service:
        rows = tuple(_plain(each, names) for each in known.service if each.run[0] < day.toordinal())
        wanted = NOTHING if aimed is None else phrase("staff_said", "no_service")
        yield papers.SheetStint(wanted, rows)
        return
    for stint in aimed.service:
        pieces = qualifications.pieces(known, stint, day)
        yield _stint(stint, pieces, names, left.get(stint, spans.Length()), day)


def _plain(each: Service, names: dict[int, Post]) -> papers.SheetService:
    if each.since is None:
        raise AssertionError(each.id)
    return papers.SheetService(
        each.since, each.until, _post_name(each, names), _organisation(each), NOTHING
    )


def _stint(
    stint: Stint,
    pieces: Sequence[Piece],
    names: dict[int, Post],
    left: spans.Length,
    day: date,
) -> papers.SheetStint:
    runs = spans.joined(spans.run(each.first, each.last) for each in pieces if _counts(each))
    before = day.toordinal()
    length = both(partial(speech.length, spans.Length(stint.years)))
    service_words = both(partial(speech.stint, stint))
    wanted = phrase(
        "staff_said",
        "service",
        length=headings.both(length),
        service=headings.both(service_words),
    )
    return papers.SheetStint(
        wanted,
        tuple(_piece(each, names, day) for each in pieces),
        both(partial(speech.length, spans.total(runs, before))),
        both(partial(speech.length, left)) if left else NOTHING,
    )


def _counts(each: Piece) -> bool:
    return each.state == COUNTS


def _piece(each: Piece, names: dict[int, Post], day: date) -> papers.SheetService:
    """What lies beyond the day of the decision is not told."""
    last = None if each.last is None or each.last >= day else each.last
    reasons = [said("reason", each.reason)]
    if each.category != "none":
        reasons.insert(0, said("category", each.category))
    return papers.SheetService(
        each.first,
        last,
        _post_name(each.entry, names),
        _organisation(each.entry),
        said("piece", each.state),
        staff_words.joined(reasons),
        counts=_counts(each),
    )


def _post_name(each: Service, names: dict[int, Post]) -> Both:
    own = names.get(each.post_id or 0)
    return own.name if own is not None else Both(each.post)


def _organisation(each: Service) -> Both:
    """Posts held here name no organisation: the sheet's head does."""
    return Both(each.organisation)
