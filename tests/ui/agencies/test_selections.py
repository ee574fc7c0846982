"""Selections and incoming lists in the window."""

from __future__ import annotations

from datetime import date

import pytest

from app.agencies import tenders
from app.exchange import writing
from app.paperwork import register
from app.registry import incoming, partners
from tests import builders
from tests.ui.rooms import CTRL, KEY, press
from ui.importing import words


def taken(field, partner):
    row = field.add()
    row.who.show_partner(partner)
    return row


def test_a_selection_is_typed_with_its_bidders_and_its_winner(tab, agency, rival, furnished):
    tab.show_view("selections")
    view = tab.views["selections"]
    view.begin_new()
    fields = view.ask.form.fields
    fields["track"].set_value("adults")
    fields["basis_kk"].set_value("Заң")
    bids = fields["bids"]
    first = bids.rows[0]
    first.who.show_partner(agency)
    first.price.set_typed("1 250 000,50")
    first.score.set_value("90")
    second = taken(bids, rival)
    second.admitted.set_value("no")
    assert second.reason.isVisibleTo(view.ask)
    second.reason.set_value("Кешікті")
    second.changed.emit()
    answers = [fields["winner_id"].combo.itemData(at) for at in range(2)]
    assert answers == [0, agency]  # whoever was not admitted cannot win
    assert fields["winner_id"].combo.count() == 2
    fields["winner_id"].set_value(agency)
    view.ask.submit()
    (made,) = tenders.listed(furnished)
    assert made.winner_id == agency
    assert [(bid.price, bid.score, bid.admitted, bid.reason) for bid in made.bids] == [
        (125_000_050, 90, True, ""),
        (None, None, False, "Кешікті"),
    ]
    assert view.list.current_id == made.id


def test_one_not_admitted_needs_a_reason(tab, won, furnished):
    tab.show_in("selections", won)
    card = tab.views["selections"].own
    card.edit()
    assert card.ask.form.fields["winner_id"].value() is not None
    card.ask.form.fields["bids"].rows[1].reason.set_value("")
    card.ask.submit()
    assert card.ask.form.wrong() == ["bids"]
    assert tenders.get(furnished, won).bids[1].reason


def test_the_protocol_is_printed_and_then_nothing_is_changed(qtbot, tab, won, furnished):
    tab.show_in("selections", won)
    view = tab.views["selections"]
    view.list.setFocus()
    with qtbot.waitSignal(view.own.press.printed):
        press(qtbot, KEY.Key_P, CTRL)
    held = tenders.get(furnished, won)
    assert held.paper_id is not None
    paper = register.get(furnished, held.paper_id)
    assert paper.kind == "tender_protocol"
    assert any(paper.number in badge.text for badge in view.own.head.badges)
    view.own.press.dialog.close()
    view.own.edit()
    view.own.ask.submit()
    assert view.own.ask.refusal.isVisible()
    view.own.ask.reject()
    register.annul(furnished, paper.id, "Қате")
    view.own.edit()
    view.own.ask.form.fields["subject_kk"].set_value("Басқа")
    view.own.ask.submit()
    assert tenders.get(furnished, won).subject_kk == "Басқа"


def test_a_selection_with_a_contract_is_not_removed(tab, won, agreed, furnished):
    assert agreed
    tab.show_in("selections", won)
    card = tab.views["selections"].own
    card.remove()
    assert card.refusal.isVisible()
    assert tenders.get(furnished, won)


@pytest.fixture
def listed(furnished, agency, rival):
    head = incoming.Incoming("enterprises", None, "05/12", date(2026, 9, 1), date(2026, 9, 3))
    return incoming.add(furnished, head, [agency, rival])


