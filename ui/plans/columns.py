"""The columns of plans, of a plan's lines, and of what changed between two versions."""

from __future__ import annotations

from dataclasses import dataclass

from app.schooling.cohorts import Member
from app.schooling.facts import Standing
from app.schooling.plans import Plan
from ui.parts.pill import Badge
from ui.plans import words
from ui.plans.words import translate
from ui.tables import Column


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A version of a plan, and how many of its lines are carried out if it came into force."""

    plan: Plan
    lines: int
    done: int | None


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line as the list shows it; ``badges`` say how it stands where the plan is in force."""

    standing: Standing
    form: str
    called: str
    place: str
    badges: tuple[Badge, ...]


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A field of a line that is otherwise now, or a whole line that came or went."""

    badge: Badge
    called: str
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Reached:
    """A pupil, and whether guidance reached them in the plan's period."""

    member: Member
    reached: bool


PLANS: tuple[Column[PlanRow], ...] = (
    Column(
        "area",
        lambda: translate("Plans", "Plan"),
        lambda row: words.called(row.plan),
        kind="name",
        width=230,
        least=140,
        stretch=3,
        optional=False,
    ),
    Column(
        "period",
        lambda: translate("Plans", "Period"),
        lambda row: words.period(row.plan),
        kind="muted",
        width=170,
        least=160,
    ),
    Column(
        "version",
        lambda: translate("Plans", "Version"),
        lambda row: str(row.plan.version),
        kind="text",
        width=70,
        least=60,
        right=True,
    ),
    Column(
        "lines",
        lambda: translate("Plans", "Held"),
        lambda row: f"{words.NONE if row.done is None else row.done} / {row.lines}",
        kind="text",
        width=80,
        least=64,
        right=True,
        from_width=560,
    ),
    Column(
        "state",
        lambda: translate("Plans", "State"),
        lambda row: words.state(row.plan.state),
        kind="pills",
        width=160,
        least=130,
        badges=lambda row: (words.state_badge(row.plan),),
    ),
)

LINES: tuple[Column[LineRow], ...] = (
    Column(
        "position",
        lambda: "№",
        lambda row: str(row.standing.line.position),
        kind="muted",
        width=52,
        least=48,
        right=True,
        optional=False,
    ),
    Column(
        "title",
        lambda: translate("Plans", "Topic"),
        lambda row: row.called,
        kind="name",
        width=220,
        least=130,
        stretch=3,
        optional=False,
    ),
    Column(
        "form",
        lambda: translate("Plans", "Form"),
        lambda row: row.form,
        kind="muted",
        width=120,
        least=80,
        stretch=1,
        from_width=700,
    ),
    Column(
        "grades",
        lambda: translate("Plans", "Classes"),
        lambda row: row.standing.line.grades,
        kind="text",
        width=70,
        least=54,
        from_width=560,
    ),
    Column(
        "place",
        lambda: translate("Plans", "Place"),
        lambda row: row.place,
        kind="muted",
        width=130,
        least=80,
        stretch=2,
        from_width=820,
    ),
    Column(
        "due",
        lambda: translate("Plans", "When"),
        lambda row: words.due_short(row.standing.line.day, row.standing.line.month),
        kind="text",
        width=112,
        least=92,
    ),
    Column(
        "came",
        lambda: translate("Plans", "Came"),
        lambda row: words.came(row.standing),
        kind="text",
        width=84,
        least=64,
        right=True,
        from_width=640,
    ),
    Column(
        "standing",
        lambda: translate("Plans", "Standing"),
        lambda row: ", ".join(badge.text for badge in row.badges),
        kind="pills",
        width=132,
        least=112,
        badges=lambda row: row.badges,
    ),
)

REACHED: tuple[Column[Reached], ...] = (
    Column(
        "name",
        lambda: translate("Plans", "Surname, name, patronymic"),
        lambda row: row.member.name,
        kind="name",
        width=300,
        least=180,
        stretch=3,
        optional=False,
    ),
    Column(
        "class",
        lambda: translate("Plans", "Class"),
        lambda row: row.member.class_name,
        width=120,
        least=80,
    ),
    Column(
        "reached",
        lambda: translate("Plans", "Reached"),
        lambda row: words.reached_badge(row.reached).text,
        kind="pills",
        width=140,
        least=110,
        badges=lambda row: (words.reached_badge(row.reached),),
    ),
)

CHANGES: tuple[Column[ChangeRow], ...] = (
    Column(
        "kind",
        lambda: translate("Plans", "What"),
        lambda row: row.badge.text,
        kind="pills",
        width=112,
        least=100,
        badges=lambda row: (row.badge,),
        optional=False,
    ),
    Column(
        "called",
        lambda: translate("Plans", "Line"),
        lambda row: row.called,
        kind="name",
        width=230,
        least=120,
        stretch=2,
        optional=False,
    ),
    Column(
        "field",
        lambda: translate("Plans", "Field"),
        lambda row: row.field,
        kind="muted",
        width=130,
        least=90,
    ),
    Column(
        "before",
        lambda: translate("Plans", "Was"),
        lambda row: row.before,
        width=150,
        least=90,
        stretch=1,
    ),
    Column(
        "after",
        lambda: translate("Plans", "Is"),
        lambda row: row.after,
        width=150,
        least=90,
        stretch=1,
    ),
)
