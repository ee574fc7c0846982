"""The tab of partners: list left; card, or the form in its place, right."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import Refusal
from app.paperwork import addressees, referral_kinds
from app.registry import partners
from app.registry.partners import Partner
from ui import language
from ui.actions import Offer, button
from ui.agencies import notices
from ui.agencies.incoming_card import IncomingCard
from ui.fields import FormDialog, Spec, TextField
from ui.importing.covering import Cover
from ui.papers import rows
from ui.papers import words as paper_words
from ui.partners import actions, views, words
from ui.partners.card import PartnerCard
from ui.partners.columns import COLUMNS, Row
from ui.partners.form import PartnerForm
from ui.parts.empty_state import Step
from ui.referrals.dialog import ReferralDialog
from ui.views import View
from ui.views_room import ViewsRoom
from ui.workspace import Workspace

_SHOWN = 50
"""Referrals on the card; the whole of them is in the register of papers."""


class PartnersRoom(ViewsRoom):
    """Everybody the centre works with, and what is agreed with them."""

    name = "partners"
    icon = "building"
    subjects = ("partner", "paper", "participant", "session")
    ways = views.VIEWS
    columns = COLUMNS
    filters = ("", *partners.ROLES, "archived")
    always = ("", "employer")
    first_field = "name_kk"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self.typing = PartnerForm(name="partners.form")
        super().__init__(workspace, self.typing, parent)
        self.card = PartnerCard(workspace, name="partners.card")
        self.cover = Cover(self)
        self.doing = actions.of(self)
        self._compose()
        self.retranslate()
        self.open_first()
        self.offer()

    @override
    def way(self, key: str) -> str:
        return views.title(key)

    @override
    def title(self) -> str:
        return self.tr("Partners")

    @override
    def chip(self, key: str) -> str:
        return words.chip(key)

    @override
    def fetch(self, ids: Sequence[int]) -> Sequence[Row]:
        store = self.workspace.store
        tallies = addressees.tallies(store, ids)
        return [Row(each, tallies[each.id]) for each in partners.many(store, ids)]

    @override
    def listed(self) -> array[int]:
        key = self.head.chips.current
        archived = key == "archived"
        role = "" if archived else key
        return array("q", partners.ids(self.workspace.store, self.words, role, archived=archived))

    @override
    def counted(self) -> Mapping[str, int]:
        return partners.counts(self.workspace.store, self.words)

    @override
    def show_card(self, record: int) -> None:
        self.show_page()
        partner = partners.get(self.workspace.store, record) if record >= 0 else None
        self.show_its_card()
        self._offer_actions(partner)
        self.card.setVisible(partner is not None)
        if partner is not None:
            self.card.show_partner(partner)
            self._show_sent(partner.id)
            self.card.dealings.show_partner(partner.id)

    @override
    def show_its_card(self) -> None:
        super().show_its_card()
        # What is done with a partner is not done while its card is not to be seen.
        seen = not self.apart and self.current >= 0
        partner = partners.get(self.workspace.store, self.current) if seen else None
        self.doing.suit(partner, here=not self.apart)

    def _offer_actions(self, partner: Partner | None) -> None:
        live = partner is None or partner.archived_on is None
        self.offered.show(*(("refer", "edit", "archive") if live else ("bring_back",)))

    def _show_sent(self, partner_id: int) -> None:
        store, today = self.workspace.store, self.workspace.today()
        sent = addressees.sent_to(store, partner_id, _SHOWN)
        kinds = {each.id: each.name for each in referral_kinds.listed(store, archived=True)}
        entries = [
            words.entry(
                each,
                language.spoken(kinds[each.kind_id]),
                paper_words.outcome_badge(each.state, each.answer_by, today),
            )
            for each in sent
        ]
        self.card.show_sent(sent, addressees.tallies(store, [partner_id])[partner_id], entries)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if found := notices.due(self.workspace):
            self.say(notices.sentence(self.workspace, found))

    # Doing

    def add(self) -> None:
        """Begin a new partner."""
        self.begin(None)

    def take_in(self) -> None:
        """Take a list of organisations in."""
        self.cover.open("partner")

    def take_in_for(self, incoming_uid: str) -> None:
        """Take in the organisations that a list names."""
        self.cover.open("partner", {"incoming": incoming_uid})

    @override
    def hear_view(self, view: View) -> None:
        if isinstance(view.card, IncomingCard):
            view.card.list_wanted.connect(self.take_in_for)

    def edit(self) -> None:
        """Open the form of the partner shown."""
        self.begin(self.current)

    @override
    def heading(self, record: int | None) -> str:
        if record is None:
            return self.tr("New partner")
        return language.spoken(partners.get(self.workspace.store, record).name)

    @override
    def fill(self, record: int | None) -> None:
        if record is None:
            key = self.head.chips.current
            roles = (key,) if key in partners.ROLES else ()
            self.typing.show_draft(partners.Draft(roles=roles))
        else:
            self.typing.show_draft(partners.draft_of(partners.get(self.workspace.store, record)))

    @override
    def keep(self, record: int | None) -> int:
        draft = self.typing.draft()
        if record is None:
            return partners.add(self.workspace.store, draft)
        partners.change(self.workspace.store, record, draft)
        return record

    @override
    def sentence(self, record: int) -> str:
        name = language.spoken(partners.get(self.workspace.store, record).name)
        return self.tr("Saved: {name}").format(name=name)

    @override
    def refused(self, refusal: Refusal) -> None:
        super().refused(refusal)
        other = refusal.details.get("partner")
        if isinstance(other, int):
            self.refusal.refuse(refusal, self.tr("Open that card"), lambda: self.open_record(other))

    def archive(self) -> None:
        """Ask why, then take the partner off the lists."""
        partner = partners.get(self.workspace.store, self.current)
        self.ask = FormDialog(
            [Spec("archive_reason", lambda: self.tr("Reason"), TextField)],
            lambda values: self._archive(partner, values["archive_reason"]),
            name="partners.archive.ask",
            parent=self,
        )
        self.ask.set_words(
            self.tr("Archive {name}").format(name=language.spoken(partner.name)),
            self.tr("Archive"),
            self.tr("It leaves the lists and choices; its papers stay. It can be brought back."),
        )
        self.ask.open()

    def _archive(self, partner: Partner, reason: str) -> None:
        name = language.spoken(partner.name)
        self.workspace.do(
            lambda: partners.archive(self.workspace.store, partner.id, reason),
            changed="partner",
            said=self.tr("Archived: {name}").format(name=name),
        )

    def bring_back(self) -> None:
        """Return the archived partner shown to the lists."""
        partner = partners.get(self.workspace.store, self.current)
        self.workspace.do(
            lambda: partners.bring_back(self.workspace.store, partner.id),
            changed="partner",
            said=self.tr("Brought back: {name}").format(name=language.spoken(partner.name)),
            refused=self.refused,
        )

    def refer(self) -> None:
        """Ask who is sent to the partner shown, then what for."""
        chosen: list[int] = []
        self.ask = FormDialog(
            [rows.person_spec(self.workspace)],
            lambda values: chosen.append(rows.person(values)),
            name="partners.refer.ask",
            parent=self,
        )
        name = language.spoken(partners.get(self.workspace.store, self.current).name)
        self.ask.set_words(self.tr("Refer somebody to {name}").format(name=name), self.tr("Go on"))
        self.ask.accepted.connect(lambda: self._write(chosen[0]))
        self.ask.open()

    def _write(self, person: int) -> None:
        self.ask = ReferralDialog(self.workspace, person, self, partner_id=self.current)
        self.ask.open()

    # Words and widgets

    @override
    def retranslate(self) -> None:
        self.doing.retranslate()
        self.switch.retranslate()
        for view in self.views.values():
            view.retranslate()
        self.head.search.set_words(self.tr("Name or number"))
        self.head.chips.retranslate()
        self.list.retranslate()
        self.card.retranslate()
        self.empty.set_words(
            self.tr("No partners yet"),
            self.tr("Employers, schools and others that people are sent to are kept here."),
            [
                Step(
                    self.tr("Enter an employer or a school"),
                    self.tr("Its name in Kazakh and Russian is enough to begin with."),
                ),
                Step(
                    self.tr("Add the BIN and the address"),
                    self.tr("They are printed on every referral to it."),
                ),
                Step(
                    self.tr("Refer somebody"),
                    self.tr("Answers then gather on the partner's card."),
                ),
            ],
        )
        self.draw()

    def _compose(self) -> None:
        buttons = {
            "refer": button(self.doing.refer, "primary"),
            "edit": button(self.doing.edit),
            "archive": button(self.doing.archive),
            "bring_back": button(self.doing.bring_back, "primary"),
        }
        self.offered = Offer(self.card.bar, buttons)
        self.cards.insertWidget(0, self.card)
        self.cards.setCurrentIndex(0)
        self.switch.first.follow(self.doing.add)
        self.head.add(button(self.doing.take_in, "link"))
        taking = (button(self.doing.add, "primary", icon="plus"), button(self.doing.take_in))
        self.empty.set_actions(taking)
        self.card.paper_asked.connect(lambda paper: self.workspace.open_card("papers", paper))
