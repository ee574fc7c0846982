"""Public identifiers: UUID version 7, made before the write."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from random import Random, SystemRandom

Clock = Callable[[], datetime]


class Uids:
    """Makes UUIDv7 texts that sort by the moment they were made.

    The randomness is handed in so that a training centre comes out the same from the same seed.
    """

    def __init__(self, clock: Clock, random: Random | None = None) -> None:
        self._clock = clock
        self._random = random or SystemRandom()
        self._last = 0

    def __call__(self) -> str:
        """Return the next identifier, never smaller than the one before."""
        moment = int(self._clock().timestamp() * 1000) << 12
        # A clock that stands still or goes back must not break the order within one session.
        self._last = max(self._last + 1, moment)
        stamp, sequence = self._last >> 12, self._last & 0xFFF
        number = (stamp & (1 << 48) - 1) << 80 | 7 << 76 | sequence << 64
        number |= 2 << 62 | self._random.getrandbits(62)
        # Written out here: a list of thousands is given as many, and uuid takes twice the time.
        text = f"{number:032x}"
        return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
