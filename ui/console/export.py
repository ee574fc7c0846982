"""``export OUT``: the people of a filter as a spreadsheet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.errors import Refusal
from app.exchange import writing
from ui.console import filters
from ui.console.desk import Answer, Desk
from ui.console.list_people import records
from ui.console.speech import field_title
from ui.console.usage import Shape

examples = ("export people.xlsx --filter status=unemployed", "export people.csv")


def shape(shape: Shape) -> None:
    """Take the file to write and a filter."""
    shape.take("out", metavar="OUT", type=Path, words="export-out")
    shape.take("--filter", metavar="FILTER", default="")


def run(desk: Desk) -> Answer:
    """Write the list; its ending says whether as XLSX or CSV."""
    out: Path = desk.asked.out
    if out.suffix.lower() not in (".xlsx", ".csv"):
        raise Refusal("export-ending", file=out.name)
    with desk.reading() as store:
        ids = filters.ids(store, filters.parsed(store, desk.asked.filter), desk.today())
        found = list(records(store, ids, desk.today()))
    titles = [field_title(name, desk.language) for name in _COLUMNS]
    rows = [[_cell(desk, name, each[name]) for name in _COLUMNS] for each in found]
    if out.suffix.lower() == ".csv":
        writing.write_csv(out, titles, rows)
    else:
        writing.write_xlsx(out, [(desk.say("export-sheet"), titles, rows)])
    result = {"file": str(out), "rows": len(rows)}
    return Answer(result, [desk.say("export-done", count=len(rows), file=out)])


_COLUMNS = (
    "surname",
    "given_name",
    "patronymic",
    "iin",
    "birth_date",
    "sex",
    "phone",
    "place",
    "statuses",
    "education",
    "profession",
    "study_place",
    "finishing_year",
    "registered_on",
    "last_referral",
    "uid",
)


def _cell(desk: Desk, name: str, value: Any) -> Any:
    if name == "statuses":
        return ", ".join(desk.say(f"word-{kind}") for kind in value)
    return desk.say(f"word-{value}") if name == "sex" and value else value
