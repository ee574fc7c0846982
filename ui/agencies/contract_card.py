"""The card of a contract: services ordered and delivered, the sessions counted, the acts."""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import override

from app.agencies import contracts, deliveries, settlements, tenders
from app.agencies.contracts import Contract
from app.agencies.deliveries import Acceptance, Delivery
from app.guidance import calendars
from app.kazakh.dates import short_date
from app.paperwork import register, schooling_papers
from app.paperwork.register import Issued, Render
from app.registry import partners
from app.store.store import Store
from ui import language
from ui.agencies import accepting, words
from ui.agencies.card import AgencyCard
from ui.agencies.contract_columns import ACTS, DELIVERIES, SESSIONS, Act
from ui.agencies.contract_dialog import ContractDialog
from ui.agencies.words import translate
from ui.parts.pill import Badge
from ui.workspace import Workspace


class ContractCard(AgencyCard):
    """Enter on a service shows exactly the sessions it was counted from; Enter again opens one."""

    keys = (
        ("accept", "Ctrl+E"),
        ("print_act", "Ctrl+P"),
        ("edit", "F2"),
        ("withdraw", ""),
        ("end", ""),
        ("open_agency", ""),
        ("open_tender", ""),
        ("remove", ""),
    )
    offered = ("accept", "print_act", "edit")
    primary = "accept"
    parts = (("services", DELIVERIES), ("sessions", SESSIONS), ("acts", ACTS))

    def __init__(self, workspace: Workspace) -> None:
        self._service: int | None = None
        self._held: Contract | None = None
        super().__init__(workspace, name="partners.contract")
        self.lists["services"].list.activated_id.connect(self.open_service)
        self.lists["sessions"].list.activated_id.connect(
            lambda session: workspace.open_card("sessions", session)
        )
        self.lists["acts"].list.activated_id.connect(lambda _act: self.open_act())

    @override
    def fill(self, record: int) -> None:
        store = self.workspace.store
        if self._held is None or self._held.id != record:
            self._service = None
        held = self._held = contracts.get(store, record)
        agency = partners.get(store, held.partner_id)
        line = f"{words.contract_name(held)} · {words.days(held.first, held.last)}"
        today = self.workspace.today()
        pills = [Badge(words.track(held.track), "tint"), words.contract_badge(held, today)]
        self.head.say(language.spoken(agency.name), line, pills)
        self._show_services(held)
        self._show_sessions(held)
        self._show_acts(held)
        self._show_details(held)

    def _show_services(self, held: Contract) -> None:
        assert held.first is not None
        assert held.last is not None
        found = deliveries.of(self.workspace.store, held, held.first, held.last)
        self.lists["services"].show_rows(dict(enumerate(found)), _worth(held, found))

    def _show_sessions(self, held: Contract) -> None:
        store = self.workspace.store
        form, foot = None, ""
        if self._service is not None and self._service < len(held.services):
            service = held.services[self._service]
            form = service.form_id
            foot = translate("Agencies", "Counted for: {name}").format(
                name=words.service(store, service)
            )
        found = calendars.many(store, deliveries.sessions_of(store, held, form))
        self.lists["sessions"].show_rows({each.id: each for each in found}, foot)

    def _show_acts(self, held: Contract) -> None:
        store = self.workspace.store
        rows = {}
        for each in deliveries.acceptances(store, held.id):
            total = settlements.total(settlements.of(store, held, each.first, each.last))
            rows[each.id] = Act(each, total, _standing_number(store, each))
        self.lists["acts"].show_rows(rows)

    def _show_details(self, held: Contract) -> None:
        selection = ""
        if held.tender_id is not None:
            selection = words.tender_name(tenders.get(self.workspace.store, held.tender_id))
        ended = ""
        if held.ended_on is not None:
            ended = f"{short_date(held.ended_on)} · {held.ended_reason}"
        self.details.show_rows(
            [
                (translate("Agencies", "Subject"), held.subject_kk),
                (translate("Agencies", "In Russian"), held.subject_ru),
                (translate("Agencies", "Amount"), words.tenge(held.amount)),
                (translate("Agencies", "Selection"), selection),
                (translate("Agencies", "Ended early"), ended),
                (translate("Agencies", "Note"), held.note),
            ]
        )

    @override
    def suit(self) -> None:
        held = self._held
        if held is None or self.record < 0:
            return
        act = self.lists["acts"].current
        self.doing["print_act"].setEnabled(act is not None)
        self.doing["withdraw"].setEnabled(act is not None and not act.number)
        self.doing["accept"].setEnabled(bool(held.services))
        self.doing["end"].setEnabled(held.ended_on is None)
        self.doing["open_tender"].setEnabled(held.tender_id is not None)
        self.doing["remove"].setEnabled(not self.lists["acts"].rows)

    @override
    def show_part(self, key: str) -> None:
        if key != "sessions" and self._service is not None:
            self._service = None
            if self._held is not None:
                self._show_sessions(self._held)
        super().show_part(key)

    # What is done

    def open_service(self, place: int) -> None:
        """Show exactly the sessions that a service was counted from."""
        if self._held is not None:
            self._service = place
            self._show_sessions(self._held)
            self.chips.choose("sessions")
            self.enter()

    def accept(self) -> None:
        """Accept what was delivered in some days."""
        if self._held is not None:
            self.open(accepting.AcceptDialog(self.workspace, self._held, self.show_act, self))

    def show_act(self, acceptance_id: int) -> None:
        """Show an acceptance that was just made, ready to be printed."""
        self.chips.choose("acts")
        self.lists["acts"].list.select_id(acceptance_id)
        self.suit()

    def print_act(self) -> None:
        """Issue the act of the acceptance shown, or print the issued one once more."""
        act = self.lists["acts"].current
        if act is None:
            return
        if act.number:
            self.reprint(act.acceptance.paper_id, act.number)
            return

        def draw(store: Store, record: int, render: Render) -> Issued:
            return schooling_papers.print_acceptance(store, record, store.today(), render)

        self.press.issue(act.acceptance.id, draw, "partner")

    def open_act(self) -> None:
        """Show the paper of an act among the papers; one not printed yet is printed."""
        act = self.lists["acts"].current
        if act is not None and act.number:
            self.workspace.open_card("papers", act.acceptance.paper_id)
        elif act is not None:
            self.print_act()

    def withdraw(self) -> None:
        """Take back an acceptance made by mistake."""
        act = self.lists["acts"].current
        if act is not None:
            store, number = self.workspace.store, act.acceptance.id
            said = translate("Agencies", "Acceptance taken back")
            self.do(lambda: deliveries.withdraw(store, number), said)

    def edit(self) -> None:
        """Correct the contract."""
        self.open(ContractDialog(self.workspace, self, self.record))

    def end(self) -> None:
        """End the contract before its time."""
        if self._held is not None:
            self.open(accepting.end(self.workspace, self._held, self))

    def open_agency(self) -> None:
        """Show the agency's own card."""
        if self._held is not None:
            self.workspace.open_card("partners/list", self._held.partner_id)

    def open_tender(self) -> None:
        """Show the selection the contract rests on."""
        if self._held is not None and self._held.tender_id is not None:
            self.workspace.open_card("partners/selections", self._held.tender_id)

    def remove(self) -> None:
        """Take the contract away as a mistake."""
        store, record = self.workspace.store, self.record
        said = translate("Agencies", "Contract removed")
        self.do(lambda: contracts.remove(store, record), said)

    # Words

    @override
    def part_title(self, key: str) -> str:
        return {
            "services": translate("Agencies", "Services"),
            "sessions": translate("Agencies", "Sessions"),
            "acts": translate("Agencies", "Acts"),
            "details": translate("Agencies", "Details"),
        }[key]

    @override
    def words(self) -> Mapping[str, str]:
        return {
            "accept": translate("Agencies", "Accept services"),
            "print_act": translate("Agencies", "Print the act"),
            "edit": translate("Agencies", "Edit"),
            "withdraw": translate("Agencies", "Take the acceptance back"),
            "end": translate("Agencies", "End early…"),
            "open_agency": translate("Agencies", "Card of the agency"),
            "open_tender": translate("Agencies", "Open the selection"),
            "remove": translate("Agencies", "Remove the contract"),
        }

    @override
    def nothing(self) -> Mapping[str, str]:
        return {
            "services": translate("Agencies", "No services are written in this contract yet."),
            "sessions": translate(
                "Agencies",
                "No session counts yet: one led by the agency within the term, once it is held.",
            ),
            "acts": translate("Agencies", "Nothing has been accepted yet."),
        }


def _worth(held: Contract, found: list[Delivery]) -> str:
    costs = [each.cost for each in found if each.cost is not None]
    if not costs:
        return ""
    whole = held.amount if held.amount is not None else contracts.worth(held)
    if whole is None:
        said = translate("Agencies", "Delivered: {done}")
        return said.format(done=words.tenge(sum(costs)))
    said = translate("Agencies", "Delivered: {done} of {whole}")
    return said.format(done=words.tenge(sum(costs)), whole=words.tenge(whole))


def _standing_number(store: Store, acceptance: Acceptance) -> str:
    if acceptance.paper_id is None:
        return ""
    paper = register.get(store, acceptance.paper_id)
    return "" if paper.state == "annulled" else paper.number
