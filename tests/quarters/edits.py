"""Whatever an office may do to its records after a quarter was signed, drawn by chance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from app import centre
from app.errors import Refusal
from app.exchange import batches, people
from app.exchange.sheets import Cell, Sheet, Workbook
from app.guidance import (
    adaptations,
    attendance,
    choices,
    consultations,
    fairs,
    forms,
    recommendations,
    results,
    selections,
    sessions,
    training_entries,
)
from app.guidance.questions import Three
from app.guidance.scoring import Score
from app.paperwork import answers
from app.quarters.periods import Period
from app.registry import case, merging, participants, places, statuses
from app.schooling import contingents, enrolments, facts, undecided
from app.store.store import Store
from tests import builders

Deed = Callable[["Hand"], object]


class Hand:
    """Edits the records of a centre by chance, with the app's own verbs."""

    def __init__(
        self, store: Store, chance: Random, period: Period, but: tuple[str, ...] = ()
    ) -> None:
        self.store, self.chance, self.period = store, chance, period
        self.deeds = [deed for deed in DEEDS if deed.__name__ not in but]
        self.done: list[str] = []

    def edit(self, number: int) -> None:
        """Do so many things; what the rules refuse is not one."""
        before = len(self.done)
        while len(self.done) < before + number:
            self.store.actor = self.chance.choice(("Айгүл", "Ерлан", "Мария"))
            deed = self.chance.choice(self.deeds)
            try:
                deed(self)
            except Refusal:
                continue
            self.done.append(deed.__name__)

    def one(self, table: str, where: str = "1") -> int:
        """Return the number of a record, any of those."""
        rows = self.store.tuples(f"select id from {table} where {where} order by id")
        if not rows:
            raise Refusal("nothing-there")
        return int(self.chance.choice(rows)[0])

    def person(self) -> int:
        """Return somebody on the lists, one served in the period as a rule."""
        if self.chance.random() < 0.2:
            return self.one("person", "archived_on is null")
        first, last = self.period.first, self.period.last
        served = f"""archived_on is null and id in (
          select person_id from attendance join session on session.id = session_id
           where mark = 'present' and day between '{first}' and '{last}')"""
        return self.one("person", served)

    def session(self, where: str = "1") -> int:
        """Return a session of the period."""
        return self.one("session", f"{where} and day between '{self.period.first}' and "
                                   f"'{self.period.last}'")  # fmt: skip

    def day(self) -> date:
        """Return a day of the period."""
        days = (self.period.last - self.period.first).days
        return self.period.first + timedelta(days=self.chance.randint(0, days))

    def word(self, *words: str) -> str:
        """Return one of some words."""
        return self.chance.choice(words)


def change_card(hand: Hand) -> None:
    person = participants.get(hand.store, hand.person())
    draft = participants.draft_of(person)
    what = hand.word("sex", "birth", "place", "phone", "profession")
    if what == "sex":
        draft = replace(draft, sex="male" if draft.sex == "female" else "female")
    elif what == "birth":
        draft = replace(draft, birth_date=date(hand.chance.randint(1960, 2011), 5, 17))
    elif what == "place":
        draft = replace(draft, place_id=hand.one("place"))
    elif what == "phone":
        draft = replace(draft, phone=f"+7705{hand.chance.randint(1000000, 9999999)}")
    else:
        draft = replace(draft, profession="дәнекерлеуші")
    participants.change(hand.store, person.id, draft)


def archive(hand: Hand) -> None:
    participants.archive(hand.store, hand.person(), "moved")


def bring_back(hand: Hand) -> None:
    participants.bring_back(hand.store, hand.one("person", "archived_on is not null"))


def give_status(hand: Hand) -> None:
    statuses.give(hand.store, hand.person(), hand.word(*statuses.KINDS), hand.day())


def drop_status(hand: Hand) -> None:
    statuses.remove(hand.store, hand.one("status"))


def end_status(hand: Hand) -> None:
    statuses.end(hand.store, hand.one("status", "until is null"), hand.day())


def give_mark(hand: Hand) -> None:
    kind = hand.word("disability", "neet", "low_income")
    case.mark(hand.store, hand.person(), kind, "есеп", hand.day())


def drop_mark(hand: Hand) -> None:
    case.remove(hand.store, "mark", hand.one("mark"))


def write_note(hand: Hand) -> None:
    case.write(hand.store, hand.person(), "Телефон соқты")


def attend(hand: Hand) -> None:
    lines = attendance.roster(hand.store, hand.session("roster = 'named'"))
    line = hand.chance.choice(lines or [None])
    if line is None:
        raise Refusal("nothing-there")
    attendance.mark(hand.store, [line.id], hand.word("present", "absent", "excused", ""), "себеп")


