"""Cases of the year: a class tested, consultations, recommendations, selections, a list, a fair."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from app.guidance import (
    adaptations,
    attendance,
    choices,
    consultations,
    fairs,
    forms,
    instruments,
    recommendations,
    results,
    selections,
    sessions,
    training,
    vacancies,
)
from app.guidance.sessions import Conductor
from app.papers import Both
from app.paperwork import guidance_papers
from app.sample import stock
from app.sample.guidance import ADULTS, YOUTH, Life, answers

_CLASS, _LIST = 25, 30


class Cases:
    """What is done with people one by one, and what follows from it."""

    def __init__(self, life: Life) -> None:
        self._life = life
        self._store = life.store

    def expect(self) -> None:
        """Plan the days of the year on which cases move."""
        life = self._life
        life.plan(life.ago(150), self._test_class)
        life.plan(life.ago(6), self._test_class)
        for days in (340, 290, 240, 196, 154, 112, 84, 56, 35, 14):
            life.plan(life.ago(days), lambda: self._consult(3))
        life.plan(life.ago(3), lambda: self._consult(10))
        life.plan(life.ago(70), self._make_list)
        life.plan(life.ago(210), self._hold_fair)

    # Tests

    def _test_class(self) -> None:
        """A class is tested on paper; the sheets are typed twice."""
        life, store, day = self._life, self._store, self._store.today()
        people = sorted(life.people(YOUTH, _CLASS))
        session_id = self._session("testing", day, "youth", life.firm("school"))
        if people:
            attendance.enrol(store, session_id, people, dict.fromkeys(people, "11 Ә"))
            attendance.mark_rest(store, session_id, "present")
        sessions.hold(store, session_id)
        kept = [self._test(person, "objects", session_id) for person in people]
        for result_id in kept[: len(kept) // 2]:
            life.plan(day + timedelta(days=3), partial(self._conclude, result_id))
        for person in people[:3]:
            life.plan(day + timedelta(days=4), partial(self._talk, person, youth=True))

    def _session(self, form: str, day: date, audience: str, partner: int | None) -> int:
        life = self._life
        draft = sessions.Draft(
            form_id=forms.by_code(self._store, form).id,
            day=day,
            starts="12:00",
            audience=audience,
            venue="school" if partner else "centre",
            partner_id=partner,
            conductors=(Conductor("centre", life.officer()),),
        )
        return sessions.plan(self._store, draft)

    def _test(self, person_id: int, code: str, session_id: int | None = None) -> int:
        life = self._life
        instrument = instruments.get(self._store, code)
        return results.keep(
            self._store,
            person_id,
            instrument,
            answers(life.chance, instrument),
            taken_on=self._store.today(),
            way="paper",
            language=life.chance.choice(("kk", "kk", "kk", "ru")),
            session_id=session_id,
            staff_id=life.officer(),
            second_pass=True,
        )

    def _conclude(self, result_id: int) -> None:
        """A named colleague concludes, where the profile gives ground for it."""
        life, held = self._life, results.get(self._store, result_id)
        if held.profile.validity:
            return
        words_ = life.say("test_conclusions")
        results.conclude(self._store, result_id, words_, staff_id=life.officer())
        if "profile" not in life.examples:
            issued = guidance_papers.print_profile(
                self._store, result_id, self._store.today(), life.render
            )
            life.issued("profile", issued.id)

    # Consultations, and what follows

    def _consult(self, count: int) -> None:
        for person in self._life.people(ADULTS, count):
            self._talk(person, youth=False)

    def _talk(self, person_id: int, *, youth: bool) -> None:
        life, store, day = self._life, self._store, self._store.today()
        if store.row("person", person_id)["archived_on"]:
            return
        later = day + timedelta(days=life.chance.randint(5, 20))
        again = youth or life.chance.random() < 0.5
        draft = consultations.Draft(
            person_id,
            day,
            staff_id=life.officer(),
            wishes=life.say("wishes"),
            abilities=life.say("abilities"),
            interest=life.say("interest"),
            psychological=life.say("psychological"),
            physiological=life.say("physiological"),
            market=life.say("market"),
            conclusion=life.say("conclusions"),
            next_step=life.say("next_steps"),
            next_on=later if again else None,
        )
        consultations.record(store, draft)
        if again:
            life.plan(later, lambda: self._choose(person_id, youth=youth))

    def _choose(self, person_id: int, *, youth: bool) -> None:
        """The person comes again, is tested, chooses; the Exchange is looked at."""
        life, store, day = self._life, self._store, self._store.today()
        if store.row("person", person_id)["archived_on"]:
            return
        if not youth:
            result_id = self._test(person_id, life.chance.choice(("interests", "skills")))
            self._conclude(result_id)
        profession = life.both("professions")
        decided = life.chance.random() < 0.85
        choices.record(
            store,
            choices.Draft(
                person_id,
                day,
                decided,
                profession.kk if decided else "",
                profession.ru if decided else "",
                "test",
                life.officer(),
            ),
        )
        if decided:
            self._look(person_id, profession)
            soon = day + timedelta(days=2)
            life.plan(soon, lambda: self._recommend(person_id, profession))

    def _look(self, person_id: int, profession: Both) -> None:
        life = self._life
        found = life.chance.choice((0, 1, 2, 3, 5, 8))
        demand = "none" if not found else "low" if found < 3 else "medium" if found < 6 else "high"
        draft = vacancies.Draft(
            person_id,
            self._store.today(),
            profession.kk,
            profession.ru,
            stock.guidance()["area"],
            found,
            demand,
            staff_id=life.officer(),
        )
        vacancies.record(self._store, draft)

    def _recommend(self, person_id: int, profession: Both) -> None:
        life, store, day = self._life, self._store, self._store.today()
        if store.row("person", person_id)["archived_on"]:
            return
        needed = life.chance.random() < 0.4
        body, reasons = life.both("bodies"), life.both("reasons")
        draft = recommendations.Draft(
            person_id,
            day,
            test_result_id=next((each.id for each in results.of(store, person_id)), None),
            consultation_id=next((each.id for each in consultations.of(store, person_id)), None),
            profession_kk=profession.kk,
            profession_ru=profession.ru,
            body_kk=body.kk,
            body_ru=body.ru,
            selection_needed=needed,
            reasons_kk=reasons.kk if needed else "",
            reasons_ru=reasons.ru if needed else "",
            officer_id=life.officer(),
        )
        recommendation_id = recommendations.record(store, draft)
        issued = guidance_papers.print_recommendation(store, recommendation_id, day, life.render)
        life.issued("recommendation", issued.id)
        if needed:
            life.plan(day + timedelta(days=5), lambda: self._select(person_id, recommendation_id))
        elif life.chance.random() < 0.4:
            life.plan(day + timedelta(days=9), lambda: self._adapt(person_id, profession))

    def _select(self, person_id: int, recommendation_id: int) -> None:
        life, store, day = self._life, self._store, self._store.today()
        if store.row("person", person_id)["archived_on"]:
            return
        held = recommendations.get(store, recommendation_id)
        diagnostics = life.both("selection_diagnostics")
        qualities, measures = life.both("selection_qualities"), life.both("selection_measures")
        draft = selections.Draft(
            person_id,
            day,
            "profession",
            held.profession_kk,
            held.profession_ru,
            recommendation_id=recommendation_id,
            diagnostics_kk=diagnostics.kk,
            diagnostics_ru=diagnostics.ru,
            qualities_kk=qualities.kk,
            qualities_ru=qualities.ru,
            measures_kk=measures.kk,
            measures_ru=measures.ru,
            degree=life.chance.choice(("full", "full", "partial")),
            decision="selected",
            staff_id=life.officer(),
        )
        selection_id = selections.record(store, draft)
        issued = guidance_papers.print_selection(store, selection_id, day, life.render)
        life.issued("selection", issued.id)

    def _adapt(self, person_id: int, profession: Both) -> None:
        life, store, day = self._life, self._store, self._store.today()
        if store.row("person", person_id)["archived_on"]:
            return
        draft = adaptations.Draft(
            person_id,
            day,
            life.chance.choice(("workplace_visit", "adaptation")),
            life.firm("employer"),
            profession.kk,
            profession.ru,
            day + timedelta(days=14),
            staff_id=life.officer(),
        )
        adaptation_id = adaptations.record(store, draft)
        life.plan(
            day + timedelta(days=15),
            lambda: adaptations.conclude(store, adaptation_id, "done", store.today()),
        )

    # The training list

    def _make_list(self) -> None:
        """Thirty adults are listed for a course; one gives up before it is printed."""
        life, store, day = self._life, self._store, self._store.today()
        people = self._life.people(ADULTS, _LIST + 1)
        if not people:
            return
        profession = life.both("professions")
        draft = training.Draft(
            day,
            "Қысқа мерзімді кәсіптік оқу",
            "Краткосрочное профессиональное обучение",
            life.firm("college"),
            day + timedelta(days=21),
            day + timedelta(days=111),
        )
        list_id = training.make(store, draft)
        entries = training.add(
            store, list_id, people, profession_kk=profession.kk, profession_ru=profession.ru
        )
        if len(entries) > 1:
            training.take_off(store, entries[-1:], "Өзі бас тартты")
            entries = entries[:-1]
        issued = guidance_papers.print_training_list(store, list_id, day, life.render)
        life.issued("training-list", issued.id)
        life.plan(day + timedelta(days=22), lambda: self._follow(entries))

    def _follow(self, entries: Sequence[int]) -> None:
        day = self._store.today()
        training.follow(self._store, entries[2:], "studying", day)
        training.follow(self._store, entries[:2], "declined", day)

    # The fair

    def _hold_fair(self) -> None:
        """Employers bring vacancies; visitors are counted at the door, some by name."""
        life, store, day = self._life, self._store, self._store.today()
        draft = sessions.Draft(
            form_id=forms.by_code(store, forms.JOB_FAIR).id,
            title_kk="Көктерек ауданының бос жұмыс орындары жәрмеңкесі",
            title_ru="Ярмарка вакансий Коктерекского района",
            day=day,
            starts="10:00",
            ends="13:00",
            audience="mixed",
            venue="other",
            room_kk="Аудандық мәдениет үйі",
            room_ru="Районный дом культуры",
            participants=118,
            parents=14,
            representatives=6,
            conductors=(Conductor("centre", life.officer()),),
        )
        session_id = sessions.plan(store, draft)
        for firm in life.around.firms:
            if firm.role == "employer":
                employer = fairs.add_employer(
                    store, session_id, fairs.EmployerDraft(partner_id=firm.id)
                )
                for job in firm.jobs:
                    fairs.add_vacancy(store, employer, self._vacancy(job))
        sessions.hold(store, session_id)
        for person in life.people(ADULTS, 12):
            attendance.came(store, session_id, person)
        issued = guidance_papers.print_fair(store, session_id, day, life.render)
        life.issued("fair", issued.id)

    def _vacancy(self, job: Both) -> fairs.VacancyDraft:
        chance = self._life.chance
        places = chance.randint(1, 6)
        interviews = chance.randint(places, places * 4)
        invited = chance.randint(0, min(interviews, places * 2))
        return fairs.VacancyDraft(
            job.kk, job.ru, places, interviews, invited, chance.randint(0, min(invited, places))
        )
