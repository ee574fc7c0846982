"""The register of issued papers: gapless numbers, stored bytes, copies, annulment.

A number is taken in the same transaction that freezes the record and stores the bytes, so that
a paper which failed to print leaves no gap, and one that printed is never printed differently.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app import centre, papers
from app.errors import FieldRefusal, Refusal
from app.kazakh import text
from app.store.store import Row, Store

KINDS = centre.PAPER_KINDS
STATES = ("reserved", "issued", "annulled")
_LINE = 1000


class Rendered(Protocol):
    """What drawing a record gives: the bytes of the PDF and how many pages they make."""

    @property
    def body(self) -> bytes: ...  # noqa: D102

    @property
    def pages(self) -> int: ...  # noqa: D102

    @property
    def missing(self) -> tuple[str, ...]: ...  # noqa: D102


Compose = Callable[[str, str], papers.Paper]
"""Makes the record of a paper from its number and public identifier."""
Render = Callable[[papers.Paper], Rendered]


@dataclass(frozen=True, slots=True)
class Issued:
    """A paper in the register; ``copies`` counts reprints, not the first printing."""

    id: int
    uid: str
    kind: str
    number: str
    dated: date
    state: str
    source: str
    sha256: str
    pages: int
    copies: int
    to_whom: str
    addressee: str
    annulled_on: date | None
    reason: str
    person_id: int | None
    serial: int


@dataclass(frozen=True, slots=True)
class Entry:
    """What the register says of a paper beside its number: for whom, to whom, whose card."""

    to_whom: str = ""
    addressee: str = ""
    person_id: int | None = None


def issue(
    store: Store, kind: str, dated: date, entry: Entry, compose: Compose, render: Render
) -> Issued:
    """Take the next number, freeze the record, draw it, store its bytes: all or nothing."""
    with store.transaction(f"{kind}.issue", entry.to_whom):
        number, serial = _next(store, kind, dated)
        uid = store.uid()
        record = compose(number, uid)
        values = {
            "uid": uid,
            "kind": kind,
            "year": dated.year,
            "serial": serial,
            "number": number,
            "dated": dated.isoformat(),
            "state": "issued",
            "to_whom": entry.to_whom,
            "addressee": entry.addressee,
            "person_id": entry.person_id,
            "record": papers.to_json(record),
            **_drawn(render(record)),
        }
        body = values.pop("body")
        paper_id = store.insert("paper", values)
        store.execute("insert into paper_bytes (paper_id, body) values (?, ?)", (paper_id, body))
        return get(store, paper_id)


def _drawn(rendered: Rendered) -> dict[str, object]:
    digest = hashlib.sha256(rendered.body).hexdigest()
    return {"body": rendered.body, "sha256": digest, "pages": rendered.pages}


def _next(store: Store, kind: str, dated: date) -> tuple[str, int]:
    if kind not in KINDS:
        raise Refusal("paper-kind-unknown", kind=kind)
    if dated > store.today():
        raise FieldRefusal("dated", "date-in-future")
    year = dated.year
    sql = "select coalesce(max(serial), 0) + 1 from paper where kind = ? and year = ?"
    serial = int(store.scalar(sql, (kind, year)))
    number = numbered(store, kind, serial)
    _refuse_used(store, kind, number, year)
    return number, serial


def _refuse_used(store: Store, kind: str, number: str, year: int) -> None:
    """An index that changed hands within a year could give two papers one number."""
    other = store.scalar("select kind from paper where year = ? and number = ?", (year, number))
    if other:
        name = f"index_{kind}"
        raise FieldRefusal(name, "index-taken", index=centre.get(store, name), kind=other)


def numbered(store: Store, kind: str, serial: int) -> str:
    """Return index and serial as the file list has it, «05-12/134»; refuses a missing index."""
    index = centre.get(store, f"index_{kind}")
    if not index:
        raise Refusal("setting-missing", settings=f"index_{kind}")
    return f"{index}/{serial}"


def get(store: Store, paper_id: int) -> Issued:
    """Return a paper of the register, or refuse an unknown one."""
    return _issued(store.row("paper", paper_id))


def by_number(store: Store, number: str, year: int) -> Issued:
    """Return the paper with a number in a year, or refuse; kinds may share no index."""
    sql = "select * from paper where year = ? and number = ?"
    found = store.query(sql, (year, text.clean(number)))
    if not found:
        raise Refusal("paper-unknown", number=number, year=year)
    return _issued(found[0])


def bytes_of(store: Store, paper_id: int) -> bytes:
    """Return the stored bytes, after comparing them with their digest; refuses damaged ones."""
    issued = get(store, paper_id)
    body = store.scalar("select body from paper_bytes where paper_id = ?", (paper_id,))
    if body is None:
        raise Refusal("paper-has-no-bytes", number=issued.number)
    if hashlib.sha256(body).hexdigest() != issued.sha256:
        raise Refusal("paper-damaged", number=issued.number)
    return bytes(body)


def reprint(store: Store, paper_id: int) -> tuple[bytes, int]:
    """Return the stored bytes and the number of this copy, which the register counts."""
    body = bytes_of(store, paper_id)
    with store.transaction("paper.reprint", get(store, paper_id).number):
        copy = get(store, paper_id).copies + 1
        store.update("paper", paper_id, {"copies": copy})
        row = {"paper_id": paper_id, "number": copy, "printed_on": store.today().isoformat()}
        store.insert("paper_copy", row)
    return body, copy


@dataclass(frozen=True, slots=True)
class Copy:
    """A reprint: which copy it was, on which day, by whom."""

    number: int
    printed_on: date
    actor: str


def copies_of(store: Store, paper_id: int) -> list[Copy]:
    """Return the reprints of a paper, the last one first."""
    sql = "select id, number, printed_on from paper_copy where paper_id = ? order by number desc"
    return [
        Copy(number, date.fromisoformat(day), _actor(store, copy))
        for copy, number, day in store.tuples(sql, (paper_id,))
    ]


def _actor(store: Store, copy: int) -> str:
    done = store.history("paper_copy", copy)
    return done[0][0].actor if done else ""


def annul(store: Store, paper_id: int, reason: str) -> None:
    """Annul a paper with a reason; its number is never given again."""
    why = text.field("reason", reason, 500)
    if not why:
        raise FieldRefusal("reason", "reason-missing")
    issued = get(store, paper_id)
    if issued.state == "annulled":
        raise Refusal("paper-annulled-already", number=issued.number)
    with store.transaction("paper.annul", issued.number):
        day = store.today().isoformat()
        values = {"state": "annulled", "annulled_on": day, "reason": why}
        store.update("paper", paper_id, values)


def is_final(store: Store, action: int) -> bool:
    """Tell whether an action gave a number, counted a copy or annulled: none can be undone."""
    sql = """
      select 1 from change
       where action_id = ? and (tbl in ('paper', 'paper_copy') and kind = 'insert'
             or tbl = 'paper' and json_extract(after, '$.state') = 'annulled')
    """
    return store.scalar(sql, (action,)) is not None


# Numbers set aside for a power cut


def reserve(store: Store, kind: str, count: int, dated: date) -> list[Issued]:
    """Set a block of numbers aside, to be written by hand while there is no power."""
    if not 1 <= count <= 100:
        raise FieldRefusal("count", "count-outside", least=1, most=100)
    with store.transaction("paper.reserve", kind):
        return [_reserve_one(store, kind, dated) for _ in range(count)]


def _reserve_one(store: Store, kind: str, dated: date) -> Issued:
    number, serial = _next(store, kind, dated)
    values = {
        "kind": kind,
        "year": dated.year,
        "serial": serial,
        "number": number,
        "dated": dated.isoformat(),
        "state": "reserved",
        "source": "by_hand",
    }
    return get(store, store.insert("paper", values))


def fill(store: Store, paper_id: int, dated: date, entry: Entry) -> Issued:
    """Enter from paper what was issued by hand under a number set aside."""
    issued = get(store, paper_id)
    if issued.state != "reserved":
        raise Refusal("paper-not-reserved", number=issued.number)
    if dated > store.today() or dated.year != issued.dated.year:
        raise FieldRefusal("dated", "date-outside", since=issued.dated)
    with store.transaction("paper.fill", issued.number):
        values = {
            "state": "issued",
            "dated": dated.isoformat(),
            "to_whom": text.field("to_whom", entry.to_whom, _LINE),
            "addressee": text.field("addressee", entry.addressee, _LINE),
            "person_id": entry.person_id,
        }
        store.update("paper", paper_id, values)
    return get(store, paper_id)


def reserved(store: Store, kind: str) -> list[Issued]:
    """Return the numbers set aside and not yet used, lowest first."""
    sql = "select * from paper where kind = ? and state = 'reserved' order by year, serial"
    return [_issued(row) for row in store.query(sql, (kind,))]


# The register as a list


def ids(
    store: Store,
    first: date | None = None,
    last: date | None = None,
    kind: str = "",
    state: str = "",
    words: str = "",
) -> list[int]:
    """Return the papers of a period, both days included, newest first."""
    conditions, values = ["1"], {}
    for name, value, condition in (
        ("first", first and first.isoformat(), "dated >= :first"),
        ("last", last and last.isoformat(), "dated <= :last"),
        ("kind", kind, "kind = :kind"),
        ("state", state, "state = :state"),
        ("words", text.clean(words), "(instr(number, :words) or instr(to_whom, :words))"),
    ):
        if value:
            conditions.append(condition)
            values[name] = value
    sql = f"select id from paper where {' and '.join(conditions)} order by dated desc, id desc"
    return [row[0] for row in store.tuples(sql, values)]


def many(store: Store, wanted: Sequence[int]) -> list[Issued]:
    """Return papers in the order asked for."""
    known = {}
    for start in range(0, len(wanted), 400):
        chunk = tuple(wanted[start : start + 400])
        sql = f"select * from paper where id in ({', '.join('?' * len(chunk))})"
        known.update({row["id"]: _issued(row) for row in store.query(sql, chunk)})
    return [known[each] for each in wanted if each in known]


def listed(store: Store, first: date, last: date, kind: str = "") -> list[Issued]:
    """Return the papers of a period in the order they are filed: by kind and serial."""
    found = many(store, ids(store, first, last, kind))
    return sorted(found, key=lambda paper: (KINDS.index(paper.kind), paper.dated, paper.serial))


def gaps(store: Store) -> list[tuple[str, int, int]]:
    """Return serials that are missing from the register: there must be none."""
    sql = """
      select kind, year, count(*), max(serial) from paper group by kind, year
      having count(*) <> max(serial)
    """
    return [(kind, year, most - count) for kind, year, count, most in store.tuples(sql)]


def _issued(row: Row) -> Issued:
    annulled = row["annulled_on"]
    return Issued(
        id=row["id"],
        uid=row["uid"],
        kind=row["kind"],
        number=row["number"],
        dated=date.fromisoformat(row["dated"]),
        state=row["state"],
        source=row["source"],
        sha256=row["sha256"],
        pages=row["pages"],
        copies=row["copies"],
        to_whom=row["to_whom"],
        addressee=row["addressee"],
        annulled_on=date.fromisoformat(annulled) if annulled else None,
        reason=row["reason"],
        person_id=row["person_id"],
        serial=row["serial"],
    )
