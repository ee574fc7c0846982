"""What a row says of a person beside who it is: that they came, or what a test gave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from app.guidance.scoring import Score
from app.papers import NOTHING, Both
from app.registry.partners import Draft as Partner
from app.schooling.plans import LineDraft
from app.staffing.categories import Draft as Category
from app.staffing.education import Draft as Education
from app.staffing.posts import Draft as Post
from app.staffing.staff import Draft as Colleague


@dataclass(frozen=True, slots=True)
class Visit:
    """A person at a session; ``line`` is the roster's row where there is one already."""

    session_id: int
    mark: str = ""
    class_name: str = ""
    reason: str = ""
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """A test taken; with ``answers`` it is scored here, else its scores stand as they came.

    ``result`` is the one on the books that the row corrects.
    """

    instrument: str
    language: str
    taken_on: date
    tester: str = ""
    place: str = ""
    answers: tuple[str | None, ...] = ()
    scores: tuple[Score, ...] = ()
    result: int | None = None


@dataclass(frozen=True, slots=True)
class Study:
    """A place at a school or college, and what is to be done about it.

    ``act`` is "enrol", "class", "move", "wait" (a move for a person to confirm), "readmit",
    "remove", or empty where the books say the same. ``enrolment`` is the one it touches.
    ``consent_on`` is the day of a consent signed on paper, ``guardian`` who signed it for a minor.
    """

    partner_id: int
    level: str
    grade: int
    letter: str
    year: int
    act: str = ""
    enrolment: int | None = None
    since: date | None = None
    consent_on: date | None = None
    guardian: str = ""


@dataclass(frozen=True, slots=True)
class Planned:
    """A line of a draft plan; ``line`` is the one on the books that the row corrects.

    ``form`` is the name of a form that the catalogue has not: taken as written it becomes the
    office's own.
    """

    plan_id: int
    draft: LineDraft
    key: str = ""
    line: int | None = None
    form: Both = NOTHING


@dataclass(frozen=True, slots=True)
class Firm:
    """An organisation; ``partner`` is the one on the books that the row corrects.

    ``listed`` is the incoming list that is to name it, where it does not yet.
    """

    draft: Partner
    partner: int | None = None
    listed: int | None = None


@dataclass(frozen=True, slots=True)
class Employee:
    """A colleague with the post, the education and the category that a row gives.

    ``colleague`` is the one on the books that the row corrects, ``again`` the row above that is
    about the same person. Records belong to nobody until they are kept.
    """

    draft: Colleague
    post: Post | None = None
    education: Education | None = None
    category: Category | None = None
    colleague: int | None = None
    again: int | None = None


Deed: TypeAlias = Visit | Taken | Study | Planned | Firm | Employee
