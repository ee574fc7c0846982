"""Counts the figures of the same report with pandas over the same file's tables.

pandas_quarters.py FOLDER time|memory
"""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pandas as pd  # in the rivals' own environment

from bench.contestants import questions

_SPANS = {
    "now": ("2026-10-01", "2026-12-31"),
    "year": ("2026-01-01", "2026-12-31"),
    "before": ("2025-10-01", "2025-12-31"),
    "previous": ("2026-07-01", "2026-09-30"),
}
_GROUPS = ("job_seeker", "unemployed", "kandas", "student", "senior_pupil")
_SERVICES = ("information", "consultation", "testing", "selection", "adaptation")
_VISITS = """
  select attendance.person_id, attendance.statuses, session.day, form.service, form.code
    from session join attendance on attendance.session_id = session.id and mark = 'present'
    join form on form.id = session.form_id where day between ? and ? and session.state = 'held'
"""
_DATED = {
    "test_result": "taken_on",
    "consultation": "held_on",
    "recommendation": "dated",
    "selection": "held_on",
    "training_entry": "added_on",
    "adaptation": "since",
}


def _both(frame: pd.DataFrame) -> tuple[int, int]:
    return frame["person_id"].nunique(), len(frame)


def _by_group(frame: pd.DataFrame) -> list[tuple[int, int]]:
    held = frame["statuses"].str
    return [_both(frame[held.contains(group, regex=False)]) for group in _GROUPS]


def _composition(file: sqlite3.Connection, visits: pd.DataFrame) -> list[tuple[int, int]]:
    people = pd.read_sql("select id person_id, sex, birth_date, place_id from person", file)
    places = pd.read_sql("select id place_id, kind, parent_id from place", file)
    marks = pd.read_sql("select person_id, kind mark, since, until from mark", file)
    known = visits.merge(people, on="person_id").merge(places, on="place_id", how="left")
    day, born = pd.to_datetime(known["day"]), pd.to_datetime(known["birth_date"])
    early = (day.dt.month * 100 + day.dt.day) < (born.dt.month * 100 + born.dt.day)
    age = day.dt.year - born.dt.year - early.astype(int)
    rural = (known["kind"] == "rural_district") | known["parent_id"].notna()
    marked = visits.merge(marks, on="person_id")
    stands = (marked["since"] <= marked["day"]) & (marked["until"].fillna("9999") >= marked["day"])
    marked = marked[stands]
    return [
        _both(known[known["sex"] == "female"]),
        _both(known[(age >= 14) & (age < 35)]),
        _both(known[rural]),
        _both(marked[marked["mark"] == "disability"]),
        _both(marked[marked["mark"] == "neet"]),
    ]


def _span(file: sqlite3.Connection, days: tuple[str, str], visits: pd.DataFrame) -> list[object]:
    found: list[object] = [_both(visits), _both(visits[visits["code"] == "job_fair"])]
    outreach = visits[visits["code"] == "outreach"]
    found.append(_both(outreach[outreach["statuses"].str.contains("student", regex=False)]))
    cards = "select id person_id from person where registered_on between ? and ?"
    found.append(_both(pd.read_sql(cards, file, params=days)))
    heads = "select * from session where day between ? and ?"
    sessions = pd.read_sql(heads, file, params=days)
    found.append(sessions.groupby("state").size().to_dict())
    found.append(sessions[["participants", "parents", "employers", "representatives"]].sum())
    for table, day in _DATED.items():
        sql = f"select * from {table} where {day} between ? and ?"
        found.append(_both(pd.read_sql(sql, file, params=days)))
    pupils = _pupils(file, days[0])
    found.append(pupils.loc[pupils["undecided"], "person_id"].nunique())
    for day in ("issued_on", "state_on"):
        sql = f"select person_id, state from referral where {day} between ? and ?"
        papers = pd.read_sql(sql, file, params=days)
        refused = papers["state"].isin(("refused", "no_show"))
        found.append(_both(papers[refused]))
        found.append(papers.groupby("state")["person_id"].agg(["nunique", "size"]))
    return found


def _pupils(file: sqlite3.Connection, day: str) -> pd.DataFrame:
    """Return the senior pupils of a day's school year, and who of them had not chosen by it."""
    pupils = pd.read_sql(
        "select person_id, partner_id, began from enrolment where since <= ?", file, params=(day,)
    )
    year = int(day[:4]) - (day[5:] < "09-01")
    pupils = pupils[(year - pupils["began"] + 1).isin((9, 10, 11))]
    sql = "select person_id, decided from choice where dated <= ? order by dated, id"
    chosen = pd.read_sql(sql, file, params=(day,)).drop_duplicates("person_id", keep="last")
    pupils = pupils.merge(chosen, on="person_id", how="left")
    pupils["undecided"] = pupils["decided"].fillna(0) == 0
    return pupils


def _coverage(file: sqlite3.Connection, visits: pd.DataFrame) -> pd.DataFrame:
    pupils = _pupils(file, _SPANS["now"][1])
    pupils["covered"] = pupils["person_id"].isin(visits["person_id"])
    return pupils.groupby("partner_id")[["covered", "undecided"]].agg(["sum", "size"])


def report(path: Path) -> list[object]:
    """Return the figures of the report."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as file:
        found: list[object] = []
        visits = {name: pd.read_sql(_VISITS, file, params=days) for name, days in _SPANS.items()}
        now = visits["now"]
        found.append(_by_group(now))
        found += [_by_group(now[now["service"] == each]) for each in _SERVICES]
        found.append(_composition(file, now))
        found += [_span(file, _SPANS[each], visits[each]) for each in ("now", "year", "before")]
        found.append(_coverage(file, now))
        found.append(_by_group(visits["previous"]))
        return found


def main(folder: str, question: str) -> None:
    """Print the seconds of the report, or the greatest size in memory."""
    seconds = questions.timed(report, Path(folder) / "centre.bagdar")
    questions.report([seconds if question == "time" else questions.memory()])


if __name__ == "__main__":
    main(*sys.argv[1:])
