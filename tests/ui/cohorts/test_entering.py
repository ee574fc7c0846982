"""A pupil entered by hand: least data, nobody twice, nothing typed is lost."""

from __future__ import annotations

from datetime import date

import pytest

from app.registry import participants, statuses
from app.store.store import Store
from tests import builders
from tests.ui import rooms
from tests.ui.cohorts.hands import studies
from ui.fields import Picked


def type_in(tab, place=None, **typed) -> None:
    for key, words in typed.items():
        tab.form.fields[key].set_typed(words)
        tab.form.fields[key].changed.emit()
    if place is not None:
        tab.form.fields["partner_id"].set_value(Picked(place, "x"))


@pytest.fixture
def typed(tab, district):
    """Give the form with a pupil of 11 «Ә» typed into it."""
    tab.add()
    type_in(tab, district.abai, surname="Өмірзақова", given_name="Ұлжан", patronymic="Һамитқызы")
    type_in(tab, **{"class": "11 «Ә»", "birth_date": "14.03.2009"})
    return tab


def newest(store: Store) -> int:
    return int(store.scalar("select max(id) from person"))


def test_a_name_and_a_class_are_enough(typed, district, furnished):
    rooms_before = newest(furnished)
    typed.save()
    made = newest(furnished)
    assert made == rooms_before + 1
    at = studies(furnished, made)
    assert (at.partner_id, at.class_name(2026)) == (district.abai, "11 «Ә»")
    assert at.since == date(2026, 9, 1)
    assert participants.get(furnished, made).iin_absence == "list_only"
    assert [each.kind for each in statuses.of(furnished, made)] == ["senior_pupil"]
    assert typed.list.current_id == district.abai


def test_card_and_place_are_one_action(typed, furnished):
    before = newest(furnished)
    typed.save()
    furnished.undo(furnished.last_action)
    assert newest(furnished) == before
    assert furnished.scalar("select count(*) from enrolment where person_id > ?", (before,)) == 0


def test_everything_wrong_is_said_at_once_beside_its_field(typed, furnished):
    before = newest(furnished)
    type_in(typed, iin="09031455021", birth_date="31.09.2009")
    typed.save()
    assert typed.form.wrong() == ["iin", "birth_date"]
    assert not typed.refusal.isHidden()
    assert typed.form.fields["iin"].typed() == "09031455021"
    assert newest(furnished) == before


def test_a_class_that_is_none_is_refused_beside_it(typed):
    type_in(typed, **{"class": "«Ә»"})
    typed.save()
    assert typed.form.wrong() == ["class"]


def test_a_class_says_when_it_finishes(typed):
    assert "2027" in rooms.label(typed, "cohorts.form.class.saying")
    type_in(typed, **{"class": "7"})
    assert "2027" not in rooms.label(typed, "cohorts.form.class.saying")


def test_somebody_known_already_is_offered_and_only_enrolled(tab, district, furnished):
    known = participants.add(furnished, builders.person(30))
    card = participants.get(furnished, known)
    tab.add()
    type_in(
        tab,
        district.abai,
        surname=card.surname,
        given_name=card.given_name,
        patronymic=card.patronymic,
        birth_date=f"{card.birth_date:%d.%m.%Y}",
        **{"class": "10 А"},
    )
    before = newest(furnished)
    tab.save()
    assert [each.person.id for each in tab.likenesses.candidates] == [known]
    tab.likenesses.buttons[0].click()
    assert newest(furnished) == before
    assert studies(furnished, known).class_name(2026) == "10 «А»"
    assert not tab.editing


def test_somebody_who_studies_elsewhere_is_moved_only_when_told_so(tab, district, furnished):
    known = district.nines[0]
    card = participants.get(furnished, known)
    tab.add()
    type_in(
        tab,
        district.abai,
        surname=card.surname,
        given_name=card.given_name,
        patronymic=card.patronymic,
        birth_date=f"{card.birth_date:%d.%m.%Y}",
        **{"class": "9 А", "since": "20.11.2026"},
    )
    tab.save()
    tab.likenesses.buttons[0].click()
    assert studies(furnished, known).partner_id == district.second
    assert not tab.refusal.isHidden()
    tab.refusal._button.click()
    assert studies(furnished, known).partner_id == district.abai


def test_twins_stay_two_when_told_apart(typed, furnished):
    typed.save()
    first = newest(furnished)
    typed.add()
    type_in(typed, surname="Өмірзақова", given_name="Ұлжан", birth_date="14.03.2009")
    type_in(typed, **{"class": "11 «Ә»"})
    typed.save()
    assert newest(furnished) == first
    typed.likenesses.apart_told.emit()
    assert newest(furnished) == first + 1


def test_what_is_half_typed_is_there_again(typed):
    typed.leave_form()
    assert not typed.kept.isHidden()
    typed.begin(None)
    assert typed.form.fields["surname"].typed() == "Өмірзақова"


def test_a_pupil_entered_among_the_pupils_is_shown_there(tab, district, furnished):
    tab.show_view("pupils")
    tab.add()
    type_in(tab, district.second, surname="Жаңа", given_name="Оқушы", **{"class": "9"})
    tab.save()
    view = tab.views["pupils"]
    assert tab.view is view
    assert view.people[view.list.current_id] == newest(furnished)
