"""Kinds of referral: an editable list, since no act in force prescribes one.

The six subsidised kinds carry the age and term that the Government's list of June 2023 gives
them; these are warnings, the decision is the specialist's.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any

from app.errors import FieldRefusal
from app.kazakh import text
from app.papers import Both
from app.store.store import Row, Store

ROLES = ("employer", "education", "agency", "centre", "other")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of referral: its names, whom it is addressed to, its terms in working days.

    Ages are whole years, both included; ``greatest_months`` is the longest term of the job.
    """

    code: str
    name_kk: str
    name_ru: str
    addressee_role: str = "employer"
    title_kk: str = ""
    title_ru: str = ""
    basis_kk: str = ""
    basis_ru: str = ""
    come_by_days: int = 3
    answer_days: int = 10
    least_age: int | None = None
    greatest_age: int | None = None
    greatest_months: int | None = None
    years_after_graduation: int | None = None
    unemployed_only: bool = False
    guardian_consent: bool = False
    archived: bool = False
    place: int = 0
    id: int = 0

    @property
    def name(self) -> Both:
        """The kind's name in both languages."""
        return Both(self.name_kk, self.name_ru)

    @property
    def title(self) -> Both:
        """The line under the word ЖОЛДАМА: what the person is sent to."""
        return Both(self.title_kk, self.title_ru)

    @property
    def basis(self) -> Both:
        """The provision printed at the foot."""
        return Both(self.basis_kk, self.basis_ru)


_ACTIVE: dict[str, Any] = {
    "title_kk": "жұмыспен қамтуға жәрдемдесудің белсенді шараларына қатысуға",
    "title_ru": "на участие в активных мерах содействия занятости",
    "basis_kk": "Әлеуметтік кодекс, 106-бап",
    "basis_ru": "Социальный кодекс, статья 106",
}
_SUBSIDISED: dict[str, Any] = {**_ACTIVE, "guardian_consent": True}
_RULES_KK = "Әлеуметтік кәсіптік бағдарлау қағидалары, {}-тармақ"
_RULES_RU = "Правила социальной профессиональной ориентации, пункт {}"


def _rules(paragraph: str) -> dict[str, Any]:
    return {"basis_kk": _RULES_KK.format(paragraph), "basis_ru": _RULES_RU.format(paragraph)}


DEFAULTS: tuple[Kind, ...] = (
    Kind(
        "job_placement",
        "Жұмысқа орналасу",
        "Трудоустройство",
        title_kk="жұмысқа орналасу үшін",
        title_ru="для трудоустройства",
        basis_kk=_ACTIVE["basis_kk"],
        basis_ru=_ACTIVE["basis_ru"],
    ),
    Kind(
        "vocational_training",
        "Кәсіптік оқыту",
        "Профессиональное обучение",
        "education",
        come_by_days=5,
        **_ACTIVE,
    ),
    Kind(
        "short_course",
        "Қысқа мерзімді курс",
        "Краткосрочный курс",
        "education",
        title_kk="қысқа мерзімді курстан өтуге",
        title_ru="на прохождение краткосрочного курса",
        come_by_days=5,
        **_rules("17"),
    ),
    Kind(
        "professional_selection",
        "Кәсіби іріктеу",
        "Профессиональный отбор",
        "centre",
        title_kk="кәсіби іріктеуден өтуге",
        title_ru="на прохождение профессионального отбора",
        come_by_days=5,
        **_rules("6"),
    ),
    Kind(
        "private_agency",
        "Жұмыспен қамтудың жекеше агенттігі",
        "Частное агентство занятости",
        "agency",
        title_kk="әлеуметтік кәсіптік бағдарлаудан өтуге",
        title_ru="на прохождение социальной профессиональной ориентации",
        come_by_days=5,
        **_rules("7"),
    ),
    Kind(
        "public_works",
        "Қоғамдық жұмыстар",
        "Общественные работы",
        least_age=16,
        greatest_months=12,
        **_SUBSIDISED,
    ),
    Kind(
        "social_jobs",
        "Әлеуметтік жұмыс орындары",
        "Социальные рабочие места",
        least_age=16,
        greatest_months=12,
        unemployed_only=True,
        **_SUBSIDISED,
    ),
    Kind(
        "youth_practice",
        "Жастар практикасы",
        "Молодежная практика",
        greatest_age=35,
        greatest_months=12,
        years_after_graduation=5,
        unemployed_only=True,
        **_SUBSIDISED,
    ),
    Kind(
        "first_workplace",
        "«Алғашқы жұмыс орны»",
        "«Первое рабочее место»",
        greatest_age=35,
        greatest_months=18,
        unemployed_only=True,
        **_SUBSIDISED,
    ),
    Kind(
        "contract_of_generations",
        "«Ұрпақтар келісімшарты»",
        "«Контракт поколений»",
        greatest_age=35,
        greatest_months=6,
        years_after_graduation=3,
        unemployed_only=True,
        **_SUBSIDISED,
    ),
    Kind(
        "silver_age",
        "«Күміс жас»",
        "«Серебряный возраст»",
        least_age=50,
        greatest_months=36,
        unemployed_only=True,
        **_SUBSIDISED,
    ),
)
_PENSION = {"public_works", "social_jobs", "silver_age"}
PENSION_AGE = {"male": 63, "female": 61}
"""Whole years at which work for these kinds ends; the office edits a kind when the law moves it."""


