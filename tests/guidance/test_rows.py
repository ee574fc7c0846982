"""What a record of a case says comes back from the file as it went in."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.guidance import consultations, rows, training, vacancies
from app.guidance.consultations import Draft
from app.guidance.recommendations import Recommendation
from app.kazakh import text
from app.store.store import Store
from tests import builders
from tests.builders import TODAY

_DAYS = st.dates(date(2023, 7, 1), TODAY)
_LINE = st.text(st.characters(codec="utf-8"), max_size=40).map(lambda said: text.clean(said))
_LINES = st.text(st.characters(codec="utf-8"), max_size=80).map(lambda said: text.clean_lines(said))


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    day=_DAYS,
    words=st.fixed_dictionaries(dict.fromkeys(consultations.CONFIDENTIAL, _LINES)),
    step=_LINE,
    step_on=st.none() | st.just(TODAY),
)
def test_a_consultation_comes_back_as_it_was_written(
    furnished: Store, day: date, words: dict[str, str], step: str, step_on: date | None
) -> None:
    card = _known(furnished) or builders.people(furnished, 1)[0]
    said = Draft(card, day, 1, conclusion="Бейім", next_step=step, next_on=step_on, **words)  # type: ignore[arg-type]
    number = consultations.record(furnished, said)
    kept = consultations.draft_of(consultations.get(furnished, number))
    assert kept == consultations.checked(furnished, kept)
    assert {name: getattr(kept, name) for name in words} == words
    assert (kept.held_on, kept.next_step, kept.next_on) == (day, step, step_on)


def _known(store: Store) -> int:
    return int(store.scalar("select coalesce(min(id), 0) from person"))


@given(
    day=_DAYS,
    ends=st.none() | _DAYS,
    title=_LINE,
    partner=st.none() | st.integers(1, 9),
)
def test_a_row_reads_back_as_its_draft(
    day: date, ends: date | None, title: str, partner: int | None
) -> None:
    head = training.Draft(day, title, ends_on=ends, partner_id=partner)
    assert rows.read(training.Draft, rows.row(head)) == head


@given(
    statuses=st.lists(st.sampled_from(["unemployed", "kandas"]), unique=True), needed=st.booleans()
)
def test_yes_and_no_and_several_words_read_back(statuses: list[str], needed: bool) -> None:
    kept = Recommendation(1, TODAY, selection_needed=needed, statuses=tuple(statuses))
    row = rows.row(kept)
    assert row["selection_needed"] == int(needed)
    back = rows.read(Recommendation, row)
    assert back == kept
    assert back.selection_needed is needed


def test_a_part_of_a_record_has_the_parts_fields_only() -> None:
    check = vacancies.Check(1, TODAY, "Агроном", id=7, uid="u")
    assert rows.part(vacancies.Draft, check) == vacancies.Draft(1, TODAY, "Агроном")
    assert "wishes" not in rows.columns(consultations.Public)
