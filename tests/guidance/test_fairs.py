"""A job fair counts employers, vacancies, visitors and hires, each from where it is written."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import FieldRefusal, Refusal
from app.guidance import attendance, fairs, forms, sessions
from app.guidance.fairs import EmployerDraft, VacancyDraft
from app.registry import partners
from app.store.store import Store
from tests import builders
from tests.builders import TODAY


@pytest.fixture
def fair(furnished: Store) -> int:
    return planned(furnished, "job_fair")


def planned(store: Store, form: str) -> int:
    form_id = forms.by_code(store, form).id
    draft = sessions.Draft(form_id, "Күзгі жәрмеңке", day=TODAY, parents=4, employers=9)
    return sessions.plan(store, draft)


def test_an_employer_on_the_books_is_named_as_there(furnished: Store, fair: int) -> None:
    partner = partners.ids(furnished)[0]
    fairs.add_employer(furnished, fair, EmployerDraft(partner, "басқа ат"))
    fairs.add_employer(furnished, fair, EmployerDraft(name_kk="«Дала» ШҚ", contact="8 701"))
    said = [(each.partner_id, each.name_kk) for each in fairs.of(furnished, fair)]
    known = partners.get(furnished, partner)
    assert said == [(partner, known.name_kk), (None, "«Дала» ШҚ")]


def test_an_employer_comes_to_a_fair_once_and_is_somebody(furnished: Store, fair: int) -> None:
    partner = partners.ids(furnished)[0]
    number = fairs.add_employer(furnished, fair, EmployerDraft(partner))
    with pytest.raises(FieldRefusal) as refused:
        fairs.add_employer(furnished, fair, EmployerDraft(partner))
    assert refused.value.code == "employer-at-fair"
    fairs.change_employer(furnished, number, EmployerDraft(partner, came=False))
    with pytest.raises(FieldRefusal) as refused:
        fairs.add_employer(furnished, fair, EmployerDraft(name_kk=" "))
    assert refused.value.code == "name-missing"


def test_only_a_job_fair_has_employers(furnished: Store) -> None:
    seminar = planned(furnished, "seminar")
    with pytest.raises(Refusal) as refused:
        fairs.add_employer(furnished, seminar, EmployerDraft(name_kk="«Дала» ШҚ"))
    assert refused.value.code == "session-no-fair"


def test_a_fair_is_summed_from_its_vacancies_its_roster_and_its_heads(
    furnished: Store, fair: int
) -> None:
    people = builders.people(furnished, 3)
    for person in people[:2]:
        attendance.came(furnished, fair, person)
    attendance.mark_many(furnished, fair, {}, unnamed=50)
    first = fairs.add_employer(furnished, fair, EmployerDraft(name_kk="«Дала» ШҚ"))
    absent = fairs.add_employer(furnished, fair, EmployerDraft(name_kk="«Су» ЖШС", came=False))
    fairs.add_vacancy(furnished, first, VacancyDraft("Тракторшы", "", 3, 12, 5, 2))
    fairs.add_vacancy(furnished, first, VacancyDraft("тракторшы", "", 1, 1, 0, 0))
    fairs.add_vacancy(furnished, absent, VacancyDraft("Есепші", "", 7, 0, 0, 0))
    assert fairs.summary(furnished, fair) == fairs.Summary(
        invited_employers=2,
        employers=1,
        occupations=1,
        places=4,
        interviews=13,
        invited=5,
        hired=2,
        named=2,
        unnamed=50,
        parents=4,
        employer_people=9,
    )
    assert fairs.summary(furnished, fair).visitors == 52


_COUNT = st.integers(0, 500)
_VACANCY = st.builds(
    VacancyDraft, st.sampled_from("АБВ"), st.just(""), _COUNT, _COUNT, _COUNT, _COUNT
)


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(offered=st.lists(st.lists(_VACANCY, max_size=3), max_size=4))
def test_the_totals_are_the_sums_of_the_rows_and_go_back_to_nought(
    furnished: Store, offered: list[list[VacancyDraft]]
) -> None:
    fair = planned(furnished, "job_fair")
    for place, vacancies in enumerate(offered):
        employer = fairs.add_employer(furnished, fair, EmployerDraft(name_kk=f"№ {place}"))
        for vacancy in vacancies:
            fairs.add_vacancy(furnished, employer, vacancy)
    total, rows = fairs.summary(furnished, fair), [each for some in offered for each in some]
    for name in fairs.COUNTS:
        assert getattr(total, name) == sum(getattr(each, name) for each in rows)
    for each in fairs.of(furnished, fair):
        fairs.remove_employer(furnished, each.id)
    empty = fairs.summary(furnished, fair)
    assert (empty.employers, empty.places, empty.occupations) == (0, 0, 0)


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"occupation_kk": ""}, "occupation_kk"),
        ({"places": -1}, "places"),
        ({"hired": 100_001}, "hired"),
    ],
)
def test_vacancies_that_cannot_be_are_refused_at_their_field(
    furnished: Store, fair: int, said: dict[str, object], field: str
) -> None:
    employer = fairs.add_employer(furnished, fair, EmployerDraft(name_kk="«Дала» ШҚ"))
    draft = replace(VacancyDraft("Тракторшы"), **said)  # type: ignore[arg-type]
    with pytest.raises(FieldRefusal) as refused:
        fairs.add_vacancy(furnished, employer, draft)
    assert refused.value.field == field


def test_more_hires_than_places_are_warned_of(furnished: Store, fair: int) -> None:
    employer = fairs.add_employer(furnished, fair, EmployerDraft(name_kk="«Дала» ШҚ"))
    number = fairs.add_vacancy(furnished, employer, VacancyDraft("Тракторшы", places=1, hired=2))
    (held,) = fairs.of(furnished, fair)
    assert fairs.warnings(held.vacancies) == ("fair-hired-over-places",)
    fairs.change_vacancy(furnished, number, VacancyDraft("Тракторшы", places=2, hired=2))
    (held,) = fairs.of(furnished, fair)
    assert fairs.warnings(held.vacancies) == ()
    fairs.remove_vacancy(furnished, number)
    assert fairs.of(furnished, fair)[0].vacancies == ()


def test_the_employers_of_an_earlier_fair_are_invited_again_once(
    furnished: Store, fair: int
) -> None:
    partner = partners.ids(furnished)[0]
    gone = partners.add(furnished, partners.Draft(name_kk="«Жабылған» ЖШС"))
    for draft in (EmployerDraft(partner), EmployerDraft(gone), EmployerDraft(name_kk="«Дала»")):
        fairs.add_employer(furnished, fair, draft)
    partners.archive(furnished, gone, "жабылды")
    spring = planned(furnished, "job_fair")
    assert len(fairs.invite_again(furnished, spring, fair)) == 2
    assert fairs.invite_again(furnished, spring, fair) == []
    assert fairs.listed(furnished) == [spring, fair]
