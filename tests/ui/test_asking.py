from __future__ import annotations

from pathlib import Path

from ui import asking


def test_a_folder_not_made_yet_is_asked_for_from_the_one_above_it(tmp_path: Path) -> None:
    assert asking.standing(tmp_path) == tmp_path
    assert asking.standing(tmp_path / "papers" / "2026") == tmp_path
