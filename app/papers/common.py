"""What every paper carries: texts in both languages, white edges, letterhead, who signs."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import Refusal


@dataclass(frozen=True, slots=True)
class Both:
    """One text in both languages; an empty ``ru`` means that the Kazakh text stands for both."""

    kk: str
    ru: str = ""


NOTHING = Both("", "")


@dataclass(frozen=True, slots=True)
class Margins:
    """White edges in millimetres; refuses ``margin-too-small`` below 20, 10, 10, 10."""

    left: int
    right: int
    top: int
    bottom: int

    def __post_init__(self) -> None:
        least = {"left": 20, "right": 10, "top": 10, "bottom": 10}
        for edge, smallest in least.items():
            if getattr(self, edge) < smallest:
                raise Refusal("margin-too-small", edge=edge, smallest=smallest)


PORTRAIT = Margins(left=25, right=15, top=15, bottom=12)
LANDSCAPE = Margins(left=20, right=15, top=20, bottom=14)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of a centre's paper: the body above it, its own name, where to find it."""

    parent: Both
    centre: Both
    address: Both
    phone: str = ""
    email: str = ""
    bin: str = ""


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs: post, initials and surname («Қ. Т. Жақсыбеков»), and on what basis if acting."""

    post: Both
    name: str
    basis: Both = NOTHING
