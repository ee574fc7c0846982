"""The two ways a thing can go wrong that the office must hear about."""

from __future__ import annotations


class Refusal(Exception):
    """The centre's rules, the file or the disk refuse; nothing was changed.

    ``code`` is stable and names the sentence that the interface shows; ``details`` fill its
    named fields.
    """

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = details

    def __str__(self) -> str:
        named = ", ".join(f"{name}={value}" for name, value in self.details.items())
        return f"{self.code} ({named})" if named else self.code


class FieldRefusal(Refusal):
    """One field of a draft cannot be taken as typed; ``field`` says which."""

    def __init__(self, field: str, code: str, **details: object) -> None:
        super().__init__(code, **details)
        self.field = field
