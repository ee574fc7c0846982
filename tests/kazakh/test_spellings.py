"""Names as families, schools and passports spell them: who must be found, and who must not."""

import pytest

from app.kazakh.folding import fold, loose

# Every spelling of a line is one name: each must be found by each.
SAME = """
Әсел Асель Асел Assel Asel Asel' Әселъ АСЕЛЬ Əсел
Ғалым Галым Galym Ghalym Ғалымъ Ğalym
Жұмабеков Жумабеков Джумабеков Zhumabekov Jumabekov Dzhumabekov Djumabekov
Шыңғыс Шынгыс Shyngys Shyngghys Şyŋğys Шингис
Құралай Куралай Kuralay Quralai Qūralai Kuralai
Айгүл Айгуль Aigul Aygul Aigul' Аигуль Aigül
Жұлдыз Жулдыз Zhuldyz Juldyz Jūldyz Жулдиз
Гүлнәр Гульнар Gulnar Gülnär Гулнар
Нұрлан Нурлан Nurlan Nūrlan
Серік Серик Serik Serık Сериk Сepік
Ерлан Yerlan Erlan Эрлан
Есет Yesset Esset Ессет Yeset
Қуаныш Куаныш Kuanysh Quanysh Qwanysh
Дәулет Даулет Daulet Dawlet Däulet
Бақыт Бакыт Bakyt Baqyt Бакит Bakit
Өмірбек Омирбек Omirbek Ömirbek Өмірбек
Үміт Умит Umit Ümit Үmiт
Ілияс Ильяс Ilyas Iliyas Илияс Ilias Iлияс
Сәуле Сауле Saule Säule Sawle
Әлия Алия Aliya Alia Äliya Әлийа
Ақжол Акжол Akzhol Aqjol Akjol
Қайырбек Каирбек Кайырбек Kairbek Kayrbek Qaiyrbek
Сайын Саин Sain Sayin Sayyn
Жібек Жибек Zhibek Jibek
Шолпан Sholpan Şolpan Šolpan
Шәкен Шакен Shaken Şäken
Хасен Һасен Khassen Hassen Khasen Хассен
Мұхтар Мухтар Mukhtar Muhtar
Ахмет Akhmet Ahmet Ахметъ АХМЕТ Aхмет
Әлішер Алишер Alisher Älişer
Рүстем Рустем Rustem Rüstem
Темірхан Темирхан Temirkhan Temirhan
Қарлығаш Карлыгаш Karlygash Qarlyğaş Qarlygash
Ұлжан Улжан Ulzhan Uljan Үлжан
Ғазиз Газиз Gaziz Ghaziz
Сергей Sergey Sergei Сергеи
Дмитрий Dmitriy Dmitry Dmitrii Дмитрии
Евгений Yevgeniy Evgeny Yevgeny Евгенй
Юлия Yuliya Yulia Юлiя
Яна Yana Iana
Мария Mariya Maria МАРИЯ
Майя Maya Мая Mayya
Семён Семен Semyon Semen
Алёна Алена Alyona Alena
Щербаков Shcherbakov Scherbakov Щербаковъ
Цой Tsoy Tsoi
Чернышёв Чернышев Chernyshev Çernyşev
Анна Ана Anna
Филипп Филип Filipp Philipp
Александр Alexandr Aleksandr Алексaндр
Илья Ilya Il'ya Ilia Ильйа
Эльмира Elmira Ельмира Элмира
Петров-Водкин Petrov-Vodkin ПЕТРОВ–ВОДКИН
Джамбулатов Жамбулатов Zhambulatov Jambulatov
Нұрланқызы Нурланкызы Nurlankyzy Nūrlanqyzy
Оразбайұлы Оразбайулы Orazbaiuly Orazbayuly Orazbaiulı
Қожахметов Кожахметов Kozhakhmetov Qojahmetov
Бауыржан Бауиржан Bauyrzhan Bauyrjan
Зейнолла Зейнола Zeinolla Zeynolla
Гүлсім Гульсим Gulsim Gulsym
""".strip().splitlines()  # fmt: skip

