"""A tab whose records are typed in a form: drafts kept, refusals beside their fields."""

from __future__ import annotations

from datetime import UTC

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import Refusal
from app.kazakh.dates import short_date
from ui.drafts import Keeper, Left
from ui.fields import Form
from ui.fields.panes import FormPane
from ui.lists import ListRoom
from ui.messages import Sentence
from ui.parts.refusal_bar import RefusalBar
from ui.workspace import Workspace


class EditRoom(ListRoom):
    """List, card, and a form in place of the card while one types.

    Leaving the form by Esc or by choosing another row keeps a draft, which the card then offers.
    A tab says what the form shows (:meth:`fill`), how it is saved (:meth:`keep`), and in what
    words.
    """

    first_field = ""

    def __init__(self, workspace: Workspace, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.form = form
        self.pane = FormPane(form, name=f"{self.name}.form.pane")
        self.kept = RefusalBar(tone="warn", icon="edit", name=f"{self.name}.kept")
        self.keeper = Keeper(workspace.store, form, self.name)
        self._record: int | None = None
        self._left: Left | None = None
        self.pages.addWidget(self.pane)
        self.right_column.insertWidget(1, self.shelved(self.kept))
        self.pane.save_asked.connect(self.save)
        self.pane.back_asked.connect(self.leave_form)
        self.pane.give_up_asked.connect(self.give_up)

    # What a tab says

    def fill(self, record: int | None) -> None:
        """Show a record in the form, nothing for a new one."""
        raise NotImplementedError

    def heading(self, record: int | None) -> str:
        """Return the form's title, in the language of the window."""
        raise NotImplementedError

    def keep(self, record: int | None) -> int:
        """Save what the form holds and return the record's number, or refuse."""
        raise NotImplementedError

    def sentence(self, record: int) -> str:
        """Return what to say of a record that was saved."""
        raise NotImplementedError

    def left_name(self, left: Left) -> str:
        """Return what a form left half typed is about."""
        return left.typed.get(self.first_field, "")

    def refused(self, refusal: Refusal) -> None:
        """Show why the form was not saved."""
        self.refuse(refusal, self.form)

    # What every such tab does

    @property
    def editing(self) -> bool:
        """Whether the form is shown."""
        return self.pages.currentWidget() is self.pane

    def begin(self, record: int | None) -> None:
        """Open the form; what was left half typed in it is there again, and said to be."""
        if self.editing:
            self.keeper.flush()
        self.fill(record)
        self._record = record
        self._left = self.keeper.left(record)
        if self._left is not None:
            self.form.show_typed(self._left.typed)
        self._say_heading()
        self.keeper.follow(record)
        self.refusal.dismiss()
        self.kept.dismiss()
        self.pages.setCurrentWidget(self.pane)
        self.split.show_card()
        self.pane.start(self.first_field)

    def save(self) -> None:
        """Save the form, or say beside its fields what keeps it from being saved."""
        self.form.clear_errors()
        if not self.form.check():
            self.form.first_error_focus()
            return
        before = self.workspace.store.last_action
        try:
            record = self.keep(self._record)
        except Refusal as refusal:
            self.refused(refusal)
            return
        new = self._record is None
        self.keeper.forget(self._record)
        self.form.settle()
        self._close()
        self.workspace.tell(self.subjects[0], self.sentence(record), before)
        if new:
            self.open_record(record)  # one that was corrected leaves the filter as it is
        self.back()

    def leave_form(self) -> None:
        """Go back to the card; what is half typed is kept and offered."""
        self.keeper.rest()
        self._close()
        self.show_card(self.current)
        self.back()

    def give_up(self) -> None:
        """Throw away what was typed, with a way back."""
        record, typed = self._record, self.form.typed()
        changed = self.form.dirty
        self.keeper.forget(record)
        self.form.settle()
        self._close()
        self.show_card(self.current)
        self.back()
        if changed:
            self.say(self.tr("What was typed is thrown away"), lambda: self._again(record, typed))

    def offer(self) -> None:
        """Offer the form that was left last, as after a power cut."""
        left = self.keeper.newest()
        if left is None or self.editing:
            self.kept.dismiss()
            return
        name = self.left_name(left) or self.tr("no name yet")
        words = Sentence(self.tr("Half typed: {name}").format(name=name), self._since(left), "")
        self.kept.say(words, self.tr("Continue"), lambda: self.begin(left.record))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() != QEvent.Type.LanguageChange:
            return
        if self.editing:
            self._say_heading()
        else:
            self.offer()

    @override
    def next_mistake(self) -> None:
        if self.editing:
            self.form.first_error_focus()

    @override
    def leave(self) -> bool:
        if self.editing:
            self.keeper.flush()
        return True

    @override
    def draw(self) -> None:
        if not self.editing:  # nothing that happens elsewhere closes a form
            super().draw()

    @override
    def escape(self) -> None:
        if self.editing:
            self.leave_form()
        else:
            super().escape()

    def show_page(self) -> None:
        """Show the card in place of the form, whose typing is kept."""
        if self.editing:
            self.keeper.rest()
            self._close()
        self.offer()

    def _close(self) -> None:
        self.refusal.dismiss()
        self.pages.setCurrentIndex(0)

    def _say_heading(self) -> None:
        since = self._since(self._left) if self._left else ""
        self.pane.head.say(self.heading(self._record), since)

    def _again(self, record: int | None, typed: dict[str, str]) -> None:
        self.begin(record)
        self.form.show_typed(typed)
        self.keeper.flush()

    def _since(self, left: Left) -> str:
        zone = self.workspace.store.clock().tzinfo or UTC
        when = left.when.astimezone(zone)
        return self.tr("Not saved yet; typed on {day} at {time}").format(
            day=short_date(when.date()), time=f"{when:%H:%M}"
        )
