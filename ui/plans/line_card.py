"""The card of a plan's line: what is planned, and the sessions that carry it out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guidance import calendars, forms
from app.guidance.calendars import Brief
from app.kazakh.dates import short_date
from app.schooling.facts import Standing
from app.schooling.plans import Line
from app.schooling.preparation import Unprepared
from ui import language
from ui.parts.action_bar import ActionBar
from ui.parts.button import Button
from ui.parts.card_head import CardHead
from ui.parts.pill import Badge
from ui.parts.section import CardBody, Section
from ui.plans import words
from ui.plans.words import translate
from ui.referrals.remarks import Remarks
from ui.sessions import words as session_words
from ui.workspace import Workspace


class LineCard(QWidget):
    """Read only; each session is a link to its own card."""

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.workspace = workspace
        self.head = CardHead(name=f"{name}.head")
        self.body = CardBody(name=f"{name}.body")
        self.remarks = Remarks(name=f"{name}.remarks")
        self.main = Section(name=f"{name}.main")
        self.facts = Section(name=f"{name}.facts")
        self.sessions: list[Button] = []
        self.bar = ActionBar(name=f"{name}.actions")
        self._lay_out()

    def show_line(
        self, standing: Standing | None, badges: Sequence[Badge], told: Unprepared | None
    ) -> None:
        """Show a line, how it stands, and what comes too early; none empties the card."""
        for part in (self.head, self.body):
            part.setVisible(standing is not None)
        if standing is None:
            return
        line, store = standing.line, self.workspace.store
        form = language.spoken(forms.get(store, line.form_id).name)
        when = words.due(line.day, line.month)
        under = " · ".join(each for each in (f"№ {line.position}", form, when) if each)
        self.head.say(words.line(line, form), under, badges)
        self.remarks.say([words.unprepared(told)] if told else [])
        self._show_main(line)
        self._show_facts(standing)

    def retranslate(self) -> None:
        """Write the sections' names again."""
        self.main.set_title(translate("Plans", "Line"))
        self.facts.set_title(translate("Plans", "Carried out"))
        self.bar.set_more_words(translate("Plans", "More"))

    def _show_main(self, line: Line) -> None:
        store, russian = self.workspace.store, language.current() == "ru"

        def said(kk: str, ru: str) -> str:
            return (ru or kk) if russian else (kk or ru)

        other = line.title_kk if russian else line.title_ru
        self.main.show_rows(
            [
                (translate("Plans", "In the other language"), other),
                (words.field("partner_id"), words.partner(store, line.partner_id)),
                (words.field("grades"), line.grades),
                (words.field("host_id"), words.partner(store, line.host_id)),
                (translate("Plans", "Place"), said(line.place_kk, line.place_ru)),
                (words.field("body"), words.body(line.body)),
                (
                    translate("Plans", "Responsible"),
                    said(line.responsible_kk, line.responsible_ru),
                ),
                (words.field("expected"), "" if line.expected is None else str(line.expected)),
                (translate("Plans", "Result"), said(line.indicator_kk, line.indicator_ru)),
                (translate("Plans", "Note"), said(line.note_kk, line.note_ru)),
            ]
        )

    def _show_facts(self, standing: Standing) -> None:
        self.facts.setVisible(bool(standing.sessions))
        self.facts.show_rows(
            [
                (translate("Plans", "Came"), words.came(standing) if standing.held else ""),
                (translate("Plans", "Parents"), str(standing.parents or "")),
                (translate("Plans", "Employers"), str(standing.employers or "")),
                (translate("Plans", "Representatives"), str(standing.representatives or "")),
            ]
        )
        self._show_sessions(calendars.many(self.workspace.store, standing.sessions))

    def _show_sessions(self, found: Sequence[Brief]) -> None:
        for gone in self.sessions:
            gone.hide()
            gone.deleteLater()
        self.sessions = [self._session(each) for each in found]
        for each in self.sessions:
            self.facts.add(each)

    def _session(self, brief: Brief) -> Button:
        state = session_words.state(session_words.standing(brief, self.workspace.today()))
        when = f"{short_date(brief.day)} {brief.starts}".rstrip()
        made = Button(
            f"{when} · {state}", "link", icon="calendar", name=f"{self.objectName()}.{brief.id}"
        )
        made.clicked.connect(partial(self.workspace.open_card, "sessions", brief.id))
        return made

    def _lay_out(self) -> None:
        for part in (self.remarks, self.main, self.facts):
            self.body.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.body, 1)
        column.addWidget(self.bar)
