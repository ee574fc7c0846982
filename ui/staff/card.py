"""The card of a colleague: the post, and the right to sign with its basis and its days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.kazakh import phones
from app.staffing.staff import Colleague
from ui import language
from ui.parts.action_bar import ActionBar
from ui.parts.card_head import CardHead
from ui.parts.label import Label
from ui.parts.pill import Badge
from ui.parts.section import CardBody, Section
from ui.staff import words


class StaffCard(QWidget):
    """Read only."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.head = CardHead(name=f"{name}.head")
        self.body = CardBody(name=f"{name}.body")
        self.main = Section(name=f"{name}.main")
        self.right = Section(name=f"{name}.right")
        self.none = Label("", "small", "muted", wrap=True, name=f"{name}.none")
        self.bar = ActionBar(name=f"{name}.actions")
        self.right.add(self.none)
        self._lay_out()
        self.retranslate()

    def show_colleague(self, colleague: Colleague, defaults: Sequence[Badge], today: date) -> None:
        """Show a colleague as they stand today."""
        pills = (*words.badges(colleague, today), *defaults)
        self.head.say(colleague.name.full, language.spoken(colleague.post), pills)
        self.main.show_rows(
            [
                (self.tr("Post in Kazakh"), colleague.post_kk),
                (self.tr("Post in Russian"), colleague.post_ru),
                (self.tr("Telephone"), phones.display(colleague.phone)),
                (self.tr("At work"), words.days(colleague.since, colleague.until)),
            ]
        )
        self._show_right(colleague)

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

    def retranslate(self) -> None:
        """Write the sections' names again."""
        self.main.set_title(self.tr("Main"))
        self.right.set_title(self.tr("Right to sign"))
        self.none.setText(self.tr("Does not sign papers."))
        self.bar.set_more_words(self.tr("More"))

    def _lay_out(self) -> None:
        for section in (self.main, self.right):
            self.body.add(section)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.body, 1)
        column.addWidget(self.bar)
