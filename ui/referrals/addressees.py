"""Finding whom a referral is addressed to, or entering a partner nobody has entered yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.registry import partners
from app.registry.partners import Partner
from app.store.store import Store
from ui import language
from ui.fields import Candidate, Picked, PickField

translate = QCoreApplication.translate

_NEW = -1
_MOST = 12

ROLES = {
    "employer": ("employer",),
    "education": ("school", "college", "university"),
    "agency": ("agency",),
    "education_authority": ("education_authority",),
}
"""Which partners a kind's addressee is looked for among first."""


class AddresseeField(PickField):
    """A partner found by a name in either language or by its number; the last line is a new one."""

    new_asked = Signal(str)

    def __init__(
        self,
        store: Store,
        role: Callable[[], str],
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._store, self._role, self._sought = store, role, ""
        super().__init__(self._candidates_for, name=name, parent=parent)

    def show_partner(self, partner_id: int) -> None:
        """Take a partner as the answer, as when it was just entered."""
        one = partners.get(self._store, partner_id)
        self.set_value(Picked(one.id, language.spoken(one.name)))
        self.changed.emit()

    def ask_new(self) -> None:
        """Ask for a new partner by the name typed so far."""
        self.new_asked.emit("" if self.value().id else self.line.text().strip())

    @override
    def pick(self, candidate: Candidate) -> None:
        if candidate.id == _NEW:
            self.line.setText(self._sought)
            self.ask_new()
        else:
            super().pick(candidate)

    def _candidates_for(self, words: str) -> Sequence[Candidate]:
        self._sought = words.strip()
        wanted = ROLES.get(self._role(), ())
        found = partners.find(self._store, words)
        found.sort(key=lambda one: not set(wanted).intersection(one.roles))
        new = translate("Referrals", "New partner: {name}").format(name=self._sought)
        return [*map(_candidate, found[:_MOST]), Candidate(_NEW, new, "Ctrl+N")]


def _candidate(partner: Partner) -> Candidate:
    return Candidate(partner.id, language.spoken(partner.name), partner.number)
