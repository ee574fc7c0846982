"""What the law asks is told for any day, with act, paragraph and quote; a person decides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.staffing import decisions, laws, leaves, posts, service, speech, staff
from app.staffing.decisions import Decision
from app.store.store import Store
from tests.ui import rooms
from tests.ui.rooms import CTRL, KEY, press, write
from ui import language
from ui.parts.button import Button
from ui.parts.timeline import Timeline
from ui.staff import judging, verdict_words
from ui.staff.decision_dialog import DecisionDialog
from ui.staff.tab import StaffRoom
from ui.staff.verdict import VerdictPanel

TODAY = date(2026, 11, 23)


@pytest.fixture
def panel(qtbot: QtBot, card: StaffRoom) -> VerdictPanel:
    """Give the panel with today's verdict on the specialist."""
    press(qtbot, KEY.Key_L, CTRL)
    told(qtbot, card.card.verdict)
    return card.card.verdict


def told(qtbot: QtBot, panel: VerdictPanel) -> None:
    """Wait until the judge has answered what was asked last."""
    qtbot.waitUntil(lambda: panel.judged is not None and not panel._stale and panel._task is None)


def look_on(qtbot: QtBot, panel: VerdictPanel, day: str) -> None:
    panel.day.editor.setFocus()
    write(day)
    qtbot.waitUntil(lambda: panel.judged is not None and panel.judged.day == panel.on)


def values(panel: VerdictPanel) -> list[str]:
    return [value for _, value in panel.posts[0].rows]


def word(section: str, code: str) -> str:
    return speech.said(section, code, language.current())


def test_the_category_held_open_and_next_are_told_with_act_and_paragraph(
    panel: VerdictPanel,
) -> None:
    said = values(panel)
    assert said[1].startswith(word("category", "career_consultant"))
    assert "№ 31-ж" in said[1]
    assert "25.01.2027" in said[1]
    assert said[2] == word("category", "career_consultant")
    assert said[3].startswith(word("category", "case_manager"))
    assert "№ 309" in said[4]
    assert "57" in said[4]


def test_what_is_missing_is_told_in_plain_words(panel: VerdictPanel) -> None:
    assert panel.judged is not None
    verdict = next(
        each
        for each in panel.judged.checked[0].verdicts
        if each.own_level and each.rule.category == "case_manager"
    )
    (missing,) = speech.missing(verdict, language.current())
    assert missing in values(panel)[3]
    assert "1 жыл 11 ай" in missing
    entry = panel.posts[0].rules.entries[
        [each.rule.id for each in panel.judged.checked[0].verdicts].index(verdict.rule.id)
    ]
    assert entry.text == missing
    assert entry.badge is not None
    assert entry.badge.text == word("state", "not_met")


def test_a_category_that_ends_too_soon_is_said_never_to_open_the_next(
    panel: VerdictPanel,
) -> None:
    assert word("words", "never") in values(panel)[3]
    assert panel.judged is not None
    checked = panel.judged.checked[0]
    mentor, consultant = (
        next(each for each in checked.verdicts if each.rule.category == category)
        for category in ("mentor", "career_consultant")
    )
    advice = [
        verdict_words.rows(panel.judged, checked, each)[1][1] for each in (mentor, consultant)
    ]
    assert [word("words", "never") in said for said in advice] == [True, False]


def test_every_rule_of_the_post_stands_with_its_state(panel: VerdictPanel) -> None:
    assert panel.judged is not None
    verdicts = panel.judged.checked[0].verdicts
    assert len(panel.posts[0].rules.entries) == len(verdicts) == 6
    assert [each.own_level for each in verdicts] == [True] * 4 + [False] * 2


def test_a_rule_is_opened_by_keys_with_its_quote_and_the_service_it_counts(
    qtbot: QtBot, panel: VerdictPanel
) -> None:
    assert panel.judged is not None
    place = next(
        at
        for at, each in enumerate(panel.judged.checked[0].verdicts)
        if each.own_level and each.rule.category == "career_consultant"
    )
    panel.posts[0].rules.setFocus()
    for _ in range(place + 1):
        press(qtbot, KEY.Key_Down)
    press(qtbot, KEY.Key_Return)
    rule = laws.of(panel.workspace.store).rules[panel.shown_rule]
    assert rule.category == "career_consultant"
    assert speech.quote(rule) in panel.rule.quote.text()
    (lines,) = panel.rule.pieces
    said = [(each.badge.text, each.text) for each in lines.entries if each.badge]
    counts, no = word("piece", "counts"), word("piece", "no")
    assert [state for state, _ in said] == [counts, counts, no]
    assert word("reason", "category") in said[2][1]


def test_an_earlier_day_is_judged_by_the_act_of_that_day(qtbot: QtBot, panel: VerdictPanel) -> None:
    look_on(qtbot, panel, "15.06.2024")
    assert "№ 714" in values(panel)[-1]
    assert panel.judged is not None
    categories = {each.rule.category for each in panel.judged.checked[0].verdicts}
    assert categories == {"none", "second", "first", "highest"}
    look_on(qtbot, panel, "22.11.2026")
    assert "№ 309" in values(panel)[-1]


