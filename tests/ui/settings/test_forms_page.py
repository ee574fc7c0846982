"""The office adds forms of its own; those the rules name stay, or go off the list."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.guidance import forms
from app.store.store import Store
from tests.ui import rooms
from ui.settings.forms_page import FormsPage


@pytest.fixture
def page(qtbot: QtBot, furnished: Store, tmp_path: Path) -> Iterator[FormsPage]:
    made = FormsPage(rooms.workspace(furnished, tmp_path))
    made.resize(1100, 700)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    delete(made)


def fill(page: FormsPage, **typed: object) -> None:
    for key, value in typed.items():
        page.form.fields[key].set_value(value)


def test_every_form_of_the_rules_is_listed_with_its_service(page):
    assert page.model.rowCount() == len(forms.defaults())
    names = [page.model.text(row, 0) for row in range(page.model.rowCount())]
    assert "Кәсіби консультация" in names
    assert page.model.text(names.index("Кәсіби консультация"), 1)


def test_a_form_of_ones_own_is_added_and_offered_from_then_on(page, furnished):
    page.begin_new()
    fill(page, name_kk="Ата-аналар жиналысы", name_ru="Родительское собрание", minutes="40")
    page.save()
    (own,) = (each for each in forms.listed(furnished) if each.code.startswith("own_"))
    assert (own.name_kk, own.minutes, own.service) == ("Ата-аналар жиналысы", 40, "information")
    assert page.model.rowCount() == len(forms.defaults()) + 1


def test_a_length_that_is_no_number_is_said_beside_its_field(page, furnished):
    fill(page, minutes="бір сағат")
    page.save()
    assert page.form.fields["minutes"].error
    fill(page, minutes="3")
    page.save()
    assert page.form.fields["minutes"].error
    assert forms.listed(furnished)[0].minutes == forms.defaults()[0].minutes


def test_a_form_off_the_list_is_not_removed(page, furnished):
    first = forms.listed(furnished)[0]
    page.remove()
    assert first.id not in {each.id for each in forms.listed(furnished)}
    assert forms.get(furnished, first.id).archived
