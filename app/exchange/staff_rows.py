"""A row of a list of staff read: who it is, the post held, an education, a category.

What a record cannot be kept without, such as the day a post is held from, and the row does not say,
leaves that record out with a remark; the colleague is taken all the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.errors import FieldRefusal, Refusal
from app.exchange import columns
from app.exchange.cell_readings import is_blank
from app.exchange.deed_rows import words
from app.exchange.deeds import Employee
from app.exchange.plan_sheets import parted
from app.exchange.plans import Listing
from app.exchange.sheets import Cell, Row
from app.exchange.staff_posts import Known, place
from app.exchange.typed_rows import Problem
from app.exchange.wordlists import meaning
from app.kazakh import names, typed_dates
from app.staffing import categories, education, posts, staff
from app.store.store import Store

_DAYS = ("since", "order_date", "finished_on", "category_since", "category_until", "category_date")
_YEAR = re.compile(r"(?:19|20)\d\d\s*(?:ж\.?|г\.?|жыл\w*|год\w*)?")
_DATED = re.compile(r"^(?P<number>.*?)[\s,;]*(?:от|from|of)?\s*(?P<day>\d{1,2}\.\d{1,2}\.\d{4}).*$")
_RATE = re.compile(r"(\d+(?:[.,]\d+)?)\s*(%?)")
_HALF = {"½": "0,5", "¼": "0,25", "¾": "0,75"}
_CODED = {
    "staff_level": ("staff_level", "staff-level-unknown"),
    "education_level": ("education_level", "staff-education-unknown"),
    "education_field": ("education_field", "staff-field-unknown"),
    "category": ("category", "staff-category-unknown"),
}
_NAMES = ("surname", "given_name", "full_name")
_SHOWN = 60
Said = dict[str, Any]


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A row as read; ``problems`` refuse it, ``remarks`` tell what of it is not taken."""

    row: int
    deed: Employee
    uid: str = ""
    problems: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()


