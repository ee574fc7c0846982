"""One result on a card: a line that opens into its profile, and what was concluded from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.guidance import answer_lines
from app.guidance.instruments import Instrument
from app.guidance.meanings import Field
from app.guidance.results import Comparison, Result
from app.kazakh.dates import short_date
from ui import language, theme
from ui.instruments import words
from ui.instruments.bars import ProfileBars, bars
from ui.instruments.button_row import ButtonRow
from ui.instruments.words import translate
from ui.parts.button import Button
from ui.parts.label import Label
from ui.parts.pill import Pill
from ui.referrals.remarks import Remarks

Acts = Sequence[tuple[str, str, Callable[[], object]]]


class ResultView(QWidget):
    """Closed it is a name, a day and a pill; opened, everything but the raw answers.

    Those are shown when asked for, and gone when another person is.
    """

    def __init__(self, result: Result, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.tested = result
        self._waiting: Callable[[], None] | None = None
        self.opener = _Opener(name=f"{name}.open")
        self.pill = Pill(words.badge(result), name=f"{name}.state")
        self._line = Label("", "small", "muted", wrap=True, name=f"{name}.line")
        self._inside = QWidget()
        self._inner = QVBoxLayout(self._inside)
        self.validity = Remarks(name=f"{name}.validity")
        self.bars = ProfileBars(name=f"{name}.bars")
        self.retest = Label("", "small", "muted", wrap=True, name=f"{name}.retest")
        self.fields = Label("", "body", wrap=True, name=f"{name}.fields")
        self.conclusion = Label("", "body", wrap=True, name=f"{name}.conclusion")
        self.answers = Label("", "body", wrap=True, name=f"{name}.answers")
        self.buttons = ButtonRow(name=f"{name}.actions")
        self._lay_out()
        self.opener.clicked.connect(lambda: self.open(self._inside.isHidden()))
        self.open(False)

    @property
    def is_open(self) -> bool:
        """Whether the profile is shown."""
        return not self._inside.isHidden()

    def open(self, shown: bool) -> None:
        """Show the profile, or the line alone."""
        if shown and self._waiting is not None:
            self._waiting()
            self._waiting = None
        self._inside.setVisible(shown)
        self.opener.turn(shown)
        self.answers.hide()
        state = translate("Tests", "shown") if shown else translate("Tests", "hidden")
        self.opener.setAccessibleDescription(state)

    def show_result(
        self,
        instrument: Instrument | None,
        before: Comparison | None,
        fields: Sequence[Field],
        acts: Acts,
    ) -> None:
        """Write everything in the language of the window; what is closed waits to be opened."""
        self.opener.set_words(words.spoken(self.tested.name))
        self._line.setText(words.line(self.tested))
        self._waiting = partial(self._fill, instrument, before, fields, acts)
        self.open(self.is_open)

    def show_answers(self) -> None:
        """Show what was answered, place by place, or hide it again."""
        self.answers.setText(answer_lines.write(self.tested.answers))
        self.answers.setVisible(self.answers.isHidden())

    def _fill(
        self,
        instrument: Instrument | None,
        before: Comparison | None,
        fields: Sequence[Field],
        acts: Acts,
    ) -> None:
        said = words.validity(self.tested.profile.validity)
        self.validity.say([said] if said else [])
        self.bars.show_bars(bars(self.tested.profile, instrument, before))
        _say(self.retest, _retested(before))
        _say(self.fields, _pointed(fields))
        _say(self.conclusion, _concluded(self.tested))
        for key, title, act in acts:
            button = Button(title, "link", name=f"{self.objectName()}.{key}")
            button.set_words(title)
            button.clicked.connect(lambda _=False, act=act: act())
            self.buttons.put(button)

    def _lay_out(self) -> None:
        u = theme.unit
        whole, head = QVBoxLayout(self), QHBoxLayout()
        whole.setContentsMargins(0, 0, 0, u(6))
        whole.setSpacing(u(2))
        head.setSpacing(u(8))
        head.addWidget(self.opener)
        head.addStretch(1)
        head.addWidget(self.pill)
        whole.addLayout(head)
        whole.addWidget(self._line)
        whole.addWidget(self._inside)
        self._inner.setContentsMargins(0, u(8), 0, u(8))
        self._inner.setSpacing(u(8))
        for part in (
            *(self.validity, self.bars, self.retest, self.fields),
            *(self.conclusion, self.answers, self.buttons),
        ):
            self._inner.addWidget(part)
        self.answers.hide()


class _Opener(Button):
    """The name of a test behind an arrow that points to what it opens."""

    def __init__(self, *, name: str) -> None:
        super().__init__("", "quiet", icon="chevron-right", name=name)

    def turn(self, shown: bool) -> None:
        """Point down where the profile is shown."""
        self._icon = "chevron-down" if shown else "chevron-right"
        self.update()


def _say(label: Label, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _retested(before: Comparison | None) -> str:
    if before is None:
        return ""
    said = translate("Tests", "The mark on each bar is the test of {days} days before.").format(
        days=before.days
    )
    if before.same_version:
        return said
    other = translate("Tests", "It was another version of the test: compare with care.")
    return f"{said} {other}"


def _pointed(fields: Sequence[Field]) -> str:
    """Return what a profile points to; it is advice, and only a person concludes."""
    lines = []
    for field in fields:
        professions = language.spoken(field.professions)
        name = language.spoken(field.name)
        lines.append(f"{name}: {professions}" if professions else name)
    title = translate("Tests", "Fields of work to look at together")
    return "\n".join([title, *(f"· {line}" for line in lines)]) if lines else ""


def _concluded(result: Result) -> str:
    held = result.conclusion
    if held is None:
        return ""
    said = translate("Tests", "Conclusion: {words}").format(words=held.words)
    why = translate("Tests", "Reason: {reason}").format(reason=held.reason) if held.reason else ""
    by = f"{held.by}, {short_date(held.on)}"
    return "\n".join(part for part in (said, why, by) if part)
