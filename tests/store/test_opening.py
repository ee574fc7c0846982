"""A file is opened only when it is ours, whole, and nobody else's."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from random import Random

import pytest

from app import office
from app.errors import Refusal
from app.registry import participants
from app.store import backups, checking, driver, location, migrations, opening, restoring
from tests import builders


@pytest.fixture
def closed(tmp_path: Path, clock: builders.Clock) -> Path:
    path = tmp_path / "centre.bagdar"
    with office.create(path, clock) as store:
        builders.people(store, 40)
    return path


def code_of(path: Path, clock: builders.Clock) -> str:
    with pytest.raises(Refusal) as refused:
        office.open_centre(path, clock).close()
    return refused.value.code


def test_a_missing_file_is_refused_and_none_is_made(tmp_path: Path, clock: builders.Clock) -> None:
    path = tmp_path / "nowhere.bagdar"
    assert code_of(path, clock) == "file-missing"
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_never_written_over(closed: Path, clock: builders.Clock) -> None:
    before = closed.read_bytes()
    with pytest.raises(Refusal) as refused:
        office.create(closed, clock)
    assert refused.value.code == "file-exists"
    assert closed.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file-empty"),
        ("Тегі;Аты\nАсанов;Үсен\n".encode(), "file-not-ours"),
        (b"SQLite format 3\x00" + bytes(84), "file-not-ours"),
    ],
)
def test_what_is_not_ours_is_refused_untouched(
    tmp_path: Path, clock: builders.Clock, content: bytes, code: str
) -> None:
    path = tmp_path / "x.bagdar"
    path.write_bytes(content)
    assert code_of(path, clock) == code
    assert path.read_bytes() == content


def test_a_newer_file_is_refused(closed: Path, clock: builders.Clock) -> None:
    connection = driver.connect(closed)
    connection.execute(f"pragma user_version = {migrations.VERSION + 1}")
    connection.close()
    assert code_of(closed, clock) == "file-newer"


def test_a_file_with_a_strange_trigger_is_refused(closed: Path, clock: builders.Clock) -> None:
    connection = driver.connect(closed)
    connection.execute("create trigger evil after insert on person begin delete from setting; end")
    connection.close()
    assert code_of(closed, clock) == "file-altered"


def test_structural_damage_is_found_before_the_first_edit(
    closed: Path, clock: builders.Clock
) -> None:
    whole = closed.read_bytes()
    pages = len(whole) // 4096
    for page in range(pages):
        broken = whole[: page * 4096] + bytes(4096) + whole[(page + 1) * 4096 :]
        closed.write_bytes(broken)
        with pytest.raises(Refusal) as refused:
            office.open_centre(closed, clock).close()
        assert refused.value.code in {"file-damaged", "file-not-ours", "file-altered"}, page
        assert closed.read_bytes() == broken
    for cut in (100, 4096, len(whole) // 2, len(whole) - 1):
        closed.write_bytes(whole[:cut])
        with pytest.raises(Refusal):
            office.open_centre(closed, clock).close()


def test_random_damage_never_shows_a_traceback(closed: Path, clock: builders.Clock) -> None:
    whole, chance = closed.read_bytes(), Random(7)
    for _ in range(60):
        broken = bytearray(whole)
        for _ in range(30):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        closed.write_bytes(bytes(broken))
        try:
            office.open_centre(closed, clock).close()
        except Refusal:
            continue


def test_a_second_start_learns_who_holds_the_file(closed: Path, clock: builders.Clock) -> None:
    with office.open_centre(closed, clock):
        with pytest.raises(Refusal) as refused:
            office.open_centre(closed, clock)
        assert refused.value.code == "file-held"
        assert refused.value.details["pid"] == os.getpid()
        assert refused.value.details["since"] == "2026-11-23T09:00+05:00"
        with office.open_centre(closed, clock, read_only=True) as looking:
            assert looking.scalar("select count(*) from person") == 40
            with pytest.raises(Refusal), looking.transaction("x"):
                pass


def test_a_killed_program_leaves_nothing_to_clear_by_hand(
    closed: Path, clock: builders.Clock
) -> None:
    script = (
        "import os, sys; from pathlib import Path; from tests import builders;"
        "from app import office; from app.registry import participants as p;"
        "s = office.open_centre(Path(sys.argv[1]), builders.Clock());"
        "p.add(s, p.Draft(surname='Соңғы', iin_absence='other')); os.kill(os.getpid(), 9)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", script, str(closed)], cwd=root, check=False)
    assert done.returncode == -9
    with office.open_centre(closed, clock) as store:
        assert store.hold is not None
        assert store.hold.ended_badly
        assert store.warnings == ()
        assert store.scalar("select count(*) from person where surname = 'Соңғы'") == 1


def test_a_log_that_vanished_after_a_bad_end_is_reported(
    closed: Path, clock: builders.Clock
) -> None:
    closed.with_name(closed.name + ".holder").write_text("{}")
    with office.open_centre(closed, clock) as store:
        assert store.warnings == ("log-missing-after-bad-end",)


def test_a_clock_gone_back_is_told_at_the_start(closed: Path, clock: builders.Clock) -> None:
    clock.pass_days(-20_000)
    with office.open_centre(closed, clock) as store:
        assert store.warnings == ("clock-behind-last-action",)


def test_after_a_clean_end_one_file_is_everything(closed: Path, clock: builders.Clock) -> None:
    with office.open_centre(closed, clock) as store:
        participants.add(store, builders.draft("Соңғы"))
    alone = closed.parent / "elsewhere" / "copy.bagdar"
    alone.parent.mkdir()
    shutil.copyfile(closed, alone)
    with office.open_centre(alone, clock) as store:
        assert store.scalar("select count(*) from person") == 41


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs"])
def test_a_network_share_is_told_from_a_disk(tmp_path: Path, kind: str) -> None:
    table = tmp_path / "mounts"
    table.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/x {tmp_path}/share {kind} rw 0 0\n")
    assert location.on_share(tmp_path / "share" / "centre.bagdar", table)
    assert not location.on_share(tmp_path / "centre.bagdar", table)


def test_a_backup_is_a_whole_file_with_a_manifest(closed: Path, clock: builders.Clock) -> None:
    with office.open_centre(closed, clock) as store:
        manifest = backups.take(closed, clock(), reason="exit")
        participants.add(store, builders.draft("Кейінгі"))
    copy = backups.folder(closed) / manifest.file
    backups.verify(copy)
    assert (manifest.people, manifest.reason) == (40, "exit")
    assert backups.latest(closed) == manifest
    with office.open_centre(copy, clock) as store:
        assert store.scalar("select count(*) from person") == 40


def test_a_restore_sets_the_present_file_aside_whole(closed: Path, clock: builders.Clock) -> None:
    manifest = backups.take(closed, clock(), reason="by hand")
    with office.open_centre(closed, clock) as store:
        participants.add(store, builders.draft("Кейінгі"))
    copy = backups.folder(closed) / manifest.file
    aside = restoring.restore(copy, closed, clock)
    assert aside is not None
    with office.open_centre(closed, clock) as store:
        assert store.scalar("select count(*) from person") == 40
    with office.open_centre(aside, clock) as store:
        assert store.scalar("select count(*) from person") == 41


def test_a_restore_beside_a_left_over_log_brings_back_exactly_the_backup(
    closed: Path, clock: builders.Clock
) -> None:
    manifest = backups.take(closed, clock(), reason="by hand")
    connection = driver.connect(closed)
    driver.write_ahead(connection)
    connection.execute("update current set action_id = 1")
    connection.execute("delete from person where id > 5")
    log = closed.with_name(closed.name + "-wal").read_bytes()
    connection.close()
    closed.with_name(closed.name + "-wal").write_bytes(log)
    restoring.restore(backups.folder(closed) / manifest.file, closed, clock)
    with office.open_centre(closed, clock) as store:
        assert store.scalar("select count(*) from person") == 40


def test_a_damaged_backup_never_replaces_the_file(closed: Path, clock: builders.Clock) -> None:
    manifest = backups.take(closed, clock(), reason="by hand")
    copy = backups.folder(closed) / manifest.file
    spoilt = bytearray(copy.read_bytes())
    spoilt[4096 * 3 : 4096 * 4] = bytes(4096)
    copy.write_bytes(spoilt)
    before = closed.read_bytes()
    with pytest.raises(Refusal) as refused:
        restoring.restore(copy, closed, clock)
    assert refused.value.code == "backup-changed"
    copy.with_name(copy.name + ".json").unlink()
    with pytest.raises(Refusal):
        restoring.restore(copy, closed, clock)
    assert closed.read_bytes() == before


def test_old_backups_are_thinned_but_never_by_a_wrong_clock(
    closed: Path, clock: builders.Clock
) -> None:
    for number in range(12):
        with office.open_centre(closed, clock) as store:
            participants.add(store, builders.draft(f"Асанов-{'аб'[number % 2]}", "Үсен"))
        clock.pass_days(1)
        backups.take(closed, clock(), reason="exit")
    kept = backups.listed(backups.folder(closed), closed.stem)
    assert 7 <= len(kept) < 12
    clock.pass_days(-20_000)
    with office.open_centre(closed, clock) as store:
        participants.add(store, builders.draft("Соңғы"))
    wrong = backups.take(closed, clock(), reason="exit")
    again = backups.listed(backups.folder(closed), closed.stem)
    assert again[0] == wrong
    assert {each.file for each in kept[:6]} <= {each.file for each in again}


def test_an_older_file_is_brought_up_to_date_on_a_copy_with_a_backup(
    tmp_path: Path, clock: builders.Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "centre.bagdar"
    with office.create(path, clock) as store:
        participants.add(store, builders.draft("Асанов"))
    before = path.read_bytes()
    monkeypatch.setattr(migrations, "VERSION", migrations.VERSION + 1)
    monkeypatch.setattr(migrations, "steps", lambda: _with_second(broken=True))
    with pytest.raises(Exception, match="no such table"):
        office.open_centre(path, clock)
    assert path.read_bytes() == before
    monkeypatch.setattr(migrations, "steps", lambda: _with_second(broken=False))
    monkeypatch.setattr(opening, "refuse_altered", lambda *_: None)
    with office.open_centre(path, clock) as store:
        assert store.scalar("select surname from person") == "Асанов"
        assert store.scalar("select count(*) from second") == 0
    assert {each.reason for each in backups.listed(backups.folder(path), path.stem)} == {
        "migration"
    }


def _with_second(*, broken: bool) -> object:
    from sqlite_utils import Migrations

    from app.store.steps import ORDER

    ordered = Migrations("bagdar")
    for step in ORDER:
        ordered()(step)

    def m999_second(db: object) -> None:
        db.execute("create table second (id integer primary key) strict")  # type: ignore[attr-defined]
        if broken:
            db.execute("insert into nowhere values (1)")  # type: ignore[attr-defined]

    ordered()(m999_second)
    return ordered


def test_a_restore_cut_off_before_its_last_step_is_finished_by_the_next_start(
    closed: Path, clock: builders.Clock
) -> None:
    backup = backups.folder(closed) / backups.take(closed, clock(), reason="exit").file
    with office.open_centre(closed, clock) as store:
        participants.add(store, builders.draft("Кейінгі"))
    aside = restoring.restore(backup, closed, clock)
    assert aside is not None
    os.replace(closed, opening.restored(closed))
    with office.open_centre(closed, clock) as store:
        assert store.scalar("select count(*) from person") == 40
    assert not opening.restored(closed).exists()


def test_a_restore_into_a_folder_that_is_not_there_makes_it(
    closed: Path, clock: builders.Clock
) -> None:
    backup = backups.folder(closed) / backups.take(closed, clock(), reason="exit").file
    anew = closed.parent / "жаңа компьютер" / "centre.bagdar"
    assert restoring.restore(backup, anew, clock) is None
    with office.open_centre(anew, clock) as store:
        assert store.scalar("select count(*) from person") == 40


@pytest.mark.parametrize("said", ["[]", "{}", "7", "\x00", '{"file": "../centre.bagdar"}'])
def test_a_note_that_is_no_manifest_is_refused_and_counts_for_nothing(
    closed: Path, clock: builders.Clock, said: str
) -> None:
    backup = backups.folder(closed) / backups.take(closed, clock(), reason="exit").file
    backup.with_name(backup.name + ".json").write_text(said)
    assert backups.listed(backup.parent, closed.stem) == []
    with pytest.raises(Refusal) as refused:
        restoring.restore(backup, closed, clock)
    assert refused.value.code == "backup-manifest"


def test_a_manifest_that_speaks_of_another_file_never_has_it_thinned_out(
    closed: Path, clock: builders.Clock
) -> None:
    for _ in range(9):
        clock.pass_days(1)
        manifest = backups.take(closed, clock(), reason="exit")
    folder = backups.folder(closed)
    lying = {**asdict(manifest), "file": f"../{closed.name}", "at": "1970-01-01", "last_action": 0}
    (folder / f"{closed.stem}-x.bagdar.json").write_text(json.dumps(lying))
    backups.prune(folder, closed.stem)
    assert closed.exists()


def test_what_a_killed_backup_left_is_cleared_by_a_later_one(
    closed: Path, clock: builders.Clock
) -> None:
    folder = backups.folder(closed)
    folder.mkdir()
    for name in (".centre-1.making", ".centre-1.making-journal"):
        (folder / name).write_bytes(b"half")
        os.utime(folder / name, (0, 0))
    other = folder / ".centre-2.making"
    other.write_bytes(b"under way")
    backups.take(closed, clock(), reason="exit")
    assert [each.name for each in folder.glob(".*")] == [other.name]


def test_what_a_killed_creation_left_does_not_spoil_the_next(
    tmp_path: Path, clock: builders.Clock
) -> None:
    path = tmp_path / "centre.bagdar"
    for side in (".making", ".making-journal", ".making-wal"):
        (tmp_path / f"centre.bagdar{side}").write_bytes(b"half" * 2000)
    office.create(path, clock).close()
    assert sorted(each.name for each in tmp_path.iterdir()) == [path.name, path.name + ".lock"]


def test_on_a_full_disk_every_step_is_told_plainly_and_people_are_still_found(
    closed: Path, clock: builders.Clock
) -> None:
    backup = backups.folder(closed) / backups.take(closed, clock(), reason="exit").file
    script = """
