"""The language of the window: Kazakh, Russian or English, changed while it is open."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.papers import Both
from ui.wording import LANGUAGES

Language = Literal["kk", "ru", "en"]

_FOLDER = Path(__file__).parent.parent / "resources" / "translations"
_OURS, _QTS = "bagdar-words", "qt-words"


def switch(app: QCoreApplication, language: Language) -> None:
    """Speak this language from now on; every window hears ``LanguageChange`` and says so."""
    for name in (_QTS, _OURS):
        _dismiss(app, name)
    QLocale.setDefault(QLocale(language))
    app.setProperty("language", language)
    # Qt's own words first, so that ours win where both know a sentence.
    qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _engage(app, _QTS, qts / f"qtbase_{language}.qm")
    _engage(app, _OURS, _FOLDER / f"bagdar_{language}.qm")


def current() -> Language:
    """Return the language in force; Kazakh until somebody chooses."""
    app = QCoreApplication.instance()
    chosen = app.property("language") if app else None
    return cast("Language", chosen) if chosen in LANGUAGES else "kk"


def spoken(text: Both) -> str:
    """Return a text kept in both languages in the one of the window; in English, in Kazakh."""
    return text.ru or text.kk if current() == "ru" else text.kk or text.ru


def of_system() -> Language:
    """Return the first of the user's languages that we speak, Kazakh when none is."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return cast("Language", name[:2])
    return "kk"


def _engage(app: QCoreApplication, name: str, path: Path) -> None:
    translator = QTranslator(app)
    translator.setObjectName(name)
    if translator.load(str(path)):
        app.installTranslator(translator)
    else:
        translator.deleteLater()


def _dismiss(app: QCoreApplication, name: str) -> None:
    for old in app.findChildren(QTranslator, name):
        app.removeTranslator(old)
        old.setObjectName("")
        old.deleteLater()