def walk_in(hand: Hand) -> None:
    session = hand.session("roster = 'named' and state = 'held'")
    attendance.came(hand.store, session, hand.person())


def take_off(hand: Hand) -> None:
    lines = attendance.roster(hand.store, hand.session("roster = 'named'"))
    if not lines:
        raise Refusal("nothing-there")
    line = hand.chance.choice(lines)
    with hand.store.transaction("take_off"):
        attendance.mark(hand.store, [line.id], "")
        attendance.withdraw(hand.store, [line.id])


def count_heads(hand: Hand) -> None:
    heads = {hand.word("participants", "parents", "employers"): hand.chance.randint(0, 20)}
    attendance.count_heads(hand.store, hand.session("state = 'held'"), heads)


def new_session(hand: Hand) -> None:
    form = hand.chance.choice(forms.listed(hand.store))
    conductor = sessions.Conductor(hand.word("centre", "school", "other"), name="Мұғалім")
    draft = sessions.Draft(form_id=form.id, day=hand.day(), audience="mixed", venue="centre",
                           conductors=(conductor,))  # fmt: skip
    with hand.store.transaction("session.held"):
        session = sessions.plan(hand.store, draft)
        attendance.enrol(hand.store, session, [hand.person(), hand.person()])
        lines = [line.id for line in attendance.roster(hand.store, session)]
        attendance.mark(hand.store, lines, "present")


def move_session(hand: Hand) -> None:
    sessions.move(hand.store, hand.session(), hand.day(), reason="ауа райы")


def reform_session(hand: Hand) -> None:
    held = sessions.get(hand.store, hand.session())
    draft = sessions.draft_of(held)
    form = hand.chance.choice(forms.listed(hand.store))
    conductor = sessions.Conductor(hand.word("centre", "chamber", "other"), name="Кеңесші")
    sessions.change(hand.store, held.id, replace(draft, form_id=form.id, conductors=(conductor,)))


def cancel_session(hand: Hand) -> None:
    sessions.cancel(hand.store, hand.session("state <> 'cancelled'"), "жол жабық")


def reopen_session(hand: Hand) -> None:
    sessions.reopen(hand.store, hand.session("state <> 'planned'"))


def remove_session(hand: Hand) -> None:
    sessions.remove(hand.store, hand.session())


def reform_service(hand: Hand) -> None:
    form = forms.get(hand.store, hand.one("form"))
    forms.change(hand.store, form.id, replace(form, service=hand.word("information", "testing")))


def answer(hand: Hand) -> None:
    referral = hand.one("referral", "state in ('issued', 'came')")
    state = hand.word("came", "accepted", "refused", "no_show")
    answers.record_state(hand.store, referral, state, hand.day(), source="phone", reason="орын жоқ")


def merge(hand: Hand) -> None:
    merging.merge(hand.store, hand.person(), hand.person(), {"iin": "", "iin_absence": "other"})


def undo(hand: Hand) -> None:
    """Take back something of late, something old, an undo."""
    most = hand.store.scalar("select max(id) from action")
    last = most - hand.chance.choice((0, 1, 2, 5, 20, 200, 1500))
    hand.store.undo(max(1, last))


def bring_list(hand: Hand) -> None:
    number = hand.chance.randint(300, 9000)
    rows = [_row(number + each) for each in range(3)]
    book = Workbook((Sheet("Тізім", (HEAD, *rows), 1),), "xlsx", None, None, str(number), ())
    outcome = batches.commit(hand.store, people.prepare(hand.store, book), "ауыл.xlsx")
    if outcome.batch_id is not None and hand.chance.random() < 0.5:
        batches.undo(hand.store, outcome.batch_id)


HEAD = ("Тегі", "Аты", "Әкесінің аты", "ЖСН", "Туған күні", "Телефоны", "Санаты")


def _row(number: int) -> tuple[Cell, ...]:
    draft = builders.person(number)
    name = (draft.surname, draft.given_name, draft.patronymic)
    return (*name, draft.iin, draft.birth_date, draft.phone, "жұмыссыз")


def choose(hand: Hand) -> None:
    decided = hand.chance.random() < 0.5
    profession = "дәрігер" if decided else ""
    choices.record(hand.store, choices.Draft(hand.person(), hand.day(), decided, profession))


def unchoose(hand: Hand) -> None:
    choices.remove(hand.store, hand.one("choice"))


def remove_consultation(hand: Hand) -> None:
    consultations.remove(hand.store, hand.one("consultation"))


