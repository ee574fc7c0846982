"""Contracts in the window: typed, counted from sessions, accepted, printed, spoken of in time."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.agencies import contracts, deliveries
from app.paperwork import register
from app.registry import partners
from tests import builders
from tests.agencies.test_agencies import conducted
from tests.ui import rooms
from tests.ui.rooms import CTRL, KEY, press
from ui import language
from ui.agencies.contract_dialog import ContractDialog
from ui.fields.rows import RowsField


@pytest.fixture
def view(tab, agreed):
    tab.show_in("contracts", agreed)
    return tab.views["contracts"]


@pytest.fixture
def held(furnished, agency, rival, agreed):
    assert agreed
    days = (date(2026, 9, 10), date(2026, 10, 1), date(2026, 10, 8))
    made = [conducted(furnished, agency, "meeting", day, 4) for day in days]
    made.append(conducted(furnished, agency, "seminar", date(2026, 11, 2), 3))
    conducted(furnished, rival, "meeting", date(2026, 10, 2), 4)
    conducted(furnished, agency, "meeting", date(2026, 8, 2), 4)
    return made


def opened(tab):
    found: list[tuple[str, int]] = []
    tab.workspace.card_asked.connect(lambda room, record: found.append((room, record)))
    return found


def said(card, part):
    return [
        [card.lists[part].model.text(row, column) for column in range(4)]
        for row in range(card.lists[part].model.rowCount())
    ]


def test_a_contract_shows_what_was_delivered_of_each_service(held, view):
    assert held
    services = said(view.own, "services")
    assert [row[2:] for row in services] == [["10", "3"], ["100", "15"]]
    foot = view.own.lists["services"].foot.text().replace("\xa0", " ")
    assert "30 000,00 ₸" in foot
    assert "500 000,00 ₸" in foot


def test_the_number_of_a_service_opens_exactly_its_sessions(qtbot, tab, held, view):
    card = view.own
    card.lists["services"].list.select_row(0)
    card.lists["services"].list.setFocus()
    press(qtbot, KEY.Key_Return)
    assert list(card.lists["sessions"].rows) == held[:3]
    asked = opened(tab)
    press(qtbot, KEY.Key_Return)
    assert asked == [("sessions", held[0])]
    card.chips.choose("services")
    card.chips.choose("sessions")
    assert list(card.lists["sessions"].rows) == held


def test_a_contract_is_typed_on_the_selection_its_party_won(tab, won, agency, furnished):
    tab.show_in("selections", won)
    card = tab.views["selections"].own
    card.contract()
    dialog = card.ask
    assert isinstance(dialog, ContractDialog)
    fields = dialog.form.fields
    assert (fields["track"].value(), fields["partner_id"].value().id) == ("youth", agency)
    assert fields["amount"].value() == 50_000_000
    fields["number"].set_value("15")
    for name, day in (("first", date(2026, 9, 1)), ("last", date(2026, 12, 31))):
        fields[name].set_value(day)
    services = fields["services"]
    assert isinstance(services, RowsField)
    row: Any = services.rows[0]
    row.kk.set_value("Кеңес беру")
    row.ordered.set_value("40")
    row.price.set_typed("12 500")
    dialog.submit()
    (made,) = contracts.listed(furnished)
    assert (made.tender_id, made.number, made.partner_id) == (won, "15", agency)
    (service,) = made.services
    assert (service.name_kk, service.ordered, service.price) == ("Кеңес беру", 40, 1_250_000)


def test_a_selection_chosen_in_a_new_contract_brings_its_winner(tab, won, agency):
    tab.show_view("contracts")
    view = tab.views["contracts"]
    view.begin_new()
    fields = view.ask.form.fields
    assert fields["partner_id"].value().id is None
    fields["tender_id"].set_value(won)
    assert (fields["track"].value(), fields["partner_id"].value().id) == ("youth", agency)
    fields["track"].set_value("adults")
    assert fields["tender_id"].combo.count() == 1  # youth's selection is not offered to adults


def test_what_speaks_against_a_sum_is_said_and_never_forbids(tab, agreed, furnished):
    tab.show_in("contracts", agreed)
    card = tab.views["contracts"].own
    card.edit()
    rows = card.ask.form.fields["services"].rows
    rows[1].price.set_value(5)
    rows[1].changed.emit()
    assert len(card.ask.remarks.said) == 1
    card.ask.submit()
    assert contracts.get(furnished, agreed).services[1].price == 5


def test_a_number_that_is_none_is_said_beside_its_service(tab, agreed, furnished):
    tab.show_in("contracts", agreed)
    card = tab.views["contracts"].own
    card.edit()
    row = card.ask.form.fields["services"].rows[0]
    row.ordered.set_typed("көп")
    card.ask.submit()
    assert card.ask.form.wrong() == ["services"]
    assert row.ordered.error
    assert contracts.get(furnished, agreed).services[0].ordered == 10


def test_a_half_typed_contract_is_there_again(tab):
    tab.show_view("contracts")
    view = tab.views["contracts"]
    view.begin_new()
    view.ask.form.fields["number"].set_value("77")
    view.ask.form.fields["services"].rows[0].kk.set_value("Кездесу")
    view.ask.reject()
    view.begin_new()
    assert view.ask.form.fields["number"].value() == "77"
    assert view.ask.form.fields["services"].value()[0].name_kk == "Кездесу"
    assert view.ask.kept.isVisible()


def test_services_are_accepted_and_the_act_printed_by_keys(qtbot, tab, held, agreed, furnished):
    tab.show_in("contracts", agreed)
    view = tab.views["contracts"]
    assert held
    view.list.setFocus()
    press(qtbot, KEY.Key_E, CTRL)
    dialog = view.own.ask
    assert (dialog.form.fields["first"].value(), dialog.form.fields["last"].value()) == (
        date(2026, 9, 1),
        builders.TODAY,
    )
    dialog.form.fields["last"].set_value(date(2026, 9, 30))
    dialog.form.fields["last"].changed.emit()
    assert "1" in dialog.counts.text()
    dialog.submit()
    (made,) = deliveries.acceptances(furnished, agreed)
    assert (made.first, made.last) == (date(2026, 9, 1), date(2026, 9, 30))
    assert view.own.chips.current == "acts"
    with qtbot.waitSignal(view.own.press.printed):
        view.own.print_act()
    (made,) = deliveries.acceptances(furnished, agreed)
    assert made.paper_id is not None
    paper = register.get(furnished, made.paper_id)
    assert paper.kind == "acceptance"
    assert paper.number in said(view.own, "acts")[0][2]
    view.own.suit()
    assert not view.own.doing["withdraw"].isEnabled()
    view.own.press.dialog.close()


def test_an_acceptance_made_by_mistake_is_taken_back(tab, agreed, furnished):
    deliveries.accept(furnished, agreed, date(2026, 9, 1), date(2026, 9, 30), builders.TODAY)
    tab.show_in("contracts", agreed)
    card = tab.views["contracts"].own
    card.withdraw()
    assert deliveries.acceptances(furnished, agreed) == []
    furnished.undo(furnished.last_action)
    assert len(deliveries.acceptances(furnished, agreed)) == 1


def test_a_contract_ends_early_only_with_a_reason(view, agreed, furnished):
    view.own.end()
    view.own.ask.submit()
    assert view.own.ask.form.wrong() == ["reason"]
    view.own.ask.form.fields["reason"].set_value("Тараптардың келісімі")
    view.own.ask.submit()
    assert contracts.get(furnished, agreed).ended_on == builders.TODAY
    assert not view.own.doing["end"].isEnabled()


def test_every_count_on_a_chip_opens_its_contracts(tab, view, agency, furnished):
    contracts.add(
        furnished,
        contracts.Draft("adults", "3", date(2025, 2, 3), agency, None, date(2025, 2, 3),
                        date(2025, 12, 31)),
    )  # fmt: skip
    tab.workspace.tell("partner")
    opened_by = {}
    for key in view.filters:
        if key != view.head.chips.current:
            view.head.chips.choose(key)
        opened_by[key] = shown_of(view)
        assert view.head.chips.chip(key).count == str(len(opened_by[key]))
    assert opened_by["over"] == ["3"]
    assert opened_by["ending"] == opened_by["running"] == ["14-Ж"]


def shown_of(view):
    return [view.model.text(row, 0) for row in range(view.model.rowCount())]


def test_a_search_finds_a_contract_by_its_agency(view):
    view.head.search.set_text("багыт")
    assert shown_of(view) == ["14-Ж"]
    view.head.search.set_text("жоқ")
    assert shown_of(view) == []


def test_the_end_of_a_contract_is_spoken_of_once_at_each_notice(agreed, tab, clock):
    def look():
        tab.message.dismiss()
        tab.hide()
        tab.show()
        return tab.message.text if tab.message.isVisible() else ""

    assert look() == ""  # 27 days before: said as the tab was opened
    clock.pass_days(20)
    assert "14-Ж" in look()
    assert look() == ""
    clock.pass_days(7)
    assert "14-Ж" in look()
    clock.pass_days(1)
    assert look() == ""
    assert agreed


def test_what_ends_soon_stays_visible_on_list_and_card(tab, view, agency):
    assert "27" in view.model.text(0, 5)
    tab.show_in("list", agency)
    badges = [entry.badge.text for entry in tab.card.dealings.lines["contracts"].entries]
    assert any("27" in badge for badge in badges)


def test_the_partners_card_opens_its_contracts_and_sessions(tab, held, agreed, agency):
    tab.show_in("list", agency)
    asked = opened(tab)
    tab.card.dealings.lines["contracts"].opened.emit(0)
    tab.card.dealings.lines["sessions"].opened.emit(0)
    assert asked == [("partners/contracts", agreed), ("sessions", held[-1])]


def test_nothing_is_done_with_a_partner_while_its_card_is_not_seen(qtbot, tab, view, agency):
    view.list.setFocus()
    press(qtbot, KEY.Key_N, CTRL)
    assert not tab.editing
    assert isinstance(view.ask, ContractDialog)
    view.ask.reject()
    assert partners.get(tab.workspace.store, agency)
    tab.show_view("list")
    tab.list.setFocus()
    press(qtbot, KEY.Key_N, CTRL)
    assert tab.editing


def test_a_view_follows_the_language(qapp, qtbot, tab, view):
    language.switch(qapp, "ru")
    qtbot.waitUntil(lambda: view.own.head.title == "Багыт")
    assert rooms.named(tab, "partners.contract.head.title")
