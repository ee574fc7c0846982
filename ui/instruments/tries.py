"""How often a wrong PIN may be typed: five times, then one waits, each time twice as long."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from ui.memory import Memory

_MOST, _WAIT, _LONGEST = 5, 30, 900
_WRONG, _UNTIL = "participant/wrong", "participant/until"


class Tries:
    """Counts wrong PINs on this computer; ending the program does not begin the count anew."""

    def __init__(self, memory: Memory, now: Callable[[], datetime]) -> None:
        self._memory, self._now = memory, now

    @property
    def left(self) -> int:
        """How many tries are left before one has to wait."""
        return _MOST - self._wrong % _MOST

    @property
    def wait(self) -> int:
        """How many seconds one still has to wait; nothing where the clock was put back since."""
        left = round(self._memory.number(_UNTIL, 0) - self._now().timestamp())
        return left if 0 < left <= _LONGEST else 0

    def fail(self) -> None:
        """Count a wrong PIN."""
        wrong = self._wrong + 1
        self._memory.keep(_WRONG, wrong)
        if wrong % _MOST == 0:
            wait = min(_LONGEST, _WAIT * 2 ** (wrong // _MOST - 1))
            until = self._now() + timedelta(seconds=wait)
            self._memory.keep(_UNTIL, until.timestamp())

    def clear(self) -> None:
        """Forget them all: the PIN was right."""
        self._memory.keep(_WRONG, 0)
        self._memory.keep(_UNTIL, 0)

    @property
    def _wrong(self) -> int:
        return int(self._memory.number(_WRONG, 0))
