"""Ten lives, each judged as a director would: what is open, what comes next, when and why."""

from __future__ import annotations

from datetime import date

import pytest

from app.staffing import law_files, qualifications, speech
from app.staffing.evidence import Evidence
from app.staffing.qualifications import MET, NOT_MET, UNKNOWN, Checked
from app.staffing.spans import Length
from tests.staffing.lives import away, day, graded, life, post, served, studied, trained

LAW = law_files.load()


def on(known: Evidence, text: str) -> Checked:
    (found,) = qualifications.check(LAW, known, day(text))
    return found


def states(found: Checked) -> dict[str, str]:
    return {
        f"{each.rule.level}/{each.rule.category}": each.state
        for each in found.verdicts
        if each.own_level
    }


def verdict(found: Checked, category: str) -> qualifications.Verdict:
    (one,) = [each for each in found.verdicts if each.own_level and each.rule.category == category]
    return one


def why(known: Evidence, found: Checked, category: str) -> list[tuple[str, str]]:
    """What the judge makes of each stretch of service, oldest first."""
    stint = verdict(found, category).rule.service[0]
    taken = qualifications.pieces(known, stint, day("2027-01-01"))
    return [(each.state, each.reason) for each in taken]


def test_a_teacher_who_changed_career_begins_without_category():
    """Twelve years at school are service, but not in the employment sphere (R309-57)."""
    known = life(
        studied("higher", "pedagogical", "2010-06-20"),
        served("2010-09-01", "2024-08-31", sphere="education", kind="specialist"),
        post("unit_specialist", "2024-09-02", card=9, level="high"),
    )
    found = on(known, "2026-11-22")
    assert (found.held, found.open, found.next) == ("none", "none", "career_consultant")
    assert found.next_on == date(2027, 9, 2)
    lack = verdict(found, "career_consultant").missing[0]
    assert lack.counted == Length(2, 2, 20)
    assert lack.left == Length(0, 9, 11)
    assert why(known, found, "career_consultant") == [("no", "sphere"), ("counts", "")]
    assert speech.missing(verdict(found, "career_consultant"), "ru") == [
        "нужно ещё 9 месяцев 11 дней: специалист, на высшем уровне, без категории, "
        "сфера занятости населения"
    ]


def test_a_leave_to_care_for_a_child_waits_for_a_person_to_tell():
    """Whether the leave counts the acts do not say: until told, it can't be told."""

    def lived(counts: str) -> Evidence:
        return life(
            studied("higher", "social"),
            post("unit_specialist", "2022-02-01", card=5, level="high"),
            away("2023-03-01", "2025-02-28", counts),
        )

    told = {counts: on(lived(counts), "2025-11-22") for counts in ("", "yes", "no")}
    consultant = {key: verdict(found, "career_consultant") for key, found in told.items()}
    assert consultant[""].state == UNKNOWN
    assert consultant[""].unsure == ("leave-untold",)
    assert (consultant["yes"].state, consultant["yes"].met_on) == (MET, date(2025, 2, 1))
    # Laid end to end from 1 February 2022, three years hold the leap day of 2024: 1096 days.
    assert (consultant["no"].state, consultant["no"].met_on) == (NOT_MET, date(2027, 2, 2))
    assert consultant["no"].missing[0].left == Length(1, 2, 11)
    assert why(lived("no"), told["no"], "career_consultant") == [
        ("counts", ""),
        ("no", "leave"),
        ("counts", ""),
    ]


def test_two_half_posts_at_once_count_once_and_in_full():
    """By calendar a half post is a whole day of service, and two of them are no more than one."""
    known = life(
        studied("higher", "social"),
        served("2021-06-01", "2023-05-31", rate=50),
        served("2022-06-01", "2024-05-31", rate=50),
        post("unit_specialist", "2025-06-01", card=3, level="high"),
    )
    found = on(known, "2025-11-22")
    assert verdict(found, "career_consultant").met_on == date(2024, 6, 1)
    assert found.open == "career_consultant"
    assert why(known, found, "career_consultant") == [
        ("counts", ""),
        ("counts", "overlap"),
        ("counts", ""),
    ]


def test_a_category_that_lapsed_leaves_a_gap_in_its_service():
    """A year between two orders is a year without category, not as career consultant."""
    known = life(
        studied("higher", "pedagogical"),
        post("unit_specialist", "2022-01-10", card=7, level="high"),
        graded("career_consultant", "2025-11-03", "2028-11-02", level="high", act="309-2025"),
        graded("career_consultant", "2029-11-05", "2032-11-04", level="high", act="309-2025"),
    )
    held = on(known, "2028-11-02")
    lapsed = on(known, "2028-11-03")
    regained = on(known, "2029-11-05")
    assert [each.held for each in (held, lapsed, regained)] == [
        "career_consultant",
        "none",
        "career_consultant",
    ]
    assert verdict(held, "case_manager").met_on == date(2028, 11, 3)
    # Three full years lay behind on the day on which the category lapsed.
    assert lapsed.open == "case_manager"
    shorter = life(
        *known.posts,
        *known.education,
        graded("career_consultant", "2025-11-03", "2027-11-02", level="high", act="309-2025"),
        graded("career_consultant", "2029-11-05", "2032-11-04", level="high", act="309-2025"),
    )
    found = on(shorter, "2029-12-05")
    lack = verdict(found, "case_manager").missing[0]
    assert (lack.counted, lack.left) == (Length(2, 1, 0), Length(0, 11, 1))
    assert found.next_on == date(2030, 11, 6)  # with the leap day of 2028


