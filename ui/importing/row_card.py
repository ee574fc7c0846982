"""The card of one row: what it says, what will change, or whom it may be, and the decision."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.exchange.batches import Decision
from app.exchange.people import Judged
from app.registry import places
from app.registry.duplicates import Candidate
from app.registry.participants import FIELDS, Draft
from app.store.store import Store
from ui import language, theme
from ui.importing import words
from ui.importing.comparison import Comparison, Pair
from ui.importing.session import QUESTIONS
from ui.parts.action_bar import ActionBar
from ui.parts.button import Button, icon_button
from ui.parts.label import Label
from ui.parts.pane import Pane
from ui.parts.pill import Badge, PillRow
from ui.parts.section import CardBody

SAME, NEW, SKIP = "F6", "F7", "F8"
_NOT_SHOWN = {"iin_absence", "place_id"}
_ANSWERS = {"unclear": "take", "moved": "move", "returned": "readmit", "absent": "remove"}
"""What is said with the first button to questions beside those about who somebody is."""


class RowCard(Pane):
    """``decided`` gives the row and a person's word on it; None takes the word back."""

    decided = Signal(int, object)

    def __init__(self, store: Store, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__("surface", name=name, parent=parent)
        self._store = store
        self._judged: Judged | None = None
        self._decision: Decision | None = None
        self._at = 0
        self._title = Label("", "title", wrap=True, name=f"{name}.title")
        self._pills = PillRow(name=f"{name}.pills")
        self._why = Label("", wrap=True, name=f"{name}.why")
        self._which = Label("", "small", "muted", name=f"{name}.which")
        self._before = icon_button("chevron-left", "", name=f"{name}.before")
        self._after = icon_button("chevron-right", "", name=f"{name}.after")
        self.comparison = Comparison(name=f"{name}.comparison")
        self.same = Button("", "primary", shortcut=SAME, name=f"{name}.same")
        self.new = Button("", "secondary", shortcut=NEW, name=f"{name}.new")
        self.skip = Button("", "secondary", shortcut=SKIP, name=f"{name}.skip")
        self.back = Button("", "link", name=f"{name}.undecide")
        self._actions = ActionBar(name=f"{name}.actions")
        self._body = CardBody(name=f"{name}.body")
        self._build()
        self._connect()
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()
        self.show_row(None)

    def show_row(self, judged: Judged | None, decision: Decision | None = None) -> None:
        """Show a row with the word there is on it; None shows nothing."""
        if judged is None or self._judged is None or judged.row != self._judged.row:
            self._at = _place_of(judged, decision)
        self._judged, self._decision = judged, decision
        self._say()

    def retranslate(self) -> None:
        """Write the words again."""
        self.new.set_words(self.tr("A new person"))
        self.back.set_words(self.tr("Decide again"))
        for button, said in (
            (self._before, self.tr("The card before")),
            (self._after, self.tr("The card after")),
        ):
            button.setAccessibleName(said)
        self._say()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @property
    def _candidate(self) -> Candidate | None:
        found = self._judged.candidates if self._judged else ()
        return found[self._at] if self._at < len(found) else None

    def _build(self) -> None:
        turning = QHBoxLayout()
        for part in (self._before, self._which, self._after):
            turning.addWidget(part)
        turning.addStretch(1)
        self._turning = QWidget()
        self._turning.setLayout(turning)
        turning.setContentsMargins(0, 0, 0, 0)
        self._head = QVBoxLayout()
        for each in (self._title, self._pills, self._why, self._turning):
            self._head.addWidget(each)
        self._body.add(self.comparison)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._body, 1)
        self._column.addWidget(self._actions)
        self._actions.set_buttons([self.same, self.new, self.skip, self.back])

    def _connect(self) -> None:
        for button, keys, act in (
            (self.same, SAME, self._decide_same),
            (self.new, NEW, lambda: self._decide("new")),
            (self.skip, SKIP, lambda: self._decide("skip")),
        ):
            button.clicked.connect(act)
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(lambda button=button: _press(button))
        self.back.clicked.connect(lambda: self._decide(None))
        self._before.clicked.connect(lambda: self._turn(-1))
        self._after.clicked.connect(lambda: self._turn(1))

    def _decide_same(self) -> None:
        answer = _ANSWERS.get(self._judged.outcome, "") if self._judged else ""
        if answer:
            self._decide(answer)
        elif self._candidate is not None:
            self._decide(self._candidate.person.id)

    def _decide(self, decision: Decision | None) -> None:
        if self._judged is not None:
            self.decided.emit(self._judged.row, decision)

    def _turn(self, by: int) -> None:
        many = len(self._judged.candidates) if self._judged else 0
        self._at = (self._at + by) % many if many else 0
        self._say()

    # Words

    def _say(self) -> None:
        judged = self._judged
        self._body.setVisible(judged is not None)
        open_question = judged is not None and judged.outcome in QUESTIONS
        if judged is None:
            self._title.setText(self.tr("No row is chosen"))
            self._why.setText(self.tr("Choose a row of the list to see why it is so judged."))
            self._pills.show_badges(())
            self._turning.hide()
        else:
            self._say_row(judged)
        self._actions.setVisible(open_question)
        if judged is not None and open_question:
            self._offer(judged.outcome)

    def _offer(self, outcome: str) -> None:
        """Name the answers to a question; who somebody is has one more of them."""
        same, skip = {
            "unclear": (self.tr("Take as written"), self.tr("Leave out")),
            "moved": (self.tr("Moved here"), self.tr("Stays where they are")),
            "returned": (self.tr("Admitted again"), self.tr("Leave out")),
            "absent": (self.tr("Take off the cohort"), self.tr("Stays")),
        }.get(outcome, (self.tr("The same person"), self.tr("Leave out")))
        self.same.set_words(same)
        self.skip.set_words(skip)
        asked_who = outcome not in _ANSWERS
        buttons = [self.same] if self._candidate is not None or not asked_who else []
        buttons += [self.new] if asked_who else []
        last = [self.back] if self._decision is not None else []
        self._actions.set_buttons([*buttons, self.skip, *last])

    def _say_row(self, judged: Judged) -> None:
        self._title.setText(words.called(judged) or self.tr("No name"))
        self._pills.show_badges(self._badges(judged))
        remarks = [words.reason(each) for each in (*judged.problems, *judged.warnings)]
        self._why.setText("\n".join(remarks))
        self._why.setVisible(bool(remarks))
        many = len(judged.candidates)
        self._turning.setVisible(many > 1)
        self._which.setText(self.tr("Card {one} of {all}").format(one=self._at + 1, all=many))
        self._compare(judged)

    def _badges(self, judged: Judged) -> Sequence[Badge]:
        row = Badge(self.tr("Row {number}").format(number=judged.where or judged.row))
        if judged.outcome == "absent":
            row = Badge(self.tr("On the books"))
        if self._decision is None:
            return row, words.badge(judged.outcome)
        said = {
            "new": self.tr("Decided: new"),
            "skip": self.tr("Decided: left out"),
            "take": self.tr("Decided: as written"),
            "move": self.tr("Decided: moved here"),
            "readmit": self.tr("Decided: admitted again"),
            "remove": self.tr("Decided: taken off"),
        }
        word = said.get(str(self._decision), self.tr("Decided: the same person"))
        return row, Badge(word, "ok", live=True)

    def _compare(self, judged: Judged) -> None:
        candidate = self._candidate
        if candidate is not None:
            heads = self.tr("In the list"), self.tr("On the card")
            self.comparison.show_pairs(heads, self._beside(judged, candidate))
        elif judged.changes:
            heads = self.tr("On the card"), self.tr("Will become")
            pairs = [
                Pair(words.field(n), words.value(n, old) or "—", words.value(n, new), "becomes")
                for n, (old, new) in judged.changes.items()
            ]
            self.comparison.show_pairs(heads, pairs)
        else:
            self.comparison.show_pairs((self.tr("In the list"), ""), self._alone(judged))

    def _alone(self, judged: Judged) -> list[Pair]:
        said = _said(judged)
        return [Pair(words.field(name), words.value(name, held)) for name, held in said]

    def _beside(self, judged: Judged, candidate: Candidate) -> list[Pair]:
        mine = dict(_said(judged))
        theirs = dict(_carried(candidate.person))
        theirs["settlement"] = self._place(candidate.person.place_id)
        pairs = []
        for name in (*FIELDS, "settlement", "status"):
            one, other = words.value(name, mine.get(name)), words.value(name, theirs.get(name))
            if name not in _NOT_SHOWN and (one or other):
                pairs.append(
                    Pair(words.field(name), one or "—", other or "—", _relation(one, other))
                )
        return pairs

    def _place(self, place_id: int | None) -> str:
        both = places.title(self._store, place_id)
        return (both.ru if language.current() == "ru" else both.kk) or both.kk

    def _restyle(self) -> None:
        u = theme.unit
        self._head.setContentsMargins(u(24), u(20), u(24), u(8))
        self._head.setSpacing(u(8))
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)


def _press(button: Button) -> None:
    if button.isVisible() and button.isEnabled():
        button.click()


def _place_of(judged: Judged | None, decision: Decision | None) -> int:
    people = [each.person.id for each in judged.candidates] if judged else []
    return people.index(decision) if isinstance(decision, int) and decision in people else 0


def _relation(one: str, other: str) -> str:
    if not one or not other:
        return ""
    return "same" if one.casefold() == other.casefold() else "other"


def _carried(draft: Draft) -> list[tuple[str, Any]]:
    return [(name, getattr(draft, name)) for name in FIELDS if name not in _NOT_SHOWN]


def _said(judged: Judged) -> list[tuple[str, Any]]:
    place = ", ".join(each for each in (judged.place.settlement, judged.place.district) if each)
    said = [*_carried(judged.draft), ("settlement", place), ("status", judged.statuses)]
    said += [("note", judged.note), *words.deed(judged)]
    return [(name, held) for name, held in said if held]
