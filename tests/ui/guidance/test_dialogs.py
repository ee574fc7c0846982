"""What is written down in the dialogs of a case, by keys alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.guidance import (
    adaptations,
    attendance,
    choices,
    consultations,
    recommendations,
    selections,
    sessions,
    vacancies,
)
from app.paperwork import register
from app.paperwork.register import Issued
from app.registry import participants
from tests import builders
from tests.guidance import makings
from ui import language
from ui.fields import TextField
from ui.guidance.adaptations import AdaptationDialog
from ui.guidance.choices import ChoiceDialog, LookDialog
from ui.guidance.consultations import ConsultationDialog
from ui.guidance.recommendations import RecommendationDialog
from ui.guidance.selections import SelectionDialog
from ui.guidance.services import ServiceDialog
from ui.referrals.addressees import AddresseeField

TODAY = builders.TODAY


@pytest.fixture
def room(tab):
    return tab


def say(dialog, **answers) -> None:
    """Put answers into the fields, as their hands would."""
    for name, answer in answers.items():
        field = dialog.form.fields[name]
        field.set_value(answer)
        field.changed.emit()


def pick(dialog, partner: int) -> None:
    """Choose a partner, as when its line is taken from those offered."""
    field = dialog.form.fields["partner_id"]
    assert isinstance(field, AddresseeField)
    field.show_partner(partner)


def shown(dialog) -> set[str]:
    return {name for name, field in dialog.form.fields.items() if not field.isHidden()}


def test_a_consultation_is_one_action_and_also_a_visit(workspace, people, room, furnished):
    dialog = ConsultationDialog(workspace, people[0], room)
    say(dialog, wishes="Мал дәрігері", conclusion="Ветеринария", next_step="Колледжге бару")
    dialog.submit()
    kept = consultations.get(furnished, consultations.of(furnished, people[0])[0].id)
    assert (kept.wishes, kept.conclusion, kept.held_on) == ("Мал дәрігері", "Ветеринария", TODAY)
    assert kept.session_id is not None
    assert sessions.get(furnished, kept.session_id).form.code == "consultation"
    assert [line.mark for line in attendance.roster(furnished, kept.session_id)] == ["present"]
    furnished.undo(furnished.last_action)
    assert consultations.of(furnished, people[0]) == []


def test_a_consultation_is_written_down_by_the_keyboard_alone(workspace, people, room, furnished):
    dialog = ConsultationDialog(workspace, people[0], room)
    dialog.open()
    fields = dialog.form.fields
    assert dialog.focusWidget() is fields["held_on"].editor
    walked = []
    while (at := dialog.focusWidget()) is not fields["conclusion"].editor:
        assert at not in walked
        walked.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    QTest.keyClicks(fields["conclusion"].editor, "agronomy")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    talk = consultations.of(furnished, people[0])[0]
    assert consultations.get(furnished, talk.id).conclusion == "agronomy"


def test_an_empty_consultation_is_refused_beside_its_field(workspace, people, room, furnished):
    dialog = ConsultationDialog(workspace, people[0], room)
    dialog.submit()
    assert dialog.form.wrong() == ["conclusion"]
    assert consultations.of(furnished, people[0]) == []
    say(dialog, wishes="Ұшқыш")  # said in another field, it is enough
    dialog.submit()
    assert len(consultations.of(furnished, people[0])) == 1


def test_a_consultant_of_an_agency_is_asked_for_only_when_no_colleague_held_it(
    workspace, people, room, furnished
):
    dialog = ConsultationDialog(workspace, people[0], room)
    assert not {"consultant", "partner_id"} & shown(dialog)
    say(dialog, staff_id=0, consultant="А. Серікова", conclusion="Бейім")
    assert {"consultant", "partner_id"} <= shown(dialog)
    dialog.submit()
    talk = consultations.of(furnished, people[0])[0]
    assert (talk.staff_id, talk.consultant) == (None, "А. Серікова")


def test_what_is_half_typed_is_offered_to_the_same_person_again(workspace, people, room):
    first = ConsultationDialog(workspace, people[0], room)
    say(first, wishes="Ұшқыш")
    first.reject()
    again = ConsultationDialog(workspace, people[0], room)
    assert again.form.fields["wishes"].value() == "Ұшқыш"
    assert not again.kept.isHidden()
    other = ConsultationDialog(workspace, people[1], room)
    assert other.form.fields["wishes"].value() == ""
    again.start_anew()
    assert again.form.fields["wishes"].value() == ""


def test_a_kept_consultation_is_corrected_and_can_be_taken_back(workspace, people, room, furnished):
    record = makings.consulted(furnished, people[0])
    dialog = ConsultationDialog(workspace, people[0], room, record)
    say(dialog, conclusion="Техника")
    dialog.submit()
    assert consultations.get(furnished, record).conclusion == "Техника"
    ConsultationDialog(workspace, people[0], room, record).take_back()
    assert consultations.of(furnished, people[0]) == []
    furnished.undo(furnished.last_action)
    assert consultations.get(furnished, record).conclusion == "Техника"


def test_a_consultation_that_a_recommendation_rests_on_is_not_removed(
    workspace, people, room, furnished
):
    makings.recommended(furnished, people[0])
    record = consultations.of(furnished, people[0])[0].id
    dialog = ConsultationDialog(workspace, people[0], room, record)
    dialog.take_back()
    assert not dialog.refusal.isHidden()
    assert consultations.of(furnished, people[0])[0].id == record


def test_a_choice_and_the_look_at_its_vacancies_are_one_action(workspace, people, room, furnished):
    dialog = ChoiceDialog(workspace, people[0], room)
    say(dialog, profession_kk="Ветеринар", looked=True, vacancies="4", demand="high", area="Абай")
    dialog.submit()
    assert [each.profession_kk for each in choices.of(furnished, people[0])] == ["Ветеринар"]
    look = vacancies.of(furnished, people[0])[0]
    assert (look.profession_kk, look.vacancies, look.demand) == ("Ветеринар", 4, "high")
    assert participants.get(furnished, people[0]).chosen_profession == "Ветеринар"
    furnished.undo(furnished.last_action)
    assert choices.of(furnished, people[0]) == []
    assert vacancies.of(furnished, people[0]) == []


def test_nothing_of_a_profession_is_asked_when_none_is_chosen(workspace, people, room, furnished):
    dialog = ChoiceDialog(workspace, people[0], room)
    say(dialog, decided=False)
    assert not {"profession_kk", "looked", "vacancies"} & shown(dialog)
    dialog.submit()
    assert [each.decided for each in choices.of(furnished, people[0])] == [False]


@pytest.mark.parametrize(
    ("answers", "wrong"),
    [
        ({"vacancies": "", "demand": "low"}, "vacancies"),
        ({"vacancies": "екі", "demand": "low"}, "vacancies"),
        ({"vacancies": "2", "demand": None}, "demand"),
    ],
)
def test_a_look_without_a_count_or_a_judgement_is_refused_beside_it(
    workspace, people, room, furnished, answers, wrong
):
    dialog = LookDialog(workspace, people[0], room)
    say(dialog, profession_kk="Ветеринар", **answers)
    dialog.submit()
    assert dialog.form.wrong() == [wrong]
    assert vacancies.of(furnished, people[0]) == []


def test_a_look_begins_with_the_profession_chosen_last(workspace, people, room, furnished):
    choices.record(furnished, choices.Draft(people[0], TODAY, True, "Агроном", "Агроном"))
    dialog = LookDialog(workspace, people[0], room)
    assert dialog.form.fields["profession_kk"].value() == "Агроном"


def test_a_recommendation_proposes_its_grounds_and_warns_of_one_that_is_missing(
    workspace, people, room, furnished
):
    bare = RecommendationDialog(workspace, people[1], room)
    assert len(bare.remarks.said) == 2  # neither test nor consultation
    makings.examined(furnished, people[0])
    talk = makings.consulted(furnished, people[0])
    dialog = RecommendationDialog(workspace, people[0], room)
    assert dialog.form.fields["consultation_id"].value() == talk
    assert not dialog.remarks.said
    say(dialog, consultation_id=0)
    assert len(dialog.remarks.said) == 1


def test_nobody_is_recommended_before_it_is_said_whether_selection_is_needed(
    workspace, people, room, furnished
):
    dialog = RecommendationDialog(workspace, people[0], room)
    say(dialog, profession_kk="Агроном")
    dialog.submit_unprinted()
    assert dialog.form.wrong() == ["selection_needed"]
    say(dialog, selection_needed=True)
    dialog.submit_unprinted()
    assert dialog.form.wrong() == ["reasons_kk"]
    assert recommendations.of(furnished, people[0]) == []


def test_an_agencys_recommendation_is_entered_with_its_number_and_never_printed(
    workspace, people, room, furnished
):
    agency = makings.agency(furnished)
    dialog = RecommendationDialog(workspace, people[0], room)
    assert "incoming_number" not in shown(dialog)
    say(dialog, author="agency", selection_needed=False, profession_kk="Агроном")
    assert {"incoming_number", "incoming_date"} <= shown(dialog)
    assert "signatory_id" not in shown(dialog)
    assert dialog.save_button.isHidden()
    pick(dialog, agency)
    say(dialog, incoming_number="15-4", incoming_date=TODAY - timedelta(2))
    dialog.submit()
    kept = recommendations.of(furnished, people[0])[0]
    assert (kept.author, kept.incoming_number, kept.partner_id) == ("agency", "15-4", agency)
    assert kept.paper_id is None


def test_a_selection_rests_on_the_last_recommendation_and_warns_without_one(
    workspace, people, room, furnished
):
    ground = makings.recommended(furnished, people[0])
    dialog = SelectionDialog(workspace, people[0], room)
    assert dialog.form.fields["recommendation_id"].value() == ground
    assert dialog.form.fields["object_kk"].value() == "Агроном"
    say(dialog, degree="full", decision="selected", diagnostics_kk="Сабырлы", recommendation_id=0)
    assert len(dialog.remarks.said) == 1
    say(dialog, recommendation_id=ground)
    assert not dialog.remarks.said
    dialog.submit_unprinted()
    kept = selections.of(furnished, people[0])[0]
    assert (kept.degree, kept.decision, kept.recommendation_id) == ("full", "selected", ground)
    assert kept.decided_by  # whoever held it


def test_no_degree_and_no_decision_is_proposed(workspace, people, room):
    dialog = SelectionDialog(workspace, people[0], room)
    assert dialog.form.fields["degree"].value() is None
    assert dialog.form.fields["decision"].value() is None


def test_a_visit_is_arranged_and_its_outcome_recorded_later(workspace, people, room, furnished):
    dialog = AdaptationDialog(workspace, people[0], room)
    assert "outcome" not in dialog.form.fields
    pick(dialog, 1)
    say(dialog, kind="workplace_visit")
    dialog.submit()
    record = adaptations.of(furnished, people[0])[0].id
    again = AdaptationDialog(workspace, people[0], room, record)
    assert "outcome_on" not in shown(again)
    say(again, outcome="employed")
    assert "outcome_on" in shown(again)
    say(again, outcome_on=TODAY)
    again.submit()
    assert adaptations.get(furnished, record).outcome == "employed"
    furnished.undo(furnished.last_action)
    assert adaptations.get(furnished, record).outcome == ""


def test_a_service_given_makes_the_person_present_at_that_days_session(
    workspace, people, room, furnished
):
    for person in people[:2]:
        ServiceDialog(workspace, person, room).submit()
    made = [row["session_id"] for row in furnished.query("select session_id from attendance")]
    assert len(made) == 2
    assert len(set(made)) == 1
    assert sessions.get(furnished, made[0]).state == "held"


def fixed(dialog) -> bool:
    """Tell whether the words can be read and copied, and none can be changed."""
    name = dialog.form.fields["object_kk"]
    assert isinstance(name, TextField)
    return name.line.isReadOnly() and not dialog.form.fields["degree"].editor.isEnabled()


def paper_of(store, record) -> Issued:
    assert record.paper_id is not None
    return register.get(store, record.paper_id)


def issued(dialog, qtbot):
    """Press the button and wait for the paper."""
    with qtbot.waitSignal(dialog.recorded, timeout=20_000):
        dialog.submit()


def test_a_recommendation_of_the_centre_is_printed_under_its_number(
    workspace, people, room, furnished, qtbot
):
    dialog = RecommendationDialog(workspace, people[0], room)
    say(dialog, profession_kk="Агроном", profession_ru="Агроном", selection_needed=False)
    issued(dialog, qtbot)
    paper = paper_of(furnished, recommendations.of(furnished, people[0])[0])
    assert (paper.kind, paper.number, paper.state) == ("recommendation", "05-17/1", "issued")
    assert register.bytes_of(furnished, paper.id).startswith(b"%PDF")


def test_a_paper_that_cannot_be_numbered_leaves_no_record_behind(
    workspace, people, room, furnished, qtbot
):
    furnished_without_index(furnished)
    dialog = SelectionDialog(workspace, people[0], room)
    say(dialog, object_kk="Агроном", degree="full", decision="selected")
    dialog.submit()
    qtbot.waitUntil(lambda: not dialog.refusal.isHidden(), timeout=20_000)
    assert selections.of(furnished, people[0]) == []
    dialog.submit_unprinted()  # the record itself waits for no setting
    assert len(selections.of(furnished, people[0])) == 1


def furnished_without_index(store) -> None:
    with store.transaction("settings.put"):
        store.execute("delete from setting where name = 'index_selection'")


def test_what_is_issued_is_read_and_copied_but_not_changed(
    workspace, people, room, furnished, qtbot, printed
):
    dialog = SelectionDialog(workspace, people[0], room)
    say(dialog, object_kk="Агроном", degree="full", decision="selected")
    issued(dialog, qtbot)
    record = selections.of(furnished, people[0])[0].id
    again = SelectionDialog(workspace, people[0], room, record)
    assert fixed(again)
    assert again._remove_button.isHidden()
    again.submit()
    assert len(printed) == 1
    paper = paper_of(furnished, selections.of(furnished, people[0])[0])
    assert paper.copies == 1
    register.annul(furnished, paper.id, "Қате басылды")
    assert not fixed(SelectionDialog(workspace, people[0], room, record))


def test_an_archived_person_gets_no_new_record(workspace, people, room, furnished):
    participants.archive(furnished, people[0], "Көшіп кетті")
    dialog = ConsultationDialog(workspace, people[0], room)
    assert not dialog.refusal.isHidden()
    say(dialog, conclusion="Бейім")
    dialog.submit()
    assert consultations.of(furnished, people[0]) == []


def test_a_colleague_who_left_still_stands_on_the_record(workspace, people, room, furnished):
    from app.staffing import staff

    gone = staff.add(
        furnished, staff.Draft("Әлиева", "Дина", post_kk="Маман", post_ru="Специалист")
    )
    draft = consultations.Draft(people[0], TODAY, gone, conclusion="Бейім")
    record = consultations.record(furnished, draft)
    known = staff.draft_of(staff.get(furnished, gone))
    staff.change(furnished, gone, replace(known, until=TODAY - timedelta(1)))
    dialog = ConsultationDialog(workspace, people[0], room, record)
    assert dialog.form.fields["staff_id"].value() == gone


DIALOGS = (
    ConsultationDialog,
    ChoiceDialog,
    LookDialog,
    RecommendationDialog,
    SelectionDialog,
    AdaptationDialog,
    ServiceDialog,
)


@pytest.mark.parametrize("make", DIALOGS)
def test_tab_comes_to_every_field_and_to_the_button(workspace, people, room, make):
    dialog = make(workspace, people[0], room)
    dialog.open()
    reached = {dialog.focusWidget()}
    for _ in range(60):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        reached.add(dialog.focusWidget())
    fields = [dialog.form.fields[name].editor for name in shown(dialog)]
    assert [editor.objectName() for editor in fields if editor not in reached] == []
    assert dialog.accept_button in reached
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("make", DIALOGS)
def test_a_dialog_says_the_language_chosen_since_and_keeps_what_was_typed(
    workspace, people, room, qapp, make
):
    dialog = make(workspace, people[0], room)
    before = dialog.form.typed()
    title = dialog.windowTitle()
    language.switch(qapp, "en")
    assert dialog.form.typed() == before
    assert dialog.windowTitle()
    language.switch(qapp, "kk")
    assert dialog.windowTitle() == title
