"""Identity numbers: twelve digits are asked for, everything else is only remarked upon."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FieldRefusal
from app.kazakh import identity

ELEVEN = st.text("0123456789", min_size=11, max_size=11)


def numbered(first_11):
    return first_11 + str(identity.check_digit(first_11))


ISSUED = ELEVEN.filter(lambda digits: identity.check_digit(digits) is not None).map(numbered)


def plain_check_digit(digits):
    for weights in (range(1, 12), (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)):
        rest = sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True)) % 11
        if rest < 10:
            return rest
    return None


@given(ELEVEN)
def test_the_check_digit_follows_the_rule_of_decree_406(digits):
    assert identity.check_digit(digits) == plain_check_digit(digits)


def test_some_numbers_need_the_second_pass_and_some_are_never_issued():
    serials = [f"0102035{serial:04}" for serial in range(10_000)]
    first = [sum(int(d) * w for d, w in zip(s, range(1, 12), strict=True)) % 11 for s in serials]
    assert first.count(10) in range(900, 920)
    assert [identity.check_digit(serial) for serial in serials].count(None) in range(75, 90)


@pytest.mark.parametrize(
    "number", ["940140000385", "990140004654", "020440003656", "971240001315", "990340005977"]
)
def test_numbers_of_known_organisations_check(number):
    assert identity.bin_normalise(number) == number
    assert identity.kind_of(number) == "bin"
    assert identity.bin_warnings(number) == []


@given(ISSUED, st.integers(0, 11), st.integers(1, 9))
def test_a_mistyped_digit_is_remarked_upon_exactly_when_the_rule_says(iin, place, by):
    wrong = iin[:place] + str((int(iin[place]) + by) % 10) + iin[place + 1 :]
    same = plain_check_digit(wrong[:11]) == int(wrong[11])
    assert identity.facts(wrong).checks == same
    assert ("iin-check-digit" in identity.warnings(wrong, None, None)) == (not same)


@pytest.mark.parametrize(
    ("iin", "birth_date", "sex"),
    [
        ("010203500012", date(2001, 2, 3), "male"),
        ("850731400012", date(1985, 7, 31), "female"),
        ("991231100012", date(1899, 12, 31), "male"),
        ("000229600012", date(2000, 2, 29), "female"),
        ("010229500012", None, "male"),
        ("010203000012", None, None),
        ("010203700012", None, None),
        ("999999999999", None, None),
    ],
)
def test_a_number_may_spell_a_birth_date_and_a_sex(iin, birth_date, sex):
    said = identity.facts(iin)
    assert (said.birth_date, said.sex) == (birth_date, sex)


@given(st.dates(date(1800, 1, 1), date(2099, 12, 31)), st.sampled_from(["male", "female"]))
def test_a_number_made_the_old_way_reads_back(birth_date, sex):
    century = str((birth_date.year // 100 - 18) * 2 + (1 if sex == "male" else 2))
    iin = f"{birth_date:%y%m%d}{century}00010"
    said = identity.facts(iin)
    assert (said.birth_date, said.sex) == (birth_date, sex)
    assert identity.warnings(iin, birth_date, sex) in ([], ["iin-check-digit"])


def test_what_disagrees_is_a_warning():
    iin = numbered("01020350001")
    assert identity.warnings(iin, date(2001, 2, 3), "male") == []
    assert identity.warnings(iin, date(2001, 2, 4), "female") == ["iin-birth-date", "iin-sex"]
    assert identity.warnings(iin, None, None) == []
    spoilt = iin[:-1] + str((int(iin[-1]) + 1) % 10)
    assert identity.warnings(spoilt, None, None) == ["iin-check-digit"]


def test_a_foreigner_s_number_that_spells_nothing_is_not_blamed_for_it():
    iin = numbered("01020300001")
    assert identity.warnings(iin, date(1990, 1, 1), "female") == []


@pytest.mark.parametrize(
    "typed",
    [
        "010203500012", " 010203 500012 ", "010-203-500-012", "010203\u00a0500012", "'010203500012",
        'қ"қәқіғқққ"ә', "қ1қ2қ3ғқққ1ә", "٠١٠٢٠٣٥٠٠٠١٢", "０１０２０３５０００１２",
    ],
)  # fmt: skip
def test_a_number_is_read_however_it_was_typed(typed):
    assert identity.normalise(typed) == "010203500012"


@pytest.mark.parametrize(
    ("typed", "code", "count"),
    [
        ("", "iin-not-12-digits", 0),
        ("01020350001", "iin-not-12-digits", 11),
        ("0102035000123", "iin-not-12-digits", 13),
        ("01020350001O", "iin-not-digits", None),
        ("жоқ", "iin-not-digits", None),
        ("01020350001²", "iin-not-digits", None),
        ("01020350001.", "iin-not-digits", None),
    ],
)
def test_other_than_twelve_digits_is_refused(typed, code, count):
    with pytest.raises(FieldRefusal) as refused:
        identity.normalise(typed)
    assert (refused.value.field, refused.value.code) == ("iin", code)
    assert refused.value.details.get("count") == count


@pytest.mark.parametrize(
    ("cell", "iin", "warned"),
    [
        ("010203500012", "010203500012", []),
        (10203500012, "010203500012", ["iin-zero-restored"]),
        (10203500012.0, "010203500012", ["iin-zero-restored"]),
        ("10203500012.0", "010203500012", ["iin-zero-restored"]),
        ("10203500012,00", "010203500012", ["iin-zero-restored"]),
        ("1,0203500012E+10", "010203500012", ["iin-zero-restored"]),
        (101500012, "000101500012", ["iin-zero-restored"]),
        (850731400012.0, "850731400012", []),
        ("8.50731400012e11", "850731400012", []),
        ("'010203500012", "010203500012", []),
    ],
)
def test_a_cell_gives_back_the_noughts_it_lost(cell, iin, warned):
    assert identity.read_cell(cell) == (iin, warned)


BORN_SINCE_2000 = st.tuples(
    st.dates(date(2000, 1, 1), date(2009, 12, 31)), st.integers(50_000, 69_999)
).map(lambda said: f"{said[0]:%y%m%d}{said[1]}")


@given(
    BORN_SINCE_2000.filter(lambda digits: identity.check_digit(digits) is not None).map(numbered)
)
def test_text_that_lost_its_noughts_is_mended_only_when_the_number_then_agrees(iin):
    bare = iin.lstrip("0")
    assert identity.read_cell(bare) == (iin, ["iin-zero-restored"])
    spoilt = bare[:-1] + str((int(bare[-1]) + 1) % 10)
    with pytest.raises(FieldRefusal, match="iin-not-12-digits"):
        identity.read_cell(spoilt)


@given(ISSUED.filter(lambda iin: int(iin) > 10**8))
def test_a_number_survives_a_spreadsheet_that_made_it_a_float(iin):
    assert identity.read_cell(float(iin))[0] == iin
    assert identity.read_cell(int(iin))[0] == iin


@pytest.mark.parametrize(
    "cell", ["1,02035E+10", "1.02035e+10", "1,02035Е+10", "1E+11", "9,4014E11"]
)
def test_a_number_shortened_to_an_exponent_is_refused(cell):
    with pytest.raises(FieldRefusal, match="iin-lost-in-exponent"):
        identity.read_cell(cell)


@pytest.mark.parametrize(
    "cell",
    [float("nan"), float("inf"), 1.5, -10203500012, 12345, "", "жоқ", 10**15, "1e999", "E+10"],
)
def test_a_cell_without_a_number_is_refused(cell):
    with pytest.raises(FieldRefusal):
        identity.read_cell(cell)


def test_an_employer_is_known_by_a_bin_or_by_a_trader_s_iin():
    assert identity.kind_of("940140000385") == "bin"
    assert identity.kind_of(numbered("85073140001")) == "iin"
    assert identity.kind_of("940190000385") == "unknown"
    assert identity.kind_of("991340000385") == "unknown"
    assert identity.kind_of("жоқ") == "unknown"
    assert identity.bin_warnings(numbered("85073140001")) == []
    assert identity.bin_warnings("940140000386") == ["bin-check-digit"]
    assert "bin-structure" in identity.bin_warnings("991399000385")


def test_a_bin_has_its_own_refusals():
    with pytest.raises(FieldRefusal, match=r"bin-not-12-digits \(count=3\)"):
        identity.bin_normalise("123")
    with pytest.raises(FieldRefusal, match="bin-not-digits"):
        identity.bin_normalise("ЖШС Бастау")


def test_only_four_digits_are_shown_where_others_may_look():
    assert identity.mask("010203504217") == "•••• •••• 4217"
    assert identity.mask("4217") == "••••"
