"""Tests under way on the screen: each answer is kept as it is given, through any kill."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date

from app.errors import FieldRefusal, Refusal
from app.guidance import instruments, kept_scores, results
from app.guidance.answer_lines import Answers
from app.guidance.questions import Instrument
from app.store.store import Store

_ROOM = "sitting:"
_TRIES = 40
"""How often an answer is offered to a file that another thread is writing: about two seconds."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """A test under way: whose, which, in what language, and the answers so far."""

    key: str
    person_id: int
    instrument: str
    version: str
    language: str
    begun_on: date
    answers: Answers
    session_id: int | None = None
    staff_id: int | None = None
    tester: str = ""

    @property
    def answered(self) -> int:
        """How many items have an answer."""
        return sum(answer is not None for answer in self.answers)

    @property
    def next_number(self) -> int | None:
        """The number of the first item without an answer, None when there is none."""
        return next((n for n, each in enumerate(self.answers, 1) if each is None), None)


def begin(
    store: Store,
    person_id: int,
    instrument: Instrument,
    language: str,
    session_id: int | None = None,
    staff_id: int | None = None,
    tester: str = "",
) -> str:
    """Begin a test and return its key; one of the same test still open is gone on with."""
    if language not in results.LANGUAGES:
        raise FieldRefusal("language", "choice-unknown", value=language)
    key = f"{_ROOM}{person_id}:{instrument.code}:{instrument.version}"
    if (left := _left(store, key)) is not None:
        _keep(store, replace(left, language=language))
        return key
    store.row("person", person_id)  # refuses nobody
    sitting = Sitting(
        key=key,
        person_id=person_id,
        instrument=instrument.code,
        version=instrument.version,
        language=language,
        begun_on=store.today(),
        answers=(None,) * len(instrument.items),
        session_id=session_id,
        staff_id=staff_id,
        tester=tester,
    )
    _keep(store, sitting)
    return key


def answer(store: Store, key: str, number: int, sign: str | None) -> Sitting:
    """Keep one answer at once; None takes it back. Refuses a sign that the item does not offer."""
    sitting = resume(store, key)
    items = instruments.get(store, sitting.instrument, sitting.version).items
    if not 1 <= number <= len(items):
        raise FieldRefusal("answers", "item-unknown", number=number, most=len(items))
    offered = items[number - 1].signs
    if sign is not None and sign not in offered:
        said = ", ".join(offered)
        raise FieldRefusal("answers", "answer-sign-unknown", number=number, sign=sign, offered=said)
    answers = (*sitting.answers[: number - 1], sign, *sitting.answers[number:])
    answered = replace(sitting, answers=answers)
    _keep(store, answered)
    return answered


def resume(store: Store, key: str) -> Sitting:
    """Return a test under way, or refuse a key that has none."""
    sitting = _left(store, key)
    if sitting is None:
        raise Refusal("sitting-unknown")
    return sitting


def finish(store: Store, key: str) -> int:
    """Keep the result and forget the sitting, both or neither; return the result's number."""
    sitting = resume(store, key)
    instrument = instruments.get(store, sitting.instrument, sitting.version)
    with store.transaction("test.keep", instrument.name.kk):
        result = results.keep(
            store,
            _card(store, sitting.person_id),
            instrument,
            sitting.answers,
            taken_on=sitting.begun_on,
            way="screen",
            language=sitting.language,
            session_id=_session(store, sitting),
            staff_id=sitting.staff_id,
            tester=sitting.tester,
        )
        store.keep_draft(key, "")
    return result


def _session(store: Store, sitting: Sitting) -> int | None:
    """Return the session it was begun at; none where that was cancelled or taken away since."""
    sql = "select id from session where id = ? and state <> 'cancelled'"
    found = store.scalar(sql, (sitting.session_id,))
    return None if found is None else int(found)


def _card(store: Store, person_id: int) -> int:
    """Return whose result it is now: two cards may have become one while the test went on."""
    return int(store.row("person", person_id)["merged_into"] or person_id)


def leave(store: Store, key: str) -> None:
    """Forget a test under way without a result."""
    resume(store, key)
    store.keep_draft(key, "")


def open_sittings(store: Store) -> list[Sitting]:
    """Return the tests under way, newest first."""
    return [_sitting(key, fields) for key, _at, fields in store.drafts(_ROOM)]


def _left(store: Store, key: str) -> Sitting | None:
    found = store.draft(key) if key.startswith(_ROOM) else None
    return _sitting(key, found[1]) if found else None


def _sitting(key: str, fields: str) -> Sitting:
    kept = json.loads(fields)
    answers = kept_scores.read_answers(kept.pop("answers"))
    begun = date.fromisoformat(kept.pop("begun_on"))
    return Sitting(key=key, answers=answers, begun_on=begun, **kept)


def _keep(store: Store, sitting: Sitting) -> None:
    """An answer is never lost in silence: it is in the file before the next question is asked."""
    if store.read_only:
        raise Refusal("file-read-only")
    kept = json.dumps(
        {
            "person_id": sitting.person_id,
            "instrument": sitting.instrument,
            "version": sitting.version,
            "language": sitting.language,
            "begun_on": sitting.begun_on.isoformat(),
            "answers": kept_scores.write_answers(sitting.answers),
            "session_id": sitting.session_id,
            "staff_id": sitting.staff_id,
            "tester": sitting.tester,
        },
        ensure_ascii=False,
    )
    for _ in range(_TRIES):
        store.keep_draft(sitting.key, kept)
        if (store.draft(sitting.key) or ("", ""))[1] == kept:
            return
    raise Refusal("answer-not-kept")
