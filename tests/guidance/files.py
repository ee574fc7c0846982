"""Instruments as an office writes them: small, whole, easy to break in one place."""

from __future__ import annotations

CHOICE = """code = "riders"
version = "1.0"
kind = "choice"
author = "Көктөбе орталығы"
licence = "CC BY 4.0"
leads = 1
least_answered = 3
flat_below = 0.2
name = { kk = "Кім болам?", ru = "Кем быть?", en = "What to be?" }
asks = { kk = "Біреуін таңдаңыз.", ru = "Выберите одно.", en = "Choose one." }

[[scales]]
code = "land"
name = { kk = "Жер", ru = "Земля", en = "Land" }
says = { kk = "Жерге жақын.", ru = "Ближе к земле.", en = "Close to the land." }
keys = ["1a", "2b:2", "3c"]

[[scales]]
code = "town"
name = { kk = "Қала", ru = "Город", en = "Town" }
says = { kk = "Қалаға жақын.", ru = "Ближе к городу.", en = "Close to the town." }
keys = ["1b", "2a", "3a", "3b:3"]

[[levels]]
least = 0.5
kk = "Айқын"
ru = "Ярко"
en = "Strong"

[[items]]
number = 1
kk = "Таңертең"
ru = "Утром"
en = "In the morning"
a = { kk = "мал айдаймын", ru = "выгоню скот", en = "I drive the herd out" }
b = { kk = "поштаны ашамын", ru = "открою почту", en = "I open the mail" }

[[items]]
number = 2
kk = "Түсте"
ru = "Днём"
en = "At noon"
a = { kk = "есеп жазамын", ru = "напишу отчёт", en = "I write a report" }
b = { kk = "шөп шабамын", ru = "покошу сено", en = "I mow the hay" }

[[items]]
number = 3
kk = "Кешке"
ru = "Вечером"
en = "In the evening"
a = { kk = "киноға барамын", ru = "пойду в кино", en = "I go to the cinema" }
b = { kk = "дүкен аралаймын", ru = "пройдусь по магазинам", en = "I go round the shops" }
c = { kk = "мал жайғаймын", ru = "загоню скот", en = "I bring the herd in" }
"""

DEGREES = """code = "horses"
version = "2.1"
kind = "scale"
author = "Көктөбе орталығы"
licence = "Орталықтың өзі үшін"
leads = 1
least_answered = 3
flat_below = 0.1
contradictions_allowed = 0
name.kk = "Ат жайында"
name.ru = "О лошадях"
name.en = "On horses"
asks.kk = "Қаншалықты?"
asks.ru = "Насколько?"
asks.en = "How much?"

[[scales]]
code = "ride"
name = { kk = "Міну", ru = "Езда", en = "Riding" }
says = { kk = "Мінгенді жақсы көреді.", ru = "Любит ездить.", en = "Likes to ride." }
keys = [1, "-3"]

[[scales]]
code = "tend"
name = { kk = "Бағу", ru = "Уход", en = "Tending" }
says = { kk = "Баққанды жақсы көреді.", ru = "Любит ухаживать.", en = "Likes to tend." }
keys = [2, 4]

[[options]]
points = 0
kk = "Жоқ"
ru = "Нет"
en = "No"

[[options]]
points = 1
kk = "Кейде"
ru = "Иногда"
en = "At times"

[[options]]
points = 2
kk = "Иә"
ru = "Да"
en = "Yes"

[[contradictions]]
items = [2, 4]
apart = 2

[[items]]
number = 1
kk = "Атқа мінемін"
ru = "Езжу верхом"
en = "I ride"

[[items]]
number = 2
kk = "Атты жемдеймін"
ru = "Кормлю коня"
en = "I feed the horse"

[[items]]
number = 3
kk = "Жаяу жүргім келеді"
ru = "Лучше пройдусь пешком"
en = "I would rather walk"

[[items]]
number = 4
kk = "Атқа жем саламын"
ru = "Задаю коню корм"
en = "I give the horse its feed"
"""


def line_of(text: str, part: str) -> int:
    """Return the number of the first line that holds a part."""
    return next(n for n, line in enumerate(text.splitlines(), 1) if part in line)
