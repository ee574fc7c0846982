"""Opening, creating and refusing the centre's file.

A file is looked at from the outside in, header, mark, version, form, contents, before anything
is written to it; and nothing is ever created where a file was expected.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from random import Random

from app import files
from app.errors import Refusal
from app.store import backups, driver, location, migrations
from app.store.lock import FileHold
from app.store.store import Derive, Store
from app.store.uids import Clock, Uids

_HEADER = b"SQLite format 3\x00"
SMALL = 32 * 1024 * 1024
"""Bytes up to which opening looks at every page: it costs under a fifth of a second."""


def create(
    path: Path, clock: Clock, derive: Mapping[str, Derive], *, random: Random | None = None
) -> Store:
    """Make a new file and open it; refuse to write over anything."""
    location.refuse_share(path)
    if path.exists():
        raise Refusal("file-exists", path=str(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    making = path.with_name(path.name + ".making")
    backups.remove(making)
    try:
        driver.blank(making).close()
        migrations.apply(making)
    except driver.Failure as error:
        backups.remove(making)
        raise told(error, path) from error
    files.put_in_place(making, path)
    store = open_file(path, clock, derive)
    if random is not None:
        store.uid = Uids(clock, random)
    return store


def open_file(
    path: Path,
    clock: Clock,
    derive: Mapping[str, Derive],
    *,
    read_only: bool = False,
    wait: float = 0.0,
) -> Store:
    """Open the centre's file, or refuse saying why; brings an older file up to date first."""
    _finish_restoring(path, clock)
    refuse_foreign(path)
    if read_only:
        _refuse_outdated(path)
        return Store(path, clock, None, derive)
    location.refuse_share(path)
    hold = FileHold(path)
    hold.take(clock(), wait)
    try:
        warnings = _make_ready(path, hold, clock)
        store = Store(path, clock, hold, derive, warnings=warnings)
        store.warnings += _late_clock(store)
        return store
    except BaseException as error:
        hold.release()
        if isinstance(error, driver.Failure):
            raise told(error, path) from error
        raise


def _late_clock(store: Store) -> tuple[str, ...]:
    """A clock whose battery is dead would date papers wrongly and number them in another year."""
    last = store.scalar("select at from action order by id desc limit 1")
    late = last is not None and store.now() < datetime.fromisoformat(last)
    return ("clock-behind-last-action",) if late else ()


def told(error: BaseException, path: Path) -> BaseException:
    """Return the refusal that an error met while opening is: the disk's fault or the file's."""
    known = driver.told(error, path)
    if isinstance(known, Refusal):
        return known
    return Refusal("file-damaged", path=str(path), reason=str(error)[:200])


def restored(path: Path) -> Path:
    """Return where a restore keeps its checked copy until the present file has made room."""
    return path.with_name(path.name + ".restored")


def _finish_restoring(path: Path, clock: Clock) -> None:
    """Do the last step of a restore that was cut off between setting aside and putting in place."""
    if path.exists() or not restored(path).exists():
        return
    hold = FileHold(path)
    hold.take(clock(), wait=0.0)
    try:
        files.put_in_place(restored(path), path)
    finally:
        hold.release()


def refuse_foreign(path: Path) -> None:
    """Refuse what is missing, empty, no database, another program's, newer or damaged."""
    try:
        if not path.is_file():
            raise Refusal("file-missing", path=str(path))
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise Refusal("file-unreadable", path=str(path), reason=error.strerror) from error
    if not head:
        raise Refusal("file-empty", path=str(path))
    if head[:16] != _HEADER:
        raise Refusal("file-not-ours", path=str(path))
    if int.from_bytes(head[68:72], "big") != driver.APPLICATION_ID:
        raise Refusal("file-not-ours", path=str(path))
    _refuse_short(path, head)


