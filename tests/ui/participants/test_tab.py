from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.paperwork import referrals
from app.registry import (
    case,
    consents,
    duplicates,
    listing,
    merging,
    participants,
    partners,
    places,
    statuses,
)
from app.schooling import enrolments
from tests import builders
from ui import language
from ui.participants import filters as narrowing
from ui.participants.tab import ParticipantsRoom
from ui.parts.button import Button


def names(tab: ParticipantsRoom) -> list[str]:
    return [tab.model.text(row, 0) for row in range(tab.model.rowCount())]


def focused() -> QWidget:
    where = QApplication.focusWidget()
    assert where is not None
    return where


def press(key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)


def write(field, words: str) -> None:
    field.editor.setFocus()
    field.line.setText(words)
    field.line.textEdited.emit(words)


def test_everybody_is_listed_in_the_order_of_the_kazakh_alphabet(people, tab):
    listed = names(tab)
    assert len(listed) == len(people)
    assert listed[0].startswith("Әбдіғаниев")
    assert listed[-1].startswith("Ыдырысов")


def test_a_search_brings_the_closest_first_and_makes_it_current(people, tab):
    write(_Search(tab), "кунанбаева")
    assert names(tab)[0].startswith("Құнанбаева")
    assert tab.current == people[0]


class _Search:
    def __init__(self, tab: ParticipantsRoom) -> None:
        self.line = self.editor = tab.head.search.line


def test_every_chip_opens_exactly_as_many_people_as_it_says(people, tab, furnished):
    today = furnished.today()
    statuses.give(furnished, people[0], "senior_pupil", date(2026, 9, 1))
    consents.give(furnished, people[1], consents.Draft(today))
    builders.refer(furnished, people[2])
    tab.workspace.tell("participant")
    for key in tab.filters:
        tab.head.chips.choose(key)
        if tab.head.chips.current != key:
            tab.head.chips.choose(key)
        shown = int(tab.head.chips.chip(key).count)
        assert shown == tab.model.rowCount(), key
    assert {tab.head.chips.chip(key).count for key in tab.filters} == {"12", "1", "11"}


