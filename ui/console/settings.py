"""``set NAME=VALUE …``: the centre's own settings; without a value, what they are now."""

from __future__ import annotations

from app import centre
from app.errors import Refusal
from app.staffing import staff
from app.store.store import Store
from ui.console import choosing
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape

examples = (
    'set centre_kk="Көктерек ауданының Мансап орталығы" index_referral=05-12',
    "set --json",
)
_PEOPLE = ("signatory", "officer")


def shape(shape: Shape) -> None:
    """Take any number of settings."""
    shape.take("settings", nargs="*", metavar="NAME=VALUE")


def run(desk: Desk) -> Answer:
    """Keep the settings named, or list those there are."""
    if not desk.asked.settings:
        with desk.reading() as store:
            return _listing(store)
    with desk.writing() as store:
        values = dict(_pair(store, each) for each in desk.asked.settings)
        centre.put_all(store, values)
    return Answer(values, [desk.say("set-done", count=len(values))])


def _listing(store: Store) -> Answer:
    given = centre.all_settings(store)
    shown = {name: _shown(store, name, given.get(name, "")) for name in centre.NAMES}
    return Answer(shown, [f"{name}={value}" for name, value in shown.items()])


def _shown(store: Store, name: str, value: str) -> str:
    return staff.get(store, int(value)).name.full if name in _PEOPLE and value else value


def _pair(store: Store, typed: str) -> tuple[str, str]:
    name, given, value = typed.partition("=")
    if not given:
        raise Refusal("setting-without-value", name=name)
    if name in _PEOPLE and value:
        return name, str(choosing.colleague(store, value).id)
    return name, value