def _refuse_short(path: Path, head: bytes) -> None:
    """Refuse a file cut off at its end; one with a log beside it may rightly still be growing."""
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        return
    page = int.from_bytes(head[16:18], "big")
    promised = int.from_bytes(head[28:32], "big") * (65536 if page == 1 else page)
    if path.stat().st_size < promised:
        raise Refusal("file-damaged", path=str(path), reason="cut off")


def _make_ready(path: Path, hold: FileHold, clock: Clock) -> tuple[str, ...]:
    warnings = []
    restored(path).unlink(missing_ok=True)  # of a restore cut off before it touched anything
    if hold.ended_badly and not path.with_name(path.name + "-wal").exists():
        # After a bad end the log always stands beside the file; if it is gone, so may be work.
        warnings.append("log-missing-after-bad-end")
    connection = _look(path)
    try:
        version = driver.scalar(connection, "pragma user_version")
        _refuse_version(version)
        driver.write_ahead(connection)
        if path.stat().st_size <= SMALL or hold.ended_badly:
            refuse_damaged(connection, path)
        if version == migrations.VERSION:
            refuse_altered(connection, path)
    finally:
        connection.close()
    if version < migrations.VERSION:
        migrate(path, clock)
    return tuple(warnings)


def _refuse_outdated(path: Path) -> None:
    connection = _look(path)
    try:
        version = driver.scalar(connection, "pragma user_version")
        _refuse_version(version)
        if version < migrations.VERSION:
            raise Refusal("file-older", path=str(path))
    finally:
        connection.close()


def _look(path: Path) -> driver.Connection:
    try:
        connection = driver.connect(path)
    except driver.Damage as error:
        raise told(error, path) from error
    try:
        driver.scalar(connection, "select count(*) from sqlite_schema")
    except driver.Damage as error:
        connection.close()  # Windows moves no file that is still open
        raise told(error, path) from error
    return connection


def _refuse_version(version: int) -> None:
    if version > migrations.VERSION:
        raise Refusal("file-newer", version=version, ours=migrations.VERSION)


def refuse_damaged(connection: driver.Connection, path: Path, *, whole: bool = False) -> None:
    """Refuse a file whose pages do not hold together; ``whole`` reads every index too."""
    check = "integrity_check" if whole else "quick_check"
    try:
        verdict = driver.scalar(connection, f"pragma {check}(1)")
    except driver.Damage as error:
        verdict = str(error)
    if verdict != "ok":
        raise Refusal("file-damaged", path=str(path), reason=verdict)


def check_pages(path: Path, stop: Callable[[], bool]) -> None:
    """Refuse an open file whose pages do not hold together; gives up when told to stop.

    For files too large to be looked at while somebody waits for them to open.
    """
    try:
        connection = driver.connect(path, read_only=True)
        try:
            connection.set_progress_handler(lambda: int(stop()), 100_000)
            refuse_damaged(connection, path)
        finally:
            connection.close()
    except driver.Damage as error:
        raise told(error, path) from error
    except Refusal:
        if not stop():
            raise


def refuse_altered(connection: driver.Connection, path: Path) -> None:
    """Refuse a file whose tables or triggers are not the ones our steps make."""
    if migrations.fingerprint(connection) != migrations.FINGERPRINT:
        raise Refusal("file-altered", path=str(path))


def migrate(path: Path, clock: Clock) -> None:
    """Bring an older file up to date on a checked copy, with a backup, and only then replace it."""
    backups.take(path, clock(), reason="migration")
    copy = path.with_name(path.name + ".migrating")
    backups.copy_file(path, copy)
    migrations.apply(copy)
    connection = driver.connect(copy)
    try:
        refuse_damaged(connection, copy, whole=True)
        refuse_altered(connection, copy)
    finally:
        connection.close()
    # The old log goes before the new file comes: one beside a file not its own would change it.
    backups.fold_log(path)
    for side in ("-wal", "-shm"):
        path.with_name(path.name + side).unlink(missing_ok=True)
    files.put_in_place(copy, path)
