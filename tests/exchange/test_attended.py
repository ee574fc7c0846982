"""A list of who came goes onto the rosters once, asks about strangers, and is taken back whole."""

from __future__ import annotations

from datetime import date

import pytest

from app.errors import Refusal
from app.exchange import attended, batches, plans, rosters
from app.exchange.parsing import parse
from app.exchange.sheets import Sheet, Workbook
from app.guidance import attendance, forms, sessions
from app.registry import listing, participants
from app.store.dump import dump
from tests import builders

TODAY = builders.TODAY
HEAD = ("Аты-жөні", "Туған күні", "Сыныбы", "Отметка", "Себебі")


@pytest.fixture
def people(store):
    return builders.people(store, 6)


@pytest.fixture
def seminar(store, people):
    session_id = planned(store)
    attendance.enrol(store, session_id, people[:4])
    return session_id


def planned(store, day=TODAY, form="seminar", **others):
    form_id = forms.by_code(store, form).id
    return sessions.plan(store, sessions.Draft(form_id=form_id, day=day, **others))


def workbook(*rows, head=HEAD, digest="first"):
    return Workbook((Sheet("Тізім", (head, *rows), 1),), "xlsx", None, None, digest, ())


def judged(store, *rows, head=HEAD, digest="first", **said):
    return plans.prepare(store, attended.SUBJECT, workbook(*rows, head=head, digest=digest), **said)


def about(store, session_id):
    return {"given": {"session_uid": sessions.get(store, session_id).uid}}


def row(store, person, mark="+", group="", reason=""):
    card = participants.get(store, person)
    return (card.name.full, card.birth_date, group or None, mark or None, reason or None)


def outcomes(plan):
    return [each.outcome for each in plan.rows]


def codes(plan):
    return [problem.code for each in plan.rows for problem in each.problems]


def marks(store, session_id):
    return {each.person_id: each.mark for each in attendance.roster(store, session_id)}


def bring(store, plan, **how):
    return batches.commit(store, plan, "қатысу.xlsx", **how)


def test_a_list_marks_whom_it_knows_and_puts_others_of_the_register_on_the_roster(
    store, seminar, people
):
    rows = [row(store, people[0], "келді"), row(store, people[1], "н")]
    rows += [row(store, people[4], "+", "11 Ә"), row(store, people[2], "ув", reason="ауырды")]
    plan = judged(store, *rows, **about(store, seminar))
    assert outcomes(plan) == ["changed", "changed", "new", "changed"]
    outcome = bring(store, plan)
    assert (outcome.counts["new"], outcome.counts["changed"]) == (1, 3)
    held = {each.person_id: each for each in attendance.roster(store, seminar)}
    assert [held[each].mark for each in people[:5]] == [
        "present",
        "absent",
        "excused",
        "",
        "present",
    ]
    assert held[people[4]].class_name == "11 Ә"
    assert held[people[2]].reason == "ауырды"
    assert sessions.get(store, seminar).state == "held"


def test_the_same_list_again_changes_nothing(store, seminar, people):
    rows = [row(store, each) for each in people]
    bring(store, judged(store, *rows, **about(store, seminar)))
    before = "".join(dump(store))
    again = judged(store, *rows, **about(store, seminar))
    assert outcomes(again) == ["same"] * 6
    assert bring(store, again).batch_id is None
    assert "".join(dump(store)) == before


def test_a_whole_list_is_taken_back_as_one(store, seminar, people):
    before = marks(store, seminar)
    outcome = bring(
        store, judged(store, *(row(store, each) for each in people), **about(store, seminar))
    )
    kept = batches.get(store, outcome.batch_id)
    assert kept.subject == "attendance"
    assert listing.count(store, listing.Filter(batch_id=outcome.batch_id), TODAY) == 6
    batches.undo(store, outcome.batch_id)
    assert marks(store, seminar) == before
    assert sessions.get(store, seminar).state == "planned"


def test_a_list_is_not_taken_back_over_a_mark_made_since(store, seminar, people):
    outcome = bring(store, judged(store, row(store, people[0]), **about(store, seminar)))
    (line, *_) = [each for each in attendance.roster(store, seminar) if each.mark]
    attendance.mark(store, [line.id], "absent")
    with pytest.raises(Refusal, match="import-changed-since") as refusal:
        batches.undo(store, outcome.batch_id)
    assert refusal.value.details["names"] == [participants.get(store, people[0]).name.full]