class StaffReader:
    """Reads the rows of one list."""

    def __init__(self, store: Store, listing: Listing) -> None:
        self._store, self._today = store, listing.today
        self._heads = listing.header.titles
        self._columns = {target: at for at, target in listing.mapping.items()}
        self._known = Known()

    def read(self, number: int, row: Row) -> StaffRow | None:
        """Return the row; None for an empty one, a heading between the rows, a signature.

        A row that says a post and no name (one merged over two rows has it in the first) is told.
        """
        cells = {target: self._cell(row, at) for target, at in self._columns.items()}
        name = _name(cells)
        filled = sum(cell is not None for cell in cells.values())
        alone = filled < 2 < len(cells)
        if alone and name.full and meaning("foot", name.full) is not None:
            return None
        if not name.full and self._is_idle(row, filled):
            return None
        problems: list[Problem] = []
        remarks: list[Problem] = []
        said = self._said(cells, problems, remarks)
        deed = self._deed(name, said, problems, remarks)
        uid = words(str(cells.get("uid") or "")[:_SHOWN])
        return StaffRow(number, deed, uid, tuple(problems), tuple(remarks))

    def _is_idle(self, row: Row, filled: int) -> bool:
        """Where no column holds names, whatever is written would be lost."""
        if not any(each in self._columns for each in _NAMES):
            return all(is_blank(cell) for cell in row)
        return filled < 2

    def _said(
        self, cells: dict[str, Cell], problems: list[Problem], remarks: list[Problem]
    ) -> Said:
        """Return what the cells say by target; what cannot be read is told."""
        said: Said = {}
        for target, cell in cells.items():
            if cell is None:
                continue
            try:
                said[target] = self._value(target, cell, remarks)
            except Refusal as refusal:
                problems.append(Problem(self._title(target), refusal.code, refusal.details))
        for order, day in (("order_number", "order_date"), ("category_order", "category_date")):
            said |= _order(said, order, day, self._today)
        return said

    def _value(self, target: str, cell: Cell, remarks: list[Problem]) -> Any:
        if target in _DAYS:
            return self._day(target, cell, remarks)
        if target in _CODED:
            return _coded(*_CODED[target], words(cell))
        if target == "rate":
            return _rate(cell)
        if target == "card":
            return _card(words(cell))
        if target in ("staff_post", "unit", "specialty"):
            return cell.strip() if isinstance(cell, str) else words(cell)
        return words(cell)

    def _day(self, target: str, cell: Cell, remarks: list[Problem]) -> date | None:
        """A year alone is no day, and none is made up for it."""
        if isinstance(cell, bool) or cell is None:
            raise FieldRefusal("date", "date-unreadable")
        if _YEAR.fullmatch(words(cell)):
            told = {"value": words(cell)}
            remarks.append(Problem(self._title(target), "staff-year-alone", told))
            return None
        return typed_dates.read_date(cell, self._today)

    def _deed(
        self, name: names.Name, said: Said, problems: list[Problem], remarks: list[Problem]
    ) -> Employee:
        post = _both(said, "post", "staff_post", "staff_post_ru")
        since = said.get("since")
        draft = staff.Draft(
            *(name.surname or name.given_name, name.given_name if name.surname else ""),
            name.patronymic,
            **post,
            phone=said.get("phone", ""),
            since=since,
        )
        held = self._tried(lambda: self._post(said, post), posts.checked, problems)
        if held is not None and not draft.post_kk:
            draft = staff.Draft(
                **{**_fields(draft), "post_kk": held.name_kk, "post_ru": held.name_ru}
            )
        checked = self._tried(lambda: draft, lambda _store, each: staff.checked(each), problems)
        self._remark(said, post, remarks)
        return Employee(
            checked or draft,
            held if since is not None else None,
            self._tried(lambda: _education(said), education.checked, problems),
            self._tried(lambda: _category(said), categories.checked, problems),
        )

    def _post(self, said: Said, names: dict[str, str]) -> posts.Draft | None:
        """The post by its card, its act's name or its own; one without a day is not kept."""
        if not (names["post_kk"] or said.get("position") or said.get("card")):
            return None
        found = place(self._known, said, names["post_kk"], names["post_ru"])
        return posts.Draft(
            0,
            found.position,
            found.card,
            found.level,
            names["post_kk"],
            names["post_ru"],
            **_both(said, "unit", "unit", "unit_ru"),
            rate=said.get("rate", 100),
            since=said.get("since") or self._today,
            order_number=said.get("order_number", ""),
            order_date=said.get("order_date"),
        )

    def _remark(self, said: Said, names: dict[str, str], remarks: list[Problem]) -> None:
        """Tell which record is left out, and for want of what."""
        if said.get("since") is None and names["post_kk"]:
            remarks.append(Problem("", "staff-post-undated"))
        elif (
            names["post_kk"]
            and not place(self._known, said, names["post_kk"], names["post_ru"]).position
        ):
            title, told = self._title("staff_post"), {"value": names["post_kk"][:_SHOWN]}
            remarks.append(Problem(title, "staff-post-unknown", told))
        if said.get("education_level") and "finished_on" not in said:
            remarks.append(Problem(self._title("education_level"), "staff-education-undated"))
        given = said.get("category") not in (None, "none")
        if given and not (said.get("category_since") and said.get("category_order")):
            remarks.append(Problem(self._title("category"), "staff-category-unordered"))

    def _tried(
        self, make: Callable[[], Any], checked: Callable[[Store, Any], Any], problems: list[Problem]
    ) -> Any:
        """Return the record as it would be kept, or None; why it cannot be is told."""
        draft = make()
        if draft is None:
            return None
        try:
            return checked(self._store, draft)
        except FieldRefusal as refusal:
            title = self._title(refusal.field)
            problems.append(Problem(title, refusal.code, refusal.details))
        except Refusal as refusal:
            problems.append(Problem(self._title("card"), refusal.code, refusal.details))
        return None

    def _cell(self, row: Row, at: int) -> Cell:
        cell = row[at] if at < len(row) else None
        return None if is_blank(cell) else cell

    def _title(self, field: str) -> str:
        """Name the column as the list does; a missing surname is looked for in the full name."""
        for target in (field, *_TITLED.get(field, ())):
            if target in self._columns:
                return columns.name_of(self._columns[target], self._heads)
        return ""


