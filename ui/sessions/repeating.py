"""Repeating a session: how often and until when, with the days it gives shown as one types."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app import centre
from app.errors import FieldRefusal, Refusal
from app.guidance import series
from app.guidance.series import Rule
from app.guidance.sessions import Session
from app.kazakh import dates
from ui import language
from ui.fields import ChoiceField, DateField, DigitsField, FormDialog, SeveralField, Spec
from ui.parts.label import Label
from ui.sessions import words
from ui.workspace import Workspace

translate = QCoreApplication.translate
_SHOWN = 12
_USUAL = "8"
_DAYS = ("0", "1", "2", "3", "4", "5", "6")


def _every(key: str) -> str:
    return {
        "day": translate("Sessions", "Every day"),
        "week": translate("Sessions", "Every week"),
        "month": translate("Sessions", "Every month"),
    }[key]


def _weekday(key: str) -> str:
    from datetime import date

    monday = date(2026, 11, 16).toordinal()
    name = dates.weekday(date.fromordinal(monday + int(key)), language.current())
    return f"{name[:1].upper()}{name[1:]}"


class RepeatDialog(FormDialog):
    """The session shown becomes the first of a series; days off are left out and named."""

    def __init__(self, workspace: Workspace, session: Session, parent: QWidget) -> None:
        self._workspace, self._session = workspace, session
        self._calendar = centre.calendar(workspace.store)
        specs = (
            Spec("every", lambda: translate("Sessions", "Repeat"), ChoiceField),
            Spec(
                "interval",
                lambda: translate("Sessions", "Step"),
                DigitsField,
                lambda: translate("Sessions", "2 means every second one"),
            ),
            Spec(
                "weekdays",
                lambda: translate("Sessions", "On"),
                partial(SeveralField, _DAYS, _weekday),
            ),
            Spec("count", lambda: translate("Sessions", "How many in all"), DigitsField),
            Spec(
                "until",
                lambda: translate("Sessions", "Or until"),
                partial(DateField, today=workspace.today),
            ),
        )
        self.preview = Label("", "small", wrap=True, name="sessions.repeat.preview")
        self.skipped = Label("", "small", "warn", wrap=True, name="sessions.repeat.skipped")
        super().__init__(specs, self._repeat, name="sessions.repeat.ask", parent=parent)
        self.pin(self.preview)
        self.pin(self.skipped)
        first = {"every": "week", "interval": "1", "count": _USUAL}
        self.form.show_values({**first, "weekdays": (str(session.on.weekday()),)})
        self.form.fields["every"].changed.connect(self._unfold)
        self.form.changed.connect(self._show_days)
        self._show_days()

    def _rule(self, values: dict[str, Any]) -> Rule:
        weekly = values["every"] == "week"
        return Rule(
            str(values["every"]),
            _number("interval", values["interval"]) or 1,
            tuple(int(each) for each in values["weekdays"]) if weekly else (),
            values["until"],
            _number("count", values["count"]),
        )

    def _show_days(self) -> None:
        try:
            found = series.days(self._rule(self.form.values()), self._session.on, self._calendar)
        except Refusal:
            self.preview.setText("")  # what cannot be read is said when it is asked for
            self.skipped.setText("")
            return
        spoken = language.current()
        shown = [dates.day_month(each, spoken) for each in found.kept[:_SHOWN]]
        if len(found.kept) > _SHOWN:
            shown += ["…", dates.long_date(found.kept[-1], spoken)]
        said = self.tr("Sessions in all, this one too: {count}. {days}")
        self.preview.setText(said.format(count=len(found.kept), days=", ".join(shown)))
        off = [
            f"{dates.day_month(each, spoken)} ({self._calendar.holiday(each) or self._off(each)})"
            for each in found.skipped[:_SHOWN]
        ]
        left = self.tr("Left out, the office does not work: {days}").format(days=", ".join(off))
        self.skipped.setText(left if off else "")

    def _off(self, day: Any) -> str:
        return dates.weekday(day, language.current())

    def _unfold(self) -> None:
        self.form.fields["weekdays"].setVisible(self.form.fields["every"].value() == "week")

    def _repeat(self, values: dict[str, Any]) -> None:
        store, number, rule = self._workspace.store, self._session.id, self._rule(values)
        before = store.last_action
        made = series.repeat(store, number, rule)
        said = self.tr("Planned besides: {count}").format(count=len(made))
        self._workspace.tell("session", said, before)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        every = self.form.fields["every"]
        assert isinstance(every, ChoiceField)
        every.set_options([(key, _every(key)) for key in ("week", "day", "month")])
        session = self._session
        self.set_words(
            self.tr("Repeat: {called}").format(called=words.called(session)),
            self.tr("Plan them"),
            words.when(session.on, session.starts, session.ends),
        )


def _number(field: str, typed: str) -> int | None:
    text = str(typed).strip()
    if not text:
        return None
    if not text.isdecimal():
        raise FieldRefusal(field, "count-outside", least=1, most=series.MOST)
    return int(text)
