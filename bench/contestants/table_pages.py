"""What stands in the tables both sides set: people of a session's sheet or of a training list."""

from __future__ import annotations

import os
from pathlib import Path

# Read when WeasyPrint looks for faces, so this module is imported before it.
os.environ["FONTCONFIG_FILE"] = str(Path(__file__).with_name("fonts.conf"))

NAMES = (
    ("Әбенова Дана Ерланқызы", "Абенова Дана Ерлановна"),
    ("Ғабдуллин Тимур Русланович", "Габдуллин Тимур Русланович"),
    ("Сүлейменов Дінмұхамед Абдірахманұлы", "Сулейменов Динмухамед Абдрахманович"),
)
CENTRE = ("Көктөбе ауданының мансап орталығы", "Карьерный центр Коктобинского района")
SHEET = ("Қатысушыларды тіркеу парағы", "Лист регистрации участников")
LIST = (
    "Кәсіптік оқытудан өту үшін адамдардың тізімі",
    "Список лиц для прохождения профессионального обучения",
)


def name(at: int) -> tuple[str, str]:
    """Return the person of a line in both languages."""
    return NAMES[at % len(NAMES)]
