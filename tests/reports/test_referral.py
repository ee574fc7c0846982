from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.kazakh.alphabet import LETTERS
from app.papers import Both, Margins, Referral
from reports import referral
from reports.page import Rendered
from tests.reports.samples import (
    CONSULTANT,
    CROWDED,
    DIRECTOR,
    REFERRAL,
    assert_apart,
    boxes_of,
    letters_of,
    read,
    words_of,
)

A4 = (595.28, 841.89)
MM = 72 / 25.4


def one(record: Referral = REFERRAL, **changes: object) -> Rendered:
    return referral.render([replace(record, **changes)])  # type: ignore[arg-type]


def test_a_referral_says_in_both_languages_who_is_sent_where_and_until_when() -> None:
    (said,) = words_of(one())
    for words in (
        "№ 05-12/134",
        "2026 жылғы 23 қараша",
        "23 ноября 2026 года",
        "Сәрсенбаева Әсел Нұрланқызы",
        "Сарсенбаева Асель Нурлановна",
        "ЖСН 040317600000",
        "«Көктөбе аудандық ветеринария станциясы» КМК",
        "Работодатель КГП «Коктобинская районная ветеринарная станция»",
        "2026 жылғы 26 қараша",
        "26 ноября 2026 года",
        "Директор карьерного центра",
        "Қ. Т. Жақсыбеков",
    ):
        assert words in said


def test_the_slip_repeats_number_date_and_name_under_the_cut_line() -> None:
    (said,) = words_of(one())
    slip = said[said.index("линия отреза") :]
    assert "ХАБАРЛАМА" in slip
    assert "№ 05-12/134, 2026 жылғы 23 қараша" in slip
    assert "Сарсенбаева Асель Нурлановна" in slip
    assert "Не явился (не явилась)" in slip


def test_an_ordinary_referral_is_one_page_without_a_page_number() -> None:
    rendered = one()
    assert rendered.pages == 1
    assert "бет / барлығы" not in words_of(rendered)[0]


def test_gaps_give_way_before_the_slip_leaves_the_first_page() -> None:
    fuller = one(
        addressee_address=Both("Қарабұлақ ауылы, Достық көшесі, 5"),
        address=Both("Абай облысы, Көктөбе ауданы, Қарабұлақ ауылы, Абай көшесі, 14-үй"),
        officer=CONSULTANT,
    )
    assert fuller.pages == 1
    assert "Д. Н. Сейітов, мансап консультанты / карьерный консультант" in words_of(fuller)[0]


def test_when_fields_crowd_the_signature_the_slip_moves_whole_to_a_second_page() -> None:
    rendered = one(CROWDED)
    first, second = words_of(rendered)
    assert "Қ. Т. Жақсыбеков" in first
    assert "ХАБАРЛАМА" not in first
    assert "УВЕДОМЛЕНИЕ" in second
    assert "Келмеді / Не явился" in second
    assert "1-бет / барлығы 2" in first
    assert "стр. 2 из 2" in second


def test_a_russian_text_that_is_not_known_is_not_left_blank() -> None:
    (said,) = words_of(one(person_name=Both("Сәрсенбаева Әсел Нұрланқызы")))
    assert said.count("Сәрсенбаева Әсел Нұрланқызы") == 4


def test_a_kazakh_text_that_is_not_known_is_shown_by_the_russian_one() -> None:
    (said,) = words_of(one(position=Both("", "Делопроизводитель")))
    assert said.count("Делопроизводитель") == 2


def test_a_missing_iin_gives_its_reason_in_its_place() -> None:
    absence = Both("құжаттары ресімделуде", "документы оформляются")
    (said,) = words_of(one(iin="", iin_absence=absence))
    assert "ЖСН құжаттары ресімделуде" in said
    assert "ИИН документы оформляются" in said


def test_a_sole_trader_is_shown_by_iin_and_an_unknown_telephone_takes_no_room() -> None:
    (said,) = words_of(one(addressee_bin_label="iin", addressee_phone=""))
    assert "ИИН 000940000000" in said
    assert "БИН 0" not in said
    assert "телефон" not in said


def test_an_invented_referral_says_so() -> None:
    assert "ОБРАЗЕЦ: данные вымышлены" in words_of(one(sample=True))[0]
    assert "ОБРАЗЕЦ" not in words_of(one())[0]


@pytest.mark.parametrize(
    "name",
    [
        LETTERS + " " + LETTERS.upper(),
        "<b>Ә</b> & <img src=x> <a href='file:///etc'>ә</a> <onDraw name=x/> &lt; \\ ( ) %",
        "ә" * 300,
        "Ұзын есім " * 30,
        "Қ́" * 40,
        "№₸€«»—…‰ 'Ё' ӘҒҚҢӨҰҮҺІ \u2116",
    ],
)
def test_every_letter_of_a_name_reaches_the_page(name: str) -> None:
    rendered = one(person_name=Both(name))
    assert not rendered.missing
    assert "".join(name.split()) in letters_of(rendered).replace("\xa0", "")


