"""A row of a class list beside the pupil it is about: what the card and the books would take."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from app.errors import FieldRefusal
from app.exchange import class_rows
from app.exchange.class_matching import Pupils
from app.exchange.class_rows import PupilRow
from app.exchange.deeds import Study
from app.exchange.differences import Changes, differences
from app.exchange.judging import Judged, Outcome, changed_draft
from app.exchange.localities import Localities
from app.exchange.typed_rows import Problem
from app.exchange.wordlists import written
from app.kazakh import dates
from app.registry import consents, lookups, participants, partners, places
from app.registry.participants import Participant
from app.schooling import years
from app.schooling.enrolments import Enrolment
from app.store.store import Store


class Comparer:
    """Compares rows with cards; what is asked of the books is asked once for all of them."""

    def __init__(
        self, store: Store, pupils: Pupils, today: date, titles: Mapping[str, str]
    ) -> None:
        self._store, self._pupils, self._today, self._titles = store, pupils, today, titles
        self._localities = Localities(places.listed(store))
        self._consented = consented(store, pupils.cards, today)
        self._notes = lookups.notes_of(store, pupils.cards)
        self._moves = _moves(store, pupils.cards)
        self._schools: dict[int, str] = {}

    def allowed(self, row: PupilRow, person: int | None) -> tuple[PupilRow, tuple[Problem, ...]]:
        """Return as much of a row as may be kept, and what is to be said about the rest.

        Beyond name, birth date and class it takes a standing consent, or one signed on paper.
        """
        study = row.study
        if person in self._consented:
            return replace(row, study=replace(study, consent_on=None) if study else None), (
                row.who.warnings
            )
        if study is not None and study.consent_on is not None:
            unnamed = not study.guardian and not is_adult(
                row.who.draft.birth_date, study.consent_on
            )
            told = (Problem("", "guardian-not-in-list"),) if unnamed else ()
            return row, (*row.who.warnings, *told)
        who, left = class_rows.withheld(row.who)
        fields = ", ".join(dict.fromkeys(self._titles.get(name, name) for name in left))
        told = (Problem("", "kept-without-consent", {"fields": fields}),) if left else ()
        return replace(row, who=who), (*who.warnings, *told)

    def known(self, row: PupilRow, person: int) -> Judged:
        """Return a row judged that is this person's."""
        card = self._pupils.cards[person]
        kept, warned = self.allowed(row, person)
        assert kept.study is not None
        changes = self._changes(kept, card)
        after = changed_draft(card, changes, kept.who.draft.place_id)
        refusal = self._unfit(after) if changes else None
        if refusal is not None:
            return self._judged(row, "refused", card, {}, row.study, (refusal,))
        outcome, study, more, problems = self._placed(kept, person)
        said_before = self._pupils.carried(row, card)
        if study.act == "class" and said_before:  # put right on the books since
            outcome, study, more = "same", replace(study, act=""), {}
        changes = {**changes, **more, **self._consent(kept.study, card)}
        if outcome == "same" and changes:
            outcome = "changed"
        told = warned if outcome != "same" else ()
        return self._judged(kept, outcome, card, changes, study, problems, told)

    def absent(self, row: int, person: int, held: Enrolment) -> Judged:
        """Return a pupil whom the list does not name as a proposal to take them off."""
        card = self._pupils.cards[person]
        year = years.of(self._today)
        study = Study(
            held.partner_id,
            held.level,
            held.grade(year),
            held.letter,
            year,
            act="remove",
            enrolment=held.id,
            since=held.since,
        )
        problem = Problem("", "pupil-not-in-list", {"class": held.class_name(year)})
        return Judged(
            row=row,
            outcome="absent",
            draft=participants.draft_of(card),
            person_id=card.id,
            uid=card.uid,
            problems=(problem,),
            deed=study,
            where="—",
        )

    def _judged(
        self,
        row: PupilRow,
        outcome: Outcome,
        card: Participant,
        changes: Changes,
        study: Study | None,
        problems: tuple[Problem, ...],
        warnings: tuple[Problem, ...] = (),
    ) -> Judged:
        draft = row.who.draft
        return Judged(
            row=row.row,
            outcome=outcome,
            draft=draft if draft.name.full else replace(participants.draft_of(card)),
            person_id=card.id,
            uid=card.uid,
            changes=changes,
            problems=problems,
            warnings=warnings,
            place=row.who.place,
            deed=study,
            where=row.where,
        )

    def _changes(self, row: PupilRow, card: Participant) -> Changes:
        return differences(
            row.who.draft,
            card,
            self._localities.title,
            place=row.who.place,
            statuses=(),
            note="",
            held=(),
            noted=False,
            said_before=self._pupils.carried(row, card),
            edited=bool(row.who.uid),
        )

    def _unfit(self, draft: participants.Draft) -> Problem | None:
        try:
            participants.allowed(draft, self._today)
        except FieldRefusal as refusal:
            return Problem("", refusal.code, refusal.details)
        return None

    def _placed(
        self, row: PupilRow, person: int
    ) -> tuple[Outcome, Study, Changes, tuple[Problem, ...]]:
        """Return what the class of a row comes to for somebody on the books."""
        study = row.study
        assert study is not None
        held = self._pupils.open_of(person)
        if held is None:
            return self._not_enrolled(study, person)
        if held.partner_id != study.partner_id:
            return self._elsewhere(study, person, held)
        began = years.began(study.grade, study.year)
        mine = replace(study, enrolment=held.id, since=held.since)
        letter = study.letter or (held.letter if held.began == began else "")
        if (held.began, held.letter) == (began, letter):
            return "same", mine, {}, ()
        old = held.class_name(study.year)
        changes: Changes = {"class": (old, _class_name(study))}
        return "changed", replace(mine, act="class"), changes, ()

    def _not_enrolled(
        self, study: Study, person: int
    ) -> tuple[Outcome, Study, Changes, tuple[Problem, ...]]:
        before = [
            each
            for each in self._pupils.studies.get(person, ())
            if each.partner_id == study.partner_id
        ]
        if before:
            last = before[0]
            details = {"until": last.until, "reason": last.reason}
            asked = self._again(study, last)
            return "returned", asked, {}, (Problem("", "pupil-returned", details),)
        ended = [each.until for each in self._pupils.studies.get(person, ()) if each.until]
        since = study.since if study.since is not None else self._today
        if ended and max(ended) >= since:
            since = max(ended) + timedelta(days=1)
        changes: Changes = {"class": ("", _class_name(study))}
        return "changed", replace(study, act="enrol", since=since), changes, ()

    def _again(self, study: Study, last: Enrolment) -> Study:
        """Who left in this school year goes on where they were; after a year they begin anew."""
        if last.until is not None and last.until < years.first_day(study.year):
            return replace(study, act="enrol")
        return replace(study, act="readmit", enrolment=last.id)

    def _elsewhere(
        self, study: Study, person: int, held: Enrolment
    ) -> tuple[Outcome, Study, Changes, tuple[Problem, ...]]:
        mine = replace(study, act="move", enrolment=held.id, since=self._moved_on(study, held))
        details = {"place": self._school(held.partner_id), "class": held.class_name(study.year)}
        state = self._moves.get((person, study.partner_id), "")
        if state:
            return "same", replace(mine, act=""), {}, (Problem("", f"move-{state}", details),)
        changes: Changes = {"school": (details["place"], self._school(study.partner_id))}
        if details["class"] != _class_name(study):
            changes["class"] = (details["class"], _class_name(study))
        return "moved", mine, changes, (Problem("", "pupil-elsewhere", details),)

    def _moved_on(self, study: Study, held: Enrolment) -> date:
        """A pupil of the year before moved over the summer, one of this year by today."""
        first = years.first_day(study.year)
        return first if held.since < first else max(self._today, held.since + timedelta(days=1))

    def _school(self, partner: int) -> str:
        if partner not in self._schools:
            self._schools[partner] = partners.get(self._store, partner).name_kk
        return self._schools[partner]

    def _consent(self, study: Study, card: Participant) -> Changes:
        """A consent signed on paper is a change of the card that has none."""
        signed = study.consent_on
        if signed is None or card.id in self._consented:
            return {}
        if study.guardian or is_adult(card.birth_date, signed):
            return {"consent_on": (None, signed)}
        text = consent_note(signed)
        return {} if (card.id, text) in self._notes else {"note": ("", text)}