def test_a_stranger_is_a_question_and_never_entered_by_itself(store, seminar):
    plan = judged(store, ("Бөтен Адам", date(2009, 1, 2), "", "+", ""), **about(store, seminar))
    assert (outcomes(plan), codes(plan)) == (["duplicate"], ["person-not-known"])
    before = "".join(dump(store))
    assert bring(store, plan).batch_id is None
    assert "".join(dump(store)) == before


def test_a_stranger_of_three_sessions_becomes_one_card_when_somebody_says_so(store, people):
    days = [date(2026, 11, day) for day in (16, 18, 20)]
    kept = [planned(store, day) for day in days]
    head = ("Аты-жөні", "Туған күні", "Күні", "Нысаны", "Келді ме")
    rows = [("Бөтен Адам", date(2009, 1, 2), day, "Семинар", "+") for day in days]
    plan = judged(store, *rows, head=head)
    before = listing.count(store, listing.Filter(), TODAY)
    bring(store, plan, decisions={each.row: "new" for each in plan.rows})
    assert listing.count(store, listing.Filter(), TODAY) == before + 1
    assert [len(marks(store, each)) for each in kept] == [1, 1, 1]
    assert people


def test_a_stranger_who_stands_twice_in_a_list_is_asked_about_once(store, seminar):
    rows = [("Бөтен Адам", None, "", "+", ""), ("Бөтен Адам", None, "", "н", "")]
    plan = judged(store, *rows, **about(store, seminar))
    assert codes(plan) == ["person-not-known", "row-doubled"]
    bring(store, plan, decisions={each.row: "new" for each in plan.rows if each.deed})
    assert list(marks(store, seminar).values()) == ["", "", "", "", "present"]


def test_somebody_says_whose_row_it_is(store, seminar, people):
    plan = judged(store, ("Асемгуль К.", None, "", "+", ""), **about(store, seminar))
    bring(store, plan, decisions={plan.rows[0].row: people[0]})
    assert marks(store, seminar)[people[0]] == "present"


def test_a_name_alone_is_enough_for_who_stands_on_the_roster(store, seminar, people):
    name = participants.get(store, people[1]).name.full
    plan = judged(store, (name, None, "", "+", ""), **about(store, seminar))
    assert [each.person_id for each in plan.rows] == [people[1]]
    other = participants.get(store, people[5]).name.full
    plan = judged(store, (other, None, "", "+", ""), **about(store, seminar))
    assert codes(plan) == ["person-alike"]


def test_a_sheet_that_went_out_comes_back_without_doubles_whatever_was_put_right_in_it(
    store, seminar, people, tmp_path
):
    path = tmp_path / "sheet.csv"
    rosters.write(store, seminar, path, "kk")
    lines = path.read_text("utf-8-sig").splitlines()
    first = lines[1].split(";")
    first[2], first[4] = "Мүлде Басқаша Жазылған", "келді"
    lines[1] = ";".join(first)
    book = parse("sheet.csv", "\n".join(lines).encode())
    plan = plans.prepare(store, attended.SUBJECT, book)
    assert outcomes(plan) == ["changed", "same", "same", "same"]
    bring(store, plan)
    assert list(marks(store, seminar).values()) == ["present", "", "", ""]
    assert len(people) == 6


def test_the_sheet_carries_names_classes_and_marks_and_nothing_else_of_a_person(
    store, seminar, people, tmp_path
):
    path = tmp_path / "sheet.csv"
    rosters.write(store, seminar, path, "ru")
    said = path.read_text("utf-8-sig")
    for each in people[:4]:
        card = participants.get(store, each)
        assert card.name.full in said
        assert card.iin not in said
        assert card.phone not in said


def test_a_row_says_which_session_by_its_day_its_hour_and_its_topic(store, people):
    planned(store, date(2026, 11, 20), starts="09:00", title_kk="Еңбек нарығы")
    late = planned(store, date(2026, 11, 20), starts="15:00", title_kk="Түйіндеме")
    head = ("Аты-жөні", "Туған күні", "Күні", "Уақыты", "Тақырыбы", "Белгі")
    card = participants.get(store, people[0])
    who = (card.name.full, card.birth_date, date(2026, 11, 20))
    by_hour = judged(store, (*who, "15:00", None, "+"), head=head)
    by_topic = judged(store, (*who, None, "ТҮЙІНДЕМЕ", "+"), head=head)
    unclear = judged(store, (*who, None, None, "+"), head=head)
    nowhere = judged(store, (*who, "11:00", None, "+"), head=head)
    assert by_hour.rows[0].deed.session_id == by_topic.rows[0].deed.session_id == late
    assert (codes(unclear), codes(nowhere)) == (["session-unclear"], ["session-unknown"])


