"""A card on the books: what it refuses, what it keeps, where it shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from app import centre
from app.errors import FieldRefusal, Refusal
from app.registry import (
    case,
    consents,
    listing,
    merging,
    participants,
    partners,
    places,
    statuses,
    timeline,
)
from app.registry.listing import Filter
from app.store.store import Store
from tests import builders
from tests.builders import TODAY


def test_a_card_needs_a_name_and_a_number_or_the_reason_for_none(store: Store) -> None:
    for draft, field, code in (
        (participants.Draft(iin_absence="other"), "surname", "name-missing"),
        (participants.Draft(surname="Асанов"), "iin", "iin-or-reason"),
        (participants.Draft(surname="Асанов", iin="12345"), "iin", "iin-not-12-digits"),
        (builders.draft(birth_date=date(2027, 1, 1)), "birth_date", "date-in-future"),
        (builders.draft(birth_date=date(1890, 1, 1)), "birth_date", "birth-too-long-ago"),
        (builders.draft(surname="ә" * 301), "surname", "text-too-long"),
        (builders.draft(goal="rest"), "goal", "choice-unknown"),
    ):
        with pytest.raises(FieldRefusal) as refused:
            participants.add(store, draft)
        assert (refused.value.field, refused.value.code) == (field, code)
    assert store.scalar("select count(*) from person") == 0


def test_a_card_comes_back_as_it_was_entered(store: Store) -> None:
    settlement = places.add(store, "settlement", "Қарағаш", "Карагаш")
    entered = participants.Draft(
        surname="Сәрсенбаева",
        given_name="Әсел",
        patronymic="Нұрланқызы",
        ru_surname="Сарсенбаева",
        ru_given_name="Асель",
        previous_surname="Ахметова",
        iin=builders.iin(date(2004, 3, 17)),
        birth_date=date(2004, 3, 17),
        sex="female",
        phone="+77012345678",
        place_id=settlement,
        address_kk="Абай көшесі, 14-үй",
        goal="choice",
        finishing_year=2022,
        portal_number="KZ-77",
        portal_date=date(2026, 11, 20),
    )
    person = participants.add(store, entered)
    assert participants.draft_of(participants.get(store, person)) == entered


@pytest.mark.parametrize(
    "name", ["<b>", "A & B", "<img src=x>", "👩‍🌾", "О'Ғалым", "а'); drop table person;--"]
)
def test_hostile_names_are_only_names(store: Store, name: str) -> None:
    person = participants.add(store, builders.draft(name))
    assert participants.get(store, person).surname == name
    assert list(listing.ids(store, Filter(), TODAY)) == [person]


def test_a_wrong_check_digit_is_a_warning_that_does_not_keep_the_card_out(store: Store) -> None:
    number = builders.iin(date(2004, 3, 17))
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
    draft = participants.Draft(surname="Асанова", iin=wrong, birth_date=date(2003, 3, 17))
    assert set(participants.warnings(draft)) == {"iin-check-digit", "iin-birth-date"}
    person = participants.add(store, draft)
    kept = participants.get(store, person)
    assert (kept.iin, kept.birth_date, kept.sex) == (wrong, date(2003, 3, 17), "")


def test_a_number_already_on_the_books_names_the_other_card(store: Store) -> None:
    first, second = builders.people(store, 2)
    taken = participants.get(store, first)
    with pytest.raises(FieldRefusal) as refused:
        participants.change(store, second, builders.draft(iin=taken.iin))
    assert refused.value.code == "iin-taken"
    assert refused.value.details["person"] == first


def test_a_number_in_the_archive_names_the_card_to_bring_back(store: Store) -> None:
    gone, other = builders.people(store, 2)
    held = participants.get(store, gone)
    participants.archive(store, gone, "көшіп кетті")
    for attempt in (
        lambda: participants.add(store, builders.draft("Үсенова", iin=held.iin)),
        lambda: participants.change(store, other, builders.draft("Үсенова", iin=held.iin)),
    ):
        with pytest.raises(FieldRefusal) as refused:
            attempt()
        assert (refused.value.field, refused.value.code) == ("iin", "iin-archived")
        assert refused.value.details["person"] == gone
        assert refused.value.details["name"] == held.name.full
        assert refused.value.details["day"] == TODAY
    participants.bring_back(store, gone)
    assert participants.by_iin(store, held.iin) == gone


def test_a_number_of_a_merged_card_leads_to_its_successor(store: Store) -> None:
    number = builders.iin(date(2004, 3, 17))
    gone = participants.add(store, builders.draft(iin=number))
    kept = participants.add(store, builders.draft("Сарсенбаева", "Асель"))
    merging.merge(store, kept, gone, {"iin": ""})
    with pytest.raises(FieldRefusal) as refused:
        participants.add(store, builders.draft("Үсенова", iin=number))
    assert (refused.value.code, refused.value.details["person"]) == ("iin-taken", kept)
    participants.archive(store, kept, "көшіп кетті")
    with pytest.raises(FieldRefusal) as refused:
        participants.add(store, builders.draft("Үсенова", iin=number))
    assert (refused.value.code, refused.value.details["person"]) == ("iin-archived", kept)


def test_a_number_put_right_after_a_merge_is_free_for_its_real_holder(store: Store) -> None:
    mistaken, right = builders.iin(date(2004, 3, 17)), builders.iin(date(2004, 3, 17), serial=700)
    gone = participants.add(store, builders.draft(iin=mistaken))
    kept = participants.add(store, builders.draft("Сарсенбаева", "Асель"))
    merging.merge(store, kept, gone, {})
    participants.change(store, kept, builders.draft(iin=right))
    holder = participants.add(store, builders.draft("Үсенова", iin=mistaken))
    assert participants.by_iin(store, mistaken) == holder


def test_a_number_is_looked_for_in_the_archive_by_an_index(store: Store) -> None:
    sql = "select id from person where iin = ? and archived_on is not null"
    plan = " ".join(row[3] for row in store.tuples(f"explain query plan {sql}", ("0",)))
    assert "person_by_archived_iin" in plan


def test_an_archived_card_keeps_everything_and_comes_back(store: Store) -> None:
    (person,) = builders.people(store, 1)
    statuses.give(store, person, "unemployed", date(2026, 1, 5))
    with pytest.raises(FieldRefusal):
        participants.archive(store, person, "  ")
    participants.archive(store, person, "Көшіп кетті")
    assert list(listing.ids(store, Filter(), TODAY)) == []
    assert list(listing.ids(store, Filter(archived=True), TODAY)) == [person]
    participants.bring_back(store, person)
    assert list(listing.ids(store, Filter(), TODAY)) == [person]
    assert statuses.on(store, person, TODAY) == ("unemployed",)


def test_the_list_stands_in_the_order_of_the_42_letters(store: Store) -> None:
    for surname in ("Яна", "Қанат", "Кайрат", "Әсел", "Айгүл", "Іңкәр", "Һасан", "Ыбырай"):
        participants.add(store, builders.draft(surname, ""))
    rows = listing.rows(store, listing.ids(store, Filter(), TODAY), TODAY)
    assert [row.name for row in rows] == [
        "Айгүл",
        "Әсел",
        "Кайрат",
        "Қанат",
        "Һасан",
        "Ыбырай",
        "Іңкәр",
        "Яна",
    ]


def test_several_statuses_stand_at_once_each_with_its_own_days(store: Store) -> None:
    (person,) = builders.people(store, 1)
    statuses.give(store, person, "kandas", date(2025, 5, 1), date(2026, 5, 1))
    statuses.give(store, person, "unemployed", date(2026, 3, 1))
    assert statuses.on(store, person, date(2026, 4, 1)) == ("unemployed", "kandas")
    assert statuses.on(store, person, date(2026, 5, 1)) == ("unemployed", "kandas")
    assert statuses.on(store, person, date(2026, 5, 2)) == ("unemployed",)
    assert statuses.on(store, person, date(2025, 4, 30)) == ()
    with pytest.raises(FieldRefusal) as refused:
        statuses.give(store, person, "unemployed", date(2026, 6, 1))
    assert refused.value.code == "status-overlaps"
    with pytest.raises(FieldRefusal):
        statuses.give(store, person, "student", date(2026, 6, 1), date(2026, 5, 1))


def test_the_number_on_a_chip_is_the_length_of_its_list(store: Store) -> None:
    people = builders.people(store, 12)
    for person in people[:5]:
        statuses.give(store, person, "senior_pupil", date(2026, 9, 1))
    consents.give(store, people[6], consents.Draft(date(2026, 9, 2)))
    filters = (
        Filter(),
        Filter(statuses=("senior_pupil",)),
        Filter(consent="none"),
        Filter(consent="valid"),
        Filter(sex="female"),
        Filter(born_from=1985, born_to=1988),
        Filter(not_in_portal=True),
        Filter(no_iin=True),
        Filter(open_referral=True),
    )
    sizes = [len(listing.ids(store, each, TODAY)) for each in filters]
    assert sizes == [listing.count(store, each, TODAY) for each in filters]
    assert sizes[:4] == [12, 5, 11, 1]
    assert sizes[5] == 4


def test_a_saved_view_opens_the_same_list(store: Store) -> None:
    wanted = Filter(statuses=("student", "kandas"), sex="female", order="birth_date")
    listing.save_view(store, "Қыз студенттер", wanted)
    listing.save_view(store, "Қыз студенттер", wanted)
    assert listing.views(store) == {"Қыз студенттер": wanted}
    listing.forget_view(store, "Қыз студенттер")
    assert listing.views(store) == {}


def test_a_guardian_signs_for_anyone_under_eighteen(store: Store) -> None:
    pupil = participants.add(store, builders.draft(birth_date=date(2009, 3, 14)))
    with pytest.raises(FieldRefusal) as refused:
        consents.give(store, pupil, consents.Draft(TODAY))
    assert refused.value.code == "guardian-needed"
    mother = consents.Draft(TODAY, signer="guardian", guardian_name="Сәуле Ахметова")
    consents.give(store, pupil, mother)
    assert consents.state(consents.of(store, pupil), TODAY) == "valid"


def test_a_withdrawn_consent_ends_processing_within_fifteen_working_days(store: Store) -> None:
    (person,) = builders.people(store, 1)
    given = consents.give(store, person, consents.Draft(date(2026, 9, 1), date(2027, 8, 31)))
    last = consents.withdraw(store, given, TODAY)
    assert last == date(2026, 12, 14)
    held = consents.of(store, person)
    assert consents.state(held, date(2026, 11, 22)) == "valid"
    assert consents.state(held, TODAY) == "withdrawn"
    with pytest.raises(Refusal):
        consents.withdraw(store, given, TODAY)


def test_a_mark_needs_the_purpose_it_is_kept_for(store: Store) -> None:
    (person,) = builders.people(store, 1)
    with pytest.raises(FieldRefusal) as refused:
        case.mark(store, person, "disability", " ", TODAY)
    assert refused.value.code == "purpose-missing"
    case.mark(store, person, "disability", "Арнайы жұмыс орнын іздеу", TODAY)
    assert [mark.kind for mark in case.marks(store, person)] == ["disability"]


def test_the_timeline_tells_everything_newest_first_but_no_confidential_words(
    furnished: Store, clock: builders.Clock
) -> None:
    (person,) = builders.people(furnished, 1)
    statuses.give(furnished, person, "unemployed", date(2026, 11, 1), date(2026, 11, 10))
    case.apply(furnished, person, date(2026, 11, 2), "Жұмыс іздеу")
    case.write(furnished, person, "Құпия сөз", confidential=True)
    clock.pass_days(1)
    builders.refer(furnished, person)
    events = timeline.of(furnished, person)
    assert events[0].kind == "referral"
    assert [event.day for event in events] == sorted((e.day for e in events), reverse=True)
    assert {event.kind for event in events} == {
        "referral",
        "note",
        "registered",
        "status_ended",
        "application",
        "status",
    }
    assert "Құпия" not in repr(events)


def test_a_partner_is_found_by_either_name_and_by_number(store: Store) -> None:
    partner = partners.add(
        store,
        partners.Draft(name_kk="«Өркен» ШҚ", name_ru="КХ «Оркен»", number="040 440 001 234"),
    )
    for words in ("Өркен", "оркен", "orken", "040440", "КХ Оркен"):
        assert partners.ids(store, words) == [partner], words
    with pytest.raises(FieldRefusal) as refused:
        partners.add(store, partners.Draft(name_kk="Басқа", number="040440001234"))
    assert refused.value.code == "number-taken"
    partners.archive(store, partner, "Жабылды")
    assert partners.ids(store) == []
    partners.bring_back(store, partner)
    assert partners.by_name(store, "кх «оркен»") == partner


def test_a_year_of_nought_is_refused_beside_its_field(store: Store) -> None:
    with pytest.raises(FieldRefusal) as refused:
        participants.add(store, builders.draft(finishing_year=0))
    assert refused.value.field == "finishing_year"


def test_a_card_archived_twice_keeps_its_first_reason(store: Store) -> None:
    card = participants.add(store, builders.draft())
    participants.archive(store, card, "көшіп кетті")
    participants.archive(store, card, "қайтыс болды")
    assert participants.get(store, card).archive_reason == "көшіп кетті"


def test_a_place_taken_off_the_choices_stays_on_the_cards_that_name_it(store: Store) -> None:
    (card,) = builders.people(store, 1)
    place = participants.get(store, card).place_id
    assert place is not None
    places.remove(store, place)
    (row,) = listing.rows(store, [card], TODAY)
    assert row.settlement.kk == "Қарағаш 1"


def test_a_place_does_not_become_another_one_or_lie_in_itself(store: Store) -> None:
    district = places.add(store, "rural_district", "Қарасу")
    first = places.add(store, "settlement", "Қарағаш", parent_id=district)
    second = places.add(store, "settlement", "Ақбұлақ", parent_id=district)
    with pytest.raises(FieldRefusal) as refused:
        places.change(store, second, "Қарағаш", "", district)
    assert (refused.value.field, refused.value.code) == ("name_kk", "place-taken")
    with pytest.raises(FieldRefusal) as refused:
        places.change(store, district, "Қарасу", "", district)
    assert refused.value.code == "place-in-itself"
    places.change(store, second, "Қарағаш", "Карагаш")
    places.change(store, first, "Қарағаш", "Карагаш", district)
    assert places.get(store, second).parent_id is None


@pytest.mark.parametrize(
    ("field", "enter"),
    [
        ("purpose", lambda store, card, long: case.apply(store, card, TODAY, long)),
        ("text", lambda store, card, long: case.write(store, card, long)),
        (
            "document",
            lambda store, card, long: statuses.give(store, card, "student", TODAY, document=long),
        ),
        ("archive_reason", lambda store, card, long: participants.archive(store, card, long)),
        ("name_kk", lambda store, _card, long: places.add(store, "settlement", long)),
        ("name_ru", lambda store, _card, long: partners.add(store, partners.Draft("а", long))),
        ("name", lambda store, _card, long: listing.save_view(store, long, listing.Filter())),
        ("phone", lambda store, _card, long: centre.put(store, "phone", long)),
    ],
)
def test_a_text_too_long_is_refused_beside_the_field_it_stands_in(
    store: Store, field: str, enter: Callable[[Store, int, str], object]
) -> None:
    card = participants.add(store, builders.draft())
    with pytest.raises(FieldRefusal) as refused:
        enter(store, card, "ә" * 30_000)
    assert (refused.value.field, refused.value.code) == (field, "text-too-long")


def test_a_view_is_saved_under_a_name_with_something_in_it(store: Store) -> None:
    for empty in ("", " \u200b", "\ud800"):
        with pytest.raises(FieldRefusal) as refused:
            listing.save_view(store, empty, listing.Filter())
        assert refused.value.code == "name-missing"


def test_a_setting_that_names_a_colleague_holds_a_number(store: Store) -> None:
    with pytest.raises(FieldRefusal) as refused:
        centre.put(store, "signatory", "директор")
    assert refused.value.field == "signatory"


def test_a_view_of_a_later_edition_opens_with_what_this_one_knows() -> None:
    kept = '{"order": "mood", "consent": "oral", "sex": "female", "moon": 1}'
    assert listing.from_json(kept) == Filter(sex="female")
