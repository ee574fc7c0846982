"""The days of the acts on posts that their own texts leave open, and on what the office rests."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from app.kazakh.dates import long_date, short_date
from app.staffing import law_files, laws
from app.staffing.law import Act
from ui import language
from ui.fields import DateField, Spec
from ui.settings.records_page import RecordsPage
from ui.staff import words
from ui.tables import Column
from ui.workspace import Workspace

translate = QCoreApplication.translate
_DAYS = ("since", "until")


class LawPage(RecordsPage):
    """A day that the text states stays as stated; taken back, an open one is the earliest again."""

    key = "law"
    changes = "settings staff"

    def __init__(self, workspace: Workspace) -> None:
        self._acts: dict[int, Act] = {}
        columns: tuple[Column[Act], ...] = (
            Column(
                "act",
                lambda: translate("Settings", "Act"),
                lambda act: translate("Settings", "№ {number} of {day}").format(
                    number=act.number, day=short_date(act.dated)
                ),
                kind="name",
                width=170,
                least=130,
                stretch=2,
                optional=False,
            ),
            Column(
                "days",
                lambda: translate("Settings", "In force"),
                _term,
                kind="muted",
                width=190,
                least=150,
                stretch=1,
                optional=False,
            ),
        )
        super().__init__(workspace, columns, self._specs(workspace))
        self.set_buttons([self.save_button, self.remove_button])
        self.add_button.hide()

    @staticmethod
    def _specs(workspace: Workspace) -> tuple[Spec, ...]:
        def day() -> DateField:
            return DateField(today=workspace.today)

        return (
            Spec("since", lambda: translate("Settings", "In force from"), day),
            Spec("until", lambda: translate("Settings", "In force to"), day),
            Spec(
                "basis",
                lambda: translate("Settings", "Rests on"),
                hint=lambda: translate("Settings", "Where and when it was published, or a letter"),
            ),
        )

    @override
    def title(self) -> str:
        return translate("Settings", "Acts on posts")

    @override
    def about(self) -> str:
        return translate(
            "Settings",
            "Which act rules is told by the day of the decision. Where a text leaves its own day"
            " open, the earliest possible one is taken until it is set here.",
        )

    @override
    def heading(self, record: int) -> str:
        act = self._acts.get(record)
        return language.spoken(act.title) if act is not None else ""

    @override
    def fetch(self, ids: Sequence[int]) -> Sequence[Any]:
        return [self._acts.get(each) for each in ids]

    @override
    def listed(self) -> array[int]:
        known = laws.of(self.workspace.store).acts.values()
        newest = sorted(known, key=lambda act: (act.since, act.key), reverse=True)
        self._acts = dict(enumerate(newest))
        return array("q", self._acts)

    @override
    def values(self, record: int) -> Mapping[str, Any]:
        act = self._acts.get(record)
        if act is None:
            return {}
        store, stated = self.workspace.store, law_files.load().acts[act.key]
        self._suit(stated)
        since, until = laws.own_days(store).get(act.key, (None, None))
        return {"since": since, "until": until, "basis": laws.basis(store, act.key)}

    def _suit(self, stated: Act) -> None:
        """Ask only for what the text leaves open, and say what stands there until it is set."""
        fields = self.form.fields
        fields["since"].setVisible(stated.since_open)
        fields["until"].setVisible(stated.until_open or stated.until is None)
        for name, hint in zip(_DAYS, (_earliest(stated), _without_end(stated)), strict=True):
            said = next(each for each in self._specs(self.workspace) if each.key == name)
            fields[name].set_words(said.label(), hint)

    @override
    def keep(self, record: int, values: Mapping[str, Any]) -> int:
        act, days = self._acts[record], (values["since"], values["until"])
        laws.set_days(self.workspace.store, act.key, *days, basis=values["basis"])
        return record

    @override
    def take_away(self, record: int) -> None:
        laws.set_days(self.workspace.store, self._acts[record].key, None)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.remove_button.set_words(translate("Settings", "Back to what the text says"))


def _term(act: Act) -> str:
    days = words.days(act.since, act.until)
    opened = act.since_open or act.until_open
    return translate("Settings", "{days}, day left open").format(days=days) if opened else days


def _earliest(stated: Act) -> str:
    day = long_date(stated.since, language.current())
    return translate("Settings", "Left empty: {day}, the earliest possible").format(day=day)


def _without_end(stated: Act) -> str:
    if stated.until is None:
        return translate("Settings", "Left empty: in force still")
    day = long_date(stated.until, language.current())
    return translate("Settings", "Left empty: {day}, the earliest possible").format(day=day)
