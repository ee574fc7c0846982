"""A service given to one person, written down in a line: what it was, on which day, by whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from typing_extensions import override

from app.guidance import cases, forms, sessions
from ui import language
from ui.fields import Spec
from ui.guidance import asked
from ui.guidance.dialogs import CaseDialog
from ui.guidance.words import translate
from ui.kept_dialog import Options, needed

_USUAL = "information"


@dataclass(frozen=True, slots=True)
class Service:
    """A service as written down."""

    form: str
    day: date
    staff_id: int | None


class ServiceDialog(CaseDialog):
    """Marks the person present at that day's session of the form, which is made if need be."""

    room = "service"

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            asked.choice("form", lambda: translate("Guidance", "Service")),
            asked.day(self.workspace, "day", lambda: translate("Guidance", "Day")),
            asked.choice("staff_id", lambda: translate("Guidance", "Given by")),
        )

    @override
    def options(self) -> Options:
        """Offer what has no record of its own: the rest is written down in its own dialog."""
        offered = [each for each in forms.listed(self.store) if each.service == _USUAL]
        return {
            "form": [
                (each.code, language.spoken(each.name))
                for each in offered
                if each.code != forms.JOB_FAIR
            ],
            "staff_id": asked.colleagues(self.store),
        }

    @override
    def fill(self) -> Mapping[str, Any]:
        return {"form": _USUAL, "day": self.today, "staff_id": asked.at_work(self.store)}

    @override
    def draft(self, values: Mapping[str, Any]) -> Service:
        needed(values, "form", "day")
        return Service(values["form"], values["day"], values["staff_id"])

    @override
    def keep(self, draft: Service) -> int:
        audience = cases.audience(self.store, self.person.id, draft.day)
        return sessions.give(
            self.store,
            self.person.id,
            draft.form,
            draft.day,
            staff_id=draft.staff_id,
            audience=audience,
        )

    @override
    def heading(self) -> str:
        return self.tr("Service given")

    @override
    def said(self) -> str:
        return self.tr("Service recorded: {name}").format(name=self.person.name.full)
