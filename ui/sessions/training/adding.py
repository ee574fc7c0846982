"""People put on a training list (R190-7.6): on one that is open, or on a new one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import FieldRefusal
from app.guidance import training
from app.guidance.training import Draft
from ui.fields import ChoiceField, FormDialog, Spec
from ui.guidance import asked
from ui.referrals.remarks import Remarks
from ui.sessions.training import words
from ui.sessions.training.words import translate
from ui.workspace import Workspace

_NEW = 0
_LAST = "training/list"


@dataclass(frozen=True, slots=True)
class _Found:
    """Who was asked for, and of how many of them each thing was found."""

    people: tuple[int, ...]
    codes: Counter[str]


class AddDialog(FormDialog):
    """Says before anybody is put on how many are young, under age or without consent.

    ``added`` tells the list. People who stand on it already stay as they are.
    """

    added = Signal(int)

    def __init__(
        self,
        workspace: Workspace,
        people: Sequence[int],
        parent: QWidget | None = None,
        list_id: int | None = None,
    ) -> None:
        self._workspace, self._list = workspace, list_id
        self._found = _look(workspace, people)
        super().__init__(self._specs(), self._add, name="training.add", parent=parent)
        self.remarks = Remarks(name="training.add.remarks")
        self.pin(self.remarks)
        self.form.show_values({"list_id": self._usual()})
        self.form.fields["list_id"].changed.connect(self._adapt)
        self._adapt()
        self._remark()

    def _specs(self) -> tuple[Spec, ...]:
        return (
            asked.choice("list_id", lambda: translate("Training", "List")),
            asked.line("title_kk", lambda: translate("Training", "Title in Kazakh")),
            asked.line("title_ru", lambda: translate("Training", "Title in Russian")),
            asked.line(
                "profession_kk",
                lambda: translate("Training", "Profession in Kazakh"),
                lambda: translate("Training", "Empty: the one each has chosen"),
            ),
            asked.line("profession_ru", lambda: translate("Training", "Profession in Russian")),
            asked.line("reason", lambda: translate("Training", "Why they are added")),
        )

    def _usual(self) -> int:
        """Return the list asked for, else the one people were put on last, else the newest."""
        open_lists = [each.id for each in self._open_lists()]
        last = int(self._workspace.memory.number(_LAST, 0))
        wanted = [one for one in (self._list, last) if one in open_lists]
        return next((one for one in wanted if one), next(iter(open_lists), _NEW))

    def _open_lists(self) -> list[training.TrainingList]:
        return [each for each in training.listed(self._workspace.store) if not each.issued]

    def _adapt(self) -> None:
        new = self.form.fields["list_id"].value() == _NEW
        for name in ("title_kk", "title_ru"):
            self.form.fields[name].setVisible(new)

    def _remark(self) -> None:
        told = translate("Training", "{found}: {count}")
        self.remarks.say(
            [
                told.format(found=words.short(code), count=count)
                for code, count in self._found.codes.most_common()
            ]
        )

    def _add(self, values: dict[str, Any]) -> None:
        store, before = self._workspace.store, self._workspace.store.last_action
        if values["list_id"] is None:
            raise FieldRefusal("list_id", "field-required")
        with store.transaction("training_list.add", values["title_kk"]):
            list_id = values["list_id"] or training.make(store, self._head(values))
            entries = training.add(
                store,
                list_id,
                self._found.people,
                reason=values["reason"],
                profession_kk=values["profession_kk"],
                profession_ru=values["profession_ru"],
            )
        self._workspace.memory.keep(_LAST, list_id)
        said = self.tr("Put on the list: {count}").format(count=len(entries))
        self._workspace.tell("participant session", said, before)
        self.added.emit(list_id)

    def _head(self, values: dict[str, Any]) -> Draft:
        store = self._workspace.store
        return Draft(
            made_on=self._workspace.today(),
            title_kk=values["title_kk"],
            title_ru=values["title_ru"],
            signatory_id=asked.signs(store),
            officer_id=asked.at_work(store),
        )

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        field = self.form.fields["list_id"]
        assert isinstance(field, ChoiceField)
        new = (_NEW, translate("Training", "A new list"))
        field.set_options([*((each.id, words.named(each)) for each in self._open_lists()), new])
        people = translate("Training", "People chosen: {count}")
        self.set_words(
            self.tr("To a training list"),
            self.tr("Put on the list"),
            people.format(count=len(self._found.people)),
        )
        if "remarks" in self.__dict__:
            self._remark()


def _look(workspace: Workspace, people: Sequence[int]) -> _Found:
    wanted = tuple(dict.fromkeys(people))
    if len(wanted) > training.MOST:
        return _Found(wanted, Counter())  # refused when they are put on: no use in judging each
    found = training.warnings(workspace.store, wanted, workspace.today())
    return _Found(wanted, Counter(code for codes in found.values() for code in codes))
