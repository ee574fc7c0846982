"""The report's form is the office's own to edit: what is wrong in it is named, all of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import Refusal
from app.quarters import cuts, figures, labels, layouts, periods
from app.quarters.content import compose, from_json, to_json
from app.quarters.sources import SOURCES
from app.store.store import Store
from tests.quarters import lives

BODY = layouts.standard().body
SECTION = """
[[section]]
kind = "table"
heading_kk = "Бөлім"
heading_ru = "Раздел"
figures = ["served"]
"""


def wrong(body: str) -> list[str]:
    """Return the places that are named as wrong."""
    with pytest.raises(Refusal, match="report-form-wrong") as refused:
        layouts.read(body)
    return str(refused.value.details["place"]).split("; ")


@pytest.mark.parametrize(
    ("said", "instead", "place"),
    [
        ('kind = "table"', 'kind = "pie"', "section 8: kind"),
        ('"Раздел"', '""', "section 8: heading_ru"),
        ('heading_kk = "Бөлім"', "heading_kk = 7", "section 8: heading_kk"),
        ('"Бөлім"', '"Бөлім\\nбөлім"', "section 8: heading_kk"),
        ('["served"]', '["served", "none_such"]', "section 8: figures: none_such"),
        ('["served"]', '["served", "served"]', "section 8: figures: served"),
        ('["served"]', "[]", "section 8: figures"),
        ('["served"]', '["served"]\nby = "weather"', "section 8: by"),
        ('["served"]', '["sessions"]\nby = "sex"', "section 8: by sex: sessions"),
        ('["served"]', '["served"]\nby = []', "section 8: by"),
        ('["served"]', '["served"]\nspans = ["now", "later"]', "section 8: spans: later"),
        ('["served"]', '["served"]\nspans = ["now", "now"]', "section 8: spans: now"),
        ('["served"]', '["served"]\nnotes = ["dash", 3]', "section 8: notes: 3"),
        ('["served"]', '["served"]\ncolour = "red"', "section 8: colour"),
        ('kind = "table"', 'kind = "chart"', "section 8: by"),
        ('kind = "table"', 'kind = "coverage"\nspans = ["year"]', "section 8: spans"),
        ('["served"]', '["plan_due"]\nby = "school"', "section 8: by school: plan_due"),
    ],
)
def test_a_mistake_is_named_by_its_section_and_word(said: str, instead: str, place: str) -> None:
    whole = BODY.replace("\n[figure.", SECTION.replace(said, instead) + "\n[figure.", 1)
    assert wrong(whole) == [place]


@pytest.mark.parametrize(
    ("added", "place"),
    [
        ("[figure.own]\nname_kk = 'Б'\nname_ru = 'Р'", "figure.own.source"),
        ("[figure.own]\nsource = 'visits'\nname_kk = 'Б'", "figure.own.name_ru"),
        ("[figure.own]\nsource = 'heads'\ncounts = ['persons']\nname_kk = 'Б'\nname_ru = 'Р'",
         "figure.own.counts"),
        ("[figure.own]\nsource = 'tests'\nwhere = {form = ['1']}\nname_kk = 'Б'\nname_ru = 'Р'",
         "figure.own.where.form"),
        ("[figure.served]\nsource = 'heads'", "figure.served.source"),
        ("[figure.'Ө 1']\nsource = 'visits'", "figure.Ө 1"),
        ("[figure]\nown = 3", "figure.own"),
        ("[extra]\nown = 3", "extra"),
    ],
)  # fmt: skip
def test_a_definition_that_cannot_be_counted_is_named(added: str, place: str) -> None:
    plain = BODY.split("\n[figure.")[0]
    own = [each for each in wrong(f"{plain}\n{added}") if "served_" not in each]
    assert own == [place]


def test_all_mistakes_are_named_at_once() -> None:
    body = BODY.replace('kind = "coverage"', 'kind = "cover"').replace('"fairs", ', '"fair", ')
    assert wrong(body) == ["section 4: kind", "section 6: figures: fair"]
    assert wrong("section = 3\ntitle = 1")[-1] == "section"


@pytest.mark.parametrize(
    "body",
    ["\ud800", "a = " + "[" * 5000, "=", "", "x" * 300_000, "\0", "a = " + "9" * 5000],
)
def test_what_is_no_form_at_all_is_refused_in_words(body: str) -> None:
    assert wrong(body)


def test_keys_within_keys_by_the_thousand_are_not_even_read() -> None:
    # Each part of a key costs the reader as much as all before it: these would take a minute.
    assert wrong(".".join(["ab"] * 50_000) + " = 1")[0].startswith("ab.ab.ab")
    assert layouts.read("# " + "." * 500 + "\n" + BODY)


def test_very_many_or_very_long_mistakes_are_named_in_short() -> None:
    told = wrong("\n".join([*(f"k{number} = 1" for number in range(9000)), BODY]))
    assert (len(told), told[-1]) == (21, "…")
    assert len(wrong("k" * 150_000 + " = 1")[0]) < 150


@settings(max_examples=150, deadline=None)
@given(
    cut=st.tuples(st.integers(0, len(BODY)), st.integers(0, 300)),
    put=st.one_of(st.text(max_size=30), st.sampled_from(
        ['"', "[", "]", "{", "}", "=", "7", "true", "1979-05-27", '"served"', "[[section]]"])),
)  # fmt: skip
def test_rubbish_in_the_form_is_refused_or_read_never_a_crash(
    cut: tuple[int, int], put: str
) -> None:
    start, length = cut
    body = BODY[:start] + put + BODY[start + length :]
    try:
        layout = layouts.read(body)
    except Refusal:
        assert all(wrong(body))
    else:
        assert layout.body == body
        assert all(code in layout.figures for each in layout.sections for code in each.figures)


@settings(max_examples=12, deadline=None,
          suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
@given(
    code=st.sampled_from(sorted(figures.standard())), at=st.integers(0, 30),
    kind=st.sampled_from(["table", "compare"]),
    spans=st.lists(st.sampled_from(layouts.SPANS), min_size=1, unique=True),
)  # fmt: skip
def test_whatever_is_accepted_can_be_composed(
    store: Store, code: str, at: int, kind: str, spans: list[str]
) -> None:
    possible = ("", *cuts.of(SOURCES[figures.standard()[code].source]))
    body = f"""
