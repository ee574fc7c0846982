"""The folder for an inspection: every paper of a period as it was issued, whole or not there."""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Refusal
from app.paperwork import inspection, register
from app.paperwork.inspection import Fault
from app.quarters import periods
from app.store.store import Store
from tests.quarters import closed

YEAR = periods.of_year(2026)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return closed.found(tmp_path_factory.mktemp("inspected"), people=30)


@pytest.fixture
def life(base: Path, tmp_path: Path) -> Iterator[Store]:
    with closed.opened(base, tmp_path) as store:
        closed.freeze(store)
        yield store


def contents(folder: Path) -> dict[str, object]:
    said: dict[str, object] = json.loads((folder / "contents.json").read_text("utf-8"))
    return said


def test_every_paper_is_there_as_stored_numbered_and_named_in_the_contents(
    life: Store, tmp_path: Path
) -> None:
    made = inspection.gather(life, YEAR, tmp_path / "тексеру")
    said = contents(made.path)
    papers = said["papers"]
    assert isinstance(papers, list)
    assert [each["place"] for each in papers] == list(range(1, made.papers + 1))
    for each in papers:
        paper = register.by_number(life, each["number"], int(each["dated"][:4]))
        assert paper.kind not in inspection.SECTIONS[inspection.PERSONS]
        if each["file"]:
            body = (made.path / each["file"]).read_bytes()
            assert body == register.bytes_of(life, paper.id)
            assert each["sha256"] == hashlib.sha256(body).hexdigest()
    assert {each["kind"] for each in papers} >= {"quarter", "register", "plan", "sheet"}
    assert inspection.verify(made.path) == []
    with (made.path / "contents.csv").open(encoding="utf-8-sig") as file:
        assert len(list(csv.reader(file, delimiter=";"))) == made.papers + 1
    page = (made.path / "index.html").read_text("utf-8")
    assert all(each["number"] in page for each in papers)


def test_papers_of_single_people_go_out_only_where_they_are_asked_for(
    life: Store, tmp_path: Path
) -> None:
    plain = inspection.gather(life, YEAR, tmp_path / "a")
    whole = inspection.gather(life, YEAR, tmp_path / "b", persons=True)
    assert whole.papers > plain.papers
    assert not any((tmp_path / "a").rglob("*referral*"))
    assert any((tmp_path / "b").rglob("*referral*"))
    names = [path.name for path in (tmp_path / "b").rglob("*.pdf")]
    assert all(name.isascii() for name in names)


def test_a_report_signed_after_its_quarter_belongs_to_the_quarter(
    life: Store, tmp_path: Path
) -> None:
    inspection.gather(life, closed.Q3, tmp_path / "q3")
    assert any((tmp_path / "q3").rglob("*-quarter-*.pdf"))
    inspection.gather(life, periods.quarter(2026, 1), tmp_path / "q1")
    assert not any((tmp_path / "q1").rglob("*-quarter-*.pdf"))


def test_a_folder_that_holds_anything_is_refused_and_not_touched(
    life: Store, tmp_path: Path
) -> None:
    full = tmp_path / "full"
    full.mkdir()
    (full / "хат.txt").write_text("өз қағазы")
    with pytest.raises(Refusal) as told:
        inspection.gather(life, YEAR, full)
    assert told.value.code == "inspection-folder-full"
    assert [path.name for path in full.iterdir()] == ["хат.txt"]
    with pytest.raises(Refusal, match="inspection-folder-full"):
        inspection.gather(life, YEAR, Path(tmp_path.anchor))
    with pytest.raises(Refusal) as missing:
        inspection.gather(life, YEAR, tmp_path / "no" / "folder")
    assert missing.value.code == "folder-missing"


