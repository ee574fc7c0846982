"""``test``: instruments, answers from paper, scores, results and what a person concluded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.errors import FieldRefusal, Refusal
from app.guidance import answer_files, answer_lines, instruments, pin, results
from app.guidance.questions import Instrument, Three
from app.guidance.results import Elsewhere
from app.guidance.scoring import Score
from app.store.store import Store
from ui.console import choosing, tests_out
from ui.console.desk import Answer, Desk
from ui.console.usage import Shape, day

examples = (
    "test list",
    "test check own.toml",
    'test answer UID interests "54321 54321" --second "54321 54321" --language kk',
    "test score class.csv --json",
    'test elsewhere UID "Қызығушылықтар картасы" "Биология=18/24" "Химия=9/24"',
    'test conclude RESULT "Табиғатқа бейім" --by "Нұрғалиева А."',
    "test pin --clear",
)
_LANGUAGES = results.LANGUAGES


def shape(shape: Shape) -> None:
    """Take an instrument, answers, a result or whose results."""
    names = ("list", "check", "add", "archive", "answer", "score", "results", "elsewhere")
    actions = shape.actions(*names, "conclude", "pin")
    for name in ("check", "add", "score"):
        actions[name].take("file", metavar="FILE", type=Path, words=f"test-{name}-file")
    actions["archive"].take("test", metavar="TEST", words="test-code")
    for name in ("answer", "elsewhere", "results"):
        actions[name].take("person", metavar="PERSON")
    _answers(actions["answer"])
    _elsewhere(actions["elsewhere"])
    _conclusion(actions["conclude"])
    _pin(actions["pin"])


def _answers(shape: Shape) -> None:
    shape.take("test", metavar="TEST", words="test-code")
    shape.take("line", metavar="LINE", words="test-line")
    shape.take("--second", metavar="LINE", words="test-second")
    shape.take("--language", choices=_LANGUAGES, default="kk", words="test-language")
    _taken(shape)


def _elsewhere(shape: Shape) -> None:
    shape.take("name", metavar="NAME", words="test-name")
    shape.take("scores", nargs="+", metavar="SCALE=POINTS/MOST", words="test-scores")
    shape.take("--version", metavar="TEXT", default="", words="test-version")
    shape.take("--place", metavar="TEXT", default="", words="test-place")
    shape.take("--language", choices=_LANGUAGES, default="", words="test-language")
    _taken(shape)


def _taken(shape: Shape) -> None:
    shape.take("--day", metavar="DATE", type=day, words="test-day")
    shape.take("--session", metavar="SESSION")
    shape.take("--tester", metavar="NAME", default="", words="test-tester")


def _conclusion(shape: Shape) -> None:
    shape.take("result", metavar="RESULT", words="test-result")
    shape.take("words", metavar="TEXT", words="test-words")
    shape.take("--by", metavar="NAME", default="", words="test-by")
    shape.take("--on", metavar="DATE", type=day, words="test-on")
    shape.take("--reason", metavar="TEXT", default="", words="test-reason")


def _pin(shape: Shape) -> None:
    shape.into = shape.parser.add_mutually_exclusive_group()
    shape.take("--set", metavar="PIN", dest="pin", words="test-pin-set")
    shape.take("--clear", action="store_const", const="", dest="pin", words="test-pin-clear")


def run(desk: Desk) -> Answer:
    """Do what was asked with tests."""
    return _ACTIONS[desk.asked.action](desk)


# Instruments


def _list(desk: Desk) -> Answer:
    with desk.reading() as store:
        found = [tests_out.instrument(each) for each in instruments.all_of(store)]
        lines = [tests_out.titled(desk, each) for each in instruments.all_of(store)]
    return Answer(found, lines)


def _check(desk: Desk) -> Answer:
    instrument = instruments.load(desk.asked.file)
    return Answer(tests_out.instrument(instrument), [tests_out.titled(desk, instrument)])


def _add(desk: Desk) -> Answer:
    path = desk.asked.file
    instruments.load(path)  # refuses what cannot be read before the file is opened for work
    with desk.writing() as store:
        added = instruments.add(store, path.read_text("utf-8-sig"), path.name)
    return Answer(
        tests_out.instrument(added), [desk.say("test-added", test=tests_out.titled(desk, added))]
    )


def _archive(desk: Desk) -> Answer:
    with desk.writing() as store:
        instruments.archive(store, desk.asked.test)
    return Answer({"code": desk.asked.test}, [desk.say("test-archived", test=desk.asked.test)])


# Answers and scores


def _answer(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        person = choosing.person(store, asked.person)
        instrument = instruments.get(store, asked.test)
        answers = answer_lines.read(instrument, asked.line)
        if asked.second is not None:
            _same_twice(instrument, answers, asked.second)
        kept = results.keep(
            store,
            person.id,
            instrument,
            answers,
            taken_on=asked.day or desk.today(),
            way="paper",
            language=asked.language,
            session_id=_session(store, asked.session),
            tester=asked.tester,
            second_pass=asked.second is not None,
        )
        return tests_out.told(desk, store, results.get(store, kept))


def _same_twice(instrument: Instrument, first: Sequence[str | None], second: str) -> None:
    differing = answer_lines.compare(first, answer_lines.read(instrument, second))
    if differing:
        raise FieldRefusal("answers", "answers-differ", items=", ".join(map(str, differing)))


def _session(store: Store, named: str | None) -> int | None:
    return choosing.session(store, named).id if named else None


def _score(desk: Desk) -> Answer:
    scored = answer_files.score(desk.asked.file, _found(desk))
    result = [
        {
            "row": each.row,
            "name": each.name,
            "test": each.instrument.code,
            **tests_out.profile(each.profile),
        }
        for each in scored
    ]
    lines = [_scored_line(desk, each) for each in scored]
    return Answer(result, lines)


def _found(desk: Desk) -> answer_files.Find:
    """Without a centre's file the program's own tests can be scored all the same."""
    known = list(instruments.shipped())
    try:
        with desk.reading() as store:
            known = instruments.all_of(store)
    except Refusal as refusal:
        if refusal.code != "file-not-named":
            raise
    by_code = {each.code: each for each in known}

    def find(code: str) -> Instrument:
        if code not in by_code:
            raise Refusal(
                "instrument-unknown", instrument=code, version="", known=", ".join(by_code)
            )
        return by_code[code]

    return find


def _scored_line(desk: Desk, scored: answer_files.Scored) -> str:
    name = scored.name or scored.instrument.name.spoken(desk.language)
    return f"{scored.row:4}  {name}: {tests_out.shares(desk, scored.profile)}"


# Results


def _results(desk: Desk) -> Answer:
    with desk.reading() as store:
        person = choosing.person(store, desk.asked.person)
        answers = [tests_out.told(desk, store, each) for each in results.of(store, person.id)]
    lines = [line for each in answers for line in each.lines]
    return Answer([each.result for each in answers], lines or ["—"])


def _brought_in(desk: Desk) -> Answer:
    asked = desk.asked
    scores = tuple(_typed_score(each) for each in asked.scores)
    brought = Elsewhere(
        asked.name, scores, version=asked.version, language=asked.language, place=asked.place
    )
    with desk.writing() as store:
        person = choosing.person(store, asked.person)
        kept = results.keep_elsewhere(
            store,
            person.id,
            brought,
            taken_on=asked.day or desk.today(),
            session_id=_session(store, asked.session),
            tester=asked.tester,
        )
        return tests_out.told(desk, store, results.get(store, kept))


def _typed_score(typed: str) -> Score:
    """Read «Биология=18/24», or «Биология=-4/-20..20» where a scale begins below nothing."""
    name, _, points = typed.rpartition("=")
    raw, _, most = points.partition("/")
    least, _, greatest = most.rpartition("..")
    try:
        return Score(name, Three(name), _number(raw), _number(greatest), _number(least or "0"))
    except ValueError as error:
        raise Refusal("score-unreadable", score=typed) from error


def _number(typed: str) -> float:
    number = float(typed.strip().replace(",", "."))
    return int(number) if number.is_integer() else number


def _conclude(desk: Desk) -> Answer:
    asked = desk.asked
    with desk.writing() as store:
        result = results.by_uid(store, asked.result)
        results.conclude(
            store, result.id, asked.words, by=asked.by, day=asked.on, reason=asked.reason
        )
        return tests_out.told(desk, store, results.get(store, result.id))


# The PIN


def _staff_pin(desk: Desk) -> Answer:
    """A forgotten PIN is taken away here: who holds the file holds all that it keeps."""
    if desk.asked.pin is None:
        with desk.reading() as store:
            return _pin_told(desk, store)
    with desk.writing() as store:
        pin.set_pin(store, desk.asked.pin)
        return _pin_told(desk, store)


def _pin_told(desk: Desk, store: Store) -> Answer:
    known = pin.is_set(store)
    return Answer({"set": known}, [desk.say("test-pin-known" if known else "test-pin-none")])


_ACTIONS = {
    "list": _list,
    "check": _check,
    "add": _add,
    "archive": _archive,
    "answer": _answer,
    "score": _score,
    "results": _results,
    "elsewhere": _brought_in,
    "conclude": _conclude,
    "pin": _staff_pin,
}
