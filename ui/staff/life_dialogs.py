"""What bears on a post: education, service elsewhere, long leaves, further training."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from typing_extensions import override

from app.staffing import education, entries, law, leaves, service, training
from ui.fields import Spec
from ui.guidance import asked
from ui.kept_dialog import Options, needed
from ui.staff import dialogs
from ui.staff.dialogs import StaffDialog
from ui.staff.words import translate


class EducationDialog(StaffDialog):
    """A diploma; whether it is of the post's own specialty, a person tells."""

    room = "education"
    book = education.BOOK

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            asked.choice("level", lambda: translate("Staff", "Education")),
            asked.choice("field", lambda: translate("Staff", "Field")),
            asked.line("specialty_kk", lambda: translate("Staff", "Specialty in Kazakh")),
            asked.line("specialty_ru", lambda: translate("Staff", "Specialty in Russian")),
            asked.line("institution", lambda: translate("Staff", "Institution")),
            asked.line("diploma", lambda: translate("Staff", "Diploma")),
            asked.day(self.workspace, "finished_on", lambda: translate("Staff", "Finished on")),
            asked.choice("fits", lambda: translate("Staff", "Of the post's specialty")),
            asked.lines("note", lambda: translate("Staff", "Note")),
        )

    @override
    def options(self) -> Options:
        untold = translate("Staff", "Not told")
        return {
            "level": dialogs.answers("education", law.EDUCATION),
            "field": dialogs.answers("field", law.FIELDS, untold=untold),
            "fits": dialogs.yes_no(untold),
        }

    @override
    def usual(self) -> Mapping[str, Any]:
        return {"field": dialogs.NOT_TOLD, "fits": dialogs.NOT_TOLD}

    @override
    def made(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        needed(values, "level")
        return dialogs.coded(values, "level", "field", "fits")

    @override
    def heading(self) -> str:
        return translate("Staff", "Education")


class ServiceDialog(StaffDialog):
    """Service elsewhere, as the record of service has it; posts held here count by themselves."""

    room = "service"
    book = service.BOOK

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            asked.line("organisation", lambda: translate("Staff", "Organisation")),
            asked.line("post", lambda: translate("Staff", "Post")),
            asked.choice("kind", lambda: translate("Staff", "Kind of post")),
            asked.choice("level", lambda: translate("Staff", "Level")),
            asked.choice(
                "category",
                lambda: translate("Staff", "In the category"),
                lambda: translate("Staff", "By the register: as their own categories say"),
            ),
            asked.choice("sphere", lambda: translate("Staff", "Sphere of work")),
            dialogs.number("rate", lambda: translate("Staff", "Share, %")),
            asked.day(self.workspace, "since", lambda: translate("Staff", "Since")),
            asked.day(self.workspace, "until", lambda: translate("Staff", "Until")),
            asked.choice("fits", lambda: translate("Staff", "By specialty or profile")),
            asked.line(
                "basis",
                lambda: translate("Staff", "Basis"),
                lambda: translate("Staff", "Employment record, order, certificate"),
            ),
            asked.lines("note", lambda: translate("Staff", "Note")),
        )

    @override
    def options(self) -> Options:
        untold = translate("Staff", "Not told")
        by_register = translate("Staff", "By the register")
        return {
            "kind": dialogs.answers("kind", law.KINDS),
            "level": dialogs.answers("level", ("high", "mid"), untold=untold),
            "category": dialogs.answers("category", law.CATEGORIES, untold=by_register),
            "sphere": dialogs.answers("sphere", law.SPHERES, untold=untold),
            "fits": dialogs.yes_no(untold),
        }

    @override
    def usual(self) -> Mapping[str, Any]:
        empty = dict.fromkeys(("level", "category", "sphere", "fits"), dialogs.NOT_TOLD)
        return {"kind": "specialist", "rate": "100", **empty}

    @override
    def shown(self, draft: service.Draft) -> Mapping[str, Any]:
        return {**asdict(draft), "rate": str(draft.rate)}

    @override
    def made(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        rest = dialogs.coded(values, "kind", "level", "category", "sphere", "fits")
        return {**rest, "rate": dialogs.share(values)}

    @override
    def warn(self, draft: service.Draft) -> Sequence[str]:
        """Say which other service shares days with it: they count once."""
        if draft.since is None or (draft.until is not None and draft.until < draft.since):
            return ()
        others = [
            each
            for each in service.all_of(self.store, self.staff_id)
            if each.post_id is not None or each.id != self.record_id
        ]
        said = translate("Staff", "Shares days with {name}: they count once.")
        return [
            said.format(name=each.organisation or each.post)
            for each in others
            if each.since is not None
            and entries.holds(each.since, each.until, max(each.since, draft.since))
            and entries.holds(draft.since, draft.until, max(each.since, draft.since))
        ]

    @override
    def heading(self) -> str:
        return translate("Staff", "Service")


class LeaveDialog(StaffDialog):
    """A long leave; whether its days count as service the acts do not say, a person does."""

    room = "leave"
    book = leaves.BOOK

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            asked.choice("kind", lambda: translate("Staff", "Leave")),
            asked.day(self.workspace, "since", lambda: translate("Staff", "Since")),
            asked.day(self.workspace, "until", lambda: translate("Staff", "Until")),
            asked.choice(
                "counts",
                lambda: translate("Staff", "Counts as service"),
                lambda: translate("Staff", "Until it is told, the verdict stays open"),
            ),
            asked.line("basis", lambda: translate("Staff", "Basis")),
        )

    @override
    def options(self) -> Options:
        return {
            "kind": dialogs.answers("leave", leaves.KINDS),
            "counts": dialogs.yes_no(translate("Staff", "Not told")),
        }

    @override
    def usual(self) -> Mapping[str, Any]:
        return {"kind": "childcare", "counts": dialogs.NOT_TOLD}

    @override
    def made(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        return dialogs.coded(values, "kind", "counts")

    @override
    def heading(self) -> str:
        return translate("Staff", "Leave")


class TrainingDialog(StaffDialog):
    """Further training in hours, or a certificate that some rules ask for."""

    room = "training"
    book = training.BOOK

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            asked.choice("kind", lambda: translate("Staff", "Kind")),
            asked.line("title_kk", lambda: translate("Staff", "Title in Kazakh")),
            asked.line("title_ru", lambda: translate("Staff", "Title in Russian")),
            asked.line("organisation", lambda: translate("Staff", "Held by the organisation")),
            dialogs.number("hours", lambda: translate("Staff", "Academic hours")),
            asked.line("number", lambda: translate("Staff", "Certificate number")),
            asked.day(self.workspace, "finished_on", lambda: translate("Staff", "Finished on")),
            asked.day(self.workspace, "valid_until", lambda: translate("Staff", "Valid until")),
        )

    @override
    def options(self) -> Options:
        return {"kind": dialogs.answers("training", training.KINDS)}

    @override
    def usual(self) -> Mapping[str, Any]:
        return {"kind": "course"}

    @override
    def shown(self, draft: training.Draft) -> Mapping[str, Any]:
        hours = "" if draft.hours is None else str(draft.hours)
        return {**asdict(draft), "hours": hours}

    @override
    def made(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        rest = dialogs.coded(values, "kind")
        return {**rest, "hours": dialogs.whole(values, "hours")}

    @override
    def heading(self) -> str:
        return translate("Staff", "Further training")
