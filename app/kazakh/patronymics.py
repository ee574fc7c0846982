"""The father's name inside a patronymic: Нұрланқызы, Нурлановна and Nurlankyzy share one."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from app.kazakh import twins
from app.kazakh.folding import fold
from app.kazakh.text import clean

_SONS = "ұлы|үлы|улы|ұли|оглы|оғлы|огли|ўғли|угли|uly|ulı|ūly|ogly|oglu|oğlu|o['’ʻ]?g['’ʻ]?li"
_DAUGHTERS = "қызы|кызы|қызі|қизи|кизи|гызы|ғызы|qyzy|qyzı|qızı|kyzy|kizy|qizi|kizi|gyzy|gizi"
_RUSSIAN_SONS = "ь?[её]вич|ович|(?<=[йлмктф])ь?ич|y?evich|ovich|(?<=[lmkt])'?ich"
_RUSSIAN_DAUGHTERS = "ь?[её]вна|овна|инична|ична|y?evna|ovna|inichna|ichna"

_PARTICLE = re.compile(f"(?:{_SONS}|{_DAUGHTERS})")
_SON = re.compile(f"(.*?)[ -]?(?:{_SONS}|{_RUSSIAN_SONS})")
_DAUGHTER = re.compile(f"(.*?)[ -]?(?:{_DAUGHTERS}|{_RUSSIAN_DAUGHTERS})")
_SHORTEST_FATHER = 2


def is_particle(word: str) -> bool:
    """Return whether the word is «ұлы», «қызы» or their like, standing alone."""
    return bool(_PARTICLE.fullmatch(_low(word)))


def patronymic_sex(text: str) -> Literal["male", "female"] | None:
    """Return the sex that the patronymic's ending tells, None if it tells none."""
    low = _low(text)
    if _father(_SON, low):
        return "male"
    return "female" if _father(_DAUGHTER, low) else None


@lru_cache(maxsize=1 << 13)  # brothers, sisters and namesakes fill the lists
def patronymic_stem(text: str) -> str:
    """Return the father's name in a fold freed of endings: «нурлан» for any way to write it.

    A closing «и» goes too, for Николай and Николаевич, Әли and Алиевич to meet.
    """
    low = _low(text)
    father = fold(_father(_SON, low) or _father(_DAUGHTER, low) or low)
    bare = father.removesuffix("и")
    return bare if len(bare) >= _SHORTEST_FATHER else father


def _low(text: str) -> str:
    return twins.settle(clean(text)).casefold()


def _father(ending: re.Pattern[str], low: str) -> str:
    found = ending.fullmatch(low)
    father = found.group(1) if found else ""
    return father if len(father) >= _SHORTEST_FATHER else ""
