"""Results of tests: what came out, how, by whom; and what a named person concluded from it.

A result keeps the names, scores and maxima it was made with, so that it reads the same when its
instrument has gone; and the statuses of its day (R190-7.4, 16.3). The scores are advice: only a
person concludes (94-V, art. 19-1).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.errors import FieldRefusal, Refusal
from app.guidance import instruments, kept_results, kept_scores, scoring, times, visits
from app.guidance.kept_results import Conclusion, Result
from app.guidance.questions import Instrument
from app.guidance.retests import Change, Comparison, compare
from app.guidance.scoring import Score
from app.kazakh import text
from app.registry import statuses
from app.staffing import staff
from app.store.store import Store

__all__ = ["Change", "Comparison", "Conclusion", "Result", "compare"]

WAYS = ("screen", "paper", "elsewhere")
LANGUAGES = ("kk", "ru", "en")


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A result obtained elsewhere: the method and its scores, without answers."""

    name_kk: str
    scores: tuple[Score, ...]
    name_ru: str = ""
    version: str = ""
    language: str = ""
    place: str = ""


def keep(
    store: Store,
    person_id: int,
    instrument: Instrument,
    answers: Sequence[str | None],
    *,
    taken_on: date,
    way: str,
    language: str,
    session_id: int | None = None,
    staff_id: int | None = None,
    tester: str = "",
    second_pass: bool = False,
) -> int:
    """Score and keep a test, which is a visit; refuses one of a day to come, or nobody answered.

    Without a session, one is held for it that day, as for any service to one person.
    """
    if way not in ("screen", "paper"):
        raise FieldRefusal("way", "choice-unknown", value=way)
    times.refuse_before_rules("taken_on", taken_on)
    values = {
        **_scored(instrument, answers),
        **_day(store, person_id, taken_on),
        **_tester(store, staff_id, tester),
        "language": _language(language),
        "instrument": instrument.code,
        "version": instrument.version,
        "name_kk": instrument.name.kk,
        "name_ru": instrument.name.ru,
        "person_id": person_id,
        "way": way,
        "second_pass": int(second_pass),
    }
    with store.transaction("test.keep", instrument.name.kk):
        at = visits.kept(
            store, person_id, "testing", taken_on, session_id=session_id, staff_id=staff_id
        )
        return store.insert("test_result", {**values, "session_id": at})


def _scored(instrument: Instrument, answers: Sequence[str | None]) -> dict[str, str]:
    profile = scoring.score(instrument, answers)
    if not profile.answered:
        raise FieldRefusal("answers", "answers-none")
    return {
        "answers": kept_scores.write_answers(answers),
        "scores": kept_scores.write(profile, instrument.name.en),
        "validity": profile.validity,
    }


def _day(store: Store, person_id: int, day: date) -> dict[str, str]:
    """A result keeps the statuses of the day it was taken on."""
    if day > store.today():
        raise FieldRefusal("taken_on", "date-in-future")
    standing = statuses.on(store, person_id, day)
    return {"taken_on": day.isoformat(), "statuses": " ".join(standing)}


def _language(language: str) -> str:
    if language not in LANGUAGES:
        raise FieldRefusal("language", "choice-unknown", value=language)
    return language


def _tester(store: Store, staff_id: int | None, tester: str) -> dict[str, Any]:
    named = text.field("tester", tester, 200)
    if not named and staff_id is not None:
        named = staff.get(store, staff_id).name.full
    return {"staff_id": staff_id, "tester": named}


def keep_elsewhere(
    store: Store,
    person_id: int,
    result: Elsewhere,
    *,
    taken_on: date,
    session_id: int | None = None,
    staff_id: int | None = None,
    tester: str = "",
) -> int:
    """Keep a result obtained elsewhere; refuses scores outside their own range and unnamed ones."""
    values = {
        **_brought(result),
        **_day(store, person_id, taken_on),
        **_tester(store, staff_id, tester),
        "person_id": person_id,
        "session_id": session_id,
        "way": "elsewhere",
    }
    with store.transaction("test.keep_elsewhere", str(values["name_kk"])):
        return store.insert("test_result", values)


def _brought(result: Elsewhere) -> dict[str, str]:
    """The method's name stands for its code: a retest by it is found again."""
    name = text.field("name", result.name_kk or result.name_ru, 300)
    if not name:
        raise FieldRefusal("name", "test-name-missing")
    return {
        "instrument": f"elsewhere:{name.casefold()}",
        "version": text.field("version", result.version, 60),
        "name_kk": name,
        "name_ru": text.field("name", result.name_ru, 300),
        "language": _language(result.language) if result.language else "",
        "place": text.field("place", result.place, 300),
        "scores": kept_scores.write(kept_scores.brought(result.scores)),
    }


_SELECT = "select * from test_result"


def of(store: Store, person_id: int) -> list[Result]:
    """Return a person's results, newest first."""
    return _found(store, "where person_id = ? order by taken_on desc, id desc", person_id)


def of_session(store: Store, session_id: int) -> list[Result]:
    """Return the results of a session, in the order they were kept."""
    return _found(store, "where session_id = ? order by id", session_id)


def unconcluded(store: Store, limit: int = 500) -> list[Result]:
    """Return the results that still wait for a person's conclusion, oldest first."""
    return _found(store, "where concluded_on is null order by taken_on, id limit ?", limit)


