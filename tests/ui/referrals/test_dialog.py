from __future__ import annotations

from datetime import date

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from app import centre
from app.paperwork import referral_kinds, referrals, register
from app.registry import consents, participants, partners
from tests import builders
from tests.ui.referrals.hands import type_in
from ui.referrals.dialog import ReferralDialog
from ui.referrals.issued import IssuedDialog
from ui.referrals.new_partner import NewPartnerDialog

pytestmark = pytest.mark.usefixtures("desk")


@pytest.fixture
def open_for(workspace, room):
    def opened(person_id: int, partner_id: int | None = None) -> ReferralDialog:
        dialog = ReferralDialog(workspace, person_id, room, partner_id)
        dialog.open()
        dialog.activateWindow()
        return dialog

    return opened


def choose(dialog: ReferralDialog, code: str) -> None:
    kind = referral_kinds.by_code(dialog.workspace.store, code)
    dialog.form.fields["kind"].set_value(kind.id)


def employer(dialog: ReferralDialog) -> int:
    return partners.ids(dialog.workspace.store)[0]


def minor(store, **others) -> int:
    return participants.add(
        store, builders.draft("Ахметова", "Аружан", birth_date=date(2010, 5, 1), **others)
    )


def test_a_referral_is_issued_and_printed_without_a_mouse(open_for, people, room, desk, qtbot):
    dialog = open_for(people[0])
    line = dialog.template.addressee.line
    type_in(line, "ветеринария")
    popup = line.completer().popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert dialog.template.addressee.value().id == employer(dialog)
    type_in(dialog.form.fields["position_kk"].editor, "Іс жүргізуші")
    with qtbot.waitSignal(dialog.issued) as told:
        qtbot.keyClick(dialog.form.fields["position_kk"].editor, Qt.Key.Key_Return)
    issued = register.get(dialog.workspace.store, told.args[0])
    assert issued.number == "05-12/1"

    handing = room.findChild(IssuedDialog)
    qtbot.keyClick(handing, Qt.Key.Key_Return)
    assert [path.name for path in desk.printed] == ["referral-05-12-1-2026.pdf"]
    page = PdfReader(desk.printed[0]).pages[0].extract_text()
    assert "Іс жүргізуші" in page


def test_a_referral_issued_can_only_be_annulled_so_no_undo_is_offered(open_for, people):
    dialog = open_for(people[0], partner_id=1)
    said = []
    dialog.workspace.said.connect(lambda *words: said.append(words))
    changed: list[str] = []
    dialog.workspace.changed.connect(changed.append)
    dialog.submit()
    assert changed == ["paper"]
    assert said == []


def test_the_kind_proposes_the_day_to_come_by(open_for, people):
    dialog = open_for(people[0])
    field = dialog.form.fields["come_by"]
    choose(dialog, "job_placement")
    assert field.value() == date(2026, 11, 26)
    choose(dialog, "short_course")
    assert field.value() == date(2026, 11, 30)


def test_a_day_typed_by_hand_outlives_another_kind(open_for, people):
    dialog = open_for(people[0])
    dialog.form.fields["come_by"].set_value(date(2026, 12, 4))
    choose(dialog, "short_course")
    assert dialog.form.fields["come_by"].value() == date(2026, 12, 4)


def test_a_day_off_to_come_by_is_remarked_on_and_not_refused(open_for, people):
    dialog = open_for(people[0], partner_id=1)
    dialog.form.fields["come_by"].line.clear()
    dialog.form.fields["come_by"].set_value(date(2026, 11, 29))
    dialog.form.fields["come_by"].changed.emit()
    assert any("29 қараша" in line for line in dialog.remarks.said)
    dialog.submit()
    assert referrals.of(dialog.workspace.store, people[0])[0].come_by == date(2026, 11, 29)


def test_only_a_subsidised_kind_asks_for_a_term(open_for, people):
    dialog = open_for(people[0])
    choose(dialog, "job_placement")
    assert dialog.form.fields["months"].isHidden()
    choose(dialog, "silver_age")
    assert not dialog.form.fields["months"].isHidden()


def test_a_term_typed_for_another_kind_is_not_printed(open_for, people):
    dialog = open_for(people[0], partner_id=1)
    choose(dialog, "public_works")
    dialog.form.fields["months"].set_value("6")
    choose(dialog, "job_placement")
    draft = dialog.template.draft(dialog.form.values(), people[0])
    assert draft.months is None


def test_a_term_of_letters_is_refused_beside_its_field(open_for, people):
    dialog = open_for(people[0], partner_id=1)
    choose(dialog, "public_works")
    dialog.form.fields["months"].set_value("жарты жыл")
    dialog.submit()
    assert dialog.form.wrong() == ["months"]


def test_warnings_follow_the_form_and_never_forbid(open_for, people):
    dialog = open_for(people[0], partner_id=1)
    consents.give(dialog.workspace.store, people[0], consents.Draft(date(2026, 11, 2)))
    choose(dialog, "job_placement")
    dialog.form.changed.emit()
    assert dialog.remarks.said == ()
    choose(dialog, "first_workplace")
    assert len(dialog.remarks.said) == 2  # too old, not unemployed
    dialog.submit()
    assert len(referrals.of(dialog.workspace.store, people[0])) == 1


def test_under_eighteen_a_subsidised_job_waits_for_the_guardian(open_for, furnished):
    dialog = open_for(minor(furnished), partner_id=1)
    choose(dialog, "social_jobs")
    dialog.submit()
    assert dialog.form.wrong() == ["guardian_agreed_on"]
    dialog.form.fields["guardian_agreed_on"].set_value(date(2026, 11, 20))
    dialog.submit()
    assert len(referrals.of(furnished, dialog.person.id)) == 1