def until_pension(kind: Kind) -> bool:
    """Tell whether the kind is open only up to the pension age."""
    return kind.code in _PENSION


def add_defaults(store: Store) -> None:
    """Put the default kinds into a new file."""
    with store.transaction("referral_kind.defaults"):
        for place, kind in enumerate(DEFAULTS, 1):
            store.insert("referral_kind", _row(replace(kind, place=place)))


def add(store: Store, kind: Kind) -> int:
    """Add a kind of the office's own; refuses an empty name and a code in use."""
    tidy = _checked(kind)
    if store.scalar("select 1 from referral_kind where code = ?", (tidy.code,)):
        raise FieldRefusal("code", "code-taken", taken=tidy.code)
    with store.transaction("referral_kind.add", tidy.name_kk):
        last = store.scalar("select coalesce(max(place), 0) from referral_kind")
        return store.insert("referral_kind", _row(replace(tidy, place=last + 1)))


def change(store: Store, kind_id: int, kind: Kind) -> None:
    """Save a kind; papers issued under it keep what they said."""
    tidy = _checked(kind)
    with store.transaction("referral_kind.change", tidy.name_kk):
        row = _row(tidy)
        row.pop("code")
        store.update("referral_kind", kind_id, row)


def _checked(kind: Kind) -> Kind:
    names = ("code", "name_kk", "name_ru", "title_kk", "title_ru", "basis_kk", "basis_ru")
    cleaned: dict[str, Any] = {name: text.field(name, getattr(kind, name), 300) for name in names}
    tidy = replace(kind, **cleaned)
    if not tidy.name_kk:
        raise FieldRefusal("name_kk", "name-missing")
    if not tidy.code:
        raise FieldRefusal("code", "code-missing")
    if tidy.addressee_role not in ROLES:
        raise FieldRefusal("addressee_role", "choice-unknown", value=tidy.addressee_role)
    _check_counts(tidy)
    return tidy


_COUNTS = {
    "come_by_days": (0, 366),
    "answer_days": (1, 366),
    "least_age": (0, 120),
    "greatest_age": (0, 120),
    "greatest_months": (1, 120),
    "years_after_graduation": (0, 120),
}


def _check_counts(kind: Kind) -> None:
    for name, (least, most) in _COUNTS.items():
        count = getattr(kind, name)
        if count is not None and not least <= count <= most:
            raise FieldRefusal(name, "count-outside", least=least, most=most)
    if kind.greatest_age is not None and (kind.least_age or 0) > kind.greatest_age:
        raise FieldRefusal("greatest_age", "count-outside", least=kind.least_age, most=120)


def listed(store: Store, *, archived: bool = False) -> list[Kind]:
    """Return the kinds to choose from, in the office's order."""
    rows = store.query("select * from referral_kind order by place, id")
    return [_kind(row) for row in rows if archived or not row["archived"]]


def get(store: Store, kind_id: int) -> Kind:
    """Return a kind, or refuse an unknown number."""
    return _kind(store.row("referral_kind", kind_id))


def by_code(store: Store, code: str) -> Kind:
    """Return a kind by its code, or refuse naming the codes there are."""
    for kind in listed(store, archived=True):
        if kind.code == code:
            return kind
    known = ", ".join(kind.code for kind in listed(store))
    raise FieldRefusal("kind", "referral-kind-unknown", kind=code, known=known)


_FLAGS = ("unemployed_only", "guardian_consent", "archived")


def _row(kind: Kind) -> dict[str, object]:
    row = asdict(kind)
    row.pop("id")
    return {**row, **{name: int(row[name]) for name in _FLAGS}}


def _kind(row: Row) -> Kind:
    values = {name: value for name, value in row.items() if name != "uid"}
    return Kind(**{**values, **{name: bool(row[name]) for name in _FLAGS}})
