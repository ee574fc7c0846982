"""The card of a selection: who offered themselves, who won, the protocol."""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import override

from app.agencies import tenders
from app.agencies.tenders import Tender
from app.kazakh.dates import short_date
from app.paperwork import register, schooling_papers
from app.paperwork.register import Issued, Render
from app.registry import partners
from app.store.store import Store
from ui import language
from ui.agencies import words
from ui.agencies.card import AgencyCard
from ui.agencies.contract_dialog import ContractDialog
from ui.agencies.tender_columns import BIDS, BidLine
from ui.agencies.tender_dialog import TenderDialog
from ui.agencies.words import translate
from ui.parts.pill import Badge
from ui.workspace import Workspace


def protocol_number(store: Store, tender: Tender) -> str:
    """Return the number of a selection's protocol that stands, or ""."""
    if tender.paper_id is None:
        return ""
    paper = register.get(store, tender.paper_id)
    return "" if paper.state == "annulled" else paper.number


class TenderCard(AgencyCard):
    """Enter on a bidder opens its card among the partners."""

    keys = (
        ("contract", "Ctrl+K"),
        ("print_protocol", "Ctrl+P"),
        ("edit", "F2"),
        ("remove", ""),
    )
    offered = ("print_protocol", "contract", "edit")
    primary = "print_protocol"
    parts = (("bids", BIDS),)

    def __init__(self, workspace: Workspace) -> None:
        self._held: Tender | None = None
        super().__init__(workspace, name="partners.selection")
        self.lists["bids"].list.activated_id.connect(
            lambda partner: workspace.open_card("partners/list", partner)
        )

    @override
    def fill(self, record: int) -> None:
        store = self.workspace.store
        held = self._held = tenders.get(store, record)
        named = {
            each.id: each for each in partners.many(store, [bid.partner_id for bid in held.bids])
        }
        day = short_date(held.held_on) if held.held_on else ""
        pills = [Badge(words.track(held.track), "tint"), words.tender_badge(held)]
        if number := protocol_number(store, held):
            said = translate("Agencies", "Protocol № {number}").format(number=number)
            pills.append(Badge(said, "ok"))
        self.head.say(words.tender_name(held), day, pills)
        self.lists["bids"].show_rows(
            {
                bid.partner_id: BidLine(
                    bid,
                    language.spoken(named[bid.partner_id].name),
                    named[bid.partner_id].number,
                    bid.partner_id == held.winner_id,
                )
                for bid in held.bids
            }
        )
        self._show_details(held)

    def _show_details(self, held: Tender) -> None:
        announced = short_date(held.announced_on) if held.announced_on else ""
        self.details.show_rows(
            [
                (translate("Agencies", "Announced"), announced),
                (translate("Agencies", "Legal basis"), held.basis_kk),
                (translate("Agencies", "In Russian"), held.basis_ru),
                (translate("Agencies", "Subject"), held.subject_kk),
                (translate("Agencies", "In Russian"), held.subject_ru),
                (translate("Agencies", "Criteria"), held.criteria),
                (translate("Agencies", "Not admitted"), "\n".join(self._refused())),
                (translate("Agencies", "Result"), held.result_kk),
                (translate("Agencies", "In Russian"), held.result_ru),
            ]
        )

    def _refused(self) -> list[str]:
        lines: list[BidLine] = list(self.lists["bids"].rows.values())
        return [f"{each.name}: {each.bid.reason}" for each in lines if not each.bid.admitted]

    @override
    def suit(self) -> None:
        if self._held is not None and self.record >= 0:
            self.doing["contract"].setEnabled(self._held.winner_id is not None)

    # What is done

    def edit(self) -> None:
        """Correct the selection."""
        self.open(TenderDialog(self.workspace, self, self.record))

    def contract(self) -> None:
        """Begin a contract with the winner."""
        dialog = ContractDialog(self.workspace, self, tender_id=self.record)
        dialog.recorded.connect(lambda made: self.workspace.open_card("partners/contracts", made))
        self.open(dialog)

    def print_protocol(self) -> None:
        """Issue the protocol under a number, or print the issued one once more."""
        held = self._held
        if held is None:
            return
        number = protocol_number(self.workspace.store, held)
        if number and held.paper_id is not None:
            self.reprint(held.paper_id, number)
            return

        def draw(store: Store, record: int, render: Render) -> Issued:
            return schooling_papers.print_protocol(store, record, store.today(), render)

        self.press.issue(held.id, draw, "partner")

    def remove(self) -> None:
        """Take the selection away as a mistake."""
        store, record = self.workspace.store, self.record
        said = translate("Agencies", "Selection removed")
        self.do(lambda: tenders.remove(store, record), said)

    # Words

    @override
    def part_title(self, key: str) -> str:
        return {
            "bids": translate("Agencies", "Bidders"),
            "details": translate("Agencies", "Details"),
        }[key]

    @override
    def words(self) -> Mapping[str, str]:
        return {
            "contract": translate("Agencies", "Contract with the winner"),
            "print_protocol": translate("Agencies", "Print the protocol"),
            "edit": translate("Agencies", "Edit"),
            "remove": translate("Agencies", "Remove the selection"),
        }

    @override
    def nothing(self) -> Mapping[str, str]:
        return {"bids": translate("Agencies", "Nobody is entered as a bidder yet.")}