def is_adult(birth: date | None, day: date) -> bool:
    """Tell whether somebody signs for themselves; of whom nothing is known, no."""
    return birth is not None and not consents.needs_guardian(birth, day)


def consent_note(day: date) -> str:
    """Return what the card says of a consent on paper whose representative no list names."""
    return written("class_list", "kk")["consent"].format(day=dates.short_date(day))


def _class_name(study: Study) -> str:
    return years.class_name(study.grade, study.letter, study.level)


def consented(store: Store, people: Collection[int], day: date) -> set[int]:
    """Return which of these people have a standing consent on a day."""
    sql = f"""
      select distinct person_id from consent
       where person_id in (select value from json_each(:people))
         and {consents.standing_sql(":day")}
    """
    values: dict[str, Any] = {"people": json.dumps(list(people)), "day": day.isoformat()}
    return {row[0] for row in store.tuples(sql, values)}


def _moves(store: Store, people: Collection[int]) -> dict[tuple[int, int], str]:
    """Return the moves that wait or were rejected this school year, by person and new place."""
    first = years.first_day(years.of(store.today())).isoformat()
    sql = """
      select person_id, to_partner_id, state from school_move
       where person_id in (select value from json_each(?)) and state <> 'confirmed'
         and (state = 'waiting' or found_on >= ?) order by id
    """
    rows = store.tuples(sql, (json.dumps(list(people)), first))
    return {(person, place): state for person, place, state in rows}
