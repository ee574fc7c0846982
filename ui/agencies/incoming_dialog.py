"""A list of organisations that came in (R190-12.2, 15): its letter, and whom it names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

from typing_extensions import override

from app.registry import incoming, partners
from app.registry.incoming import KINDS, Incoming
from app.store.store import Store
from ui.agencies import words
from ui.agencies.dialogs import AgencyDialog
from ui.agencies.rows import NamesField
from ui.agencies.words import translate
from ui.fields import Picked, Spec
from ui.guidance import asked
from ui.kept_dialog import Options, needed

_AUTHORS = {"enterprises": "chamber", "hosts": "education_authority"}
_NAMED = {"enterprises": "employer", "hosts": "college"}


@dataclass(frozen=True, slots=True)
class _Typed:
    """A list's head, and the partners typed beside it."""

    head: Incoming
    partners: tuple[int, ...]


class IncomingDialog(AgencyDialog):
    """Partners named here join those that the list names already."""

    room = "incoming"

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            asked.choice("kind", lambda: translate("Agencies", "What it names")),
            asked.partner(
                self.store, "author_id", lambda: translate("Agencies", "From"), self._author
            ),
            asked.line("document", lambda: translate("Agencies", "Number of the letter")),
            asked.day(self.workspace, "document_date", lambda: translate("Agencies", "Its day")),
            asked.day(self.workspace, "received_on", lambda: translate("Agencies", "Received")),
            Spec(
                "partners",
                lambda: translate("Agencies", "Partners it names"),
                partial(NamesField, self.store),
            ),
            asked.lines("note", lambda: translate("Agencies", "Note")),
        )

    def _author(self) -> str:
        return _AUTHORS.get(str(self._kind()), "other")

    def _kind(self) -> object:
        return self.form.fields["kind"].value() if "form" in self.__dict__ else None

    @override
    def adapt(self) -> None:
        self.role = _NAMED.get(str(self._kind()), "other")

    @override
    def options(self) -> Options:
        return {"kind": asked.chosen(KINDS, words.kind)}

    @override
    def fill(self) -> Mapping[str, Any]:
        if self.record_id is None:
            known = _usual_author(self.store)
            return {"kind": KINDS[0], "received_on": self.today, "author_id": known}
        held = incoming.get(self.store, self.record_id)
        return {**asdict(held), "author_id": asked.picked(self.store, held.author_id)}

    @override
    def draft(self, values: Mapping[str, Any]) -> _Typed:
        needed(values, "kind", "document")
        named = tuple(each for each in values["partners"] if each)
        head = {key: value for key, value in values.items() if key != "partners"}
        return _Typed(Incoming(**{**head, "author_id": values["author_id"].id}), named)

    @override
    def keep(self, draft: _Typed) -> int:
        if self.record_id is None:
            return incoming.add(self.store, draft.head, draft.partners)
        with self.store.transaction("incoming.change", draft.head.document):
            incoming.change(self.store, self.record_id, draft.head)
            incoming.name_partners(self.store, self.record_id, draft.partners)
        return self.record_id

    @override
    def remove(self, record_id: int) -> None:
        incoming.remove(self.store, record_id)

    @override
    def heading(self) -> str:
        return self.tr("Incoming list")

    @override
    def said(self) -> str:
        assert self.record_id is not None
        held = incoming.get(self.store, self.record_id)
        return self.tr("List saved: {name}").format(name=words.incoming_name(held))

    @override
    def taken_back(self) -> str:
        return self.tr("List removed; the partners stay")


def _usual_author(store: Store) -> Picked | None:
    chambers = partners.ids(store, role="chamber")
    return asked.picked(store, chambers[0]) if len(chambers) == 1 else None