title_kk = "Есеп"
title_ru = "Отчет"
quarter_title_kk = "Есеп"
quarter_title_ru = "Отчет"
{SECTION.replace("table", kind).replace("served", code)}
by = "{possible[at % len(possible)]}"
spans = {spans}
"""
    content = compose(store, periods.quarter(2026, 3), layouts.read(body))
    assert from_json(to_json(content)) == content


def test_the_offices_own_form_takes_the_place_of_ours_until_it_is_dropped(store: Store) -> None:
    own = BODY.replace("Оказанные услуги", "Наши услуги")
    kept = layouts.put(store, own)
    assert layouts.of(store) == kept
    assert layouts.of(store).sections[0].heading.ru == "Наши услуги"
    with pytest.raises(Refusal, match="report-form-wrong"):
        layouts.put(store, own.replace('"chart"', '"pie"'))
    assert layouts.of(store) == kept, "what stood before still stands"
    layouts.drop(store)
    assert layouts.of(store) == layouts.standard()
    store.undo(int(store.last_action or 0))
    assert layouts.of(store) == kept
    assert layouts.of(store, "full") == layouts.standard("full")


def test_each_figure_is_said_in_three_languages_and_each_form_uses_known_ones() -> None:
    for each in layouts.standard("quarter").figures.values():
        texts = (each.name.kk, each.name.ru, each.name_en, each.definition.kk, each.definition.ru,
                 each.definition_en)  # fmt: skip
        assert all(text.strip() == text and text for text in texts), each.code
        assert not re.search("[a-zA-Z]", each.name.kk.replace("NEET", "")), each.code
    used = {code for form in layouts.FORMS for s in layouts.standard(form).sections
            for code in s.figures}  # fmt: skip
    assert set(figures.standard()) <= used | {"informed"}


def test_each_heading_is_said_in_english_too_and_comes_back_from_a_closing(tmp_path: Path) -> None:
    store = lives.lived(tmp_path / "c.bagdar", lives.by_seed(3, 40))
    for form in layouts.FORMS:
        layout = layouts.standard(form)
        texts = [layout.title_en, layout.quarter_title_en, *(s.heading_en for s in layout.sections)]
        assert all(text.isascii() and text for text in texts), form
        made = compose(store, periods.quarter(2028, 2), layout)
        assert made.title_en == layout.quarter_title_en
        assert [part.heading_en for part in made.parts] == texts[2:]
        assert from_json(to_json(made)) == made
    plain = re.sub(r"(?m)^(heading|title|quarter_title)_en.*\n", "", BODY)
    assert layouts.read(plain).sections[0].heading_en == ""
    assert wrong(BODY.replace('heading_en = "Services given"', "heading_en = 3")) == [
        "section 1: heading_en"
    ]
    store.close()


def test_every_key_that_the_program_names_is_named_in_english() -> None:
    for cut in cuts.CUTS:
        for key in labels.words(cut):
            assert labels.english(cut, key).isascii(), (cut, key)
            assert labels.english(cut, key), (cut, key)
        assert labels.english(cut, "none") == "Not known"


def test_every_key_that_a_cut_gives_has_a_name(tmp_path: Path) -> None:
    store = lives.lived(tmp_path / "c.bagdar", lives.by_seed(5, 400))
    for form in layouts.FORMS:
        content = compose(store, periods.of_year(2028), layouts.standard(form))
        for part in content.parts:
            for column in part.columns:
                assert column.key == "" or column.name.kk != column.key, (part.by, column)
    kinds = labels.words("kind")
    for source in SOURCES.values():
        if "kind" in source.cuts and source.name not in ("tests", "referrals", "answers"):
            lines = source.read(store, periods.of_year(2028))
            assert {word for line in lines for word in line.kind.split()} <= kinds.keys()
    assert set(labels.words("cut")) == set(cuts.CUTS)
    store.close()
