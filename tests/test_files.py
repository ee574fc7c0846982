import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.errors import Refusal
from app.files import atomic_write, put_in_place


def test_a_finished_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    paper = tmp_path / "жолдама.pdf"
    paper.write_bytes(b"old")
    with atomic_write(paper) as file:
        file.write(b"new")
        assert paper.read_bytes() == b"old"
    assert paper.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [paper]


def test_a_file_that_failed_half_way_leaves_the_old_one_and_no_litter(tmp_path: Path) -> None:
    paper = tmp_path / "list.csv"
    paper.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), atomic_write(paper) as file:
        file.write(b"half" + bytes([1 // 0]))
    assert paper.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [paper]


def test_a_missing_folder_is_refused_by_the_name_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused, atomic_write(tmp_path / "gone" / "list.csv"):
        pass
    assert (refused.value.code, refused.value.details) == ("folder-missing", {"file": "list.csv"})


def test_a_folder_of_the_same_name_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "list.csv").mkdir()
    with pytest.raises(Refusal, match="file-not-writable"), atomic_write(tmp_path / "list.csv"):
        pass
    assert [path.name for path in tmp_path.iterdir()] == ["list.csv"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")
def test_what_is_no_file_is_never_replaced(tmp_path: Path) -> None:
    """A device of the system named as the file to write would be gone for every program."""
    pipe = tmp_path / "list.csv"
    os.mkfifo(pipe)
    with pytest.raises(Refusal, match="file-not-writable"), atomic_write(pipe) as file:
        file.write(b"new")
    assert pipe.is_fifo()


def test_errors_of_the_block_itself_are_not_taken_for_the_disks(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), atomic_write(tmp_path / "list.csv"):
        (tmp_path / "template.csv").read_bytes()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_is_said_in_so_many_words(tmp_path: Path) -> None:
    full = Path("/dev/full")
    with pytest.raises(Refusal, match="disk-full"), atomic_write(tmp_path / "list.csv"):
        full.write_bytes(b"one byte too many")


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_a_link_stays_a_link_and_its_file_is_replaced(tmp_path: Path) -> None:
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    real.write_bytes(b"old")
    link.symlink_to(real)
    with atomic_write(link) as file:
        file.write(b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_the_permissions_of_the_old_file_are_kept(tmp_path: Path) -> None:
    paper = tmp_path / "list.csv"
    paper.write_bytes(b"old")
    paper.chmod(0o640)
    with atomic_write(paper) as file:
        file.write(b"new")
    assert paper.stat().st_mode & 0o777 == 0o640


def test_a_file_made_elsewhere_is_put_in_place_whole(tmp_path: Path) -> None:
    part, copy = tmp_path / "copy.part", tmp_path / "copy.bagdar"
    part.write_bytes(b"copy")
    put_in_place(part, copy)
    assert copy.read_bytes() == b"copy"
    assert not part.exists()


_WRITER = """
import sys
from pathlib import Path
from app.files import atomic_write
print("ready", flush=True)
for number in range(10**9):
    with atomic_write(Path(sys.argv[1])) as file:
        for _ in range(64):
            file.write(bytes([65 + number % 26]) * 4096)
"""


@pytest.mark.skipif(os.name == "nt", reason="kills by signal")
def test_a_program_killed_while_writing_leaves_a_whole_file(tmp_path: Path) -> None:
    paper = tmp_path / "register.pdf"
    for round_ in range(12):
        with subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(paper)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[1],
        ) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(0.005 + 0.011 * round_)
            writer.send_signal(signal.SIGKILL)
        with contextlib.suppress(FileNotFoundError):
            found = paper.read_bytes()
            assert len(found) == 64 * 4096
            assert len(set(found)) == 1
    assert paper.exists()