import resource, sys
from dataclasses import asdict
from pathlib import Path
from app import office
from app.errors import Refusal
from app.registry import participants
from app.store import backups, restoring
from tests import builders

path, backup, room = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
clock = builders.Clock()
resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

def told(work):
    try:
        work()
    except Refusal as refusal:
        print(refusal.code)

told(lambda: backups.take(path, clock(), reason="exit"))
told(lambda: restoring.restore(backup, path, clock))
told(lambda: office.create(path.with_name("new.bagdar"), clock).close())
def many(store):
    with store.transaction("many"):
        for _ in range(999):
            participants.add(store, builders.draft("ә" * 300))

def work():
    with office.open_centre(path, clock) as store:
        print(store.scalar("select count(*) from person"))
        told(lambda: many(store))
        told(lambda: store.keep_draft("form", "x" * 3_000_000))
told(work)
"""
    root = Path(__file__).parents[2]
    for room in (0, 1000, 33_000, 70_000, closed.stat().st_size // 2):
        asked = [sys.executable, "-c", script, str(closed), str(backup), str(room)]
        done = subprocess.run(asked, cwd=root, check=False, capture_output=True, text=True)
        assert done.returncode == 0, (room, done.stderr)
        codes = {"disk-full", "disk-error", "backup-failed", "backup-folder", "40"}
        assert set(done.stdout.split()) <= codes, (room, done.stdout)
        assert "40" in done.stdout.split() or room < 33_000, (room, done.stdout)
        with office.open_centre(closed, clock) as store:
            assert checking.check(store).ok
            assert store.scalar("select count(*) from person") == 40
        assert not closed.with_name("new.bagdar").exists()


def test_letters_torn_inside_a_page_are_a_finding_and_no_fault(
    closed: Path, clock: builders.Clock
) -> None:
    with office.open_centre(closed, clock) as store:
        builders.furnish(store)
        _, issued = builders.refer(store, 1)
    whole = closed.read_bytes()
    closed.write_bytes(whole.replace(issued.sha256.encode(), b"\xff" * 64))
    with office.open_centre(closed, clock) as store:
        report = checking.check(store)
        assert [each.code for each in report.problems] == ["pages-damaged"]
