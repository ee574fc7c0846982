"""Everything that is kept of a colleague is entered, put right and taken back by keys alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.papers import Both
from app.staffing import (
    attestations,
    categories,
    decisions,
    duties,
    education,
    leaves,
    posts,
    service,
    staff,
    substitutions,
    training,
)
from app.store.store import Store
from tests.ui import rooms
from tests.ui.rooms import CTRL, KEY, press, write
from ui.fields import ChoiceField
from ui.staff import entering, judging
from ui.staff.dialogs import StaffDialog
from ui.staff.tab import StaffRoom

Typed = Mapping[str, str | int]
"""What goes into each field: words that are typed, or how many rows down an answer stands."""

_TYPED: Mapping[str, Typed] = {
    "post": {"name_kk": "Әдіскер", "since": "01.09.2026", "order_number": "9-ж"},
    "education": {"level": 4, "institution": "Аманжолов атындағы университет"},
    "service": {"organisation": "Абай атындағы мектеп", "post": "Мұғалім", "since": "01.09.2012"},
    "leave": {"since": "01.02.2022", "until": "01.02.2023", "basis": "№ 4 бұйрық"},
    "training": {"title_kk": "Кәсіптік диагностика", "hours": "72", "finished_on": "12.05.2026"},
    "category": {"category": 1, "order_number": "40-ж", "since": "02.03.2026"},
    "attestation": {"planned_on": "15.01.2027", "category": 5},
    "substitution": {"absent_id": 1, "basis_kk": "№ 5 бұйрық", "until": "30.11.2026"},
}
_MORE: Mapping[str, Typed] = {"education": {"finished_on": "20.06.2010"}}

_KEPT: Mapping[str, Callable[[Store, int], Any]] = {
    "post": posts.of,
    "education": education.of,
    "service": service.of,
    "leave": leaves.of,
    "training": training.of,
    "category": categories.of,
    "attestation": attestations.of,
    "substitution": substitutions.of,
}


def asked(qtbot: QtBot, tab: StaffRoom, name: str, record: int = -1) -> StaffDialog:
    tab.open_dialog(name, record)
    dialog = rooms.asked(qtbot, tab)
    assert isinstance(dialog, StaffDialog)
    return dialog


def put(qtbot: QtBot, dialog: StaffDialog, typed: Typed) -> None:
    """Type words into fields; go down to an answer of a choice."""
    for key, words in typed.items():
        field = dialog.form.fields[key]
        field.editor.setFocus()
        if isinstance(field, ChoiceField):
            press(qtbot, KEY.Key_Home)
            for _ in range(int(words)):
                press(qtbot, KEY.Key_Down)
        else:
            write(str(words))


def entered(qtbot: QtBot, tab: StaffRoom, name: str) -> None:
    dialog = asked(qtbot, tab, name)
    put(qtbot, dialog, {**_TYPED[name], **_MORE.get(name, {})})
    press(qtbot, KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not dialog_open(tab))


def dialog_open(tab: StaffRoom) -> bool:
    return any(each.isVisible() for each in tab.findChildren(StaffDialog))


@pytest.mark.parametrize("name", list(_TYPED))
def test_each_record_is_entered_by_keys_and_undone_as_one(
    qtbot: QtBot, card: StaffRoom, specialist: int, name: str
) -> None:
    store, kept = card.workspace.store, _KEPT[name]
    before = kept(store, specialist)
    entered(qtbot, card, name)
    after = kept(store, specialist)
    assert len(after) == len(before) + 1
    rooms.back(qtbot, card)
    press(qtbot, KEY.Key_Z, CTRL)
    assert kept(store, specialist) == before


@pytest.mark.parametrize("name", list(_TYPED))
def test_each_record_is_opened_again_put_right_and_taken_back(
    qtbot: QtBot, card: StaffRoom, specialist: int, name: str
) -> None:
    store, kept = card.workspace.store, _KEPT[name]
    entered(qtbot, card, name)
    known = {each.id for each in kept(store, specialist)}
    record = max(known)
    dialog = asked(qtbot, card, name, record)
    for key, words in _TYPED[name].items():
        if isinstance(words, str):
            assert dialog.form.fields[key].typed() == words
    dialog.submit()
    assert {each.id for each in kept(store, specialist)} == known
    dialog = asked(qtbot, card, name, record)
    dialog.take_back()
    assert {each.id for each in kept(store, specialist)} == known - {record}


@pytest.mark.parametrize("name", list(_TYPED))
def test_what_is_half_typed_is_there_again(qtbot: QtBot, card: StaffRoom, name: str) -> None:
    key, words = next((key, said) for key, said in _TYPED[name].items() if isinstance(said, str))
    dialog = asked(qtbot, card, name)
    put(qtbot, dialog, {key: words})
    press(qtbot, KEY.Key_Escape)
    again = asked(qtbot, card, name)
    assert again.form.fields[key].typed() == words
    assert again.kept.isVisible()
    again.start_anew()
    assert again.form.fields[key].typed() != words


def test_the_menu_of_records_is_walked_by_keys(qtbot: QtBot, card: StaffRoom) -> None:
    press(qtbot, KEY.Key_E, CTRL)
    menu = card.findChild(QMenu, "staff.enter.menu")
    assert isinstance(menu, QMenu)
    assert [each.text() for each in menu.actions()] == [*map(entering.words, entering.ROOMS)]
    qtbot.keyClick(menu, KEY.Key_Down)
    qtbot.keyClick(menu, KEY.Key_Down)
    qtbot.keyClick(menu, KEY.Key_Return)
    dialog = rooms.asked(qtbot, card)
    assert dialog.objectName() == "staff.education"


def test_fields_carry_the_names_by_which_they_are_found_and_heard(
    qtbot: QtBot, card: StaffRoom
) -> None:
    for name in entering.ROOMS:
        dialog = asked(qtbot, card, name)
        for key, field in dialog.form.fields.items():
            assert field.objectName() == f"staff.{name}.form.{key}"
            assert field.editor.accessibleName(), (name, key)
        dialog.reject()


def test_a_line_of_the_card_opens_its_record(
    qtbot: QtBot, card: StaffRoom, specialist: int
) -> None:
    card.card.bring("service")
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Return)
    dialog = rooms.asked(qtbot, card)
    assert dialog.objectName() == "staff.service"
    (held,) = service.of(card.workspace.store, specialist)
    assert dialog.form.fields["organisation"].value() == held.organisation


def test_service_of_a_post_held_here_opens_that_post(qtbot: QtBot, card: StaffRoom) -> None:
    card.card.bring("service")
    press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Return)
    assert rooms.asked(qtbot, card).objectName() == "staff.post"


def test_overlaps_and_gaps_of_service_are_said(card: StaffRoom, specialist: int) -> None:
    store, section = card.workspace.store, card.card.sections["service"]
    assert "01.03.2019 – 03.03.2019" in section.notes.text()
    again = service.Draft(specialist, "Мектеп", since=date(2018, 1, 1), until=date(2019, 3, 10))
    service.add(store, again)
    card.refresh("staff")
    assert "01.01.2018 – 28.02.2019" in section.notes.text()
    assert "04.03.2019 – 10.03.2019" in section.notes.text()
    assert "01.03.2019 – 03.03.2019" not in section.notes.text()


def test_a_card_of_another_post_cannot_be_chosen(qtbot: QtBot, card: StaffRoom) -> None:
    dialog = asked(qtbot, card, "post")
    dialog.form.fields["position"].set_value("assistant")
    field = dialog.form.fields["card"]
    assert isinstance(field, ChoiceField)
    assert [field.combo.itemData(at) for at in range(field.combo.count())] == [0, 15, 16, 17]
    field.set_value(15)
    assert dialog.form.fields["level"].value() == "none"


def test_a_share_that_is_no_number_is_refused_beside_it(qtbot: QtBot, card: StaffRoom) -> None:
    dialog = asked(qtbot, card, "post")
    put(qtbot, dialog, {"name_kk": "Әдіскер", "rate": "жарты"})
    dialog.submit()
    assert dialog.form.fields["rate"].error


def test_an_expired_category_is_red_and_one_that_soon_ends_amber(
    card: StaffRoom, specialist: int
) -> None:
    def tones() -> list[str]:
        lines = card.card.sections["categories"].lines
        return [each.entry.badge.tone for each in lines if each.entry.badge]

    store = card.workspace.store
    assert tones() == ["warn"]
    (held,) = categories.of(store, specialist)
    for until, tone in ((date(2026, 11, 22), "err"), (date(2027, 2, 22), "ok")):
        draft = replace(categories.draft_of(held), until=until)
        categories.change(store, held.id, draft)
        card.refresh("staff")
        assert tones() == [tone]


def test_a_passed_attestation_gives_its_category(
    qtbot: QtBot, card: StaffRoom, specialist: int
) -> None:
    store = card.workspace.store
    entered(qtbot, card, "attestation")
    (planned,) = attestations.of(store, specialist)
    dialog = asked(qtbot, card, "attestation", planned.id)
    fields = dialog.form.fields
    fields["result"].set_value("passed")
    fields["held_on"].set_value(date(2026, 11, 20))
    fields["order_number"].set_value("44-ж")
    fields["order_date"].set_value(date(2026, 11, 21))
    dialog.submit()
    assert attestations.get(store, planned.id).result == "passed"
    dialog = asked(qtbot, card, "attestation", planned.id)
    dialog._grant.click()  # type: ignore[attr-defined]
    giving = rooms.asked(qtbot, card)
    assert giving.objectName() == "staff.category"
    assert giving.form.fields["order_number"].value() == "44-ж"
    giving.submit()
    given = categories.get(store, attestations.get(store, planned.id).category_id or 0)
    assert (given.category, given.order_number) == (planned.category, "44-ж")
    assert given.since == date(2026, 11, 21)


def test_own_duties_are_kept_in_their_order(qtbot: QtBot, card: StaffRoom, specialist: int) -> None:
    store = card.workspace.store
    dialog = asked(qtbot, card, "duties")
    wanted = (Both("Бірінші", "Первая"), Both("Екінші", "Вторая"))
    dialog.form.fields["duties"].set_value(wanted)
    dialog.submit()
    assert tuple(duties.of(store, specialist)) == wanted
    rooms.back(qtbot, card)
    press(qtbot, KEY.Key_Z, CTRL)
    assert duties.of(store, specialist) == []


def test_who_is_absent_sees_the_substitution_and_opens_it_as_the_substitutes_own(
    qtbot: QtBot, card: StaffRoom, specialist: int
) -> None:
    store = card.workspace.store
    director = next(each.id for each in staff.listed(store) if each.surname == "Жақсыбеков")
    basis = substitutions.Draft(specialist, director, basis_kk="№ 5", since=date(2026, 11, 1))
    number = substitutions.add(store, basis)
    card.open_record(director)
    (line,) = card.card.sections["substitutions"].lines
    assert "Оспанова" in line.entry.title
    dialog = asked(qtbot, card, line.room, line.record)
    assert dialog.staff_id == specialist
    dialog.submit()
    assert substitutions.get(store, number).absent_id == director


def test_a_decision_rested_upon_is_not_taken_back(
    qtbot: QtBot, card: StaffRoom, specialist: int
) -> None:
    store = card.workspace.store
    day = date(2026, 11, 1)
    rule = judging.rules_on(store, specialist, day)[0].id
    granted = decisions.advice(store, specialist, rule, day).state == "met"
    made = decisions.decide(
        store,
        decisions.Draft(specialist, rule=rule, granted=granted, decided_on=day, order_number="3"),
    )
    held = attestations.Draft(
        specialist,
        date(2026, 11, 1),
        category="case_manager",
        held_on=date(2026, 11, 1),
        result="passed",
        decision_id=made,
    )
    attestations.add(store, held)
    dialog = asked(qtbot, card, "decision", made)
    dialog.take_back()
    assert dialog.refusal.isVisible()
    assert decisions.of(store, specialist)


def test_nothing_of_a_colleague_is_typed_into_anothers_dialog(
    qtbot: QtBot, card: StaffRoom
) -> None:
    dialog = asked(qtbot, card, "education")
    put(qtbot, dialog, {"institution": "Оның университеті"})
    press(qtbot, KEY.Key_Escape)
    director = next(
        each.id for each in staff.listed(card.workspace.store) if each.surname == "Жақсыбеков"
    )
    card.open_record(director)
    again = asked(qtbot, card, "education")
    assert again.form.fields["institution"].typed() == ""
    assert QApplication.focusWidget() is not None


def test_who_stands_in_today_may_sign_and_is_counted_so(card: StaffRoom, specialist: int) -> None:
    store, row = card.workspace.store, rooms.shown(card).index("Оспанова Айнұр")
    before = int(card.head.chips.chip("signing").count)
    assert rooms.shown(card, 4)[row] == ""
    basis = substitutions.Draft(specialist, basis_kk="№ 5", since=date(2026, 11, 1))
    number = substitutions.add(store, basis)
    card.refresh("staff")
    assert rooms.shown(card, 4)[row] == "Бүгін қол қоя алады"
    assert "Бүгін қол қоя алады" in [badge.text for badge in card.card.head.badges]
    assert int(card.head.chips.chip("signing").count) == before + 1
    assert card.doing["make_signatory"].isEnabled()
    over = replace(
        substitutions.draft_of(substitutions.get(store, number)), until=date(2026, 11, 2)
    )
    substitutions.change(store, number, over)
    card.refresh("staff")
    assert rooms.shown(card, 4)[row] == ""