def bring_test(hand: Hand) -> None:
    elsewhere = results.Elsewhere("Холланд", (Score("R", Three("Р", "Р", "R"), 3, 7),))
    results.keep_elsewhere(hand.store, hand.person(), elsewhere, taken_on=hand.day())


def remove_test(hand: Hand) -> None:
    results.remove(hand.store, hand.one("test_result"))


def conclude_test(hand: Hand) -> None:
    waiting = hand.one("test_result", "concluded_on is null")
    results.conclude(hand.store, waiting, "Техника", by="Кеңесші")


def remove_selection(hand: Hand) -> None:
    selections.remove(hand.store, hand.one("selection"))


def remove_recommendation(hand: Hand) -> None:
    recommendations.remove(hand.store, hand.one("recommendation"))


def adapt(hand: Hand) -> None:
    adaptations.record(hand.store, adaptations.Draft(hand.person(), hand.day()))


def conclude_adaptation(hand: Hand) -> None:
    open_one = hand.one("adaptation", "outcome = ''")
    adaptations.conclude(hand.store, open_one, hand.word("done", "employed"), hand.day())


def follow_training(hand: Hand) -> None:
    entry = hand.one("training_entry")
    training_entries.follow(hand.store, [entry], hand.word("studying", "employed"), hand.day())


def off_training(hand: Hand) -> None:
    training_entries.take_off(hand.store, [hand.one("training_entry")], "көшті")


def enrol(hand: Hand) -> None:
    school = hand.one("partner", "instr(roles, 'school')")
    draft = enrolments.Draft(school, "school", hand.chance.randint(8, 11), "А", 2026, hand.day())
    enrolments.enrol(hand.store, hand.person(), draft)


def move_school(hand: Hand) -> None:
    school = hand.one("partner", "instr(roles, 'school')")
    pupil = hand.store.row("enrolment", hand.one("enrolment", "until is null"))["person_id"]
    draft = enrolments.Draft(school, "school", 10, "Б", 2026, hand.day())
    enrolments.move(hand.store, pupil, draft)


def leave_school(hand: Hand) -> None:
    enrolments.leave(hand.store, hand.one("enrolment", "until is null"), hand.day(), "left", "к")


def give_contingent(hand: Hand) -> None:
    held = hand.store.row("contingent", hand.one("contingent"))
    given = contingents.of(hand.store, held["partner_id"], held["year"])
    assert given is not None
    contingents.put(hand.store, replace(given, size=hand.chance.randint(10, 90)))


def unlink_plan(hand: Hand) -> None:
    fact = hand.store.row("plan_fact", hand.one("plan_fact"))
    facts.unlink(hand.store, fact["session_id"])


def link_plan(hand: Hand) -> None:
    facts.link(hand.store, hand.one("plan_line"), hand.session("state = 'held'"))


def off_undecided(hand: Hand) -> None:
    undecided.take_off(hand.store, hand.one("undecided_entry", "removed_on is null"), "таңдады")


def follow_undecided(hand: Hand) -> None:
    entry = hand.one("undecided_entry")
    undecided.came_of(hand.store, [entry], hand.word("studying", "chose"), hand.day())


def fair_vacancy(hand: Hand) -> None:
    vacancy = fairs.VacancyDraft("дәнекерлеуші", "сварщик", places=hand.chance.randint(1, 9))
    fairs.add_vacancy(hand.store, hand.one("fair_employer"), vacancy)


def drop_employer(hand: Hand) -> None:
    fairs.remove_employer(hand.store, hand.one("fair_employer"))


def move_place(hand: Hand) -> None:
    place = places.get(hand.store, hand.one("place", "kind = 'settlement'"))
    district = hand.one("place", "kind = 'rural_district'")
    parent = None if place.parent_id else district
    places.change(hand.store, place.id, place.name.kk, place.name.ru, parent)


def grades(hand: Hand) -> None:
    centre.put(hand.store, "senior_grades", hand.word("9 10 11", "10 11", "8 9 10 11"))


DEEDS: tuple[Deed, ...] = (
    change_card, change_card, change_card, archive, bring_back, give_status, drop_status,
    end_status, give_mark, drop_mark, write_note, attend, attend, attend, walk_in, walk_in,
    take_off, count_heads, new_session, move_session, reform_session, cancel_session,
    reopen_session, remove_session, reform_service, answer, merge, merge, merge, undo, undo, undo,
    undo, bring_list, choose, unchoose, remove_consultation, bring_test, remove_test,
    conclude_test, remove_selection, remove_recommendation, adapt, conclude_adaptation,
    follow_training, off_training, enrol, move_school, leave_school, give_contingent, unlink_plan,
    link_plan, off_undecided, follow_undecided, fair_vacancy, drop_employer, move_place, grades,
)  # fmt: skip
