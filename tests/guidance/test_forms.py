"""Every form of guidance gives one service and names its paragraph; the office adds its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.errors import FieldRefusal, Refusal
from app.guidance import forms
from app.guidance.forms import Form
from app.store.store import Store


@pytest.mark.parametrize("form", forms.defaults(), ids=lambda form: form.code)
def test_a_form_we_ship_is_whole_in_both_languages(form):
    assert form.name_kk
    assert form.name_ru
    assert form.paragraph.startswith(("R190-", "R309-"))
    assert form.service in forms.SERVICES
    assert forms.checked(form) == form


def test_every_service_of_the_order_has_a_form():
    given = {form.service for form in forms.defaults()}
    assert given == set(forms.SERVICES)


def test_a_form_given_alone_to_one_person_is_confidential_where_it_looks_into_them():
    alone = {form.code for form in forms.defaults() if form.one_person and form.confidential}
    assert {"consultation", "selection"} <= alone


def test_a_new_centre_has_the_forms_in_the_order_they_are_offered(store):
    assert [form.code for form in forms.listed(store)] == [form.code for form in forms.defaults()]


def test_the_forms_are_entered_once(store):
    before = forms.listed(store)
    forms.add_defaults(store)
    assert forms.listed(store) == before


def own(store: Store, **others: object) -> int:
    return forms.add(store, replace(Form(name_kk="Ата-аналар мектебі"), **others))  # type: ignore[arg-type]


def test_the_office_adds_a_form_of_its_own_at_the_end(store):
    number = own(store, minutes=90)
    last = forms.listed(store)[-1]
    assert (last.id, last.name.kk, last.minutes) == (number, "Ата-аналар мектебі", 90)
    assert forms.by_code(store, last.code).id == number


def test_two_forms_of_the_office_have_codes_of_their_own(store):
    codes = {forms.get(store, own(store)).code for _ in range(3)}
    assert len(codes) == 3


def test_a_changed_form_keeps_its_code_and_its_place(store):
    held = forms.by_code(store, "seminar")
    changed = replace(held, name_kk="Семинарлар", code="another", position=99)
    forms.change(store, held.id, changed)
    kept = forms.get(store, held.id)
    assert (kept.code, kept.position, kept.name_kk) == ("seminar", held.position, "Семинарлар")


def test_a_form_put_off_the_list_is_still_known(store):
    held = forms.by_code(store, "seminar")
    forms.change(store, held.id, replace(held, archived=True))
    assert held.code not in {form.code for form in forms.listed(store)}
    assert forms.by_code(store, "seminar").archived
    assert len(forms.listed(store, archived=True)) == len(forms.defaults())


@pytest.mark.parametrize(
    ("changed", "field", "code"),
    [
        ({"name_kk": "  "}, "name_kk", "name-missing"),
        ({"service": "dancing"}, "service", "choice-unknown"),
        ({"audience": "cats"}, "audience", "choice-unknown"),
        ({"minutes": 4}, "minutes", "count-outside"),
        ({"minutes": 1441}, "minutes", "count-outside"),
    ],
)
def test_what_a_form_cannot_be_is_refused_beside_its_field(store, changed, field, code):
    before = forms.listed(store)
    with pytest.raises(FieldRefusal) as refused:
        own(store, **changed)
    assert (refused.value.field, refused.value.code) == (field, code)
    assert forms.listed(store) == before


def test_an_unknown_form_is_refused(store):
    with pytest.raises(Refusal, match="form-unknown"):
        forms.by_code(store, "dancing")
    with pytest.raises(Refusal, match="record-unknown"):
        forms.get(store, 999)
