"""Answers from paper: one line typed, typed once more unseen, compared, looked at, saved."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import FieldRefusal, Refusal
from app.guidance import results, scoring
from app.guidance.answer_lines import Answers
from app.guidance.instruments import Instrument
from app.kazakh.dates import short_date
from app.registry import participants
from ui.fields import CheckField, ChoiceField, DateField, FormDialog, Spec
from ui.guidance import asked
from ui.instruments import words
from ui.instruments.answer_line import AnswerLineField
from ui.instruments.bars import ProfileBars, bars
from ui.instruments.differences import Differences
from ui.instruments.spoken import CALLED
from ui.instruments.words import translate
from ui.parts.button import Button
from ui.parts.label import Label
from ui.referrals.remarks import Remarks
from ui.workspace import Workspace

_SETUP = ("instrument", "language", "taken_on", "staff_id", "twice")
_LAST_TEST, _LAST_LANGUAGE, _TWICE = "tests/instrument", "tests/language", "tests/twice"


class PaperDialog(FormDialog):
    """Enter goes from step to step: the line, the second pass, what differs, the scores, saved.

    With several people it goes down their list: Enter after one sheet asks for the next.
    ``kept`` gives the number of each result.
    """

    kept = Signal(int)
    wide = 640

    def __init__(
        self,
        workspace: Workspace,
        people: Sequence[int],
        parent: QWidget | None = None,
        session_id: int | None = None,
    ) -> None:
        self._workspace, self._people, self._session = workspace, tuple(people), session_id
        self._offered = {each.code: each for each in words.offered(workspace.store)}
        cards = participants.many(workspace.store, self._people)
        self._names = {card.id: card.name.full for card in cards}
        self.place, self.step, self._open = 0, "first", True
        self._answers: Answers = ()
        super().__init__(self._specs(), self._nothing, name="instruments.paper", parent=parent)
        self.differences = Differences(name="instruments.paper.differences")
        self.bars = ProfileBars(name="instruments.paper.scores")
        self._verdict = Remarks(name="instruments.paper.validity")
        self._differ = Label("", "strong", "warn", wrap=True, name="instruments.paper.differ")
        self.skip_button = Button("", "link", name="instruments.paper.skip")
        self.setup_button = Button("", "link", name="instruments.paper.setup")
        self._assemble()
        self.form.show_values(self._usual())
        self._turn("first")

    # Steps

    @property
    def instrument(self) -> Instrument | None:
        """The test chosen."""
        return self._offered.get(str(self.form.fields["instrument"].value()))

    @property
    def first(self) -> AnswerLineField:
        """The line typed first."""
        return self._line("first")

    @property
    def second(self) -> AnswerLineField:
        """The line typed once more, unseen."""
        return self._line("second")

    @override
    def submit(self) -> None:
        """Go on to the next step; what keeps it from being gone is said where it stands."""
        self.refusal.dismiss()
        if not self.form.check():
            self.form.first_error_focus()
            return
        try:
            {
                "first": self._take_first,
                "second": self._take_second,
                "differences": self._take_chosen,
                "scores": self._save,
            }[self.step]()
        except Refusal as refusal:
            self.refuse(refusal)

    def skip(self) -> None:
        """Go on to the next person: there is no sheet of this one."""
        self._next_person()

    def set_up(self) -> None:
        """Ask again for the test, its language, the day and who conducted it."""
        self._open = True
        self._turn("first")

    def _take_first(self) -> None:
        if self.instrument is None:
            raise FieldRefusal("instrument", "field-required")
        if self.form.fields["taken_on"].value() is None:
            raise FieldRefusal("taken_on", "field-required")
        self._answers = _read(self.first, "first")
        self._turn("second" if self.form.fields["twice"].value() else "scores")

    def _take_second(self) -> None:
        second = _read(self.second, "second")
        same = not self.differences.compare(self._answers, second)
        self._turn("scores" if same else "differences")

    def _take_chosen(self) -> None:
        settled = self.differences.settled()
        if settled is None:
            self.differences.take_focus()
            return
        self._answers = settled
        self._turn("scores")

    def _save(self) -> None:
        store, values = self._workspace.store, self.form.values()
        assert self.instrument is not None
        before, person = store.last_action, self._people[self.place]
        result = results.keep(
            store,
            person,
            self.instrument,
            self._answers,
            taken_on=values["taken_on"],
            way="paper",
            language=str(values["language"] or "kk"),
            session_id=self._session,
            staff_id=values["staff_id"],
            second_pass=bool(values["twice"]),
        )
        self._remember(values)
        done = translate("Tests", "Test kept: {name}").format(name=self._names[person])
        self._workspace.tell("participant session", done, before)
        self.kept.emit(result)
        self._next_person()

    def _next_person(self) -> None:
        if self.place + 1 >= len(self._people):
            self.accept()
            return
        self.place, self._open = self.place + 1, False
        self.first.set_value("")
        self.second.set_value("")
        self._turn("first")

    def _turn(self, step: str) -> None:
        """Show one step: what was typed first is out of sight while it is typed again."""
        self.step = step
        for key in _SETUP:
            self.form.fields[key].setVisible(step == "first" and self._open)
        self.setup_button.setVisible(step == "first" and not self._open)
        self.first.setVisible(step == "first")
        self.second.setVisible(step == "second")
        for part in (self.differences, self._differ):
            part.setVisible(step == "differences")
        self.bars.setVisible(step == "scores")
        if step == "scores":
            self._show_scores()
        else:
            self._verdict.say([])
        self._say()
        self._come()

    def _come(self) -> None:
        if self.step == "differences":
            self.differences.take_focus()
        elif self.step == "scores":
            self.accept_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._line(self.step).line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_scores(self) -> None:
        assert self.instrument is not None
        profile = scoring.score(self.instrument, self._answers)
        self.bars.show_bars(bars(profile, self.instrument))
        said = words.validity(profile.validity)
        self._verdict.say([said] if said else [])

    # The form

    def _specs(self) -> tuple[Spec, ...]:
        day = partial(DateField, today=self._workspace.today)
        return (
            Spec("instrument", lambda: translate("Tests", "Test"), ChoiceField),
            Spec("language", lambda: translate("Tests", "Language of the sheet"), ChoiceField),
            Spec("taken_on", lambda: translate("Tests", "Day"), day),
            Spec("staff_id", lambda: translate("Tests", "Conducted by"), ChoiceField),
            Spec("twice", lambda: translate("Tests", "Type every sheet twice, unseen"), CheckField),
            Spec("first", lambda: translate("Tests", "Answers"), AnswerLineField),
            Spec(
                "second",
                lambda: translate("Tests", "Second pass"),
                partial(AnswerLineField, blind=True),
            ),
        )

    def _usual(self) -> dict[str, Any]:
        memory = self._workspace.memory
        last = memory.text(_LAST_TEST)
        return {
            "instrument": last if last in self._offered else next(iter(self._offered), None),
            "language": memory.text(_LAST_LANGUAGE, "kk"),
            "taken_on": self._workspace.today(),
            "staff_id": asked.at_work(self._workspace.store),
            "twice": memory.text(_TWICE, "1") == "1",
        }

    def _remember(self, values: dict[str, Any]) -> None:
        memory = self._workspace.memory
        memory.keep(_LAST_TEST, str(values["instrument"]))
        memory.keep(_LAST_LANGUAGE, str(values["language"]))
        memory.keep(_TWICE, "1" if values["twice"] else "0")

    def _assemble(self) -> None:
        for part in (self._differ, self.differences, self.bars):
            self.add(part)
        self.pin(self._verdict)
        for place, button in enumerate((self.skip_button, self.setup_button)):
            self._buttons.insertWidget(place, button)
        self.skip_button.clicked.connect(self.skip)
        self.setup_button.clicked.connect(self.set_up)
        for line in (self.first.line, self.second.line):
            line.installEventFilter(self)
        self.skip_button.setVisible(len(self._people) > 1)
        self.differences.chosen.connect(self._settle)
        self.form.fields["instrument"].changed.connect(self._ask_of)
        self._retranslate()
        self._ask_of()

    def _settle(self) -> None:
        if self.differences.settled() is not None:
            self.accept_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_of(self) -> None:
        for key in ("first", "second"):
            self._line(key).ask_of(self.instrument)

    def _line(self, key: str) -> AnswerLineField:
        field = self.form.fields[key]
        assert isinstance(field, AnswerLineField)
        return field

    def _nothing(self, _values: dict[str, Any]) -> None:
        """Every step does its own work."""

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        if "skip_button" not in self.__dict__:
            return
        for key, options in (
            ("instrument", words.tests(list(self._offered.values()))),
            ("language", words.languages()),
            ("staff_id", asked.colleagues(self._workspace.store)),
        ):
            field = self.form.fields[key]
            assert isinstance(field, ChoiceField)
            field.set_options(options)
        self._differ.setText(
            translate("Tests", "The two passes differ here. 1 takes the first, 2 the second.")
        )
        self.skip_button.set_words(translate("Tests", "No sheet: next person"))
        self.setup_button.set_words(translate("Tests", "Another test or day"))
        self._ask_of()
        self._say()

    def _say(self) -> None:
        name = self._names[self._people[self.place]]
        if len(self._people) > 1:
            said = translate("Tests", "{place} of {count}: {name}")
            name = said.format(place=self.place + 1, count=len(self._people), name=name)
        button = {
            "first": translate("Tests", "On"),
            "second": translate("Tests", "Compare"),
            "differences": translate("Tests", "On"),
            "scores": translate("Tests", "Save"),
        }[self.step]
        about = "" if self.step == "first" and self._open else f"\n{self._summary()}"
        self.set_words(translate("Tests", "Test from paper"), button, name + about)

    def _summary(self) -> str:
        values = self.form.values()
        test = words.spoken(self.instrument.name) if self.instrument else ""
        spoken = CALLED.get(str(values["language"]), "")
        day = short_date(values["taken_on"]) if values["taken_on"] else ""
        return " · ".join(part for part in (test, spoken, day) if part)


def _read(line: AnswerLineField, key: str) -> Answers:
    """Return a line's answers; a refusal is said beside that line."""
    try:
        return line.read()
    except FieldRefusal as refusal:
        raise FieldRefusal(key, refusal.code, **refusal.details) from None
