"""The profession chosen, and the look at its vacancies on the Exchange (R190-7.3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any

from typing_extensions import override

from app.errors import FieldRefusal
from app.guidance import choices, vacancies
from app.store.store import Store
from ui.fields import CheckField, DigitsField, Spec
from ui.guidance import asked, words
from ui.guidance.dialogs import CaseDialog
from ui.guidance.words import translate
from ui.kept_dialog import Options, needed
from ui.workspace import Workspace

_LOOK = ("checked_on", "area", "vacancies", "demand", "note")


class ChoiceDialog(CaseDialog):
    """Chosen or not yet; with a new choice the look at its vacancies is written down at once."""

    room = "choice"

    @override
    def rows(self) -> Sequence[Spec]:
        look = Spec("looked", lambda: translate("Guidance", "Vacancies were looked at"), CheckField)
        return (
            asked.choice("decided", lambda: translate("Guidance", "Choice")),
            *asked.profession(),
            asked.day(self.workspace, "dated", lambda: translate("Guidance", "Day")),
            asked.choice("established", lambda: translate("Guidance", "Known")),
            asked.choice("staff_id", lambda: translate("Guidance", "Written down by")),
            *((look, *look_rows(self.workspace)) if self.record_id is None else ()),
        )

    @override
    def options(self) -> Options:
        known = self._record()
        offered: dict[str, Sequence[tuple[object, str]]] = {
            "decided": [
                (True, translate("Guidance", "A profession is chosen")),
                (False, translate("Guidance", "Not chosen yet")),
            ],
            "established": asked.chosen(choices.ESTABLISHED, words.established),
            "staff_id": asked.colleagues(self.store, known.staff_id if known else None),
        }
        if self.record_id is None:
            offered["demand"] = asked.chosen(vacancies.DEMANDS, words.demand)
        return offered

    @override
    def fill(self) -> Mapping[str, Any]:
        known = self._record()
        if known is not None:
            return asdict(choices.draft_of(known))
        return {
            "decided": True,
            "profession_kk": self.person.chosen_profession,
            "dated": self.today,
            "established": "consultation",
            "staff_id": asked.at_work(self.store),
            "looked": False,
            "checked_on": self.today,
        }

    @override
    def draft(self, values: Mapping[str, Any]) -> tuple[choices.Draft, vacancies.Draft | None]:
        needed(values, "decided", "dated")
        choice = choices.Draft(
            person_id=self.person.id,
            dated=values["dated"],
            decided=bool(values["decided"]),
            profession_kk=values["profession_kk"],
            profession_ru=values["profession_ru"],
            established=values["established"] or "",
            staff_id=values["staff_id"],
        )
        looked = choice.decided and values.get("looked")
        return choice, look_draft(self.person.id, values) if looked else None

    @override
    def keep(self, draft: tuple[choices.Draft, vacancies.Draft | None]) -> int:
        choice, look = draft
        if self.record_id is not None:
            choices.correct(self.store, self.record_id, choice)
            return self.record_id
        with self.store.transaction("choice.record", self.person.name.full):
            record = choices.record(self.store, choice)
            if look is not None:
                vacancies.record(self.store, look)
        return record

    @override
    def remove(self, record_id: int) -> None:
        choices.remove(self.store, record_id)

    @override
    def adapt(self) -> None:
        fields = self.form.fields
        decided = bool(fields["decided"].value())
        for name in ("profession_kk", "profession_ru"):
            fields[name].setVisible(decided)
        if self.record_id is None:
            fields["looked"].setVisible(decided)
            for name in _LOOK:
                fields[name].setVisible(decided and bool(fields["looked"].value()))

    @override
    def heading(self) -> str:
        return self.tr("Choice of profession")

    @override
    def said(self) -> str:
        return self.tr("Choice recorded: {name}").format(name=self.person.name.full)

    def _record(self) -> choices.Choice | None:
        return None if self.record_id is None else choices.get(self.store, self.record_id)


class LookDialog(CaseDialog):
    """A look at the Electronic Labour Exchange, written down by hand (R190-7.3)."""

    room = "look"

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            *asked.profession(),
            *look_rows(self.workspace),
            asked.choice("staff_id", lambda: translate("Guidance", "Looked at by")),
        )

    @override
    def options(self) -> Options:
        known = self._record()
        return {
            "demand": asked.chosen(vacancies.DEMANDS, words.demand),
            "staff_id": asked.colleagues(self.store, known.staff_id if known else None),
        }

    @override
    def fill(self) -> Mapping[str, Any]:
        known = self._record()
        if known is not None:
            shown = asdict(vacancies.draft_of(known))
            return {**shown, "vacancies": str(known.vacancies)}
        return {**standing(self.store, self.person.id), "checked_on": self.today} | {
            "staff_id": asked.at_work(self.store)
        }

    @override
    def draft(self, values: Mapping[str, Any]) -> vacancies.Draft:
        return look_draft(self.person.id, values)

    @override
    def keep(self, draft: vacancies.Draft) -> int:
        if self.record_id is None:
            return vacancies.record(self.store, draft)
        vacancies.correct(self.store, self.record_id, draft)
        return self.record_id

    @override
    def remove(self, record_id: int) -> None:
        vacancies.remove(self.store, record_id)

    @override
    def heading(self) -> str:
        return self.tr("Look at vacancies")

    @override
    def said(self) -> str:
        return self.tr("Look at vacancies recorded: {name}").format(name=self.person.name.full)

    def _record(self) -> vacancies.Check | None:
        return None if self.record_id is None else vacancies.get(self.store, self.record_id)


def look_rows(workspace: Workspace) -> tuple[Spec, ...]:
    """Return what is asked of a look: on which day, where, how many, how much they are needed."""
    return (
        asked.day(workspace, "checked_on", lambda: translate("Guidance", "Looked at on")),
        asked.line("area", lambda: translate("Guidance", "District or city")),
        Spec(
            "vacancies",
            lambda: translate("Guidance", "Vacancies"),
            partial(DigitsField, limit=7),
            lambda: translate("Guidance", "How many the Exchange showed"),
        ),
        asked.choice("demand", lambda: translate("Guidance", "Demand")),
        asked.lines("note", lambda: translate("Guidance", "Note")),
    )


def look_draft(person_id: int, values: Mapping[str, Any]) -> vacancies.Draft:
    """Return the look that the fields make; refuses a count that is none, a need nobody judged."""
    needed(values, "checked_on", "vacancies", "demand")
    if not values["vacancies"].strip().isdecimal():
        raise FieldRefusal("vacancies", "number-unreadable", text=values["vacancies"])
    return vacancies.Draft(
        person_id=person_id,
        checked_on=values["checked_on"],
        profession_kk=values["profession_kk"],
        profession_ru=values["profession_ru"],
        area=values["area"],
        vacancies=int(values["vacancies"]),
        demand=values["demand"],
        note=values["note"],
        staff_id=values["staff_id"],
    )


def standing(store: Store, person_id: int) -> dict[str, str]:
    """Return the profession chosen last, as the rows of a profession show it."""
    choice = choices.standing(store, person_id)
    if choice is None or not choice.decided:
        return {"profession_kk": "", "profession_ru": ""}
    return {"profession_kk": choice.profession_kk, "profession_ru": choice.profession_ru}
