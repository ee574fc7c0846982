"""The register is looked through by standing, period, number and name."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import Refusal
from app.paperwork import addressees, listing, other_papers, referrals, register
from app.paperwork.listing import Filter
from app.registry import consents, partners
from app.store.store import Store
from tests import builders
from tests.builders import TODAY


@pytest.fixture
def busy(furnished: Store, clock: builders.Clock) -> Store:
    """Give a register that has a paper of every standing, some of the month before."""
    people = builders.people(furnished, 6)
    builders.refer(furnished, people[0])
    clock.pass_days(31)
    answered, _ = builders.refer(furnished, people[1])
    referrals.record_state(
        furnished, answered.id, "accepted", furnished.today(), "slip", order_number="12-ж"
    )
    builders.refer(furnished, people[2])
    spoilt, _ = builders.refer(furnished, people[3])
    referrals.annul(furnished, spoilt.paper_id, "Қате мекеме")
    other_papers.print_consent(
        furnished, people[4], consents.Draft(TODAY), furnished.today(), builders.draw
    )
    register.reserve(furnished, "referral", 3, furnished.today())
    return furnished


def shown(store: Store, **wanted: object) -> list[str]:
    found = listing.ids(store, Filter(**wanted), store.today())  # type: ignore[arg-type]
    return [row.paper.number for row in listing.rows(store, found)]


def test_each_standing_opens_its_own_papers(busy: Store) -> None:
    assert shown(busy, standing="overdue") == ["05-12/1"]
    assert shown(busy, standing="awaiting") == ["05-12/3", "05-12/1"]
    assert shown(busy, standing="annulled") == ["05-12/4"]
    assert shown(busy, standing="reserved") == ["05-12/7", "05-12/6", "05-12/5"]


WORDS = ("", "05-12", "Құнан", "ветеринар", "жоқ мұндай", "/3")


@settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    words=st.sampled_from(WORDS),
    kind=st.sampled_from(("", *register.KINDS)),
    first=st.none() | st.dates(date(2026, 11, 1), date(2026, 12, 31)),
)
def test_every_count_is_the_number_of_rows_it_opens(
    busy: Store, words: str, kind: str, first: date | None
) -> None:
    wanted = Filter(words=words, kind=kind, first=first)
    for standing, count in listing.counts(busy, wanted, busy.today()).items():
        assert len(shown(busy, words=words, kind=kind, first=first, standing=standing)) == count


def test_a_paper_is_found_by_number_however_it_is_typed(busy: Store) -> None:
    assert shown(busy, words="05-12/3") == ["05-12/3"]
    assert shown(busy, words="№ 05-12/3") == ["05-12/3"]
    assert shown(busy, words=")ң-!әғ3") == []
    assert "05-12/3" in shown(busy, words="12/")


def test_a_paper_is_found_by_a_name_spelt_otherwise(busy: Store) -> None:
    assert shown(busy, words="кунанбаева асемгуль") == ["05-12/1"]
    assert shown(busy, words="Kunanbayeva") == ["05-12/1"]


def test_a_paper_is_found_by_its_addressee_in_either_language(busy: Store) -> None:
    assert shown(busy, words="ветеринарная станция", standing="overdue") == ["05-12/1"]


def test_the_register_can_be_put_in_the_order_of_names(busy: Store) -> None:
    found = listing.ids(busy, Filter(order="to_whom", descending=False), busy.today())
    names = [row.paper.to_whom for row in listing.rows(busy, found) if row.paper.person_id]
    assert names == [
        "Әбдіғаниев Үсен Һасанұлы",
        "Байғұтты Ұлбосын Төлегенқызы",
        "Ғабдуллин Нұрлан Қайратұлы",
        "Дүйсенбі Іңкәр Мұратқызы",
        "Құнанбаева Әсемгүл Ғалымқызы",
    ]


def test_a_row_says_where_the_paper_stands_on_the_day_asked(busy: Store) -> None:
    first, last = (
        listing.row(busy, register.by_number(busy, number, 2026).id)
        for number in ("05-12/1", "05-12/3")
    )
    assert first.answer_by is not None
    assert first.standing(first.answer_by) == "awaiting"
    assert first.standing(first.answer_by + timedelta(days=1)) == "overdue"
    assert last.standing(busy.today()) == "awaiting"
    with pytest.raises(Refusal, match="record-unknown"):
        listing.row(busy, 999)


def test_an_addressee_shows_who_was_sent_and_what_came_of_it(busy: Store) -> None:
    employer = partners.ids(busy)[0]
    sent = addressees.sent_to(busy, employer)
    assert [each.number for each in sent] == ["05-12/4", "05-12/3", "05-12/2", "05-12/1"]
    assert addressees.sent_to(busy, employer, 2) == sent[:2]
    other = partners.add(busy, partners.Draft("«Өркен» ШҚ"))
    assert addressees.tallies(busy, [employer, other]) == {
        employer: addressees.Tally(sent=4, awaiting=2, accepted=1, declined=1),
        other: addressees.Tally(),
    }


def test_each_copy_of_a_paper_says_when_and_by_whom(busy: Store, clock: builders.Clock) -> None:
    paper = register.by_number(busy, "05-12/1", 2026)
    register.reprint(busy, paper.id)
    clock.pass_days(1)
    busy.actor = "Басқа маман"
    register.reprint(busy, paper.id)
    copies = register.copies_of(busy, paper.id)
    assert [(each.number, each.actor) for each in copies] == [
        (2, "Басқа маман"),
        (1, "Нұрғалиева Айгүл"),
    ]
    assert copies[0].printed_on == busy.today()


def test_consents_and_registers_written_by_hand_keep_their_reserved_numbers(busy: Store) -> None:
    person = listing.row(busy, register.by_number(busy, "05-12/1", 2026).id).paper.person_id
    assert person is not None
    consent = register.reserve(busy, "consent", 1, busy.today())[0]
    entered = other_papers.enter_consent(busy, consent.id, person, TODAY)
    assert (entered.number, entered.dated, entered.state) == ("05-13/2", TODAY, "issued")
    blank = register.reserve(busy, "register", 1, busy.today())[0]
    days = (date(2026, 10, 1), date(2026, 12, 31))
    with pytest.raises(Refusal, match="dates-crossed"):
        other_papers.enter_register(busy, blank.id, days[1], days[0], busy.today())
    period = other_papers.enter_register(busy, blank.id, *days, busy.today())
    assert period.to_whom == "01.10.2026–31.12.2026"


def test_every_role_counts_the_partners_it_opens(furnished: Store) -> None:
    school = partners.add(furnished, partners.Draft("№ 1 мектеп", roles=("school", "employer")))
    closed = partners.add(furnished, partners.Draft("Жабылған мектеп", roles=("school",)))
    partners.archive(furnished, closed, "Таратылды")
    for words in ("", "мектеп", "станция"):
        for role, count in partners.counts(furnished, words).items():
            wanted = "" if role == "archived" else role
            found = partners.ids(furnished, words, wanted, archived=role == "archived")
            assert len(found) == count, (words, role)
    assert partners.get(furnished, closed).archive_reason == "Таратылды"
    assert partners.ids(furnished, role="school") == [school]


def test_a_centre_without_papers_counts_nothing(store: Store) -> None:
    assert set(listing.counts(store, Filter(), store.today()).values()) == {0}