def test_a_grown_up_is_not_asked_for_a_guardian(open_for, people):
    assert open_for(people[0]).form.fields["guardian_agreed_on"].isHidden()


def test_without_an_addressee_no_number_is_taken(open_for, people):
    dialog = open_for(people[0])
    dialog.submit()
    assert dialog.form.wrong() == ["partner_id"]
    assert register.ids(dialog.workspace.store) == []


def test_a_kind_of_the_centres_own_needs_no_addressee(open_for, people):
    dialog = open_for(people[0])
    choose(dialog, "professional_selection")
    dialog.submit()
    sent = referrals.of(dialog.workspace.store, people[0])
    assert sent[0].addressee == "Көктөбе ауданының мансап орталығы"


def test_a_missing_setting_is_told_at_once_with_the_way_there(open_for, people, furnished):
    centre.put(furnished, "index_referral", "")
    dialog = open_for(people[0])
    asked: list[str] = []
    dialog.workspace.settings_asked.connect(asked.append)
    assert not dialog.refusal.isHidden()
    dialog.refusal._button.click()
    assert asked == ["index_referral"]


def test_somebody_in_the_archive_is_told_of_before_anything_is_typed(open_for, people, furnished):
    participants.archive(furnished, people[0], "көшіп кетті")
    assert "мұрағатта" in open_for(people[0]).refusal.sentence.happened


def test_what_is_half_typed_survives_a_kill_and_can_be_thrown_away(open_for, people, qtbot):
    first = open_for(people[0])
    type_in(first.form.fields["position_kk"].editor, "Сатушы")
    store = first.workspace.store
    qtbot.waitUntil(lambda: store.draft(f"referral:{people[0]}") is not None, timeout=3000)

    again = open_for(people[0])
    assert again.form.fields["position_kk"].value() == "Сатушы"
    assert not again.kept.isHidden()
    again.start_anew()
    assert again.form.fields["position_kk"].value() == ""
    assert again.form.fields["signatory_id"].value() is not None
    assert store.draft(f"referral:{people[0]}") is None


def test_escape_keeps_what_was_typed_and_issuing_leaves_nothing_behind(open_for, people, qtbot):
    dialog = open_for(people[0], partner_id=1)
    store = dialog.workspace.store
    type_in(dialog.form.fields["position_kk"].editor, "Сатушы")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert store.draft(f"referral:{people[0]}") is not None
    again = open_for(people[0])
    again.submit()
    assert referrals.of(store, people[0])[0].position.kk == "Сатушы"
    assert store.draft(f"referral:{people[0]}") is None


def test_a_partner_nobody_entered_is_entered_in_place(open_for, people, qtbot):
    dialog = open_for(people[0])
    type_in(dialog.template.addressee.line, "«Береке» ЖШС")
    qtbot.keyClick(dialog, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    entering = dialog.findChild(NewPartnerDialog)
    assert entering.form.fields["name_kk"].value() == "«Береке» ЖШС"
    entering.form.fields["name_ru"].set_value("ТОО «Береке»")
    entering.submit()
    entered = partners.get(dialog.workspace.store, dialog.template.addressee.value().id)
    assert entered.name_ru == "ТОО «Береке»"
    assert entered.roles == ("employer",)


def test_a_number_typed_for_a_new_partner_is_its_bin(open_for, people):
    dialog = open_for(people[0])
    dialog.ask_partner("000940 000000")
    entering = dialog.findChild(NewPartnerDialog)
    assert entering.form.fields["number"].value() == "000940000000"


def test_the_addressee_is_found_by_its_number_too(open_for, people, furnished):
    partners.add(furnished, partners.Draft(name_kk="«Нұр» ЖШС", number="000940000000"))
    found = open_for(people[0]).template.addressee._candidates_for("00094000")
    assert found[0].label == "«Нұр» ЖШС"


def test_only_who_may_sign_today_is_offered_as_signatory(open_for, people):
    dialog = open_for(people[0])
    combo = dialog.form.fields["signatory_id"].combo
    assert combo.count() == 1
    assert "Қ. Т. Жақсыбеков".replace(" ", "\N{NO-BREAK SPACE}") in combo.itemText(0)


def test_the_kind_used_last_is_proposed_next_time(open_for, people):
    dialog = open_for(people[0], partner_id=1)
    choose(dialog, "public_works")
    dialog.submit()
    assert open_for(people[1]).template.kind.code == "public_works"


def test_signs_the_typeface_lacks_are_told_when_the_paper_is_issued(open_for, people, room):
    dialog = open_for(people[0], partner_id=1)
    dialog.form.fields["position_kk"].set_value("Сатушы 🙂")
    dialog.submit()
    assert "🙂" in room.findChild(IssuedDialog)._remarks.said[0]


def test_a_paper_nothing_opens_is_told_with_its_place(open_for, people, room, desk):
    dialog = open_for(people[0], partner_id=1)
    dialog.submit()
    desk.willing = False
    handing = room.findChild(IssuedDialog)
    handing.open_paper()
    assert "referral-05-12-1-2026.pdf" in handing.refusal.sentence.safe


def test_another_folder_for_papers_is_taken_from_then_on(open_for, people, room, tmp_path):
    class Chosen:
        def folder(self, *_asked):
            return tmp_path / "flash"

    dialog = open_for(people[0], partner_id=1)
    dialog.submit()
    handing = room.findChild(IssuedDialog)
    handing.asking = Chosen()
    handing.choose_folder()
    handing.open_paper()
    assert (tmp_path / "flash" / "referral-05-12-1-2026.pdf").exists()
