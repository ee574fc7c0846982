"""What a partner's card says beside its referrals: contracts, incoming lists, sessions with it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.agencies import contracts
from app.guidance import calendars
from app.guidance.calendars import Brief, Wanted
from app.kazakh.dates import short_date
from app.registry import incoming
from app.registry.incoming import Incoming
from ui import language
from ui.agencies import words
from ui.agencies.words import translate
from ui.parts.label import Label
from ui.parts.section import Section
from ui.parts.timeline import Entry, Timeline
from ui.workspace import Workspace

_SHOWN = 5
"""Sessions on the card; all of them are in their own tab."""


class Dealings(QObject):
    """Three sections, each there when it has anything to say; Enter opens what stands in one."""

    def __init__(self, workspace: Workspace, *, name: str) -> None:
        super().__init__()
        self._workspace = workspace
        self._partner = -1
        self._ids: dict[str, list[int]] = {}
        self.parts = {key: Section(name=f"{name}.{key}") for key in _ROOMS}
        self.lines = {key: Timeline(name=f"{name}.{key}.lines") for key in _ROOMS}
        self.more = Label("", "small", "muted", wrap=True, name=f"{name}.sessions.more")
        for key, section in self.parts.items():
            section.add(self.lines[key])
            self.lines[key].opened.connect(lambda at, key=key: self._open(key, at))
        self.parts["sessions"].add(self.more)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections in their order."""
        return tuple(self.parts.values())

    def show_partner(self, partner_id: int) -> None:
        """Show what is agreed with a partner, and what was held with it."""
        self._partner = partner_id
        store, today = self._workspace.store, self._workspace.today()
        held = contracts.of_partner(store, partner_id)
        self._show(
            "contracts",
            [each.id for each in held],
            [
                Entry(
                    words.contract_name(each),
                    words.track(each.track),
                    words.days(each.first, each.last),
                    words.contract_badge(each, today),
                    finished=words.standing(each, today) == "over",
                )
                for each in held
            ],
        )
        named = incoming.naming(store, partner_id)
        self._show("incoming", [each.id for each in named], [_named(each) for each in named])
        self._show_sessions(partner_id)

    def _show_sessions(self, partner_id: int) -> None:
        store = self._workspace.store
        found = calendars.ids(store, Wanted(state="held", partner_id=partner_id))
        briefs = calendars.many(store, found[:_SHOWN])
        self._show("sessions", found[:_SHOWN], [_held(each) for each in briefs])
        said = translate("Agencies", "In all: {count}").format(count=len(found))
        self.more.setText(said)
        self.more.setVisible(len(found) > _SHOWN)

    def retranslate(self) -> None:
        """Write the words again."""
        self.parts["contracts"].set_title(translate("Agencies", "Contracts"))
        self.parts["incoming"].set_title(translate("Agencies", "Named in lists"))
        self.parts["sessions"].set_title(translate("Agencies", "Sessions held"))

    def _show(self, key: str, ids: list[int], entries: list[Entry]) -> None:
        self._ids[key] = ids
        self.lines[key].show_entries(entries)
        self.parts[key].setVisible(bool(entries))

    def _open(self, key: str, at: int) -> None:
        self._workspace.open_card(_ROOMS[key], self._ids[key][at])


_ROOMS = {
    "contracts": "partners/contracts",
    "incoming": "partners/incoming",
    "sessions": "sessions",
}


def _named(each: Incoming) -> Entry:
    received = short_date(each.received_on) if each.received_on else ""
    return Entry(words.incoming_name(each), "", f"{words.kind(each.kind)} · {received}")


def _held(each: Brief) -> Entry:
    came = translate("Agencies", "Came: {count}").format(count=each.present)
    return Entry(language.spoken(each.called), short_date(each.day), came)
