"""The file is kept safe while one works: copies by the clock, what is overdue, what is torn."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import shiboken6

from app import centre, office
from app.errors import Refusal
from app.registry import participants
from app.store import backups, opening
from app.store.store import Store
from tests import builders
from ui import application, language, messages, tasks
from ui.backups import outside
from ui.memory import Memory
from ui.safekeeping import Safekeeping
from ui.settings.first_run import FirstRun
from ui.window import Window
from ui.workspace import Workspace


@pytest.fixture
def window(qtbot, furnished: Store, tmp_path: Path) -> Iterator[Window]:
    made = Window(Workspace(furnished, Memory(tmp_path / "memory")))
    made.resize(1366, 768)
    made.show_room("participants")
    with qtbot.waitExposed(made):
        made.show()
    yield made
    tasks.wait_all(made)
    shiboken6.delete(made)


def pass_minutes(clock: builders.Clock, minutes: int) -> None:
    clock.now += timedelta(minutes=minutes)


def said(window: Window) -> str:
    return window.foot.accessibleName()


def test_a_copy_is_made_every_half_hour_if_something_changed(window, furnished, clock, qtbot):
    participants.add(furnished, builders.draft())
    pass_minutes(clock, 29)
    window.safekeeping.look()
    assert window.findChildren(tasks.Task) == []
    pass_minutes(clock, 1)
    with qtbot.waitSignal(window.safekeeping.changed):
        window.safekeeping.look()
    copy = backups.latest(furnished.path)
    assert copy is not None
    assert (copy.reason, copy.people) == ("hourly", 1)
    assert "09:30" in said(window)


def test_nothing_changed_needs_no_copy(window, furnished, clock):
    backups.take(furnished.path, furnished.clock(), reason="asked")
    pass_minutes(clock, 120)
    window.safekeeping.look()
    assert window.safekeeping._copying is None
    assert len(backups.listed(backups.folder(furnished.path), furnished.path.stem)) == 1


def test_a_failed_copy_stays_at_the_foot_until_one_is_made(window, furnished, clock, qtbot):
    participants.add(furnished, builders.draft())
    blocked = backups.folder(furnished.path)
    blocked.write_text("a file where the folder should be")
    pass_minutes(clock, 30)
    with qtbot.waitSignal(window.safekeeping.changed):
        window.safekeeping.look()
    failure = window.safekeeping.failure
    assert failure is not None
    assert messages.sentence(failure, "kk").happened in said(window)
    window.foot.look()
    assert messages.sentence(failure, "kk").happened in said(window)
    blocked.unlink()
    pass_minutes(clock, 30)
    with qtbot.waitSignal(window.safekeeping.changed):
        window.safekeeping.look()
    assert window.safekeeping.failure is None
    assert messages.sentence(failure, "kk").happened not in said(window)


def test_a_clock_set_back_neither_hurries_nor_stops_the_copies(window, furnished, clock, qtbot):
    participants.add(furnished, builders.draft())
    clock.pass_days(-3)
    window.safekeeping.look()
    assert window.safekeeping._copying is None
    pass_minutes(clock, 30)
    with qtbot.waitSignal(window.safekeeping.changed):
        window.safekeeping.look()
    assert backups.latest(furnished.path) is not None


def test_a_copy_that_never_left_the_computer_is_missed_after_a_week(window, furnished, clock):
    clock.pass_days(7)
    window.safekeeping.look()
    assert window.safekeeping.days_outside is None
    clock.pass_days(1)
    window.safekeeping.look()
    assert window.safekeeping.days_outside == 8
    assert "8" in said(window)
    outside.remember(furnished.path, furnished.clock().isoformat(), Path("/stick"))
    assert window.safekeeping.days_outside is None
    clock.pass_days(9)
    assert window.safekeeping.days_outside == 9
    tasks.wait_all(window)


def test_training_data_need_no_copy_outside(furnished, clock, tmp_path):
    centre.put(furnished, "training", "1")
    clock.pass_days(60)
    workspace = Workspace(furnished, Memory(tmp_path / "memory"))
    assert Safekeeping(workspace).days_outside is None


def test_what_opening_found_is_said_once_in_plain_words(window, furnished):
    furnished.warnings = ("log-missing-after-bad-end", "clock-behind-last-action")
    window.watch()
    assert window.notices.isVisible()
    for code in furnished.warnings:
        sentence = messages.sentence(Refusal(code), language.current())
        assert messages.known(code)
        assert window.notices.bar.sentence == sentence
        window.notices.bar._button.click()
    assert not window.notices.isVisible()


def torn(path: Path) -> None:
    """Tear the last quarter of a file, as a dying disk does, in place."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        for page in range(3 * size // 4 // 4096, size // 4096):
            file.seek(page * 4096)
            file.write(b"\xff" * 4096)


def test_a_large_file_is_looked_over_while_one_works(furnished, tmp_path, qtbot):
    builders.people(furnished, 200)
    furnished._writer.execute("pragma wal_checkpoint(truncate)")
    workspace = Workspace(furnished, Memory(tmp_path / "memory"))
    keeping = Safekeeping(workspace, workspace, large=0)
    torn(furnished.path)
    with qtbot.waitSignal(keeping.damaged) as heard:
        keeping.begin()
    keeping.end()
    assert heard.args[0].code == "file-damaged"
    tasks.wait_all(workspace)


def test_a_whole_file_is_looked_over_in_silence(furnished):
    opening.check_pages(furnished.path, lambda: False)


def test_a_file_found_damaged_is_closed_and_its_copies_are_offered(qapp, tmp_path, qtbot):
    session = application.Session(qapp, Memory(tmp_path / "memory"))
    path = tmp_path / "centre.bagdar"
    office.create(path, builders.Clock()).close()
    window = session.open_file(path)
    window.damaged.emit(Refusal("file-damaged", path=str(path), reason="torn"))
    assert session.window is None
    qtbot.waitUntil(lambda: not shiboken6.isValid(window))
    assert isinstance(session.first_run, FirstRun)
    page = session.first_run.page
    assert page.isVisible()
    assert str(path) in page.refusal.sentence.happened
    with office.open_centre(path, builders.Clock()):
        pass  # nobody holds it any more
    page.close()
    shiboken6.delete(page)


def test_a_second_window_on_one_file_is_told_where_the_first_is(furnished):
    with pytest.raises(Refusal) as refused:
        office.open_centre(furnished.path, furnished.clock)
    assert refused.value.code == "file-held"
    assert "осы компьютерде" in messages.sentence(refused.value, "kk").happened