def test_a_day_on_which_no_post_was_held_looks_at_the_nearest_post(
    qtbot: QtBot, panel: VerdictPanel
) -> None:
    look_on(qtbot, panel, "15.06.2016")
    assert panel.judged is not None
    assert not panel.judged.held
    assert panel.waiting.text() == verdict_words.about(panel.judged)
    assert panel.posts[0].isVisible()
    panel.show_day(None)
    told(qtbot, panel)
    assert not panel.waiting.isVisible()


def test_a_leave_of_which_nobody_told_leaves_the_verdict_open(
    qtbot: QtBot, card: StaffRoom, panel: VerdictPanel, specialist: int
) -> None:
    store = card.workspace.store
    for kept in service.of(store, specialist):
        service.remove(store, kept.id)
    (post,) = posts.of(store, specialist)
    moved = replace(posts.draft_of(post), since=date(2022, 10, 1))
    posts.change(store, post.id, moved)
    leaves.add(store, leaves.Draft(specialist, "childcare", date(2023, 1, 1), date(2025, 6, 1)))
    card.refresh("staff")
    told(qtbot, panel)
    assert panel.judged is not None
    place = [each.rule.category for each in panel.judged.checked[0].verdicts].index(
        "career_consultant"
    )
    panel.show_rule(panel.judged.checked[0].verdicts[place].rule.id)
    assert any(word("reason", "leave-untold") in value for _, value in panel.rule.rows)
    (lines,) = panel.rule.pieces
    unsure = [each for each in lines.entries if each.badge and each.badge.tone == "warn"]
    assert unsure


def test_doubts_of_the_sources_are_said_beside_the_verdict(panel: VerdictPanel) -> None:
    assert panel.judged is not None
    doubts = panel.judged.checked[0].doubts
    assert doubts
    for each in doubts:
        assert word("doubt", each) in panel.posts[0].remarks.said


def test_somebody_without_a_post_is_told_what_to_do(qtbot: QtBot, card: StaffRoom) -> None:
    bare = staff.add(card.workspace.store, staff.Draft("Бос", post_kk="Маман"))
    card.refresh("staff")
    card.open_record(bare)
    card.card.show_part("verdict")
    told(qtbot, card.card.verdict)
    judged = card.card.verdict.judged
    assert judged is not None
    assert card.card.verdict.waiting.text() == verdict_words.about(judged) != ""


def test_the_verdict_turns_with_the_language(
    qtbot: QtBot, qapp: QApplication, card: StaffRoom, panel: VerdictPanel
) -> None:
    for spoken in ("ru", "en", "kk"):
        language.switch(qapp, spoken)
        qtbot.waitUntil(lambda: values(panel)[2] == word("category", "career_consultant"))
        badges = [each.badge.text for each in panel.posts[0].rules.entries if each.badge]
        assert word("state", "not_met") in badges
        (lines,) = panel.rule.pieces
        assert {each.badge.text for each in lines.entries if each.badge} <= {
            word("piece", state) for state in ("counts", "no", "unsure")
        }
        leave = [each.entry.title for each in card.card.sections["categories"].lines]
        assert leave == [word("category", "career_consultant")]


def test_all_that_can_be_pressed_or_walked_has_a_name(panel: VerdictPanel, card: StaffRoom) -> None:
    for kind in (Button, Timeline):
        for each in card.card.findChildren(kind):
            assert each.accessibleName() or not each.isVisible(), each.objectName()
            assert each.objectName().startswith("staff."), each.accessibleName()
    assert panel.day.editor.accessibleName()


# Decisions


def deciding(qtbot: QtBot, card: StaffRoom) -> DecisionDialog:
    press(qtbot, KEY.Key_D, CTRL)
    dialog = rooms.asked(qtbot, card)
    assert isinstance(dialog, DecisionDialog)
    return dialog


def kept(card: StaffRoom, specialist: int) -> list[Decision]:
    return decisions.of(card.workspace.store, specialist)


def test_a_decision_that_differs_needs_its_reason_beside_the_field(
    qtbot: QtBot, card: StaffRoom, panel: VerdictPanel, specialist: int
) -> None:
    dialog = deciding(qtbot, card)
    fields = dialog.form.fields
    assert fields["rule"].value() == panel.shown_rule
    assert word("state", "not_met") in dialog.advice.text()
    assert dialog.remarks.said == ()
    fields["granted"].editor.setFocus()
    press(qtbot, KEY.Key_Home)
    assert len(dialog.remarks.said) == 1
    fields["order_number"].editor.setFocus()
    write("15-ж")
    press(qtbot, KEY.Key_Return, CTRL)
    assert fields["reason"].error
    assert kept(card, specialist) == []
    fields["reason"].set_value("Комиссия өтілді басқаша есептеді")
    dialog.submit()
    (made,) = kept(card, specialist)
    assert (made.granted, made.differs, made.advised) == (True, True, "not_met")
    assert made.paragraph.startswith("57")
    (line,) = card.card.sections["decisions"].lines
    assert "Комиссия өтілді басқаша есептеді" in line.entry.text