def test_a_transfer_from_the_old_employment_centre_keeps_service_but_not_the_category():
    """The second category of the old ladder does not become one of the new by itself (A32)."""
    centre = served("2016-03-01", "2023-06-30", category="")
    here = post("unit_specialist", "2023-07-01", card=3, level="high")
    second = graded("second", "2019-04-01", level="high", act="360-2017")
    known = life(studied("higher", "legal"), centre, here, second)
    found = on(known, "2026-11-22")
    assert found.held == "second"
    assert "old-category" in found.notes
    # Three years without any category, before the old one was given, stand firm.
    assert (found.open, states(found)["high/case_manager"]) == ("career_consultant", NOT_MET)
    social = life(studied("higher", "social"), centre, here, second)
    told = verdict(on(social, "2026-11-22"), "case_manager")
    assert (told.state, told.unsure) == (UNKNOWN, ("old-category",))
    recognised = graded("career_consultant", "2025-11-01", level="high", act="309-2025")
    settled = on(life(studied("higher", "social"), centre, here, second, recognised), "2026-11-22")
    assert (settled.held, settled.next) == ("career_consultant", "case_manager")
    assert verdict(settled, "mentor").state == UNKNOWN


def test_a_head_of_unit_without_a_degree_is_told_what_is_missing():
    """Card 2 asks for higher education in one of three fields; years do not stand for it."""
    known = life(
        studied("tvet", "economic", "2001-06-30"),
        served("2008-01-01", "2023-12-31", level="mid"),
        post("unit_head", "2024-01-01", card=2, level="head"),
    )
    found = on(known, "2026-11-22")
    (told,) = found.verdicts
    assert (told.state, told.met_on) == (NOT_MET, None)
    assert [each.code for each in told.missing] == ["lack-education"]
    assert "no-categories" in found.notes
    assert (found.held, found.open, found.next) == ("", "", "")
    graduate = life(
        *known.posts, *known.service[:1], *known.education, studied("higher", "legal", "2027-06-30")
    )
    assert on(graduate, "2026-11-22").verdicts[0].met_on == date(2027, 6, 30)


def test_an_assistant_needs_no_years_and_has_no_ladder():
    """Paragraph 69 knows one rule; secondary education was enough before it, and is no longer."""
    known = life(studied("secondary", ""), post("assistant", "2023-08-01", card=16))
    assert on(known, "2025-10-16").verdicts[0].state == MET
    later = on(known, "2025-10-17")
    assert later.verdicts[0].rule.id == "309-2025/69/nolevel/none"
    assert later.verdicts[0].state == NOT_MET
    assert {"A2", "A4"} <= set(later.doubts)
    # Higher education is not listed, and is accepted all the same.
    assert on(life(studied("higher", ""), *known.posts), "2026-01-01").verdicts[0].state == MET
    # Whether such years are of the middle level is for a person to decide.
    promoted = life(
        studied("tvet", ""),
        post("assistant", "2021-01-01", "2025-12-31", card=16),
        post("unit_specialist", "2026-01-01", card=4, level="mid"),
    )
    told = verdict(on(promoted, "2026-06-01"), "career_consultant")
    assert (told.state, told.unsure) == (UNKNOWN, ("assistant-years",))


def test_a_social_work_consultant_may_come_from_social_protection_only_at_the_middle_level():
    """Paragraph 54: at the high level employment alone counts, at the middle one both spheres."""
    years = {"since": "2020-05-04", "until": "2025-12-31", "sphere": "social_protection"}
    mid = life(
        studied("tvet", "social"),
        served(**years, level="mid"),
        post("centre_social_consultant", "2026-01-01", card=14, level="mid"),
    )
    high = life(
        studied("higher", "social"),
        served(**years, level="high"),
        post("centre_social_consultant", "2026-01-01", card=13, level="high"),
    )
    assert on(mid, "2026-02-01").open == "career_consultant"
    assert on(mid, "2026-02-01").next == ""
    assert on(high, "2026-02-01").open == "none"
    assert on(high, "2026-02-01").next_on == date(2029, 1, 1)
    assert "A2" in on(high, "2026-02-01").doubts


def test_a_specialist_of_the_labour_mobility_centre_has_no_category_to_gain():
    """Paragraph 60 knows levels and no ladder; the years count when the post changes (A38)."""
    known = life(
        studied("higher", "economic"),
        post("mobility_specialist", "2023-07-03", "2026-10-31", level="high"),
        post("unit_specialist", "2026-11-02", card=11, level="high"),
    )
    found = on(known, "2026-10-01")
    assert found.verdicts[0].state == MET
    assert "no-categories" in found.notes
    assert "A38" in found.doubts
    assert (found.held, found.next) == ("", "")
    assert on(known, "2026-11-22").open == "career_consultant"
    unschooled = on(life(studied("secondary", ""), known.posts[0]), "2026-10-01")
    assert unschooled.verdicts[0].state == NOT_MET
    assert (unschooled.next, unschooled.next_on) == ("", None)


