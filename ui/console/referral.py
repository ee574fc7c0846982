"""``referral``: a numbered referral for one person, or for everyone a filter holds."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app import papers
from app.errors import Refusal
from app.files import atomic_write
from app.paperwork import referral_kinds, referrals, register
from app.paperwork.referrals import Draft, Warning_
from app.paperwork.register import Issued
from app.registry import partners
from app.store.store import Store
from reports import batch
from ui.console import choosing, filters, papers_out, speech
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code, day

examples = (
    'referral --participant UID --kind job_placement --addressee "«Нұр» ЖШС" '
    '--position "Сатушы" --out referral.pdf',
    'referral --all-from status=unemployed --kind short_course --addressee "Колледж" --out folder',
    "referral --batch last --kind professional_selection --out all.pdf",
    "referral --kinds",
)
_ROLES = {"employer": "employer", "education": "college", "agency": "agency"}


def shape(shape: Shape) -> None:
    """Take whom, of what kind, to whom, for what."""
    who = shape.parser.add_mutually_exclusive_group(required=True)
    group = Shape(shape.parser, shape.language)
    group.into = who
    group.take("--participant", metavar="PERSON")
    group.take("--all-from", metavar="FILTER")
    group.take("--batch", metavar="UID")
    group.take("--kinds", action="store_true")
    offer(shape)
    shape.take("--out", metavar="OUT", type=Path, words="referral-out")


def offer(shape: Shape) -> None:
    """Take what a referral says beside the person."""
    shape.take("--kind", metavar="KIND", type=code, default="job_placement", words="referral-kind")
    shape.take("--addressee", metavar="PARTNER")
    shape.take("--position", metavar="TEXT", default="")
    shape.take("--position-ru", metavar="TEXT", default="")
    shape.take("--months", metavar="N", type=int)
    shape.take("--come-by", metavar="DATE", type=day)
    shape.take("--signatory", metavar="NAME")
    shape.take("--officer", metavar="NAME")
    shape.take("--guardian-agreed", metavar="DATE", type=day)


def run(desk: Desk) -> Answer:
    """Issue, and write what was issued."""
    if desk.asked.kinds:
        return _kinds(desk)
    return _one(desk) if desk.asked.participant else _many(desk)


def _kinds(desk: Desk) -> Answer:
    with desk.reading() as store:
        kinds = referral_kinds.listed(store)
    found = [{"code": k.code, "name_kk": k.name_kk, "name_ru": k.name_ru} for k in kinds]
    return Answer(found, [f"{k.code:24} {k.name_kk} / {k.name_ru}" for k in kinds])


def draft(store: Store, asked: argparse.Namespace, person_id: int) -> Draft:
    """Return the referral asked for; an addressee not on the books yet is entered as a partner."""
    kind = referral_kinds.by_code(store, asked.kind)
    return Draft(
        person_id=person_id,
        kind_id=kind.id,
        partner_id=_addressee(store, asked.addressee, _ROLES.get(kind.addressee_role, "other")),
        position_kk=asked.position or asked.position_ru,
        position_ru=asked.position_ru,
        months=asked.months,
        come_by=asked.come_by,
        signatory_id=choosing.colleague(store, asked.signatory).id if asked.signatory else None,
        officer_id=choosing.colleague(store, asked.officer).id if asked.officer else None,
        guardian_agreed_on=asked.guardian_agreed,
    )


def _addressee(store: Store, named: str | None, role: str) -> int | None:
    if not named:
        return None
    known = choosing.partner(store, named)
    return known or partners.add(store, partners.Draft(name_kk=named, roles=(role,)))


def _one(desk: Desk) -> Answer:
    out = papers_out.fit(desk.asked.out)
    with desk.writing() as store:
        person = choosing.person(store, desk.asked.participant)
        with store.transaction("referral.issue", person.name.full):
            wanted = draft(store, desk.asked, person.id)
            warned = referrals.warnings(store, wanted, desk.today())
            _referral, issued = referrals.issue(store, wanted, desk.today(), batch.render)
        papers_out.write(out, register.bytes_of(store, issued.id), issued)
    said = papers_out.answer(desk, issued, out)
    result = {**said.result, "warnings": [each.code for each in warned]}
    return Answer(result, [*said.lines, *_warnings(desk, warned)])


def _warnings(desk: Desk, warned: list[Warning_]) -> list[str]:
    told = (speech.refused(Refusal(each.code, **each.details), desk.language) for each in warned)
    return [desk.say("warning", words=words) for words in told]


@dataclass(frozen=True, slots=True)
class _Target:
    """Where a batch goes: one PDF of all, or a folder of one each."""

    path: Path | None
    folder: bool

    def write(self, store: Store, issued: list[Issued]) -> list[Path]:
        if self.path is None:
            return []
        return self._each(store, issued, self.path) if self.folder else self._all(store, issued)

    def _each(self, store: Store, issued: list[Issued], folder: Path) -> list[Path]:
        folder.mkdir(exist_ok=True)
        files = [folder / papers_out.file_name(each) for each in issued]
        for file, each in zip(files, issued, strict=True):
            papers_out.write(file, register.bytes_of(store, each.id), each)
        return files

    def _all(self, store: Store, issued: list[Issued]) -> list[Path]:
        """Draw the frozen records once more, together: what each says is what is stored."""
        assert self.path is not None
        frozen = [_frozen(store, each.id) for each in issued]
        drawn = batch.together(frozen)
        assert drawn is not None  # nobody can cancel here
        with atomic_write(self.path) as file:
            file.write(drawn.body)
        return [self.path]


def _frozen(store: Store, paper_id: int) -> papers.Referral:
    record = papers.from_json(store.scalar("select record from paper where id = ?", (paper_id,)))
    assert isinstance(record, papers.Referral)
    return record


def _target(out: Path | None) -> _Target:
    if out is None or out.suffix.lower() == ".pdf":
        return _Target(papers_out.fit(out), folder=False)
    if not out.parent.is_dir() or (out.exists() and not out.is_dir()):
        raise Refusal("folder-missing", file=str(out))
    return _Target(out, folder=True)


def _many(desk: Desk) -> Answer:
    asked, target = desk.asked, _target(desk.asked.out)
    expression = f"batch={asked.batch}" if asked.batch else asked.all_from
    with desk.writing() as store:
        people = filters.ids(store, filters.parsed(store, expression), desk.today())
        if not people:
            raise Refusal("nobody-chosen", filter=expression)
        with store.transaction("referral.issue_many", str(len(people))):
            template = draft(store, asked, people[0])
            pairs = referrals.issue_many(store, people, template, desk.today(), batch.render)
        issued = [paper for _referral, paper in pairs]
        files = target.write(store, issued)
    return _told(desk, issued, files)


def _told(desk: Desk, issued: list[Issued], files: list[Path]) -> Answer:
    first, last = issued[0].number, issued[-1].number
    lines = [desk.say("referrals-issued", count=len(issued), first=first, last=last)]
    result: dict[str, Any] = {
        "count": len(issued),
        "referrals": [papers_out.record(each) for each in issued],
        "files": [str(file) for file in files],
    }
    return Answer(result, [*lines, *map(str, files)])
