"""``forms``: the catalogue of forms of guidance, to which the office may add its own."""

from __future__ import annotations

from typing import Any

from app.guidance import forms
from app.guidance.forms import Form
from ui.console import output
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, code

examples = (
    "forms",
    'forms add "Ата-аналар жиналысы" --name-ru "Родительское собрание" --service information',
)


def shape(shape: Shape) -> None:
    """Take a form to enter, or nothing to list them."""
    shape.take("--archived", action="store_true")
    add = shape.actions("add", optional=True)["add"]
    add.take("name", metavar="NAME", words="form-name")
    add.take("--name-ru", metavar="TEXT", default="")
    add.take(
        "--service",
        type=code,
        choices=forms.SERVICES,
        default="information",
        words="form-service",
    )
    add.take("--audience", choices=forms.AUDIENCES, default="all", words="form-audience")
    add.take("--paragraph", metavar="TEXT", default="", words="form-paragraph")
    add.take("--minutes", metavar="N", type=int, default=60, words="form-minutes")
    add.take("--one-person", action="store_true", words="form-one-person")
    add.take("--away", action="store_true", words="form-away")


def run(desk: Desk) -> Answer:
    """List the forms, or enter one."""
    return _add(desk) if desk.asked.action else _list(desk)


def _list(desk: Desk) -> Answer:
    with desk.reading() as store:
        found = forms.listed(store, archived=desk.asked.archived)
    titles = [desk.say(f"col-{name}") for name in ("code", "title", "service", "paragraph")]
    rows = [
        [each.code, each.name_kk, desk.say(f"word-{each.service}"), each.paragraph]
        for each in found
    ]
    return Answer([_record(each) for each in found], output.table(titles, rows))


def _add(desk: Desk) -> Answer:
    asked = desk.asked
    draft = Form(
        name_kk=asked.name,
        name_ru=asked.name_ru or asked.name,
        service=asked.service,
        paragraph=asked.paragraph,
        audience=asked.audience,
        one_person=asked.one_person,
        confidential=asked.one_person,
        away=asked.away,
        minutes=asked.minutes,
    )
    with desk.writing() as store:
        form = forms.get(store, forms.add(store, draft))
    return Answer(_record(form), [f"{form.code}  {form.name_kk}"])


def _record(each: Form) -> dict[str, Any]:
    plain = ("code", "name_kk", "name_ru", "service", "paragraph", "audience", "minutes")
    flags = ("one_person", "confidential", "away", "archived")
    return {name: getattr(each, name) for name in (*plain, *flags)}
