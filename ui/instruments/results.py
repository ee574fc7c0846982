"""A person's tests on the card: the three ways in, those under way, every result."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from app.errors import Refusal
from app.guidance import results, sittings
from app.guidance.instruments import Instrument
from app.guidance.results import Result
from app.guidance.sittings import Sitting
from app.kazakh.dates import short_date
from app.paperwork import guidance_papers
from app.paperwork.register import Issued, Render
from app.store.store import Store
from ui import documents, tasks
from ui.guidance import errands
from ui.guidance.errands import Printed
from ui.instruments import known, starting, words
from ui.instruments.button_row import ButtonRow
from ui.instruments.known import Known
from ui.instruments.result_view import Acts, ResultView
from ui.instruments.words import translate
from ui.parts.button import Button
from ui.parts.label import Label
from ui.parts.refusal_bar import RefusalBar
from ui.parts.section import Section
from ui.workspace import Workspace

Draw = Callable[[Store, int, Render], Issued]


class TestsSection(Section):
    """Shows the results of one person; whoever hosts it calls :meth:`show_person`.

    ``ask`` is the dialog opened last.
    """

    __test__ = False

    def __init__(
        self, workspace: Workspace, *, name: str = "tests", parent: QWidget | None = None
    ) -> None:
        super().__init__(name=name, parent=parent)
        self.workspace = workspace
        self.person_id: int | None = None
        self.ask: QDialog | None = None
        self.views: list[ResultView] = []
        self.under_way: list[QWidget] = []
        self.refusal = RefusalBar(name=f"{name}.refusal")
        self._empty = Label("", "small", "muted", wrap=True, name=f"{name}.empty")
        self._ways = ButtonRow(name=f"{name}.ways")
        self._way: dict[str, Button] = {}
        self._open: dict[int, bool] = {}
        self._printing = False
        self._begun: list[tuple[Sitting, Instrument]] = []
        self._known: list[Known] = []
        self._build()
        workspace.changed.connect(self._hear)
        self.retranslate()

    def show_person(self, person_id: int | None) -> None:
        """Show another person's tests, or the same ones anew."""
        if person_id != self.person_id:
            self._open = {}
        self.person_id = person_id
        self.refusal.dismiss()
        self._look()

    def retranslate(self) -> None:
        """Write every word again."""
        self.set_title(translate("Tests", "Tests"))
        for key, title in (
            ("screen", translate("Tests", "On the screen")),
            ("paper", translate("Tests", "From paper")),
            ("elsewhere", translate("Tests", "From elsewhere")),
        ):
            self._way[key].set_words(title)
        self._empty.setText(
            translate("Tests", "No test yet. It is answered here, or its results are typed in.")
        )
        self._show()

    def take_focus(self) -> None:
        """Come to the first of the ways in."""
        self._way["screen"].setFocus(Qt.FocusReason.OtherFocusReason)

    # The three ways in

    def start_screen(self) -> None:
        """Have the person answer on this screen."""
        if self.person_id is not None:
            self._ask(starting.StartDialog(self.workspace, [self.person_id], self))

    def start_paper(self) -> None:
        """Type in what the person answered on paper."""
        from ui.instruments.paper_dialog import PaperDialog

        if self.person_id is not None:
            self._ask(PaperDialog(self.workspace, [self.person_id], self))

    def start_elsewhere(self) -> None:
        """Enter what a test taken elsewhere gave."""
        from ui.instruments.elsewhere_dialog import ElsewhereDialog

        if self.person_id is not None:
            self._ask(ElsewhereDialog(self.workspace, self.person_id, self))

    # What is done with a result

    def conclude(self, result: Result) -> None:
        """Write down what a colleague concludes."""
        from ui.instruments.conclusion import ConclusionDialog

        self._ask(ConclusionDialog(self.workspace, result, self))

    def withdraw(self, result: Result) -> None:
        """Take a conclusion back."""
        self._do(
            lambda: results.withdraw_conclusion(self.workspace.store, result.id),
            translate("Tests", "Conclusion taken back"),
        )

    def remove(self, result: Result) -> None:
        """Take back a result kept by mistake."""
        self._do(
            lambda: results.remove(self.workspace.store, result.id),
            translate("Tests", "Test removed"),
        )

    def print_profile(self, result: Result) -> None:
        """Issue the profile as a paper with its number, or print its copy."""
        if result.paper_id is not None:
            paper = result.paper_id
            self.workspace.do(
                lambda: documents.reprint(self.workspace, paper),
                changed="paper",
                said=translate("Tests", "Copy of the profile goes to the printer"),
                refused=self.refusal.refuse,
            )
            return
        if self._printing:
            return  # pressed twice
        self._printing = True
        earlier = results.earlier_of(self.workspace.store, result)
        day, landed = self.workspace.today(), list[Printed]()

        def draw(store: Store, record: int, render: Render) -> Issued:
            before = earlier.id if earlier else None
            return guidance_papers.print_profile(store, record, day, render, before)

        keep: Callable[[], int] = partial(int, result.id)
        work = partial(errands.kept_and_printed, self.workspace.store, keep, draw, landed)
        task = tasks.run(self, work, failed=self._failed)
        task.ended.connect(lambda: self._printed(landed))

    # What lies beneath

    def _look(self) -> None:
        """Read the person's tests anew."""
        self._begun, self._known = [], []
        if self.person_id is not None:
            store = self.workspace.store
            self._begun = starting.under_way(store, self.person_id)
            self._known = known.read(store, self.person_id)
        self._show()

    def _show(self) -> None:
        for old in (*self.views, *self.under_way):
            old.hide()
            old.deleteLater()
        self.views, self.under_way = [], []
        for sitting, instrument in self._begun:
            self._add_sitting(sitting, instrument)
        for place, shown in enumerate(self._known):
            self._add_result(shown, newest=place == 0)
        self._empty.setVisible(not self._known and not self._begun)

    def _add_sitting(self, sitting: Sitting, instrument: Instrument) -> None:
        named = f"{self.objectName()}.under_way.{sitting.instrument}"
        said = translate(
            "Tests", "A test is under way on the screen: {name}, {done} of {count}, begun {day}."
        ).format(
            name=words.spoken(instrument.name),
            done=sitting.answered,
            count=len(sitting.answers),
            day=short_date(sitting.begun_on),
        )
        label = Label(said, "body", "tint_text", wrap=True, name=f"{named}.text")
        row = ButtonRow(name=f"{named}.actions")
        for key, title, act in (
            ("resume", translate("Tests", "Go on with it"), partial(self._resume, sitting)),
            ("drop", translate("Tests", "Throw it away"), partial(self._drop, sitting)),
        ):
            button = row.put(Button(title, "link", name=f"{named}.{key}"))
            button.set_words(title)
            button.clicked.connect(lambda _=False, act=act: act())
        for part in (label, row):
            self.under_way.append(part)
            self.add(part)

    def _add_result(self, shown: Known, *, newest: bool) -> None:
        result = shown.result
        view = ResultView(result, name=f"{self.objectName()}.result{result.id}")
        view.show_result(shown.instrument, shown.before, shown.fields, self._acts(view))
        view.open(self._open.get(result.id, newest))
        view.opener.clicked.connect(lambda _=False: self._open.update({result.id: view.is_open}))
        self.views.append(view)
        self.add(view)

    def _acts(self, view: ResultView) -> Acts:
        result = view.tested
        held = result.conclusion is not None
        again = translate("Tests", "Change the conclusion")
        first = translate("Tests", "Conclude")
        printing = (
            translate("Tests", "Print a copy")
            if result.paper_id
            else translate("Tests", "Print the profile")
        )
        acts: list[tuple[str, str, Callable[[], object]]] = [
            ("conclude", again if held else first, partial(self.conclude, result)),
            ("print", printing, partial(self.print_profile, result)),
        ]
        if result.answers:
            acts.append(("answers", translate("Tests", "Show the answers"), view.show_answers))
        if held and not result.paper_id:
            taking = translate("Tests", "Take the conclusion back")
            acts.append(("withdraw", taking, partial(self.withdraw, result)))
        if not result.paper_id:
            acts.append(("remove", translate("Tests", "Remove"), partial(self.remove, result)))
        return acts

    def _resume(self, sitting: Sitting) -> None:
        self.ask = starting.resumed(self.workspace, sitting, self)

    def _drop(self, sitting: Sitting) -> None:
        sittings.leave(self.workspace.store, sitting.key)
        self.workspace.tell("participant session", translate("Tests", "Test thrown away"))

    def _do(self, work: Callable[[], object], said: str) -> None:
        self.refusal.dismiss()
        self.workspace.do(
            work, changed="participant session", said=said, refused=self.refusal.refuse
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        if error.code == "setting-missing":
            first = str(error.details.get("settings", "")).split(", ")[0]
            act = partial(self.workspace.open_settings, first)
            self.refusal.refuse(error, translate("Tests", "Open settings"), act)
        else:
            self.refusal.refuse(error)

    def _printed(self, landed: list[Printed]) -> None:
        from ui.referrals.issued import IssuedDialog

        self._printing = False
        if landed:
            self.workspace.tell("participant paper")
            issued, missing = landed[0].issued, landed[0].missing
            self._ask(IssuedDialog(self.workspace, issued, self, missing=missing))

    def _ask(self, dialog: QDialog) -> None:
        self.ask = dialog
        dialog.open()

    def _build(self) -> None:
        self.add(self.refusal)
        self.add(self._ways)
        self.add(self._empty)
        for key, act in (
            ("screen", self.start_screen),
            ("paper", self.start_paper),
            ("elsewhere", self.start_elsewhere),
        ):
            button = Button("", "secondary", name=f"{self.objectName()}.{key}")
            button.clicked.connect(act)
            self._way[key] = self._ways.put(button)

    def _hear(self, subject: str) -> None:
        if subject == "participant" and self.isVisible():
            self._look()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
