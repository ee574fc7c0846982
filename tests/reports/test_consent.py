from dataclasses import replace

from app.papers import Both
from reports import consent
from tests.reports.samples import CONSENT, GUARDED, assert_apart, boxes_of, read, words_of


def test_a_consent_holds_the_eight_points_of_the_law_in_both_languages() -> None:
    said = " ".join(words_of(consent.render(CONSENT)))
    places = [said.index(f"{point}. ") for point in range(1, 9)]
    assert places == sorted(places)
    for words in (
        "БИН 000941000000",
        "Сарсенбаева Асель Нурлановна",
        "3. Срок действия согласия пять лет",
        "4. Передача третьим лицам передаются работодателю",
        "5. Трансшекаралық беру жүзеге асырылмайды",
        "6. Распространение в общедоступных источниках не распространяются",
        "7. Перечень собираемых данных фамилия, имя; ИИН",
        "әлеуметтік кәсіптік бағдарлау",
        "запись хранится на бумаге",
    ):
        assert words in said


def test_a_consent_says_how_it_is_withdrawn_before_it_is_signed() -> None:
    said = " ".join(words_of(consent.render(CONSENT)))
    assert said.index("15 рабочих дней") < said.index("қолы / подпись")
    assert "15 жұмыс күні ішінде" in said


def test_a_grown_person_signs_for_oneself() -> None:
    said = " ".join(words_of(consent.render(CONSENT)))
    signature = said[said.index("15 рабочих дней") :]
    assert "Субъект персональных данных Сәрсенбаева Әсел Нұрланқызы" in signature
    assert "представитель" not in said


def test_a_guardian_is_named_and_signs_for_a_minor() -> None:
    said = " ".join(words_of(consent.render(GUARDED)))
    signature = said[said.index("15 рабочих дней") :]
    assert "Кем приходится мать" in said
    assert "Законный представитель субъекта Сәрсенбаева Гүлнар Маратқызы" in signature


def test_a_point_that_is_not_stated_says_so() -> None:
    said = " ".join(words_of(consent.render(replace(CONSENT, term=Both(""), categories=()))))
    assert "3. Срок действия согласия не указано" in said
    assert "7. Перечень собираемых данных не указано" in said


def test_both_sheets_of_a_consent_carry_its_number() -> None:
    pages = words_of(consent.render(GUARDED))
    assert len(pages) == 2
    assert all("№ 05-13/58" in page for page in pages)


def test_a_signature_on_a_consent_stands_with_the_words_it_signs() -> None:
    for page in words_of(consent.render(GUARDED)):
        assert ("қолы / подпись" in page) == ("даю согласие" in page)


def test_no_two_lines_of_a_consent_lie_on_each_other() -> None:
    long = replace(
        GUARDED,
        operator=Both("ө" * 900),
        guardian_name="Ә" * 300,
        other=Both("сөз " * 900),
        sample=True,
    )
    for record in (CONSENT, GUARDED, long):
        rendered = consent.render(record)
        assert_apart(rendered)
        assert max(box.right for box in boxes_of(rendered)) <= 595.28 - 15 * 72 / 25.4 + 0.5


def test_the_same_consent_gives_the_same_bytes_and_names_nobody_in_them() -> None:
    rendered = consent.render(CONSENT)
    metadata = read(rendered).metadata
    assert rendered.body == consent.render(CONSENT).body
    assert metadata is not None
    assert metadata.title == f"consent {CONSENT.uid}"
