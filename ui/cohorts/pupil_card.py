"""The card of a pupil in the tab of cohorts: where they study, what is known, what comes of it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guidance import choices
from app.kazakh.dates import short_date
from app.registry import participants
from app.schooling import cohorts, enrolments
from app.schooling.cohorts import Member
from ui import language, theme
from ui.cohorts import dialogs, words
from ui.cohorts.words import translate
from ui.guidance import words as guidance_words
from ui.parts.action_bar import ActionBar
from ui.parts.card_head import CardHead
from ui.parts.pill import Badge
from ui.parts.progress_strip import ProgressStrip
from ui.parts.refusal_bar import RefusalBar
from ui.parts.section import CardBody, Section
from ui.workspace import Workspace

_SECTIONS = ("main", "choice", "study", "moves")


class PupilCard(QWidget):
    """Read only, and no more than a school's list needs; the whole card is in its own tab."""

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.workspace = workspace
        self.head = CardHead(name=f"{name}.head")
        self.refusal = RefusalBar(name=f"{name}.refusal")
        self.strip = ProgressStrip(name=f"{name}.progress")
        self.body = CardBody(name=f"{name}.body")
        self.sections = {key: Section(name=f"{name}.{key}") for key in _SECTIONS}
        self.bar = ActionBar(name=f"{name}.actions")
        self._shown = (-1, 0)
        self._many: tuple[Badge, ...] = ()
        self._bars = QVBoxLayout()
        self._lay_out()
        self.retranslate()

    def show_pupil(self, enrolment_id: int, year: int) -> None:
        """Show a pupil by the place of study; -1 shows none."""
        another = self._shown != (enrolment_id, year)
        self._shown = (enrolment_id, year)
        if another:
            self.refusal.dismiss()
        member = self._member(enrolment_id, year)
        self.setVisible(member is not None)
        if member is None:
            return
        at = enrolments.get(self.workspace.store, enrolment_id)
        school = words.place(dialogs.place(self.workspace, at.partner_id), at, year)
        self.head.say(member.name, school, [*self._many, *self._badges(member)])
        for key, rows in self._rows(member, year).items():
            self.sections[key].show_rows(rows)
            self.sections[key].setVisible(any(value for _, value in rows))

    def say_chosen(self, count: int) -> None:
        """Say that what is done is done with several."""
        said = translate("Cohorts", "Selected: {count}").format(count=words.number(count))
        many = (Badge(said, "tint"),) if count > 1 else ()
        if many != self._many:
            self._many = many
            self.show_pupil(*self._shown)

    def retranslate(self) -> None:
        """Write the words again."""
        titles = {
            "main": translate("Cohorts", "Pupil"),
            "choice": translate("Cohorts", "Choice"),
            "study": translate("Cohorts", "Studied"),
            "moves": translate("Cohorts", "Moves"),
        }
        for key, section in self.sections.items():
            section.set_title(titles[key])
        self.bar.set_more_words(translate("Cohorts", "More"))
        self.show_pupil(*self._shown)

    def _member(self, enrolment_id: int, year: int) -> Member | None:
        if enrolment_id < 0:
            return None
        found = cohorts.of_enrolments(self.workspace.store, [enrolment_id], year)
        return found[0] if found else None

    def _badges(self, member: Member) -> list[Badge]:
        said = words.which("covered") if member.covered else words.which("uncovered")
        consent = Badge(words.which("consented"), "ok", live=True)
        found = [Badge(said, "tint" if member.covered else "neutral")]
        return [*found, *([consent] if member.consented else []), *words.member_badges(member)]

    def _rows(self, member: Member, year: int) -> dict[str, list[tuple[str, str]]]:
        store, person = (
            self.workspace.store,
            participants.get(self.workspace.store, member.person_id),
        )
        born = short_date(person.birth_date) if person.birth_date else ""
        missing = translate("Cohorts", "not known")
        return {
            "main": [
                (translate("Cohorts", "Born on"), born),
                (translate("Cohorts", "IIN"), person.iin or missing),
            ],
            "choice": self._choice(member.person_id),
            "study": [
                (words.days(each), self._place(each, year))
                for each in enrolments.of(store, member.person_id)
            ],
            "moves": [
                (short_date(each.found_on), dialogs.place(self.workspace, each.to_partner_id))
                for each in enrolments.moves_of(store, member.person_id)
                if each.state == "waiting"
            ],
        }

    def _place(self, at: enrolments.Enrolment, year: int) -> str:
        said = words.place(dialogs.place(self.workspace, at.partner_id), at, year)
        how = ", ".join(part for part in (words.ended(at.ended), at.reason) if part)
        return f"{said} · {how}" if how else said

    def _choice(self, person_id: int) -> list[tuple[str, str]]:
        known = choices.standing(self.workspace.store, person_id)
        if known is None:
            return [(translate("Cohorts", "Profession"), words.choice(None))]
        said = language.spoken(known.profession) if known.decided else words.choice(False)
        how = guidance_words.established(known.established)
        return [(translate("Cohorts", "Profession"), said), (short_date(known.dated), how)]

    def _lay_out(self) -> None:
        for section in self.sections.values():
            self.body.add(section)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._bars)
        column.addWidget(self.body, 1)
        column.addWidget(self.bar)
        for part in (self.refusal, self.strip):
            self._bars.addWidget(part)
        self._bars.setContentsMargins(theme.unit(24), 0, theme.unit(24), 0)
        self.setVisible(False)