def test_a_new_person_is_registered_by_keyboard_and_stays_current(tab):
    tab.doing["add"].trigger()
    write(tab.typing.fields["surname"], "Төлегенова")
    write(tab.typing.fields["given_name"], "Айжан")
    QTest.keyClick(tab.typing, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert names(tab) == ["Төлегенова Айжан"]
    assert tab.card.head.title == "Төлегенова Айжан"
    assert "Төлегенова Айжан" in tab.message.text


def test_what_was_saved_can_be_taken_back(tab):
    tab.doing["add"].trigger()
    write(tab.typing.fields["surname"], "Төлегенова")
    tab.save()
    QTest.keyClick(tab.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(tab) == []


def test_a_number_of_eleven_digits_says_so_beside_itself_and_keeps_what_was_typed(tab):
    tab.doing["add"].trigger()
    write(tab.typing.fields["surname"], "Өмірзақова")
    write(tab.typing.fields["iin"], "09031455021")
    tab.save()
    assert tab.editing
    assert tab.typing.fields["iin"].error
    assert tab.typing.fields["iin"].typed() == "09031455021"
    assert tab.typing.fields["surname"].typed() == "Өмірзақова"


def test_a_number_offers_its_birth_date_and_never_fills_it_in_by_itself(tab):
    tab.doing["add"].trigger()
    write(tab.typing.fields["iin"], builders.iin(date(2009, 3, 14), "female"))
    assert tab.typing.fields["birth_date"].value() is None
    offer = tab.findChild(type(tab.head.first), "participants.form.iin.offer")
    assert offer.isVisible()
    offer.click()
    assert tab.typing.fields["birth_date"].value() == date(2009, 3, 14)
    assert tab.typing.fields["sex"].value() == "female"


def test_a_doubtful_number_is_said_and_saved_all_the_same(tab, furnished):
    tab.doing["add"].trigger()
    write(tab.typing.fields["surname"], "Сейітова")
    write(tab.typing.fields["iin"], "090314550219")
    assert tab.typing.fields["iin"]._hint
    tab.save()
    assert participants.by_iin(furnished, "090314550219")


def test_the_number_of_a_known_person_opens_the_card_that_is_there(people, tab, furnished):
    taken = participants.get(furnished, people[3]).iin
    tab.doing["add"].trigger()
    write(tab.typing.fields["surname"], "Басқа")
    write(tab.typing.fields["iin"], taken)
    there = tab.findChild(type(tab.head.first), "participants.form.iin.open")
    assert there.isVisible()
    there.click()
    assert tab.current == people[3]
    assert not tab.editing


def test_the_number_of_an_archived_card_brings_it_back_and_opens_it(people, tab, furnished):
    held = participants.get(furnished, people[3])
    participants.archive(furnished, held.id, "Көшіп кетті")
    tab.workspace.tell("participant")
    tab.doing["add"].trigger()
    write(tab.typing.fields["surname"], "Басқа")
    write(tab.typing.fields["iin"], held.iin)
    there = tab.findChild(type(tab.head.first), "participants.form.iin.open")
    assert there.isVisible()
    assert held.name.full in there.accessibleName()
    there.click()
    assert participants.get(furnished, held.id).archived_on is None
    assert tab.current == held.id
    assert not tab.editing


def test_a_likely_duplicate_is_asked_about_and_the_answer_is_remembered(people, tab, furnished):
    known = participants.get(furnished, people[0])
    tab.doing["add"].trigger()
    write(tab.typing.fields["surname"], "Кунанбаева")
    write(tab.typing.fields["given_name"], "Асемгул")
    tab.typing.fields["birth_date"].set_value(known.birth_date)
    tab.save()
    assert tab.editing
    assert [each.person.id for each in tab.likenesses.candidates] == [people[0]]
    tab.findChild(type(tab.head.first), "participants.likenesses.apart").click()
    assert not tab.editing
    assert tab.model.rowCount() == 13
    draft = participants.draft_of(participants.get(furnished, tab.current))
    assert duplicates.candidates(furnished, draft, tab.current) == []


def test_a_half_typed_form_is_offered_after_the_program_was_killed(tab, furnished, qtbot):
    tab.doing["add"].trigger()
    write(tab.typing.fields["surname"], "Жарты")
    qtbot.waitUntil(lambda: furnished.draft("participants:new") is not None, timeout=2000)
    again = ParticipantsRoom(tab.workspace, tab.window())
    assert "Жарты" in again.kept.sentence.happened
    again.begin(None)
    assert again.typing.fields["surname"].typed() == "Жарты"


def test_a_half_typed_form_is_spoken_of_in_the_language_chosen_since(tab, qtbot, qapp):
    tab.doing["add"].trigger()
    write(tab.typing.fields["surname"], "Жарты")
    language.switch(qapp, "en")
    qtbot.waitUntil(lambda: tab.pane.head.title == "New participant")
    assert tab.typing.fields["surname"].typed() == "Жарты"
    tab.leave_form()
    assert tab.kept.sentence.happened == "Half typed: Жарты"
    language.switch(qapp, "ru")
    qtbot.waitUntil(lambda: tab.kept.sentence.happened == "Не дописано: Жарты")


def test_the_list_keeps_its_place_filter_and_person_after_a_save(people, tab):
    tab.head.chips.choose("no_consent")
    tab.list.select_id(people[5])
    tab.edit()
    write(tab.typing.fields["study_place"], "Үшқоңыр орта мектебі")
    tab.save()
    assert tab.head.chips.current == "no_consent"
    assert tab.current == people[5]


def test_the_number_is_covered_until_it_is_asked_for(people, tab):
    tab.list.select_id(people[0])
    line = tab.card.identity
    covered = line._number.text()
    assert "••••" in covered
    line.toggle()
    assert "••••" not in line._number.text()
    tab.list.select_id(people[1])
    assert "••••" in line._number.text()


def test_a_person_called_by_markup_is_shown_as_called(tab, furnished):
    participants.add(furnished, builders.draft("<img src=x>", "<b>A & B</b>"))
    tab.workspace.tell("participant")
    tab.list.select_row(0)
    assert "<img src=x>" in tab.card.head.title.lower()


def test_a_filter_narrows_the_list_as_it_is_set_and_can_be_kept(people, tab, furnished):
    tab.doing["filter"].trigger()
    tab.filter_pane.form.fields["sex"].set_value("male")
    men = tab.model.rowCount()
    assert 0 < men < len(people)
    tab.filter_pane.view_name.set_value("Ерлер")
    tab.filter_pane._keep_view()
    tab.filter_pane.clear_button.click()
    assert tab.model.rowCount() == len(people)
    tab._use_view("Ерлер")
    assert tab.model.rowCount() == men
    assert listing.views(furnished)["Ерлер"].sex == "male"


def test_the_filter_asks_for_marks_learning_years_and_ending_consents(people, tab, furnished):
    case.mark(furnished, people[0], "neet", "Жастар практикасы", builders.TODAY)
    consents.give(furnished, people[1], consents.Draft(builders.TODAY, date(2026, 12, 31)))
    tab.doing["filter"].trigger()
    form = tab.filter_pane.form
    form.fields["mark"].set_value("neet")
    assert list(tab.model.ids) == [people[0]]
    tab.filter_pane.clear_button.click()
    assert form.fields["within"].isHidden()
    form.fields["consent"].set_value("expiring")
    assert not form.fields["within"].isHidden()
    assert tab.model.rowCount() == 0
    write(form.fields["within"], "60")
    assert list(tab.model.ids) == [people[1]]
    assert narrowing.size(tab._filter) == 1
    form.fields["consent"].set_value("")
    write(form.fields["education"], "жоғары")
    assert tab.model.rowCount() == 0


def test_a_rural_district_in_the_filter_lists_its_settlements(people, tab, furnished):
    district = places.add(furnished, "rural_district", "Қарасу")
    village = places.listed(furnished, "settlement")[0]
    places.change(furnished, village.id, village.name.kk, village.name.ru, district)
    assert [each.id for each in tab.find_place("Қар")] == [village.id]
    assert {each.id for each in tab.find_area("Қар")} == {district, village.id}
    tab._use_filter(listing.Filter(place_id=district))
    assert tab.model.rowCount() == len(people)


def test_fields_are_copied_for_the_portal_one_after_another(people, tab, furnished):
    tab.list.select_id(people[0])
    person = participants.get(furnished, people[0])
    clipboard = QGuiApplication.clipboard()
    tab.doing["carry"].trigger()
    assert clipboard.text() == person.iin
    tab.doing["carry"].trigger()
    assert clipboard.text() == person.surname


def test_a_status_is_given_and_ended_in_small_dialogs(people, tab, furnished):
    tab.list.select_id(people[0])
    tab.give_status()
    tab.ask.form.fields["status"].set_value("unemployed")
    tab.ask.submit()
    assert statuses.on(furnished, people[0], furnished.today()) == ("unemployed",)
    assert any("Жұмыссыз" in b.text or "Unemployed" in b.text for b in tab.card.head.badges)
    tab.end_status()
    tab.ask.form.fields["until"].set_value(furnished.today())
    tab.ask.submit()
    assert statuses.of(furnished, people[0])[0].until == furnished.today()


def test_an_application_without_a_purpose_is_refused_beside_its_field(people, tab, furnished):
    tab.list.select_id(people[0])
    tab.application()
    tab.ask.submit()
    assert tab.ask.form.fields["purpose"].error
    write(tab.ask.form.fields["purpose"], "Мамандық таңдау")
    tab.ask.submit()
    assert [each.purpose for each in case.applications(furnished, people[0])] == ["Мамандық таңдау"]


def test_a_card_goes_to_the_archive_with_a_reason_and_comes_back(people, tab, furnished):
    tab.list.select_id(people[0])
    tab.archive()
    write(tab.ask.form.fields["archive_reason"], "Көшіп кетті")
    tab.ask.submit()
    assert people[0] not in list(tab.model.ids)
    tab.open_record(people[0])
    assert tab.current == people[0]
    tab.doing["bring_back"].trigger()
    assert participants.get(furnished, people[0]).archived_on is None


def test_two_cards_become_one_field_by_field_and_can_be_parted_again(tab, furnished):
    keep = participants.add(furnished, builders.draft("Сәрсенбаева", "Әсел", phone="+77010000001"))
    other = participants.add(furnished, builders.draft("Сарсенбаева", "Асель", sex="female"))
    tab.workspace.tell("participant")
    tab.list.select_id(keep)
    lines = {line.field for line in merging.preview(furnished, keep, other)}
    tab._compare(other)
    assert set(tab.ask.form.fields) == lines
    tab.ask.submit()
    merged = participants.get(furnished, keep)
    assert (merged.sex, merged.surname) == ("female", "Сәрсенбаева")
    assert list(tab.model.ids) == [keep]
    QTest.keyClick(tab.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(tab.model.ids) == 2


def test_the_words_change_with_the_language_while_a_card_is_open(people, tab, qapp):
    tab.list.select_id(people[0])
    said = {}
    for code in ("kk", "ru", "en"):
        language.switch(qapp, code)
        qapp.processEvents()
        said[code] = tab.head.first.text()
    assert len(set(said.values())) == 3


def test_half_an_hour_of_work_needs_no_mouse(tab, furnished, printed, qtbot):
    """Register, correct, refer, print, record the return."""
    control, plain = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    partners.add(furnished, partners.Draft(name_kk="Vet Station", roles=("employer",)))
    tab.list.setFocus()
    press(Qt.Key.Key_N, control)
    for words in ("Bektasova", "Aigul", "Serikkyzy"):
        QTest.keyClicks(focused(), words)
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_S, control)
    assert names(tab) == ["Bektasova Aigul Serikkyzy"]

    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_End)
    QTest.keyClicks(focused(), "-Omarova")
    press(Qt.Key.Key_S, control)
    assert names(tab) == ["Bektasova-Omarova Aigul Serikkyzy"]

    press(Qt.Key.Key_J, control)
    dialog = tab.ask
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.template.addressee.line)
    QTest.keyClicks(focused(), "Vet")
    popup = dialog.template.addressee.line.completer().popup()
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    press(Qt.Key.Key_Return, control)
    sent = referrals.of(furnished, tab.current)
    assert [each.state for each in sent] == ["issued"]

    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Button))
    press(Qt.Key.Key_Return)
    assert [path.suffix for path in printed] == [".pdf"]
    assert printed[0].read_bytes().startswith(b"%PDF")

    tab.window().activateWindow()  # what a window manager does when a dialog closes
    qtbot.waitUntil(lambda: QApplication.activeWindow() is tab.window())
    QTest.keyClick(tab.list, Qt.Key.Key_R, control)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is tab.ask.answers.sheet)
    QTest.keyClick(focused(), Qt.Key.Key_2, plain)
    press(Qt.Key.Key_Return)
    assert [each.state for each in referrals.of(furnished, tab.current)] == ["accepted"]


def test_the_card_says_where_a_person_studies_with_the_class_of_this_year(people, tab, furnished):
    school = partners.add(furnished, partners.Draft(name_kk="Абай мектебі", roles=("school",)))
    draft = enrolments.Draft(school, "school", 10, "А", 2025, date(2025, 9, 1))
    enrolments.enrol(furnished, people[0], draft)
    tab.workspace.changed.emit("participant")
    tab.open_record(people[0])
    rows = tab.card.sections["studied"].rows
    assert [value for _, value in rows] == ["Абай мектебі, 11 «А»"]
    tab.open_record(people[1])
    assert tab.card.sections["studied"].isHidden()
