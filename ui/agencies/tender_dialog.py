"""A selection among private agencies (R190-6.1, 13): who offered what, and who was chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any

from typing_extensions import override

from app.agencies import tenders
from app.agencies.tenders import TRACKS, Bid, Draft
from app.registry import partners
from ui import language
from ui.agencies import words
from ui.agencies.dialogs import AgencyDialog
from ui.agencies.rows import BidsField
from ui.agencies.words import translate
from ui.fields import Spec
from ui.guidance import asked
from ui.guidance.asked import Option
from ui.kept_dialog import Options, needed

_NOBODY = 0


class TenderDialog(AgencyDialog):
    """The winner is chosen among the agencies admitted, as they are typed."""

    room = "tender"

    @override
    def rows(self) -> Sequence[Spec]:
        return (
            asked.choice("track", lambda: translate("Agencies", "For whom")),
            asked.day(self.workspace, "announced_on", lambda: translate("Agencies", "Announced")),
            asked.day(self.workspace, "held_on", lambda: translate("Agencies", "Held on")),
            asked.line(
                "basis_kk",
                lambda: translate("Agencies", "Legal basis in Kazakh"),
                lambda: translate("Agencies", "The law or order it is held under"),
            ),
            asked.line("basis_ru", lambda: translate("Agencies", "Legal basis in Russian")),
            asked.line("subject_kk", lambda: translate("Agencies", "Subject in Kazakh")),
            asked.line("subject_ru", lambda: translate("Agencies", "Subject in Russian")),
            asked.lines("criteria", lambda: translate("Agencies", "Criteria")),
            Spec(
                "bids",
                lambda: translate("Agencies", "Bidders"),
                partial(BidsField, self.store),
                lambda: translate("Agencies", "Below each: price, score, admitted or not"),
            ),
            asked.choice("winner_id", lambda: translate("Agencies", "Winner")),
            asked.line("result_kk", lambda: translate("Agencies", "Result in Kazakh")),
            asked.line("result_ru", lambda: translate("Agencies", "Result in Russian")),
            asked.choice("signatory_id", lambda: translate("Agencies", "Signatory")),
        )

    @override
    def options(self) -> Options:
        return {
            "track": asked.chosen(TRACKS, words.track),
            "winner_id": self._able(),
            "signatory_id": asked.signatories(self.store),
        }

    @override
    def adapt(self) -> None:
        field = self.form.fields["winner_id"]
        field.set_options(self._able())  # type: ignore[attr-defined]

    def _able(self) -> list[Option]:
        nobody: Option = (_NOBODY, translate("Agencies", "Nobody"))
        if "form" not in self.__dict__:
            return [nobody]
        bids: tuple[Bid, ...] = self.form.fields["bids"].value()
        able = [bid.partner_id for bid in bids if bid.admitted and bid.partner_id]
        known = partners.many(self.store, list(dict.fromkeys(able)))
        return [nobody, *((each.id, language.spoken(each.name)) for each in known)]

    @override
    def fill(self) -> Mapping[str, Any]:
        if self.record_id is None:
            usual = {"held_on": self.today, "signatory_id": asked.signs(self.store)}
            return {**usual, "bids": (Bid(),), "winner_id": _NOBODY}
        held = tenders.draft_of(tenders.get(self.store, self.record_id))
        return {**asdict(held), "bids": held.bids, "winner_id": held.winner_id or _NOBODY}

    @override
    def begin(self) -> None:
        super().begin()
        if self.record_id is not None and self.form.fields["winner_id"].value() is None:
            # Answers follow the bidders, which stand in the form only now.
            self.adapt()
            self.form.fields["winner_id"].set_value(self.fill()["winner_id"])
            self.form.settle()

    @override
    def draft(self, values: Mapping[str, Any]) -> Draft:
        needed(values, "track")
        bids = tuple(bid for bid in values["bids"] if bid != Bid())
        return Draft(**{**values, "bids": bids, "winner_id": values["winner_id"] or None})

    @override
    def keep(self, draft: Draft) -> int:
        if self.record_id is None:
            return tenders.add(self.store, draft)
        tenders.change(self.store, self.record_id, draft)
        return self.record_id

    @override
    def remove(self, record_id: int) -> None:
        tenders.remove(self.store, record_id)

    @override
    def heading(self) -> str:
        return self.tr("Selection among private agencies")

    @override
    def said(self) -> str:
        return self.tr("Selection saved")

    @override
    def taken_back(self) -> str:
        return self.tr("Selection removed")
