"""Kills the program at random moments of its work and looks at what is left.

    python tools/kill_rounds.py 300 [SEED]

Each round starts a process that registers, imports, refers, prints, reserves, plans sessions and
marks who came through the console without pause, and kills it (SIGKILL; on Windows
TerminateProcess) a random moment later. Then the file is opened as on any morning. What the
console had acknowledged must be there, each number once, no gap, an import whole or absent.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

HOUSE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HOUSE))

from app import office  # noqa: E402
from app.store import checking  # noqa: E402
from app.store.store import Store  # noqa: E402
from ui import console  # noqa: E402

ROWS = 20
DAY = "2026-01-15"  # of the session to which everybody comes
SESSION = f"{DAY} 9:30"
LONGEST = 1.2  # seconds from the first deed to the kill
_SETTINGS = (
    "parent_kk=Орталық",
    "parent_ru=Центр",
    "centre_kk=Мансап орталығы",
    "centre_ru=Карьерный центр",
    "address_kk=Көктерек",
    "address_ru=Коктерек",
    "bin=120540001233",
    "index_referral=05-12",
    "index_consent=05-13",
    "index_register=05-14",
    "index_sheet=05-15",
    "index_profile=05-16",
    "index_recommendation=05-17",
    "index_selection=05-18",
    "index_training_list=05-19",
    "index_fair=05-20",
    "index_plan=05-21",
    "index_timetable=05-22",
    "index_plan_changes=05-23",
    "index_agreement_sheet=05-24",
    "index_undecided=05-25",
    "index_tender_protocol=05-26",
    "index_acceptance=05-27",
    "index_job_description=05-28",
    "index_qualification_sheet=05-29",
    "index_staff_list=05-30",
    "index_attestation_calendar=05-31",
    "index_load=05-32",
    "index_hand_over=05-33",
    "index_quarter=05-34",
    "index_correction=05-35",
)


def prepare(path: Path) -> None:
    """Make an office that can issue papers, with one person on the books."""
    db = ("--db", str(path))
    for argv in (
        ("new", str(path)),
        ("set", *_SETTINGS, *db),
        ("staff", "add", "Жақсыбеков Қуаныш", "--post", "Директор", "--basis", "Жарғы", *db),
        ("participant", "add", "Алғашқы Адам", "--iin-absence", "other", *db),
        ("sessions", "plan", "--form", "seminar", "--day", DAY, "--at", "9:30", *db),
    ):
        if console.run([*argv, "--json"]) != 0:
            raise SystemExit(f"could not prepare: {argv}")


def work(path: Path, seed: int) -> None:
    """Do deeds until somebody kills this process, announcing each."""
    chance = random.Random(seed)
    for number in range(1_000_000):
        deed = chance.choice(_DEEDS)
        print(json.dumps({"deed": deed, "name": f"{seed}-{number}"}), flush=True)
        argv = list(_deed(deed, path, seed, number))
        console.run([*argv, "--db", str(path), "--json"])


_DEEDS = (
    *("add", "add", "import", "referral", "referral", "reserve"),
    *("session", "attend", "attend", "attendance"),
)


def _deed(deed: str, path: Path, seed: int, number: int) -> Iterator[str]:
    if deed == "add":
        name = f"{_letters(seed)} {_letters(number)}"
        yield from ("participant", "add", name, "--iin-absence", "other", "--not-duplicate")
    elif deed == "import":
        yield from ("import", "participants", str(_list(path, seed, number)))
    elif deed == "referral":
        yield from ("referral", "--participant", "Алғашқы Адам", "--addressee", "Нұр")
    elif deed == "session":
        yield from ("sessions", "plan", "--form", "meeting", "--day", "2026-02-10")
    elif deed == "attend":
        yield from ("attend", SESSION, "*", "--came", "Алғашқы Адам")
    elif deed == "attendance":
        yield from ("import", "attendance", str(_list(path, seed, number)), "--session", SESSION)
        yield from ("--mark", "present", "--new-for-duplicates")
    else:
        yield from ("reserve", "referral", "2")


def _letters(number: int) -> str:
    return "Аң" + "".join("абвгдежзик"[int(digit)] for digit in str(number))


def _list(path: Path, seed: int, number: int) -> Path:
    """Write a list whose people are known by its own surname."""
    file = path.with_name(f"list-{seed}-{number}.csv")
    surname = f"Тізім{_letters(seed)}{_letters(number)}"
    rows = [f"{surname};{_letters(row)}" for row in range(ROWS)]
    file.write_text("\n".join(["Тегі;Аты", *rows]), "utf-8")
    return file


def one_round(path: Path, seed: int) -> tuple[list[dict[str, Any]], float]:
    """Let a process work and kill it; return what it acknowledged and after how many seconds."""
    command = [sys.executable, str(Path(__file__).resolve()), "--work", str(path), str(seed)]
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL, cwd=HOUSE)
        while out.seek(0, os.SEEK_END) == 0 and process.poll() is None:
            time.sleep(0.01)
        pause = random.Random(f"pause {seed}").uniform(0, LONGEST)
        time.sleep(pause)
        process.kill()
        process.wait()
        out.seek(0)
        return list(_answers(out.read().decode("utf-8", "ignore"))), pause


def _answers(text: str) -> Iterator[dict[str, Any]]:
    decoder, at = json.JSONDecoder(), 0
    told: dict[str, Any] = {}
    while at < len(text):
        try:
            said, end = decoder.raw_decode(text, at)
        except ValueError:
            return  # the kill cut the last answer short: it was not given
        if isinstance(said, dict) and "deed" in said:
            told = said
        else:
            yield {**told, "answer": said}
        at = end + len(text[end:]) - len(text[end:].lstrip())


def look(path: Path, acknowledged: list[dict[str, Any]]) -> list[str]:
    """Open the file as on any morning and return everything that is wrong."""
    with office.open_centre(path, lambda: datetime.now().astimezone()) as store:
        report = checking.check(store)
        wrong = [f"{each.code} {each.details}" for each in report.problems]
        for told in acknowledged:
            wrong += _missing(store, told)
        return wrong + list(_halves(store))


def _missing(store: Store, told: dict[str, Any]) -> Iterator[str]:
    answer, deed = told["answer"], told["deed"]
    table, name = _KEPT.get(deed, ("", ""))
    if table and answer[name] and not _known(store, table, answer[name]):
        yield f"{table} {answer[name]} is lost"
    if deed == "attend":
        sql = "select count(*) from attendance where mark = 'present'"
        if store.scalar(sql) < answer["present"]:
            yield f"some of {answer['present']} marks are lost"
    if deed == "reserve":
        for each in answer:
            yield from _paper(store, each)
    if deed == "referral":
        yield from _paper(store, answer)


_KEPT = {
    "add": ("person", "uid"),
    "session": ("session", "uid"),
    "import": ("batch", "batch"),
    "attendance": ("batch", "batch"),
}
"""The record that an answer names, by deed."""


def _known(store: Store, table: str, uid: str) -> bool:
    return store.scalar(f"select 1 from {table} where uid = ?", (uid,)) is not None


def _paper(store: Store, answer: dict[str, Any]) -> Iterator[str]:
    sql = """
      select number, sha256, body from paper left join paper_bytes on paper_id = paper.id
       where uid = ?
    """
    found = store.tuples(sql, (answer["uid"],))
    if not found or found[0][0] != answer["number"]:
        yield f"paper {answer['number']} is lost"
    elif "sha256" in answer and hashlib.sha256(found[0][2]).hexdigest() != answer["sha256"]:
        yield f"paper {answer['number']} is another"


def _halves(store: Store) -> Iterator[str]:
    """Give every list of which only a part came in: rows without their people, or the reverse."""
    sql = """
      select source, count(*), sum(outcome = 'new'),
             sum(exists (select 1 from person where person.uid = record_uid))
        from batch join batch_row on batch_id = batch.id group by batch.id
    """
    for source, rows, new, people in store.tuples(sql):
        if rows != ROWS or new > people:
            yield f"{source} came in by half: {rows} rows, {new} new, {people} people"
    sql = """
      select count(*) from batch join batch_row on batch_id = batch.id
        join person on person.uid = record_uid
       where subject = 'attendance' and not exists (
         select 1 from attendance where person_id = person.id and mark = 'present')
    """
    if unmarked := store.scalar(sql):
        yield f"{unmarked} people of a list of attendance have no mark"
    sql = """
      select count(*) from person where surname like 'Тізім%'
         and not exists (select 1 from batch_row where record_uid = person.uid)
    """
    if stray := store.scalar(sql):
        yield f"{stray} people came from no list"


def rounds(path: Path, count: int, seed: int = 1) -> tuple[Counter[str], list[str]]:
    """Return how many deeds of each kind were acknowledged, and everything found wrong."""
    told: Counter[str] = Counter()
    acknowledged: list[dict[str, Any]] = []
    wrong: list[str] = []
    for number in range(seed, seed + count):
        answers, pause = one_round(path, number)
        told.update(each["deed"] for each in answers)
        acknowledged += answers
        found = look(path, acknowledged)
        wrong += [f"round {number}, {pause:.3f} s: {each}" for each in found]
    return told, wrong


def main(argv: list[str]) -> int:
    """Run the rounds asked for and say what was found."""
    if argv[:1] == ["--work"]:
        work(Path(argv[1]), int(argv[2]))
    count, seed = int(argv[0]), int(argv[1]) if len(argv) > 1 else 1
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        path = Path(folder) / "centre.bagdar"
        prepare(path)
        told, wrong = rounds(path, count, seed)
    print(f"{count} kills; acknowledged: {dict(told)}; wrong: {len(wrong)}")
    print("\n".join(wrong[:20]))
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
