"""A class list judged row by row: who is new, who moved, came back, or stands there no longer.

Nobody is entered twice or taken off by a list: who moved waits for a person, who came back and who
is missing is asked about. Without a standing consent a list gives a name, a birth date, a class.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.errors import FieldRefusal
from app.exchange import class_decisions, class_doubles, class_headings, new_pupils
from app.exchange.class_comparing import Comparer
from app.exchange.class_matching import Match, Pupils
from app.exchange.class_rows import PupilReader, PupilRow
from app.exchange.deeds import Study
from app.exchange.judging import Judged, Outcome
from app.exchange.localities import Localities
from app.exchange.plans import Listing, Subject
from app.exchange.recognising import former
from app.exchange.typed_rows import PlaceName, Problem
from app.registry import participants, places
from app.schooling import years
from app.schooling.enrolments import Enrolment
from app.store.store import Store

WATCHED = ("person", "enrolment", "school_move", "consent", "partner", "place")


class _Judge:
    """Holds what judging needs beside the rows themselves."""

    def __init__(
        self, store: Store, listing: Listing, rows: Sequence[PupilRow], titles: Mapping[str, str]
    ) -> None:
        self._today = listing.today
        self._rows = rows
        fit = [each for each in rows if each.study is not None and not each.problems]
        self._doubled = class_doubles.doubled(fit)
        before = former(store, listing.sha256, listing.sheet, SUBJECT.code)
        single = [each for each in fit if each.row not in self._doubled]
        self._pupils = Pupils(store, single, before)
        self._matches = self._pupils.match(single)
        self._comparer = Comparer(store, self._pupils, listing.today, titles)

    def judged(self) -> list[Judged]:
        """Return every row judged, then those on the books whom no row names."""
        rows = [self._judge(each) for each in self._rows]
        return [*rows, *self._missing()]

    def _judge(self, row: PupilRow) -> Judged:
        if row.problems or row.study is None:
            return _judged(row, "refused", row.problems)
        first = self._doubled.get(row.row)
        if first is not None:
            said = first.where or first.row
            return self._question(row, Problem("", "row-doubled", {"row": said}))
        match = self._matches[row.row]
        if match.refused is not None:
            return _judged(row, "refused", (match.refused,))
        if match.question is not None:
            return self._question(row, match.question, match)
        if match.person_id is None:
            return self._new(row)
        return self._comparer.known(row, match.person_id)

    def _question(self, row: PupilRow, why: Problem, match: Match | None = None) -> Judged:
        fresh = self._new(row)
        if fresh.outcome == "refused":
            return fresh
        candidates = match.candidates if match else ()
        return replace(fresh, outcome="duplicate", problems=(why,), candidates=candidates)

    def _new(self, row: PupilRow) -> Judged:
        kept, warned = self._comparer.allowed(row, None)
        try:
            participants.allowed(kept.who.draft, self._today)
        except FieldRefusal as refusal:
            problem = Problem("", refusal.code, refusal.details)
            return _judged(row, "refused", (problem,))
        study = replace(kept.study, act="enrol") if kept.study else None
        return replace(_judged(kept, "new", (), warned), deed=study)

    def _missing(self) -> list[Judged]:
        """Pupils of the list's classes who are in no row; taken off only when somebody says so."""
        meant = {p for m in self._matches.values() for p in (m.person_id, *m.meant) if p}
        classes = {each for row in self._rows if row.study for each in _classes(row.study)}
        found = [
            (person, held)
            for person in self._pupils.studies
            if person not in meant
            and (held := self._pupils.open_of(person)) is not None
            and classes & _of_enrolment(held)
        ]
        return [
            self._comparer.absent(class_headings.ABSENT + at, person, held)
            for at, (person, held) in enumerate(sorted(found, key=self._by_name))
        ]

    def _by_name(self, pair: tuple[int, object]) -> tuple[str, int]:
        return self._pupils.cards[pair[0]].name.full, pair[0]


def _classes(study: Study) -> set[tuple[int, int, str | None]]:
    """The class of a row; one without a letter is all of its grade."""
    return {(study.partner_id, years.began(study.grade, study.year), study.letter or None)}


def _of_enrolment(held: Enrolment) -> set[tuple[int, int, str | None]]:
    return {(held.partner_id, held.began, letter) for letter in (held.letter, None)}


def _judged(
    row: PupilRow,
    outcome: Outcome,
    problems: tuple[Problem, ...],
    warnings: tuple[Problem, ...] = (),
) -> Judged:
    return Judged(
        row=row.row,
        outcome=outcome,
        draft=row.who.draft,
        problems=problems,
        warnings=warnings,
        place=row.who.place,
        where=row.where,
        deed=row.study,
    )


def _judge(store: Store, listing: Listing) -> tuple[list[Judged], tuple[PlaceName, ...]]:
    localities = Localities(places.listed(store))
    reader = PupilReader(store, listing, localities)
    rows = reader.read_all(listing.placed)
    judged = _Judge(store, listing, rows, reader.titles).judged()
    return judged, _new_places(judged, localities)


def _new_places(judged: Sequence[Judged], localities: Localities) -> tuple[PlaceName, ...]:
    found: dict[tuple[str, str], PlaceName] = {}
    for each in judged:
        unknown = each.draft.place_id is None and any(each.place.key)
        if unknown and not localities.unclear(each.place):
            found.setdefault(each.place.key, each.place)
    return tuple(found.values())


SUBJECT = Subject(
    "class_list",
    WATCHED,
    _judge,
    class_decisions.decided,
    new_pupils.write,
    class_headings.gather,
)
"""Lists of the pupils of a school, or the students of a college, in a school year."""
