"""``fair employer|vacancy|show|list|invite``: a job fair's employers, vacancies and counts."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from app.guidance import fairs, sessions
from app.guidance.fairs import Employer, EmployerDraft, VacancyDraft
from ui.console import choosing, output, records
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape

examples = (
    'sessions plan --form job_fair --day 20.11.2026 --title "Күзгі жәрмеңке"',
    'fair employer 20.11.2026 "«Дала» ШҚ"',
    'fair vacancy EMPLOYER "Тракторшы" --places 3 --interviews 12 --invited 5 --hired 2',
    "fair show 20.11.2026 --json",
)


def shape(shape: Shape) -> None:
    """Take a fair and an employer, or an employer and its vacancies."""
    actions = shape.actions("employer", "vacancy", "show", "list", "invite")
    for name in ("employer", "show", "invite"):
        actions[name].take("session", metavar="SESSION")
    employer = actions["employer"]
    employer.take("name", metavar="NAME", words="case-employer")
    records.offer(employer, "name-ru", "contact")
    employer.take("--absent", action="store_true", words="case-absent")
    vacancy = actions["vacancy"]
    vacancy.take("employer", metavar="UID", words="case-uid")
    vacancy.take("occupation", metavar="TEXT", words="case-occupation")
    records.offer(vacancy, "occupation-ru")
    for name in fairs.COUNTS:
        default = int(name == "places")
        vacancy.take(f"--{name}", metavar="N", type=int, default=default, words=f"case-{name}")
    actions["invite"].take("earlier", metavar="SESSION", words="case-earlier")


def run(desk: Desk) -> Answer:
    """Put employers and vacancies down, or show what came of a fair."""
    return {
        "employer": _employer,
        "vacancy": _vacancy,
        "show": _show,
        "list": _list,
        "invite": _invite,
    }[desk.asked.action](desk)


def _employer(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        fair = records.fair(store, asked.session)
        partner = choosing.partner(store, asked.name)
        name = "" if partner else asked.name
        draft = EmployerDraft(partner, name, asked.name_ru, asked.contact, not asked.absent)
        number = fairs.add_employer(store, fair.id, draft)
        uid = records.uid(store, "fair_employer", number)
    return records.kept(desk, asked.name, uid)


def _vacancy(desk: Desk) -> Answer:
    asked = desk.asked
    counts = {name: getattr(asked, name) for name in fairs.COUNTS}
    draft = VacancyDraft(asked.occupation, asked.occupation_ru, **counts)
    with desk.writing() as store:
        employer = records.number(store, "fair_employer", asked.employer)
        number = fairs.add_vacancy(store, employer, draft)
        uid = records.uid(store, "fair_vacancy", number)
    return records.kept(desk, asked.occupation, uid, fairs.warnings([draft]))


def _show(desk: Desk) -> Answer:
    with desk.reading() as store:
        fair = records.fair(store, desk.asked.session)
        total, employers = fairs.summary(store, fair.id), fairs.of(store, fair.id)
    result = {
        "uid": fair.uid,
        "day": fair.on,
        "title_kk": fair.called.kk,
        **asdict(total),
        "visitors": total.visitors,
        "employers_list": [_told(each) for each in employers],
    }
    names = ("employer", "occupation", *fairs.COUNTS)
    titles = [desk.say(f"col-{name}") for name in names]
    counts = {name: getattr(total, name) for name in ("employers", "visitors", *fairs.COUNTS)}
    lines = [f"{fair.on:%d.%m.%Y}  {fair.called.kk}", desk.say("fair-counts", **counts)]
    rows = [row for each in employers for row in _rows(each)]
    return Answer(result, [*lines, *output.table(titles, rows)])


def _rows(employer: Employer) -> list[list[object]]:
    if not employer.vacancies:
        return [[employer.name_kk, *[""] * (1 + len(fairs.COUNTS))]]
    return [
        [employer.name_kk, each.occupation_kk, *(getattr(each, name) for name in fairs.COUNTS)]
        for each in employer.vacancies
    ]


def _told(employer: Employer) -> dict[str, Any]:
    names = ("uid", "occupation_kk", "occupation_ru", *fairs.COUNTS)
    return {
        **{
            name: getattr(employer, name)
            for name in ("uid", "name_kk", "name_ru", "contact", "came")
        },
        "vacancies": [{name: getattr(v, name) for name in names} for v in employer.vacancies],
    }


def _list(desk: Desk) -> Answer:
    with desk.reading() as store:
        found = [sessions.get(store, each) for each in fairs.listed(store)]
        totals = [fairs.summary(store, each.id) for each in found]
    names = ("date", "title", "employers", "visitors", "places", "hired")
    titles = [desk.say(f"col-{name}") for name in names]
    told = list(zip(found, totals, strict=True))
    rows = [[f.on, f.called.kk, t.employers, t.visitors, t.places, t.hired] for f, t in told]
    result = [
        {"uid": f.uid, "day": f.on, "title_kk": f.called.kk, **asdict(t), "visitors": t.visitors}
        for f, t in told
    ]
    return Answer(result, output.table(titles, rows))


def _invite(desk: Desk) -> Answer:
    with desk.writing() as store:
        fair, earlier = (
            records.fair(store, each) for each in (desk.asked.session, desk.asked.earlier)
        )
        added = fairs.invite_again(store, fair.id, earlier.id)
    return Answer({"added": len(added)}, [desk.say("fair-invited", count=len(added))])
