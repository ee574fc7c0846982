"""All that is kept of a session but who came: facts, conductors, guests, counts, moves."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import centre
from app.guidance import clashes, sessions
from app.guidance.sessions import HEADS, Session
from app.kazakh.dates import short_date
from ui import language
from ui.parts.action_bar import ActionBar
from ui.parts.section import CardBody, Section
from ui.parts.timeline import Entry, Timeline
from ui.plans import words as plan_words
from ui.referrals.remarks import Remarks
from ui.sessions import conductors, words
from ui.workspace import Workspace


class Details(QWidget):
    """Read only; what speaks against a planned session stands above everything."""

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.workspace = workspace
        self.body = CardBody(name=f"{name}.body")
        self.remarks = Remarks(name=f"{name}.remarks")
        self.main = Section(name=f"{name}.main")
        self.who = Section(name=f"{name}.who")
        self.guests = Section(name=f"{name}.guests")
        self.heads = Section(name=f"{name}.heads")
        self.portal = Section(name=f"{name}.portal")
        self.moves = Section(name=f"{name}.moves")
        self.timeline = Timeline(name=f"{name}.moves.timeline")
        self.bar = ActionBar(name=f"{name}.actions")
        self._lay_out()

    def show_session(self, session_id: int) -> None:
        """Show a session's particulars."""
        session = sessions.get(self.workspace.store, session_id)
        self._remark(session)
        self._show_main(session)
        self._show_people(session)
        self.heads.show_rows(
            [(words.heads(key), str(getattr(session, key) or "")) for key in HEADS]
        )
        self.heads.setVisible(bool(session.heads))
        portal_day = short_date(session.portal_date) if session.portal_date else ""
        self.portal.show_rows(
            [(self.tr("Number"), session.portal_number), (self.tr("Day"), portal_day)]
        )
        self.portal.setVisible(bool(session.portal_number or session.portal_date))
        self._show_moves(session)

    def retranslate(self) -> None:
        """Write the sections' names again."""
        self.main.set_title(self.tr("Session"))
        self.who.set_title(self.tr("Conducted by"))
        self.guests.set_title(self.tr("Invited"))
        self.heads.set_title(self.tr("By heads"))
        self.portal.set_title(self.tr("On the portal"))
        self.moves.set_title(self.tr("Moves"))
        self.bar.set_more_words(self.tr("More"))

    def _remark(self, session: Session) -> None:
        if session.state != "planned":
            self.remarks.say([])
            return
        store, draft = self.workspace.store, sessions.draft_of(session)
        found = clashes.of(store, draft, session.id)
        unusual = clashes.warnings(store, draft, centre.calendar(store))
        self.remarks.say(words.remarks(found, unusual))

    def _show_main(self, session: Session) -> None:
        spoken = language.spoken
        topics = ", ".join(words.topic(each) for each in session.topics)
        count = len(sessions.of_series(self.workspace.store, session.series))
        self.main.show_rows(
            [
                (self.tr("Form"), spoken(session.form.name)),
                (self.tr("Rests on"), session.form.paragraph),
                (self.tr("Topics"), topics),
                (self.tr("For whom"), words.audience(session.audience)),
                (self.tr("Where"), words.venue(session.venue)),
                (self.tr("Place"), conductors.place(self.workspace.store, session)),
                (self.tr("Why away from the centre"), session.away_reason),
                (self.tr("Counted"), words.roster(session.roster)),
                (self.tr("Places"), str(session.capacity or "")),
                (
                    self.tr("Series"),
                    self.tr("one of {count}").format(count=count) if session.series else "",
                ),
                (self.tr("Line of the plan"), plan_words.line_of(self.workspace.store, session.id)),
                (self.tr("Why cancelled"), session.state_reason),
                (self.tr("Note"), session.note),
            ]
        )

    def _show_people(self, session: Session) -> None:
        store, led = self.workspace.store, list(session.conductors)
        rows = [(words.body(each.body), conductors.named(store, each)) for each in led]
        self.who.show_rows(rows)
        self.who.setVisible(bool(rows))
        invited = [
            (language.spoken(each.profession) or self.tr("Guest"), conductors.guest(store, each))
            for each in session.guests
        ]
        self.guests.show_rows([(said, who or "—") for said, who in invited])
        self.guests.setVisible(bool(invited))

    def _show_moves(self, session: Session) -> None:
        held = sessions.moves(self.workspace.store, session.id)
        self.timeline.show_entries(
            [
                Entry(
                    self.tr("From {day}").format(
                        day=f"{short_date(each.from_day)} {each.from_starts}".rstrip()
                    ),
                    short_date(each.moved_on),
                    each.reason
                    or self.tr("to {day}").format(
                        day=f"{short_date(each.to_day)} {each.to_starts}".rstrip()
                    ),
                )
                for each in held
            ]
        )
        self.moves.setVisible(bool(held))

    def _lay_out(self) -> None:
        self.moves.add(self.timeline)
        sections = (self.main, self.who, self.guests, self.heads, self.portal, self.moves)
        for part in (self.remarks, *sections):
            self.body.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.body, 1)
        column.addWidget(self.bar)