def _found(store: Store, where: str, value: int) -> list[Result]:
    return [kept_results.read(row) for row in store.query(f"{_SELECT} {where}", (value,))]


def get(store: Store, result_id: int) -> Result:
    """Return a result, or refuse an unknown number."""
    return kept_results.read(store.row("test_result", result_id))


def by_uid(store: Store, uid: str) -> Result:
    """Return the result with a public identifier, or refuse."""
    found = store.scalar("select id from test_result where uid = ?", (uid,))
    if found is None:
        raise Refusal("test-result-unknown", uid=uid)
    return get(store, int(found))


def correct(
    store: Store,
    result_id: int,
    *,
    taken_on: date | None = None,
    language: str | None = None,
    answers: Sequence[str | None] | None = None,
    tester: str | None = None,
    staff_id: int | None = None,
    place: str | None = None,
) -> None:
    """Correct a result; what is None stays. Neither day nor answers change once concluded from."""
    held = get(store, result_id)
    values: dict[str, Any] = {}
    if taken_on is not None and taken_on != held.taken_on:
        _refuse_settled(store, held)
        values |= _day(store, held.person_id, taken_on)
    if language is not None:
        values["language"] = _language(language)
    if answers is not None:
        values |= _answered_anew(store, held, answers)
    if tester is not None or staff_id is not None:
        values |= _tester(store, staff_id or held.staff_id, tester or "")
    if place is not None:
        values["place"] = text.field("place", place, 300)
    if values:
        with store.transaction("test.correct", held.name.kk):
            store.update("test_result", result_id, values)


def _answered_anew(store: Store, held: Result, answers: Sequence[str | None]) -> dict[str, str]:
    if held.way == "elsewhere":
        raise Refusal("test-without-answers")
    _refuse_settled(store, held)
    return _scored(instruments.get(store, held.instrument, held.version), answers)


def _refuse_settled(store: Store, held: Result) -> None:
    """What a person concluded from, and what went out on paper, stays as it was."""
    if held.conclusion is not None:
        raise Refusal("test-concluded", name=held.conclusion.by, day=held.conclusion.on)
    _refuse_on_paper(store, held)


def _refuse_on_paper(store: Store, held: Result) -> None:
    standing = "select 1 from paper where id = ? and state <> 'annulled'"
    if held.paper_id is not None and store.scalar(standing, (held.paper_id,)):
        raise Refusal("test-on-paper")


def remove(store: Store, result_id: int) -> None:
    """Take back a result kept by mistake; refuses one that a paper or recommendation rests on."""
    held = get(store, result_id)
    _refuse_on_paper(store, held)
    if store.scalar("select 1 from recommendation where test_result_id = ?", (result_id,)):
        raise Refusal("test-recommended")
    with store.transaction("test.remove", held.name.kk):
        store.delete("test_result", result_id)


def conclude(
    store: Store,
    result_id: int,
    words: str,
    *,
    by: str = "",
    staff_id: int | None = None,
    day: date | None = None,
    reason: str = "",
) -> None:
    """Write down what a named person concludes; today unless another day is given.

    A profile that gives no ground for a conclusion needs a reason; a conclusion that went out on
    paper is not written over.
    """
    held, on = get(store, result_id), day or store.today()
    if held.conclusion is not None:
        _refuse_on_paper(store, held)
    said = text.field_lines("conclusion", words, 5000)
    why = text.field("reason", reason, 500)
    _check_conclusion(store, held, said, why, on)
    named = _concluder(store, by, staff_id)
    values = {
        "conclusion": said,
        "concluded_by": named,
        "concluded_staff_id": staff_id,
        "concluded_on": on.isoformat(),
        "reason": why,
    }
    with store.transaction("test.conclude", held.name.kk):
        store.update("test_result", result_id, values)


def _check_conclusion(store: Store, held: Result, words: str, reason: str, on: date) -> None:
    if not words:
        raise FieldRefusal("conclusion", "conclusion-empty")
    if held.profile.validity and not reason:
        raise FieldRefusal("reason", f"profile-{held.profile.validity}")
    if on > store.today():
        raise FieldRefusal("concluded_on", "date-in-future")
    if on < held.taken_on:
        raise FieldRefusal("concluded_on", "concluded-before-test", day=held.taken_on)


def _concluder(store: Store, by: str, staff_id: int | None) -> str:
    """A machine never concludes: someone is named (94-V, art. 19-1)."""
    named = text.field("concluded_by", by, 200)
    if staff_id is not None:
        named = named or staff.get(store, staff_id).name.full
    named = named or text.field("concluded_by", store.actor, 200)
    if not named:
        raise FieldRefusal("concluded_by", "concluder-missing")
    return named


def withdraw_conclusion(store: Store, result_id: int) -> None:
    """Take a conclusion back; the journal keeps it. Refuses one that went out on paper."""
    held = get(store, result_id)
    _refuse_on_paper(store, held)
    nothing = {"conclusion": "", "concluded_by": "", "reason": ""}
    values = {**nothing, "concluded_staff_id": None, "concluded_on": None}
    with store.transaction("test.withdraw_conclusion", held.name.kk):
        store.update("test_result", result_id, values)


def earlier_of(store: Store, result: Result) -> Result | None:
    """Return the result of the same instrument that came last before this one, if any."""
    return next(
        (
            each
            for each in of(store, result.person_id)
            if each.instrument == result.instrument
            and (each.taken_on, each.id) < (result.taken_on, result.id)
        ),
        None,
    )