@pytest.mark.parametrize(
    ("cell", "mark"),
    [
        ("+", "present"),
        ("-", "absent"),
        ("–", "absent"),
        (1, "present"),
        (0, "absent"),
        (1.0, "present"),
        (True, "present"),
        ("Келді", "present"),
        ("келмеді", "absent"),
        ("Н", "absent"),
        ("нет", "absent"),
        ("жоқ", "absent"),
        ("ув.", "excused"),
        ("себепті", "excused"),
        ("по уважительной причине", "excused"),
        ("ПРИШЁЛ", "present"),
        ("присутствовала", "present"),
        ("", ""),
        (None, ""),
    ],
)
def test_a_mark_is_understood_as_schools_write_it(store, seminar, people, cell, mark):
    plan = judged(store, (*row(store, people[0])[:3], cell, None), **about(store, seminar))
    assert plan.rows[0].deed.mark == mark


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"mark": "мүмкін"}, "mark-unknown"),
        ({"session": ""}, "session-not-said"),
        ({"session": "01a2021e-2ebd-7000-97be-61bfb7f0c0fa"}, "session-unknown"),
        ({"code": "01a2021e-2ebd-7000-97be-61bfb7f0c0fa"}, "attendance-row-unknown"),
    ],
)
def test_a_row_at_fault_is_refused_and_says_why(store, seminar, people, cells, code):
    said = {"mark": "+", "session": sessions.get(store, seminar).uid, "code": ""} | cells
    head = ("Қатысу коды", "Аты-жөні", "Туған күні", "Іс-шара коды", "Қатысуы")
    name, born, *_ = row(store, people[0])
    plan = judged(store, (said["code"], name, born, said["session"], said["mark"]), head=head)
    assert (outcomes(plan), codes(plan)) == (["refused"], [code])


def test_sessions_that_take_no_marks_refuse_the_row(store, people):
    ended = planned(store)
    sessions.cancel(store, ended, "боран")
    counted = planned(store, roster="heads")
    ahead = planned(store, date(2026, 12, 1))
    said = {
        each: codes(judged(store, row(store, people[0]), **about(store, each)))
        for each in (ended, counted, ahead)
    }
    assert said == {
        ended: ["session-cancelled"],
        counted: ["session-counts-heads"],
        ahead: ["session-not-yet"],
    }
    expected = judged(store, row(store, people[0], mark=""), **about(store, ahead))
    assert outcomes(expected) == ["new"]


def test_one_mark_said_of_the_whole_list_gives_way_to_a_rows_own(store, seminar, people):
    rows = [row(store, people[0], mark=""), row(store, people[1], mark="н")]
    said = about(store, seminar)["given"] | {"mark": "present"}
    bring(store, judged(store, *rows, given=said))
    assert [marks(store, seminar)[each] for each in people[:2]] == ["present", "absent"]


def test_a_person_who_stands_twice_in_a_list_counts_once(store, seminar, people):
    rows = [row(store, people[0]), row(store, people[0], mark="н")]
    plan = judged(store, *rows, **about(store, seminar))
    assert (outcomes(plan), codes(plan)) == (["changed", "duplicate"], ["row-doubled"])


def test_a_mark_made_meanwhile_makes_the_judged_list_out_of_date(store, seminar, people):
    plan = judged(store, row(store, people[0]), **about(store, seminar))
    attendance.mark_rest(store, seminar, "absent")
    with pytest.raises(Refusal, match="import-out-of-date"):
        bring(store, plan)


def test_a_cancelled_import_leaves_every_mark_as_it_was(store, seminar, people):
    before = "".join(dump(store))
    plan = judged(store, *(row(store, each) for each in people), **about(store, seminar))
    with pytest.raises(Refusal, match="import-cancelled"):
        bring(store, plan, cancelled=lambda: True)
    assert "".join(dump(store)) == before


def test_a_column_sorted_apart_from_its_codes_marks_nobody_for_another(store, seminar):
    head = rosters.header("kk")
    sheet = [list(each) for each in rosters.table(store, seminar, "kk")][:4]
    at = head.index("Тегі, аты, әкесінің аты")
    moved = [name for *_, name in sorted((row[at],) for row in sheet[1:])]
    names = [sheet[0][at], *moved[1:], moved[0]]
    for each, name in zip(sheet, names, strict=True):
        each[at] = name
        each[head.index("Қатысуы")] = "келді"
    plan = judged(store, *map(tuple, sheet), head=head)
    assert outcomes(plan) == ["changed", "refused", "refused", "refused"]
    assert set(codes(plan)) == {"attendance-name-differs"}