_TITLED: dict[str, Sequence[str]] = {
    "surname": ("full_name",),
    "post_kk": ("staff_post", "staff_post_ru"),
    "name_kk": ("staff_post", "position", "card"),
    "level": ("staff_level", "education_level", "card"),
    "field": ("education_field",),
    "until": ("category_until",),
}
"""Where a field of a record stands in a list, when not under its own name."""


def _name(cells: dict[str, Cell]) -> names.Name:
    """Return the name of a row; one too long to be a name, which refuses the row, by its start."""
    try:
        return _whole_name(cells)
    except Refusal:
        longest = max((str(cells.get(each) or "") for each in _NAMES), key=len)
        return names.Name(words(longest[:_SHOWN]), "")


def _whole_name(cells: dict[str, Cell]) -> names.Name:
    surname, given = words(cells.get("surname")), words(cells.get("given_name"))
    if surname or given:
        return names.Name(*map(names.clean_name, (surname, given, words(cells.get("patronymic")))))
    return names.split_full_name(words(cells.get("full_name")))


def _education(said: Said) -> education.Draft | None:
    if not said.get("education_level") or said.get("finished_on") is None:
        return None
    return education.Draft(
        0,
        said["education_level"],
        said.get("education_field", ""),
        **_both(said, "specialty", "specialty", "specialty_ru"),
        institution=said.get("institution", ""),
        diploma=said.get("diploma", ""),
        finished_on=said["finished_on"],
    )


def _category(said: Said) -> categories.Draft | None:
    """Without a category there is no order, and nothing to keep."""
    given, since = said.get("category", "none"), said.get("category_since")
    if given == "none" or since is None or not said.get("category_order"):
        return None
    return categories.Draft(
        0,
        given,
        order_number=said["category_order"],
        order_date=said.get("category_date"),
        since=since,
        until=said.get("category_until"),
    )


def _both(said: Said, name: str, kk: str, ru: str) -> Said:
    """Two columns are two languages; in one, a cell may say both, «kk / ru»."""
    first, second = str(said.get(kk, "")), str(said.get(ru, ""))
    both = parted(first or second)
    if both.ru and not (first and second):
        first, second = both.kk, both.ru
    return {
        f"{name}_kk": " ".join((first or second).split()),
        f"{name}_ru": " ".join(second.split()),
    }


def _order(said: Said, order: str, day: str, today: date) -> Said:
    """«№ 12-ө, 01.09.2023» is a number and its day."""
    found = _DATED.match(said.get(order, ""))
    if found is None:
        number = said.get(order, "")
        return {order: _bare(number)} if number else {}
    try:
        dated = typed_dates.read_date(found["day"], today)
    except Refusal:
        return {}
    return {order: _bare(found["number"]), day: said.get(day) or dated}


def _bare(number: str) -> str:
    return re.sub(r"^(?:бұйрық|приказ)?\s*(?:№|N)?\s*", "", number, flags=re.IGNORECASE).strip()


def _coded(list_name: str, code: str, said: str) -> str:
    found = meaning(list_name, said)
    if found is None:
        raise FieldRefusal(list_name, code, value=said[:_SHOWN])
    return found


def _rate(cell: Cell) -> int:
    """Half a post is written 0,5, ½, 50 and 50 %; a spreadsheet keeps 50 % as 0.5."""
    said = words(cell)
    found = _RATE.match(_HALF.get(said, said))
    if found is None:
        raise FieldRefusal("rate", "staff-rate-unreadable", value=said[:_SHOWN])
    share = float(found[1].replace(",", "."))
    whole = bool(found[2]) or share >= _PERCENT
    return round(share if whole else share * 100)


_PERCENT = 3
"""Nobody holds three posts: from here on the number is percent."""


def _card(said: str) -> int:
    """«№ 9» and «9 карточка» are card 9; a code of the standard is not a number of a card."""
    found = re.search(r"\d+", said)
    if found is None or "-" in said:
        raise FieldRefusal("card", "choice-unknown", value=said[:_SHOWN])
    return int(found[0])


def _fields(draft: staff.Draft) -> dict[str, Any]:
    return {name: getattr(draft, name) for name in staff.FIELDS}
