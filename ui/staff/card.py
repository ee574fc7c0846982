"""The card of a colleague: all their records in one part, what the law asks in the other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.kazakh import phones
from app.staffing import posts
from app.staffing.posts import Post
from app.staffing.staff import Colleague
from ui import language, theme
from ui.parts.action_bar import ActionBar
from ui.parts.card_head import CardHead
from ui.parts.label import Label
from ui.parts.pill import Badge
from ui.parts.section import CardBody, Section
from ui.staff import sections, words
from ui.staff.files import File
from ui.staff.record_section import RecordSection
from ui.staff.sections import Line
from ui.staff.verdict import VerdictPanel
from ui.views import Choice
from ui.workspace import Workspace

PARTS = ("records", "verdict")
_AFTER_RIGHT = ("substitutions", "duties")


class StaffCard(QWidget):
    """Read only: ``asked`` opens a dialog by its name, for a new record with -1."""

    asked = Signal(str, int)
    part_shown = Signal(str)

    def __init__(self, workspace: Workspace, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.workspace = workspace
        self.head = CardHead(name=f"{name}.head")
        self.chips = Choice(PARTS, self.part_title, name=f"{name}.parts")
        self.body = CardBody(name=f"{name}.body")
        self.main = Section(name=f"{name}.main")
        self.right = Section(name=f"{name}.right")
        self.sections = {key: RecordSection(name=f"{name}.{key}") for key in sections.KEYS}
        self.none = Label("", "small", "muted", wrap=True, name=f"{name}.none")
        self.verdict = VerdictPanel(workspace, name=f"{name}.verdict")
        self.bar = ActionBar(name=f"{name}.actions")
        self.file: File | None = None
        self._defaults: Sequence[Badge] = ()
        self._stack, self._shelf = QStackedWidget(), QVBoxLayout()
        self.right.add(self.none)
        self._lay_out()
        self.retranslate()

    def show_file(
        self, file: File, lines: dict[str, list[Line]], defaults: Sequence[Badge]
    ) -> None:
        """Show a colleague as they stand today."""
        colleague = file.colleague
        self.file, self._defaults = file, defaults
        signs = colleague.signs_on(file.today) or file.stands_in
        pills = (*words.badges(colleague, file.today, signs=signs), *defaults)
        self.head.say(colleague.name.full, _posts(file), pills)
        self._show_main(colleague)
        self._show_right(colleague)
        notes = sections.notes(file)
        for key, section in self.sections.items():
            section.show_lines(lines[key], notes.get(key, ()))
        self.verdict.show_staff(colleague.id)

    @property
    def part(self) -> str:
        """Which part is shown."""
        return self.chips.current

    def show_part(self, key: str) -> None:
        """Show the records, or what the law asks."""
        self.chips.choose(key)
        self._stack.setCurrentIndex(PARTS.index(key))
        self.part_shown.emit(key)

    def bring(self, key: str) -> None:
        """Bring a section into sight, and let the keys walk its lines."""
        self.show_part("records")
        section = self.sections[key]
        self.body.bring(section)
        where = section.timeline if section.lines else section.enter
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    def part_title(self, key: str) -> str:
        """Return the word on a part's chip."""
        return {
            "records": self.tr("Records"),
            "verdict": self.tr("What the law asks"),
        }[key]

    def _show_main(self, colleague: Colleague) -> None:
        self.main.show_rows(
            [
                (self.tr("Post in Kazakh"), colleague.post_kk),
                (self.tr("Post in Russian"), colleague.post_ru),
                (self.tr("Telephone"), phones.display(colleague.phone)),
                (self.tr("At work"), words.days(colleague.since, colleague.until)),
            ]
        )

    def _show_right(self, colleague: Colleague) -> None:
        term = words.days(colleague.signs_since, colleague.signs_until)
        rows = [
            (self.tr("Basis in Kazakh"), colleague.basis_kk),
            (self.tr("Basis in Russian"), colleague.basis_ru),
            (self.tr("Days"), term or self.tr("without a term")),
            (self.tr("On paper"), f"{language.spoken(colleague.post)} {colleague.name.short}"),
        ]
        self.right.show_rows(rows if colleague.signs else [])
        self.none.setVisible(not colleague.signs)
        self._say_none()

    def _say_none(self) -> None:
        standing = self.file is not None and self.file.stands_in
        only = self.tr("Signs only while standing in for somebody.")
        self.none.setText(only if standing else self.tr("Does not sign papers."))

    def retranslate(self) -> None:
        """Write the sections' names again."""
        self.chips.retranslate()
        self.main.set_title(self.tr("Main"))
        self.right.set_title(self.tr("Right to sign"))
        self._say_none()
        self.bar.set_more_words(self.tr("More"))
        titles = {
            "posts": (self.tr("Posts"), self.tr("Post…")),
            "education": (self.tr("Education"), self.tr("Education…")),
            "service": (self.tr("Service"), self.tr("Service elsewhere…")),
            "leaves": (self.tr("Leaves"), self.tr("Long leave…")),
            "training": (self.tr("Training"), self.tr("Course or certificate…")),
            "categories": (self.tr("Categories"), self.tr("Category…")),
            "attestations": (self.tr("Attestations"), self.tr("Plan an attestation…")),
            "decisions": (self.tr("Decisions"), self.tr("Decision…")),
            "substitutions": (self.tr("Substitution"), self.tr("Stands in for somebody…")),
            "duties": (self.tr("Own duties"), self.tr("Edit the list…")),
        }
        for key, (title, enter) in titles.items():
            self.sections[key].say(title, enter)

    def _lay_out(self) -> None:
        self.body.add(self.main)
        for key, section in self.sections.items():
            if key == _AFTER_RIGHT[0]:
                self.body.add(self.right)
            self.body.add(section)
            section.opened.connect(self.asked)
            section.wanted.connect(partial(self.asked.emit, _ROOMS[key], -1))
        asked = CardBody(name=f"{self.objectName()}.law")
        asked.add(self.verdict)
        for page in (self.body, asked):
            self._stack.addWidget(page)
        self._shelf.addWidget(self.chips)
        self._shelf.setContentsMargins(theme.unit(24), 0, theme.unit(24), theme.unit(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._shelf)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bar)
        self.chips.chosen.connect(self.show_part)


_ROOMS = {
    "posts": "post",
    "education": "education",
    "service": "service",
    "leaves": "leave",
    "training": "training",
    "categories": "category",
    "attestations": "attestation",
    "decisions": "decision",
    "substitutions": "substitution",
    "duties": "duties",
}


def _posts(file: File) -> str:
    """Return the posts held today, the largest share first, else the post as it is signed with."""
    held = posts.held(file.posts, file.today)
    return ", ".join(map(_post, held)) or language.spoken(file.colleague.post)


def _post(each: Post) -> str:
    name = language.spoken(each.name)
    return name if each.rate == 100 else f"{name} ({each.rate} %)"