def test_a_sign_without_a_letter_is_marked_and_reported() -> None:
    rendered = one(person_name=Both("Әсел 漢字 👩‍🎓"))
    assert rendered.missing == ("漢", "字", "👩", "🎓")
    assert "Әсел □□ □□" in words_of(rendered)[0]
    assert "■" not in words_of(rendered)[0]


def test_decomposed_letters_are_composed_on_the_page() -> None:
    assert "Қайрат Ёлкин" in words_of(one(person_name=Both("Қайрат Ёлкин")))[0]


any_words = st.text(st.characters(exclude_categories=["Cs"]), max_size=400)


@settings(max_examples=40, deadline=None)
@given(any_words, any_words, any_words, any_words, any_words)
def test_no_text_can_break_a_referral_or_leave_the_sheet(
    name: str, addressee: str, number: str, post: str, absence: str
) -> None:
    rendered = one(
        number=number,
        person_name=Both(name),
        addressee=Both(addressee),
        addressee_role=Both(post),
        iin="",
        iin_absence=Both(absence),
        signatory=replace(CONSULTANT, post=Both(post), name=name, basis=Both(post)),
        footer=Both(addressee),
    )
    assert rendered.pages == len(read(rendered).pages)
    assert_inside(rendered, REFERRAL.margins)


def test_a_name_of_ten_thousand_words_stays_on_the_sheets() -> None:
    rendered = one(person_name=Both("сөз " * 10_000), addressee_address=Both("Ү" * 3_000))
    assert letters_of(rendered).count("сөз") >= 2 * 10_000
    assert letters_of(rendered).count("Ү") >= 2 * 3_000
    assert_inside(rendered, REFERRAL.margins)


@pytest.mark.parametrize("record", [REFERRAL, CROWDED])
@pytest.mark.parametrize("margins", [Margins(20, 10, 10, 10), Margins(30, 20, 25, 25)])
def test_a_referral_keeps_to_its_margins(record: Referral, margins: Margins) -> None:
    assert_inside(one(record, margins=margins), margins)


def assert_inside(rendered: Rendered, margins: Margins) -> None:
    """The sample mark aside, ink stays inside the margins; bottoms of letters may dip a little."""
    boxes = boxes_of(rendered)
    assert min(box.left for box in boxes) >= margins.left * MM - 0.5
    assert max(box.right for box in boxes) <= A4[0] - margins.right * MM + 0.5
    assert max(box.top for box in boxes) <= A4[1] - (margins.top - 2) * MM
    assert min(box.bottom for box in boxes) >= margins.bottom * MM - 2


@pytest.mark.parametrize(
    "record",
    [
        replace(REFERRAL, officer=CONSULTANT, sample=True),
        CROWDED,
        replace(CROWDED, person_name=Both("ә" * 300), number="5/" * 60, footer=Both("ә" * 900)),
        replace(REFERRAL, signatory=replace(DIRECTOR, post=Both("ө " * 300), basis=Both("ә" * 99))),
    ],
)
def test_no_two_lines_of_a_referral_lie_on_each_other(record: Referral) -> None:
    assert_apart(one(record))


def test_many_referrals_each_begin_a_page_of_one_file() -> None:
    records = [replace(REFERRAL, number=f"05-12/{at}") for at in range(1, 6)] + [CROWDED]
    rendered = referral.render(records)
    said = words_of(rendered)
    assert rendered.pages == 7
    assert [f"№ 05-12/{at} " in said[at - 1] for at in range(1, 6)] == [True] * 5
    assert "1-бет / барлығы 2" in said[5]


def test_the_same_record_gives_the_same_bytes() -> None:
    assert one(CROWDED).body == one(CROWDED).body
    assert one().body != one(number="05-12/135").body


def test_a_referral_file_names_its_kind_and_id_and_nobody() -> None:
    rendered = one(person_name=Both("Құпия Есім"))
    reader = read(rendered)
    assert reader.metadata is not None
    assert reader.metadata.title == f"referral {REFERRAL.uid}"
    others = {str(value) for name, value in reader.metadata.items() if name != "/Title"}
    assert others <= {"", "Бағдар", "/False", "D:20000101000000+00'00'"}
    assert reader.trailer["/Root"]["/Lang"] == "kk"  # type: ignore[index]
    assert reader.xmp_metadata is None
    assert "/Annots" not in reader.pages[0]


def test_only_our_own_embedded_faces_are_used() -> None:
    fonts = read(one()).pages[0]["/Resources"]["/Font"]  # type: ignore[index]
    assert {font["/BaseFont"].split("+")[1] for font in fonts.values()} == {"Tinos", "Tinos-Bold"}
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts.values())


def test_a_referral_weighs_less_than_thirty_kilobytes() -> None:
    assert len(one().body) < 30_000
