"""``place add|list``: rural districts and their settlements."""

from __future__ import annotations

from app.registry import places
from ui.console import choosing
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape

examples = (
    'place add "Көктерек ауылдық округі" --name-ru "Коктерекский сельский округ" --district',
    'place add "Тасбұлақ" --inside "Көктерек ауылдық округі"',
)


def shape(shape: Shape) -> None:
    """Take a place to enter, or nothing to list them."""
    actions = shape.actions("add", "list")
    add = actions["add"]
    add.take("name", metavar="NAME", words="place-name")
    add.take("--name-ru", metavar="NAME", default="")
    add.take("--district", action="store_true")
    add.take("--inside", metavar="NAME")


def run(desk: Desk) -> Answer:
    """Enter a place, or list them all."""
    return _add(desk) if desk.asked.action == "add" else _list(desk)


def _add(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        parent = choosing.place(store, asked.inside, "rural_district") if asked.inside else None
        kind = "rural_district" if asked.district else "settlement"
        number = places.add(store, kind, asked.name, asked.name_ru, parent)
        place = places.get(store, number)
    result = {"uid": place.uid, "kind": place.kind, "name_kk": place.name.kk}
    return Answer(result, [desk.say("place-added", name=place.name.kk)])


def _list(desk: Desk) -> Answer:
    with desk.reading() as store:
        found = [(place, places.title(store, place.id)) for place in places.listed(store)]
    records = [
        {"uid": p.uid, "kind": p.kind, "name_kk": p.name.kk, "name_ru": p.name.ru}
        for p, _title in found
    ]
    return Answer(records, [title.kk for _place, title in found])
