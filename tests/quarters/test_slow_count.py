"""Every figure, whole and by everything it can be parted by, is what a slow count by hand gives."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.quarters import cuts, layouts, periods
from app.quarters.content import compose
from app.quarters.counting import Count, Counting
from app.quarters.figures import Figure
from app.quarters.periods import Period
from app.quarters.sources import SOURCES
from tests.quarters import lives
from tests.quarters.slow import _SOURCES, Slow

PERIODS = (
    *(periods.quarter(2028, number) for number in (1, 2, 3, 4)),
    periods.quarter(2027, 4),
    periods.of_month(2028, 2),
    periods.of_month(2028, 9),
    periods.of_year(2028),
    periods.quarter(2028, 3).to_date,
    Period(date(2028, 2, 29), date(2028, 2, 29)),
    Period(date(2027, 12, 20), date(2028, 10, 5)),
    periods.quarter(2029, 1),
    periods.quarter(2029, 2),
)
FIGURES = tuple(layouts.standard().figures.values())


def test_the_slow_count_knows_every_source_and_every_cut() -> None:
    assert set(_SOURCES) == set(SOURCES)


def compared(counting: Counting, slow: Slow, figure: Figure) -> None:
    """Refuse a figure that the slow count gives otherwise."""
    persons = SOURCES[figure.source].named
    whole = counting.count(figure)
    assert (whole.persons, whole.number) == slow.count(figure.source, figure.where), figure.code
    assert _listed(counting, figure, "", "") == whole
    for cut in cuts.of(SOURCES[figure.source]):
        mine = {key: (one.persons, one.number) for key, one in counting.by(figure, cut).items()}
        theirs = slow.by(figure.source, figure.where, cut)
        assert _without_noughts(mine) == _without_noughts(theirs), (figure.code, cut)
        assert persons or not any(people for people, _ in mine.values())
        for key, one in counting.by(figure, cut).items():
            assert _listed(counting, figure, cut, key) == one, (figure.code, cut, key)


def _listed(counting: Counting, figure: Figure, cut: str, key: str) -> Count:
    """Count the list behind a number."""
    lines = counting.backing(figure, cut, key)
    people = {line.person for line in lines if line.person is not None}
    return Count(len(people), sum(line.amount for line in lines))


def _without_noughts(found: dict[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    return {key: both for key, both in found.items() if both != (0, 0)}


@settings(
    # What fails is told whole: to make it smaller would take longer than to look.
    max_examples=20, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip
@given(happened=lives.acts(), asked=st.lists(st.sampled_from(PERIODS), min_size=2, max_size=2))
def test_every_figure_and_cut_is_what_a_slow_count_gives(
    happened: list[lives.Act], asked: list[Period]
) -> None:
    with TemporaryDirectory() as folder, lives.lived(Path(folder) / "c.bagdar", happened) as store:
        for period in asked:
            slow = Slow(store, period.first, period.last)
            counting = Counting(store, period)
            for figure in FIGURES:
                compared(counting, slow, figure)


@pytest.mark.parametrize("seed", range(4))
def test_a_whole_report_says_what_a_slow_count_gives(tmp_path: Path, seed: int) -> None:
    store = lives.lived(tmp_path / "c.bagdar", lives.by_seed(seed, 300))
    for form in layouts.FORMS:
        layout = layouts.standard(form)
        for period in (periods.quarter(2028, 1), periods.quarter(2028, 3)):
            content = compose(store, period, layout)
            spans = {
                "now": period, "year": period.to_date,
                "before": period.year_before, "previous": period.previous,
            }  # fmt: skip
            slow = {span: Slow(store, each.first, each.last) for span, each in spans.items()}
            for cell in content.cells:
                figure = layout.figures[cell.figure]
                count = slow[cell.span]
                if cell.by:
                    held = count.by(figure.source, figure.where, cell.by).get(cell.key, (0, 0))
                else:
                    held = count.count(figure.source, figure.where)
                assert cell.value == held[cell.count == "number"], cell
    store.close()
