"""The way of a list onto the books: four steps on one page, nothing changed before the last."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import Refusal
from app.exchange import batches, outcomes, reviews
from app.exchange.batches import Decision
from app.exchange.headers import Header
from app.exchange.plans import Given
from ui import language, tasks, theme
from ui.asking import Asking, Dialogs
from ui.importing import session as sessions
from ui.importing import words
from ui.importing.columns_step import ColumnsStep
from ui.importing.file_step import FileStep
from ui.importing.result_step import ResultStep
from ui.importing.rows_step import RowsStep
from ui.importing.session import Session
from ui.importing.stepper import Stepper
from ui.parts.action_bar import ActionBar
from ui.parts.button import Button
from ui.parts.label import Label
from ui.parts.message_bar import MessageBar
from ui.parts.pane import Hairline, Pane
from ui.parts.progress_strip import ProgressStrip
from ui.parts.refusal_bar import RefusalBar
from ui.workspace import Workspace

FILE, COLUMNS, ROWS, RESULT = range(4)
KINDS = "*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt"
_CHANGED = "participant place session cohort plan partner staff"
_STEPPER_FROM = 1250
_REMEMBERED = "import/folder"


class ImportPage(Pane):
    """Stands where the list of people stood; ``closed`` gives the place back.

    ``people_wanted`` asks for the list of exactly the people of a batch.
    """

    closed = Signal()
    people_wanted = Signal(int)
    history_wanted = Signal()

    def __init__(
        self,
        workspace: Workspace,
        *,
        subject: str = "person",
        given: Given | None = None,
        asking: Asking | None = None,
        name: str = "import",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("bg", name=name, parent=parent)
        self._workspace = workspace
        self._asking: Asking = asking or Dialogs()
        self._subject = subject
        self._given: Given = dict(given or {})
        self._session: Session | None = None
        self._task: tasks.Task[Session] | None = None
        self._step = FILE
        self._title = Label("", "group", name=f"{name}.title")
        self.refusal = RefusalBar(name=f"{name}.refusal")
        self.progress = ProgressStrip(name=f"{name}.progress")
        self.stepper = Stepper(4, name=f"{name}.steps")
        self.file = FileStep(name=f"{name}.file")
        self.columns = ColumnsStep(workspace.store, name=f"{name}.columns")
        self.rows = RowsStep(workspace.store, name=f"{name}.rows")
        self.result = ResultStep(name=f"{name}.result")
        self.stack = QStackedWidget()
        self.message = MessageBar(self.stack, name=f"{name}.message")
        self.actions_bar = ActionBar(name=f"{name}.actions")
        self.next = Button("", "primary", name=f"{name}.next")
        self.back = Button("", "secondary", shortcut="Esc", name=f"{name}.back")
        self._build()
        self._connect()
        self._keys()
        self.setFocusProxy(self.file.choose)
        theme.current().changed.connect(self._restyle)
        self._restyle()
        self.file.show_subject(subject)
        self._offer_left()
        self.retranslate()

    @property
    def step(self) -> int:
        """The step that is open."""
        return self._step

    @property
    def session(self) -> Session | None:
        """The list under way."""
        return self._session

    @property
    def busy(self) -> bool:
        """Whether something is being read, judged or written."""
        return self._task is not None

    def start(self, path: Path | None = None) -> None:
        """Begin with a file that was dropped, or ask for one."""
        self._session = None
        self._show(FILE)
        if path is not None:
            self.read(path)

    def read(self, path: Path, encoding: str = "", delimiter: str = "") -> None:
        """Read a file in a process of its own and show what its columns seem to hold."""
        store, subject, given = self._workspace.store, self._subject, self._given
        self._workspace.memory.keep(_REMEMBERED, str(path.parent))
        self._work(
            lambda _progress, cancelled: sessions.read(
                store, path, encoding or None, delimiter or None, cancelled, subject, given
            ),
            self._show_read,
            self.tr("Reading the file…"),
        )

    def choose(self) -> None:
        """Ask for a file and read it."""
        kinds = self.tr("Lists ({kinds})").format(kinds=KINDS)
        folder = Path(self._workspace.memory.text(_REMEMBERED) or Path.home())
        path = self._asking.file(self, self.tr("Which list comes in?"), kinds, folder)
        if path is not None:
            self.read(path)

    def judge(self) -> None:
        """Judge every row against the books; nothing changes by it."""
        session, store = self._session, self._workspace.store
        if session is None or not self.columns.ready:
            return
        self._work(
            lambda _progress, _cancelled: sessions.judge(store, session),
            self._show_judged,
            self.tr("Comparing with what is on the books…"),
        )

    def commit(self) -> None:
        """Take the list in as one batch, after a backup."""
        session, store = self._session, self._workspace.store
        if session is None or session.plan is None:
            return
        self._work(
            lambda progress, cancelled: sessions.commit(store, session, progress, cancelled),
            self._show_result,
            self.tr("Taking the list in…"),
        )

    def undo(self) -> None:
        """Take the whole batch back."""
        outcome = self._session.outcome if self._session else None
        if outcome is None or outcome.batch_id is None:
            return
        batch = outcome.batch_id
        store = self._workspace.store
        done = self._workspace.do(
            lambda: batches.undo(store, batch) or True,  # type: ignore[func-returns-value]
            changed=_CHANGED,
            refused=self.refusal.refuse,
        )
        if done and self._session is not None:
            self.refusal.dismiss()
            self.result.show_session(self._session, undone=True)

    def save_outcome(self) -> None:
        """Write what became of each row, for whoever sent the list."""
        session = self._session
        if session is None or session.outcome is None or session.outcome.batch_id is None:
            return
        proposed = session.path.with_name(self._outcome_name(session.path))
        kinds = self.tr("Workbook (*.xlsx);;CSV (*.csv)")
        path = self._asking.new_file(self, self.tr("Where to save it?"), kinds, proposed)
        if path is not None:
            self._write_outcome(session, session.outcome.batch_id, path)

    def save_template(self) -> None:
        """Write an empty list to fill in, of people or of staff."""
        folder = Path(self._workspace.memory.text(_REMEMBERED) or Path.home())
        proposed = folder / self.tr("Empty list.xlsx")
        kinds = self.tr("Workbook (*.xlsx);;CSV (*.csv)")
        path = self._asking.new_file(self, self.tr("Where to save it?"), kinds, proposed)
        if path is not None and self._tried(lambda: outcomes.template(path, self._subject)):
            self.message.say(self.tr("Saved: {file}").format(file=path.name))

    def go_back(self) -> None:
        """Go one step back, or leave; what was read stays until another file is chosen."""
        if self.busy or (self._step == ROWS and self.rows.back_to_list()):
            return
        if self._step in (FILE, RESULT):
            self.leave()
        else:
            self._show(self._step - 1)

    def leave(self) -> None:
        """Give the place back to the list of people."""
        tasks.wait_all(self, 0.0)
        self.closed.emit()

    def retranslate(self) -> None:
        """Write the words again."""
        self.back.set_words(self.tr("Back") if self._step in (COLUMNS, ROWS) else self.tr("Close"))
        self._say()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.stepper.setVisible(self.width() >= theme.unit(_STEPPER_FROM))

    # What a step leads to

    def _show_read(self, session: Session) -> None:
        self._session = session
        self.columns.show_session(session)
        self._show(COLUMNS)

    def _show_judged(self, session: Session) -> None:
        self._session = session
        self.rows.show_session(session, fresh=True)
        self._show(ROWS)

    def _show_result(self, session: Session) -> None:
        self._session = session
        if session.outcome is not None and session.outcome.batch_id is not None:
            self._workspace.tell(_CHANGED)
        self.result.show_session(session)
        self._show(RESULT)

    def _look_again(self, sheet_index: int, header: Header | None) -> None:
        if self._session is not None:
            store = self._workspace.store
            self._show_read(sessions.resurvey(store, self._session, sheet_index, header))

    def _read_again(self, encoding: str, delimiter: str) -> None:
        if self._session is not None:
            self.read(self._session.path, encoding, delimiter)

    def _map(self, mapping: dict[int, str]) -> None:
        if self._session is not None:
            self._session = self._session.mapped(mapping)
            self.columns.show_session(self._session)
            self._say()

    def _be_about(self, subject: str) -> None:
        if not self.busy:
            self._subject, self._given, self._session = subject, {}, None
            self._offer_left()
            self._say()

    def _say_of_all(self, given: Given) -> None:
        self._given = given
        if self._session is not None:
            self._session = self._session.said(given)
            self.columns.show_session(self._session)
            self._say()

    def _decide(self, row: int, decision: Decision | None) -> None:
        if self._session is not None:
            self._session = self._session.decided(row, decision)
            sessions.keep(self._workspace.store, self._session)
            self.rows.show_session(self._session, fresh=False)
            self._say()

    def _write_outcome(self, session: Session, batch: int, path: Path) -> None:
        store, spoken = self._workspace.store, language.current()

        def write() -> None:
            rows = outcomes.table(store, batch, spoken, words.reason, session.plan)
            outcomes.write(path, outcomes.header(spoken), rows)

        if self._tried(write):
            self.message.say(self.tr("Saved: {file}").format(file=path.name))

    def _outcome_name(self, path: Path) -> str:
        return self.tr("{list} – outcome.xlsx").format(list=path.stem)

    # Work off the thread

    def _work(
        self, work: tasks.Work[Session], done: Callable[[Session], object], words: str
    ) -> None:
        if self.busy:
            return
        self.refusal.dismiss()
        self._task = tasks.run(self, work, done, self._failed)
        self._task.ended.connect(self._ended)
        self.progress.watch(self._task, words)
        self._say()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        if error.code in ("sheet-cancelled", "import-cancelled"):
            return
        if error.code == "import-out-of-date":
            self.refusal.refuse(error, self.tr("Compare again"), self.judge)
        else:
            self.refusal.refuse(error)

    def _ended(self) -> None:
        self._task = None
        self._say()

    def _tried(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except Refusal as refusal:
            self.refusal.refuse(refusal)
            return False
        return True

    # Looks

    def _offer_left(self) -> None:
        """Offer the newest review of such lists that nobody finished."""
        left = reviews.pending(self._workspace.store, self._subject)
        self.file.show_review(left[0] if left else None)

    def _show(self, step: int) -> None:
        self._step = step
        if step == FILE:
            self._offer_left()
        self.stack.setCurrentIndex(step)
        self.refusal.dismiss()
        self.retranslate()
        if step == FILE:
            self.file.choose.setFocus()
        elif step == COLUMNS:
            (self.preview_first or self.next).setFocus()
        elif step == ROWS:
            self.rows.list.setFocus()

    @property
    def preview_first(self) -> QWidget | None:
        """The choice above the first column."""
        choices = self.columns.preview.choices
        return choices[0] if choices else None

    def _say(self) -> None:
        titles = [
            self.tr("File"),
            self.tr("Columns"),
            self.tr("Rows"),
            self.tr("Outcome"),
        ]
        notes = self._notes()
        locked = self._step == RESULT or self.busy
        steps = list(zip(titles, notes, strict=True))
        self.stepper.show_steps(steps, self._step, locked=locked)
        said = {
            "person": self.tr("A list of people · step {step} of 4: {title}"),
            "attendance": self.tr("A list of attendance · step {step} of 4: {title}"),
            "result": self.tr("A list of test results · step {step} of 4: {title}"),
            "class_list": self.tr("A class list · step {step} of 4: {title}"),
            "partner": self.tr("A list of partners · step {step} of 4: {title}"),
            "staff": self.tr("A list of staff · step {step} of 4: {title}"),
            "plan_lines": self.tr("A guidance plan · step {step} of 4: {title}"),
        }[self._subject]
        self._title.setText(said.format(step=self._step + 1, title=titles[self._step]))
        self._say_next()

    def _notes(self) -> list[str]:
        session = self._session
        if session is None:
            return [""] * 4
        taken = self.tr("{count} taken").format(count=len(session.survey.mapping))
        rows = len(session.plan.rows) if session.plan else 0
        judged = self.tr("%n row(s)", "", rows) if session.plan else ""
        return [session.path.name, taken, judged, ""]

    def _say_next(self) -> None:
        shown: list[Button] = [self.back]
        if self._step == COLUMNS:
            self.next.set_words(self.tr("Compare with the books"))
            self.next.set_shortcut_text("Ctrl+Enter")
            self.next.setEnabled(self.columns.ready and not self.busy)
            shown = [self.next, self.back]
        elif self._step == ROWS and self._session is not None:
            counts = self._session.counts()
            taken = counts["new"] + counts["changed"] + counts["moved"]
            self.next.set_words(self.tr("Take in %n row(s)", "", taken))
            self.next.set_shortcut_text("Ctrl+Enter")
            self.next.setEnabled(bool(taken) and not self.busy)
            shown = [self.next, self.back]
        self.back.setEnabled(not self.busy)
        self.actions_bar.set_buttons(shown)
        self.actions_bar.set_note(self._note())

    def _note(self) -> str:
        if self._step == ROWS and self._session is not None:
            counts = self._session.counts()
            left = sum(counts[each] for each in ("duplicate", "returned", "absent"))
            if left:
                return self.tr("%n doubt(s) undecided; they stay outside", "", left)
            return self.tr("A backup is made first")
        if self._step == COLUMNS:
            return self.tr("Nothing changes yet")
        return ""

    def _advance(self) -> None:
        if self.busy or not self.next.isEnabled():
            return
        if self._step == COLUMNS:
            self.judge()
        elif self._step == ROWS:
            self.commit()

    def _build(self) -> None:
        for step in (self.file, self.columns, self.rows, self.result):
            self.stack.addWidget(step)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._shelf = QVBoxLayout()
        self._shelf.addWidget(self.refusal)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self._head)
        right.addLayout(self._shelf)
        right.addWidget(self.stack, 1)
        right.addWidget(self.progress)
        right.addWidget(self.actions_bar)
        self._line = Hairline(self)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.stepper)
        whole.addLayout(right, 1)

    def _connect(self) -> None:
        self.stepper.chosen.connect(self._show)
        self.file.wanted.connect(self.choose)
        self.file.dropped.connect(self.read)
        self.file.template_wanted.connect(self.save_template)
        self.file.history_wanted.connect(self.history_wanted)
        self.columns.read_again.connect(self._read_again)
        self.columns.looked_again.connect(self._look_again)
        self.file.subject_wanted.connect(self._be_about)
        self.columns.mapped.connect(self._map)
        self.columns.said.connect(self._say_of_all)
        self.rows.decided.connect(self._decide)
        self.result.people_wanted.connect(self._open_people)
        self.result.outcome_wanted.connect(self.save_outcome)
        self.result.undo_wanted.connect(self.undo)
        self.result.again_wanted.connect(self.start)
        self.next.clicked.connect(self._advance)
        self.back.clicked.connect(self.go_back)

    def _open_people(self) -> None:
        outcome = self._session.outcome if self._session else None
        if outcome is not None and outcome.batch_id is not None:
            self.people_wanted.emit(outcome.batch_id)
            self.closed.emit()

    def _keys(self) -> None:
        for keys, act in (
            ("Ctrl+O", self._ask_again),
            ("Ctrl+Return", self._advance),
            ("Ctrl+Enter", self._advance),
            ("Esc", self.go_back),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _ask_again(self) -> None:
        if self._step == FILE and not self.busy:
            self.choose()

    def _restyle(self) -> None:
        u = theme.unit
        self._head.setContentsMargins(u(20), u(14), u(20), u(6))
        self._shelf.setContentsMargins(u(20), 0, u(20), 0)
        self.progress.setContentsMargins(u(20), u(6), u(20), u(6))
