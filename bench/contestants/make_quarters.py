"""Makes a centre's file with five years of guidance: three marks to a person, papers to some.

make_quarters.py PEOPLE FOLDER

Everything is spread evenly over twenty quarters. Rows are written at once, without the journal
that the program would keep of each: no question that is measured reads it.
"""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from app import office
from app.registry import partners, places
from app.store import driver, journal
from app.store.store import Store
from bench.material import VILLAGES

_SCHOOLS = 60
_DAYS = 1826
_FIRST = "2022-01-01"
_KINDS = "'job_seeker', 'unemployed', 'kandas', 'student', 'senior_pupil'"
_FILLED = (
    "person", "status", "mark", "enrolment", "session", "session_conductor", "attendance", "paper",
    "referral", "test_result", "consultation", "choice", "recommendation", "selection",
)  # fmt: skip


def _day(of: int) -> str:
    """The n-th of so many records lies as far into the five years."""
    return f"date('{_FIRST}', '+' || ((i - 1) * {_DAYS} / {of}) || ' days')"


_GROUP = f"json_extract(json_array({_KINDS}), '$[' || ({{}} % 5) || ']')"


def _statements(people: int) -> list[str]:
    count = "with recursive n(i) as (select 1 union all select i + 1 from n where i < {}) "
    # A prime scatters the people, so that neighbours in one table are strangers in the next.
    person = f"(1 + i * 7919 % {people})"
    tenth, twentieth, sessions = people // 10, people // 20, max(people // 10, 20)
    tested = f"{person}, {_day(tenth)}, {_GROUP.format(person)}"
    advised = f"{person}, {_day(twentieth)}, {_GROUP.format(person)}"
    return [
        count.format(people) + f"""
          insert into person (id, uid, surname, given_name, birth_date, sex, place_id,
                              registered_on, sort_key, name_fold, iin_absence)
          select i, 'p' || i, 'Тегі ' || (i % 5000), 'Аты ' || (i % 300),
                 date('1965-01-01', '+' || (i * 37 % 16800) || ' days'),
                 iif(i % 2, 'female', 'male'), 1 + i % {len(VILLAGES)}, {_day(people)},
                 printf('%08d', i), 'теги' || i, 'list_only' from n""",
        f"""insert into status (uid, person_id, kind, since)
            select 's' || id, id, {_GROUP.format("id")}, '{_FIRST}' from person""",
        """insert into mark (uid, person_id, kind, purpose, since)
           select 'm' || id, id, iif(id % 2, 'neet', 'disability'), 'есеп', '2022-01-01'
             from person where id % 20 = 0""",
        f"""insert into enrolment (uid, person_id, partner_id, level, began, letter, since)
            select 'e' || id, id, 1 + id % {_SCHOOLS}, 'school', 2015 + id % 4, 'А', '2024-09-01'
              from person where id % 5 = 4 and id % 10 = 4""",
        count.format(sessions) + f"""
          insert into session (id, uid, form_id, title_kk, day, state, state_on, audience, venue,
                               roster, partner_id)
          select i, 'e' || i, 1 + i % 19, 'Тақырып ' || (i % 500), {_day(sessions)},
                 iif(i % 25, 'held', 'cancelled'), '{_FIRST}', 'mixed', 'centre', 'named',
                 iif(i % 3, null, 1 + i % {_SCHOOLS}) from n""",
        """insert into session_conductor (uid, session_id, position, body)
           select 'c' || id, id, 0, iif(id % 7, 'centre', 'agency') from session""",
        count.format(people * 3) + f"""
          insert or ignore into attendance (uid, session_id, person_id, line, mark, statuses)
          select 'a' || i, 1 + i / 30 % {sessions}, {person}, 1 + i % 30,
                 iif(i % 10, 'present', 'absent'), {_GROUP.format(person)} from n""",
        count.format(people * 3 // 10) + f"""
          insert into paper (id, uid, kind, year, serial, number, dated, state, person_id)
          select i, 'q' || i, 'referral', 2026, i, '05-12/' || i, {_day(people * 3 // 10)},
                 'issued', {person} from n""",
        f"""insert into referral (uid, paper_id, person_id, kind_id, partner_id, issued_on,
                                  answer_by, statuses, state, state_on)
            select 'r' || id, id, person_id, 1 + id % 9, 1 + id % {_SCHOOLS}, dated, dated,
                   {_GROUP.format("person_id")},
                   json_extract('["issued","accepted","refused","no_show"]',
                                '$[' || (id % 4) || ']'),
                   dated from paper""",
        count.format(tenth) + f"""
          insert into test_result (uid, person_id, taken_on, statuses, instrument, name_kk, way,
                                   scores, concluded_on)
          select 't' || i, {tested}, 'interests', 'Сауалнама', 'screen', '[]',
                 iif(i % 4, {_day(tenth)}, null) from n""",
        count.format(tenth) + f"""
          insert into consultation (uid, person_id, held_on, statuses)
          select 'k' || i, {tested} from n""",
        count.format(twentieth) + f"""
          insert into choice (uid, person_id, dated, statuses, decided, profession_kk)
          select 'h' || i, {advised}, i % 2, 'Агроном' from n""",
        count.format(twentieth) + f"""
          insert into recommendation (uid, person_id, dated, statuses, author, selection_needed)
          select 'o' || i, {advised}, 'centre', i % 2 from n""",
        count.format(twentieth) + f"""
          insert into selection (uid, person_id, held_on, statuses, object, object_kk, degree,
                                 decision, decided_by, decided_on)
          select 'l' || i, {advised}, 'profession', 'Агроном', 'full', 'selected', 'Орталық',
                 {_day(twentieth)} from n""",
    ]  # fmt: skip


def _furnish(store: Store) -> None:
    for name in VILLAGES:
        places.add(store, "settlement", name)
    with store.transaction("partner.add"):
        for number in range(_SCHOOLS):
            partners.add(store, partners.Draft(name_kk=f"№ {number} мектеп", roles=("school",)))


def _without_indexes(connection: driver.Connection) -> list[str]:
    """Take the journal's triggers and the indexes off; return how to make the indexes anew."""
    tables = ", ".join(f"'{each}'" for each in _FILLED)
    sql = f"select type, name, sql from sqlite_master where tbl_name in ({tables})"
    made = connection.execute(sql).fetchall()
    again = []
    for kind, name, body in made:
        if kind == "trigger":
            connection.execute(f"drop trigger {name}")
            again += [] if name.endswith(("_insert", "_update", "_delete")) else [body]
        elif kind == "index" and body and name != "attendance_once":
            connection.execute(f"drop index {name}")
            again.append(body)
    return again


def main(people: str, folder: str) -> None:
    """Leave ``centre.bagdar`` in the folder."""
    out = Path(folder)
    out.mkdir(parents=True)
    path = out / "centre.bagdar"
    with office.create(path, lambda: datetime(2027, 1, 10, 9, tzinfo=UTC)) as store:
        _furnish(store)
    with closing(driver.connect(path)) as connection:
        again = _without_indexes(connection)
        connection.execute("begin")
        for sql in _statements(int(people)):
            connection.execute(sql)
        connection.execute("commit")
        for sql in again:
            connection.execute(sql)
        for table in _FILLED:
            journal.watch(connection, table)


main(*sys.argv[1:])
