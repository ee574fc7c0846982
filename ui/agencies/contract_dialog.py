"""A paid contract with a private agency (R190-6.2, 14): term, services ordered, their price."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.agencies import contracts, tenders
from app.agencies.contracts import Draft, Service
from app.agencies.tenders import TRACKS, Tender
from app.kazakh.dates import short_date
from ui.agencies import words
from ui.agencies.dialogs import AgencyDialog
from ui.agencies.rows import ServicesField
from ui.agencies.words import translate
from ui.fields import ChoiceField, MoneyField, Spec
from ui.guidance import asked
from ui.guidance.asked import Option
from ui.kept_dialog import Options, needed
from ui.workspace import Workspace

_NONE = 0


class ContractDialog(AgencyDialog):
    """A selection chosen brings its winner; only selections of the contract's track are offered.

    A new one may rest on ``tender_id`` from the first.
    """

    room = "contract"

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None = None,
        record_id: int | None = None,
        *,
        tender_id: int | None = None,
    ) -> None:
        self._tender = tender_id
        self._rested = _NONE
        super().__init__(workspace, parent, record_id, whose=tender_id)

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            asked.choice("track", lambda: translate("Agencies", "For whom")),
            asked.choice("tender_id", lambda: translate("Agencies", "On the selection")),
            asked.partner(
                self.store,
                "partner_id",
                lambda: translate("Agencies", "Agency"),
                lambda: "agency",
            ),
            asked.line("number", lambda: translate("Agencies", "Number")),
            asked.day(self.workspace, "signed_on", lambda: translate("Agencies", "Signed on")),
            asked.day(self.workspace, "first", lambda: translate("Agencies", "In force from")),
            asked.day(self.workspace, "last", lambda: translate("Agencies", "In force until")),
            asked.line("subject_kk", lambda: translate("Agencies", "Subject in Kazakh")),
            asked.line("subject_ru", lambda: translate("Agencies", "Subject in Russian")),
            Spec(
                "amount",
                lambda: translate("Agencies", "Amount, ₸"),
                MoneyField,
                lambda: translate("Agencies", "As 1 234 567,00"),
            ),
            Spec(
                "services",
                lambda: translate("Agencies", "Services ordered"),
                partial(ServicesField, self.store),
                lambda: translate(
                    "Agencies", "A form or a name; below: the unit, how many, the price of one"
                ),
            ),
            asked.lines("note", lambda: translate("Agencies", "Note")),
        )

    @override
    def options(self) -> Options:
        return {
            "track": asked.chosen(TRACKS, words.track),
            "tender_id": [_no_selection(), *map(_option, tenders.listed(self.store))],
        }

    @override
    def fill(self) -> Mapping[str, Any]:
        if self.record_id is None:
            return self._usual()
        held = contracts.draft_of(contracts.get(self.store, self.record_id))
        self._rested = held.tender_id or _NONE
        partner = asked.picked(self.store, held.partner_id)
        shown = {**asdict(held), "services": held.services, "partner_id": partner}
        return {**shown, "tender_id": self._rested}

    def _usual(self) -> Mapping[str, Any]:
        shown: dict[str, Any] = {"signed_on": self.today, "services": (Service(),)}
        if self._tender is None:
            return {**shown, "tender_id": _NONE}
        won = tenders.get(self.store, self._tender)
        self._rested = won.id
        named = {"track": won.track, "subject_kk": won.subject_kk, "subject_ru": won.subject_ru}
        price = next((each.price for each in won.bids if each.partner_id == won.winner_id), None)
        partner = asked.picked(self.store, won.winner_id)
        return {**shown, **named, "tender_id": won.id, "partner_id": partner, "amount": price}

    @override
    def adapt(self) -> None:
        """Offer the selections of the track; one just chosen brings track and winner."""
        fields = self.form.fields
        chosen = fields["tender_id"].value()
        if isinstance(chosen, int) and chosen and chosen != self._rested:
            self._rested = chosen
            won = tenders.get(self.store, chosen)
            fields["track"].set_value(won.track)
            fields["partner_id"].set_value(asked.picked(self.store, won.winner_id))
        self._rested = chosen if isinstance(chosen, int) else _NONE
        track = fields["track"].value()
        offered = [each for each in tenders.listed(self.store) if track in (None, each.track)]
        field = fields["tender_id"]
        assert isinstance(field, ChoiceField)
        field.set_options([_no_selection(), *(_option(each) for each in offered if each.winner_id)])

    @override
    def draft(self, values: Mapping[str, Any]) -> Draft:
        needed(values, "track")
        services = tuple(each for each in values["services"] if each != Service())
        partner = values["partner_id"].id or 0
        tender = values["tender_id"] or None
        return Draft(**{**values, "services": services, "partner_id": partner, "tender_id": tender})

    @override
    def warn(self, draft: Draft) -> Sequence[str]:
        worth = contracts.worth(draft)
        if worth is None or draft.amount is None or worth == draft.amount:
            return ()
        said = self.tr("The services come to {worth}, the contract to {amount}.")
        return [said.format(worth=words.tenge(worth), amount=words.tenge(draft.amount))]

    @override
    def keep(self, draft: Draft) -> int:
        if self.record_id is None:
            return contracts.add(self.store, draft)
        contracts.change(self.store, self.record_id, draft)
        return self.record_id

    @override
    def remove(self, record_id: int) -> None:
        contracts.remove(self.store, record_id)

    @override
    def heading(self) -> str:
        return self.tr("Contract with a private agency")

    @override
    def said(self) -> str:
        assert self.record_id is not None
        held = contracts.get(self.store, self.record_id)
        return self.tr("Contract saved: {name}").format(name=words.contract_name(held))

    @override
    def taken_back(self) -> str:
        return self.tr("Contract removed")


def _no_selection() -> Option:
    return (_NONE, translate("Agencies", "Without a selection"))


def _option(tender: Tender) -> Option:
    day = short_date(tender.held_on) if tender.held_on else ""
    return (tender.id, f"{day} · {words.tender_name(tender)}")