@pytest.mark.usefixtures("panel")
def test_a_decision_as_advised_needs_no_reason_and_is_undone_as_one(
    qtbot: QtBot, card: StaffRoom, specialist: int
) -> None:
    dialog = deciding(qtbot, card)
    dialog.form.fields["granted"].set_value("no")
    dialog.form.fields["order_number"].set_value("16-ж")
    assert dialog.remarks.said == ()
    dialog.submit()
    (made,) = kept(card, specialist)
    assert not made.differs
    rooms.back(qtbot, card)
    press(qtbot, KEY.Key_Z, CTRL)
    assert kept(card, specialist) == []


@pytest.mark.usefixtures("panel")
def test_another_day_of_a_decision_offers_the_rules_of_that_day(
    qtbot: QtBot, card: StaffRoom, specialist: int
) -> None:
    dialog = deciding(qtbot, card)
    dialog.form.fields["decided_on"].editor.setFocus()
    write("15.06.2024")
    offered = judging.rules_on(card.workspace.store, specialist, date(2024, 6, 15))
    combo = dialog.form.fields["rule"].editor
    assert [combo.itemData(at) for at in range(combo.count())] == [  # type: ignore[attr-defined]
        each.id for each in offered
    ]
    assert {each.act for each in offered} == {"714-2019"}


@pytest.mark.usefixtures("panel")
def test_a_decision_entered_is_looked_at_and_not_changed(
    qtbot: QtBot, card: StaffRoom, specialist: int
) -> None:
    dialog = deciding(qtbot, card)
    dialog.form.fields["granted"].set_value("no")
    dialog.form.fields["order_number"].set_value("16-ж")
    dialog.submit()
    (made,) = kept(card, specialist)
    card.open_dialog("decision", made.id)
    again = card.ask
    assert isinstance(again, DecisionDialog)
    assert not again.accept_button.isVisible()
    assert again.form.fields["order_number"].value() == "16-ж"
    assert not any(field.isEnabled() for field in again.form.fields.values())
    again.take_back()
    assert kept(card, specialist) == []


# Nobody waits


@pytest.fixture
def many(qtbot: QtBot, furnished: Store, tmp_path: Path) -> Iterator[StaffRoom]:
    """Give the tab of two hundred colleagues, each with a post and service elsewhere."""
    with furnished.transaction("many"):
        for number in range(200):
            one = staff.add(furnished, staff.Draft(f"Әбенов{number:03d}", post_kk="Маман"))
            posts.add(
                furnished,
                posts.Draft(one, "unit_specialist", 9, since=date(2020, 1, 1 + number % 28)),
            )
            for year in range(2010, 2018):
                draft = service.Draft(one, "Мектеп", since=date(year, 1, 1), until=date(year, 9, 1))
                service.add(furnished, draft)
    with rooms.opened(qtbot, StaffRoom(rooms.workspace(furnished, tmp_path))) as room:
        yield room


def test_two_hundred_colleagues_are_stepped_through_and_only_the_last_is_judged(
    qtbot: QtBot, many: StaffRoom
) -> None:
    panel = many.card.verdict
    many.card.show_part("verdict")
    answers: list[int] = []
    panel.answered.connect(lambda: answers.append(panel.judged.staff_id if panel.judged else -1))
    many.list.setFocus()
    for _ in range(199):
        press(qtbot, KEY.Key_Down)
        assert panel.judged is None or panel.judged.staff_id == panel.staff_id
    assert panel.judged is None  # the keys came back before the judge did
    told(qtbot, panel)
    assert panel.judged is not None
    assert panel.judged.staff_id == many.current
    assert answers[-1] == many.current
    assert len(answers) < 20


def test_a_late_answer_about_somebody_else_is_dropped(qtbot: QtBot, many: StaffRoom) -> None:
    panel = many.card.verdict
    many.card.show_part("verdict")
    first = many.current
    answers: list[int] = []
    panel.answered.connect(lambda: answers.append(panel.judged.staff_id if panel.judged else -1))
    panel._ask()
    many.list.select_row(5)
    told(qtbot, panel)
    assert answers == [many.current]
    assert many.current != first


def test_the_list_opens_before_its_posts_and_days_are_gathered(
    qtbot: QtBot, many: StaffRoom
) -> None:
    assert many.model.rowCount() == 201
    assert rooms.shown(many)[0] == "Әбенов000"
    named = "Кәсіптік бағдарлау жөніндегі маманы"
    qtbot.waitUntil(lambda: rooms.shown(many, 1)[0] == named)
    assert QApplication.focusWidget() is not None


def test_what_ends_first_stands_in_the_list_red_once_it_is_past(
    qtbot: QtBot, card: StaffRoom
) -> None:
    row = next(at for at, name in enumerate(rooms.shown(card)) if name.startswith("Оспанова"))
    category = word("category", "career_consultant")
    qtbot.waitUntil(lambda: rooms.shown(card, 2)[row] == category)
    assert "25.01.2027" in rooms.shown(card, 3)[row]
