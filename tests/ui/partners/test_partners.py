"""Partners are entered, corrected, archived and referred to by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.kazakh import identity
from app.paperwork import addressees, referrals
from app.registry import partners
from app.store.store import Store
from tests import builders
from tests.ui import rooms
from tests.ui.rooms import CTRL, KEY, asked, press, shown, write
from ui import language
from ui.partners.tab import PartnersRoom
from ui.workspace import Workspace


@pytest.fixture
def workspace(furnished: Store, tmp_path: Path) -> Workspace:
    partners.add(furnished, partners.Draft("Қарағаш мектебі", "Школа Карагаш", ("school",)))
    partners.add(furnished, partners.Draft("«Өркен» ШҚ", "КХ «Оркен»", ("employer", "other")))
    return rooms.workspace(furnished, tmp_path)


@pytest.fixture
def tab(qtbot: QtBot, workspace: Workspace) -> Iterator[PartnersRoom]:
    with rooms.opened(qtbot, PartnersRoom(workspace)) as room:
        yield room


def named(tab: PartnersRoom, name: str) -> int:
    found = partners.by_name(tab.workspace.store, name)
    assert found is not None
    tab.list.select_id(found)
    tab.list.setFocus()
    return found


def bin_of(first_11: str) -> str:
    return f"{first_11}{identity.check_digit(first_11)}"


def test_every_chip_opens_exactly_the_partners_it_counts(tab: PartnersRoom) -> None:
    for words in ("", "карагаш", "ЖШС"):
        tab.head.search.set_text(words)
        for key in tab.filters:
            tab.head.chips.choose(key)
            assert tab.model.rowCount() == int(tab.head.chips.chip(key).count), (words, key)
            tab.head.chips.choose("")


def test_a_partner_is_found_as_it_is_typed_however_it_is_spelt(
    qtbot: QtBot, tab: PartnersRoom
) -> None:
    tab.focus_search()
    qtbot.keyClicks(tab.head.search.line, "orken")
    assert shown(tab) == ["«Өркен» ШҚ"]
    assert tab.card.head.title == "«Өркен» ШҚ"


def test_a_partner_is_entered_by_keys_alone_and_shown(qtbot: QtBot, tab: PartnersRoom) -> None:
    tab.list.setFocus()
    press(qtbot, KEY.Key_N, CTRL)
    write("«Нұр-Жол» ЖШС")
    press(qtbot, KEY.Key_Tab)
    write("ТОО «Нур-Жол»")
    press(qtbot, KEY.Key_Tab)
    press(qtbot, KEY.Key_Space)
    press(qtbot, KEY.Key_S, CTRL)
    found = partners.get(tab.workspace.store, tab.current)
    assert (found.name_kk, found.name_ru, found.roles) == (
        "«Нұр-Жол» ЖШС",
        "ТОО «Нур-Жол»",
        ("employer",),
    )
    assert tab.card.head.title == "«Нұр-Жол» ЖШС"
    assert "«Нұр-Жол» ЖШС" in tab.message.text


def test_an_entered_partner_can_be_taken_back(qtbot: QtBot, tab: PartnersRoom) -> None:
    before = shown(tab)
    tab.list.setFocus()
    press(qtbot, KEY.Key_N, CTRL)
    write("Қате атау")
    press(qtbot, KEY.Key_S, CTRL)
    assert shown(tab) != before
    press(qtbot, KEY.Key_Z, CTRL)
    assert shown(tab) == before


def test_a_partner_without_a_name_is_refused_beside_the_field(
    qtbot: QtBot, tab: PartnersRoom
) -> None:
    tab.list.setFocus()
    press(qtbot, KEY.Key_N, CTRL)
    press(qtbot, KEY.Key_S, CTRL)
    assert tab.editing
    assert tab.form.fields["name_kk"].error
    assert tab.form.fields["name_kk"].editor.hasFocus()


def test_a_doubtful_number_is_remarked_on_and_saved(qtbot: QtBot, tab: PartnersRoom) -> None:
    partner = named(tab, "«Өркен» ШҚ")
    press(qtbot, KEY.Key_F2)
    right = bin_of("00094000000")
    wrong = right[:-1] + str((int(right[-1]) + 1) % 10)
    number = tab.form.fields["number"]
    number.editor.setFocus()
    write(right)
    plain = number._hint
    write(wrong)
    assert number._hint != plain
    assert not number.error
    press(qtbot, KEY.Key_S, CTRL)
    assert partners.get(tab.workspace.store, partner).number == wrong


def test_a_number_that_another_has_leads_to_that_card(qtbot: QtBot, tab: PartnersRoom) -> None:
    store, number = tab.workspace.store, bin_of("00094000000")
    school = partners.get(store, named(tab, "Қарағаш мектебі"))
    partners.change(store, school.id, partners.Draft("Қарағаш мектебі", number=number))
    named(tab, "«Өркен» ШҚ")
    press(qtbot, KEY.Key_F2)
    tab.form.fields["number"].editor.setFocus()
    write(number)
    press(qtbot, KEY.Key_S, CTRL)
    assert tab.form.fields["number"].error
    rooms.named(tab, "partners.refusal.act").click()  # type: ignore[attr-defined]
    assert tab.current == school.id
    assert not tab.editing


def test_what_is_half_typed_survives_a_kill_and_is_offered_back(
    qtbot: QtBot, tab: PartnersRoom
) -> None:
    tab.list.setFocus()
    press(qtbot, KEY.Key_N, CTRL)
    write("«Жарты терілген» ЖШС")
    qtbot.waitUntil(lambda: tab.workspace.store.draft("partners:new") is not None, timeout=2000)
    with rooms.opened(qtbot, PartnersRoom(tab.workspace)) as again:
        assert again.kept.isVisible()
        assert "«Жарты терілген» ЖШС" in again.kept.sentence.happened
        rooms.named(again, "partners.kept.act").click()  # type: ignore[attr-defined]
        assert again.form.values()["name_kk"] == "«Жарты терілген» ЖШС"


def test_esc_keeps_the_draft_and_saving_ends_it(qtbot: QtBot, tab: PartnersRoom) -> None:
    partner = named(tab, "«Өркен» ШҚ")
    press(qtbot, KEY.Key_F2)
    write("«Өркен-2» ШҚ")
    press(qtbot, KEY.Key_Escape)
    assert not tab.editing
    assert tab.current == partner
    assert tab.kept.isVisible()
    press(qtbot, KEY.Key_F2)
    assert tab.form.values()["name_kk"] == "«Өркен-2» ШҚ"
    press(qtbot, KEY.Key_S, CTRL)
    assert partners.get(tab.workspace.store, partner).name_kk == "«Өркен-2» ШҚ"
    assert not tab.kept.isVisible()
    assert tab.workspace.store.drafts("partners:") == []


def test_what_was_thrown_away_can_be_typed_on(qtbot: QtBot, tab: PartnersRoom) -> None:
    named(tab, "«Өркен» ШҚ")
    press(qtbot, KEY.Key_F2)
    write("Басқа атау")
    tab.give_up()
    assert not tab.kept.isVisible()
    press(qtbot, KEY.Key_Z, CTRL)
    assert tab.editing
    assert tab.form.values()["name_kk"] == "Басқа атау"


def test_a_change_elsewhere_does_not_close_the_form(qtbot: QtBot, tab: PartnersRoom) -> None:
    named(tab, "«Өркен» ШҚ")
    press(qtbot, KEY.Key_F2)
    write("Терілуде")
    partners.add(tab.workspace.store, partners.Draft("Жаңа серіктес"))
    tab.workspace.tell("partner")
    assert tab.editing
    assert tab.form.values()["name_kk"] == "Терілуде"
    assert "Жаңа серіктес" in shown(tab)


def test_a_partner_is_archived_with_a_reason_and_brought_back(
    qtbot: QtBot, tab: PartnersRoom
) -> None:
    partner = named(tab, "«Өркен» ШҚ")
    press(qtbot, KEY.Key_Delete, CTRL)
    dialog = asked(qtbot, tab)
    press(qtbot, KEY.Key_Return)
    assert dialog.form.fields["archive_reason"].error
    write("Таратылды")
    press(qtbot, KEY.Key_Return)
    assert "«Өркен» ШҚ" not in shown(tab)
    tab.head.chips.choose("archived")
    assert shown(tab) == ["«Өркен» ШҚ"]
    assert "Таратылды" in rooms.label(tab, "partners.card.head.line")
    tab.bring_back()
    assert partners.get(tab.workspace.store, partner).archived_on is None


def test_the_card_shows_who_was_sent_and_what_came_of_it(tab: PartnersRoom) -> None:
    store = tab.workspace.store
    people = builders.people(store, 2)
    first, _ = builders.refer(store, people[0])
    builders.refer(store, people[1])
    referrals.record_state(store, first.id, "accepted", store.today(), "slip")
    tab.workspace.tell("paper")
    assert first.partner_id is not None
    tab.list.select_id(first.partner_id)
    badges = [entry.badge.text for entry in tab.card.timeline.entries if entry.badge]
    assert badges == ["Жауап күтілуде", "Қабылданды"]
    opened: list[tuple[str, int]] = []
    tab.workspace.card_asked.connect(lambda room, record: opened.append((room, record)))
    tab.card.timeline.opened.emit(1)
    assert opened == [("papers", first.paper_id)]


def test_somebody_is_referred_to_the_partner_shown_by_keys_alone(
    qtbot: QtBot, tab: PartnersRoom
) -> None:
    builders.people(tab.workspace.store, 2)
    partner = named(tab, "«Өркен» ШҚ")
    press(qtbot, KEY.Key_J, CTRL)
    asked(qtbot, tab)
    write("Құнанбаева")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup, KEY.Key_Down)
    qtbot.keyClick(popup, KEY.Key_Return)
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: tab.ask.objectName() == "referral")
    asked(qtbot, tab)
    press(qtbot, KEY.Key_Return, CTRL)
    sent = addressees.sent_to(tab.workspace.store, partner)
    assert [each.to_whom for each in sent] == ["Құнанбаева Әсемгүл Ғалымқызы"]
    assert len(tab.card.timeline.entries) == 1
    for dialog in tab.findChildren(QDialog):
        dialog.close()


def test_names_follow_the_language_of_the_window(
    qapp: QApplication, qtbot: QtBot, tab: PartnersRoom
) -> None:
    named(tab, "«Өркен» ШҚ")
    language.switch(qapp, "ru")
    qtbot.waitUntil(lambda: tab.card.head.title == "КХ «Оркен»")
    assert "Школа Карагаш" in shown(tab)


def test_an_office_without_partners_is_told_where_they_come_from(
    qtbot: QtBot, store: Store, tmp_path: Path
) -> None:
    with rooms.opened(qtbot, PartnersRoom(rooms.workspace(store, tmp_path))) as tab:
        assert tab.empty.isVisible()
        press(qtbot, KEY.Key_N, CTRL)
        write("Бірінші серіктес")
        press(qtbot, KEY.Key_S, CTRL)
        assert shown(tab) == ["Бірінші серіктес"]
        assert tab.list.isVisible()


def test_a_correction_leaves_the_search_and_the_filter_as_they_were(
    qtbot: QtBot, tab: PartnersRoom
) -> None:
    tab.head.chips.choose("employer")
    tab.head.search.set_text("оркен")
    tab.list.setFocus()
    press(qtbot, KEY.Key_F2)
    tab.form.fields["contact"].editor.setFocus()
    write("Әділбекова Сәуле")
    press(qtbot, KEY.Key_S, CTRL)
    assert (tab.words, tab.head.chips.current) == ("оркен", "employer")
    assert shown(tab) == ["«Өркен» ШҚ"]
    assert tab.list.hasFocus()


def test_a_new_partner_is_shown_whatever_was_searched_for(qtbot: QtBot, tab: PartnersRoom) -> None:
    tab.head.search.set_text("оркен")
    tab.list.setFocus()
    press(qtbot, KEY.Key_N, CTRL)
    write("Аудандық аурухана")
    press(qtbot, KEY.Key_S, CTRL)
    assert tab.card.head.title == "Аудандық аурухана"
    assert "«Өркен» ШҚ" in shown(tab)