def test_stopped_work_leaves_nothing_and_says_how_far_it_is(life: Store, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    with pytest.raises(Refusal) as refused:
        inspection.gather(
            life, YEAR, tmp_path / "x",
            progress=lambda done, whole: told.append((done, whole)),
            cancelled=lambda: len(told) >= 2,
        )  # fmt: skip
    assert refused.value.code == "cancelled"
    assert [done for done, _ in told] == [1, 2]
    assert not list(tmp_path.glob("x*"))


def test_what_a_power_cut_left_half_made_is_gone_on_with(life: Store, tmp_path: Path) -> None:
    whole = inspection.gather(life, YEAR, tmp_path / "whole")
    half = tmp_path / "again.making"
    (half / "01-register").mkdir(parents=True)
    first = next((whole.path / "01-register").iterdir())
    kept = half / "01-register" / first.name
    kept.write_bytes(first.read_bytes())
    (half / "01-register" / "0099-register-2026-05-14-99.pdf").write_bytes(b"%PDF")
    (half / ".bagdar-0123456789ab.part").write_bytes(b"torn")
    stamp = kept.stat().st_mtime_ns
    made = inspection.gather(life, YEAR, tmp_path / "again")
    assert (made.path / "01-register" / first.name).stat().st_mtime_ns == stamp
    assert inspection.verify(made.path) == []
    assert not half.exists()


def test_somebodys_own_folder_of_that_name_is_not_cleared(life: Store, tmp_path: Path) -> None:
    own = tmp_path / "x.making"
    own.mkdir()
    (own / "хат.txt").write_text("өз қағазы")
    for _ in range(2):
        with pytest.raises(Refusal) as told:
            inspection.gather(life, YEAR, tmp_path / "x", cancelled=lambda: True)
        assert (told.value.code, told.value.details["path"]) == (
            "inspection-folder-full", "x.making",
        )  # fmt: skip
        assert own.is_dir()
        assert [path.name for path in tmp_path.rglob("хат.txt")] == ["хат.txt"]
        if not own.is_symlink():
            own.rename(tmp_path / "own")
            own.symlink_to(tmp_path / "own")


def test_a_link_stays_a_link_and_what_it_points_to_is_filled(life: Store, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "stick")
    inspection.gather(life, closed.Q3, tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert inspection.verify(tmp_path / "stick") == []


def test_two_do_not_make_one_folder_at_once(life: Store, tmp_path: Path) -> None:
    told: list[str] = []

    def another(_done: int, _whole: int) -> None:
        with pytest.raises(Refusal) as refused:
            inspection.gather(life, YEAR, tmp_path / "x", persons=True)
        told.append(refused.value.code)

    made = inspection.gather(life, closed.Q3, tmp_path / "x", progress=another)
    assert set(told) == {"inspection-busy"}
    assert inspection.verify(made.path) == []
    assert [path.name for path in tmp_path.glob("x*")] == ["x"]


@pytest.mark.parametrize(
    "said",
    [
        "[" * 100_000,
        '{"files": [{"file": 5, "sha256": ""}]}',
        '{"files": [{"file": "a", "sha256": null}]}',
    ],
)
def test_contents_that_are_rubbish_are_told_as_such(tmp_path: Path, said: str) -> None:
    (tmp_path / "contents.json").write_text(said)
    (tmp_path / "SHA256SUMS").write_text("")
    assert inspection.verify(tmp_path) == [Fault("contents", "contents.json")]


def test_whatever_is_altered_missing_or_added_is_found(life: Store, tmp_path: Path) -> None:
    made = inspection.gather(life, YEAR, tmp_path / "x")
    files = sorted(path for path in made.path.rglob("*.pdf"))
    files[0].write_bytes(b"%PDF other")
    files[1].unlink()
    (made.path / "тағы.txt").write_text("?")
    named = [path.relative_to(made.path).as_posix() for path in files[:2]]
    assert set(inspection.verify(made.path)) == {
        Fault("altered", named[0]), Fault("missing", named[1]), Fault("unknown", "тағы.txt"),
    }  # fmt: skip
    (made.path / "contents.json").write_text("{")
    assert inspection.verify(made.path) == [Fault("contents", "contents.json")]
