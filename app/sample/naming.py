"""Names as people here bear them: surname by sex, patronymic of either kind, Russian spelling."""

from __future__ import annotations

from random import Random

from app.kazakh import folding, names
from app.sample import stock

_PLAIN = str.maketrans("ӘҒҚҢӨҰҮҺІәғқңөұүһі", "АГКНОУУХИагкноууxи".replace("x", "х"))
_RUSSIAN = {
    "Илья": "Ильи", "Лев": "Льво", "Лука": "Луки", "Никита": "Никити", "Павел": "Павло",
    "Пётр": "Петро", "Яков": "Яковле", "Михаил": "Михайло", "Даниил": "Данило",
    "Дмитрий": "Дмитрие", "Данила": "Данило",
}  # fmt: skip


_DAUGHTERS = {"Илья": "Ильинична"}


def in_russian(word: str) -> str:
    """Return a Kazakh word as Russian papers spell it."""
    return word.translate(_PLAIN)


def surname(man: str, sex: str) -> str:
    """Return a surname as a man or a woman bears it."""
    return f"{man}а" if sex == "female" and man.endswith(("ов", "ев", "ёв", "ин")) else man


def of_father(father: str, sex: str) -> str:
    """Return the patronymic in its Russian manner: Нұрланович, Васильевна."""
    if father in _RUSSIAN:
        stem = _RUSSIAN[father]
        if stem.endswith("и"):
            return f"{stem}ч" if sex == "male" else _DAUGHTERS.get(father, f"{stem}чна")
        return stem + ("вич" if sex == "male" else "вна")
    stem = _stem(father)
    return stem + ("вич" if sex == "male" else "вна")


def _stem(father: str) -> str:
    if father.endswith("ий"):
        return f"{father[:-2]}ье"
    if father.endswith(("й", "ь")):
        return f"{father[:-1]}е"
    if father[-1] in "аеёиоуыэюяәіөүұ":
        return f"{father}е"
    return f"{father}о"


def child_of(father: str, sex: str) -> str:
    """Return the patronymic in its Kazakh manner: Нұрланұлы, Нұрланқызы."""
    return f"{father}ұлы" if sex == "male" else f"{father}қызы"


class Namer:
    """Draws names, none folding to one that was drawn before while there are enough to go round."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._known: set[str] = set()

    def draw(self, people: str, sex: str) -> names.Name:
        """Return a new name of a man or a woman of one people."""
        for _ in range(50):
            name = self._one(people, sex)
            key = folding.fold(name.full)
            if key not in self._known:
                self._known.add(key)
                return name
        return name

    def keep(self, name: names.Name) -> None:
        """Remember a name that was chosen by hand."""
        self._known.add(folding.fold(name.full))

    def _one(self, people: str, sex: str) -> names.Name:
        lists, pick = stock.names(people), self._chance.choice
        given = pick(lists.men if sex == "male" else lists.women)
        family = surname(pick(lists.surnames), sex)
        if self._chance.random() < 0.015:
            family = f"{family}-{surname(pick(lists.surnames), sex)}"
        return names.Name(family, given, self._patronymic(people, sex))

    def _patronymic(self, people: str, sex: str) -> str:
        father = self._chance.choice(stock.names(people).men)
        lot = self._chance.random()
        if lot < 0.06:
            return ""
        return (
            child_of(father, sex) if people == "kazakh" and lot < 0.72 else of_father(father, sex)
        )
