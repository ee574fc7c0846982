"""Whatever is pasted into a field, nothing fails but with a refusal the office can read."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FieldRefusal, Refusal
from app.kazakh import (
    alphabet,
    dates,
    folding,
    identity,
    keyboard,
    names,
    patronymics,
    phones,
    text,
    twins,
)

EMPTY = ["", " ", "\t", "\n", "\r\n", "\0", "\x07", "\x1b[0m", "\x7f", "\x85", "\xa0", "\xad"]
UNSEEN = [
    "\u200b", "\u200c", "\u200d", "\u200e\u200f", "\u2028", "\u2029", "\u202e", "\u2060", "\u2066",
    "\u3000", "\u3164", "\ufe0f", "\ufeff", "\ufffc", "\ufffe", "\uffff", "\U0010ffff", "\ufdd0",
    "\U000e0041", "\U000e0100", "\u180e", "\u034f", "\u061c", "\u115f\u1160", "\u2800",
]  # fmt: skip
HALVES = ["\ud800", "\udfff", "\ud83d\ude00", "Әсел\udc80", "\udce9", "а\ud800б\udc00в"]
MARKS = [
    "\u0306", "и\u0306", "е\u0308", "\u0301\u0301\u0301", "а" + "\u0301" * 300, "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞",
    "і\u0308", "\u0338=", "ё\u0301", "к\u0327", "İ", "ı", "ß", "ſ", "ﬁ", "Ǆ", "ǅ", "ΐ",
]  # fmt: skip
SCRIPTS = [
    "李明", "田中さんにあげて", "사회과학원", "بەردىبەك", "עברית", "ไทย", "हिन्दी",
    "ქართული", "Ἀθῆναι", "ᚠᛇᚻ", "ⲀⲂ", "Ꙁꙁ", "ӁӜӴ", "Ꚁꚁ", "ѢѣѲѳ", "ᲀᲁ", "ӀӏҀ",
    "Qazaqstan", "Qazaq eli — Мәңгі ел",
    "Ⅳ тоқсан", "①②", "½", "x²", "٣٤٥", "৪৫", "𝟘𝟙𝟚", "𝔄𝔰𝔢𝔩", "𝓐𝓼𝓮𝓵", "🅰🅱", "ⒶⒷ", "℡", "㎏", "№",
    "™", "ª", "ʼ", "Ａｓｅｌ", "ａ１", "Ƀƙȸ", "þð", "æœø", "Łódź", "Đỗ", "Ŧħĸ", "Əsəl", "əəə", "ɵ",
]  # fmt: skip
PICTURES = [
    "😀",
    "👩\u200d⚕\ufe0f",
    "🇰🇿",
    "1\ufe0f\u20e3",
    "❤\ufe0f\u200d🔥",
    "👍🏽",
    "👨\u200d👩\u200d👧",
    "🏴\U000e0067\U000e007f",
]
CODE = [
    "<script>alert(1)</script>", "<img src=x onerror=1>", "&amp;&lt;", "'; drop table person; --",
    '" or ""="', "1' or '1'='1", "%s%n%d", "{0}{name}", "${HOME}", "$(id)", "`id`", "../../etc",
    "C:\\CON\\nul.txt", "=cmd|'/c calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\\x00", "\\u0000", "*",
    "?", "[a-z]+", "(a+)+$", "~", "^", "|", "--", "/*", "#REF!", "#Н/Д", "NaN",
    "null", "None", "true", "undefined", "INF", "-0", "0x10", "1e999", "1E+10", "1,0E+1",
    "1_000", "٠", ".", "..", ",", ";",
]  # fmt: skip
NUMBERS = [
    "0", "00", "-1", "2026", "22.11.2026", "30.02.2026", "99.99.9999", "00.00.0000", "46348",
    "999999", "000000000000", "999999999999", "010203500012", "1" * 400, "9" * 5000,
    "12 қ", "қ" * 12, '"' * 12, "........", "22.11.", ".11.2026", "22..2026", "1.1.1", "24:00",
    "2026-11-22T", "T00:00", "2026-00-00", "0000-01-01", "+7", "+", "++7701", "8" * 11, "7.0",
]  # fmt: skip
NAMES = [
    "-", "'", "’", "Ахметов-", "-Ахметов", "Ахметов--Серік", "' '", "О'", "ұлы", "қызы", "ҚЫЗЫ ҰЛЫ",
    "ұлы ұлы ұлы", "оглы", "ович", "ич", "Ич ич", "-қызы", " қызы", "(", "((( )))",
    "А.", ".А", "А.Б.В.", "А,Б", ",,,", "i", "Ii", "Әi", "aа", "Aа Bв", "ЁёЙй", "дж",
    "ддж", "дждж", "шшч", "шчч", "ььъ",
    "йййй", "оова", "ова", "ская", "у", "уу", "аау", "нгнг", "мбетмбет", "Ъ", "ш" * 2000,
]  # fmt: skip
LONG = [
    "а" * 20_000, "a" * 20_000, "aа" * 10_000, "a" * 20_000 + "ә", "а-" * 9_000, "ұлы " * 5_000,
    "1" * 20_000 + "x", "'" * 20_000, "и\u0306" * 9_000, "\u200d" * 20_000, "а " * 9_000,
]  # fmt: skip
NASTY = [*EMPTY, *UNSEEN, *HALVES, *MARKS, *SCRIPTS, *PICTURES, *CODE, *NUMBERS, *NAMES, *LONG]

TODAY = date(2026, 11, 22)
MAKES_TEXT: list[Callable[[str], str]] = [
    text.clean, text.clean_lines, alphabet.sort_key, folding.fold, folding.loose, keyboard.digits,
    keyboard.row_digits, keyboard.ascii_digits, keyboard.from_latin_keys, keyboard.to_latin_keys,
    twins.settle, patronymics.patronymic_stem, phones.normalise, phones.display, identity.mask,
]  # fmt: skip
TELLS: list[Callable[[str], object]] = [
    identity.facts, identity.check_digit, identity.kind_of, identity.bin_warnings,
    patronymics.patronymic_sex, patronymics.is_particle,
    lambda pasted: identity.warnings(pasted, TODAY, "male"),
]  # fmt: skip
MAY_REFUSE_FIELD: list[Callable[[str], object]] = [
    identity.normalise, identity.bin_normalise, identity.read_cell, dates.read_date,
    lambda pasted: dates.read_date(pasted, TODAY),
]  # fmt: skip
MAY_REFUSE_LENGTH: list[Callable[[str], str]] = [
    names.clean_name,
    lambda pasted: text.clean(pasted, 10),
    lambda pasted: text.clean_lines(pasted, 10),
]


def pass_through_everything(pasted):
    for make in MAKES_TEXT:
        assert isinstance(make(pasted), str)
    for tell in TELLS:
        tell(pasted)
    for read in MAY_REFUSE_FIELD:
        with suppress(FieldRefusal):
            read(pasted)
    for tidy in MAY_REFUSE_LENGTH:
        with suppress(Refusal):
            tidy(pasted)
    name = names.split_full_name(pasted)
    assert all(names.person_words(name, pasted))
    assert name.full.split() == name.short.split() or name.surname
    assert folding.variants(pasted)[:1] == [folding.fold(pasted)][: bool(folding.fold(pasted))]


def test_the_list_is_long_enough():
    assert len(set(NASTY)) >= 162


@pytest.mark.parametrize("pasted", NASTY, ids=range(len(NASTY)))
def test_nothing_pasted_makes_the_office_stumble(pasted):
    started = time.monotonic()
    pass_through_everything(pasted)
    assert time.monotonic() - started < 5, "a long cell must not hang the import"


@given(st.text(st.characters(), max_size=50))
def test_nothing_at_all_makes_the_office_stumble(pasted):
    pass_through_everything(pasted)


@pytest.mark.parametrize("pasted", NASTY, ids=range(len(NASTY)))
def test_what_is_kept_of_a_paste_can_be_stored_and_read_again(pasted):
    kept = [text.clean(pasted), alphabet.sort_key(pasted), folding.fold(pasted)]
    kept.append(names.split_full_name(pasted).full)
    db = sqlite3.connect(":memory:")
    assert list(db.execute("select ?, ?, ?, ?", kept).fetchone()) == kept
    db.close()
