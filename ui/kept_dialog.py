"""A dialog of one record: what is half typed is kept, what is saved is told and can be undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import FieldRefusal, Refusal
from app.kazakh.dates import short_date
from ui.drafts import Keeper, Left
from ui.fields import ChoiceField, Spec
from ui.messages import Sentence
from ui.parts.button import Button
from ui.parts.refusal_bar import RefusalBar
from ui.referrals.addressees import AddresseeField
from ui.referrals.deciding import PaperDialog
from ui.referrals.new_partner import NewPartnerDialog
from ui.referrals.remarks import Remarks
from ui.workspace import Workspace

Options = Mapping[str, Sequence[tuple[object, str]]]


class KeptDialog(PaperDialog):
    """One record, new or opened again.

    A dialog says its ``rows``, what to ``fill`` them with, the ``draft`` they make, how that is
    kept, and in what words; ``recorded`` tells the record's number. What is left half typed for
    a new record is kept under ``whose``, the record it will belong to where there is one.
    """

    recorded = Signal(int)
    part = ""
    """The part of the office the dialog belongs to, first in the names of its widgets."""
    room = ""
    """The dialog's stable name: of its widgets and of its drafts."""
    kept_as = ""
    """What its drafts are kept as, where ``room`` names the dialog of another part too."""
    role = "other"
    """What a partner entered in the middle of the dialog is."""
    changes = ""
    """What kinds of thing are different once it is saved."""

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None = None,
        record_id: int | None = None,
        *,
        whose: int | None = None,
    ) -> None:
        self.workspace = workspace
        self.store, self.today = workspace.store, workspace.today()
        self.record_id = record_id
        self._key = whose if record_id is None else record_id
        name = f"{self.part}.{self.room}"
        super().__init__(workspace, self.rows(), self._keep, name=name, parent=parent)
        self.remarks = Remarks(name=f"{name}.remarks")
        self.kept = RefusalBar(tone="warn", icon="edit", name=f"{name}.kept")
        self._remove_button = Button("", "link", name=f"{name}.remove")
        # A new record is kept half typed for its owner, a known one by its own number.
        kept_as = self.kept_as or self.room
        drafts = kept_as if record_id is None else f"{kept_as}.known"
        self._keeper = Keeper(self.store, self.form, drafts)
        self._assemble()
        self.begin()

    # What a dialog says

    def rows(self) -> Sequence[Spec]:
        """Return the rows of the form, in the order they are asked."""
        raise NotImplementedError

    def options(self) -> Options:
        """Return the answers offered by each field of choice, in the window's language."""
        return {}

    def fill(self) -> Mapping[str, Any]:
        """Return what stands in the fields at first: the record, or what is usual."""
        raise NotImplementedError

    def draft(self, values: Mapping[str, Any]) -> Any:
        """Return the draft that the fields make; refuses what no record can be without."""
        raise NotImplementedError

    def keep(self, draft: Any) -> int:
        """Save the draft, and return the record's number."""
        raise NotImplementedError

    def warn(self, _draft: Any) -> Sequence[str]:
        """Return sentences that speak against it; nothing here forbids."""
        return ()

    def adapt(self) -> None:
        """Ask only what the answers given so far call for."""

    def remove(self, record_id: int) -> None:
        """Take the record back as a mistake."""
        raise NotImplementedError

    def heading(self) -> str:
        """Return the dialog's title."""
        raise NotImplementedError

    def about(self) -> str:
        """Return a quiet line below the title, such as whose record it is."""
        return ""

    def said(self) -> str:
        """Return what to say once it is saved."""
        raise NotImplementedError

    def taken_back(self) -> str:
        """Return what to say once the record is taken back."""
        raise NotImplementedError

    def removable(self) -> bool:
        """Tell whether the record shown may be taken back."""
        return self.record_id is not None

    # What every such dialog does

    def begin(self) -> None:
        """Show the record or what is usual, then what was left half typed."""
        self._offer()
        self.form.show_values(self.fill())
        left = self._keeper.left(self._key)
        if left is not None:
            self._resume(left)
        self._keeper.follow(self._key)
        self.form.changed.connect(self._changed)
        self._changed()
        next(iter(self.form.fields.values())).editor.setFocus()

    def start_anew(self) -> None:
        """Throw away what was left half typed and begin again."""
        self._keeper.forget(self._key)
        self.form.show_values(self.fill())
        self._keeper.follow(self._key)
        self.kept.dismiss()
        self._changed()

    def ask_partner(self, field: AddresseeField, typed: str) -> None:
        """Enter a partner nobody has entered yet, and take it as the answer."""
        asked = NewPartnerDialog(self.workspace, self.role, typed, self)
        asked.added.connect(field.show_partner)
        asked.open()

    def take_back(self) -> None:
        """Take the record back as a mistake; it can be undone."""
        record, before = self.record_id, self.store.last_action
        if record is None:
            return
        try:
            self.remove(record)
        except Refusal as refusal:
            self.refuse(refusal)
            return
        self._keeper.forget(self._key)
        self.workspace.tell(self.changes, self.taken_back(), before)
        super().reject()

    @override
    def reject(self) -> None:
        self._keeper.rest()
        super().reject()

    def _assemble(self) -> None:
        self._column.insertWidget(self._column.indexOf(self.refusal), self.kept)
        self.pin(self.remarks)
        self._buttons.insertWidget(0, self._remove_button)
        self._remove_button.clicked.connect(self.take_back)
        self._remove_button.set_words(self.tr("Remove"))
        self._remove_button.setVisible(self.removable())
        for field in self.form.fields.values():
            if isinstance(field, AddresseeField):
                field.new_asked.connect(partial(self.ask_partner, field))
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self._new_partner)

    def _new_partner(self) -> None:
        for field in self.form.fields.values():
            if isinstance(field, AddresseeField) and field.isVisible():
                field.ask_new()
                return

    def _resume(self, left: Left) -> None:
        self.form.show_typed(left.typed)
        when = left.when.astimezone(self.store.clock().tzinfo or UTC)
        said = self.tr("Not saved yet; typed on {day} at {time}").format(
            day=short_date(when.date()), time=f"{when:%H:%M}"
        )
        self.kept.say(Sentence(said, "", ""), self.tr("Start anew"), self.start_anew)

    def _changed(self) -> None:
        self.adapt()
        try:
            found = self.warn(self.draft(self.form.values()))
        except Refusal:
            return  # said beside its field when the button is pressed
        self.remarks.say(found)

    def _keep(self, values: dict[str, Any]) -> None:
        before = self.store.last_action
        self.record_id = self.keep(self.draft(values))
        self._finish(before)

    def _finish(self, before: int | None) -> None:
        assert self.record_id is not None
        self._keeper.forget(self._key)
        self.workspace.tell(self.changes, self.said(), before)
        self.recorded.emit(self.record_id)

    def _offer(self) -> None:
        for key, offered in self.options().items():
            field = self.form.fields[key]
            assert isinstance(field, ChoiceField)
            field.set_options(offered)

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self._offer()
        self.set_words(self.heading(), self.tr("Save"), self.about())
        if "_remove_button" in self.__dict__:
            self._remove_button.set_words(self.tr("Remove"))


def needed(values: Mapping[str, Any], *names: str) -> None:
    """Refuse the first of the fields that stands empty."""
    for name in names:
        if values[name] is None or values[name] == "":
            raise FieldRefusal(name, "field-required")