def test_a_director_may_come_with_years_in_the_sphere_or_as_a_head_elsewhere():
    """Card 1: three years in either sphere, or two as a head in any."""
    farm = served("2021-03-01", "2024-02-29", kind="head", level="", sphere="other", category="")
    known = life(studied("postgraduate", "economic"), farm, post("director", "2024-03-01", card=1))
    found = on(known, "2024-03-01")
    assert found.verdicts[0].state == MET
    assert found.verdicts[0].met_on == date(2023, 3, 1)
    assert "A22" in found.doubts
    clerk = life(
        studied("higher", "economic"),
        served("2021-03-01", "2024-02-29", kind="specialist", level="", sphere="other"),
        post("director", "2024-03-01", card=1),
    )
    (told,) = on(clerk, "2024-03-01").verdicts
    assert told.state == NOT_MET
    assert [(each.code, each.way) for each in told.missing] == [
        ("lack-service", 1),
        ("lack-service", 2),
    ]
    (words,) = speech.missing(told, "kk")
    assert " немесе " in words
    # The director's own years count as a head's, and as years in the sphere.
    assert told.met_on == date(2026, 3, 1)


# What the law does not tell


@pytest.mark.parametrize(
    ("text", "note"),
    [("2011-01-01", "law-none"), ("2019-06-01", "law-silent"), ("2022-12-10", "law-silent")],
)
def test_a_day_whose_law_is_not_at_hand_is_said_to_be_so(text, note):
    known = life(post("unit_specialist", "2010-01-01", card=9, level="high"))
    found = on(known, text)
    assert (found.verdicts, found.notes) == ((), (note,))


def test_a_post_without_its_card_cannot_be_judged_by_the_cards():
    known = life(post("unit_specialist", "2023-01-01", level="high"))
    assert on(known, "2024-01-01").notes == ("card-missing",)
    assert on(known, "2026-01-01").position is not None  # paragraph 57 asks for no card


def test_days_near_one_left_open_by_an_act_carry_the_doubt():
    known = life(post("unit_specialist", "2023-01-01", card=9, level="high"))
    assert "act-day-open" in on(known, "2025-11-01").notes
    assert "act-day-open" not in on(known, "2026-11-01").notes


def test_an_earlier_wording_that_is_not_at_hand_is_told():
    known = life(post("care_of_adults", "2019-01-01", level="high"))
    assert "earlier-wording" in on(known, "2022-10-02").notes
    assert "earlier-wording" not in on(known, "2022-10-03").notes


def test_a_certificate_goes_with_basic_secondary_education_only():
    rule = LAW.rules["350-2018/5/mid/none"]
    asked = day("2020-01-01")
    alone = life(studied("basic_secondary", ""))
    told = qualifications.judge(alone, rule, asked)
    assert {each.code for each in told.missing} == {"lack-education", "lack-certificate"}
    both = life(studied("basic_secondary", ""), trained("social_certificate", "2019-05-05"))
    assert qualifications.judge(both, rule, asked).met_on == date(2019, 5, 5)
    assert qualifications.judge(both, rule, day("2019-05-04")).state == NOT_MET


def test_a_condition_that_ran_out_is_no_longer_met():
    rule = LAW.rules["31-2012/2.8/head"]
    known = life(
        studied("higher", "medical"), trained("specialty_category", "2010-01-01", "2015-01-01")
    )
    assert qualifications.judge(known, rule, day("2015-01-01")).state == MET
    told = qualifications.judge(known, rule, day("2015-01-02"))
    assert [each.code for each in told.missing] == ["lack-specialty_category"]


def test_a_day_is_not_promised_on_which_the_condition_has_run_out():
    """The certificate must hold on the day on which the years are full."""
    rule = LAW.rules["31-2012/2.6/head"]
    since = served("2011-03-01", sphere="health", kind="head", level="", fits="yes")
    asked = day("2014-01-01")

    def told(until: str) -> qualifications.Verdict:
        held = trained("specialty_category", "2010-01-01", until)
        return qualifications.judge(life(studied("higher", "medical"), since, held), rule, asked)

    assert told("2016-02-29").met_on is None
    assert told("2016-03-01").met_on == told("").met_on == date(2016, 3, 1)


def test_a_category_of_the_middle_level_in_a_post_of_the_high_one_is_for_a_person_to_tell():
    known = life(
        studied("higher", "social", "2028-06-30"),
        post("unit_specialist", "2022-01-10", "2028-12-31", card=8, level="mid"),
        post("unit_specialist", "2029-01-01", card=7, level="high"),
        graded("career_consultant", "2026-01-05", level="mid", act="309-2025"),
    )
    found = on(known, "2032-02-01")
    assert verdict(found, "case_manager").unsure == ("category-level",)
    assert why(known, found, "case_manager")[0] == ("no", "level")
