"""A person's name is tidied, never respelt; taken apart as people write it; told from others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Refusal
from app.kazakh.folding import fold, loose
from app.kazakh.names import (
    Name,
    alike,
    clean_name,
    name_fold,
    patronymic_sex,
    patronymic_stem,
    person_words,
    split_full_name,
)

WORD = st.text("аәбғдейкқлмнңоөрстуұүші", min_size=2, max_size=9).map(str.capitalize)
NAMES = st.builds(Name, WORD, WORD, st.sampled_from(["", "Нұрланұлы", "Серікқызы", "Иванович"]))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("ПЕТРОВ-ВОДКИН", "Петров-Водкин"),
        ("петров - водкин", "Петров-Водкин"),
        ("АХМЕТОВ Серік", "Ахметов Серік"),
        ("НҰРЛАН ҚЫЗЫ", "Нұрлан қызы"),
        ("нұрлан қызы", "Нұрлан қызы"),
        ("ГАСАН ОГЛЫ", "Гасан оглы"),
        ("Сериk", "Серик"),
        ("Iлияс", "Ілияс"),
        ("IЛИЯС", "Ілияс"),
        ("Қауiпсiздiк", "Қауіпсіздік"),
        ("Əсел", "Әсел"),
        ("AХМЕТОВ", "Ахметов"),
        ("Д'АРТАНЬЯН", "Д'Артаньян"),
        ("МА'МУРОВ", "Ма'муров"),
        ("Мак Грегор", "Мак Грегор"),
        ("МакДональд", "МакДональд"),
        ("Иванов фон Берг", "Иванов фон Берг"),
        ("С.Т. Ахметов", "С.Т. Ахметов"),
        ("O'Brien", "O'Brien"),
        ("AHAP", "Ahap"),
        ("  Жақсыбеков\u00a0 Қуаныш ", "Жақсыбеков Қуаныш"),
        ("Сергеи\u0306", "Сергей"),
        ("<img>", "<img>"),
        ("ßен", "ßен"),
        ("İSA", "İsa"),
        ("AİSA", "Aİsa"),
    ],
)
def test_a_name_is_tidied_and_not_respelt(typed, kept):
    assert clean_name(typed) == kept


def test_a_name_of_more_than_three_hundred_letters_is_refused():
    with pytest.raises(Refusal, match="text-too-long"):
        clean_name("а" * 301)
    assert len(clean_name("а" * 300)) == 300


@given(st.text("аәiI-'’ ABсҚЫЗЫұлы.", max_size=24) | st.text(max_size=30))
def test_tidying_a_name_twice_is_tidying_it_once(text):
    assert clean_name(clean_name(text)) == clean_name(text)


@given(st.lists(WORD, min_size=1, max_size=4))
def test_a_name_written_properly_stays_letter_for_letter(parts):
    assert clean_name(" ".join(parts)) == " ".join(parts)


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("Жақсыбеков Қуаныш Тұрарұлы", Name("Жақсыбеков", "Қуаныш", "Тұрарұлы")),
        ("Ахметова Әсел", Name("Ахметова", "Әсел")),
        ("АХМЕТОВА ӘСЕЛ НҰРЛАН ҚЫЗЫ", Name("Ахметова", "Әсел", "Нұрлан қызы")),
        ("Мамедов Али Гасан оглы", Name("Мамедов", "Али", "Гасан оглы")),
        ("Серік Нұрланұлы Ахметов", Name("Ахметов", "Серік", "Нұрланұлы")),
        ("Әсел Нұрланқызы", Name("", "Әсел", "Нұрланқызы")),
        ("Ахметов С.Т.", Name("Ахметов", "С.", "Т.")),
        ("С.Т. Ахметов", Name("Ахметов", "С.", "Т.")),
        ("Ахметов, Серік", Name("Ахметов", "Серік")),
        ("Ахметова Гүл Нәр Серікқызы", Name("Ахметова", "Гүл Нәр", "Серікқызы")),
        ("Ахметова (Серікова) Әсел Нұрланқызы", Name("Ахметова (Серікова)", "Әсел", "Нұрланқызы")),
        ("Қайратұлы Нұрлан", Name("Қайратұлы", "Нұрлан")),
        ("Ли Ен Сук", Name("Ли", "Ен", "Сук")),
        ("Ким", Name("Ким", "")),
        ("", Name("", "")),
    ],
)
def test_one_cell_gives_the_parts_of_a_name(cell, name):
    assert split_full_name(cell) == name


@given(NAMES)
def test_a_full_name_comes_apart_as_it_was_put_together(name):
    assert split_full_name(name.full) == name or patronymic_sex(name.given_name) is not None


def test_a_name_on_a_signature_line_is_never_broken():
    assert Name("Жақсыбеков", "Қуаныш", "Тұрарұлы").short == "Қ.\u00a0Т.\u00a0Жақсыбеков"
    assert Name("Ахметова (Серікова)", "әсел").short == "Ә.\u00a0Ахметова\u00a0(Серікова)"
    assert Name("", "Абай", "Құнанбайұлы").short == "Абай\u00a0Құнанбайұлы"
    assert Name("Ким", "").short == "Ким"


# --- patronymics -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "spellings",
    [
        "Нұрланқызы|Нұрланұлы|Нурланкызы|Нурлановна|Нурланович|Нұрлан",
        "Нұрлан қызы|Nurlankyzy|Nurlanuly|Nurlanovna|НҰРЛАН",
        "Серікұлы|Серікович|Сериковна|Serikovich|Serıkqyzy|СЕРІК ҚЫЗЫ|Сериk ұлы",
        "Николаевич|Николаевна|Николай|Nikolayevich",
        "Абайұлы|Абаевич|Абай",
        "Алиевич|Әліқызы|Әли",
        "Мұсаұлы|Мусаевич|Мусаевна|Мұса",
        "Юрьевич|Юрьевна|Юрий|Yuryevich",
        "Васильевич|Васильевна|Василий",
        "Дмитриевич|Дмитриевна|Dmitrievna|Дмитрий",
        "Ильич|Ильинична",
        "Гасан оглы|Гасан-оглы|Гасан кызы|Гасанович",
    ],
)
def test_all_ways_to_name_a_father_share_a_stem(spellings):
    assert len({patronymic_stem(spelling) for spelling in spellings.split("|")}) == 1


@pytest.mark.parametrize(
    ("patronymic", "sex"),
    [
        ("Нұрланұлы", "male"), ("Нұрлан ұлы", "male"), ("Иванович", "male"), ("Сергеевич", "male"),
        ("Ильич", "male"), ("Кузьмич", "male"), ("Гасан оглы", "male"), ("Nurlanuly", "male"),
        ("Нұрланқызы", "female"), ("НҰРЛАН ҚЫЗЫ", "female"), ("Ивановна", "female"),
        ("Ильинична", "female"), ("Гасан гызы", "female"), ("Nurlanqyzy", "female"),
        ("Сериковнa", "female"), ("Нұрлан", None), ("", None), ("Гүлі", None), ("Сук", None),
        ("Ким", None), ("Т.", None),
    ],
)  # fmt: skip
def test_a_patronymic_tells_the_sex_by_its_ending(patronymic, sex):
    assert patronymic_sex(patronymic) == sex


@given(WORD.filter(lambda father: patronymic_sex(father) is None))
def test_sons_and_daughters_of_one_father_share_a_stem(father):
    assert patronymic_stem(father + "ұлы") == patronymic_stem(f"{father} қызы")


# --- search words ----------------------------------------------------------------------------


def test_a_person_is_found_by_every_part_of_the_name():
    found = person_words(Name("Петров-Водкин", "Әсел", "Нұрлан қызы"), "Assel Petrova")
    assert {"петров", "водкин", "асел", "нурлан", "нурланкизи", "петрова"} <= set(found)
    assert "~" + loose("Водкин") in found
    assert "кизи" not in found
    assert len(set(found)) == len(found)


def test_a_patronymic_is_found_in_either_language():
    assert patronymic_stem("Нурлановна") in person_words(Name("Ахметова", "Әсел", "Нұрланқызы"))
    assert fold("Нұрланқызы") in person_words(Name("Ахметова", "Әсел", "Нұрлан қызы"))


@given(NAMES)
def test_search_words_hold_no_spaces_and_are_never_empty(name):
    assert all(word and " " not in word and word != "~" for word in person_words(name))
    assert name_fold(name) == fold(f"{name.surname} {name.given_name} {name.patronymic}")


# --- likeness --------------------------------------------------------------------------------

SERIK = Name("Ахметов", "Серік", "Нұрланұлы")


@pytest.mark.parametrize(
    "same",
    [
        Name("Ахметов", "Серик", "Нурланович"),
        Name("Akhmetov", "Serik"),
        Name("Серік", "Ахметов", "Нұрлан"),
        Name("Ахмтов", "Серік", "Нұрланұлы"),
        Name("Ахметев", "Серік", "Нұрланұлы"),
        Name("Ахметов", "С.", "Н."),
    ],
)
def test_one_person_spelt_twice_is_noticed(same):
    assert alike(SERIK, same) >= 0.85


@pytest.mark.parametrize(
    "other",
    [
        Name("Ахметов", "Берік", "Нұрланұлы"),
        Name("Ахметов", "Ерлан", "Нұрланұлы"),
        Name("Омаров", "Серік", "Нұрланұлы"),
        Name("Ахметов", "Серік", "Қайратұлы"),
        Name("", "", ""),
    ],
)
def test_brothers_and_namesakes_are_told_apart(other):
    assert alike(SERIK, other) < 0.85


@given(NAMES, NAMES)
def test_likeness_is_mutual_and_between_nothing_and_all(one, other):
    assert 0 <= alike(one, other) <= 1
    assert alike(one, other) == pytest.approx(alike(other, one))
    assert alike(one, one) == 1
