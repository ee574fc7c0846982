"""Identity numbers that check, with serials nobody was given by anybody but this seed."""

from __future__ import annotations

from datetime import date
from random import Random

from app.kazakh import identity

_CENTURY = {("male", 19): 3, ("female", 19): 4, ("male", 20): 5, ("female", 20): 6}


class Numbers:
    """Gives numbers, none twice."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._given: set[str] = set()

    def iin(self, birth: date, sex: str) -> str:
        """Return an IIN for a birth date and a sex."""
        digit = _CENTURY[sex, birth.year // 100]
        return self._next(f"{birth:%y%m%d}{digit}", 4)

    def bin(self, since: date) -> str:
        """Return a BIN of a resident body entered on the state register in that month."""
        return self._next(f"{since:%y%m}40", 5)

    def _next(self, beginning: str, digits: int) -> str:
        while True:
            first = f"{beginning}{self._chance.randrange(10**digits):0{digits}d}"
            last = identity.check_digit(first)
            if last is None or first in self._given:
                continue
            self._given.add(first)
            return f"{first}{last}"

    def phone(self) -> str:
        """Return an invented mobile number."""
        return f"+7700{self._chance.randrange(10**7):07d}"