# Met only by the coarser form: another sound, another school of spelling.
NEAR = """
Құсайынова Хусаинова Хусейнова Гусейнова
Хасен Қасен Касен Гасен
Шыңғыс Чингиз Чингис
Дәулет Давлет
Бауыржан Бауржан
Дүйсен Дюсен
Ибраһим Ибрагим Ибракім
Болат Булат Пулат
Жанболат Жанбулат Джанбулат
Зейнеп Зайнеп
Зейнолла Зайнулла
Сейіт Саит
Мұхамбет Мухамет Мухаммед
Мұқтар Мухтар Мугтар
Ахмет Акмет Ахмед
Самат Самад
Ахметов Ахметова Ахметев Ахметева
Досаев Досаева Досаов
Гүлнұр Гюльнур
Айгүл Айгюль
Vasiliev Васильев
Таңат Тангат
Мәжит Маджид
Қайса Хайса Гайса
Ғабит Хабит Кабит
Уәли Вали
Наурыз Навриз
Достоевский Достоевская
Науат Нават
Асқат Асхат Аскад
Бағдат Бакдат Бахдат
Сағындық Сахындык
Азат Азад
Мағзұм Махсум
""".strip().splitlines()

# Two people: one must never be taken for the other.
DIFFERENT = (
    """
Серік Берік|Айгүл Айгерім|Айнұр Айнұра|Асан Үсен|Асан Хасан|Марат Мұрат|Болат Балат
Дана Дина|Данияр Дияр|Ерлан Ернар|Ержан Ерлан|Нұрлан Нұржан|Нұрбек Нұрбол|Сәуле Сауыт
Жанар Жаннат|Жанна Жания|Гүлнәр Гүлсім|Гүлнәр Гүлжан|Бақыт Бақыр|Мақсат Мақпал|Алия Әлима
Алма Алима|Әсел Әсем|Әсел Әсет|Әсет Есет|Олжас Жолдас|Самат Сәмет|Санат Самат|Тимур Темір
Азат Асат|Зара Сара|Дамир Тамир|Полат Болат|Мира Мұра|Ғалия Әлия|Қайрат Мейрам|Қанат Қайрат
Қуат Суат|Руслан Рустам|Рустам Рустем|Сабит Сәбира|Салтанат Сания|Талғат Талап|Ұлан Ұлжан
Шынар Шара|Шолпан Шынар|Ым Ұм|Иван Айвен|Ольга Елга|Анна Инна|Олег Алик|Петр Педро
Мария Марина|Наталья Наташа|Ким Кем|Ли Ле|Пак Бак|Цой Сой|Шин Чин|Ахметов Ахметова
Ахметов Мәметов|Ахметов Аметов|Оспанов Исанов|Омаров Умаров|Сейтов Саитов|Юсупов Жүсіпов
Жақып Якуп|Қасымов Касенов|Қалиев Ғалиев|Хан Қан|Абай Абыл|Жұмабаев Жұмабеков
""".strip()
    .replace("\n", "|")
    .split("|")
)


def pairs(lines):
    split = (line.split() for line in lines)
    return [(first, other) for first, *others in split for other in others]


@pytest.mark.parametrize(("name", "spelling"), pairs(SAME))
def test_spellings_of_one_name_meet(name, spelling):
    assert fold(name) == fold(spelling)


@pytest.mark.parametrize(("name", "spelling"), [*pairs(NEAR), *pairs(SAME)])
def test_distant_spellings_meet_in_the_coarser_form(name, spelling):
    assert loose(name) == loose(spelling)


@pytest.mark.parametrize(("one", "other"), pairs(DIFFERENT))
def test_different_names_stay_apart(one, other):
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Серік", "Берік"), ("Асан", "Үсен"), ("Ерлан", "Ержан"), ("Марат", "Мұрат"),
     ("Алма", "Алима"), ("Дана", "Дина"), ("Анна", "Инна"), ("Қанат", "Қайрат")],
)  # fmt: skip
def test_even_the_coarser_form_keeps_different_names_apart(one, other):
    assert loose(one) != loose(other)


def test_the_lists_of_spellings_are_long_enough_to_mean_something():
    assert len({frozenset(pair) for pair in pairs(SAME)}) >= 150
    assert len(pairs(NEAR)) >= 40
    assert len(pairs(DIFFERENT)) >= 60
    assert all(fold(one) != fold(other) for one, other in pairs(NEAR))