def test_a_list_that_came_in_is_typed_and_names_partners(tab, agency, furnished):
    tab.show_view("incoming")
    view = tab.views["incoming"]
    assert view.empty.isVisible()
    view.begin_new()
    fields = view.ask.form.fields
    view.ask.submit()
    assert view.ask.form.wrong() == ["document"]
    fields["document"].set_value("05/12")
    taken(fields["partners"], agency)
    view.ask.submit()
    (made,) = incoming.listed(furnished)
    assert made.received_on == builders.TODAY
    assert incoming.named(furnished, made.id) == [agency]
    assert view.own.record == made.id


def test_a_partner_nobody_entered_yet_is_entered_in_the_row(tab, listed, furnished):
    tab.show_in("incoming", listed)
    card = tab.views["incoming"].own
    card.edit()
    dialog = card.ask
    row = dialog.form.fields["partners"].add()
    row.who.line.setText("Жаңа кәсіпорын")
    row.who.ask_new()
    (asked,) = [each for each in dialog.children() if each.objectName() == "referral.partner"]
    asked.submit()
    dialog.submit()
    known = partners.by_name(furnished, "Жаңа кәсіпорын")
    assert known in incoming.named(furnished, listed)
    assert partners.get(furnished, known).roles == ("employer",)


def test_partners_are_taken_off_a_list_by_many_and_put_back(qtbot, tab, listed, furnished):
    tab.show_in("incoming", listed)
    named = tab.views["incoming"].own.lists["named"].list
    named.setFocus()
    named.selectAll()
    press(qtbot, KEY.Key_Delete)
    assert incoming.named(furnished, listed) == []
    furnished.undo(furnished.last_action)
    assert len(incoming.named(furnished, listed)) == 2


def test_del_in_the_list_of_lists_takes_nobody_off(qtbot, tab, listed, furnished):
    tab.show_in("incoming", listed)
    tab.views["incoming"].list.setFocus()
    press(qtbot, KEY.Key_Delete)
    assert len(incoming.named(furnished, listed)) == 2


def test_the_partners_card_says_which_lists_name_it(tab, listed, agency):
    tab.show_in("list", agency)
    (entry,) = tab.card.dealings.lines["incoming"].entries
    assert "05/12" in entry.title
    assert listed


def test_a_list_entered_by_mistake_goes_and_its_partners_stay(tab, listed, agency, furnished):
    tab.show_in("incoming", listed)
    tab.views["incoming"].own.remove()
    assert incoming.listed(furnished) == []
    assert partners.get(furnished, agency).archived_on is None
    furnished.undo(furnished.last_action)
    assert len(incoming.named(furnished, listed)) == 2


def test_the_spreadsheet_of_a_letter_comes_in_through_the_wizard(qtbot, tab, furnished, tmp_path):
    head = incoming.Incoming("enterprises", None, "05/13", received_on=date(2026, 9, 3))
    held = incoming.get(furnished, incoming.add(furnished, head))
    tab.show_in("incoming", held.id)
    path = tmp_path / "list.xlsx"
    titles = ["Ұйымның атауы", "БСН"]
    writing.write_xlsx(path, [("1", titles, [["«Нұр» ЖШС", "120540001233"], ["Жол", "12"]])])
    tab.views["incoming"].own.take_in()
    page = tab.cover.page
    page.start(path)
    qtbot.waitUntil(lambda: page.step == 1 and not page.busy)
    assert page.session.given == {"incoming": held.uid}
    page.judge()
    qtbot.waitUntil(lambda: page.step == 2 and not page.busy)
    assert [words.called(row) for row in page.session.plan.rows] == ["«Нұр» ЖШС", "Жол"]
    page.commit()
    qtbot.waitUntil(lambda: page.step == 3 and not page.busy)
    (named,) = partners.many(furnished, incoming.named(furnished, held.id))
    assert (named.name_kk, named.number) == ("«Нұр» ЖШС", "120540001233")
    page.undo()
    assert incoming.named(furnished, held.id) == []
    page.leave()
    assert tab.cover.page is None
    assert tab.split.isVisible()
