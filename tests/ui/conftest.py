from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui import language, theme


@pytest.fixture(autouse=True)
def plain_look(qapp: QApplication) -> Iterator[None]:
    """Begin and end in the light theme at its own size, in Kazakh."""
    theme.apply(qapp, "light", 1.0)
    language.switch(qapp, "kk")
    yield
    theme.apply(qapp, "light", 1.0)
    language.switch(qapp, "kk")
