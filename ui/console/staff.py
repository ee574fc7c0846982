"""``staff add|list|check|import|…``: colleagues, the right to sign, the law of their posts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.kazakh import names
from app.staffing import staff
from ui.console import output, staff_check, staff_records, staff_show, staff_work
from ui.console.desk import Answer, Desk
from ui.console.reckoned import told
from ui.console.usage import Shape, day

examples = (
    'staff add "Жақсыбеков Қуаныш Тұрарұлы" --post "Директор" --post-ru "Директор" '
    '--signs --basis "Жарғы" --basis-ru "Устав"',
    "staff list --json",
    "staff post Оспанова --position unit_specialist --card 9 --since 01.07.2023",
    "staff education Оспанова --level higher --field pedagogical --finished-on 30.06.2012",
    "staff check --date 01.12.2026 --json",
    "staff check Оспанова --date 01.12.2026",
    "staff import staff.xlsx --dry-run",
    "staff plan Оспанова Ким --on 15.01.2027 --category mentor",
    "staff hand-over Оспанова --to Ким",
    'staff act 309-2025 --since 03.11.2025 --basis "Егемен Қазақстан, 23.10.2025"',
)


_LOOKS = {
    "check": staff_check.check,
    "show": staff_show.show,
    "expiring": staff_check.soon,
    "vacancies": staff_check.vacant,
    "signing": staff_check.rights,
    "act": staff_check.acts,
}


def shape(shape: Shape) -> None:
    """Take a colleague to enter, a record of one, or a day to judge them on."""
    kinds = staff_records.kinds()
    actions = shape.actions("add", "list", *_LOOKS, *kinds, *staff_work.ACTIONS)
    staff_check.offer(actions)
    staff_work.offer(actions)
    for name, kind in kinds.items():
        staff_records.offer(actions[name], name, kind)
    add = actions["add"]
    add.take("name", metavar="NAME", words="full-name")
    add.take("--post", metavar="TEXT", default="")
    add.take("--post-ru", metavar="TEXT", default="")
    add.take("--phone", metavar="TEXT", default="")
    add.take("--since", metavar="DATE", type=day)
    add.take("--until", metavar="DATE", type=day)
    add.take("--signs", action="store_true")
    add.take("--basis", metavar="TEXT", default="")
    add.take("--basis-ru", metavar="TEXT", default="")


def run(desk: Desk) -> Answer:
    """Enter a colleague or a record of one, list them, or judge them."""
    action = desk.asked.action
    work = dict.fromkeys(staff_work.ACTIONS, staff_work.run)
    deed = {"add": _add, "list": _list, **_LOOKS, **work}.get(action)
    return staff_records.enter(desk, action) if deed is None else deed(desk)


def _add(desk: Desk) -> Answer:
    asked = desk.asked
    name = names.split_full_name(asked.name)
    draft = staff.Draft(
        name.surname or name.given_name,
        name.given_name if name.surname else "",
        name.patronymic,
        post_kk=asked.post or asked.post_ru,
        post_ru=asked.post_ru,
        phone=asked.phone,
        since=asked.since,
        until=asked.until,
    )
    if asked.signs or asked.basis:
        draft = replace(draft, signs=True, basis_kk=asked.basis, basis_ru=asked.basis_ru)
    with desk.writing() as store:
        colleague = staff.get(store, staff.add(store, draft))
    result = _record(colleague)
    return Answer(result, [desk.say("staff-added", name=colleague.name.full, uid=colleague.uid)])


def _list(desk: Desk) -> Answer:
    with desk.reading() as store:
        found = staff.listed(store)
    titles = [
        desk.say("col-uid"),
        desk.say("col-name"),
        desk.say("col-post"),
        desk.say("col-signs"),
    ]
    rows = [[c.uid, c.name.full, told(desk, c.post), "+" if c.signs else ""] for c in found]
    return Answer([_record(each) for each in found], output.table(titles, rows))


def _record(colleague: staff.Colleague) -> dict[str, Any]:
    return {
        "uid": colleague.uid,
        "surname": colleague.surname,
        "given_name": colleague.given_name,
        "patronymic": colleague.patronymic,
        "post_kk": colleague.post_kk,
        "post_ru": colleague.post_ru,
        "since": colleague.since,
        "until": colleague.until,
        "signs": colleague.signs,
    }
