from dataclasses import replace

from app.papers import Paper
from reports import batch, referral
from tests.reports import guidance_samples as guidance
from tests.reports import quarter_samples as quarters
from tests.reports import schooling_samples as schooling
from tests.reports import staff_samples as staff
from tests.reports.samples import CONSENT, REFERRAL, register

MANY = [replace(REFERRAL, number=f"05-12/{at}", uid=f"uid-{at}") for at in range(5)]


def test_papers_of_every_kind_come_one_file_each() -> None:
    records: list[Paper] = [
        REFERRAL,
        CONSENT,
        register(2),
        guidance.sheet(2),
        guidance.PROFILE,
        guidance.RECOMMENDATION,
        guidance.SELECTION,
        guidance.training(2),
        guidance.fair(2),
        schooling.plan(2),
        schooling.timetable(2),
        schooling.CHANGES,
        schooling.SHEET,
        schooling.undecided(2),
        schooling.PROTOCOL,
        schooling.act(2),
        staff.job(2),
        staff.qualification(2, 2),
        staff.staff_list(2),
        staff.calendar(2),
        staff.load(2),
        staff.handed(2),
        quarters.report(quarters.everyday()),
        quarters.correction(2),
        quarters.backing(2),
    ]
    made = list(batch.each(records))
    assert [record for record, _ in made] == records
    assert all(rendered.body.startswith(b"%PDF") for _, rendered in made)


def test_progress_is_told_after_each_paper() -> None:
    told: list[tuple[int, int]] = []
    list(batch.each(MANY, lambda done, whole: told.append((done, whole))))
    batch.together(MANY, lambda done, whole: told.append((done, whole)))
    assert told == [(at, 5) for at in range(1, 6)] * 2


def test_a_stopped_batch_keeps_what_is_done_and_makes_no_more() -> None:
    made: list[str] = []
    for record, _ in batch.each(MANY, cancelled=lambda: len(made) == 2):
        made.append(record.uid)
    assert made == ["uid-0", "uid-1"]


def test_a_stopped_file_of_many_is_no_file() -> None:
    calls = iter([False, False, True])
    assert batch.together(MANY, cancelled=lambda: next(calls)) is None


def test_one_file_of_many_is_what_the_referral_gives() -> None:
    assert batch.together(MANY) == referral.render(MANY)


def test_a_file_is_named_for_the_paper_and_not_for_the_person() -> None:
    assert batch.file_name(CONSENT) == f"consent-{CONSENT.uid}.pdf"


def test_one_file_holds_the_consent_forms_of_a_class() -> None:
    forms = [replace(CONSENT, number=f"05-13/{at}", uid=f"uid-{at}") for at in range(3)]
    whole = batch.together(forms)
    assert whole is not None
    assert whole.pages == 3 * batch.render(forms[0]).pages
    assert batch.together(forms[:1]) == batch.render(forms[0])
    assert batch.together(forms, cancelled=lambda: True) is None
